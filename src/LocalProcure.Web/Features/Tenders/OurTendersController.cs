using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>The tenders of one's own buyers in every state, and beginning a new one.</summary>
[Authorize(Policy = Policies.SecondStep)]
public sealed class OurTendersController(AppDb db, Current current) : Controller
{
    [HttpGet("our-tenders")]
    public async Task<IActionResult> Index(int page = 1) =>
        current.Me.BuyerIds.Count == 0 ? Forbid()
        : View("OurTenders", await db.Tenders.OwnedBy(current.Person).AsNoTracking().OrderByDescending(t => t.ChangedAt).ThenBy(t => t.Id).PageAsync(page, 25));

    [HttpGet("tenders/new")]
    public async Task<IActionResult> New() => await Buyers() is { Count: > 0 } buyers ? View("New", new NewTenderForm { BuyerId = buyers[0].Id }) : Forbid();

    [HttpPost("tenders")]
    public async Task<IActionResult> Create(NewTenderForm form)
    {
        var buyers = await Buyers();
        if (buyers.Count == 0) return Forbid();
        if (await db.Tenders.OwnedBy(current.Person).AnyAsync(t => t.Id == form.Key)) return ToDraft(form.Key);
        var buyer = buyers.SingleOrDefault(b => b.Id == form.BuyerId);
        if (buyer is null) ModelState.AddModelError(nameof(form.BuyerId), TenderText.ChooseBuyer);
        if (!ModelState.IsValid) return this.Refused("New", form);
        var tender = new Tender(buyer!, new(form.TitleEnglish.OrNull(), form.TitleWelsh.OrNull()), current.Act, form.Key);
        db.Tenders.Add(tender);
        await db.SaveChangesAsync();
        return ToDraft(tender.Id);
    }

    private IActionResult ToDraft(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "TaskList", new { id })!);

    /// <summary>Those for which the person may write tenders; also what the page offers to choose from.</summary>
    private async Task<List<Buyer>> Buyers()
    {
        var ids = current.Me.BuyerIds.Where(id => current.Person.CanWriteFor(id)).ToList();
        var buyers = await db.Buyers.Where(b => ids.Contains(b.Id)).OrderBy(b => b.Name).ToListAsync();
        ViewData["Buyers"] = buyers;
        return buyers;
    }
}

/// <summary>What a draft begins with.</summary>
public sealed class NewTenderForm : IValidatableObject
{
    public Guid BuyerId { get; set; }
    /// <summary>Id of the tender that this form starts: sent twice it starts one.</summary>
    public Guid Key { get; set; } = Guid.CreateVersion7();
    [StringLength(TenderLengths.Title, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? TitleEnglish { get; set; }
    [StringLength(TenderLengths.Title, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? TitleWelsh { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(TitleEnglish) && string.IsNullOrWhiteSpace(TitleWelsh)) yield return new(TenderText.EnterTitle, [nameof(TitleEnglish)]);
    }
}
