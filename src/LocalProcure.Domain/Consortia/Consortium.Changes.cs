namespace LocalProcure.Domain.Consortia;

/// <summary>Changes after submission, each with the buyer's recorded permission. What was signed and submitted stays as it is.</summary>
public sealed partial class Consortium
{
    /// <summary>Makes a permitted change happen. Everyone it touches has agreed, so everyone has accepted its new terms.</summary>
    internal void Apply(GroupChange change, Act act)
    {
        switch (change.Kind)
        {
            case GroupChangeKind.Replace:
                Replace(change.FirmId!.Value, change.NewFirmId!.Value, act);
                PlaceOf(change.NewFirmId.Value)!.State([], change.NewWhyNotAlone, change.ReasonLanguage, act);
                break;
            case GroupChangeKind.Rebalance:
                foreach (var share in change.Shares)
                {
                    var member = PlaceOf(share.FirmId)!;
                    if (SharesByLot) member.SetLotShares(share.Lots); else member.SetShare(share.Share);
                    member.TermsChanged();
                }
                Recount();
                Record("ConsortiumRebalanced", act, string.Join(' ', CurrentMembers.Select(m => $"{m.Id:N}={m.Share}")));
                break;
            default:
                var gone = PlaceOf(change.FirmId!.Value) ?? throw new RuleBroken(ConsortiumText.NotAMember);
                if (change.Kind == GroupChangeKind.Leave) gone.Leave(act); else gone.Remove(act);
                var lead = PlaceOf(LeadFirmId)!;
                if (gone.LotShares.Count > 0) lead.SetLotShares(LotIds.Select(lot => new LotShare(lot, lead.ShareOf(lot) + gone.ShareOf(lot))));
                else lead.SetShare(lead.Share + gone.Share);
                Recount();
                lead.TermsChanged();
                Record("ConsortiumMemberLeft", act, $"{change.FirmId}");
                break;
        }
        foreach (var member in AcceptedMembers.Where(m => change.MustAgree.Contains(m.FirmId!.Value))) member.Agree(act);
        TermsVersion++;
    }

    /// <summary>The firms of this group, standing ready for the next tender: each is asked anew and accepts its part itself.</summary>
    public Consortium KeepTogether(DateTime? expiresAt, Act act)
    {
        var lead = PlaceOf(LeadFirmId) ?? throw new RuleBroken(ConsortiumText.NotAMember);
        var standing = new Consortium(Name, WhyTogether, Model, null, LeadFirmId, lead.Role, null, act);
        foreach (var member in AcceptedMembers.Where(m => m.FirmId != LeadFirmId))
            standing.Invite(Invitee.Of(member.FirmId!.Value), member.Role, member.Share, expiresAt, act, new MemberOffer(member.Scope));
        standing.Record("ConsortiumKeptTogether", act, $"{Id}");
        return standing;
    }
}
