namespace LocalProcure.Domain.Contracts;

/// <summary>The words of contracts awarded elsewhere, and of those that the regulations leave out.</summary>
public static class ElsewhereText
{
    public static string Title => Say("A contract awarded elsewhere", "Contract a ddyfarnwyd mewn man arall");
    public static string Lead => Say(
        "The register (section 40) and the year’s report (section 39) ask for every contract, also those that were not awarded through this site. What you enter stands in the public register at once, marked as entered by hand with the source that you name. It is in no spending figure.",
        "Mae’r gofrestr (adran 40) ac adroddiad y flwyddyn (adran 39) yn gofyn am bob contract, gan gynnwys y rhai na ddyfarnwyd drwy’r safle hwn. Bydd yr hyn a gofnodwch yn y gofrestr gyhoeddus ar unwaith, wedi’i nodi fel cofnod â llaw gyda’r ffynhonnell a enwch. Nid yw mewn unrhyw ffigur gwariant.");
    public static string Enter => Say("Enter a contract awarded elsewhere", "Cofnodi contract a ddyfarnwyd mewn man arall");
    public static string EnterFor(string buyer) => Say($"Enter a contract of {buyer} that was awarded elsewhere", $"Cofnodi contract gan {buyer} a ddyfarnwyd mewn man arall");
    public static string Correct => Say("Correct this entry", "Cywiro’r cofnod hwn");
    public static string Save => Say("Put it in the register", "Ei roi yn y gofrestr");
    public static string Saved => Say("The contract is in the register", "Mae’r contract yn y gofrestr");
    public static string ByHand => Say("Entered by hand", "Cofnod â llaw");
    public static string ByHandFrom(string source) => Say($"Entered by hand from: {source}", $"Cofnod â llaw o: {source}");
    public static string EnteredOn(string buyer, DateOnly day, bool byStaff) => byStaff
        ? Say($"Awarded elsewhere. Entered by project staff for {buyer} on {day.ShowDate()}; nobody here has checked it.", $"Dyfarnwyd mewn man arall. Cofnodwyd gan staff y prosiect ar ran {buyer} ar {day.ShowDate()}; nid oes neb yma wedi’i wirio.")
        : Say($"Awarded elsewhere. Entered by {buyer} on {day.ShowDate()}; nobody here has checked it.", $"Dyfarnwyd mewn man arall. Cofnodwyd gan {buyer} ar {day.ShowDate()}; nid oes neb yma wedi’i wirio.");
    public static string Source => Say("Where it is taken from", "O ble y daw");
    public static string SourceHint => Say("The number of the notice, or the reference in your own register.", "Rhif yr hysbysiad, neu’r cyfeirnod yn eich cofrestr eich hun.");
    public static string Kind => Say("What is bought", "Yr hyn a brynir");
    public static string GrossValue => Say("Estimated value with VAT", "Amcangyfrif o’r gwerth, gyda TAW");
    public static string GrossHint => Say("The thresholds go by it.", "Mae’r trothwyon yn dilyn hwn.");
    public static string HowItEndsHint => Say("If there is no last day, say how it ends.", "Os nad oes diwrnod olaf, dywedwch sut mae’n dod i ben.");
    public static string ContractorHint => Say("If firms hold it jointly, name them all, the lead first.", "Os yw cwmnïau’n ei ddal ar y cyd, enwch bob un, yr arweinydd yn gyntaf.");
    public static string Address => Say("Address of its principal place of business", "Cyfeiriad ei brif fan busnes");
    public static string Postcode => Say("Postcode of its principal place of business", "Cod post ei brif fan busnes");
    public static string IsHome => Say("It may be somebody’s home: keep the area only", "Gall fod yn gartref i rywun: cadw’r ardal yn unig");
    public static string Size => Say("Is it small or medium-sized?", "A yw’n fach neu’n ganolig?");
    public static string IsSme => Say("Yes: fewer than 250 staff", "Ydy: llai na 250 o staff");
    public static string IsLarge => Say("No", "Nac ydy");
    public static string NotKnown => Say("Not known", "Ddim yn hysbys");
    public static string IsVcse => Say("It is a voluntary, community or social enterprise", "Mae’n fenter wirfoddol, gymunedol neu gymdeithasol");
    public static string Outsources => Say("Does it buy a service that the buyer’s own staff delivered before?", "A yw’n prynu gwasanaeth yr oedd staff y prynwr ei hun yn ei ddarparu o’r blaen?");

