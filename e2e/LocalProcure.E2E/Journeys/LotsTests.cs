using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.E2E.Support;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;
using ChangeText = LocalProcure.Domain.Tenders.ChangeText;
using ContractChangeText = LocalProcure.Domain.Contracts.ChangeText;
using T = LocalProcure.Domain.Tenders.TenderText;

namespace LocalProcure.E2E.Journeys;

/// <summary>
/// One public contract from the lots to the end of the contract: a question, a change that extends, four bids (one by a group, one
/// late, one withdrawn), a panel of three, standstill over Christmas, contract, change, expiry. Each kind of page is met in the
/// browser; what the second and third person do on the same pages goes through the same forms over HTTP.
/// </summary>
public sealed class LotsTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly DateTime Begins = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Welsh)]
    public async Task A_public_contract_in_three_lots_from_question_to_expiry(Language language)
    {
        await using var site = await LiveSite.Start(Begins);
        var story = await LotsStory.Start(site, language);
        await using var officer = await Officer(story);
        await using var firm = await Come(story, story.Best.Person, null);

        await Publish(officer, story);
        await Ask(firm, officer, story);
        await BidAlone(firm, story);
        var joint = await BidTogether(story);
        var taken = await TakeBack(story);
        await Extend(officer, story);
        await Confirm(firm, story);
        await story.ConfirmTogether(joint);

        // Weeks pass between the parts, so everybody signs in again.
        story.Site.Clock.Now = story.ClosesAt;
        await using (var late = await Come(story, story.Best.Person, null))
        {
            await late.Go($"/tenders/{story.Id}/bids/new");
            Assert.Contains(late.Says(() => BidText.Closed(story.ClosesAt)), await late.Text());
        }
        await story.OpenFirst();
        await using (var later = await Officer(story))
        {
            await Open(later, story);
            await Late(later, story);
            await Evaluate(later, story);
            await Award(later, story);
        }
        story.Site.Clock.Now = new DateTime(2026, 12, 18, 10, 0, 0, DateTimeKind.Utc);
        await using (var later = await Officer(story)) await Announce(later, story);
        story.Site.Clock.Now = new DateTime(2027, 1, 5, 10, 0, 0, DateTimeKind.Utc);
        await using (var later = await Officer(story)) await Contract(later, story);
        story.Site.Clock.Now = new DateTime(2029, 2, 15, 10, 0, 0, DateTimeKind.Utc);
        await using (var later = await Officer(story)) await Expiry(later, story);
        Assert.Null(await site.Site.Db(db => db.Bids.Where(b => b.Id == taken).Select(b => b.OpenedAt).SingleAsync()));
    }

    private Task<Visitor> Officer(LotsStory story) => Come(story, story.Officers[0], story.Key);

    private async Task<Visitor> Come(LotsStory story, Person person, string? key)
    {
        var visitor = await Visitor.Come(chromium, story.Live, story.Language);
        await visitor.SignIn(person, key);
        return visitor;
    }

    private static async Task Publish(Visitor officer, LotsStory story)
    {
        await officer.Go($"/tenders/{story.Id}/lots");
        await officer.Go($"/tenders/{story.Id}/lots/new");
        await officer.Type("TitleEnglish", "Third valley");
        await officer.Type("TitleWelsh", "Trydydd cwm");
        await officer.Type("Net", "60000");
        await officer.Press(() => T.Save);
        await officer.Go($"/tenders/{story.Id}/lots/limits");
        await officer.Type("MostToWin", "2");
        await officer.Press(() => T.SaveAndReturn);
        await story.PriceLines();
        await officer.Go($"/tenders/{story.Id}/rules");
        await officer.Go($"/tenders/{story.Id}/check");
        await officer.Press(() => T.Publish);
    }

    private static async Task Ask(Visitor firm, Visitor officer, LotsStory story)
    {
        await firm.Go($"/tenders/{story.Id}/enquiries/new");
        await firm.Type("Words", "May Best Ltd clean on Sundays?");
        await firm.Page.Locator("main input[name=Language]").First.CheckAsync();
        await firm.Press(() => T.SendQuestion);
        Assert.Contains("Best Ltd", await firm.Page.Locator("#gives-away").InnerTextAsync());
        await firm.Type("Words", "May the firm clean on Sundays?");
        await firm.Press(() => T.SendQuestion);
        var enquiry = await story.Site.Db(db => db.Enquiries.Select(e => e.Id).SingleAsync());
        await officer.Go($"/tenders/{story.Id}/enquiries/{enquiry}/answer");
        await officer.Type("QuestionEnglish", "May the firm clean on Sundays?");
        await officer.Type("QuestionWelsh", "A gaiff y cwmni lanhau ar y Sul?");
        await officer.Type("AnswerEnglish", "Yes, after noon.");
        await officer.Type("AnswerWelsh", "Caiff, ar ôl hanner dydd.");
        await officer.Press(() => T.PublishAnswer);
        await firm.Go($"/tenders/{story.Id}");
        Assert.Contains(firm.Language == Language.Welsh ? "Naw llyfrgell" : "Nine libraries", await firm.Printed());
        Assert.Contains(firm.Language == Language.Welsh ? "Caiff, ar ôl hanner dydd." : "Yes, after noon.", await firm.Text());
    }

    private static async Task BidAlone(Visitor firm, LotsStory story)
    {
        await firm.Go($"/tenders/{story.Id}/bids/new");
        await firm.Press(() => BidText.StartBid);
        var bid = new Uri(firm.Page.Url).AbsolutePath[3..];
        story.Best.Bid = Guid.Parse(bid.Split('/')[2]);
        await firm.Go($"{bid}/lots");
        foreach (var box in await firm.Page.Locator("main input[name=Lots]").AllAsync()) await box.CheckAsync();
        await firm.Press(() => BidText.Save);
        await firm.Go($"{bid}/answers/{story.Scored}");
        await firm.Type("Text", "Two teams, each in its own valley, and a third for holidays.");
        await firm.Press(() => BidText.Save);
        await firm.Go($"{bid}/answers/{story.Gate}");
        await firm.Page.Locator("main input[name=Meets][value=True]").CheckAsync();
        await firm.Press(() => BidText.Save);
        await firm.Go($"{bid}/prices");
        foreach (var price in await firm.Page.Locator("main input[name^=Units]").AllAsync()) await price.FillAsync("50000");
        await firm.Press(() => BidText.Save);
        await firm.Go($"{bid}/submissions/new");
        await firm.Press(() => BidText.SubmitSealed);
        Assert.Contains(firm.Says(() => BidText.Submitted), await firm.Text());
    }

    /// <summary>The lead signs what its partner has signed, and hands the group's bid in.</summary>
    private async Task<Guid> BidTogether(LotsStory story)
    {
        var bid = await story.DraftTogether();
        await using var lead = await Come(story, story.Lead.Person, null);
        await lead.Go($"/consortia/{story.Group}/signature");
        await lead.Page.Locator("#sign [name='Form.Agree']").CheckAsync();
        await lead.Page.Locator("#sign [name='Form.Independent']").CheckAsync();
        await lead.PressAt("#sign button");
        await lead.Go($"/bids/{bid}/submissions/new");
        await lead.Press(() => BidText.SubmitSealed);
        Assert.Contains(lead.Says(() => BidText.Submitted), await lead.Text());
        return bid;
    }

    /// <summary>A firm hands in and thinks better of it.</summary>
    private async Task<Guid> TakeBack(LotsStory story)
    {
        var (bid, person) = await story.SubmitToTakeBack();
        await using var shy = await Come(story, person, null);
        await shy.Go($"/bids/{bid}/withdrawal/new");
        await shy.PressAt("main form[method=post] button");
        Assert.False(await story.Site.Db(db => db.Bids.AnyAsync(b => b.Id == bid && b.SubmittedAt != null)));
        return bid;
    }

    private static async Task Extend(Visitor officer, LotsStory story)
    {
        await officer.Go($"/tenders/{story.Id}/change");
        await officer.Press(() => ChangeText.ChangeTender);
        await officer.Go($"/tenders/{story.Id}/words");
        await officer.Type("DescriptionEnglish", "Ten libraries in three valleys, weekly.");
        await officer.Type("DescriptionWelsh", "Deg llyfrgell mewn tri chwm, bob wythnos.");
        await officer.Press(() => T.SaveAndReturn);
        await officer.Go($"/tenders/{story.Id}/change/summary");
        await officer.Type("SummaryEnglish", "One library more.");
        await officer.Type("SummaryWelsh", "Un llyfrgell arall.");
        await officer.Press(() => T.SaveAndReturn);
        await officer.Go($"/tenders/{story.Id}/change/extension");
        await officer.Page.Locator("main input[name=Decision][value=Extend]").CheckAsync();
        await Day(officer, "Date", new DateOnly(2026, 12, 8));
        await officer.Type("Time", "12:00");
        await officer.Press(() => T.SaveAndReturn);
        await officer.Go($"/tenders/{story.Id}/change/notice");
        story.Site.Clock.Advance(TimeSpan.FromMinutes(5));
        await officer.Type("Reference", "012399-2026");
        await Day(officer, "Date", story.Site.Clock.Now.UkDate());
        await officer.Type("Time", story.Site.Clock.Now.AddMinutes(-1).ToUk().ToString("HH:mm"));
        await officer.Press(() => T.SaveAndReturn);
        await officer.Go($"/tenders/{story.Id}/change");
        await officer.Press(() => ChangeText.Publish);
        Assert.EndsWith("/versions", new Uri(officer.Page.Url).AbsolutePath);
        story.ClosesAt = UkTime.FromUk(new DateOnly(2026, 12, 8), new TimeOnly(12, 0));
    }

    private static async Task Confirm(Visitor firm, LotsStory story)
    {
        await firm.Go($"/bids/{story.Best.Bid}/confirmation");
        await firm.PressAt("main form[method=post] button");
        await firm.Go($"/bids/{story.Best.Bid}");
    }

    private static async Task Open(Visitor officer, LotsStory story)
    {
        await officer.Go($"/tenders/{story.Id}/opening");
        await officer.Choose(() => OpeningText.NoInterest);
        await officer.Type("Password", Site.Password);
        await officer.Press(() => OpeningText.ConfirmSecond);
        var text = await officer.Text();
        Assert.Contains("Best Ltd", text);
        Assert.Contains("Valley Cleaners", text);
        Assert.DoesNotContain("Shy Ltd", text);
    }

    private static async Task Late(Visitor officer, LotsStory story)
    {
        await officer.Go($"/tenders/{story.Id}/late-tenders");
        await officer.Type("Bidder", "Tardy Ltd");
        await officer.Type("Email", "tardy@late.example");
        await officer.Page.Locator("main input[name=Channel]").First.CheckAsync();
        await Day(officer, "ReceivedOn", story.ClosesAt.UkDate());
        await officer.Type("ReceivedTime", "12:01");
        await officer.Type("Circumstances", "By e-mail, a minute after noon.");
        story.Site.Clock.Advance(TimeSpan.FromMinutes(30));
        await officer.Press(() => LateText.Save);
        await officer.Press(() => LateText.Decide);
        await officer.Page.Locator("main input[type=radio][value=False]").First.CheckAsync();
        await officer.Page.Locator("main form textarea").First.FillAsync("Nothing stopped the firm from handing in on time.");
        await officer.PressAt("main form[method=post] button");
        Assert.Contains(officer.Says(() => LateText.Disregarded), await officer.Text());
    }

    private static async Task Evaluate(Visitor officer, LotsStory story)
    {
        await officer.Go($"/tenders/{story.Id}/evaluation");
        foreach (var person in story.Officers)
        {
            await officer.Page.Locator("main [name=PersonId]").SelectOptionAsync(person.Id.ToString());
            await officer.Press(() => EvaluationText.AddToPanel);
        }
        await officer.Go($"/tenders/{story.Id}/declaration");
        foreach (var radio in await officer.Page.Locator("main input[type=radio][value=None]").AllAsync()) await radio.CheckAsync();
        await officer.Press(() => EvaluationText.SaveDeclaration);
        foreach (var (name, points) in story.Points)
        {
            await officer.Press(() => EvaluationText.ScoreBid(name));
            await Score(officer, points);
            await officer.Press(() => EvaluationText.SaveScores);
        }
        await officer.Press(() => EvaluationText.HandIn);
        foreach (var other in story.Officers.Skip(1)) await story.Score(other);
        foreach (var (name, points) in story.Points)
        {
            await officer.Go($"/tenders/{story.Id}/evaluation");
            await officer.Press(() => EvaluationText.AgreeFor(name));
            await Score(officer, points);
            await officer.Press(() => EvaluationText.SaveAgreed);
        }
    }

    private static async Task Award(Visitor officer, LotsStory story)
    {
        await story.CheckSuppliers();
        await officer.Go($"/tenders/{story.Id}/checks");
        foreach (var lot in story.Lots)
        {
            await officer.Go($"/tenders/{story.Id}/award/new?lot={lot}");
            await officer.Page.Locator("main input[name=BidId]:not([disabled])").First.CheckAsync();
            await officer.Type("Reason", "The highest total for this lot.");
            await officer.Type("Password", Site.Password);
            await officer.Press(() => EvaluationText.Award);
        }
        foreach (var name in story.Points.Select(p => p.Name))
        {
            await officer.Go($"/tenders/{story.Id}/award");
            await officer.Press(() => AwardText.WriteFor(name));
            await officer.Press(() => AwardText.SaveSummary);
        }
        await officer.Press(() => AwardText.SendAll);
    }

    private static async Task Announce(Visitor officer, LotsStory story)
    {
        await officer.Go($"/tenders/{story.Id}/award/notice");
        await officer.Type("Reference", "054321-2026");
        await Day(officer, "PublishedOn", new DateOnly(2026, 12, 18));
        await officer.Type("PublishedTime", "09:30");
        await officer.Type("Days", "8");
        await officer.Press(() => AwardText.RecordNotice);
        // Friday, four days before Christmas, three after it: the 25th and the 28th are holidays.
        Assert.Contains(officer.Says(() => AwardText.StandstillIs(8, new DateOnly(2026, 12, 31))), await officer.Text());
    }

    private static async Task Contract(Visitor officer, LotsStory story)
    {
        await officer.Go($"/tenders/{story.Id}/award/contract");
        await officer.Type("Password", Site.Password);
        await officer.Press(() => AwardText.EnterContract);
        var contracts = await story.Site.Db(db => db.Contracts.AsNoTracking().Include(c => c.Parties).OrderBy(c => c.Id).ToListAsync());
        Assert.Equal(3, contracts.Count);
        Assert.Contains(contracts, c => c.Parties.Count == 2);
        // The three are of one instant: their order says nothing.
        var contract = story.Contract = contracts.First(c => c.Parties.Any(p => p.Name == "Best Ltd")).Id;
        await officer.Go($"/contracts/{contract}/signing");
        await Day(officer, "SignedOn", new DateOnly(2027, 1, 5));
        await officer.Press(() => ContractRoomText.Save);
        await officer.Go($"/contracts/{contract}/changes/new");
        await officer.Type("WhatEnglish", "Two weeks more.");
        await officer.Type("WhatWelsh", "Pythefnos arall.");
        await Day(officer, "From", new DateOnly(2027, 1, 5));
        await Day(officer, "NewEnd", new DateOnly(2029, 2, 14));
        await officer.Page.Locator($"main input[name=Ground][value={ChangeGround.NotSubstantial}]").CheckAsync();
        await officer.Type("Why", "A library opens later than planned.");
        await officer.Press(() => ContractChangeText.SaveChange);
        Assert.Contains("2029", await officer.Text());
    }

    private static async Task Expiry(Visitor officer, LotsStory story)
    {
        await officer.Go($"/contracts/{story.Contract}");
        Assert.Contains(officer.Says(() => ContractRoomText.NameOf(ContractStatus.Ended)), await officer.Text());
        Assert.Contains("Best Ltd", await officer.Printed());
        // Expiry is an end that has its notice (s.80), too.
        await officer.Go($"/contracts/{story.Contract}/notices");
        await officer.Page.Locator($"main input[name=Kind][value={ContractNoticeKind.End}]").CheckAsync();
        await officer.Type("Reference", "077777-2029");
        await Day(officer, "PublishedOn", story.Site.Clock.Now.UkDate());
        await officer.PressAt("main form[method=post] button");
        Assert.True(await story.Site.Db(db => db.ContractNotices.AnyAsync(n => n.ContractId == story.Contract && n.Kind == ContractNoticeKind.End)));
        // The record replays it all, on paper too.
        await officer.Go($"/tenders/{story.Id}/record");
        var record = await officer.Printed();
        foreach (var name in story.Points.Select(p => p.Name)) Assert.Contains(name, record);
    }

    private static async Task Score(Visitor visitor, int points)
    {
        foreach (var group in await visitor.Page.Locator("main form .govuk-radios").AllAsync())
        {
            var scored = group.Locator($"input[value='{points}']");
            await (await scored.CountAsync() > 0 ? scored : group.Locator("input[value='1']")).First.CheckAsync();
        }
        foreach (var reason in await visitor.Page.Locator("main form textarea").AllAsync()) await reason.FillAsync("Says who does what, and when.");
    }

    private static async Task Day(Visitor visitor, string field, DateOnly day)
    {
        await visitor.Type($"{field}.Day", $"{day.Day}");
        await visitor.Type($"{field}.Month", $"{day.Month}");
        await visitor.Type($"{field}.Year", $"{day.Year}");
    }
}
