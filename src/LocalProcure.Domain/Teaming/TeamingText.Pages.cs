namespace LocalProcure.Domain.Teaming;

/// <summary>Teaming before a tender: blind interest, yes and yes, and the group that comes of it.</summary>
public static partial class TeamingText
{
    public static string Title => Say("Find partners before the tender", "Dod o hyd i bartneriaid cyn y tendr");
    public static string Lead => Say(
        "Groups that win start early. Say what your firm brings and what it lacks. Others whose offer fits read that, but not who you are, until you both say yes.",
        "Mae grwpiau sy’n ennill yn dechrau’n gynnar. Dywedwch beth y mae eich cwmni’n ei gynnig a beth sydd ei angen arno. Bydd eraill y mae eu cynnig yn cyd-fynd yn darllen hynny, ond nid pwy ydych chi, nes i’r ddau ohonoch ddweud ie.");
    public static string LookForPartners => Say("Look for partners without giving your name", "Chwilio am bartneriaid heb roi eich enw");
    public static string WhoSees => Say("Nobody else can see that you are interested: not the buyer, not project staff, not firms whose offer does not fit.", "Ni all neb arall weld bod gennych ddiddordeb: nid y prynwr, na staff y prosiect, na chwmnïau nad yw eu cynnig yn cyd-fynd.");
    public static string Yours => Say("Where you look for partners", "Ble rydych yn chwilio am bartneriaid");
    public static string NoneOfYours => Say("You are not looking for partners for anything yet.", "Nid ydych yn chwilio am bartneriaid ar gyfer unrhyw beth eto.");
    public static string Met => Say("Partners you have met", "Partneriaid yr ydych wedi cwrdd â nhw");
    public static string PlannedSoon => Say("Planned, and close to what you do", "Wedi’i gynllunio, ac yn agos at yr hyn a wnewch");
    public static string PlannedAll => Say("All that is planned", "Popeth sydd wedi’i gynllunio");
    public static string NoPlans => Say("Nothing is planned in your line of work just now.", "Does dim wedi’i gynllunio yn eich maes gwaith ar hyn o bryd.");
    public static string Ending => Say("Contracts that end within 18 months", "Contractau sy’n dod i ben o fewn 18 mis");
    public static string EndingLead => Say("Most are bought again. Whoever starts now has time to form a group.", "Prynir y rhan fwyaf ohonynt eto. Mae gan bwy bynnag sy’n dechrau nawr amser i ffurfio grŵp.");
    public static string NoEnding => Say("No contract in your line of work ends soon.", "Nid oes contract yn eich maes gwaith yn dod i ben yn fuan.");
    public static string ShowAll => Say("Show every line of work", "Dangos pob maes gwaith");
    public static string ShowMine => Say("Show only our line of work", "Dangos ein maes gwaith ni yn unig");
    public static string EndsOn(string day) => Say($"ends {day}", $"yn dod i ben {day}");
    public static string FollowsContract => Say("What follows this contract", "Yr hyn sy’n dilyn y contract hwn");
    public static string NeedsFirmToTeam => Say("Register your firm first: partners meet as firms.", "Cofrestrwch eich cwmni yn gyntaf: fel cwmnïau y mae partneriaid yn cwrdd.");
    public static string Stated => Say("looking", "yn chwilio");
    public static string Ended => Say("stopped", "wedi stopio");

