namespace LocalProcure.Domain.People;

/// <summary>The words of the pages where project staff look after organisations and the law's figures.</summary>
public static class StaffText
{
    public static string Title => Say("Look after the programme", "Gofalu am y rhaglen");
    public static string Lead => Say("What waits for project staff, and the things that only they may change.", "Yr hyn sy’n aros am staff y prosiect, a’r pethau mai nhw’n unig sy’n cael eu newid.");
    public static string Waiting(int count) => Say($"{count:N0} waiting", $"{count:N0} yn aros");
    public static string Buyers => Say("Public bodies", "Cyrff cyhoeddus");
    public static string BuyersLead => Say("Approve those who ask; look after owners and areas.", "Cymeradwyo’r rhai sy’n gofyn; gofalu am berchnogion ac ardaloedd.");
    public static string Firms => Say("Firms and mandates", "Cwmnïau a mandadau");
    public static string FirmsLead => Say("Verify, merge duplicates, replace a lost owner, act for those who are not online.", "Dilysu, uno cofnodion dyblyg, cael perchennog newydd yn lle un a gollwyd, gweithredu dros y rhai nad ydynt ar-lein.");
    public static string Thresholds => Say("Figures of the law", "Ffigurau’r gyfraith");
    public static string ThresholdsLead => Say("Thresholds, minimum periods and starting days of procurement law, each from a day on. A procurement follows the figures in force on the day it commenced.", "Trothwyon, cyfnodau lleiaf a dyddiau cychwyn y gyfraith gaffael, pob un o ddiwrnod penodol. Mae caffaeliad yn dilyn y ffigurau a oedd mewn grym ar y diwrnod y dechreuodd.");
    public static string Mail => Say("E-mails sent", "E-byst a anfonwyd");
    public static string MailLead => Say("What went out, what waits, what was given up.", "Beth sydd wedi mynd, beth sy’n aros, a’r hyn y rhoddwyd y gorau iddo.");
    public static string Jobs => Say("Jobs", "Tasgau");
    public static string JobsLead => Say("When each job last ran and what it did.", "Pryd y rhedodd pob tasg ddiwethaf a beth a wnaeth.");

    public static string Approve => Say("Approve", "Cymeradwyo");
    public static string ApproveLead => Say("Check that the body exists, that the person asking speaks for it, and that kind, nation and area are right. From then on it can publish.", "Gwiriwch fod y corff yn bodoli, bod y sawl sy’n gofyn yn siarad drosto, a bod y math, y genedl a’r ardal yn gywir. O hynny ymlaen gall gyhoeddi.");
    public static string Approved(string name) => Say($"{name} is approved", $"Mae {name} wedi’i gymeradwyo");
    public static string Facts => Say("Facts to confirm", "Ffeithiau i’w cadarnhau");
    public static string Area => Say("Report area whose programme counts this buyer", "Ardal adroddiad y mae ei rhaglen yn cyfrif y prynwr hwn");
    public static string Search => Say("Search", "Chwilio");
    public static string SearchFirms => Say("Name, number or words", "Enw, rhif neu eiriau");
    public static string All => Say("All", "Pob un");
    public static string Owners => Say("Owners", "Perchnogion");
    public static string NoOwner => Say("Nobody owns it.", "Nid oes perchennog.");
    public static string NewOwner => Say("Make somebody an owner", "Gwneud rhywun yn berchennog");
    public static string NewOwnerLead => Say("When the last owner is gone. The person needs an account here. Say how you know that they may.", "Pan fydd y perchennog olaf wedi mynd. Mae angen cyfrif yma ar y person. Dywedwch sut y gwyddoch fod ganddo hawl.");
    public static string OwnerEmail => Say("E-mail address of their account", "Cyfeiriad e-bost eu cyfrif");
    public static string NoSuchPerson => Say("Nobody here has this e-mail address", "Nid oes gan neb yma’r cyfeiriad e-bost hwn");
    public static string Reason => Say("How do you know?", "Sut ydych chi’n gwybod?");
    public static string EnterReason => Say("Say how you know, in up to 1,000 characters", "Dywedwch sut ydych chi’n gwybod, mewn hyd at 1,000 nod");
    public static string OwnerMade(string name) => Say($"{name} is now an owner", $"Mae {name} nawr yn berchennog");

    public static string Verify => Say("Verify", "Dilysu");
    public static string VerifyLead => Say("What did you see that shows the firm is who it says? Everyone can read it.", "Beth a welsoch sy’n dangos mai’r cwmni yw’r hyn y mae’n ei ddweud? Gall pawb ei ddarllen.");
    public static string WhatSeen => Say("What you saw", "Yr hyn a welsoch");
    public static string EnterWhatSeen => Say("Say what you saw, in up to 1,000 characters", "Dywedwch beth a welsoch, mewn hyd at 1,000 nod");
    public static string VerifiedNow => Say("The firm is verified", "Mae’r cwmni wedi’i ddilysu");
    public static string Unverified => Say("Not verified", "Heb ei ddilysu");

