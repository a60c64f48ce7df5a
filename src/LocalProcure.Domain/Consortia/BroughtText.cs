namespace LocalProcure.Domain.Consortia;

/// <summary>Words about the version of its profile that each member brought into a group.</summary>
public static class BroughtText
{
    public static string Title => Say("The evidence we rely on", "Y dystiolaeth rydym yn dibynnu arni");
    public static string Lead => Say(
        "When a firm accepts its part, the version of its profile of that moment is noted here. The others can read that version, as far as the firm lets partners see it, whatever it changes later.",
        "Pan fydd cwmni’n derbyn ei ran, nodir yma y fersiwn o’i broffil ar y pryd. Gall y lleill ddarllen y fersiwn honno, cyn belled ag y mae’r cwmni’n gadael i bartneriaid ei gweld, beth bynnag y mae’n ei newid wedyn.");
    public static string BidHasCopies => Say(
        "What a firm shows in the bid itself is copied into the bid. A changed profile changes nothing there.",
        "Caiff yr hyn y mae cwmni’n ei ddangos yn y cynnig ei hun ei gopïo i’r cynnig. Nid yw proffil sydd wedi newid yn newid dim yno.");
    public static string Version(int number, string when) => number == 0
        ? Say($"Nothing was told in its profile when it accepted, on {when}", $"Nid oedd dim yn ei broffil pan dderbyniodd, ar {when}")
        : Say($"Version {number}, noted on {when}", $"Fersiwn {number}, nodwyd ar {when}");
    public static string NotNoted => Say("Not noted: the firm accepted before versions were kept here", "Heb ei nodi: derbyniodd y cwmni cyn i fersiynau gael eu cadw yma");
    public static string MovedOn(int now) => Say($"Its profile has changed since, and is now version {now}:", $"Mae ei broffil wedi newid ers hynny, a fersiwn {now} ydyw erbyn hyn:");
    public static string Same => Say("Unchanged since", "Heb newid ers hynny");
    public static string Changed => Say("Profile changed since it accepted", "Proffil wedi newid ers iddo dderbyn");
    public static string ReadVersion => Say("Read that version", "Darllen y fersiwn honno");
    public static string ReadNow => Say("Read the profile as it is now", "Darllen y proffil fel y mae nawr");
    public static string BringNow => Say("Bring our profile as it is now", "Dod â’n proffil fel y mae nawr");
    public static string Brought => Say("The group now relies on your profile as it is today.", "Mae’r grŵp nawr yn dibynnu ar eich proffil fel y mae heddiw.");
    public static string OfFirm(string firm, int number) => Say($"{firm}: version {number} of its profile", $"{firm}: fersiwn {number} o’i broffil");
    public static string NothingShown => Say("This version shows partners nothing.", "Nid yw’r fersiwn hon yn dangos dim i bartneriaid.");
}
