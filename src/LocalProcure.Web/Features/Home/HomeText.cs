using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Features.Home;

/// <summary>The words of the signed-out home page.</summary>
public static class HomeText
{
    public static string Title => Say("Public contracts, won locally", "Contractau cyhoeddus, wedi’u hennill yn lleol");

    public static string What => Say(
        "LocalProcure brings public bodies and the firms around them together: tenders are posted in the open, firms bid alone or side by side under seal, and everyone can see how much of the money stays.",
        "Mae LocalProcure yn dod â chyrff cyhoeddus a’r cwmnïau o’u cwmpas ynghyd: cyhoeddir tendrau yn agored, mae cwmnïau’n cynnig ar eu pen eu hunain neu ochr yn ochr dan sêl, a gall pawb weld faint o’r arian sy’n aros.");

    public static string BuyerHeading => Say("I buy for a public body", "Rwy’n prynu i gorff cyhoeddus");
    public static IReadOnlyList<string> BuyerLines =>
    [
        Say("Write a tender in short pages, saved as you go", "Ysgrifennu tendr mewn tudalennau byr, wedi’u cadw wrth fynd"),
        Say("Local firms that fit hear about it the same day", "Mae’r cwmnïau lleol addas yn clywed amdano yr un diwrnod"),
        Say("Bids stay sealed until two of you open them", "Mae cynigion dan sêl nes bod dau ohonoch yn eu hagor"),
    ];
    public static string BuyerAct => Say("Start buying", "Dechrau prynu");

    public static string FirmHeading => Say("I run a firm", "Rwy’n rhedeg cwmni");
    public static IReadOnlyList<string> FirmLines =>
    [
        Say("See open tenders near you, no account needed", "Gweld tendrau agored yn eich ardal, heb gyfrif"),
        Say("Get an e-mail when one fits what you do", "Cael e-bost pan fydd un yn gweddu i’ch gwaith"),
        Say("Too big for one? Find partners and bid together", "Rhy fawr i un? Dewch o hyd i bartneriaid a chynnig gyda’ch gilydd"),
    ];
    public static string FirmAct => Say("Find tenders", "Dod o hyd i dendrau");

    public static string ProgrammeHeading => Say("I look after the programme", "Rwy’n gofalu am y rhaglen");
    public static IReadOnlyList<string> ProgrammeLines =>
    [
        Say("Import what councils really paid, line by line", "Mewnforio’r hyn a dalodd cynghorau mewn gwirionedd, fesul llinell"),
        Say("See what stayed in the area, and what left it", "Gweld beth arhosodd yn yr ardal, a beth a’i gadawodd"),
        Say("Issue a month’s report that stands up to an auditor", "Cyhoeddi adroddiad misol sy’n dal dŵr gerbron archwilydd"),
    ];
    public static string ProgrammeAct => Say("Read the reports", "Darllen yr adroddiadau");

    public static string NowHeading => Say("Right now", "Ar hyn o bryd");
    public static string OpenTenders(int count) => Reading == Language.Welsh
        ? count switch { 2 => "dendr ar agor", 3 or 6 => "thendr ar agor", <= 10 => "tendr ar agor", _ => "o dendrau ar agor" }
        : count == 1 ? "tender open for bids" : "tenders open for bids";
    public static string ListedFirms(int count) => Reading == Language.Welsh
        ? count switch { 2 => "gwmni yn y cyfeiriadur", 3 or 6 => "chwmni yn y cyfeiriadur", <= 10 => "cwmni yn y cyfeiriadur", _ => "o gwmnïau yn y cyfeiriadur" }
        : count == 1 ? "firm in the directory" : "firms in the directory";
    public static string KeptLocal(SpendFigures figures) => Say(
        $"stayed {Headline.InArea(figures)} {Headline.InMonthAndYear(figures.FirstDay)}",
        $"wedi aros {Headline.InArea(figures)} {Headline.InMonthAndYear(figures.FirstDay)}");

    public static string ClosingNext => Say("Closing next", "Yn cau nesaf");
    public static string NothingOpen => Say("No tender is open just now.", "Nid oes tendr ar agor ar hyn o bryd.");
    public static string AllTenders => Say("All open tenders", "Pob tendr agored");
}
