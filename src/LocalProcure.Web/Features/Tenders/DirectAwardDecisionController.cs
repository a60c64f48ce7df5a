using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Records the decision of an announced direct award with its notice and standstill, and when that has passed the contract.</summary>
[Route("tenders/{id:guid}/direct-award")]
public sealed class DirectAwardDecisionController(AppDb db, Current current, StepUp stepUp) : DraftController(db, current)
{
    [HttpGet("decision")]
    public async Task<IActionResult> New(Guid id)
    {
        if (!Tender.IsDirectAward) return NotFound();
        var (isPublic, duties) = await Duties();
        ViewData["NotYet"] = Tender.WhyNotDecide(isPublic, Current.Now);
        return View("Decision", new DecisionForm { Duties = duties, Days = duties.Standstill == StandstillKind.Mandatory ? $"{duties.LeastDays}" : "0" });
    }

    [HttpPost("decision")]
    public async Task<IActionResult> Create(Guid id, DecisionForm form)
    {
        if (!Tender.IsDirectAward) return NotFound();
        // A second click finds it decided.
        if (Tender.AwardedAt is not null) return ToTender(id);
        var (isPublic, duties) = await Duties();
        var calendar = await Db.LoadWorkingDays();
        form.Duties = duties;
        if (Tender.WhyNotDecide(isPublic, Current.Now) is { } reason) ModelState.AddModelError("", reason);
        if (duties.NeedsNotice && form.Moment is null) ModelState.AddModelError(nameof(form.Date), DirectAwardText.EnterWhen);
        if (form.DaysGiven is null) ModelState.AddModelError(nameof(form.Days), DirectAwardText.EnterDays);
        var publishedAt = duties.NeedsNotice ? form.Moment ?? Current.Now : Current.Now;
        if (ModelState.IsValid && AwardNotice.WhyNot(duties, form.Reference, publishedAt, form.DaysGiven!.Value, DateTime.MinValue, Current.Now, calendar) is { } notice)
            ModelState.AddModelError(duties.NeedsNotice && string.IsNullOrWhiteSpace(form.Reference) ? nameof(form.Reference) : publishedAt > Current.Now ? nameof(form.Date) : nameof(form.Days), notice);
        if (string.IsNullOrEmpty(form.Password)) ModelState.AddModelError(nameof(form.Password), Domain.Openings.OpeningText.EnterPassword);
        else if (!await stepUp.PasswordIsRight(Current.Me, form.Password)) ModelState.AddModelError(nameof(form.Password), Domain.Openings.OpeningText.WrongPassword);
        if (!ModelState.IsValid) return this.Refused("Decision", form);
        Db.AwardNotices.Add(Tender.DecideDirectAward(form.Because!.Trim(), isPublic, duties, duties.NeedsNotice ? form.Reference!.Trim() : null, publishedAt, form.DaysGiven!.Value, Current.Act, calendar));
        try
        {
            await Db.SaveChangesAsync();
        }
        catch (DbUpdateException) when (Db.AwardNotices.Any(n => n.TenderId == id))
        {
            // Another officer, or a second click, at the same moment: theirs stands.
            return ToTender(id);
        }
        this.Tell(DirectAwardText.Decided);
        return ToTender(id);
    }

    /// <summary>The contract, once the standstill has passed.</summary>
    [HttpPost("contract")]
    public async Task<IActionResult> Contract(Guid id)
    {
        if (!Tender.IsDirectAward) return NotFound();
        if (await Db.Contracts.AnyAsync(c => c.TenderId == id)) return ToTender(id);
        var notice = await Db.AwardNotices.SingleOrDefaultAsync(n => n.TenderId == id);
        RuleBroken.If(Tender.WithdrawnAt is not null ? TenderText.AlreadyWithdrawn : notice is null ? DirectAwardText.NotDecided : notice.WhyNotContract(Current.Now, await Db.LoadWorkingDays()));
        var firm = await Db.Firms.SingleAsync(f => f.Id == Tender.DirectAward!.FirmId);
        var place = firm.Places.FirstOrDefault(p => p.Notion == PlaceNotion.PrincipalPlaceOfBusiness);
        var withheld = firm.Kind == FirmKind.SoleTrader;
        Db.Contracts.Add(Domain.Contracts.Contract.OfDirectAward(Tender, new ContractParty(firm.Id, firm.Name, null, Domain.Consortia.Shares.Whole, withheld ? null : place?.Postcode, place?.AuthorityCode, withheld, 0), Current.Act));
        await Db.SaveChangesAsync();
        this.Tell(DirectAwardText.ContractEntered);
        return ToTender(id);
    }

    private async Task<(bool IsPublic, AwardDuties Duties)> Duties()
    {
        var law = await Db.LoadFigures();
        var rules = Tender.RulesAt(law, Current.Now);
        var days = law.At(FigureLine.Standstill, Tender.DayOfLaw(Current.Now));
        RuleBroken.If(days is null ? TenderText.NoFiguresForToday : null);
        return (rules?.IsAboveThreshold == true, Tender.DutiesOfDirectAward(rules, (int)days!.Value));
    }

    private IActionResult ToTender(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "Tenders", new { id })!);

    protected override bool MustBeUnpublished => false;
}

/// <summary>Why it is decided, its award notice and standstill, and the officer's password.</summary>
public sealed class DecisionForm
{
    [Required(ErrorMessageResourceType = typeof(DirectAwardText), ErrorMessageResourceName = nameof(DirectAwardText.EnterReason))]
    [StringLength(TenderLengths.Answer, ErrorMessageResourceType = typeof(DirectAwardText), ErrorMessageResourceName = nameof(DirectAwardText.TooLong))]
    public string? Because { get; set; }
    [StringLength(TenderLengths.NoticeReference, ErrorMessageResourceType = typeof(DirectAwardText), ErrorMessageResourceName = nameof(DirectAwardText.TooLong))]
    public string? Reference { get; set; }
    public DateParts Date { get; set; } = new();
    [StringLength(20)] public string? Time { get; set; }
    [StringLength(5)] public string? Days { get; set; }
    public string? Password { get; set; }

    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever] public AwardDuties? Duties { get; set; }

    public DateTime? Moment => Date.Date is { } date && Typed.Clock(Time) is { } time ? UkTime.FromUk(date, time) : null;
    public int? DaysGiven => Typed.Whole(Days);
}
