using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Planning;

/// <summary>From draft to the public list, and on to the tender. Each verb refuses for the reason that its WhyNot gives.</summary>
public sealed partial class PlannedProcurement
{
    /// <summary>Plans change: a published one may be written on until it becomes a tender or is dropped, and each change is on the record.</summary>
    public string? WhyNotWrite => Status switch
    {
        PlanStatus.Dropped => PlanText.AlreadyDropped,
        PlanStatus.BecameTender => PlanText.AlreadyTender,
        _ => null,
    };

    public void Write(PlanContent content, Act act)
    {
        RuleBroken.If(WhyNotWrite ?? content.WhyNotSave ?? (PublishedAt is null ? null : WhyNotShow(content, act.At)));
        Take(content, act);
        Record("PlanWritten", act, PublishedAt is null ? null : $"expectedOn={content.TenderExpectedOn:yyyy-MM-dd} netPence={content.NetPence}");
    }

    /// <summary>What a published plan must say, or null. Firms are matched by it.</summary>
    public string? WhyNotShow(PlanContent content, DateTime now) =>
        content.Title.IsEmpty ? PlanText.EnterTitle
        : content.Description.IsEmpty ? PlanText.EnterDescription
        : Buyer.IsUnderWelshStandards && !content.IsInBothLanguages && string.IsNullOrWhiteSpace(content.OneLanguageBecause) ? TenderText.SayWhyOneLanguage
        : content.Category is null ? TenderText.ChooseCategory
        : content.CpvCodes.Count == 0 ? TenderText.ChooseCpv
        : content.AreaCodes.Count == 0 ? TenderText.ChooseArea
        : content.TenderExpectedOn is not { } expected ? PlanText.EnterExpected
        : expected < now.UkDate() ? PlanText.ExpectedInPast : null;

    public string? WhyNotPublish(DateTime now) =>
        WhyNotWrite ?? (PublishedAt is not null ? PlanText.AlreadyPublished : !Buyer.IsApproved ? TenderText.BuyerNotApproved : WhyNotShow(Content, now));

    public void Publish(Act act)
    {
        RuleBroken.If(WhyNotPublish(act.At));
        (PublishedAt, PublishedBy) = (act.At, act.By);
        Record("PlanPublished", act, $"expectedOn={TenderExpectedOn:yyyy-MM-dd} netPence={NetPence}");
    }

    public string? WhyNotDrop(OwnWords because) =>
        WhyNotWrite ?? (PublishedAt is null ? PlanText.DiscardInstead : because.IsEmpty ? PlanText.EnterDropReason : null);

    /// <summary>It will not be bought after all, or not so.</summary>
    public void Drop(OwnWords because, Act act)
    {
        RuleBroken.If(WhyNotDrop(because));
        (DroppedAt, DroppedBecause) = (act.At, because);
        Record("PlanDropped", act);
    }

    public string? WhyNotDiscard => PublishedAt is not null ? PlanText.DropInstead : WhyNotWrite;

    /// <summary>Notes that a draft is thrown away; the caller deletes the row in the same save.</summary>
    public void Discard(Act act)
    {
        RuleBroken.If(WhyNotDiscard);
        Record("PlanDiscarded", act);
    }

    /// <summary>Records the notices of this plan on Sell2Wales or Find a Tender: facts about another register.</summary>
    public void RecordNotices(StatutoryNotice? pipeline, StatutoryNotice? planned, Act act)
    {
        RuleBroken.If(WhyNotWrite);
        (PipelineNotice, PlannedNotice, ChangedAt, ChangedBy) = (pipeline, planned, act.At, act.By);
        Record("PlanNoticesRecorded", act, $"pipeline={pipeline?.Reference} {pipeline?.PublishedAt:u} planned={planned?.Reference} {planned?.PublishedAt:u}");
    }

    /// <summary>
    /// Why it cannot become a tender now, or null. Where the market was engaged the Act asks for the engagement notice before the tender
    /// notice, or for the reason why there is none (s.17).
    /// </summary>
    public string? WhyNotBecomeTender(IEnumerable<EngagementNotice> engagements) =>
        WhyNotWrite ?? (engagements.Any(e => e.IsWithoutNotice) ? PlanText.EngagementNoticeMissing : null);

    /// <summary>One act: the draft tender with everything that the plan says, and the plan pointing to it.</summary>
    /// <param name="key">The id that the form was served with, so that sending it twice makes one.</param>
    public Tender Become(IReadOnlyCollection<EngagementNotice> engagements, Act act, Guid? key = null)
    {
        RuleBroken.If(WhyNotBecomeTender(engagements));
        var tender = new Tender(Buyer, Title, act, key);
        tender.Describe(Title, Description, OneLanguageBecause, act);
        if (Category is not null || cpvCodes.Count > 0) tender.Classify(Category, cpvCodes.Select(c => c.Code), act);
        if (NetPence is { } net) tender.SetValue(net, VatRate, act);
        if (areas.Count > 0 || !Place.IsEmpty) tender.SetPlace(areas.Select(a => a.Code), Place, act);
        if (StartsOn is { } start && EndsOn is { } end) tender.SetDates(start, end, act);
        if (JointBidsWelcome is { } welcome) tender.SetJointBids(welcome, act);
        foreach (var likely in Conditions) tender.AddRequirement(likely.Facts, act);
        // The facts of the planned notice (s.15) go along: on the day of publication the rules ask whether it qualifies.
        if (PlannedNotice is { } planned) tender.ChooseProcedure(tender.ProcedureFacts with { PlannedNoticeOn = planned.PublishedAt.UkDate() }, act);
        if (IsDemo) tender.MarkDemo(act);
        (TenderId, BecameTenderAt) = (tender.Id, act.At);
        Record("PlanBecameTender", act, $"{tender.Id}");
        return tender;
    }

    /// <summary>The draft that it became was thrown away: the plan stands again as it was.</summary>
    public void ComeBack(Act act)
    {
        RuleBroken.If(Status == PlanStatus.BecameTender ? null : PlanText.NotTender);
        (TenderId, BecameTenderAt) = (null, null);
        Record("PlanCameBack", act);
    }

    /// <summary>Matching firms have their alerts; saved together with them.</summary>
    public void MarkAlerted(DateTime at) => AlertedAt ??= at;

    /// <summary>Interested firms have been told that the tender is out; saved together with their e-mails.</summary>
    public void MarkTenderTold(DateTime at) => TenderToldAt ??= at;
}
