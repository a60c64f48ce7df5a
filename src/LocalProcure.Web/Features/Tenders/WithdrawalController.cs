using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Takes a published tender back, with a reason that everybody reads.</summary>
[Route("tenders/{id:guid}/withdrawal")]
public sealed class WithdrawalController(AppDb db, Current current, Bidders bidders, Links links) : DraftController(db, current)
{
    [HttpGet]
    public IActionResult New(Guid id) => View("Withdrawal", new WithdrawalForm());

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, WithdrawalForm form)
    {
        var because = new OwnWords(form.BecauseEnglish.OrNull(), form.BecauseWelsh.OrNull());
        if (ModelState.IsValid && Tender.WhyNotWithdraw(because, Current.Now) is { } reason) ModelState.AddModelError(nameof(form.BecauseEnglish), reason);
        if (!ModelState.IsValid) return this.Refused("Withdrawal", form);
        Tender.Withdraw(because, Current.Act);
        await TellTheConcerned();
        await Db.SaveChangesAsync();
        this.Tell(TenderText.WithdrawnNow);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Tenders", new { id })!);
    }

    /// <summary>Whoever watches or has begun a bid, each once. It goes out sealed: the buyer sees neither the e-mails nor how many.</summary>
    private async Task TellTheConcerned()
    {
        var id = Tender.Id;
        var told = new HashSet<Guid>();
        foreach (var bid in await Db.Bids.Include(b => b.Parties).Where(b => b.TenderId == id).ToListAsync())
            foreach (var person in await bidders.PeopleOf(bid, Current.Now))
                if (told.Add(person.Id)) Db.Emails.Add(TenderMail.Withdrawn(person, Tender, () => TenderText.WhyBidding, links, Current.Now));
        foreach (var person in await Db.People.Where(p => p.ClosedAt == null && Db.Watches.Any(w => w.TenderId == id && w.PersonId == p.Id)).ToListAsync())
            if (told.Add(person.Id)) Db.Emails.Add(TenderMail.Withdrawn(person, Tender, () => TenderText.WhyWatching, links, Current.Now));
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
