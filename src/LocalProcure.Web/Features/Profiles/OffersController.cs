using LocalProcure.Domain.Firms;
using LocalProcure.Web.Data.Files;
using T = LocalProcure.Domain.Firms.ProfileText;

namespace LocalProcure.Web.Features.Profiles;

/// <summary>Social value that the firm offers.</summary>
[Route("firms/{id:guid}/profile/social-value")]
public sealed class OffersController(AppDb db, Current current, FileStore files) : ThingsController(db, current, files)
{
    [HttpGet("")]
    public IActionResult Index() => View("Offers", Told.SocialValue);

    [HttpGet("new")]
    public IActionResult New() => Form(new OfferForm { ShownTo = Told.ShownTo(ProfilePart.SocialValue) }, null);

    [HttpPost("")]
    public Task<IActionResult> Create(OfferForm form) => Save(form, null);

    [HttpGet("{thingId:guid}")]
    public IActionResult Edit(Guid thingId) => Find(thingId) is not { } offer ? NotFound()
        : Form(new OfferForm { Kind = offer.Kind, WordsEnglish = offer.Words.English, WordsWelsh = offer.Words.Welsh, ShownTo = Told.ShownTo(ProfilePart.SocialValue) }, offer);

    [HttpPost("{thingId:guid}")]
    public async Task<IActionResult> Update(Guid thingId, OfferForm form) => Find(thingId) is { } offer ? await Save(form, offer) : NotFound();

    [HttpPost("{thingId:guid}/removal")]
    public Task<IActionResult> Delete(Guid thingId) => Remove(ProfilePart.SocialValue, "social-value", thingId, Find(thingId) is not null);

    private async Task<IActionResult> Save(OfferForm form, SocialOffer? before)
    {
        var words = Words(form.WordsEnglish, form.WordsWelsh);
        if (words.IsEmpty) ModelState.AddModelError(nameof(form.WordsEnglish), T.EnterOffer);
        if (before is null) IsFull(Told.SocialValue.Count);
        if (!ModelState.IsValid) return Form(form, before);
        var offer = new SocialOffer(before?.Id ?? Guid.CreateVersion7(), form.Kind!.Value, words);
        return await Kept(ProfilePart.SocialValue, c => c.With(offer).ShowTo(ProfilePart.SocialValue, form), "/social-value");
    }

    private IActionResult Form(OfferForm form, SocialOffer? offer)
    {
        ViewData["Thing"] = offer;
        return ModelState.IsValid ? View("Offer", form) : this.Refused("Offer", form);
    }

    private SocialOffer? Find(Guid id) => Told.SocialValue.FirstOrDefault(p => p.Id == id);
}
