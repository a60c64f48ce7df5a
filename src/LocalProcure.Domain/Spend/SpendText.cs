using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Domain.Spend;

/// <summary>Words about payments that both the files and the pages need.</summary>
public static partial class SpendText
{
    public static string AlreadyUndone => Say("This import has already been undone.", "Mae’r mewnforiad hwn eisoes wedi’i ddad-wneud.");
    public static string MonthIssued(DateOnly month) => Say($"The report for {month.ShowMonth()} has been issued with these payments, so the import can no longer be undone.", $"Cyhoeddwyd yr adroddiad ar gyfer {month.ShowMonth()} gyda’r taliadau hyn, felly ni ellir dad-wneud y mewnforiad mwyach.");
    public static string EnterWords => Say("Enter the words to look for", "Rhowch y geiriau i chwilio amdanynt");

    public static string UndoneTag => Say("Undone", "Dad-wnaed");
    public static string Show => Say("Show", "Dangos");
    public static string Apply => Say("Apply", "Defnyddio");
    public static string RowLine(Refusal refusal) => Say($"Row {refusal.Row}: {refusal.Message}", $"Rhes {refusal.Row}: {refusal.Message}");
    public static string ColumnLine(ImportColumn column) => $"{ImportText.Role(column.Role)}: {column.Heading}";
    public static string PlaceLine(string area, PlaceBasis basis) => $"{area} ({PayeeText.Basis(basis)})";
    public static string FirmLine(string firm, LinkHow how) => Say($"Firm: {firm}, {PayeeText.How(how)}", $"Cwmni: {firm}, {PayeeText.How(how)}");
    public static string RecordLine(SupplierRecord record, LinkHow how) => string.Join(", ", new[] { record.Name, record.Postcode, PayeeText.How(how) }.Where(p => p.Length > 0));
    public static string PaymentCount(int count) => Say(count == 1 ? "1 payment" : $"{count:N0} payments", count switch { 1 => "1 taliad", 2 => "2 daliad", 3 => "3 thaliad", 4 => "4 taliad", _ => $"{count:N0} taliad" });
    public static string FileRow(string file, int row) => Say($"{file}, row {row}", $"{file}, rhes {row}");

    public static string ColumnNumber(int number) => Say($"column {number}", $"colofn {number}");

    public static string RefusalMessage(RowRefusal reason, string detail) => reason switch
    {
        RowRefusal.TotalRow => Say($"This is the file’s own total ({detail}), not a payment. It was used to check the sum.", $"Cyfanswm y ffeil ei hun yw hwn ({detail}), nid taliad. Fe’i defnyddiwyd i wirio’r swm."),
        RowRefusal.HeadingRow => Say("This row repeats the headings.", "Mae’r rhes hon yn ailadrodd y penawdau."),
        RowRefusal.NotAPayment => Say($"There is no payment in this row, only “{detail}”.", $"Nid oes taliad yn y rhes hon, dim ond “{detail}”."),
        RowRefusal.NoAmount => Say("The amount is missing.", "Mae’r swm ar goll."),
        RowRefusal.AmountNotUnderstood => Say($"The amount “{detail}” could not be read as money.", $"Ni ellid darllen “{detail}” fel swm o arian."),
        RowRefusal.NoDate => Say("The date paid is missing.", "Mae dyddiad y taliad ar goll."),
        RowRefusal.DateNotUnderstood => Say($"The date “{detail}” could not be read.", $"Ni ellid darllen y dyddiad “{detail}”."),
        RowRefusal.DateIsAPeriod => Say($"“{detail}” is a period, not the date of a payment.", $"Cyfnod yw “{detail}”, nid dyddiad taliad."),
        RowRefusal.RaggedRow => Say($"The row does not fit the columns ({Cells(detail)}).", $"Nid yw’r rhes yn cyd-fynd â’r colofnau ({Cells(detail)})."),
        RowRefusal.OtherSheet => detail.Length == 0 ? Say("This part of the file holds no payments.", "Nid oes taliadau yn y rhan hon o’r ffeil.") : Say($"“{detail}” holds no payments.", $"Nid oes taliadau yn “{detail}”."),
        RowRefusal.AlreadyImported when detail.Length == 0 => Say("This row was put back already.", "Rhoddwyd y rhes hon yn ôl eisoes."),
        RowRefusal.NotRefusedBefore => Say("This row is not one of those that were refused.", "Nid yw’r rhes hon yn un o’r rhai a wrthodwyd."),
        RowRefusal.AlreadyImported => Say($"This payment is in already, with {detail}.", $"Mae’r taliad hwn i mewn eisoes, gyda {detail}."),
        RowRefusal.NoName => Say("The supplier’s name is missing.", "Mae enw’r cyflenwr ar goll."),
        _ => Say("The file was refused as a whole.", "Gwrthodwyd y ffeil gyfan."),
    };

