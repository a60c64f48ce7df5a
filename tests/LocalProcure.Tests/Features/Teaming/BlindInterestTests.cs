using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Requirements;
using LocalProcure.Tests.Domain.Requirements;
using LocalProcure.Tests.Features.Contracts;
using LocalProcure.Tests.Features.Planning;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Features.Teaming;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Teaming;

public sealed class BlindInterestTests
{
    private const string Skill = "Skill:90910000:", People = "Capacity:people:", Welsh = "WelshLanguage:welsh-language-service:";

    [Theory]
    [InlineData("en"), InlineData("cy")]
    public async Task Two_firms_meet_blind_say_yes_start_a_group_and_are_told_when_the_tender_is_out(string language)
    {
        await using var site = await Site.Start();
        var (plan, officer) = await PlanningTests.Published(site);
        var (one, other) = (await Looking(site, plan, "Cynon Cleaning", Skill, People), await Looking(site, plan, "Taf Cleaning", People, Skill, Language.Welsh));
        // Whoever came first hears that there is a match, and not of whom.
        var told = Assert.Single(await Mail(site, one.Person));
        Assert.DoesNotContain("Taf", told.Text + told.Subject);
        var path = $"/{language}/teaming/plans/{plan.Id}";
        var page = await one.Browser.Get(path);
        Assert.DoesNotContain("Taf Cleaning", page.Html);
        page = await one.Browser.Submit(page, page.Form("form[action$='/yes']"));
        Assert.DoesNotContain("Taf Cleaning", page.Html);
        // The other learns nothing of it, and can say yes by itself.
        var theirs = await other.Browser.Get(path);
        Assert.DoesNotContain("Cynon Cleaning", theirs.Html);
        Assert.False(theirs.Has("form[action$='/yes/end']"));
        Assert.Empty(await Mail(site, other.Person));
        theirs = await other.Browser.Submit(theirs, theirs.Form("form[action$='/yes']"));
        Assert.Contains("Cynon Cleaning", theirs.Text);
        Assert.Contains(one.Person.Email, theirs.Html);
        Assert.Contains("Taf Cleaning", (await one.Browser.Get(path)).Text);
        Assert.Equal("You both said yes: meet Taf Cleaning", (await Mail(site, one.Person))[^1].Subject);
        Assert.Equal("Fe ddywedoch chi’ch dau ie: dyma Cynon Cleaning", (await Mail(site, other.Person))[^1].Subject);

        var pair = await site.Db(db => db.TeamingPairs.SingleAsync());
        var form = await other.Browser.Get($"/{language}/teaming/pairs/{pair.Id}/group");
        var refused = await other.Browser.Submit(form, form.Form("#group"), ("Form.Partners[0].Share", "100"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var room = await other.Browser.Submit(refused, refused.Form("#group"), ("Form.Why", "Neither has the people alone"), ("Form.Role", "Cleans the south"), ("Form.Partners[0].Role", "Cleans the north"),
            ("Form.Partners[0].Share", "40"), ("Form.Model", "AllContract"));
        Assert.Equal(HttpStatusCode.OK, room.Status);
        var group = await site.Db(db => db.Consortia.Include(c => c.Members).SingleAsync());
        Assert.Equal((other.Firm.Id, 4000, null), (group.LeadFirmId, group.CurrentMembers.Last().Share, group.TenderId));
        await one.Browser.FillIn($"/{language}/consortia/{group.Id}/invitation", ("Form.Reasons", "Capacity"), ("Form.Why", "Ten people are needed and we have four"));
        Assert.Equal(2, (await site.Db(db => db.Consortia.Include(c => c.Members).SingleAsync())).AcceptedMembers.Count());

        var start = await officer.Get($"/en/planned/{plan.Id}/tender");
        await officer.Submit(start, start.Form());
        await site.With((GroupNews job) => job.Run(site.Clock.Now));
        await site.Db(async db =>
        {
            // Published as the database sees it: the rules of publication are another test's business.
            var tender = await db.Tenders.SingleAsync();
            foreach (var (name, at) in new[] { ("PublishedAt", site.Clock.Now), ("ClosesAt", site.Clock.Now.AddDays(20)), ("TakesUntil", site.Clock.Now.AddDays(20)) }) db.Entry(tender).Property(name).CurrentValue = at;
            await db.SaveChangesAsync();
        });
        for (var i = 0; i < 2; i++) Assert.Equal(0, await site.With((GroupNews job) => job.Run(site.Clock.Now)));
        Assert.Single(await Mail(site, other.Person), m => m.Subject.StartsWith("Mae’r tendr y mae eich grŵp yn aros amdano wedi’i gyhoeddi"));
        var tenderId = await site.Db(db => db.Tenders.Select(t => t.Id).SingleAsync());
        Assert.Contains($"/consortia/new?tender={tenderId}", (await other.Browser.Get($"/{language}/desk")).Html);
        var carry = await other.Browser.Get($"/{language}/consortia/new?tender={tenderId}");
        await other.Browser.Submit(carry, carry.Form($"form[action*='{group.Id}/calls']"));
        Assert.Equal(2, (await site.Db(db => db.Consortia.Include(c => c.Members).SingleAsync(c => c.TenderId == tenderId))).CurrentMembers.Count());
        Assert.DoesNotContain($"/consortia/new?tender={tenderId}", (await other.Browser.Get($"/{language}/desk")).Html);
    }

    [Fact]
    public async Task A_likely_competitor_met_in_a_pair_is_asked_in_only_by_whoever_has_read_the_warning()
    {
        await using var site = await Site.Start();
        var (plan, _) = await PlanningTests.Published(site);
        var (one, other) = (await Looking(site, plan, "Cynon Cleaning", Skill, People), await Looking(site, plan, "Taf Cleaning", People, Skill));
        // Both have done what is likely to be asked, and work anywhere.
        await site.Db(async db =>
        {
            (await db.PlannedProcurements.SingleAsync(p => p.Id == plan.Id)).AddCondition(RequirementTests.Facts(RequirementKind.Skill, key: "90910000"), Act.BySystem(site.Clock.Now));
            return await db.SaveChangesAsync();
        });
        foreach (var seeker in new[] { one, other })
        {
            await BoardTests.Tell(site, seeker.Firm, new ProfileContent { Work = new(["90910000"], new OwnWords("Offices", null)) });
            var page = await seeker.Browser.Get($"/en/teaming/plans/{plan.Id}");
            await seeker.Browser.Submit(page, page.Form("form[action$='/yes']"));
        }
        var pair = await site.Db(db => db.TeamingPairs.SingleAsync());
        var form = await one.Browser.Get($"/en/teaming/pairs/{pair.Id}/group");
        Assert.Contains("each of you could meet what is planned alone", form.One(".govuk-warning-text").TextContent);
        (string, string?)[] typed = [("Form.Why", "Neither has the people alone"), ("Form.Role", "Leads"), ("Form.Partners[0].Role", "Cleans"), ("Form.Partners[0].Share", "40"), ("Form.Model", "AllContract")];
        var refused = await one.Browser.Submit(form, form.Form("#group"), typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Tick that you have read the warning", refused.One("#Form_Aware-error").TextContent);
        Assert.False(await site.Db(db => db.Consortia.AnyAsync()));
        var room = await one.Browser.Submit(refused, refused.Form("#group"), ("Form.Aware", "true"));
        Assert.Contains("A likely competitor invited, with the warning read", (await one.Browser.Get(room.Path + "/trail")).Text);
    }

    [Fact]
    public async Task Nobody_else_learns_who_is_interested()
    {
        await using var site = await Site.Start();
        var (plan, officer) = await PlanningTests.Published(site);
        var (one, other) = (await Looking(site, plan, "Cynon Cleaning", Skill, People), await Looking(site, plan, "Taf Cleaning", People, Skill));
        var unfit = await Looking(site, plan, "Unfit Interpreters", Welsh, Welsh);
        var stranger = await site.SignedIn(await site.MemberOf(await site.Firm("Idle Ltd")));
        var staff = await site.SignedIn(await site.Staff());
        var interests = await site.Db(db => db.TeamingInterests.ToDictionaryAsync(i => i.FirmId));

        Assert.Equal(HttpStatusCode.Forbidden, (await officer.Get($"/en/teaming/plans/{plan.Id}")).Status);
        foreach (var (who, browser) in new[] { ("stranger", stranger), ("staff", staff), ("officer", officer), ("unfit", unfit.Browser) })
            foreach (var path in new[] { $"/en/planned/{plan.Id}", $"/en/teaming/plans/{plan.Id}", "/en/teaming", "/en/desk", $"/en/planned/{plan.Id}/board", "/en/staff/mailbox", $"/en/firms/{one.Firm.Id}" })
            {
                var html = (await browser.Get(path)).Html;
                Assert.False(html.Contains(interests[one.Firm.Id].Id.ToString()) || html.Contains(interests[other.Firm.Id].Id.ToString()) || !path.Contains("/firms/") && !(who == "staff" && path == "/en/desk") && html.Contains("Cynon Cleaning"), $"{who} {path}");
            }
        // Staff know the firm from its entry in the directory, which waits to be verified; of its interest they know nothing.
        Assert.DoesNotContain("partner", (await staff.Get("/en/desk")).Text);
        // A yes to what one cannot see, or in another's name, finds nothing.
        foreach (var browser in new[] { stranger, staff, officer, unfit.Browser, one.Browser })
        {
            var token = (await browser.Get("/en/account")).One("form[method=post] input[name=__RequestVerificationToken]").GetAttribute("value")!;
            foreach (var (mine, to) in new[] { (other.Firm.Id, one.Firm.Id), (unfit.Firm.Id, one.Firm.Id) })
                Assert.Equal(HttpStatusCode.NotFound, (await Post(browser, $"/en/teaming/interests/{interests[mine].Id}/yes", token, ("to", interests[to].Id.ToString()))).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await Post(browser, $"/en/teaming/interests/{interests[other.Firm.Id].Id}/end", token)).Status);
        }
        await site.Db(async db =>
        {
            Assert.Empty(await db.TeamingPairs.ToListAsync());
            Assert.DoesNotContain(await db.AuditRows.Where(r => r.ChainId == plan.Id || r.ChainId == one.Firm.Id).Select(r => r.What).ToListAsync(), what => what.StartsWith("Teaming"));
            Assert.All(await db.Emails.Where(e => e.Address == one.Person.Email || e.Address == other.Person.Email).ToListAsync(), e => Assert.DoesNotContain(e.Kind, EmailKinds.StaffMayRead));
        });
        // Neither one's own page names the other before both said yes.
        var page = await one.Browser.Get($"/en/teaming/plans/{plan.Id}");
        Assert.DoesNotContain("Taf Cleaning", page.Html);
        Assert.DoesNotContain(other.Firm.Id.ToString(), page.Html);
        // Who stops looking is gone from the other's page, and its yes with it.
        page = await one.Browser.Submit(page, page.Form("form[action$='/yes']"));
        await one.Browser.Submit(page, page.Form("form[action$='/end']:not([action*=yes])"));
        Assert.Empty(await site.Db(db => db.TeamingPairs.ToListAsync()));
        Assert.False((await other.Browser.Get($"/en/teaming/plans/{plan.Id}")).Has("form[action$='/yes']"));
    }

    [Fact]
    public async Task Two_yeses_at_one_moment_open_the_pair_once()
    {
        await using var site = await Site.Start();
        var (plan, _) = await PlanningTests.Published(site);
        var (one, other) = (await Looking(site, plan, "Cynon Cleaning", Skill, People), await Looking(site, plan, "Taf Cleaning", People, Skill));
        var pages = await Task.WhenAll(one.Browser.Get($"/en/teaming/plans/{plan.Id}"), other.Browser.Get($"/en/teaming/plans/{plan.Id}"));
        await Task.WhenAll(one.Browser.Submit(pages[0], pages[0].Form("form[action$='/yes']")), other.Browser.Submit(pages[1], pages[1].Form("form[action$='/yes']")));
        Assert.True((await site.Db(db => db.TeamingPairs.SingleAsync())).IsOpen);
        Assert.Single(await Mail(site, one.Person), m => m.Subject.StartsWith("You both said yes"));
        Assert.Single(await Mail(site, other.Person), m => m.Subject.StartsWith("You both said yes"));
    }

    [Fact]
    public async Task A_line_that_names_the_firm_is_refused_and_nothing_ticked_too()
    {
        await using var site = await Site.Start();
        var (plan, _) = await PlanningTests.Published(site);
        var browser = await site.SignedIn(await site.MemberOf(await site.Firm("Cynon Cleaning Ltd")));
        var page = await browser.Get($"/en/teaming/plans/{plan.Id}");
        var refused = await browser.Submit(page, page.Form("#offer"), ("Form.Words", "Cynon Cleaning has ten vans"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Leave out the firm’s name", refused.Text);
        Assert.Contains("Tick at least one thing", refused.Text);
        Assert.Empty(await site.Db(db => db.TeamingInterests.ToListAsync()));
    }

    [Fact]
    public async Task A_contract_that_ends_within_eighteen_months_is_an_occasion_and_its_plan_takes_over()
    {
        await using var contracted = await Contracted.Start();
        var site = contracted.Site;
        var firm = await site.Firm("Other Cleaning", (f, act) => f.SetInterests([new("Cleaning", ["90910000"], [], null, null, [])], act));
        var browser = await site.SignedIn(await site.MemberOf(firm));
        var path = $"/en/teaming/contracts/{contracted.Id}";
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(path)).Status);
        await contracted.Signed();
        // A day too far off, and the next day near enough.
        await site.Db(async db =>
        {
            db.Entry(await db.Contracts.SingleAsync(c => c.Id == contracted.Id)).Property(c => c.EndsOn).CurrentValue = site.Clock.Now.UkDate().AddDays(1).AddMonths(18);
            return await db.SaveChangesAsync();
        });
        Assert.DoesNotContain("Cleaning of libraries", (await browser.Get("/en/teaming")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(path)).Status);
        site.Clock.Advance(TimeSpan.FromDays(1));
        browser = await site.SignedIn(await site.Db(db => db.People.SingleAsync(p => p.Firms.Any(m => m.FirmId == firm.Id))));
        Assert.Contains("Cleaning of libraries", (await browser.Get("/en/teaming")).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(contracted.Officer)).Get(path)).Status);
        var page = await browser.Get(path);
        page = await browser.Submit(page, page.Form("#offer"), ("Form.Brings", Skill), ("Form.Seeks", People));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        // Another that looks at the plan which follows is met from here.
        await site.Db(async db =>
        {
            var tender = await db.Tenders.Include(t => t.CpvCodes).Include(t => t.Areas).SingleAsync(t => t.Id == contracted.TenderId);
            var act = new Act(contracted.Officer.Id, site.Clock.Now);
            var plan = PlannedProcurement.ToFollow(contracted.Id, tender, site.Clock.Now.UkDate().AddDays(60), act);
            plan.Publish(act);
            db.Add(plan);
            await db.SaveChangesAsync();
        });
        var planId = await site.Db(db => db.PlannedProcurements.Select(p => p.Id).SingleAsync());
        var late = await site.SignedIn(await site.MemberOf(await site.Firm("Late Cleaning")));
        Assert.EndsWith($"/teaming/plans/{planId}", (await late.Get(path)).Path);
        page = await late.Get($"/en/teaming/plans/{planId}");
        page = await late.Submit(page, page.Form("#offer"), ("Form.Brings", People), ("Form.Seeks", Skill));
        Assert.True(page.Has("form[action$='/yes']"));
        Assert.DoesNotContain("Other Cleaning", page.Html);
    }

