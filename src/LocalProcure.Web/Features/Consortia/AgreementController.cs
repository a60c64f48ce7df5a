using LocalProcure.Domain.Consortia.Agreeing;
using LocalProcure.Web.GovUk;
using LocalProcure.Web.Pdf;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>The group's agreement: made from its own data, read in both languages, printed, and signed version by version.</summary>
[Route("consortia/{id:guid}/agreement")]
public sealed class AgreementController(AppDb db, Current current, Rooms rooms, Agreements agreements, ConsortiumMail mail, ViewText views, PdfPrinter printer) : Controller
{
    [HttpGet("{number:int?}")]
    public async Task<IActionResult> Show(Guid id, int? number) => await Page(id, number) is { } page ? View("Agreement", page) : NotFound();

    [HttpGet("choices")]
    public async Task<IActionResult> Choose(Guid id)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!room.CanLead) return Forbid();
        var (all, law) = (await agreements.Of(id), await agreements.LawDays(room.ForAgreement, current.Now));
        return View("Choices", new ChoicesPage(room, AgreementForm.Of(all.FirstOrDefault()?.Choices ?? AgreementChoices.Usual(room.Consortium.Model, law)), law, all.Count + 1));
    }

    /// <summary>Makes the next version, unless it would say exactly what the last one says.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] AgreementForm form)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!room.CanLead) return Forbid();
        var (all, law, choices) = (await agreements.Of(id), await agreements.LawDays(room.ForAgreement, current.Now), form.Read);
        if ((ConsortiumAgreement.WhyNotMake(room.Consortium) ?? AgreementChoices.WhyNot(choices, law)) is { } reason)
            ModelState.AddModelError(reason == AgreementText.PayWithinLaw(law) ? "Form.PayWithinDays" : reason == AgreementText.LeavingRange ? "Form.LeavingDays" : reason == AgreementText.SecretRange ? "Form.SecretYears" : "", reason);
        if (!ModelState.IsValid) return this.Refused("Choices", new ChoicesPage(room, form, law, all.Count + 1));
        var words = await agreements.Words(room.ForAgreement, choices, current.Now);
        if (all.FirstOrDefault() is { } last && last.Hash == words.Hash) this.Tell(AgreementText.NothingNew);
        else
        {
            var act = current.ActFor(room.Consortium.LeadFirmId);
            var made = new ConsortiumAgreement(room.Consortium, all.Count + 1, choices, words, act);
            foreach (var earlier in all) earlier.Replace(act.At);
            db.ConsortiumAgreements.Add(made);
            await mail.TellAgreement(room.Consortium, made.Number, act);
            await db.SaveChangesAsync();
            this.Tell(AgreementText.Made(made.Number));
        }
        return this.LocalRedirectSeeOther(Url.Action("Show", new { id })!);
    }

    [HttpPost("{number:int}/signature")]
    public async Task<IActionResult> Sign(Guid id, int number, [Bind(Prefix = "Form")] AgreementSignForm form)
    {
        if (await Page(id, number) is not { Shown: { } agreement } page) return NotFound();
        var firmId = form.FirmId ?? (page.ToSign.Count == 1 ? page.ToSign[0] : Guid.Empty);
        if (!page.Room.MyFirms.Contains(firmId)) return NotFound();
        var now = page.IsCurrent ? agreement.Words : await agreements.Words(page.Room.ForAgreement, agreement.Choices, current.Now);
        if (agreement.IsSignedBy(firmId)) return this.LocalRedirectSeeOther(Url.Action("Show", new { id })!);
        if (!form.Agree) ModelState.AddModelError("Form.Agree", AgreementText.TickAgree);
        if (agreement.WhyNotSign(firmId, form.Name, form.Role, form.Hash, now) is { } reason)
            ModelState.AddModelError(reason == AgreementText.EnterName ? "Form.Name" : reason == AgreementText.EnterRole ? "Form.Role" : "", reason);
        if (!ModelState.IsValid)
        {
            // The page shows the newest version, which may have made itself a moment ago, and what changed; what is signed next is that.
            ModelState.Remove("Form.Hash");
            if (agreement.ReplacedAt is not null && await Page(id, null) is { } newest) page = newest;
            form.Hash = page.Shown!.Hash;
            return this.Refused("Agreement", page with { Form = form });
        }
        agreement.Sign(firmId, form.Name, form.Role, form.Hash, now, current.ActFor(firmId));
        await db.SaveChangesAsync();
        this.Tell(AgreementText.Signed);
        return this.LocalRedirectSeeOther(Url.Action("Show", new { id })!);
    }

    [HttpGet("{number:int}/pdf")]
    public async Task<IActionResult> Pdf(Guid id, int number, string? language, CancellationToken stop)
    {
        if (await Page(id, number) is not { Shown: { } agreement } page) return NotFound();
        byte[]? pdf;
        using (Bilingual.FromCode(language).Speak())
            pdf = await printer.Print(await views.Write("/Features/Consortia/AgreementPrint.cshtml", new AgreementPrint(agreement, page.Room.Consortium.Name, page.Room.FirmName)), stop);
        if (pdf is not null) return File(pdf, "application/pdf", $"agreement-{number}-{Bilingual.FromCode(language).Code()}.pdf");
        // 503: nothing is wrong with the agreement; this machine cannot print.
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        ModelState.AddModelError("", AgreementText.NoPdf);
        return View("Agreement", page);
    }

    private async Task<AgreementPage?> Page(Guid id, int? number)
    {
        if (await rooms.Find(id) is not { } room) return null;
        var all = await agreements.UpToDate(room.ForAgreement, current.Now);
        var shown = number is null ? all.FirstOrDefault() : all.Find(a => a.Number == number);
        if (number is not null && shown is null) return null;
        // Once looked at, the newest version says what is agreed, unless the group is not whole just now.
        var isCurrent = shown is { ReplacedAt: null } && shown.TermsVersion == room.Consortium.TermsVersion;
        return new AgreementPage(room, all, shown, isCurrent, ConsortiumAgreement.WhyNotMake(room.Consortium), new AgreementSignForm { Hash = shown?.Hash, Name = room.Me.Name });
    }
}
