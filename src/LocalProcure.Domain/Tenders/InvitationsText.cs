namespace LocalProcure.Domain.Tenders;

/// <summary>The words for quick quotes: whom to ask, and what stops one.</summary>
public static class InvitationsText
{
    // Reasons
    public static string InviteSomebody => Say("Choose the firms that are asked to quote", "Dewiswch y cwmnïau y gofynnir iddynt am ddyfynbris");
    public static string SayHowChosen => Say("Say how the firms were chosen", "Dywedwch sut y dewiswyd y cwmnïau");
    public static string MustAdvertise => Say("Your own rules ask for an advertisement at this value, and a quick quote is not advertised", "Mae eich rheolau eich hun yn gofyn am hysbyseb ar y gwerth hwn, ac nid yw dyfynbris cyflym yn cael ei hysbysebu");
    public static string TooFewInvited(int invited, int wanted) => Say(
        $"Your own rules ask for {wanted} firms at this value, and {invited} {(invited == 1 ? "is" : "are")} chosen",
        $"Mae eich rheolau eich hun yn gofyn am {Firms(wanted)} ar y gwerth hwn, a dewiswyd {invited}");
    public static string SayWhyDeparted(string departure) => Say($"{departure}. Keep the rule, or record why it is departed from", $"{departure}. Cadwch at y rheol, neu cofnodwch pam nad ydych yn cadw ati");
    public static string NotInvited => Say("Only firms that were asked may quote", "Dim ond cwmnïau y gofynnwyd iddynt a gaiff roi dyfynbris");
    public static string NoJointQuotes => Say(
        "A quick quote is asked of the firms that you chose, and of nobody else (Procurement Act 2023 s.87(2)): a partner that you did not choose would have to learn of it and tender with them. Say that joint bids are not taken, or run an open competition, where groups are welcome",
        "Gofynnir am ddyfynbris cyflym gan y cwmnïau a ddewisoch, a neb arall (Deddf Caffael 2023 a.87(2)): byddai’n rhaid i bartner na ddewisoch gael gwybod amdano a thendro gyda nhw. Dywedwch na dderbynnir cynigion ar y cyd, neu cynhaliwch gystadleuaeth agored, lle mae croeso i grwpiau");
    public static string NotByPlace(string word) => Say(
        $"“{word}” is a place. Section 17 of the Local Government Act 1988 does not let you choose whom to ask by where they are, so this search takes the trade only",
        $"Lle yw “{word}”. Nid yw adran 17 o Ddeddf Llywodraeth Leol 1988 yn caniatáu i chi ddewis pwy i ofyn iddynt yn ôl ble y maent, felly dim ond y grefft y mae’r chwiliad hwn yn ei derbyn");
    public static string NotFound => Say("That firm is not in the directory", "Nid yw’r cwmni hwnnw yn y cyfeiriadur");
    public static string TooLong => Say("Write at most 1,000 characters", "Ysgrifennwch 1,000 o nodau ar y mwyaf");

