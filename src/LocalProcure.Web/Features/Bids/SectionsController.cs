using LocalProcure.Domain.Bids;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Bids;

/// <summary>Who writes a section of the bid, by when, and how far it is.</summary>
[Route("bids/{id:guid}/sections/{section}")]
public sealed class SectionsController(AppDb db, Current current, OwnBids bids, BidSections sections, SectionMail mail) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(Guid id, string section) => await Line(id, section) is var (book, line) ? View("Owners", new OwnersPage(book, line, OwnersForm.From(line.Row))) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Update(Guid id, string section, OwnersForm form)
    {
        if (await Line(id, section) is not var (book, line)) return NotFound();
        var owners = form.Read();
        var people = book.Writers.ToDictionary(w => w.Id, w => w.Firms);
        if (owners is null || BidSection.WhyNotOwn(owners, book.Own.FirmsFor(line.Section), people) is not null) ModelState.AddModelError(nameof(form.Owners), owners?.Count > BidSection.MostOwners ? SectionText.TooManyOwners(BidSection.MostOwners) : SectionText.OwnerGone);
        if (form.DueOn.Date is { } due && due > book.Own.ClosesAt.UkDate()) ModelState.AddModelError(nameof(form.DueOn), SectionText.AfterClosing);
        if (!ModelState.IsValid) return this.Refused("Owners", new OwnersPage(book, line, form));
        await Assign(book.Own, line, owners!, form.DueOn.Date);
        this.Tell(SectionText.Assigned);
        return ToWork(id, line.Section);
    }

    /// <summary>Takes a section for oneself, beside whoever has it.</summary>
    [HttpPost("taking")]
    public async Task<IActionResult> Take(Guid id, string section)
    {
        if (await Line(id, section) is not var (book, line)) return NotFound();
        var own = book.Own;
        var mine = new SectionOwner(own.Bid.FirmIds.FirstOrDefault(current.Me.IsMemberOfFirm, own.Bid.FirmIds.First(f => current.Me.ActsFor(f, current.Now))), current.Me.Id);
        await Assign(own, line, [.. (line.Row?.OwnersAmong(own.Bid.FirmIds) ?? []).Where(o => o != mine).Take(BidSection.MostOwners - 1), mine], line.Row?.DueOn);
        this.Tell(SectionText.Taken);
        return ToWork(id, line.Section);
    }

    [HttpPost("state")]
    public async Task<IActionResult> Say(Guid id, string section, SectionState state)
    {
        if (await Line(id, section) is not var (book, line)) return NotFound();
        if (!ModelState.IsValid || !Enum.IsDefined(state)) return BadRequest();
        await sections.Change(book.Own, line.Section, (row, act) => { row.Say(state, act); return Task.CompletedTask; });
        this.Tell(SectionText.StateSaved);
        return ToWork(id, line.Section);
    }

    private Task Assign(OwnBid own, SectionLine line, IReadOnlyList<SectionOwner> owners, DateOnly? due) => sections.Change(own, line.Section, async (row, act) =>
    {
        var before = row.Owners.ToHashSet();
        if (!row.Assign(owners, due, act)) return;
        foreach (var person in await sections.PeopleOf(own, [.. owners.Where(o => !before.Contains(o))])) db.Emails.Add(mail.Yours(own, due, person, act.At));
    });

    private async Task<(SectionBook, SectionLine)?> Line(Guid id, string section) =>
        SectionRef.Read(section) is { } wanted && await bids.Find(id) is { } own && own.CanWork(wanted) && await sections.Book(own) is var book && book.Line(wanted) is { } line ? (book, line) : null;

    private IActionResult ToWork(Guid id, SectionRef section) => this.LocalRedirectSeeOther(Url.OfSection(id, section) + "#work");
}
