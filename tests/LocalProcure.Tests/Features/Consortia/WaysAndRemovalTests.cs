using System.Net;
using LocalProcure.Domain.Consortia;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Consortia;

/// <summary>The four ways explained before a group chooses one, and the lead's way of removing a member before submission.</summary>
public sealed class WaysAndRemovalTests
{
    [Fact]
    public async Task The_lead_removes_a_member_and_its_share_place_and_signature_go_with_it()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        await groups.BidOf(consortium);
        var (lead, partner) = (await groups.Site.SignedIn(groups.LeadPerson), await groups.Site.SignedIn(groups.PartnerPerson));
        var (room, place) = ($"/en/consortia/{consortium.Id}", consortium.PlaceOf(groups.Partner.Id)!.Id);
        foreach (var browser in new[] { lead, partner })
        {
            var page = await browser.Get(room + "/signature");
            await browser.Submit(page, page.Form("#sign"), ("Form.Agree", "true"), ("Form.Independent", "true"));
        }
        Assert.Equal(2, (await groups.Read(consortium.Id)).Signatures.Count(s => s.ResetAt is null));
        Assert.Contains($"{room}/members/{place}/removal", (await lead.Get(room)).Html);
        var asks = await lead.Get($"{room}/members/{place}/removal");
        Assert.Contains("Remove Nant Electrical Ltd?", asks.Text);
        Assert.True((await groups.Read(consortium.Id)).IsIn(groups.Partner.Id));
        var done = await lead.Submit(asks, asks.Form());
        Assert.Equal((HttpStatusCode.OK, room), (done.Status, done.Path));
        Assert.Contains("The firm is removed", done.Document.Body!.TextContent);

        var kept = await groups.Read(consortium.Id);
        Assert.Equal(MemberStatus.Removed, kept.Members.Single(m => m.FirmId == groups.Partner.Id).StatusAt(groups.Site.Clock.Now));
        Assert.Equal(Shares.Whole, kept.PlaceOf(groups.Lead.Id)!.Share);
        Assert.DoesNotContain(kept.Signatures, s => s.ResetAt is null);
        Assert.Equal([groups.Lead.Id], (await groups.Site.Db(db => db.Bids.AsNoTracking().SingleAsync(b => b.ConsortiumId == consortium.Id))).FirmIds);
        Assert.Contains(await groups.EmailsTo(groups.PartnerPerson), e => e.Subject == "Your firm is no longer in Valley Trades");
        Assert.Equal(HttpStatusCode.NotFound, (await partner.Get(room)).Status);
        // A second click finds nobody to remove.
        Assert.Equal(HttpStatusCode.NotFound, (await lead.Submit(asks, asks.Form())).Status);
    }

    [Theory]
    [InlineData("en", "Compare the four ways", "The lead answers to the buyer for all of it", "Many buyers judge money (turnover) on the lead alone", "Usually jointly and severally", "Everything of everyone counts, money too",
        "The new company, up to what it owns", "yours counts as its owners’", "The co-operative, up to what it owns", "stands on its members’ record")]
    [InlineData("cy", "Cymharu’r pedair ffordd", "Y cwmni arweiniol sy’n atebol i’r prynwr am y cyfan", "Mae llawer o brynwyr yn barnu arian (trosiant) ar y cwmni arweiniol yn unig", "Fel arfer ar y cyd ac yn unigol", "Mae popeth gan bawb yn cyfrif, arian hefyd",
        "Y cwmni newydd, hyd at yr hyn y mae’n berchen arno", "mae’ch hanes chi yn cyfrif fel hanes ei berchnogion", "Y cwmni cydweithredol, hyd at yr hyn y mae’n berchen arno", "yn sefyll ar hanes ei aelodau")]
    public async Task Whoever_starts_a_group_compares_the_four_ways(string language, string title, params string[] said)
    {
        await using var groups = await Groups.Start();
        var lead = await groups.Site.SignedIn(groups.LeadPerson);
        var page = await lead.Get($"/{language}/consortia/new?tender={groups.Tender.Id}");
        var details = page.All("main details").Single(d => d.QuerySelector("summary")!.TextContent.Contains(title, StringComparison.Ordinal));
        var ways = details.QuerySelectorAll("dl").Select(way => way.QuerySelectorAll("dd").Select(d => d.TextContent).ToArray()).ToArray();
        Assert.Equal((4, 4), (ways.Length, details.QuerySelectorAll("h2").Select(h => h.TextContent.Trim()).Distinct().Count()));
        for (var way = 0; way < 4; way++)
        {
            Assert.Contains(said[way * 2], ways[way][1]);
            Assert.Contains(said[way * 2 + 1], ways[way][2]);
        }
    }
}
