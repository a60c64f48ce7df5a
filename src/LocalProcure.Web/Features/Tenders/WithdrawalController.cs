using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Takes a published tender back, with a reason that everybody reads.</summary>
[Route("tenders/{id:guid}/withdrawal")]
public sealed class WithdrawalController(AppDb db, Current current, Hearers hearers, Links links) : DraftController(db, current)
{
    [HttpGet]
    public IActionResult New(Guid id) => View("Withdrawal", new WithdrawalForm());

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, WithdrawalForm form)
    {
        // A second click finds it done.
        if (Tender.WithdrawnAt is not null) return this.LocalRedirectSeeOther(Url.Action("Show", "Tenders", new { id })!);
        var hasContract = await Db.Contracts.AnyAsync(c => c.TenderId == id);
        var because = new OwnWords(form.BecauseEnglish.OrNull(), form.BecauseWelsh.OrNull());
        if (ModelState.IsValid && Tender.WhyNotWithdraw(because, Current.Now, hasContract) is { } reason) ModelState.AddModelError(nameof(form.BecauseEnglish), reason);
        if (!ModelState.IsValid) return this.Refused("Withdrawal", form);
        Tender.Withdraw(because, Current.Act, hasContract);
        await TellTheConcerned();
        await Db.SaveChangesAsync();
        this.Tell(TenderText.WithdrawnNow);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Tenders", new { id })!);
    }

    /// <summary>Everyone interested, each once. It goes out sealed: the buyer sees neither the e-mails nor how many.</summary>
    private async Task TellTheConcerned()
    {
        foreach (var hearer in await hearers.Of(Tender.Id, Current.Now)) Db.Emails.Add(TenderMail.Withdrawn(hearer, Tender, links, Current.Now));
    }

    protected override bool MustBeUnpublished => false;
}

/// <summary>Why it is withdrawn.</summary>
public sealed class WithdrawalForm
{
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? BecauseEnglish { get; set; }
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? BecauseWelsh { get; set; }
}
