using LocalProcure.Domain.People;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Keys;
using LocalProcure.Web.Mail;

namespace LocalProcure.Web.Features.Selections;

/// <summary>A request to take part, unlocked for the firm whose it is.</summary>
/// <param name="FirmNames">The firms that ask, the lead first.</param>
/// <param name="Group">Whose request it is; null for a firm's alone.</param>
/// <param name="Signatures">All that its members gave, whatever they cover.</param>
public sealed record OwnRequest(ParticipationRequest Request, Tender Tender, BidContent Content, string Name, Shortlist? Shortlist, IReadOnlyList<KeyValuePair<Guid, string>> FirmNames,
    Consortium? Group = null, IReadOnlyList<RequestSignature>? Signatures = null)
{
    /// <summary>Members that had signed when it was read: whoever changes it now makes these signatures fall.</summary>
    public IReadOnlyList<Guid> SignedBy { get; } = Group is null || Signatures is null ? [] : [.. Signatures.Where(s => s.Covers(Request, Group)).Select(s => s.FirmId)];
    public IReadOnlyList<Guid> Unsigned => Group is null ? [] : (Signatures ?? []).Unsigned(Request, Group);
    public RequestSignature? SignatureOf(Guid firmId) => Group is null ? null : (Signatures ?? []).Of(Request, Group, firmId);
    /// <summary>A firm that left the group had shown something that is still in the draft.</summary>
    public bool HoldsStrangers => Request.SubmittedAt is null && (Content.Evidence ?? []).Any(e => Firms.All(f => f != e.FirmId));
    public string? WhyNotSign(Guid firmId, DateTime now) => Tender.WhyNotAskToTakePart(now) ?? JointRequest.WhyNotSign(Request, Group!, firmId, ClosesAt, now);
    public DateTime ClosesAt => Tender.ParticipationClosesAt!.Value;
    public IReadOnlyList<SelectionQuestion> Questions { get; } = [.. Tender.SelectionQuestions.OrderBy(q => q.Position)];
    public IReadOnlyList<MissingPart> Missing { get; } = RequestReadiness.Missing(Tender, Content, [.. FirmNames.Select(f => f.Key)]);
    public IReadOnlyList<Guid> Firms => [.. FirmNames.Select(f => f.Key)];
    public IReadOnlyList<ConditionResult> Conditions => RequestReadiness.Check(Tender, Content, Firms);
    public string NameOf(Guid firmId) => FirmNames.FirstOrDefault(f => f.Key == firmId).Value ?? "";

    /// <summary>Null until the shortlist is recorded: before that the firm learns of nothing.</summary>
    public bool? IsChosen => Shortlist?.Places.FirstOrDefault(p => p.RequestId == Request.Id)?.IsChosen;

    public string? WhyNotChange(DateTime now) => Tender.WhyNotAskToTakePart(now) ?? Request.WhyNotChange(ClosesAt, now);
    public string? WhyNotWithdraw(DateTime now) => Tender.WhyNotAskToTakePart(now) ?? Request.WhyNotWithdraw(ClosesAt, now);

    // After closing the request itself says when that was.
    public string? WhyNotSubmit(DateTime now) => (now < ClosesAt ? Tender.WhyNotAskToTakePart(now) : null) ?? Request.WhyNotSubmit(ClosesAt, now)
        ?? (Missing.Count > 0 ? BidText.NotReady(Missing.Count) : HoldsStrangers ? SelectionText.WhoLeftIsIn : Group is null ? null : JointRequest.WhyNotHandIn(Request, Group, Signatures ?? []));
}

/// <summary>Somebody as whom the person can ask to take part: a firm, or a consortium that it leads.</summary>
public sealed record AskChoice(Guid BidderId, Guid FirmId, Guid? ConsortiumId, string Name, Guid? ExistingId);

/// <summary>Finds a person's own requests to take part, and as whom they may make one.</summary>
public sealed class OwnRequests(AppDb db, Current current, BidVault vault, Askers askers, ConsortiumMail mail)
{
    /// <summary>The request, or null: for anybody else it does not exist.</summary>
    public async Task<OwnRequest?> Find(Guid id)
    {
        var request = await db.ParticipationRequests.OwnedBy(current.Person, current.Now).SingleOrDefaultAsync(r => r.Id == id);
        if (request is null || request.ContentDeletedAt is not null || !current.Me.CanEdit(request, current.Now) || await IsOnAnotherSide(request)) return null;
        var group = request.ConsortiumId is { } groupId ? await Groups().SingleAsync(c => c.Id == groupId) : null;
        return await Whole(request, group, vault.ReadOwn(request, current.Me, current.Now));
    }

    /// <summary>A group's request for the people of any of its members, who read and sign it; for anybody else it does not exist.</summary>
    public async Task<OwnRequest?> FindShared(Guid id)
    {
        var request = await db.ParticipationRequests.SingleOrDefaultAsync(r => r.Id == id && r.ConsortiumId != null && r.ContentDeletedAt == null);
        if (request is null || current.Me.IsMemberOfBuyer(request.BuyerId)) return null;
        var group = await Groups().VisibleTo(current.Me, current.Now).SingleOrDefaultAsync(c => c.Id == request.ConsortiumId);
        if (group is null || !group.AcceptedMembers.Any(m => current.Me.IsMemberOfFirm(m.FirmId!.Value)) && await IsOnAnotherSide(request)) return null;
        return await Whole(request, group, vault.ReadShared(request, group, current.Me, current.Now));
    }

