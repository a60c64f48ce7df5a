using LocalProcure.Domain.Bids;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Features.Bids;

/// <summary>One section of a bid with who writes it and how far it is.</summary>
/// <param name="WhyNotWhole">What it still lacks before the bid can be handed in; null when nothing.</param>
public sealed record SectionLine(SectionRef Section, string Key, OwnWords Title, string? Hint, BidSection? Row, SectionState State, string? WhyNotWhole, int OpenComments, string? Owners, bool IsMine)
{
    public bool IsLateOn(DateOnly today) => Row?.DueOn < today && State != SectionState.Done;
}

/// <summary>Somebody who writes the bid, and for which of its firms.</summary>
public sealed record Writer(Guid Id, string Name, IReadOnlyList<Guid> Firms);

/// <summary>A bid's sections in the order of the bid.</summary>
public sealed record SectionBook(OwnBid Own, IReadOnlyList<SectionLine> Lines, IReadOnlyList<Writer> Writers)
{
    /// <summary>More than one person writes, so that it is worth saying who writes what.</summary>
    public bool IsShared => Own.Bid.IsJoint || Writers.Count > 1;
    public SectionLine? Line(SectionRef section) => Lines.FirstOrDefault(l => l.Section == section);
    public string WriterName(Guid id) => Writers.FirstOrDefault(w => w.Id == id)?.Name ?? "";
    public int NotDone => Lines.Count(l => l.State != SectionState.Done && l.Section.Kind != SectionKind.Files);
    public int OpenComments => Lines.Sum(l => l.OpenComments);
}

/// <summary>The sections of a person's own bid.</summary>
public sealed class BidSections(AppDb db, Current current, BidVault vault, Bidders bidders)
{
    public async Task<SectionBook> Book(OwnBid own)
    {
        var beside = vault.Beside(own.Bid, current.Me, current.Now);
        var rows = await db.BidSections.AsNoTracking().Where(s => s.BidId == own.Bid.Id).ToDictionaryAsync(s => s.Key);
        var comments = await db.SectionComments.Where(c => c.BidId == own.Bid.Id && c.ResolvedAt == null).GroupBy(c => c.SectionKey).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var writers = await Writers(own);
        var mine = current.Me.FirmIdsAt(current.Now);
        return new SectionBook(own, [.. Parts(own).Select(part =>
        {
            var key = beside.KeyOf(part.Section);
            var row = rows.GetValueOrDefault(key);
            return new SectionLine(part.Section, key, part.Title, part.Hint, row, BidSection.StateOf(row, part.IsBegun, part.WhyNot is null, own.Bid.IsJoint), part.WhyNot, comments.GetValueOrDefault(key),
                row is null ? null : Names(own, row, writers), row?.IsOf(current.Me.Id, [.. mine.Where(own.Bid.FirmIds.Contains)]) == true);
        })], writers);
    }

    /// <summary>Everybody who may write the bid.</summary>
    public async Task<IReadOnlyList<Writer>> Writers(OwnBid own)
    {
        var (firms, buyer) = (own.Bid.FirmIds, own.Bid.BuyerId);
        var people = await db.People.AsNoTracking().Include(p => p.Firms).Include(p => p.Mandates).AsSplitQuery().ActingFor(firms, current.Now)
            .Where(p => !p.Buyers.Any(b => b.BuyerId == buyer)).OrderBy(p => p.Name).ThenBy(p => p.Id).ToListAsync();
        return [.. people.Select(p => new Writer(p.Id, p.Name, [.. own.Firms.Where(f => p.ActsFor(f, current.Now))]))];
    }

    /// <summary>Changes a section's row, made when it is first touched; again from the start when somebody else was quicker.</summary>
    public async Task Change(OwnBid own, SectionRef section, Func<BidSection, Act, Task> change)
    {
        var now = current.Moment();
        RuleBroken.If(now >= own.ClosesAt ? BidText.Closed(own.ClosesAt) : null);
        var key = vault.Beside(own.Bid, current.Me, now).KeyOf(section);
        for (var attempt = 1; ; attempt++)
        {
            var row = await db.BidSections.SingleOrDefaultAsync(s => s.BidId == own.Bid.Id && s.Key == key);
            if (row is null) db.BidSections.Add(row = new BidSection(own.Bid.Id, own.Bid.ConsortiumId, key));
            await change(row, current.Me.ActOn(own.Bid, now));
            try
            {
                await db.SaveChangesAsync();
                return;
            }
            catch (DbUpdateException) when (attempt < 6)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>People to tell that they own a section now.</summary>
    public async Task<IReadOnlyList<Person>> PeopleOf(OwnBid own, IReadOnlyCollection<SectionOwner> owners)
    {
        var (firms, named) = (owners.Where(o => o.PersonId is null).Select(o => o.FirmId).ToHashSet(), owners.Select(o => o.PersonId).OfType<Guid>().ToHashSet());
        var all = await bidders.PeopleOf(own.Bid, current.Now);
        var writers = (await Writers(own)).ToDictionary(w => w.Id);
        return [.. all.Where(p => p.Id != current.Me.Id && writers.TryGetValue(p.Id, out var w) && (named.Contains(p.Id) || w.Firms.Any(firms.Contains)))];
    }

    private static string? Names(OwnBid own, BidSection row, IReadOnlyList<Writer> writers)
    {
        var names = row.OwnersAmong(own.Bid.FirmIds).Select(o => o.PersonId is not { } id ? own.NameOf(o.FirmId)
            : writers.FirstOrDefault(w => w.Id == id) is { } writer ? own.Bid.IsJoint ? SectionText.PersonOf(writer.Name, own.NameOf(o.FirmId)) : writer.Name : null).OfType<string>().ToList();
        return names.Count == 0 ? null : string.Join("; ", names);
    }

    private static IEnumerable<(SectionRef Section, OwnWords Title, string? Hint, bool IsBegun, string? WhyNot)> Parts(OwnBid own)
    {
        var (tender, content) = (own.Tender, own.Content);
        if (own.ConditionsAsked.Count > 0)
            yield return (new(SectionKind.Conditions), Both(() => SectionKind.Conditions.Name()), null, content.Evidence is { Count: > 0 }, Readiness.MissingEvidence(tender, content, own.Firms).FirstOrDefault()?.Reason);
        foreach (var question in own.Questions)
        {
            var answer = content.AnswerTo(question.Id);
            var hint = question.CriterionId is null ? BidText.PassOrFail : SectionText.WordsOf(Words.Count(answer?.Text), question.WordLimit);
            yield return (SectionRef.Of(question.Id), question.Words, tender.Lot(question.LotId) is { } lot ? $"{LotText.Numbered(lot.Number)}. {hint}" : hint,
                answer is not null && (answer.Meets is not null || answer.Text.Length > 0), Readiness.Missing(question, content)?.Reason);
        }
        if (own.Lines.Count > 0)
            yield return (new(SectionKind.Prices), Both(() => SectionKind.Prices.Name()), null, own.HasPrices, own.MissingPrice?.Reason);
        yield return (new(SectionKind.Files), Both(() => SectionKind.Files.Name()), null, content.Files.Count > 0, null);
    }

    private static OwnWords Both(Func<string> words)
    {
        using (Language.English.Speak()) { var english = words(); using (Language.Welsh.Speak()) return new(english, words()); }
    }
}
