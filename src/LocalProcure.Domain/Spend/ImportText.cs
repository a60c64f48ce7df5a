using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Domain.Spend;

/// <summary>The words of the pages that take payment files and supplier lists in.</summary>
public static class ImportText
{
    public static string Title => Say("Payments", "Taliadau");
    public static string Lead => Say("What each public body paid, from its own files. Every payment keeps its file and row for ever.", "Yr hyn a dalodd pob corff cyhoeddus, o’i ffeiliau ei hun. Mae pob taliad yn cadw ei ffeil a’i res am byth.");
    public static string ImportPayments => Say("Import a payment file", "Mewnforio ffeil daliadau");
    public static string ImportSuppliers => Say("Import a supplier list", "Mewnforio rhestr cyflenwyr");
    public static string Buyer => Say("Buyer", "Prynwr");
    public static string ChooseBuyer => Say("Choose a buyer", "Dewiswch brynwr");
    public static string AllBuyers => Say("Every buyer", "Pob prynwr");
    public static string WhoseFile => Say("Whose payments are they?", "Taliadau pwy ydynt?");
    public static string WhoseList => Say("Whose supplier list is it?", "Rhestr cyflenwyr pwy ydyw?");
    public static string File => Say("File", "Ffeil");
    public static string PaymentFile => Say("The payment file", "Y ffeil daliadau");
    public static string PaymentFileHint => Say("As the buyer published it: CSV, Excel, OpenDocument or a zip of them, any layout. You see how it was read before anything is kept.", "Fel y’i cyhoeddwyd gan y prynwr: CSV, Excel, OpenDocument neu zip ohonynt, unrhyw gynllun. Cewch weld sut y’i darllenwyd cyn cadw dim.");
    public static string SupplierFile => Say("The supplier list", "Y rhestr cyflenwyr");
    public static string SupplierFileHint => Say("CSV or Excel with the suppliers’ names and, where there are any, their numbers, postcodes, company and VAT numbers. Only project staff see it.", "CSV neu Excel gydag enwau’r cyflenwyr a, lle maent ar gael, eu rhifau, codau post, rhifau cwmni a rhifau TAW. Dim ond staff y prosiect sy’n ei gweld.");
    public static string Look => Say("See how it reads", "Gweld sut mae’n darllen");
    public static string ImportList => Say("Import the list", "Mewnforio’r rhestr");
    public static string TooBig => Say("The file is larger than 200 MB. Use the command line: payments import FILE --buyer CODE", "Mae’r ffeil yn fwy na 200 MB. Defnyddiwch y llinell orchymyn: payments import FILE --buyer CODE");
    public static string ChooseFile => Say("Choose a file", "Dewiswch ffeil");
    public static string NoBuyers => Say("Add a buyer first.", "Ychwanegwch brynwr yn gyntaf.");

