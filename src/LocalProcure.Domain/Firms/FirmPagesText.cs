namespace LocalProcure.Domain.Firms;

/// <summary>The words of the pages where a firm registers and says what it does.</summary>
public static class FirmPagesText
{
    public static string Register => Say("Register your firm", "Cofrestru eich cwmni");
    public static string RegisterLead => Say("Register once. Councils, health boards and others publish here; you hear of what fits, bid alone or team up.", "Cofrestrwch unwaith. Mae cynghorau, byrddau iechyd ac eraill yn cyhoeddi yma; cewch glywed am yr hyn sy’n addas, a chynnig ar eich pen eich hun neu gydag eraill.");
    public static string Name => Say("Firm’s name", "Enw’r cwmni");
    public static string NameHint => Say("The full legal name, as on its register. Everyone can see it once you list the firm", "Yr enw cyfreithiol llawn, fel y mae ar ei gofrestr. Gall pawb ei weld ar ôl i chi restru’r cwmni");
    public static string EnterName => Say("Enter the firm’s name", "Rhowch enw’r cwmni");
    public static string NameTooLong => Say("The name must be 200 characters or fewer", "Rhaid i’r enw fod yn 200 nod neu lai");
    public static string Kind => Say("What kind of firm is it?", "Pa fath o gwmni ydyw?");
    public static string KindHint => Say("This tells us which register to ask about", "Mae hyn yn dweud wrthym pa gofrestr i ofyn amdani");
    public static string ChooseKind => Say("Choose what kind of firm it is", "Dewiswch pa fath o gwmni ydyw");
    public static string Number => Say("Registered number", "Rhif cofrestredig");
    public static string NumberHint => Say("Company, charity or mutual number. Leave it empty if you have none. Buyers use it to know exactly who you are", "Rhif cwmni, elusen neu gwmni cydfuddiannol. Gadewch yn wag os nad oes gennych un. Mae prynwyr yn ei ddefnyddio i wybod yn union pwy ydych chi");
    public static string Scheme => Say("Whose number is it?", "Rhif pwy ydyw?");
    public static string NumberTooLong => Say("The number must be 40 characters or fewer", "Rhaid i’r rhif fod yn 40 nod neu lai");
    public static string Continue => Say("Save and continue", "Cadw a pharhau");
    public static string Save => Say("Save", "Cadw");
    public static string Saved => Say("Saved", "Wedi’i gadw");

    public static string AlreadyHere => Say("This firm may be here already", "Efallai fod y cwmni hwn yma eisoes");
    public static string AlreadyHereLead => Say("We found these. If one of them is yours, ask to join it, so that your firm is not here twice.", "Daethom o hyd i’r rhain. Os yw un ohonynt yn eiddo i chi, gofynnwch am ymuno ag ef, fel nad yw’ch cwmni yma ddwywaith.");
    public static string NotMine => Say("None of these is my firm: register it", "Nid fy nghwmni i yw’r un o’r rhain: ei gofrestru");
    public static string AskToJoin => Say("Ask to join", "Gofyn am ymuno");
    public static string AskToJoinFirm(string firm) => Say($"Ask to join {firm}", $"Gofyn am ymuno â {firm}");
    public static string AskToJoinLead => Say("An owner of the firm decides; where it has none, project staff do.", "Perchennog y cwmni sy’n penderfynu; os nad oes un, staff y prosiect sy’n gwneud.");
    public static string WhyJoin => Say("How do you belong to it?", "Sut ydych chi’n perthyn iddo?");
    public static string WhyJoinHint => Say("A line that lets the owner recognise you. Only they and project staff see it", "Llinell a fydd yn gadael i’r perchennog eich adnabod. Dim ond nhw a staff y prosiect sy’n ei gweld");
    public static string EnterWhyJoin => Say("Say how you belong to the firm", "Dywedwch sut ydych chi’n perthyn i’r cwmni");
    public static string JoinAsked => Say("Your request has gone to the firm’s owners", "Mae’ch cais wedi mynd at berchnogion y cwmni");
    public static string AlreadyAsked => Say("You have already asked to join this firm", "Rydych eisoes wedi gofyn am ymuno â’r cwmni hwn");
    public static string AlreadyIn => Say("You already belong to this firm", "Rydych eisoes yn perthyn i’r cwmni hwn");

