using LocalProcure.Domain.Rules;

namespace LocalProcure.Domain.Contracts;

/// <summary>The law's figures for one contract once it is awarded: those in force when its procurement commenced, and the duties that have begun since. A figure that is not on record is null, never a guess.</summary>
public sealed class ContractFigures(Figures law, DateOnly commenced, DateOnly today)
{
    /// <summary>Days in which a contract details notice follows (s.53).</summary>
    public int? DetailsDays => At(FigureLine.DetailsNotice);
    public int? DetailsDaysLightTouch => At(FigureLine.DetailsNoticeLightTouch);
    /// <summary>Days in which a contract termination notice follows any end (s.80).</summary>
    public int? EndNoticeDays => At(FigureLine.TerminationNotice);
    /// <summary>How far the term may change, in per cent of the longest term provided for on award (ss.74(3), 75(2)).</summary>
    public int? TermChangePercent => At(FigureLine.ChangeTerm);
    /// <summary>How far the value may change in a below-threshold modification, and without a notice (ss.74(4), 75(2)).</summary>
    public int? ValueChangePercent => At(FigureLine.ChangeGoodsServices);
    public int? ValueChangePercentWorks => At(FigureLine.ChangeWorks);
    /// <summary>How far unforeseeable circumstances and known risks may raise the value (Sch 8 paras 4, 5).</summary>
    public int? CapPercent => At(FigureLine.ChangeForReasons);
    /// <summary>Above this, VAT included, key performance indicators are set (s.52).</summary>
    public long? KpiFloorPence => law.At(FigureLine.KeyIndicators, commenced);
    public int? KpisAtLeast => At(FigureLine.KeyIndicatorsNumber);
    /// <summary>Indicators are assessed at least so often, once s.71 has begun.</summary>
    public int? AssessMonths => law.HasBegun(FigureLine.PerformanceNotices, today) ? At(FigureLine.KeyIndicatorsReview) : null;
    /// <summary>Days after a breach or failure in which its notice is out (s.71(5)); null until s.71 has begun.</summary>
    public int? FailureNoticeDays => law.HasBegun(FigureLine.PerformanceNotices, today) ? At(FigureLine.BreachNotice) : null;
    /// <summary>Days from a valid invoice's receipt in which it is paid (ss.68, 88).</summary>
    public int? PaymentDays => At(FigureLine.PaymentTerm);
    /// <summary>The last day of the middle band of the payments compliance notice (s.69); null until it has begun.</summary>
    public int? SlowPaymentDays => law.HasBegun(FigureLine.PaymentsCompliance, today) ? At(FigureLine.SlowPayment) : null;
    /// <summary>Days after a period's end in which its payments compliance notice is out (s.69); null until it has begun.</summary>
    public int? PaymentNoticeDays => law.HasBegun(FigureLine.PaymentsCompliance, today) ? At(FigureLine.PaymentsNotice) : null;

    private int? At(FigureLine line) => (int?)law.At(line, commenced);
}
