using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

/// <summary>Headings and leading sentences of a report's parts.</summary>
public static partial class SectionText
{
    public static string InBrief => Say("In brief", "Yn gryno");
    public static string Contents => Say("In this report", "Yn yr adroddiad hwn");
    public static string Place => Say("Place", "Lleoliad");
    public static string TiersLead => Say("The area itself first, then the rest of each wider area around it. The parts add up to the total to the penny.", "Yr ardal ei hun yn gyntaf, yna gweddill pob ardal ehangach o’i chwmpas. Mae’r rhannau’n adio i’r cyfanswm i’r geiniog.");
    public static string Trend => Say("Month by month", "Fesul mis");
    public static string TrendLead => Say("The solid column is the share that stayed; the light part above it is the share that cannot be placed. Months without payments are empty.", "Y golofn solet yw’r gyfran a arhosodd; y rhan olau uwch ei phen yw’r gyfran na ellir ei lleoli. Mae misoedd heb daliadau’n wag.");
    public static string RestatedNote => Say("* Restated: the figures have changed since the month was issued.", "* Ailddatganwyd: mae’r ffigurau wedi newid ers cyhoeddi’r mis.");
    public static string Buyers => Say("Buyer by buyer", "Fesul prynwr");
    public static string BuyersLead => Say("The same rates for each buyer on its own. A low rate often says what a buyer buys, not how hard it tries.", "Yr un cyfraddau ar gyfer pob prynwr ar ei ben ei hun. Mae cyfradd isel yn aml yn dweud beth y mae prynwr yn ei brynu, nid pa mor galed y mae’n ceisio.");
    /// <summary>A rate beside its bar: never without the part that cannot be placed.</summary>
    public static string RateWithUnknown(Retention r) => Say($"{FigureText.Percent(r.RetentionRate)}, {FigureText.Percent(r.UnknownShare)} not known", $"{FigureText.Percent(r.RetentionRate)}, {FigureText.Percent(r.UnknownShare)} anhysbys");
    public static string Categories => Say("What the money was for", "Ar gyfer beth yr oedd yr arian");
    public static string CategoriesLead => Say("Categories and departments are in the buyers’ own words. The chart shows where most left the area: the places to look first.", "Mae’r categorïau a’r adrannau yng ngeiriau’r prynwyr eu hunain. Mae’r siart yn dangos ble y gadawodd fwyaf: y lleoedd i edrych yn gyntaf.");
    public static string LargestLeaving => Say("Categories by which most left the area", "Categorïau y gadawodd fwyaf yr ardal drwyddynt");
    public static string CategoriesTable(int count, int most) => count <= most ? Say("Categories", "Categorïau") : Say($"The {most} largest of {count} categories", $"Y {most} categori mwyaf o {count}");
    public static string DepartmentsTable(int count, int most) => count <= most ? Say("Departments", "Adrannau") : Say($"The {most} largest of {count} departments", $"Y {most} adran fwyaf o {count}");
    /// <summary>Buyers that a picture or a page has room for, the largest first.</summary>
    public static string LargestBuyers(int most, int count) => Say($"The {most} largest of {count} buyers", $"Y {most} prynwr mwyaf o {count}");
    public static string AndMore(int count) => Say($"and {count} more, on the report’s own page and in its data files", $"a {count} arall, ar dudalen yr adroddiad ac yn ei ffeiliau data");
    public static string AndOtherBuyers(string names, int count) => Say($"{names} and {count} others", $"{names} a {count} arall");
    public static string Suppliers => Say("Who was paid", "Pwy a dalwyd");
    public static string SuppliersLead(SpendFigures f, Cite at) => Say(
        $"{at(FigureText.Suppliers(f.SuppliersPaid), new(Who: LineFilter.WerePaid))} in all, {at(FigureText.Number(f.LocalFirmsPaid), new(Who: LineFilter.Locals))} of them {Headline.InArea(f)}. The ten largest took {at(Money.ShowWhole(f.Top10Pence), new(Top: 10))} ({at(FigureText.Percent(f.Top10Share), new(Top: 10))}).",
        $"{at(FigureText.Suppliers(f.SuppliersPaid), new(Who: LineFilter.WerePaid))} i gyd, {at(FigureText.Number(f.LocalFirmsPaid), new(Who: LineFilter.Locals))} ohonynt {Headline.InArea(f)}. Aeth {at(Money.ShowWhole(f.Top10Pence), new(Top: 10))} ({at(FigureText.Percent(f.Top10Share), new(Top: 10))}) i’r deg mwyaf.");
    public static string SupplierSums => Say("What these were paid together", "Yr hyn a dalwyd i’r rhain gyda’i gilydd");
    public static string Individuals => Say("People paid under their own names", "Pobl a dalwyd o dan eu henwau eu hunain");
    public static string TopSuppliers(int count) => Say(count == 1 ? "The largest supplier" : $"The {count} largest suppliers", count == 1 ? "Y cyflenwr mwyaf" : $"Y {count} cyflenwr mwyaf");
    public static string Sizes => Say("Size of suppliers", "Maint y cyflenwyr");
    public static string SizesLead => Say("By the test of the Procurement Act 2023. Suppliers that are not registered here are mostly not known; they are not assumed to be large or small.", "Yn ôl prawf Deddf Caffael 2023. Nid yw maint y rhan fwyaf o gyflenwyr nad ydynt wedi’u cofrestru yma yn hysbys; ni thybir eu bod yn fawr nac yn fach.");
    public static string Quality => Say("How good the data is", "Pa mor dda yw’r data");
    public static string Exclusions => Say("What is not counted", "Yr hyn na chyfrifir");
    public static string ExclusionsLead => Say("These lines are in the files but not in the figures, each for the reason given. Each rule, and what it took out, is among the decisions behind the figures.", "Mae’r llinellau hyn yn y ffeiliau ond nid yn y ffigurau, bob un am y rheswm a roddir. Mae pob rheol, a’r hyn a dynnodd allan, ymhlith y penderfyniadau y tu ôl i’r ffigurau.");
    public static string NothingExcluded => Say("Every payment line of the month is counted: no rule takes anything out.", "Cyfrifir pob llinell dalu yn y mis: nid oes rheol yn tynnu dim allan.");
    public static string Files => Say("The files behind the figures", "Y ffeiliau y tu ôl i’r ffigurau");
    public static string FilesLead => Say("Anyone with the same files can check that nothing was changed: each has a fingerprint, its SHA-256.", "Gall unrhyw un â’r un ffeiliau wirio na newidiwyd dim: mae gan bob un olion bysedd, ei SHA-256.");
    public static string FromTo(StatedPeriodFigure s) => s.From == s.To ? Show(s.From) : Say($"{Show(s.From)} to {Show(s.To)}", $"{Show(s.From)} i {Show(s.To)}");
    public static string CoinsIn(int n) => Say($"{n}p stayed in the area", $"Arhosodd {n}c yn yr ardal");
    public static string CoinsOut(int n) => Say($"{n}p left the area", $"Gadawodd {n}c yr ardal");
    public static string CoinsUnknown(int n) => Say($"{n}p cannot be placed", $"Ni ellir lleoli {n}c");
    public static string CoinsDescription(Pound pound) => Say(
        $"A pound drawn as a hundred coins. {CoinsIn(pound.Stayed)}, {CoinsOut(pound.Left)}, {CoinsUnknown(pound.Unknown)}.",
        $"Punt wedi’i darlunio fel cant o geiniogau. {CoinsIn(pound.Stayed)}. {CoinsOut(pound.Left)}. {CoinsUnknown(pound.Unknown)}.");
    public static string CoverLead(DateOnly month) => Say($"Local spending report, {month.ShowMonth()}", $"Adroddiad gwariant lleol, {month.ShowMonth()}");
    public static string BuyersNamed(string names) => Say($"Spending by {names}", $"Prynwyr: {names}");
    public static string ProgrammeOf(string area) => Say($"The local spending programme of {area}", $"Rhaglen gwariant lleol {area}");
    public static string OutOf(string all) => Say($"Out of {all}", $"Allan o {all}");
    public static string FinalOn(DateTime at) => Say($"Figures final on {at.ShowDate()}", $"Ffigurau terfynol ar {at.ShowDate()}");
    public static string AlsoInTheOther => Say("Mae’r adroddiad hwn ar gael yn Gymraeg hefyd.", "This report is also available in English.");
    public static string PageWord => Say("Page", "Tudalen");
    public static string OfWord => Say("of", "o");

    private static string Show(string month) => Domain.Months.Parse(month)?.ShowMonth() ?? month;
}
