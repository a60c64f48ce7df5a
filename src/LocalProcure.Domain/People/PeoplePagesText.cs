namespace LocalProcure.Domain.People;

/// <summary>The words of the pages where people of an organisation are invited, given roles and removed.</summary>
public static class PeoplePagesText
{
    public static string MyOrganisations => Say("Your organisations", "Eich sefydliadau");
    public static string MyOrganisationsLead => Say("You can belong to several. Everything you do is done for the one whose page you are on.", "Gallwch berthyn i sawl un. Gwneir popeth a wnewch ar ran yr un y mae ei dudalen ar agor.");
    public static string Buyers => Say("Public bodies", "Cyrff cyhoeddus");
    public static string Firms => Say("Firms", "Cwmnïau");
    public static string UnderMandate => Say("Firms you act for under a mandate", "Cwmnïau rydych yn gweithredu drostynt o dan fandad");
    public static string None => Say("None yet.", "Dim eto.");
    public static string People(string organisation) => Say($"People of {organisation}", $"Pobl {organisation}");
    public static string Members => Say("Members", "Aelodau");
    public static string Name => Say("Name", "Enw");
    public static string Role => Say("Role", "Rôl");
    public static string Roles => Say("Roles", "Rolau");
    public static string Since => Say("Since", "Ers");
    public static string You => Say("you", "chi");
    public static string Change => Say("Change roles", "Newid rolau");
    public static string ChangeOf(string name) => Say($"Change the roles of {name}", $"Newid rolau {name}");
    public static string Remove => Say("Remove", "Tynnu");
    public static string RemoveOf(string name) => Say($"Remove {name}", $"Tynnu {name}");
    public static string Leave => Say("Leave", "Gadael");
    public static string LeaveOf(string organisation) => Say($"Leave {organisation}", $"Gadael {organisation}");
    public static string RemoveAsk(string name, string organisation) => Say($"Remove {name} from {organisation}?", $"Tynnu {name} o {organisation}?");
    public static string RemoveTells => Say("They lose access at once. What they did stays on the record.", "Byddant yn colli mynediad ar unwaith. Bydd yr hyn a wnaethant yn aros ar gofnod.");
    public static string Removed(string name) => Say($"{name} has been removed", $"Mae {name} wedi’i dynnu");
    public static string YouLeft(string organisation) => Say($"You have left {organisation}", $"Rydych wedi gadael {organisation}");
    public static string RolesChanged(string name) => Say($"The roles of {name} have been changed", $"Mae rolau {name} wedi’u newid");
    public static string Invite => Say("Invite somebody", "Gwahodd rhywun");
    public static string InviteLead => Say("We send them a link that works once, for 14 days. They need an account of their own, or make one on the way.", "Byddwn yn anfon dolen atynt sy’n gweithio unwaith, am 14 diwrnod. Mae angen cyfrif arnynt, neu gallant greu un ar y ffordd.");
    public static string Email => Say("Their e-mail address", "Eu cyfeiriad e-bost");
    public static string EnterEmail => Say("Enter an e-mail address, like enw@example.org", "Rhowch gyfeiriad e-bost, fel enw@example.org");
    public static string FirmRoleAsk => Say("What may they do?", "Beth y cânt ei wneud?");
    public static string OwnerMay => Say("Edits the profile, bids, invites and removes people", "Yn golygu’r proffil, yn cynnig, yn gwahodd ac yn tynnu pobl");
    public static string MemberMay => Say("Bids and asks questions for the firm", "Yn cynnig ac yn gofyn cwestiynau dros y cwmni");
    public static string SendInvitation => Say("Send invitation", "Anfon gwahoddiad");
    public static string InvitationSent(string email) => Say($"An invitation is on its way to {email}", $"Mae gwahoddiad ar ei ffordd at {email}");
    public static string AlreadyMember => Say("Somebody with this address already belongs here", "Mae rhywun â’r cyfeiriad hwn eisoes yn perthyn yma");
    public static string AlreadyInvited => Say("There is an open invitation to this address. Withdraw it first to send another", "Mae gwahoddiad agored i’r cyfeiriad hwn. Tynnwch ef yn ôl yn gyntaf i anfon un arall");
    public static string OpenInvitations => Say("Invitations not yet answered", "Gwahoddiadau heb eu hateb eto");
    public static string Until(string date) => Say($"open until {date}", $"ar agor tan {date}");
    public static string Withdraw => Say("Withdraw", "Tynnu’n ôl");
    public static string WithdrawOf(string email) => Say($"Withdraw the invitation to {email}", $"Tynnu’r gwahoddiad i {email} yn ôl");
    public static string Withdrawn => Say("The invitation has been withdrawn", "Mae’r gwahoddiad wedi’i dynnu’n ôl");
    public static string JoinRequests => Say("People who ask to join", "Pobl sy’n gofyn am ymuno");
    public static string LetIn => Say("Let in", "Derbyn");
    public static string LetInOf(string name) => Say($"Let {name} in", $"Derbyn {name}");
    public static string Refuse => Say("Refuse", "Gwrthod");
    public static string RefuseOf(string name) => Say($"Refuse {name}", $"Gwrthod {name}");
    public static string JoinDecided => Say("They have been told", "Maent wedi cael gwybod");
    public static string Cancel => Say("Cancel", "Canslo");

