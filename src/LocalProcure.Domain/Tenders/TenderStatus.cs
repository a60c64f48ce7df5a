namespace LocalProcure.Domain.Tenders;

/// <summary>Where a tender stands. Never stored: read from its dates by <see cref="Tender.StatusAt"/>.</summary>
public enum TenderStatus
{
    Draft, AwaitingApproval, Approved,
    /// <summary>A direct award that everybody can read of, not decided yet.</summary>
    Announced,
    /// <summary>Requests to take part are taken.</summary>
    Requests,
    /// <summary>Requests are closed; they are opened, assessed and shortlisted.</summary>
    Selecting,
    Open, Closed, Opened, Awarded, Withdrawn,
}

/// <summary>What is bought; the Act's threshold depends on it.</summary>
public enum TenderCategory { Goods, Services, Works, LightTouch }

/// <summary>The parts that a tender is written in, in the order of the task list.</summary>
public enum TenderPart { Words, Classification, Value, Place, Dates, Procedure, Reservation, DirectAward, Invitations, Selection, Lots, SmallFirms, Closing, QuestionsClosing, Criteria, Questions, PriceSchedule, Conditions, Documents, JointBids, Notice }
