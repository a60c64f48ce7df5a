using System.Net;
using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Features.Consortia;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Consortia;

/// <summary>The room's daily work: matters, mentions, e-mails, tasks, timetable, newer versions of files.</summary>
public class RoomTests
{
    private static string Room(Consortium group) => $"/en/consortia/{group.Id}";

    [Fact]
    public async Task A_matter_has_its_replies_and_the_one_last_spoken_of_comes_first()
    {
        await using var groups = await Groups.Start();
        var group = await groups.Pair();
        var (lead, partner) = (await groups.Site.SignedIn(groups.LeadPerson), await groups.Site.SignedIn(groups.PartnerPerson));
        await lead.FillIn(Room(group) + "/messages", ("Form.Text", "About the vans"));
        groups.Site.Clock.Advance(TimeSpan.FromMinutes(5));
        await lead.FillIn(Room(group) + "/messages", ("Form.Text", "About the lights"));
        groups.Site.Clock.Advance(TimeSpan.FromMinutes(5));
        var list = await partner.Get(Room(group) + "/messages");
        Assert.Equal(["About the lights", "About the vans"], list.All(".lp-post .lp-preline").Select(p => p.TextContent));
        var thread = await partner.Get(list.All(".lp-post a").Last().GetAttribute("href")!);
        thread = await partner.Submit(thread, thread.Form("#reply"), ("Form.Text", "We have two"));
        await partner.Submit(thread, thread.Form("#reply"), ("Form.Text", "We have two"));
        list = await lead.Get(Room(group) + "/messages");
        Assert.Equal("About the vans", list.All(".lp-post .lp-preline").First().TextContent);
        Assert.Contains("1 reply", list.Text);
        Assert.DoesNotContain("We have two", list.Text);
        for (var i = 0; i < 20; i++)
        {
            groups.Site.Clock.Advance(TimeSpan.FromMinutes(2));
            await partner.Submit(thread, thread.Form("#reply"), ("Form.Text", $"And number {i}"));
        }
        var last = await lead.Get(thread.Path.Split('#')[0]);
        Assert.Contains("And number 19", last.Text);
        Assert.DoesNotContain("We have two", last.Text);
        Assert.Contains("We have two", (await lead.Get(thread.Path.Split('#')[0] + "?page=1")).Text);
    }

