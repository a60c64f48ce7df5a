using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Teaming;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data.Seed;

/// <summary>What is coming up in the demonstration: plans, a market engagement with an event, and firms that are interested.</summary>
public sealed partial class Demo
{
    private async Task Plans(IReadOnlyList<Buyer> buyers, IReadOnlyList<Firm> firms)
    {
        var today = now.UkDate();
        var care = Plan(buyers[3], new OwnWords("Support at home after hospital, valleys", "Cymorth gartref ar ôl ysbyty, y cymoedd"),
            new OwnWords("Two hours a day for up to six weeks after people come home. We expect three lots by valley and would like small providers to bid together.",
                "Dwy awr y dydd am hyd at chwe wythnos ar ôl i bobl ddod adref. Rydym yn disgwyl tair lot fesul cwm, a hoffem i ddarparwyr bach gynnig ar y cyd."),
            TenderCategory.LightTouch, ["85312000"], ["W06000016", "W06000024"], 540_000_00, today.AddDays(75), 900, joint: true);
        var roofs = Plan(buyers[0], new OwnWords("Re-roofing of four primary schools", "Ailosod toeau pedair ysgol gynradd"),
            new OwnWords("Slate and flat roofs, worked on in the summer holidays of two years.", "Toeau llechi a thoeau gwastad, i’w gwneud yng ngwyliau haf dwy flynedd."),
            TenderCategory.Works, ["45261210"], ["W06000016"], 680_000_00, today.AddDays(120), 700, joint: true);
        var food = Plan(buyers[2], new OwnWords("Fresh vegetables for school kitchens", "Llysiau ffres i geginau ysgolion"),
            new OwnWords("Weekly deliveries to 40 kitchens from growers near by, in season.", "Danfoniadau wythnosol i 40 o geginau gan dyfwyr cyfagos, yn eu tymor."),
            TenderCategory.Goods, ["03221000"], ["W06000013"], null, today.AddDays(45), 365, joint: false);
        var (officer, _) = people.OfficersOf(buyers[3].Id);
        var listening = new EngagementNotice(care, new EngagementContent([EngagementPurpose.BuildingCapacity, EngagementPurpose.DesigningRequirements],
            new OwnWords("How should the lots be cut so that a provider with ten carers can bid? What would you need to know about rotas and travel?",
                "Sut dylid rhannu’r lotiau fel y gall darparwr â deg gofalwr gynnig? Beth fyddai angen i chi ei wybod am rotâu a theithio?"),
            new OwnWords("Come to the event, or write to us before the engagement ends.", "Dewch i’r digwyddiad, neu ysgrifennwch atom cyn i’r ymgysylltu ddod i ben."),
            new OwnWords("Everything that we say and hear is published here before the tender.", "Cyhoeddir popeth a ddywedwn ac a glywn yma cyn y tendr."),
            UkTime.FromUk(today.AddDays(28), new TimeOnly(17, 0))), new Act(officer, now.AddDays(-5)));
        listening.Publish(care, new Act(officer, now.AddDays(-5)));
        var meeting = new EngagementEvent(care, new EventContent(new OwnWords("Meet the buyer, and each other", "Cwrdd â’r prynwr, a’ch gilydd"),
            new OwnWords("Half an hour from us, then tables to find partners.", "Hanner awr gennym ni, yna byrddau i ddod o hyd i bartneriaid."),
            UkTime.FromUk(today.AddDays(14), new TimeOnly(10, 0)), UkTime.FromUk(today.AddDays(14), new TimeOnly(12, 0)),
            new OwnWords("Coliseum Theatre, Aberdare", "Theatr y Colisëwm, Aberdâr"), "https://meet.example/hospital-to-home", 40), new Act(officer, now.AddDays(-5)));
        db.AddRange(care, roofs, food, listening, meeting);
        var (first, second) = (firms[0], firms[1]);
        db.Add(new PlanInterest(care, first.Id, new PlanChoice(true, true, "Twelve carers in the Cynon valley. We look for somebody in Merthyr."), new Act(people.OwnerOf(first.Id), now.AddDays(-3))));
        db.Add(new PlanInterest(care, second.Id, new PlanChoice(false, true, "We could do the travel plan and the rota."), new Act(people.OwnerOf(second.Id), now.AddDays(-2))));
        Team(roofs, firms, people.OfficersOf(buyers[0].Id).Item1);
        db.Add(new EventSignUp(meeting, first.Id, null, new Act(people.OwnerOf(first.Id), now.AddDays(-3))));
        await db.SaveChangesAsync();
    }

