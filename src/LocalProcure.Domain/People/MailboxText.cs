namespace LocalProcure.Domain.People;

/// <summary>The words of the staff pages about e-mail and jobs.</summary>
public static class MailboxText
{
    public static string Title => Say("Mailbox", "Blwch post");
    public static string Intro => Say("E-mails that the site has sent or is about to send. Those about bids, questions and consortia are sealed: they are not listed here and not counted.", "E-byst y mae’r wefan wedi’u hanfon neu ar fin eu hanfon. Mae’r rhai am gynigion, cwestiynau a chonsortia dan sêl: nid ydynt wedi’u rhestru yma na’u cyfrif.");
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
