using LocalProcure.Domain.Firms;
using LocalProcure.Web.Features.Shared;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Profiles;

/// <summary>Whether the firm is open to teaming, what it seeks, and who sees which part.</summary>
[Route("firms/{id:guid}/profile")]
public sealed class ProfileTeamingController(AppDb db, Current current) : ProfileController(db, current)
{
    [HttpGet("teaming")]
    public IActionResult Teaming(string? find, string? under)
    {
        ModelState.Clear();
        return Request.IsHtmx() ? PartialView("_Trades", Picker(find, under)) : View("Teaming", Page(find, under));
    }

    [HttpPost("teaming")]
    public async Task<IActionResult> Teaming(TeamingForm form)
    {
        if (!ModelState.IsValid) return this.Refused("Teaming", Page(null, null) with { Form = form });
        return await Kept(ProfilePart.Teaming, c => (c with { Teaming = c.Teaming with { SeeksAreas = Known(form.Areas), Words = Words(form.WordsEnglish, form.WordsWelsh), FinderCounts = form.FinderCounts } }).ShowTo(ProfilePart.Teaming, form),
            also: firm => { if (firm.IsOpenToTeaming != form.IsOpen) firm.List(firm.IsListed, form.IsOpen, Current.ActFor(firm.Id)); });
    }

    [HttpPost("teaming/codes")]
    public Task<IActionResult> AddCode(string? code, string? find, string? under) => Codes(codes => TradePicker.Added(codes, code), find, under);

    [HttpPost("teaming/codes/removal")]
    public Task<IActionResult> RemoveCode(string? code, string? find, string? under) => Codes(codes => [.. codes.Where(c => c != code)], find, under);

    [HttpGet("visibility")]
    public IActionResult Visibility() => View("Visibility", Told);

    [HttpPost("visibility")]
    public Task<IActionResult> Visibility(Dictionary<ProfilePart, Visibility> to) =>
        Kept(ProfilePart.Teaming, c => to.Where(t => Enum.IsDefined(t.Key) && Enum.IsDefined(t.Value)).OrderBy(t => t.Key).Aggregate(c, (content, t) => content.Show(t.Key, t.Value)));

    private async Task<IActionResult> Codes(Func<IReadOnlyList<string>, IReadOnlyList<string>> change, string? find, string? under)
    {
        await Keep(ProfilePart.Teaming, c => c with { Teaming = c.Teaming with { SeeksCodes = change(c.Teaming.SeeksCodes) } });
        ModelState.Clear();
        return this.PartOrPage("_Trades", Picker(find, under), Url.Content($"~/firms/{Firm.Id}/profile/teaming") + TradePicker.Back(find, under));
    }

    private TradePicker Picker(string? find, string? under) => TradePicker.Of($"/firms/{Firm.Id}/profile/teaming", Told.Teaming.SeeksCodes, find, under) with { IsOfPartners = true };

    private TeamingPage Page(string? find, string? under) => new(Picker(find, under), new TeamingForm
    {
        IsOpen = Firm.IsOpenToTeaming, Areas = [.. Told.Teaming.SeeksAreas], WordsEnglish = Told.Teaming.Words.English, WordsWelsh = Told.Teaming.Words.Welsh,
        FinderCounts = Told.Teaming.FinderCounts, ShownTo = Told.ShownTo(ProfilePart.Teaming),
    });
}

/// <summary>The page about teaming, with the picker of trades that are sought.</summary>
public sealed record TeamingPage(TradePicker Picker, TeamingForm Form);