    private PlannedProcurement Plan(Buyer buyer, OwnWords title, OwnWords about, TenderCategory category, string[] cpv, string[] areas, long? netPence, DateOnly expected, int days, bool joint)
    {
        var (officer, second) = people.OfficersOf(buyer.Id);
        var plan = new PlannedProcurement(buyer, new PlanContent(title, about, null, category, cpv, areas, OwnWords.None, netPence, 2000, expected, expected.AddDays(90), expected.AddDays(90 + days), joint), new Act(officer, now.AddDays(-12)));
        plan.Publish(new Act(second, now.AddDays(-9)));
        plan.MarkAlerted(now.AddDays(-9));
        plan.MarkDemo(new Act(officer, now.AddDays(-9)));
        return plan;
    }

    /// <summary>What the roofing tender will probably ask, and two firms that look for partners for it without their names: one has said yes.</summary>
    private void Team(PlannedProcurement plan, IReadOnlyList<Firm> firms, Guid officer)
    {
        var asks = new Act(officer, now.AddDays(-8));
        plan.AddCondition(new(RequirementKind.Skill, "45261000", OwnWords.None, null, GroupRule.Any, ProofAsked.ComparableWork, true), asks);
        plan.AddCondition(new(RequirementKind.Skill, "45421000", OwnWords.None, null, GroupRule.Any, ProofAsked.ComparableWork, true), asks);
        plan.AddCondition(new(RequirementKind.Turnover, "", OwnWords.None, 400_000_00, GroupRule.Sum, ProofAsked.AnyAccounts, true), asks);
        plan.AddCondition(new(RequirementKind.Accreditation, "", new OwnWords("CHAS", "CHAS"), null, GroupRule.Any, ProofAsked.OrEquivalent, true), asks);
        plan.AddCondition(new(RequirementKind.Area, "W06000016", OwnWords.None, null, GroupRule.Every, ProofAsked.Statement, true), asks);
        var (roof, windows, turnover) = (Piece.Skill("45261000"), Piece.Skill("45421000"), new Piece(RequirementKind.Turnover, RequirementKinds.YearlyTurnover, OwnWords.None));
        var roofer = new TeamingInterest(Occasion.Of(plan), firms[2].Id, new([roof], [windows, turnover], null), new Act(people.OwnerOf(firms[2].Id), now.AddDays(-4)));
        var joiner = new TeamingInterest(Occasion.Of(plan), firms[3].Id, new([windows, turnover], [roof], null), new Act(people.OwnerOf(firms[3].Id), now.AddDays(-3)));
        var pair = new TeamingPair(roofer, joiner);
        pair.SayYes(joiner.Id, new Act(people.OwnerOf(firms[3].Id), now.AddDays(-2)));
        // And staff bring two firms together whose trades meet on the same halls: both are still to answer.
        var note = new OwnWords("You both look after the same small halls. Priced together, a year’s care of one would be within your reach.", "Mae’r ddau ohonoch yn gofalu am yr un neuaddau bach. O’i brisio gyda’ch gilydd, byddai gofalu am un am flwyddyn o fewn eich cyrraedd.");
        var introduction = new Introduction(note, null, [(firms[0].Id, new OwnWords("A firm of heating engineers", "Cwmni o beirianwyr gwresogi")), (firms[1].Id, new OwnWords("A firm of electricians", "Cwmni o drydanwyr"))], new Act(people["nia@staff.example"], now.AddDays(-2)));
        db.AddRange(roofer, joiner, pair, introduction);
    }
}
