using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Rules;

/// <summary>
/// Every duty as the facts about the law list it, line by line: section, how sure, and when it applies. Written from the list, not from the code.
/// </summary>
public static class DutyTable
{
    /// <summary>One case, with what the table of values has made of it.</summary>
    public sealed record Case(BuyerStatus Buyer, Arrangement Arrangement, ProcedureKind Procedure, TenderCategory Category, long Pounds, string Day, bool Above, bool Notifiable, IReadOnlySet<string> Notices)
    {
        public bool Devolved => Buyer.IsDevolvedWelsh;
        public bool Welsh => Arrangement == Arrangement.Welsh;
        public bool Own => Devolved && Welsh;
        public bool College => Buyer.Kind == BuyerKind.College;
        public bool Council => Buyer.Kind == BuyerKind.Council;
        public bool Other => Buyer.Kind == BuyerKind.Other;
        public bool Bound => Council || Other;
        public bool Light => Category == TenderCategory.LightTouch;
        public bool Direct => Procedure == ProcedureKind.DirectAward;
        public bool Below => !Above && !College;
        public bool Invited => Procedure is ProcedureKind.QuickQuote or ProcedureKind.DirectAward or ProcedureKind.CompetitiveFlexible;
        public bool From(string day) => string.CompareOrdinal(Day, day) >= 0;
        /// <summary>A Welsh body that the Social Partnership and Public Procurement Act names, or may name.</summary>
        public bool Named => Devolved && Buyer.Kind is not (BuyerKind.College or BuyerKind.HousingAssociation);
        public bool Social => Named && From("2026-03-25");
    }

    private const RuleCertainty Law = RuleCertainty.Law, Inference = RuleCertainty.Inference, Unconfirmed = RuleCertainty.Unconfirmed;