    public static string LeftOut => Say("Left out of the duty by the regulations", "Wedi’i hepgor o’r ddyletswydd gan y rheoliadau");
    public static string LeftOutLead => Say("Some contracts above the thresholds are not prescribed because regulations leave them out. If that is so here, say which provision and why. The year’s report then counts it as not prescribed, and shows your reason.",
        "Nid yw rhai contractau uwchlaw’r trothwyon yn rhagnodedig am fod rheoliadau’n eu hepgor. Os yw hynny’n wir yma, dywedwch pa ddarpariaeth a pham. Bydd adroddiad y flwyddyn wedyn yn ei gyfrif fel un nad yw’n rhagnodedig, ac yn dangos eich rheswm.");
    public static string LeftOutReason => Say("Why the regulations leave it out", "Pam mae’r rheoliadau’n ei hepgor");
    public static string LeftOutHint => Say("Leave it empty if they do not.", "Gadewch ef yn wag os nad ydynt.");

    public static string Remove => Say("Take it out of the register", "Ei dynnu o’r gofrestr");
    public static string RemoveLead => Say("Only for what was entered by mistake. That it was here, and why it went, stays on record.", "Dim ond ar gyfer yr hyn a gofnodwyd drwy gamgymeriad. Erys cofnod iddo fod yma, a pham yr aeth.");
    public static string RemoveBecause => Say("Why", "Pam");
    public static string IsRemoved => Say("The contract is out of the register", "Mae’r contract wedi’i dynnu o’r gofrestr");
    public static string Removed => Say("This entry has been taken out of the register", "Mae’r cofnod hwn wedi’i dynnu o’r gofrestr");

    public static string EnterSubject => Say("Enter the subject", "Rhowch y pwnc");
    public static string BothLanguages => Say("Give the words in English and in Welsh", "Rhowch y geiriau yn Gymraeg ac yn Saesneg");
    public static string ChooseCategory => Say("Choose what is bought", "Dewiswch beth a brynir");
    public static string EnterValue => Say("Enter the value without VAT, in pounds", "Rhowch y gwerth heb TAW, mewn punnoedd");
    public static string EnterGross => Say("Enter the value with VAT: it is not less than without", "Rhowch y gwerth gyda TAW: nid yw’n llai na’r gwerth hebddi");
    public static string EnterAwardedOn => Say("Enter the date of award", "Rhowch y dyddiad dyfarnu");
    public static string AwardedInFuture => Say("The date of award must not be in the future", "Rhaid i’r dyddiad dyfarnu beidio â bod yn y dyfodol");
    public static string SignedTooEarly => Say("It cannot be entered into before its award", "Ni ellir ymrwymo iddo cyn ei ddyfarnu");
    public static string EnterEnd => Say("Enter the last day, or say how it ends", "Rhowch y diwrnod olaf, neu dywedwch sut mae’n dod i ben");
    public static string EndsTooEarly => Say("It cannot end before it starts", "Ni all ddod i ben cyn iddo ddechrau");
    public static string ExtensionTooEarly => Say("An extension runs past the last day", "Mae estyniad yn mynd y tu hwnt i’r diwrnod olaf");
    public static string EnterContractor => Say("Enter the contractor", "Rhowch y contractwr");
    public static string EnterSource => Say("Say where it is taken from", "Dywedwch o ble y daw");
    public static string EnterBecause => Say("Say why it goes", "Dywedwch pam y mae’n mynd");
    public static string DateWrong => Say("Enter a real date, or leave it empty", "Rhowch ddyddiad go iawn, neu gadewch ef yn wag");
}
