namespace LocalProcure.Domain.Consortia;

/// <summary>Words for inviting, answering, leaving and setting shares.</summary>
public static class InvitationText
{
    // Inviting
    public static string Title => Say("Invite a partner", "Gwahodd partner");
    public static string Search => Say("Find a firm", "Dod o hyd i gwmni");
    public static string SearchHint => Say("A name, a trade or a town. Only firms that said they are open to teaming are listed.", "Enw, crefft neu dref. Dim ond cwmnïau a ddywedodd eu bod yn agored i gydweithio a restrir.");
    public static string SearchButton => Say("Search", "Chwilio");
    public static string NothingFound => Say("No firm that is open to teaming matches. Try fewer or other words, or invite by e-mail below.", "Nid oes cwmni sy’n agored i gydweithio’n cyfateb. Rhowch gynnig ar lai o eiriau neu eiriau eraill, neu gwahoddwch drwy e-bost isod.");
    public static string Found(int count) => Say(count == 1 ? "1 firm" : $"{count} firms", count switch { 1 => "1 cwmni", 2 => "2 gwmni", 3 => "3 chwmni", 6 => "6 chwmni", _ => $"{count} cwmni" });
    public static string MatchesTender => Say("Its interests match this tender", "Mae ei ddiddordebau’n cyfateb i’r tendr hwn");
    public static string Choose => Say("Invite", "Gwahodd");
    public static string ChooseFirm(string firm) => Say($"Invite {firm}", $"Gwahodd {firm}");
    public static string ByEmail => Say("Invite by e-mail", "Gwahodd drwy e-bost");
    public static string ByEmailHint => Say("For a firm that is not here yet. The link works once, for that address only, until it expires.", "Ar gyfer cwmni nad yw yma eto. Mae’r ddolen yn gweithio unwaith, i’r cyfeiriad hwnnw yn unig, nes iddi ddod i ben.");
    public static string Email => Say("E-mail address", "Cyfeiriad e-bost");
    public static string EnterEmail => Say("Enter an e-mail address, like name@example.com", "Rhowch gyfeiriad e-bost, fel enw@enghraifft.com");
    public static string EmailTooLong => Say("The e-mail address must be 254 characters or fewer", "Rhaid i’r cyfeiriad e-bost fod yn 254 nod neu lai");
    public static string EmailLanguage => Say("Language of the e-mail", "Iaith yr e-bost");
    public static string TheirRole => Say("What will this firm do?", "Beth fydd y cwmni hwn yn ei wneud?");
    public static string TheirShare => Say("Share of the work, in per cent", "Cyfran o’r gwaith, fel canran");
    public static string ShareHint(int leadShare) => Say($"It comes out of the lead firm’s share, now {Shares.Show(leadShare)}. You can change all shares later.", $"Daw o gyfran y cwmni arweiniol, sef {Shares.Show(leadShare)} nawr. Gallwch newid pob cyfran yn ddiweddarach.");
    public static string Send => Say("Send invitation", "Anfon gwahoddiad");
    public static string SendHint => Say("The firm sees the group’s name, reason, model, members and what you offer it. It sees messages, files and the bid only once it accepts.", "Bydd y cwmni’n gweld enw, rheswm, model ac aelodau’r grŵp a’r hyn rydych yn ei gynnig iddo. Dim ond ar ôl derbyn y bydd yn gweld negeseuon, ffeiliau a’r cynnig.");
    public static string Sent => Say("The invitation is sent.", "Mae’r gwahoddiad wedi’i anfon.");
    public static string Withdrawn => Say("The invitation is withdrawn.", "Mae’r gwahoddiad wedi’i dynnu’n ôl.");
    public static string InTitle => Say("E-mail in", "E-bost yn");

    // Answering
    public static string AnswerTitle(string group) => Say($"Invitation to {group}", $"Gwahoddiad i {group}");
    public static string AsksYou(string lead) => Say($"{lead} asks your firm to bid together.", $"Mae {lead} yn gofyn i’ch cwmni gynnig ar y cyd.");
    public static string YourRole => Say("Your role", "Eich rôl");
    public static string YourShare => Say("Your share", "Eich cyfran");
    public static string ModelRow => Say("How", "Sut");
    public static string WhyRow => Say("Why together", "Pam gyda’ch gilydd");
    public static string MembersRow => Say("Members", "Aelodau");
    public static string TenderRow => Say("Tender", "Tendr");
    public static string AnswerBy => Say("Answer by", "Ateb erbyn");
    public static string WhatAccepting => Say("Accepting brings your firm into the private room. It does not yet bind you to a bid: that happens only when your firm signs an exact version.", "Mae derbyn yn dod â’ch cwmni i’r ystafell breifat. Nid yw’n eich rhwymo i gynnig eto: dim ond pan fydd eich cwmni’n llofnodi union fersiwn y bydd hynny’n digwydd.");
    public static string WhichFirm => Say("Which of your firms joins?", "Pa un o’ch cwmnïau sy’n ymuno?");
    public static string Accept => Say("Accept and join", "Derbyn ac ymuno");
    public static string Decline => Say("Decline", "Gwrthod");
    public static string Accepted => Say("Your firm has joined.", "Mae eich cwmni wedi ymuno.");
    public static string Declined => Say("You declined the invitation. The lead firm has been told.", "Gwrthodoch y gwahoddiad. Mae’r cwmni arweiniol wedi cael gwybod.");

