using LocalProcure.Domain.Contracts;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>Social value: what was promised, what the contractor entered as done, what the buyer confirmed.</summary>
[Route("contracts/{id:guid}/commitments")]
public sealed class CommitmentsController(AppDb db, Current current, ContractMail mail, Data.Files.FileStore files) : InsideController(db, current)
{
    [HttpGet, ForParties]
    public async Task<IActionResult> Index(Guid id) => View("Commitments", await Page(id, new CommitmentForm()));

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, CommitmentForm form)
    {
        if (await IsKept<Commitment>(form.Key)) return Done(ContractRoomText.Saved, "/commitments");
        if (!Contract.IsJoint) form.FirmId ??= Contract.Lead.FirmId;
        if (!string.IsNullOrWhiteSpace(form.Proxy) && Typed.Pounds(form.Proxy) is not > 0) ModelState.AddModelError(nameof(form.Proxy), CommitmentText.ProxyWrong);
        Refuse(Commitment.WhyNot(Contract, form.Terms(), Current.Now), (CommitmentText.EnterWhat, nameof(form.WhatEnglish)), (CommitmentText.EnterUnit, nameof(form.UnitEnglish)),
            (CommitmentText.EnterTarget, nameof(form.Target)), (CommitmentText.EnterEvidence, nameof(form.EvidenceEnglish)), (CommitmentText.EnterDue, nameof(form.DueOn)), (CommitmentText.ChooseFirm, nameof(form.FirmId)));
        if (!ModelState.IsValid) return this.Refused("Commitments", await Page(id, form));
        Db.Commitments.Add(new Commitment(Contract, form.Terms(), Current.Act, form.Key));
        await SaveOnce<Commitment>(form.Key);
        return Done(ContractRoomText.Saved, "/commitments");
    }

    [HttpPost("{item:guid}/removal")]
    public async Task<IActionResult> Delete(Guid id, Guid item)
    {
        if (await Find(id, item) is not { } commitment) return NotFound();
        commitment.Remove(await Db.Deliveries.CountAsync(d => d.CommitmentId == item), Current.Act);
        await Db.SaveChangesAsync();
        return Done(ContractRoomText.Saved, "/commitments");
    }

    [HttpPost("{item:guid}/theme")]
    public async Task<IActionResult> SayTheme(Guid id, Guid item, WellbeingTheme? theme)
    {
        if (await Find(id, item) is not { } commitment) return NotFound();
        RuleBroken.If(theme is null ? CommitmentText.ChooseTheme : null);
        if (commitment.Theme != theme) commitment.SayTheme(theme!.Value, Current.Act);
        await Db.SaveChangesAsync();
        return Done(ContractRoomText.Saved, "/commitments");
    }

    [HttpGet("{item:guid}/deliveries/new"), ForParties]
    public async Task<IActionResult> Enter(Guid id, Guid item) =>
        await Find(id, item) is not { } commitment ? NotFound() : !MayEnter(commitment) ? Forbid() : View("Delivery", new DeliveryPage(Room, commitment, new DeliveryForm()));

    [HttpPost("{item:guid}/deliveries"), ForParties, RequestSizeLimit(Uploads.MaxRequestBytes), RequestFormLimits(MultipartBodyLengthLimit = Uploads.MaxRequestBytes)]
    public async Task<IActionResult> CreateDelivery(Guid id, Guid item, DeliveryForm form)
    {
        if (await Find(id, item) is not { } commitment) return NotFound();
        if (!MayEnter(commitment)) return Forbid();
        if (await IsKept<Delivery>(form.Key)) return Done(ContractRoomText.Saved, "/commitments");
        var (quantity, evidence) = (Typed.Number(form.Quantity), KeyedForm.Or(form.Evidence));
        Refuse(Delivery.WhyNot(Contract, quantity, form.On.Date, evidence, Current.Now), (CommitmentText.EnterQuantity, nameof(form.Quantity)), (CommitmentText.EnterDoneOn, nameof(form.On)),
            (CommitmentText.DoneInFuture, nameof(form.On)), (CommitmentText.DoneBeforeContract, nameof(form.On)), (CommitmentText.EnterProof, nameof(form.Evidence)));
        if (EvidenceFiles.WhyNot(form.File) is { } wrong) ModelState.AddModelError(nameof(form.File), wrong);
        if (!ModelState.IsValid) return this.Refused("Delivery", new DeliveryPage(Room, commitment, form));
        // The lead enters for a member in its own name: the member gave nobody a mandate.
        var by = Current.Person.CanActFor(Contract, commitment.FirmId, Current.Now) ? commitment.FirmId : Contract.Lead.FirmId;
        var act = Room.Manages ? Current.Act : Current.ActFor(by);
        Db.Deliveries.Add(new Delivery(Contract, commitment, quantity!.Value, form.On.Date!.Value, evidence!, act, form.Key));
        await EvidenceFiles.Keep(Db, files, Contract, form.Key, commitment.FirmId, form.File, act, HttpContext.RequestAborted);
        await SaveOnce<Delivery>(form.Key);
        return Done(ContractRoomText.Saved, "/commitments");
    }

    [HttpPost("deliveries/{entry:guid}/confirmation")]
    public async Task<IActionResult> Confirm(Guid id, Guid entry)
    {
        if (await Db.Deliveries.SingleOrDefaultAsync(d => d.Id == entry && d.ContractId == id) is not { } delivery) return NotFound();
        if (delivery.ConfirmedAt is null) delivery.Confirm(Current.Act);
        await Db.SaveChangesAsync();
        return Done(ContractRoomText.Saved, "/commitments");
    }

    [HttpPost("deliveries/{entry:guid}/return")]
    public async Task<IActionResult> Return(Guid id, Guid entry, string? because)
    {
        if (await Db.Deliveries.SingleOrDefaultAsync(d => d.Id == entry && d.ContractId == id) is not { } delivery) return NotFound();
        RuleBroken.If(because?.Length > 1000 ? ContractRoomText.TooLong : null);
        delivery.Return(because?.Trim() ?? "", Current.Act);
        await mail.TellFirms([delivery.FirmId], person => mail.Returned(person, Contract, delivery), Current.Now);
        await Db.SaveChangesAsync();
        return Done(ContractRoomText.Saved, "/commitments");
    }

    /// <summary>The firm that promised it, the lead for its members, or an officer on paper evidence.</summary>
    private bool MayEnter(Commitment commitment) => Room.Manages || Current.Person.CanActFor(Contract, commitment.FirmId, Current.Now) || Contract.IsJoint && Current.Person.CanActFor(Contract, Contract.Lead.FirmId, Current.Now);

    private Task<Commitment?> Find(Guid id, Guid item) => Db.Commitments.SingleOrDefaultAsync(c => c.Id == item && c.ContractId == id && c.RemovedAt == null);

    private async Task<CommitmentsPage> Page(Guid id, CommitmentForm form)
    {
        var commitments = await Db.Commitments.AsNoTracking().Where(c => c.ContractId == id && c.RemovedAt == null).OrderBy(c => c.DueOn).ThenBy(c => c.Id).ToListAsync();
        var deliveries = await Db.Deliveries.AsNoTracking().Where(d => d.ContractId == id).OrderBy(d => d.On).ThenBy(d => d.Id).ToListAsync();
        bool Sees(Guid firm) => Current.Person.CanSeeOf(Contract, firm, Current.Now);
        return new(Room, form, [.. commitments.Where(c => Sees(c.FirmId))], [.. deliveries.Where(d => Sees(d.FirmId))], [.. commitments.Where(MayEnter).Select(c => c.Id)], Current.Now.UkDate(), Current.Me.Id,
            [.. (await Db.ContractFiles.AsNoTracking().Where(f => f.ContractId == id).ToListAsync()).Where(f => f.FirmId is { } firm && Sees(firm))]);
    }
}

/// <summary>The commitments of one contract with what came of them.</summary>
public sealed record CommitmentsPage(ContractRoom Room, CommitmentForm Form, IReadOnlyList<Commitment> Commitments, IReadOnlyList<Delivery> Deliveries, IReadOnlyCollection<Guid> MayEnter, DateOnly Today, Guid Me, IReadOnlyList<ContractFile> Files)
{
    /// <summary>A joint contract's members, as far as the reader sees them.</summary>
    public IReadOnlyList<MemberStanding> ByMember => Room.Contract.IsJoint ? MemberStanding.Of(Room.Contract, Commitments, Deliveries, Today) : [];
}

/// <summary>Entering what was done.</summary>
public sealed record DeliveryPage(ContractRoom Room, Commitment Commitment, DeliveryForm Form);
