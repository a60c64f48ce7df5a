using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Reports;

namespace LocalProcure.Web.Features.Reports;

/// <summary>
/// From a figure down to the payment lines behind it, and from a line to its row in the buyer's file. For project staff, and for officers the lines of their own buyer:
/// a line may name somebody in private life, so nobody else sees one.
/// </summary>
[Route("months/{area}/{month}/lines"), Authorize(Policy = Policies.SecondStep)]
public sealed class LinesController(AppDb db, Current current, ReportInputs inputs, KeptInputs kept, FileRows rows) : Controller
{
    private const int PageSize = 50;

    /// <param name="edition">An issued edition, by the lines that it froze; none for the month as it stands, which is staff's own.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(string area, string month, int? edition, LineFilter filter, int page = 1)
    {
        if (await Read(area, month, edition) is not var (lines, question)) return NotFound();
        if (filter.IsWrong) return NotFound();
        var mine = question.Buyers.Where(b => current.Me.MaySeeLinesOf(b.Id)).Select(b => b.Id).ToHashSet();
        if (mine.Count == 0) return NotFound();
        var all = filter.Pick(lines, question);
        var seen = all.Where(l => mine.Contains(l.BuyerId)).ToList();
        page = Math.Clamp(page, 1, Math.Max(1, (seen.Count + PageSize - 1) / PageSize));
        var shown = seen.Skip((page - 1) * PageSize).Take(PageSize).ToList();
        return View("Lines", new LinesPage(question, edition, filter, new Paged<SpendLine>(shown, page, PageSize, seen.Count), seen.Sum(l => l.Pence), all.Count - seen.Count, await Descriptions(shown)) { Suppliers = seen.Where(l => l.Supplier.Length > 0).Select(l => l.SupplierId).Distinct().Count() });
    }

    [HttpGet("{import:guid}/{row:int}")]
    public async Task<IActionResult> Show(string area, string month, Guid import, int row)
    {
        if (Months.Parse(month) is not { } first || await db.Payments.AsNoTracking().SingleOrDefaultAsync(p => p.ImportId == import && p.Row == row) is not { } payment) return NotFound();
        if (!current.Me.MaySeeLinesOf(payment.BuyerId)) return NotFound();
        var buyer = await db.Buyers.AsNoTracking().SingleAsync(b => b.Id == payment.BuyerId);
        if (buyer.AreaCode != area) return NotFound();
        var taken = await db.PaymentImports.AsNoTracking().SingleAsync(i => i.Id == import);
        return View("Line", new LinePage(area, first, payment, taken, buyer, await db.Payees.AsNoTracking().SingleAsync(p => p.Id == payment.PayeeId), current.Me.IsStaff, await rows.Find(taken, row)));
    }

    private async Task<(IReadOnlyList<SpendLine> Lines, SpendQuestion Question)?> Read(string area, string month, int? edition)
    {
        if (Months.Parse(month) is not { } first || Areas.Find(area) is null) return null;
        if (edition is null)
        {
            if (!current.Me.IsStaff) return null;
            var live = await inputs.Read(area, first);
            return (live.Lines, live.Question);
        }
        var report = await db.Reports.AsNoTracking().Issued().Of(area, first).SingleOrDefaultAsync(r => r.Edition == edition);
        if (report?.InputsHash is not { } hash || !current.Me.IsStaff && !report.IsPublicAt(current.Now)) return null;
        return await kept.Read(hash);
    }

    private async Task<IReadOnlyDictionary<(Guid, int), string>> Descriptions(List<SpendLine> lines)
    {
        var (imports, rows) = (lines.Select(l => l.ImportId).Distinct().ToList(), lines.Select(l => l.Row).Distinct().ToList());
        var found = await db.Payments.AsNoTracking().Where(p => imports.Contains(p.ImportId) && rows.Contains(p.Row)).Select(p => new { p.ImportId, p.Row, p.Description }).ToListAsync();
        return found.ToDictionary(p => (p.ImportId, p.Row), p => p.Description);
    }
}

/// <summary>The lines behind a figure.</summary>
/// <param name="Others">Lines of buyers that the reader does not work for: counted, not shown.</param>
public sealed record LinesPage(SpendQuestion Question, int? Edition, LineFilter Filter, Paged<SpendLine> Lines, long Pence, int Others, IReadOnlyDictionary<(Guid, int), string> Descriptions)
{
    public string Month => Question.Month.ToMonth();
    /// <summary>Whom the lines were paid to; a supplier whose name is withheld cannot be counted.</summary>
    public int Suppliers { get; init; }
    /// <summary>Whether the line says which row of which file it is; reports issued before this was kept do not know it of earlier months.</summary>
    public static bool HasRow(SpendLine line) => line.ImportId != Guid.Empty;
    public string BuyerOf(SpendLine line) => Question.Buyers.First(b => b.Id == line.BuyerId) is var b && Reading == Language.Welsh && b.NameWelsh is not null ? b.NameWelsh : Question.Buyers.First(x => x.Id == line.BuyerId).Name;
    public string FileOf(SpendLine line) => Question.Imports.Concat(Question.Earlier).FirstOrDefault(i => i.Id == line.ImportId)?.Name ?? "";
    public string DescriptionOf(SpendLine line) => Descriptions.GetValueOrDefault((line.ImportId, line.Row), "");
    public string PlaceOf(SpendLine line) => line.Payee.PlaceBy(Filter.Basis is null ? Question.Order : [Enum.Parse<PlaceBasis>(Filter.Basis, true)]).Code switch
    {
        null => PlacesText.NotKnown,
        SpendLine.OutsideUk => PlacesText.OutsideUk,
        var code => Areas.NameOf(code),
    };

    /// <summary>What the figure is of, in words.</summary>
    public IReadOnlyList<string> Said => LineWords.Of(Filter, Question);
}

/// <summary>One row of a buyer's file, as it was read.</summary>
public sealed record LinePage(string Area, DateOnly Month, Payment Payment, PaymentImport Import, Domain.Buyers.Buyer Buyer, Payee Payee, bool IsStaff, IReadOnlyList<(string Heading, string Cell)> Cells);