    [Fact]
    public async Task Whoever_is_mentioned_hears_at_once_and_no_email_says_what_was_written()
    {
        await using var groups = await Groups.Start(Language.Welsh);
        var group = await groups.Pair();
        var third = await groups.Site.MemberOf(groups.Partner, FirmRole.Member, "Tegwen Third");
        var (lead, partner) = (await groups.Site.SignedIn(groups.LeadPerson), await groups.Site.SignedIn(groups.PartnerPerson));
        await lead.FillIn(Room(group) + "/messages", ("Form.Text", "Is the copper price right, @pryce partner?"));
        Assert.Equal("Valley Trades: cyfeiriodd Lowri Lead atoch", Assert.Single(await groups.EmailsTo(groups.PartnerPerson)).Subject);
        Assert.Equal("Valley Trades: a new message", Assert.Single(await groups.EmailsTo(third)).Subject);
        // Minutes later, ticked rather than typed: the room is not quiet, and only the one named hears.
        groups.Site.Clock.Advance(TimeSpan.FromMinutes(3));
        var page = await lead.Get(Room(group) + "/messages");
        // What the script offers while "@" is typed are the names of the boxes.
        Assert.Contains("Pryce Partner", page.One("form [data-names*='{n}']").TextContent);
        page = await lead.Submit(page, page.Form(), ("Form.Text", "And the tin price?"), ("Form.Mention", groups.PartnerPerson.Id.ToString()));
        Assert.Equal("@Pryce Partner", page.One(".lp-mention").TextContent);
        Assert.Equal(2, (await groups.EmailsTo(groups.PartnerPerson)).Count);
        Assert.Single(await groups.EmailsTo(third));
        var mail = await groups.Site.Db(db => db.Emails.ToListAsync());
        Assert.All(mail, m => Assert.DoesNotContain("price", m.Text + m.Html + m.Subject));

        // One click, without signing in, and the same link by hand asks first.
        var stop = (await groups.EmailsTo(groups.PartnerPerson))[0].HeaderList.Single(h => h.Name == "List-Unsubscribe").Value.Trim('<', '>');
        var path = new Uri(stop).AbsolutePath;
        Assert.Contains("Stopio", (await groups.Site.Anonymous().Get("/cy" + path)).Text);
        Assert.Empty(await groups.Site.Db(db => db.RoomReaders.ToListAsync()));
        var click = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]) };
        Assert.Equal(HttpStatusCode.OK, (await groups.Site.Anonymous().Ask(click)).Status);
        Assert.Equal(RoomPace.Never, (await groups.Site.Db(db => db.RoomReaders.SingleAsync())).Pace);
        groups.Site.Clock.Advance(TimeSpan.FromHours(5));
        await lead.FillIn(Room(group) + "/messages", ("Form.Text", "Hello again @Pryce"));
        Assert.Equal(2, (await groups.EmailsTo(groups.PartnerPerson)).Count);
        // A token for other e-mails stops nothing here.
        var other = await groups.Site.With((LocalProcure.Web.Mail.StopTokens tokens) => Task.FromResult(tokens.For(groups.LeadPerson.Id)));
        Assert.Equal(HttpStatusCode.NotFound, (await groups.Site.Anonymous().Get("/en/rooms/stop/" + other)).Status);
        Assert.Equal(HttpStatusCode.OK, (await partner.FillIn("/en/account/room-mail", ("Pace", "Daily"))).Status);
        Assert.Equal(RoomPace.Daily, (await groups.Site.Db(db => db.RoomReaders.SingleAsync())).Pace);
    }

    [Fact]
    public async Task The_morning_email_counts_what_is_due_and_what_is_new_once_a_day()
    {
        await using var groups = await Groups.Start();
        var group = await groups.Pair();
        var (lead, partner) = (await groups.Site.SignedIn(groups.LeadPerson), await groups.Site.SignedIn(groups.PartnerPerson));
        await partner.FillIn("/en/account/room-mail", ("Pace", "Daily"));
        groups.Site.Clock.Advance(TimeSpan.FromMinutes(1));
        await lead.FillIn(Room(group) + "/messages", ("Form.Text", "The secret of the brass"));
        var tomorrow = groups.Site.Clock.Now.UkDate().AddDays(1);
        var page = await lead.Get(Room(group) + "/tasks");
        var who = page.All("select[name='Form.Who'] option").Single(o => o.TextContent == "Pryce Partner, Nant Electrical Ltd").GetAttribute("value");
        await lead.Submit(page, page.Form("#add"), ("Form.What", "Polish the brass"), ("Form.Who", who), ("Form.DueOn.Day", $"{tomorrow.Day}"), ("Form.DueOn.Month", $"{tomorrow.Month}"), ("Form.DueOn.Year", $"{tomorrow.Year}"));
        Assert.Empty(await groups.EmailsTo(groups.PartnerPerson));
        groups.Site.Clock.Advance(TimeSpan.FromHours(2));
        for (var run = 0; run < 2; run++) Assert.Equal(0, await groups.Site.With((RoomNews job) => job.Run(groups.Site.Clock.Now)));
        var digest = Assert.Single(await groups.EmailsTo(groups.PartnerPerson));
        Assert.Equal("1 thing is due in your groups’ work", digest.Subject);
        foreach (var said in new[] { "Valley Trades", "1 task of yours is due", "1 new message" }) Assert.Contains(said, digest.Text);
        Assert.DoesNotContain("brass", digest.Text + digest.Html);
        Assert.Contains("List-Unsubscribe-Post", digest.Headers);
        // The lead has nothing due and hears of messages at once, so no digest.
        Assert.Empty(await groups.EmailsTo(groups.LeadPerson));
        groups.Site.Clock.Advance(TimeSpan.FromDays(1));
        await groups.Site.With((RoomNews job) => job.Run(groups.Site.Clock.Now));
        var second = (await groups.EmailsTo(groups.PartnerPerson)).Last();
        Assert.DoesNotContain("new message", second.Text);
        Assert.Contains("1 task of yours is due", second.Text);
    }

    [Fact]
    public async Task A_task_is_given_done_and_opened_again_and_stands_sealed()
    {
        await using var groups = await Groups.Start();
        var group = await groups.Pair();
        var (lead, partner) = (await groups.Site.SignedIn(groups.LeadPerson), await groups.Site.SignedIn(groups.PartnerPerson));
        var page = await lead.Get(Room(group) + "/tasks");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.Submit(page, page.Form("#add"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.Submit(page, page.Form("#add"), ("Form.What", "X"), ("Form.Who", $"{Guid.NewGuid():N}"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.Submit(page, page.Form("#add"), ("Form.What", "X"), ("Form.DueOn.Day", "1"), ("Form.DueOn.Month", "1"), ("Form.DueOn.Year", "2030"))).Status);
        for (var click = 0; click < 2; click++) await lead.Submit(page, page.Form("#add"), ("Form.What", "Find the drawings of the copper roof"), ("Form.Who", $"{groups.Partner.Id:N}"));
        Assert.Equal("Valley Trades: a task for you", Assert.Single(await groups.EmailsTo(groups.PartnerPerson)).Subject);
        var tasks = await partner.Get(Room(group) + "/tasks");
        Assert.Single(tasks.All("#tasks .lp-post"));
        Assert.Contains("Do your task", (await partner.Get("/en/desk")).Text);
        var edit = await partner.Get(tasks.One("#tasks a").GetAttribute("href")!);
        tasks = await partner.Submit(edit, edit.Form(), ("Form.What", "Find the drawings of the copper roof, all of them"));
        Assert.Contains("all of them", tasks.Text);
        var done = await partner.Submit(tasks, tasks.Form("#tasks form"));
        Assert.Contains("1 task done", done.Text);
        Assert.Contains("done by Pryce Partner", done.Text);
        done = await lead.Get(Room(group) + "/tasks");
        Assert.Single((await lead.Submit(done, done.Form("details form"))).All("#tasks .lp-post"));
        edit = await lead.Get((await lead.Get(Room(group) + "/tasks")).One("#tasks a").GetAttribute("href")!);
        Assert.Contains("Nothing is left to do", (await lead.Submit(edit, edit.Form("form[action$='removal']"))).Text);
        await NothingReadable(groups.Site, "copper roof");
    }

    [Fact]
    public async Task The_timetable_is_proposed_changed_for_everyone_and_in_each_members_calendar_without_a_name()
    {
        await using var groups = await Groups.Start();
        var group = await groups.Pair();
        var (lead, partner) = (await groups.Site.SignedIn(groups.LeadPerson), await groups.Site.SignedIn(groups.PartnerPerson));
        var closes = groups.Tender.ClosesAt!.Value.UkDate();
        Assert.Contains(Timetable.Propose(groups.Site.Clock.Now.UkDate(), closes)[2].On.ShowDay(), (await partner.Get(Room(group) + "/timetable")).Text);
        var day = closes.AddDays(-5);
        var changed = await partner.FillIn(Room(group) + "/timetable/Review", ("Form.Day.Day", $"{day.Day}"), ("Form.Day.Month", $"{day.Month}"), ("Form.Day.Year", $"{day.Year}"));
        Assert.Contains(day.ShowDay(), changed.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.FillIn(Room(group) + "/timetable/Review", ("Form.Day.Day", "1"), ("Form.Day.Month", "1"), ("Form.Day.Year", "2030"))).Status);
        var made = await lead.FillIn("/en/account/calendar");
        var calendar = Encoding.UTF8.GetString((await groups.Site.Anonymous().Get(new Uri(made.One("#calendar-address").TextContent).PathAndQuery)).Bytes).Replace("\r\n ", "");
        Assert.Contains($"UID:room-{group.Id:N}-Review@localprocure\r\n", calendar);
        Assert.Contains($"DTSTART;VALUE=DATE:{day:yyyyMMdd}", calendar);
        Assert.Contains("SUMMARY:LocalProcure: Everything reviewed", calendar);
        Assert.DoesNotContain("Valley Trades", calendar);
        Assert.DoesNotContain(groups.Tender.Title.English!, calendar);
        var page = await lead.Get(Room(group) + "/timetable");
        Assert.Contains("proposed again", (await lead.Submit(page, page.Form())).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.Get(Room(group) + "/timetable/Nonsense")).Status);
    }

    [Fact]
    public async Task A_newer_version_of_a_file_takes_its_place_and_the_older_stays_readable()
    {
        await using var groups = await Groups.Start();
        var group = await groups.Pair();
        var (lead, partner) = (await groups.Site.SignedIn(groups.LeadPerson), await groups.Site.SignedIn(groups.PartnerPerson));
        byte[] Pdf(string text) => Encoding.Latin1.GetBytes($"%PDF-1.7\n{text}\n%%EOF");
        var page = await lead.Get(Room(group) + "/files");
        page = await lead.Submit(page, page.Form("#add"), [("file", "plan.pdf", Pdf("first"))]);
        var newer = await partner.Get(page.One("a[href$='/versions']").GetAttribute("href")!);
        page = await partner.Submit(newer, newer.Form(), [("file", "plan-2.pdf", Pdf("second"))]);
        Assert.Single(page.All(".lp-file"));
        Assert.Contains("version 2", page.Text);
        Assert.Contains("1 older version", page.Text);
        Assert.Equal(Pdf("second"), (await lead.Get(page.One(".lp-file > a").GetAttribute("href")!)).Bytes);
        Assert.Equal(Pdf("first"), (await lead.Get(page.One("details li a").GetAttribute("href")!)).Bytes);
        // Two newer versions of the same one: the second finds that it is not the newest any more.
        Assert.Equal(HttpStatusCode.NotFound, (await partner.Submit(newer, newer.Form(), [("file", "plan-3.pdf", Pdf("third"))])).Status);
        page = await partner.Get(Room(group) + "/files");
        page = await partner.Submit(page, page.Form("form[action$='deletion']"));
        Assert.Contains("plan.pdf", page.Text);
    }

    private static async Task NothingReadable(Site site, params string[] secrets)
    {
        foreach (var file in Directory.EnumerateFiles(site.DataFolder, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            foreach (var secret in secrets) Assert.DoesNotContain(secret, Encoding.Latin1.GetString(bytes.ToArray()));
        }
    }
}
