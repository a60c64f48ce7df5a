using LocalProcure.Domain.Firms;
using LocalProcure.Web.Features.Shared;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Profiles;

/// <summary>What the firm does and where it delivers, apart from what it wants to hear about.</summary>
[Route("firms/{id:guid}/profile")]
public sealed class WorkController(AppDb db, Current current) : ProfileController(db, current)
{
    [HttpGet("work")]
    public IActionResult Work(string? find, string? under)
    {
        ModelState.Clear();
        return Request.IsHtmx() ? PartialView("_Trades", Picker(find, under)) : View("Work", Page(find, under));
    }

    [HttpPost("work")]
    public async Task<IActionResult> Work(WorkForm form)
    {
        if (!ModelState.IsValid) return this.Refused("Work", Page(null, null) with { Form = form });
        return await Kept(ProfilePart.Work, c => (c with { Work = c.Work with { Words = Words(form.WordsEnglish, form.WordsWelsh) } }).ShowTo(ProfilePart.Work, form));
    }

    [HttpPost("work/codes")]
    public Task<IActionResult> AddCode(string? code, string? find, string? under) => Codes(codes => TradePicker.Added(codes, code), find, under);

    [HttpPost("work/codes/removal")]
    public Task<IActionResult> RemoveCode(string? code, string? find, string? under) => Codes(codes => [.. codes.Where(c => c != code)], find, under);

    /// <summary>Takes over the trades that the firm hears of tenders for.</summary>
    [HttpPost("work/codes/interests")]
    public Task<IActionResult> TakeInterests() => Codes(codes => Firm.Interests.SelectMany(i => i.CpvCodes).Aggregate(codes, TradePicker.Added), null, null);

    [HttpGet("served")]
    public IActionResult Served() => View("Served", new ServedForm { Areas = [.. Told.Places.Count > 0 ? Told.Places : Firm.Interests.SelectMany(i => i.AreaCodes).Distinct()], ShownTo = Told.ShownTo(ProfilePart.Places) });

    [HttpPost("served")]
    public async Task<IActionResult> Served(ServedForm form) => !ModelState.IsValid ? this.Refused("Served", form)
        : await Kept(ProfilePart.Places, c => (c with { Places = Known([.. form.Areas, form.OtherArea]) }).ShowTo(ProfilePart.Places, form));

    [HttpGet("welsh")]
    public IActionResult Welsh() => View("Welsh", new WelshForm { Level = Told.Welsh.Level == WelshLevel.NotSaid ? null : Told.Welsh.Level, WordsEnglish = Told.Welsh.Words.English, WordsWelsh = Told.Welsh.Words.Welsh, ShownTo = Told.ShownTo(ProfilePart.Welsh) });

    [HttpPost("welsh")]
    public async Task<IActionResult> Welsh(WelshForm form) => !ModelState.IsValid ? this.Refused("Welsh", form)
        : await Kept(ProfilePart.Welsh, c => (c with { Welsh = new WelshService(form.Level!.Value, Words(form.WordsEnglish, form.WordsWelsh)) }).ShowTo(ProfilePart.Welsh, form));

    private async Task<IActionResult> Codes(Func<IReadOnlyList<string>, IReadOnlyList<string>> change, string? find, string? under)
    {
        await Keep(ProfilePart.Work, c => c with { Work = c.Work with { Codes = change(c.Work.Codes) } });
        ModelState.Clear();
        return this.PartOrPage("_Trades", Picker(find, under), Url.Content($"~/firms/{Firm.Id}/profile/work") + TradePicker.Back(find, under));
    }

    private TradePicker Picker(string? find, string? under) => TradePicker.Of($"/firms/{Firm.Id}/profile/work", Told.Work.Codes, find, under);

    private WorkPage Page(string? find, string? under) => new(Firm, Picker(find, under), new WorkForm { WordsEnglish = Told.Work.Words.English, WordsWelsh = Told.Work.Words.Welsh, ShownTo = Told.ShownTo(ProfilePart.Work) });
}

/// <summary>What the firm does, with the picker of trades.</summary>
public sealed record WorkPage(Firm Firm, TradePicker Picker, WorkForm Form)
{
    /// <summary>Trades that it hears about and has not named here.</summary>
    public int InterestsLeft => Firm.Interests.SelectMany(i => i.CpvCodes).Distinct().Count(c => Picker.Chosen.All(x => x.Code != c));
}

/// <summary>How a form's choice of who sees the part is taken over.</summary>
public static class PartForms
{
    public static ProfileContent ShowTo(this ProfileContent content, ProfilePart part, PartForm form) => form.ShownTo is { } to && Enum.IsDefined(to) ? content.Show(part, to) : content;
}
