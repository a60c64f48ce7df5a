using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Opportunities;

/// <summary>What one OCDS release says of an opportunity, in our terms. What it does not carry is null or empty, never guessed.</summary>
public sealed record ReadRelease
{
    public required string Ocid { get; init; }
    /// <summary>SHA-256 of the release as read, in lower-case hex: its identity even where the publisher gave none.</summary>
    public required string Hash { get; init; }
    public required DateTime Date { get; init; }
    public required DateTime Published { get; init; }
    public NoticeSource Source { get; init; }
    public OpportunityStage Stage { get; init; }
    public bool IsUnderEarlierLaw { get; init; }
    public OwnWords Title { get; init; } = OwnWords.None;
    public OwnWords Description { get; init; } = OwnWords.None;
    public string? BuyerName { get; init; }
    public IReadOnlyList<string> OtherBuyers { get; init; } = [];
    public string? NoticeNumber { get; init; }
    public string? SourceAddress { get; init; }
    public TenderCategory? Category { get; init; }
    public string? Procedure { get; init; }
    public string? HowToApply { get; init; }
    public long? NetPence { get; init; }
    public long? GrossPence { get; init; }
    public DateTime? ClosesAt { get; init; }
    public DateOnly? StartsOn { get; init; }
    public DateOnly? EndsOn { get; init; }
    public bool? SuitsSme { get; init; }
    public IReadOnlyList<string> CpvCodes { get; init; } = [];
    public IReadOnlyList<string> Regions { get; init; } = [];
    public IReadOnlyList<OpportunityLot> Lots { get; init; } = [];
    public IReadOnlyList<LinkedDocument> Documents { get; init; } = [];
}

/// <summary>Why a release was not taken in.</summary>
/// <param name="Position">1 for the first release of the file.</param>
/// <param name="Code">Stable short name, such as no-ocid.</param>
public sealed record ReleaseRefusal(int Position, string? Ocid, string Code)
{
    public string Message => OpportunityText.Refusal(Code);
}
