using LocalProcure.Domain.Contracts;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>References of the legal notices that follow a contract: UK7, UK9, UK10, UK11.</summary>
[Route("contracts/{id:guid}/notices")]
public sealed class ContractNoticesController(AppDb db, Current current) : InsideController(db, current)
{
    [HttpGet, ForParties]
    public async Task<IActionResult> Index(Guid id) => View("Notices", await Page(id, new NoticeForm()));

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, NoticeForm form)
    {
        if (await IsKept<ContractNotice>(form.Key)) return Done(ContractRoomText.Saved, "/notices");
        var reference = KeyedForm.Or(form.Reference);
        if (form.Kind is null) ModelState.AddModelError(nameof(form.Kind), ContractRoomText.ChooseNotice);
        else Refuse(ContractNotice.WhyNot(Contract, form.Kind.Value, reference, form.PublishedOn.Date, Current.Now), (ContractRoomText.EnterReference, nameof(form.Reference)),
            (ContractRoomText.EnterPublishedOn, nameof(form.PublishedOn)), (ContractRoomText.PublishedInFuture, nameof(form.PublishedOn)), (ContractRoomText.DetailsAfterSigning, nameof(form.PublishedOn)));
        if (ModelState.IsValid && await Db.ContractNotices.AnyAsync(n => n.ContractId == id && n.Kind == form.Kind && n.Reference == reference)) ModelState.AddModelError(nameof(form.Reference), ContractRoomText.SameReference);
        if (!ModelState.IsValid) return this.Refused("Notices", await Page(id, form));
        Db.ContractNotices.Add(new ContractNotice(Contract, form.Kind!.Value, reference!, form.PublishedOn.Date!.Value, Current.Act, form.Key));
        await SaveOnce<ContractNotice>(form.Key);
        return Done(ContractRoomText.Saved, "/notices");
    }

    private async Task<NoticesPage> Page(Guid id, NoticeForm form) =>
        new(Room, form, await Db.ContractNotices.AsNoTracking().Where(n => n.ContractId == id).OrderBy(n => n.PublishedOn).ThenBy(n => n.Id).ToListAsync());
}

/// <summary>The notices of one contract.</summary>
public sealed record NoticesPage(ContractRoom Room, NoticeForm Form, IReadOnlyList<ContractNotice> Notices);
