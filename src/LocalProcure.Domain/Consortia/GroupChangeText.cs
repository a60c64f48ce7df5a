namespace LocalProcure.Domain.Consortia;

/// <summary>Words for changing a group whose bid has been opened, on its own pages and on the buyer's.</summary>
public static class GroupChangeText
{
    public static string Title => Say("Changes after submission", "Newidiadau ar ôl cyflwyno");
    public static string Lead => Say("The bid is opened, so the buyer must permit any change of who is behind it. Everyone whom the change touches agrees first. The bid itself stays as it was submitted.", "Mae’r cynnig wedi’i agor, felly rhaid i’r prynwr ganiatáu unrhyw newid i bwy sydd y tu ôl iddo. Mae pawb y mae’r newid yn effeithio arnynt yn cytuno’n gyntaf. Mae’r cynnig ei hun yn aros fel y’i cyflwynwyd.");
    public static string Ask => Say("Ask for a change", "Gofyn am newid");
    public static string None => Say("No change has been asked for.", "Ni ofynnwyd am newid.");
    public static string Which => Say("What should change?", "Beth ddylai newid?");
    public static string Member => Say("Which member?", "Pa aelod?");
    public static string NewFirm => Say("Which firm takes its place?", "Pa gwmni sy’n cymryd ei le?");
    public static string NewFirmHint => Say("Its full registered name, or its company number. It must be registered here, and it agrees in its own account.", "Ei enw cofrestredig llawn, neu rif ei gwmni. Rhaid iddo fod wedi cofrestru yma, ac mae’n cytuno yn ei gyfrif ei hun.");
    public static string Why => Say("Why?", "Pam?");
    public static string WhyHint => Say("The members and the buyer read it, and it stays on the record.", "Bydd yr aelodau a’r prynwr yn ei ddarllen, ac mae’n aros ar y cofnod.");
    public static string NewShares => Say("Shares after the change", "Cyfrannau ar ôl y newid");
    public static string Send => Say("Ask the others to agree", "Gofyn i’r lleill gytuno");
    public static string Asked => Say("The change is asked for. It goes to the buyer once everyone has agreed.", "Gofynnwyd am y newid. Mae’n mynd at y prynwr unwaith y bydd pawb wedi cytuno.");
    public static string Agree => Say("Agree to this change", "Cytuno i’r newid hwn");
    public static string AgreedNow => Say("Your firm has agreed.", "Mae eich cwmni wedi cytuno.");
    public static string TakeBack => Say("Stop this change", "Atal y newid hwn");
    public static string TakenBackNow => Say("The change is stopped.", "Mae’r newid wedi’i atal.");
    public static string AgreedBy(string firm, string when) => Say($"{firm} agreed on {when}", $"Cytunodd {firm} ar {when}");
    public static string WaitsForFirm(string firm) => Say($"{firm} has still to agree", $"Mae {firm} heb gytuno eto");
    public static string AskedToJoin(string group) => Say($"You are asked to join “{group}”", $"Gofynnir i chi ymuno â “{group}”");
    public static string AskedToJoinLead(string firm) => Say($"You would take the place of {firm} in a bid that has already been submitted and opened. You see here what you would take on; the bid itself you see once the buyer has permitted the change.", $"Byddech yn cymryd lle {firm} mewn cynnig sydd eisoes wedi’i gyflwyno a’i agor. Gwelwch yma’r hyn y byddech yn ymgymryd ag ef; cewch weld y cynnig ei hun unwaith y bydd y prynwr wedi caniatáu’r newid.");
    public static string Decision(string reason) => Say($"The buyer’s reason: {reason}", $"Rheswm y prynwr: {reason}");

