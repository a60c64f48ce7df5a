namespace LocalProcure.Domain.Tenders;

/// <summary>The words for tenders: states, parts and the reasons for saying no. Page words stand in the other halves of this class.</summary>
public static partial class TenderText
{
    public static string Show(this TenderStatus status) => status switch
    {
        TenderStatus.Draft => Say("Draft", "Drafft"),
        TenderStatus.AwaitingApproval => Say("Waiting for approval", "Yn aros am gymeradwyaeth"),
        TenderStatus.Approved => Say("Approved, not published", "Wedi’i gymeradwyo, heb ei gyhoeddi"),
        TenderStatus.Announced => Say("Direct award announced", "Cyhoeddwyd bwriad i ddyfarnu’n uniongyrchol"),
        TenderStatus.Requests => Say("Open for requests to take part", "Ar agor i geisiadau i gymryd rhan"),
        TenderStatus.Selecting => Say("Selecting who may tender", "Yn dethol pwy a gaiff dendro"),
        TenderStatus.Open => Say("Open", "Ar agor"),
        TenderStatus.Closed => Say("Closed", "Ar gau"),
        TenderStatus.Opened => Say("Being evaluated", "Yn cael ei werthuso"),
        TenderStatus.Awarded => Say("Awarded", "Wedi’i ddyfarnu"),
        _ => Say("Withdrawn", "Wedi’i dynnu’n ôl"),
    };

    public static string Show(this TenderCategory category) => category switch
    {
        TenderCategory.Goods => Say("Goods", "Nwyddau"),
        TenderCategory.Services => Say("Services", "Gwasanaethau"),
        TenderCategory.Works => Say("Works", "Gweithiau"),
        _ => Say("Light touch services", "Gwasanaethau cyffyrddiad ysgafn"),
    };

    public static string Show(this TenderPart part) => part switch
    {
        TenderPart.Words => Say("Title and description", "Teitl a disgrifiad"),
        TenderPart.Classification => Say("What you are buying", "Beth rydych chi’n ei brynu"),
        TenderPart.Value => Say("Value", "Gwerth"),
        TenderPart.Place => Say("Place", "Lleoliad"),
        TenderPart.Dates => Say("Contract dates", "Dyddiadau’r contract"),
        TenderPart.Lots => LotText.Lots,
        TenderPart.SmallFirms => LotText.SmallFirms,
        TenderPart.DirectAward => Say("Direct award", "Dyfarniad uniongyrchol"),
        TenderPart.Invitations => Say("Firms asked to quote", "Cwmnïau y gofynnir iddynt am ddyfynbris"),
        TenderPart.Selection => Say("Selection stage", "Cam dethol"),
        TenderPart.Closing => Say("Closing time", "Amser cau"),
        TenderPart.QuestionsClosing => Say("Questions from firms", "Cwestiynau gan gwmnïau"),
        TenderPart.Criteria => Say("Award criteria", "Meini prawf dyfarnu"),
        TenderPart.Questions => Say("Questions to answer", "Cwestiynau i’w hateb"),
        TenderPart.PriceSchedule => Say("Price schedule", "Atodlen brisiau"),
        TenderPart.Conditions => Requirements.RequirementText.Conditions,
        TenderPart.Documents => Say("Documents", "Dogfennau"),
        TenderPart.JointBids => Say("Joint bids", "Cynigion ar y cyd"),
        TenderPart.Procedure => Say("Procedure", "Gweithdrefn"),
        TenderPart.Reservation => Say("Reserving", "Neilltuo"),
        _ => Say("Sell2Wales or Find a Tender notice", "Hysbysiad GwerthwchiGymru neu Canfod Tendr"),
    };

