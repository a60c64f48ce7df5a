namespace LocalProcure.Domain.Tenders;

/// <summary>The words for changing a published tender: states, reasons for saying no, and what differs.</summary>
public static partial class ChangeText
{
    public static string Show(this ChangeStatus status) => status switch
    {
        ChangeStatus.Draft => Say("Being written", "Yn cael ei ysgrifennu"),
        ChangeStatus.AwaitingApproval => Say("Waiting for approval", "Yn aros am gymeradwyaeth"),
        ChangeStatus.Approved => Say("Approved, not published", "Wedi’i gymeradwyo, heb ei gyhoeddi"),
        ChangeStatus.Published => Say("Published", "Cyhoeddwyd"),
        _ => Say("Not published in time", "Heb ei gyhoeddi mewn pryd"),
    };

    // Why not.
    public static string NotPublishedYet => Say("This tender is not published yet: write on it directly", "Nid yw’r tendr hwn wedi’i gyhoeddi eto: ysgrifennwch arno’n uniongyrchol");
    public static string TooLate(DateTime closed) => Say(
        $"Bids closed on {closed.ShowMoment()}. Terms may change only before the deadline for tenders (Procurement Act 2023 s.31)",
        $"Caeodd y cynigion {closed.ShowMoment()}. Dim ond cyn y dyddiad cau ar gyfer tendrau y caiff telerau newid (Deddf Caffael 2023 a.31)");
    public static string NotOfDirectAward => Say(
        "A direct award takes no bids, so there are no terms to change. End it and announce another (Procurement Act 2023 s.44)",
        "Nid yw dyfarniad uniongyrchol yn derbyn cynigion, felly nid oes telerau i’w newid. Rhowch derfyn arno a chyhoeddwch un arall (Deddf Caffael 2023 a.44)");
    public static string NotBeforeShortlist => Say(
        "Requests to take part are judged by the terms as they were published. Terms may change once the shortlist is recorded, or end this procurement and begin another (Procurement Act 2023 s.31)",
        "Caiff ceisiadau i gymryd rhan eu barnu yn ôl y telerau fel y’u cyhoeddwyd. Caiff telerau newid unwaith y bydd y rhestr fer wedi’i chofnodi, neu rhowch derfyn ar y caffaeliad hwn a dechreuwch un arall (Deddf Caffael 2023 a.31)");
    public static string AlreadyPublished => Say("This change is published and cannot be altered. Begin another", "Mae’r newid hwn wedi’i gyhoeddi ac ni ellir ei newid. Dechreuwch un arall");
    public static string DecideExtension => Say("Decide whether firms get more time", "Penderfynwch a yw cwmnïau’n cael mwy o amser");
    public static string SayWhyNoExtension => Say("Say why firms need no more time", "Dywedwch pam nad oes angen mwy o amser ar gwmnïau");
    public static string EnterNewClosing => Say("Enter the new closing date and time", "Rhowch y dyddiad a’r amser cau newydd");
    public static string MustBeLater(DateTime closes) => Say($"The new closing must be later than {closes.ShowMoment()}: a closing never comes nearer", $"Rhaid i’r amser cau newydd fod yn hwyrach na {closes.ShowMoment()}: ni ddaw amser cau byth yn nes");
    public static string NeedsNewNotice => Say(
        "This tender has a legal notice. Republish it on Sell2Wales or Find a Tender first, and record the new reference (Procurement Act 2023 ss.31, 87)",
        "Mae gan y tendr hwn hysbysiad cyfreithiol. Ailgyhoeddwch ef ar GwerthwchiGymru neu Canfod Tendr yn gyntaf, a chofnodwch y cyfeirnod newydd (Deddf Caffael 2023 a.31, a.87)");
    public static string SameNotice(string reference) => Say($"{reference} is the notice as it was before. Record the reference of the republished notice", $"{reference} yw’r hysbysiad fel yr oedd o’r blaen. Cofnodwch gyfeirnod yr hysbysiad a ailgyhoeddwyd");
    public static string NothingChanges => Say("Nothing differs from the published tender yet", "Nid oes dim yn wahanol i’r tendr a gyhoeddwyd eto");
    public static string EnterSummary => Say("Say in plain words what changes", "Dywedwch mewn geiriau plaen beth sy’n newid");
    public static string SummaryInBoth => Say("Write the summary in both languages, or say why in one only", "Ysgrifennwch y crynodeb yn y ddwy iaith, neu dywedwch pam mewn un yn unig");
    public static string AlreadySent => Say("This change is already waiting for approval", "Mae’r newid hwn eisoes yn aros am gymeradwyaeth");
    public static string AlreadyApproved => Say("This change is already approved", "Mae’r newid hwn eisoes wedi’i gymeradwyo");
    public static string NotAwaitingApproval => Say("This change is not waiting for approval", "Nid yw’r newid hwn yn aros am gymeradwyaeth");
    public static string NeedsApproval => Say("A second officer must approve this change before it is published", "Rhaid i ail swyddog gymeradwyo’r newid hwn cyn ei gyhoeddi");
    public static string ChangedMeanwhile => Say("Somebody wrote on this change after you opened the page. Read it again before you go on", "Ysgrifennodd rhywun ar y newid hwn ar ôl i chi agor y dudalen. Darllenwch ef eto cyn mynd ymlaen");
    public static string CannotChange(string part) => Say($"“{part}” cannot change while bids are taken. Withdraw the tender and begin another instead", $"Ni all “{part}” newid tra derbynnir cynigion. Tynnwch y tendr yn ôl a dechreuwch un arall yn lle hynny");

