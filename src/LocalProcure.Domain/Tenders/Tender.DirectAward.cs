using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Rules;

namespace LocalProcure.Domain.Tenders;

/// <summary>A contract awarded without competition: justified, announced for everybody to read, then decided.</summary>
public sealed partial class Tender
{
    public DirectAwardTerms? DirectAward { get; private set; }

    public bool IsDirectAward => Procedure == ProcedureKind.DirectAward;

    public void JustifyDirectAward(DirectAwardCase said, Act act)
    {
        RuleBroken.If(said.WhyNot(act.At.UkDate()));
        Write("TenderDirectAwardJustified", act, $"{said.Ground?.Section ?? said.OwnSection} {said.FirmId} {said.PricePence}", DirectAward is { } before ? Over(before.Because, said.Because) : null);
        DirectAward ??= new DirectAwardTerms(Id);
        DirectAward.Set(said);
    }

    /// <summary>Why the direct award cannot be decided now, or null: it stands announced first, and its transparency notice is out (s.44).</summary>
    /// <param name="isPublicContract">At or above the Act's threshold, where the notice is asked for.</param>
    public string? WhyNotDecide(bool isPublicContract, DateTime now) =>
        StatusAt(now) switch
        {
            TenderStatus.Announced => WhyNotTransparent(isPublicContract, now),
            TenderStatus.Awarded => TenderText.AlreadyAwarded,
            TenderStatus.Withdrawn => TenderText.AlreadyWithdrawn,
            _ => IsDirectAward ? TenderText.NotPublished : DirectAwardText.NotDirect,
        };

    /// <summary>Why it may not be awarded yet, or null: above the threshold its transparency notice comes before the award (s.44). Announcing it here sooner is advised against, not refused.</summary>
    public string? WhyNotTransparent(bool isPublicContract, DateTime now) =>
        !isPublicContract || DirectAward is not { NeedsNotice: true } ? null
        : Notice is not { } notice ? DirectAwardText.NeedsNotice
        : notice.PublishedAt > now ? TenderText.NoticeNotYetOut(notice.PublishedAt) : null;

    /// <summary>What the law asks before the contract of this direct award: nothing of a ground without notices, and no mandatory standstill where the ground lets it off.</summary>
    /// <param name="rules">See <see cref="AwardDuties.Of"/>; they let an urgent direct award off the standstill as well (s.51(3)).</param>
    public AwardDuties DutiesOfDirectAward(RuleAnswer? rules, int leastDays)
    {
        var duties = AwardDuties.Of(rules, leastDays);
        return duties with
        {
            NeedsNotice = duties.NeedsNotice && DirectAward is not { NeedsNotice: false },
            Standstill = DirectAward is { HasStandstill: false } ? StandstillKind.Voluntary : duties.Standstill,
        };
    }

    /// <summary>Records the decision and hands it to the award path: its notice, with the standstill that begins with it.</summary>
    public AwardNotice DecideDirectAward(string because, bool isPublicContract, AwardDuties duties, string? reference, DateTime publishedAt, int standstillDays, Act act, Calendar.WorkingDays? calendar = null)
    {
        // Nobody else took part, so no summaries are owed: the notice may come at once.
        RuleBroken.If(WhyNotDecide(isPublicContract, act.At) ?? AwardNotice.WhyNot(duties, reference, publishedAt, standstillDays, DateTime.MinValue, act.At, calendar));
        DirectAward!.Decide(because, act);
        Record("DirectAwardDecided", act, $"{DirectAward.FirmId} {DirectAward.PricePence} {DirectAward.Section}");
        return new AwardNotice(this, duties, reference, publishedAt, standstillDays, act, calendar);
    }

    private string? WhyNotDirectAward() => DirectAward is null ? DirectAwardText.EnterCase : null;
}
