namespace LocalProcure.Domain.Reports;

/// <summary>The words of the payment lines behind a figure.</summary>
public static class LineText
{
    public static string Title => Say("Payments behind this figure", "Y taliadau y tu ôl i’r ffigur hwn");
    public static string Sum(int lines, long pence) => Say($"{FigureText.LinesOf(lines)}: {Money.Show(pence)}", $"{FigureText.LinesOf(lines)}: {Money.Show(pence)}");
    public static string ToSuppliers(int n) => Say($"To {FigureText.Suppliers(n)}.", $"I {FigureText.Suppliers(n)}.");
    public static string Others(int lines) => Say($"{FigureText.LinesOf(lines)} of other buyers stand behind it too. Only their own officers and project staff see those.", $"Mae {FigureText.LinesOf(lines)} prynwyr eraill y tu ôl iddo hefyd. Dim ond eu swyddogion eu hunain a staff y prosiect sy’n gweld y rheini.");
    public static string PaidOn => Say("Paid on", "Talwyd ar");
    public static string Row(int row) => Say($"Row {row}", $"Rhes {row}");
    public static string RowLead => Say("This is the row of the buyer’s own file, as it was read. It is never changed.", "Dyma res ffeil y prynwr ei hun, fel y’i darllenwyd. Ni chaiff byth ei newid.");
    public static string AsItStands => Say("The row as it stands in the file", "Y rhes fel y mae yn y ffeil");
    public static string NoHeading => Say("Without a heading", "Heb bennawd");
    public static string SeeImport => Say("The whole file, with the rows that could not be read", "Y ffeil gyfan, gyda’r rhesi na ellid eu darllen");
    public static string SeePayee => Say("The payee: who it is, where, and how that is known", "Y sawl a dalwyd: pwy ydyw, ble, a sut y gwyddys hynny");
    public static string Rank(int rank) => Say($"Number {rank} of the largest suppliers", $"Rhif {rank} o’r cyflenwyr mwyaf");
    public static string Follow => Say("Choose a figure, or a row of a table, to see the payments behind it.", "Dewiswch ffigur, neu res o dabl, i weld y taliadau y tu ôl iddo.");
}
