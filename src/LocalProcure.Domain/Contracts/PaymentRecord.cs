using LocalProcure.Domain.Rules;

namespace LocalProcure.Domain.Contracts;

/// <summary>One period, of half a year as the law stands, over which a buyer reports how promptly it paid (UK17, Procurement Act 2023 s.69).</summary>
public sealed record PaymentPeriod(DateOnly From, DateOnly To)
{
    /// <summary>The period that holds a day, counted from the beginning of the financial year and ending with it at the latest; null for a day that the law's figures do not cover.</summary>
    public static PaymentPeriod? Of(DateOnly day, Figures law)
    {
        if (law.At(FigureLine.FinancialYear, day) is not { } month || law.At(FigureLine.PaymentsPeriod, day) is not { } months) return null;
        var year = new DateOnly(day.Year, (int)month, 1);
        if (year > day) year = year.AddYears(-1);
        var from = year;
        while (from.AddMonths((int)months) <= day) from = from.AddMonths((int)months);
        var next = from.AddMonths((int)months);
        return new(from, (next < year.AddYears(1) ? next : year.AddYears(1)).AddDays(-1));
    }

    public PaymentPeriod? Before(Figures law) => Of(From.AddDays(-1), law);

    /// <summary>The last day for the buyer's notice, or null where s.69 was not in force yet or does not bind it: colleges count as schools, and its date is on record for Welsh authorities alone.</summary>
    public DateOnly? NoticeDue(Figures law, BuyerStatus buyer) => buyer.IsSchool || !buyer.IsDevolvedWelsh ? null : new ContractFigures(law, From, From).PaymentNoticeDays is { } days ? To.AddDays(days) : null;
}

/// <summary>How promptly invoices were paid: the figures of the payments compliance notice, with what they were counted from.</summary>
/// <param name="Paid">How many were paid in the period.</param>
/// <param name="AverageTenths">Average days from receipt, or from the end of a dispute, in tenths of a day; null when none was paid.</param>
/// <param name="InTerm">Paid within the first band, and so on; the shares are tenths of a per cent of those paid.</param>
/// <param name="Unpaid">Due in the period or before, still not paid at its end and not in dispute.</param>
/// <param name="Disputed">In dispute at the period's end.</param>
public sealed record PaymentRecord(int Paid, long PaidPence, int? AverageTenths, int InTerm, int Slower, int Slowest, int Unpaid, int Disputed, int TermDays, int SlowDays)
{
    public int? ShareOf(int count) => Paid == 0 ? null : (int)Math.Round(count * 1000m / Paid, MidpointRounding.AwayFromZero);

    /// <param name="asOf">The period's last day, or today while it runs.</param>
    public static PaymentRecord Of(IEnumerable<Invoice> invoices, DateOnly from, DateOnly asOf, ContractFigures figures)
    {
        var all = invoices.ToArray();
        var (term, slow) = (figures.PaymentDays ?? 0, figures.SlowPaymentDays ?? (figures.PaymentDays ?? 0) * 2);
        var days = all.Where(i => i.PaidOn >= from && i.PaidOn <= asOf).Select(i => (i.SumPence, Days: i.DaysToPay!.Value)).ToArray();
        var open = all.Where(i => i.InvalidOn is null && i.ReceivedOn <= asOf && !(i.PaidOn <= asOf)).ToArray();
        bool InDispute(Invoice i) => i.DisputedOn <= asOf && !(i.SettledOn <= asOf);
        return new(days.Length, days.Sum(d => d.SumPence),
            days.Length == 0 ? null : (int)Math.Round(days.Sum(d => d.Days) * 10m / days.Length, MidpointRounding.AwayFromZero),
            days.Count(d => d.Days <= term), days.Count(d => d.Days > term && d.Days <= slow), days.Count(d => d.Days > slow),
            open.Count(i => !InDispute(i) && i.DueOn < asOf), open.Count(InDispute), term, slow);
    }
}
