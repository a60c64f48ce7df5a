using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;
using T = LocalProcure.Domain.Contracts.ContractRoomText;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>A contract awarded elsewhere, as typed.</summary>
public sealed class ElsewhereForm : KeyedForm
{
    [StringLength(200, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? SubjectEnglish { get; set; }
    [StringLength(200, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? SubjectWelsh { get; set; }
    [StringLength(ContractElsewhere.SourceLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? Source { get; set; }
    public TenderCategory? Category { get; set; }
    [StringLength(30)] public string? Value { get; set; }
    [StringLength(30)] public string? Gross { get; set; }
    public DateParts AwardedOn { get; set; } = new();
    public DateParts SignedOn { get; set; } = new();
    public DateParts StartsOn { get; set; } = new();
    public DateParts EndsOn { get; set; } = new();
    [StringLength(ContractElsewhere.WordsLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? HowItEndsEnglish { get; set; }
    [StringLength(ContractElsewhere.WordsLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? HowItEndsWelsh { get; set; }
    public DateParts ExtensionUntil { get; set; } = new();
    [StringLength(ContractElsewhere.NameLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? Contractor { get; set; }
    [StringLength(ContractElsewhere.AddressLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? Address { get; set; }
    [StringLength(10)] public string? Postcode { get; set; }
    public bool IsHome { get; set; }
    [RegularExpression("^(yes|no|unsaid)$")] public string Size { get; set; } = "unsaid";
    public bool IsVcse { get; set; }
    [RegularExpression("^(yes|no|unsaid)$")] public string Outsources { get; set; } = "unsaid";
    [StringLength(ContractElsewhere.WordsLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? LeftOutEnglish { get; set; }
    [StringLength(ContractElsewhere.WordsLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? LeftOutWelsh { get; set; }

    /// <summary>The area that was looked up before, where a home's postcode was not kept.</summary>
    public string? KnownArea { get; set; }

    public ElsewhereTerms Terms() => new(Words(SubjectEnglish, SubjectWelsh), Category, Typed.Pounds(Value), Typed.Pounds(Gross), AwardedOn.Date, SignedOn.Date, StartsOn.Date, EndsOn.Date, Words(HowItEndsEnglish, HowItEndsWelsh), ExtensionUntil.Date,
        new(Or(Contractor), Or(Address)?.ReplaceLineEndings("\n"), Domain.Places.Postcode.Parse(Postcode)?.ToString(),
            Or(Postcode) is { } typed ? Postcodes.AuthorityOf(typed) : IsHome && Areas.Find(KnownArea ?? "") is { } known ? known.Code : null, IsHome, Said(Size), IsVcse),
        Said(Outsources), Words(LeftOutEnglish, LeftOutWelsh), Or(Source));

    /// <summary>The field that a reason is about.</summary>
    public string FieldOf(string reason)
    {
        if (reason == ElsewhereText.BothLanguages) return new[] { (SubjectEnglish, SubjectWelsh, "Subject"), (HowItEndsEnglish, HowItEndsWelsh, "HowItEnds"), (LeftOutEnglish, LeftOutWelsh, "LeftOut") }
            .Where(f => Or(f.Item1) is null != Or(f.Item2) is null).Select(f => f.Item3 + (Or(f.Item1) is null ? "English" : "Welsh")).First();
        return new[]
        {
            (ElsewhereText.EnterSubject, nameof(SubjectEnglish)), (ElsewhereText.ChooseCategory, nameof(Category)), (ElsewhereText.EnterValue, nameof(Value)), (ElsewhereText.EnterGross, nameof(Gross)),
            (ElsewhereText.EnterAwardedOn, nameof(AwardedOn)), (ElsewhereText.AwardedInFuture, nameof(AwardedOn)), (ElsewhereText.SignedTooEarly, nameof(SignedOn)), (ElsewhereText.EnterEnd, nameof(EndsOn)), (ElsewhereText.EndsTooEarly, nameof(EndsOn)),
            (ElsewhereText.ExtensionTooEarly, nameof(ExtensionUntil)), (ElsewhereText.EnterContractor, nameof(Contractor)), (ElsewhereText.EnterSource, nameof(Source)),
        }.First(f => f.Item1 == reason).Item2;
    }

    public static ElsewhereForm Of(ContractElsewhere c) => new()
    {
        Key = c.Id, SubjectEnglish = c.Subject.English, SubjectWelsh = c.Subject.Welsh, Source = c.Source, Category = c.Category, Value = Pounds(c.PricePence), Gross = Pounds(c.GrossPence),
        AwardedOn = DateParts.From(c.AwardedOn), SignedOn = DateParts.From(c.SignedOn), StartsOn = DateParts.From(c.StartsOn), EndsOn = DateParts.From(c.EndsOn), ExtensionUntil = DateParts.From(c.ExtensionUntil),
        HowItEndsEnglish = c.HowItEnds.English, HowItEndsWelsh = c.HowItEnds.Welsh, Contractor = c.Contractor, Address = c.Address, Postcode = c.Postcode, IsHome = c.IsAddressWithheld, IsVcse = c.IsVcse,
        Size = Choice(c.IsSme), Outsources = Choice(c.Outsources), LeftOutEnglish = c.LeftOut.English, LeftOutWelsh = c.LeftOut.Welsh, KnownArea = c.AuthorityCode,
    };

    private static bool? Said(string typed) => typed switch { "yes" => true, "no" => false, _ => null };
    private static string Choice(bool? said) => said switch { true => "yes", false => "no", null => "unsaid" };
    private static string Pounds(long pence) => (pence / 100m).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Why an entry goes.</summary>
public sealed class ElsewhereRemovalForm
{
    [StringLength(ContractElsewhere.WordsLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? Because { get; set; }
}

/// <summary>Why the regulations leave a contract out.</summary>
public sealed class LeftOutForm
{
    [StringLength(ContractElsewhere.WordsLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? ReasonEnglish { get; set; }
    [StringLength(ContractElsewhere.WordsLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? ReasonWelsh { get; set; }
}
