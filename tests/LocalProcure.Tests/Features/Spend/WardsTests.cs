using System.Net;
using LocalProcure.Domain;
using LocalProcure.Tests.Features.Reports;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Spend;

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
}
