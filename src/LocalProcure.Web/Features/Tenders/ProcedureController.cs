using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>How the contract is competed for, which the rules of the law are worked out from.</summary>
[Route("tenders/{id:guid}/procedure")]
public sealed class ProcedureController(AppDb db, Current current) : DraftController(db, current)
{
    [HttpGet]
    public IActionResult Edit(Guid id) => Page(ProcedureForm.From(Tender), "Procedure");

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, ProcedureForm form)
    {
        if (!ModelState.IsValid) return await Save(form, ProcedureForm.From(Tender), "Procedure", () => { });
        var law = await Db.LoadFigures();
        var facts = form.Facts(law.RegimeOn(form.Commenced.Date ?? Tender.DayOfLaw(Current.Now)));
        if (Tender.WhyNotChooseProcedure(facts, Current.Now) is { } reason) ModelState.AddModelError(form.FieldOf(reason), reason);
        return await Save(form, ProcedureForm.From(Tender), "Procedure", () => Tender.ChooseProcedure(facts, Current.Act));
    }
}

/// <summary>The facts as typed.</summary>
public sealed class ProcedureForm : PartForm
{
    [Required(ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.ChooseProcedure))]
    public ProcedureKind? Procedure { get; set; }
    [Required(ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.ChooseProcedure))]
    public Arrangement? Arrangement { get; set; }
    public DateParts Commenced { get; set; } = new();
    public bool TakesPaperBids { get; set; }
    public bool DocumentsComeLater { get; set; }
    public bool PeriodIsAgreed { get; set; }
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? UrgentBecause { get; set; }
    public DateParts PlannedNotice { get; set; } = new();
    public DateParts ConflictsAssessed { get; set; } = new();

    public static ProcedureForm From(Tender tender) => new()
    {
        Procedure = tender.Procedure,
        Arrangement = tender.Arrangement,
        Commenced = DateParts.From(tender.CommencedOn),
        TakesPaperBids = tender.TakesPaperBids,
        DocumentsComeLater = tender.DocumentsComeLater,
        PeriodIsAgreed = tender.PeriodIsAgreed,
        UrgentBecause = tender.UrgentBecause,
        PlannedNotice = DateParts.From(tender.PlannedNoticeOn),
        ConflictsAssessed = DateParts.From(tender.ConflictsAssessedOn),
    };

    public ProcedureFacts Facts(Regime regime) => new(Procedure!.Value, Arrangement!.Value, regime, Commenced.Date, TakesPaperBids, DocumentsComeLater, UrgentBecause.OrNull(), PlannedNotice.Date, PeriodIsAgreed, ConflictsAssessed.Date);

    /// <summary>The field that a reason is about.</summary>
    public string FieldOf(string reason) =>
        reason == TenderText.PlannedNoticeInFuture ? nameof(PlannedNotice) : reason == TenderText.AssessedInFuture ? nameof(ConflictsAssessed) : nameof(Commenced);

    public override IEnumerable<(string Name, string? Value)> Fields() =>
    [
        (TenderPart.Procedure.Show(), Procedure?.Show()), (TenderText.WhichArrangement, Arrangement?.Show()), (TenderText.Commenced, Day(Commenced)),
        (TenderText.PaperBids, YesNo(TakesPaperBids)), (TenderText.DocumentsLater, YesNo(DocumentsComeLater)), (TenderText.PeriodAgreed, YesNo(PeriodIsAgreed)),
        (TenderText.Urgent, UrgentBecause), (TenderText.PlannedNotice, Day(PlannedNotice)), (TenderText.ConflictsAssessed, Day(ConflictsAssessed)),
    ];

    private static string? Day(DateParts date) => date.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string YesNo(bool value) => value ? TenderText.Yes : TenderText.No;
}
