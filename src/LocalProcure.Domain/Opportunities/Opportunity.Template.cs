using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Opportunities;

/// <summary>A notice as the beginning of a buyer's own tender.</summary>
public sealed partial class Opportunity
{
    /// <summary>
    /// A new draft with what the notice carries: words, category, codes, value, places, dates still to come, lots, criteria whose weights total 100.
    /// It is a new procurement under today's law; closing time, questions and prices are the buyer's to write, and the value of a lot where the notice gives none.
    /// </summary>
    public Tender StartTender(Buyer buyer, Act act, Guid? key = null)
    {
        var tender = new Tender(buyer, Title, act, key);
        tender.NoteTemplate(Ocid, act);
        tender.Describe(Title, Description, null, act);
        var codes = cpvCodes.Select(c => c.Code).Where(c => CpvTree.Find(c) is not null).ToList();
        if (Category is not null || codes.Count > 0) tender.Classify(Category, codes, act);
        if (NetPence is { } net and >= 100) tender.SetValue(net, VatRate(net), act);
        if (areas.Count > 0) tender.SetPlace(areas.Select(a => a.Code), OwnWords.None, act);
        if (StartsOn is { } starts && EndsOn is { } ends && ends > starts && starts > act.At.UkDate()) tender.SetDates(starts, ends, act);
        if (lots.Count > 1) tender.TakeLots(lots.Select(l => LotOf(l, tender, act.At.UkDate())), act);
        foreach (var (name, weight, isPrice) in CriteriaThatTotal()) tender.AddCriterion(name, weight, isPrice, act);
        return tender;
    }

    // The notice's own two figures tell the rate; one figure alone tells nothing, and the usual rate stands until the buyer says.
    private int VatRate(long net) => GrossPence is { } gross && gross >= net && gross <= net * 2 ? (int)Math.Round((gross - net) * 10_000m / net, MidpointRounding.AwayFromZero) : 2000;

    /// <summary>A lot has only codes and areas of its tender, and both dates or neither.</summary>
    private LotFacts LotOf(OpportunityLot lot, Tender tender, DateOnly today)
    {
        var hasDates = lot.StartsOn > today && lot.EndsOn > lot.StartsOn;
        return new(InTitlesLanguage(lot.Title ?? OpportunityText.Lot(lot.Number, null), TenderLengths.Title), InTitlesLanguage(lot.Description, TenderLengths.LotDescription), lot.NetPence ?? 0, tender.VatRate)
        {
            CpvCodes = [.. lot.CpvCodes.Where(c => tender.CpvCodes.Any(t => t.Code == c))],
            AreaCodes = [.. lot.Regions.SelectMany(NoticeRegions.AreasOf).Distinct().Where(a => tender.Areas.Any(t => t.Code == a))],
            StartsOn = hasDates ? lot.StartsOn : null,
            EndsOn = hasDates ? lot.EndsOn : null,
        };
    }

    // A notice does not say in which language its lots are; they are in that of its title.
    private OwnWords InTitlesLanguage(string? text, int most) =>
        string.IsNullOrWhiteSpace(text) ? OwnWords.None : Title.English is null ? new OwnWords(null, Cut(text, most)) : new OwnWords(Cut(text, most), null);

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
    /// <summary>The first lot's criteria, when every weight is a whole per cent and they total 100.</summary>
    private List<(OwnWords Name, int Weight, bool IsPrice)> CriteriaThatTotal()
    {
        if (lots.Count == 0) return [];
        var read = lots[0].Criteria.Select(c => (c.Name, c.IsPrice, Weight: decimal.TryParse(c.Weight?.TrimEnd('%', ' '), System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var weight) && weight == decimal.Truncate(weight) && weight is > 0 and <= 100 ? (int)weight : 0)).ToList();
        if (read.Count == 0 || read.Exists(c => c.Weight == 0) || read.Sum(c => c.Weight) != 100 || read.Count(c => c.IsPrice) > 1) return [];
        OwnWords Named(string? name, bool isPrice) => name is null
            ? isPrice ? new OwnWords("Price", "Pris") : new OwnWords("Quality", "Ansawdd")
            : InTitlesLanguage(name, TenderLengths.CriterionName);
        return [.. read.Select(c => (Named(c.Name, c.IsPrice), c.Weight, c.IsPrice))];
    }
}
