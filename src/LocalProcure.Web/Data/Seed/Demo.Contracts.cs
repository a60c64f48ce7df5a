using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data.Seed;

/// <summary>Two contracts under way: one of a consortium with a change, deliveries to confirm and a disputed invoice; one that ends in four months.</summary>
public sealed partial class Demo
{
    private async Task Contracts(Dictionary<string, Tender> tenders)
    {
        await Lit(tenders["lighting"]);
        await Driven(tenders["minibus"]);
        await db.SaveChangesAsync();
    }

    private async Task Lit(Tender tender)
    {
        var (contract, law, officer) = await Enter(tender, now.AddDays(-38));
        var (lead, member) = (contract.Lead.FirmId, contract.Parties.OrderBy(p => p.Position).Last().FirmId);
        var set = new Act(officer, now.AddDays(-37));
        var safe = new Kpi(contract, new OwnWords("Centres kept open while fittings are replaced", "Canolfannau’n aros ar agor wrth newid y ffitiadau"), new OwnWords("No hour of closing", "Dim un awr o gau"), set);
        var faults = new Kpi(contract, new OwnWords("Faults put right within a day", "Cywiro diffygion o fewn diwrnod"), new OwnWords("19 of 20", "19 o bob 20"), set);
        db.Kpis.AddRange(safe, faults);
        db.KpiAssessments.Add(new KpiAssessment(contract, safe, Day(-37), Day(-8), KpiRating.Good, "All four centres stayed open.", new Act(officer, now.AddDays(-7))));
        db.KpiAssessments.Add(new KpiAssessment(contract, faults, Day(-37), Day(-8), KpiRating.ApproachingTarget, "Seventeen of nineteen faults were put right within a day.", new Act(officer, now.AddDays(-7))));

        var question = new ChangeQuestion(ChangeGround.NotPublic, contract.PricePence, 1_800_00, contract.MaximumTermDays, 0, Day(-12));
        db.ContractChanges.Add(new ContractChange(contract, question, ChangeRules.Check(question, law), new OwnWords("Twelve more fittings in the sports hall", "Deuddeg ffitiad arall yn y neuadd chwaraeon"),
            "Found worn when the ceiling was opened.", Day(-12), null, null, null, null, new Act(officer, now.AddDays(-13))));

        var placement = Promise(contract, lead, "Work placements for college students", "Lleoliadau gwaith i fyfyrwyr coleg", "weeks", "wythnos", 6, "Time sheets signed by the college", "Taflenni amser wedi’u llofnodi gan y coleg", 120, set, WellbeingTheme.Economic);
        Promise(contract, member, "Talks about careers in schools", "Sgyrsiau am yrfaoedd mewn ysgolion", "talks", "sgwrs", 3, "A note from each school", "Nodyn gan bob ysgol", 20, set, WellbeingTheme.Social);
        var confirmed = new Delivery(contract, placement, 2, Day(-15), "Time sheets of two students, seen by the college.", new Act(people.OwnerOf(lead), now.AddDays(-14)));
        confirmed.Confirm(new Act(officer, now.AddDays(-12)));
        db.Deliveries.AddRange(confirmed, new Delivery(contract, placement, 2, Day(-4), "Time sheets of two more students.", new Act(people.OwnerOf(lead), now.AddDays(-3))));

        Billed(contract, law, lead, "GE-2041", "Fittings, first centre", 6_120_00, -33).Pay(Day(-15), new Act(officer, now.AddDays(-15)));
        Billed(contract, law, member, "YN-118", "Tests and certificates, first centre", 1_440_00, -30).Pay(Day(-9), new Act(officer, now.AddDays(-9)));
        Billed(contract, law, lead, "GE-2055", "Fittings, second centre", 5_904_00, -16);
        Billed(contract, law, member, "YN-121", "Tests, second centre", 1_440_00, -10).Dispute("The certificate for the east stair is missing.", new Act(officer, now.AddDays(-8)));
    }

    private async Task Driven(Tender tender)
    {
        var (contract, law, officer) = await Enter(tender, now.AddDays(-28));
        var set = new Act(officer, now.AddDays(-27));
        var firm = contract.Lead.FirmId;
        db.Kpis.Add(new Kpi(contract, new OwnWords("Arrivals within ten minutes of the time agreed", "Cyrraedd o fewn deng munud i’r amser a gytunwyd"), new OwnWords("95 of 100", "95 o bob 100"), set));
        Promise(contract, firm, "Drivers who learn enough Welsh to greet passengers", "Gyrwyr yn dysgu digon o Gymraeg i gyfarch teithwyr", "drivers", "gyrrwr", 4, "Certificates of the course", "Tystysgrifau’r cwrs", 90, set, WellbeingTheme.WelshLanguage);
        contract.SayOutsources(false, set);
        Billed(contract, law, firm, "MB-77", "Preparation of two vehicles", 900_00, -24).Pay(Day(-2), new Act(officer, now.AddDays(-2)));
        Billed(contract, law, firm, "MB-81", "Route planning with the centres", 480_00, -26);
    }

    private async Task<(Contract, ContractLaw, Guid Officer)> Enter(Tender tender, DateTime at)
    {
        var contract = db.Contracts.Local.Single(c => c.TenderId == tender.Id);
        var (officer, _) = people.OfficersOf(tender.BuyerId);
        var law = ContractLaw.Of(tender, tender.Buyer, Figures.AtStart, now.UkDate());
        var firmIds = contract.Parties.Select(p => p.FirmId).ToArray();
        contract.Enter(at.UkDate(), null, 0, law, await db.Firms.Where(f => firmIds.Contains(f.Id)).ToListAsync(), new Act(officer, at));
        return (contract, law, officer);
    }

    private Commitment Promise(Contract contract, Guid firm, string what, string whatWelsh, string unit, string unitWelsh, decimal target, string evidence, string evidenceWelsh, int dueInDays, Act act, WellbeingTheme theme)
    {
        var made = new Commitment(contract, new CommitmentTerms(new OwnWords(what, whatWelsh), new OwnWords(unit, unitWelsh), target, new OwnWords(evidence, evidenceWelsh), Day(dueInDays), null, null, firm) { Theme = theme }, act);
        db.Commitments.Add(made);
        return made;
    }

    private Invoice Billed(Contract contract, ContractLaw law, Guid firm, string number, string forWhat, long pence, int receivedDays)
    {
        var invoice = new Invoice(contract, new InvoiceTerms(firm, number, forWhat, pence, Day(receivedDays), null), law.Figures, new Act(people.OwnerOf(firm), now.AddDays(receivedDays)));
        db.Invoices.Add(invoice);
        return invoice;
    }

    private DateOnly Day(int days) => now.AddDays(days).UkDate();
}
