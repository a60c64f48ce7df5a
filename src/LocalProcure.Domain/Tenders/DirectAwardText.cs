namespace LocalProcure.Domain.Tenders;

/// <summary>The words for contracts awarded without competition.</summary>
public static class DirectAwardText
{
    // Reasons
    public static string EnterCase => Say("Say why the contract is awarded directly, and to whom", "Dywedwch pam y dyfernir y contract yn uniongyrchol, ac i bwy");
    public static string ChooseGround => Say("Choose the ground, or write your own with its section", "Dewiswch y sail, neu ysgrifennwch eich un eich hun gyda’i hadran");
    public static string GroundNotInForce(DateOnly day) => Say($"That ground is not in force on {day.ShowDate()}", $"Nid yw’r sail honno mewn grym ar {day.ShowDate()}");
    public static string EnterGround => Say("Enter the ground", "Rhowch y sail");
    public static string EnterSection => Say("Enter the section or paragraph of the law", "Rhowch yr adran neu’r paragraff o’r gyfraith");
    public static string EnterFrom => Say("Enter the first day on which it stands", "Rhowch y diwrnod cyntaf y mae mewn grym");
    public static string UntilAfterFrom => Say("The last day must not come before the first", "Ni chaiff y diwrnod olaf ddod cyn y cyntaf");
    public static string EnterBecause => Say("Say what brings this contract under the ground", "Dywedwch beth sy’n dod â’r contract hwn o dan y sail");
    public static string ChooseFirm => Say("Choose the firm", "Dewiswch y cwmni");
    public static string EnterReason => Say("Give the reason for the decision", "Rhowch y rheswm dros y penderfyniad");
    public static string EnterPrice => Say("Enter the agreed price without VAT", "Rhowch y pris y cytunwyd arno heb TAW");
    public static string NeedsNotice => Say("Section 44 asks for a transparency notice (UK5) before a direct award. Record its reference and when it was published", "Mae adran 44 yn gofyn am hysbysiad tryloywder (UK5) cyn dyfarniad uniongyrchol. Cofnodwch ei gyfeirnod a phryd y’i cyhoeddwyd");
    public static string NotDirect => Say("This tender is competed for", "Mae cystadleuaeth am y tendr hwn");
    public static string NoBids => Say("Nobody bids for a direct award", "Nid oes neb yn cynnig am ddyfarniad uniongyrchol");
    public static string TooLong => Say("Too long", "Rhy hir");

    // The page of the draft
    public static string Lead => Say("Everybody reads this once you publish: the ground in law, the facts, the firm and the price.", "Bydd pawb yn darllen hyn ar ôl i chi gyhoeddi: y sail yn y gyfraith, y ffeithiau, y cwmni a’r pris.");
    public static string Ground => Say("Ground", "Sail");
    public static string WhichGround => Say("On which ground?", "Ar ba sail?");
    public static string AnotherGround => Say("Another ground", "Sail arall");
    public static string AnotherHint => Say("Section 41 with Schedule 5, and others: write it out", "Adran 41 gydag Atodlen 5, ac eraill: ysgrifennwch hi yn llawn");
    public static string GroundEnglish => Say("The ground in English", "Y sail yn Saesneg");
    public static string GroundWelsh => Say("The ground in Welsh", "Y sail yn Gymraeg");
    public static string Section => Say("Section", "Adran");
    public static string SectionLong => Say("Section or paragraph", "Adran neu baragraff");
    public static string SectionHint => Say("For example, s.41 and Schedule 5 paragraph 2", "Er enghraifft, adran 41 ac Atodlen 5 paragraff 2");
    public static string BecauseEnglish => Say("Why it applies here, in English", "Pam y mae’n berthnasol yma, yn Saesneg");
    public static string BecauseWelsh => Say("Why it applies here, in Welsh", "Pam y mae’n berthnasol yma, yn Gymraeg");
    public static string FindFirm => Say("Find the firm", "Dod o hyd i’r cwmni");
    public static string FindFirmHint => Say("Words from its name. It must be listed in the directory", "Geiriau o’i enw. Rhaid iddo fod yn y cyfeiriadur");
    public static string Find => Say("Find", "Chwilio");
    public static string Firm => Say("Firm", "Cwmni");
    public static string WhichFirm => Say("Which firm?", "Pa gwmni?");
    public static string Price => Say("Price without VAT", "Pris heb TAW");
    public static string GroundLine(DirectAwardGround ground) => Say($"{ground.Words.Shown} ({ground.Section})", $"{ground.Words.Shown} ({ground.Section})");
    public static string WithNotice => Say("A transparency notice (UK5) comes first above the threshold", "Daw hysbysiad tryloywder (UK5) yn gyntaf dros y trothwy");
    public static string WithoutNotice => Say("No transparency notice is asked for", "Ni ofynnir am hysbysiad tryloywder");
    public static string WithStandstill => Say("The standstill applies", "Mae’r cyfnod segur yn berthnasol");
    public static string WithoutStandstill => Say("No mandatory standstill", "Dim cyfnod segur gorfodol");

