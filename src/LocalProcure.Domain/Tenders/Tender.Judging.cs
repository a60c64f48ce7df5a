namespace LocalProcure.Domain.Tenders;

/// <summary>How a price becomes a score; said before publication and never changed after. Each is worked in <see cref="Bids.PriceFormulas"/>.</summary>
public enum PriceFormula { RelativeToLowest, MeanBased, FixedPoints }

/// <summary>What decides between bids with the same total, said before publication. What it leaves equal is drawn by lot and recorded.</summary>
public enum TieRule { RecordedDraw, HighestQuality, LowestPrice }

/// <summary>How bids will be compared: the buyer says it while the tender is a draft, and bidders read it.</summary>
public sealed partial class Tender
{
    public PriceFormula PriceFormula { get; private set; }
    /// <summary>Only for <see cref="PriceFormula.FixedPoints"/>: hundredths of a point, of 100, lost for each 1% above the lowest price; 0 reads as one point.</summary>
    public int PointsLostHundredths { get; private set; }
    public TieRule TieRule { get; private set; }
    /// <summary>A price so many per cent below the mean is pointed out to the buyer; null looks for nothing. Advice only: a person decides (s.19(4)).</summary>
    public int? LowPricePercent { get; private set; }
    /// <summary>When that percentage was last chosen.</summary>
    public DateTime? LowPriceSetAt { get; private set; }

    /// <summary>Points, of 100, lost for each 1% above the lowest price.</summary>
    public decimal PointsLostPerPercent => (PointsLostHundredths == 0 ? 100 : PointsLostHundredths) / 100m;

    public void SetJudging(PriceFormula formula, int pointsLostHundredths, TieRule tie, Act act)
    {
        RuleBroken.If(WhyNotJudge(formula, pointsLostHundredths));
        Write("TenderJudgingSet", act, $"{formula} {pointsLostHundredths} {tie}");
        (PriceFormula, PointsLostHundredths, TieRule) = (formula, formula == PriceFormula.FixedPoints ? pointsLostHundredths : 0, tie);
    }

    public static string? WhyNotJudge(PriceFormula formula, int pointsLostHundredths) =>
        formula == PriceFormula.FixedPoints && pointsLostHundredths is < 1 or > 10_000 ? JudgingText.EnterPointsLost : null;

    /// <summary>Chosen before anybody sees a price, so that it cannot be fitted to one.</summary>
    public string? WhyNotSetLowPrice(int? percent) =>
        OpenedAt is not null ? JudgingText.PricesAreSeen : percent is < 1 or > 99 ? JudgingText.EnterLowPercent : null;

    public void SetLowPrice(int? percent, Act act)
    {
        RuleBroken.If(WhyNotSetLowPrice(percent));
        if (percent == LowPricePercent) return;
        (LowPricePercent, LowPriceSetAt) = (percent, act.At);
        Record("TenderLowPriceSet", act, percent is null ? "off" : $"{percent}% below the mean");
    }
}
