using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Planning;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Tests.Features.Consortia;
using LocalProcure.Tests.Features.Planning;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Told = LocalProcure.Tests.Domain.Firms.Telling;

namespace LocalProcure.Tests.Features.Teaming;

public sealed class BoardTests
{
    [Theory]
    [InlineData("en"), InlineData("cy")]
    public async Task A_firm_sees_what_it_meets_who_closes_the_gap_and_invites_straight_from_the_board(string language)
    {
        await using var groups = await Groups.Start();
        var site = groups.Site;
        await Ask(groups);
        await Tell(site, groups.Lead, new ProfileContent { Work = new(["45260000"], Told.Words("Roofs")), Turnover = [new(new DateOnly(2025, 3, 31), 300_000_00)] });
        await Tell(site, groups.Partner, new ProfileContent { Work = new(["45310000"], OwnWords.None), Turnover = [new(new DateOnly(2025, 3, 31), 600_000_00)], Papers = [Told.Accredited("ISO 9001")] });
        var closed = await site.Firm("Closed Electrical", (f, act) => f.List(true, false, act));
        await Tell(site, closed, new ProfileContent { Work = new(["45310000"], OwnWords.None), Papers = [Told.Accredited("ISO 9001")] });
        var lead = await site.SignedIn(groups.LeadPerson);
        Assert.Contains($"/tenders/{groups.Tender.Id}/board", (await lead.Get($"/{language}/tenders/{groups.Tender.Id}")).Html);

        var board = await lead.Get($"/{language}/tenders/{groups.Tender.Id}/board");
        Assert.Equal(HttpStatusCode.OK, board.Status);
        Assert.Equal([false, true, true, true], board.All(".lp-board__cell").Select(c => c.ClassList.Contains("is-open") || c.ClassList.Contains("is-part")));
        Assert.Contains("Roofs", board.Text);
        Assert.Contains("£300,000", board.Text);
        Assert.Contains("Nant Electrical Ltd", board.Text);
        // Not open to teaming, so not proposed; and nobody else's figure is told.
        Assert.DoesNotContain("Closed Electrical", board.Text);
        Assert.DoesNotContain("600,000", board.Text);

        var found = await lead.Get($"/{language}/tenders/{groups.Tender.Id}/groups");
        Assert.Contains("Cwm Builders Ltd + Nant Electrical Ltd", found.Text);
        var one = Assert.Single(found.All("main ol.lp-thread > li"));
        Assert.False(found.Has("main .govuk-warning-text"));
        // What each brings, and why it does not work without any of them.
        string[][] brings = language == "en" ? [["Cwm Builders Ltd (you)", "Brings:", "roof frames and coverings", "Turnover", "(added up)"], ["Nant Electrical Ltd", "Brings:", "lectrical installation", "Turnover", "(added up)", "ISO 9001"]]
            : [["Cwm Builders Ltd (chi)", "Yn cynnig:", "roof frames and coverings", "Trosiant", "(wedi’i adio)"], ["Nant Electrical Ltd", "Yn cynnig:", "lectrical installation", "Trosiant", "(wedi’i adio)", "ISO 9001"]];
        var members = one.QuerySelectorAll("ul.govuk-list--spaced > li").Select(m => m.TextContent).ToArray();
        Assert.Equal(2, members.Length);
        foreach (var (member, told) in members.Zip(brings)) foreach (var said in told) Assert.Contains(said, member);
        Assert.DoesNotContain("ISO 9001", members[0]);
        Assert.Contains(language == "en" ? "Why it works" : "Pam mae’n gweithio", one.QuerySelector("h3")!.TextContent);
        var reasons = one.QuerySelectorAll("ul.govuk-list--bullet > li").Select(r => r.TextContent).ToArray();
        Assert.Equal(2, reasons.Length);
        foreach (var (reason, name) in reasons.Zip(["Cwm Builders Ltd", "Nant Electrical Ltd"]))
            Assert.StartsWith(language == "en" ? $"Without {name}, nobody else in the group covers: " : $"Heb {name}, nid oes neb arall yn y grŵp yn bodloni: ", reason);
        foreach (var said in new[] { "lectrical installation", "ISO 9001", brings[1][3] }) Assert.Contains(said, reasons[1]);
        Assert.DoesNotContain("ISO 9001", reasons[0]);

        // Pressing on the firm leads through a new group into its invitation.
        var start = await lead.Get(board.All("main a").Select(a => a.GetAttribute("href")!).First(h => h.Contains($"with={groups.Partner.Id}")));
        var invite = await lead.Submit(start, start.Form("#start"), ("Form.Name", "Valley Trades"), ("Form.Why", "One lacks wiring"), ("Form.Role", "Builds"), ("Form.Model", "AllContract"));
        Assert.Contains($"firm={groups.Partner.Id}", invite.Path);
        Assert.Contains("Nant Electrical Ltd", invite.Text);
        var group = await site.Db(db => db.Consortia.SingleAsync());
        Assert.Contains($"/consortia/{group.Id}/invitations/new?firm={groups.Partner.Id}", (await lead.Get($"/{language}/tenders/{groups.Tender.Id}/board")).Html);
    }

