using System.Reflection;

namespace LocalProcure.Web.Data.Mappings;

/// <summary>Every mapping, by name. Looking for them in the whole assembly would load each of its thousands of types: tens of megabytes that a command never uses.</summary>
public static class AllMappings
{
    private static readonly MethodInfo Apply = typeof(ModelBuilder).GetMethod(nameof(ModelBuilder.ApplyConfiguration))!;

    public static readonly IReadOnlyList<Type> Types =
    [
        typeof(AccountMapping), typeof(AlertMapping), typeof(AnnualStatementMapping), typeof(AskerMapping), typeof(AuditRowMapping), typeof(AwardCriterionMapping),
        typeof(BidMapping), typeof(BidSectionMapping), typeof(BuyerMapping), typeof(CalendarAddressMapping), typeof(CalendarEventMapping), typeof(CategoryRuleMapping),
        typeof(ColumnMemoryMapping), typeof(CommitmentMapping), typeof(CommitmentReminderMapping), typeof(ConsortiumMapping), typeof(ContractChangeMapping), typeof(ContractElsewhereMapping),
        typeof(ContractFailureMapping), typeof(ContractFileMapping), typeof(ContractMapping), typeof(ContractNoticeMapping), typeof(ContractReminderMapping),
        typeof(DailyRootMapping), typeof(DeliveryMapping), typeof(EmailMapping), typeof(EngagementMapping), typeof(EnquiryMapping), typeof(EvaluationMapping),
        typeof(ExclusionRuleMapping), typeof(FigureMapping), typeof(FirmMapping), typeof(FirmProfileMapping), typeof(GroupMapping), typeof(HolidayMapping),
        typeof(HolidayYearMapping), typeof(ImportRunMapping), typeof(InvoiceMapping), typeof(JobRunMapping), typeof(KpiAssessmentMapping), typeof(KpiMapping),
        typeof(OpenReleaseMapping), typeof(OpeningMapping), typeof(OpportunityAlertMapping), typeof(OpportunityAreaMapping), typeof(OpportunityCpvMapping),
        typeof(OpportunityMapping), typeof(OrganisationMapping), typeof(PartPaymentMapping), typeof(PayeeMapping), typeof(PaymentImportMapping), typeof(PaymentMapping),
        typeof(PersonMapping), typeof(PlanInterestMapping), typeof(PlannedProcurementMapping), typeof(PriceLineMapping), typeof(ProcedureMapping), typeof(RefusedRowMapping),
        typeof(RegisterEntryMapping), typeof(RegisterListMapping), typeof(ReportMapping), typeof(RequirementMapping), typeof(RoomWorkMapping), typeof(SelectionMapping),
        typeof(SiteFactMapping), typeof(StatedTotalMapping), typeof(SubscriberMapping), typeof(SupplierListMapping), typeof(SupplierQuestionMapping),
        typeof(SupplierRecordMapping), typeof(SurveyInvitationMapping), typeof(SurveyMapping), typeof(TeamingMapping), typeof(TenderAreaMapping), typeof(TenderChangeMapping),
        typeof(TenderCpvMapping), typeof(TenderDocumentMapping), typeof(TenderDocumentVersionMapping), typeof(TenderLotMapping), typeof(TenderMapping),
        typeof(TenderProcedureMapping), typeof(TenderQuestionMapping), typeof(WatchMapping),
    ];

    /// <summary>A mapping may be of several entities.</summary>
    public static void ApplyTo(ModelBuilder model)
    {
        foreach (var type in Types)
        {
            var mapping = Activator.CreateInstance(type)!;
            foreach (var of in type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntityTypeConfiguration<>)))
                Apply.MakeGenericMethod(of.GenericTypeArguments).Invoke(model, [mapping]);
        }
    }
}
