namespace LocalProcure.Domain.Tenders;

/// <summary>How a contract is competed for. The first is what a tender was before it could say.</summary>
public enum ProcedureKind { BelowThresholdOpen, QuickQuote, Open, CompetitiveFlexible, DirectAward }

/// <summary>Whose column of the Act a procurement follows: that of its lead or establishing body (s.114), not of whoever buys.</summary>
public enum Arrangement { Welsh, Reserved }

/// <summary>The law that a procurement was begun under and stays under for its whole life.</summary>
public enum Regime { ProcurementAct2023, Earlier }

/// <summary>For whom a competition is reserved.</summary>
public enum Reservation { None, LocalArea, UnitedKingdom, SmallAndVoluntary, SupportedEmployment, PublicServiceMutuals }

/// <summary>How one procurement is run, as far as the rules ask.</summary>
/// <param name="CommencedOn">When suppliers were first contacted or a notice came out; null until then.</param>
/// <param name="TakesPaperBids">Bids need not be sent electronically.</param>
/// <param name="DocumentsComeLater">Not every document comes with the notice.</param>
/// <param name="UrgentBecause">The urgency that shortens periods, in the officer's words; null when there is none.</param>
/// <param name="PlannedNoticeOn">When a planned procurement notice was published.</param>
/// <param name="PeriodIsAgreed">Every pre-selected supplier has agreed the tendering period (s.54(4)).</param>
/// <param name="ConflictsAssessedOn">When the conflicts assessment was prepared (s.83).</param>
public sealed record ProcedureFacts(ProcedureKind Kind, Arrangement Arrangement = Arrangement.Welsh, Regime Regime = Regime.ProcurementAct2023, DateOnly? CommencedOn = null,
    bool TakesPaperBids = false, bool DocumentsComeLater = false, string? UrgentBecause = null, DateOnly? PlannedNoticeOn = null, bool PeriodIsAgreed = false, DateOnly? ConflictsAssessedOn = null);
