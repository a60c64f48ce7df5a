namespace LocalProcure.Domain.Firms;

/// <summary>The words of the short pages on which a firm fills in its profile.</summary>
public static partial class ProfileText
{
    /// <summary>A label for one language of the two; a question keeps its mark at the end.</summary>
    public static string English(string what) => Say($"{what.TrimEnd('?')}, in English{Mark(what)}", $"{what.TrimEnd('?')}, yn Saesneg{Mark(what)}");
    public static string Welsh(string what) => Say($"{what.TrimEnd('?')}, in Welsh{Mark(what)}", $"{what.TrimEnd('?')}, yn Gymraeg{Mark(what)}");
    private static string Mark(string what) => what.EndsWith('?') ? "?" : "";
    public static string EitherLanguage => Say("In either language or both", "Yn y naill iaith neu’r llall, neu’r ddwy");
    public static string TooLong(int most) => Say($"Write {most:N0} characters or fewer", $"Ysgrifennwch {most:N0} nod neu lai");
    public static string WordsTooLong => TooLong(ProfileLengths.Words);
    public static string LineTooLong => TooLong(ProfileLengths.Line);
    public static string AddAnother => Say("Add another", "Ychwanegu un arall");
    public static string Add => Say("Add", "Ychwanegu");
    public static string Change => Say("Change", "Newid");
    public static string Removed => Say("Removed", "Wedi’i dynnu");
    public static string NoneYet => Say("Nothing here yet.", "Dim yma eto.");
    public static string File => Say("Document", "Dogfen");
    public static string FileHint => Say("A photo or PDF is fine. Bids can attach it without asking you again", "Mae llun neu PDF yn iawn. Gall cynigion ei atodi heb ofyn i chi eto");
    public static string FileNow(string name) => Say($"Now: {name}. Choose another only to replace it", $"Nawr: {name}. Dewiswch un arall dim ond i’w ddisodli");
    public static string TooMany => Say("There are 50 here already. Remove one first", "Mae 50 yma eisoes. Tynnwch un yn gyntaf");

    // Work and places
    public static string WorkLead => Say("Choose the branches of work that you do. A broad branch covers all the narrower work in it, so choose only as broad as you can deliver.", "Dewiswch y canghennau o waith rydych yn eu gwneud. Mae cangen eang yn cynnwys yr holl waith culach ynddi, felly dewiswch dim ond mor eang ag y gallwch ei gyflenwi.");
    public static string WorkWords => Say("What you do, in plain words", "Beth rydych yn ei wneud, mewn geiriau plaen");
    public static string TakeInterests(int count) => Say(count == 1 ? "Take over the 1 trade that you hear of tenders for" : $"Take over the {count} trades that you hear of tenders for", count switch { 1 => "Cymryd yr 1 maes gwaith yr ydych yn clywed am dendrau ar ei gyfer", 2 => "Cymryd y 2 faes gwaith yr ydych yn clywed am dendrau ar eu cyfer", _ => $"Cymryd y {count} maes gwaith yr ydych yn clywed am dendrau ar eu cyfer" });
    public static string PlacesLead => Say("Tick where you can deliver work, not where your office is. Buyers ask where the work is done, never choose by where you are based.", "Ticiwch ble y gallwch gyflenwi gwaith, nid ble mae eich swyddfa. Mae prynwyr yn gofyn ble y gwneir y gwaith, a byth yn dewis yn ôl ble rydych chi.");
    public static string PlacesServed => Say("Where can you deliver?", "Ble y gallwch gyflenwi?");

