using System.Net;
using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Consortia.Agreeing;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Consortia;

/// <summary>A member's own prices: its people read the lines, the lead reads the totals, nobody else anything, and the disk holds neither.</summary>
public sealed class PricesTests
{
    [Fact]
    public async Task Only_the_member_reads_its_lines_and_the_lead_only_its_total()
    {
        await using var groups = await Groups.Start();
        var third = await groups.Site.Firm("Third Painters Ltd");
        var thirdPerson = await groups.Site.MemberOf(third);
        var consortium = await groups.Pair();
        await groups.Site.Db(async db =>
        {
            var kept = await db.Consortia.Include(c => c.Members).Include(c => c.Signatures).SingleAsync(c => c.Id == consortium.Id);
            var act = new Act(groups.LeadPerson.Id, groups.Site.Clock.Now);
            kept.Accept(kept.Invite(Invitee.Of(third.Id), "Paints", 1_000, null, act), third.Id, false, null, act, Groups.Why);
            await db.SaveChangesAsync();
        });
        var address = $"/en/consortia/{consortium.Id}/prices";
        var (lead, partner, painter) = (await groups.Site.SignedIn(groups.LeadPerson), await groups.Site.SignedIn(groups.PartnerPerson), await groups.Site.SignedIn(thirdPerson));

        var page = await partner.Get(address);
        var wrong = await partner.Submit(page, page.Form("#lines"), ("Form.Rows[0].What", "Secret electricians"), ("Form.Rows[0].Quantity", "none"), ("Form.Rows[0].Unit", "45.50"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.True(wrong.Has("[id='Form_Rows[0]_Quantity-error'], [id='Form_Rows_0__Quantity-error']"), wrong.Text);
        var saved = await partner.Submit(page, page.Form("#lines"), ("Form.Rows[0].What", "Secret electricians"), ("Form.Rows[0].Quantity", "12.5"), ("Form.Rows[0].Unit", "45.50"), ("Form.Rows[1].What", "Copper cable"), ("Form.Rows[1].Quantity", "3"), ("Form.Rows[1].Unit", "111.11"));
        Assert.Contains("£902.08", saved.Text);
        // Saved and not shared: the lead learns nothing, not even that there is a sheet.
        foreach (var other in new[] { lead, painter })
        {
            var seen = await other.Get(address);
            Assert.Contains("3 members have not shared", seen.Text);
            foreach (var secret in new[] { "Secret electricians", "Copper cable", "902.08", "568.75" }) Assert.DoesNotContain(secret, seen.Text);
        }
        var shared = await partner.Submit(saved, saved.Form("#share"));
        Assert.Contains("Your total is shared", shared.Text);
        var leads = await lead.Get(address);
        Assert.Contains("£902.08", leads.Text);
        foreach (var secret in new[] { "Secret electricians", "Copper cable", "568.75", "333.33" }) Assert.DoesNotContain(secret, leads.Text);

        // Who does not lead sees no sum, not even when all have shared: from what it is before and after a firm comes, a price could be worked out.
        var thirds = await painter.Get(address);
        Assert.Contains("Only Cwm Builders Ltd, which leads, sees the totals", thirds.Text);
        Assert.DoesNotContain("902.08", thirds.Text);
        page = await lead.Get(address);
        saved = await lead.Submit(page, page.Form("#lines"), ("Form.Rows[0].What", "Walls"), ("Form.Rows[0].Quantity", "1"), ("Form.Rows[0].Unit", "60"));
        await lead.Submit(saved, saved.Form("#share"));
        Assert.DoesNotContain("962.08", (await painter.Get(address)).Text);
        thirds = await painter.Submit(thirds, thirds.Form("#lines"), ("Form.Rows[0].What", "Paint"), ("Form.Rows[0].Quantity", "1"), ("Form.Rows[0].Unit", "40"));
        thirds = await painter.Submit(thirds, thirds.Form("#share"));
        Assert.Contains("£1,002.08", (await lead.Get(address)).Text);
        foreach (var secret in new[] { "1,002.08", "902.08", "£60.00" }) Assert.DoesNotContain(secret, thirds.Text);
        Assert.DoesNotContain("Nant Electrical Ltd", thirds.One("main").TextContent);

        // Nobody reads another firm's lines by naming it.
        Assert.Equal(HttpStatusCode.NotFound, (await lead.Get($"{address}?firm={groups.Partner.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.Submit(page, page.Form("#lines"), ("Form.FirmId", groups.Partner.Id.ToString()))).Status);
        var log = await painter.Get($"/en/consortia/{consortium.Id}/shared");
        // The log says of each total that the lead alone has it; there is no more to say.
        var lines = log.All("tbody tr").Select(r => string.Join(" | ", r.QuerySelectorAll("td").Select(c => c.TextContent.Trim()).Skip(1))).ToList();
        foreach (var firm in new[] { "Nant Electrical Ltd", "Third Painters Ltd" }) Assert.Contains($"{firm} | The total of its prices | Cwm Builders Ltd", lines);
        Assert.DoesNotContain(lines, l => l.StartsWith("Cwm Builders Ltd | The total") || l.Contains("prices of the bid"));

        await groups.Site.Db(async db =>
        {
            foreach (var sheet in await db.PriceSheets.ToListAsync())
                foreach (var secret in new[] { "Secret electricians", "Walls", "4550" }) Assert.DoesNotContain(secret, Encoding.Latin1.GetString([.. sheet.Lines, .. sheet.Totals, .. sheet.WrappedKey]));
        });
    }

    [Fact]
    public async Task Prices_change_only_while_the_tender_is_open_and_a_changed_sheet_says_that_its_total_is_behind()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        var address = $"/en/consortia/{consortium.Id}/prices";
        var partner = await groups.Site.SignedIn(groups.PartnerPerson);
        var page = await partner.Get(address);
        var saved = await partner.Submit(page, page.Form("#lines"), ("Form.Rows[0].What", "Cable"), ("Form.Rows[0].Quantity", "2"), ("Form.Rows[0].Unit", "10"));
        saved = await partner.Submit(saved, saved.Form("#share"));
        saved = await partner.Submit(saved, saved.Form("#lines"), ("Form.Rows[0].Unit", "11"));
        Assert.Contains("The lead still sees the earlier total", saved.Text);
        var lead = await groups.Site.SignedIn(groups.LeadPerson);
        Assert.Contains("£20.00", (await lead.Get(address)).Text);
        var leads = await lead.Get(address);
        leads = await lead.Submit(leads, leads.Form("#lines"), ("Form.Rows[0].What", "Walls"), ("Form.Rows[0].Quantity", "1"), ("Form.Rows[0].Unit", "7"));
        Assert.Contains("£27.00", (await lead.Submit(leads, leads.Form("#share"))).Text);
        var partners = await partner.Get(address);
        Assert.DoesNotContain("27.00", partners.Text);
        groups.Site.Clock.Advance(groups.Tender.ClosesAt!.Value - groups.Site.Clock.Now);
        var late = await partner.Submit(saved, saved.Form("#lines"), ("Form.Rows[0].Unit", "12"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Equal(2, await groups.Site.Db(db => db.PriceSheets.Where(s => s.FirmId == groups.Partner.Id).Select(s => s.LinesVersion).SingleAsync()));
    }

    [Fact]
    public async Task A_member_signs_prices_whose_figures_it_reads_only_when_all_agreed_that_each_does()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        var (partner, lead) = (await groups.Site.SignedIn(groups.PartnerPerson), await groups.Site.SignedIn(groups.LeadPerson));
        // What both share comes to 107.31 for one: the lead writes that, and then something else.
        foreach (var (browser, price) in new[] { (partner, "50"), (lead, "57.31") })
        {
            var page = await browser.Get($"/en/consortia/{consortium.Id}/prices");
            page = await browser.Submit(page, page.Form("#lines"), ("Form.Rows[0].What", "All"), ("Form.Rows[0].Quantity", $"{groups.Tender.PriceLines[0].Quantity:0.###}"), ("Form.Rows[0].Unit", price));
            await browser.Submit(page, page.Form("#share"));
        }
        var bid = await groups.BidOf(consortium);
        var (sign, prices) = ($"/en/consortia/{consortium.Id}/signature", $"/en/bids/{bid.Id}/prices");
        var signing = await partner.Get(sign);
        Assert.Contains("Only Cwm Builders Ltd, which leads, sees the figures", signing.Text);
        Assert.Contains("Each price is exactly what the members’ totals come to", signing.One("#priced").TextContent);
        foreach (var page in new[] { signing, await partner.Get(prices) }) Assert.DoesNotContain("107.31", page.Text);
        Assert.Contains("107.31", (await lead.Get(prices)).One("form input[inputmode=decimal]").GetAttribute("value"));
        await groups.Site.Db(async db =>
        {
            var kept = await db.Bids.SingleAsync(b => b.Id == bid.Id);
            groups.Vault.Change(kept, BidContent.Empty(groups.Tender.Id, bid.Id).WithPrices([new(groups.Tender.PriceLines[0].Id, 10_732)]), Drafts.Closes, new Act(groups.LeadPerson.Id, groups.Site.Clock.Now));
            await db.SaveChangesAsync();
        });
        Assert.Contains("The lead has written other prices", (await partner.Get(sign)).One("#priced").TextContent);

        // One signature under an agreement that says so is not yet everyone's.
        await Agreed(groups, consortium.Id, groups.Lead.Id);
        Assert.DoesNotContain("107.32", (await partner.Get(prices)).Text);
        await Agreed(groups, consortium.Id, groups.Partner.Id);
        Assert.Equal("107.32", (await partner.Get(prices)).One("form input[inputmode=decimal]").GetAttribute("value"));
        Assert.DoesNotContain("sees the figures", (await partner.Get(sign)).Text);
        Assert.Contains("The prices of the bid, as version 1 of the agreement says", (await partner.Get($"/en/consortia/{consortium.Id}/shared")).Text);
        // Who comes in has agreed to nothing yet: the figures close again for all but the lead.
        await groups.Site.Db(async db =>
        {
            var kept = await db.Consortia.Include(c => c.Members).Include(c => c.Signatures).SingleAsync(c => c.Id == consortium.Id);
            kept.Invite(Invitee.At("new@example.test", "token"), "Paints", 1_000, null, new Act(groups.LeadPerson.Id, groups.Site.Clock.Now));
            await db.SaveChangesAsync();
        });
        Assert.DoesNotContain("107.32", (await partner.Get(prices)).Text);
    }

    /// <summary>Signs, for a firm, an agreement by which every member reads the prices.</summary>
    private static Task Agreed(Groups groups, Guid id, Guid firmId) => groups.Site.Db(async db =>
    {
        var act = new Act(groups.LeadPerson.Id, groups.Site.Clock.Now);
        var words = new AgreementWords("# 1. Prices\n\nAll read them.", "# 1. Prisiau\n\nMae pawb yn eu darllen.");
        var agreement = await db.ConsortiumAgreements.SingleOrDefaultAsync(a => a.ConsortiumId == id);
        if (agreement is null)
            db.Add(agreement = new ConsortiumAgreement(await db.Consortia.Include(c => c.Members).SingleAsync(c => c.Id == id), 1, AgreementChoices.Usual(ConsortiumModel.AllContract, 30) with { MembersSeePrices = true }, words, act));
        agreement.Sign(firmId, "Somebody", "Director", agreement.Hash, words, act);
        await db.SaveChangesAsync();
    });

    [Fact]
    public async Task A_signature_brings_the_certificate_of_an_independent_bid_with_it()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        await groups.BidOf(consortium);
        var partner = await groups.Site.SignedIn(groups.PartnerPerson);
        var page = await partner.Get($"/cy/consortia/{consortium.Id}/signature");
        Assert.Contains("Tystysgrif cynnig annibynnol", page.Text);
        for (var click = 0; click < 2; click++) await partner.Submit(page, page.Form("#sign"), ("Form.Agree", "true"), ("Form.Independent", "true"));
        var given = await groups.Site.Db(db => db.IndependenceCertificates.SingleAsync());
        Assert.Equal((groups.Partner.Id, "Pryce Partner", 1, CertificateText.Hash), (given.FirmId, given.Name, given.ContentVersion, given.TextHash));
        var certificates = await (await groups.Site.SignedIn(groups.LeadPerson)).Get($"/en/consortia/{consortium.Id}/certificates");
        Assert.Contains("Given by Pryce Partner for Nant Electrical Ltd", certificates.Text);
        Assert.Contains("Cwm Builders Ltd has not given it yet", certificates.Text);
    }
}