    // The buyer
    public static string BuyerTitle => Say("Changes of the group", "Newidiadau i’r grŵp");
    public static string BuyerLead => Say("The group asks your permission. Check that the bid would still meet every condition without whoever goes, that whoever comes is not excluded or excludable, and that the others are not treated unfairly.", "Mae’r grŵp yn gofyn eich caniatâd. Gwiriwch y byddai’r cynnig yn dal i fodloni pob amod heb y sawl sy’n mynd, nad yw’r sawl sy’n dod wedi’i eithrio nac yn eithriadwy, ac nad yw’r lleill yn cael eu trin yn annheg.");
    public static string Permit => Say("Permit the change", "Caniatáu’r newid");
    public static string Refuse => Say("Refuse the change", "Gwrthod y newid");
    public static string DecisionLabel => Say("Your decision", "Eich penderfyniad");
    public static string ReasonLabel => Say("Reason", "Rheswm");
    public static string ReasonHint => Say("The group reads it, and it stays on the record.", "Bydd y grŵp yn ei ddarllen, ac mae’n aros ar y cofnod.");
    public static string SaveDecision => Say("Save the decision", "Cadw’r penderfyniad");
    public static string Decided => Say("The decision is saved, and the group has been told.", "Mae’r penderfyniad wedi’i gadw, ac mae’r grŵp wedi cael gwybod.");
    public static string ChooseDecision => Say("Choose whether to permit the change", "Dewiswch a ydych am ganiatáu’r newid");
    public static string FailsWithout(string conditions) => Say($"Without the firm that goes, these conditions would not be met: {conditions}", $"Heb y cwmni sy’n mynd, ni fyddai’r amodau hyn yn cael eu bodloni: {conditions}");
    public static string MeetsAll => Say("Without the firm that goes, the others still meet every essential condition.", "Heb y cwmni sy’n mynd, mae’r lleill yn dal i fodloni pob amod hanfodol.");

    // Reasons to refuse
    public static string ChangeFreely => Say("The bid is not submitted, so the group can change without asking the buyer.", "Nid yw’r cynnig wedi’i gyflwyno, felly gall y grŵp newid heb ofyn i’r prynwr.");
    public static string NotOpenedYet => Say("The bids are still sealed, and the buyer may not know yet who bids. Before the tender closes, withdraw the bid, change the group, sign and submit again. After that, wait for the opening.", "Mae’r cynigion yn dal dan sêl, ac ni chaiff y prynwr wybod eto pwy sy’n cynnig. Cyn i’r tendr gau, tynnwch y cynnig yn ôl, newidiwch y grŵp, llofnodwch a chyflwynwch eto. Ar ôl hynny, arhoswch am yr agor.");
    public static string AfterAward => Say("The contract is awarded. Its parties can change only when a firm is taken over or restructured (Procurement Act 2023 s.74(9)); the buyer records that as a change of the contract.", "Mae’r contract wedi’i ddyfarnu. Dim ond pan fydd cwmni’n cael ei gymryd drosodd neu ei ailstrwythuro y gall ei bartïon newid (Deddf Caffael 2023 a.74(9)); mae’r prynwr yn cofnodi hynny fel newid i’r contract.");
    public static string LeadStays => Say("The lead answers for the bid to the buyer, so it cannot leave or be replaced once the bid is in.", "Y cwmni arweiniol sy’n atebol am y cynnig i’r prynwr, felly ni all adael na chael ei ddisodli unwaith y bydd y cynnig i mewn.");
    public static string ChooseMember => Say("Choose a member", "Dewiswch aelod");
    public static string ChooseKind => Say("Choose what should change", "Dewiswch beth ddylai newid");
    public static string ChooseNewFirm => Say("Enter the registered name or number of one firm", "Rhowch enw cofrestredig neu rif un cwmni");
    public static string EnterReason => Say("Say why the group should change", "Dywedwch pam y dylai’r grŵp newid");
    public static string EnterDecision => Say("Give a reason for your decision", "Rhowch reswm dros eich penderfyniad");
    public static string TooLong => Say("Use 2,000 characters or fewer", "Defnyddiwch 2,000 nod neu lai");
    public static string IsOver => Say("This change has already been decided or stopped.", "Mae’r newid hwn eisoes wedi’i benderfynu neu ei atal.");
    public static string NotAgreedYet => Say("Not everyone in the group has agreed yet.", "Nid yw pawb yn y grŵp wedi cytuno eto.");
    public static string BidsHere => Say("That firm is behind another bid for this tender.", "Mae’r cwmni hwnnw y tu ôl i gynnig arall am y tendr hwn.");
    public static string OneAtATime => Say("Another change is still waiting. Finish or stop it first.", "Mae newid arall yn dal i aros. Gorffennwch ef neu ei atal yn gyntaf.");

