namespace LocalProcure.Domain.Tenders;

/// <summary>The words for the questions that firms ask and the stage in which they do.</summary>
public static class QuestionsText
{
    /// <summary>"Firm C".</summary>
    public static string Firm(int number) => number <= 0 ? Say("A firm", "Cwmni") : Say($"Firm {Asker.Letters(number)}", $"Cwmni {Asker.Letters(number)}");

    public static string? Answer(Tender tender) =>
        tender.QuestionsCloseAt is { } at ? Say($"Firms may ask until {at.ShowMoment()}", $"Caiff cwmnïau ofyn tan {at.ShowMoment()}")
        : tender.ClosesAt is null ? null : Usual;

    // The part of a draft.
    public static string Lead => Say("Firms ask in public, without their names. Choose when questions end, so that there is time to answer and to use the answers.", "Mae cwmnïau’n gofyn yn gyhoeddus, heb eu henwau. Dewiswch pryd y daw’r cwestiynau i ben, fel bod amser i ateb ac i ddefnyddio’r atebion.");
    public static string Usual => Say("Firms may ask until 4 days before closing, or for half of the time where there are less than 8 days", "Caiff cwmnïau ofyn tan 4 diwrnod cyn cau, neu am hanner yr amser lle mae llai nag 8 diwrnod");
    public static string LeaveEmpty => Say("Leave both empty for the usual time: 4 days before closing.", "Gadewch y ddau yn wag ar gyfer yr amser arferol: 4 diwrnod cyn cau.");
    public static string LastDate => Say("Last day for questions", "Diwrnod olaf ar gyfer cwestiynau");
    public static string LastTime => Say("Time of day", "Amser o’r dydd");
    public static string EndInPast => Say("The end of questions must be in the future", "Rhaid i ddiwedd y cwestiynau fod yn y dyfodol");
    public static string EndAfterClosing(DateTime closes) => Say($"Questions must end by {closes.ShowMoment()}, when the tender closes", $"Rhaid i’r cwestiynau ddod i ben erbyn {closes.ShowMoment()}, pan fydd y tendr yn cau");

    // Asking.
    public static string Ended(DateTime at) => Say($"Questions ended on {at.ShowMoment()}. The answers are on the tender’s page", $"Daeth y cwestiynau i ben {at.ShowMoment()}. Mae’r atebion ar dudalen y tendr");
    public static string AskUntil(DateTime at) => Say($"Firms may ask until {at.ShowMoment()}.", $"Caiff cwmnïau ofyn tan {at.ShowMoment()}.");
    public static string NeedsFirm => Say("Only registered firms can ask. Register your firm, or ask its owner to invite you, then ask", "Dim ond cwmnïau cofrestredig all ofyn. Cofrestrwch eich cwmni, neu gofynnwch i’w berchennog eich gwahodd, yna gofynnwch");
    public static string RegisterFirm => Say("Register your firm", "Cofrestru eich cwmni");
    public static string WhichFirm => Say("For which firm do you ask?", "Dros ba gwmni rydych chi’n gofyn?");
    public static string ChooseFirm => Say("Choose the firm that asks", "Dewiswch y cwmni sy’n gofyn");
    public static string LetterExplained => Say("Your questions appear under a letter drawn by lot, like “Firm K”, the same for every question of your firm about this tender. Nobody can tell from it who you are.", "Mae eich cwestiynau’n ymddangos o dan lythyren a dynnwyd drwy goelbren, fel “Cwmni K”, yr un un ar gyfer pob cwestiwn gan eich cwmni am y tendr hwn. Ni all neb ddweud ohoni pwy ydych chi.");
    public static string GivesAway => Say("Your question shows who you are", "Mae eich cwestiwn yn dangos pwy ydych chi");
    public static string GivesAwayLead => Say("It holds what follows. Take it out, or say that you want it sent as it is.", "Mae’n cynnwys yr hyn sy’n dilyn. Tynnwch ef allan, neu dywedwch eich bod am ei anfon fel y mae.");
    public static string SendAnyway => Say("Send it as it is: I know that everybody may learn who asks", "Ei anfon fel y mae: gwn y gall pawb ddysgu pwy sy’n gofyn");
    public static string Kind(GiveAwayKind kind) => kind switch
    {
        GiveAwayKind.FirmName => Say("your firm’s name", "enw eich cwmni"),
        GiveAwayKind.TradingName => Say("your trading name", "eich enw masnachu"),
        GiveAwayKind.EmailAddress => Say("an e-mail address of your firm", "cyfeiriad e-bost eich cwmni"),
        GiveAwayKind.Telephone => Say("your telephone number", "eich rhif ffôn"),
        GiveAwayKind.CompanyNumber => Say("your registration number", "eich rhif cofrestru"),
        GiveAwayKind.Website => Say("your website", "eich gwefan"),
        GiveAwayKind.Postcode => Say("your postcode", "eich cod post"),
        _ => Say("the name of somebody in your firm", "enw rhywun yn eich cwmni"),
    };

