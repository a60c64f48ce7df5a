namespace LocalProcure.Domain.Reports;

/// <summary>The words around a report: its pages, its path from import to issue, and why a step is refused.</summary>
public static class ReportText
{
    public static string Reports => Say("Local spending reports", "Adroddiadau gwariant lleol");
    public static string ReportsLead => Say(
        "Each month, how much of what public bodies spend stays in the area. Every figure comes from payment files that you can check.",
        "Bob mis, faint o wariant cyrff cyhoeddus sy’n aros yn yr ardal. Daw pob ffigur o ffeiliau taliadau y gallwch eu gwirio.");
    public static string NoReportsYet => Say("No report has been issued yet. The first will appear here, and you can ask to be told.", "Nid oes adroddiad wedi’i gyhoeddi eto. Bydd y cyntaf yn ymddangos yma, a gallwch ofyn am gael gwybod.");
    public static string Title(string area, DateOnly month) => Say($"Local spending in {area}, {month.ShowMonth()}", $"Gwariant lleol: {area}, {month.ShowMonth()}");
    public static string EarlierReports => Say("Earlier reports", "Adroddiadau cynharach");
    public static string LatestReport => Say("Latest report", "Yr adroddiad diweddaraf");
    public static string AllReports => Say("All reports", "Pob adroddiad");
    public static string Downloads => Say("Download", "Lawrlwytho");
    public static string Pdf(Language language) => language == Language.Welsh
        ? Say("The report in Welsh (PDF)", "Yr adroddiad yn Gymraeg (PDF)") : Say("The report in English (PDF)", "Yr adroddiad yn Saesneg (PDF)");
    public static string Csv => Say("The figures as a spreadsheet (CSV)", "Y ffigurau fel taenlen (CSV)");
    public static string Json => Say("The figures for machines (JSON)", "Y ffigurau ar gyfer peiriannau (JSON)");
    public static string Number(string number) => Say($"Report number {number}", $"Rhif yr adroddiad {number}");
    public static string IssuedOn(DateTime at) => Say($"Issued on {at.ShowDate()}", $"Cyhoeddwyd ar {at.ShowDate()}");
    public static string Edition(int edition) => Say($"Edition {edition}", $"Argraffiad {edition}");
    public static string Superseded(string number) => Say($"A later edition replaces this one: {number}", $"Mae argraffiad diweddarach yn disodli hwn: {number}");
    public static string Demonstration => Say("Demonstration data: invented, not real spending", "Data arddangos: dyfeisiedig, nid gwariant go iawn");

