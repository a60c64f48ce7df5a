using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Selections;

/// <summary>The page that begins a request to take part.</summary>
public sealed record AskPage(Tender Tender, IReadOnlyList<AskChoice> Choices);

/// <summary>Who asks.</summary>
public sealed class AskForm
{
    public Guid? Bidder { get; set; }
}

/// <summary>The answers as typed, by question, with the version that the person saw.</summary>
public sealed class RequestForm
{
    public Dictionary<Guid, string?> Answers { get; set; } = [];
    public int ContentVersion { get; set; }
}

/// <summary>Which version the person saw when handing it in.</summary>
public sealed class HandInForm
{
    public int ContentVersion { get; set; }
}

/// <summary>A firm's own request, with what was typed; and what a colleague saved meanwhile.</summary>
public sealed record RequestPage(OwnRequest Own, IReadOnlyDictionary<Guid, string> Typed, BidContent? Theirs)
{
    public static RequestPage Of(OwnRequest own) => new(own, own.Content.Answers.ToDictionary(a => a.QuestionId, a => a.Text), null);

    public static bool Same(BidContent one, BidContent other) =>
        one.Answers.OrderBy(a => a.QuestionId).SequenceEqual(other.Answers.OrderBy(a => a.QuestionId));

    /// <summary>The name of a question's field in the form.</summary>
    public static string Field(Guid questionId) => $"Answers[{questionId}]";
}
