using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>One condition as typed.</summary>
public sealed class ConditionForm : PartForm
{
    [Required(ErrorMessageResourceType = typeof(RequirementText), ErrorMessageResourceName = nameof(RequirementText.ChooseKind))]
    public RequirementKind? Kind { get; set; }
    /// <summary>Which one of its kind; kept as the condition's key.</summary>
    [StringLength(RequirementLengths.Key)]
    public string? What { get; set; }
    [StringLength(20)]
    public string? AnotherCode { get; set; }
    [StringLength(RequirementLengths.Name, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? NameEnglish { get; set; }
    [StringLength(RequirementLengths.Name, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? NameWelsh { get; set; }
    [StringLength(30)]
    public string? Least { get; set; }
    [Required(ErrorMessageResourceType = typeof(RequirementText), ErrorMessageResourceName = nameof(RequirementText.ChooseProof))]
    public ProofAsked? Proof { get; set; }
    [Required(ErrorMessageResourceType = typeof(RequirementText), ErrorMessageResourceName = nameof(RequirementText.ChooseRule))]
    public GroupRule? Rule { get; set; }
    public bool IsEssential { get; set; } = true;
    [StringLength(RequirementLengths.Guidance, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? GuidanceEnglish { get; set; }
    [StringLength(RequirementLengths.Guidance, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? GuidanceWelsh { get; set; }
    [MaxLength(200)]
    public List<Guid> Lots { get; set; } = [];

    private RequirementKind KindChosen => Kind ?? RequirementKind.Insurance;

    public RequirementFacts Facts => new(KindChosen, Chosen ?? "", new(NameEnglish.OrNull(), NameWelsh.OrNull()),
        KindChosen.IsMoney() ? Typed.Pounds(Least) : Typed.Whole(Least), Rule ?? GroupRule.Any, Proof ?? ProofAsked.Statement, IsEssential)
    {
        Guidance = new(GuidanceEnglish.OrNull(), GuidanceWelsh.OrNull()), LotIds = Lots,
    };

    /// <summary>A code typed by hand goes before one chosen; it may have spaces and its check digit.</summary>
    private string? Chosen => KindChosen == RequirementKind.Skill && !string.IsNullOrWhiteSpace(AnotherCode) ? CpvTree.Find(AnotherCode.Trim())?.Code ?? AnotherCode.Trim() : What;

    public static ConditionForm New(RequirementKind kind) => new() { Kind = kind, Proof = kind.Proofs()[0] };

    public static ConditionForm From(Requirement r) => new()
    {
        Kind = r.Kind, What = r.Kind is RequirementKind.Accreditation or RequirementKind.Turnover or RequirementKind.WelshLanguage ? null : r.Key, NameEnglish = r.Name.English, NameWelsh = r.Name.Welsh,
        Least = r.Value is not { } value ? null : r.Kind.IsMoney() ? ((long?)value).AsTyped() : value.ToString(CultureInfo.InvariantCulture),
        Proof = r.Proof, Rule = r.Rule, IsEssential = r.IsEssential, GuidanceEnglish = r.Guidance.English, GuidanceWelsh = r.Guidance.Welsh, Lots = [.. r.LotIds],
    };

    /// <summary>The tender's own codes and every broader one, the broadest first.</summary>
    public IReadOnlyList<SelectListItem> Skills(Tender tender) =>
        [.. tender.CpvCodes.SelectMany(c => CpvTree.PathTo(c.Code)).Append(CpvTree.Find(What ?? "")).OfType<CpvCode>().DistinctBy(c => c.Code).OrderBy(c => c.Code, StringComparer.Ordinal).Select(c => Titles.Option(c, TenderText.CodeAndTitle(c)))];

    /// <summary>The tender's areas first, then every other.</summary>
    public static IReadOnlyList<SelectListItem> Places(Tender tender) =>
        [.. tender.Areas.Select(a => Areas.Find(a.Code)).OfType<Area>().Concat(PlaceForm.Elsewhere).DistinctBy(a => a.Code).Select(a => Wording.Option(a.Name, a.Code))];

    public override IEnumerable<(string Name, string? Value)> Fields() =>
    [
        (RequirementText.WhatAbout, Kind?.Show()), (RequirementText.Condition, Chosen), (RequirementText.NameEnglish, NameEnglish), (RequirementText.NameWelsh, NameWelsh),
        (RequirementText.LeastNumber, Facts.Value?.ToString(CultureInfo.InvariantCulture) ?? Least), (RequirementText.WhatCounts, Proof?.Show()), (RequirementText.HowGroups, Rule?.Show()),
        (RequirementText.Essential, IsEssential ? RequirementText.EssentialYes : RequirementText.EssentialNo), (RequirementText.GuidanceEnglish, GuidanceEnglish), (RequirementText.GuidanceWelsh, GuidanceWelsh),
        (RequirementText.ForLots, string.Join(", ", Lots.Order())),
    ];
}
