using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.E2E.Support;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Features.Desk;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.E2E.Journeys;

/// <summary>Two small firms come together for a tender that is too broad for either, sign, lose the signatures by a change, sign again and bid.</summary>
public sealed class ConsortiumTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Group = "Valley Trades";

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Welsh)]
    public async Task Two_firms_form_a_consortium_sign_and_bid(Language language)
    {
        await using var site = await LiveSite.Start();
        var tender = await OpenTender(site.Site);
        var (leadFirm, partnerFirm) = (await site.Site.Firm("Cwm Builders Ltd"), await site.Site.Firm("Nant Electrical Ltd"));
        var lowri = await site.Site.MemberOf(leadFirm, FirmRole.Owner, "Lowri Lead", language);
        var pryce = await site.Site.MemberOf(partnerFirm, FirmRole.Owner, "Pryce Partner", language);
        await using var lead = await SignedIn(site, lowri, language);
        await using var partner = await SignedIn(site, pryce, language);

        await lead.Go($"/consortia/new?tender={tender.Id}");
        await lead.Press(() => RoomText.Start);
        Assert.Contains(lead.Says(() => RoomText.EnterName), await lead.Text());
        await lead.Fill(() => RoomText.Name, Group);
        await lead.Fill(() => RoomText.Why, "Cwm builds but may not wire; Nant wires but cannot build.");
        await lead.Fill(() => RoomText.YourRole, "Building work");
        await lead.Choose(() => ConsortiumModel.AllContract.Name());
        await lead.Press(() => RoomText.Start);
        var room = $"/consortia/{lead.Page.Url.Split('/')[^1]}";

        await lead.Press(() => RoomText.InvitePartner);
        await lead.Fill(() => InvitationText.Search, "Nant");
        await lead.Press(() => InvitationText.SearchButton);
        await lead.Press(() => $"{InvitationText.Choose} Nant Electrical Ltd");
        await lead.Fill(() => InvitationText.TheirRole, "Electrical work");
        await lead.Fill(() => InvitationText.TheirShare, "33.34");
        await lead.Press(() => InvitationText.Send);

        await partner.Go("/desk");
        await partner.Press(() => $"{DeskText.AnswerInvitation} {Group}");
        await partner.Choose(() => AloneReason.Skills.Name());
        await partner.Fill(() => PlaceText.InYourWords, "We wire, and cannot build.");
        await partner.Press(() => InvitationText.Accept);
        await partner.Press(() => RoomText.Messages);
        await partner.Fill(() => SigningText.Write, "Shall we say half each?");
        await partner.Press(() => SigningText.SendMessage);
        Assert.Contains("Shall we say half each?", await partner.Text());

        await lead.Go(room);
        await lead.Press(() => RoomText.ChangeShares);
        await lead.Press(() => InvitationText.SplitEqually);
        await lead.Press(() => RoomText.Save);
        Assert.Contains("50.00%", await lead.Text());
        // Its share changed, so the partner accepts again in its own account.
        await partner.Go($"{room}/place");
        await partner.Press(() => PlaceText.AcceptTerms);

        await WriteBid(lead, tender);
        await Sign(partner, room);
        await Sign(lead, room);
        await SetPrice(lead, "95.50");
        await lead.Go("/desk");
        await lead.Press(() => $"{DeskText.Room} {Group}");
        Assert.Contains(lead.Says(() => RoomText.SignedOf(0, 2)), await lead.Text());
        await Sign(lead, room);
        await Sign(partner, room);

        await lead.Go(room);
        await lead.Press(() => RoomText.TaskSubmit);
        await lead.Press(() => BidText.CheckAndSubmit);
        await lead.Press(() => BidText.SubmitSealed);
        Assert.Contains(lead.Says(() => BidText.Submitted), await lead.Text());
        await partner.Go("/consortia");
        await partner.Press(() => Group);
        Assert.Contains(partner.Says(() => RoomText.Submitted), await partner.Text());
        await partner.Press(() => RoomText.Trail);
        Assert.Contains(partner.Says(() => AuditText.Of("JointBidSubmitted")), await partner.Text());
    }

    private static async Task WriteBid(Visitor lead, Tender tender)
    {
        await lead.Press(() => RoomText.TaskBid);
        await lead.Choose(() => Group);
        await lead.Press(() => BidText.StartBid);
        await lead.Press(() => tender.Questions[0].Words.Shown);
        await lead.Fill(() => BidText.YourAnswer, "With two crews, one from each firm.");
        await lead.Press(() => BidText.Save);
        await SetPrice(lead, "99.00");
    }

    private static async Task SetPrice(Visitor lead, string pounds)
    {
        await lead.Go("/bids");
        await lead.Page.Locator("main a[href*='/bids/']").First.ClickAsync();
        await lead.Press(() => BidText.Prices);
        await lead.Page.Locator("main input[inputmode=decimal]").FillAsync(pounds);
        await lead.Press(() => BidText.Save);
    }

    private static async Task Sign(Visitor member, string room)
    {
        await member.Go($"{room}/signature");
        await member.Choose(() => SigningText.Agree);
        await member.Choose(() => SigningText.Independent);
        await member.Page.Locator("#sign button").ClickAsync();
        await member.Page.WaitForLoadStateAsync();
        await member.Check();
    }

    private static async Task<Visitor> SignedIn(LiveSite site, Person person, Language language, Chromium browser)
    {
        var visitor = await Visitor.Come(browser, site, language);
        await visitor.Go("/sign-in");
        await visitor.Fill(() => SignInText.EmailAddress, person.Email);
        await visitor.Fill(() => SignInText.Password, Site.Password);
        await visitor.Press(() => SignInText.SignIn);
        return visitor;
    }

    private Task<Visitor> SignedIn(LiveSite site, Person person, Language language) => SignedIn(site, person, language, chromium);

    private static async Task<Tender> OpenTender(Site site)
    {
        var buyer = await site.Buyer();
        return await site.Db(async db =>
        {
            var act = Act.BySystem(site.Clock.Now);
            var tender = new Tender(await db.Buyers.SingleAsync(b => b.Id == buyer.Id), new OwnWords("Rewiring of a community hall", "Ailweirio neuadd gymunedol"), act);
            tender.Describe(tender.Title, new OwnWords("New wiring, and the walls made good.", "Gwifrau newydd, ac atgyweirio’r waliau."), null, act);
            tender.Classify(TenderCategory.Works, ["45310000"], act);
            tender.SetValue(20_000_00, 2000, act);
            tender.SetPlace(["W06000016"], OwnWords.None, act);
            tender.SetClosing(site.Clock.Now.AddDays(20), act);
            tender.SetDates(site.Clock.Now.UkDate().AddDays(60), site.Clock.Now.UkDate().AddDays(200), act);
            var quality = tender.AddCriterion(new OwnWords("Quality", "Ansawdd"), 60, false, act);
            tender.AddCriterion(new OwnWords("Price", "Pris"), 40, true, act);
            tender.AddQuestion(new OwnWords("How will you do it?", "Sut y gwnewch chi hyn?"), OwnWords.None, quality.Id, 500, act);
            tender.AddPriceLine(new OwnWords("The whole job", "Y gwaith cyfan"), new OwnWords("job", "gwaith"), 1, act);
            tender.SayNoDocuments(true, act);
            tender.ConsiderSmallFirms("One contract too large for one firm.", "Joint bids are welcome.", act);
            tender.SetJointBids(true, act);
            tender.Publish(Figures.AtStart, act);
            db.Add(tender);
            await db.SaveChangesAsync();
            return tender;
        });
    }
}
