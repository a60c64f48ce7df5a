namespace LocalProcure.Domain.Consortia;

/// <summary>Each firm's own acceptance of its place, and shares that differ by lot.</summary>
public sealed partial class Consortium
{
    /// <summary>Parts are agreed lot by lot; <see cref="ConsortiumMember.Share"/> is then their balance over all lots.</summary>
    public bool SharesByLot => members.Any(member => member.IsCurrent && member.LotShares.Count > 0);

    /// <summary>Members whose terms changed since they accepted them.</summary>
    public IEnumerable<ConsortiumMember> NotAgreed => AcceptedMembers.Where(member => !member.HasAgreed);

    /// <summary>Why a firm cannot accept this version of its terms.</summary>
    public string? WhyNotAgree(Guid firmId, int number) =>
        EndedAt is not null ? ConsortiumText.Ended
        : !IsIn(firmId) ? ConsortiumText.NotAMember
        : PlaceOf(firmId)!.TermsNumber != number ? PlaceText.TermsMoved : null;

    /// <summary>A member accepts role, scope, lots, share and the evidence counted on, as they are in this version.</summary>
    public void Agree(Guid firmId, int number, Act act)
    {
        RuleBroken.If(WhyNotAgree(firmId, number));
        var place = PlaceOf(firmId)!;
        if (place.HasAgreed) return;
        place.Agree(act);
        Record("ConsortiumTermsAccepted", act, $"{firmId} terms={number}");
    }

    public string? WhyNotState(Guid firmId, string? words) =>
        EndedAt is not null ? ConsortiumText.Ended
        : !IsIn(firmId) ? ConsortiumText.NotAMember
        : string.IsNullOrWhiteSpace(words) ? PlaceText.EnterWhyNotAlone : null;

    /// <summary>A member says why it does not bid alone. It is no term of the group: signatures stand.</summary>
    public void State(Guid firmId, AloneStatement statement, Act act)
    {
        RuleBroken.If(WhyNotState(firmId, statement.Words));
        PlaceOf(firmId)!.State(statement.Reasons, statement.Words, Reading, act);
    }

    /// <summary>After submission what was brought stays; only a firm that came in since, with the buyer's permission, still brings its own.</summary>
    public string? WhyNotBring(Guid firmId) =>
        EndedAt is not null ? ConsortiumText.Ended
        : !IsIn(firmId) ? ConsortiumText.NotAMember
        : SubmittedAt is not null && PlaceOf(firmId)!.ProfileNumber is not null ? ConsortiumText.LockedBySubmission : null;

    /// <summary>Notes which version of its profile a member brings. The others read that one, whatever the firm changes later. It is no term of the group: signatures stand.</summary>
    public void BringProfile(Guid firmId, int number, Act act)
    {
        RuleBroken.If(WhyNotBring(firmId));
        if (PlaceOf(firmId) is { } place && place.ProfileNumber != number) place.Bring(number, act);
    }

    /// <summary>Why a firm cannot put its name to the joint bid yet: it has not accepted its terms as they are now, or not said why it does not bid alone.</summary>
    public string? WhyNotVouch(Guid firmId) => PlaceOf(firmId) switch
    {
        null => ConsortiumText.NotAMember,
        { HasAgreed: false } => PlaceText.AcceptFirst,
        { HasStated: false } => PlaceText.StateFirst,
        _ => null,
    };

    /// <summary>Notes that the lead read the warning about a likely competitor and asked it in all the same.</summary>
    public void NoteCompetitor(Guid firmId, Act act) => Record("ConsortiumCompetitorInvited", act, $"{firmId}");

    /// <summary>What the trail calls it when a member opened a document of another's profile.</summary>
    public const string ProfileFileOpenedAct = "ConsortiumProfileFileOpened";

    /// <summary>Who opened, whose document, which: ids only.</summary>
    public static string OpenedDetail(Guid byFirmId, Guid ofFirmId, Guid fileId) => $"{byFirmId} {ofFirmId} {fileId}";

    public void NoteProfileFileOpened(string detail, Act act) => Record(ProfileFileOpenedAct, act, detail);

