using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LocalProcure.Web.Features.Rules;

/// <summary>Which rules apply to a contract, for anybody. The question stands in the address, so an answer can be kept and shared.</summary>
[AllowAnonymous]
public sealed class RulesController(AppDb db, Current current) : Controller
{
    [HttpGet("rules")]
    public async Task<IActionResult> Index(RulesForm form)
    {
        ViewData["Description"] = RulesText.Lead;
        if (!form.IsAsked)
        {
            ModelState.Clear();
            form.Date = DateParts.From(current.Now.UkDate());
            return View(form);
        }
        if (!ModelState.IsValid) return this.Refused("Index", form);
        var calendar = await db.LoadWorkingDays();
        // A standstill that reaches into a year without holidays is refused; the rest of the answer would still be asked for without it.
        try
        {
            form.Answer = RuleBook.Answer(form.Question(), await db.LoadFigures(), calendar);
        }
        catch (RuleBroken broken)
        {
            ModelState.AddModelError(nameof(form.AwardNotice), broken.Message);
            return this.Refused("Index", form);
        }
        return View(form);
    }
}

/// <summary>The question as it stands in the address.</summary>
public sealed class RulesForm : IValidatableObject
{
    [Required(ErrorMessageResourceType = typeof(RulesText), ErrorMessageResourceName = nameof(RulesText.ChooseKind))]
    public BuyerKind? Kind { get; set; }
    public Nation Nation { get; set; }
    public bool Devolved { get; set; }
    public bool Central { get; set; }
    public Arrangement? Arrangement { get; set; }
    [Required(ErrorMessageResourceType = typeof(RulesText), ErrorMessageResourceName = nameof(RulesText.ChooseWhat))]
    public TenderCategory? Category { get; set; }
    [Required(ErrorMessageResourceType = typeof(RulesText), ErrorMessageResourceName = nameof(RulesText.EnterValue))]
    [RegularExpression(@"^\s*£?\s*[0-9][0-9, ]{0,14}(\.[0-9]{1,2})?\s*$", ErrorMessageResourceType = typeof(RulesText), ErrorMessageResourceName = nameof(RulesText.EnterValue))]
    public string? Value { get; set; }
    [Required(ErrorMessageResourceType = typeof(RulesText), ErrorMessageResourceName = nameof(RulesText.ChooseProcedure))]
    public ProcedureKind? Procedure { get; set; }
    [DateNeeded(ErrorMessageResourceType = typeof(RulesText), ErrorMessageResourceName = nameof(RulesText.EnterDate))]
    public DateParts Date { get; set; } = new();
    public DateParts AwardNotice { get; set; } = new();
    public bool Electronic { get; set; }
    public bool Documents { get; set; }
    public bool Planned { get; set; }
    public bool Urgent { get; set; }
    public bool Invited { get; set; }
    public bool Market { get; set; }

    /// <summary>What follows; never read from the address.</summary>
    [BindNever]
    public RuleAnswer? Answer { get; set; }

    /// <summary>Anything in the address means that something was asked.</summary>
    public bool IsAsked => Kind is not null || Category is not null || Procedure is not null || Value is not null;

    public RuleQuestion Question()
    {
        var buyer = BuyerStatus.Of(Kind!.Value, Nation, Devolved, Central);
        var pounds = decimal.Parse(string.Concat(Value!.Where(c => char.IsAsciiDigit(c) || c == '.')), CultureInfo.InvariantCulture);
        return new(buyer, Arrangement ?? RuleQuestion.UsualArrangement(buyer), Category!.Value, (long)(pounds * 100), Procedure!.Value, Date.Date!.Value)
        {
            IsElectronic = Electronic, HasDocumentsWithNotice = Documents, HasPlannedNotice = Planned, IsUrgent = Urgent, IsInvitedOnly = Invited, IsUnderDynamicMarket = Market, AwardNoticeOn = AwardNotice.Date,
        };
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Kind is not null and not BuyerKind.Other && (Devolved || Central)) yield return new(RulesText.OnlyWithOther, [Devolved ? nameof(Devolved) : nameof(Central)]);
    }
}
