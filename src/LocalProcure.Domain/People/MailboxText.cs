namespace LocalProcure.Domain.People;

/// <summary>The words of the staff pages about e-mail and jobs.</summary>
public static class MailboxText
{
    public static string Title => Say("Mailbox", "Blwch post");
    public static string Intro => Say("E-mails that the site has sent or is about to send: about accounts, organisations, alerts of new tenders, the contracts register and reports.", "E-byst y mae’r wefan wedi’u hanfon neu ar fin eu hanfon: am gyfrifon, sefydliadau, hysbysiadau am dendrau newydd, y gofrestr contractau ac adroddiadau.");
    public static string NotShown => Say("What is not shown here, and why", "Yr hyn na ddangosir yma, a pham");
    public static string NotShownLead => Say("These are neither listed nor counted. Each person can read their own under “Your e-mails” in their account.", "Ni chaiff y rhain eu rhestru na’u cyfrif. Gall pawb ddarllen eu rhai eu hunain dan “Eich e-byst” yn eu cyfrif.");
    public static string HiddenBids => Say("Bids, drafts, receipts and reminders: until opening, nobody but the bidder may know that a bid exists. After it, they are between the bidder and the buyer.", "Cynigion, drafftiau, derbynebau a nodynnau atgoffa: tan yr agoriad, ni chaiff neb ond y cynigydd wybod bod cynnig yn bodoli. Wedi hynny, maent rhwng y cynigydd a’r prynwr.");
    public static string HiddenQuestions => Say("Questions, their answers and news of tenders and plans that somebody watches: they would show an interest that has not been declared.", "Cwestiynau, eu hatebion a newyddion am dendrau a chynlluniau y mae rhywun yn eu gwylio: byddent yn dangos diddordeb nad yw wedi’i ddatgan.");
    public static string HiddenConsortia => Say("Consortia: who asks whom to team up, and what they write, is for their members.", "Consortia: mater i’w haelodau yw pwy sy’n gofyn i bwy gydweithio, a’r hyn y maent yn ei ysgrifennu.");
    public static string HiddenTenders => Say("Tenders and changes that wait for approval: staff may act for firms, and no firm may hear of a tender before the others.", "Tendrau a newidiadau sy’n aros am gymeradwyaeth: gall staff weithredu dros gwmnïau, ac ni chaiff yr un cwmni glywed am dendr cyn y lleill.");
    public static string HiddenContracts => Say("Invoices, payments and promises under a contract: they are between the buyer and the contractor. What the public register says of a contract is shown.", "Anfonebau, taliadau ac addewidion dan gontract: maent rhwng y prynwr a’r contractwr. Dangosir yr hyn y mae’r gofrestr gyhoeddus yn ei ddweud am gontract.");
    public static string ToFolder => Say("This site writes its e-mails to a folder instead of sending them.", "Mae’r wefan hon yn ysgrifennu ei he-byst i ffolder yn lle eu hanfon.");
    public static string Empty => Say("There are no e-mails to show.", "Nid oes e-byst i’w dangos.");
    public static string To => Say("To", "At");
    public static string Subject => Say("Subject", "Pwnc");
    public static string When => Say("Written", "Ysgrifennwyd");
    public static string State => Say("State", "Cyflwr");
    public static string Sent => Say("Sent", "Anfonwyd");
    public static string Waiting => Say("Waiting", "Yn aros");
    public static string GivenUp => Say("Given up", "Rhoddwyd y gorau iddi");
    public static string Trying(int attempts) => Say($"Tried {attempts} times", $"Ceisiwyd {attempts} gwaith");
    public static string LastError => Say("Last answer", "Ateb diwethaf");
    public static string TryAgain => Say("Try again now", "Rhoi cynnig arall arni nawr");
    public static string WillTry => Say("It will be tried again shortly.", "Rhoddir cynnig arall arni cyn bo hir.");
    public static string HasLink => Say("E-mails of this kind can carry a one-time link that is for their reader alone, so the text is not shown.", "Gall e-byst o’r math hwn gynnwys dolen untro sydd ar gyfer eu darllenydd yn unig, felly ni ddangosir y testun.");
    public static string Show => Say("Show", "Dangos");
    public static string All => Say("All", "Pob un");
    public static string Download => Say("Download as .eml", "Lawrlwytho fel .eml");
    public static string Language => Say("Language", "Iaith");
    public static string Both => Say("Welsh and English", "Cymraeg a Saesneg");
    public static string BackToMailbox => Say("Back to the mailbox", "Yn ôl i’r blwch post");

    public static string Jobs => Say("Jobs", "Tasgau");
    public static string JobsIntro => Say("Work that the site does by itself, and how it went.", "Gwaith y mae’r wefan yn ei wneud ar ei phen ei hun, a sut yr aeth.");
    public static string Job => Say("Job", "Tasg");
    public static string Timetable => Say("When", "Pryd");
    public static string LastRun => Say("Last run", "Rhediad diwethaf");
    public static string Runs => Say("Runs that did something", "Rhediadau a wnaeth rywbeth");
    public static string Did => Say("Things done", "Pethau a wnaed");
    public static string Took => Say("Seconds", "Eiliadau");
    public static string Outcome => Say("Outcome", "Canlyniad");
    public static string Done => Say("Done", "Wedi’i wneud");
    public static string NothingToDo => Say("Nothing to do", "Dim i’w wneud");
    public static string Failed(string error) => Say($"Failed: {error}", $"Wedi methu: {error}");
    public static string NotYet => Say("Not yet", "Ddim eto");
    public static string EverySeconds(int seconds) => Say($"Every {seconds} seconds", $"Bob {seconds} eiliad");
    public static string EveryMinutes(int minutes) => Say(minutes == 1 ? "Every minute" : $"Every {minutes} minutes", minutes == 1 ? "Bob munud" : $"Bob {minutes} munud");
    public static string DailyAt(string time) => Say($"Daily at {time}, UK time", $"Bob dydd am {time}, amser y DU");
}
