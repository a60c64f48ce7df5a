namespace LocalProcure.Domain.Consortia;

/// <summary>How the firms are bound to each other and to the buyer.</summary>
public enum ConsortiumModel { LeadWithSubContractors, AllContract, SpecialPurposeCompany, CoOperative }

/// <summary>
/// Firms that bid together, for one tender or standing ready for the next. The shares of those in it and those asked
/// always total <see cref="Shares.Whole"/>: what is offered to a newcomer comes from the lead, and returns to it.
/// </summary>
public sealed partial class Consortium : Entity
{
    private readonly List<ConsortiumMember> members = [];
    private readonly List<ConsortiumSignature> signatures = [];

    private Consortium() { }

    /// <param name="declaration">Why the lead also bids elsewhere for the same lots, or for a tender without lots; null when it does not.</param>
    /// <param name="lotIds">The lots that the group is for; none means the whole tender.</param>
    public Consortium(string name, OwnWords why, ConsortiumModel model, Guid? tenderId, Guid leadFirmId, string leadRole, string? declaration, Act act, IReadOnlyList<Guid>? lotIds = null)
    {
        LotIds = [.. (lotIds ?? []).Distinct().Order()];
        (Name, WhyTogether, Model, TenderId, LeadFirmId, StartedAt) = (name, why, model, tenderId, leadFirmId, act.At);
        var lead = new ConsortiumMember(Id, Invitee.Of(leadFirmId), leadRole, Shares.Whole, null, act);
        members.Add(lead);
        Record("ConsortiumStarted", act, $"{leadFirmId}");
        lead.Accept(leadFirmId, this, declaration, act);
        // The founder's own reason is the reason that it gives for the group; it may say more later.
        if (!why.IsEmpty) lead.State([], why.Shown, why.LanguageShown, act);
    }

    /// <summary>Empty for a standing group, which is asked together again for each tender.</summary>
    public Guid? TenderId { get; private set; }
    /// <summary>The lots that the group is for, fixed when it starts; empty means the whole tender.</summary>
    public IReadOnlyList<Guid> LotIds { get; private set; } = [];
    public string Name { get; private set; } = "";
    public OwnWords WhyTogether { get; private set; } = OwnWords.None;
    public ConsortiumModel Model { get; private set; }
    public Guid LeadFirmId { get; private set; }
    public DateTime StartedAt { get; private set; }
    public DateTime? EndedAt { get; private set; }
    /// <summary>Raised by every change of members, roles, shares, lead, name, reason or model; signatures count for one value only.</summary>
    public int TermsVersion { get; private set; } = 1;
    /// <summary>How many signatures their signers took back.</summary>
    public int TakenBack { get; private set; }
    /// <summary>The joint bid that stands submitted; while it does, nothing here can change.</summary>
    public Guid? SubmittedBidId { get; private set; }
    public DateTime? SubmittedAt { get; private set; }
    /// <summary>The tender's change that the submission was made or confirmed after.</summary>
    public int SubmittedChange { get; private set; }
    public bool IsDemo { get; private set; }

    public IReadOnlyList<ConsortiumMember> Members => members;
    public IReadOnlyList<ConsortiumSignature> Signatures => signatures;
    public IEnumerable<ConsortiumMember> CurrentMembers => members.Where(member => member.IsCurrent).OrderByDescending(member => member.FirmId == LeadFirmId).ThenBy(member => member.InvitedAt).ThenBy(member => member.Id);
    public IEnumerable<ConsortiumMember> AcceptedMembers => CurrentMembers.Where(member => member.IsAccepted);
    public bool IsStanding => TenderId is null;
    public int TotalShares => members.Where(member => member.IsCurrent).Sum(member => member.Share);

    /// <summary>Bids for one of these lots, or one of the two is for everything.</summary>
    public bool MeetsOnLots(IReadOnlyCollection<Guid> lotIds) => LotIds.Count == 0 || lotIds.Count == 0 || LotIds.Any(lotIds.Contains);

    /// <summary>Why the joint bid cannot be for these lots, or null.</summary>
    public string? WhyNotBidFor(IEnumerable<Guid> lotIds) => LotIds.Count == 0 || lotIds.All(LotIds.Contains) ? null : ConsortiumText.NotItsLots;

    public bool IsIn(Guid firmId) => members.Any(member => member.IsAccepted && member.FirmId == firmId);
    public ConsortiumMember? PlaceOf(Guid firmId) => members.LastOrDefault(member => member.IsCurrent && member.FirmId == firmId);

    /// <summary>Why nothing about the group can change now.</summary>
    public string? WhyNotChange() =>
        EndedAt is not null ? ConsortiumText.Ended
        : SubmittedAt is not null ? ConsortiumText.LockedBySubmission : null;

    public void Describe(string name, OwnWords why, ConsortiumModel model, Act act)
    {
        RuleBroken.If(WhyNotChange());
        (Name, WhyTogether, Model) = (name, why, model);
        Record("ConsortiumDescribed", act);
        ChangeTerms(ResetReason.TermsChanged, act);
    }

    public string? WhyNotEnd() => WhyNotChange();

    public void End(Act act)
    {
        RuleBroken.If(WhyNotEnd());
        EndedAt = act.At;
        foreach (var member in members) member.GiveUpClaim();
        Record("ConsortiumEnded", act);
        ChangeTerms(ResetReason.Ended, act);
    }

    /// <summary>The same firms asked again, by the lead, for one tender: each accepts anew.</summary>
    public Consortium ForTender(Guid tenderId, string? leadDeclaration, DateTime? expiresAt, Act act, IReadOnlyList<Guid>? lotIds = null)
    {
        RuleBroken.If(EndedAt is not null ? ConsortiumText.Ended : null);
        var lead = PlaceOf(LeadFirmId)!;
        var asked = new Consortium(Name, WhyTogether, Model, tenderId, LeadFirmId, lead.Role, leadDeclaration, act, lotIds);
        foreach (var member in AcceptedMembers.Where(member => member.FirmId != LeadFirmId))
            asked.Invite(Invitee.Of(member.FirmId!.Value), member.Role, member.Share, expiresAt, act, new MemberOffer(member.Scope));
        return asked;
    }

    public void MarkDemo(Act act) { IsDemo = true; Record("ConsortiumMarkedDemo", act); }

    private void ChangeTerms(ResetReason why, Act act)
    {
        TermsVersion++;
        ResetSignatures(why, act);
    }
}
