namespace LocalProcure.Domain.Rules;

/// <summary>What one figure of the law says. Each is kept as dated rows; the section that it comes from stands in the row's source.</summary>
public enum FigureLine
{
    /// <summary>At or above it a contract is a public contract (Sch 1).</summary>
    PublicContract,
    /// <summary>At or above it a contract below the threshold must be noticed (s.87).</summary>
    Notifiable,

    // Minimum periods, in calendar days (s.54).
    ParticipationPeriod, ParticipationUrgent,
    TenderingPeriod, TenderingElectronic, TenderingWithDocuments, TenderingElectronicWithDocuments, TenderingPlanned, TenderingUrgent, TenderingDynamicMarket, TenderingPreSelected,
    /// <summary>A planned procurement notice shortens the period when it is at least so many days and at most so many months old (s.15).</summary>
    PlannedNoticeDays, PlannedNoticeMonths,

    /// <summary>Working days between award notice and contract (s.51).</summary>
    Standstill,
    PaymentTerm, SlowPayment, PaymentsNotice, DetailsNotice, DetailsNoticeLightTouch, TerminationNotice,

    // From which value a duty begins.
    KeyIndicators, KeyIndicatorsNumber, KeyIndicatorsReview, BreachNotice, ContractCopy, PipelineBody, PipelineContract, PipelineMonths, PipelineDays, PaymentsInformation, MajorWorks,

    // Changing a contract (s.74, s.75, Sch 8), per cent.
    ChangeGoodsServices, ChangeWorks, ChangeTerm, ChangeForReasons,

    /// <summary>Days in which a council's reasons can be asked for, and are owed (LGA 1988 s.20).</summary>
    ReasonsAsked, ReasonsGiven,
    /// <summary>Years for which a buyer that reserves for public service mutuals may contract (s.33).</summary>
    MutualYears,
    /// <summary>How much of a workforce must be disabled or disadvantaged for a contract to be reserved for supported employment (s.32), per cent.</summary>
    SupportedWorkforce,
    /// <summary>Years for which records are kept after the contract (s.98).</summary>
    RecordYears,
    /// <summary>Days that firms need to find one another and agree before they can write a joint bid: our advice, no law.</summary>
    GroupForming,
    /// <summary>The month on whose first day the financial year begins: pipeline notices follow it (s.93), and the periods of payments compliance notices count from it (s.69).</summary>
    FinancialYear,
    /// <summary>Months of one payments compliance period (s.69).</summary>
    PaymentsPeriod,

    // Laws that begin on a day; the row has no amount.
    ProcurementAct, PerformanceNotices, PaymentsCompliance, PaymentsInformationReserved, SocialPartnership, SocialPartnershipReports, LocalReservationWales, LocalReservationEngland,
}

/// <summary>Which buyers a figure is for.</summary>
public enum FigureBody { Any, SubCentral, Central, CentralNotDevolved }

/// <summary>What is bought, as far as thresholds tell it apart.</summary>
public enum FigureSort { Any, GoodsAndServices, Works, LightTouch, Concession, LightTouchConcession, Utilities, UtilitiesLightTouch }

/// <summary>What an amount counts.</summary>
public enum FigureUnit { Pounds, Days, WorkingDays, Months, Years, Percent, Number, MonthOfYear, BeginsOnly }

/// <summary>Facts about the lines themselves.</summary>
public static class FigureLines
{
    public static FigureUnit Unit(this FigureLine line) => line switch
    {
        FigureLine.PublicContract or FigureLine.Notifiable or FigureLine.KeyIndicators or FigureLine.ContractCopy or FigureLine.PipelineBody or FigureLine.PipelineContract
            or FigureLine.PaymentsInformation or FigureLine.MajorWorks => FigureUnit.Pounds,
        FigureLine.Standstill => FigureUnit.WorkingDays,
        FigureLine.PlannedNoticeMonths or FigureLine.KeyIndicatorsReview or FigureLine.PipelineMonths or FigureLine.PaymentsPeriod => FigureUnit.Months,
        FigureLine.FinancialYear => FigureUnit.MonthOfYear,
        FigureLine.MutualYears or FigureLine.RecordYears => FigureUnit.Years,
        FigureLine.KeyIndicatorsNumber => FigureUnit.Number,
        FigureLine.ChangeGoodsServices or FigureLine.ChangeWorks or FigureLine.ChangeTerm or FigureLine.ChangeForReasons or FigureLine.SupportedWorkforce => FigureUnit.Percent,
        >= FigureLine.ProcurementAct => FigureUnit.BeginsOnly,
        _ => FigureUnit.Days,
    };

    /// <summary>Only the two value lines differ by buyer and by what is bought.</summary>
    public static bool DiffersByBody(this FigureLine line) => line is FigureLine.PublicContract or FigureLine.Notifiable;
}
