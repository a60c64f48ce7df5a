using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.People;
using LocalProcure.Web.GovUk;

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
    public Dictionary<Guid, bool?> Conflict { get; set; } = [];
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

/// <summary>The decision, with the officer's password typed again.</summary>
public sealed class AwardForm
{
    public Guid? BidId { get; set; }
    public string? Reason { get; set; }
    public DateParts ExtensionUntil { get; set; } = new();
    public string? Password { get; set; }
}

/// <summary>The page of the award.</summary>
public sealed record AwardPage(Room Room, AwardForm Form)
{
    public bool IsTie => Room.Ranking.Count(b => b.Rank == 1) > 1;
}

/// <summary>What a bidder reads: its own scores and the winner's.</summary>
public sealed record SummaryPage(Room Room, Bid Own, RankedBid? OwnPlace, RankedBid? Winner, Contract? Contract)
{
    public bool HasWon => Winner?.BidId == Own.Id;
}
