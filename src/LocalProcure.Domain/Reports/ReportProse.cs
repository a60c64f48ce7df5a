using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

/// <summary>The sentences of a report, each made from finished figures. Where a figure needs a caution, the sentence carries it.</summary>
public static class ReportProse
{
    /// <summary>The month in a handful of sentences for people who read one page.</summary>
    public static IReadOnlyList<string> InBrief(SpendFigures f) =>
    [
        Say($"{Money.ShowWhole(f.BasePence)} was paid to {FigureText.Suppliers(f.SuppliersPaid)} ({FigureText.LinesOf(f.LinesInBase)}).",
            $"Talwyd {Money.ShowWhole(f.BasePence)} i {FigureText.Suppliers(f.SuppliersPaid)} ({FigureText.LinesOf(f.LinesInBase)})."),
        .. Rates(f),
        f.LocalFirmsPaid == 0
            ? Say($"No supplier {Headline.InArea(f)} was paid.", $"Ni thalwyd yr un cyflenwr {Headline.InArea(f)}.")
            : Say($"{FigureText.Suppliers(f.LocalFirmsPaid)} {Headline.InArea(f)} {(f.LocalFirmsPaid == 1 ? "was" : "were")} paid.",
                $"Talwyd {FigureText.Suppliers(f.LocalFirmsPaid)} {Headline.InArea(f)}."),
        .. f.Top10Share is { } top ? [Say($"The ten largest suppliers took {FigureText.Percent(top)} of the spending.", $"Aeth {FigureText.Percent(top)} o’r gwariant i’r deg cyflenwr mwyaf.")] : Array.Empty<string>(),
        NewSuppliers(f),
        .. MonthBefore(f),
    ];

    private static IEnumerable<string> Rates(SpendFigures f)
    {
        if (f.RetentionRate is null) yield break;
        yield return Say(
            $"{Money.ShowWhole(f.RetainedPence)} ({FigureText.Percent(f.RetentionRate)}) stayed {Headline.InArea(f)}. {Money.ShowWhole(f.UnknownPence)} ({FigureText.Percent(f.UnknownShare)}) cannot be placed; of the spending that can be, {FigureText.Percent(f.RetentionRateKnown)} stayed.",
            $"Arhosodd {Money.ShowWhole(f.RetainedPence)} ({FigureText.Percent(f.RetentionRate)}) {Headline.InArea(f)}. Ni ellir lleoli {Money.ShowWhole(f.UnknownPence)} ({FigureText.Percent(f.UnknownShare)}); o’r gwariant y gellir ei leoli, arhosodd {FigureText.Percent(f.RetentionRateKnown)}.");
    }

    private static string NewSuppliers(SpendFigures f)
    {
        if (f.NewSuppliers == 0) return Say("No supplier was paid for the first time in 24 months.", "Ni thalwyd yr un cyflenwr am y tro cyntaf mewn 24 mis.");
        var said = Say(
            $"{FigureText.Suppliers(f.NewSuppliers)} {(f.NewSuppliers == 1 ? "was" : "were")} paid for the first time in 24 months: {Money.ShowWhole(f.NewSuppliersPence)} in all.",
            $"Talwyd {FigureText.Suppliers(f.NewSuppliers)} am y tro cyntaf mewn 24 mis: {Money.ShowWhole(f.NewSuppliersPence)} i gyd.");
        return f.HasShortHistory ? said + " " + ShortHistory(f) : said;
    }

    private static string ShortHistory(SpendFigures f) => f.HistoryFrom is not { } from || Months.Parse(from) is not { } month
        ? Say("No earlier payments are held, so some may have been paid before.", "Nid oes taliadau cynharach ar gadw, felly efallai fod rhai wedi’u talu o’r blaen.")
        : Say($"Payments are held only from {month.ShowMonth()}, so some may have been paid before that.", $"Dim ond o {month.ShowMonth()} y mae taliadau ar gadw, felly efallai fod rhai wedi’u talu cyn hynny.");

    private static IEnumerable<string> MonthBefore(SpendFigures f)
    {
        if (f.Trend.Count < 2 || f.Trend[^2].Figures.RetentionRate is not { } before || f.RetentionRate is null) yield break;
        yield return Say(
            $"{Headline.InMonth(f.Trend[^2].FirstDay).ToSentenceStart()} the retention rate was {FigureText.Percent(before)}.",
            $"{Headline.InMonth(f.Trend[^2].FirstDay).ToSentenceStart()} {FigureText.Percent(before)} oedd y gyfradd cadw.");
    }

    /// <summary>What a reader must know about the payments themselves.</summary>
    public static IReadOnlyList<string> DataQuality(SpendFigures f) =>
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
            $"{Money.ShowWhole(f.UnknownPence)} went to payees whose place is not known. It counts as not in the area until somebody finds out.",
            $"Aeth {Money.ShowWhole(f.UnknownPence)} i gyflenwyr nad yw eu lleoliad yn hysbys. Mae’n cyfrif fel y tu allan i’r ardal nes i rywun ddarganfod.") },
        .. f.WithheldLines == 0 ? [] : new[] { Say(
            $"Buyers withheld the supplier’s name on {FigureText.LinesOf(f.WithheldLines)} ({Money.ShowWhole(f.WithheldPence)}). They stay in the total; no supplier is counted for them.",
            $"Cadwodd prynwyr enw’r cyflenwr yn ôl ar {FigureText.LinesOf(f.WithheldLines)} ({Money.ShowWhole(f.WithheldPence)}). Maent yn aros yn y cyfanswm; ni chyfrifir cyflenwr ar eu cyfer.") },
        .. f.StatedPeriods.Count == 0 ? [] : new[] { Say(
            "Some files give no dates. A person stated the period that they cover; the table shows it.",
            "Nid yw rhai ffeiliau’n rhoi dyddiadau. Nododd person y cyfnod y maent yn ei gwmpasu; mae’r tabl yn ei ddangos.") },
        .. f.Trend.Any(t => t.Restated) ? [Say("Months marked as restated have changed since they were issued.", "Mae’r misoedd sydd wedi’u nodi fel rhai a ailddatganwyd wedi newid ers eu cyhoeddi.")] : Array.Empty<string>(),
        .. f.ThroughConsortia is { } c ? [Say(
            $"{Money.ShowWhole(c.Pence)} was paid to the leads of consortia. By the leads’ addresses {Money.ShowWhole(c.RetainedAsPaidPence)} of it stayed; shared by the members’ agreed parts, {Money.ShowWhole(c.RetainedAsSharedPence)} did, and the month’s rate would be {FigureText.Percent(c.WholeAsShared.RetentionRate)}.",
            $"Talwyd {Money.ShowWhole(c.Pence)} i arweinwyr consortia. Yn ôl cyfeiriadau’r arweinwyr arhosodd {Money.ShowWhole(c.RetainedAsPaidPence)} ohono; o’i rannu yn ôl cyfrannau’r aelodau, arhosodd {Money.ShowWhole(c.RetainedAsSharedPence)}, a {FigureText.Percent(c.WholeAsShared.RetentionRate)} fyddai cyfradd y mis.")] : Array.Empty<string>(),
    ];

    internal static string ToSentenceStart(this string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