    private string? WhyNotOffer(int share, MemberOffer? offer)
    {
        var lead = PlaceOf(LeadFirmId)!;
        if (SharesByLot && offer?.LotShares is { Count: > 0 } lots)
            return lots.Any(l => l.Share < 0 || !LotIds.Contains(l.LotId) || l.Share > lead.ShareOf(l.LotId)) || lots.DistinctBy(l => l.LotId).Count() != lots.Count ? PlaceText.MoreThanLeadHolds
                : lots.Sum(l => l.Share) < 1 ? PlaceText.NoPartAtAll
                : lots.Sum(l => l.Share) >= lead.LotShares.Sum(l => l.Share) ? PlaceText.LeadKeepsSome : null;
        return share < 1 ? ConsortiumText.EnterShare : share >= lead.Share ? ConsortiumText.ShareTooLarge(lead.Share) : null;
    }

    /// <summary>What a newcomer is offered comes out of the lead's part, in each lot where parts differ by lot. The lead does it, so the lead has accepted it.</summary>
    private void GiveFromLead(ConsortiumMember asked, int share, MemberOffer? offer, Act act)
    {
        var lead = PlaceOf(LeadFirmId)!;
        asked.SetOffer(offer ?? new MemberOffer());
        if (SharesByLot)
        {
            var given = offer?.LotShares is { Count: > 0 } lots ? lots : Proportional(lead, share);
            asked.SetLotShares(LotIds.Select(lot => new LotShare(lot, given.FirstOrDefault(g => g.LotId == lot)?.Share ?? 0)));
            lead.SetLotShares(LotIds.Select(lot => new LotShare(lot, lead.ShareOf(lot) - asked.ShareOf(lot))));
        }
        else lead.SetShare(lead.Share - share);
        lead.TermsChanged();
        lead.Agree(act);
    }

    /// <summary>One offered share, turned into the same fraction of what the lead holds in each lot.</summary>
    private List<LotShare> Proportional(ConsortiumMember lead, int share)
    {
        var given = LotIds.Select(lot => new LotShare(lot, (int)((long)lead.ShareOf(lot) * share / lead.Share))).ToList();
        if (given.TrueForAll(g => g.Share == 0) && given.FindIndex(g => lead.ShareOf(g.LotId) > 1) is var first and >= 0) given[first] = given[first] with { Share = 1 };
        return given;
    }

    /// <summary>A firm that goes gives its part back to the lead. What the lead did itself it has accepted; what another did, it accepts anew.</summary>
    private void ReturnShare(ConsortiumMember from, bool byLead, Act act)
    {
        var lead = PlaceOf(LeadFirmId)!;
        if (from.LotShares.Count > 0) lead.SetLotShares(LotIds.Select(lot => new LotShare(lot, lead.ShareOf(lot) + from.ShareOf(lot))));
        else lead.SetShare(lead.Share + from.Share);
        Recount();
        lead.TermsChanged();
        if (byLead) lead.Agree(act);
        ChangeTerms(ResetReason.MembersChanged, act);
    }

    /// <summary>Where parts differ by lot, the one share of each member is the balance of its parts, all lots weighing the same.</summary>
    private void Recount()
    {
        if (!SharesByLot) return;
        var current = CurrentMembers.ToArray();
        var balance = Shares.SplitAmongAll([.. current.Select(member => member.LotShares.Sum(lot => lot.Share))]);
        foreach (var (member, share) in current.Zip(balance)) member.SetShare(share);
    }

    private string? WhyNotShareByLot(IEnumerable<MemberTerms> terms)
    {
        var all = terms.ToList();
        if (LotIds.Count < 2) return PlaceText.NoLotsToShare;
        if (all.Any(t => t.LotShares is null || !t.LotShares.Select(l => l.LotId).Order().SequenceEqual(LotIds.Order()))) return PlaceText.EveryLot;
        if (all.Any(t => t.LotShares!.Any(l => l.Share is < 0 or > Shares.Whole))) return ConsortiumText.EnterShare;
        if (all.Any(t => t.LotShares!.Sum(l => l.Share) == 0)) return PlaceText.NoPartAtAll;
        return LotIds.Any(lot => all.Sum(t => (long)t.LotShares!.First(l => l.LotId == lot).Share) != Shares.Whole) ? PlaceText.LotNotWhole : null;
    }

    private string? WhyNotWholeByLot() =>
        SharesByLot && LotIds.Any(lot => members.Where(member => member.IsCurrent).Sum(member => member.ShareOf(lot)) != Shares.Whole) ? PlaceText.LotNotWhole : null;
}
