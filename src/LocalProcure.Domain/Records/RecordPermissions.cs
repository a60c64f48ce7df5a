using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Records;

/// <summary>Who reads the record of a procurement as the buyer: its officers and owners, and its auditors, who change nothing.</summary>
public static class RecordPermissions
{
    public static bool CanReadRecord(this Person? person, Tender tender) =>
        person is not null && (person.IsIn(tender.BuyerId, BuyerRole.Officer) || person.IsIn(tender.BuyerId, BuyerRole.Owner) || person.IsIn(tender.BuyerId, BuyerRole.Auditor));

    /// <summary>Scores, reasons and the bids' own words may be read by all who read the record: nothing is blind any more.</summary>
    public static bool IsOver(this Tender tender) => tender.AwardedAt is not null || tender.WithdrawnAt is not null;
}
