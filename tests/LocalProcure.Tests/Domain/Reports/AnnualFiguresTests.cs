using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using static LocalProcure.Tests.Domain.Spend.Spent;

namespace LocalProcure.Tests.Domain.Reports;

/// <summary>A financial year is the sum of its issued months, and its contracts stay apart from its spending.</summary>
public sealed class AnnualFiguresTests
{
    private static readonly AnnualRecord Nothing = new([], new(0, 0, 0, 0, 0), []);

    private static (string, SpendFigures) Month(DateOnly month, params SpendLine[] lines) => ($"N-{month:yyyy-MM}", SpendReport.From(lines.Select(l => l with { PaidOn = month }), Asked with { Month = month }));

    private static AnnualFigures Of(AnnualRecord record, params (string, SpendFigures)[] months) => AnnualFigures.Of(Rct, "Rhondda Cynon Taf", "Rhondda Cynon Taf", 2025, null, months, record);

    [Fact]
    public void April_to_march_adds_up_and_says_what_is_missing()
    {
        var f = Of(Nothing, Month(new(2025, 3, 1), Line(7)), Month(new(2026, 3, 1), Line(100), Line(-30), Line(50, Bristol)), Month(new(2025, 4, 1), Line(20), Line(10, null)), Month(new(2026, 4, 1), Line(9)));
        Assert.Equal("2025-26", f.Year);
        Assert.Equal(["2025-04", "2026-03"], f.Months.Select(m => m.Month));
        Assert.Equal(10, f.MonthsMissing.Count);
        Assert.Equal(new Retention(5, 150, 90, 10), f.Whole);
        Assert.Equal([90L, 50, 10], f.Tiers.Where(t => t.Pence != 0).Select(t => t.Pence));
        Assert.Equal(f.Whole.BasePence, f.Tiers.Sum(t => t.Pence));
        Assert.Equal(f.Whole, f.ByBuyer.Single().Figures);
        Assert.Equal(150, f.BySize.Sum(s => s.Pence));
    }

    [Fact]
    public void Contracts_are_counted_by_who_won_them_and_never_as_spending()
    {
        AnnualContractor sme = new("Small Ltd", "1 High St, CF37 1AA", false, 6000, true, false), large = new("Large plc", "", true, 4000, false, false), vcse = new("Good CIC", "", false, 10_000, false, true);
        AnnualContract Contract(string reference, long value, bool? prescribed, bool joint, bool local, int commitments, int met, params AnnualContractor[] who) =>
            new(reference, "RCT", "2025-06-01", null, "Roads", null, value, null, null, null, null, null, who, joint, local, prescribed, commitments, met);
        var f = Of(Nothing with { Contracts = [Contract("C-2", 50, false, false, false, 0, 0, vcse), Contract("C-1", 900, true, true, true, 3, 2, sme, large)] }, Month(new(2025, 4, 1), Line(20)));
        Assert.Equal(20, f.Whole.BasePence);
        Assert.Equal(new AnnualContracts(new(2, 950), new(1, 900), new(1, 900), new(1, 50), new(1, 900), new(1, 900), new(0, 0), new(0, 0), new(0, 0)), f.Contracts);
        Assert.Equal(new AnnualSocial(1, 3, 2), f.SocialValue);
        Assert.Equal(["C-1", "C-2"], f.Register.Select(c => c.Reference));
        var csv = System.Text.Encoding.UTF8.GetString(AnnualFile.Csv(f));
        Assert.Contains("register,C-1,,900,0.6000,,RCT,Roads,,,,2025-06-01,,,,,,,,Small Ltd,\"1 High St, CF37 1AA\",no,540,yes,yes\r\n", csv);
        Assert.Contains("register,C-1,,900,0.4000,,RCT,Roads,,,,2025-06-01,,,,,,,,Large plc,,yes,360,yes,yes\r\n", csv);
        Assert.Contains("Good CIC,,no,50,no,no\r\n", csv);
        Assert.Contains("\"retentionRate\": 1.0000", AnnualFile.Json(f));
    }

    [Fact]
    public void What_is_not_known_is_counted_as_such_and_never_as_no()
    {
        AnnualContractor unsized = new("Somebody Ltd", "", false, 10_000, null, false);
        var contract = new AnnualContract("C-1", "RCT", "2025-06-01", null, "Roads", "Ffyrdd", 700, null, "2026-05-31", "On completion", null, null, [unsized], false, null, null, 0, 0) { Lot = "The north", TerminatedOn = "2026-01-10" };
        var f = Of(Nothing with { Contracts = [contract] }, Month(new(2025, 4, 1), Line(20)));
        AnnualCount none = new(0, 0), one = new(1, 700);
        Assert.Equal(new AnnualContracts(one, none, none, none, none, none, one, one, one), f.Contracts);
        Assert.Equal("Roads: The north", contract.SubjectShown);
        Assert.True(contract.IsEndedEarly);
        Assert.False((contract with { TerminatedOn = "2026-05-31" }).IsEndedEarly);
        var csv = System.Text.Encoding.UTF8.GetString(AnnualFile.Csv(f));
        Assert.Contains("Roads,Ffyrdd,The north,,2025-06-01,,,2026-05-31,2026-01-10,On completion,,,Somebody Ltd,,no,700,no,not-known\r\n", csv);
        Assert.Contains("contracts,prescribedNotKnown,1,700", csv);
        Assert.Single(csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Where(r => !r.Contains('"')).Select(r => r.Count(c => c == ',')).Distinct());
        var json = AnnualFile.Json(f);
        foreach (var said in new[] { "\"isPrescribed\": null", "\"isLocal\": null", "\"isSme\": null", "\"lot\": \"The north\"", "\"terminatedOn\": \"2026-01-10\"", "\"endsOn\": \"2026-05-31\"" }) Assert.Contains(said, json);
    }
}
