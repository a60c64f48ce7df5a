using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;

namespace LocalProcure.Domain.Tenders;

/// <summary>Who may do what with a tender. State is not asked here: that is what each WhyNot is for.</summary>
public static class TenderPermissions
{
    public static bool CanWriteFor(this Person? person, Guid buyerId) => person is not null && person.IsIn(buyerId, BuyerRole.Officer);

    /// <summary>Write, send for approval, publish, withdraw, answer.</summary>
    public static bool CanWrite(this Person? person, Tender tender) => person.CanWriteFor(tender.BuyerId);

    /// <summary>Another officer than the one who sent it.</summary>
    public static bool CanApprove(this Person? person, Tender tender) => person.CanWrite(tender) && person!.Id != tender.SentForApprovalBy;

    /// <summary>Anybody signed in who is not the buyer's own may ask; the buyer would be asking itself.</summary>
    public static bool CanAskAbout(this Person? person, Tender tender) => person is not null && !person.IsMemberOfBuyer(tender.BuyerId);
}
