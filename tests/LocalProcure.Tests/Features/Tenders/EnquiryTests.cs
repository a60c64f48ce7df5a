using System.Net;
using LocalProcure.Domain;
using LocalProcure.Tests.Support;
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
}
