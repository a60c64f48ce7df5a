using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Rules;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>Entering into the contract: an act of its own after the award, not before standstill ends.</summary>
[Route("contracts/{id:guid}/signing")]
public sealed class SigningController(AppDb db, Current current) : InsideController(db, current)
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id)
    {
        if (Contract.SignedOn is not null) return this.GoTo($"/contracts/{id}");
        return View("Signing", await Page(new SigningForm()));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, SigningForm form)
    {
        // A second click on the same day finds it recorded.
        if (Contract.SignedOn is { } made && made == form.SignedOn.Date) return this.GoTo($"/contracts/{id}");
        var (kpis, standstill) = (await Kpis(id), (await AwardNotice())?.RefusedUntil(await Db.LoadWorkingDays()));
        if (Contract.WhyNotEnter(form.SignedOn.Date, standstill, kpis, Room.Law, Current.Now) is { } reason) ModelState.AddModelError(nameof(form.SignedOn), reason);
        if (!ModelState.IsValid) return this.Refused("Signing", await Page(form));
        var firmIds = Contract.Parties.Select(p => p.FirmId).ToArray();
        Contract.Enter(form.SignedOn.Date!.Value, standstill, kpis, Room.Law, await Db.Firms.Where(f => firmIds.Contains(f.Id)).ToListAsync(), Current.Act);
        if (KeyedForm.Words(form.HowItEndsEnglish, form.HowItEndsWelsh) is { IsEmpty: false } words) Contract.SayHowItEnds(words, Current.Act);
        await Db.SaveChangesAsync();
        return Done(ContractRoomText.Entered);
    }

    private async Task<SigningPage> Page(SigningForm form)
    {
        var firmIds = Contract.Parties.Select(p => p.FirmId).ToArray();
        var firms = await Db.Firms.AsNoTracking().Where(f => firmIds.Contains(f.Id)).ToListAsync();
        var notice = await AwardNotice();
        return new(form, notice?.StandstillEndsOn, notice?.AdviceOnContract(Current.Now, await Db.LoadWorkingDays()) ?? [],
            [.. firms.Select(f => ContractParty.Of(f, null, 0, 0)).Where(p => p.Address is null && !p.IsAddressWithheld).Select(p => p.Name)]);
    }

    private Task<AwardNotice?> AwardNotice() => Db.AwardNotices.AsNoTracking().SingleOrDefaultAsync(n => n.TenderId == Contract.TenderId);

    private Task<int> Kpis(Guid id) => Db.Kpis.CountAsync(k => k.ContractId == id && k.RemovedAt == null);
}

/// <summary>The page of the signing.</summary>
/// <param name="Advice">What our reading of the standstill advises on a day that nothing refuses.</param>
/// <param name="WithoutAddress">Parties that have not given the address that the register must show.</param>
public sealed record SigningPage(SigningForm Form, DateOnly? StandstillEnds, IReadOnlyList<RuleDuty> Advice, IReadOnlyList<string> WithoutAddress);