    // Preview.
    public static string Preview => Say("Check how the file was read", "Gwirio sut y darllenwyd y ffeil");
    public static string PreviewLead(string file, string buyer) => Say($"{file}, for {buyer}. Nothing is kept yet.", $"{file}, ar gyfer {buyer}. Nid oes dim wedi’i gadw eto.");
    public static string Columns => Say("What each column holds", "Beth sydd ym mhob colofn");
    public static string ColumnsHint => Say("Put right any that is wrong. The examples are from the file.", "Cywirwch unrhyw un sy’n anghywir. Daw’r enghreifftiau o’r ffeil.");
    public static string Holds => Say("Holds", "Yn cynnwys");
    public static string Column => Say("Column", "Colofn");
    public static string Examples => Say("Examples", "Enghreifftiau");
    public static string Sureness => Say("How sure", "Pa mor sicr");
    public static string Sure(int score) => score >= 80 ? Say("Sure", "Sicr") : score >= 50 ? Say("Likely", "Tebygol") : Say("A guess", "Dyfaliad");
    public static string NoColumn => Say("Not in the file", "Ddim yn y ffeil");
    public static string Role(ColumnRole role) => role switch
    {
        ColumnRole.Date => Say("Date paid", "Dyddiad talu"),
        ColumnRole.Net => Say("Amount without VAT", "Swm heb TAW"),
        ColumnRole.Amount => Say("Amount (VAT not stated)", "Swm (TAW heb ei nodi)"),
        ColumnRole.Gross => Say("Amount with VAT", "Swm gan gynnwys TAW"),
        ColumnRole.Vat => Say("VAT", "TAW"),
        ColumnRole.Supplier => Say("Supplier’s name", "Enw’r cyflenwr"),
        ColumnRole.SupplierNumber => Say("Supplier number", "Rhif y cyflenwr"),
        ColumnRole.CompanyNumber => Say("Company number", "Rhif y cwmni"),
        ColumnRole.VatNumber => Say("VAT number", "Rhif TAW"),
        ColumnRole.Department => Say("Department", "Adran"),
        ColumnRole.Category => Say("Category", "Categori"),
        ColumnRole.Description => Say("Description", "Disgrifiad"),
        ColumnRole.TransactionNumber => Say("Transaction number", "Rhif y trafodyn"),
        ColumnRole.Body => Say("Public body", "Corff cyhoeddus"),
        ColumnRole.Postcode => Say("Postcode", "Cod post"),
        ColumnRole.Capital => Say("Spent as capital, to be added", "Gwariwyd fel cyfalaf, i’w ychwanegu"),
        ColumnRole.Year => Say("Year, beside a month", "Blwyddyn, wrth ymyl mis"),
        ColumnRole.Sign => Say("Debit or credit", "Debyd neu gredyd"),
        ColumnRole.Credit => Say("What came back", "Yr hyn a ddaeth yn ôl"),
        _ => Say("Contract", "Contract"),
    };
    public static string FirstRows => Say("The first payments as they will be kept", "Y taliadau cyntaf fel y cânt eu cadw");
    public static string WillBeRefused => Say("The file is refused", "Gwrthodir y ffeil");
    public static string FirstRefused => Say("Rows among the first that will be refused", "Rhesi ymhlith y rhai cyntaf a wrthodir");
    public static string StatePeriod => Say("The months that the file covers", "Y misoedd y mae’r ffeil yn eu cynnwys");
    public static string StatePeriodHint => Say("Only for a file without dates, like 2014-04..2014-06 or 2014-04. It is recorded with your name and shown on the report; the payments are dated to its last day, or where a sheet is named after one of the months, to the last day of that month.", "Dim ond ar gyfer ffeil heb ddyddiadau, fel 2014-04..2014-06 neu 2014-04. Caiff ei gofnodi gyda’ch enw a’i ddangos ar yr adroddiad; dyddir y taliadau i’w ddiwrnod olaf, neu lle mae taflen wedi’i henwi ar ôl un o’r misoedd, i ddiwrnod olaf y mis hwnnw.");
    public static string PeriodNamed(StatedPeriod period) => Say($"By its name it may cover {Months(period)}: if that is right, write {period}.", $"Yn ôl ei henw gall gynnwys {Months(period)}: os yw hynny’n gywir, ysgrifennwch {period}.");
    public static string PeriodNotRead => Say("Write the months like 2014-04 or 2014-04..2014-06, a year at most", "Ysgrifennwch y misoedd fel 2014-04 neu 2014-04..2014-06, blwyddyn ar y mwyaf");
    public static string ColumnsRemembered => Say("They start as you left them for this buyer’s last file.", "Maent yn dechrau fel y gadawsoch nhw ar gyfer ffeil ddiwethaf y prynwr hwn.");
    public static string LeftOutTitle => Say("Parts of the file that hold no payments", "Rhannau o’r ffeil heb daliadau");
    public static string LeftOut(string part, string why) => $"{part}: {why}";
    public static string DriftSince(string file) => Say($"Different from {file}", $"Gwahanol i {file}");
    public static string DriftTitle => Say("Different from the file before", "Gwahanol i’r ffeil o’r blaen");
    public static string OverlapTitle(int there, int rows) => Say($"{there:N0} of the {rows:N0} payments are in already. Which stay?", $"O’r {rows:N0} o daliadau, mae {there:N0} i mewn eisoes. Pa rai sy’n aros?");
    public static string OverlapWith(IEnumerable<(PaymentImport Import, int Rows)> others) => string.Join("; ", others.Select(o => Say($"{o.Rows:N0} with {o.Import.FileName}, imported {o.Import.ImportedAt.ShowDate()} with {o.Import.RowsAccepted:N0} payments", $"{o.Rows:N0} gyda {o.Import.FileName}, a fewnforiwyd ar {o.Import.ImportedAt.ShowDate()} gyda {o.Import.RowsAccepted:N0} o daliadau")));
    public static string OverlapLabel(OverlapChoice choice) => choice switch
    {
        OverlapChoice.LeaveOut => Say("Those that are in already", "Y rhai sydd i mewn eisoes"),
        OverlapChoice.Replace => Say("Those of this file", "Y rhai yn y ffeil hon"),
        _ => Say("Both: they are different payments", "Y ddau: taliadau gwahanol ydynt"),
    };
    public static string OverlapHint(OverlapChoice choice) => choice switch
    {
        OverlapChoice.LeaveOut => Say("The same lines of this file are refused, each with its reason", "Gwrthodir yr un llinellau yn y ffeil hon, pob un gyda’i rheswm"),
        OverlapChoice.Replace => Say("The other import is undone as a whole, then this file goes in", "Dadwneir y mewnforiad arall yn ei gyfanrwydd, yna daw’r ffeil hon i mewn"),
        _ => Say("Every line of this file goes in as well", "Daw pob llinell o’r ffeil hon i mewn hefyd"),
    };
    public static string AlreadyThere => Say("In already", "I mewn eisoes");
    public static string OverlapDecided(int rows, OverlapChoice choice) => Say($"{rows:N0} lines came with another file before; what stays: {OverlapLabel(choice)}", $"Daeth {rows:N0} o linellau gyda ffeil arall o’r blaen; yr hyn sy’n aros: {OverlapLabel(choice)}");
    public static string RefusedPounds => Say("In refused rows", "Mewn rhesi a wrthodwyd");
    public static string RefusedPoundsLine(long refused, long all) => Say($"{Money.Show(refused)}; with the accepted rows, {Money.Show(all)}", $"{Money.Show(refused)}; gyda’r rhesi a dderbyniwyd, {Money.Show(all)}");

