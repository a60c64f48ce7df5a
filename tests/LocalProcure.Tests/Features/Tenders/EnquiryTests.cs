using System.Net;
using LocalProcure.Domain;
using LocalProcure.Tests.Support;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Tenders;

public class EnquiryTests
{
    [Fact]
    public async Task A_firm_asks_and_the_answer_is_published_without_its_name_anywhere()
    {
        await using var site = await Site.Start();
        var (tender, officer) = await PublicationTests.Published(site);
        var asker = await site.MemberOf(await site.Firm("Hidden Cleaners Ltd"), name: "Heledd Hidden", language: Language.Welsh);
        var firm = await site.SignedIn(asker);
        var watcher = await site.Person("Wil Watcher");
        var watching = await site.SignedIn(watcher);
        var watched = await watching.Get($"/en/tenders/{tender.Id}");
        await watching.Submit(watched, watched.Form("form[action$=watch]"));
        var mine = await firm.FillIn($"/en/tenders/{tender.Id}/enquiries/new", ("Words", "Is there parking at each library?"));
        Assert.Contains("Is there parking", mine.Text);
        Assert.DoesNotContain("Is there parking", (await site.Anonymous().Get($"/en/tenders/{tender.Id}")).Text);

        var theirs = await officer.Get($"/en/tenders/{tender.Id}");
        Assert.Contains("Is there parking", theirs.Text);
        var answer = await officer.Get(theirs.One("#enquiries a[href$=answer]").GetAttribute("href")!);
        Assert.DoesNotContain("Hidden", theirs.Html + answer.Html);
        var refused = await officer.Submit(answer, answer.Form(), ("AnswerEnglish", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        await officer.Submit(refused, refused.Form(), ("QuestionWelsh", "A oes lle parcio ym mhob llyfrgell?"), ("AnswerEnglish", "Yes, two places"), ("AnswerWelsh", "Oes, dau le"));

        var everybody = await site.Anonymous().Get($"/cy/tenders/{tender.Id}");
        Assert.Contains("Oes, dau le", everybody.Text);
        Assert.DoesNotContain("Hidden", everybody.Html);
        await site.Db(async db =>
        {
            var mails = await db.Emails.OrderBy(e => e.CreatedAt).ToListAsync();
            Assert.DoesNotContain(mails.Where(m => m.Address != asker.Email), m => (m.Subject + m.Text + m.Html).Contains("Hidden"));
            Assert.StartsWith("Atebwyd", Assert.Single(mails, m => m.Address == asker.Email).Subject);
            var toWatcher = Assert.Single(mails, m => m.Address == watcher.Email && m.Subject.StartsWith("Answered", StringComparison.Ordinal));
            foreach (var said in new[] { "Is there parking at each library?", "Yes, two places", TenderText.WhyWatching }) Assert.Contains(said, toWatcher.Text);
            // Nothing on the tender's own chain tells who asked, or that somebody did.
            var chain = await db.AuditRows.Where(r => r.ChainId == tender.Id).ToListAsync();
            Assert.DoesNotContain(chain, r => r.By == asker.Id);
            Assert.Contains(chain, r => r.What == "EnquiryAnswered");
        });
    }

    [Fact]
    public async Task Questions_end_with_the_closing_instant()
    {
        await using var site = await Site.Start();
        var (tender, _) = await PublicationTests.Published(site);
        var firm = await site.SignedIn(await site.MemberOf(await site.Firm()));
        var form = await firm.Get($"/en/tenders/{tender.Id}/enquiries/new");
        site.Clock.Now = new DateTime(2026, 12, 11, 12, 0, 0, DateTimeKind.Utc);
        var late = await firm.Submit(form, form.Form(), ("Words", "Too late?"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("Too late?", late.One("textarea").TextContent);
    }

    [Fact]
    public async Task The_buyer_does_not_ask_itself_and_a_draft_cannot_be_asked_about()
    {
        await using var site = await Site.Start();
        var (tender, officer) = await Written.Draft(site);
        var firm = await site.SignedIn(await site.MemberOf(await site.Firm()));
        Assert.Equal(HttpStatusCode.NotFound, (await firm.Get($"/en/tenders/{tender.Id}/enquiries/new")).Status);
        await Written.Fill(officer, $"/en/tenders/{tender.Id}");
        var check = await officer.Get($"/en/tenders/{tender.Id}/check");
        await officer.Submit(check, check.Form("form[action$=publication]"));
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.Get($"/en/tenders/{tender.Id}/enquiries/new")).Status);
    }

    [Fact]
    public async Task A_person_without_a_registered_firm_is_refused_with_the_reason()
    {
        await using var site = await Site.Start();
        var (tender, _) = await PublicationTests.Published(site);
        var firm = await site.SignedIn(await site.MemberOf(await site.Firm()));
        var form = await firm.Get($"/en/tenders/{tender.Id}/enquiries/new");
        var stranger = await site.SignedIn(await site.Person());
        foreach (var (language, reason) in new[] { ("en", "Only registered firms can ask"), ("cy", "Dim ond cwmnïau cofrestredig all ofyn") })
        {
            var page = await stranger.Get($"/{language}/tenders/{tender.Id}/enquiries/new");
            Assert.Contains(reason, page.Text);
            Assert.False(page.Has("main form"));
        }
        // A form taken from somebody else's page is refused as well.
        var token = (await stranger.Get("/en/account")).One("input[name=__RequestVerificationToken]").GetAttribute("value");
        var refused = await stranger.Submit(form, form.Form(), ("Words", "Is there parking?"), ("__RequestVerificationToken", token));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Only registered firms can ask", refused.Text);
        Assert.Equal(0, await site.Db(db => db.Enquiries.CountAsync()));
    }

    [Theory]
    [InlineData("en", "Your question shows who you are", "your firm’s name"), InlineData("cy", "Mae eich cwestiwn yn dangos pwy ydych chi", "enw eich cwmni")]
    public async Task A_question_that_gives_its_author_away_is_sent_only_after_a_warning(string language, string warning, string what)
    {
        await using var site = await Site.Start();
        var (tender, _) = await PublicationTests.Published(site);
        var firm = await site.SignedIn(await site.MemberOf(await site.Firm("Hidden Cleaners Ltd"), name: "Heledd Cuddiedig"));
        var page = await firm.FillIn($"/{language}/tenders/{tender.Id}/enquiries/new", ("Words", "May Hidden Cleaners visit?"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(warning, page.Text);
        Assert.Contains(what, page.Text);
        // Agreeing to one text does not send another.
        page = await firm.Submit(page, page.Form(), ("Words", "May Mrs Cuddiedig visit?"), ("SendAnyway", "true"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(0, await site.Db(db => db.Enquiries.CountAsync()));
        page = await firm.Submit(page, page.Form(), ("SendAnyway", "true"));
        Assert.Contains("May Mrs Cuddiedig visit?", page.Text);
        Assert.Equal(1, await site.Db(db => db.Enquiries.CountAsync()));
    }

    [Fact]
    public async Task A_firm_keeps_its_letter_and_two_firms_never_share_one()
    {
        await using var site = await Site.Start();
        var (tender, officer) = await PublicationTests.Published(site);
        var firms = new List<Browser>();
        for (var i = 0; i < 3; i++) firms.Add(await site.SignedIn(await site.MemberOf(await site.Firm($"Bidder {(char)('P' + i)} Ltd"))));
        foreach (var words in new[] { "May we visit?", "Is there parking?" })
        {
            var pages = await Task.WhenAll(firms.Select(f => f.Get($"/en/tenders/{tender.Id}/enquiries/new")));
            await Task.WhenAll(firms.Select((f, i) => f.Submit(pages[i], pages[i].Form(), ("Words", words))));
            // A second click asks nothing more.
            await firms[0].Submit(pages[0], pages[0].Form(), ("Words", words));
        }
        var asked = await site.Db(db => db.Enquiries.AsNoTracking().ToListAsync());
        Assert.Equal(6, asked.Count);
        Assert.Equal(3, asked.Select(e => e.AskerNumber).Distinct().Count());
        Assert.All(asked.GroupBy(e => e.FirmId), g => Assert.Single(g.Select(e => e.AskerNumber).Distinct()));
        var seen = await officer.Get($"/en/tenders/{tender.Id}");
        Assert.All(asked, e => Assert.Contains(e.AskerShown, seen.Text));
        Assert.DoesNotContain("Bidder P", seen.Html);
        Assert.Contains("Cwmni " + Asker.Letters(asked[0].AskerNumber), (await officer.Get($"/cy/tenders/{tender.Id}")).Text);
    }

    [Fact]
    public async Task The_stage_closes_only_when_everything_is_answered_and_an_answer_may_change_the_tender()
    {
        await using var site = await Site.Start();
        var (tender, officer) = await PublicationTests.Published(site);
        var asker = await site.MemberOf(await site.Firm());
        var firm = await site.SignedIn(asker);
        await firm.FillIn($"/en/tenders/{tender.Id}/enquiries/new", ("Words", "How many libraries?"));
        var late = await firm.Get($"/en/tenders/{tender.Id}/enquiries/new");
        var page = await officer.Get($"/en/tenders/{tender.Id}");
        Assert.False(page.Has("form[action*=questions-stage]"));
        var ends = (await site.Db(db => db.Tenders.AsNoTracking().SingleAsync())).QuestionsEndAt!.Value;
        var refused = await Closing(officer, tender.Id);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Firms may ask until", refused.Text);

        site.Clock.Now = ends.AddSeconds(-1);
        Assert.Equal(QuestionsStage.Open, await Stage(site));
        site.Clock.Now = ends;
        var tooLate = await firm.Submit(late, late.Form(), ("Words", "And now?"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooLate.Status);
        Assert.Contains("Questions ended on", tooLate.Text);
        Assert.Contains("1 question has no answer yet", (await officer.Get($"/en/tenders/{tender.Id}")).Text);
        Assert.Contains("1 has no answer", (await officer.Get("/en/desk")).Text);
        Assert.Contains("Mae 1 cwestiwn heb ateb eto", (await officer.Get($"/cy/tenders/{tender.Id}")).Text);
        refused = await Closing(officer, tender.Id);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("no answer yet", refused.Text);

        page = await officer.Get($"/en/tenders/{tender.Id}");
        var answer = await officer.Get(page.One("#enquiries a[href$=answer]").GetAttribute("href")!);
        var oneLanguage = await officer.Submit(answer, answer.Form(), ("AnswerEnglish", "Ten"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, oneLanguage.Status);
        Assert.Contains("both languages", oneLanguage.Text);
        var change = await officer.Submit(oneLanguage, oneLanguage.Form(), ("QuestionWelsh", "Sawl llyfrgell?"), ("AnswerEnglish", "Ten"), ("AnswerWelsh", "Deg"), ("ChangesTender", "true"));
        Assert.EndsWith("/change", change.Path);
        Assert.Contains("being drafted", (await officer.Get($"/en/tenders/{tender.Id}")).Text);
        Assert.DoesNotContain("being drafted", (await site.Anonymous().Get($"/en/tenders/{tender.Id}")).Text);
        Assert.Contains(await site.Db(db => db.Emails.ToListAsync()), m => m.Address == asker.Email && m.Kind == EmailKind.Question);

        page = await officer.Get($"/en/tenders/{tender.Id}");
        page = await officer.Submit(page, page.Form("form[action*=questions-stage]"));
        Assert.Contains("Questions were closed on", page.Text);
        Assert.Equal(QuestionsStage.Closed, await Stage(site));
        Assert.Equal(HttpStatusCode.OK, (await Closing(officer, tender.Id)).Status);
        var published = Assert.Single(await site.Db(db => db.Enquiries.Answered(tender.Id).ToListAsync()));
        Assert.Equal(("Sawl llyfrgell?", "Deg"), (published.Question.Welsh, published.Answer.Welsh));
    }

    private static async Task<WebPage> Closing(Browser officer, Guid tender)
    {
        var page = await officer.Get($"/en/tenders/{tender}/withdrawal");
        var form = page.Form();
        form.SetAttribute("action", $"/en/tenders/{tender}/questions-stage/closing");
        return await officer.Submit(page, form);
    }

    private static async Task<QuestionsStage> Stage(Site site) => (await site.Db(db => db.Tenders.AsNoTracking().SingleAsync())).QuestionsStageAt(site.Clock.Now);
}
