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
        var f = Of(Nothing with { Contracts = [Contract("C-2", 50, false, false, false, 0, 0, vcse), Contract("C-1", 900, true, true, true, 3, 2, sme, large) with { Outsources = true, Themes = [new("environmental", 1, 0), new("welshLanguage", 1, 1)] }] }, Month(new(2025, 4, 1), Line(20)));
        Assert.Equal(20, f.Whole.BasePence);
        Assert.Equal(new AnnualContracts(new(2, 950), new(1, 900), new(1, 900), new(1, 50), new(1, 900), new(1, 900), new(0, 0), new(0, 0), new(0, 0), new(1, 900), new(1, 50), new(0, 0), new(0, 0)), f.Contracts);
        Assert.Equal((1, 3, 2), (f.SocialValue.Contracts, f.SocialValue.Commitments, f.SocialValue.Met));
        // Two of the three say what they serve; the third does not, and no figure loses it.
        Assert.Equal([new("economic", 0, 0, 0), new("social", 0, 0, 0), new("environmental", 1, 1, 0), new("cultural", 0, 0, 0), new("welshLanguage", 1, 1, 1), new("notStated", 1, 1, 1)], f.SocialValue.ByTheme);
        Assert.Equal(["C-1", "C-2"], f.Register.Select(c => c.Reference));
        var csv = System.Text.Encoding.UTF8.GetString(AnnualFile.Csv(f));
        Assert.Contains("register,C-1,,900,0.6000,,RCT,Roads,,,,2025-06-01,,,,,,,,Small Ltd,\"1 High St, CF37 1AA\",no,540,yes,yes,yes,,,\r\n", csv);
        Assert.Contains("register,C-1,,900,0.4000,,RCT,Roads,,,,2025-06-01,,,,,,,,Large plc,,yes,360,yes,yes,yes,,,\r\n", csv);
        Assert.Contains("Good CIC,,no,50,no,no,not-stated,,,\r\n", csv);
        Assert.Contains("\"retentionRate\": 1.0000", AnnualFile.Json(f));
    }

    [Fact]
    public void What_is_not_known_is_counted_as_such_and_never_as_no()
    {
        AnnualContractor unsized = new("Somebody Ltd", "", false, 10_000, null, false);
        var contract = new AnnualContract("C-1", "RCT", "2025-06-01", null, "Roads", "Ffyrdd", 700, null, "2026-05-31", "On completion", null, null, [unsized], false, null, null, 0, 0) { Lot = "The north", TerminatedOn = "2026-01-10" };
        var f = Of(Nothing with { Contracts = [contract] }, Month(new(2025, 4, 1), Line(20)));
        AnnualCount none = new(0, 0), one = new(1, 700);
        Assert.Equal(new AnnualContracts(one, none, none, none, none, none, one, one, one, none, one, none, none), f.Contracts);
        Assert.Equal("Roads: The north", contract.SubjectShown);
        Assert.True(contract.IsEndedEarly);
        Assert.False((contract with { TerminatedOn = "2026-05-31" }).IsEndedEarly);
        var csv = System.Text.Encoding.UTF8.GetString(AnnualFile.Csv(f));
        Assert.Contains("Roads,Ffyrdd,The north,,2025-06-01,,,2026-05-31,2026-01-10,On completion,,,Somebody Ltd,,no,700,no,not-known,not-stated,,,\r\n", csv);
        Assert.Contains("contracts,prescribedNotKnown,1,700", csv);
        Assert.Single(csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Where(r => !r.Contains('"')).Select(r => r.Count(c => c == ',')).Distinct());
        var json = AnnualFile.Json(f);
        foreach (var said in new[] { "\"outsources\": null", "\"isPrescribed\": null", "\"isLocal\": null", "\"isSme\": null", "\"lot\": \"The north\"", "\"terminatedOn\": \"2026-01-10\"", "\"endsOn\": \"2026-05-31\"" }) Assert.Contains(said, json);
    }

    [Fact]
    public void A_buyers_statement_stands_beside_the_figures_and_who_gave_none_is_named()
    {
        var stated = new AnnualStated("RCT", "Rhondda Council", "Cyngor Rhondda", "2026-05-01", true, "We met both.", "Fe wnaethom.", null, null, null, null, "=1+1", "Dim");
        var f = Of(Nothing with { Statements = [stated], Buyers = ["RCT", "CTM"] }, Month(new(2025, 4, 1), Line(20)));
        Assert.Equal(["CTM"], f.StatementsMissing);
        var csv = System.Text.Encoding.UTF8.GetString(AnnualFile.Csv(f));
        foreach (var row in new[] { "statement,RCT,,,,2026-05-01,RCT", "statement.objectives,RCT,,,,We met both.,RCT", "statement.objectives.welsh,RCT,,,,Fe wnaethom.,RCT", "statement.elsewhere,RCT,,,,'=1+1,RCT", "statement.missing,CTM,,,,,CTM" }) Assert.Contains(row, csv);
        Assert.DoesNotContain("statement.steps", csv);
        Assert.Contains("\"objectivesWelsh\": \"Fe wnaethom.\"", AnnualFile.Json(f));
    }

    /// <summary>Every field of a year's files, so that the data dictionary can be held to them.</summary>
    internal static AnnualFigures Full()
    {
        var contract = new AnnualContract("C-1", "RCT", "2025-06-01", "2025-06-02", "Roads", "Ffyrdd", 700, "2025-07-01", "2026-05-31", "Done", "Wedi’i wneud", "2027-05-31", [new("Small Ltd", "1 High St", false, 10_000, true, false)], false, true, true, 1, 1)
        { Lot = "North", LotWelsh = "Gogledd", TerminatedOn = "2026-01-01", Outsources = true, Themes = [new("social", 1, 1)], LeftOut = "Schedule 1", LeftOutWelsh = "Atodlen 1", EnteredFrom = "Our own list" };
        var stated = new AnnualStated("RCT", "Rhondda Council", "Cyngor", "2026-05-01", false, "a", "b", "c", "d", "e", "f", "g", "h");
        return Of(new AnnualRecord([contract], new(1, 1, 1, 1, 1), [new("RCT", "Home support", "Cymorth", "2026-06-01", 900)]) { Statements = [stated], Buyers = ["RCT", "CTM"] }, Month(new(2025, 4, 1), Line(20)));
    }
}
