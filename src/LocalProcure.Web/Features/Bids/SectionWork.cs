using LocalProcure.Domain.Bids;
using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Features.Bids;

/// <summary>What stands below a section on its own page: the people, the state, the comments.</summary>
public sealed class SectionWork(AppDb db, Current current, BidVault vault, BidSections sections)
{
    public const int MostOpen = 200;

    public async Task<WorkPage?> Of(OwnBid own, SectionRef section, CommentForm? form = null)
    {
        var book = await sections.Book(own);
        if (book.Line(section) is not { } line) return null;
        var kept = await db.SectionComments.AsNoTracking().Where(c => c.BidId == own.Bid.Id && c.SectionKey == line.Key).OrderByDescending(c => c.SaidAt).ThenByDescending(c => c.Id).Take(MostOpen + 100).ToListAsync();
        var ids = kept.SelectMany(c => new[] { c.PersonId, c.ResolvedBy ?? Guid.Empty }).Distinct().ToArray();
        var names = await db.People.Where(p => ids.Contains(p.Id) && p.Name != "").ToDictionaryAsync(p => p.Id, p => p.Name);
        var beside = vault.Beside(own.Bid, current.Me, current.Now);
        string Name(Guid? id) => id is { } person && names.TryGetValue(person, out var name) ? name : SectionText.Colleague;
        var opened = kept.OrderBy(c => c.SaidAt).ThenBy(c => c.Id).Select(c => new OpenedComment(c, beside.Open(c.Id, c.Content), Name(c.PersonId), own.NameOf(c.FirmId), Name(c.ResolvedBy))).ToList();
        return new WorkPage(book, line, [.. opened.Where(c => c.Comment.ResolvedAt is null)], [.. opened.Where(c => c.Comment.ResolvedAt is not null)], form ?? new CommentForm(), current.Now);
    }
}
