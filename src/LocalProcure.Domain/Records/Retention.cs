using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Records;

/// <summary>What the end of keeping a procurement's records is counted from.</summary>
public enum RetentionGround { NotOver, NoAward, Contract, NoFigure }

/// <summary>
/// How long a procurement's records are kept (Procurement Act 2023 s.98): so many years from the day on which the contract is entered into,
/// or until it is published that there will be none. The years are dated data of the law.
/// </summary>
/// <param name="Until">The last day on which they must be kept; null while it cannot be said.</param>
public sealed record Retention(RetentionGround Ground, DateOnly? Until)
{
    /// <param name="contractOn">The day on which the last of its contracts was entered into; null while one is not.</param>
    /// <param name="years">The figure in force when the procurement commenced.</param>
    /// <param name="isContracted">It led to a contract, entered into or still to be signed.</param>
    public static Retention Of(Tender tender, DateOnly? contractOn, int? years, bool isContracted = false) =>
        contractOn is { } entered ? years is { } y ? new(RetentionGround.Contract, entered.AddYears(y)) : new(RetentionGround.NoFigure, null)
        : isContracted ? new(RetentionGround.NotOver, null)
        : tender.WithdrawnAt is { } withdrawn ? new(RetentionGround.NoAward, withdrawn.UkDate())
        : new(RetentionGround.NotOver, null);

    public bool IsDueOn(DateOnly today) => Until < today;
}