    // Capacity and turnover
    public static string AllPeople => Say("People who work for the firm", "Pobl sy’n gweithio i’r cwmni");
    public static string AllPeopleHint => Say("You included", "Gan eich cynnwys chi");
    public static string AllVehicles => Say("Vehicles", "Cerbydau");
    public static string PlantHint => Say("Put what can be counted on a line of its own with its number, like “3 minibuses”: a tender that asks for minibuses is then filled in from here.", "Rhowch yr hyn y gellir ei gyfrif ar linell ei hun gyda’i rif, fel “3 bws mini”: yna caiff tendr sy’n gofyn am fws mini ei lenwi oddi yma.")
        + " " + EitherLanguage;
    public static string Plant => Say("Plant, workshops and special equipment", "Peiriannau, gweithdai ac offer arbennig");
    public static string Spare => Say("People who are free for new work now", "Pobl sy’n rhydd i waith newydd nawr");
    public static string SpareHint => Say("Helps partners choose you. It counts for 90 days, then we ask again. Where everyone may see this part, the directory can be searched by it", "Mae’n helpu partneriaid i’ch dewis. Mae’n cyfrif am 90 diwrnod, yna byddwn yn gofyn eto. Lle caiff pawb weld y rhan hon, gellir chwilio’r cyfeiriadur yn ôl hynny");
    public static string EnterCount => Say("Enter a whole number, like 12", "Rhowch rif cyfan, fel 12");
    public static string SpareAbovePeople => Say("More people are free than work for the firm", "Mae mwy o bobl yn rhydd nag sy’n gweithio i’r cwmni");
    public static string YearEnd => Say("When did your last full year of accounts end?", "Pryd daeth eich blwyddyn gyfrifon lawn ddiwethaf i ben?");
    public static string YearEndInFuture => Say("The year must have ended already", "Rhaid i’r flwyddyn fod wedi dod i ben eisoes");
    public static string EnterYearEnd => Say("Enter when the year ended", "Rhowch pryd daeth y flwyddyn i ben");
    public static string ThatYear => Say("Turnover in that year", "Trosiant yn y flwyddyn honno");
    public static string YearBefore => Say("In the year before", "Yn y flwyddyn cynt");
    public static string TwoBefore => Say("In the year before that", "Yn y flwyddyn cyn honno");
    public static string Net => Say("In whole pounds, without VAT", "Mewn punnoedd cyfan, heb TAW");
    public static string EnterThatYear => Say("Enter the turnover in whole pounds, like 250000", "Rhowch y trosiant mewn punnoedd cyfan, fel 250000");

    // Papers
    public static string AddInsurance => Say("Add an insurance", "Ychwanegu yswiriant");
    public static string AddAccreditation => Say("Add an accreditation", "Ychwanegu achrediad");
    public static string WhichInsurance => Say("Which insurance?", "Pa yswiriant?");
    public static string WhichAccreditation => Say("Which accreditation?", "Pa achrediad?");
    public static string OtherOne => Say("Another one", "Un arall");
    public static string NameOfOther => Say("What is it called?", "Beth yw ei enw?");
    public static string NameOfOtherHint => Say("Only if it is not in the list. Write it as tenders write it", "Dim ond os nad yw yn y rhestr. Ysgrifennwch ef fel y mae tendrau’n ei ysgrifennu");
    public static string ChooseWhich => Say("Choose which one it is", "Dewiswch pa un ydyw");
    public static string EnterName => Say("Enter what it is called", "Rhowch beth yw ei enw");
    public static string Cover => Say("Cover for each claim", "Yswiriant ar gyfer pob hawliad");
    public static string CoverHint => Say("The limit of indemnity on your schedule, in whole pounds", "Y terfyn indemniad ar eich atodlen, mewn punnoedd cyfan");
    public static string EnterCover => Say("Enter the cover in whole pounds, like 5000000", "Rhowch yr yswiriant mewn punnoedd cyfan, fel 5000000");
    public static string Insurer => Say("Insurer", "Yswiriwr");
    public static string Issuer => Say("Who gave it", "Pwy a’i rhoddodd");
    public static string Reference => Say("Policy or certificate number", "Rhif y polisi neu’r dystysgrif");
    public static string ReferenceHint => Say("Never shown to everyone", "Byth yn cael ei ddangos i bawb");
    public static string ValidUntil => Say("Last day on which it is valid", "Y diwrnod olaf y mae’n ddilys");
    public static string ValidUntilHint => Say("We remind you 60, 30 and 7 days before. After that day it no longer counts", "Byddwn yn eich atgoffa 60, 30 a 7 diwrnod cyn hynny. Ar ôl y diwrnod hwnnw nid yw’n cyfrif mwyach");
    public static string EnterValidUntil => Say("Enter the last day on which it is valid", "Rhowch y diwrnod olaf y mae’n ddilys");
    public static string LeaveEmptyIfNoEnd => Say("Leave it empty if it does not end", "Gadewch yn wag os nad yw’n dod i ben");
    public static string PapersLead => Say("Add a new one when you renew, or change the date. What has expired is kept here and shown to nobody as valid.", "Ychwanegwch un newydd pan fyddwch yn adnewyddu, neu newidiwch y dyddiad. Cedwir yma yr hyn sydd wedi dod i ben, heb ei ddangos i neb fel un dilys.");

