using LocalProcure.Domain.Firms;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.GovUk;
using T = LocalProcure.Domain.Firms.ProfileText;

namespace LocalProcure.Web.Features.Profiles;

/// <summary>The firm's policies.</summary>
[Route("firms/{id:guid}/profile/policies")]
public sealed class PoliciesController(AppDb db, Current current, FileStore files) : ThingsController(db, current, files)
{
    [HttpGet("")]
    public IActionResult Index() => View("Policies", Told.Policies);

    [HttpGet("new")]
    public IActionResult New() => Form(new PolicyForm { ShownTo = Told.ShownTo(ProfilePart.Policies) }, null);

    [HttpPost("")]
    [RequestSizeLimit(Uploads.MaxRequestBytes)]
    public Task<IActionResult> Create(PolicyForm form, CancellationToken stop) => Save(form, null, stop);

    [HttpGet("{thingId:guid}")]
    public IActionResult Edit(Guid thingId) => Find(thingId) is not { } policy ? NotFound()
        : Form(new PolicyForm { Kind = policy.Kind, Name = policy.Name, ReviewedOn = DateParts.From(policy.ReviewedOn), ShownTo = Told.ShownTo(ProfilePart.Policies) }, policy);

    [HttpPost("{thingId:guid}")]
    [RequestSizeLimit(Uploads.MaxRequestBytes)]
    public async Task<IActionResult> Update(Guid thingId, PolicyForm form, CancellationToken stop) => Find(thingId) is { } policy ? await Save(form, policy, stop) : NotFound();

    [HttpPost("{thingId:guid}/removal")]
    public Task<IActionResult> Delete(Guid thingId) => Remove(ProfilePart.Policies, "policies", thingId, Find(thingId) is not null);

    private async Task<IActionResult> Save(PolicyForm form, Policy? before, CancellationToken stop)
    {
        if (form.Kind == PolicyKind.Other && Or(form.Name) is null) ModelState.AddModelError(nameof(form.Name), T.EnterName);
        if (form.ReviewedOn.Date > Today) ModelState.AddModelError(nameof(form.ReviewedOn), T.ReviewedInFuture);
        Check(form.File);
        if (before is null) IsFull(Told.Policies.Count);
        if (!ModelState.IsValid) return Form(form, before);
        var policy = new Policy(before?.Id ?? Guid.CreateVersion7(), form.Kind!.Value, form.Kind == PolicyKind.Other ? Or(form.Name) : null, form.ReviewedOn.Date, await Store(form.File, before?.File, stop));
        return await Kept(ProfilePart.Policies, c => c.With(policy).ShowTo(ProfilePart.Policies, form), "/policies");
    }

    private IActionResult Form(PolicyForm form, Policy? policy)
    {
        ViewData["Thing"] = policy;
        return ModelState.IsValid ? View("Policy", form) : this.Refused("Policy", form);
    }

    private Policy? Find(Guid id) => Told.Policies.FirstOrDefault(p => p.Id == id);
}
