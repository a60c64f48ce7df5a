namespace LocalProcure.Domain.Reports;

/// <summary>The words of the checks before sign-off, and of what a buyer says it paid.</summary>
public static class MonthCheckText
{
    public static string Title => Say("Checks", "Gwiriadau");
    public static string Lead => Say("Each of these is looked at afresh whenever the page is opened. What stands out is for you to judge: it may be right.", "Edrychir ar bob un o’r rhain o’r newydd bob tro yr agorir y dudalen. Chi sydd i farnu’r hyn sy’n sefyll allan: gall fod yn gywir.");
    public static string Good => Say("In order", "Mewn trefn");
    public static string Look => Say("Look at this", "Edrychwch ar hyn");
    public static string PutRight => Say("Put right", "Cywiro");
    public static string LookAt => Say("Look", "Edrych");

    public static string Name(CheckKey key) => key switch
    {
        CheckKey.Buyers => Say("Every buyer is in", "Mae pob prynwr i mewn"),
        CheckKey.Totals => Say("Totals against what buyers say", "Cyfansymiau yn erbyn yr hyn y mae’r prynwyr yn ei ddweud"),
        CheckKey.FileTotals => Say("Files against their own totals", "Ffeiliau yn erbyn eu cyfansymiau eu hunain"),
        CheckKey.Jumps => Say("Change since the month before", "Newid ers y mis cynt"),
        CheckKey.Duplicates => Say("Payments in two files", "Taliadau mewn dwy ffeil"),
        CheckKey.Refused => Say("Rows that could not be read", "Rhesi na ellid eu darllen"),
        CheckKey.Ahead => Say("Payments dated ahead", "Taliadau â dyddiad yn y dyfodol"),
        CheckKey.Places => Say("Places of suppliers", "Lleoliadau cyflenwyr"),
        CheckKey.Vat => Say("VAT", "TAW"),
        _ => Say("Categories mapped", "Categorïau wedi’u mapio"),
    };

