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
        await SayWhatTheLawSays();
        return Page(ReservationForm.From(Tender), "Reservation");
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, ReservationForm form)
    {
        var refused = await SayWhatTheLawSays();
        if (ModelState.IsValid && Tender.WhyNotReserve(form.Reservation!.Value, form.Because) is { } missing) ModelState.AddModelError(nameof(form.Because), missing);
        if (ModelState.IsValid && refused.TryGetValue(form.Reservation!.Value, out var reason)) ModelState.AddModelError(nameof(form.Reservation), reason);
        return await Save(form, ReservationForm.From(Tender), "Reservation", () => Tender.Reserve(form.Reservation!.Value, form.Because, Current.Act));
    }

    /// <summary>
    /// Why a reservation is refused, said beside it before anybody chooses it, and what is to be weighed before reserving by place, which refuses
    /// nothing. Nothing while value or category is not known; asked again at publication.
    /// </summary>
    private async Task<IReadOnlyDictionary<Reservation, string>> SayWhatTheLawSays()
    {
        var law = await Db.LoadFigures();
        var question = RuleQuestion.Of(Tender, law, Current.Now);
        RuleAnswer? With(Reservation reservation) => question is null ? null : RuleBook.Answer(question with { Reservation = reservation }, law, WorkingDays.AsPublished);
        var without = With(Reservation.None);
        ViewData["Advice"] = (IReadOnlyList<RuleDuty>)[.. With(Reservation.LocalArea)?.Duties.Except(without!.Duties) ?? []];
        var refused = Enum.GetValues<Reservation>().Select(r => (Reservation: r, Refusal: With(r)?.Refusals.Except(without!.Refusals).FirstOrDefault()))
            .Where(r => r.Refusal is not null).ToDictionary(r => r.Reservation, r => RulesText.Refused(r.Refusal!.Reason, r.Refusal.Section));
        ViewData["Refused"] = refused;
        return refused;
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
