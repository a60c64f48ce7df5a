namespace LocalProcure.Domain.Tenders;

/// <summary>How the contract is competed for, and for whom it is reserved: what the rules of the law are worked out from.</summary>
public sealed partial class Tender
{
    public ProcedureKind Procedure { get; private set; }
    public Arrangement Arrangement { get; private set; }
    public Regime Regime { get; private set; }
    /// <summary>The day that decides which figures of the law apply; noted at publication when the officer did not say an earlier one.</summary>
    public DateOnly? CommencedOn { get; private set; }
    public bool TakesPaperBids { get; private set; }
    public bool DocumentsComeLater { get; private set; }
    /// <summary>Why periods are shortened for urgency; null when they are not.</summary>
    public string? UrgentBecause { get; private set; }
    /// <summary>When a planned procurement notice (UK3) was published.</summary>
    public DateOnly? PlannedNoticeOn { get; private set; }
    /// <summary>Every pre-selected supplier has agreed the tendering period (s.54(4)).</summary>
    public bool PeriodIsAgreed { get; private set; }
    /// <summary>When the conflicts assessment was prepared (s.83); the statutory notices must confirm it.</summary>
    public DateOnly? ConflictsAssessedOn { get; private set; }
    public Reservation Reservation { get; private set; }
    /// <summary>Why it is reserved, on the record before anybody is invited.</summary>
    public string? ReservedBecause { get; private set; }

    public bool IsUrgent => UrgentBecause is not null;
    public bool TakesElectronicBids => !TakesPaperBids;
    public bool HasDocumentsWithNotice => !DocumentsComeLater;
    /// <summary>Only firms that the buyer chose may bid, so that nothing is advertised (s.87(2)).</summary>
    public bool IsByInvitation => Procedure is ProcedureKind.QuickQuote or ProcedureKind.DirectAward;

    public ProcedureFacts ProcedureFacts => new(Procedure, Arrangement, Regime, CommencedOn, TakesPaperBids, DocumentsComeLater, UrgentBecause, PlannedNoticeOn, PeriodIsAgreed, ConflictsAssessedOn);

    public static string? WhyNotChooseProcedure(ProcedureFacts facts, DateTime now) =>
        facts.CommencedOn > now.UkDate() ? TenderText.CommencedInFuture
        : facts.PlannedNoticeOn > now.UkDate() ? TenderText.PlannedNoticeInFuture
        : facts.ConflictsAssessedOn > now.UkDate() ? TenderText.AssessedInFuture : null;

    public void ChooseProcedure(ProcedureFacts facts, Act act)
    {
        RuleBroken.If(WhyNotChooseProcedure(facts, act.At));
        Write("TenderProcedureChosen", act, $"{facts.Kind} {facts.Arrangement} {facts.Regime} commenced={facts.CommencedOn:yyyy-MM-dd} paper={facts.TakesPaperBids} documentsLater={facts.DocumentsComeLater} urgent={facts.UrgentBecause is not null} planned={facts.PlannedNoticeOn:yyyy-MM-dd} agreed={facts.PeriodIsAgreed} conflicts={facts.ConflictsAssessedOn:yyyy-MM-dd}", Over(UrgentBecause, facts.UrgentBecause));
        (Procedure, Arrangement, Regime, CommencedOn) = (facts.Kind, facts.Arrangement, facts.Regime, facts.CommencedOn);
        (TakesPaperBids, DocumentsComeLater, UrgentBecause) = (facts.TakesPaperBids, facts.DocumentsComeLater, facts.UrgentBecause);
        (PlannedNoticeOn, PeriodIsAgreed, ConflictsAssessedOn) = (facts.PlannedNoticeOn, facts.PeriodIsAgreed, facts.ConflictsAssessedOn);
    }

    public static string? WhyNotReserve(Reservation reservation, string? because) =>
        reservation != Reservation.None && string.IsNullOrWhiteSpace(because) ? TenderText.SayWhyReserved : null;

    /// <summary>Whether the law allows it is asked at publication, when all the facts are known.</summary>
    public void Reserve(Reservation reservation, string? because, Act act)
    {
        RuleBroken.If(WhyNotReserve(reservation, because));
        Write("TenderReserved", act, $"{reservation}", Over(ReservedBecause, reservation == Reservation.None ? null : because));
        (Reservation, ReservedBecause) = (reservation, reservation == Reservation.None ? null : because!.Trim());
    }
}
