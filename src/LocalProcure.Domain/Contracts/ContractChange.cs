using LocalProcure.Domain.Firms;

namespace LocalProcure.Domain.Contracts;

/// <summary>On what ground a contract is changed (Procurement Act 2023 s.74 and Schedule 8).</summary>
public enum ChangeGround
{
    ProvidedFor, Urgency, Unforeseeable, KnownRisk, AdditionalSupplies, CorporateRestructuring, Defence,
    NotSubstantial, BelowThreshold, LightTouch,
    /// <summary>The contract is below the threshold and stays there: s.74 does not bind, the buyer's own rules do.</summary>
    NotPublic,
}

/// <summary>One change as decided: what alters, on which ground, why, and the notice that came before it.</summary>
public sealed class ContractChange : Entity
{
    public const int WhyLength = 4000;

    private ContractChange() { }

    /// <param name="answer">What <see cref="ChangeRules"/> said of exactly this change.</param>
    /// <param name="newParty">The successor of <paramref name="oldFirmId"/> after a corporate restructuring.</param>
    public ContractChange(Contract contract, ChangeQuestion question, ChangeAnswer answer, OwnWords what, string why, DateOnly from, DateOnly? newEndsOn, ContractNotice? notice,
        Guid? oldFirmId, Firm? newParty, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7())
    {
        RuleBroken.If(contract.WhyNotRun(act.At) ?? answer.Refusal);
        (ContractId, TenderId, Ground, What, Why, From) = (contract.Id, contract.TenderId, question.Ground, what, why, from);
        (ValueChangePence, TermChangeDays, NewEndsOn, OldEndsOn) = (question.ValueChangePence, question.TermChangeDays, newEndsOn, newEndsOn is null ? null : contract.EndsOn);
        (NeededNotice, NoticeId, OldFirmId, NewFirmId) = (answer.NeedsNotice, notice?.Id, oldFirmId, newParty?.Id);
        (JoinsEarlier, MadeAt, MadeBy) = (question.Joined is not null, act.At, act.By);
        contract.Take(this, newParty);
        Record("ContractChanged", act, $"{Ground} valuePence={ValueChangePence} termDays={TermChangeDays} notice={notice?.Reference}");
    }

    public Guid ContractId { get; private set; }
    public Guid TenderId { get; private set; }
    public ChangeGround Ground { get; private set; }
    public OwnWords What { get; private set; } = OwnWords.None;
    public string Why { get; private set; } = "";
    /// <summary>The first day on which the change has effect.</summary>
    public DateOnly From { get; private set; }
    /// <summary>Net of VAT; below zero where the value falls.</summary>
    public long ValueChangePence { get; private set; }
    public int TermChangeDays { get; private set; }
    public DateOnly? NewEndsOn { get; private set; }
    public DateOnly? OldEndsOn { get; private set; }
    public bool NeededNotice { get; private set; }
    public Guid? NoticeId { get; private set; }
    public Guid? OldFirmId { get; private set; }
    public Guid? NewFirmId { get; private set; }
    /// <summary>It could reasonably have been made together with the change before it (ss.74(7), 75(4)).</summary>
    public bool JoinsEarlier { get; private set; }
    public DateTime MadeAt { get; private set; }
    public Guid MadeBy { get; private set; }
    public override Guid ChainId => TenderId;
}
