using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.Accounts;

/// <summary>What closing an account takes away, and what stands in its way.</summary>
public sealed class Closure(AppDb db, IMailTransport transport)
{
    /// <summary>Why the account cannot be closed yet, or null. A firm of one person may go with its owner; staff can give it a new one.</summary>
    public async Task<string?> WhyNot(Person person)
    {
        var ownFirms = person.Firms.Where(m => m.Role == FirmRole.Owner).Select(m => m.FirmId).ToList();
        var stuckFirms = await db.Firms.Where(f => ownFirms.Contains(f.Id)
            && db.FirmMembers.Any(m => m.FirmId == f.Id && m.PersonId != person.Id)
            && !db.FirmMembers.Any(m => m.FirmId == f.Id && m.PersonId != person.Id && m.Role == FirmRole.Owner)).Select(f => f.Name).ToListAsync();
        var ownBuyers = person.Buyers.Where(m => m.Roles.HasFlag(BuyerRole.Owner)).Select(m => m.BuyerId).ToList();
        var others = await db.BuyerMembers.Where(m => ownBuyers.Contains(m.BuyerId) && m.PersonId != person.Id).Select(m => new { m.BuyerId, m.Roles }).ToListAsync();
        var stuckBuyers = ownBuyers.Where(id => !others.Any(o => o.BuyerId == id && o.Roles.HasFlag(BuyerRole.Owner))).ToList();
        var names = stuckFirms.Concat(await db.Buyers.Where(b => stuckBuyers.Contains(b.Id)).Select(b => b.Name).ToListAsync()).ToList();
        if (names.Count > 0) return AccountText.LastOwnerOf(string.Join(", ", names));
        return person.IsStaff && !await db.People.AnyAsync(p => p.IsStaff && p.Id != person.Id) ? AccountText.LastStaff : null;
    }

    /// <summary>Forgets the person in one save. The last e-mail is in the outbox already.</summary>
    public async Task Close(Person person, Act act)
    {
        var mailAddress = person.Email;
        foreach (var member in person.Firms.ToList()) { member.Leave(act); db.Remove(member); }
        foreach (var member in person.Buyers.ToList()) { member.Leave(act); db.Remove(member); }
        foreach (var mandate in person.Mandates.Where(m => m.EndedAt is null)) mandate.End(act);
        db.RemoveRange(await db.Alerts.Where(a => a.PersonId == person.Id).ToListAsync());
        db.RemoveRange(await db.PlanAlerts.Where(a => a.PersonId == person.Id).ToListAsync());
        foreach (var place in await db.EventSignUps.Where(s => s.PersonId == person.Id).ToListAsync()) { place.Leave(act); db.Remove(place); }
        db.RemoveRange(await db.OpportunityAlerts.Where(a => a.PersonId == person.Id).ToListAsync());
        foreach (var address in await db.CalendarAddresses.Where(a => a.PersonId == person.Id && a.EndedAt == null).ToListAsync()) address.End(act);
        db.RemoveRange(await db.RoomReaders.Where(r => r.PersonId == person.Id).ToListAsync());
        // What was asked of a firm and not answered yet need not be answered any more.
        db.RemoveRange(await db.JoinRequests.Where(r => r.PersonId == person.Id).ToListAsync());
        db.RemoveRange(await db.Watches.Where(w => w.PersonId == person.Id).ToListAsync());
        db.RemoveRange(await db.Sessions.Where(s => s.AccountId == person.Id).ToListAsync());
        foreach (var email in await db.Emails.Where(e => e.Address == mailAddress).ToListAsync())
        {
            transport.Forget(email);
            if (email.SentAt is null && email.GivenUpAt is null) db.Remove(email);
            else email.Forget(act.At);
        }
        person.Close(act);
        // The row stays for those who refer to it; nobody can sign in with it again.
        var account = await db.Users.SingleAsync(a => a.Id == person.Id);
        (account.UserName, account.Email) = (person.Email, person.Email);
        (account.NormalizedUserName, account.NormalizedEmail) = (person.Email.ToUpperInvariant(), person.Email.ToUpperInvariant());
        (account.PasswordHash, account.SecondStepKey, account.NextSecondStepKey, account.RecoveryHashes) = (null, null, null, "");
        (account.EmailConfirmed, account.TwoFactorEnabled, account.SecurityStamp) = (false, false, Guid.NewGuid().ToString("N"));
        await db.SaveChangesAsync();
    }
}