    // The page
    public static string Lead => Say(
        "Only the firms that you choose here see the quick quote. They are all told by e-mail at the moment you publish, so that all have the same time.",
        "Dim ond y cwmnïau a ddewiswch yma sy’n gweld y dyfynbris cyflym. Cânt i gyd wybod drwy e-bost y funud y cyhoeddwch, fel bod gan bawb yr un amser.");
    public static string Section17 => Say(
        "Section 17 of the Local Government Act 1988 binds your organisation: you may not take into account where a firm is, or where it comes from, when you choose whom to ask (subsection (5)(e)). So this page does not search, sort or show firms by place.",
        "Mae adran 17 o Ddeddf Llywodraeth Leol 1988 yn rhwymo eich sefydliad: ni chewch ystyried ble mae cwmni, nac o ble y daw, wrth ddewis pwy i ofyn iddynt (is-adran (5)(e)). Felly nid yw’r dudalen hon yn chwilio am gwmnïau, yn eu trefnu nac yn eu dangos yn ôl lle.");
    public static string NotUnder17 => Say(
        "Your kind of organisation is read as outside Schedule 2 of the Local Government Act 1988, so section 17 does not keep you from looking at place. Equal treatment and your own rules still hold.",
        "Dehonglir bod eich math chi o sefydliad y tu allan i Atodlen 2 i Ddeddf Llywodraeth Leol 1988, felly nid yw adran 17 yn eich atal rhag ystyried lle. Mae triniaeth gyfartal a’ch rheolau eich hun yn dal i fod mewn grym.");
    public static string Chosen(int count) => Say(count == 0 ? "No firm chosen yet" : count == 1 ? "1 firm chosen" : $"{count} firms chosen", count == 0 ? "Dim cwmni wedi’i ddewis eto" : count == 1 ? "Dewiswyd 1 cwmni" : $"Dewiswyd {Firms(count)}");
    public static string Find => Say("Find firms by what they do", "Dod o hyd i gwmnïau yn ôl yr hyn a wnânt");
    public static string Words => Say("Words", "Geiriau");
    public static string WordsHint => Say("From a firm’s name, description or trades", "O enw cwmni, ei ddisgrifiad neu ei grefftau");
    public static string NameOfFirm => Say("Name of a firm", "Enw cwmni");
    public static string NameOfFirmHint => Say("Whole words. What firms say of themselves is not searched, because it tells where they are", "Geiriau cyfan. Ni chwilir yr hyn y mae cwmnïau’n ei ddweud amdanynt eu hunain, am ei fod yn dweud ble maen nhw");
    public static string Trade => Say("Trade", "Crefft");
    public static string TradeHint => Say("Plain words or a CPV code, like cleaning or 90910000", "Geiriau cyffredin neu god CPV, fel glanhau neu 90910000");
    public static string Area => Say("Area that the firm serves", "Yr ardal y mae’r cwmni’n ei gwasanaethu");
    public static string AnyArea => Say("Any", "Unrhyw un");
    public static string Search => Say("Search", "Chwilio");
    public static string Nothing => Say("No listed firm fits. Use fewer or broader words.", "Nid oes cwmni rhestredig yn cyfateb. Defnyddiwch lai o eiriau neu rai ehangach.");
    public static string InOrderOfName => Say("In order of name", "Yn nhrefn yr enw");
    public static string Ask => Say("Ask this firm", "Gofyn i’r cwmni hwn");
    public static string TakeOff => Say("Take off", "Tynnu oddi ar y rhestr");
    public static string Asked => Say("Asked", "Gofynnwyd");
    public static string How => Say("How were these firms chosen?", "Sut y dewiswyd y cwmnïau hyn?");
    public static string HowHint => Say("For example, the five listed firms that offer this trade; in turn from those who asked to hear of such work", "Er enghraifft, y pum cwmni rhestredig sy’n cynnig y grefft hon; yn eu tro o blith y rhai a ofynnodd am gael clywed am waith o’r fath");
    public static string Why => Say("Why are your own rules departed from?", "Pam nad ydych yn cadw at eich rheolau eich hun?");
    public static string WhyHint => Say("Only if they are. It stands on the record of the tender", "Dim ond os nad ydych. Bydd ar gofnod y tendr");
    public static string Save => Say("Save", "Cadw");
    public static string Saved => Say("Saved", "Wedi’i gadw");
    public static string YourRules => Say("Your organisation’s own rules for this value", "Rheolau eich sefydliad ei hun ar gyfer y gwerth hwn");
    public static string NoRules => Say("Your organisation has no rule of its own on record for this value.", "Nid oes gan eich sefydliad reol ei hun wedi’i chofnodi ar gyfer y gwerth hwn.");
    public static string NoValue => Say("Enter the value of the contract to see your organisation’s own rules for it.", "Rhowch werth y contract i weld rheolau eich sefydliad ei hun ar ei gyfer.");
    public static string SeeRules => Say("See or change the rules", "Gweld neu newid y rheolau");
    public static string QuotesShort(int got, int wanted) => Say(
        $"Your own rules ask for {wanted} quotes at this value, and {got} came. Record in the award why you go on, or end the procurement.",
        $"Mae eich rheolau eich hun yn gofyn am {Quotes(wanted)} ar y gwerth hwn, a daeth {got}. Cofnodwch yn y dyfarniad pam yr ydych yn mynd ymlaen, neu dewch â’r caffaeliad i ben.");
    public static string OnlyInvited => Say("A quick quote: only the firms that were asked see this page.", "Dyfynbris cyflym: dim ond y cwmnïau y gofynnwyd iddynt sy’n gweld y dudalen hon.");

    // The e-mail
    public static string MailSubject(string tender) => Say($"You are asked to quote: {tender}", $"Gofynnir i chi am ddyfynbris: {tender}");
    public static string MailWhy(string buyer) => Say($"You get this because {buyer} chose your firm from the directory.", $"Rydych yn cael hwn am fod {buyer} wedi dewis eich cwmni o’r cyfeiriadur.");
    public static string MailBody(string buyer) => Say($"{buyer} asks your firm for a quick quote. Only the firms that were asked can see it.", $"Mae {buyer} yn gofyn i’ch cwmni am ddyfynbris cyflym. Dim ond y cwmnïau y gofynnwyd iddynt sy’n gallu ei weld.");
    public static string MailLink => Say("Read it and quote", "Ei ddarllen a rhoi dyfynbris");

    /// <summary>"3 firms": cwmni takes the aspirate mutation after three and six, the soft one after two.</summary>
    public static string Firms(int count) => Say(count == 1 ? "1 firm" : $"{count} firms", count switch { 2 => "2 gwmni", 3 => "3 chwmni", 6 => "6 chwmni", _ => $"{count} cwmni" });

    public static string Quotes(int count) => Say(count == 1 ? "1 quote" : $"{count} quotes", count switch { 2 => "2 ddyfynbris", _ => $"{count} dyfynbris" });
}
