using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>A section that changed after a member signed: who saved it last, when, and where one sees what; null for prices that are the lead's alone.</summary>
public sealed record SignChange(OwnWords Section, string By, DateTime At, string? Path);

/// <summary>What changed in the joint bid since the reader's firm last signed, so that nobody reads all of it again for one word.</summary>
public sealed class SignChanges(AppDb db, Current current, BidVault vault)
{
    /// <summary>Null when the firm never signed, or signed exactly this; else the version that it signed and what changed since.</summary>
    public async Task<(int Signed, IReadOnlyList<SignChange> Changes)?> Since(RoomPage room)
    {
        if (room.Content is not { } content || room.Bid is not { } bid || room.MyFirms.All(f => room.Consortium.HasSigned(f, content))) return null;
        var signed = room.Consortium.Signatures.Where(s => room.MyFirms.Contains(s.FirmId) && s.BidId == bid.Id).Select(s => s.ContentVersion).DefaultIfEmpty().Max();
        if (signed == 0 || signed >= content.Version || !current.Me.CanEdit(bid, current.Now)) return null;
        var versions = await db.DraftVersions.AsNoTracking().Where(v => v.BidId == bid.Id && v.ContentVersion > signed).OrderByDescending(v => v.ContentVersion).ToListAsync();
        if (versions.Count == 0) return (signed, []);
        var tender = await db.Tenders.AsNoTracking().Include(t => t.Questions).SingleAsync(t => t.Id == bid.TenderId);
        var prices = current.Me.CanPrice(bid, room.Agreement?.ShowsPricesIn(room.Consortium) == true, current.Now);
        var beside = vault.Beside(bid, current.Me, current.Now);
        var sections = tender.Questions.Select(q => (Section: SectionRef.Of(q.Id), Title: q.Words)).Append((Section: new SectionRef(SectionKind.Prices), Title: new OwnWords(In(Language.English), In(Language.Welsh)))).ToDictionary(s => beside.KeyOf(s.Section));
        var ids = versions.Select(v => v.PersonId).Distinct().ToArray();
        var names = await db.People.Where(p => ids.Contains(p.Id) && p.Name != "").ToDictionaryAsync(p => p.Id, p => p.Name);
        return (signed, [.. versions.GroupBy(v => v.SectionKey).Where(g => sections.ContainsKey(g.Key)).Select(g => (Last: g.First(), Part: sections[g.Key]))
            .Select(c => new SignChange(c.Part.Title, names.GetValueOrDefault(c.Last.PersonId, SectionText.Colleague), c.Last.SavedAt, c.Part.Section.Kind == SectionKind.Prices && !prices ? null : $"/bids/{bid.Id}/sections/{c.Part.Section.Name}/versions/{c.Last.Id}"))]);
    }

    private static string In(Language language) { using (language.Speak()) return SectionKind.Prices.Name(); }
}
