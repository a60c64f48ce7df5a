namespace LocalProcure.Domain.Records;

/// <summary>What stands before the words that an act was about.</summary>
public static partial class RecordText
{
    /// <summary>Nothing where there are no words.</summary>
    public static string Labelled(string label, string? words) => string.IsNullOrWhiteSpace(words) ? "" : $"{label}: {words}";

    public static string Request(string firm) => Say($"Request of {firm} to take part", $"Cais {firm} i gymryd rhan");
    public static string YourRequest => Say("Your request to take part", "Eich cais i gymryd rhan");
    public static string Before => Say("What stood before", "Yr hyn a safai o’r blaen");
    public static string Summary => Say("What changes", "Yr hyn sy’n newid");
    public static string ReasonForTime => Say("Why bidders get this time", "Pam y caiff cynigwyr yr amser hwn");
    public static string NewDocument => Say("New document", "Dogfen newydd");
    public static string OneLanguage => Say("Why in one language only", "Pam mewn un iaith yn unig");
    public static string Urgent => Say("Why it is urgent", "Pam mae’n fater brys");
    public static string Barriers => Say("Barriers to small firms", "Rhwystrau i gwmnïau bach");
    public static string Steps => Say("What is done about them", "Yr hyn a wneir yn eu cylch");
    public static string Departs => Say("Why our own rules are departed from", "Pam y gwyrir oddi wrth ein rheolau ein hunain");
    public static string Ground => Say("Ground", "Sail");
    public static string Found => Say("What was found", "Yr hyn a ganfuwyd");
    public static string Chance => Say("Chance given to improve", "Cyfle a roddwyd i wella");
    public static string Circumstances => Say("Circumstances", "Amgylchiadau");
    public static string DebarmentList => Say("Debarment list", "Rhestr rhagwahardd");
    public static string Explanation => Say("The bidder’s explanation", "Esboniad y cynigydd");
    public static string Conflict => Say("Conflict of interest", "Gwrthdaro buddiannau");
    public static string HowManaged => Say("How it is managed", "Sut y caiff ei reoli");
    public static string HowDrawn => Say("How the lots were drawn", "Sut y tynnwyd y goelbren");
    public static string DecidedBefore => Say("What had been decided", "Yr hyn a benderfynwyd cyn hynny");
    public static string OfThisBid => Say("About this bid", "Am y cynnig hwn");
    public static string AgainstWinner => Say("Set against the winning bid", "O’i gymharu â’r cynnig buddugol");
}
