using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data.Seed;

/// <summary>One of each procedure that is not open to all: a quick quote that runs and one with its contract, a selection with requests to assess and one that still takes them, a direct award, and a competition that was ended after opening.</summary>
public sealed partial class Demo
{
    private const string Rct = "W06000016", Merthyr = "W06000024", Bridgend = "W06000013";

    private async Task Procedures(IReadOnlyList<Buyer> buyers, IReadOnlyList<Firm> firms)
    {
        Firm Named(string start) => firms.Single(f => f.Name.StartsWith(start, StringComparison.Ordinal));
        Bands(buyers);
        QuickQuote(buyers[2], [Named("Clean Sweep"), Named("Severn"), Named("Tir Glas")]);
        await Quoted(buyers[2], [Named("Clean Sweep"), Named("Severn"), Named("Tir Glas")]);
        await Selection(buyers[1], [Named("Graig"), Named("Ynys"), Named("Severn")]);
        Asking(buyers[0], Named("Ynys"));
        Direct(buyers[3], Named("Plymio"));
        await Ended(buyers[2], Named("Tir Glas"));
        await db.SaveChangesAsync();
    }

    private void Bands(IReadOnlyList<Buyer> buyers)
    {
        var (from, act) = (new DateOnly(now.Year - 1, 4, 1), Act.BySystem(now.AddDays(-400)));
        foreach (var buyer in buyers.Where(b => b.Kind == BuyerKind.Council))
            db.BuyerBands.AddRange(
                new BuyerBand(buyer.Id, from, 0, 5_000_00, 1, 1, false, "Demonstration", act),
                new BuyerBand(buyer.Id, from, 5_000_00, 25_000_00, 3, 2, false, "Demonstration", act),
                new BuyerBand(buyer.Id, from, 25_000_00, null, 4, 3, true, "Demonstration", act));
    }

    private void QuickQuote(Buyer buyer, Firm[] asked)
    {
        var tender = Begun(buyer, ProcedureKind.QuickQuote, "Window cleaning at three depots", "Glanhau ffenestri mewn tri depo",
            "Inside and outside, every eight weeks, before nine in the morning.", "Y tu mewn a’r tu allan, bob wyth wythnos, cyn naw y bore.", TenderCategory.Services, ["90911300"], 6_500, Bridgend, -2, 9.2);
        var act = new Act(people.OfficersOf(buyer.Id).First, now.AddDays(-3));
        foreach (var firm in asked) tender.Invite(firm.Id, act);
        tender.SayHowInvited("The listed firms that offer cleaning or work at heights, in order of name.", null, act);
        Out(tender, buyer, now.AddDays(-2));
    }

    /// <summary>A quick quote that has its contract: the register shows it, and from then on open data tells of it.</summary>
    private async Task Quoted(Buyer buyer, Firm[] asked)
    {
        var tender = Begun(buyer, ProcedureKind.QuickQuote, "Clearing the old library store", "Clirio hen storfa’r llyfrgell",
            "Shelves and broken furniture from two floors, sorted for reuse, in one week.", "Silffoedd a dodrefn wedi torri o ddau lawr, wedi’u didoli i’w hailddefnyddio, mewn wythnos.", TenderCategory.Services, ["90510000"], 5_400, Bridgend, -34, -25);
        var act = new Act(people.OfficersOf(buyer.Id).First, now.AddDays(-35));
        foreach (var firm in asked) tender.Invite(firm.Id, act);
        tender.SayHowInvited("The listed firms that clear or clean buildings, in order of name.", null, act);
        Out(tender, buyer, now.AddDays(-34));
        foreach (var (firm, price) in asked.Zip([0.96m, 1.07m])) Alone(tender, firm, price);
        await Win(tender, now.AddDays(-24));
    }

