using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Requirements;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Selections;

/// <summary>Files of a request to take part, sealed before they touch the data folder.</summary>
[Route("requests/{id:guid}/files")]
public class RequestFilesController(OwnRequests requests, FileStore files, Current current) : Controller
{
    private const int MostFiles = 20;

    [HttpPost]
    [RequestSizeLimit(Uploads.MaxRequestBytes), RequestFormLimits(MultipartBodyLengthLimit = Uploads.MaxRequestBytes)]
    public async Task<IActionResult> Create(Guid id, RequestFileForm form, CancellationToken stop)
    {
        if (await requests.Find(id) is not { } own) return NotFound();
        var reason = own.WhyNotChange(current.Moment()) ?? (own.Content.Files.Count >= MostFiles ? BidText.TooManyFiles : Uploads.Check(form.File, UploadKinds.Documents, Uploads.MaxDocumentBytes));
        if (reason is not null)
        {
            ModelState.AddModelError(nameof(form.File), reason);
            return this.Refused("Own", RequestPage.Of(own));
        }
        var kept = await SealedUpload.Keep(files, id, form.File!, null, stop);
        // The same file again is a second click.
        if (await requests.Change(id, now => now.Content.Files.Any(f => (f.Name, f.Sha256) == (kept.Name, kept.Sha256)) ? null : now.Content.WithFile(kept)) is null) return NotFound();
        this.Tell(BidText.Saved);
        return To(id);
    }

    [HttpPost("{fileId:guid}/removal")]
    public async Task<IActionResult> Delete(Guid id, Guid fileId) =>
        await requests.Change(id, now => now.Content.Files.Any(f => f.Id == fileId) ? now.Content.WithoutFile(fileId) : null) is null ? NotFound() : To(id);

    [HttpGet("{fileId:guid}")]
    public async Task<IActionResult> Show(Guid id, Guid fileId) =>
        await requests.FindAny(id) is { } own && own.Content.Files.FirstOrDefault(f => f.Id == fileId) is { } file ? new SealedDownload(files, id, file) : NotFound();

    private IActionResult To(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "Requests", new { id })!);
}

/// <summary>A file for a request.</summary>
public sealed class RequestFileForm
{
    public IFormFile? File { get; set; }
}

/// <summary>What those who ask show for the conditions of participation; in a joint request its lead writes for each firm.</summary>
[Route("requests/{id:guid}/conditions")]
public class RequestConditionsController(OwnRequests requests, AppDb db, Current current) : Controller
{
    [HttpGet("{firmId:guid}")]
    public async Task<IActionResult> Edit(Guid id, Guid firmId) =>
        await requests.Find(id) is { Tender.Requirements.Count: > 0 } own && own.Firms.Contains(firmId) ? View("Evidence", await Offered(own, firmId)) : NotFound();

    /// <summary>What has no evidence yet is filled in from the firm's profile, as far as the writer may see it; saved only when the person saves.</summary>
    private async Task<ShowingPage> Offered(OwnRequest own, Guid firmId)
    {
        var profile = (await db.ProfileOf(firmId)).SeenBy(await db.AudienceOf(current.Me, firmId, current.Now));
        var form = ShowingForm.From(own, firmId);
        var answers = own.Tender.Requirements.Where(r => !form.Text.ContainsKey(r.Id)).Select(r => ProfileAnswer.For(r, profile, current.Now.UkDate())).Where(a => !a.IsEmpty).ToList();
        foreach (var answer in answers) form.Fill(answer);
        return new ShowingPage(own, firmId, form, answers.Select(a => a.Requirement.Id).ToHashSet());
    }

    [HttpPost("{firmId:guid}")]
    [RequestSizeLimit(2_000_000)]
    public async Task<IActionResult> Update(Guid id, Guid firmId, ShowingForm form)
    {
        if (await requests.Find(id) is not { Tender.Requirements.Count: > 0 } own || !own.Firms.Contains(firmId)) return NotFound();
        var shown = new List<BidEvidence>();
        foreach (var requirement in own.Tender.Requirements.OrderBy(r => r.Position))
        {
            var (figure, text) = (form.Figure.GetValueOrDefault(requirement.Id), (form.Text.GetValueOrDefault(requirement.Id) ?? "").Trim().ReplaceLineEndings("\n"));
            var isAmount = requirement.Shape == RequirementShape.Amount;
            long? amount = !isAmount || string.IsNullOrWhiteSpace(figure) ? null : requirement.Kind.IsMoney() ? Typed.Pounds(figure) : Typed.Whole(figure);
            if (isAmount && !string.IsNullOrWhiteSpace(figure) && amount is not >= 0) ModelState.AddModelError(ShowingPage.Figure(requirement.Id), RequirementText.FigureWrong);
            if (text.Length > RequirementLengths.Evidence) ModelState.AddModelError(ShowingPage.Text(requirement.Id), BidText.TooManyCharacters(RequirementLengths.Evidence));
            var evidence = new BidEvidence(requirement.Id, firmId, isAmount ? null : form.Meets.GetValueOrDefault(requirement.Id), amount, text);
            if (!evidence.IsEmpty) shown.Add(evidence);
        }
        if (!ModelState.IsValid) return this.Refused("Evidence", new ShowingPage(own, firmId, form));
        if (await requests.Change(id, now => shown.ToHashSet().SetEquals(now.Content.EvidenceOf(firmId)) ? null : now.Content.WithEvidence(firmId, shown)) is null) return NotFound();
        this.Tell(BidText.Saved);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Requests", new { id })!);
    }
}

/// <summary>One firm's evidence as typed, by condition.</summary>
public sealed class ShowingForm
{
    public Dictionary<Guid, bool?> Meets { get; set; } = [];
    public Dictionary<Guid, string?> Figure { get; set; } = [];
    public Dictionary<Guid, string?> Text { get; set; } = [];

    /// <summary>Takes over what a profile holds.</summary>
    public void Fill(ProfileAnswer answer)
    {
        var id = answer.Requirement.Id;
        Meets[id] = answer.Meets;
        Figure[id] = answer.Amount is { } amount ? Shown(amount, answer.Requirement.Kind.IsMoney()) : null;
        Text[id] = answer.Text.Length <= RequirementLengths.Evidence ? answer.Text : answer.Text[..RequirementLengths.Evidence];
    }

    private static string Shown(long amount, bool isMoney) => isMoney
        ? (amount / 100m).ToString(amount % 100 == 0 ? "0" : "0.00", System.Globalization.CultureInfo.InvariantCulture) : amount.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static ShowingForm From(OwnRequest own, Guid firmId)
    {
        var shown = own.Content.EvidenceOf(firmId);
        string? Typed(BidEvidence e) => e.Amount is not { } amount ? null
            : Shown(amount, own.Tender.Requirements.Any(r => r.Id == e.RequirementId && r.Kind.IsMoney()));
        return new() { Meets = shown.ToDictionary(e => e.RequirementId, e => e.Meets), Figure = shown.ToDictionary(e => e.RequirementId, Typed), Text = shown.ToDictionary(e => e.RequirementId, e => (string?)e.Text) };
    }
}

/// <summary>The form of one firm's evidence.</summary>
/// <param name="Filled">Conditions whose fields were filled in from the firm's profile just now.</param>
public sealed record ShowingPage(OwnRequest Own, Guid FirmId, ShowingForm Form, IReadOnlySet<Guid>? Filled = null)
{
    public static string Meets(Guid requirementId) => $"Meets[{requirementId}]";
    public static string Figure(Guid requirementId) => $"Figure[{requirementId}]";
    public static string Text(Guid requirementId) => $"Text[{requirementId}]";
}
