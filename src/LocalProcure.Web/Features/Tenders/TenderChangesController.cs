using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;
using LocalProcure.Web.Data.Files;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Beginning a change to a published tender, its list of parts, and throwing it away.</summary>
public sealed class TenderChangesController(AppDb db, Current current, FileStore files) : LiveTenderController(db, current)
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id) => View("Change", await Page());

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, ChangeKey form)
    {
        // A second click, or a colleague a moment ago: theirs is the change.
        if (Change is not null) return ToChange();
        if (await Refuse(Tender.WhyNotRevise(Current.Now)) is { } refused) return refused;
        Db.TenderChanges.Add(new TenderChange(Tender, Current.Act, form.Key == Guid.Empty ? null : form.Key));
        try
        {
            await Db.SaveChangesAsync();
        }
        catch (DbUpdateException) when (Db.TenderChanges.AsNoTracking().UnderWay(id).Any())
        {
            Db.ChangeTracker.Clear();
        }
        return ToChange();
    }

    [HttpPost("discard")]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (Change is null) return ToTender(id);
        Change.Discard(Current.Act);
        foreach (var enquiry in await Db.Enquiries.Where(e => e.ChangeId == Change.Id).ToListAsync()) enquiry.ForgetChange();
        Db.TenderChanges.Remove(Change);
        await Db.SaveChangesAsync();
        this.Tell(ChangeText.Discarded);
        return ToTender(id);
    }

    /// <summary>A document as it would be after the change; until then only the buyer's officers reach it.</summary>
    [HttpGet("documents/{item:guid}/{name?}")]
    public IActionResult Document(Guid id, Guid item) =>
        Change?.After.Documents.FirstOrDefault(d => d.Id == item) is { } document && files.Has(document.FileHash)
            ? File(files.Open(document.FileHash), document.ContentType, document.FileName) : NotFound();

    private IActionResult ToTender(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "Tenders", new { id })!);
}

/// <summary>Id of the change that a form begins: sent twice it begins one.</summary>
public sealed class ChangeKey
{
    public Guid Key { get; set; }
}
