using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Tenders;

/// <summary>Tenders in every state, made through the verbs alone.</summary>
public static class Drafts
{
    public static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    public static readonly DateTime Closes = new(2026, 3, 27, 12, 0, 0, DateTimeKind.Utc);
    public static readonly Figures Limits = Figures.AtStart;
    public static readonly Guid Officer = Guid.CreateVersion7();
    public static readonly Guid SecondOfficer = Guid.CreateVersion7();

    /// <summary>The firm that quick quotes ask and direct awards go to.</summary>
    public static readonly Guid Chosen = Guid.CreateVersion7();

    public static Act By(Guid person, DateTime? at = null) => new(person, at ?? Now);

    public static Buyer Buyer(bool needsSecondOfficer = false, Nation nation = Nation.Wales, BuyerKind kind = BuyerKind.Council)
    {
        var buyer = new Buyer("CWM", "Cyngor Cwm", kind, nation, By(Officer));
        buyer.Approve(By(Officer));
        buyer.RequireSecondOfficer(needsSecondOfficer, By(Officer));
        return buyer;
    }

    /// <summary>Everything that publication asks for, £20,000 net.</summary>
    public static Tender Complete(Buyer? buyer = null, long netPence = 20_000_00)
    {
        var act = By(Officer);
        var tender = new Tender(buyer ?? Buyer(), new OwnWords("Cleaning of libraries", "Glanhau llyfrgelloedd"), act);
        tender.Describe(tender.Title, new OwnWords("Nine libraries, weekly.", "Naw llyfrgell, bob wythnos."), null, act);
        tender.Classify(TenderCategory.Services, ["90910000"], act);
        tender.SetValue(netPence, 2000, act);
        tender.SetPlace(["W06000016"], OwnWords.None, act);
        tender.SetDates(new DateOnly(2026, 5, 1), new DateOnly(2028, 4, 30), act);
        tender.SetClosing(Closes, act);
        var quality = tender.AddCriterion(new OwnWords("Quality", "Ansawdd"), 60, false, act);
        tender.AddCriterion(new OwnWords("Price", "Pris"), 40, true, act);
        tender.AddQuestion(new OwnWords("How will you do it?", "Sut y gwnewch chi hyn?"), OwnWords.None, quality.Id, 500, act);
        tender.AddPriceLine(new OwnWords("Weekly clean", "Glanhad wythnosol"), new OwnWords("visit", "ymweliad"), 52, act);
        tender.SayNoDocuments(true, act);
        tender.ConsiderSmallFirms("One contract too large for one firm.", "Joint bids are welcome.", act);
        tender.SetJointBids(true, act);
        return tender;
    }

    public static Tender In(TenderStatus status)
    {
        var tender = Complete(Buyer(needsSecondOfficer: status is TenderStatus.AwaitingApproval or TenderStatus.Approved));
        if (status is TenderStatus.AwaitingApproval or TenderStatus.Approved) tender.SendForApproval(By(Officer));
        if (status is TenderStatus.Approved) tender.Approve(By(SecondOfficer));
        if (status is TenderStatus.Draft or TenderStatus.AwaitingApproval or TenderStatus.Approved) return tender;
        if (status is TenderStatus.Announced or TenderStatus.Requests or TenderStatus.Selecting)
            tender = Procedures.Draft(status is TenderStatus.Announced ? ProcedureKind.DirectAward : ProcedureKind.CompetitiveFlexible);
        tender.Publish(Limits, By(Officer));
        if (status is TenderStatus.Withdrawn) tender.Withdraw(new OwnWords("No money", null), By(Officer));
        if (status is TenderStatus.Opened or TenderStatus.Awarded) tender.Open(By(Officer, Closes));
        if (status is TenderStatus.Awarded) tender.Award(By(Officer, Closes.AddDays(1)));
        return tender;
    }

    /// <summary>An instant at which <see cref="In"/> stands in its state.</summary>
    public static DateTime When(TenderStatus status) =>
        status is TenderStatus.Closed or TenderStatus.Opened ? Closes : status is TenderStatus.Awarded ? Closes.AddDays(1)
        : status is TenderStatus.Selecting ? Procedures.RequestsClose : Now;
}