    [Fact]
    public async Task A_group_met_at_a_contract_is_told_of_the_tender_that_follows_and_its_members_join_the_group_that_is_carried_over()
    {
        await using var contracted = await Contracted.Start();
        var site = contracted.Site;
        await contracted.Signed();
        async Task<Seeker> Meet(string name, string brings, string seeks)
        {
            var firm = await site.Firm(name, (f, act) => f.SetInterests([new("Cleaning", ["90910000"], [], null, null, [])], act));
            var person = await site.MemberOf(firm, name: "Owner of " + name.Split(' ')[0]);
            var browser = await site.SignedIn(person);
            var page = await browser.Get($"/en/teaming/contracts/{contracted.Id}");
            await browser.Submit(page, page.Form("#offer"), ("Form.Brings", brings), ("Form.Seeks", seeks));
            return new(firm, person, browser);
        }
        var (one, other) = (await Meet("Cynon Cleaning", Skill, People), await Meet("Taf Cleaning", People, Skill));
        foreach (var seeker in new[] { one, other })
        {
            var page = await seeker.Browser.Get($"/en/teaming/contracts/{contracted.Id}");
            await seeker.Browser.Submit(page, page.Form("form[action$='/yes']"));
        }
        var pair = await site.Db(db => db.TeamingPairs.SingleAsync());
        var form = await one.Browser.Get($"/en/teaming/pairs/{pair.Id}/group");
        // Both clean, anywhere: that is said before the other is asked.
        Assert.Contains("Your firm does the same kind of work in the same places as Taf Cleaning", form.One(".govuk-warning-text").TextContent);
        await one.Browser.Submit(form, form.Form("#group"), ("Form.Why", "Neither has the people alone"), ("Form.Role", "Leads"), ("Form.Partners[0].Role", "Cleans"), ("Form.Partners[0].Share", "40"), ("Form.Model", "AllContract"));
        var group = await site.Db(db => db.Consortia.SingleAsync(c => c.TenderId == null));
        await other.Browser.FillIn($"/en/consortia/{group.Id}/invitation", ("Form.Reasons", "Capacity"), ("Form.Why", "Ten people are needed and we have four"));

        var tenderId = await site.Db(async db =>
        {
            var previous = await db.Tenders.Include(t => t.Buyer).Include(t => t.CpvCodes).Include(t => t.Areas).SingleAsync(t => t.Id == contracted.TenderId);
            var act = new Act(contracted.Officer.Id, site.Clock.Now);
            var plan = PlannedProcurement.ToFollow(contracted.Id, previous, site.Clock.Now.UkDate().AddDays(60), act);
            plan.Publish(act);
            db.Add(plan);
            await db.SaveChangesAsync();
            Assert.Equal(0, await site.With((GroupNews job) => job.Run(site.Clock.Now)));
            var next = await LocalProcure.Tests.Features.Bids.Bidding.OpenTender(site, previous.Buyer, contracted.Officer);
            db.Entry(plan).Property(nameof(plan.TenderId)).CurrentValue = next.Id;
            await db.SaveChangesAsync();
            return next.Id;
        });
        for (var i = 0; i < 2; i++) await site.With((GroupNews job) => job.Run(site.Clock.Now));
        foreach (var seeker in new[] { one, other }) Assert.Single(await Mail(site, seeker.Person), m => m.Subject.StartsWith("The tender that your group waits for is out", StringComparison.Ordinal));
        Assert.Contains($"/consortia/new?tender={tenderId}", (await one.Browser.Get("/en/desk")).Html);
        Assert.DoesNotContain($"/consortia/new?tender={tenderId}", (await other.Browser.Get("/en/desk")).Html);
        var carry = await one.Browser.Get($"/en/consortia/new?tender={tenderId}");
        // Both could do it alone: nobody is asked before the lead has read that and says so.
        var warned = await one.Browser.Submit(carry, carry.Form($"form[action*='{group.Id}/calls']"));
        Assert.Contains("Taf Cleaning does the same kind of work in the same places as Cynon Cleaning, and each of them could meet what this tender asks alone", warned.One(".govuk-warning-text").TextContent);
        Assert.Contains("40.00%", warned.Text);
        var untold = await one.Browser.Submit(warned, warned.Form("#call"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, untold.Status);
        Assert.Contains("do not call this group together", untold.One("#Aware-error").TextContent);
        Assert.False(await site.Db(db => db.Consortia.AnyAsync(c => c.TenderId == tenderId)));
        Assert.Equal(HttpStatusCode.Forbidden, (await other.Browser.Get(warned.Path)).Status);
        var called = await one.Browser.Submit(untold, untold.Form("#call"), ("Aware", "true"));
        Assert.Contains("A likely competitor invited, with the warning read", (await one.Browser.Get(called.Path + "/trail")).Text);
        // The members are asked, each accepts anew for the tender, and then it is in.
        var carried = await site.Db(db => db.Consortia.SingleAsync(c => c.TenderId == tenderId));
        Assert.Contains($"/consortia/{carried.Id}/invitation", (await other.Browser.Get("/en/desk")).Html);
        await other.Browser.FillIn($"/en/consortia/{carried.Id}/invitation", ("Form.Reasons", "Capacity"), ("Form.Why", "Ten people are needed and we have four"));
        Assert.True((await site.Db(db => db.Consortia.Include(c => c.Members).SingleAsync(c => c.Id == carried.Id))).IsIn(other.Firm.Id));
        Assert.Equal(HttpStatusCode.OK, (await other.Browser.Get($"/en/consortia/{carried.Id}/messages")).Status);
    }

    internal sealed record Seeker(Firm Firm, Person Person, Browser Browser);

    internal static async Task<Seeker> Looking(Site site, PlannedProcurement plan, string name, string brings, string seeks, Language language = Language.English)
    {
        var firm = await site.Firm(name);
        var person = await site.MemberOf(firm, name: "Owner of " + name.Split(' ')[0], language: language);
        var browser = await site.SignedIn(person);
        var page = await browser.Get($"/en/teaming/plans/{plan.Id}");
        page = await browser.Submit(page, page.Form("#offer"), ("Form.Brings", brings), ("Form.Seeks", seeks));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return new(firm, person, browser);
    }

    private static Task<WebPage> Post(Browser browser, string path, string token, params (string Name, string Value)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2))) };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return browser.Ask(request);
    }

    private static Task<List<Email>> Mail(Site site, Person person) => site.Db(db => db.Emails.Where(e => e.Address == person.Email && e.Kind == EmailKind.Consortium).OrderBy(e => e.Id).ToListAsync());
}