    // Shares
    public static string SharesTitle => Say("Roles and shares", "Rolau a chyfrannau");
    public static string SharesLead => Say("A share says how much of the work, and of the money, is each firm’s. Together they are exactly 100.00%.", "Mae cyfran yn dweud faint o’r gwaith, ac o’r arian, sy’n perthyn i bob cwmni. Gyda’i gilydd maent yn 100.00% yn union.");
    public static string SplitEqually => Say("Fill in equal shares", "Llenwi cyfrannau cyfartal");
    public static string SharesSaved => Say("Roles and shares are saved. Every member has been told.", "Mae’r rolau a’r cyfrannau wedi’u cadw. Mae pob aelod wedi cael gwybod.");
    public static string RoleOf(string firm) => Say($"Role of {firm}", $"Rôl {firm}");
    public static string ShareOf(string firm) => Say($"Share of {firm}, in per cent", $"Cyfran {firm}, fel canran");

    // Leaving, removing, handing over, ending
    public static string LeaveTitle => Say("Leave this consortium?", "Gadael y consortiwm hwn?");
    public static string LeaveMeans => Say("Your firm’s share returns to the lead, all signatures are reset and every member is told. Your firm no longer sees the room.", "Bydd cyfran eich cwmni’n mynd yn ôl i’r cwmni arweiniol, bydd pob llofnod yn cael ei ailosod a dywedir wrth bob aelod. Ni fydd eich cwmni’n gweld yr ystafell mwyach.");
    public static string LeaveButton => Say("Leave", "Gadael");
    public static string RemoveTitle(string firm) => Say($"Remove {firm}?", $"Tynnu {firm}?");
    public static string RemoveMeans => Say("Its share returns to the lead, all signatures are reset and every member is told, this firm too. It no longer sees the room.", "Bydd ei gyfran yn mynd yn ôl i’r cwmni arweiniol, bydd pob llofnod yn cael ei ailosod a dywedir wrth bob aelod, y cwmni hwn hefyd. Ni fydd yn gweld yr ystafell mwyach.");
    public static string RemoveButton => Say("Remove this firm", "Tynnu’r cwmni hwn");
    public static string LeadTitle => Say("Make another firm the lead", "Gwneud cwmni arall yn arweinydd");
    public static string LeadMeans => Say("The lead invites, sets shares and submits the bid. All signatures are reset and every member is told.", "Y cwmni arweiniol sy’n gwahodd, yn pennu cyfrannau ac yn cyflwyno’r cynnig. Bydd pob llofnod yn cael ei ailosod a dywedir wrth bob aelod.");
    public static string NewLead => Say("Which firm leads from now on?", "Pa gwmni sy’n arwain o hyn ymlaen?");
    public static string LeadButton => Say("Hand over the lead", "Trosglwyddo’r arweiniad");
    public static string EndTitle => Say("End this consortium?", "Dod â’r consortiwm hwn i ben?");
    public static string EndMeans => Say("Nobody can join, sign or submit any more. What was said and done stays readable to its members.", "Ni fydd neb yn gallu ymuno, llofnodi na chyflwyno mwyach. Bydd yr hyn a ddywedwyd ac a wnaed yn dal i fod yn ddarllenadwy i’w aelodau.");
    public static string EndButton => Say("End the consortium", "Dod â’r consortiwm i ben");
    public static string Left => Say("Your firm has left the consortium.", "Mae eich cwmni wedi gadael y consortiwm.");
    public static string Removed => Say("The firm is removed. Every member has been told.", "Mae’r cwmni wedi’i dynnu. Mae pob aelod wedi cael gwybod.");
    public static string LeadHanded => Say("The lead is handed over. Every member has been told.", "Mae’r arweiniad wedi’i drosglwyddo. Mae pob aelod wedi cael gwybod.");
    public static string Over => Say("The consortium has ended. Every member has been told.", "Mae’r consortiwm wedi dod i ben. Mae pob aelod wedi cael gwybod.");
    public static string KeepAsItIs => Say("Keep it as it is", "Ei gadw fel y mae");
}