    [Fact]
    public async Task A_search_that_was_cut_short_says_so_and_counts_at_least()
    {
        await using var groups = await Groups.Start();
        var site = groups.Site;
        // Any four of 150 reach the sum and no three do: twenty million groups, more than are looked at for a page.
        await Ask(groups, (RequirementKind.Turnover, "", 3_900_000_00, GroupRule.Sum));
        await site.Db(async db =>
        {
            var act = Act.BySystem(site.Clock.Now);
            for (var i = 0; i < 150; i++)
            {
                var firm = new Firm($"Sweeper {i}", FirmKind.Company, act);
                firm.List(true, true, act);
                var profile = new FirmProfile(firm.Id);
                db.AddRange(firm, profile, profile.Save(firm, ProfilePart.Turnover, new ProfileContent { Turnover = [new(new DateOnly(2025, 3, 31), 1_000_000_00 + i)] }, act)!);
            }
            await db.SaveChangesAsync();
        });
        var lead = await site.SignedIn(groups.LeadPerson);
        var page = await lead.Get($"/en/tenders/{groups.Tender.Id}/groups");
        Assert.Matches(@"At least [\d,]{7,} groups of up to five qualify\. The first 10 are shown\.", page.Text);
        Assert.Contains("so many firms and ways to combine them that the search was cut short", page.One("main .govuk-warning-text").TextContent);
        Assert.Equal(10, page.All("main ol.lp-thread > li").Count());
    }

    [Fact]
    public async Task The_room_shows_what_the_members_meet_together_and_only_to_them()
    {
        await using var groups = await Groups.Start();
        var site = groups.Site;
        await Ask(groups);
        await Tell(site, groups.Lead, new ProfileContent { Work = new(["45260000"], OwnWords.None), Turnover = [new(new DateOnly(2025, 3, 31), 300_000_00)] });
        await Tell(site, groups.Partner, new ProfileContent { Work = new(["45310000"], OwnWords.None), Turnover = [new(new DateOnly(2025, 3, 31), 600_000_00)], Papers = [Told.Accredited("ISO 9001")] });
        var group = await groups.Pair();
        var member = await site.SignedIn(groups.PartnerPerson);
        Assert.Contains($"/consortia/{group.Id}/board", (await member.Get($"/en/consortia/{group.Id}")).Html);
        var board = await member.Get($"/en/consortia/{group.Id}/board");
        Assert.Contains("Together you meet every essential condition", board.Text);
        Assert.Contains("Carried by Nant Electrical Ltd", board.Text);
        Assert.Contains("£900,000", board.Text);
        // Titles of the CPV are English: on the Welsh board they are marked so.
        Assert.Equal("en", (await member.Get(board.Path.Replace("/en/", "/cy/"))).One(".lp-board__cell strong a span").GetAttribute("lang"));
        Assert.Equal(HttpStatusCode.OK, (await member.Get($"/en/consortia/{group.Id}/groups")).Status);
        foreach (var other in new[] { await site.SignedIn(await site.MemberOf(await site.Firm("Nosy Ltd"))), await site.SignedIn(await site.Officer(groups.Buyer)), await site.SignedIn(await site.Staff()) })
            foreach (var page in new[] { "board", "groups" })
                Assert.Equal(HttpStatusCode.NotFound, (await other.Get($"/en/consortia/{group.Id}/{page}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(await site.Officer(groups.Buyer))).Get($"/en/tenders/{groups.Tender.Id}/board")).Status);
    }

    [Fact]
    public async Task A_plans_likely_conditions_are_written_shown_laid_against_a_firm_and_carried_into_the_tender()
    {
        await using var site = await Site.Start();
        var (plan, officer) = await PlanningTests.Published(site);
        var page = await officer.Get($"/en/planned/{plan.Id}/conditions/new?kind=Turnover");
        var refused = await officer.Submit(page, page.Form("#likely"), ("Rule", "Sum"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var list = await officer.Submit(refused, refused.Form("#likely"), ("Rule", "Sum"), ("Least", "500,000"));
        await officer.Submit(refused, refused.Form("#likely"), ("Rule", "Sum"), ("Least", "500,000"));
        Assert.Contains("£500,000", list.Text);
        page = await officer.Get($"/en/planned/{plan.Id}/conditions/new?kind=WelshLanguage");
        await officer.Submit(page, page.Form("#likely"), ("Rule", "Any"));
        Assert.Equal(2, (await site.Db(db => db.PlannedProcurements.SingleAsync())).Conditions.Count);
        Assert.Contains("Likely conditions", (await site.Anonymous().Get($"/en/planned/{plan.Id}")).Text);

        var firm = await site.Firm("Cwm Cleaning");
        await Tell(site, firm, new ProfileContent { Welsh = new(WelshLevel.Full, OwnWords.None) });
        var member = await site.SignedIn(await site.MemberOf(firm));
        var board = await member.Get($"/cy/planned/{plan.Id}/board");
        Assert.Contains("1 o 2 wedi’u bodloni", board.Text);
        Assert.Contains($"/teaming/plans/{plan.Id}", board.Html);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.Get($"/en/planned/{plan.Id}/board")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await member.Get($"/en/planned/{plan.Id}/conditions")).Status);

        var start = await officer.Get($"/en/planned/{plan.Id}/tender");
        await officer.Submit(start, start.Form());
        var tender = await site.Db(db => db.Tenders.Include(t => t.Requirements).SingleAsync());
        Assert.Equal([RequirementKind.Turnover, RequirementKind.WelshLanguage], tender.Requirements.OrderBy(r => r.Position).Select(r => r.Kind));
    }

    [Fact]
    public async Task A_buyer_is_told_numbers_and_no_names_and_nothing_is_changed_for_it()
    {
        await using var site = await Site.Start(Drafts.Now);
        var buyer = await site.Buyer();
        var officer = await site.SignedIn(await site.Officer(buyer));
        var tender = await site.Db(async db =>
        {
            var draft = Drafts.Complete(await db.Buyers.SingleAsync(b => b.Id == buyer.Id));
            draft.AddRequirement(new(RequirementKind.Turnover, "", OwnWords.None, 1_000_000_00, GroupRule.Sum, ProofAsked.AnyAccounts, true), Drafts.By(Drafts.Officer));
            db.Add(draft);
            await db.SaveChangesAsync();
            return draft;
        });
        var path = $"/en/tenders/{tender.Id}/advice";
        for (var i = 0; i < 4; i++) await Sweeper(site, $"Sweeper {i}", 340_000_00);
        Assert.Contains("Fewer than 5 firms", (await officer.Get(path)).Text);
        for (var i = 4; i < 9; i++) await Sweeper(site, $"Sweeper {i}", 340_000_00);
        await Sweeper(site, "Sweeper 9", 200_000_00);
        var page = await officer.Get(path);
        Assert.Contains("Alone: 0 of the 10 firms qualify", page.Text);
        Assert.Contains("9 of them are in some qualifying group of at most three", page.Text);
        Assert.Contains("Our advice: 25 days is short", page.Text);
        Assert.DoesNotContain("Sweeper", page.Html);
        page = await officer.Submit(page, page.Form("main form[method=get]"), ("Figure", "880,000"));
        // Counted at the step below, so that no figure of a firm can be found by trying.
        Assert.Contains("£800,000: 10 (alone 0)", page.Text);
        Assert.Contains("Figures are counted in steps", page.Text);
        Assert.Contains("10 o’r", (await officer.Get($"/cy/tenders/{tender.Id}/advice")).Text);
        await site.Db(async db => Assert.Equal(1_000_000_00, (await db.Tenders.Include(t => t.Requirements).SingleAsync()).Requirements[0].Value));
        Assert.Contains("/advice", (await officer.Get($"/en/tenders/{tender.Id}/conditions")).Html);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn(await site.MemberOf(await site.Firm("Nosy Ltd")))).Get(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn(await site.Officer(await site.Buyer("Another council")))).Get(path)).Status);
    }

