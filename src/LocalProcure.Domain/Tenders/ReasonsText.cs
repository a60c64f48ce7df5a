namespace LocalProcure.Domain.Tenders;

/// <summary>The words for asking and giving written reasons (Local Government Act 1988 s.20).</summary>
public static class ReasonsText
{
    public static string NotUnderAct => Say("This buyer is not a body under section 20 of the Local Government Act 1988", "Nid yw’r prynwr hwn yn gorff o dan adran 20 o Ddeddf Llywodraeth Leol 1988");
    public static string NotRefused => Say("Reasons can be asked for once your firm has been refused", "Gellir gofyn am resymau ar ôl i’ch cwmni gael ei wrthod");
    public static string NoFigure => Say("There is no figure on record for how many days there are. Tell project staff", "Nid oes ffigur wedi’i gofnodi ar gyfer nifer y diwrnodau. Rhowch wybod i staff y prosiect");
    public static string TooLate(DateOnly last) => Say($"Reasons could be asked for until {last.ShowDate()}", $"Gellid gofyn am resymau tan {last.ShowDate()}");
    public static string AlreadyAnswered => Say("The reasons have been given", "Mae’r rhesymau wedi’u rhoi");
    public static string EnterReasons => Say("Write the reasons", "Ysgrifennwch y rhesymau");
    public static string TooLong => Say("Write at most 8,000 characters", "Ysgrifennwch 8,000 o nodau ar y mwyaf");

    public static string Title => Say("Written reasons", "Rhesymau ysgrifenedig");
    public static string Lead => Say(
        "Section 20 of the Local Government Act 1988: a council that refuses a firm tells it at once and, if asked in writing in time, gives its reasons in writing.",
        "Adran 20 o Ddeddf Llywodraeth Leol 1988: mae cyngor sy’n gwrthod cwmni yn rhoi gwybod iddo ar unwaith ac, os gofynnir yn ysgrifenedig mewn pryd, yn rhoi ei resymau yn ysgrifenedig.");
    public static string AskUntil(DateOnly last) => Say($"You can ask until {last.ShowDay()}.", $"Gallwch ofyn tan {last.ShowDay()}.");
    public static string LotsRefused => Say("Your bid was not successful for:", "Nid oedd eich cynnig yn llwyddiannus ar gyfer:");
    public static string AboutLots(string lots) => Say($"About: {lots}", $"Ynghylch: {lots}");
    public static string Ask => Say("Ask for written reasons", "Gofyn am resymau ysgrifenedig");
    public static string AskedOn(DateTime at, DateOnly by) => Say($"Asked on {at.ShowDate()}. The answer is due by {by.ShowDay()}.", $"Gofynnwyd ar {at.ShowDate()}. Disgwylir yr ateb erbyn {by.ShowDay()}.");
    public static string GivenOn(DateTime at) => Say($"Given on {at.ShowDate()}", $"Rhoddwyd ar {at.ShowDate()}");
    public static string None => Say("No firm has asked for written reasons.", "Nid oes cwmni wedi gofyn am resymau ysgrifenedig.");
    public static string Reasons => Say("The reasons", "Y rhesymau");
    public static string Give => Say("Send the reasons", "Anfon y rhesymau");
    public static string Given => Say("The reasons are sent", "Mae’r rhesymau wedi’u hanfon");
    public static string AskedNow => Say("Your request is recorded. The buyer has been told", "Mae eich cais wedi’i gofnodi. Mae’r prynwr wedi cael gwybod");

    public static string MailAskedSubject(string tender) => Say($"A firm asks for written reasons: {tender}", $"Mae cwmni’n gofyn am resymau ysgrifenedig: {tender}");
    public static string MailAsked(DateOnly by) => Say($"A firm that was refused asks for written reasons. They are due by {by.ShowDay()}.", $"Mae cwmni a wrthodwyd yn gofyn am resymau ysgrifenedig. Disgwylir hwy erbyn {by.ShowDay()}.");
    public static string MailGivenSubject(string tender) => Say($"Written reasons: {tender}", $"Rhesymau ysgrifenedig: {tender}");
    public static string MailGiven => Say("The buyer has given its reasons in writing.", "Mae’r prynwr wedi rhoi ei resymau yn ysgrifenedig.");
    public static string MailWhyFirm => Say("You get this because your firm asked for the reasons.", "Rydych yn cael hwn am fod eich cwmni wedi gofyn am y rhesymau.");
    public static string MailLink => Say("Read them", "Eu darllen");
    public static string MailAnswer => Say("Give the reasons", "Rhoi’r rhesymau");
    public static string DeskLine => Say("Give written reasons to a refused firm", "Rhoi rhesymau ysgrifenedig i gwmni a wrthodwyd");
}
