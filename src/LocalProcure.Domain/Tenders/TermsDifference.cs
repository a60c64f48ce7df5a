using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Tenders;

/// <summary>One thing in which two versions of a tender differ, in the reader's language.</summary>
/// <param name="Part">The part of the tender that it belongs to.</param>
/// <param name="Before">Empty when it is new.</param>
/// <param name="After">Empty when it is gone.</param>
/// <param name="Language">The language of both, where they are the buyer's own words.</param>
public sealed record TermsDifference(TenderPart Part, string Name, string Before, string After, Language? Language = null);

/// <summary>Compares two versions of a tender, text by text in each language, so that a change in Welsh alone shows as well.</summary>
public static class TermsDifferences
{
    public static IReadOnlyList<TermsDifference> Between(TenderTerms before, TenderTerms after) =>
    [
        .. Words(TenderPart.Words, TenderText.Title, before.Title, after.Title),
        .. Words(TenderPart.Words, TenderText.Description, before.Description, after.Description),
        .. Fact(TenderPart.Words, TenderText.OneLanguage, before.OneLanguageBecause ?? "", after.OneLanguageBecause ?? ""),
        .. Fact(TenderPart.Place, TenderPart.Place.Show(), TenderText.PlacesShown(before.AreaCodes), TenderText.PlacesShown(after.AreaCodes)),
        .. Words(TenderPart.Place, ChangeText.PlaceInWords, before.Place, after.Place),
        .. Fact(TenderPart.Dates, TenderPart.Dates.Show(), TenderText.FromTo(before.StartsOn, before.EndsOn), TenderText.FromTo(after.StartsOn, after.EndsOn)),
        .. Fact(TenderPart.Closing, TenderPart.Closing.Show(), before.ClosesAt?.ShowMoment() ?? "", after.ClosesAt?.ShowMoment() ?? ""),
        .. Fact(TenderPart.QuestionsClosing, TenderPart.QuestionsClosing.Show(), before.QuestionsCloseAt?.ShowMoment() ?? "", after.QuestionsCloseAt?.ShowMoment() ?? ""),
        .. Items(TenderPart.Lots, before.Lots, after.Lots, l => l.Id, (part, a, b) =>
            [.. Words(part, ChangeText.Lot, a?.Facts.Title, b?.Facts.Title), .. Words(part, TenderText.Description, a?.Facts.Description, b?.Facts.Description),
             .. Fact(part, ChangeText.FactsOf((b ?? a)!.Facts.Title.Shown), Shown(a), Shown(b))]),
        .. Fact(TenderPart.Lots, ChangeText.LotLimits, ChangeText.Limits(before.MostLotsToBidFor, before.MostLotsToWin), ChangeText.Limits(after.MostLotsToBidFor, after.MostLotsToWin)),
        .. Items(TenderPart.Criteria, before.Criteria, after.Criteria, c => c.Id, (part, a, b) =>
            [.. Words(part, ChangeText.Criterion, a?.Name, b?.Name), .. Fact(part, ChangeText.WeightOf((b ?? a)!.Name.Shown), a is null ? "" : TenderText.PercentWhole(a.Weight), b is null ? "" : TenderText.PercentWhole(b.Weight)),
             .. Fact(part, ChangeText.MinimumOf((b ?? a)!.Name.Shown), Least(a), Least(b))]),
        .. Items(TenderPart.Questions, before.Questions, after.Questions, q => q.Id, (part, a, b) =>
            [.. Words(part, ChangeText.Question, a?.Words, b?.Words), .. Words(part, TenderText.WhatAGoodAnswerShows, a?.Guidance, b?.Guidance),
             .. Fact(part, ChangeText.HowScoredFor((b ?? a)!.Words.Shown), Scored(before, a), Scored(after, b)),
             .. Fact(part, ChangeText.LotOf((b ?? a)!.Words.Shown), LotOf(before, a is null, a?.LotId), LotOf(after, b is null, b?.LotId))]),
        .. Items(TenderPart.PriceSchedule, before.PriceLines, after.PriceLines, l => l.Id, (part, a, b) =>
            [.. Words(part, TenderText.Line, a?.Description, b?.Description), .. Fact(part, ChangeText.QuantityOf((b ?? a)!.Description.Shown), Amount(a), Amount(b)),
             .. Fact(part, ChangeText.LotOf((b ?? a)!.Description.Shown), LotOf(before, a is null, a?.LotId), LotOf(after, b is null, b?.LotId))]),
        .. Items(TenderPart.Conditions, before.Requirements, after.Requirements, r => r.Id, (part, a, b) =>
            [.. Fact(part, (b ?? a)!.Facts.Kind.Show(), Shown(a), Shown(b)), .. Words(part, ChangeText.ConditionName, a?.Facts.Name, b?.Facts.Name), .. Words(part, ChangeText.ConditionGuidance, a?.Facts.Guidance, b?.Facts.Guidance),
             .. Fact(part, ChangeText.LotOf((b ?? a)!.Facts.Kind.Show()), Lots(before, a), Lots(after, b))]),
        .. Items(TenderPart.Documents, before.Documents, after.Documents, d => d.Id, (part, a, b) =>
            [.. Fact(part, ChangeText.Document, Shown(a), Shown(b))]),
    ];