    // Answering.
    public static string BothLanguages => Say("Write question and answer in both languages, or say why in one only", "Ysgrifennwch y cwestiwn a’r ateb yn y ddwy iaith, neu dywedwch pam mewn un yn unig");
    public static string WhyOneLanguage => Say("Why one language only", "Pam un iaith yn unig");
    public static string WhyOneLanguageHint => Say("Only if question or answer is in one language. The reason is published with it.", "Dim ond os yw’r cwestiwn neu’r ateb mewn un iaith. Cyhoeddir y rheswm gydag ef.");
    public static string InOneLanguage(string because) => Say($"In one language only. The buyer’s reason: {because}", $"Mewn un iaith yn unig. Rheswm y prynwr: {because}");
    public static string ChangesTender => Say("This answer changes the tender: go on to draft the change", "Mae’r ateb hwn yn newid y tendr: ewch ymlaen i ddrafftio’r newid");
    public static string ChangesTenderHint => Say("An answer may explain what the tender says. What it does not say yet is added by a published change.", "Gall ateb egluro’r hyn y mae’r tendr yn ei ddweud. Ychwanegir yr hyn nad yw’n ei ddweud eto drwy newid a gyhoeddir.");
    public static string AnswerChangedSubject(string title) => Say($"An answer was changed: {title}", $"Newidiwyd ateb: {title}");
    public static string LedTo(int change) => Say($"This led to change {change} of the tender", $"Arweiniodd hyn at newid {change} i’r tendr");
    public static string LeadsToDraft => Say("This leads to a change that is being drafted", "Mae hyn yn arwain at newid sy’n cael ei ddrafftio");

    // The stage.
    public static string StillOpen(DateTime until) => Say($"Firms may ask until {until.ShowMoment()}. The stage can be closed after that", $"Caiff cwmnïau ofyn tan {until.ShowMoment()}. Gellir cau’r cam ar ôl hynny");
    public static string AlreadyClosed => Say("The questions stage is closed", "Mae’r cam cwestiynau wedi’i gau");
    public static string Unanswered(int count) => Say(
        count == 1 ? "1 question has no answer yet. Answer it, then close the stage" : $"{count} questions have no answer yet. Answer them, then close the stage",
        count switch { 1 => "Mae 1 cwestiwn heb ateb eto. Atebwch ef, yna caewch y cam", 2 => "Mae 2 gwestiwn heb ateb eto. Atebwch nhw, yna caewch y cam", 3 => "Mae 3 chwestiwn heb ateb eto. Atebwch nhw, yna caewch y cam", 6 => "Mae 6 chwestiwn heb ateb eto. Atebwch nhw, yna caewch y cam", _ => $"Mae {count} cwestiwn heb ateb eto. Atebwch nhw, yna caewch y cam" });
    public static string CloseStage => Say("Close the questions stage", "Cau’r cam cwestiynau");
    public static string CloseStageLead => Say("The time for questions is over. Close the stage once everything is answered.", "Mae’r amser ar gyfer cwestiynau ar ben. Caewch y cam ar ôl ateb popeth.");
    public static string StageClosedNow => Say("The questions stage is closed. Every question has its answer", "Mae’r cam cwestiynau wedi’i gau. Mae ateb i bob cwestiwn");
    public static string ClosedOn(DateTime at) => Say($"Questions were closed on {at.ShowMoment()}.", $"Caewyd y cwestiynau {at.ShowMoment()}.");
    public static string EndedOn(DateTime at) => Say($"Questions ended on {at.ShowMoment()}.", $"Daeth y cwestiynau i ben {at.ShowMoment()}.");
}
