using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Tenders;

/// <summary>Drafts of any procedure in a site, ready to be published through the front door.</summary>
public static class ProcedureSite
{
    /// <summary>A complete draft, with what the procedure asks for set by <paramref name="more"/>.</summary>
    public static async Task<Guid> Draft(this Site site, Buyer buyer, Person officer, ProcedureKind kind, Action<Tender, Act>? more = null, long netPence = 20_000_00)
    {
        var act = new Act(officer.Id, site.Clock.Now);
        return await site.Db(async db =>
        {
            var tender = new Tender(await db.Buyers.SingleAsync(b => b.Id == buyer.Id), new OwnWords("Cleaning of libraries", "Glanhau llyfrgelloedd"), act);
            tender.ChooseProcedure(new ProcedureFacts(kind), act);
            tender.Describe(tender.Title, new OwnWords("Nine libraries, weekly.", "Naw llyfrgell, bob wythnos."), null, act);
            tender.Classify(TenderCategory.Services, ["90910000"], act);
            tender.SetValue(netPence, 2000, act);
            tender.SetPlace(["W06000016"], OwnWords.None, act);
            tender.SetDates(new DateOnly(2027, 3, 1), new DateOnly(2029, 2, 28), act);
            tender.SayNoDocuments(true, act);
            if (kind != ProcedureKind.DirectAward)
            {
                tender.SetClosing(site.Clock.Now.AddDays(40), act);
                var quality = tender.AddCriterion(new OwnWords("Quality", "Ansawdd"), 60, false, act);
                tender.AddCriterion(new OwnWords("Price", "Pris"), 40, true, act);
                tender.AddQuestion(new OwnWords("How will you do it?", "Sut y gwnewch chi hyn?"), OwnWords.None, quality.Id, null, act);
                tender.AddPriceLine(new OwnWords("Weekly clean", "Glanhad wythnosol"), new OwnWords("visit", "ymweliad"), 1, act);
                tender.SetJointBids(kind != ProcedureKind.QuickQuote, act);
                tender.ConsiderSmallFirms("One contract too large for one firm.", "Joint bids are welcome.", act);
            }
            more?.Invoke(tender, act);
            db.Tenders.Add(tender);
            await db.SaveChangesAsync();
            return tender.Id;
        });
    }

    /// <summary>A competitive flexible procedure that takes requests for 30 days, published.</summary>
    public static async Task<Bidding> Selecting(Action<Tender, Act>? more = null)
    {
        var bidding = await Bidding.Start();
        var site = bidding.Site;
        var id = await site.Draft(bidding.Buyer, bidding.Officers[0], ProcedureKind.CompetitiveFlexible, (tender, act) =>
        {
            tender.SetSelection(true, site.Clock.Now.AddDays(30), act);
            tender.AddSelectionQuestion(new OwnWords("Show two like contracts", "Dangoswch ddau gontract tebyg"), OwnWords.None, 20, act);
            more?.Invoke(tender, act);
        });
        var page = await (await site.SignedIn(bidding.Officers[0])).Publish(id);
        Assert.True(page.Has(".govuk-panel--confirmation"), page.Text);
        return new Bidding { Site = site, Buyer = bidding.Buyer, Officers = bidding.Officers, Tender = await site.Db(db => db.Tenders.Whole().SingleAsync(t => t.Id == id)) };
    }

    /// <summary>Checks the draft and publishes it, as an officer does.</summary>
    public static async Task<WebPage> Publish(this Browser officer, Guid tenderId)
    {
        var check = await officer.Get($"/en/tenders/{tenderId}/check");
        return check.Has("form[action$=publication]") ? await officer.Submit(check, check.Form("form[action$=publication]")) : check;
    }
}