    public static string Profile => Say("Your firm’s profile", "Proffil eich cwmni");
    public static string ProfileLead => Say("Fill in what you can now; everything can be changed later. What you say under “What you do” decides which tenders you hear of.", "Llenwch yr hyn y gallwch nawr; gellir newid popeth wedyn. Yr hyn a ddywedwch o dan “Beth rydych yn ei wneud” sy’n penderfynu pa dendrau y cewch glywed amdanynt.");
    public static string About => Say("About the firm", "Am y cwmni");
    public static string Numbers => Say("Registered numbers", "Rhifau cofrestredig");
    public static string Places => Say("Where you are", "Ble rydych chi");
    public static string Size => Say("Size", "Maint");
    public static string WhatYouDo => Say("What you do, and where", "Beth rydych yn ei wneud, a ble");
    public static string Listing => Say("Directory and teaming up", "Cyfeiriadur a chydweithio");
    public static string People => Say("People", "Pobl");
    public static string Done => Say("Done", "Wedi’i wneud");
    public static string ToDo => Say("To do", "I’w wneud");
    public static string SeePublicPage => Say("See the firm’s page", "Gweld tudalen y cwmni");
    public static string ForFirmUnderMandate(string firm) => Say($"You are acting for {firm} under its mandate. What you do is shown as done for it by you.", $"Rydych yn gweithredu dros {firm} o dan ei fandad. Dangosir yr hyn a wnewch fel petai wedi’i wneud drosto gennych chi.");

    public static string TradingName => Say("Trading name", "Enw masnachu");
    public static string TradingNameHint => Say("If people know you by another name", "Os yw pobl yn eich adnabod wrth enw arall");
    public static string DescriptionEnglish => Say("What you want buyers to know, in English", "Beth yr hoffech i brynwyr ei wybod, yn Saesneg");
    public static string DescriptionWelsh => Say("What you want buyers to know, in Welsh", "Beth yr hoffech i brynwyr ei wybod, yn Gymraeg");
    public static string DescriptionHint => Say("In either language or both. Everyone who can see the firm sees it", "Yn y naill iaith neu’r llall, neu’r ddwy. Mae pawb sy’n gallu gweld y cwmni yn ei weld");
    public static string DescriptionTooLong => Say("The description must be 4,000 characters or fewer", "Rhaid i’r disgrifiad fod yn 4,000 nod neu lai");
    public static string Website => Say("Website", "Gwefan");
    public static string WebsiteWrong => Say("Enter a web address that starts with http:// or https://", "Rhowch gyfeiriad gwe sy’n dechrau â http:// neu https://");
    public static string Telephone => Say("Telephone", "Ffôn");
    public static string TelephoneHint => Say("Shown in the directory if you list the firm", "Fe’i dangosir yn y cyfeiriadur os byddwch yn rhestru’r cwmni");
    public static string TelephoneWrong => Say("Enter a telephone number, like 01443 555 012", "Rhowch rif ffôn, fel 01443 555 012");

    public static string NumbersLead => Say("Add every number that a register knows you by.", "Ychwanegwch bob rhif y mae cofrestr yn eich adnabod wrtho.");
    public static string AddNumber => Say("Add number", "Ychwanegu rhif");
    public static string EnterNumber => Say("Enter the number", "Rhowch y rhif");
    public static string Remove => Say("Remove", "Tynnu");
    public static string RemoveThing(string thing) => Say($"Remove {thing}", $"Tynnu {thing}");
    public static string NoNumbers => Say("No numbers yet.", "Dim rhifau eto.");
    public static string SameNumberElsewhere => Say("Another firm here has this number. If it is yours too, project staff can merge the two: use the help page", "Mae gan gwmni arall yma’r rhif hwn. Os yw’n eiddo i chi hefyd, gall staff y prosiect uno’r ddau: defnyddiwch y dudalen gymorth");