    // What differs.
    public static string InLanguage(string name, Language language) => language == Language.Welsh ? Say($"{name}, in Welsh", $"{name}, yn Gymraeg") : Say($"{name}, in English", $"{name}, yn Saesneg");
    public static string PlaceInWords => Say("Place in words", "Y lleoliad mewn geiriau");
    public static string Criterion => Say("Criterion", "Maen prawf");
    public static string WeightOf(string criterion) => Say($"Weight of “{criterion}”", $"Pwysiad “{criterion}”");
    public static string Question => Say("Question", "Cwestiwn");
    public static string HowScoredFor(string question) => Say($"How “{question}” is judged", $"Sut y bernir “{question}”");
    public static string UpToWords(int most) => Say($"Up to {most:N0} words", $"Hyd at {most:N0} gair");
    public static string QuantityOf(string line) => Say($"Quantity of “{line}”", $"Nifer “{line}”");
    public static string MinimumOf(string criterion) => Say($"Least that passes on “{criterion}”", $"Y lleiaf sy’n pasio ar “{criterion}”");
    public static string Lot => Say("Lot", "Lot");
    public static string FactsOf(string lot) => Say($"Value, place and dates of “{lot}”", $"Gwerth, lleoliad a dyddiadau “{lot}”");
    public static string LotLimits => Say("Limits on lots", "Terfynau ar lotiau");
    public static string Limits(int? bid, int? win) => string.Join("; ", new[]
    {
        bid is { } most ? Say($"bid for at most {most}", $"cynnig am hyd at {most}") : "",
        win is { } won ? Say($"win at most {won}", $"ennill hyd at {won}") : "",
    }.Where(s => s.Length > 0));
    public static string LotOf(string thing) => Say($"Lot of “{thing}”", $"Lot “{thing}”");
    public static string EveryLot => Say("Every lot", "Pob lot");
    public static string ConditionName => Say("What the condition is called", "Enw’r amod");
    public static string ConditionGuidance => Say("What the buyer would accept", "Yr hyn y byddai’r prynwr yn ei dderbyn");
    public static string Document => Say("Document", "Dogfen");
    public static string Added => Say("Added", "Ychwanegwyd");
    public static string Removed => Say("Removed", "Tynnwyd");
    public static string WasBefore => Say("Before", "Cyn hynny");
    public static string IsNow => Say("Now", "Nawr");
    public static string Nothing => Say("Nothing", "Dim");
}
