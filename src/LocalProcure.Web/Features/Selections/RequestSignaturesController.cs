using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Selections;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Selections;

/// <summary>A member firm reads one exact version of its group's request to take part and signs it.</summary>
[Route("requests/{id:guid}")]
public sealed class RequestSignaturesController(AppDb db, Current current, OwnRequests requests, ConsortiumMail mail) : Controller
{
    [HttpGet("signature")]
    public async Task<IActionResult> New(Guid id) => await requests.FindShared(id) is { } own ? View("Sign", PageFor(own)) : NotFound();

    [HttpPost("signature")]
    public async Task<IActionResult> Create(Guid id, SignRequestForm form)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Sign(id, form);
            }
            catch (DbUpdateException) when (attempt < 6)
            {
                // Somebody else signed, changed it or handed it in at this moment: look again.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<IActionResult> Sign(Guid id, SignRequestForm form)
    {
        if (await requests.FindShared(id) is not { } own) return NotFound();
        var page = PageFor(own);
        if (page.Mine.All(f => f != form.FirmId)) return NotFound();
        if (own.SignatureOf(form.FirmId) is not null) return To(id);
        if (!form.Agree) ModelState.AddModelError(nameof(form.Agree), SigningText.TickAgree);
        else if ((own.WhyNotSign(form.FirmId, current.Moment()) ?? (Form(own, form.FirmId).Says(form) ? null : ConsortiumText.VersionMoved)) is { } reason)
        {
            ModelState.Clear();
            ModelState.AddModelError("", reason);
        }
        if (!ModelState.IsValid) return this.Refused("Sign", page);
        var act = current.ActFor(form.FirmId);
        var made = own.Request.Sign(own.Group!, form.FirmId, own.ClosesAt, act);
        db.RequestSignatures.Add(made);
        if (((IReadOnlyCollection<RequestSignature>)[.. own.Signatures!, made]).Unsigned(own.Request, own.Group!).Count == 0) await mail.TellRequestSigned(own.Group!, own.Request, act);
        await db.SaveChangesAsync();
        this.Tell(SigningText.Done);
        return To(id);
    }

    [HttpPost("signature/withdrawal")]
    public async Task<IActionResult> Delete(Guid id, Guid firmId)
    {
        if (await requests.FindShared(id) is not { } own || PageFor(own).Mine.All(f => f != firmId)) return NotFound();
        if (own.SignatureOf(firmId) is not { } signature) return To(id);
        own.Request.TakeSignatureBack(signature, current.ActFor(firmId));
        await db.SaveChangesAsync();
        this.Tell(SigningText.TakenBack);
        return To(id);
    }

    /// <summary>The lead asks those who have not signed; what a firm that left had shown goes out first.</summary>
    [HttpPost("signatures")]
    public async Task<IActionResult> Ask(Guid id)
    {
        if (await requests.Find(id) is not { Group: not null } own) return NotFound();
        RuleBroken.If(own.WhyNotChange(current.Moment()));
        if (own.HoldsStrangers) await requests.Change(id, now => !now.HoldsStrangers ? null : now.Content with { Evidence = [.. (now.Content.Evidence ?? []).Where(e => now.Firms.Contains(e.FirmId))] });
        db.ChangeTracker.Clear();
        own = (await requests.Find(id))!;
        if (own.Request.ContentVersion > 0 && own.Unsigned is { Count: > 0 } unsigned)
        {
            await mail.TellRequestToSign(own.Group!, own.Request, unsigned, fell: false, current.ActFor(own.Request.FirmId));
            await db.SaveChangesAsync();
        }
        this.Tell(SelectionText.MembersAsked);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Requests", new { id })!);
    }

    private IActionResult To(Guid id) => this.LocalRedirectSeeOther(Url.Action(nameof(New), new { id })!);

    private SignRequestPage PageFor(OwnRequest own)
    {
        IReadOnlyList<Guid> mine = [.. current.Me.FirmsIn(own.Group!, current.Now).Where(f => f != own.Request.FirmId)];
        return new SignRequestPage(own, mine, [.. mine.Where(f => own.SignatureOf(f) is null)]);
    }

    internal static SignRequestForm Form(OwnRequest own, Guid firmId) => new()
    {
        FirmId = firmId, ContentVersion = own.Request.ContentVersion, ContentHash = own.Request.ContentHash, TermsVersion = own.Group!.TermsVersion,
    };
}

/// <summary>What was read and is signed.</summary>
public sealed class SignRequestForm
{
    public Guid FirmId { get; set; }
    public int ContentVersion { get; set; }
    public string? ContentHash { get; set; }
    public int TermsVersion { get; set; }
    public bool Agree { get; set; }

    public bool Says(SignRequestForm other) => (ContentVersion, ContentHash, TermsVersion) == (other.ContentVersion, other.ContentHash, other.TermsVersion);
}

/// <summary>A group's request as its members read it.</summary>
/// <param name="Mine">The person's firms in the group, without the lead, which signs by handing in.</param>
/// <param name="ToSign">Those of them that have not signed this version.</param>
public sealed record SignRequestPage(OwnRequest Own, IReadOnlyList<Guid> Mine, IReadOnlyList<Guid> ToSign)
{
    public SignRequestForm For(Guid firmId) => RequestSignaturesController.Form(Own, firmId);
}
