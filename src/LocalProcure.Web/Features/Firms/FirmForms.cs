using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Firms;
using T = LocalProcure.Domain.Firms.FirmPagesText;

namespace LocalProcure.Web.Features.Firms;

/// <summary>The first page: who the firm is.</summary>
public sealed class RegisterForm
{
    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterName))]
    [StringLength(200, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.NameTooLong))]
    public string? Name { get; set; }

    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.ChooseKind))]
    public FirmKind? Kind { get; set; }

    public string? Scheme { get; set; }

    [StringLength(40, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.NumberTooLong))]
    public string? Number { get; set; }

    /// <summary>Becomes the firm's id, so that a form sent twice makes one firm.</summary>
    public Guid Key { get; set; }

    /// <summary>The person has seen the firms that look the same and says that theirs is another.</summary>
    public bool IsAnother { get; set; }
}

/// <summary>Names, kind, contact and own words.</summary>
public sealed class AboutForm
{
    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterName))]
    [StringLength(200, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.NameTooLong))]
    public string? Name { get; set; }

    [StringLength(200, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.NameTooLong))]
    public string? TradingName { get; set; }

    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.ChooseKind))]
    public FirmKind? Kind { get; set; }

    [StringLength(4000, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.DescriptionTooLong))]
    public string? DescriptionEnglish { get; set; }

    [StringLength(4000, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.DescriptionTooLong))]
    public string? DescriptionWelsh { get; set; }

    [StringLength(300, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.WebsiteWrong))]
    [RegularExpression("^[hH][tT][tT][pP][sS]?://[^\\s/]+.*$", ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.WebsiteWrong))]
    public string? Website { get; set; }

    [RegularExpression("^[0-9+() .-]{5,40}$", ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TelephoneWrong))]
    public string? Telephone { get; set; }

    public static AboutForm From(Firm firm) => new()
    {
        Name = firm.Name, TradingName = firm.TradingName, Kind = firm.Kind, Website = firm.Website, Telephone = firm.Telephone,
        DescriptionEnglish = firm.Description.English, DescriptionWelsh = firm.Description.Welsh,
    };
}

/// <summary>One more number.</summary>
public sealed class NumberForm
{
    public string? Scheme { get; set; }

    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterNumber))]
    [StringLength(40, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.NumberTooLong))]
    public string? Number { get; set; }
}

/// <summary>Postcodes of the registered office, main place of business and branches.</summary>
public sealed class PlacesForm
{
    [StringLength(16)] public string? Registered { get; set; }

    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterTradingPostcode))]
    [StringLength(16)] public string? Trading { get; set; }

    /// <summary>Street and town of the main place of business, as a contracts register shows it.</summary>
    [StringLength(500)] public string? Address { get; set; }

    /// <summary>Somebody lives there: the register withholds it.</summary>
    public bool IsHome { get; set; }

    [StringLength(2000)] public string? Branches { get; set; }

    public static PlacesForm From(Firm firm) => new()
    {
        Registered = firm.Places.FirstOrDefault(p => p.Notion == PlaceNotion.RegisteredOffice)?.Postcode,
        Trading = firm.Places.FirstOrDefault(p => p.Notion == PlaceNotion.PrincipalPlaceOfBusiness)?.Postcode,
        Address = firm.PrincipalPlace?.Address,
        IsHome = firm.PrincipalPlace?.IsHome == true,
        Branches = string.Join('\n', firm.Places.Where(p => p.Notion == PlaceNotion.Branch).Select(p => p.Postcode)),
    };
}

/// <summary>The Act's size test; the figures themselves are not kept.</summary>
public sealed class SizeForm
{
    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterStaff))]
    [RegularExpression("^[0-9][0-9 ,]{0,8}$", ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterStaff))]
    public string? Staff { get; set; }

    [RegularExpression(Pounds.Shape, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterTurnover))]
    public string? Turnover { get; set; }

    [RegularExpression(Pounds.Shape, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterBalance))]
    public string? Balance { get; set; }

    public bool IsVcse { get; set; }
}

/// <summary>Directory and teaming.</summary>
public sealed class ListingForm
{
    public bool IsListed { get; set; }
    public bool IsOpenToTeaming { get; set; }
}

/// <summary>Why somebody says that they belong to a firm.</summary>
public sealed class JoinForm
{
    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterWhyJoin))]
    [StringLength(1000, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterWhyJoin))]
    public string? Words { get; set; }
}

/// <summary>Whole pounds as people type them: "£1,250,000".</summary>
public static class Pounds
{
    public const string Shape = @"^\s*£?\s*[0-9][0-9, ]{0,17}\s*$";

    public static long? Pence(string? typed)
    {
        var digits = string.Concat((typed ?? "").Where(char.IsAsciiDigit));
        return digits.Length is > 0 and < 16 ? long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) * 100 : null;
    }
}
