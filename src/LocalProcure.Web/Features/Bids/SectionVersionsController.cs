using LocalProcure.Domain.Bids;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Bids;

/// <summary>Every text that was saved in a section: who saved it, what it changed, and putting it back.</summary>
[Route("bids/{id:guid}/sections/{section}/versions")]
public sealed class SectionVersionsController(AppDb db, Current current, OwnBids bids, BidSections sections, BidHistory history) : Controller
{
    private const int Size = 20;

    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id, string section, int page = 1)
    {
        if (await Line(id, section) is not var (own, line)) return NotFound();
        var kept = await history.Of(own, line.Section).PageAsync(page, Size);
        var oldest = kept.Items.Count == 0 ? null : kept.Items[^1];
        var before = oldest is null ? null : await Before(own, line, oldest);
        var words = kept.Items.ToDictionary(v => v.Id, v => history.Words(own, v));
        var names = await Names(kept.Items);
        var stands = StandsNow(own, line.Section);
        var lines = kept.Items.Select((v, at) =>
        {
            var earlier = v.IsAside ? stands : kept.Items.Skip(at + 1).FirstOrDefault(e => !e.IsAside) is { } next ? words[next.Id] : before is null ? null : history.Words(own, before);
            return new VersionLine(v, words[v.Id], names(v), TextDiff.Count(TextDiff.Of(TextOf(own, earlier), TextOf(own, words[v.Id]))), !v.IsAside && v == kept.Items.FirstOrDefault(x => !x.IsAside) && kept.Page == 1);
        });
        return View("Versions", new VersionsPage(own, line, new Paged<VersionLine>([.. lines], kept.Page, kept.Size, kept.Total)));
    }

    [HttpGet("{versionId:guid}")]
    public async Task<IActionResult> Show(Guid id, string section, Guid versionId) => await Version(id, section, versionId) is { } page ? View("Version", page) : NotFound();

    [HttpPost("{versionId:guid}/restoration")]
    public async Task<IActionResult> Restore(Guid id, string section, Guid versionId)
    {
        if (await Version(id, section, versionId) is not { } page) return NotFound();
        var words = page.Words;
        if (await bids.Change(id, now => page.Line.Section switch
        {
            { QuestionId: { } question } => new BidAnswer(question, words.Text, words.Meets) is var answer && now.Content.AnswerTo(question) == answer ? null : now.Content.WithAnswer(answer),
            _ => now.Content.Prices.ToHashSet().SetEquals(words.Prices ?? []) ? null : now.Content.WithPrices(words.Prices ?? []),
        }) is null) return NotFound();
        this.Tell(SectionText.Restored);
        return this.LocalRedirectSeeOther(Url.OfSection(id, page.Line.Section));
    }

    private async Task<VersionPage?> Version(Guid id, string section, Guid versionId)
    {
        if (await Line(id, section) is not var (own, line) || await history.Of(own, line.Section).SingleOrDefaultAsync(v => v.Id == versionId) is not { } version) return null;
        var words = history.Words(own, version);
        var stands = StandsNow(own, line.Section);
        var earlier = version.IsAside ? null : await Before(own, line, version);
        var before = version.IsAside ? stands : earlier is null ? null : history.Words(own, earlier);
        return new VersionPage(own, line, version, words, (await Names([version]))(version), before, earlier?.SavedAt, TextDiff.Of(TextOf(own, before), TextOf(own, words)),
            TextOf(own, stands) == TextOf(own, words), own.WhyNotChange(current.Now));
    }

    private Task<DraftVersion?> Before(OwnBid own, SectionLine line, DraftVersion version) =>
        history.Of(own, line.Section).Where(v => v.ContentVersion > 0 && (v.SavedAt < version.SavedAt || v.SavedAt == version.SavedAt && v.ContentVersion < version.ContentVersion)).FirstOrDefaultAsync();

    private static DraftWords? StandsNow(OwnBid own, SectionRef section) => section.QuestionId is { } question
        ? own.Content.AnswerTo(question) is { } answer ? DraftWords.Of(answer) : null
        : new DraftWords("", null, own.Content.Prices);

    /// <summary>Prices are compared as lines of text, one for each item; an answer with its yes or no before it.</summary>
    private static string TextOf(OwnBid own, DraftWords? words) => words?.Prices is { } prices
        ? string.Concat(own.Tender.PriceLines.OrderBy(l => l.Position).Select(l => (Line: l, Price: prices.FirstOrDefault(p => p.LineId == l.Id))).Where(x => x.Price is not null).Select(x => $"{x.Line.Description.Shown}: {Money.Show(x.Price!.UnitPence)}\n"))
        : words is null ? "" : words.Meets is { } meets ? $"{(meets ? BidText.YesMeets : BidText.NoMeets)}\n{words.Text}" : words.Text;

    private async Task<Func<DraftVersion, string>> Names(IReadOnlyList<DraftVersion> versions)
    {
        var ids = versions.Select(v => v.PersonId).Distinct().ToArray();
        var names = await db.People.Where(p => ids.Contains(p.Id) && p.Name != "").ToDictionaryAsync(p => p.Id, p => p.Name);
        return v => v.PersonId == Guid.Empty ? SectionText.BeforeKeeping : names.GetValueOrDefault(v.PersonId, SectionText.Colleague);
    }

    private async Task<(OwnBid, SectionLine)?> Line(Guid id, string section) =>
        SectionRef.Read(section) is { Kind: SectionKind.Answer or SectionKind.Prices } wanted && await bids.Find(id) is { } own && own.CanWork(wanted) && (await sections.Book(own)).Line(wanted) is { } line ? (own, line) : null;
}
