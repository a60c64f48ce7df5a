using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Spend;

/// <summary>Asks a supplier by e-mail where it is, and settles its answer.</summary>
[Route("payees/{id:guid}"), Authorize(Policy = Policies.Staff)]
public sealed class AskController(AppDb db, Current current, Links links, AskLinks tokens, Resolving resolving, PayeeList list, Suggestions suggestions) : Controller
{
    [HttpPost("question"), Microsoft.AspNetCore.RateLimiting.EnableRateLimiting(Limits.Letters)]
    public async Task<IActionResult> Create(Guid id, string? email, string? language, CancellationToken stop)
    {
        if (await db.Payees.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop) is not { } payee) return NotFound();
        if (payee.IsHidden) ModelState.AddModelError(nameof(email), AskText.NotForPeople);
        else if (string.IsNullOrWhiteSpace(email) || !MailAddressAttribute.IsAddress(email.Trim())) ModelState.AddModelError(nameof(email), AskText.EnterEmail);
        if (!ModelState.IsValid) return await PayeePage.Of(db, resolving, list, suggestions, id, null) is { } page ? this.Refused("Payee", page) : NotFound();
        var buyer = await db.Buyers.AsNoTracking().SingleAsync(b => b.Id == payee.BuyerId, stop);
        var reading = language == "cy" ? Language.Welsh : Language.English;
        var question = new SupplierQuestion(payee.BuyerId, payee.Id, email!, reading, current.Act);
        db.SupplierQuestions.Add(question);
        db.Emails.Add(Email.To(question.Email, reading, () => AskText.Subject(buyer.NameShown), () => new EmailBody(AskText.Why(payee.Name, buyer.NameShown)).Paragraph(AskText.Minute)
            .Button(AskText.Button, links.To(reading, tokens.Of(question))).Paragraph(AskText.Until(question.AskedAt + SupplierQuestion.Open)), current.Now, EmailKind.Report));
        await db.SaveChangesAsync(stop);
        this.Tell(AskText.Sent);
        return Back(id);
    }

    [HttpPost("answer")]
    public async Task<IActionResult> Settle(Guid id, Guid question, bool use, CancellationToken stop)
    {
        if (await db.SupplierQuestions.SingleOrDefaultAsync(q => q.Id == question && q.PayeeId == id, stop) is not { IsWaiting: true } asked) return NotFound();
        if (await db.Payees.SingleOrDefaultAsync(p => p.Id == id, stop) is not { } payee) return NotFound();
        if (use) payee.SayPlace(asked.Postcode, asked.PlaceCode!, AskText.SeenAs(asked.AnsweredAt!.Value), current.Act);
        asked.Settle(use, current.Act);
        await db.SaveChangesAsync(stop);
        this.Tell(use ? AskText.Used : AskText.WasSetAside);
        return Back(id);
    }

    private IActionResult Back(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "Payees", new { id })!);
}