    private async Task Selection(Buyer buyer, Firm[] asking)
    {
        var tender = Begun(buyer, ProcedureKind.CompetitiveFlexible, "Warm homes: insulation of 60 houses", "Cartrefi cynnes: inswleiddio 60 o dai",
            "Loft and wall insulation of sixty council houses, street by street, with a person whom tenants can call.", "Inswleiddio llofftydd a waliau chwe deg o dai cyngor, stryd wrth stryd, gyda pherson y gall tenantiaid ei ffonio.",
            TenderCategory.Works, ["45321000"], 640_000, Merthyr, -32, 40);
        var act = new Act(people.OfficersOf(buyer.Id).First, now.AddDays(-33));
        var closes = UkTime.FromUk(now.AddDays(-3).UkDate(), new TimeOnly(12, 0));
        tender.SetSelection(true, closes, act);
        tender.AddSelectionQuestion(new OwnWords("Tell us of two contracts like this one in the last five years.", "Soniwch am ddau gontract tebyg i hwn yn ystod y pum mlynedd diwethaf."),
            new OwnWords("You pass if both were of at least twenty homes, or if your group has done so between you.", "Byddwch yn llwyddo os oedd y ddau ar gyfer o leiaf ugain o gartrefi, neu os yw eich grŵp wedi gwneud hynny rhyngoch."), 300, act);
        tender.AddSelectionQuestion(new OwnWords("Who would lead the work on site?", "Pwy fyddai’n arwain y gwaith ar y safle?"), OwnWords.None, 150, act);
        Out(tender, buyer, now.AddDays(-32));
        await db.SaveChangesAsync();

        var requests = asking.Select((firm, i) => Asked(tender, firm, closes.AddDays(-2).AddHours(i))).ToList();
        db.ParticipationRequests.AddRange(requests);
        var (first, second) = people.OfficersOf(buyer.Id);
        var opening = new ParticipationOpening(tender, new Act(first, closes.AddHours(2)), declared: true);
        db.ParticipationOpenings.Add(opening);
        await db.SaveChangesAsync();
        var opener = await db.People.Include(p => p.Buyers).SingleAsync(p => p.Id == second);
        opening.NoteSecondDeclared();
        vault.Open(opening, tender, requests, opener, [.. requests.Select(r => r.FirmId)], new Act(second, closes.AddHours(2).AddMinutes(7)));
        // Two are assessed; the third waits for the officer who looks at the demonstration.
        requests[0].Assess(tender, true, "Two contracts of more than forty homes each, with letters from the tenants.", 84, new Act(first, closes.AddDays(1)));
        requests[1].Assess(tender, true, "One contract of thirty homes and one of twenty-two.", 71, new Act(first, closes.AddDays(1)));
    }

    /// <summary>A selection that still takes requests, with a condition to show; one firm has begun to ask.</summary>
    private void Asking(Buyer buyer, Firm begun)
    {
        var tender = Begun(buyer, ProcedureKind.CompetitiveFlexible, "Solar panels on eleven school roofs", "Paneli solar ar doeau un ar ddeg o ysgolion",
            "Design, fitting and five years of care, in the school holidays.", "Cynllunio, gosod a phum mlynedd o ofal, yn ystod gwyliau’r ysgol.", TenderCategory.Works, ["45261215"], 610_000, Rct, -4, 70);
        var act = new Act(people.OfficersOf(buyer.Id).First, now.AddDays(-5));
        tender.SetSelection(true, UkTime.FromUk(now.AddDays(32).UkDate(), new TimeOnly(12, 0)), act);
        tender.AddSelectionQuestion(new OwnWords("Tell us of a roof on which you fitted panels while the building was in use.", "Soniwch am do y gosodoch baneli arno tra oedd yr adeilad yn cael ei ddefnyddio."), OwnWords.None, 300, act);
        tender.AddRequirement(new(RequirementKind.Insurance, "public-liability", OwnWords.None, 5_000_000_00, GroupRule.Every, ProofAsked.CoverAtStart, true), act);
        Out(tender, buyer, now.AddDays(-4));
        db.ParticipationRequests.Add(vault.BeginRequest(tender, begun.Id, null, new Act(people.OwnerOf(begun.Id), now.AddDays(-1))));
    }

    private ParticipationRequest Asked(Tender tender, Firm firm, DateTime at)
    {
        var act = new Act(people.OwnerOf(firm.Id), at);
        var request = vault.BeginRequest(tender, firm.Id, null, act);
        var content = tender.SelectionQuestions.Aggregate(BidContent.Empty(tender.Id, request.Id), (all, question) => all.WithAnswer(new BidAnswer(question.Id,
            $"{firm.Name}: we insulated thirty houses in Dowlais and twenty-two in Aberfan, both on time; the same foreman would lead here.", null)));
        vault.Change(request, content, tender.ParticipationClosesAt!.Value, act);
        request.Submit(tender.ParticipationClosesAt.Value, vault.Sign, act);
        return request;
    }

