using LocalProcure.Domain.Buyers;

namespace LocalProcure.Domain.Rules;

/// <summary>What the law asks about a buyer.</summary>
/// <param name="IsDevolvedWelsh">Functions wholly or mainly in Wales and not reserved (s.111).</param>
/// <param name="IsCentral">A central government authority (Sch 1; WSI 2024/782 reg 44, Sch 2).</param>
public sealed record BuyerStatus(BuyerKind Kind, Nation Nation, bool IsDevolvedWelsh, bool IsCentral)
{
    /// <summary>The Act counts colleges of further education as schools (s.123).</summary>
    public bool IsSchool => Kind == BuyerKind.College;
    public bool IsCouncil => Kind == BuyerKind.Council;
    /// <summary>Bound by the Local Government Act 1988 Part 2 (Sch 2), or taken to be.</summary>
    public bool IsUnderLga1988 => Kind.IsUnderLga1988();
    public bool IsHealth => Kind == BuyerKind.HealthBoard;

    /// <summary>What a buyer was in law on a day.</summary>
    public static BuyerStatus Of(Buyer buyer, DateOnly day) => new(buyer.Kind, buyer.Nation, buyer.IsDevolvedWelsh, buyer.IsCentralOn(day));

    /// <summary>For a kind of body whose name is not known; what another kind is must be said.</summary>
    public static BuyerStatus Of(BuyerKind kind, Nation nation, bool otherIsDevolved = false, bool otherIsCentral = false) => new(kind, nation,
        kind == BuyerKind.Other ? otherIsDevolved : nation == Nation.Wales,
        kind is BuyerKind.WelshGovernment or BuyerKind.HealthBoard || (kind == BuyerKind.Other && otherIsCentral));
}
