namespace LocalProcure.Domain.Selections;

/// <summary>Why something about the selection stage is refused. The words of its pages stand in the other half of this class.</summary>
public static partial class SelectionText
{
    // The draft
    public static string SayWhetherSelected => Say("Say whether firms are selected before they tender", "Dywedwch a gaiff cwmnïau eu dethol cyn iddynt dendro");
    public static string EnterClosing => Say("Enter until when firms may ask to take part", "Rhowch tan pryd y caiff cwmnïau ofyn am gymryd rhan");
    public static string BeforeBids(DateTime closes) => Say($"Asking to take part must end before bids close on {closes.ShowMoment()}", $"Rhaid i’r cyfnod gofyn am gymryd rhan ddod i ben cyn i’r cynigion gau {closes.ShowMoment()}");
    public static string AddQuestion => Say("Add at least one question that firms answer when they ask to take part", "Ychwanegwch o leiaf un cwestiwn i gwmnïau ei ateb wrth ofyn am gymryd rhan");

    // Asking to take part
    public static string NoSelection => Say("This tender has no selection stage", "Nid oes cam dethol yn y tendr hwn");
    public static string RequestsClosed(DateTime at) => Say($"Asking to take part ended on {at.ShowMoment()}", $"Daeth y cyfnod gofyn am gymryd rhan i ben {at.ShowMoment()}");
    public static string TooLate(DateTime at) => Say($"Asking to take part ended on {at.ShowMoment()}. The request was not accepted", $"Daeth y cyfnod gofyn am gymryd rhan i ben {at.ShowMoment()}. Ni dderbyniwyd y cais");
    public static string TakeBackFirst => Say("This request has been handed in. Take it back first if you want to change it", "Mae’r cais hwn wedi’i gyflwyno. Cymerwch ef yn ôl yn gyntaf os ydych am ei newid");
    public static string AlreadyHandedIn => Say("This request has already been handed in", "Mae’r cais hwn eisoes wedi’i gyflwyno");
    public static string NothingWritten => Say("Nothing has been written in this request yet", "Does dim wedi’i ysgrifennu yn y cais hwn eto");
    public static string NothingHandedIn => Say("There is no request handed in to take back", "Nid oes cais wedi’i gyflwyno i’w gymryd yn ôl");
    public static string ChangedMeanwhile => Say("The request was changed after you opened this page. Check it again before you hand it in", "Newidiwyd y cais ar ôl i chi agor y dudalen hon. Gwiriwch ef eto cyn ei gyflwyno");
    public static string SomeoneElseChanged => Say("A colleague changed the request while you were writing. What is saved now is shown under yours; bring the two together and save again", "Newidiodd cydweithiwr y cais tra oeddech yn ysgrifennu. Dangosir yr hyn sydd wedi’i gadw o dan eich testun chi; dewch â’r ddau ynghyd a chadw eto");
    public static string InGroupAlready => Say("Your firm is in a group for this tender. Say there that it also takes part alone, then ask again", "Mae eich cwmni mewn grŵp ar gyfer y tendr hwn. Dywedwch yno ei fod hefyd yn cymryd rhan ar ei ben ei hun, yna gofynnwch eto");

    // Opening and assessing
    public static string OpensAfter(DateTime at) => Say($"Requests can be opened from {at.ShowMoment()}", $"Gellir agor ceisiadau o {at.ShowMoment()}");
    public static string AlreadyOpened => Say("The requests have already been opened", "Mae’r ceisiadau eisoes wedi’u hagor");
    public static string OpenFirst => Say("Two officers must open the requests first", "Rhaid i ddau swyddog agor y ceisiadau yn gyntaf");
    public static string ChoosePass => Say("Say whether the request passes", "Dywedwch a yw’r cais yn llwyddo");
    public static string EnterReason => Say("Give the reason. The firm is told it", "Rhowch y rheswm. Caiff y cwmni wybod beth ydyw");
    public static string ScoreRange => Say("Enter a whole number from 0 to 100, or nothing", "Rhowch rif cyfan o 0 i 100, neu ddim byd");

    // The shortlist
    public static string AlreadyShortlisted => Say("The shortlist has been recorded", "Mae’r rhestr fer wedi’i chofnodi");
    public static string NobodyAsked => Say("Nobody asked to take part, so there is no shortlist. End the procurement, with the reason", "Ni ofynnodd neb am gael cymryd rhan, felly nid oes rhestr fer. Dewch â’r caffaeliad i ben, gan roi’r rheswm");
    public static string StillToAssess(int left) => Say(
        left == 1 ? "1 request is still to be assessed" : $"{left} requests are still to be assessed",
        left switch { 1 => "Mae 1 cais heb ei asesu o hyd", 2 => "Mae 2 gais heb eu hasesu o hyd", 3 => "Mae 3 chais heb eu hasesu o hyd", 6 => "Mae 6 chais heb eu hasesu o hyd", _ => $"Mae {left} cais heb eu hasesu o hyd" });
    public static string ChooseSomebody => Say("Choose at least one. If nobody passed, end the procurement, with the reason", "Dewiswch o leiaf un. Os na lwyddodd neb, dewch â’r caffaeliad i ben, gan roi’r rheswm");
    public static string OnlyThosePassed => Say("Only those who passed can be shortlisted", "Dim ond y rhai a lwyddodd a all fod ar y rhestr fer");
    public static string EnterShortlistReason => Say("Say why these, and not others who passed", "Dywedwch pam y rhain, ac nid eraill a lwyddodd");
    public static string CentralMayNotAgree => Say("A central authority may not agree a shorter period with those on its shortlist (Procurement Act 2023 s.54(4))", "Ni chaiff awdurdod canolog gytuno ar gyfnod byrrach â’r rhai ar ei restr fer (Deddf Caffael 2023 a.54(4))");
    public static string NotEarlierThan(DateTime closes) => Say($"Bids may not close earlier than published: {closes.ShowMoment()}", $"Ni chaiff y cynigion gau’n gynharach nag a gyhoeddwyd: {closes.ShowMoment()}");
    public static string NoShortlistYet => Say("Nobody can tender before the shortlist is recorded", "Ni all neb dendro cyn i’r rhestr fer gael ei chofnodi");
    public static string NotShortlisted => Say("Only bidders on the shortlist may tender, and this one is not on it", "Dim ond cynigwyr ar y rhestr fer a gaiff dendro, ac nid yw’r un hwn arni");
}
