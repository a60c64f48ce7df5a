namespace LocalProcure.Domain.Consortia;

/// <summary>Joining, leaving, roles and shares.</summary>
public sealed partial class Consortium
{
    /// <summary>Why this firm or address cannot be asked to join with that share.</summary>
    public string? WhyNotInvite(Invitee invitee, int share, MemberOffer? offer = null) =>
        WhyNotChange() is { } reason ? reason
        : invitee.FirmId is { } firmId && members.Any(member => member.IsCurrent && member.FirmId == firmId) ? ConsortiumText.AlreadyHere
        : invitee.Email is { } email && members.Any(member => member.IsPending && string.Equals(member.Email, email, StringComparison.OrdinalIgnoreCase)) ? ConsortiumText.AlreadyAsked
        : WhyNotOffer(share, offer);

    /// <summary>Asks a firm to join. Its share comes out of the lead's, so that the total stays whole.</summary>
    public ConsortiumMember Invite(Invitee invitee, string role, int share, DateTime? expiresAt, Act act, MemberOffer? offer = null)
    {
        RuleBroken.If(WhyNotInvite(invitee, share, offer));
        var asked = new ConsortiumMember(Id, invitee, role, share, expiresAt, act);
        GiveFromLead(asked, share, offer, act);
        members.Add(asked);
        Recount();
        Record("ConsortiumInvited", act, $"{invitee.FirmId} share={share}");
        ChangeTerms(ResetReason.MembersChanged, act);
        return asked;
    }

    /// <summary>Why a firm cannot take up this invitation.</summary>
    /// <param name="isElsewhere">Whether the firm is already in another group, or bids alone, for the same lots (or the same tender, where it has none).</param>
    public string? WhyNotAccept(ConsortiumMember asked, Guid firmId, bool isElsewhere, string? declaration, DateTime now) =>
        WhyNotChange() is { } reason ? reason
        : asked.WhyNotAnswer(now) is { } answered ? answered
        : asked.FirmId is { } named && named != firmId ? ConsortiumText.InvitationForAnotherFirm
        : members.Any(member => member != asked && member.IsCurrent && member.FirmId == firmId) ? ConsortiumText.AlreadyHere
        : isElsewhere && string.IsNullOrWhiteSpace(declaration) ? ConsortiumText.DeclareElsewhere
        : null;

    /// <param name="why">Why the firm could not, or not as well, bid alone; it may say so later, but signs only once it has.</param>
    public void Accept(ConsortiumMember asked, Guid firmId, bool isElsewhere, string? declaration, Act act, AloneStatement? why = null)
    {
        RuleBroken.If(WhyNotAccept(asked, firmId, isElsewhere, declaration, act.At));
        asked.Accept(firmId, this, isElsewhere ? declaration!.Trim() : null, act);
        if (why is not null) asked.State(why.Reasons, why.Words, Reading, act);
        ChangeTerms(ResetReason.MembersChanged, act);
    }

    public string? WhyNotDecline(ConsortiumMember asked, DateTime now) => WhyNotChange() ?? asked.WhyNotAnswer(now);

    public void Decline(ConsortiumMember asked, Act act)
    {
        RuleBroken.If(WhyNotDecline(asked, act.At));
        asked.Decline(act);
        ReturnShare(asked, byLead: false, act);
    }

    public string? WhyNotWithdraw(ConsortiumMember asked) =>
        WhyNotChange() ?? (asked.IsPending ? null : ConsortiumText.InvitationUsed);

    /// <summary>Takes back an invitation that was not answered; also the way past one that expired.</summary>
    public void Withdraw(ConsortiumMember asked, Act act)
    {
        RuleBroken.If(WhyNotWithdraw(asked));
        asked.Withdraw(act);
        ReturnShare(asked, byLead: true, act);
    }

    /// <summary>Why a member cannot go, of its own will or the lead's: the lead hands over first.</summary>
    public string? WhyNotGo(ConsortiumMember member) =>
        WhyNotChange() is { } reason ? reason
        : !member.IsAccepted ? ConsortiumText.NotAMember
        : member.FirmId == LeadFirmId ? ConsortiumText.LeadMustHandOver
        : null;

    public void Leave(ConsortiumMember member, Act act)
    {
        RuleBroken.If(WhyNotGo(member));
        member.Leave(act);
        ReturnShare(member, byLead: false, act);
    }

