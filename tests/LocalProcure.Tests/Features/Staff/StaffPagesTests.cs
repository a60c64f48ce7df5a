using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Staff;

public class StaffPagesTests
{
    private static readonly byte[] Scan = [.. "%PDF-1.7\n"u8, .. new byte[200]];

    [Fact]
    public async Task A_public_body_asks_and_staff_approve_it()
    {
        await using var site = await Site.Start();
        var staff = await site.Staff();
        var person = await site.Person(language: Language.Welsh);
        var browser = await site.SignedIn(person);
        var page = await browser.FillIn("/en/buyers/new", ("Name", "Cwm Council"), ("NameWelsh", "Cyngor Cwm"), ("Kind", "Council"), ("Nation", "Wales"), ("Code", "cwm"), ("Area", "W06000016"));
        Assert.Contains("not approved this public body yet", page.Text);
        var buyer = await site.Db(db => db.Buyers.AsNoTracking().SingleAsync());
        Assert.Equal(("CWM", "Cyngor Cwm", "W06000016", false), (buyer.Code, buyer.NameWelsh, buyer.AreaCode, buyer.IsApproved));
        Assert.Equal(1, await site.Db(db => db.Emails.CountAsync(e => e.Address == staff.Email)));

        var desk = await site.SignedIn(staff);
        await desk.FillIn($"/en/staff/buyers/{buyer.Id}");
        Assert.True((await site.Db(db => db.Buyers.AsNoTracking().SingleAsync())).IsApproved);
        Assert.Contains("Cyngor Cwm", await site.Db(db => db.Emails.Where(e => e.Address == person.Email).Select(e => e.Subject).SingleAsync()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.FillIn("/en/buyers/new", ("Name", "Another"), ("Kind", "College"), ("Nation", "Wales"), ("Code", "CWM"))).Status);
    }

