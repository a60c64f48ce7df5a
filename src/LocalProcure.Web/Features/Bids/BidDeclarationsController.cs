using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Bids;

/// <summary>What each firm of a bid declares of the grounds for exclusion, and the sub-contractors that the bid intends. Sealed with the bid.</summary>
[Route("bids/{id:guid}/declarations")]
public class BidDeclarationsController(AppDb db, Current current, OwnBids bids) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id) => await bids.Find(id) is { } own ? View("Declarations", new DeclarationsPage(own, new SubContractorForm())) : NotFound();

    [HttpGet("{firmId:guid}")]
    public async Task<IActionResult> Edit(Guid id, Guid firmId)
    {
        if (await bids.Find(id) is not { } own || !own.Bid.FirmIds.Contains(firmId)) return NotFound();
        return current.Me.ActsFor(firmId, current.Now) ? View("Declaration", new DeclarationPage(own, firmId, await Grounds(), DeclarationForm.From(own.Content.DeclarationOf(firmId)))) : Forbid();
    }

    [HttpPost("{firmId:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid firmId, DeclarationForm form)
    {
        if (await bids.Find(id) is not { } own || !own.Bid.FirmIds.Contains(firmId)) return NotFound();
        if (!current.Me.ActsFor(firmId, current.Now)) return Forbid();
        var grounds = await Grounds();
        var codes = form.Applies == true ? grounds.Select(g => g.Code).Intersect(form.Grounds).Order(StringComparer.Ordinal).ToArray() : [];
        var text = form.Applies == true ? (form.Text ?? "").Trim().ReplaceLineEndings("\n") : "";
        if (form.Applies is null) ModelState.AddModelError(nameof(form.Applies), DeclaringText.ChooseWhether);
        if (form.Applies == true && codes.Length == 0) ModelState.AddModelError(nameof(form.Grounds), DeclaringText.ChooseGround);
        if (form.Applies == true && text.Length is 0 or > DeclarationForm.Longest) ModelState.AddModelError(nameof(form.Text), DeclaringText.EnterWhatHappened);
        if (!ModelState.IsValid) return this.Refused("Declaration", new DeclarationPage(own, firmId, grounds, form));
        var said = new BidDeclaration(firmId, codes, text);
        // The same again is no change: signatures stand.
        if (await bids.Change(id, now => said.SaysTheSameAs(now.Content.DeclarationOf(firmId)) ? null : now.Content.WithDeclaration(said)) is null) return NotFound();
        this.Tell(BidText.Saved);
        return ToIndex(id);
    }

    [HttpPost("sub-contractors")]
    public async Task<IActionResult> Add(Guid id, SubContractorForm form)
    {
        if (await bids.Find(id) is not { } own) return NotFound();
        var named = new BidSubContractor(form.Key, (form.Name ?? "").Trim(), string.IsNullOrWhiteSpace(form.Number) ? null : form.Number.Trim(), (form.Work ?? "").Trim());
        if (named.Name.Length == 0) ModelState.AddModelError(nameof(form.Name), DeclaringText.EnterSubName);
        if (named.Work.Length == 0) ModelState.AddModelError(nameof(form.Work), DeclaringText.EnterSubWork);
        foreach (var (field, text) in new[] { (nameof(form.Name), named.Name), (nameof(form.Number), named.Number ?? ""), (nameof(form.Work), named.Work) })
            if (text.Length > SubContractorForm.Longest) ModelState.AddModelError(field, DeclaringText.TooLong);
        if (own.Content.SubContractors?.Count >= BidSubContractor.Most) ModelState.AddModelError(nameof(form.Name), DeclaringText.AtMost);
        if (!ModelState.IsValid) return this.Refused("Declarations", new DeclarationsPage(own, form));
        return await Keep(id, now => now.Any(s => s.Id == named.Id) ? null : [.. now, named]);
    }

    [HttpPost("sub-contractors/{item:guid}/removal")]
    public Task<IActionResult> Remove(Guid id, Guid item) => Keep(id, now => now.Any(s => s.Id == item) ? [.. now.Where(s => s.Id != item)] : null);

    /// <summary>Says that nobody else is to do part of the work.</summary>
    [HttpPost("sub-contractors/none")]
    public async Task<IActionResult> None(Guid id)
    {
        if (await bids.Change(id, now => now.Content.SubContractors is null ? now.Content.WithSubContractors([]) : null) is null) return NotFound();
        this.Tell(BidText.Saved);
        return ToIndex(id);
    }

    private async Task<IActionResult> Keep(Guid id, Func<IReadOnlyList<BidSubContractor>, IReadOnlyList<BidSubContractor>?> change)
    {
        if (await bids.Change(id, now => change(now.Content.SubContractors ?? []) is { } wanted ? now.Content.WithSubContractors(wanted) : null) is null) return NotFound();
        this.Tell(BidText.Saved);
        return ToIndex(id);
    }

    private async Task<IReadOnlyList<ExclusionGround>> Grounds() => [.. (await db.LoadExclusionGrounds(current.Now)).Where(g => g.IsInForceOn(current.Now.UkDate()))];

    private IActionResult ToIndex(Guid id) => this.LocalRedirectSeeOther(Url.Action(nameof(Index), new { id })!);
}

/// <summary>One firm's declaration as typed.</summary>
public sealed class DeclarationForm
{
    public const int Longest = 4000;
    public bool? Applies { get; set; }
    public List<string> Grounds { get; set; } = [];
    public string? Text { get; set; }

    public static DeclarationForm From(BidDeclaration? said) => said is null ? new() : new() { Applies = said.Grounds.Count > 0, Grounds = [.. said.Grounds], Text = said.Text };
}

/// <summary>A sub-contractor as typed.</summary>
public sealed class SubContractorForm
{
    public const int Longest = 200;
    public Guid Key { get; set; } = Guid.CreateVersion7();
    public string? Name { get; set; }
    public string? Number { get; set; }
    public string? Work { get; set; }
}

/// <summary>What is declared so far.</summary>
public sealed record DeclarationsPage(OwnBid Own, SubContractorForm Form);

/// <summary>The form of one firm's declaration.</summary>
public sealed record DeclarationPage(OwnBid Own, Guid FirmId, IReadOnlyList<ExclusionGround> Grounds, DeclarationForm Form);
