using LocalProcure.Domain.Records;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Records;

/// <summary>A version of a document of a procurement: the one that counts, or an earlier one that is kept.</summary>
/// <param name="Document">The document whose version it is.</param>
/// <param name="Number">1 for the first version.</param>
/// <param name="Hash">SHA-256 of the content, in lower-case hex.</param>
/// <param name="Because">Why this version came; empty for the first.</param>
public sealed record RecordDocument(Guid Document, int Number, string Title, string FileName, string Hash, DateTime AddedAt, OwnWords Because)
{
    /// <summary>From 1, in the order of the tender's list; what was taken off comes after it.</summary>
    public int Place { get; private init; }
    /// <summary>The document has other versions as well, so that a number is needed to tell them apart.</summary>
    public bool HasOthers { get; private init; }
    public DateTime? SupersededAt { get; private init; }
    public bool WasRemoved { get; private init; }

    public string Named => $"{Title} ({FileName})";
    public string NamedWithHash => $"{Named}, {RecordText.DocumentHash(Hash)}";

    /// <summary>Its place in the zip.</summary>
    public string Entry => HasOthers ? $"documents/{Place:00} v{Number} {Uploads.SafeName(FileName)}" : $"documents/{Place:00} {Uploads.SafeName(FileName)}";

    /// <summary>What is to be said beside its name: which version it is, until when it counted, and why it came. Empty for a document with one version.</summary>
    public string Note => string.Join(" · ", new[]
    {
        HasOthers ? ChangeText.VersionNumber(Number) : "",
        SupersededAt is not { } at ? "" : WasRemoved ? ChangeText.RemovedOn(at) : ChangeText.SupersededOn(at),
        RecordText.Labelled(RecordText.Reason, Because.Shown),
    }.Where(part => part.Length > 0));

    /// <summary>Every version that this reader may have, document by document. Bidders have what was public; the buyer has also what it replaced before.</summary>
    public static IReadOnlyList<RecordDocument> Of(Tender tender, bool isBidders)
    {
        var all = tender.Documents.Select(d => new RecordDocument(d.Id, d.Number, d.Title, d.FileName, d.FileHash, d.AddedAt, d.Because))
            .Concat(tender.DocumentHistory.Where(v => !isBidders || v.WasPublic(tender)).OrderBy(v => v.SupersededAt)
                .Select(v => new RecordDocument(v.DocumentId, v.Number, v.Title, v.FileName, v.FileHash, v.AddedAt, v.Because) { SupersededAt = v.SupersededAt, WasRemoved = v.WasRemoved }));
        return [.. all.GroupBy(v => v.Document).SelectMany((versions, at) => versions.OrderBy(v => v.Number).Select(v => v with { Place = at + 1, HasOthers = versions.Count() > 1 }))];
    }

    /// <summary>The version that an act was about; the act notes the hash, or the document with the number of the version that went.</summary>
    public static IReadOnlyList<string> Said(IReadOnlyList<RecordDocument> all, string what, DateTime at, string? detail)
    {
        if (what == "TenderDocumentAdded") return all.Where(v => v.Hash == detail).OrderByDescending(v => v.AddedAt == at).Take(1).Select(v => v.NamedWithHash).ToList();
        if (detail?.Split(' ') is not [var id, _, var version, ..] || !Guid.TryParse(id, out var document) || !int.TryParse(version, out var number)) return [];
        var (gone, next) = (all.FirstOrDefault(v => v.Document == document && v.Number == number), all.FirstOrDefault(v => v.Document == document && v.Number == number + 1));
        return gone is null ? [] : next is null ? [gone.NamedWithHash]
            : [$"{ChangeText.VersionNumber(number)}: {gone.NamedWithHash}", $"{ChangeText.VersionNumber(next.Number)}: {next.NamedWithHash}", RecordText.Labelled(RecordText.Reason, next.Because.Shown)];
    }
}
