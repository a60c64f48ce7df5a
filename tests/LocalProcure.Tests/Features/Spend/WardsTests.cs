using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Features.Reports;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Reports;
using LocalProcure.Web.Data.Spend;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Spend;

/// <summary>The part of a month's money that stays in the area, ward by ward; for staff alone.</summary>
public sealed class WardsTests
{
    private const string Here = $"/en/payments/wards?area={Programme.Area}&month=2026-03";

    [Fact]
    public async Task Staff_see_in_which_wards_the_money_stayed_and_nobody_else_does()
    {
        await using var site = await Site.Start();
        var programme = await Programme.Start(site);
        var list = await site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(Sheets.Text("Supplier number,Name,Postcode\n101,Bakers of Pontypridd Limited,CF37 1AA\n102,London Coaches,SW1A 1AA\n103,Somebody Somewhere,CF37 1AD\n"))));
        await site.With<SupplierImporter, SupplierOutcome>(i => i.Import(programme.Buyer.Id, list, "more.csv", Act.BySystem(site.Clock.Now)));
        await programme.Import("Date paid,Supplier name,Supplier ID,Net amount\n12/03/2026,Somebody Somewhere,103,5.50\n", "later.csv");

        var staff = await site.SignedIn(programme.Signer);
        var page = await staff.Get(Here);
        Assert.Equal("Rhondda Cynon Taf by ward, March 2026", page.One("h1").TextContent);
        // Ward, suppliers, payments, pounds: the largest first. What left the area has no ward here.
        Assert.Equal(["Graig and Pontypridd West|1|1|£430.00", "Treforest|1|2|£65.50"],
            page.All("table tbody tr").Select(r => string.Join("|", r.Children.Select(c => c.TextContent.Trim()))));
        Assert.Contains("No payment of the month is known to have stayed", (await staff.Get(Here.Replace("2026-03", "2026-02"))).Text);
        Assert.Equal("Rhondda Cynon Taf fesul ward, Mawrth 2026", (await staff.Get(Here.Replace("/en/", "/cy/"))).One("h1").TextContent);
        // The list of the month's payees leads here.
        Assert.Contains((await staff.Get($"/en/payees?area={Programme.Area}&month=2026-03")).All("main a"), a => a.GetAttribute("href") == Here);

        foreach (var wrong in new[] { "/en/payments/wards", Here.Replace("2026-03", "spring"), Here.Replace(Programme.Area, "E06000023") })
            Assert.Equal(HttpStatusCode.NotFound, (await staff.Get(wrong)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(await site.Officer(programme.Buyer))).Get(Here)).Status);
        Assert.Contains("/sign-in", (await site.Anonymous().Get(Here)).Path);
    }

    [Fact]
    public async Task A_supplier_that_moves_after_the_issue_moves_nothing_that_was_issued()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Programme.Start(site);
        var firm = await site.Firm("Somebody Somewhere", (f, act) => f.SetPlaces([new FirmPlace(PlaceNotion.PrincipalPlaceOfBusiness, "CF37 1AD", "W06000016")], act));
        await site.Db(async db =>
        {
            (await db.Payees.SingleAsync(p => p.Name == "Somebody Somewhere")).LinkByStaff(firm.Id, new Act(programme.Importer.Id, site.Clock.Now));
            await db.SaveChangesAsync();
        });
        var report = await programme.Issue();
        var (staff, anybody) = (await site.SignedIn(programme.Signer), site.Anonymous());
        const string files = "/reports/W06000016/2026-03/1/figures.";
        async Task<string[]> Issued() =>
        [
            string.Join(";", (await staff.Get(Here)).All("table tbody tr").Select(r => string.Join("|", r.Children.Select(c => c.TextContent.Trim())))),
            (await anybody.Get(Programme.Public)).One("section[aria-labelledby=where]").TextContent, (await anybody.Get(files + "csv")).Html, (await anybody.Get(files + "json")).Html,
            (await anybody.Get(Programme.Public + "/1?view=basis-invoiceAddress")).One("section[aria-labelledby=where]").TextContent,
        ];
        var before = await Issued();
        Assert.Equal("Graig and Pontypridd West|1|1|£430.00;Treforest|1|1|£60.00", before[0]);

        // The list gives the baker another address, and the firm moves its principal place over the border.
        var list = await site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(Sheets.Text("Supplier number,Name,Postcode\n101,Bakers of Pontypridd Limited,BS1 4DJ\n"))));
        await site.With<SupplierImporter, SupplierOutcome>(i => i.Import(programme.Buyer.Id, list, "moved.csv", Act.BySystem(site.Clock.Now)));
        await site.Db(async db =>
        {
            (await db.Firms.SingleAsync(f => f.Id == firm.Id)).SetPlaces([new FirmPlace(PlaceNotion.PrincipalPlaceOfBusiness, "SW1A 1AA", LocalProcure.Domain.Places.Postcodes.AuthorityOf("SW1A 1AA"))], Act.BySystem(site.Clock.Now));
            await db.SaveChangesAsync();
        });
        Assert.Equal(before, await Issued());
        Assert.All(await site.With<ReportVerifier, IReadOnlyList<Verified>>(async v => (await v.Verify(report)).Files), c => Assert.True(c.Matches, c.What));
        // The month as it stands is another: nothing stays.
        Assert.Empty((await staff.Get(Here + "&now=true")).All("table tbody tr"));
        Assert.Contains("Nothing of what was spent stayed", (await staff.Get(Programme.Month)).Text);
    }
}