    // Policies
    public static string AddPolicy => Say("Add a policy", "Ychwanegu polisi");
    public static string WhichPolicy => Say("What is it about?", "Beth yw ei destun?");
    public static string ReviewedOn => Say("When did you last look it over?", "Pryd oedd y tro diwethaf i chi ei adolygu?");
    public static string ReviewedInFuture => Say("The day must not be in the future", "Rhaid i’r diwrnod beidio â bod yn y dyfodol");
    public static string Reviewed(DateOnly day) => Say($"Looked over on {day.ShowDate()}", $"Adolygwyd ar {day.ShowDate()}");

    // Cases
    public static string AddCase => Say("Add a piece of work", "Ychwanegu darn o waith");
    public static string CaseTitle => Say("What was the work?", "Beth oedd y gwaith?");
    public static string EnterCaseTitle => Say("Say what the work was, in one language at least", "Dywedwch beth oedd y gwaith, mewn un iaith o leiaf");
    public static string Client => Say("For whom?", "I bwy?");
    public static string ClientHint => Say("Public or private: a tender may not insist on public work", "Cyhoeddus neu breifat: ni chaiff tendr fynnu gwaith cyhoeddus");
    public static string EnterClient => Say("Say for whom the work was", "Dywedwch i bwy yr oedd y gwaith");
    public static string From => Say("Began", "Dechreuodd");
    public static string Until => Say("Ended", "Daeth i ben");
    public static string UntilHint => Say("Leave it empty if it goes on", "Gadewch yn wag os yw’n parhau");
    public static string UntilBeforeFrom => Say("The work must end on or after the day it began", "Rhaid i’r gwaith ddod i ben ar y diwrnod y dechreuodd neu wedyn");
    public static string CaseValue => Say("What was it worth?", "Faint oedd ei werth?");
    public static string CaseCodes => Say("Which of your trades does it show?", "Pa un o’ch meysydd gwaith y mae’n ei ddangos?");
    public static string CaseCodesHint => Say("From “What you do”", "O “Beth rydych yn ei wneud”");
    public static string CaseNoArea => Say("No area given", "Heb nodi ardal");
    public static string CaseArea => Say("Where was it done?", "Ble y cafodd ei wneud?");
    public static string Story => Say("What did you do, and how did it turn out?", "Beth wnaethoch chi, a sut aeth hi?");
    public static string StoryHint => Say("A few lines. Say what was hard and what came of it", "Ychydig linellau. Dywedwch beth oedd yn anodd a beth ddaeth ohono");
    public static string RefereeName => Say("Who can confirm it?", "Pwy all ei gadarnhau?");
    public static string RefereeContact => Say("Their e-mail or telephone", "Eu he-bost neu rif ffôn");
    public static string RefereeHint => Say("Only partners and buyers that you let see this part get it", "Dim ond partneriaid a phrynwyr yr ydych yn gadael iddynt weld y rhan hon sy’n ei gael");
    public static string RefereeAgrees => Say("They have agreed to be asked", "Maen nhw wedi cytuno i rywun ofyn iddynt");
    public static string RefereeMustAgree => Say("Ask them first, then tick that they agree", "Gofynnwch iddynt yn gyntaf, yna ticiwch eu bod yn cytuno");
    public static string EnterRefereeContact => Say("Enter how to reach them", "Rhowch sut i gysylltu â nhw");

    // Welsh and social value
    public static string WelshQuestion => Say("Can you give your service in Welsh?", "Allwch chi roi eich gwasanaeth yn Gymraeg?");
    public static string WelshWords => Say("What you offer", "Beth rydych yn ei gynnig");
    public static string WelshWordsHint => Say("For example, who speaks it and when they are there", "Er enghraifft, pwy sy’n ei siarad a phryd y maent yno");
    public static string AddOffer => Say("Add an offer", "Ychwanegu cynnig");
    public static string OfferKind => Say("What kind of offer?", "Pa fath o gynnig?");
    public static string OfferWords => Say("What you offer", "Beth rydych yn ei gynnig");
    public static string OfferHint => Say("Say how much and how often, so that a buyer can take you at your word", "Dywedwch faint a pha mor aml, fel y gall prynwr ddal at eich gair");
    public static string EnterOffer => Say("Say what you offer, in one language at least", "Dywedwch beth rydych yn ei gynnig, mewn un iaith o leiaf");