    // E-mail
    public static string MailAsked(string group) => Say($"{group}: a change needs your firm’s agreement", $"{group}: mae angen cytundeb eich cwmni ar newid");
    public static string MailAskedBody => Say("A change of the group was asked for. Read it, and agree or stop it. It goes to the buyer only when everyone has agreed.", "Gofynnwyd am newid i’r grŵp. Darllenwch ef, a chytunwch neu ei atal. Dim ond pan fydd pawb wedi cytuno y mae’n mynd at y prynwr.");
    public static string MailSent(string tender) => Say($"A group asks to change: {tender}", $"Mae grŵp yn gofyn am newid: {tender}");
    public static string MailWhyOfficer => Say("You get this because you look after this tender.", "Rydych yn cael hwn am eich bod yn gofalu am y tendr hwn.");
    public static string MailDecided(string group, bool permitted) => permitted ? Say($"{group}: the buyer permits the change", $"{group}: mae’r prynwr yn caniatáu’r newid") : Say($"{group}: the buyer refuses the change", $"{group}: mae’r prynwr yn gwrthod y newid");
    public static string ReadChange => Say("Read the change", "Darllen y newid");

    public static string Name(this GroupChangeKind kind) => kind switch
    {
        GroupChangeKind.Leave => Say("Our firm leaves", "Mae ein cwmni’n gadael"),
        GroupChangeKind.Remove => Say("A member is removed", "Tynnir aelod"),
        GroupChangeKind.Replace => Say("Another firm takes a member’s place", "Mae cwmni arall yn cymryd lle aelod"),
        _ => Say("The shares change", "Mae’r cyfrannau’n newid"),
    };

    public static string Name(this GroupChangeStatus status) => status switch
    {
        GroupChangeStatus.WaitsForMembers => Say("Waits for members", "Yn aros am aelodau"),
        GroupChangeStatus.WaitsForBuyer => Say("Waits for the buyer", "Yn aros am y prynwr"),
        GroupChangeStatus.Permitted => Say("Permitted", "Wedi’i ganiatáu"),
        GroupChangeStatus.Refused => Say("Refused", "Wedi’i wrthod"),
        _ => Say("Stopped", "Wedi’i atal"),
    };

    public static string Colour(this GroupChangeStatus status) => status switch
    {
        GroupChangeStatus.Permitted => "green", GroupChangeStatus.Refused => "red", GroupChangeStatus.TakenBack => "grey", _ => "yellow",
    };

    /// <summary>The change in a sentence.</summary>
    public static string Sentence(GroupChangeKind kind, string firm, string newFirm) => kind switch
    {
        GroupChangeKind.Leave => Say($"{firm} leaves, and its share goes to the lead.", $"Mae {firm} yn gadael, ac mae ei gyfran yn mynd i’r cwmni arweiniol."),
        GroupChangeKind.Remove => Say($"{firm} is removed, and its share goes to the lead.", $"Tynnir {firm}, ac mae ei gyfran yn mynd i’r cwmni arweiniol."),
        GroupChangeKind.Replace => Say($"{newFirm} takes the place of {firm}, with the same part and share.", $"Mae {newFirm} yn cymryd lle {firm}, gyda’r un rhan a chyfran."),
        _ => Say("The members’ shares change.", "Mae cyfrannau’r aelodau’n newid."),
    };
}
