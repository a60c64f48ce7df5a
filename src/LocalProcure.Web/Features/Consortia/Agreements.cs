using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Consortia.Agreeing;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>A group with what its agreement names.</summary>
public sealed record AgreementSource(Consortium Consortium, Tender? Tender, IReadOnlyDictionary<Guid, Firm> Firms);

/// <summary>Gathers what a group's agreement is written from, and its versions; makes the next one when the group has changed.</summary>
public sealed class Agreements(AppDb db, ConsortiumMail mail)
{
    /// <summary>Changes less than this apart are one batch: nobody is told again of a version that replaces one that nobody had signed yet.</summary>
    public static readonly TimeSpan Batch = TimeSpan.FromHours(1);

    public Task<List<ConsortiumAgreement>> Of(Guid consortiumId) =>
        db.ConsortiumAgreements.Where(a => a.ConsortiumId == consortiumId).OrderByDescending(a => a.Number).ToListAsync();

    /// <summary>The law's term of payment in days: as in force when the procurement commenced, for a group without one today; 0 when it is not on record.</summary>
    public async Task<int> LawDays(AgreementSource source, DateTime now) => (int)((await db.LoadFigures()).At(FigureLine.PaymentTerm, source.Tender?.DayOfLaw(now) ?? now.UkDate()) ?? 0);

    /// <summary>What the version would say if it were made now.</summary>
    public async Task<AgreementWords> Words(AgreementSource source, AgreementChoices choices, DateTime now) => AgreementWriter.Write(await Facts(source, now), choices);

    /// <summary>
    /// The versions, newest first, after the next one has made itself where the group has changed: whoever looks first, or the job, makes it, once.
    /// </summary>
    public async Task<List<ConsortiumAgreement>> UpToDate(AgreementSource source, DateTime now)
    {
        var group = source.Consortium;
        var all = await Of(group.Id);
        if (all.FirstOrDefault() is not { } last) return all;
        var law = await LawDays(source, now);
        var choices = last.Choices.PayWithinDays > law && law > 0 ? last.Choices with { PayWithinDays = law } : last.Choices;
        var words = AgreementWriter.Write(await Facts(source, now), choices);
        // A version keeps the edition of our sentences that it was made with; the next one takes the newest.
        if (words.Hash != last.Hash && choices.Wording != AgreementChoices.LatestWording)
            words = AgreementWriter.Write(await Facts(source, now), choices = choices with { Wording = AgreementChoices.LatestWording });
        var isOver = source.Tender is { } tender && !tender.IsTakingAt(now);
        if (last.Followed(group, words, choices, isOver, Act.BySystem(now)) is { } made)
        {
            db.ConsortiumAgreements.Add(made);
            if (last.Signatures.Count > 0 || now - last.MadeAt >= Batch) await mail.TellAgreementFollowed(group, last, made, now);
            all.Insert(0, made);
        }
        if (!db.ChangeTracker.HasChanges()) return all;
        try
        {
            await db.SaveChangesAsync();
            return all;
        }
        catch (DbUpdateException)
        {
            // Somebody else looked at the same moment: theirs is the next version.
            db.ChangeTracker.Clear();
            return await Of(group.Id);
        }
    }

    private async Task<AgreementFacts> Facts(AgreementSource source, DateTime now)
    {
        var (group, tender) = (source.Consortium, source.Tender);
        var buyer = tender is null ? null : await db.Buyers.Where(b => b.Id == tender.BuyerId).Select(b => new { b.Name, b.NameWelsh }).SingleAsync();
        return new AgreementFacts(group.Name, group.Model, tender?.Title, tender?.Reference, buyer?.Name,
            [.. group.AcceptedMembers.Select(m => Party(source, m))], await LawDays(source, now), buyer?.NameWelsh);
    }

    private static AgreementParty Party(AgreementSource source, ConsortiumMember member)
    {
        var firm = source.Firms[member.FirmId!.Value];
        return new AgreementParty(firm.Id, firm.Name, NumberOf(firm), firm.Id == source.Consortium.LeadFirmId, member.Role, member.Scope, member.Share,
            [.. member.LotShares.Select(l => new AgreementLot(Named(source.Tender!.Lots.First(lot => lot.Id == l.LotId)), l.Share))], member.WhyNotAlone);
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

    /// <summary>The version to compare with: the last before this one that anybody signed, else the one before.</summary>
    public ConsortiumAgreement? Earlier => Shown is null ? null : All.Where(a => a.Number < Shown.Number).OrderByDescending(a => a.Signatures.Count > 0).ThenByDescending(a => a.Number).FirstOrDefault();
}

/// <summary>An agreement on paper.</summary>
public sealed record AgreementPrint(ConsortiumAgreement Agreement, string Group, Func<Guid, string> FirmName);