    public static string PlacesLead => Say("A postcode tells us which council area a place is in. Reports count your main place of business first, because that is where the money goes.", "Mae cod post yn dweud wrthym ym mha ardal cyngor y mae lle. Mae adroddiadau’n cyfrif eich prif fan busnes yn gyntaf, oherwydd yno y mae’r arian yn mynd.");
    public static string RegisteredPostcode => Say("Postcode of the registered office", "Cod post y swyddfa gofrestredig");
    public static string RegisteredPostcodeHint => Say("As on the register; leave empty if there is none", "Fel ar y gofrestr; gadewch yn wag os nad oes un");
    public static string TradingPostcode => Say("Postcode of your main place of business", "Cod post eich prif fan busnes");
    public static string TradingAddress => Say("Address of your main place of business", "Cyfeiriad eich prif fan busnes");
    public static string TradingAddressHint => Say("Street and town. If you win a contract, the public register must show it.", "Stryd a thref. Os enillwch gontract, rhaid i’r gofrestr gyhoeddus ei ddangos.");
    public static string IsHome => Say("Somebody lives there, so do not show it in public", "Mae rhywun yn byw yno, felly peidiwch â’i ddangos yn gyhoeddus");
    public static string TradingPostcodeHint => Say("Where most of the work is run from", "O ble y rhedir y rhan fwyaf o’r gwaith");
    public static string BranchPostcodes => Say("Postcodes of branches", "Codau post canghennau");
    public static string BranchPostcodesHint => Say("One on each line", "Un ar bob llinell");
    public static string EnterTradingPostcode => Say("Enter the postcode of your main place of business", "Rhowch god post eich prif fan busnes");
    public static string BranchWrong(string postcode) => Say($"“{postcode}” is not a full UK postcode, like CF40 1AB", $"Nid yw “{postcode}” yn god post llawn yn y DU, fel CF40 1AB");
    public static string TooManyBranches => Say("Enter 50 branches or fewer", "Rhowch 50 cangen neu lai");

    public static string SizeLead(SizeBand largest) => Say(
        $"The Procurement Act calls a firm small or medium-sized when it has fewer than {largest.StaffBelow} staff and either its turnover is up to {Money.ShowWhole(largest.TurnoverPence)} or its balance sheet up to {Money.ShowWhole(largest.BalancePence)}. We keep only the answer, not your figures.",
        $"Mae’r Ddeddf Caffael yn galw cwmni’n fach neu’n ganolig pan fo ganddo lai na {largest.StaffBelow} o staff a naill ai drosiant hyd at {Money.ShowWhole(largest.TurnoverPence)} neu fantolen hyd at {Money.ShowWhole(largest.BalancePence)}. Dim ond yr ateb a gadwn, nid eich ffigurau.");
    public static string SizeNow(string size) => Say($"We have you as: {size}. Answer again to change it.", $"Rydych wedi’ch cofnodi fel: {size}. Atebwch eto i’w newid.");
    public static string Staff => Say("How many people work for the firm?", "Faint o bobl sy’n gweithio i’r cwmni?");
    public static string StaffHint => Say("Full-time equivalents, you included", "Cyfwerth ag amser llawn, gan eich cynnwys chi");
    public static string EnterStaff => Say("Enter how many people work for the firm, as a whole number", "Rhowch faint o bobl sy’n gweithio i’r cwmni, fel rhif cyfan");
    public static string Turnover => Say("Turnover last year", "Trosiant y llynedd");
    public static string Balance => Say("Balance sheet total", "Cyfanswm y fantolen");
    public static string WholePounds => Say("In whole pounds. Give this or the other amount", "Mewn punnoedd cyfan. Rhowch hwn neu’r swm arall");
    public static string EnterTurnover => Say("Enter the turnover in whole pounds, like 250000", "Rhowch y trosiant mewn punnoedd cyfan, fel 250000");
    public static string EnterBalance => Say("Enter the balance sheet total in whole pounds, like 250000", "Rhowch gyfanswm y fantolen mewn punnoedd cyfan, fel 250000");
    public static string EnterLeast => Say("Enter the smallest contract in whole pounds, like 5000", "Rhowch y contract lleiaf mewn punnoedd cyfan, fel 5000");
    public static string EnterMost => Say("Enter the largest contract in whole pounds, like 250000", "Rhowch y contract mwyaf mewn punnoedd cyfan, fel 250000");
    public static string EnterOneAmount => Say("Enter the turnover or the balance sheet total", "Rhowch y trosiant neu gyfanswm y fantolen");
    public static string IsVcse => Say("We are a voluntary, community or social enterprise", "Rydym yn fenter wirfoddol, gymunedol neu gymdeithasol");