    private static string Scored(TenderTerms terms, QuestionTerms? question)
    {
        if (question is null) return "";
        var how = terms.Criteria.FirstOrDefault(c => c.Id == question.CriterionId) is { } criterion ? TenderText.ScoredAgainst(criterion.Name.Shown, criterion.Weight) : TenderText.PassOrFail;
        return question.WordLimit is { } most ? $"{how}. {ChangeText.UpToWords(most)}" : how;
    }

    private static string Least(CriterionTerms? criterion) => criterion?.Minimum is { } least ? TenderText.PercentWhole(least) : "";

    private static string Shown(LotTerms? lot) => lot is null ? "" : string.Join("; ", new[]
    {
        Money.Show(lot.Facts.NetPence), string.Join(", ", lot.Facts.CpvCodes), lot.Facts.AreaCodes.Count == 0 ? "" : TenderText.PlacesShown(lot.Facts.AreaCodes),
        lot.Facts.StartsOn is null ? "" : TenderText.FromTo(lot.Facts.StartsOn, lot.Facts.EndsOn),
    }.Where(s => s.Length > 0));

    // A line or question that is there but belongs to no lot belongs to every lot; where there are no lots there is nothing to say.
    private static string LotOf(TenderTerms terms, bool isAbsent, Guid? lot) =>
        isAbsent || terms.Lots.Count == 0 ? "" : terms.Lots.FirstOrDefault(l => l.Id == lot)?.Facts.Title.Shown ?? ChangeText.EveryLot;

    private static string Lots(TenderTerms terms, RequirementTerms? condition) =>
        condition is null || terms.Lots.Count == 0 ? "" : condition.Facts.LotIds.Count == 0 ? ChangeText.EveryLot
        : string.Join(", ", terms.Lots.Where(l => condition.Facts.LotIds.Contains(l.Id)).Select(l => l.Facts.Title.Shown));

    private static string Shown(RequirementTerms? condition) =>
        condition is null ? "" : $"{RequirementText.Asked(new Requirement(condition.Facts, condition.Id))}. {condition.Facts.Rule.Show()}. {condition.Facts.Proof.Show()}. {(condition.Facts.IsEssential ? RequirementText.EssentialYes : RequirementText.EssentialNo)}";

    private static string Amount(PriceTerms? line) => line is null ? "" : $"{TenderText.ShowQuantity(line.Quantity)} {line.Unit.Shown}";

    private static string Shown(DocumentTerms? document) =>
        document is null ? "" : $"{document.Title} ({document.FileName}, {UploadText.Size(document.Size)}, SHA-256 {document.FileHash[..12]}…)";

    private static IEnumerable<TermsDifference> Words(TenderPart part, string name, OwnWords? before, OwnWords? after) =>
    [
        .. Fact(part, ChangeText.InLanguage(name, Language.English), before?.English ?? "", after?.English ?? "", Language.English),
        .. Fact(part, ChangeText.InLanguage(name, Language.Welsh), before?.Welsh ?? "", after?.Welsh ?? "", Language.Welsh),
    ];

    private static IEnumerable<TermsDifference> Fact(TenderPart part, string name, string before, string after, Language? language = null) =>
        before == after ? [] : [new(part, name, before, after, language)];

    private static IEnumerable<TermsDifference> Items<T>(TenderPart part, IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, Guid> id, Func<TenderPart, T?, T?, IEnumerable<TermsDifference>> compare) where T : class =>
        before.Select(id).Union(after.Select(id)).SelectMany(key => compare(part, before.FirstOrDefault(b => id(b) == key), after.FirstOrDefault(a => id(a) == key)));
}
