using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Tenders;

/// <summary>
/// Everything of a published tender that a change may touch, as one value: kept for each published version, written on while a change
/// is drafted, and taken on by the tender when the change is published. What is not here cannot change while bids are taken.
/// </summary>
public sealed record TenderTerms(
    OwnWords Title,
    OwnWords Description,
    string? OneLanguageBecause,
    OwnWords Place,
    IReadOnlyList<string> AreaCodes,
    DateOnly? StartsOn,
    DateOnly? EndsOn,
    DateTime? ClosesAt,
    DateTime? QuestionsCloseAt,
    bool HasNoDocuments,
    IReadOnlyList<CriterionTerms> Criteria,
    IReadOnlyList<QuestionTerms> Questions,
    IReadOnlyList<PriceTerms> PriceLines,
    IReadOnlyList<DocumentTerms> Documents,
    IReadOnlyList<LotTerms> Lots,
    int? MostLotsToBidFor,
    int? MostLotsToWin,
    IReadOnlyList<RequirementTerms> Requirements)
{
    public static readonly TenderTerms None = new(OwnWords.None, OwnWords.None, null, OwnWords.None, [], null, null, null, null, false, [], [], [], [], [], null, null, []);

    public static TenderTerms Of(Tender tender) => new(
        tender.Title, tender.Description, tender.OneLanguageBecause, tender.Place, [.. tender.Areas.Select(a => a.Code).Order(StringComparer.Ordinal)],
        tender.StartsOn, tender.EndsOn, tender.ClosesAt, tender.QuestionsCloseAt, tender.HasNoDocuments,
        [.. tender.Criteria.OrderBy(c => c.Position).ThenBy(c => c.Id).Select(c => new CriterionTerms(c.Id, c.Name, c.Weight, c.IsPrice, c.Minimum))],
        [.. tender.Questions.OrderBy(q => q.Position).ThenBy(q => q.Id).Select(q => new QuestionTerms(q.Id, q.Words, q.Guidance, q.CriterionId, q.WordLimit, q.LotId))],
        [.. tender.PriceLines.OrderBy(l => l.Position).ThenBy(l => l.Id).Select(l => new PriceTerms(l.Id, l.Description, l.Unit, l.Quantity, l.LotId))],
        [.. tender.Documents.OrderBy(d => d.Position).ThenBy(d => d.Id).Select(d => new DocumentTerms(d.Id, d.Title, d.Language, d.FileName, d.FileHash, d.ContentType, d.Size, d.Because, d.AddedAt, d.AddedBy))],
        [.. tender.Lots.OrderBy(l => l.Number).Select(l => new LotTerms(l.Id, new(l.Title, l.Description, l.NetPence, l.VatRate) { CpvCodes = l.CpvCodes, AreaCodes = l.AreaCodes, StartsOn = l.StartsOn, EndsOn = l.EndsOn }))],
        tender.MostLotsToBidFor, tender.MostLotsToWin,
        [.. tender.Requirements.OrderBy(r => r.Position).ThenBy(r => r.Id).Select(r => new RequirementTerms(r.Id, new(r.Kind, r.Key, r.Name, r.Value, r.Rule, r.Proof, r.IsEssential) { Guidance = r.Guidance, LotIds = r.LotIds }))]);
}

/// <summary>A lot as one version of a tender has it; its place in the list is its number.</summary>
public sealed record LotTerms(Guid Id, LotFacts Facts);

/// <summary>A condition of participation as one version of a tender has it.</summary>
public sealed record RequirementTerms(Guid Id, RequirementFacts Facts);

/// <summary>An award criterion as one version of a tender has it.</summary>
public sealed record CriterionTerms(Guid Id, OwnWords Name, int Weight, bool IsPrice, int? Minimum = null);

/// <summary>A question to bidders as one version of a tender has it.</summary>
public sealed record QuestionTerms(Guid Id, OwnWords Words, OwnWords Guidance, Guid? CriterionId, int? WordLimit, Guid? LotId = null);

/// <summary>A line to price as one version of a tender has it.</summary>
public sealed record PriceTerms(Guid Id, OwnWords Description, OwnWords Unit, decimal Quantity, Guid? LotId = null);

/// <summary>A document as one version of a tender has it; the bytes stand in the file store under the hash.</summary>
/// <param name="Because">Why this version of the document came.</param>
public sealed record DocumentTerms(Guid Id, string Title, Language Language, string FileName, string FileHash, string ContentType, long Size, OwnWords Because, DateTime AddedAt, Guid AddedBy);