    // Public
    public static string Heading => Say("Awarded directly", "Dyfarniad uniongyrchol");
    public static string PublicLead => Say("The buyer intends to award this contract to one firm without competition.", "Mae’r prynwr yn bwriadu dyfarnu’r contract hwn i un cwmni heb gystadleuaeth.");
    public static string PublicDone => Say("The buyer decided to award this contract to one firm without competition.", "Penderfynodd y prynwr ddyfarnu’r contract hwn i un cwmni heb gystadleuaeth.");
    public static string Because => Say("Why", "Pam");
    public static string StepAnnounced => Say("Announced", "Cyhoeddwyd y bwriad");
    public static string NotShown => Say("Name not public", "Enw heb fod yn gyhoeddus");

    // Deciding
    public static string Decide => Say("Decide the direct award", "Penderfynu ar y dyfarniad uniongyrchol");
    public static string RecordTransparency => Say("Record the transparency notice", "Cofnodi’r hysbysiad tryloywder");
    public static string DecideLead => Say("This records the decision. What follows, the standstill where it applies and then the contract, is counted from it.", "Mae hyn yn cofnodi’r penderfyniad. Cyfrifir yr hyn sy’n dilyn, y cyfnod segur lle bo’n berthnasol ac yna’r contract, o hynny.");
    public static string StandstillDays => Say("Standstill in working days", "Cyfnod segur mewn diwrnodau gwaith");
    public static string StandstillMust(int days) => Say($"At least {days}: it is mandatory here (s.51)", $"O leiaf {days}: mae’n orfodol yma (adran 51)");
    public static string StandstillMay(int days) => Say($"0 for none, or at least {days} if you choose one", $"0 ar gyfer dim, neu o leiaf {days} os ydych yn dewis un");
    public static string AwardReference => Say("Reference of the contract award notice (UK6)", "Cyfeirnod yr hysbysiad dyfarnu contract (UK6)");
    public static string EnterWhen => Say("Enter the date and the time", "Rhowch y dyddiad a’r amser");
    public static string EnterDays => Say("Enter a whole number of working days", "Rhowch nifer cyfan o ddiwrnodau gwaith");
    public static string EnterContract => Say("Enter the contract in the register", "Cofnodi’r contract yn y gofrestr");
    public static string ContractEntered => Say("The contract is in the register", "Mae’r contract yn y gofrestr");
    public static string StandstillEnds(DateOnly day) => Say($"The standstill ends with {day.ShowDay()}. The contract can be entered from the next day.", $"Daw’r cyfnod segur i ben gyda {day.ShowDay()}. Gellir gwneud y contract o’r diwrnod canlynol.");
    public static string NotDecided => Say("The direct award is not decided yet", "Nid oes penderfyniad ar y dyfarniad uniongyrchol eto");
    public static string Reason => Say("Reason for the decision", "Rheswm dros y penderfyniad");
    public static string Decided => Say("The decision is recorded", "Mae’r penderfyniad wedi’i gofnodi");

    // Staff
    public static string Grounds => Say("Grounds for direct award", "Seiliau dyfarniad uniongyrchol");
    public static string GroundsLead => Say("Buyers choose from the grounds that stand on the day. End one rather than change its meaning.", "Mae prynwyr yn dewis o’r seiliau sydd mewn grym ar y diwrnod. Dylech ddod ag un i ben yn hytrach na newid ei hystyr.");
    public static string AddGround => Say("Add a ground", "Ychwanegu sail");
    public static string EditGround => Say("Change a ground", "Newid sail");
    public static string Change => Say("Change", "Newid");
    public static string Save => Say("Save", "Cadw");
    public static string Saved => Say("Saved", "Wedi’i gadw");
    public static string From => Say("In force from", "Mewn grym o");
    public static string Until => Say("Until", "Tan");
    public static string FirstDay => Say("First day", "Diwrnod cyntaf");
    public static string LastDay => Say("Last day", "Diwrnod olaf");
    public static string LastDayHint => Say("Leave empty while it stands", "Gadewch yn wag tra bo mewn grym");
    public static string AsksNotice => Say("A transparency notice (UK5) is asked for", "Gofynnir am hysbysiad tryloywder (UK5)");
    public static string AsksStandstill => Say("The mandatory standstill applies", "Mae’r cyfnod segur gorfodol yn berthnasol");
}
