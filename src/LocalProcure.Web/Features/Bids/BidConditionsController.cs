using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Bids;

/// <summary>Evidence for the conditions of participation; in a joint bid each member gives its own.</summary>
[Route("bids/{id:guid}/conditions")]
public class BidConditionsController(OwnBids bids, AppDb db, FileStore files, Current current, BidHistory history) : Controller
{
    private const int MostAside = 20;

    [HttpGet]
    public async Task<IActionResult> Index(Guid id) =>
        await bids.Find(id) is { Tender.Requirements.Count: > 0 } own ? View("Conditions", own) : NotFound();

    [HttpGet("{firmId:guid}")]
    public async Task<IActionResult> Edit(Guid id, Guid firmId) =>
        await bids.Find(id) is not { Tender.Requirements.Count: > 0 } own || !own.Bid.FirmIds.Contains(firmId) ? NotFound()
        : !current.Me.ActsFor(firmId, current.Now) ? Forbid()
        : View("Evidence", await Page(own, firmId, null));

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
        var told = await Page(own, firmId, form);
        var room = BidFilesController.MostFiles - own.Content.Files.Count;
        var wanted = told.FilesOffered.Where(f => form.Attach.Contains(f.Id) && !told.IsAttached(f)).ToList();
        if (wanted.Count > room) ModelState.AddModelError("Attach", BidText.TooManyFiles);
        if (!ModelState.IsValid) return this.Refused("Evidence", told);
        var copies = new List<BidFile>();
        foreach (var file in wanted) copies.Add(await Copy(id, file));
        // What was shown for conditions of lots that are left out for now stays.
        var asked = own.ConditionsAsked.Select(r => r.Id).ToHashSet();
        Dictionary<Guid, BidEvidence?> clashes = [];
        OwnBid? changed;
        try
        {
            changed = await bids.Change(id, now => Merge(now));
        }
        catch (RuleBroken broken)
        {
            // Closed or submitted meanwhile: what was typed is kept all the same.
            await history.KeepAside(own, Section, new DraftWords("", Evidence: shown));
            ModelState.AddModelError("", SectionText.KeptAside(broken.Message));
            return this.Refused("Evidence", await Page((await bids.Find(id))!, firmId, form));
        }
        if (clashes.Count > 0)
        {
            // Whatever stands in the end, what this person typed is still there to be read.
            await history.KeepAside(own, Section, new DraftWords("", Evidence: shown));
            foreach (var (requirement, saved) in clashes)
            {
                form.Was[requirement] = EvidenceForm.Fingerprint(saved);
                ModelState.AddModelError(TextField(requirement), SectionText.EvidenceClash(EvidenceForm.Say(own.Tender.Requirements.Single(r => r.Id == requirement), saved)));
            }
            return this.Refused("Evidence", await Page((await bids.Find(id))!, firmId, form));
        }
        if (changed is null) return NotFound();
        this.Tell(BidText.Saved);
        return this.LocalRedirectSeeOther(Url.Action(nameof(Index), new { id })!);

        BidContent? Merge(OwnBid now)
        {
            clashes.Clear();
            var before = now.Content.EvidenceOf(firmId);
            var after = before.Where(e => !asked.Contains(e.RequirementId)).ToList();
            foreach (var requirement in asked)
            {
                var (mine, saved) = (shown.Find(e => e.RequirementId == requirement), before.FirstOrDefault(e => e.RequirementId == requirement));
                // Left as it was shown: a colleague's change stands. A form that does not say what it showed means what it says.
                var was = form.Was.GetValueOrDefault(requirement) ?? EvidenceForm.Fingerprint(saved);
                var (isMine, isTheirs) = (EvidenceForm.Fingerprint(mine) != was, EvidenceForm.Fingerprint(saved) != was);
                if (isMine && isTheirs && mine != saved) clashes[requirement] = saved;
                if ((isMine ? mine : saved) is { } kept) after.Add(kept);
            }
            // Attached by somebody else meanwhile: once is enough.
            var more = copies.Where(c => now.Content.Files.All(f => (f.Name, f.Sha256) != (c.Name, c.Sha256))).ToList();
            return clashes.Count > 0 || more.Count == 0 && after.ToHashSet().SetEquals(before) ? null : more.Aggregate(now.Content.WithEvidence(firmId, after), (content, file) => content.WithFile(file));
        }
    }

    private static readonly SectionRef Section = new(SectionKind.Conditions);

    /// <summary>What the firm's own people typed and could not save, newest first.</summary>
    private async Task<IReadOnlyList<KeptEvidence>> Aside(OwnBid own, Guid firmId)
    {
        var kept = (await history.Of(own, Section).Where(v => v.ContentVersion == 0).Take(MostAside).ToListAsync())
            .Select(v => (Version: v, Evidence: (history.Words(own, v).Evidence ?? []).Where(e => e.FirmId == firmId).ToList())).Where(k => k.Evidence.Count > 0).ToList();
        var by = kept.Select(k => k.Version.PersonId).Distinct().ToArray();
        var names = await db.People.AsNoTracking().Where(p => by.Contains(p.Id) && p.Name != "").ToDictionaryAsync(p => p.Id, p => p.Name);
        return [.. kept.Select(k => new KeptEvidence(names.GetValueOrDefault(k.Version.PersonId, SectionText.Colleague), k.Version.SavedAt,
            [.. own.Tender.Requirements.OrderBy(r => r.Position).Where(r => k.Evidence.Exists(e => e.RequirementId == r.Id)).Select(r => (r, EvidenceForm.Say(r, k.Evidence.Find(e => e.RequirementId == r.Id))))]))];
    }

    /// <summary>The form with what the firm's profile holds for each condition today. What has no evidence yet is filled in from it, and saved only when the person saves.</summary>
    private async Task<EvidencePage> Page(OwnBid own, Guid firmId, EvidenceForm? typed)
    {
        var profile = await db.ProfileOf(firmId);
        var answers = own.ConditionsAsked.Select(r => ProfileAnswer.For(r, profile, current.Now.UkDate())).ToDictionary(a => a.Requirement.Id);
        var form = typed ?? EvidenceForm.From(own, firmId);
        var filled = new HashSet<Guid>();
        if (typed is null)
            foreach (var answer in answers.Values.Where(a => !a.IsEmpty && !form.Text.ContainsKey(a.Requirement.Id)))
            {
                form.Fill(answer);
                filled.Add(answer.Requirement.Id);
            }
        return new EvidencePage(own, firmId, form, answers, filled, await Aside(own, firmId));
    }

    /// <summary>A copy sealed for this bid alone: changing the profile later changes nothing here.</summary>
    private async Task<BidFile> Copy(Guid bidId, ProfileFile file)
    {
        await using var plain = files.Open(file.StoredHash);
        return await SealedUpload.Keep(files, bidId, plain, file.Name, file.ContentType, file.Size, null, HttpContext.RequestAborted);
    }

    public static string MeetsField(Guid requirementId) => $"Meets[{requirementId}]";
    public static string FigureField(Guid requirementId) => $"Figure[{requirementId}]";
    public static string TextField(Guid requirementId) => $"Text[{requirementId}]";
    public static string WasField(Guid requirementId) => $"Was[{requirementId}]";
}

