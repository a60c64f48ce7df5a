using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Consortia.Agreeing;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Teaming;
using LocalProcure.E2E.Support;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static LocalProcure.E2E.Journeys.GroupSteps;
using Member = LocalProcure.E2E.Journeys.GroupStory.Member;

namespace LocalProcure.E2E.Journeys;

/// <summary>Four small firms that win together, from the group’s first gap to the last payment.</summary>
public sealed class GroupStoryTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private static readonly DateTime Begins = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>Who of the group is at a browser of their own.</summary>
    private readonly Dictionary<Guid, Visitor> here = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var visitor in here.Values) await visitor.DisposeAsync();
        here.Clear();
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Welsh)]
    public async Task Four_trades_close_their_gap_lose_a_member_win_and_share_the_money(Language language)
    {
        await using var live = await LiveSite.Start(Begins);
        var story = await GroupStory.Start(live, language);
        await Form(story);
        await Agree(story, true, story.Lead, story.Gardener, story.Electrician, story.Roofer);
        await WriteBid(story);
        foreach (var member in (Member[])[story.Lead, story.Gardener, story.Electrician, story.Roofer]) await Show(story, member);
        foreach (var member in (Member[])[story.Lead, story.Gardener, story.Electrician]) await Sign(story, member);
        InTenMinutes(here[story.Gardener.Person.Id].Effort!);
        var before = here[story.Lead.Person.Id].Effort!;

        await Later(story, GroupStory.ClosesAt.AddDays(-2));
        await Replace(story);
        Member[] members = [story.Lead, story.Gardener, story.Roofer, story.Successor];
        await Agree(story, false, members);
        await Show(story, story.Successor);
        foreach (var member in members) await Sign(story, member);
        await Submit(story);
        // All of it, from the first page to the sealed bid, in two sittings with a member lost between them.
        Assert.InRange(before.Minutes + here[story.Lead.Person.Id].Effort!.Minutes, 1, 35);

        await Later(story, GroupStory.ClosesAt);
        await story.OpenFirst();
        await using (var officer = await Come(live, language, story.Officers[0], story.Key))
        {
            await Open(officer, story);
            await Evaluate(officer, story);
            await Award(officer, story);
            await Pay(officer, story);
        }
    }

    /// <summary>From the invitation to the signature under the bid, by somebody who reads every word on the way (docs/groups.md says what is counted); the contract, which nobody should hurry, is counted by itself.</summary>
    private static void InTenMinutes(Effort member)
    {
        Assert.InRange(member.Minutes, 1, 10);
        Assert.InRange(member.Contract / 200.0, 1, 10);
        Assert.InRange(member.Acts, 10, 40);
    }

    private async Task Form(GroupStory story)
    {
        var lead = await Come(story, story.Lead);
        await lead.Go($"/tenders/{story.Tender.Id}/board");
        Assert.Contains(lead.Says(() => TeamingText.GapsLeft(3)), await lead.Text());
        await lead.Go($"/consortia/new?tender={story.Tender.Id}");
        await lead.Fill(() => RoomText.Name, GroupStory.Group);
        await lead.Fill(() => RoomText.Why, "Four trades are asked for, and each of us has one.");
        await lead.Fill(() => RoomText.YourRole, story.Lead.Role);
        await lead.Choose(() => ConsortiumModel.AllContract.Name());
        await lead.Press(() => RoomText.Start);
        story.Room = new Uri(lead.Page.Url).AbsolutePath[3..];
        foreach (var member in (Member[])[story.Gardener, story.Electrician])
        {
            await lead.Press(() => RoomText.InvitePartner);
            await Find(lead, member);
            await Offer(lead, member, "30");
            await Accept(await Come(story, member), story.Room, AloneReason.Skills);
            await lead.Go(story.Room);
        }

        // Three trades of four: the board says who has the last.
        await lead.Press(() => TeamingText.Board);
        Assert.Contains(lead.Says(() => TeamingText.GapsLeft(1)), await lead.Text());
        await lead.Press(() => TeamingText.InviteFirm(story.Roofer.Name));
        await Offer(lead, story.Roofer, "10");
        await Accept(await Come(story, story.Roofer), story.Room, AloneReason.Skills);
        await lead.Go($"{story.Room}/board");
        Assert.Contains(lead.Says(() => TeamingText.GroupQualifies), await lead.Text());

        await lead.Go(story.Room);
        await lead.Press(() => RoomText.ChangeShares);
        await lead.Press(() => InvitationText.SplitEqually);
        await lead.Press(() => RoomText.Save);
        await TakeOn(lead, story.Room);
        foreach (var member in (Member[])[story.Gardener, story.Electrician, story.Roofer]) await TakeOn(await Come(story, member), story.Room);
        await lead.Go(story.Room);
        var text = await lead.Text();
        Assert.DoesNotContain(lead.Says(() => PlaceText.NotAgreed), text);
        Assert.DoesNotContain(lead.Says(() => PlaceText.NotStated), text);
    }

    /// <summary>The lead makes the agreement, whose next version makes itself; everyone signs it.</summary>
    private async Task Agree(GroupStory story, bool isFirst, params Member[] members)
    {
        foreach (var member in members)
        {
            var visitor = await Come(story, member);
            await visitor.Go($"{story.Room}/agreement");
            // The lead makes the first version; the next ones make themselves, and say so.
            if (isFirst && member == story.Lead)
            {
                await visitor.PressAt("main a[href$='/agreement/choices']");
                await visitor.PressAt("#choices button");
            }
            if (!isFirst) Assert.Contains(visitor.Says(() => AgreementText.MadeItself), await visitor.Text());
            await visitor.Type("Form.Name", member.Person.Name);
            await visitor.Type("Form.Role", "Director");
            await visitor.Choose(() => AgreementText.Agree);
            await visitor.Press(() => AgreementText.Sign);
            var signedByAll = (await visitor.Text()).Contains(visitor.Says(() => AgreementText.AllSigned), StringComparison.Ordinal);
            Assert.Equal(member == members[^1], signedByAll);
        }
    }

    private async Task WriteBid(GroupStory story)
    {
        var lead = await Come(story, story.Lead);
        await lead.Go(story.Room);
        await lead.Press(() => RoomText.TaskBid);
        await lead.Choose(() => GroupStory.Group);
        await lead.Press(() => BidText.StartBid);
        story.Bid = Guid.Parse(new Uri(lead.Page.Url).AbsolutePath.Split('/')[3]);
        await lead.Press(() => story.Tender.Questions[0].Words.Shown);
        await lead.Fill(() => BidText.YourAnswer, "One crew for each trade, and one calendar for all.");
        await lead.Press(() => BidText.Save);
        await lead.Go($"/bids/{story.Bid}/prices");
        await lead.Page.Locator("main input[inputmode=decimal]").FillAsync(GroupStory.Price);
        await lead.Press(() => BidText.Save);
    }

    /// <summary>Each shows what its own profile holds.</summary>
    private async Task Show(GroupStory story, Member member)
    {
        var visitor = await Come(story, member);
        await visitor.Go($"/bids/{story.Bid}/conditions");
        await visitor.Press(() => RequirementText.FillIn(member.Name));
        Assert.Equal(1, await visitor.Page.Locator("main input[type=radio][value=True]:checked").CountAsync());
        await visitor.Press(() => BidText.Save);
    }

    private async Task Sign(GroupStory story, Member member)
    {
        var visitor = await Come(story, member);
        await visitor.Go($"{story.Room}/signature");
        await visitor.Choose(() => SigningText.Agree);
        await visitor.Choose(() => SigningText.Independent);
        await visitor.PressAt("#sign button");
    }

    private async Task Replace(GroupStory story)
    {
        var going = await Come(story, story.Electrician);
        await going.Go(story.Room);
        await going.Press(() => RoomText.Leave);
        await going.Press(() => InvitationText.LeaveButton);
        Assert.Contains(going.Says(() => InvitationText.Left), await going.Page.Locator("body").InnerTextAsync());
        var lead = await Come(story, story.Lead);
        await lead.Go(story.Room);
        Assert.Contains(lead.Says(() => RoomText.SignedOf(0, 3)), await lead.Text());
        await lead.Page.Locator("details:has(a[href*='after=']) summary").ClickAsync();
        await lead.PressAt("main a[href*='after=']");
        await Find(lead, story.Successor);
        // The role and the share of the firm that went are offered to the one that comes.
        Assert.Equal(story.Electrician.Role, await lead.Page.Locator("main [name='Form.Role']").InputValueAsync());
        await lead.Press(() => InvitationText.Send);
        await Accept(await Come(story, story.Successor), story.Room, AloneReason.Skills);
        await TakeOn(lead, story.Room);
        await lead.Go(story.Room);
        Assert.Contains(story.Successor.Name, await lead.Text());
        Assert.Contains("100.00%", await lead.Text());
    }

    private async Task Submit(GroupStory story)
    {
        var lead = await Come(story, story.Lead);
        await lead.Go(story.Room);
        Assert.Contains(lead.Says(() => RoomText.SignedOf(4, 4)), await lead.Text());
        await lead.Press(() => RoomText.TaskSubmit);
        await lead.Press(() => BidText.CheckAndSubmit);
        await lead.Press(() => BidText.SubmitSealed);
        Assert.Contains(lead.Says(() => BidText.Submitted), await lead.Text());
    }

    private static async Task Open(Visitor officer, GroupStory story)
    {
        await officer.Go($"/tenders/{story.Tender.Id}/opening");
        await officer.Choose(() => OpeningText.NoInterest);
        await officer.Type("Password", Site.Password);
        await officer.Press(() => OpeningText.ConfirmSecond);
        Assert.Contains(GroupStory.Group, await officer.Text());
        await officer.Go($"/tenders/{story.Tender.Id}/opening/bids/{story.Bid}");
        foreach (var member in (Member[])[story.Lead, story.Gardener, story.Roofer, story.Successor])
        {
            Assert.Contains(member.Name, await officer.Text());
            Assert.Contains($"25.00% {member.Role}", await officer.Text());
        }
    }

    private static async Task Evaluate(Visitor officer, GroupStory story)
    {
        await officer.Go($"/tenders/{story.Tender.Id}/evaluation");
        await officer.Page.Locator("main [name=PersonId]").SelectOptionAsync(story.Officers[0].Id.ToString());
        await officer.Press(() => EvaluationText.AddToPanel);
        await officer.Go($"/tenders/{story.Tender.Id}/declaration");
        foreach (var radio in await officer.Page.Locator("main input[type=radio][value=None]").AllAsync()) await radio.CheckAsync();
        await officer.Press(() => EvaluationText.SaveDeclaration);
        await officer.Press(() => EvaluationText.ScoreBid(GroupStory.Group));
        await Score(officer);
        await officer.Press(() => EvaluationText.SaveScores);
        await officer.Press(() => EvaluationText.HandIn);
        await officer.Go($"/tenders/{story.Tender.Id}/evaluation");
        await officer.Press(() => EvaluationText.AgreeFor(GroupStory.Group));
        await Score(officer);
        await officer.Press(() => EvaluationText.SaveAgreed);
    }

    private static async Task Award(Visitor officer, GroupStory story)
    {
        await officer.Go($"/tenders/{story.Tender.Id}/award/new");
        await officer.Page.Locator("main input[name=BidId]:not([disabled])").First.CheckAsync();
        await officer.Type("Reason", "Every trade in one plan, at a fair price.");
        await officer.Type("Password", Site.Password);
        await officer.Press(() => EvaluationText.Award);
        await officer.Press(() => AwardText.WriteFor(GroupStory.Group));
        await officer.Press(() => AwardText.SaveSummary);
        await officer.Press(() => AwardText.SendAll);
        await officer.Press(() => AwardText.MakeKnown);
        await officer.Press(() => AwardText.MakeKnown);
        await officer.Press(() => AwardText.EnterContract);
        await officer.Type("Password", Site.Password);
        await officer.Press(() => AwardText.EnterContract);
        story.Contract = await story.Site.Db(db => db.Contracts.Select(c => c.Id).SingleAsync());
        await officer.Go($"/contracts/{story.Contract}/signing");
        await Day(officer, "SignedOn", story.Site.Clock.Now.UkDate());
        await officer.Press(() => ContractRoomText.Save);
    }

    /// <summary>One invoice for the group: the buyer pays the lead, the lead pays the others, each says that its part has come.</summary>
    private async Task Pay(Visitor officer, GroupStory story)
    {
        var today = story.Site.Clock.Now.UkDate();
        var lead = await Come(story, story.Lead);
        await lead.Go($"/bids/{story.Bid}/summary");
        Assert.Contains(lead.Says(() => EvaluationText.YouWon), await lead.Text());
        await lead.Go($"/contracts/{story.Contract}/invoices");
        await lead.Type("Number", "P-1");
        await lead.Type("Description", "The first month");
        await lead.Type("Sum", "1000.02");
        await Day(lead, "Received", today);
        await lead.Page.Locator("main input[type=checkbox][name=ForGroup]").CheckAsync();
        await lead.Press(() => InvoiceText.Add);
        Assert.Contains(lead.Says(() => PartPaymentText.IsForGroup), await lead.Text());
        await officer.Go($"/contracts/{story.Contract}/invoices");
        await officer.Page.Locator("details:has(form[action$='/payment']) summary").ClickAsync();
        await officer.PressAt("main form[action$='/payment'] button");

        var contract = await story.Site.Db(db => db.Contracts.AsNoTracking().Include(c => c.Parties).SingleAsync());
        var parts = contract.PartsOf(1000_02).ToDictionary(p => p.Party.FirmId, p => p.Pence);
        Assert.Equal([250_00, 250_00, 250_01, 250_01], parts.Values.Order());
        await lead.Go($"/contracts/{story.Contract}/parts");
        for (var left = 3; left > 0; left--)
        {
            Assert.Equal(left, await lead.Page.Locator("main form[action$='/payment']").CountAsync());
            await lead.PressAt("main form[action$='/payment'] button");
        }
        foreach (var member in (Member[])[story.Gardener, story.Roofer, story.Successor])
        {
            var visitor = await Come(story, member);
            await visitor.Go($"/contracts/{story.Contract}/parts");
            Assert.Contains(Money.Show(parts[member.Firm.Id]), await visitor.Text());
            await visitor.PressAt("main form[action$='/receipt'] button");
            Assert.Contains(visitor.Says(() => PartPaymentText.NameOf(PartStatus.Received)), await visitor.Text());
        }
        await lead.Go($"/contracts/{story.Contract}/parts");
        Assert.All(await story.Site.Db(db => db.PartPayments.AsNoTracking().ToListAsync()), part => Assert.NotNull(part.ReceivedAt));
    }

    private static async Task Score(Visitor visitor)
    {
        foreach (var radio in await visitor.Page.Locator("main form .govuk-radios input[value='4']").AllAsync()) await radio.CheckAsync();
        foreach (var reason in await visitor.Page.Locator("main form textarea").AllAsync()) await reason.FillAsync("Says who does what, and when.");
    }

    /// <summary>Days pass, so everybody signs in again.</summary>
    private async Task Later(GroupStory story, DateTime now)
    {
        await DisposeAsync();
        story.Site.Clock.Now = now;
    }

    private async Task<Visitor> Come(GroupStory story, Member member) =>
        here.TryGetValue(member.Person.Id, out var visitor) ? visitor : here[member.Person.Id] = await Come(story.Live, story.Language, member.Person);

    private async Task<Visitor> Come(LiveSite live, Language language, Person person, string? key = null)
    {
        var visitor = await Visitor.Come(chromium, live, language, measuresTouch: key is null);
        await visitor.SignIn(person, key);
        visitor.Count();
        return visitor;
    }
}