    // Why a draft is not complete.
    public static string EnterTitle => Say("Enter a title", "Rhowch deitl");
    public static string EnterDescription => Say("Enter a description", "Rhowch ddisgrifiad");
    public static string SayWhyOneLanguage => Say("Write everything in both languages, or say why it is in one only", "Ysgrifennwch bopeth yn y ddwy iaith, neu dywedwch pam mai mewn un yn unig y mae");
    public static string ChooseCategory => Say("Choose what kind of thing you are buying", "Dewiswch pa fath o beth rydych chi’n ei brynu");
    public static string ChooseCpv => Say("Add at least one CPV code", "Ychwanegwch o leiaf un cod CPV");
    public static string EnterValue => Say("Enter the value of the contract", "Rhowch werth y contract");
    public static string ChooseArea => Say("Choose where the work is done", "Dewiswch ble y gwneir y gwaith");
    public static string EnterContractDates => Say("Enter when the contract starts and ends", "Rhowch pryd y mae’r contract yn dechrau ac yn gorffen");
    public static string EndsBeforeStart => Say("The contract must end after it starts", "Rhaid i’r contract orffen ar ôl iddo ddechrau");
    public static string StartsBeforeClosing(DateTime closes) => Say($"The contract must start on or after {closes.ShowDate()}, when the tender closes", $"Rhaid i’r contract ddechrau ar {closes.ShowDate()}, pan fydd y tendr yn cau, neu wedyn");
    public static string EnterClosing => Say("Enter when the tender closes", "Rhowch pryd y mae’r tendr yn cau");
    public static string ClosesInPast => Say("The closing time must be in the future", "Rhaid i’r amser cau fod yn y dyfodol");
    public static string AddCriterion => Say("Add the award criteria", "Ychwanegwch y meini prawf dyfarnu");
    public static string OnePriceCriterion => Say("Only one criterion can be the price", "Dim ond un maen prawf all fod yn bris");
    public static string WeightsTotal(int total) => Say($"The weights total {total}. They must total exactly 100", $"Cyfanswm y pwysiadau yw {total}. Rhaid iddynt ddod i 100 yn union");
    public static string AskAbout(string criterion) => Say($"Add a question that is scored against “{criterion}”", $"Ychwanegwch gwestiwn a sgorir yn erbyn “{criterion}”");
    public static string ChooseQualityCriterion => Say("Choose a criterion of this tender that is not the price", "Dewiswch un o feini prawf y tendr hwn nad yw’n bris");
    public static string AddPriceLine => Say("Add at least one line to the price schedule, because price is a criterion", "Ychwanegwch o leiaf un llinell at yr atodlen brisiau, gan fod pris yn faen prawf");
    public static string AddDocument => Say("Add a document, or say that there are none", "Ychwanegwch ddogfen, neu dywedwch nad oes un");
    public static string ChooseJointBids => Say("Say whether joint bids are welcome", "Dywedwch a oes croeso i gynigion ar y cyd");