    // The month's path.
    public static string Months => Say("The month", "Y mis");
    public static string MonthsLead => Say("Bring each buyer’s payments in, say who was paid, check, have a second person sign off, and issue.", "Dewch â thaliadau pob prynwr i mewn, nodwch pwy a dalwyd, gwiriwch, gofynnwch i ail berson gymeradwyo, a chyhoeddwch.");
    public static string ChooseMonth => Say("Choose a month", "Dewiswch fis");
    public static string Area => Say("Report area", "Ardal yr adroddiad");
    public static string AreaHint => Say("Areas with at least one enrolled buyer", "Ardaloedd ag o leiaf un prynwr wedi’i gofrestru");
    public static string MonthLabel => Say("Month", "Mis");
    public static string ShowMonth => Say("Show this month", "Dangos y mis hwn");
    public static string StepCheck => Say("Check", "Gwirio");
    public static string NoAreas => Say("No buyer is enrolled in an area’s programme yet. Enrol buyers first.", "Nid oes prynwr wedi’i gofrestru yn rhaglen ardal eto. Cofrestrwch brynwyr yn gyntaf.");
    public static string MonthHint => Say("Year and month, like 2026-03", "Blwyddyn a mis, fel 2026-03");
    public static string AreaMonth(string area, DateOnly month) => $"{area}, {month.ShowMonth()}";
    public static string RecentMonths => Say("Months with payments", "Misoedd â thaliadau");
    public static string CheckTable => Say("Totals by buyer", "Cyfansymiau fesul prynwr");
    public static string Change => Say("Change", "Newid");
    public static string NoBuyers => Say("No buyer is enrolled in this area’s programme. Enrol one from its page.", "Nid oes prynwr wedi’i gofrestru yn rhaglen yr ardal hon. Cofrestrwch un o’i dudalen.");
    public static string LiveFigures => Say("Figures as they stand now", "Y ffigurau fel y maent nawr");
    public static string LiveFiguresNote => Say("Only project staff see these until the report is issued.", "Dim ond staff y prosiect sy’n gweld y rhain nes cyhoeddi’r adroddiad.");
    public static string CheckTotals => Say("Check each buyer’s total against what the buyer says it paid", "Gwiriwch gyfanswm pob prynwr yn erbyn yr hyn y dywed iddo ei dalu");
    public static string ThisMonth => Say("This month", "Y mis hwn");
    public static string MonthBefore => Say("Month before", "Y mis cynt");
    public static string SignOff => Say("Sign off the figures", "Cymeradwyo’r ffigurau");
    public static string SignOffNote => Say("You say that you have checked these figures. Somebody who imported a file or placed a payee behind them cannot.", "Rydych yn dweud eich bod wedi gwirio’r ffigurau hyn. Ni all neb a fewnforiodd ffeil neu a leolodd gyflenwr ar eu cyfer wneud hynny.");
    public static string Issue => Say("Issue the report", "Cyhoeddi’r adroddiad");
    public static string IssueNote => Say("Issuing publishes the figures, makes the PDF in English and Welsh and e-mails subscribers. It cannot be undone.", "Mae cyhoeddi’n rhoi’r ffigurau ar y wefan, yn gwneud y PDF yn Gymraeg a Saesneg ac yn e-bostio tanysgrifwyr. Ni ellir ei ddadwneud.");
    public static string PasswordToIssue => Say("Your password", "Eich cyfrinair");
    public static string PasswordToIssueHint => Say("We ask again because issuing is public and final", "Rydym yn gofyn eto am fod cyhoeddi’n gyhoeddus ac yn derfynol");
    public static string WrongPassword => Say("The password is not right", "Nid yw’r cyfrinair yn gywir");
    public static string SignedOffBy(string name, DateTime at) => Say($"Signed off by {name} on {at.ShowMoment()}", $"Cymeradwywyd gan {name} ar {at.ShowMoment()}");
    public static string SeeIssued => Say("See the issued report", "Gweld yr adroddiad a gyhoeddwyd");
    public static string DoneSignedOff => Say("The figures are signed off. The report can be issued.", "Mae’r ffigurau wedi’u cymeradwyo. Gellir cyhoeddi’r adroddiad.");
    public static string DoneIssued => Say("The report is issued. Subscribers are being told.", "Mae’r adroddiad wedi’i gyhoeddi. Mae tanysgrifwyr yn cael gwybod.");
    public static string DoneEmbargoed(DateTime at) => Say($"The report is issued. Nobody but project staff sees it, and nobody is told, until {at.ShowMoment()}.", $"Mae’r adroddiad wedi’i gyhoeddi. Ni fydd neb ond staff y prosiect yn ei weld, ac ni roddir gwybod i neb, tan {at.ShowMoment()}.");
    public static string EmbargoNeedsTime => Say("Enter the time at which the embargo ends, like 09:30", "Rhowch yr amser y daw’r embargo i ben, fel 09:30");
    public static string DonePdfWaiting => Say("Signed off, PDF waiting: the report is issued as soon as its PDFs are made.", "Wedi’i gymeradwyo, PDF yn aros: cyhoeddir yr adroddiad cyn gynted ag y gwneir ei ffeiliau PDF.");

    public static string Status(ReportStatus? status) => status switch
    {
        null => Say("Not signed off", "Heb ei gymeradwyo"),
        ReportStatus.SignedOff => Say("Signed off", "Wedi’i gymeradwyo"),
        ReportStatus.PdfWaiting => Say("Signed off, PDF waiting", "Wedi’i gymeradwyo, PDF yn aros"),
        _ => Say("Issued", "Wedi’i gyhoeddi"),
    };