/// <summary>Evidence that somebody typed and that did not go into the bid, by condition and in words.</summary>
public sealed record KeptEvidence(string Person, DateTime At, IReadOnlyList<(Requirement Condition, string Said)> Lines);

/// <summary>One firm's evidence as typed, by condition.</summary>
public sealed class EvidenceForm
{
    public Dictionary<Guid, bool?> Meets { get; set; } = [];
    public Dictionary<Guid, string?> Figure { get; set; } = [];
    public Dictionary<Guid, string?> Text { get; set; } = [];
    /// <summary>Documents of the profile to be copied into the bid.</summary>
    public List<Guid> Attach { get; set; } = [];

    /// <summary>Takes over what the profile holds.</summary>
    public void Fill(ProfileAnswer answer)
    {
        var id = answer.Requirement.Id;
        Meets[id] = answer.Meets;
        Figure[id] = answer.Amount is not { } amount ? null : answer.Requirement.Kind.IsMoney() ? Pounds(amount) : amount.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Text[id] = answer.Text.Length <= RequirementLengths.Evidence ? answer.Text : answer.Text[..RequirementLengths.Evidence];
        Attach.AddRange(answer.Files.Select(f => f.Id));
    }
    /// <summary>What the page showed, to notice that a colleague saved meanwhile.</summary>
    public Dictionary<Guid, string?> Was { get; set; } = [];

    public static string Fingerprint(BidEvidence? evidence) => evidence is null ? "none"
        : Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{evidence.Meets}|{evidence.Amount}|{evidence.Text}")))[..16];

    /// <summary>What a colleague saved, in words.</summary>
    public static string Say(Requirement requirement, BidEvidence? saved) => saved is null ? SectionText.NothingShown : string.Join(", ", new[]
    {
        saved.Meets is { } meets ? meets ? RequirementText.Yes : RequirementText.No : null,
        saved.Amount is { } amount ? requirement.Kind.IsMoney() ? Money.Show(amount) : amount.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
        saved.Text.Length > 0 ? saved.Text : null,
    }.OfType<string>());

    public static EvidenceForm From(OwnBid own, Guid firmId)
    {
        var shown = own.Content.EvidenceOf(firmId);
        var money = own.Tender.Requirements.Where(r => r.Kind.IsMoney()).Select(r => r.Id).ToHashSet();
        return new()
        {
            Meets = shown.ToDictionary(e => e.RequirementId, e => e.Meets),
            Figure = shown.ToDictionary(e => e.RequirementId, e => e.Amount is not { } amount ? null : money.Contains(e.RequirementId) ? Pounds(amount) : amount.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Text = shown.ToDictionary(e => e.RequirementId, e => (string?)e.Text),
            Was = own.Tender.Requirements.ToDictionary(r => r.Id, r => (string?)Fingerprint(shown.FirstOrDefault(e => e.RequirementId == r.Id))),
        };
    }

    private static string? Pounds(long pence) => (pence / 100m).ToString(pence % 100 == 0 ? "0" : "0.00", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The form of one firm's evidence.</summary>
/// <param name="FromProfile">What the firm's profile holds today, by condition.</param>
/// <param name="Filled">Conditions whose fields were filled in from it just now.</param>
/// <param name="Aside">What was typed and did not go into the bid.</param>
public sealed record EvidencePage(OwnBid Own, Guid FirmId, EvidenceForm Form, IReadOnlyDictionary<Guid, ProfileAnswer> FromProfile, IReadOnlySet<Guid> Filled, IReadOnlyList<KeptEvidence> Aside)
{
    public IEnumerable<ProfileFile> FilesOffered => FromProfile.Values.SelectMany(a => a.Files).DistinctBy(f => f.Id);
    /// <summary>A document's address in the store is its content's hash, as in the bid.</summary>
    public bool IsAttached(ProfileFile file) => Own.Content.Files.Any(f => f.Name == file.Name && f.Sha256 == file.StoredHash);

    public string FirmName => Own.NameOf(FirmId);
}
