using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Planning;

/// <summary>A plan as typed, on one page.</summary>
public sealed class PlanForm : IValidatableObject
{
    /// <summary>Standard, reduced, none: hundredths of a per cent.</summary>
    public static readonly int[] VatRates = [2000, 500, 0];

    public Guid? BuyerId { get; set; }
    /// <summary>Id of the plan that this form starts: sent twice it starts one.</summary>
    public Guid Key { get; set; } = Guid.CreateVersion7();
    [StringLength(PlanLengths.Title, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? TitleEnglish { get; set; }
    [StringLength(PlanLengths.Title, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? TitleWelsh { get; set; }
    [StringLength(PlanLengths.Description, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? DescriptionEnglish { get; set; }
    [StringLength(PlanLengths.Description, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? DescriptionWelsh { get; set; }
    [StringLength(PlanLengths.Reason, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? OneLanguageBecause { get; set; }
    public TenderCategory? Category { get; set; }
    [MaxLength(100)] public List<string> Codes { get; set; } = [];
    [StringLength(100)] public string? Find { get; set; }
    [StringLength(10)] public string? Do { get; set; }
    [MaxLength(200)] public List<string> Places { get; set; } = [];
    [StringLength(PlanLengths.Place, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? PlaceEnglish { get; set; }
    [StringLength(PlanLengths.Place, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? PlaceWelsh { get; set; }
    [StringLength(30)] public string? Net { get; set; }
    public int VatRate { get; set; } = 2000;
    public DateParts Expected { get; set; } = new();
    public DateParts Starts { get; set; } = new();
    public DateParts Ends { get; set; } = new();
    public bool? Joint { get; set; }

    public static PlanForm From(PlannedProcurement plan) => new()
    {
        BuyerId = plan.BuyerId, Key = plan.Id, TitleEnglish = plan.Title.English, TitleWelsh = plan.Title.Welsh, DescriptionEnglish = plan.Description.English, DescriptionWelsh = plan.Description.Welsh,
        OneLanguageBecause = plan.OneLanguageBecause, Category = plan.Category, Codes = [.. plan.Content.CpvCodes], Places = [.. plan.Content.AreaCodes], PlaceEnglish = plan.Place.English, PlaceWelsh = plan.Place.Welsh,
        Net = plan.NetPence is { } pence ? (pence % 100 == 0 ? (pence / 100).ToString(CultureInfo.InvariantCulture) : (pence / 100m).ToString("0.00", CultureInfo.InvariantCulture)) : null,
        VatRate = plan.VatRate, Expected = DateParts.From(plan.TenderExpectedOn), Starts = DateParts.From(plan.StartsOn), Ends = DateParts.From(plan.EndsOn), Joint = plan.JointBidsWelcome,
    };

    public PlanContent Content => new(new(Typing.OrNull(TitleEnglish), Typing.OrNull(TitleWelsh)), new(Typing.OrNull(DescriptionEnglish), Typing.OrNull(DescriptionWelsh)), Typing.OrNull(OneLanguageBecause),
        Category, Known(Codes), [.. Places.Where(c => Areas.Find(c) is not null).Distinct()], new(Typing.OrNull(PlaceEnglish), Typing.OrNull(PlaceWelsh)), Typed.Pounds(Net), VatRate,
        Expected.Date, Starts.Date, Ends.Date, Joint);

    public IReadOnlyList<CpvCode> Chosen => [.. Known(Codes).Select(CpvTree.Find).OfType<CpvCode>().OrderBy(c => c.Code, StringComparer.Ordinal)];

    public IReadOnlyList<CpvCode> Found => string.IsNullOrWhiteSpace(Find) ? [] : [.. CpvTree.Search(Find).Where(c => !Codes.Contains(c.Code))];

    /// <summary>What is ticked, then the areas that a buyer of this nation most likely means, widest last.</summary>
    public IReadOnlyList<Area> AreaChoices(Buyer buyer) =>
    [
        .. Places.Select(Areas.Find).OfType<Area>().Concat(Areas.ToChooseIn(buyer.Nation == Nation.Wales ? Areas.Wales : Areas.England))
            .Append(Areas.Find(buyer.Nation == Nation.Wales ? Areas.Wales : Areas.England)!).Append(Areas.Find(Areas.UnitedKingdom)!).DistinctBy(a => a.Code),
    ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Do == "find") yield break;
        if (!string.IsNullOrWhiteSpace(Net) && Typed.Pounds(Net) is not > 0) yield return new(PlanText.ValueAboveNothing, [nameof(Net)]);
        if (!VatRates.Contains(VatRate)) yield return new(TenderText.ChooseVatRate, [nameof(VatRate)]);
    }

    /// <summary>The field that a reason is about, so that the page leads to it.</summary>
    public static string FieldOf(string reason) =>
        reason == PlanText.EnterTitle ? nameof(TitleEnglish)
        : reason == PlanText.EnterDescription ? nameof(DescriptionEnglish)
        : reason == TenderText.SayWhyOneLanguage ? nameof(OneLanguageBecause)
        : reason == TenderText.ChooseCategory ? nameof(Category)
        : reason == TenderText.ChooseCpv ? nameof(Find)
        : reason == TenderText.ChooseArea ? nameof(Places)
        : reason == PlanText.EnterExpected || reason == PlanText.ExpectedInPast ? nameof(Expected)
        : reason == PlanText.StartsBeforeTender ? nameof(Starts)
        : reason == TenderText.EndsBeforeStart ? nameof(Ends) : "";

    private static List<string> Known(IEnumerable<string> codes) => [.. codes.Select(c => CpvTree.Find(c)?.Code).OfType<string>().Distinct()];
}

/// <summary>Between what is saved and what stands in a field.</summary>
internal static class Typing
{
    public static string? OrNull(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