    // An import in the background.
    public static string RunTitle => Say("Importing", "Yn mewnforio");
    public static string RunWaiting => Say("Waiting to begin", "Yn aros i ddechrau");
    public static string RowsSoFar(int rows, int percent) => Say($"{rows:N0} rows read, {percent}%", $"{rows:N0} o resi wedi’u darllen, {percent}%");
    public static string RunHint => Say("You can leave this page: the import goes on by itself. Until it is done nothing of the file counts.", "Gallwch adael y dudalen hon: mae’r mewnforio’n mynd yn ei flaen. Nes iddo orffen nid oes dim o’r ffeil yn cyfrif.");
    public static string RunLook => Say("See how far it is", "Gweld pa mor bell yw");
    public static string RunStop => Say("Stop the import", "Stopio’r mewnforio");
    public static string RunFailed => Say("The import broke down and nothing of it was kept. Try again; if it breaks down once more, ask the operator to look at the log.", "Methodd y mewnforio ac ni chadwyd dim ohono. Rhowch gynnig arall arni; os bydd yn methu eto, gofynnwch i’r gweithredwr edrych ar y cofnod.");
    public static string RunInterrupted => Say("The program stopped in the middle of this import. Nothing of it was kept; it begins again by itself.", "Stopiodd y rhaglen ar ganol y mewnforiad hwn. Ni chadwyd dim ohono; mae’n ailddechrau ohono’i hun.");
    public static string RunBeganAgain(int tries) => Say($"The program stopped in the middle of this import, and it began again from the start. This is try {tries}.", $"Stopiodd y rhaglen ar ganol y mewnforiad hwn, ac ailddechreuodd o’r dechrau. Dyma gynnig {tries}.");
    public static string BeginAgain => Say("Begin again", "Dechrau eto");
    public static string NotToBeginAgain => Say("Only an import that was stopped or broke down begins again", "Dim ond mewnforiad a stopiwyd neu a fethodd sy’n dechrau eto");
    public static string Running => Say("Imports in progress", "Mewnforion ar waith");