    public static string WhatYouDoLead => Say("Tell us what you do in plain words and pick the nearest. You hear of tenders for it, for anything narrower and for the broader work it belongs to.", "Dywedwch beth rydych yn ei wneud mewn geiriau plaen a dewiswch yr agosaf. Cewch glywed am dendrau amdano, am unrhyw beth culach ac am y gwaith ehangach y mae’n perthyn iddo.");
    public static string FindPartnersTrade => Say("What should they do?", "Beth ddylent ei wneud?");
    public static string FindTrade => Say("What do you do?", "Beth ydych chi’n ei wneud?");
    public static string FindTradeHint => Say("For example: plumber, school meals, grass cutting, or a CPV number", "Er enghraifft: plymwr, prydau ysgol, torri glaswellt, neu rif CPV");
    public static string Find => Say("Find", "Canfod");
    public static string Found(int count) => Say(count == 1 ? "1 found" : $"{count} found", count switch { 0 => "Dim wedi’i ganfod", 1 => "1 wedi’i ganfod", 2 => "2 wedi’u canfod", _ => $"{count} wedi’u canfod" });
    public static string NothingFound(string words) => Say($"Nothing fits “{words}”. Try one word, or choose from the list below.", $"Does dim yn cyd-fynd â “{words}”. Rhowch gynnig ar un gair, neu dewiswch o’r rhestr isod.");
    public static string Add => Say("Add", "Ychwanegu");
    public static string AddThing(string thing) => Say($"Add {thing}", $"Ychwanegu {thing}");
    public static string Chosen => Say("Chosen", "Wedi’u dewis");
    public static string NoneChosen => Say("Nothing chosen yet.", "Dim wedi’i ddewis eto.");
    public static string BrowseTree => Say("Or choose from the whole list", "Neu dewiswch o’r rhestr gyfan");
    public static string AllTrades => Say("Everything", "Popeth");
    public static string Narrower => Say("Narrower", "Culach");
    public static string AreasServed => Say("Where do you work?", "Ble ydych chi’n gweithio?");
    public static string AreasServedHint => Say("Choose none to hear from everywhere", "Peidiwch â dewis dim i glywed o bobman");
    public static string AllOfWales => Say("All of Wales", "Cymru gyfan");
    public static string OtherAreas => Say("Elsewhere", "Mannau eraill");
    public static string NoOtherArea => Say("Add no other area", "Peidio ag ychwanegu ardal arall");
    public static string Least => Say("Smallest contract worth hearing about", "Y contract lleiaf sy’n werth clywed amdano");
    public static string Most => Say("Largest contract you could take on", "Y contract mwyaf y gallech ymgymryd ag ef");
    public static string ValueHint => Say("Whole pounds without VAT. Leave empty for any", "Punnoedd cyfan heb TAW. Gadewch yn wag ar gyfer unrhyw swm");
    public static string MostBelowLeast => Say("The largest must be at least the smallest", "Rhaid i’r mwyaf fod o leiaf cymaint â’r lleiaf");
    public static string Words => Say("Words to look out for", "Geiriau i gadw llygad amdanynt");
    public static string WordsHint => Say("One on each line, in either language. A tender with one of them reaches you too", "Un ar bob llinell, yn y naill iaith neu’r llall. Bydd tendr ag un ohonynt yn eich cyrraedd hefyd");
    public static string InterestNumber(int number) => Say($"Set {number}", $"Set {number}");
    public static string AnotherInterest => Say("Add another set, with its own trades, areas and values", "Ychwanegu set arall, gyda’i gwaith, ei hardaloedd a’i gwerthoedd ei hun");
    public static string TooManyCodes => Say("Choose 60 or fewer", "Dewiswch 60 neu lai");

