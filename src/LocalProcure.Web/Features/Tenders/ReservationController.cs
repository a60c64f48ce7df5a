using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Calendar;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>For whom the competition is reserved, where the law allows it, with the reason on the record.</summary>
[Route("tenders/{id:guid}/reservation")]
public sealed class ReservationController(AppDb db, Current current) : DraftController(db, current)
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id)
    {
        ViewData["Advice"] = await Advice();
        return Page(ReservationForm.From(Tender), "Reservation");
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, ReservationForm form)
    {
        if (ModelState.IsValid && Tender.WhyNotReserve(form.Reservation!.Value, form.Because) is { } missing) ModelState.AddModelError(nameof(form.Because), missing);
        if (ModelState.IsValid && await WhyNotLawful(form.Reservation!.Value) is { } reason) ModelState.AddModelError(nameof(form.Reservation), reason);
        ViewData["Advice"] = await Advice();
        return await Save(form, ReservationForm.From(Tender), "Reservation", () => Tender.Reserve(form.Reservation!.Value, form.Because, Current.Act));
    }

    /// <summary>Said at once where value and category are known; asked again at publication.</summary>
    private async Task<string?> WhyNotLawful(Reservation reservation)
    {
        var law = await Db.LoadFigures();
        if (RuleQuestion.Of(Tender, law, Current.Now) is not { } question) return null;
        var without = RuleBook.Answer(question with { Reservation = Reservation.None }, law, WorkingDays.AsPublished).Refusals;
        var with = RuleBook.Answer(question with { Reservation = reservation }, law, WorkingDays.AsPublished).Refusals;
        return with.Except(without).Select(r => RulesText.Refused(r.Reason, r.Section)).FirstOrDefault();
    }

    /// <summary>What is to be weighed before reserving by place, which refuses nothing; empty while value or category is not known.</summary>
    private async Task<IReadOnlyList<RuleDuty>> Advice()
    {
        var law = await Db.LoadFigures();
        if (RuleQuestion.Of(Tender, law, Current.Now) is not { } question) return [];
        var without = RuleBook.Answer(question with { Reservation = Reservation.None }, law, WorkingDays.AsPublished).Duties;
        return [.. RuleBook.Answer(question with { Reservation = Reservation.LocalArea }, law, WorkingDays.AsPublished).Duties.Except(without)];
    }
}

/// <summary>The reservation as chosen.</summary>
public sealed class ReservationForm : PartForm
{
    [Required(ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.ChooseReservation))]
    public Reservation? Reservation { get; set; }
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? Because { get; set; }

    public static ReservationForm From(Tender tender) => new() { Reservation = tender.Reservation, Because = tender.ReservedBecause };

    public override IEnumerable<(string Name, string? Value)> Fields() => [(RulesText.WhoMayBid, Reservation?.Show()), (RulesText.ReservedBecause, Because)];
}