    // Why a verb is refused.
    public static string AlreadySent => Say("This tender is already waiting for approval", "Mae’r tendr hwn eisoes yn aros am gymeradwyaeth");
    public static string AlreadyApproved => Say("This tender is already approved", "Mae’r tendr hwn eisoes wedi’i gymeradwyo");
    public static string NoApprovalNeeded => Say("Your organisation does not ask for a second officer: you can publish", "Nid yw eich sefydliad yn gofyn am ail swyddog: gallwch gyhoeddi");
    public static string AlreadyPublished => Say("This tender is already published", "Mae’r tendr hwn eisoes wedi’i gyhoeddi");
    public static string NotAwaitingApproval => Say("This tender is not waiting for approval", "Nid yw’r tendr hwn yn aros am gymeradwyaeth");
    public static string ApproveByAnother => Say("Another officer than the one who sent it must approve", "Rhaid i swyddog arall, nid yr un a’i hanfonodd, ei gymeradwyo");
    public static string NeedsApproval => Say("A second officer must approve this tender before it is published", "Rhaid i ail swyddog gymeradwyo’r tendr hwn cyn ei gyhoeddi");
    public static string BuyerNotApproved => Say("Your organisation is not approved yet. Project staff approve it; until then you can prepare but not publish", "Nid yw eich sefydliad wedi’i gymeradwyo eto. Staff y prosiect sy’n ei gymeradwyo; tan hynny gallwch baratoi ond nid cyhoeddi");
    public static string NoFiguresForToday => Say("There are no procurement thresholds on record for today, so nothing can be published. Tell project staff", "Nid oes trothwyon caffael wedi’u cofnodi ar gyfer heddiw, felly ni ellir cyhoeddi dim. Rhowch wybod i staff y prosiect");
    public static string NeedsNotice(long gross, long notifiable) => Say(
        $"{Money.ShowWhole(gross)} with VAT is at or above {Money.ShowWhole(notifiable)}, so a notice must be published on Sell2Wales or Find a Tender first. Record its reference and when it was published",
        $"Mae {Money.ShowWhole(gross)} gyda TAW ar neu dros {Money.ShowWhole(notifiable)}, felly rhaid cyhoeddi hysbysiad ar GwerthwchiGymru neu Canfod Tendr yn gyntaf. Cofnodwch ei gyfeirnod a phryd y’i cyhoeddwyd");
    public static string NoticeNotYetOut(DateTime at) => Say($"The notice is recorded as published on {at.ShowMoment()}. You can publish here after that", $"Cofnodwyd y cyhoeddir yr hysbysiad ar {at.ShowMoment()}. Gallwch gyhoeddi yma ar ôl hynny");
    public static string ShortNotice(int days) => Say(
        $"This leaves firms {Days(days)} to bid. You may publish, but small firms and consortia usually need at least 10 days",
        $"Mae hyn yn gadael {Days(days)} i gwmnïau gynnig. Cewch gyhoeddi, ond fel arfer mae ar gwmnïau bach a chonsortia angen o leiaf 10 diwrnod");
    public static string PublishedIsFixed => Say("This tender is published. Begin a change on its page: it is published to everybody as the next version", "Mae’r tendr hwn wedi’i gyhoeddi. Dechreuwch newid ar ei dudalen: fe’i cyhoeddir i bawb fel y fersiwn nesaf");
    public static string DiscardInstead => Say("This tender is not published. Delete the draft instead", "Nid yw’r tendr hwn wedi’i gyhoeddi. Dilëwch y drafft yn lle hynny");
    public static string WithdrawInstead => Say("This tender is published. Withdraw it instead", "Mae’r tendr hwn wedi’i gyhoeddi. Tynnwch ef yn ôl yn lle hynny");
    public static string AlreadyWithdrawn => Say("This tender has been withdrawn", "Mae’r tendr hwn wedi’i dynnu’n ôl");
    public static string AlreadyAwarded => Say("This tender has been awarded", "Mae’r tendr hwn wedi’i ddyfarnu");
    public static string AlreadyContracted => Say("A contract has been entered into. Ending it is the contract’s own matter", "Mae contract wedi’i wneud. Mater i’r contract ei hun yw dod ag ef i ben");
    public static string NotWithdrawn => Say("This procurement has not been ended", "Nid yw’r caffaeliad hwn wedi’i derfynu");
    public static string NoticeInFuture => Say("Enter when the notice was published: not in the future", "Rhowch pryd y cyhoeddwyd yr hysbysiad: nid yn y dyfodol");
    public static string AlreadyOpened => Say("The bids have been opened", "Mae’r cynigion wedi’u hagor");
    public static string NotOpened => Say("The bids have not been opened", "Nid yw’r cynigion wedi’u hagor");
    public static string NotPublished => Say("This tender is not published", "Nid yw’r tendr hwn wedi’i gyhoeddi");
    public static string OpensAfter(DateTime closes) => Say($"Bids can be opened from {closes.ShowMoment()}", $"Gellir agor cynigion o {closes.ShowMoment()}");
    public static string EnterWithdrawalReason => Say("Say why the tender is withdrawn", "Dywedwch pam y mae’r tendr yn cael ei dynnu’n ôl");
    public static string QuestionsAreClosed => Say("Questions can be asked and answered only while the tender is open", "Dim ond tra bo’r tendr ar agor y gellir gofyn ac ateb cwestiynau");

    /// <summary>"2 days": Welsh keeps the singular after a number and mutates it.</summary>
    public static string Days(int count) => Say(count == 1 ? "1 day" : $"{count} days", count switch
    {
        0 => "0 diwrnod",
        1 => "1 diwrnod",
        2 => "2 ddiwrnod",
        _ => $"{count} diwrnod",
    });
}
