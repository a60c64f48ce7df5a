using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Why a contract is awarded without competition, and to whom: a part of the draft that everybody reads once it is published.</summary>
[Route("tenders/{id:guid}/direct-award")]
public sealed class DirectAwardController(AppDb db, Current current) : DraftController(db, current)
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, string? find)
    {
        var form = DirectAwardForm.From(Tender);
        form.Find = find;
        await Prepare(form);
        return Page(form, "DirectAward");
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, DirectAwardForm form)
    {
        await Prepare(form);
        if (form.Do == "find")
        {
            // Looking for the firm keeps what is typed and saves nothing.
            ModelState.Clear();
            return View("DirectAward", form);
        }
        var ground = form.Grounds.FirstOrDefault(g => g.Id == form.Ground);
        var firm = form.Firm is { } firmId ? await Db.Firms.Listed().Select(f => (Guid?)f.Id).SingleOrDefaultAsync(f => f == firmId) : null;
        var said = new DirectAwardCase(ground, form.IsOwn ? new(form.OwnEnglish.OrNull(), form.OwnWelsh.OrNull()) : OwnWords.None, form.IsOwn ? form.OwnSection.OrNull() : null,
            new(form.BecauseEnglish.OrNull(), form.BecauseWelsh.OrNull()), firm, Typed.Pounds(form.Price));
        if (ModelState.IsValid && said.WhyNot(Current.Now.UkDate()) is { } reason) ModelState.AddModelError(form.FieldOf(said), reason);
        return await Save(form, DirectAwardForm.From(Tender), "DirectAward", () => Tender.JustifyDirectAward(said, Current.Act));
    }

    private async Task Prepare(DirectAwardForm form)
    {
        form.Grounds = [.. (await Db.GroundsForDirectAward(Current.Now)).Where(g => g.StandsOn(Current.Now.UkDate()))];
        form.Found = string.IsNullOrWhiteSpace(form.Find) ? [] : await Db.Firms.AsNoTracking().Listed().WithWords(form.Find).OrderBy(f => f.TradingName ?? f.Name).ThenBy(f => f.Id).Take(20).ToListAsync();
        if (form.Firm is { } chosen && form.Found.All(f => f.Id != chosen) && await Db.Firms.AsNoTracking().Listed().SingleOrDefaultAsync(f => f.Id == chosen) is { } firm) form.Found = [firm, .. form.Found];
    }
}

/// <summary>The case for a direct award as typed.</summary>
public sealed class DirectAwardForm : PartForm
{
    /// <summary>The value of the radio for a ground that the buyer writes.</summary>
    public const string Own = "own";

    [StringLength(40)] public string? Choice { get; set; }
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(DirectAwardText), ErrorMessageResourceName = nameof(DirectAwardText.TooLong))] public string? OwnEnglish { get; set; }
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(DirectAwardText), ErrorMessageResourceName = nameof(DirectAwardText.TooLong))] public string? OwnWelsh { get; set; }
    [StringLength(200, ErrorMessageResourceType = typeof(DirectAwardText), ErrorMessageResourceName = nameof(DirectAwardText.TooLong))] public string? OwnSection { get; set; }
    [StringLength(TenderLengths.Answer, ErrorMessageResourceType = typeof(DirectAwardText), ErrorMessageResourceName = nameof(DirectAwardText.TooLong))] public string? BecauseEnglish { get; set; }
    [StringLength(TenderLengths.Answer, ErrorMessageResourceType = typeof(DirectAwardText), ErrorMessageResourceName = nameof(DirectAwardText.TooLong))] public string? BecauseWelsh { get; set; }
    [StringLength(100)] public string? Find { get; set; }
    public Guid? Firm { get; set; }
    [StringLength(20)] public string? Price { get; set; }
    [StringLength(10)] public string? Do { get; set; }

    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever] public IReadOnlyList<DirectAwardGround> Grounds { get; set; } = [];
    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever] public IReadOnlyList<Firm> Found { get; set; } = [];

    public bool IsOwn => Choice == Own;
    public Guid? Ground => Guid.TryParse(Choice, out var id) ? id : null;

    public static DirectAwardForm From(Tender tender) => tender.DirectAward is not { } saved ? new() : new()
    {
        Choice = saved.GroundId?.ToString() ?? Own,
        OwnEnglish = saved.GroundId is null ? saved.Ground.English : null, OwnWelsh = saved.GroundId is null ? saved.Ground.Welsh : null, OwnSection = saved.GroundId is null ? saved.Section : null,
        BecauseEnglish = saved.Because.English, BecauseWelsh = saved.Because.Welsh, Firm = saved.FirmId, Price = saved.PricePence.AsTyped(),
    };

    /// <summary>The field that the first thing missing belongs to.</summary>
    public string FieldOf(DirectAwardCase said) =>
        said.Ground is null && !IsOwn ? nameof(Choice)
        : said.Ground is null && said.OwnGround.IsEmpty ? nameof(OwnEnglish)
        : said.Ground is null && said.OwnSection is null ? nameof(OwnSection)
        : said.Because.IsEmpty ? nameof(BecauseEnglish)
        : said.FirmId is null ? nameof(Find)
        : said.PricePence is null or <= 0 ? nameof(Price) : nameof(Choice);

    public override IEnumerable<(string Name, string? Value)> Fields() =>
    [
        (DirectAwardText.Ground, Choice), (DirectAwardText.GroundEnglish, OwnEnglish), (DirectAwardText.GroundWelsh, OwnWelsh), (DirectAwardText.Section, OwnSection),
        (DirectAwardText.BecauseEnglish, BecauseEnglish), (DirectAwardText.BecauseWelsh, BecauseWelsh), (DirectAwardText.Firm, Firm?.ToString()), (DirectAwardText.Price, Price),
    ];
}
