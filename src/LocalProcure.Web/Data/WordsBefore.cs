namespace LocalProcure.Web.Data;

/// <summary>
/// The reason or other words that an act took the place of, beside its row in the trail, so that the record tells what was said before. Apart from
/// the row and outside its hash: the trail holds no words, so that nothing that names somebody can never be taken away.
/// </summary>
public sealed class WordsBefore
{
    public const int Length = 20_000;

    public required Guid ChainId { get; init; }
    /// <summary>The number in the chain of the act that took their place.</summary>
    public required int Number { get; init; }
    public required string Words { get; init; }

    public static WordsBefore Of(AuditRow row, string words) => new() { ChainId = row.ChainId, Number = row.Number, Words = words.Length > Length ? words[..Length] : words };
}