    public static string IsListed => Say("List the firm in the public directory", "Rhestru’r cwmni yn y cyfeiriadur cyhoeddus");
    public static string IsListedHint => Say("Buyers and other firms can find you; search engines too", "Gall prynwyr a chwmnïau eraill ddod o hyd i chi; peiriannau chwilio hefyd");
    public static string IsOpenToTeaming => Say("We are open to bidding together with others", "Rydym yn agored i gynnig ar y cyd ag eraill");
    public static string IsOpenToTeamingHint => Say("Other firms may invite you into a consortium", "Gall cwmnïau eraill eich gwahodd i gonsortiwm");

    public static string Directory => Say("Firms", "Cwmnïau");
    public static string DirectoryLead => Say("Firms that chose to be listed. Find partners, or see who does what near you.", "Cwmnïau a ddewisodd gael eu rhestru. Dewch o hyd i bartneriaid, neu gwelwch pwy sy’n gwneud beth yn eich ardal chi.");
    public static string SearchWords => Say("Words", "Geiriau");
    public static string SearchTrade => Say("Trade", "Gwaith");
    public static string SearchTradeHint => Say("Plain words or a CPV number", "Geiriau plaen neu rif CPV");
    public static string SearchArea => Say("Works in", "Yn gweithio yn");
    public static string BasedIn(Places.Area area) => Say($"Based in {area.NameInside}", $"Lleoliad: {area.Name}");
    public static string DoesAll(string kinds) => Say($"Says that it does: {kinds}", $"Yn dweud ei fod yn gwneud: {kinds}");
    public static string DoesSome(string kinds) => Say($"Says that it does some of: {kinds}", $"Yn dweud ei fod yn gwneud rhai o’r rhain: {kinds}");
    public static string AnyArea => Say("Anywhere", "Unrhyw le");
    public static string SearchSize => Say("Size", "Maint");
    public static string SearchHolds => Say("Accreditation", "Achrediad");
    public static string AnyAccreditation => Say("Any or none", "Unrhyw un neu ddim un");
    public static string MapTitle => Say("How many of these firms work in each area", "Faint o’r cwmnïau hyn sy’n gweithio ym mhob ardal");
    public static string Section17 => Say(
        "Your organisation is choosing firms for a quick quote, a direct award or a shortlist. Until that is sent out or recorded, section 17 of the Local Government Act 1988 does not let you look at firms by where they are, so places are left out of the directory for you.",
        "Mae eich sefydliad yn dewis cwmnïau ar gyfer dyfynbris cyflym, dyfarniad uniongyrchol neu restr fer. Nes i hynny gael ei anfon neu ei gofnodi, nid yw adran 17 o Ddeddf Llywodraeth Leol 1988 yn caniatáu i chi edrych ar gwmnïau yn ôl ble y maent, felly mae lleoedd wedi’u gadael allan o’r cyfeiriadur i chi.");
    public static string SeeMap => Say("See them on the map", "Eu gweld ar y map");
    public static string MapLead => Say("Choose an area to see its firms. It shows where firms work, not where they are based.", "Dewiswch ardal i weld ei chwmnïau. Mae’n dangos ble mae cwmnïau’n gweithio, nid ble maen nhw wedi’u lleoli.");
    public static string MapTable => Say("The same as a table", "Yr un peth fel tabl");
    public static string CountRange(int from, int to) => from == to ? FirmCount(from) : Say($"{from:N0} to {to:N0} firms", $"{from:N0} i {to:N0} cwmni");
    public static string AnySize => Say("Any size", "Unrhyw faint");
    public static string SmeOnly => Say("Small and medium-sized", "Bach a chanolig");
    public static string VcseOnly => Say("Voluntary, community or social enterprise", "Menter wirfoddol, gymunedol neu gymdeithasol");
    public static string FreeOnly => Say("Has people free for new work", "Mae ganddo bobl sy’n rhydd i waith newydd");
    public static string FreeNow => Say("People free now", "Pobl yn rhydd nawr");
    public static string FreeCount(int people) => Say($"{people} free for new work", $"{people} yn rhydd i waith newydd");
    public static string TeamingOnly => Say("Open to bidding together", "Yn agored i gynnig ar y cyd");
    public static string Apply => Say("Apply filters", "Defnyddio’r hidlwyr");
    public static string Clear => Say("Clear all", "Clirio’r cyfan");
    public static string Without(string filter) => Say($"Remove filter {filter}", $"Tynnu’r hidlydd {filter}");
    public static string Filters => Say("Filters", "Hidlwyr");
    public static string TradeUnknown(string typed) => Say($"We know no trade called “{typed}”, so that filter is left out.", $"Nid ydym yn gwybod am waith o’r enw “{typed}”, felly mae’r hidlydd hwnnw wedi’i hepgor.");
    public static string TradeMeans(string title) => Say($"Trade: {title}", $"Gwaith: {title}");
    public static string NoFirms => Say("No firm fits. Take a filter away, or use a broader trade.", "Nid oes cwmni sy’n cyd-fynd. Tynnwch hidlydd, neu defnyddiwch waith ehangach.");
    public static string FirmCount(int count) => Say(count == 1 ? "1 firm" : $"{count:N0} firms", count switch { 0 => "Dim cwmnïau", 1 => "1 cwmni", 2 => "2 gwmni", 3 or 6 => $"{count:N0} chwmni", _ => $"{count:N0} cwmni" });
    public static string PageOf(int page, int pages) => Say($"page {page} of {pages}", $"tudalen {page} o {pages}");