    // Refused rows that come back.
    public static string CorrectHint => Say("Download them, put right what was wrong, leave the first column as it is, and give the file back here. Rows that you delete stay refused.", "Lawrlwythwch nhw, cywirwch yr hyn oedd o’i le, gadewch y golofn gyntaf fel y mae, a rhowch y ffeil yn ôl yma. Bydd rhesi rydych yn eu dileu yn aros wedi’u gwrthod.");
    public static string Corrected => Say("The corrected rows", "Y rhesi wedi’u cywiro");
    public static string PutBack => Say("Put them back", "Eu rhoi yn ôl");
    public static string PutBackTag => Say("Put back", "Wedi’i rhoi yn ôl");
    public static string PutBackCount(int rows) => Say(rows == 1 ? "1 row has come back corrected, in" : $"{rows:N0} rows have come back corrected, in", $"Daeth {rows:N0} o resi yn ôl wedi’u cywiro, yn");
    public static string PutsBack(string file) => Say($"Puts back rows refused in {file}", $"Yn rhoi yn ôl resi a wrthodwyd yn {file}");
    public static string NotTheRefusedRows => Say("This is not the file of this import’s refused rows. Download it here, and keep its first row and column.", "Nid dyma ffeil rhesi gwrthodedig y mewnforiad hwn. Lawrlwythwch hi yma, a chadwch ei rhes a’i cholofn gyntaf.");

    public static string LookAgain => Say("Read again with these", "Darllen eto gyda’r rhain");
    public static string KeepPayments => Say("Import these payments", "Mewnforio’r taliadau hyn");
    public static string OtherFile => Say("Choose another file", "Dewis ffeil arall");
    public static string UploadGone => Say("That upload is no longer here. Choose the file again.", "Nid yw’r ffeil a lanlwythwyd yma mwyach. Dewiswch hi eto.");

