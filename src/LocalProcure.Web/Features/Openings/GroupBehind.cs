using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Openings;

/// <summary>The group behind an opened joint bid, as the buyer reads it: how it is bound, why together, what it certified, and what it asks to change.</summary>
public sealed record GroupBehind(Consortium Group, IReadOnlyDictionary<Guid, string> Names, IReadOnlyList<IndependenceCertificate> Certificates, IReadOnlyList<GroupChange> Changes, Tender Tender, BidContent Content)
{
    /// <summary>Null for a bid of one firm. Ask only about a bid that two officers have opened.</summary>
    public static async Task<GroupBehind?> Of(AppDb db, Tender tender, Bid bid, BidContent content)
    {
        if (bid is not { ConsortiumId: { } id, OpenedAt: not null }) return null;
        var group = await db.Consortia.AsNoTracking().Include(c => c.Members).SingleAsync(c => c.Id == id);
        var changes = await db.GroupChanges.AsNoTracking().Where(c => c.ConsortiumId == id && c.SentAt != null).OrderByDescending(c => c.SentAt).ToListAsync();
        var certificates = await db.IndependenceCertificates.AsNoTracking().Where(c => c.ConsortiumId == id && c.BidId == bid.Id).OrderByDescending(c => c.GivenAt).ThenByDescending(c => c.Id).ToListAsync();
        Guid[] firms = [.. group.Members.Where(m => m.FirmId is not null).Select(m => m.FirmId!.Value).Concat(changes.SelectMany(c => c.MustAgree)).Distinct()];
        var names = (await db.Firms.AsNoTracking().Where(f => firms.Contains(f.Id)).ToListAsync()).ToDictionary(f => f.Id, f => f.NameShown);
        return new GroupBehind(group, names, certificates, changes, tender, content);
    }

    public string NameOf(Guid? firmId) => firmId is { } id ? Names.GetValueOrDefault(id, "") : "";
    public string Sentence(GroupChange change) => GroupChangeText.Sentence(change.Kind, NameOf(change.FirmId), NameOf(change.NewFirmId));
    public IndependenceCertificate? CertificateOf(Guid? firmId) => Certificates.FirstOrDefault(c => c.FirmId == firmId);
    public string LotName(Guid lotId) => Tender.Lot(lotId) is { } lot ? LotText.Named(lot) : "";

    /// <summary>The essential conditions that the firms that stay would no longer meet by what the bid shows.</summary>
    public IReadOnlyList<Requirement> FailingWithout(GroupChange change)
    {
        if (change.FirmId is not { } gone || change.IsOver) return [];
        Guid[] stay = [Group.LeadFirmId, .. Group.AcceptedMembers.Select(m => m.FirmId!.Value).Where(f => f != gone && f != Group.LeadFirmId)];
        return [.. Content.Check(Tender, stay).Where(r => r.Requirement.IsEssential && r.Standing != Standing.Met).Select(r => r.Requirement)];
    }

    /// <summary>What the model means for the conditions about money, condition by condition.</summary>
    public IEnumerable<(Requirement Requirement, string Note)> MoneyNotes()
    {
        Guid[] firms = [Group.LeadFirmId, .. Group.AcceptedMembers.Select(m => m.FirmId!.Value).Where(f => f != Group.LeadFirmId)];
        foreach (var result in Content.Check(Tender, firms))
            if (Liability.Note(Group.Model, result, Group.LeadFirmId) is { } note) yield return (result.Requirement, note);
    }
}