    private void Direct(Buyer buyer, Firm firm)
    {
        var act = new Act(people.OfficersOf(buyer.Id).First, now.AddDays(-2));
        var tender = new Tender(buyer, new OwnWords("Repair of the hot-water plant at the community hospital", "Trwsio’r offer dŵr poeth yn yr ysbyty cymuned"), act);
        tender.ChooseProcedure(new ProcedureFacts(ProcedureKind.DirectAward), act);
        tender.Describe(tender.Title, new OwnWords("The plant failed on Monday night. Two wards have no hot water until it is repaired.", "Methodd yr offer nos Lun. Nid oes dŵr poeth gan ddwy ward nes iddo gael ei drwsio."), null, act);
        tender.Classify(TenderCategory.Services, ["50720000"], act);
        tender.SetValue(11_800_00, 2000, act);
        tender.SetPlace([Rct], OwnWords.None, act);
        tender.SetDates(now.AddDays(3).UkDate(), now.AddDays(60).UkDate(), act);
        tender.SayNoDocuments(true, act);
        var urgency = DirectAwardGround.ToStartWith(act).First(g => g.Words.English == "Urgency");
        tender.JustifyDirectAward(new DirectAwardCase(urgency, OwnWords.None, null,
            new OwnWords("Wards cannot run without hot water for as long as a competition takes; the failure could not be foreseen.", "Ni all wardiau weithio heb ddŵr poeth cyhyd ag y mae cystadleuaeth yn ei gymryd; ni ellid rhagweld y methiant."), firm.Id, 11_450_00), act);
        tender.MarkDemo(act);
        db.Tenders.Add(tender);
        Publish(tender, buyer, act.By, people.OfficersOf(buyer.Id).Second, now.AddDays(-1));
    }

    private async Task Ended(Buyer buyer, Firm bidder)
    {
        var tender = Begun(buyer, ProcedureKind.BelowThresholdOpen, "Benches from Welsh oak", "Meinciau o dderw Cymru", "Forty benches for footpaths, made and set in the ground.", "Deugain mainc i lwybrau cerdded, wedi’u gwneud a’u gosod.",
            TenderCategory.Goods, ["39111100"], 16_000, Bridgend, -40, -16);
        Out(tender, buyer, now.AddDays(-40));
        Alone(tender, bidder, 1.4m);
        await Open(tender, now.AddDays(-15));
        tender.Withdraw(new OwnWords("The one bid was far above what the benches may cost. We will ask the market what can be done for the sum.", "Roedd yr unig gynnig ymhell uwchlaw’r hyn y caiff y meinciau gostio. Byddwn yn gofyn i’r farchnad beth y gellir ei wneud am y swm."),
            new Act(people.OfficersOf(buyer.Id).First, now.AddDays(-12)));
    }

    /// <summary>A complete draft of a procedure with one price line.</summary>
    private Tender Begun(Buyer buyer, ProcedureKind kind, string english, string welsh, string about, string aboutWelsh, TenderCategory category, string[] cpv, int netPounds, string area, int published, double closes)
    {
        var officer = people.OfficersOf(buyer.Id).First;
        var tender = DemoTenders.Make(new DemoTenders.Outline(english, 0, english, welsh, about, aboutWelsh, category, cpv, netPounds, [area], published, closes, kind is not ProcedureKind.QuickQuote,
            [("All of the work", "Yr holl waith", "item", "eitem", 1)]), buyer, officer, now);
        if (kind != ProcedureKind.BelowThresholdOpen) tender.ChooseProcedure(new ProcedureFacts(kind), new Act(officer, now.AddDays(published - 2)));
        db.Tenders.Add(tender);
        return tender;
    }

    private void Out(Tender tender, Buyer buyer, DateTime at)
    {
        var (officer, second) = people.OfficersOf(buyer.Id);
        Publish(tender, buyer, officer, second, at);
    }
}
