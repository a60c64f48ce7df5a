using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Planning;

/// <summary>What talking to the market before a tender is for (s.16(1)). Building capacity among suppliers is a proper purpose: the ground for meet-the-buyer and find-a-partner events.</summary>
public enum EngagementPurpose { DesigningRequirements, DesigningProcedure, PreparingDocuments, IdentifyingSuppliers, IdentifyingTerms, BuildingCapacity }

/// <summary>
/// That a buyer is talking to the market about a plan, what it asks and how to take part (preliminary market engagement, UK2, ss.16-17).
/// Nobody may gain an unfair advantage by it, so what came of it is published to everybody.
/// </summary>
public sealed class EngagementNotice : Entity
{
    private EngagementNotice() { }

    /// <param name="key">The id that the form was served with, so that sending it twice makes one.</param>
    public EngagementNotice(PlannedProcurement plan, EngagementContent content, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7())
    {
        RuleBroken.If(plan.WhyNotWrite ?? content.WhyNotSave);
        (PlanId, BuyerId, CreatedAt) = (plan.Id, plan.BuyerId, act.At);
        Take(content);
        Record("EngagementStarted", act);
    }

    public Guid PlanId { get; private set; }
    public Guid BuyerId { get; private set; }
    public override Guid ChainId => PlanId;
    public DateTime CreatedAt { get; private set; }
    public IReadOnlyList<EngagementPurpose> Purposes { get; private set; } = [];
    /// <summary>What the buyer would like to hear about.</summary>
    public OwnWords About { get; private set; } = OwnWords.None;
    public OwnWords HowToTakePart { get; private set; } = OwnWords.None;
    /// <summary>How nobody gains an unfair advantage and competition is not distorted (s.16).</summary>
    public OwnWords Fairness { get; private set; } = OwnWords.None;
    /// <summary>Until when (UTC) the buyer listens.</summary>
    public DateTime? EndsAt { get; private set; }
    /// <summary>The notice on Sell2Wales or Find a Tender (UK2).</summary>
    public StatutoryNotice? Notice { get; private set; }
    /// <summary>It has neither a UK2 notice nor the reason why there is none, which the tender notice must give (s.17).</summary>
    public bool IsWithoutNotice => PublishedAt is not null && Notice is null && NoNoticeBecause is null;
    /// <summary>Why there is no UK2 notice although the market was engaged: goes into the tender notice (s.17).</summary>
    public string? NoNoticeBecause { get; private set; }
    public DateTime? PublishedAt { get; private set; }
    /// <summary>What was learned and what was told to those who took part, for everybody.</summary>
    public OwnWords Findings { get; private set; } = OwnWords.None;
    public DateTime? FindingsAt { get; private set; }

    public EngagementContent Content => new(Purposes, About, HowToTakePart, Fairness, EndsAt);

    public string? WhyNotWrite(PlannedProcurement plan) => plan.WhyNotWrite ?? (PublishedAt is null ? null : PlanText.EngagementIsOut);

    public void Write(PlannedProcurement plan, EngagementContent content, Act act)
    {
        RuleBroken.If(WhyNotWrite(plan) ?? content.WhyNotSave);
        Take(content);
        Record("EngagementWritten", act);
    }

    public string? WhyNotPublish(PlannedProcurement plan, DateTime now) =>
        WhyNotWrite(plan)
        ?? (plan.PublishedAt is null ? PlanText.PublishPlanFirst
        : Content.WhyNotSave ?? (EndsAt is { } ends && ends <= now ? PlanText.EngagementEndsInPast
        : plan.Buyer.IsUnderWelshStandards && string.IsNullOrWhiteSpace(plan.OneLanguageBecause) && !(About.IsInBoth && HowToTakePart.IsInBoth && Fairness.IsInBoth) ? PlanText.EngagementInBoth : null));

    public void Publish(PlannedProcurement plan, Act act)
    {
        RuleBroken.If(WhyNotPublish(plan, act.At));
        PublishedAt = act.At;
        Record("EngagementPublished", act);
    }

    public static string? WhyNotRecord(StatutoryNotice? notice, string? noNoticeBecause) => notice is null && string.IsNullOrWhiteSpace(noNoticeBecause) ? PlanText.SayWhyNoNotice : null;

    /// <summary>A fact about another register, whatever has become of the plan. With a notice there is no reason for having none.</summary>
    public void RecordNotice(StatutoryNotice? notice, string? noNoticeBecause, Act act)
    {
        RuleBroken.If(WhyNotRecord(notice, noNoticeBecause));
        var before = Over(NoNoticeBecause, notice is null ? noNoticeBecause : null);
        (Notice, NoNoticeBecause) = (notice, notice is null ? noNoticeBecause : null);
        Record("EngagementNoticeRecorded", act, notice is null ? null : $"{notice.Reference} {notice.PublishedAt:u}", before);
    }

    /// <summary>The buyer has listened until the end and has not said what it learned.</summary>
    public bool OwesFindingsAt(DateTime now) => PublishedAt is not null && FindingsAt is null && EndsAt <= now;

    public string? WhyNotReport(OwnWords findings) => PublishedAt is null ? PlanText.EngagementNotOut : findings.IsEmpty ? PlanText.EnterFindings : null;

    public void Report(OwnWords findings, Act act)
    {
        RuleBroken.If(WhyNotReport(findings));
        var before = Over(Findings, findings);
        (Findings, FindingsAt) = (findings, act.At);
        Record("EngagementFindingsPublished", act, before: before);
    }

    private void Take(EngagementContent content) =>
        (Purposes, About, HowToTakePart, Fairness, EndsAt) = ([.. content.Purposes.Distinct().Order()], content.About, content.HowToTakePart, content.Fairness, content.EndsAt);
}

/// <summary>What an engagement notice says.</summary>
public sealed record EngagementContent(IReadOnlyList<EngagementPurpose> Purposes, OwnWords About, OwnWords HowToTakePart, OwnWords Fairness, DateTime? EndsAt)
{
    public string? WhyNotSave =>
        Purposes.Count == 0 ? PlanText.ChoosePurpose
        : About.IsEmpty ? PlanText.EnterAbout
        : HowToTakePart.IsEmpty ? PlanText.EnterHow
        : Fairness.IsEmpty ? PlanText.EnterFairness : null;
}
