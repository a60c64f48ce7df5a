namespace LocalProcure.Domain.Openings;

/// <summary>The words for opening bids.</summary>
public static class OpeningText
{
    public static string InterestAsked => Say("Do you, or anybody close to you, have an interest in a firm that may have bid?", "A oes gennych chi, neu rywun agos atoch, fuddiant mewn cwmni a allai fod wedi cynnig?");
    public static string InterestHint => Say("You do not know yet who bid, so think of every firm in this trade (Procurement Act 2023 ss.81 to 83). It goes on the record.", "Nid ydych yn gwybod eto pwy a gynigiodd, felly meddyliwch am bob cwmni yn y maes hwn (Deddf Caffael 2023 a.81 i a.83). Fe’i cofnodir.");
    public static string NoInterest => Say("No, I know of none", "Nac oes, ni wn am ddim");
    public static string HasInterest => Say("Yes, or there may be", "Oes, neu fe allai fod");
    public static string SayWhetherInterest => Say("Say whether you have an interest in a firm that may have bid", "Dywedwch a oes gennych fuddiant mewn cwmni a allai fod wedi cynnig");
    public static string AnotherInYourPlace => Say("Then another officer opens in your place. That you stood back is on the record.", "Felly mae swyddog arall yn agor yn eich lle. Mae’r ffaith i chi gamu’n ôl ar y cofnod.");
    public static string DeclaredNone => Say("declared no interest", "datgan dim buddiant");
    public static string YouBelongToABidder => Say("You belong to a firm, or act for one, that may have bid for this tender, so you cannot open its bids.", "Rydych yn perthyn i gwmni, neu’n gweithredu dros un, a allai fod wedi cynnig am y tendr hwn, felly ni chewch agor ei gynigion.");
    public static string AnotherMustConfirm => Say("You have confirmed already. A different officer with the opener role must confirm as well.", "Rydych eisoes wedi cadarnhau. Rhaid i swyddog gwahanol â’r rôl agor gadarnhau hefyd.");
    public static string AlreadyOpened => Say("The bids have already been opened.", "Mae’r cynigion eisoes wedi’u hagor.");
    public static string Title => Say("Open the bids", "Agor y cynigion");
    public static string Record => Say("Record of the opening", "Cofnod o’r agor");
    public static string SealedUntil(DateTime closesAt) => Say($"Bids stay sealed until the tender closes on {closesAt.ShowMoment()}. Until then nobody can see whether there are any.", $"Mae cynigion yn aros dan sêl nes bod y tendr yn cau {closesAt.ShowMoment()}. Tan hynny ni all neb weld a oes rhai.");
    public static string NeedsTwo => Say("Two different officers with the opener role each confirm with their own password. The second confirmation opens every bid at once.", "Mae dau swyddog gwahanol â’r rôl agor yn cadarnhau, pob un â’i gyfrinair ei hun. Mae’r ail gadarnhad yn agor pob cynnig ar unwaith.");
    public static string YourPassword => Say("Your password", "Eich cyfrinair");
    public static string PasswordHint => Say("Asked again because bids cannot be sealed a second time.", "Gofynnir eto gan na ellir selio cynigion yr eildro.");
    public static string EnterPassword => Say("Enter your password", "Rhowch eich cyfrinair");
    public static string WrongPassword => Say("That is not your password", "Nid dyna’ch cyfrinair");
    public static string ConfirmFirst => Say("Confirm as the first officer", "Cadarnhau fel y swyddog cyntaf");
    public static string ConfirmSecond => Say("Confirm and open the bids", "Cadarnhau ac agor y cynigion");
    public static string FirstConfirmed(string name, DateTime at) => Say($"{name} confirmed on {at.ShowMoment()}. One more officer is needed.", $"Cadarnhaodd {name} {at.ShowMoment()}. Mae angen un swyddog arall.");
    public static string NotAnOpener => Say("You do not have the opener role for this buyer. Ask an owner of the buyer’s account for it.", "Nid oes gennych y rôl agor ar gyfer y prynwr hwn. Gofynnwch i berchennog cyfrif y prynwr amdani.");
    public static string OpenedBy(string first, string second, DateTime at) => Say($"Opened on {at.ShowMoment()} by {first} and {second}.", $"Agorwyd {at.ShowMoment()} gan {first} a {second}.");
    public static string First => Say("First officer", "Swyddog cyntaf");
    public static string Second => Say("Second officer", "Ail swyddog");
    public static string NoBids => Say("No bid had been submitted when the tender closed.", "Nid oedd unrhyw gynnig wedi’i gyflwyno pan gaeodd y tendr.");
    public static string NotConfirmedHeading => Say("Left sealed: not confirmed", "Gadawyd dan sêl: heb eu cadarnhau");
    public static string NotConfirmedExplained => Say("These bids were in before the tender’s last change, and their bidders did not confirm them before closing. They are not counted and stay sealed.", "Roedd y cynigion hyn i mewn cyn newid olaf y tendr, ac ni chadarnhaodd eu cynigwyr hwy cyn cau. Nid ydynt yn cyfrif ac maent yn aros dan sêl.");
    public static string NotConfirmedAfter(int change) => Say($"Not confirmed after change {change}", $"Heb ei gadarnhau ar ôl newid {change}");
    public static string NotOpenedMail(string tender) => Say($"Your bid for “{tender}” was not opened: it was not confirmed", $"Ni chafodd eich cynnig am “{tender}” ei agor: ni chafodd ei gadarnhau");
    public static string NotOpenedMailBody(int change) => Say($"The tender changed after you had submitted, and your bid was not confirmed after change {change} before closing. It is not counted. It stays sealed: nobody has read it.", $"Newidiodd y tendr ar ôl i chi gyflwyno, ac ni chafodd eich cynnig ei gadarnhau ar ôl newid {change} cyn cau. Nid yw’n cyfrif. Mae’n aros dan sêl: nid oes neb wedi’i ddarllen.");
    public static string BidCount(int bids) => Say(bids == 1 ? "1 bid was opened." : $"{bids} bids were opened.", bids switch { 1 => "Agorwyd 1 cynnig.", 2 => "Agorwyd 2 gynnig.", 3 or 6 => $"Agorwyd {bids} chynnig.", _ => $"Agorwyd {bids} cynnig." });
    public static string Received => Say("Received", "Derbyniwyd");
    public static string Check => Say("Check", "Gwiriad");
    public static string Intact => Say("Agrees with the receipt", "Yn cytuno â’r dderbynneb");
    public static string NotIntact => Say("Does not agree with the receipt", "Nid yw’n cytuno â’r dderbynneb");
    public static string DownloadAll => Say("Download all opened bids (zip)", "Lawrlwytho pob cynnig a agorwyd (zip)");
    public static string Evaluate => Say("Evaluate the bids", "Gwerthuso’r cynigion");
    public static string ReadBid => Say("Read the bid", "Darllen y cynnig");
    public static string Members => Say("Members, roles and shares", "Aelodau, rolau a chyfrannau");
    public static string OpenedMail(string tender) => Say($"The bids for “{tender}” have been opened", $"Mae’r cynigion am “{tender}” wedi’u hagor");
    public static string WhyYouGetOpenedMail => Say("You get this because your firm submitted a bid for this tender.", "Rydych yn cael hwn gan fod eich cwmni wedi cyflwyno cynnig am y tendr hwn.");
    public static string OpenedMailBody(DateTime at) => Say($"Two officers of the buyer opened the bids on {at.ShowMoment()}. The fingerprint of your bid was worked out again and compared with your receipt.", $"Agorodd dau swyddog i’r prynwr y cynigion {at.ShowMoment()}. Cyfrifwyd ôl bys eich cynnig eto a’i gymharu â’ch derbynneb.");
}
