using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>The matrix and the panel, with who else could sit on it.</summary>
public sealed record EvaluationPage(Room Room, IReadOnlyList<Person> Candidates, bool MayLead);

/// <summary>Somebody for the panel.</summary>
public sealed class PanelForm
{
    public Guid? PersonId { get; set; }
}

/// <summary>Conflicts as said, by bid.</summary>
public sealed class DeclarationForm
{
    public Dictionary<Guid, ConflictLevel?> Conflict { get; set; } = [];
    public Dictionary<Guid, string?> Mitigation { get; set; } = [];
    public Dictionary<Guid, string?> Managed { get; set; } = [];
    public Dictionary<Guid, string?> Reason { get; set; } = [];
}

/// <summary>The declaration of one evaluator.</summary>
public sealed record DeclarationPage(Room Room, Panellist Panellist, DeclarationForm Form);

/// <summary>Points and reasons as typed, by question.</summary>
public sealed class ScoresForm
{
    public Dictionary<Guid, int?> Points { get; set; } = [];
    public Dictionary<Guid, string?> Reasons { get; set; } = [];
}

/// <summary>Scoring, or agreeing on, one bid.</summary>
public sealed record ScoringPage(Room Room, Bid Bid, ScoresForm Form)
{
    public Bidder Bidder => Room.Bidders[Bid.Id];
    public BidContent Content => Room.Contents[Bid.Id];

    public static string PointsField(Guid questionId) => $"Points[{questionId}]";
    public static string ReasonField(Guid questionId) => $"Reasons[{questionId}]";
}