    public static string FileRefusalMessage(FileRefusal reason) => reason switch
    {
        FileRefusal.Empty => Say("The file is empty.", "Mae’r ffeil yn wag."),
        FileRefusal.NotATable => Say("This is not a table of payments. Save it as CSV and try again.", "Nid tabl o daliadau yw hwn. Cadwch ef fel CSV a rhowch gynnig arall arni."),
        FileRefusal.ContractsRegister => Say("This looks like a contracts register, not a list of payments: it has contract titles, start and end dates, and no date paid.", "Mae hwn yn edrych fel cofrestr contractau, nid rhestr o daliadau: mae ganddo deitlau contractau, dyddiadau dechrau a gorffen, a dim dyddiad talu."),
        FileRefusal.SupplierSummary => Say("This looks like a summary with one row for each supplier, not a list of payments: there are no dates paid.", "Mae hwn yn edrych fel crynodeb gydag un rhes i bob cyflenwr, nid rhestr o daliadau: nid oes dyddiadau talu."),
        FileRefusal.NoAmountColumn => Say("No column with amounts of money was found.", "Ni chafwyd hyd i golofn â symiau o arian."),
        FileRefusal.NoSupplierColumn => Say("No column with the suppliers’ names was found.", "Ni chafwyd hyd i golofn ag enwau’r cyflenwyr."),
        FileRefusal.NoDates => Say("The file does not say when anything was paid. If you know the months that it covers, state the period and import it again.", "Nid yw’r ffeil yn dweud pryd y talwyd dim. Os gwyddoch pa fisoedd y mae’n eu cynnwys, nodwch y cyfnod a’i mewnforio eto."),
        FileRefusal.NothingUsable => Say("No row of the file could be read as a payment.", "Ni ellid darllen yr un rhes o’r ffeil fel taliad."),
        FileRefusal.PurchaseOrders => Say("This looks like a list of purchase orders, not of payments: it says what was ordered, not what was paid.", "Mae hwn yn edrych fel rhestr o archebion prynu, nid taliadau: mae’n dweud beth a archebwyd, nid beth a dalwyd."),
        FileRefusal.GrantsList => Say("This looks like a list of grants awarded, not of payments: it has award dates and programmes, and no date paid.", "Mae hwn yn edrych fel rhestr o grantiau a ddyfarnwyd, nid taliadau: mae ganddo ddyddiadau dyfarnu a rhaglenni, a dim dyddiad talu."),
        FileRefusal.OtherRecords => Say("This looks like another kind of record (pay, property, licences), not a list of payments.", "Mae hwn yn edrych fel math arall o gofnod (cyflogau, eiddo, trwyddedau), nid rhestr o daliadau."),
        FileRefusal.Protected => Say("The file is locked with a password. Save it without one and try again.", "Mae’r ffeil wedi’i chloi â chyfrinair. Cadwch hi heb un a rhowch gynnig arall arni."),
        FileRefusal.TooBig => Say("The file holds, once unpacked, more than any payment file does, so it was not read.", "Mae’r ffeil, ar ôl ei dadbacio, yn dal mwy nag unrhyw ffeil daliadau, felly ni chafodd ei darllen."),
        FileRefusal.Broken => Say("The file is damaged: it breaks off in the middle. Fetch it again or save it as CSV.", "Mae’r ffeil wedi’i difrodi: mae’n torri yn ei chanol. Nôl hi eto neu ei chadw fel CSV."),
        FileRefusal.BinaryWorkbook => Say("This is a binary workbook (xlsb), which cannot be read here. Open it, save it as xlsx or CSV, and try again.", "Llyfr gwaith deuaidd (xlsb) yw hwn, na ellir ei ddarllen yma. Agorwch ef, ei gadw fel xlsx neu CSV, a rhowch gynnig arall arni."),
        FileRefusal.InThousands => Say("The amounts are in thousands of pounds. What was rounded away cannot be had back: ask for the payments to the penny.", "Mae’r symiau mewn miloedd o bunnoedd. Ni ellir cael yr hyn a dalgrynnwyd yn ôl: gofynnwch am y taliadau i’r geiniog."),
        FileRefusal.SideBySide => Say("Two tables of payments stand beside each other, so that one row holds two payments. Put one table under the other and try again.", "Mae dau dabl o daliadau ochr yn ochr, fel bod un rhes yn dal dau daliad. Rhowch un tabl o dan y llall a rhowch gynnig arall arni."),
        FileRefusal.MonthIssued => Say("A month has been issued with payments of the other file, so that file stays. Say that its lines stay, or keep both.", "Cyhoeddwyd mis gyda thaliadau o’r ffeil arall, felly mae’r ffeil honno’n aros. Nodwch fod ei llinellau’n aros, neu cadwch y ddau."),
        FileRefusal.Overlaps => Say("Payments of this file are in already with another. Say which stay.", "Mae taliadau o’r ffeil hon i mewn eisoes gydag un arall. Nodwch pa rai sy’n aros."),
        FileRefusal.Cancelled => Say("The import was stopped. Nothing of it was kept.", "Stopiwyd y mewnforio. Ni chadwyd dim ohono."),
        _ => "",
    };

    private static string Cells(string detail) => detail.Split('/') is [var has, var fits] ? Say($"{has} cells for {fits} columns", $"{has} cell ar gyfer {fits} colofn") : detail;
}
