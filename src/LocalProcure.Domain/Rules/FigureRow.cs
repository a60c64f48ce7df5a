namespace LocalProcure.Domain.Rules;

/// <summary>One figure of the law with the day it came into force. Values include VAT (s.123(2)). Staff edit these rows; code holds no figure.</summary>
public sealed class FigureRow : Entity
{
    private FigureRow() { }

    public FigureRow(FigureLine line, FigureBody body, FigureSort sort, DateOnly from, long amount, string source, Act act)
    {
        (Line, Body, Sort) = (line, body, sort);
        Change(from, amount, source, act);
    }

    public FigureLine Line { get; private set; }
    public FigureBody Body { get; private set; }
    public FigureSort Sort { get; private set; }
    /// <summary>First day in force, in UK time.</summary>
    public DateOnly From { get; private set; }
    /// <summary>Whole pence with VAT where the line counts pounds, else whole days, months, years or per cent, or the number of a month; 0 where a law only begins.</summary>
    public long Amount { get; private set; }
    /// <summary>Where the figure is published.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Why the line cannot have this amount, or null.</summary>
    public static string? WhyNot(FigureLine line, long amount) => line.Unit() switch
    {
        FigureUnit.BeginsOnly => null,
        FigureUnit.MonthOfYear when amount is < 1 or > 12 => RulesText.MonthOneToTwelve,
        _ => amount <= 0 ? RulesText.AmountAboveNothing : null,
    };

    public void Change(DateOnly from, long amount, string source, Act act)
    {
        RuleBroken.If(WhyNot(Line, amount));
        (From, Amount, Source) = (from, amount, source);
        Record("ThresholdSet", act, $"{Line} {Body} {Sort} {from:yyyy-MM-dd} {amount}");
    }

    /// <summary>Notes the removal; the caller deletes the row in the same save.</summary>
    public void Remove(Act act) => Record("ThresholdRemoved", act, $"{Line} {Body} {Sort} {From:yyyy-MM-dd} {Amount}");
}
