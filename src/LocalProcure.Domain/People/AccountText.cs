namespace LocalProcure.Domain.People;

/// <summary>The words of the pages about one's own account.</summary>
public static class AccountText
{
    public static string Title => Say("Your account", "Eich cyfrif");
    public static string Back => Say("Back to your account", "Yn ôl i’ch cyfrif");
    public static string Name => Say("Name", "Enw");
    public static string Save => Say("Save", "Cadw");
    public static string Saved => Say("Saved.", "Wedi’i gadw.");
    public static string You => Say("You", "Chi");
    public static string SafeKeeping => Say("Signing in", "Mewngofnodi");
    public static string YourData => Say("Your data", "Eich data");
    public static string Shown => Say("Shown as dots", "Dangosir fel dotiau");

    public static string ChangeName => Say("Change your name", "Newid eich enw");
    public static string ChangeAddress => Say("Change your e-mail address", "Newid eich cyfeiriad e-bost");
    public static string ChangeAddressIntro => Say("We send a link to the new address. Nothing changes until you open it; your old address is told as well.", "Byddwn yn anfon dolen i’r cyfeiriad newydd. Nid oes dim yn newid nes i chi ei hagor; rhoddir gwybod i’ch hen gyfeiriad hefyd.");
    public static string NewAddress => Say("New e-mail address", "Cyfeiriad e-bost newydd");
    public static string AddressSent => Say("Open the link that we sent to the new address. Until then you sign in with the old one.", "Agorwch y ddolen a anfonwyd gennym i’r cyfeiriad newydd. Tan hynny byddwch yn mewngofnodi â’r hen un.");
    public static string AddressAsk(string address) => Say($"From now on you will sign in with {address} and get your e-mails there.", $"O hyn ymlaen byddwch yn mewngofnodi â {address} ac yn cael eich e-byst yno.");
    public static string AddressChanged => Say("Your e-mail address has changed.", "Mae’ch cyfeiriad e-bost wedi newid.");
    public static string AddressSame => Say("This is your address already", "Dyma’ch cyfeiriad yn barod");
    public static string ChangePassword => Say("Change your password", "Newid eich cyfrinair");
    public static string PasswordChanged => Say("Your password has changed, and you are signed out everywhere else.", "Mae’ch cyfrinair wedi newid, ac rydych wedi’ch allgofnodi ym mhobman arall.");
    public static string Password => Say("Password", "Cyfrinair");

    public static string Preferences => Say("Language and e-mails", "Iaith ac e-byst");
    public static string LanguageLabel => Say("Language of your e-mails and documents", "Iaith eich e-byst a’ch dogfennau");
    public static string LanguageHint => Say("Every page is in both languages; this one is used when we write to you.", "Mae pob tudalen yn y ddwy iaith; defnyddir hon pan fyddwn yn ysgrifennu atoch.");
    public static string English => "English";
    public static string Welsh => "Cymraeg";
    public static string LanguageName(Language language) => language == Language.Welsh ? Welsh : English;
    public static string Alerts => Say("E-mails about new tenders for your firms", "E-byst am dendrau newydd i’ch cwmnïau");
    public static string AlertsHint => Say("What you hear about follows from your firms’ interests. E-mails about bids, tenders and consortia that you take part in always come at once.", "Mae’r hyn a glywch amdano’n dilyn diddordebau’ch cwmnïau. Mae e-byst am gynigion, tendrau a chonsortia yr ydych yn rhan ohonynt bob amser yn dod ar unwaith.");
    public static string Pace(AlertPace pace) => pace switch
    {
        AlertPace.AtOnce => Say("At once", "Ar unwaith"),
        AlertPace.Daily => Say("Daily, at 7 in the morning", "Bob dydd, am 7 y bore"),
        AlertPace.Weekly => Say("Weekly, on Monday at 7 in the morning", "Bob wythnos, ar ddydd Llun am 7 y bore"),
        _ => Say("Never", "Byth"),
    };
    public static string ChooseOne => Say("Choose one of these", "Dewiswch un o’r rhain");

