using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;
using T = LocalProcure.Domain.Buyers.BandText;

namespace LocalProcure.Web.Features.Buyers;

/// <summary>A buyer's own rules by value: read by its people, edited by its owners.</summary>
[Route("buyers/{id:guid}/bands")]
public sealed class BandsController(AppDb db, Current current) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id)
    {
        if (await Find(id) is not { } buyer) return NotFound();
        var rows = await db.BuyerBands.AsNoTracking().Where(b => b.BuyerId == id).OrderByDescending(b => b.From).ThenBy(b => b.FromPence).ToListAsync();
        return View("Bands", new BandsPage(buyer, rows, current.Person.CanEdit(buyer)));
    }

    [HttpGet("new")]
    public Task<IActionResult> New(Guid id) => Editing(id, _ => View("Band", new BandForm { From = DateParts.From(current.Now.UkDate()) }));

    [HttpPost]
    public Task<IActionResult> Create(Guid id, BandForm form) => Editing(id, async _ =>
    {
        // The same form sent twice adds one.
        if (await db.BuyerBands.AnyAsync(b => b.Id == form.Key && b.BuyerId == id)) return Done(id, T.Saved);
        if (!Check(form)) return this.Refused("Band", form);
        db.BuyerBands.Add(new BuyerBand(id, form.From.Date!.Value, form.FromGiven!.Value, form.ToGiven, form.InviteGiven!.Value, form.QuotesGiven!.Value, form.MustAdvertise, form.SourceGiven, current.Act, form.Key));
        await db.SaveChangesAsync();
        return Done(id, T.Saved);
    });

    [HttpGet("{item:guid}")]
    public Task<IActionResult> Edit(Guid id, Guid item) => Editing(id, async _ => await Row(id, item) is { } band ? View("Band", BandForm.Of(band)) : NotFound());

    [HttpPost("{item:guid}")]
    public Task<IActionResult> Update(Guid id, Guid item, BandForm form) => Editing(id, async _ =>
    {
        if (await Row(id, item) is not { } band) return NotFound();
        if (!Check(form)) return this.Refused("Band", form);
        band.Change(form.From.Date!.Value, form.FromGiven!.Value, form.ToGiven, form.InviteGiven!.Value, form.QuotesGiven!.Value, form.MustAdvertise, form.SourceGiven, current.Act);
        await db.SaveChangesAsync();
        return Done(id, T.Saved);
    });

    [HttpPost("{item:guid}/removal")]
    public Task<IActionResult> Delete(Guid id, Guid item) => Editing(id, async _ =>
    {
        if (await Row(id, item) is { } band)
        {
            band.Remove(current.Act);
            db.BuyerBands.Remove(band);
            await db.SaveChangesAsync();
        }
        return Done(id, T.Removed);
    });

    private bool Check(BandForm form)
    {
        if (ModelState.IsValid && BuyerBand.WhyNot(form.FromGiven, form.ToGiven, form.InviteGiven, form.QuotesGiven) is { } reason)
            ModelState.AddModelError(reason == T.EnterFrom ? nameof(form.FromPounds) : reason == T.ToAboveFrom ? nameof(form.ToPounds) : reason == T.EnterInvite ? nameof(form.Invite) : nameof(form.Quotes), reason);
        if (!string.IsNullOrWhiteSpace(form.ToPounds) && form.ToGiven is null) ModelState.AddModelError(nameof(form.ToPounds), T.ToAboveFrom);
        return ModelState.IsValid;
    }

    private IActionResult Done(Guid id, string said)
    {
        this.Tell(said);
        return this.LocalRedirectSeeOther(Url.Action(nameof(Index), new { id })!);
    }

    private Task<BuyerBand?> Row(Guid id, Guid item) => db.BuyerBands.SingleOrDefaultAsync(b => b.Id == item && b.BuyerId == id);

    private async Task<Buyer?> Find(Guid id)
    {
        var buyer = await db.Buyers.SingleOrDefaultAsync(b => b.Id == id);
        ViewData["Buyer"] = buyer;
        return buyer is not null && current.Person.CanSee(buyer) ? buyer : null;
    }

    private Task<IActionResult> Editing(Guid id, Func<Buyer, IActionResult> work) => Editing(id, buyer => Task.FromResult(work(buyer)));

    private async Task<IActionResult> Editing(Guid id, Func<Buyer, Task<IActionResult>> work) =>
        await Find(id) is not { } buyer ? NotFound() : !current.Person.CanEdit(buyer) ? Forbid() : await work(buyer);
}

/// <summary>The rules of one buyer.</summary>
public sealed record BandsPage(Buyer Buyer, IReadOnlyList<BuyerBand> Rows, bool MayEdit);

/// <summary>One rule as typed.</summary>
public sealed class BandForm
{
    public Guid Key { get; set; } = Guid.CreateVersion7();
    [DateNeeded(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterDate))]
    public DateParts From { get; set; } = new();
    [StringLength(20)] public string? FromPounds { get; set; }
    [StringLength(20)] public string? ToPounds { get; set; }
    [StringLength(5)] public string? Invite { get; set; }
    [StringLength(5)] public string? Quotes { get; set; }
    public bool MustAdvertise { get; set; }
    [StringLength(200)] public string? Source { get; set; }

    public long? FromGiven => Typed.Pounds(FromPounds);
    public long? ToGiven => Typed.Pounds(ToPounds);
    public int? InviteGiven => Typed.Whole(Invite);
    public int? QuotesGiven => Typed.Whole(Quotes);
    public string? SourceGiven => string.IsNullOrWhiteSpace(Source) ? null : Source.Trim();

    public static BandForm Of(BuyerBand band) => new()
    {
        From = DateParts.From(band.From), FromPounds = Pounds(band.FromPence), ToPounds = band.ToPence is { } to ? Pounds(to) : null,
        Invite = band.Invite.ToString(CultureInfo.InvariantCulture), Quotes = band.Quotes.ToString(CultureInfo.InvariantCulture), MustAdvertise = band.MustAdvertise, Source = band.Source,
    };

    private static string Pounds(long pence) => (pence / 100m).ToString("0.##", CultureInfo.InvariantCulture);
}
