using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Consortia.Agreeing;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>Gathers what a group's agreement is written from, and its versions.</summary>
public sealed class Agreements(AppDb db, Current current)
{
    public Task<List<ConsortiumAgreement>> Of(Guid consortiumId) =>
        db.ConsortiumAgreements.Where(a => a.ConsortiumId == consortiumId).OrderByDescending(a => a.Number).ToListAsync();

    /// <summary>The law's term of payment in days, as in force today; 0 when it is not on record.</summary>
    public async Task<int> LawDays() => (int)((await db.LoadFigures()).At(FigureLine.PaymentTerm, current.Now.UkDate()) ?? 0);

    public async Task<AgreementFacts> Facts(RoomPage room)
    {
        var buyerId = room.Tender?.BuyerId;
        var buyer = buyerId is null ? null : await db.Buyers.Where(b => b.Id == buyerId).Select(b => new { b.Name, b.NameWelsh }).SingleAsync();
        return new AgreementFacts(room.Consortium.Name, room.Consortium.Model, room.Tender?.Title, room.Tender?.Reference, buyer?.Name,
            [.. room.Consortium.AcceptedMembers.Select(m => Party(room, m))], await LawDays(), buyer?.NameWelsh);
    }

    /// <summary>What the version would say if it were made now.</summary>
    public async Task<AgreementWords> Now(RoomPage room, AgreementChoices choices) => AgreementWriter.Write(await Facts(room), choices);

    private static AgreementParty Party(RoomPage room, ConsortiumMember member)
    {
        var firm = room.Firms[member.FirmId!.Value];
        return new AgreementParty(firm.Id, firm.Name, NumberOf(firm), firm.Id == room.Consortium.LeadFirmId, member.Role, member.Scope, member.Share,
            [.. member.LotShares.Select(l => new AgreementLot(Named(room.Tender!.Lots.First(lot => lot.Id == l.LotId)), l.Share))], member.WhyNotAlone);
    }

    private static string? NumberOf(Firm firm) => firm.Numbers.FirstOrDefault(n => n.Scheme == RegisterNumber.Schemes[0]) is { } number ? number.Number : firm.Numbers.FirstOrDefault(n => n.Scheme != RegisterNumber.Vat)?.Number;

    private static OwnWords Named(TenderLot lot)
    {
        string In(Language language) { using var speaking = language.Speak(); return LotText.Named(lot); }
        return new OwnWords(In(Language.English), In(Language.Welsh));
    }
}

/// <summary>The group's agreement as its members see it.</summary>
/// <param name="Shown">The version on the page; null while none was made.</param>
/// <param name="IsCurrent">Whether the shown version still says what the group has agreed.</param>
public sealed record AgreementPage(RoomPage Room, IReadOnlyList<ConsortiumAgreement> All, ConsortiumAgreement? Shown, bool IsCurrent, string? WhyNotMake, AgreementSignForm Form)
{
    public bool CanSign => Shown is { ReplacedAt: null } && IsCurrent && ToSign.Count > 0;
    public IReadOnlyList<Guid> ToSign => Shown is null ? [] : [.. Room.MyFirms.Where(f => Shown.FirmIds.Contains(f) && !Shown.IsSignedBy(f))];
}

/// <summary>An agreement on paper.</summary>
public sealed record AgreementPrint(ConsortiumAgreement Agreement, string Group, Func<Guid, string> FirmName);