    private static async Task Sweeper(Site site, string name, long turnover) =>
        await Tell(site, await site.Firm(name), new ProfileContent { Work = new(["90910000"], OwnWords.None), Turnover = [new(new DateOnly(2025, 3, 31), turnover)] });

    /// <summary>Roofs, wiring, £800,000 together, and ISO 9001 with one of them.</summary>
    private static Task Ask(Groups groups) => Ask(groups, (RequirementKind.Skill, "45261000", null, GroupRule.Any), (RequirementKind.Skill, "45310000", null, GroupRule.Any), (RequirementKind.Turnover, "", 800_000_00, GroupRule.Sum), (RequirementKind.Accreditation, "", null, GroupRule.Any));

    private static Task Ask(Groups groups, params (RequirementKind Kind, string Key, long? Value, GroupRule Rule)[] requirements) => groups.Site.Db(async db =>
    {
        var tender = await db.Tenders.Include(t => t.Requirements).SingleAsync(t => t.Id == groups.Tender.Id);
        // Put there after publication, which is another test's business.
        var draft = Drafts.Complete(await db.Buyers.SingleAsync(b => b.Id == groups.Buyer.Id));
        foreach (var (kind, key, value, rule) in requirements)
            draft.AddRequirement(new(kind, key, kind == RequirementKind.Accreditation ? new OwnWords("ISO 9001", "ISO 9001") : OwnWords.None, value, rule, kind.Proofs()[0], true), Drafts.By(Drafts.Officer));
        foreach (var requirement in draft.Requirements.ToList())
        {
            db.Add(requirement);
            db.Entry(requirement).Property(nameof(Requirement.TenderId)).CurrentValue = tender.Id;
        }
        await db.SaveChangesAsync();
    });

    internal static Task Tell(Site site, Firm firm, ProfileContent content) => site.Db(async db =>
    {
        var kept = await db.Firms.SingleAsync(f => f.Id == firm.Id);
        var profile = new FirmProfile(firm.Id);
        db.Add(profile.Save(kept, ProfilePart.Work, content, Act.BySystem(site.Clock.Now))!);
        db.Add(profile);
        await db.SaveChangesAsync();
    });
}
