using LocalProcure.Domain.Firms;

namespace LocalProcure.Domain.Contracts;

/// <summary>From the award to the end: entering, changing, ending. Each verb refuses for the reason that its WhyNot gives.</summary>
public sealed partial class Contract
{
    public DateTime? EnteredAt { get; private set; }
    public Guid? EnteredBy { get; private set; }
    /// <summary>The day on which the last party signed.</summary>
    public DateOnly? SignedOn { get; private set; }
    /// <summary>Why a contract over the line has fewer indicators than the Act asks for (s.52).</summary>
    public string? FewKpisBecause { get; private set; }
    /// <summary>The value as awarded, once a change has altered it.</summary>
    public long? FirstPricePence { get; private set; }
    /// <summary>The end as awarded, once a change has altered it.</summary>
    public DateOnly? FirstEndsOn { get; private set; }
    /// <summary>The last day, where it was ended before its time.</summary>
    public DateOnly? TerminatedOn { get; private set; }
    public string? TerminatedBecause { get; private set; }
    public DateTime? TerminatedAt { get; private set; }
    /// <summary>Whether it buys a service that the body itself delivered before, which makes it prescribed (SPPP Act ss.24–26); null where the buyer has not said.</summary>
    public bool? Outsources { get; private set; }
    /// <summary>Why the regulations leave it out of the duty on prescribed contracts; empty where the buyer has not said that they do.</summary>
    public OwnWords LeftOut { get; private set; } = OwnWords.None;
    /// <summary>The planned procurement that follows this contract.</summary>
    public Guid? SuccessorId { get; private set; }

    public long AwardedPricePence => FirstPricePence ?? PricePence;
    public DateOnly? AwardedEndsOn => FirstEndsOn ?? EndsOn;

    /// <summary>The longest term provided for on award, in days; null while a date is missing.</summary>
    public int? MaximumTermDays => (StartsOn ?? SignedOn) is { } start && Later(AwardedEndsOn, ExtensionUntil) is { } end ? end.DayNumber - start.DayNumber + 1 : null;

    public ContractStatus StatusAt(DateTime now) => SignedOn is null ? ContractStatus.Awarded : EndAt(now) is null ? ContractStatus.Running : ContractStatus.Ended;

    /// <summary>The day on which it ended, early or naturally; null while it has not.</summary>
    public DateOnly? EndAt(DateTime now) =>
        TerminatedOn is { } terminated && terminated <= now.UkDate() ? terminated
        : SignedOn is not null && EndsOn is { } ends && ends < now.UkDate() ? ends : null;

    /// <param name="standstillEnds">The last day of standstill however one counts it, or null where there is none.</param>
    /// <param name="kpis">How many indicators are set.</param>
    public string? WhyNotEnter(DateOnly? signedOn, DateOnly? standstillEnds, int kpis, ContractLaw law, DateTime now) =>
        SignedOn is not null ? ContractRoomText.AlreadyEntered
        : signedOn is not { } day ? ContractRoomText.EnterSignedOn
        : day > now.UkDate() ? ContractRoomText.SignedInFuture
        : day < AwardedAt.UkDate() ? ContractRoomText.SignedBeforeAward(AwardedAt.UkDate())
        : standstillEnds is { } last && day <= last ? ContractRoomText.SignedInStandstill(last)
        : FewKpisBecause is null && law.NeedsKpis(PricePence) && kpis < law.Figures.KpisAtLeast ? KpiText.TooFew(law.Figures.KpisAtLeast!.Value)
        : null;

    /// <summary>Records that the contract was entered into. The firms' addresses are taken as they stand now, for the register.</summary>
    public void Enter(DateOnly signedOn, DateOnly? standstillEnds, int kpis, ContractLaw law, IEnumerable<Firm> firms, Act act)
    {
        RuleBroken.If(WhyNotEnter(signedOn, standstillEnds, kpis, law, act.At));
        (SignedOn, EnteredAt, EnteredBy) = (signedOn, act.At, act.By);
        foreach (var firm in firms) parties.Find(p => p.FirmId == firm.Id)?.TakePlaceOf(firm);
        Record("ContractEntered", act, $"{signedOn:yyyy-MM-dd}");
    }

    /// <summary>Why nothing more can be done under the contract: it is not entered into, or over.</summary>
    public string? WhyNotRun(DateTime now) => StatusAt(now) switch
    {
        ContractStatus.Awarded => ContractRoomText.EnterFirst,
        ContractStatus.Ended => ContractRoomText.AlreadyEnded,
        _ => null,
    };

    public void SayWhyFewKpis(string? because, Act act)
    {
        var before = Over(FewKpisBecause, because);
        FewKpisBecause = string.IsNullOrWhiteSpace(because) ? null : because;
        Record("ContractFewKpisSaid", act, before: before);
    }

    public void SayHowItEnds(OwnWords words, Act act)
    {
        var before = Over(HowItEnds, words);
        HowItEnds = words;
        Record("ContractEndDescribed", act, before: before);
    }

    public void SayOutsources(bool? outsources, Act act)
    {
        Outsources = outsources;
        Record("ContractOutsourcingSaid", act, outsources?.ToString());
    }

    public void SayLeftOut(OwnWords because, Act act)
    {
        var before = Over(LeftOut, because);
        LeftOut = because;
        Record("ContractLeftOutSaid", act, before: before);
    }

    /// <summary>Takes over what a change alters; called by the change itself, which has asked the rules.</summary>
    internal void Take(ContractChange change, Firm? newParty)
    {
        if (change.ValueChangePence != 0) (FirstPricePence, PricePence) = (FirstPricePence ?? PricePence, PricePence + change.ValueChangePence);
        if (change.NewEndsOn is { } end) (FirstEndsOn, EndsOn) = (FirstEndsOn ?? EndsOn, end);
        if (newParty is null) return;
        var old = parties.Single(p => p.FirmId == change.OldFirmId);
        parties.Remove(old);
        parties.Add(ContractParty.Of(newParty, old.Role, old.Share, old.Position));
    }

    public string? WhyNotTerminate(DateOnly? on, string? because, DateTime now) =>
        WhyNotRun(now)
        ?? (TerminatedOn is not null ? ContractRoomText.AlreadyTerminated
        : on is not { } day ? ContractRoomText.EnterEndedOn
        : day < SignedOn ? ContractRoomText.EndsBeforeSigning
        : EndsOn is { } ends && day >= ends ? ContractRoomText.EndsByItself(ends)
        : string.IsNullOrWhiteSpace(because) ? ContractRoomText.EnterEndReason : null);

    /// <summary>Ends the contract before its time, on a day past or to come.</summary>
    public void Terminate(DateOnly on, string because, Act act)
    {
        RuleBroken.If(WhyNotTerminate(on, because, act.At));
        (TerminatedOn, TerminatedBecause, TerminatedAt) = (on, because, act.At);
        Record("ContractTerminated", act, $"{on:yyyy-MM-dd}");
    }

    /// <summary>The next procurement is planned; saved together with it.</summary>
    public void PlanNext(Guid successorId, Act act)
    {
        SuccessorId = successorId;
        Record("ContractSuccessorPlanned", act, successorId.ToString());
    }

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null ? b : b is null ? a : a > b ? a : b;
}
