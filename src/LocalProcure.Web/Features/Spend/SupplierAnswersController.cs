using LocalProcure.Domain.Places;
using LocalProcure.Domain.Spend;
using Microsoft.AspNetCore.RateLimiting;

namespace LocalProcure.Web.Features.Spend;

/// <summary>Where a supplier answers by the link in its e-mail. Reading it changes nothing, so mail scanners do no harm.</summary>
[Route("supplier-answers/{token}"), AllowAnonymous]
public sealed class SupplierAnswersController(AppDb db, Current current, AskLinks tokens) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string token, CancellationToken stop) =>
        await Find(token, stop) is { } question ? View("Answer", await Page(question, new AnswerForm { Postcode = question.Postcode, CompanyNumber = question.CompanyNumber }, stop)) : NoLink();

    [HttpPost(""), EnableRateLimiting(Limits.Letters)]
    public async Task<IActionResult> Create(string token, AnswerForm form, CancellationToken stop)
    {
        if (await Find(token, stop) is not { } question) return NoLink();
        var place = Postcodes.Find(form.Postcode);
        if (place.AreaCode is null)
            ModelState.AddModelError(nameof(form.Postcode), place.Standing == PostcodeStanding.NotAPostcode ? PlacesText.NotAPostcode : PlacesText.PostcodeNotFound(form.Postcode!.Trim()));
        var number = Identifiers.Company(form.CompanyNumber);
        if (number.Length == 0 && !string.IsNullOrWhiteSpace(form.CompanyNumber)) ModelState.AddModelError(nameof(form.CompanyNumber), AskText.NotACompanyNumber);
        if (!ModelState.IsValid) return this.Refused("Answer", await Page(question, form, stop));
        question.Answer(Identifiers.Postcode(form.Postcode), place.AreaCode!, number, form.Who?.Trim() ?? "", Act.BySystem(current.Now));
        await db.SaveChangesAsync(stop);
        return View("Answered");
    }

    private async Task<SupplierQuestion?> Find(string token, CancellationToken stop) =>
        tokens.Read(token) is { } id && await db.SupplierQuestions.SingleOrDefaultAsync(q => q.Id == id, stop) is { } question && question.WhyNotAnswer(current.Now) is null ? question : null;

    private async Task<AnswerPage> Page(SupplierQuestion question, AnswerForm form, CancellationToken stop)
    {
        var payee = await db.Payees.AsNoTracking().SingleAsync(p => p.Id == question.PayeeId, stop);
        var buyer = await db.Buyers.AsNoTracking().SingleAsync(b => b.Id == question.BuyerId, stop);
        return new AnswerPage(payee.Name, buyer.NameShown, form);
    }

    private ViewResult NoLink()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("NoAnswer");
    }
}

/// <summary>A supplier's answer being written.</summary>
public sealed class AnswerForm
{
    public string? Postcode { get; set; }
    public string? CompanyNumber { get; set; }
    public string? Who { get; set; }
}

/// <summary>The question as its supplier sees it.</summary>
public sealed record AnswerPage(string Payee, string Buyer, AnswerForm Form);
