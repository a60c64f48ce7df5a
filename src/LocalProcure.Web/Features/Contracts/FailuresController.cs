using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Contracts;
using LocalProcure.Web.GovUk;
using T = LocalProcure.Domain.Contracts.ContractRoomText;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>Breaches and failures to perform under a contract (Procurement Act 2023 s.71), which its parties read.</summary>
[Route("contracts/{id:guid}/failures")]
public sealed class FailuresController(AppDb db, Current current) : InsideController(db, current)
{
    [HttpGet, ForParties]
    public async Task<IActionResult> Index(Guid id) => View("Failures", await Page(id, new FailureForm()));

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, FailureForm form)
    {
        if (await IsKept<ContractFailure>(form.Key)) return Done(T.Saved, "/failures");
        var (what, chance) = (KeyedForm.Or(form.What), KeyedForm.Or(form.Chance));
        Refuse(ContractFailure.WhyNot(Contract, form.Kind, form.On.Date, what, chance, Current.Now), (FailureText.ChooseKind, nameof(form.Kind)), (FailureText.EnterDay, nameof(form.On)), (FailureText.DayInFuture, nameof(form.On)),
            (FailureText.BeforeContract, nameof(form.On)), (FailureText.EnterWhat, nameof(form.What)), (FailureText.EnterChance, nameof(form.Chance)));
        if (!ModelState.IsValid) return this.Refused("Failures", await Page(id, form));
        Db.ContractFailures.Add(new ContractFailure(Contract, form.Kind!.Value, form.On.Date!.Value, what!, form.Kind == FailureKind.NotImproved ? chance : null, Room.Law, Current.Act, form.Key));
        await SaveOnce<ContractFailure>(form.Key);
        return Done(T.Saved, "/failures");
    }

    private async Task<FailuresPage> Page(Guid id, FailureForm form) => new(Room, form,
        await Db.ContractFailures.AsNoTracking().Where(f => f.ContractId == id).OrderByDescending(f => f.On).ThenBy(f => f.Id).ToListAsync(),
        await Db.ContractNotices.AsNoTracking().Where(n => n.ContractId == id).ToListAsync());
}

/// <summary>A breach or failure as typed.</summary>
public sealed class FailureForm : KeyedForm
{
    public FailureKind? Kind { get; set; }
    public DateParts On { get; set; } = new();
    [StringLength(ContractFailure.Longest, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? What { get; set; }
    [StringLength(ContractFailure.Longest, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? Chance { get; set; }
}

/// <summary>What went wrong under one contract, the latest first.</summary>
public sealed record FailuresPage(ContractRoom Room, FailureForm Form, IReadOnlyList<ContractFailure> Failures, IReadOnlyList<ContractNotice> Notices);
