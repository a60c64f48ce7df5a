using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Whom a quick quote is asked of, chosen from the directory by trade; for a body under LGA 1988 s.17 never by place.</summary>
[Route("tenders/{id:guid}/invitations")]
public sealed class QuoteInvitationsController(AppDb db, Current current) : DraftController(db, current)
{
    private const int PerPage = 20;

    [HttpGet]
    public async Task<IActionResult> Index(Guid id, InviteeFilter filter)
    {
        ModelState.Clear();
        return View("Invitations", await Page(filter, InvitationsForm.From(Tender)));
    }

    [HttpPost("explanation")]
    public async Task<IActionResult> Update(Guid id, InvitationsForm form)
    {
        if (!ModelState.IsValid) return this.Refused("Invitations", await Page(new InviteeFilter(), form));
        if ((form.Because.OrNull(), form.Departs.OrNull()) != (Tender.InvitedBecause, Tender.DepartsBecause))
        {
            Tender.SayHowInvited(form.Because.OrNull(), form.Departs.OrNull(), Current.Act);
            await Db.SaveChangesAsync();
        }
        this.Tell(InvitationsText.Saved);
        return Back(id, null);
    }

    [HttpPost("{firmId:guid}")]
    public async Task<IActionResult> Create(Guid id, Guid firmId, string? query)
    {
        RuleBroken.If(Tender.IsInvited(firmId) || await Db.Firms.Listed().AnyAsync(f => f.Id == firmId) ? null : InvitationsText.NotFound);
        Tender.Invite(firmId, Current.Act);
        await Db.SaveChangesAsync();
        return Back(id, query);
    }

    [HttpPost("{firmId:guid}/removal")]
    public async Task<IActionResult> Delete(Guid id, Guid firmId, string? query)
    {
        Tender.Uninvite(firmId, Current.Act);
        await Db.SaveChangesAsync();
        return Back(id, query);
    }

    /// <summary>To the list again with the search that one came from.</summary>
    private IActionResult Back(Guid id, string? query) =>
        this.LocalRedirectSeeOther(Url.Action(nameof(Index), new { id })! + (query is { Length: > 1 and < 500 } && query[0] == '?' ? query : ""));

    private async Task<InvitationsPage> Page(InviteeFilter filter, InvitationsForm form)
    {
        var bound = Tender.Buyer.IsUnderLga1988();
        // A place in the address is dropped, so that it is neither used nor handed on by the page's own links.
        if (bound) filter.Area = null;
        var whyNot = bound && filter.PlaceNamed() is { } place ? InvitationsText.NotByPlace(place) : null;
        var ids = Tender.Invitations.Select(i => i.FirmId).ToArray();
        var invited = await Db.Firms.AsNoTracking().Where(f => ids.Contains(f.Id)).OrderBy(f => f.TradingName ?? f.Name).ThenBy(f => f.Id).ToListAsync();
        // Always in order of name: never nearest first.
        var found = filter.IsEmpty || whyNot is not null ? null
            : await filter.Narrow(Db.Firms.AsNoTracking().Listed(), Db.FirmProfiles, Current.Now.UkDate(), byPlace: !bound).Where(f => !ids.Contains(f.Id)).OrderBy(f => f.TradingName ?? f.Name).ThenBy(f => f.Id).PageAsync(filter.Page, PerPage);
        return new InvitationsPage(Tender, bound, filter, form, invited, found, whyNot, await BandFor(Db, Tender, Current.Now));
    }

    /// <summary>The buyer's own rule for the tender's value, as in force when it commenced.</summary>
    public static async Task<BuyerBand?> BandFor(AppDb db, Tender tender, DateTime now) =>
        BuyerBand.For(await db.BuyerBands.AsNoTracking().Where(b => b.BuyerId == tender.BuyerId).ToListAsync(), tender.NetPence, tender.DayOfLaw(now));
}

/// <summary>How the directory is narrowed when choosing whom to ask.</summary>
public sealed class InviteeFilter
{
    public string? Words { get; set; }
    public string? Trade { get; set; }
    /// <summary>Only for a body that section 17 does not bind.</summary>
    public string? Area { get; set; }
    /// <summary>Key of an accreditation.</summary>
    public string? Holds { get; set; }
    /// <summary>A size by name.</summary>
    public string? Size { get; set; }
    public int Page { get; set; } = 1;

    public bool IsEmpty => new[] { Words, Trade, Holds, Size }.All(string.IsNullOrWhiteSpace);
    public CpvCode? Code => string.IsNullOrWhiteSpace(Trade) ? null : CpvTree.Find(Trade) ?? CpvTree.Search(Trade, 1).FirstOrDefault();

    public IQueryable<Firm> Narrow(IQueryable<Firm> firms, IQueryable<FirmProfile> profiles, DateOnly today, bool byPlace)
    {
        // What a firm says of itself names places: a bound buyer searches names only.
        firms = byPlace ? firms.WithWords(Words) : firms.Named(Words);
        if (!string.IsNullOrWhiteSpace(Holds)) firms = Accreditations.Find(Holds) is { } held ? firms.Holding(profiles, held.Key, today) : firms.Where(f => false);
        if (Enum.TryParse<FirmSize>(Size, out var size) && Enum.IsDefined(size)) firms = firms.Where(f => f.Size == size);
        if (!string.IsNullOrWhiteSpace(Trade)) firms = Code is { } code ? firms.Doing(code) : firms.Where(f => false);
        return byPlace && Areas.Find(Area) is { } area ? firms.Serving(area.Code) : firms;
    }

    /// <summary>A place that the words name: searching for it would choose firms by where they are.</summary>
    public string? PlaceNamed() => PlaceNames.PartOf(Words) ?? PlaceNames.In(Trade);

    public string Query => QueryString.Create(new (string Name, string? Value)[] { (nameof(Words), Words), (nameof(Trade), Trade), (nameof(Area), Area), (nameof(Holds), Holds), (nameof(Size), Size), (nameof(Page), Page > 1 ? Page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null) }
        .Where(p => !string.IsNullOrWhiteSpace(p.Value)).Select(p => KeyValuePair.Create(p.Name, p.Value))).ToString();
}

/// <summary>How the firms were chosen, and why the buyer's own rules are departed from.</summary>
public sealed class InvitationsForm
{
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(InvitationsText), ErrorMessageResourceName = nameof(InvitationsText.TooLong))]
    public string? Because { get; set; }
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(InvitationsText), ErrorMessageResourceName = nameof(InvitationsText.TooLong))]
    public string? Departs { get; set; }

    public static InvitationsForm From(Tender tender) => new() { Because = tender.InvitedBecause, Departs = tender.DepartsBecause };
}

/// <summary>The page on which firms are chosen for a quick quote.</summary>
/// <param name="IsBound">By section 17: nothing about place on the page.</param>
public sealed record InvitationsPage(Tender Tender, bool IsBound, InviteeFilter Filter, InvitationsForm Form, IReadOnlyList<Firm> Invited, Paged<Firm>? Found, string? WhyNotSearch, BuyerBand? Band);
