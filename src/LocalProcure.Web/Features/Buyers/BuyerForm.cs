using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Buyers;
using T = LocalProcure.Domain.Buyers.BuyersText;

namespace LocalProcure.Web.Features.Buyers;

/// <summary>A public body that asks to be set up.</summary>
public sealed class BuyerForm
{
    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.ChooseKind))]
    public BuyerKind? Kind { get; set; }

    public bool IsDevolved { get; set; }
    public bool IsCentral { get; set; }

    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.ChooseNation))]
    public Nation? Nation { get; set; }

    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterName))]
    [StringLength(200, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterName))]
    public string? Name { get; set; }

    [StringLength(200, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterName))]
    public string? NameWelsh { get; set; }

    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterCode))]
    [RegularExpression("^[A-Za-z0-9-]{2,20}$", ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterCode))]
    public string? Code { get; set; }

    public string? Area { get; set; }
}

/// <summary>What owners change themselves.</summary>
public sealed class BuyerSettingsForm
{
    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterName))]
    [StringLength(200, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterName))]
    public string? Name { get; set; }

    [StringLength(200, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterName))]
    public string? NameWelsh { get; set; }

    public bool NeedsSecondOfficer { get; set; }
}
