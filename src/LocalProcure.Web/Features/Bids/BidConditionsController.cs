using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Bids;

/// <summary>Evidence for the conditions of participation; in a joint bid each member gives its own.</summary>
[Route("bids/{id:guid}/conditions")]
public class BidConditionsController(OwnBids bids, Current current) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id) =>
        await bids.Find(id) is { Tender.Requirements.Count: > 0 } own ? View("Conditions", own) : NotFound();

    [HttpGet("{firmId:guid}")]
    public async Task<IActionResult> Edit(Guid id, Guid firmId) =>
        await bids.Find(id) is not { Tender.Requirements.Count: > 0 } own || !own.Bid.FirmIds.Contains(firmId) ? NotFound()
        : !current.Me.ActsFor(firmId, current.Now) ? Forbid()
        : View("Evidence", new EvidencePage(own, firmId, EvidenceForm.From(own, firmId)));

    [HttpPost("{firmId:guid}")]
    [RequestSizeLimit(2_000_000)]
    public async Task<IActionResult> Update(Guid id, Guid firmId, EvidenceForm form)
    {
        if (await bids.Find(id) is not { Tender.Requirements.Count: > 0 } own || !own.Bid.FirmIds.Contains(firmId)) return NotFound();
        if (!current.Me.ActsFor(firmId, current.Now)) return Forbid();
        var shown = new List<BidEvidence>();
        foreach (var requirement in own.ConditionsAsked)
        {
            var (figure, text) = (form.Figure.GetValueOrDefault(requirement.Id), (form.Text.GetValueOrDefault(requirement.Id) ?? "").Trim().ReplaceLineEndings("\n"));
            long? amount = requirement.Shape != RequirementShape.Amount || string.IsNullOrWhiteSpace(figure) ? null : requirement.Kind.IsMoney() ? Typed.Pounds(figure) : Typed.Whole(figure);
            if (requirement.Shape == RequirementShape.Amount && !string.IsNullOrWhiteSpace(figure) && amount is not >= 0) ModelState.AddModelError(FigureField(requirement.Id), RequirementText.FigureWrong);
            if (text.Length > RequirementLengths.Evidence) ModelState.AddModelError(TextField(requirement.Id), BidText.TooManyCharacters(RequirementLengths.Evidence));
            var evidence = new BidEvidence(requirement.Id, firmId, requirement.Shape == RequirementShape.Amount ? null : form.Meets.GetValueOrDefault(requirement.Id), amount, text);
            if (!evidence.IsEmpty) shown.Add(evidence);
        }
        if (!ModelState.IsValid) return this.Refused("Evidence", new EvidencePage(own, firmId, form));
        // What was shown for conditions of lots that are left out for now stays.
        var asked = own.ConditionsAsked.Select(r => r.Id).ToHashSet();
        var changed = await bids.Change(id, now =>
        {
            var before = now.Content.EvidenceOf(firmId);
            BidEvidence[] after = [.. before.Where(e => !asked.Contains(e.RequirementId)), .. shown];
            return after.ToHashSet().SetEquals(before) ? null : now.Content.WithEvidence(firmId, after);
        });
        if (changed is null) return NotFound();
        this.Tell(BidText.Saved);
        return this.LocalRedirectSeeOther(Url.Action(nameof(Index), new { id })!);
    }

    public static string MeetsField(Guid requirementId) => $"Meets[{requirementId}]";
    public static string FigureField(Guid requirementId) => $"Figure[{requirementId}]";
    public static string TextField(Guid requirementId) => $"Text[{requirementId}]";
}

/// <summary>One firm's evidence as typed, by condition.</summary>
public sealed class EvidenceForm
{
    public Dictionary<Guid, bool?> Meets { get; set; } = [];
    public Dictionary<Guid, string?> Figure { get; set; } = [];
    public Dictionary<Guid, string?> Text { get; set; } = [];

    public static EvidenceForm From(OwnBid own, Guid firmId)
    {
        var shown = own.Content.EvidenceOf(firmId);
        var money = own.Tender.Requirements.Where(r => r.Kind.IsMoney()).Select(r => r.Id).ToHashSet();
        return new()
        {
            Meets = shown.ToDictionary(e => e.RequirementId, e => e.Meets),
            Figure = shown.ToDictionary(e => e.RequirementId, e => e.Amount is not { } amount ? null : money.Contains(e.RequirementId) ? Pounds(amount) : amount.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Text = shown.ToDictionary(e => e.RequirementId, e => (string?)e.Text),
        };
    }

    private static string? Pounds(long pence) => (pence / 100m).ToString(pence % 100 == 0 ? "0" : "0.00", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The form of one firm's evidence.</summary>
public sealed record EvidencePage(OwnBid Own, Guid FirmId, EvidenceForm Form)
{
    public string FirmName => Own.NameOf(FirmId);
}