    public static string Buyers => Say("Buyers in the programme", "Prynwyr yn y rhaglen");

    // Why not.
    public static string OnlyStaffSignOff => Say("Only project staff can sign off and issue a report", "Dim ond staff y prosiect all gymeradwyo a chyhoeddi adroddiad");
    public static string NothingToSignOff(DateOnly month) => Say($"There are no payments in {month.ShowMonth()} to sign off", $"Nid oes taliadau ym mis {month.ShowMonth()} i’w cymeradwyo");
    public static string MonthNotOver(DateOnly month) => Say($"{month.ShowMonth()} is not over yet", $"Nid yw mis {month.ShowMonth()} ar ben eto");
    public static string SignOffNeedsSecondPerson => Say("You imported a file or placed a payee behind these figures, so somebody else must sign them off", "Rydych wedi mewnforio ffeil neu leoli cyflenwr ar gyfer y ffigurau hyn, felly rhaid i rywun arall eu cymeradwyo");
    public static string AlreadySignedOff => Say("These figures are signed off already", "Mae’r ffigurau hyn wedi’u cymeradwyo eisoes");
    public static string NotSignedOff => Say("The figures must be signed off by a second person first", "Rhaid i ail berson gymeradwyo’r ffigurau yn gyntaf");
    public static string FiguresMoved => Say("The figures have changed since they were signed off, so they must be signed off again", "Mae’r ffigurau wedi newid ers eu cymeradwyo, felly rhaid eu cymeradwyo eto");
    public static string AlreadyIssued => Say("The report is issued already", "Mae’r adroddiad wedi’i gyhoeddi eisoes");
    public static string NotPublicYet => Say("The report is not public yet", "Nid yw’r adroddiad yn gyhoeddus eto");
    public static string AlreadyAnnounced => Say("Subscribers have been told of this report already", "Mae tanysgrifwyr wedi cael gwybod am yr adroddiad hwn eisoes");
    public static string PdfIsWaiting => Say("The report is frozen and waits for its PDFs", "Mae’r adroddiad wedi’i rewi ac yn aros am ei ffeiliau PDF");
    public static string NoSuchArea(string code) => Say($"There is no area with the code {code}", $"Nid oes ardal â’r cod {code}");
    public static string NoSuchMonth(string month) => Say($"{month} is not a month: write it like 2026-03", $"Nid yw {month} yn fis: ysgrifennwch ef fel 2026-03");
    public static string NoBuyersIn(string area) => Say($"No buyer is enrolled in the programme of {area}", $"Nid oes prynwr wedi’i gofrestru yn rhaglen {area}");
    public static string NoSuchPerson(string email) => Say($"There is nobody with the e-mail address {email}", $"Nid oes neb â’r cyfeiriad e-bost {email}");
    public const int BecauseLength = 2000;
    public static string SayWhyRestated => Say("Say why the issued figures are corrected, in at least one language", "Nodwch pam y caiff y ffigurau a gyhoeddwyd eu cywiro, mewn o leiaf un iaith");
    public static string EmbargoInPast => Say("The embargo must end in the future", "Rhaid i’r embargo ddod i ben yn y dyfodol");
    public static string EmbargoNotUnderstood(string typed) => Say($"{typed} is not a date and time: write it like 2026-04-20T09:30", $"Nid yw {typed} yn ddyddiad ac amser: ysgrifennwch ef fel 2026-04-20T09:30");
    public static string EmbargoTooLong => Say("An embargo lasts 60 days at most", "Mae embargo’n para 60 diwrnod ar y mwyaf");
    public static OwnWords CorrectedLater => new("Payment files, links of payees or rules were corrected after the report was issued.", "Cywirwyd ffeiliau taliadau, cysylltiadau cyflenwyr neu reolau ar ôl cyhoeddi’r adroddiad.");
    public static string NoBrowser => Say("No Chromium-family browser was found on this machine, so the PDFs cannot be made yet", "Ni chanfuwyd porwr o deulu Chromium ar y peiriant hwn, felly ni ellir gwneud y ffeiliau PDF eto");
}
