namespace LocalProcure.Domain.Tenders;

/// <summary>What is still missing from a draft: the same answers mark the task list, fill check-your-answers and refuse publication.</summary>
public sealed partial class Tender
{
    private static readonly TenderPart[] Needed = [.. Enum.GetValues<TenderPart>().Where(p => p is not TenderPart.Notice)];

    /// <summary>Whether a part belongs to this procedure: nobody bids for a direct award, and only a quick quote chooses whom to ask.</summary>
    public bool Asks(TenderPart part) => part switch
    {
        TenderPart.DirectAward => IsDirectAward,
        TenderPart.Invitations => IsQuickQuote,
        TenderPart.Selection => Procedure == ProcedureKind.CompetitiveFlexible,
        TenderPart.Lots or TenderPart.SmallFirms or TenderPart.Closing or TenderPart.QuestionsClosing or TenderPart.Criteria or TenderPart.Questions or TenderPart.PriceSchedule or TenderPart.Conditions or TenderPart.JointBids => !IsDirectAward,
        _ => true,
    };

    /// <summary>The first thing that is missing, or null when every part is complete.</summary>
    public string? WhyNotComplete(DateTime now) => Needed.Where(Asks).Select(p => WhyNotComplete(p, now)).FirstOrDefault(reason => reason is not null);

    /// <summary>Whether a part has been begun, for the task list.</summary>
    public bool HasBegun(TenderPart part) => part switch
    {
        TenderPart.Words => !Title.IsEmpty,
        TenderPart.Classification => cpvCodes.Count > 0 || Category is not null,
        TenderPart.Value => NetPence is not null,
        TenderPart.Place => areas.Count > 0,
        TenderPart.Dates => StartsOn is not null,
        TenderPart.Lots => IsInLots || !NoLotsBecause.IsEmpty,
        TenderPart.SmallFirms => SmallFirmsBarriers is not null,
        TenderPart.DirectAward => DirectAward is not null,
        TenderPart.Invitations => invitations.Count > 0,
        TenderPart.Selection => WantsSelection is not null,
        TenderPart.Closing => ClosesAt is not null,
        TenderPart.QuestionsClosing => QuestionsCloseAt is not null || ClosesAt is not null,
        TenderPart.Criteria => criteria.Count > 0,
        TenderPart.Questions => questions.Count > 0,
        TenderPart.PriceSchedule => priceLines.Count > 0,
        TenderPart.Conditions => requirements.Count > 0,
        TenderPart.Documents => documents.Count > 0 || HasNoDocuments,
        TenderPart.JointBids => JointBidsWelcome is not null,
        TenderPart.Procedure or TenderPart.Reservation => true,
        _ => Notice is not null,
    };

    /// <summary>What is missing from one part, or null.</summary>
    public string? WhyNotComplete(TenderPart part, DateTime now) => part switch
    {
        TenderPart.Words => Title.IsEmpty ? TenderText.EnterTitle
            : Description.IsEmpty ? TenderText.EnterDescription
            : Buyer.IsUnderWelshStandards && !IsInBothLanguages && string.IsNullOrWhiteSpace(OneLanguageBecause) ? TenderText.SayWhyOneLanguage : null,
        TenderPart.Classification => Category is null ? TenderText.ChooseCategory : cpvCodes.Count == 0 ? TenderText.ChooseCpv : null,
        TenderPart.Value => NetPence is null ? TenderText.EnterValue : null,
        TenderPart.Place => areas.Count == 0 ? TenderText.ChooseArea : null,
        TenderPart.Dates => WhyNotDates(StartsOn, EndsOn),
        TenderPart.Lots => WhyNotLots(),
        TenderPart.DirectAward => WhyNotDirectAward(),
        TenderPart.Invitations => WhyNotInvitations(),
        TenderPart.Selection => WhyNotSelection(now),
        TenderPart.Closing => WhyNotClose(ClosesAt, now),
        TenderPart.QuestionsClosing => isProposal && QuestionsCloseAt <= now ? null : WhyNotQuestionsClose(QuestionsCloseAt, now),
        TenderPart.Criteria => criteria.Count == 0 ? TenderText.AddCriterion
            : criteria.Count(c => c.IsPrice) > 1 ? TenderText.OnePriceCriterion
            : WeightTotal != 100 ? TenderText.WeightsTotal(WeightTotal) : null,
        TenderPart.Questions => criteria.Find(c => !c.IsPrice && !LotIdsOrWhole.All(lot => QuestionsOf(lot).Any(q => q.CriterionId == c.Id))) is { } unasked
            ? TenderText.AskAbout(unasked.Name.Shown) : null,
        TenderPart.PriceSchedule => PriceCriterion is not null && LotIdsOrWhole.Any(lot => !PriceLinesOf(lot).Any()) ? IsInLots ? LotText.AddPriceLine : TenderText.AddPriceLine : null,
        TenderPart.Documents => documents.Count == 0 && !HasNoDocuments ? TenderText.AddDocument : null,
        TenderPart.JointBids => JointBidsWelcome is null ? TenderText.ChooseJointBids
            : IsQuickQuote && JointBidsWelcome == true ? InvitationsText.NoJointQuotes : null,
        _ => null,
    };

    public string? WhyNotDates(DateOnly? startsOn, DateOnly? endsOn) =>
        startsOn is not { } start || endsOn is not { } end ? TenderText.EnterContractDates
        : end <= start ? TenderText.EndsBeforeStart
        : ClosesAt is { } closes && start < closes.UkDate() ? TenderText.StartsBeforeClosing(closes) : null;

    public static string? WhyNotClose(DateTime? closesAt, DateTime now) =>
        closesAt is not { } closes ? TenderText.EnterClosing : closes <= now ? TenderText.ClosesInPast : null;
}
