using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Consortia.Agreeing;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data.Seed;

/// <summary>Bids under seal, two consortia, an opening, an evaluation under way and two awards, all by the rules of the real thing.</summary>
public sealed partial class Demo
{
    private async Task Bids(Dictionary<string, Tender> tenders, IReadOnlyList<Firm> firms)
    {
        Firm Named(string start) => firms.Single(f => f.Name.StartsWith(start, StringComparison.Ordinal));
        Alone(tenders["boilers"], Named("Plymio"), 0.97m, submit: false);
        Alone(tenders["cleaning"], Named("Clean Sweep"), 0.95m);
        Alone(tenders["alarms"], Named("Ynys"), 0.93m);
        Alone(tenders["alarms"], Named("Severn"), 1.05m);
        // Written, and not handed in by closing: its firm may ask the buyer to consider it late.
        Alone(tenders["alarms"], Named("Graig"), 1.01m, submit: false);
        LunchClubs(tenders["meals"], Named("Cegin"), Named("Valley Fresh"));
        await LunchClubsRoom(tenders["meals"], Named("Cegin"), Named("Valley Fresh"));

        Alone(tenders["playarea"], Named("Tir Glas"), 0.96m);
        Alone(tenders["playarea"], Named("Severn"), 1.08m);
        await Open(tenders["playarea"], now.AddDays(-5));
        // Everybody has scored; the panel has agreed about the first bid and is to agree about the second.
        await Evaluate(tenders["playarea"], now.AddDays(-4), agreed: 1);

        Alone(tenders["halls"], Named("Taff Vale"), 0.96m);
        Alone(tenders["halls"], Named("Dare Valley"), 1.03m);
        await Open(tenders["halls"], now.AddDays(-18));
        await Evaluate(tenders["halls"], now.AddDays(-17), int.MaxValue);

        Alone(tenders["painting"], Named("Graig"), 0.94m);
        Alone(tenders["painting"], Named("Severn"), 1.04m);
        await Win(tenders["painting"], now.AddDays(-8), standstill: true);

        Lighting(tenders["lighting"], Named("Graig"), Named("Ynys"));
        await LightingRoom(tenders["lighting"], Named("Graig"), Named("Ynys"));
        Alone(tenders["lighting"], Named("Severn"), 1.02m);
        await Win(tenders["lighting"], now.AddDays(-46));
        Alone(tenders["minibus"], Named("Merthyr"), 0.98m);
        await Win(tenders["minibus"], now.AddDays(-35));
        await db.SaveChangesAsync();
    }

    /// <summary>A firm's own bid, written and handed in two days before closing (or a day ago, where closing is ahead).</summary>
    private Bid Alone(Tender tender, Firm firm, decimal price, bool submit = true)
    {
        var act = new Act(people.OwnerOf(firm.Id), Earlier(tender, 2));
        var bid = vault.Begin(tender, firm.Id, null, act);
        var content = Content(tender, bid, firm.Name, price);
        content = content.WithDeclaration(new BidDeclaration(firm.Id, [], "")).WithSubContractors(tender.IsInLots ? [new BidSubContractor(Guid.CreateVersion7(), "Ffenestri Taf", null, "Windows above the ground floor")] : []);
        vault.Change(bid, tender.IsInLots ? DemoLots.ForTwo(tender, content, firm, price) : content, tender.ClosesAt!.Value, act);
        if (submit) bid.Submit(tender.ClosesAt.Value, vault.Sign, act);
        db.Bids.Add(bid);
        return bid;
    }

    /// <summary>An open joint bid: shares agreed, written, signed by one of two.</summary>
    private void LunchClubs(Tender tender, Firm lead, Firm member)
    {
        var (group, bid) = Together(tender, "Bwyd y Cwm", new OwnWords("One of us cooks, the other grows and delivers: neither could serve six clubs alone.", "Mae un ohonom yn coginio, a’r llall yn tyfu ac yn danfon: ni allai’r naill na’r llall weini chwe chlwb ar ei ben ei hun."),
            (lead, "Cooks and serves the meals"), (member, "Supplies and delivers the food", "We grow food and have vans, but no kitchen and nobody with a food hygiene certificate."), 3_800, 0.94m);
        Sign(group, lead, new JointContent(bid.Id, bid.ContentVersion, bid.ContentHash), now.AddHours(-5));
    }

    /// <summary>A joint bid that was signed by both and won.</summary>
    private void Lighting(Tender tender, Firm lead, Firm member)
    {
        var (group, bid) = Together(tender, "Golau’r Cymoedd", new OwnWords("One fits the lights, the other tests and certifies them: the four centres stay open.", "Mae un yn gosod y goleuadau, a’r llall yn eu profi a’u hardystio: mae’r pedair canolfan yn aros ar agor."),
            (lead, "Fits the lighting"), (member, "Tests and certifies", "Testing is all we do: we have no fitters for four centres at once."), 3_333, 0.9m);
        var signed = new JointContent(bid.Id, bid.ContentVersion, bid.ContentHash);
        var at = Earlier(tender, 1);
        Sign(group, lead, signed, at);
        Sign(group, member, signed, at);
        var submitted = new Act(people.OwnerOf(lead.Id), at.AddHours(1));
        group.Submit(signed, lead.Id, submitted);
        bid.Submit(tender.ClosesAt!.Value, vault.Sign, submitted);
        Agreed(tender, group, [lead, member], at);
    }

