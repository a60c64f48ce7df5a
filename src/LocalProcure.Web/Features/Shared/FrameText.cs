namespace LocalProcure.Web.Features.Shared;

/// <summary>The words around every page.</summary>
public static class FrameText
{
    public const string Name = "LocalProcure";

    public static string Description => Say(
        "Public contracts for local firms: find tenders, team up, bid under seal, and see where the money goes.",
        "Contractau cyhoeddus i gwmnïau lleol: dewch o hyd i dendrau, ymunwch ag eraill, cynigiwch dan sêl, a gwelwch i ble mae’r arian yn mynd.");

    public static string LanguageLabel => Say("Language", "Iaith");
    public static string SiteLabel => Say("Site", "Gwefan");
    public static string WhereLabel => Say("Where you are", "Ble rydych chi");
    public static string FooterLabel => Say("About this site", "Am y wefan hon");

    public static string Desk => Say("Your desk", "Eich desg");
    public static string Tenders => Say("Tenders", "Tendrau");
    public static string ComingUp => Say("Coming up", "Ar y gweill");
    public static string Firms => Say("Firms", "Cwmnïau");
    public static string Consortia => Say("Consortia", "Consortia");
    public static string Contracts => Say("Contracts", "Contractau");
    public static string Reports => Say("Local spend", "Gwariant lleol");
    public static string Staff => Say("Programme", "Rhaglen");

    public static string SignIn => Say("Sign in", "Mewngofnodi");
    public static string Register => Say("Create an account", "Creu cyfrif");
    public static string SignOut => Say("Sign out", "Allgofnodi");
    public static string Account(string name) => Say($"{name}: your account", $"{name}: eich cyfrif");

    public static string About => Say(
        "LocalProcure helps public bodies and local firms in Wales and beyond do business with each other, and shows how much of what is spent stays near home.",
        "Mae LocalProcure yn helpu cyrff cyhoeddus a chwmnïau lleol yng Nghymru a thu hwnt i wneud busnes â’i gilydd, ac yn dangos faint o’r gwariant sy’n aros yn agos at adref.");

    public static string Use => Say("Use it", "Defnyddio");
    public static string Support => Say("Help", "Cymorth");
    public static string SmallPrint => Say("How it works", "Sut mae’n gweithio");
    public static string HelpAndContact => Say("Help and contact", "Cymorth a chysylltu");
    public static string Privacy => Say("Privacy notice", "Hysbysiad preifatrwydd");
    public static string Accessibility => Say("Accessibility statement", "Datganiad hygyrchedd");
    public static string Cookies => Say("Cookies", "Cwcis");
    public static string OpenData => Say("Open data", "Data agored");
    public static string Security => Say("How bids are sealed", "Sut y selir cynigion");
    public static string Attributions => Say("Sources and licences", "Ffynonellau a thrwyddedau");
    public static string TelephoneIs(string number) => Say($"Telephone {number}", $"Ffôn {number}");
    public static string RunBy(string owner) => Say($"Run by {owner}.", $"Rhedir gan {owner}.");
    public static string OpenSource => Say(
        "LocalProcure is open-source software under the MIT licence. Public-sector facts are used under the Open Government Licence v3.0.",
        "Meddalwedd ffynhonnell agored dan drwydded MIT yw LocalProcure. Defnyddir ffeithiau’r sector cyhoeddus dan y Drwydded Llywodraeth Agored f3.0.");
}