    public static string Sessions => Say("Where you are signed in", "Lle rydych wedi mewngofnodi");
    public static string Browsers(int count) => Say(
        count == 1 ? "In 1 browser" : $"In {count} browsers",
        count switch { 1 => "Mewn 1 porwr", 2 => "Mewn 2 borwr", 3 or 6 => $"Mewn {count} phorwr", _ => $"Mewn {count} porwr" });
    public static string SessionsIntro => Say("If you do not know one of these, end it and change your password.", "Os nad ydych yn adnabod un o’r rhain, rhowch ddiwedd arno a newidiwch eich cyfrinair.");
    public static string ThisOne => Say("This device", "Y ddyfais hon");
    public static string Device => Say("Browser", "Porwr");
    public static string Since => Say("Signed in", "Mewngofnodwyd");
    public static string LastSeen => Say("Last seen", "Gwelwyd ddiwethaf");
    public static string End => Say("End", "Rhoi diwedd arni");
    public static string EndNamed(string device, string since) => Say($"End {device}, signed in {since}", $"Dod â {device} i ben, mewngofnodwyd {since}");
    public static string EndAll => Say("Sign out everywhere", "Allgofnodi ym mhobman");
    public static string EndAllHelp => Say("This device too: you sign in again afterwards.", "Y ddyfais hon hefyd: byddwch yn mewngofnodi eto wedyn.");
    public static string SessionEnded => Say("That session has ended.", "Mae’r sesiwn honno wedi dod i ben.");
    public static string SignedOutEverywhere => Say("You are signed out everywhere.", "Rydych wedi’ch allgofnodi ym mhobman.");
    public static string UnknownDevice => Say("Unknown browser", "Porwr anhysbys");
    public static string On(string browser, string system) => Say($"{browser} on {system}", $"{browser} ar {system}");

    public static string Download => Say("Take your data out", "Cymryd eich data allan");
    public static string DownloadIntro => Say("One file (ZIP) with everything that we hold about you: your profile, where you belong, what you did, your sessions and the e-mails we sent you in the last 28 days. The files inside are JSON, which both people and programs can read.", "Un ffeil (ZIP) gyda phopeth sydd gennym amdanoch: eich proffil, i ble rydych yn perthyn, beth a wnaethoch, eich sesiynau a’r e-byst a anfonwyd atoch yn ystod y 28 diwrnod diwethaf. Ffeiliau JSON sydd ynddi, y gall pobl a rhaglenni eu darllen.");
    public static string DownloadIt => Say("Download my data", "Lawrlwytho fy nata");
    public static string Mail => Say("E-mails we sent you", "E-byst a anfonwyd atoch");
    public static string MailIntro => Say("The last 28 days. After that we forget them.", "Y 28 diwrnod diwethaf. Ar ôl hynny rydym yn eu hanghofio.");
    public static string NoMail => Say("We have sent you nothing in the last 28 days.", "Nid ydym wedi anfon dim atoch yn ystod y 28 diwrnod diwethaf.");

    public static string Close => Say("Close your account", "Cau eich cyfrif");
    public static string CloseIntro => Say("We forget your name, your address, how you sign in and your settings at once. What you did for an organisation stays on its record under a number, without your name, because procurement law asks for that record. This cannot be undone.", "Byddwn yn anghofio’ch enw, eich cyfeiriad, sut rydych yn mewngofnodi a’ch gosodiadau ar unwaith. Bydd yr hyn a wnaethoch dros sefydliad yn aros ar ei gofnod o dan rif, heb eich enw, gan fod cyfraith caffael yn gofyn am y cofnod hwnnw. Ni ellir dadwneud hyn.");
    public static string CloseIt => Say("Close my account for good", "Cau fy nghyfrif am byth");
    public static string Closed => Say("Your account is closed", "Mae’ch cyfrif wedi’i gau");
    public static string ClosedHelp => Say("We have forgotten you. A last e-mail confirms it.", "Rydym wedi’ch anghofio. Bydd un e-bost olaf yn cadarnhau hynny.");
    public static string LastOwnerOf(string names) => Say($"You are the last owner of {names}. Make somebody else an owner first, or ask the project staff", $"Chi yw perchennog olaf {names}. Gwnewch rywun arall yn berchennog yn gyntaf, neu gofynnwch i staff y prosiect");
    public static string LastStaff => Say("You are the last member of the project staff. Add somebody else first", "Chi yw’r aelod olaf o staff y prosiect. Ychwanegwch rywun arall yn gyntaf");
    public static string ConfirmWithPassword => Say("To show that it is you, type your password.", "I ddangos mai chi sydd yno, teipiwch eich cyfrinair.");
}
