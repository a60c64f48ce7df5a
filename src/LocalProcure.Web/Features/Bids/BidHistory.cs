using LocalProcure.Domain.Bids;
using LocalProcure.Domain.People;
using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Features.Bids;

/// <summary>Keeps every text that was saved in a bid, by section, and what could not be saved into it. Read through <see cref="BidVault"/> only.</summary>
public sealed class BidHistory(AppDb db, Current current, BidVault vault)
{
    /// <summary>Notes what a change of the bid changes, in the same save: a version for each text, and sections that were done are being written again.</summary>
    public async Task Note(OwnBid own, BidContent wanted, Person by, Act act)
    {
        var beside = vault.Beside(own.Bid, by, act.At);
        var changes = Changes(own.Content, wanted).Select(c => (Key: beside.KeyOf(c.Section), c.Before, c.After)).ToList();
        var keys = changes.Select(c => c.Key).ToArray();
        var sections = await db.BidSections.Where(s => s.BidId == own.Bid.Id && keys.Contains(s.Key)).ToListAsync();
        var kept = await db.DraftVersions.Where(v => v.BidId == own.Bid.Id && v.ContentVersion > 0 && keys.Contains(v.SectionKey)).Select(v => v.SectionKey).Distinct().ToListAsync();
        foreach (var (key, before, after) in changes)
        {
            sections.Find(s => s.Key == key)?.Changed(act);
            // A bid from before versions were kept: what stood there is its first.
            if (before is not null && !kept.Contains(key)) Add(own.Bid, beside, key, before, own.Bid.ContentVersion - 1, new Act(Guid.Empty, own.Bid.StartedAt));
            if (after is not null) Add(own.Bid, beside, key, after, own.Bid.ContentVersion, act);
        }
    }

    /// <summary>Keeps what somebody typed and could not save, once.</summary>
    public async Task KeepAside(OwnBid own, SectionRef section, DraftWords words)
    {
        db.ChangeTracker.Clear();
        var beside = vault.Beside(own.Bid, current.Me, current.Now);
        var (key, me) = (beside.KeyOf(section), current.Me.Id);
        var last = await db.DraftVersions.AsNoTracking().Where(v => v.BidId == own.Bid.Id && v.SectionKey == key && v.PersonId == me && v.ContentVersion == 0).OrderByDescending(v => v.SavedAt).ThenByDescending(v => v.Id).FirstOrDefaultAsync();
        if (last is not null && beside.Open(last.Id, last.Content) == words.Json()) return;
        Add(own.Bid, beside, key, words, 0, current.Me.ActOn(own.Bid, current.Moment()));
        await db.SaveChangesAsync();
    }

    /// <summary>The versions that went into the bid or were kept aside, newest first.</summary>
    public IQueryable<DraftVersion> Of(OwnBid own, SectionRef section)
    {
        var key = vault.Beside(own.Bid, current.Me, current.Now).KeyOf(section);
        return db.DraftVersions.AsNoTracking().Where(v => v.BidId == own.Bid.Id && v.SectionKey == key).OrderByDescending(v => v.SavedAt).ThenByDescending(v => v.Id);
    }

    public DraftWords Words(OwnBid own, DraftVersion version) => DraftWords.From(vault.Beside(own.Bid, current.Me, current.Now).Open(version.Id, version.Content));

    /// <summary>The answer that a page showed, found again by its fingerprint; null when it was never kept.</summary>
    public async Task<BidAnswer?> Shown(OwnBid own, Guid questionId, string? fingerprint)
    {
        var none = new BidAnswer(questionId, "", null);
        if (fingerprint == AnswerPage.Fingerprint(null) || fingerprint == AnswerPage.Fingerprint(none)) return none;
        await foreach (var version in Of(own, SectionRef.Of(questionId)).Where(v => v.ContentVersion > 0).Take(200).AsAsyncEnumerable())
            if (Words(own, version) is var words && new BidAnswer(questionId, words.Text, words.Meets) is var answer && AnswerPage.Fingerprint(answer) == fingerprint) return answer;
        return null;
    }

    /// <summary>Who saved the section last, by name.</summary>
    public async Task<string> LastWriter(OwnBid own, SectionRef section)
    {
        var by = await Of(own, section).Where(v => v.ContentVersion > 0).Select(v => v.PersonId).FirstOrDefaultAsync();
        return await db.People.Where(p => p.Id == by && p.Name != "").Select(p => p.Name).SingleOrDefaultAsync() ?? SectionText.Colleague;
    }

    /// <summary>Who saved the section before oneself, by name.</summary>
    public async Task<string> WriterBefore(OwnBid own, SectionRef section)
    {
        var me = current.Me.Id;
        var by = await Of(own, section).Where(v => v.ContentVersion > 0 && v.PersonId != me).Select(v => v.PersonId).FirstOrDefaultAsync();
        return await db.People.Where(p => p.Id == by && p.Name != "").Select(p => p.Name).SingleOrDefaultAsync() ?? SectionText.Colleague;
    }

    private void Add(Bid bid, BesideBid beside, string key, DraftWords words, int contentVersion, Act act)
    {
        var id = Guid.CreateVersion7();
        db.DraftVersions.Add(new DraftVersion(id, bid, key, contentVersion, beside.Close(id, words.Json()), act));
    }

    /// <summary>The sections that differ; words only where versions are kept.</summary>
    private static IEnumerable<(SectionRef Section, DraftWords? Before, DraftWords? After)> Changes(BidContent before, BidContent after)
    {
        foreach (var id in before.Answers.Concat(after.Answers).Select(a => a.QuestionId).Distinct())
            if (before.AnswerTo(id) is var was && after.AnswerTo(id) is var now && was != now)
                yield return (SectionRef.Of(id), was is null ? null : DraftWords.Of(was), DraftWords.Of(now ?? new BidAnswer(id, "", null)));
        if (!before.Prices.ToHashSet().SetEquals(after.Prices))
            yield return (new(SectionKind.Prices), before.Prices.Count == 0 ? null : new("", null, before.Prices), new("", null, [.. after.Prices.OrderBy(p => p.LineId)]));
        if (!(before.Evidence ?? []).ToHashSet().SetEquals(after.Evidence ?? [])) yield return (new(SectionKind.Conditions), null, null);
        if (!before.Files.Select(f => f.Id).ToHashSet().SetEquals(after.Files.Select(f => f.Id))) yield return (new(SectionKind.Files), null, null);
    }
}
