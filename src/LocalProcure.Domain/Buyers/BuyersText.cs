namespace LocalProcure.Domain.Buyers;

/// <summary>The words for public bodies, their people and the law's figures.</summary>
public static class BuyersText
{
    public static string AwaitsApproval => Say("Awaiting approval", "Yn aros am gymeradwyaeth");
    public static string Approved => Say("Approved", "Wedi’i gymeradwyo");
    public static string SetUp => Say("Set up a public body", "Sefydlu corff cyhoeddus");
    public static string SetUpLead => Say("Project staff approve each public body before it can publish. You can prepare tenders meanwhile.", "Mae staff y prosiect yn cymeradwyo pob corff cyhoeddus cyn y gall gyhoeddi. Gallwch baratoi tendrau yn y cyfamser.");
    public static string AlreadyApproved => Say("This public body has been approved already", "Mae’r corff cyhoeddus hwn eisoes wedi’i gymeradwyo");
    public static string CodeTaken => Say("Another public body has this code", "Mae gan gorff cyhoeddus arall y cod hwn");
    public static string EnterCode => Say("Enter a code of 2 to 20 letters, digits or hyphens, like RCT", "Rhowch god o 2 i 20 o lythrennau, digidau neu gysylltnodau, fel RCT");
    public static string EnterName => Say("Enter the public body’s name", "Rhowch enw’r corff cyhoeddus");
    public static string ChooseKind => Say("Choose what kind of public body it is", "Dewiswch pa fath o gorff cyhoeddus ydyw");
    public static string ChooseNation => Say("Choose Wales or England", "Dewiswch Gymru neu Loegr");