    private static readonly (string Section, Func<Case, RuleCertainty> Certainty, Func<Case, bool> Applies)[] Lines =
    [
        // 1.1 Which law, which platform.
        ("s.14", _ => Law, c => c.Devolved),
        ("WSI 2024/782 reg 5", _ => Law, c => c.Devolved && c.Notices.Count > 0),
        ("s.87(1), WSI 2024/782 reg 5", _ => Inference, c => c.Notices.Contains("UK4") && c.Devolved),
        ("s.87(1)", _ => Inference, c => c.Notices.Contains("UK4") && !c.Devolved),
        ("WSI 2025/99", _ => Law, c => c.Buyer.Kind == BuyerKind.HealthBoard && c.Devolved),
        ("s.84(2)(a)", _ => Law, c => c.College && !c.Above),
        ("s.123", _ => Law, c => c.College && c.Above),
        // 1.2 Engagement, conflicts, direct award.
        ("s.16", _ => Law, c => c.Above),
        ("ss.81–83", _ => Law, c => c.Above),
        ("s.44", _ => Law, c => c.Above),
        // 1.3 The value.
        ("s.4, Sch 3", _ => Law, _ => true),
        // 1.4 Below the threshold.
        ("s.86", _ => Law, c => c.Below),
        ("s.87(6)", _ => Law, c => c.Notifiable),
        ("s.87(2)", _ => Law, c => c.Notifiable && c.Invited),
        ("s.85(5)", _ => Law, c => c.Below && (c.Own || c.Welsh && !c.Devolved)),
        ("s.85(5)", _ => Inference, c => c.Below && c.Devolved && !c.Welsh),
        ("s.85(1)", _ => Law, c => c.Below && !c.Devolved && !c.Welsh),
        ("s.88(8), (10)", _ => Law, c => c.Below),
        // 1.5, 1.6 Periods and changes.
        ("s.54(1)–(2)", _ => Law, c => c.Above && !c.Direct),
        ("s.54", _ => Inference, c => c.Above && !c.Direct),
        ("s.31", _ => Law, c => c.Above && !c.Direct),
        // 1.7 Integrity, records.
        ("s.96", _ => Law, _ => true),
        ("s.12", _ => Law, c => c.Above),
        ("s.30", _ => Law, c => c.Above),
        ("s.19(3)(d)", _ => Law, c => c.Above && !c.Direct),
        ("s.19(4)", _ => Law, c => c.Above),
        ("s.98", _ => Law, c => c.Above),
        ("s.94", _ => Law, c => c.Above),
        // 1.8 Award, standstill, remedies.
        ("s.50(3)–(4)", _ => Law, c => c.Above && !c.Direct),
        ("s.51(2), s.123", _ => Law, c => c.Above && !c.Light),
        ("s.51(2)", _ => Inference, c => c.Above && !c.Light),
        ("s.51(3)–(5)", _ => Law, c => c.Above && c.Light),
        ("s.101", _ => Law, c => c.Above),
        ("LGA 1988 s.20", c => c.Council ? Law : Inference, c => c.Bound),
        // 1.9 The contract.
        ("ss.67, 68, 73", _ => Law, c => c.Above && !c.College),
        ("s.52", _ => Law, c => c.Above && !c.Light && c.Pounds > 5_000_000),
        ("s.71", _ => Law, c => c.Above && !c.Light && c.Welsh),
        ("s.71", _ => Unconfirmed, c => c.Above && !c.Light && !c.Welsh),
        ("s.53(4)", _ => Law, c => c.Above && c.Pounds > 5_000_000 && c.Own),
        ("s.53(3)", _ => Law, c => c.Above && c.Pounds > 5_000_000 && !c.Own),
        ("s.69", _ => Unconfirmed, c => c.Above && !c.College && !c.Devolved),
        ("s.70", _ => Unconfirmed, c => c.Above && !c.College && c.Welsh),
        ("s.70", c => c.Devolved || !c.From("2026-04-01") ? Law : Inference, c => c.Above && !c.College && !c.Welsh),
        ("s.74, Sch 8", _ => Law, c => c.Above && !c.Light),
        // 1.10 Suitability, exclusion, lots.
        ("s.22", _ => Law, c => c.Above),
        ("ss.26, 28", _ => Law, c => c.Above),
        ("s.18", _ => Law, c => c.Above),
        // 1.11 Welsh.
        ("WSI 2016/182", _ => Unconfirmed, c => c.Devolved),
        // 1.12 Smaller points.
        ("ss.44(3), 50(6)(b), 53(6)(b), 80(4)(b)", _ => Law, c => c.Above && c.Direct && c.Light),
        ("s.123(3)", _ => Law, c => c.Council && !c.Above),
        // 2 Reserving.
        ("LGA 1988 s.17", c => c.Council ? Law : Inference, c => c.Bound),
        ("s.32", _ => Law, c => c.Above),
        ("s.33", _ => Law, c => c.Above && c.Light),
        ("s.116(2)", _ => Unconfirmed, c => !c.Above && c.Bound && c.Buyer.Nation == Nation.Wales),
        ("England Order 2026", c => c.Council ? Law : Inference, c => !c.Above && c.Bound && c.Buyer.Nation == Nation.England && c.From("2026-02-04")),
        ("WPPN 012, LGA 1988 Sch 2", _ => Inference, c => !c.Above && !c.Bound && c.Devolved),
        ("PPN 005, LGA 1988 Sch 2", _ => Inference, c => !c.Above && !c.Bound && !c.Devolved),
        // 3 Welsh duties.
        ("SPPP Sch 1", _ => Inference, c => c.Devolved && !c.Named),
        ("SPPP s.24", _ => Law, c => c.Named && !c.Social),
        ("SPPP Sch 1", _ => Inference, c => c.Social && c.Other),
        ("SPPP ss.24–26", c => c.Other ? Inference : Law, c => c.Social),
        ("SPPP ss.24–26, WSI 2026/75", c => c.Other ? Inference : Law, c => c.Social && c.Above),
        ("SPPP ss.25, 27", c => c.Other ? Inference : Law, c => c.Social && c.Category == TenderCategory.Works && c.Pounds >= 2_000_000),
        ("SPPP s.38", c => c.Other ? Inference : Law, c => c.Social),
        ("SPPP s.39", c => c.Other ? Inference : Law, c => c.Social && c.From("2026-04-01")),
        ("SPPP s.40", c => !c.Above ? Unconfirmed : c.Other ? Inference : Law, c => c.Social),
    ];

    public static IReadOnlyList<string> Of(Case asked) => [.. Lines.Where(l => l.Applies(asked)).Select(l => $"{l.Section} {l.Certainty(asked)}")];
}
