using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Where the work is done: areas, and words for what areas do not say.</summary>
[Route("tenders/{id:guid}/place")]
public sealed class TenderPlaceController(AppDb db, Current current) : DraftController(db, current)
{
    protected override bool IsChangeable => true;

    [HttpGet]
    public IActionResult Edit(Guid id) => Page(PlaceForm.From(Tender), "Place");

    [HttpPost]
    public Task<IActionResult> Update(Guid id, PlaceForm form)
    {
        form.Codes = [.. form.Codes.Append(form.Another ?? "").Where(c => LocalProcure.Domain.Places.Areas.Find(c) is not null).Distinct()];
        ModelState.Remove(nameof(form.Codes));
        if (form.Codes.Count == 0) ModelState.AddModelError(nameof(form.Codes), TenderText.ChooseArea);
        return Save(form, PlaceForm.From(Tender), "Place", () => Tender.SetPlace(form.Codes, new(form.PlaceEnglish.OrNull(), form.PlaceWelsh.OrNull()), Current.Act));
    }
}

/// <summary>The place as chosen.</summary>
public sealed class PlaceForm : PartForm
{
    [MaxLength(200)]
    public List<string> Codes { get; set; } = [];
    [StringLength(20)]
    public string? Another { get; set; }
    [StringLength(TenderLengths.Place, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? PlaceEnglish { get; set; }
    [StringLength(TenderLengths.Place, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? PlaceWelsh { get; set; }

    public static PlaceForm From(Tender tender) => new() { Codes = [.. tender.Areas.Select(a => a.Code).Order()], PlaceEnglish = tender.Place.English, PlaceWelsh = tender.Place.Welsh };

    /// <summary>What is ticked, then the areas that a buyer of this nation most likely means, widest last.</summary>
    public IReadOnlyList<Area> Choices(Buyer buyer) =>
    [
        .. Codes.Select(Areas.Find).OfType<Area>()
            .Concat(buyer.Nation == Nation.Wales ? Areas.ToChooseIn(Areas.Wales) : Areas.ChainFor(buyer.AreaCode ?? "").SkipLast(1))
            .Append(Areas.Find(buyer.Nation == Nation.Wales ? Areas.Wales : Areas.England)!).Append(Areas.Find(Areas.UnitedKingdom)!).DistinctBy(a => a.Code),
    ];

    /// <summary>Every other area of Great Britain, for the few tenders that reach further.</summary>
    public static IReadOnlyList<Area> Elsewhere => [.. Areas.All.Where(a => a is { Kind: AreaKind.Authority or AreaKind.NamedArea or AreaKind.Region or AreaKind.Country, SuccessorCode: null }).OrderBy(a => a.Name, StringComparer.CurrentCulture)];

    public override IEnumerable<(string Name, string? Value)> Fields() =>
        [(TenderText.AreasOfWork, string.Join(", ", Codes.Order(StringComparer.Ordinal).Select(Areas.NameOf))), (TenderText.PlaceEnglish, PlaceEnglish), (TenderText.PlaceWelsh, PlaceWelsh)];
}
