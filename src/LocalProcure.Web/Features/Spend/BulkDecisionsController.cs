using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Spend;

/// <summary>Accepts many suggestions at once, and takes them back at once.</summary>
[Route("payees"), Authorize(Policy = Policies.Staff)]
public sealed class BulkDecisionsController(AppDb db, Current current, Resolving resolving) : Controller
{
    /// <summary>More than a page holds is no person's choice.</summary>
    private const int Most = 100;

    [HttpPost("acceptance")]
    public async Task<IActionResult> Create(string[] accept, string? then, CancellationToken stop)
    {
        var chosen = accept.Take(Most).Select(SuggestedLink.Read).OfType<SuggestedLink>().DistinctBy(s => s.PayeeId).ToDictionary(s => s.PayeeId);
        var ids = chosen.Keys.ToList();
        var accepted = 0;
        foreach (var payee in await db.Payees.Where(p => ids.Contains(p.Id)).ToListAsync(stop))
            if (await Accept(payee, chosen[payee.Id], stop)) accepted++;
        await db.SaveChangesAsync(stop);
        if (accepted > 0) await resolving.LookAgain(await db.Buyers.Select(b => b.Id).ToListAsync(stop), current.Now, stop);
        this.Tell(accepted == 0 ? PayeeText.NoneTicked : PayeeText.DoneAccepted(accepted));
        return this.LocalRedirectSeeOther(Url.IsLocalUrl(then) ? then! : Url.Action("Index", "Payees")!);
    }

    /// <summary>Takes back the links that this person made last, all those of one moment.</summary>
    [HttpPost("acceptance/undo")]
    public async Task<IActionResult> Undo(string? then, CancellationToken stop)
    {
        var mine = db.Payees.Where(p => p.ResolvedBy == current.Me.Id && (p.FirmHow == LinkHow.Staff || p.EntryHow == LinkHow.Staff));
        if (await mine.MaxAsync(p => p.ResolvedAt, stop) is not { } last) { this.Tell(PayeeText.NothingToUndo); return Back(then); }
        var taken = await mine.Where(p => p.ResolvedAt == last).ToListAsync(stop);
        foreach (var payee in taken) payee.TakeBackLink(current.Act);
        await db.SaveChangesAsync(stop);
        await resolving.LookAgain(await db.Buyers.Select(b => b.Id).ToListAsync(stop), current.Now, stop);
        this.Tell(PayeeText.DoneTakenBack(taken.Count));
        return Back(then);
    }

    private async Task<bool> Accept(Payee payee, SuggestedLink link, CancellationToken stop)
    {
        if (link.FirmId is { } firm)
        {
            if (!await db.Firms.AnyAsync(f => f.Id == firm && f.MergedIntoId == null, stop)) return false;
            payee.LinkByStaff(firm, current.Act);
            return true;
        }
        if (!await db.RegisterEntries.AnyAsync(e => e.Scheme == link.Scheme && e.Number == link.Number, stop)) return false;
        payee.LinkEntryByStaff(link.Scheme!, link.Number!, current.Act);
        return true;
    }

    private IActionResult Back(string? then) => this.LocalRedirectSeeOther(Url.IsLocalUrl(then) ? then! : Url.Action("Index", "Payees")!);
}

/// <summary>One suggestion that is accepted, as a form carries it: "payee firm GUID" or "payee entry SCHEME NUMBER".</summary>
public sealed record SuggestedLink(Guid PayeeId, Guid? FirmId, string? Scheme, string? Number)
{
    public static string Write(Guid payeeId, PayeeSuggestion s) => s.FirmId is { } firm ? $"{payeeId:N} firm {firm:N}" : $"{payeeId:N} entry {s.Scheme} {s.Number}";

    public static SuggestedLink? Read(string? text) => (text ?? "").Split(' ') switch
    {
        [var payee, "firm", var firm] when Guid.TryParse(payee, out var p) && Guid.TryParse(firm, out var f) => new SuggestedLink(p, f, null, null),
        [var payee, "entry", var scheme, var number] when Guid.TryParse(payee, out var p) && scheme.Length is > 0 and <= 20 && number.Length is > 0 and <= 20 => new SuggestedLink(p, null, scheme, number),
        _ => null,
    };
}
