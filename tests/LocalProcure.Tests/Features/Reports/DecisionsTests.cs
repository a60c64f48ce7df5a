using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Reports;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Reports;

/// <summary>Every decision of a person that a month rests on is on its method page, for everybody, with its reason and its pounds and nobody's name.</summary>
public class DecisionsTests
{
    private const string More = "Date paid,Supplier name,Supplier ID,Net amount,Expense type,Department\n12/03/2026,Mrs G Evans,201,25.00,Care,Gofal\n13/03/2026,Precept to the police,202,40.00,Levy,Corporate\n14/03/2026,Old Board,203,15.00,Water,Corporate\n";
    private const string Address = "/en/reports/W06000016/2026-03/1/decisions";

    private static async Task<Programme> Decided(Site site)
    {
        var programme = await Programme.Start(site);
        await programme.Import(More, "more.csv");
        var browser = await site.SignedIn(programme.Importer);
        async Task Send(string payee, string form, params (string, string?)[] values)
        {
            var id = await site.Db(db => db.Payees.Where(p => p.Name == payee).Select(p => p.Id).SingleAsync());
            var page = await browser.Get($"/en/payees/{id}");
            Assert.Equal(HttpStatusCode.OK, (await browser.Submit(page, page.Form($"form[action$='{form}']"), values)).Status);
        }
        await Send("Somebody Somewhere", "/place", ("postcode", "CF37 1AA"), ("seen", "A letterhead that Ann found"));
        await Send("Mrs G Evans", "/place", ("postcode", "CF37 1AA"), ("seen", "Rang her"));
        await Send("Old Board", "/standing", ("standing", "PublicBody"));
        await Send("London Coaches", "/facts", ("notion", "Ownership"), ("abroad", "true"), ("source", "Annual report 2025"));
        await site.Db(async db =>
        {
            db.ExclusionRules.Add(new ExclusionRule(null, ExclusionField.Category, "levy", ExclusionReason.PublicBodies, new Act(programme.Importer.Id, site.Clock.Now)));
            db.CategoryRules.Add(new CategoryRule(null, ExclusionField.Category, "transport", "school-transport", new Act(programme.Importer.Id, site.Clock.Now)));
            await db.SaveChangesAsync();
        });
        return programme;
    }

    [Fact]
    public async Task Everybody_reads_every_decision_behind_an_issued_month_and_nobodys_name()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Decided(site);
        var report = await programme.Issue();
        var anyone = site.Anonymous();
        var page = await anyone.Get(Programme.Public);
        Assert.Contains(DecisionText.SeeAll(6), page.Text);
        var all = await anyone.Get(Address);
        foreach (var said in new[] { "Somebody Somewhere", "Rhondda Cynon Taf", "London Coaches", "Outside the UK", "Old Board", "“levy”", "School and community transport", "Project staff", "£510.00", "£60.00", "£40.00" }) Assert.Contains(said, all.Text);
        foreach (var secret in new[] { "Evans", "Ifan", "Ann found", "Rang her", "Annual report 2025" }) Assert.DoesNotContain(secret, all.Html);
        Assert.Contains("6 decisions, touching", all.Text);
        var one = await anyone.Get(Address + "?kind=OtherPlace");
        Assert.Contains("1 decision, touching 1 payment line: £510.00", one.Text);
        Assert.DoesNotContain("Old Board", one.Html);
        Assert.Contains("No decision fits", (await anyone.Get(Address + "?words=xyzzy")).Text);
        Assert.Contains("6 phenderfyniad", (await anyone.Get(Address.Replace("/en/", "/cy/"))).Text);

        var csv = (await anyone.Get("/reports/W06000016/2026-03/1/decisions.csv")).Html;
        Assert.Contains("W06000016,2026-03,place,RCT,Somebody Somewhere,W06000016,staff,", csv);
        Assert.Contains("W06000016,2026-03,exclusion,RCT,levy,public-bodies,staff,", csv);
        Assert.DoesNotContain("Evans", csv);
        Assert.Equal(7, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);

        var checks = await site.With<ReportVerifier, IReadOnlyList<Verified>>(async v => (await v.Verify(report)).Files);
        Assert.All(checks, c => Assert.True(c.Matches, c.What));
        Assert.Contains(checks, c => c.What == "decisions all");