    // One occasion
    public static string OccasionTitle => Say("Partners for this", "Partneriaid ar gyfer hyn");
    public static string WhichFirm => Say("Which firm?", "Pa gwmni?");
    public static string WeBring => Say("What your firm brings", "Yr hyn y mae eich cwmni’n ei gynnig");
    public static string WeBringHint => Say("Tick what you could show. We ticked what your profile shows", "Ticiwch yr hyn y gallech ei ddangos. Rydym wedi ticio’r hyn y mae eich proffil yn ei ddangos");
    public static string WeSeek => Say("What you look for in partners", "Yr hyn yr ydych yn chwilio amdano mewn partneriaid");
    public static string WeSeekHint => Say("Tick what you lack. Firms that bring it are told that somebody looks for it", "Ticiwch yr hyn sydd ei angen arnoch. Dywedir wrth gwmnïau sy’n ei gynnig fod rhywun yn chwilio amdano");
    public static string AnotherSkill => Say("Another kind of work you look for", "Math arall o waith yr ydych yn chwilio amdano");
    public static string AnotherSkillHint => Say("Plain words or a CPV code", "Geiriau syml neu god CPV");
    public static string SkillUnknown => Say("We know no line of work by these words. Try other words, or a CPV code of eight figures", "Nid ydym yn adnabod maes gwaith o’r geiriau hyn. Rhowch gynnig ar eiriau eraill, neu god CPV o wyth ffigur");
    public static string Words => Say("A line in your own words", "Llinell yn eich geiriau eich hun");
    public static string WordsHint => Say("Others read it before they know who you are, so do not name your firm", "Bydd eraill yn ei darllen cyn gwybod pwy ydych chi, felly peidiwch ag enwi eich cwmni");
    public static string ChooseFirm => Say("Choose one of your firms", "Dewiswch un o’ch cwmnïau");
    public static string State => Say("Look for partners", "Chwilio am bartneriaid");
    public static string Save => Say("Save", "Cadw");
    public static string Saved => Say("Saved. We tell firms whose offer fits that somebody looks for partners here, not who.", "Wedi’i gadw. Rydym yn dweud wrth gwmnïau y mae eu cynnig yn cyd-fynd fod rhywun yn chwilio am bartneriaid yma, nid pwy.");
    public static string ThisIsSeen => Say("This is what others see of you", "Dyma’r hyn y mae eraill yn ei weld ohonoch");
    public static string AFirm => Say("A firm that brings", "Cwmni sy’n cynnig");
    public static string AndSeeks => Say("and looks for", "ac sy’n chwilio am");
    public static string SeeksAnything => Say("partners of any kind", "bartneriaid o unrhyw fath");
    public static string Change => Say("Change what they see", "Newid yr hyn a welant");
    public static string Stop => Say("Stop looking", "Stopio chwilio");
    public static string StopMeans => Say("Stop looking: nobody sees it any more, and every yes that is not answered is taken back.", "Stopio chwilio: ni fydd neb yn ei weld mwyach, a chaiff pob ie heb ei ateb ei dynnu’n ôl.");
    public static string Stopped => Say("You no longer look for partners here.", "Nid ydych yn chwilio am bartneriaid yma mwyach.");
    public static string Matches => Say("Firms whose offer fits", "Cwmnïau y mae eu cynnig yn cyd-fynd");
    public static string NoMatches => Say("None yet. We write to you when one comes.", "Dim un eto. Byddwn yn ysgrifennu atoch pan ddaw un.");
    public static string FirmNumber(int number) => Say($"Firm {number}", $"Cwmni {number}");
    public static string BringsForYou => Say("Brings what you look for", "Yn cynnig yr hyn yr ydych yn chwilio amdano");
    public static string SeeksFromYou => Say("Looks for what you bring", "Yn chwilio am yr hyn yr ydych yn ei gynnig");
    public static string YesMeans => Say("You see each other’s names only if they say yes too. Until then they do not learn that you did.", "Dim ond os byddant hwythau’n dweud ie y byddwch yn gweld enwau eich gilydd. Tan hynny ni fyddant yn gwybod i chi ddweud ie.");
    public static string SayYes => Say("Yes, I would like to meet", "Ie, hoffwn gwrdd");
    public static string YouSaidYes => Say("You said yes", "Fe ddywedoch chi ie");
    public static string TakeBack => Say("Take it back", "Ei dynnu’n ôl");
    public static string YesSaid => Say("You said yes. If they do too, we write to both of you.", "Fe ddywedoch chi ie. Os byddant hwythau’n gwneud hynny, byddwn yn ysgrifennu at y ddau ohonoch.");
    public static string TakenBack => Say("Taken back.", "Wedi’i dynnu’n ôl.");
    public static string BothYes(string firm) => Say($"You both said yes: meet {firm}.", $"Fe ddywedoch chi’ch dau ie: dyma {firm}.");
    public static string Contact => Say("Contact", "Cysylltu");
    public static string ContactNote => Say("When you have both said yes, partners see your firm’s name, telephone number and the e-mail addresses of its owners.", "Pan fydd y ddau ohonoch wedi dweud ie, bydd partneriaid yn gweld enw eich cwmni, ei rif ffôn a chyfeiriadau e-bost ei berchnogion.");
    public static string StartGroup => Say("Start a group", "Dechrau grŵp");
    public static string OutNow => Say("The tender is out.", "Mae’r tendr wedi’i gyhoeddi.");
    public static string SeeTender => Say("See the tender", "Gweld y tendr");
    public static string PlanMoved => Say("The plan that follows this contract is published: look for partners there.", "Mae’r cynllun sy’n dilyn y contract hwn wedi’i gyhoeddi: chwiliwch am bartneriaid yno.");