    public static string Merge => Say("Merge a duplicate", "Uno cofnod dyblyg");
    public static string MergeLead => Say("This entry disappears from the directory. The people of both entries belong to both from then on: they read and act for the bids, groups and contracts of either, which keep their history. It cannot be undone.", "Bydd y cofnod hwn yn diflannu o’r cyfeiriadur. O hynny ymlaen bydd pobl y ddau gofnod yn perthyn i’r ddau: byddant yn darllen ac yn gweithredu dros gynigion, grwpiau a chontractau’r naill a’r llall, sy’n cadw eu hanes. Ni ellir dadwneud hyn.");
    public static string MergeInto => Say("Address or id of the firm to keep", "Cyfeiriad neu ddynodydd y cwmni i’w gadw");
    public static string NoSuchFirm => Say("No other firm has this address or id", "Nid oes gan unrhyw gwmni arall y cyfeiriad neu’r dynodydd hwn");
    public static string MergeConfirm => Say("I have checked that both are the same firm", "Rwyf wedi gwirio mai’r un cwmni yw’r ddau");
    public static string MergeConfirmFirst => Say("Confirm that both are the same firm", "Cadarnhewch mai’r un cwmni yw’r ddau");
    public static string Merged => Say("The two are one", "Mae’r ddau yn un");

    public static string Mandates => Say("Mandates", "Mandadau");
    public static string MandatesLead => Say("A firm that is not online can let one of us act for it. Its signed paper is kept here, and everything done under it is shown as done for the firm.", "Gall cwmni nad yw ar-lein adael i un ohonom weithredu drosto. Cedir ei bapur wedi’i lofnodi yma, a dangosir popeth a wneir o dano fel petai wedi’i wneud dros y cwmni.");
    public static string NoMandates => Say("None.", "Dim.");
    public static string NewMandate => Say("Record a mandate for me", "Cofnodi mandad i mi");
    public static string SignedOn => Say("When was it signed?", "Pryd y’i llofnodwyd?");
    public static string EnterSignedOn => Say("Enter the date on which it was signed", "Rhowch y dyddiad y’i llofnodwyd");
    public static string SignedInFuture => Say("The date of signing must not be in the future", "Rhaid i ddyddiad y llofnodi beidio â bod yn y dyfodol");
    public static string Scope => Say("What does it allow?", "Beth mae’n ei ganiatáu?");
    public static string ScopeHint => Say("In the paper’s own words, as far as they go", "Yng ngeiriau’r papur ei hun, cyn belled ag y maent yn mynd");
    public static string EnterScope => Say("Say what the mandate allows, in up to 1,000 characters", "Dywedwch beth mae’r mandad yn ei ganiatáu, mewn hyd at 1,000 nod");
    public static string Scan => Say("Scan of the signed paper", "Sgan o’r papur wedi’i lofnodi");
    public static string ScanHint => Say("PDF or picture, up to 10 MB. Only staff can open it", "PDF neu lun, hyd at 10 MB. Dim ond staff sy’n gallu ei agor");
    public static string MandateGiven => Say("The mandate is recorded. You can act for the firm now", "Mae’r mandad wedi’i gofnodi. Gallwch weithredu dros y cwmni nawr");
    public static string HeldBy(string name, string signed) => Say($"Held by {name}, signed {signed}", $"Yn nwylo {name}, llofnodwyd {signed}");
    public static string EndedOn(string date) => Say($"ended {date}", $"daeth i ben {date}");
    public static string End => Say("End this mandate", "Terfynu’r mandad hwn");
    public static string MandateEnded => Say("The mandate has ended", "Mae’r mandad wedi dod i ben");
    public static string OneSide => Say("You act for one side of a tender only: never for two bidders, nor for a bidder and the buyer.", "Rydych yn gweithredu dros un ochr yn unig mewn tendr: byth dros ddau gynigydd, na thros gynigydd a’r prynwr.");

    public static string Line => Say("Line", "Llinell");
    public static string Body => Say("For whom", "I bwy");
    public static string Sort => Say("For what", "Ar gyfer beth");
    public static string From => Say("From", "O");
    public static string Amount => Say("Amount", "Swm");
    public static string AmountHint => Say("A whole number: pounds with VAT, or days, months, years or per cent as the line says. Leave empty where a law only begins", "Rhif cyfan: punnoedd gyda TAW, neu ddiwrnodau, misoedd, blynyddoedd neu’r cant yn ôl y llinell. Gadewch yn wag lle nad yw’r gyfraith ond yn dechrau");
    public static string ChooseLine => Say("Choose which figure it is", "Dewiswch pa ffigur ydyw");
    public static string AddLater => Say("Add a later figure", "Ychwanegu ffigur diweddarach");
    public static string OnlyValues => Say("For whom and for what matter only for the two value lines", "Dim ond ar gyfer y ddwy linell werth y mae i bwy ac ar gyfer beth yn bwysig");
    public static string Source => Say("Source", "Ffynhonnell");
    public static string SourceHint => Say("Act, schedule or guidance note", "Deddf, atodlen neu nodyn canllaw");
    public static string EnterSource => Say("Say where the figure is published", "Dywedwch ble y cyhoeddir y ffigur");
    public static string EnterFrom => Say("Enter the first day in force", "Rhowch y diwrnod cyntaf mewn grym");
    public static string EnterAmount => Say("Enter a whole number, like 207720 or 25", "Rhowch rif cyfan, fel 207720 neu 25");
    public static string AddThreshold => Say("Add a figure", "Ychwanegu ffigur");
    public static string ThresholdSaved => Say("The figure is saved", "Mae’r ffigur wedi’i gadw");
    public static string RemoveThreshold => Say("Remove", "Tynnu");
    public static string ThresholdRemoved => Say("The figure is removed", "Mae’r ffigur wedi’i dynnu");
    public static string LastRow => Say("At least one row of each figure must stay", "Rhaid i o leiaf un rhes o bob ffigur aros");
    public static string InForce => Say("In force", "Mewn grym");
    public static string ListOfFigures => Say("Figures", "Ffigurau");
}
