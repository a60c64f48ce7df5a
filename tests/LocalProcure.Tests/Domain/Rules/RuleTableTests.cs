using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Calendar;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Rules;

/// <summary>Every buyer, value around every line, category, day and procedure against the table as it is written down, not as the code has it.</summary>
public class RuleTableTests
{
    // Rows of Schedule 1: from, category, sub-central and central threshold in pounds.
    private static readonly (string From, TenderCategory[] Of, long SubCentral, long Central)[] Thresholds =
    [
        ("2025-02-24", [TenderCategory.Goods, TenderCategory.Services], 214_904, 139_688), ("2026-01-01", [TenderCategory.Goods, TenderCategory.Services], 207_720, 135_018),
        ("2025-02-24", [TenderCategory.Works], 5_372_609, 5_372_609), ("2026-01-01", [TenderCategory.Works], 5_193_000, 5_193_000),
        ("2025-02-24", [TenderCategory.LightTouch], 663_540, 663_540),
    ];

    private static readonly long[] Values = [1, 11_999, 12_000, 29_999, 30_000, 135_017, 135_018, 139_687, 139_688, 207_719, 207_720, 214_903, 214_904, 663_539, 663_540, 2_000_000, 2_000_001, 5_000_000, 5_000_001, 5_192_999, 5_193_000, 5_372_608, 5_372_609];
    private static readonly string[] Days = ["2025-02-24", "2025-12-31", "2026-01-01", "2026-03-31", "2026-04-01", "2027-06-01"];

    public static TheoryData<BuyerKind, Nation, bool, bool> Buyers => new()
    {
        { BuyerKind.Council, Nation.Wales, true, false }, { BuyerKind.Council, Nation.England, false, false },
        { BuyerKind.HealthBoard, Nation.Wales, true, true }, { BuyerKind.HealthBoard, Nation.England, false, true }, { BuyerKind.HousingAssociation, Nation.Wales, true, false },
        { BuyerKind.College, Nation.Wales, true, false }, { BuyerKind.WelshGovernment, Nation.Wales, true, true },
        { BuyerKind.Other, Nation.Wales, true, true }, { BuyerKind.Other, Nation.England, false, true }, { BuyerKind.Other, Nation.England, false, false },
    };

    [Theory, MemberData(nameof(Buyers))]
    public void Each_case_follows_the_table(BuyerKind kind, Nation nation, bool devolved, bool central)
    {
        var buyer = BuyerStatus.Of(kind, nation, devolved, central);
        Assert.Equal((devolved, central), (buyer.IsDevolvedWelsh, buyer.IsCentral));
        var cases = 0;
        foreach (var day in Days)
            foreach (var category in Enum.GetValues<TenderCategory>())
                foreach (var procedure in Enum.GetValues<ProcedureKind>())
                    foreach (var (pounds, arrangement) in Values.SelectMany(v => Enum.GetValues<Arrangement>().Select(a => (v, a))))
                    {
                        var question = new RuleQuestion(buyer, arrangement, category, pounds * 100, procedure, DateOnly.Parse(day)) { IsElectronic = true, HasDocumentsWithNotice = true, IsInvitedOnly = procedure == ProcedureKind.CompetitiveFlexible };
                        Check(question, pounds, day, RuleBook.Answer(question, Figures.AtStart, WorkingDays.AsPublished));
                        cases++;
                    }
        Assert.Equal(Days.Length * 4 * 5 * Values.Length * 2, cases);
    }

