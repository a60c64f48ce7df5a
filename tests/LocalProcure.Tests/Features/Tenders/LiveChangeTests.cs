using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Plumbing;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Tenders;

public class LiveChangeTests
{
    [Theory]
    [InlineData("en"), InlineData("cy")]
    public async Task An_officer_changes_a_live_tender_and_everybody_reads_what_changed(string language)
    {
        await using var bidding = await Bidding.Start();
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var at = $"/{language}/tenders/{bidding.Tender.Id}";
        var draft = await Live.Write(bidding, officer, language, (14, "December", "noon"));
        // Until it is published nobody else reads a word of it.
        Assert.DoesNotContain(language == "cy" ? "Deg llyfrgell" : "Ten libraries", (await bidding.Site.Anonymous().Get(at)).Text);
        Assert.DoesNotContain("Aberd", (await bidding.Site.Anonymous().Get($"{at}/versions")).Text);

        var versions = await Live.Publish(officer, draft);
        Assert.EndsWith("/versions", versions.Path);
        var page = await bidding.Site.Anonymous().Get(at);
        Assert.Contains(language == "cy" ? "Deg llyfrgell" : "Ten libraries", page.Text);
        Assert.Contains(language == "cy" ? "fersiwn 2" : "version 2", page.Text);
        versions = await bidding.Site.Anonymous().Get($"{at}/versions");
        foreach (var said in language == "cy"
            ? new[] { "Un llyfrgell arall: Aberdâr.", "Naw llyfrgell, bob wythnos.", "Deg llyfrgell, bob wythnos.", "Ymestynnwyd", "14 Rhagfyr 2026", "Disgrifiad, yn Saesneg" }
            : ["One library more: Aberdare.", "Nine libraries, weekly.", "Ten libraries, weekly.", "Extended to", "14 December 2026 at 12 noon", "Description, in Welsh"]) Assert.Contains(said, versions.Text);
        var first = await bidding.Site.Anonymous().Get($"{at}/versions/1");
        Assert.Contains(language == "cy" ? "Naw llyfrgell" : "Nine libraries", first.Text);
        Assert.Contains(language == "cy" ? "Fersiwn 2 sy’n cyfrif" : "Version 2 counts", first.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await bidding.Site.Anonymous().Get($"{at}/versions/3")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await bidding.Site.Anonymous().Get($"{at}/versions/0")).Status);
        await bidding.Site.Db(async db =>
        {
            var tender = await db.Tenders.SingleAsync();
            Assert.Equal((1, new DateTime(2026, 12, 14, 12, 0, 0, DateTimeKind.Utc)), (tender.ChangeCount, tender.ClosesAt!.Value));
            Assert.Contains("deg llyfrgell", tender.SearchText);
            Assert.Null(await AuditTrail.FirstBreak(db, tender.Id));
            Assert.Equal("TenderChangePublished", (await db.AuditRows.Where(r => r.ChainId == tender.Id).OrderBy(r => r.Number).LastAsync()).What);
        });
    }

    [Theory]
    [InlineData("en"), InlineData("cy")]
    public async Task What_is_missing_is_said_and_what_was_typed_stays(string language)
    {
        await using var bidding = await Bidding.Start();
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var at = $"/{language}/tenders/{bidding.Tender.Id}";
        var change = await officer.FillIn($"{at}/change");
        Assert.False(change.Has("form[action$='/change/publication']"));
        Assert.Contains(language == "cy" ? ("Nid oes dim yn wahanol") : "Nothing differs", change.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.FillIn($"{at}/change/summary", ("SummaryEnglish", ""))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.FillIn($"{at}/change/extension")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.FillIn($"{at}/change/extension", ("Decision", "Keep"), ("BecauseEnglish", " "))).Status);
        var early = await officer.FillIn($"{at}/change/extension", ("Decision", "Extend"), ("Date.Day", "1"), ("Date.Month", "12"), ("Date.Year", "2026"), ("Time", "12:00"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.Equal("1", early.One("input[name='Date.Day']").GetAttribute("value"));
        Assert.Contains(language == "cy" ? "ni ddaw amser cau byth yn nes" : "a closing never comes nearer", early.Text);
        // Parts that a change may not touch lead back to what everybody reads.
        foreach (var part in new[] { "value", "classification", "joint-bids", "closing" }) Assert.Equal($"{at}", (await officer.Get($"{at}/{part}")).Path);
        // Thrown away, nothing is left of it.
        change = await officer.Get($"{at}/change");
        Assert.Equal(at, (await officer.Submit(change, change.Form("form[action$=discard]"))).Path);
        Assert.Equal(0, await bidding.Site.Db(db => db.TenderChanges.CountAsync()));
    }

    [Fact]
    public async Task Every_part_that_may_change_is_written_on_its_own_page_and_read_in_the_new_version()
    {
        await using var bidding = await Bidding.Start();
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var at = $"/en/tenders/{bidding.Tender.Id}";
        var change = await Live.Write(bidding, officer);
        var quality = bidding.Tender.Criteria.First(c => !c.IsPrice);
        await Live.Ok(officer.FillIn($"{at}/criteria/{quality.Id}", ("Weight", "50")));
        change = await officer.Get($"{at}/change");
        Assert.Contains("The weights total 90", change.Text);
        Assert.False(change.Has("form[action$='/change/publication']"));
        await Live.Ok(officer.FillIn($"{at}/criteria/{bidding.Tender.PriceCriterion!.Id}", ("Weight", "50")));
        await Live.Ok(officer.FillIn($"{at}/questions/new", ("WordsEnglish", "Who will come?"), ("WordsWelsh", "Pwy fydd yn dod?"), ("Scored", "pass-fail")));
        await Live.Ok(officer.FillIn($"{at}/price-schedule/{bidding.Line.Id}", ("Quantity", "2")));
        await Live.Ok(officer.FillIn($"{at}/dates", ("StartsOn.Day", "1"), ("StartsOn.Month", "4"), ("StartsOn.Year", "2027")));
        await Live.Ok(officer.FillIn($"{at}/questions-closing", ("Date.Day", "5"), ("Date.Month", "12"), ("Date.Year", "2026"), ("Time", "noon")));
        var documents = await officer.Get($"{at}/documents");
        documents = await officer.Submit(documents, documents.Form("form[enctype]"), [("File", "plan.pdf", UploadsTests.Pdf)], ("Title", "The plan"));
        Assert.Equal(UploadsTests.Pdf, (await officer.Get(documents.One(".lp-file a").GetAttribute("href")!)).Bytes);
        Assert.Equal(HttpStatusCode.NotFound, (await bidding.Site.Anonymous().Get(documents.One(".lp-file a").GetAttribute("href")!.Replace("/change/", "/"))).Status);

        var versions = await Live.Publish(officer, await officer.Get($"{at}/change"));
        foreach (var said in new[] { "Weight of “Quality”", "60%", "50%", "Who will come?", "1 April 2027", "The plan", "5 December 2026 at 12 noon" }) Assert.Contains(said, versions.Text);
        var page = await bidding.Site.Anonymous().Get(at);
        Assert.Contains("Who will come?", page.Text);
        Assert.Equal(UploadsTests.Pdf, (await bidding.Site.Anonymous().Get(page.One("section a[href*=documents]").GetAttribute("href")!)).Bytes);
        await bidding.Site.Db(async db =>
        {
            var tender = await db.Tenders.Whole().SingleAsync();
            Assert.Equal((100, 3, 2m), (tender.WeightTotal, tender.Questions.Count, tender.PriceLines[0].Quantity));
            Assert.Equal(bidding.Line.Id, tender.PriceLines[0].Id);
        });
    }

    [Fact]
    public async Task A_document_that_is_replaced_keeps_its_old_version_for_everybody_to_download()
    {
        await using var bidding = await Bidding.Start();
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var at = $"/en/tenders/{bidding.Tender.Id}";
        byte[] second = [.. UploadsTests.Pdf, .. "\n% second"u8];
        await Live.Write(bidding, officer);
        var documents = await officer.Get($"{at}/documents");
        await officer.Submit(documents, documents.Form("form[enctype]"), [("File", "plan.pdf", UploadsTests.Pdf)], ("Title", "The plan"));
        await Live.Publish(officer, await officer.Get($"{at}/change"));

        await Live.Write(bidding, officer, english: "Eleven libraries.", welsh: "Un ar ddeg o lyfrgelloedd.");
        documents = await officer.Get($"{at}/documents");
        var form = await officer.Get(documents.One("a[href$=replacement]").GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.Submit(form, form.Form("form[enctype]"), [("File", "plan.pdf", second)])).Status);
        documents = await officer.Submit(form, form.Form("form[enctype]"), [("File", "plan.pdf", second)], ("BecauseEnglish", "The east door moved"), ("BecauseWelsh", "Symudwyd y drws dwyreiniol"));
        Assert.Contains("Version 2", documents.Text);
        await Live.Publish(officer, await officer.Get($"{at}/change"));

        var reader = bidding.Site.Anonymous();
        var page = await reader.Get(at);
        foreach (var said in new[] { "Version 2", "The east door moved", "Superseded on 23 November 2026" }) Assert.Contains(said, page.Text);
        var links = page.All(".lp-files a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(second, (await reader.Get(links[0])).Bytes);
        var old = await reader.Get(links[1]);
        Assert.Equal(UploadsTests.Pdf, old.Bytes);
        Assert.Equal("attachment", old.Response.Content.Headers.ContentDisposition!.DispositionType);
        // The second version of the tender leads to the document as it was then.
        var then = await reader.Get($"{at}/versions/2");
        Assert.Equal(UploadsTests.Pdf, (await reader.Get(then.One(".lp-file a").GetAttribute("href")!)).Bytes);
        Assert.Contains(await bidding.Site.Db(db => db.AuditRows.Where(r => r.ChainId == bidding.Tender.Id).Select(r => r.What).ToListAsync()), what => what == "TenderDocumentReplaced");
    }

    [Fact]
    public async Task A_second_officer_approves_and_the_republished_notice_comes_first()
    {
        await using var bidding = await Bidding.Start();
        await bidding.Site.Db(async db =>
        {
            (await db.Buyers.SingleAsync()).RequireSecondOfficer(true, Act.BySystem(bidding.Site.Clock.Now));
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlAsync($"UPDATE \"Tenders\" SET \"NetPence\" = 2600000, \"GrossPence\" = 3120000, \"NoticeReference\" = 'MAR100001', \"NoticePublishedAt\" = {bidding.Site.Clock.Now.AddDays(-1)}");
        });
        var at = $"/en/tenders/{bidding.Tender.Id}/change";
        var (first, second) = (await bidding.Site.SignedIn(bidding.Officers[0]), await bidding.Site.SignedIn(bidding.Officers[1]));
        var change = await Live.Write(bidding, first);
        Assert.False(change.Has("form[action$='/change/publication']"));
        change = await first.Submit(change, change.Form("form[action$=approval-request]"));
        Assert.False(change.Has("form[action$='/change/approval']"));
        Assert.Equal(2, await bidding.Site.Db(db => db.Emails.CountAsync(e => e.Kind == EmailKind.Tender && e.Subject.StartsWith("Please approve a change"))));
        Assert.Contains("Approve a change", (await second.Get("/en/desk")).Text);
        var theirs = await second.Get(at);
        var forged = theirs.Form("form[action$='/change/approval']");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await first.Submit(await first.Get(at), await Forged(first, at, forged.GetAttribute("action")!))).Status);
        theirs = await second.Submit(theirs, forged);
        Assert.Contains("Republish it on Sell2Wales", theirs.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await second.FillIn($"{at}/notice", ("Reference", "MAR100001"), ("Date.Day", "23"), ("Date.Month", "11"), ("Date.Year", "2026"), ("Time", "08:00"))).Status);
        theirs = await Live.Ok(second.FillIn($"{at}/notice", ("Reference", "MAR100002"), ("Date.Day", "23"), ("Date.Month", "11"), ("Date.Year", "2026"), ("Time", "08:00")));
        var versions = await Live.Publish(second, theirs);
        Assert.Contains("MAR100002", versions.Text);
        Assert.Contains("MAR100002", (await bidding.Site.Anonymous().Get($"/en/tenders/{bidding.Tender.Id}")).Text);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlFormElement> Forged(Browser browser, string at, string action)
    {
        var form = (await browser.Get(at)).Form("form[action$='/approval/return']");
        form.SetAttribute("action", action);
        return form;
    }

    [Fact]
    public async Task At_the_closing_instant_a_change_comes_too_late_and_a_second_before_it_does_not()
    {
        await using var bidding = await Bidding.Start();
        bidding.Site.Clock.Now = bidding.ClosesAt.AddMinutes(-5);
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var change = await Live.Write(bidding, officer, extendTo: (14, "December", "noon"));
        bidding.Site.Clock.Now = bidding.ClosesAt;
        var late = await Live.Publish(officer, change);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("s.31", late.Text);
        Assert.Equal(0, await bidding.Site.Db(db => db.Tenders.Select(t => t.ChangeCount).SingleAsync()));
        bidding.Site.Clock.Now = bidding.ClosesAt.AddSeconds(-1);
        Assert.EndsWith("/versions", (await Live.Publish(officer, change)).Path);
        bidding.Site.Clock.Now = bidding.ClosesAt.AddSeconds(1);
        Assert.Contains("Open", (await bidding.Site.Anonymous().Get($"/en/tenders/{bidding.Tender.Id}")).Text);
    }

    [Fact]
    public async Task Two_officers_who_republish_at_once_make_one_version_and_a_second_click_makes_none()
    {
        await using var bidding = await Bidding.Start();
        var officers = await Task.WhenAll(bidding.Officers.Take(2).Select(o => bidding.Site.SignedIn(o)));
        var begun = await Task.WhenAll(officers.Select(o => o.Get($"/en/tenders/{bidding.Tender.Id}/change")));
        await Task.WhenAll(officers.Select((o, i) => o.Submit(begun[i], begun[i].Form())));
        Assert.Equal(1, await bidding.Site.Db(db => db.TenderChanges.CountAsync()));
        await Live.Write(bidding, officers[0]);
        var pages = await Task.WhenAll(officers.Select(o => o.Get($"/en/tenders/{bidding.Tender.Id}/change")));
        var answers = await Task.WhenAll(officers.Select((o, i) => Live.Publish(o, pages[i])));
        Assert.All(answers, a => Assert.EndsWith("/versions", a.Path));
        Assert.EndsWith("/versions", (await Live.Publish(officers[0], pages[0])).Path);
        Assert.Equal(1, await bidding.Site.Db(db => db.Tenders.Select(t => t.ChangeCount).SingleAsync()));
        Assert.Equal(1, await bidding.Site.Db(db => db.AuditRows.CountAsync(r => r.What == "TenderChangePublished")));
    }

    [Fact]
    public async Task What_a_colleague_wrote_after_the_page_was_opened_is_read_before_it_is_published()
    {
        await using var bidding = await Bidding.Start();
        var (first, second) = (await bidding.Site.SignedIn(bidding.Officers[0]), await bidding.Site.SignedIn(bidding.Officers[1]));
        var page = await Live.Write(bidding, first);
        bidding.Site.Clock.Advance(TimeSpan.FromMinutes(1));
        await second.FillIn($"/en/tenders/{bidding.Tender.Id}/change/summary", ("SummaryEnglish", "Something else"), ("SummaryWelsh", "Rhywbeth arall"));
        var refused = await Live.Publish(first, page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Something else", refused.Text);
        Assert.EndsWith("/versions", (await Live.Publish(first, refused)).Path);
    }

    [Fact]
    public async Task Everyone_interested_hears_once_in_their_language_and_the_buyer_learns_nothing_of_it()
    {
        await using var bidding = await Bidding.Start();
        var tender = bidding.Tender.Id;
        var (_, drafter, drafting) = await bidding.NewFirm("Drafting Ltd", Language.Welsh);
        var (_, submitter, submitting) = await bidding.NewFirm("Submitting Ltd");
        var (_, asker, asking) = await bidding.NewFirm("Curious Ltd");
        var watcher = await bidding.Site.Person("Wil Watcher", Language.Welsh);
        // Interested when it was planned, in a quiet way: the buyer was not told either.
        var (interestedFirm, interested, _) = await bidding.NewFirm("Interested Ltd", Language.Welsh);
        await bidding.FromPlan(interestedFirm.Id);
        await bidding.Begin(drafting);
        await bidding.Submitted(submitting);
        await asking.FillIn($"/en/tenders/{tender}/enquiries/new", ("Words", "Is there parking?"));
        foreach (var browser in new[] { await bidding.Site.SignedIn(watcher), drafting })
        {
            var page = await browser.Get($"/en/tenders/{tender}");
            await browser.Submit(page, page.Form("form[action$=watch]"));
        }
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var before = await bidding.Site.Db(db => db.Emails.CountAsync());
        await Live.Republish(bidding, officer);
        var mails = (await bidding.Site.Db(db => db.Emails.OrderBy(e => e.CreatedAt).ToListAsync())).Where(e => e.Subject.StartsWith("Changed:") || e.Subject.StartsWith("Newidiwyd:")).ToList();
        Assert.Equal(new[] { drafter.Email, submitter.Email, asker.Email, watcher.Email, interested.Email }.Order(), mails.Select(m => m.Address).Order());
        Assert.Equal(before + 5, await bidding.Site.Db(db => db.Emails.CountAsync()));
        Assert.All(mails, m => Assert.Equal(EmailKind.Bid, m.Kind));
        var toSubmitter = mails.Single(m => m.Address == submitter.Email);
        Assert.Contains("does not count until you confirm it", toSubmitter.Text);
        Assert.Contains("/confirmation", toSubmitter.Text);
        Assert.Contains("One building is little work", toSubmitter.Text);
        Assert.Contains("Un llyfrgell arall", mails.Single(m => m.Address == drafter.Email).Text);
        Assert.DoesNotContain("confirmation", mails.Single(m => m.Address == drafter.Email).Text);
        Assert.StartsWith("Newidiwyd", mails.Single(m => m.Address == watcher.Email).Subject);
        Assert.Contains("pan oedd ar y gweill", mails.Single(m => m.Address == interested.Email).Text);
        // Nothing that buyer or staff read tells who was told, or that anybody was.
        var staff = await bidding.Site.SignedIn(await bidding.Site.Staff());
        foreach (var (browser, path) in new[] { (officer, $"/en/tenders/{tender}"), (officer, $"/en/tenders/{tender}/versions"), (officer, $"/en/tenders/{tender}/trail"), (officer, "/en/account/mail"), (staff, "/en/staff/mail") })
            foreach (var tell in new[] { "Drafting Ltd", "Submitting Ltd", "Curious Ltd", "Interested Ltd", "Wil Watcher", submitter.Email, "confirming it: 1" })
                Assert.DoesNotContain(tell, (await browser.Get(path)).Html);
    }

    [Fact]
    public async Task Only_the_buyers_officers_reach_a_change()
    {
        await using var bidding = await Bidding.Start();
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        await Live.Write(bidding, officer);
        var evaluator = await bidding.Site.SignedIn(await bidding.Site.Officer(bidding.Buyer, BuyerRole.Evaluator));
        var stranger = await bidding.Site.SignedIn(await bidding.Site.Officer(await bidding.Site.Buyer("Another Council")));
        foreach (var path in new[] { "change", "change/summary", "change/extension", "change/notice", "words" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await evaluator.Get($"/en/tenders/{bidding.Tender.Id}/{path}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get($"/en/tenders/{bidding.Tender.Id}/{path}")).Status);
        }
        Assert.DoesNotContain("Ten libraries", (await evaluator.Get($"/en/tenders/{bidding.Tender.Id}")).Text);
    }

    [Fact]
    public async Task The_database_and_memory_agree_on_the_state_of_changes_and_of_questions()
    {
        await using var site = await Site.Start();
        var made = Enum.GetValues<ChangeStatus>().Select(s => (Status: s, Made: TenderChangeTests.Made(s))).ToList();
        await site.Db(async db =>
        {
            foreach (var (_, (tender, change, _)) in made)
            {
                tender.Buyer.Describe(tender.Buyer.Name, null, BuyerKind.Council, Nation.Wales, Drafts.By(Drafts.Officer));
                db.Entry(tender.Buyer).State = EntityState.Added;
                db.Entry(tender.Buyer).Property(b => b.Code).CurrentValue = $"B{tender.Buyer.Id:N}"[..20];
                db.Add(tender);
                db.Add(change);
            }
            await db.SaveChangesAsync();
        });
        var ends = made[0].Made.Tender.QuestionsCloseAt!.Value;
        made[1].Made.Tender.CloseQuestions(0, Drafts.By(Drafts.Officer, ends));
        await site.Db(db => db.Database.ExecuteSqlAsync($"UPDATE \"Tenders\" SET \"QuestionsClosedAt\" = {ends} WHERE \"Id\" = {made[1].Made.Tender.Id}"));
        foreach (var now in new[] { -1, 0, 1 }.SelectMany(s => new[] { Drafts.Closes.AddSeconds(s), ends.AddSeconds(s) }))
        {
            foreach (var status in Enum.GetValues<ChangeStatus>())
                Assert.Equal(made.Where(m => m.Made.Change.StatusAt(m.Made.Tender, now) == status).Select(m => m.Made.Change.Id).Order(),
                    (await site.Db(db => db.TenderChanges.InStatusAt(db.Tenders, status, now).Select(c => c.Id).ToListAsync())).Order());
            foreach (var stage in Enum.GetValues<QuestionsStage>())
                Assert.Equal(made.Where(m => m.Made.Tender.QuestionsStageAt(now) == stage).Select(m => m.Made.Tender.Id).Order(),
                    (await site.Db(db => db.Tenders.InQuestionsStageAt(stage, now).Select(t => t.Id).ToListAsync())).Order());
        }
    }
}