    [Theory]
    [InlineData("/staff")]
    [InlineData("/staff/buyers")]
    [InlineData("/staff/firms")]
    [InlineData("/staff/thresholds")]
    public async Task Staff_pages_are_for_staff_with_a_second_step(string path)
    {
        await using var site = await Site.Start();
        var staff = await site.Staff();
        Assert.Equal(HttpStatusCode.OK, (await (await site.SignedIn(staff)).Get("/en" + path)).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await (await site.SignedIn(staff, secondStep: false)).Ask(new HttpRequestMessage(HttpMethod.Get, "/en" + path))).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await (await site.SignedIn(await site.Person())).Ask(new HttpRequestMessage(HttpMethod.Get, "/en" + path))).Status);
    }

    [Fact]
    public async Task Staff_verify_a_firm_saying_what_they_saw()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var desk = await site.SignedIn(await site.Staff());
        var page = await desk.Get($"/en/staff/firms/{firm.Id}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.Submit(page, page.Form("form[action$='/verification']"), ("Seen", ""))).Status);
        await desk.Submit(page, page.Form("form[action$='/verification']"), ("Seen", "Companies House entry and a utility bill"));
        Assert.Contains("Companies House entry and a utility bill", (await site.Anonymous().Get($"/en/firms/{firm.Id}")).Text);
    }

    [Fact]
    public async Task A_lost_last_owner_is_replaced_by_staff()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var person = await site.Person("Heledd");
        var desk = await site.SignedIn(await site.Staff());
        var page = await desk.Get($"/en/staff/firms/{firm.Id}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.Submit(page, page.Form("form[action$='/owner']"), ("Email", "nobody@example.test"), ("Reason", "x"))).Status);
        await desk.Submit(page, page.Form("form[action$='/owner']"), ("Email", person.Email.ToUpperInvariant()), ("Reason", "Letter from the director"));
        Assert.Equal((person.Id, FirmRole.Owner), await site.Db(async db => { var m = await db.FirmMembers.SingleAsync(); return (m.PersonId, m.Role); }));
        Assert.Equal("Letter from the director", await site.Db(db => db.AuditRows.Where(r => r.What == "OwnerReplacedByStaff").Select(r => r.Detail).SingleAsync()));
    }

    [Fact]
    public async Task A_duplicate_is_merged_and_its_people_move()
    {
        await using var site = await Site.Start();
        var (keep, twin) = (await site.Firm("Cwm Ltd"), await site.Firm("Cwm Limited"));
        var person = await site.MemberOf(twin);
        var desk = await site.SignedIn(await site.Staff());
        var page = await desk.Get($"/en/staff/firms/{twin.Id}");
        var form = page.Form("form[action$='/merger']");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.Submit(page, form, ("Into", keep.Id.ToString()))).Status);
        await desk.Submit(page, form, ("Into", $"http://localhost/en/firms/{keep.Id}"), ("IsSure", "true"));
        Assert.Contains(keep.Id, await site.Db(db => db.FirmMembers.Where(m => m.PersonId == person.Id).Select(m => m.FirmId).ToListAsync()));
        Assert.Equal(["Cwm Ltd"], (await site.Anonymous().Get("/en/firms")).All("#results h2").Select(h => h.TextContent));
    }

    [Fact]
    public async Task A_merged_duplicate_keeps_its_bid_with_its_people_until_they_leave_the_firm_that_stays()
    {
        await using var bidding = await Bidding.Start();
        var site = bidding.Site;
        var keep = await site.Firm("Cwm Limited");
        await site.MemberOf(keep, name: "Olwen Owner");
        var (twin, person, browser) = await bidding.NewFirm("Cwm Ltd");
        var bid = await bidding.Draft(browser);
        var desk = await site.SignedIn(await site.Staff());
        var page = await desk.Get($"/en/staff/firms/{twin.Id}");
        await desk.Submit(page, page.Form("form[action$='/merger']"), ("Into", keep.Id.ToString()), ("IsSure", "true"));

        Assert.Matches("/submissions/1$", (await Bidding.Submit(browser, bid)).Path);
        Assert.DoesNotContain("Cwm Ltd", (await browser.Get("/en/organisations")).Text);
        var member = await site.Db(db => db.FirmMembers.Where(m => m.PersonId == person.Id && m.FirmId == keep.Id).Select(m => m.Id).SingleAsync());
        await browser.FillIn($"/en/firms/{keep.Id}/people/{member}/removal");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"/en{bid}")).Status);
    }

    [Fact]
    public async Task After_a_merger_the_people_of_both_read_and_submit_the_duplicates_bid_and_so_does_who_joins_later()
    {
        await using var bidding = await Bidding.Start();
        var site = bidding.Site;
        var keep = await site.Firm("Cwm Limited");
        var owner = await site.MemberOf(keep, name: "Olwen Owner");
        var (twin, _, author) = await bidding.NewFirm("Cwm Ltd");
        var bid = await bidding.Draft(author);
        var asker = await site.Person("Gwen Asker");
        await site.Keep(new JoinRequest(twin.Id, asker.Id, "I work there.", Act.BySystem(site.Clock.Now)));
        var desk = await site.SignedIn(await site.Staff());
        var before = await site.SignedIn(owner);
        Assert.Equal(HttpStatusCode.NotFound, (await before.Get($"/en{bid}")).Status);
        var page = await desk.Get($"/en/staff/firms/{twin.Id}");
        await desk.Submit(page, page.Form("form[action$='/merger']"), ("Into", keep.Id.ToString()), ("IsSure", "true"));

        var people = await before.Get($"/en/firms/{keep.Id}/people");
        await before.Submit(people, people.Form("form[action*='/requests/']"), ("accept", "true"));
        var joined = await site.SignedIn(asker);
        Assert.Equal(HttpStatusCode.OK, (await joined.Get($"/en{bid}")).Status);
        Assert.Matches("/submissions/1$", (await Bidding.Submit(before, bid)).Path);
    }

    [Fact]
    public void Who_was_invited_to_quote_as_the_duplicate_quotes_as_the_firm_that_stays()
    {
        var act = Act.BySystem(Site.Start0);
        var tender = new Tender(new Buyer("B1", "Cwm Council", BuyerKind.Council, Nation.Wales, act), new OwnWords("Gates", "Giatiau"), act);
        var (duplicate, stays) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        tender.InviteInstead(duplicate, stays, act);
        Assert.False(tender.IsInvited(stays));
        tender.Invite(duplicate, act);
        tender.InviteInstead(duplicate, stays, act);
        tender.InviteInstead(duplicate, stays, act);
        Assert.Equal([duplicate, stays], tender.Invitations.Select(i => i.FirmId));
    }

    [Fact]
    public async Task A_mandate_is_recorded_with_its_paper_and_ended()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm("Offline Ltd");
        var staff = await site.Staff();
        var desk = await site.SignedIn(staff);
        var page = await desk.Get($"/en/staff/firms/{firm.Id}/mandates/new");
        var fields = new (string, string?)[] { ("SignedOn.Day", "20"), ("SignedOn.Month", "November"), ("SignedOn.Year", "2026"), ("Scope", "Find and bid for work up to £30,000") };
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.Submit(page, page.Form("main form"), [("Scan", "letter.pdf", "not a pdf"u8.ToArray())], fields)).Status);
        await desk.Submit(page, page.Form("main form"), [("Scan", "letter.pdf", Scan)], fields);
        var mandate = await site.Db(db => db.Mandates.AsNoTracking().SingleAsync());
        Assert.Equal((staff.Id, new DateOnly(2026, 11, 20)), (mandate.PersonId, mandate.SignedOn));
        Assert.Equal(Scan, (await desk.Get($"/en/staff/mandates/{mandate.Id}/scan")).Bytes);
        Assert.Contains("Offline Ltd", (await desk.Get("/en/organisations")).Text);
        Assert.Equal(HttpStatusCode.OK, (await desk.Get($"/en/firms/{firm.Id}/profile")).Status);

        page = await desk.Get($"/en/staff/firms/{firm.Id}");
        await desk.Submit(page, page.Form("form[action$='/end']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.Get($"/en/firms/{firm.Id}/profile")).Status);
    }

    [Fact]
    public async Task Staff_add_a_threshold_and_the_figures_the_site_came_with_stay()
    {
        await using var site = await Site.Start();
        var desk = await site.SignedIn(await site.Staff());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.FillIn("/en/staff/thresholds/new", ("Line", "PublicContract"), ("Amount", ""), ("Source", ""))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.FillIn("/en/staff/thresholds/new", ("Amount", ""), ("Source", ""))).Status);
        Assert.Contains("£207,720", (await desk.Get("/en/staff/thresholds")).Text);
        await desk.FillIn("/en/staff/thresholds/new", ("Line", "PublicContract"), ("Body", "SubCentral"), ("Sort", "GoodsAndServices"),
            ("From.Day", "1"), ("From.Month", "1"), ("From.Year", "2028"), ("Amount", "£200,000"), ("Source", "Review of 2028"));
        var page = await desk.Get("/en/staff/thresholds");
        Assert.Contains("£200,000", page.Text);
        Assert.Contains("£207,720", page.Text);
        var council = await site.Buyer();
        var law = await site.Db(db => db.LoadFigures());
        Assert.Equal(200_000_00, law.PublicContractAt(new DateOnly(2028, 1, 1), BuyerStatus.Of(council, new DateOnly(2028, 1, 1)), FigureSort.GoodsAndServices));

        var rows = await site.Db(db => db.Figures.CountAsync());
        await desk.FillIn("/en/staff/thresholds/new", ("Line", "PublicContract"), ("Body", "SubCentral"), ("Sort", "GoodsAndServices"),
            ("From.Day", "1"), ("From.Month", "1"), ("From.Year", "2028"), ("Amount", "201000"), ("Source", "Corrected"));
        Assert.Equal(rows, await site.Db(db => db.Figures.CountAsync()));
        await desk.Submit(page, page.Form("form[action$='/removal']"));
        Assert.Equal(rows - 1, await site.Db(db => db.Figures.CountAsync()));
    }
}
