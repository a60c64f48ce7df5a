using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

/// <summary>A pound as a hundred pennies: how many stayed, how many left, how many nobody can place. Agrees with the headline sentence.</summary>
public sealed record Pound(int Stayed, int Left, int Unknown)
{
    /// <summary>Null when credits outweigh payments somewhere, for then pennies of a pound would mislead.</summary>
    public static Pound? Of(SpendFigures f)
    {
        if (Share.PenniesOfAPound(f.RetainedPence, f.BasePence) is not { } stayed || Share.PenniesOfAPound(f.UnknownPence, f.BasePence) is not { } unknown) return null;
        if (f.RetainedPence < 0 || f.UnknownPence < 0 || f.RetainedPence + f.UnknownPence > f.BasePence) return null;
        // Two halves rounded up could come to 101: the penny is then taken from what is not known.
        if (stayed + unknown > 100) unknown = 100 - stayed;
        return new Pound(stayed, 100 - stayed - unknown, unknown);
    }
}
