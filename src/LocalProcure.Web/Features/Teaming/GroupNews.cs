using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Teaming;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Jobs;
using LocalProcure.Web.Mail;

namespace LocalProcure.Web.Features.Teaming;

/// <summary>Tells the members of a group that was started for a plan, or for what follows a contract, when the tender is out; the lead is asked to carry the group over.</summary>
public sealed class GroupNews(AppDb db, Links links) : IWork
{
    /// <summary>Tells nobody how many it wrote to: the number would show that groups form.</summary>
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var open = db.Tenders.TakingAt(now).Published();
        var due = await (from g in db.TeamingGroups
                         from p in db.PlannedProcurements
                         where (p.Id == g.PlanId || g.ContractId != null && p.FollowsContractId == g.ContractId) && g.ToldAt == null && p.TenderId != null && open.Any(t => t.Id == p.TenderId)
                         orderby g.Id
                         select new { g.Id, TenderId = p.TenderId!.Value }).Take(50).ToListAsync(stop);
        foreach (var each in due)
        {
            db.ChangeTracker.Clear();
            var link = await db.TeamingGroups.SingleAsync(g => g.Id == each.Id, stop);
            if (link.ToldAt is not null) continue;
            var group = await db.Consortia.Include(c => c.Members).SingleAsync(c => c.Id == link.ConsortiumId, stop);
            var tender = await db.Tenders.SingleAsync(t => t.Id == each.TenderId, stop);
            if (group.EndedAt is null) await Tell(group, tender, now, stop);
            link.Told(now);
            try
            {
                await db.SaveChangesAsync(stop);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Another process told them at the same moment: its e-mails stand, ours were never saved.
            }
        }
        return 0;
    }

    private async Task Tell(Consortium group, Tender tender, DateTime now, CancellationToken stop)
    {
        var lead = (await db.Firms.SingleAsync(f => f.Id == group.LeadFirmId, stop)).NameShown;
        foreach (var firmId in group.AcceptedMembers.Select(m => m.FirmId!.Value).ToList())
        {
            var leads = firmId == group.LeadFirmId;
            foreach (var person in await db.People.ActingFor([firmId], now).OrderBy(p => p.Id).ToListAsync(stop))
                db.Emails.Add(Email.To(person.Email, person.Language, () => TeamingText.OutSubject(tender.Title.Shown), () => new EmailBody(TeamingText.WhyInGroup(group.Name)).Heading(tender.Title)
                    .Fact(Domain.Matching.MatchText.Closes, tender.NextClosing!.Value.ShowMoment()).Paragraph(leads ? TeamingText.OutLead : TeamingText.OutMember(lead))
                    .Button(leads ? TeamingText.CarryOver : TeamingText.SeeTender, links.To(person.Language, leads ? $"/consortia/new?tender={tender.Id}" : $"/tenders/{tender.Id}")), now, EmailKind.Consortium));
        }
    }
}