    // Teaming
    public static string TeamingLead => Say("Small firms win larger work together. Say what you look for, and other firms and the group finder can find you.", "Mae cwmnïau bach yn ennill gwaith mwy gyda’i gilydd. Dywedwch beth rydych yn chwilio amdano, a gall cwmnïau eraill a’r canfyddwr grwpiau ddod o hyd i chi.");
    public static string Seeks => Say("What partners do you look for?", "Pa bartneriaid ydych chi’n chwilio amdanynt?");
    public static string SeeksAreas => Say("Where should they work?", "Ble dylent weithio?");
    public static string SeeksAreasHint => Say("Choose none if it does not matter", "Peidiwch â dewis dim os nad yw’n bwysig");
    public static string SeeksWords => Say("In your own words", "Yn eich geiriau eich hun");
    public static string FinderCounts => Say("The group finder may count what only partners or buyers may see", "Caiff y canfyddwr grwpiau gyfrif yr hyn y mae dim ond partneriaid neu brynwyr yn cael ei weld");
    public static string FinderCountsHint => Say("It then says that you would close a gap, like “has enough turnover”, without showing the figure or the paper. It never counts what only you may see", "Bydd wedyn yn dweud y byddech yn llenwi bwlch, fel “mae ganddo ddigon o drosiant”, heb ddangos y ffigur na’r papur. Nid yw byth yn cyfrif yr hyn y mae dim ond chi’n cael ei weld");
    public static string LooksFor => Say("Looks for partners in", "Yn chwilio am bartneriaid mewn");

    // Reminders
    public static string MailSubject(string paper, int days) => Say($"{paper}: {(days == 1 ? "1 day" : $"{days} days")} left", $"{paper}: {WelshDays(days)} ar ôl");
    public static string MailWhy(string firm) => Say($"You get this because you act for {firm} and its profile holds this paper.", $"Rydych yn cael hwn am eich bod yn gweithredu dros {firm} a bod y papur hwn yn ei broffil.");
    public static string MailBody(string paper, DateOnly until) => Say($"{paper} is valid until {until.ShowDate()}. After that day it no longer counts in bids and groups.", $"Mae’r papur hwn yn ddilys tan {until.ShowDate()}: {paper}. Ar ôl y diwrnod hwnnw ni fydd yn cyfrif mewn cynigion a grwpiau.");
    public static string MailAct => Say("Renew it, then put the new date and document into your profile.", "Adnewyddwch ef, yna rhowch y dyddiad a’r ddogfen newydd yn eich proffil.");
    public static string MailLink => Say("Update the profile", "Diweddaru’r proffil");
    private static string WelshDays(int days) => days switch { 1 => "1 diwrnod", 2 => "2 ddiwrnod", _ => $"{days} diwrnod" };

    // In a bid
    public static string FromProfile => Say("From your profile", "O’ch proffil");
    public static string FilledFromProfile => Say("Filled in from your profile. Check it: what you save is a copy, sealed with the rest, and does not change when your profile does.", "Wedi’i lenwi o’ch proffil. Gwiriwch ef: copi yw’r hyn y byddwch yn ei gadw, wedi’i selio gyda’r gweddill, ac nid yw’n newid pan fydd eich proffil yn newid.");
    public static string ProfileHolds => Say("Your profile now says", "Mae eich proffil nawr yn dweud");
    public static string Attach(string name) => Say($"Attach a copy of {name}", $"Atodi copi o {name}");
    public static string Attached(string name) => Say($"{name} is attached already", $"Mae {name} eisoes wedi’i atodi");
    public static string AttachHint => Say("A copy is sealed with your bid and does not change when your profile does", "Caiff copi ei selio gyda’ch cynnig, ac nid yw’n newid pan fydd eich proffil yn newid");
    public static string AttachCopies => Say("Attach copies", "Atodi copïau");
    public static string WordsToBuildOn => Say("Words from your profile to build on", "Geiriau o’ch proffil i adeiladu arnynt");
    public static string NothingInProfile => Say("Your profile says nothing that fits yet.", "Nid yw eich proffil yn dweud dim sy’n addas eto.");
    public static string FillProfile => Say("Tell it once in your profile", "Dywedwch ef unwaith yn eich proffil");
}

/// <summary>How long the texts of a profile may be, in characters.</summary>
public static class ProfileLengths
{
    public const int Line = 200;
    public const int Words = 2000;
}