    public static string Verified => Say("Verified", "Wedi’i ddilysu");
    public static string VerifiedOn(string date) => Say($"Verified by project staff on {date}", $"Wedi’i ddilysu gan staff y prosiect ar {date}");
    public static string WhatWasSeen => Say("What staff saw", "Yr hyn a welodd y staff");
    public static string Demo => Say("Demonstration", "Arddangosiad");
    public static string NotListed => Say("Not in the directory", "Ddim yn y cyfeiriadur");
    public static string MergedInto => Say("This entry was a duplicate and has been merged", "Roedd y cofnod hwn yn ddyblyg ac mae wedi’i uno");
    public static string Vcse => Say("VCSE", "Menter gymdeithasol");
    public static string OpenToTeaming => Say("Open to teaming up", "Agored i gydweithio");
    public static string DoesWhat => Say("What it does", "Beth mae’n ei wneud");
    public static string WorksWhere => Say("Where it works", "Ble mae’n gweithio");
    public static string IsWhere => Say("Where it is", "Ble mae");
    public static string Anywhere => Say("Anywhere", "Unrhyw le");
    public static string NothingSaid => Say("The firm has not said yet.", "Nid yw’r cwmni wedi dweud eto.");
    public static string Edit => Say("Edit profile", "Golygu’r proffil");
    public static string Contact => Say("Contact", "Cysylltu");
    public static string KindOfFirm => Say("Kind", "Math");
}