    // One import.
    public static string Imported(int rows, string file) => Say($"{rows:N0} payments of {file} are in.", $"Mae taliadau {file} i mewn: {rows:N0} rhes.");
    public static string AlreadyImported(DateTime at) => Say($"This file was imported on {at.ShowDate()}. Nothing has changed.", $"Mewnforiwyd y ffeil hon ar {at.ShowDate()}. Nid oes dim wedi newid.");
    public static string Undone(string file) => Say($"The import of {file} is undone.", $"Mae mewnforiad {file} wedi’i ddad-wneud.");
    public static string RowsRead => Say("Rows read", "Rhesi a ddarllenwyd");
    public static string RowsAccepted => Say("Accepted", "Derbyniwyd");
    public static string RowsRefused => Say("Refused", "Gwrthodwyd");
    public static string RowsBlank => Say("Blank", "Gwag");
    public static string Total => Say("Total", "Cyfanswm");
    public static string PrintedTotal => Say("The file’s own total", "Cyfanswm y ffeil ei hun");
    public static string NoPrintedTotal => Say("The file prints none", "Nid yw’r ffeil yn rhoi un");
    public static string Agrees => Say("It agrees", "Mae’n cytuno");
    public static string Differs(long pence) => Say($"It differs by {Money.Show(pence)}", $"Mae gwahaniaeth o {Money.Show(pence)}");
    public static string VatBasisName => Say("VAT", "TAW");
    public static string Vat(VatBasis basis) => basis switch
    {
        VatBasis.Net => Say("Amounts are without VAT", "Symiau heb TAW"),
        VatBasis.Gross => Say("Amounts hold VAT", "Symiau’n cynnwys TAW"),
        _ => Say("The file does not say whether amounts hold VAT", "Nid yw’r ffeil yn dweud a yw’r symiau’n cynnwys TAW"),
    };
    public static string Paid => Say("Paid", "Talwyd");
    public static string PaidBetween(DateOnly first, DateOnly last) => first == last ? first.ShowDate() : Say($"{first.ShowDate()} to {last.ShowDate()}", $"{first.ShowDate()} i {last.ShowDate()}");
    public static string StatedBy(StatedPeriod period, string name) => Say($"{Months(period)}, as stated by {name}", $"{Months(period)}, fel y nodwyd gan {name}");
    private static string Months(StatedPeriod p) => p.From == p.To ? p.From.ShowMonth() : Say($"{p.From.ShowMonth()} to {p.To.ShowMonth()}", $"{p.From.ShowMonth()} i {p.To.ShowMonth()}");
    public static string Period => Say("Period stated", "Cyfnod a nodwyd");
    public static string Encoding => Say("Encoding", "Amgodiad");
    public static string Fingerprint => Say("SHA-256", "SHA-256");
    public static string By => Say("Imported", "Mewnforiwyd");
    public static string ByOn(string name, DateTime at) => Say($"By {name}, {at.ShowMoment()}", $"Gan {name}, {at.ShowMoment()}");
    public static string Operator => Say("the operator", "y gweithredwr");
    public static string Row => Say("Row", "Rhes");
    public static string Reason => Say("Reason", "Rheswm");
    public static string RefusedRows => Say("Refused rows", "Rhesi a wrthodwyd");
    public static string NoneRefused => Say("No row was refused.", "Ni wrthodwyd yr un rhes.");
    public static string DownloadRefused => Say("Download the refused rows (CSV)", "Lawrlwytho’r rhesi a wrthodwyd (CSV)");
    public static string DownloadFile => Say("Download the file as it came", "Lawrlwytho’r ffeil fel y daeth");
    public static string Undo => Say("Undo this import", "Dad-wneud y mewnforiad hwn");
    public static string UndoNote => Say("Every payment of this file goes. The file can be imported again.", "Bydd pob taliad o’r ffeil hon yn mynd. Gellir mewnforio’r ffeil eto.");
    public static string UndoneBy(string name, DateTime at) => Say($"Undone by {name}, {at.ShowMoment()}", $"Dad-wnaed gan {name}, {at.ShowMoment()}");
    public static string NoImports => Say("No payment file has been imported yet.", "Nid oes ffeil daliadau wedi’i mewnforio eto.");
    public static string Imports => Say("Imported files", "Ffeiliau a fewnforiwyd");
    public static string Code => Say("Code", "Cod");
    public static string ToResolve => Say("Resolve payees", "Canfod y cyflenwyr");

    // Supplier list.
    public static string SuppliersIn(int added, int updated, int placed, int changed) => Say(
        $"{added:N0} suppliers added, {updated:N0} updated, {placed:N0} with a postcode we know. {changed:N0} payees found their place in the list.",
        $"Ychwanegwyd {added:N0}, diweddarwyd {updated:N0}, mae gan {placed:N0} god post hysbys. Daeth {changed:N0} o hyd i’w lle yn y rhestr.");
    public static string SuppliersRefused(int rows) => Say($"{rows:N0} rows were refused.", $"Gwrthodwyd {rows:N0} rhes.");
    public static string NoSuppliers => Say("No row of the file could be read as a supplier.", "Ni ellid darllen yr un rhes o’r ffeil fel cyflenwr.");
    public static string Lists => Say("Supplier lists", "Rhestrau cyflenwyr");
    public static string ListLine(string buyer, string file, int rows, int placed, DateTime at) => Say($"{buyer}: {file}, {rows:N0} suppliers, {placed:N0} placed, {at.ShowDate()}", $"{buyer}: {file}, {rows:N0} o gyflenwyr, {placed:N0} wedi’u lleoli, {at.ShowDate()}");
}