    public void Remove(ConsortiumMember member, Act act)
    {
        RuleBroken.If(WhyNotGo(member));
        member.Remove(act);
        ReturnShare(member, byLead: true, act);
    }

    public string? WhyNotDeclare(ConsortiumMember member, string? words) =>
        WhyNotChange() is { } reason ? reason
        : !member.IsAccepted || IsStanding ? ConsortiumText.NotAMember
        : string.IsNullOrWhiteSpace(words) ? ConsortiumText.DeclareElsewhere
        : null;

    /// <summary>A member says that it also bids elsewhere for the tender, and why that is right. The others sign anew, knowing it.</summary>
    public void Declare(ConsortiumMember member, string words, Act act)
    {
        RuleBroken.If(WhyNotDeclare(member, words));
        member.Declare(words.Trim(), act);
        ChangeTerms(ResetReason.BidElsewhereDeclared, act);
    }

    public string? WhyNotHandLead(Guid firmId) =>
        WhyNotChange() is { } reason ? reason
        : firmId == LeadFirmId ? ConsortiumText.AlreadyLead
        : !IsIn(firmId) ? ConsortiumText.NotAMember
        : null;

    public void HandLead(Guid firmId, Act act)
    {
        RuleBroken.If(WhyNotHandLead(firmId));
        LeadFirmId = firmId;
        // To lead is a change of what the firm took on: it accepts that in its own account before it signs.
        PlaceOf(firmId)!.TermsChanged();
        Record("ConsortiumLeadChanged", act, $"{firmId}");
        ChangeTerms(ResetReason.LeadChanged, act);
    }

    /// <summary>Why these roles and shares cannot be set: one for each current member, each at least 0.01%, exactly 100% together, or exactly 100% in each lot.</summary>
    public string? WhyNotShare(IReadOnlyDictionary<Guid, MemberTerms> terms) =>
        WhyNotChange() is { } reason ? reason
        : !members.Where(member => member.IsCurrent).Select(member => member.Id).ToHashSet().SetEquals(terms.Keys) ? ConsortiumText.MembersMoved
        : terms.Values.Any(term => term.LotShares is { Count: > 0 }) ? WhyNotShareByLot(terms.Values)
        : terms.Values.Any(term => term.Share < 1) ? ConsortiumText.EnterShare
        : terms.Values.Sum(term => (long)term.Share) is var total && total != Shares.Whole ? ConsortiumText.SharesNotWhole(total)
        : null;

    /// <summary>The lead sets everyone's terms at once. Whoever's own terms changed accepts them in its own account; the lead just has.</summary>
    public void Share(IReadOnlyDictionary<Guid, MemberTerms> terms, Act act)
    {
        RuleBroken.If(WhyNotShare(terms));
        var before = CurrentMembers.ToDictionary(member => member.Id, member => member.Terms);
        foreach (var member in CurrentMembers) member.Take(terms[member.Id]);
        Recount();
        var changed = CurrentMembers.Where(member => member.Terms != before[member.Id]).ToArray();
        if (changed.Length == 0) return;
        foreach (var member in changed) member.TermsChanged();
        PlaceOf(LeadFirmId)!.Agree(act);
        Record("ConsortiumSharesSet", act, string.Join(' ', CurrentMembers.Select(member => $"{member.Id:N}={member.Share}")));
        ChangeTerms(ResetReason.SharesChanged, act);
    }
}

/// <summary>What the lead sets for a member. Where shares differ by lot, <see cref="LotShares"/> holds one for each of the group's lots and <paramref name="Share"/> follows from them.</summary>
public sealed record MemberTerms(string Role, int Share)
{
    /// <summary>What falls to the firm, in words; null leaves it as it is.</summary>
    public string? Scope { get; init; }
    public IReadOnlyList<LotShare>? LotShares { get; init; }
    /// <summary>The tender's conditions that the group counts on this firm for; null leaves them as they are.</summary>
    public IReadOnlyList<Guid>? ReliedOn { get; init; }
}

/// <summary>What is offered with an invitation, beside the role and the share.</summary>
public sealed record MemberOffer(string Scope = "", IReadOnlyList<LotShare>? LotShares = null, IReadOnlyList<Guid>? ReliedOn = null);
