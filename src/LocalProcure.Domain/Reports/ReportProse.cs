using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

/// <summary>The sentences of a report, each made from finished figures. Where a figure needs a caution, the sentence carries it.</summary>
public static class ReportProse
{
    /// <summary>The month in a handful of sentences for people who read one page.</summary>
    public static IReadOnlyList<string> InBrief(SpendFigures f, Cite? cite = null) => Brief(f, cite ?? Cites.None);

    private static IReadOnlyList<string> Brief(SpendFigures f, Cite at) =>
    [
        Say($"{at(Money.ShowWhole(f.BasePence), new())} was paid to {at(FigureText.Suppliers(f.SuppliersPaid), new(Who: LineFilter.WerePaid))} ({at(FigureText.LinesOf(f.LinesInBase), new())}).",
            $"Talwyd {at(Money.ShowWhole(f.BasePence), new())} i {at(FigureText.Suppliers(f.SuppliersPaid), new(Who: LineFilter.WerePaid))} ({at(FigureText.LinesOf(f.LinesInBase), new())})."),
        .. Rates(f, at),
        f.LocalFirmsPaid == 0
            ? Say($"No supplier {Headline.InArea(f)} was paid.", $"Ni thalwyd yr un cyflenwr {Headline.InArea(f)}.")
            : Say($"{at(FigureText.Suppliers(f.LocalFirmsPaid), new(Who: LineFilter.Locals))} {Headline.InArea(f)} {(f.LocalFirmsPaid == 1 ? "was" : "were")} paid.",
                $"Talwyd {at(FigureText.Suppliers(f.LocalFirmsPaid), new(Who: LineFilter.Locals))} {Headline.InArea(f)}."),
        .. f.Top10Share is { } top ? [Say($"The ten largest suppliers took {at(FigureText.Percent(top), new(Top: 10))} of the spending.", $"Aeth {at(FigureText.Percent(top), new(Top: 10))} o’r gwariant i’r deg cyflenwr mwyaf.")] : Array.Empty<string>(),
        NewSuppliers(f, at),
        .. MonthBefore(f, at),
    ];

    private static IEnumerable<string> Rates(SpendFigures f, Cite at)
    {
        if (f.RetentionRate is null) yield break;
        // Where nothing could be placed there is no rate to tell of.
        var known = f.RetentionRateKnown is { } rate ? at(FigureText.Percent(rate), Local) : null;
        yield return Say(
            $"{at(Money.ShowWhole(f.RetainedPence), Local)} ({at(FigureText.Percent(f.RetentionRate), Local)}) stayed {Headline.InArea(f)}. {at(Money.ShowWhole(f.UnknownPence), Unplaced)} ({at(FigureText.Percent(f.UnknownShare), Unplaced)}) cannot be placed{(known is null ? "" : $"; of the spending that can be, {known} stayed")}.",
            $"Arhosodd {at(Money.ShowWhole(f.RetainedPence), Local)} ({at(FigureText.Percent(f.RetentionRate), Local)}) {Headline.InArea(f)}. Ni ellir lleoli {at(Money.ShowWhole(f.UnknownPence), Unplaced)} ({at(FigureText.Percent(f.UnknownShare), Unplaced)}){(known is null ? "" : $"; o’r gwariant y gellir ei leoli, arhosodd {known}")}.");
    }

    private static string NewSuppliers(SpendFigures f, Cite at)
    {
        if (f.NewSuppliers == 0) return Say("No supplier was paid for the first time in 24 months.", "Ni thalwyd yr un cyflenwr am y tro cyntaf mewn 24 mis.");
        var said = Say(
            $"{at(FigureText.Suppliers(f.NewSuppliers), new(Who: LineFilter.New))} {(f.NewSuppliers == 1 ? "was" : "were")} paid for the first time in 24 months: {at(Money.ShowWhole(f.NewSuppliersPence), new(Who: LineFilter.New))} in all.",
            $"Talwyd {at(FigureText.Suppliers(f.NewSuppliers), new(Who: LineFilter.New))} am y tro cyntaf mewn 24 mis: {at(Money.ShowWhole(f.NewSuppliersPence), new(Who: LineFilter.New))} i gyd.");
        return f.HasShortHistory ? said + " " + ShortHistory(f) : said;
    }

    private static string ShortHistory(SpendFigures f) => f.HistoryFrom is not { } from || Months.Parse(from) is not { } month
        ? Say("No earlier payments are held, so some may have been paid before.", "Nid oes taliadau cynharach ar gadw, felly efallai fod rhai wedi’u talu o’r blaen.")
        : Say($"Payments are held only from {month.ShowMonth()}, so some may have been paid before that.", $"Dim ond o {month.ShowMonth()} y mae taliadau ar gadw, felly efallai fod rhai wedi’u talu cyn hynny.");

