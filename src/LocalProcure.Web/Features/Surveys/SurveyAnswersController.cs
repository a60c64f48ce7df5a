using System.Globalization;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Surveys;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Surveys;

/// <summary>A supplier answers a survey by the link in its e-mail, without an account. The signed link is all the authority there is, and all that it opens.</summary>
[Route("survey/{token}"), AllowAnonymous]
public sealed class SurveyAnswersController(AppDb db, Current current, SurveyLinks links) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(string token)
    {
        if (await Find(token) is not var (survey, invitation)) return NoLink();
        if (!survey.IsOpenAt(current.Now)) return View("Closed");
        var form = new AnswerForm
        {
            Size = invitation.AnsweredAt is null || invitation.Size == FirmSize.NotKnown ? null : invitation.Size,
            Staff = invitation.StaffPounds?.ToString(CultureInfo.InvariantCulture), Suppliers = invitation.SupplierPounds?.ToString(CultureInfo.InvariantCulture),
        };
        return View("Answer", form.For(survey, invitation, Url.Action("Stop", new { token })!));
    }

    [HttpPost("")]
    public async Task<IActionResult> Update(string token, AnswerForm form)
    {
        if (await Find(token) is not var (survey, invitation)) return NoLink();
        if (!survey.IsOpenAt(current.Now)) return View("Closed");
        if (form.Size is FirmSize.NotKnown) ModelState.AddModelError(nameof(form.Size), SurveyText.ChooseSize);
        if (form.StaffPounds is not (>= 0 and <= 100)) ModelState.AddModelError(nameof(form.Staff), SurveyText.EnterStaff);
        if (form.SupplierPounds is not (>= 0 and <= 100)) ModelState.AddModelError(nameof(form.Suppliers), SurveyText.EnterSuppliers);
        else if (ModelState.IsValid && SurveyInvitation.WhyNotAnswer(form.StaffPounds, form.SupplierPounds) is { } reason) ModelState.AddModelError(nameof(form.Suppliers), reason);
        if (!ModelState.IsValid) return this.Refused("Answer", form.For(survey, invitation, Url.Action("Stop", new { token })!));
        invitation.Answer(survey, form.Size!.Value, form.StaffPounds, form.SupplierPounds, current.Now);
        await db.SaveChangesAsync();
        return View("Thanks", survey);
    }

    [HttpGet("stop")]
    public async Task<IActionResult> Stop(string token) => await Find(token) is not null ? View() : NoLink();

    [HttpPost("stop"), ActionName("Stop")]
    public async Task<IActionResult> StopNow(string token)
    {
        if (await Find(token) is not var (_, invitation)) return NoLink();
        invitation.Decline(current.Now);
        await db.SaveChangesAsync();
        return View("Stopped");
    }

    private async Task<(Survey Survey, SurveyInvitation Invitation)?> Find(string token) =>
        links.Read(token) is { } id && await db.SurveyInvitations.SingleOrDefaultAsync(i => i.Id == id) is { } invitation
            ? (await db.Surveys.SingleAsync(s => s.Id == invitation.SurveyId), invitation) : null;

    private ViewResult NoLink()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("NoLink");
    }
}