    // Starting a group
    public static string GroupTitle => Say("Start a group before the tender", "Dechrau grŵp cyn y tendr");
    public static string GroupLead => Say(
        "Your firm leads for now; that can change. Each partner is asked and accepts in its own account. When the tender is published you carry the group over with one press.",
        "Eich cwmni chi sy’n arwain am y tro; gellir newid hynny. Gofynnir i bob partner ac mae’n derbyn yn ei gyfrif ei hun. Pan gyhoeddir y tendr, byddwch yn dod â’r grŵp draw ag un clic.");
    public static string RoleOf(string firm) => Say($"What will {firm} do?", $"Beth fydd {firm} yn ei wneud?");
    public static string ShareOf(string firm) => Say($"Share of {firm}", $"Cyfran {firm}");
    public static string ShareLeft => Say("Your firm keeps the rest. All of it can be changed together later", "Eich cwmni chi sy’n cadw’r gweddill. Gellir newid y cyfan gyda’ch gilydd yn nes ymlaen");
    public static string GroupStarted => Say("The group is started, and your partners are invited.", "Mae’r grŵp wedi’i ddechrau, a gwahoddwyd eich partneriaid.");
    public static string SharesTooMuch => Say("Together the partners’ shares must leave your firm some", "Rhaid i gyfrannau’r partneriaid gyda’i gilydd adael rhywfaint i’ch cwmni chi");

    // Desk
    public static string DeskAnswer => Say("Answer an introduction", "Ateb cyflwyniad");
    public static string DeskCarry => Say("The tender is out: carry your group over", "Mae’r tendr wedi’i gyhoeddi: dewch â’ch grŵp draw");
    public static string DeskOpened => Say("You both said yes", "Fe ddywedoch chi’ch dau ie");
    public static string DeskIntroduced => Say("You are introduced", "Rydych wedi’ch cyflwyno");
    public static string DeskLooking => Say("You look for partners", "Rydych yn chwilio am bartneriaid");

    // Mail
    public static string WhyLooking => Say("You get this because your firm looks for partners here.", "Rydych yn cael hwn am fod eich cwmni’n chwilio am bartneriaid yma.");
    public static string MatchSubject(string title) => Say($"A firm that fits yours looks for partners: {title}", $"Mae cwmni sy’n cyd-fynd â’ch un chi’n chwilio am bartneriaid: {title}");
    public static string MatchBody => Say("Read what it brings and what it looks for. Names are shown only if you both say yes.", "Darllenwch yr hyn y mae’n ei gynnig a’r hyn y mae’n chwilio amdano. Dim ond os dywedwch chi’ch dau ie y datgelir yr enwau.");
    public static string SeeMatch => Say("See what fits", "Gweld beth sy’n cyd-fynd");
    public static string OpenedSubject(string firm) => Say($"You both said yes: meet {firm}", $"Fe ddywedoch chi’ch dau ie: dyma {firm}");
    public static string OpenedBody(string firm) => Say($"You and {firm} both said yes to meeting. You now see each other’s names.", $"Rydych chi a {firm} wedi cytuno i gwrdd. Rydych nawr yn gweld enwau eich gilydd.");
    public static string Telephone => Say("Telephone", "Ffôn");
    public static string For => Say("For", "Ar gyfer");
    public static string OpenPage => Say("Start a group, or see more", "Dechrau grŵp, neu weld mwy");
    public static string WhyInGroup(string group) => Say($"You get this because your firm is in {group}.", $"Rydych yn cael hwn am fod eich cwmni yn {group}.");
    public static string OutSubject(string title) => Say($"The tender that your group waits for is out: {title}", $"Mae’r tendr y mae eich grŵp yn aros amdano wedi’i gyhoeddi: {title}");
    public static string OutLead => Say("Your firm leads. Carry the group over: each member is asked again for this tender, with the same roles and shares.", "Eich cwmni chi sy’n arwain. Dewch â’r grŵp draw: gofynnir i bob aelod eto ar gyfer y tendr hwn, gyda’r un rolau a chyfrannau.");
    public static string OutMember(string lead) => Say($"{lead} leads, and can carry the group over. You are asked again for this tender.", $"{lead} sy’n arwain, a gall ddod â’r grŵp draw. Gofynnir i chi eto ar gyfer y tendr hwn.");
    public static string CarryOver => Say("Carry the group over", "Dod â’r grŵp draw");
}