    public static string AllBuyersIn => Say("Every enrolled buyer has payments in the month.", "Mae gan bob prynwr cofrestredig daliadau yn y mis.");
    public static string BuyersMissing(string names) => Say($"No payments in the month from: {names}.", $"Dim taliadau yn y mis gan: {names}.");
    public static string TotalsAgree => Say("Each buyer’s payments come to what it says it paid.", "Mae taliadau pob prynwr yn dod i’r hyn y dywed iddo ei dalu.");
    public static string TotalsUnsaid(int buyers) => Say(buyers == 1 ? "One buyer has not said what it paid. Enter it below." : $"{buyers} buyers have not said what they paid. Enter it below.",
        buyers == 1 ? "Nid yw un prynwr wedi dweud faint a dalodd. Rhowch ef isod." : buyers == 2 ? "Nid yw 2 brynwr wedi dweud faint a dalasant. Rhowch ef isod." : $"Nid yw {buyers} prynwr wedi dweud faint a dalasant. Rhowch ef isod.");
    public static string TotalOff(string buyer, long by) => Say(
        $"{buyer}: the files hold {Money.Show(Math.Abs(by))} {(by > 0 ? "more" : "less")} than it says.", $"{buyer}: mae’r ffeiliau’n dal {Money.Show(Math.Abs(by))} yn {(by > 0 ? "fwy" : "llai")} nag y mae’n ei ddweud.");
    public static string FilesAgree => Say("No file’s own total differs from its rows.", "Nid yw cyfanswm yr un ffeil yn wahanol i’w rhesi.");
    public static string FileOff(string file, long by) => Say($"{file}: its own total is {Money.Show(by)} away from its rows.", $"{file}: mae ei chyfanswm ei hun {Money.Show(by)} i ffwrdd o’i rhesi.");
    public static string NoJumps => Say("No buyer’s total moved by more than 30% since the month before.", "Ni symudodd cyfanswm yr un prynwr fwy na 30% ers y mis cynt.");
    public static string Jumped(string buyer, string change) => Say($"{buyer}: {change} on the month before.", $"{buyer}: {change} o gymharu â’r mis cynt.");
    public static string NoDuplicates => Say("No payment of the same day, amount and supplier stands in two files.", "Nid oes taliad o’r un diwrnod, swm a chyflenwr mewn dwy ffeil.");
    public static string Duplicates(int lines, long pence) => Say(
        $"{FigureText.LinesOf(lines)} ({Money.Show(pence)}) with the same day, amount and supplier stand in another file too.", $"Mae {FigureText.LinesOf(lines)} ({Money.Show(pence)}) â’r un diwrnod, swm a chyflenwr mewn ffeil arall hefyd.");
    public static string NothingRefused => Say("Every row of the files was read or is blank.", "Darllenwyd pob rhes o’r ffeiliau, neu maent yn wag.");
    public static string RowsRefused(int rows) => Say($"{FigureText.Number(rows)} {(rows == 1 ? "row" : "rows")} could not be read as payments. Each is listed with its reason.", $"Ni ellid darllen {FigureText.Number(rows)} {(rows == 1 ? "rhes" : "o resi")} fel taliadau. Rhestrir pob un gyda’i rheswm.");
    public static string NoneAhead => Say("No payment is dated after the day its file was taken in.", "Nid oes taliad â dyddiad ar ôl y diwrnod y cymerwyd ei ffeil i mewn.");
    public static string IsAhead(string file, DateOnly last) => Say($"{file} has payments dated after the day it was taken in, the latest {last.ShowDate()}. Each counts in the month of its date.", $"Mae gan {file} daliadau â dyddiad ar ôl y diwrnod y’i cymerwyd i mewn, a’r diweddaraf yw {last.ShowDate()}. Cyfrifir pob un ym mis ei ddyddiad.");
    public static string AllPlaced => Say("The place of every supplier is known.", "Mae lleoliad pob cyflenwr yn hysbys.");
    public static string NotPlaced(long pence, string share) => Say($"{Money.ShowWhole(pence)} ({share}) went to places that are not known.", $"Aeth {Money.ShowWhole(pence)} ({share}) i leoedd anhysbys.");
    public static string OneVat(string basis) => Say($"All files are on one basis: {basis}.", $"Mae’r holl ffeiliau ar un sail: {basis}.");
    public static string MixedVat => Say("Some files hold VAT and others do not, or do not say.", "Mae rhai ffeiliau’n cynnwys TAW ac eraill ddim, neu nid ydynt yn dweud.");
    public static string UnsaidVat => Say("The files do not say whether amounts hold VAT.", "Nid yw’r ffeiliau’n dweud a yw’r symiau’n cynnwys TAW.");
    public static string AllMapped => Say("All spending is under a common heading.", "Mae’r holl wariant o dan bennawd cyffredin.");
    public static string NotMapped(long pence) => Say($"{Money.ShowWhole(pence)} is under no common heading, so no local firms can be named for it.", $"Nid yw {Money.ShowWhole(pence)} o dan bennawd cyffredin, felly ni ellir enwi cwmnïau lleol ar ei gyfer.");

    public static string StateTotals => Say("What the buyers say they paid", "Yr hyn y dywed y prynwyr iddynt ei dalu");
    public static string StateTotalsLead => Say("From the ledger or the buyer’s own summary, for the whole month, excluded lines as well.", "O’r cyfriflyfr neu grynodeb y prynwr ei hun, ar gyfer y mis cyfan, gan gynnwys llinellau a eithriwyd.");
    public static string InFiles => Say("In the files", "Yn y ffeiliau");
    public static string Stated => Say("Stated by the buyer", "Nodwyd gan y prynwr");
    public static string StatedFor(string buyer) => Say($"What {buyer} says it paid", $"Yr hyn y dywed {buyer} iddo ei dalu");
    public static string Source => Say("Where it says so", "Ble mae’n dweud hynny");
    public static string SaveTotal => Say("Save the total", "Cadw’r cyfanswm");
    public static string TotalSaved => Say("The buyer’s total is saved.", "Mae cyfanswm y prynwr wedi’i gadw.");
    public static string EnterTotal => Say("Enter the total as an amount of money, like 1,234,567.89", "Rhowch y cyfanswm fel swm o arian, fel 1,234,567.89");
    public static string EnterSource => Say("Say where the total comes from", "Nodwch o ble y daw’r cyfanswm");
}
