using LocalProcure.Domain.Rules;

namespace LocalProcure.Domain.Tenders;

/// <summary>What our readings of the law advise beyond what its sections say: shown with their label, refusing nothing.</summary>
public sealed partial class Tender
{
    /// <summary>For the moment of publication, or of republication as a change proposes it.</summary>
    public IReadOnlyList<RuleDuty> AdviceAt(Figures law, DateTime now) => RulesAt(law, now) is { } rules ? [.. Advice(rules)] : [];

    private IEnumerable<RuleDuty> Advice(RuleAnswer rules)
    {
        if (IsDirectAward)
        {
            if (rules.FirstNotice is not null && DirectAward is { NeedsNotice: true } && Notice is null)
                yield return new(RulesText.AdviceAnnounceAfterNotice, "s.44, WSI 2024/782 reg 5", RuleCertainty.Inference);
            yield break;
        }
        var (ends, earliest) = HasSelection && ShortlistedAt is { } asked ? (ClosesAt, PeriodIsAgreed || DaysToTender(rules) is not { } days ? null : RuleBook.End(asked.UkDate(), days))
            : HasSelection ? (ParticipationClosesAt, rules.Periods.FirstOrDefault(p => p.Stage == PeriodStage.Participation)?.EarliestEnd)
            : (ClosesAt, rules.EarliestClosing);
        if (ends?.UkDate() is { } day && day < earliest) yield return new(RulesText.AdviceClosesSooner(day, earliest.Value), "s.54", RuleCertainty.Inference);
    }
}