    private static void Check(RuleQuestion asked, long pounds, string day, RuleAnswer answer)
    {
        var buyer = asked.Buyer;
        var about = $"{buyer.Kind} {buyer.Nation} {pounds} {asked.Category} {asked.Procedure} {day} {asked.Arrangement}";
        var row = Thresholds.Last(t => string.CompareOrdinal(t.From, day) <= 0 && t.Of.Contains(asked.Category));
        var threshold = buyer.IsCentral ? row.Central : row.SubCentral;
        var above = pounds >= threshold;
        var light = asked.Category == TenderCategory.LightTouch;
        var college = buyer.Kind == BuyerKind.College;
        var notifiable = !above && !college && pounds >= (buyer is { IsCentral: true, IsDevolvedWelsh: false } ? 12_000 : 30_000);
        var invited = asked.Procedure is ProcedureKind.QuickQuote or ProcedureKind.DirectAward or ProcedureKind.CompetitiveFlexible;
        var direct = asked.Procedure == ProcedureKind.DirectAward;

        Assert.True((threshold * 100, above, notifiable) == (answer.ThresholdPence, answer.IsAboveThreshold, answer.IsNotifiable), about);

        var codes = new HashSet<string>();
        if (notifiable) codes.UnionWith(invited ? ["UK7"] : ["UK4", "UK7"]);
        if (above)
        {
            codes.UnionWith([direct ? "UK5" : "UK4", "UK6", "UK7", "UK11", "UK12"]);
            if (!direct) codes.Add("UK2");
            if (!light) codes.Add("UK10");
            if (pounds > 2_000_000) codes.Add("UK1");
            if (!light && pounds > 5_000_000 && asked.Arrangement == Arrangement.Welsh && string.CompareOrdinal(day, "2026-01-01") >= 0) codes.Add("UK9");
            if (!college && buyer.IsDevolvedWelsh && string.CompareOrdinal(day, "2026-04-01") >= 0) codes.Add("UK17");
        }
        Assert.True(codes.SetEquals(answer.Notices.Select(n => n.Code)), $"{about}: {string.Join(' ', answer.Notices.Select(n => n.Code))}");

        long?[] days = (above, asked.Procedure, light) switch
        {
            (_, ProcedureKind.DirectAward, _) => [],
            (false, ProcedureKind.CompetitiveFlexible, _) => [null, null],
            (false, _, _) => [null],
            (true, ProcedureKind.CompetitiveFlexible, true) => [null, null],
            (true, ProcedureKind.CompetitiveFlexible, false) => [25, buyer.IsCentral ? 25 : 10],
            (true, _, true) => [null],
            (true, _, false) => [25],
        };
        Assert.True(days.SequenceEqual(answer.Periods.Select(p => p.MinimumDays)), about);
        Assert.True((above && !light ? 8 : null) == (int?)answer.StandstillWorkingDays, about);
        Assert.True((college ? null : 30) == (int?)answer.PaymentTermDays, about);
        Assert.True((above && asked.Procedure is (ProcedureKind.QuickQuote or ProcedureKind.BelowThresholdOpen)) == answer.Refusals.Any(r => r.Section == "s.21"), about);
        // Schedule 2 of the 1988 Act names councils; a body of another kind may be in it (fire, national parks) and is not told that it may.
        var bound = buyer.Kind is BuyerKind.Council or BuyerKind.Other;
        var mayReserve = !above && (!bound || (buyer.Nation == Nation.England && string.CompareOrdinal(day, "2026-02-04") >= 0));
        Assert.True(mayReserve == answer.MayReserveLocal, about);
        Assert.True(answer.Duties.All(d => d.Section.Length > 0 && d.Text.Length > 0) && answer.Notices.All(n => n.Section.StartsWith("s.", StringComparison.Ordinal)), about);
        var expected = DutyTable.Of(new(buyer, asked.Arrangement, asked.Procedure, asked.Category, pounds, day, above, notifiable, codes));
        var found = answer.Duties.Select(d => $"{d.Section} {d.Certainty}").ToList();
        Assert.True(expected.Order(StringComparer.Ordinal).SequenceEqual(found.Order(StringComparer.Ordinal)), $"{about}: missing {string.Join(" | ", expected.Except(found))}; too many {string.Join(" | ", found.Except(expected))}");
        Assert.True(answer.Refusals.Any(r => r.Section == "s.85(1)") == (!above && !college && asked is { Procedure: ProcedureKind.CompetitiveFlexible, Arrangement: Arrangement.Reserved } && !buyer.IsDevolvedWelsh), about);
    }
}