    /// <summary>For whoever writes it, or signs it.</summary>
    public async Task<OwnRequest?> FindAny(Guid id) => await Find(id) ?? await FindShared(id);

    /// <summary>In the save that changes a signed request: tells those whose signatures fall.</summary>
    public async Task TellFallen(OwnRequest before, Act act)
    {
        if (before.Group is { } group && before.SignedBy.Count > 0) await mail.TellRequestToSign(group, before.Request, before.SignedBy, fell: true, act);
    }

    private IQueryable<Consortium> Groups() => db.Consortia.Include(c => c.Members).Include(c => c.Signatures).AsSplitQuery();

    private async Task<OwnRequest> Whole(ParticipationRequest request, Consortium? group, BidContent content)
    {
        var tender = await db.Tenders.Whole().SingleAsync(t => t.Id == request.TenderId);
        var name = group?.Name ?? (await db.Firms.AsNoTracking().SingleAsync(f => f.Id == request.FirmId)).NameShown;
        return new OwnRequest(request, tender, content, name, await db.Shortlists.AsNoTracking().SingleOrDefaultAsync(s => s.TenderId == tender.Id), await askers.FirmsAsking(request),
            group, group is null ? null : await db.RequestSignatures.Where(s => s.RequestId == request.Id).ToListAsync());
    }

    /// <summary>Reads the draft, changes it, seals and saves it; again from the start when somebody else saved in between. Null: no such request.</summary>
    /// <param name="change">The content wanted; null leaves the request as it is.</param>
    public async Task<OwnRequest?> Change(Guid id, Func<OwnRequest, BidContent?> change)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await Find(id) is not { } own) return null;
            var now = current.Moment();
            RuleBroken.If(own.WhyNotChange(now));
            if (change(own) is not { } wanted) return own;
            var act = current.Me.ActFor(own.Request.FirmId, now);
            vault.Change(own.Request, wanted, own.ClosesAt, act);
            await TellFallen(own, act);
            try
            {
                await db.SaveChangesAsync();
                return own;
            }
            catch (DbUpdateConcurrencyException) when (attempt < 6)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Who acts under a mandate acts for one firm of a tender only: the one they belong to, else the one that began first.</summary>
    private async Task<bool> IsOnAnotherSide(ParticipationRequest request)
    {
        if (current.Me.IsMemberOfFirm(request.FirmId)) return false;
        var others = await db.ParticipationRequests.AsNoTracking().OwnedBy(current.Person, current.Now)
            .Where(r => r.TenderId == request.TenderId && r.FirmId != request.FirmId).Select(r => new { r.FirmId, r.StartedAt }).ToListAsync();
        return others.Exists(r => r.StartedAt < request.StartedAt || current.Me.IsMemberOfFirm(r.FirmId));
    }

    public async Task<IReadOnlyList<AskChoice>> Choices(Tender tender)
    {
        var firmIds = current.Me.FirmIdsAt(current.Now);
        var firms = await db.Firms.AsNoTracking().Where(f => firmIds.Contains(f.Id) && f.MergedIntoId == null).OrderBy(f => f.Name).ToListAsync();
        var groups = tender.JointBidsWelcome != true ? [] : await db.Consortia.AsNoTracking().LedBy(current.Me, current.Now)
            .Where(c => c.TenderId == tender.Id && c.EndedAt == null).ToListAsync();
        var mine = await db.ParticipationRequests.AsNoTracking().OwnedBy(current.Person, current.Now).Where(r => r.TenderId == tender.Id)
            .Select(r => new { r.Id, r.BidderId }).ToDictionaryAsync(r => r.BidderId, r => r.Id);
        Guid? Made(Guid bidder) => mine.TryGetValue(bidder, out var id) ? id : null;
        return [.. firms.Select(f => new AskChoice(f.Id, f.Id, null, f.NameShown, Made(f.Id))), .. groups.Select(g => new AskChoice(g.Id, g.LeadFirmId, g.Id, g.Name, Made(g.Id)))];
    }

    /// <summary>Why the person may not ask for this bidder: works for the buyer, acts for another bidder under a mandate, or the firm is in a group without having declared so.</summary>
    public async Task<string?> WhyNotAsk(Tender tender, AskChoice choice)
    {
        if (tender.WhyNotAskToTakePart(current.Now) is { } reason) return reason;
        var others = await db.ParticipationRequests.OwnedBy(current.Person, current.Now).Where(r => r.TenderId == tender.Id && r.FirmId != choice.FirmId).AnyAsync();
        if (current.Me.WhyNotBid(tender.BuyerId, choice.FirmId, others) is { } side) return side;
        return choice.ConsortiumId is null && await IsInGroup(tender.Id, choice.FirmId) ? SelectionText.InGroupAlready : null;
    }

    /// <summary>In a group for the tender or for one of its lots, and not declared there: a request alone is for every lot.</summary>
    private async Task<bool> IsInGroup(Guid tenderId, Guid firmId)
    {
        var lots = await db.Tenders.Where(t => t.Id == tenderId).SelectMany(t => t.Lots).Select(l => l.Id).ToListAsync();
        var claims = lots.Append(tenderId).Select(about => ConsortiumMember.ClaimOn(about, firmId)).ToArray();
        return await db.ConsortiumMembers.AnyAsync(m => claims.Contains(m.ClaimKey) || m.LotClaims.Any(c => claims.Contains(c.Key)));
    }
}
