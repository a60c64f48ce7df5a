namespace LocalProcure.Domain.Buyers;

/// <summary>Which line of the Procurement Act 2023 a figure draws.</summary>
public enum ThresholdLine
{
    /// <summary>At or above it a contract is a public contract (Schedule 1).</summary>
    PublicContract,
    /// <summary>At or above it a contract below the threshold must be noticed (s.87).</summary>
    Notifiable,
}

/// <summary>Which buyers a figure is for.</summary>
public enum ThresholdBody { Any, SubCentral, Central, CentralNotDevolved }

/// <summary>What is bought, as far as thresholds tell it apart.</summary>
public enum ContractSort { Any, GoodsAndServices, Works, LightTouch }

/// <summary>One figure of the law with the day it came into force. All values include VAT (s.123(2)). Staff edit these rows; code holds no figure.</summary>
public sealed class ThresholdRow : Entity
{
    private ThresholdRow() { }

    public ThresholdRow(ThresholdLine line, ThresholdBody body, ContractSort sort, DateOnly from, long grossPence, string source, Act act)
    {
        (Line, Body, Sort) = (line, body, sort);
        Change(from, grossPence, source, act);
    }

    public ThresholdLine Line { get; private set; }
    public ThresholdBody Body { get; private set; }
    public ContractSort Sort { get; private set; }
    /// <summary>First day in force, in UK time.</summary>
    public DateOnly From { get; private set; }
    /// <summary>Whole pence, VAT included.</summary>
    public long GrossPence { get; private set; }
    /// <summary>Where the figure is published.</summary>
    public string Source { get; private set; } = "";

    public void Change(DateOnly from, long grossPence, string source, Act act)
    {
        RuleBroken.If(grossPence <= 0 ? BuyersText.AmountAboveNothing : null);
        (From, GrossPence, Source) = (from, grossPence, source);
        Record("ThresholdSet", act, $"{Line} {Body} {Sort} {from:yyyy-MM-dd} {grossPence}");
    }

    /// <summary>Notes the removal; the caller deletes the row in the same save.</summary>
    public void Remove(Act act) => Record("ThresholdRemoved", act, $"{Line} {Body} {Sort} {From:yyyy-MM-dd} {GrossPence}");
}
