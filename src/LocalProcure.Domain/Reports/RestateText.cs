namespace LocalProcure.Domain.Reports;

/// <summary>The words of correcting an issued report, and of holding one back until a moment.</summary>
public static class RestateText
{
    public static string Title => Say("What this edition corrects", "Yr hyn y mae’r argraffiad hwn yn ei gywiro");
    public static string Lead(string before) => Say($"It replaces {before}, which stays readable at its own address.", $"Mae’n disodli {before}, sy’n dal i’w ddarllen yn ei gyfeiriad ei hun.");
    public static string Corrects(int edition) => Say($"This is edition {edition}: it corrects the report that you were told of before.", $"Argraffiad {edition} yw hwn: mae’n cywiro’r adroddiad y cawsoch wybod amdano o’r blaen.");
    public static string Why => Say("Why", "Pam");
    public static string Moved(string before) => Say($"What has moved since {before}", $"Yr hyn sydd wedi symud ers {before}");
    public static string Whole => Say("In all", "At ei gilydd");
    public static string Tiers => Say("By place", "Yn ôl lleoliad");
    public static string Buyers => Say("By buyer", "Yn ôl prynwr");
    public static string What => Say("Figure", "Ffigur");
    public static string Before => Say("Before", "Cynt");
    public static string After => Say("Now", "Nawr");
    public static string By => Say("Moved by", "Wedi symud");
    public static string FilesAdded => Say("Files added", "Ffeiliau a ychwanegwyd");
    public static string FilesGone => Say("Files no longer counted", "Ffeiliau nad ydynt yn cael eu cyfrif mwyach");
    public static string NothingMoved => Say("No sum in all, by place or by buyer moved; other figures or words of the report did.", "Ni symudodd yr un swm at ei gilydd, yn ôl lleoliad nac yn ôl prynwr; symudodd ffigurau neu eiriau eraill yr adroddiad.");
    public static string None => Say("No earlier edition of this month was issued.", "Ni chyhoeddwyd argraffiad cynharach ar gyfer y mis hwn.");
    public static string Section => Say("Corrections", "Cywiriadau");
    public static string Editions => Say("All editions of this month", "Holl argraffiadau’r mis hwn");
    public static string EditionLine(int edition, DateTime at) => Say($"Edition {edition}, {at.ShowDate()}", $"Argraffiad {edition}, {at.ShowDate()}");

    public static string IssueNote => Say("Issuing replaces the report that everybody reads. The earlier edition stays readable, and your reason is printed in the new one. It cannot be undone.", "Mae cyhoeddi’n disodli’r adroddiad y mae pawb yn ei ddarllen. Mae’r argraffiad cynharach yn dal i’w ddarllen, ac argreffir eich rheswm yn yr un newydd. Ni ellir ei ddadwneud.");
    public static string BecauseEnglish => Say("Why the issued figures are corrected, in English", "Pam y caiff y ffigurau a gyhoeddwyd eu cywiro, yn Saesneg");
    public static string BecauseWelsh => Say("The same in Welsh", "Yr un peth yn Gymraeg");
    public static string BecauseHint => Say("Printed in the report. Name no person.", "Argreffir hyn yn yr adroddiad. Peidiwch ag enwi neb.");
    public static string Embargo => Say("Hold it back until a set time (embargo)", "Ei ddal yn ôl tan amser penodol (embargo)");
    public static string EmbargoNote => Say("Until then the report is nowhere on the public site, nobody is e-mailed, and its addresses answer as if there were none.", "Tan hynny nid yw’r adroddiad yn unman ar y wefan gyhoeddus, nid e-bostir neb, ac mae ei gyfeiriadau’n ateb fel pe na bai’n bod.");
    public static string EmbargoDate => Say("Day on which the embargo ends", "Y diwrnod y daw’r embargo i ben");
    public static string EmbargoTime => Say("Time, in the UK", "Amser, yn y DU");
    public static string EmbargoTimeHint => Say("Like 09:30", "Fel 09:30");
    public static string Embargoed(DateTime at) => Say($"Issued, under embargo until {at.ShowMoment()}. Only project staff see it.", $"Wedi’i gyhoeddi, dan embargo tan {at.ShowMoment()}. Dim ond staff y prosiect sy’n ei weld.");

    public static string Name(string key) => key switch
    {
        "base" => FigureText.Base,
        "retained" => FigureText.Retained,
        "unknown" => FigureText.Unknown,
        _ => key,
    };
}
