using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Every version of a published tender, whole, and what differs between any two.</summary>
[AllowAnonymous, Route("tenders/{id:guid}/versions")]
public sealed class TenderVersionsController(AppDb db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id) => await Find(id) is { } page ? View("Versions", page) : NotFound();

    [HttpGet("{number:int}")]
    public async Task<IActionResult> Show(Guid id, int number, int? with)
    {
        if (await Find(id) is not { } page || page.TermsOf(number) is not { } terms) return NotFound();
        var other = with ?? (number > 1 ? number - 1 : page.Tender.Edition);
        return View("Version", new VersionPage(page, number, terms, other, page.TermsOf(other)));
    }

    private async Task<VersionsPage?> Find(Guid id) =>
        await db.Tenders.AsNoTracking().Published().Whole().SingleOrDefaultAsync(t => t.Id == id) is { } tender
            ? new VersionsPage(tender, await db.TenderChanges.AsNoTracking().Where(c => c.TenderId == id).Published().ToListAsync()) : null;
}

/// <summary>A tender with its published changes, the earliest first.</summary>
public sealed record VersionsPage(Tender Tender, IReadOnlyList<TenderChange> Changes)
{
    /// <summary>The tender as it stood in a version; null when there is no such version.</summary>
    public TenderTerms? TermsOf(int edition) =>
        edition < 1 || edition > Tender.Edition ? null
        : edition > Changes.Count ? TenderTerms.Of(Tender)
        : Changes[edition - 1].Before;
}

/// <summary>One version, and what differs from another.</summary>
public sealed record VersionPage(VersionsPage All, int Number, TenderTerms Terms, int OtherNumber, TenderTerms? Other)
{
    public Tender Tender => All.Tender;
    public IReadOnlyList<TermsDifference> Differences => Other is null || OtherNumber == Number ? []
        : OtherNumber < Number ? TermsDifferences.Between(Other, Terms) : TermsDifferences.Between(Terms, Other);
}