    /// <summary>As the page does it: who signs gives the certificate of independent bid.</summary>
    private void Sign(Consortium group, Firm firm, JointContent content, DateTime at)
    {
        var act = new Act(people.OwnerOf(firm.Id), at);
        db.IndependenceCertificates.Add(new IndependenceCertificate(group.Id, firm.Id, content, db.People.Local.Single(p => p.Id == act.By).Name, act));
        group.Sign(firm.Id, content, act);
    }

    /// <summary>The group's agreement, made from its own data and signed by both.</summary>
    private void Agreed(Tender tender, Consortium group, Firm[] firms, DateTime at)
    {
        var law = (int)Figures.AtStart.At(FigureLine.PaymentTerm, at.UkDate())!.Value;
        var choices = AgreementChoices.Usual(group.Model, law);
        AgreementParty Party(ConsortiumMember m) => firms.Single(f => f.Id == m.FirmId) is var firm
            ? new(firm.Id, firm.Name, (firm.Numbers.FirstOrDefault(n => n.Scheme == RegisterNumber.Schemes[0]) ?? firm.Numbers.FirstOrDefault(n => n.Scheme != RegisterNumber.Vat))?.Number, firm.Id == group.LeadFirmId, m.Role, m.Scope, m.Share, [], m.WhyNotAlone) : null!;
        var buyer = db.Buyers.Local.Single(b => b.Id == tender.BuyerId);
        var words = AgreementWriter.Write(new AgreementFacts(group.Name, group.Model, tender.Title, tender.Reference, buyer.Name, [.. group.AcceptedMembers.Select(Party)], law, buyer.NameWelsh), choices);
        var agreement = new ConsortiumAgreement(group, 1, choices, words, new Act(people.OwnerOf(group.LeadFirmId), at));
        foreach (var firm in firms)
        {
            var owner = people.OwnerOf(firm.Id);
            agreement.Sign(firm.Id, db.People.Local.Single(p => p.Id == owner).Name, Reading == Language.Welsh ? "Cyfarwyddwr" : "Director", words.Hash, words, new Act(owner, at));
        }
        db.ConsortiumAgreements.Add(agreement);
    }

    private (Consortium, Bid) Together(Tender tender, string name, OwnWords why, (Firm Firm, string Role) lead, (Firm Firm, string Role, string Why) member, int share, decimal price)
    {
        var at = Earlier(tender, 4);
        var byLead = new Act(people.OwnerOf(lead.Firm.Id), at);
        var group = new Consortium(name, why, ConsortiumModel.AllContract, tender.Id, lead.Firm.Id, lead.Role, null, byLead);
        var asked = group.Invite(Invitee.Of(member.Firm.Id), member.Role, share, tender.ClosesAt, byLead);
        group.Accept(asked, member.Firm.Id, false, null, new Act(people.OwnerOf(member.Firm.Id), at.AddHours(2)), new AloneStatement([AloneReason.Skills], member.Why));
        foreach (var firm in new[] { lead.Firm.Id, member.Firm.Id }) group.BringProfile(firm, db.FirmProfiles.Local.FirstOrDefault(p => p.FirmId == firm)?.Number ?? 0, byLead);
        group.MarkDemo(byLead);
        var bid = vault.Begin(tender, lead.Firm.Id, group.Id, byLead);
        bid.SetParties([lead.Firm.Id, member.Firm.Id], byLead);
        vault.Change(bid, Content(tender, bid, name, price), tender.ClosesAt!.Value, byLead);
        db.Consortia.Add(group);
        db.Bids.Add(bid);
        return (group, bid);
    }

    private async Task Open(Tender tender, DateTime at)
    {
        var (first, second) = people.OfficersOf(tender.BuyerId);
        await db.SaveChangesAsync();
        var opening = new Opening(tender, new Act(first, at), declared: true);
        db.Openings.Add(opening);
        await db.SaveChangesAsync();
        var bids = db.Bids.Local.Where(b => b.TenderId == tender.Id && b.SubmittedAt is not null).ToList();
        var opener = await db.People.Include(p => p.Buyers).SingleAsync(p => p.Id == second);
        opening.NoteSecondDeclared();
        vault.Open(opening, tender, bids, opener, [.. bids.SelectMany(b => b.FirmIds)], new Act(second, at.AddMinutes(6)));
        await db.SaveChangesAsync();
    }

