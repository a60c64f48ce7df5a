using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LocalProcure.Web.Features.Spend;

/// <summary>Which payees the list shows.</summary>
public enum PayeeShow { Open, Linked, Hidden, All }

/// <summary>Payees with the biggest pounds first, and one payee with all that is known of it.</summary>
[Route("payees"), Authorize(Policy = Policies.Staff)]
public sealed class PayeesController(AppDb db, Current current, PayeeList list, Resolving resolving, Suggestions suggestions) : Controller
{
    private const int PageSize = 20;

    [HttpGet("")]
    public async Task<IActionResult> Index(MonthAsked asked, Guid? buyer, PayeeShow show = PayeeShow.Open, int page = 1)
    {
        var buyers = await db.Buyers.AsNoTracking().Where(b => !asked.IsSaid || b.AreaCode == asked.Area).OrderBy(b => b.Name).ToListAsync();
        var ids = buyers.Where(b => buyer is null || b.Id == buyer).Select(b => b.Id).ToList();
        var (from, to) = asked is { IsSaid: true, FirstDay: { } first } ? (first, first.AddMonths(1).AddDays(-1)) : (DateOnly.MinValue, DateOnly.MaxValue);
        var paid = await list.Paid(ids, from, to);
        var chosen = paid.Where(p => show switch { PayeeShow.Open => p.IsOpen, PayeeShow.Hidden => p.IsHidden, PayeeShow.Linked => !p.IsOpen && !p.IsHidden, _ => true }).ToList();
        var pages = Math.Max(1, (chosen.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var shown = new Paged<PaidPayee>([.. chosen.Skip((page - 1) * PageSize).Take(PageSize)], page, PageSize, chosen.Count);
        return View("Payees", new PayeesPage(buyers, buyer, show, shown, await Likely(shown.Items, ids), paid.Count(p => p.IsOpen), paid.Where(p => p.IsOpen).Sum(p => p.BasePence),
            asked.IsSaid ? await list.Path(asked.Area!, asked.FirstDay!.Value) : null, asked) { Answers = await Answers(ids) });
    }

    private async Task<List<(Guid, string)>> Answers(List<Guid> buyerIds)
    {
        var waiting = await db.SupplierQuestions.Where(q => q.AnsweredAt != null && q.SettledAt == null && buyerIds.Contains(q.BuyerId)).OrderBy(q => q.AnsweredAt)
            .Join(db.Payees, q => q.PayeeId, p => p.Id, (q, p) => new { p.Id, p.Name }).Take(20).ToListAsync();
        return [.. waiting.Select(w => (w.Id, w.Name)).Distinct()];
    }

    [HttpPost("look-again")]
    public async Task<IActionResult> LookAgain(string? then, CancellationToken stop)
    {
        var buyers = await db.Buyers.Select(b => b.Id).ToListAsync(stop);
        this.Tell(PayeeText.LookedAgain(await resolving.LookAgain(buyers, current.Now, stop)));
        return this.LocalRedirectSeeOther(Url.IsLocalUrl(then) ? then! : Url.Action("Index")!);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, string? find) =>
        await PayeePage.Of(db, resolving, list, suggestions, id, find) is { } page ? View("Payee", page) : NotFound();

    private async Task<Dictionary<Guid, PayeeSuggestion>> Likely(IReadOnlyList<PaidPayee> shown, List<Guid> buyerIds)
    {
        var ids = shown.Where(p => p.IsOpen).Select(p => p.Id).ToList();
        if (ids.Count == 0) return [];
        var resolver = await resolving.Resolver(buyerIds);
        var found = new Dictionary<Guid, PayeeSuggestion>();
        foreach (var payee in await db.Payees.AsNoTracking().Where(p => ids.Contains(p.Id)).ToListAsync())
            if ((await suggestions.For(payee, resolver, 1)).FirstOrDefault() is { } likely) found[payee.Id] = likely;
        return found;
    }
}

/// <summary>The list of payees.</summary>
public sealed record PayeesPage(
    IReadOnlyList<Buyer> Buyers, Guid? Buyer, PayeeShow Show, Paged<PaidPayee> Payees, IReadOnlyDictionary<Guid, PayeeSuggestion> Suggestions,
    int Open, long OpenPence, MonthPath? Path, MonthAsked Asked)
{
    /// <summary>Payees whose supplier has answered and whom staff have not looked at.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Answers { get; init; } = [];

    public IEnumerable<SelectListItem> Choices => Buyers.Select(b => new SelectListItem(b.NameShown, b.Id.ToString()));

    public IEnumerable<SelectListItem> Shows =>
        new[] { (PayeeShow.Open, PayeeText.Open), (PayeeShow.Linked, PayeeText.Linked), (PayeeShow.Hidden, PayeeText.Hidden), (PayeeShow.All, PayeeText.All) }
            .Select(s => new SelectListItem(s.Item2, s.Item1.ToString()));
}

/// <summary>One payee with its links, suggestions and payments.</summary>
public sealed record PayeePage(
    Payee Payee, Buyer Buyer, Firm? Firm, SupplierRecord? Record, PaidPayee? Paid, IReadOnlyList<PayeeSuggestion> Suggestions,
    string? Find, IReadOnlyList<Firm> Found, IReadOnlyList<Payment> Payments, IReadOnlyDictionary<Guid, string> Files, IReadOnlyDictionary<Guid, string> People, int Lines)
{
    /// <summary>The body of a public register that the payee is.</summary>
    public RegisterEntry? Entry { get; init; }
    /// <summary>Questions to the supplier, the latest first.</summary>
    public IReadOnlyList<SupplierQuestion> Questions { get; init; } = [];

    private const int PaymentsShown = 50;

    public static async Task<PayeePage?> Of(AppDb db, Resolving resolving, PayeeList list, Suggestions suggestions, Guid id, string? find)
    {
        if (await db.Payees.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id) is not { } payee) return null;
        var resolver = await resolving.Resolver([payee.BuyerId]);
        var payments = await db.Payments.AsNoTracking().Where(p => p.PayeeId == id).OrderByDescending(p => p.PaidOn).ThenBy(p => p.Row).Take(PaymentsShown).ToListAsync();
        var imports = payments.Select(p => p.ImportId).ToHashSet();
        Guid[] people = [payee.LinkedBy ?? Guid.Empty, payee.ResolvedBy ?? Guid.Empty, .. payee.Facts.Select(f => f.SaidBy)];
        return new PayeePage(
            payee, await db.Buyers.SingleAsync(b => b.Id == payee.BuyerId),
            payee.FirmId is { } firm ? await db.Firms.AsNoTracking().SingleOrDefaultAsync(f => f.Id == firm) : null,
            payee.RecordId is { } record ? await db.SupplierRecords.AsNoTracking().SingleOrDefaultAsync(r => r.Id == record) : null,
            (await list.Paid([payee.BuyerId], DateOnly.MinValue, DateOnly.MaxValue)).FirstOrDefault(p => p.Id == id),
            await suggestions.For(payee, resolver, 4), find, await Firms(db, find), payments,
            await db.PaymentImports.Where(i => imports.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.FileName),
            await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name),
            await db.Payments.CountAsync(p => p.PayeeId == id))
        {
            Entry = payee.EntryNumber is { } number ? await db.RegisterEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Scheme == payee.EntryScheme && e.Number == number) : null,
            Questions = await db.SupplierQuestions.AsNoTracking().Where(q => q.PayeeId == id).OrderByDescending(q => q.AskedAt).Take(5).ToListAsync(),
        };
    }

    private static async Task<List<Firm>> Firms(AppDb db, string? find)
    {
        if (string.IsNullOrWhiteSpace(find)) return [];
        var (words, number) = (find.Trim().ToLowerInvariant(), Identifiers.Company(find));
        return await db.Firms.AsNoTracking().Where(f => f.MergedIntoId == null && (f.Name.ToLower().Contains(words) || f.TradingName != null && f.TradingName.ToLower().Contains(words) || number != "" && f.Numbers.Any(n => n.Number == number)))
            .OrderBy(f => f.Name).Take(10).ToListAsync();
    }

    public string NameOf(Guid? id) => id is { } known && People.TryGetValue(known, out var name) && name.Length > 0 ? name : PayeeText.Program;
}

/// <summary>One suggestion with the forms that accept and refuse it.</summary>
public sealed record SuggestionForm(Guid PayeeId, string Payee, PayeeSuggestion Suggestion, string Then);