    private static IEnumerable<string> MonthBefore(SpendFigures f, Cite at)
    {
        if (f.Trend.Count < 2 || f.Trend[^2].Figures.RetentionRate is not { } before || f.RetentionRate is null) yield break;
        // A rate is never told without the part that nobody can place.
        var (month, then) = (Headline.InMonth(f.Trend[^2].FirstDay).ToSentenceStart(), f.Trend[^2].Figures);
        string Of(decimal? rate, string went) => at(FigureText.Percent(rate), new(Went: went, Paid: f.Trend[^2].Month));
        yield return Say(
            $"{month} the retention rate was {Of(before, LineFilter.In)}; {Of(then.UnknownShare, LineFilter.Unknown)} could not be placed, and of the spending that could be, {Of(then.RetentionRateKnown, LineFilter.In)} stayed.",
            $"{month} {Of(before, LineFilter.In)} oedd y gyfradd cadw; ni ellid lleoli {Of(then.UnknownShare, LineFilter.Unknown)}, ac o’r gwariant y gellid ei leoli, arhosodd {Of(then.RetentionRateKnown, LineFilter.In)}.");
    }

    /// <summary>What a reader must know about the payments themselves.</summary>
    public static IReadOnlyList<string> DataQuality(SpendFigures f, Cite? cite = null) => Quality(f, cite ?? Cites.None);

    private static IReadOnlyList<string> Quality(SpendFigures f, Cite at) =>
    [
        f.VatBasis switch
        {
            "net" => Say("All amounts are without VAT.", "Mae’r holl symiau heb TAW."),
            "gross" => Say("All amounts include VAT.", "Mae’r holl symiau’n cynnwys TAW."),
            "mixed" => Say("Take care: some files give amounts with VAT and others without, or do not say. They are added as published, and the table shows how much of each.",
                "Gofal: mae rhai ffeiliau’n rhoi symiau gyda TAW ac eraill hebddi, neu nid ydynt yn dweud. Fe’u hadir fel y’u cyhoeddwyd, ac mae’r tabl yn dangos faint o bob un."),
            _ => Say("The files do not say whether amounts include VAT.", "Nid yw’r ffeiliau’n dweud a yw’r symiau’n cynnwys TAW."),
        },
        .. f.UnknownPence == 0 ? [] : new[] { Say(
            $"{at(Money.ShowWhole(f.UnknownPence), Unplaced)} went to payees whose place is not known. It counts as not in the area until somebody finds out.",
            $"Aeth {at(Money.ShowWhole(f.UnknownPence), Unplaced)} i gyflenwyr nad yw eu lleoliad yn hysbys. Mae’n cyfrif fel y tu allan i’r ardal nes i rywun ddarganfod.") },
        .. f.WithheldLines == 0 ? [] : new[] { Say(
            $"Buyers withheld the supplier’s name on {at(FigureText.LinesOf(f.WithheldLines), new(Who: LineFilter.Withheld))} ({at(Money.ShowWhole(f.WithheldPence), new(Who: LineFilter.Withheld))}). They stay in the total; no supplier is counted for them.",
            $"Cadwodd prynwyr enw’r cyflenwr yn ôl ar {at(FigureText.LinesOf(f.WithheldLines), new(Who: LineFilter.Withheld))} ({at(Money.ShowWhole(f.WithheldPence), new(Who: LineFilter.Withheld))}). Maent yn aros yn y cyfanswm; ni chyfrifir cyflenwr ar eu cyfer.") },
        .. f.StatedPeriods.Count == 0 ? [] : new[] { Say(
            "Some files give no dates. A person stated the period that they cover; the table shows it.",
            "Nid yw rhai ffeiliau’n rhoi dyddiadau. Nododd person y cyfnod y maent yn ei gwmpasu; mae’r tabl yn ei ddangos.") },
        .. f.Trend.Any(t => t.Restated) ? [Say("Months marked as restated have changed since they were issued.", "Mae’r misoedd sydd wedi’u nodi fel rhai a ailddatganwyd wedi newid ers eu cyhoeddi.")] : Array.Empty<string>(),
        .. f.ThroughConsortia is { } c ? [Say(
            $"{at(Money.ShowWhole(c.Pence), new(Who: LineFilter.Leads))} was paid to the leads of consortia. By the leads’ addresses {at(Money.ShowWhole(c.RetainedAsPaidPence), new(Went: LineFilter.In, Who: LineFilter.Leads))} of it stayed; shared by the members’ agreed parts, {Money.ShowWhole(c.RetainedAsSharedPence)} did, and the month’s rate would be {FigureText.Percent(c.WholeAsShared.RetentionRate)} ({FigureText.Percent(c.WholeAsShared.RetentionRateKnown)} where the place is known; {FigureText.Percent(c.WholeAsShared.UnknownShare)} cannot be placed).",
            $"Talwyd {at(Money.ShowWhole(c.Pence), new(Who: LineFilter.Leads))} i arweinwyr consortia. Yn ôl cyfeiriadau’r arweinwyr arhosodd {at(Money.ShowWhole(c.RetainedAsPaidPence), new(Went: LineFilter.In, Who: LineFilter.Leads))} ohono; o’i rannu yn ôl cyfrannau’r aelodau, arhosodd {Money.ShowWhole(c.RetainedAsSharedPence)}, a {FigureText.Percent(c.WholeAsShared.RetentionRate)} fyddai cyfradd y mis ({FigureText.Percent(c.WholeAsShared.RetentionRateKnown)} lle mae’r lleoliad yn hysbys; ni ellir lleoli {FigureText.Percent(c.WholeAsShared.UnknownShare)}).")] : Array.Empty<string>(),
    ];

    private static readonly LineFilter Local = new(Went: LineFilter.In), Unplaced = new(Went: LineFilter.Unknown);

    internal static string ToSentenceStart(this string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
