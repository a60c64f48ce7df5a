namespace LocalProcure.Domain.Bids;

/// <summary>The words of the e-mails to a bid's own people.</summary>
public static class BidMailText
{
    public static string WhyMember => Say("You get this because you belong to a firm that is bidding, or act for one.", "Rydych yn cael hwn gan eich bod yn perthyn i gwmni sy’n cynnig, neu’n gweithredu dros un.");
    public static string ReceiptSubject(string tender) => Say($"Receipt for your sealed bid: {tender}", $"Derbynneb am eich cynnig dan sêl: {tender}");
    public static string ReceiptBody => Say("Your sealed bid has been received. Keep this receipt.", "Mae eich cynnig dan sêl wedi’i dderbyn. Cadwch y dderbynneb hon.");
    public static string ReminderSubject(string tender, bool oneDay) => oneDay
        ? Say($"Closes within 24 hours, and your bid is not in: {tender}", $"Yn cau o fewn 24 awr, ac nid yw eich cynnig i mewn: {tender}")
        : Say($"Closes in 5 days, and your bid is not in: {tender}", $"Yn cau ymhen 5 diwrnod, ac nid yw eich cynnig i mewn: {tender}");
    public static string NotSubmitted => Say("Your bid is a draft. A draft does not count: nobody but you sees it, and it is never opened.", "Drafft yw eich cynnig. Nid yw drafft yn cyfrif: ni wêl neb ond chi ef, ac ni chaiff ei agor byth.");
    public static string WithdrawnNotAgain => Say("You withdrew your bid and have not submitted it again. As it stands no bid of yours counts.", "Rydych wedi tynnu eich cynnig yn ôl ac nid ydych wedi’i gyflwyno eto. Fel y mae, nid oes unrhyw gynnig gennych yn cyfrif.");
    public static string SignaturesMissing(int missing) => Say(missing == 1 ? "1 member has not signed this version yet." : $"{missing} members have not signed this version yet.", missing switch { 1 => "Mae 1 aelod heb lofnodi’r fersiwn hon eto.", 2 => "Mae 2 aelod heb lofnodi’r fersiwn hon eto.", _ => $"Mae {missing} aelod heb lofnodi’r fersiwn hon eto." });
    public static string OpenBid => Say("Go to your bid", "Mynd i’ch cynnig");
}
