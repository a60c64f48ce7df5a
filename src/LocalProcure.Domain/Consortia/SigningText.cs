namespace LocalProcure.Domain.Consortia;

/// <summary>Words of the signing page, the messages and the files of a room.</summary>
public static class SigningText
{
    public static string Title => Say("Sign the joint bid", "Llofnodi’r cynnig ar y cyd");
    public static string Lead => Say("Your firm signs exactly what is shown here. If the bid, the members or the shares change, the signature no longer counts and you are told why.", "Mae eich cwmni’n llofnodi’r union beth a ddangosir yma. Os bydd y cynnig, yr aelodau neu’r cyfrannau’n newid, nid yw’r llofnod yn cyfrif mwyach a dywedir wrthych pam.");
    public static string Version => Say("Version of the bid", "Fersiwn y cynnig");
    public static string TermsVersion => Say("Version of members and shares", "Fersiwn yr aelodau a’r cyfrannau");
    public static string Hash => Say("Fingerprint (SHA-256)", "Ôl bys (SHA-256)");
    public static string HashHint => Say("Any change of a single letter gives another fingerprint.", "Mae newid un llythyren yn rhoi ôl bys gwahanol.");
    public static string ReadBid => Say("Read the joint bid", "Darllen y cynnig ar y cyd");
    public static string WriteBid => Say("Open the joint bid", "Agor y cynnig ar y cyd");
    public static string Agree => Say("I have read this version and my firm agrees to it", "Rwyf wedi darllen y fersiwn hon ac mae fy nghwmni’n cytuno â hi");
    public static string Independent => Say("Nothing in this bid was agreed with any firm outside this group that bids for the same tender", "Ni chytunwyd ar ddim yn y cynnig hwn ag unrhyw gwmni y tu allan i’r grŵp hwn sy’n cynnig am yr un tendr");
    public static string TickAgree => Say("Tick that you have read this version and your firm agrees", "Ticiwch eich bod wedi darllen y fersiwn hon a bod eich cwmni’n cytuno");
    public static string TickIndependent => Say("Tick that the bid is independent, or do not sign it", "Ticiwch fod y cynnig yn annibynnol, neu peidiwch â’i lofnodi");
    public static string SignFor(string firm) => Say($"Sign for {firm}", $"Llofnodi dros {firm}");
    public static string SignVersion(int version) => Say($"Sign version {version}", $"Llofnodi fersiwn {version}");
    public static string TakeBack => Say("Take the signature back", "Tynnu’r llofnod yn ôl");
    public static string IsSigned(string firm, int version) => Say($"{firm} has signed version {version}.", $"Mae {firm} wedi llofnodi fersiwn {version}.");
    public static string NoBid => Say("There is no joint bid to sign yet.", "Nid oes cynnig ar y cyd i’w lofnodi eto.");
    public static string Done => Say("Signed.", "Wedi’i lofnodi.");
    public static string TakenBack => Say("The signature is taken back. Every member has been told.", "Mae’r llofnod wedi’i dynnu’n ôl. Mae pob aelod wedi cael gwybod.");
    public static string WhichFirm => Say("Which of your firms signs?", "Pa un o’ch cwmnïau sy’n llofnodi?");
    public static string LostTitle => Say("Signatures that no longer count", "Llofnodion nad ydynt yn cyfrif mwyach");
    public static string LostBy(string firm, int version, string when, string why, string? who) => who is null
        ? Say($"{firm}, version {version}, reset on {when}: {why}", $"{firm}, fersiwn {version}, ailosodwyd ar {when}: {why}")
        : Say($"{firm}, version {version}, reset on {when} by {who}: {why}", $"{firm}, fersiwn {version}, ailosodwyd ar {when} gan {who}: {why}");
    public static string LostMeanwhile(string firm, int version) => Say($"{firm}, version {version}: the bid or the group changed while it was being signed", $"{firm}, fersiwn {version}: newidiodd y cynnig neu’r grŵp wrth iddo gael ei lofnodi");
    public static string ChangedSince(int version) => Say($"What changed since you signed version {version}", $"Beth newidiodd ers i chi lofnodi fersiwn {version}");
    public static string ChangedBy(string who, string when) => Say($"last by {who} on {when}", $"yr olaf gan {who} {when}");
    public static string ChangedElsewhere => Say("Evidence, files or lots; read them in the bid.", "Tystiolaeth, ffeiliau neu lotiau; darllenwch nhw yn y cynnig.");

    // Messages
    public static string MessagesTitle => Say("Messages", "Negeseuon");
    public static string MessagesLead => Say("Only people of the member firms can read these.", "Dim ond pobl o’r cwmnïau sy’n aelodau all ddarllen y rhain.");
    public static string Write => Say("Your message", "Eich neges");
    public static string SendMessage => Say("Send message", "Anfon neges");
    public static string NoMessages => Say("Nothing has been said yet.", "Does dim wedi’i ddweud eto.");
    public static string EnterMessage => Say("Write a message", "Ysgrifennwch neges");
    public static string MessageTooLong => Say("The message must be 4,000 characters or fewer", "Rhaid i’r neges fod yn 4,000 nod neu lai");
    public static string From(string person, string firm) => Say($"{person}, {firm}", $"{person}, {firm}");
    public static string SomeoneWhoLeft => Say("Someone who closed their account", "Rhywun a gaeodd ei gyfrif");

    // Files
    public static string FilesTitle => Say("Files", "Ffeiliau");
    public static string FilesLead => Say("Only people of the member firms can open these. They are stored encrypted, and are not part of the bid.", "Dim ond pobl o’r cwmnïau sy’n aelodau all agor y rhain. Fe’u cedwir wedi’u hamgryptio, ac nid ydynt yn rhan o’r cynnig.");
    public static string File => Say("File", "Ffeil");
    public static string FileHint => Say("PDF, Office, pictures or zip, up to 50 MB", "PDF, Office, lluniau neu zip, hyd at 50 MB");
    public static string AddFile => Say("Add file", "Ychwanegu ffeil");
    public static string NoFiles => Say("There are no files yet.", "Nid oes ffeiliau eto.");
    public static string ChooseFile => Say("Choose a file", "Dewiswch ffeil");
    public static string TooManyFiles => Say("A room holds up to 200 files. Delete some first.", "Mae ystafell yn dal hyd at 200 o ffeiliau. Dilëwch rai yn gyntaf.");
    public static string Delete => Say("Delete", "Dileu");
    public static string DeleteFile(string name) => Say($"Delete {name}", $"Dileu {name}");
    public static string FileAdded => Say("The file is added.", "Mae’r ffeil wedi’i hychwanegu.");
    public static string FileDeleted => Say("The file is deleted.", "Mae’r ffeil wedi’i dileu.");
    public static string AddedBy(string person, string when) => Say($"added by {person} on {when}", $"ychwanegwyd gan {person} ar {when}");
}