        // Staff see what was seen, and follow it to the payee; a decision of today does not touch what was issued.
        var staff = await site.SignedIn(programme.Signer);
        var theirs = await staff.Get(Address);
        Assert.Contains("A letterhead that Ann found", theirs.Text);
        Assert.NotEmpty(theirs.All("a[href*='/payees/']"));
        var id = await site.Db(db => db.Payees.Where(p => p.Name == "Old Board").Select(p => p.Id).SingleAsync());
        var payee = await staff.Get($"/en/payees/{id}");
        await staff.Submit(payee, payee.Form("form[action$='/reopening']"));
        Assert.Contains("5 decisions, touching", (await staff.Get("/en/months/W06000016/2026-03/decisions")).Text);
        Assert.Contains("6 decisions, touching", (await anyone.Get(Address)).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await anyone.Get("/en/reports/W06000016/2026-03/2/decisions")).Status);
    }

    /// <summary>What was decided about lines that two files hold, and rows put right, is told like every other decision.</summary>
    [Fact]
    public async Task What_was_decided_about_the_files_is_on_the_method_page_too()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Programme.Start(site);
        const string heads = "Date paid,Supplier name,Supplier ID,Net amount,Expense type,Department,Transaction number\n";
        await programme.Import(heads + "15/03/2026,A Ltd,7,100.00,Food,Schools,T1\n16/03/2026,B Ltd,8,50.00,Food,Schools,T2\nlast week,C Ltd,9,9.00,Food,Schools,T3\n", "first.csv");
        await programme.Import(heads + "15/03/2026,A Ltd,7,100.00,Food,Schools,T1\n17/03/2026,D Ltd,10,20.00,Food,Schools,T4\n", "both.csv", overlap: OverlapChoice.KeepBoth);
        await programme.Import(heads + "18/03/2026,E Ltd,11,30.00,Food,Schools,T5\n", "early.csv");
        await programme.Import(heads + "18/03/2026,E Ltd,11,30.00,Food,Schools,T5\n19/03/2026,F Ltd,12,40.00,Food,Schools,T6\n", "late.csv", overlap: OverlapChoice.Replace);
        await programme.Import(heads + "16/03/2026,B Ltd,8,50.00,Food,Schools,T2\n20/03/2026,G Ltd,13,60.00,Food,Schools,T7\n", "left.csv", overlap: OverlapChoice.LeaveOut);
        var refused = await site.Db(db => db.PaymentImports.SingleAsync(i => i.FileName == "first.csv"));
        var browser = await site.SignedIn(programme.Importer);
        var rows = (await browser.Get($"/en/payments/{refused.Id}/refused.csv")).Html;
        var page = await browser.Get($"/en/payments/{refused.Id}");
        var preview = await browser.Submit(page, page.Form("form[action$='/corrections']"), [("corrected", "right.csv", System.Text.Encoding.UTF8.GetBytes(rows.Replace("last week", "21/03/2026")))]);
        await browser.Submit(preview, preview.Form());
        var report = await programme.Issue();
        // 1,000 of the programme; 150 first, 120 kept as well, 70 that took the place, 60 beside what was left out, 9 put back.
        Assert.Equal(1409_00, report.FrozenFigures().BasePence);

        var all = await site.Anonymous().Get(Address);
        string[] wanted =
        [
            "both.csv Lines that are in two files Both: they are different payments (1 payment line)", "late.csv Lines that are in two files Those of this file (1 payment line)",
            "left.csv Lines that are in two files Those that are in already (1 payment line)", "right.csv Refused rows put right and put back first.csv", "early.csv",
        ];
        foreach (var said in wanted[..^1]) Assert.Contains(said, all.Text);
        Assert.DoesNotContain(wanted[^1], all.Text);
        Assert.Contains(DecisionText.SeeAll(4), (await site.Anonymous().Get(Programme.Public)).Text);
        var csv = (await site.Anonymous().Get("/reports/W06000016/2026-03/1/decisions.csv")).Html;
        foreach (var row in new[] { "overlap,RCT,both.csv,keepBoth 1,staff,", ",2,12000,", "overlap,RCT,late.csv,replace 1,staff,", ",2,7000,", "overlap,RCT,left.csv,leaveOut 1,staff,", ",1,6000,", "correction,RCT,right.csv,first.csv,staff,", ",1,900," }) Assert.Contains(row, csv);
        Assert.All(await site.With<ReportVerifier, IReadOnlyList<Verified>>(async v => (await v.Verify(report)).Files), c => Assert.True(c.Matches, c.What));
    }

    [Fact]
    public async Task A_place_that_no_file_tells_is_its_own_view_and_moves_no_headline()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Decided(site);
        var report = await programme.Issue();
        var figures = report.FrozenFigures();
        // 430 in the area by the list, 60 and 25 placed by staff; 510 in London by its invoices, whatever is said of its owners.
        Assert.Equal((1025_00L, 515_00L, 0L), (figures.BasePence, figures.RetainedPence, figures.UnknownPence));
        var owned = figures.OnOtherBases.Single(b => b.Basis == "ownership").Figures;
        Assert.Equal((0L, 515_00L), (owned.RetainedPence, owned.UnknownPence));
        var anyone = site.Anonymous();
        var page = await anyone.Get(Programme.Public + "/1?view=basis-ownership");
        Assert.Contains("All buyers, by ownership alone", page.Text);
        Assert.Contains("Where staff live: Not known: no file says where a supplier’s staff live.", page.Text);
        Assert.DoesNotContain("Ownership: Not known", page.Text);

        var staff = await site.SignedIn(programme.Importer);
        var id = await site.Db(db => db.Payees.Where(p => p.Name == "London Coaches").Select(p => p.Id).SingleAsync());
        var payee = await staff.Get($"/en/payees/{id}");
        var refused = await staff.Submit(payee, payee.Form("form[action$='/facts']"), ("notion", "StaffResidence"), ("where", "nowhere"), ("source", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(PlacesText.NotAPostcode, refused.Text);
        Assert.Contains(PayeeText.EnterSeen, refused.Text);
        var back = await staff.Submit(payee, payee.Form("form[action$='/removal']"));
        Assert.DoesNotContain("Annual report 2025", back.Html);
        Assert.Empty(await site.Db(db => db.Payees.Where(p => p.Id == id).Select(p => p.Facts).SingleAsync()));
    }
}
