using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Planning;
using LocalProcure.Tests.Domain.Planning;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Features.Planning;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Planning;

public sealed class PlanningTests
{
    private static readonly Interest Cleaning = new("Cleaning", ["90910000"], ["W92000004"], null, null, []);

    [Theory]
    [InlineData("en"), InlineData("cy")]
    public async Task An_officer_plans_publishes_and_starts_the_tender_from_the_plan(string language)
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var officer = await site.SignedIn(await site.Officer(buyer));
        var page = await officer.FillIn($"/{language}/planned/new", ("TitleEnglish", "Roof of the market hall"), ("TitleWelsh", "To neuadd y farchnad"));
        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        var plan = page.Path;
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Get(plan)).Status);
        var refused = await officer.Submit(page, page.Form("form[action$=publication]"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.True(refused.Has("#DescriptionEnglish.govuk-textarea--error"));
        page = await officer.Submit(refused, refused.Form("form[action$=edit]"), ("DescriptionEnglish", "Slates and leadwork."), ("DescriptionWelsh", "Llechi a phlwm."), ("Category", "Works"),
            ("Codes", "45260000"), ("Places", "W06000016"), ("Net", "90,000"), ("Expected.Day", "1"), ("Expected.Month", "3"), ("Expected.Year", "2027"), ("Joint", "True"), ("Do", "save"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        page = await officer.Submit(page, page.Form("form[action$=publication]"));
        var everybody = await site.Anonymous().Get(plan);
        Assert.Equal(HttpStatusCode.OK, everybody.Status);
        Assert.Contains("£90,000", everybody.Text);
        Assert.Contains(plan, (await site.Anonymous().Get($"/{language}/planned?cpv=45000000&area=W06000016")).Html);
        Assert.DoesNotContain(plan, (await site.Anonymous().Get($"/{language}/planned?cpv=90000000")).Html);

        var start = await officer.Get($"{plan}/tender");
        var draft = await officer.Submit(start, start.Form());
        var again = await officer.Submit(start, start.Form());
        Assert.EndsWith("/draft", draft.Path);
        Assert.Equal(draft.Path, again.Path);
        var tender = await site.Db(db => db.Tenders.Include(t => t.CpvCodes).SingleAsync());
        Assert.Equal((90_000_00, "45260000"), (tender.NetPence, tender.CpvCodes[0].Code));
        Assert.DoesNotContain(plan, (await site.Anonymous().Get($"/{language}/planned")).Html);
        // Thrown away, the draft gives the plan back.
        var list = await officer.Get(draft.Path);
        await officer.Submit(list, list.Form("form[action$=discard]"));
        Assert.Contains(plan, (await site.Anonymous().Get($"/{language}/planned")).Html);
    }

    [Fact]
    public async Task Interest_is_seen_by_the_buyer_and_by_other_firms_only_where_the_firm_chose_so()
    {
        await using var site = await Site.Start();
        var (plan, officer) = await Published(site);
        var (silent, open, told) = (await Firm(site, "Silent Cleaning"), await Firm(site, "Open Cleaning"), await Firm(site, "Told Cleaning"));
        await silent.FillIn($"/en/planned/{plan.Id}/interest");
        await open.FillIn($"/en/planned/{plan.Id}/interest", ("SeenByFirms", "true"), ("Offers", "We have three vans"));
        await told.FillIn($"/en/planned/{plan.Id}/interest", ("TellsBuyer", "true"));

        var buyers = await officer.Get($"/en/planned/{plan.Id}");
        Assert.Contains("1 firm chose to tell you", buyers.Text);
        Assert.Contains("Told Cleaning", buyers.Text);
        Assert.DoesNotContain("Silent Cleaning", buyers.Html);
        Assert.DoesNotContain("Open Cleaning", buyers.Html);
        Assert.DoesNotContain("three vans", buyers.Html);

        var partners = await silent.Get($"/en/planned/{plan.Id}");
        Assert.Contains("Open Cleaning", partners.Text);
        Assert.Contains("We have three vans", partners.Text);
        Assert.DoesNotContain("Told Cleaning", partners.Html);
        // Who is not interested, and who is not signed in, sees none of them.
        foreach (var other in new[] { site.Anonymous(), await Firm(site, "Idle Ltd") })
            Assert.DoesNotContain("Open Cleaning", (await other.Get($"/en/planned/{plan.Id}")).Html);

        Assert.Equal(HttpStatusCode.Forbidden, (await officer.Get($"/en/planned/{plan.Id}/interest")).Status);
        await site.Db(async db =>
        {
            var chain = await db.AuditRows.Where(r => r.ChainId == plan.Id).Select(r => r.What).ToListAsync();
            Assert.DoesNotContain(chain, what => what.StartsWith("PlanInterest"));
        });
        var page = await open.Get($"/en/planned/{plan.Id}");
        await open.Submit(page, page.Form("form[action$='interest/end']"));
        Assert.DoesNotContain("Open Cleaning", (await silent.Get($"/en/planned/{plan.Id}")).Html);
    }

    [Fact]
    public async Task Matching_firms_hear_of_a_plan_and_interested_ones_that_the_tender_is_out()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm("Cwm Cleaning", (f, act) => f.SetInterests([Cleaning], act));
        var member = await site.MemberOf(firm, language: Language.Welsh);
        var (plan, officer) = await Published(site);
        for (var i = 0; i < 2; i++)
        {
            await site.With((MatchPlans job) => job.Run(site.Clock.Now));
            await site.With((SendPlanAlerts job) => job.Run(site.Clock.Now));
        }
        var alert = Assert.Single(await Mail(site, member.Email));
        Assert.StartsWith("Ar y gweill: Glanhau llyfrgelloedd", alert.Subject);
        Assert.Contains("90910000", alert.Text);
        Assert.Contains("Ar y gweill, ac yn addas i chi", (await (await site.SignedIn(member)).Get("/cy/desk")).Text);

        await (await site.SignedIn(member)).FillIn($"/cy/planned/{plan.Id}/interest");
        var start = await officer.Get($"/en/planned/{plan.Id}/tender");
        await officer.Submit(start, start.Form());
        Assert.Equal(0, await site.With((PlanNews job) => job.Run(site.Clock.Now)));
        Assert.Single(await Mail(site, member.Email));
        await site.Db(async db =>
        {
            // Published as the database sees it: the rules of publication are another test's business.
            var tender = await db.Tenders.SingleAsync();
            db.Entry(tender).Property(t => t.PublishedAt).CurrentValue = site.Clock.Now;
            db.Entry(tender).Property(t => t.ClosesAt).CurrentValue = site.Clock.Now.AddDays(20);
            await db.SaveChangesAsync();
        });
        for (var i = 0; i < 2; i++) await site.With((PlanNews job) => job.Run(site.Clock.Now));
        Assert.StartsWith("Mae’r tendr y buoch yn aros amdano wedi’i gyhoeddi", (await Mail(site, member.Email))[^1].Subject);
        Assert.Equal(2, (await Mail(site, member.Email)).Count);
    }

    [Fact]
    public async Task Somebody_signs_up_waits_moves_up_is_reminded_once_and_the_link_is_for_those_who_come()
    {
        await using var site = await Site.Start();
        var (plan, officer) = await Published(site);
        var form = await officer.Get($"/en/planned/{plan.Id}/events/new");
        await officer.Submit(form, form.Form(), ("TitleEnglish", "Meet the buyer"), ("TitleWelsh", "Cwrdd â’r prynwr"), ("Date.Day", "10"), ("Date.Month", "12"), ("Date.Year", "2026"),
            ("From", "14:00"), ("To", "16:00"), ("Online", "https://meet.example/secret-room"), ("Places", "1"));
        var happening = await site.Db(db => db.EngagementEvents.SingleAsync());
        Assert.Equal(new DateTime(2026, 12, 10, 14, 0, 0, DateTimeKind.Utc), happening.StartsAt);
        var (first, second) = (await site.Person("Elin First"), await site.Person("Gwyn Second"));
        var place = $"/en/planned/{plan.Id}/events/{happening.Id}/place";
        var page = await (await site.SignedIn(first)).FillIn(place, ("Needs", "Step-free access"));
        Assert.Contains("secret-room", page.Html);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var waiting = await (await site.SignedIn(second)).FillIn(place);
        Assert.Contains("You are waiting for a place", waiting.Text);
        Assert.DoesNotContain("secret-room", waiting.Html);
        Assert.DoesNotContain("secret-room", (await site.Anonymous().Get($"/en/planned/{plan.Id}")).Html);
        var people = await officer.Get($"/en/planned/{plan.Id}/events/{happening.Id}/people");
        Assert.Contains("Elin First", people.Text);
        Assert.Contains("Step-free access", people.Text);

        var leaver = await site.SignedIn(first);
        page = await leaver.Get($"/en/planned/{plan.Id}");
        await leaver.Submit(page, page.Form("form[action$='place/end']"));
        Assert.Equal("You have a place: Meet the buyer", (await Mail(site, second.Email))[^1].Subject);
        site.Clock.Now = happening.StartsAt.AddHours(-23);
        for (var i = 0; i < 2; i++) await site.With((EventReminders job) => job.Run(site.Clock.Now));
        Assert.Single(await Mail(site, second.Email), m => m.Subject.StartsWith("Reminder"));
        Assert.DoesNotContain(await Mail(site, first.Email), m => m.Subject.StartsWith("Reminder"));
        await officer.FillIn($"/en/planned/{plan.Id}/events/{happening.Id}/cancellation", ("BecauseEnglish", "Snow"));
        Assert.Equal("Event cancelled: Meet the buyer", (await Mail(site, second.Email))[^1].Subject);

        // What will not be bought is not talked about: the next event falls with the plan, and whoever was coming hears of it.
        await officer.Submit(form, form.Form(), ("Key", $"{Guid.CreateVersion7()}"), ("TitleEnglish", "A second day"), ("Date.Day", "20"), ("Date.Month", "12"), ("Date.Year", "2026"), ("From", "14:00"), ("To", "16:00"), ("PlaceEnglish", "Aberdare"));
        var next = await site.Db(db => db.EngagementEvents.SingleAsync(e => e.CancelledAt == null));
        await (await site.SignedIn(second)).FillIn($"/en/planned/{plan.Id}/events/{next.Id}/place");
        await officer.FillIn($"/en/planned/{plan.Id}/end", ("BecauseEnglish", "No money this year"));
        var told = (await Mail(site, second.Email))[^1];
        Assert.Equal("Event cancelled: A second day", told.Subject);
        Assert.Contains("No money this year", told.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await (await site.SignedIn(first)).FillIn($"/en/planned/{plan.Id}/events/{next.Id}/place")).Status);
    }

    [Fact]
    public async Task Engagement_is_published_for_everybody_and_interested_firms_are_told_as_of_what_came_of_it()
    {
        await using var site = await Site.Start();
        var (plan, officer) = await Published(site);
        var member = await site.MemberOf(await site.Firm("Cwm Cleaning"));
        await (await site.SignedIn(member)).FillIn($"/en/planned/{plan.Id}/interest");
        var form = await officer.Get($"/en/planned/{plan.Id}/engagement/new");
        var refused = await officer.Submit(form, form.Form(), ("Purposes", "BuildingCapacity"), ("AboutEnglish", "What would help?"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        await officer.Submit(refused, refused.Form(), ("AboutWelsh", "Beth fyddai’n helpu?"), ("HowEnglish", "Write to us"), ("HowWelsh", "Ysgrifennwch atom"), ("FairnessEnglish", "All is published"), ("FairnessWelsh", "Cyhoeddir popeth"));
        Assert.DoesNotContain("What would help?", (await site.Anonymous().Get($"/en/planned/{plan.Id}")).Text);
        var page = await officer.Get($"/en/planned/{plan.Id}");
        await officer.Submit(page, page.Form("form[action*='/engagement/'][action$=publication]"));
        Assert.Contains("What would help?", (await site.Anonymous().Get($"/en/planned/{plan.Id}")).Text);
        Assert.StartsWith("The buyer wants to hear from you", (await Mail(site, member.Email))[^1].Subject);
        var start = await officer.Get($"/en/planned/{plan.Id}/tender");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.Submit(start, start.Form())).Status);
        var engagement = await site.Db(db => db.EngagementNotices.SingleAsync());
        await officer.FillIn($"/en/planned/{plan.Id}/engagement/{engagement.Id}/notice", ("Because", "One visit to one site"));
        await officer.FillIn($"/en/planned/{plan.Id}/engagement/{engagement.Id}/findings", ("English", "Smaller lots"), ("Welsh", "Lotiau llai"));
        Assert.Contains("Lotiau llai", (await site.Anonymous().Get($"/cy/planned/{plan.Id}")).Text);
        Assert.EndsWith("/draft", (await officer.Submit(start, start.Form())).Path);
    }

    [Fact]
    public async Task A_search_of_what_is_coming_up_is_a_feed_and_a_file_and_drafts_are_in_neither()
    {
        await using var site = await Site.Start();
        var (plan, _) = await Published(site);
        var draft = await Keep(site, await site.Buyer("Another council"), Plans.Complete);
        var list = await site.Anonymous().Get("/en/planned?cpv=90910000");
        foreach (var ending in new[] { "feed.atom", "feed.json", "list.csv" })
        {
            Assert.Contains($"/en/planned/{ending}?cpv=90910000", list.Html);
            var page = await site.Anonymous().Get($"/en/planned/{ending}?cpv=90910000");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            var text = System.Text.Encoding.UTF8.GetString(page.Bytes);
            Assert.Contains($"/en/planned/{plan.Id}", text);
            Assert.DoesNotContain(draft.Id.ToString(), text);
            Assert.DoesNotContain(plan.Id.ToString(), System.Text.Encoding.UTF8.GetString((await site.Anonymous().Get($"/cy/planned/{ending}?cpv=45000000")).Bytes));
        }
    }

    [Fact]
    public async Task A_draft_is_its_buyers_alone_and_a_member_who_is_no_officer_may_not_write()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var plan = await Keep(site, buyer, Plans.Complete);
        var stranger = await site.SignedIn(await site.Officer(await site.Buyer("Another council")));
        var member = await site.SignedIn(await site.Officer(buyer, BuyerRole.Evaluator));
        foreach (var path in new[] { "edit", "end", "tender", "notices", "engagement/new", "events/new" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get($"/en/planned/{plan.Id}/{path}")).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await member.Get($"/en/planned/{plan.Id}/{path}")).Status);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get($"/en/planned/{plan.Id}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await member.Get($"/en/planned/{plan.Id}")).Status);
    }

    internal static async Task<(PlannedProcurement Plan, Browser Officer)> Published(Site site)
    {
        var buyer = await site.Buyer();
        return (await Keep(site, buyer, Plans.Published), await site.SignedIn(await site.Officer(buyer)));
    }

    private static Task<PlannedProcurement> Keep(Site site, Buyer buyer, Func<Buyer, DateTime, PlannedProcurement> make) => site.Db(async db =>
    {
        var plan = make(await db.Buyers.SingleAsync(b => b.Id == buyer.Id), site.Clock.Now);
        db.Add(plan);
        await db.SaveChangesAsync();
        return plan;
    });

    private static async Task<Browser> Firm(Site site, string name) => await site.SignedIn(await site.MemberOf(await site.Firm(name)));

    private static Task<List<LocalProcure.Web.Mail.Email>> Mail(Site site, string address) => site.Db(db => db.Emails.Where(e => e.Address == address).OrderBy(e => e.Id).ToListAsync());
}