    public static string InvitationTo(string organisation) => Say($"Join {organisation}", $"Ymuno â {organisation}");
    public static string InvitationLead(string who, string organisation) => Say($"{who} has invited you to join {organisation} on LocalProcure.", $"Mae {who} wedi eich gwahodd i ymuno â {organisation} ar LocalProcure.");
    public static string YouWillBe(string roles) => Say($"You will be: {roles}.", $"Byddwch yn: {roles}.");
    public static string SignedInAs(string name) => Say($"You are signed in as {name}.", $"Rydych wedi mewngofnodi fel {name}.");
    public static string SignInFirst => Say("Sign in or make an account, then come back to this link.", "Mewngofnodwch neu crëwch gyfrif, yna dewch yn ôl at y ddolen hon.");
    public static string SignIn => Say("Sign in", "Mewngofnodi");
    public static string Accept => Say("Join", "Ymuno");
    public static string Joined(string organisation) => Say($"You now belong to {organisation}", $"Rydych nawr yn perthyn i {organisation}");
    public static string CannotJoin => Say("This invitation cannot be used", "Ni ellir defnyddio’r gwahoddiad hwn");

    public static string MailInviteSubject(string organisation) => Say($"Join {organisation} on LocalProcure", $"Ymunwch â {organisation} ar LocalProcure");
    public static string MailInviteWhy(string who) => Say($"You get this because {who} typed your address to invite you.", $"Rydych yn cael hwn am fod {who} wedi teipio eich cyfeiriad i’ch gwahodd.");
    public static string MailInvite(string organisation, string date) => Say($"The link below lets you join {organisation}. It works once, until {date}. If you do not know them, do nothing: nothing happens.", $"Mae’r ddolen isod yn gadael i chi ymuno â {organisation}. Mae’n gweithio unwaith, tan {date}. Os nad ydych yn eu hadnabod, peidiwch â gwneud dim: ni fydd dim yn digwydd.");
    public static string MailJoinSubject(string firm) => Say($"Somebody asks to join {firm}", $"Mae rhywun yn gofyn am ymuno â {firm}");
    public static string MailJoinWhy(string firm) => Say($"You get this because you own {firm} on LocalProcure, or look after firms there.", $"Rydych yn cael hwn am eich bod yn berchen ar {firm} ar LocalProcure, neu’n gofalu am gwmnïau yno.");
    public static string MailJoin(string who) => Say($"{who} asks to join and says:", $"Mae {who} yn gofyn am ymuno ac yn dweud:");
    public static string MailJoinLink => Say("Let them in or refuse", "Eu derbyn neu eu gwrthod");
    public static string MailJoinAnswerSubject(string firm, bool yes) => yes ? Say($"You now belong to {firm}", $"Rydych nawr yn perthyn i {firm}") : Say($"Your request to join {firm} was refused", $"Gwrthodwyd eich cais i ymuno â {firm}");
    public static string MailJoinAnswerWhy => Say("You get this because you asked to join a firm on LocalProcure.", "Rydych yn cael hwn am i chi ofyn am ymuno â chwmni ar LocalProcure.");
    public static string MailJoinYes => Say("An owner has let you in.", "Mae perchennog wedi eich derbyn.");
    public static string MailJoinNo => Say("The firm’s owners did not recognise you. If that is wrong, speak to them, or to project staff.", "Nid oedd perchnogion y cwmni’n eich adnabod. Os yw hynny’n anghywir, siaradwch â nhw, neu â staff y prosiect.");
    public static string OpenFirm => Say("Open the firm’s profile", "Agor proffil y cwmni");
    public static string MailRemovedSubject(string organisation) => Say($"You no longer belong to {organisation}", $"Nid ydych yn perthyn i {organisation} mwyach");
    public static string MailRemovedWhy(string organisation) => Say($"You get this because you belonged to {organisation} on LocalProcure.", $"Rydych yn cael hwn am eich bod yn perthyn i {organisation} ar LocalProcure.");
    public static string MailRemoved => Say("You can no longer act for it. What you did for it stays on the record under your name.", "Ni allwch weithredu drosto mwyach. Mae’r hyn a wnaethoch drosto yn aros ar gofnod o dan eich enw.");
}
