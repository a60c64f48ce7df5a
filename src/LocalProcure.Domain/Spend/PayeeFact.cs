namespace LocalProcure.Domain.Spend;

/// <summary>A place of a payee that no file or register tells, as staff found it out: the branch that does the work, who owns it, where most of its staff live.</summary>
/// <param name="Notion">One of <see cref="PlaceFinder.FoundOut"/>.</param>
/// <param name="PlaceCode">Authority, or a code outside Great Britain as in <see cref="SpendLine"/>.</param>
/// <param name="Source">Where it was found, so that an auditor can follow it.</param>
public sealed record PayeeFact(PlaceBasis Notion, string PlaceCode, string Source, Guid SaidBy, DateTime SaidAt)
{
    public const int SourceLength = 500;
}
