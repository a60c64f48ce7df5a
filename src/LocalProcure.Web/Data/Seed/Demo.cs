using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Keys;
using LocalProcure.Web.Data.Reports;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.Features.Reports;

namespace LocalProcure.Web.Data.Seed;

/// <summary>
/// The demonstration programme: put once into an empty data folder when the site is served from a checkout, so that a newcomer
/// can walk through every stage at once. It is built with the same verbs as the real thing.
/// </summary>
public sealed partial class Demo(AppDb db, DemoPeople people, TimeProvider clock, Folders folders, FileStore files, PaymentImporter payments, SupplierImporter suppliers,
    BidVault vault, Bidders bidders, MonthReports reports, ReportPress press, Sealing.RoomSeal rooms, Features.Surveys.SurveyMail surveyMail)
{
    private readonly DateTime now = Current.Truncated(clock.GetUtcNow().UtcDateTime);

    private async Task Fill()
    {
        db.SiteFacts.Add(new SiteFact { Name = SiteFact.Demo, Value = now.ToString("u") });
        var buyers = Buyers();
        var firms = DemoFirms.Make(now);
        db.Buyers.AddRange(buyers);
        db.Firms.AddRange(firms);
        await db.SaveChangesAsync();
        await people.Add(buyers, firms, now);
        await Profiles(firms);
        var tenders = await Tenders(buyers);
        await Bids(tenders, firms);
        await Contracts(tenders);
        await Live(tenders["cleaning"], Figures.AtStart, firms[0], firms[1]);
        await Plans(buyers, firms);
        await Procedures(buyers, firms);
        await Spend(buyers, firms);
        await Notices();
        await Report();
        await people.WriteList(folders);
    }

    private List<Buyer> Buyers()
    {
        var act = Act.BySystem(now.AddDays(-420));
        Buyer[] made =
        [
            new("RCT", "Rhondda Cynon Taf Council", BuyerKind.Council, Nation.Wales, act),
            new("MERTHYR", "Merthyr Tydfil Council", BuyerKind.Council, Nation.Wales, act),
            new("BRIDGEND", "Bridgend Council", BuyerKind.Council, Nation.Wales, act),
            new("CTMHB", "Cwm Taf Morgannwg Health Board", BuyerKind.HealthBoard, Nation.Wales, act),
        ];
        made[0].Describe(made[0].Name, "Cyngor Rhondda Cynon Taf", BuyerKind.Council, Nation.Wales, act);
        made[1].Describe(made[1].Name, "Cyngor Merthyr Tudful", BuyerKind.Council, Nation.Wales, act);
        made[2].Describe(made[2].Name, "Cyngor Pen-y-bont ar Ogwr", BuyerKind.Council, Nation.Wales, act);
        made[3].Describe(made[3].Name, "Bwrdd Iechyd Cwm Taf Morgannwg", BuyerKind.HealthBoard, Nation.Wales, act);
        made[0].RequireSecondOfficer(true, act);
        made[0].Enrol("W06000016", act);
        made[1].Enrol("W06000024", act);
        made[2].Enrol("W06000013", act);
        made[3].Enrol("W06000016", act);
        foreach (var buyer in made) buyer.Approve(act);
        return [.. made];
    }

    private async Task<Dictionary<string, Tender>> Tenders(IReadOnlyList<Buyer> buyers)
    {
        var made = new Dictionary<string, Tender>();
        foreach (var outline in DemoTenders.All)
        {
            var buyer = buyers[outline.Buyer];
            var (officer, second) = people.OfficersOf(buyer.Id);
            var tender = DemoTenders.Make(outline, buyer, officer, now);
            if (outline.PublishedDays is { } published) Publish(tender, buyer, officer, second, now.AddDays(published));
            else if (outline.Key == "training") tender.SendForApproval(new Act(officer, now.AddDays(-1)));
            if (outline.Key == "signs")
                tender.Withdraw(new OwnWords("The grant that pays for the signs was moved to next year.", "Symudwyd y grant sy’n talu am yr arwyddion i’r flwyddyn nesaf."), new Act(officer, now.AddDays(-4)));
            db.Tenders.Add(tender);
            made[outline.Key] = tender;
        }
        await db.SaveChangesAsync();
        return made;
    }

    private static void Publish(Tender tender, Buyer buyer, Guid officer, Guid second, DateTime at)
    {
        // What the rules ask of a notifiable contract: its notice was out before the advert here.
        if (tender.RulesAt(Figures.AtStart, at)?.FirstNotice is not null)
            tender.RecordNotice(new StatutoryNotice($"{Math.Abs(tender.Reference.GetHashCode(StringComparison.Ordinal)) % 900_000 + 100_000:000000}-{at.Year}", at.AddHours(-3)), new Act(officer, at.AddHours(-2)));
        if (buyer.NeedsSecondOfficer)
        {
            tender.SendForApproval(new Act(officer, at.AddHours(-2)));
            tender.Approve(new Act(second, at.AddHours(-1)));
        }
        tender.Publish(Figures.AtStart, new Act(second, at));
        tender.MarkAlerted(at);
    }
}