    /// <summary>Two evaluators score alone and hand in, then agree about so many of the bids.</summary>
    private async Task Evaluate(Tender tender, DateTime at, int agreed)
    {
        var (first, second) = people.OfficersOf(tender.BuyerId);
        var bids = db.Bids.Local.Where(b => b.TenderId == tender.Id && b.OpenedAt is not null).OrderBy(b => b.ConsortiumId is null).ThenBy(b => b.SubmittedAt).ToList();
        var scored = tender.Questions.Where(q => !q.IsPassFail).ToList();
        foreach (var (person, i) in new[] { first, second }.Select((p, i) => (p, i)))
        {
            var act = new Act(person, at.AddHours(i));
            var place = new Panellist(tender.Id, person, new Act(first, at));
            place.Declare(bids.Select(b => new Declaration(b.Id, false, "")), act);
            db.Panellists.Add(place);
            foreach (var (bid, b) in bids.Select((x, b) => (x, b)))
                foreach (var (question, q) in scored.Select((x, q) => (x, q)))
                    db.Scores.Add(new Score(tender.Id, bid.Id, question.Id, Points(b, q, i), "Clear about who does what; says what happens when someone is away.", act));
            place.Finish(0, act);
        }
        foreach (var (bid, b) in bids.Take(agreed).Select((x, b) => (x, b)))
            foreach (var (question, q) in tender.Questions.OrderBy(q => q.Position).Select((x, q) => (x, q)))
                db.AgreedScores.Add(new Consensus(tender.Id, bid.Id, question.Id, question.IsPassFail, question.IsPassFail ? 1 : Points(b, q, 0),
                        question.IsPassFail ? "Insurance will be in place when the contract starts." : "A clear plan with named people, and cover when someone is away.", new Act(first, at.AddDays(1))));
        await db.SaveChangesAsync();
    }

    /// <summary>From opening to the register, or to the standstill before it.</summary>
    private async Task Win(Tender tender, DateTime at, bool standstill = false)
    {
        await Open(tender, at);
        await Evaluate(tender, at.AddDays(1), int.MaxValue);
        var (first, _) = people.OfficersOf(tender.BuyerId);
        var opening = db.Openings.Local.Single(o => o.TenderId == tender.Id);
        var bids = db.Bids.Local.Where(b => b.TenderId == tender.Id && b.OpenedAt is not null).ToList();
        var agreed = db.AgreedScores.Local.Where(c => c.TenderId == tender.Id).ToList();
        var ranking = Ranking.Of(tender, bids.Select(b => new BidResult(b.Id, BidPricing.TotalPence(tender, vault.ReadOpened(b, opening)),
            agreed.Where(c => c.BidId == b.Id).ToDictionary(c => c.QuestionId, c => c.Points))));
        var act = new Act(first, at.AddDays(3));
        var award = new Award(tender, ranking.First(b => b.Rank == 1), "The highest total of quality, community benefit and price.", act);
        var bidder = await bidders.Of(bids.Single(b => b.Id == award.BidId));
        db.Awards.Add(award);
        foreach (var bid in bids)
        {
            var summary = new AssessmentSummary(tender.Id, bid.Id, "A clear plan with named people, and cover when someone is away. The answers say little about what is left for the community afterwards.",
                bid.Id == award.BidId ? null : "The winning bid names who does what in each week, and says what the community will have from it.", act);
            summary.Send(act);
            db.AssessmentSummaries.Add(summary);
        }
        var told = new Act(first, at.AddDays(4));
        var duties = AwardDuties.Of(null, (int)Figures.AtStart.At(FigureLine.Standstill, told.At.UkDate())!.Value);
        // A demonstration must begin in a year whose holidays nobody has published yet, too.
        var days = standstill && Standstill.WhyNotCount(told.At.UkDate()) is null ? duties.LeastDays : 0;
        db.AwardNotices.Add(new AwardNotice(tender, duties, null, told.At, days, told));
        if (standstill)
        {
            await db.SaveChangesAsync();
            return;
        }
        db.Contracts.Add(new Contract(tender, award, bidder.PartiesOf(award.LotId), null, act));
        await db.SaveChangesAsync();
    }

    private static BidContent Content(Tender tender, Bid bid, string name, decimal price)
    {
        var content = BidContent.Empty(tender.Id, bid.Id);
        foreach (var question in tender.Questions)
            content = content.WithAnswer(question.IsPassFail
                ? new BidAnswer(question.Id, "", true)
                : new BidAnswer(question.Id, $"{name}: two people lead the work, both from the valleys, and a third stands in when one is ill. We agree the timetable with each site a fortnight ahead, come when it suits them, and report every Friday on one page.", null));
        var quantity = tender.PriceLines.Sum(l => l.Quantity);
        return content.WithPrices(tender.PriceLines.Select(l => new BidPrice(l.Id, (long)Math.Round(tender.NetPence!.Value * price / quantity))));
    }

    private static int Points(int bid, int question, int evaluator) => Math.Clamp(4 - bid + (question == 1 && evaluator == 1 ? 1 : 0), 1, Score.Most);

    /// <summary>Some days before closing; where that is still ahead, a day ago.</summary>
    private DateTime Earlier(Tender tender, double days)
    {
        var at = tender.ClosesAt!.Value.AddDays(-days);
        return at < now ? at : now.AddDays(-1);
    }
}