    public static string Name => Say("Name in English", "Enw yn Saesneg");
    public static string NameWelsh => Say("Name in Welsh", "Enw yn Gymraeg");
    public static string NameWelshHint => Say("Shown to people who read in Welsh", "Dangosir i bobl sy’n darllen yn Gymraeg");
    public static string Code => Say("Short code", "Cod byr");
    public static string CodeHint => Say("How project staff and files refer to you, like RCT", "Sut y mae staff y prosiect a ffeiliau’n cyfeirio atoch, fel RCT");
    public static string Kind => Say("What kind of public body is it?", "Pa fath o gorff cyhoeddus ydyw?");
    public static string KindShort => Say("Kind", "Math");
    public static string AreaShort => Say("Spends for", "Yn gwario ar gyfer");
    public static string KindHint => Say("Which parts of procurement law apply follows from this", "Mae hyn yn penderfynu pa rannau o gyfraith gaffael sy’n berthnasol");
    public static string NationAsk => Say("Which nation’s procurement law are you under?", "Cyfraith gaffael pa genedl sy’n berthnasol i chi?");
    public static string Area => Say("Which council area do you spend for?", "Ar gyfer pa ardal cyngor ydych chi’n gwario?");
    public static string AreaHint => Say("The programme whose spend reports count you. Project staff confirm it", "Y rhaglen y mae ei hadroddiadau gwariant yn eich cyfrif. Staff y prosiect sy’n cadarnhau");
    public static string NoArea => Say("None", "Dim");
    public static string IsDevolved => Say("Our functions are wholly or mainly in Wales and not reserved (a devolved Welsh authority)", "Mae ein swyddogaethau’n gyfan gwbl neu’n bennaf yng Nghymru ac heb eu cadw’n ôl (awdurdod Cymreig datganoledig)");
    public static string IsCentral => Say("We are a central government authority", "Rydym yn awdurdod llywodraeth ganolog");
    public static string OtherOnly => Say("Only if you chose another kind", "Dim ond os dewisoch fath arall");
    public static string Ask => Say("Send for approval", "Anfon i’w gymeradwyo");
    public static string Asked => Say("Project staff have been told. You will hear by e-mail", "Mae staff y prosiect wedi cael gwybod. Cewch glywed drwy e-bost");
    public static string NotYet => Say("Project staff have not approved this public body yet. You can invite colleagues and prepare tenders; publishing waits.", "Nid yw staff y prosiect wedi cymeradwyo’r corff cyhoeddus hwn eto. Gallwch wahodd cydweithwyr a pharatoi tendrau; rhaid aros cyn cyhoeddi.");
    public static string ApprovedOn(string date) => Say($"Approved on {date}", $"Cymeradwywyd ar {date}");
    public static string Facts => Say("Facts", "Ffeithiau");
    public static string Law => Say("Law that follows", "Y gyfraith sy’n dilyn");
    public static string DevolvedWelsh => Say("Devolved Welsh authority", "Awdurdod Cymreig datganoledig");
    public static string NotDevolved => Say("Not a devolved Welsh authority", "Nid awdurdod Cymreig datganoledig");
    public static string Central => Say("Central government authority", "Awdurdod llywodraeth ganolog");
    public static string SubCentral => Say("Sub-central authority", "Awdurdod is-ganolog");
    public static string WelshStandards => Say("Publishes in both languages, or records why not", "Yn cyhoeddi yn y ddwy iaith, neu’n cofnodi pam nad yw");
    public static string SecondOfficer => Say("A second officer must approve before a tender is published", "Rhaid i ail swyddog gymeradwyo cyn cyhoeddi tendr");
    public static string SecondOfficerShort => Say("Second officer", "Ail swyddog");
    public static string Needed => Say("Needed before publication", "Ei angen cyn cyhoeddi");
    public static string NotNeeded => Say("Not needed", "Nid oes ei angen");
    public static string Settings => Say("Settings", "Gosodiadau");
    public static string Save => Say("Save", "Cadw");
    public static string Saved => Say("Saved", "Wedi’i gadw");
    public static string People => Say("People and roles", "Pobl a rolau");
    public static string Tenders => Say("This buyer’s tenders", "Tendrau’r prynwr hwn");
    public static string NeedsPeople => Say("Two people with the role of opener are needed to open bids. Invite them under People and roles.", "Mae angen dau berson â rôl agorwr i agor cynigion. Gwahoddwch nhw o dan Pobl a rolau.");
    public static string MailSetUpSubject(string name) => Say($"{name} asks to be set up", $"Mae {name} yn gofyn am gael ei sefydlu");
    public static string MailSetUpWhy => Say("You get this because you are project staff on LocalProcure.", "Rydych yn cael hwn am eich bod yn staff y prosiect ar LocalProcure.");
    public static string MailSetUp(string who, string name) => Say($"{who} asks for {name} to be set up as a public body.", $"Mae {who} yn gofyn am sefydlu {name} fel corff cyhoeddus.");
    public static string MailSetUpLink => Say("Look and decide", "Edrych a phenderfynu");
    public static string MailApprovedSubject(string name) => Say($"{name} has been approved", $"Mae {name} wedi’i gymeradwyo");
    public static string MailApprovedWhy(string name) => Say($"You get this because you own {name} on LocalProcure.", $"Rydych yn cael hwn am eich bod yn berchen ar {name} ar LocalProcure.");
    public static string MailApproved => Say("You can publish tenders from now on.", "Gallwch gyhoeddi tendrau o hyn ymlaen.");
    public static string MailApprovedLink => Say("Open its page", "Agor ei dudalen");

    public static string NameOf(BuyerKind kind) => kind switch
    {
        BuyerKind.Council => Say("Council", "Cyngor"),
        BuyerKind.HealthBoard => Say("Health board or NHS trust", "Bwrdd iechyd neu ymddiriedolaeth GIG"),
        BuyerKind.HousingAssociation => Say("Housing association", "Cymdeithas dai"),
        BuyerKind.College => Say("Further education college", "Coleg addysg bellach"),
        BuyerKind.WelshGovernment => Say("Welsh Government body", "Corff Llywodraeth Cymru"),
        _ => Say("Another kind of public body", "Math arall o gorff cyhoeddus"),
    };

    public static string NameOf(Nation nation) => nation == Nation.Wales ? Say("Wales", "Cymru") : Say("England", "Lloegr");
}
