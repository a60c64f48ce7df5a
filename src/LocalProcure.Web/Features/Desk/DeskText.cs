namespace LocalProcure.Web.Features.Desk;

/// <summary>Words of the desk.</summary>
public static class DeskText
{
    public static string Title => Say("Your desk", "Eich desg");
    public static string Hello(string name) => Say($"Signed in as {name}", $"Wedi mewngofnodi fel {name}");
    public static string Now => Say("What needs you now", "Beth sydd angen eich sylw nawr");
    public static string InProgress => Say("In progress", "Ar y gweill");
    public static string New => Say("What is new", "Beth sy’n newydd");
    public static string NothingNow => Say("Nothing needs you just now.", "Does dim angen eich sylw ar hyn o bryd.");
    public static string By(DateTime due) => Say($"by {due.ShowMoment()}", $"erbyn {due.ShowMoment()}");
    public static string Late(DateTime due) => Say($"was due {due.ShowMoment()}", $"roedd i’w wneud erbyn {due.ShowMoment()}");
    public static string Go => Say("Go to", "Mynd i");
    public static string Matches => Say("Tenders for you", "Tendrau i chi");
    public static string MyBids => Say("My bids", "Fy nghynigion");
    public static string Consortia => Say("Consortia", "Consortia");
    public static string MyOrganisations => Say("My organisations", "Fy sefydliadau");
    public static string OurTenders => Say("Our tenders", "Ein tendrau");
    public static string OurContracts => Say("Our contracts", "Ein contractau");
    public static string StaffPages => Say("Staff pages", "Tudalennau staff");
    public static string Start => Say("Where to begin", "Ble i ddechrau");
    public static string StartHint => Say("Register your firm to hear about tenders that suit it, or ask a colleague to invite you to your organisation.", "Cofrestrwch eich cwmni i glywed am dendrau sy’n addas iddo, neu gofynnwch i gydweithiwr eich gwahodd i’ch sefydliad.");
    public static string RegisterFirm => Say("Register your firm", "Cofrestru eich cwmni");

    // Tenders
    public static string ApproveTender => Say("Approve for publication", "Cymeradwyo i’w gyhoeddi");
    public static string PublishTender => Say("Publish the approved tender", "Cyhoeddi’r tendr a gymeradwywyd");
    public static string FinishTender => Say("Finish writing the tender", "Gorffen ysgrifennu’r tendr");
    public static string AnswerQuestion => Say("Answer a question", "Ateb cwestiwn");
    public static string OpenBids => Say("Open the bids with a second officer", "Agor y cynigion gydag ail swyddog");
    public static string WaitSecondOfficer => Say("Waiting for the second officer to open", "Yn aros i’r ail swyddog agor");
    public static string TenderOpen => Say("Open for bids", "Ar agor i gynigion");
    public static string Evaluate => Say("Evaluate and award", "Gwerthuso a dyfarnu");
    public static string WriteSummaries => Say("Write and send the assessment summaries", "Ysgrifennu ac anfon y crynodebau asesu");
    public static string MakeAwardKnown => Say("The summaries are sent: make the award known", "Anfonwyd y crynodebau: gwneud y dyfarniad yn hysbys");
    public static string DecideMatter => Say("Decide a matter about a bid", "Penderfynu ar fater am gynnig");
    public static string StandstillOver(DateOnly ended) => Say($"The standstill ended on {ended.ShowDate()}: enter the contract", $"Daeth y cyfnod segur i ben ar {ended.ShowDate()}: ymrwymo i’r contract");
    public static string Declare => Say("Declare conflicts, then score", "Datgan gwrthdaro buddiannau, yna sgorio");
    public static string ScoreBids => Say("Score the bids", "Sgorio’r cynigion");
    public static string AnswerClarification => Say("Answer a clarification", "Ateb cais am eglurhad");
    public static string Watching => Say("You watch this tender", "Rydych yn dilyn y tendr hwn");
    public static string NewTender => Say("A tender that suits you", "Tendr sy’n addas i chi");

    // Bids and consortia
    public static string FinishBid => Say("Finish and submit the bid", "Gorffen a chyflwyno’r cynnig");
    public static string BidSubmitted => Say("Submitted and sealed", "Wedi’i gyflwyno ac o dan sêl");
    public static string AnswerInvitation => Say("Answer an invitation to bid together", "Ateb gwahoddiad i gynnig ar y cyd");
    public static string SignVersion(int version) => Say($"Sign version {version} of the joint bid", $"Llofnodi fersiwn {version} y cynnig ar y cyd");
    public static string RenewPaper => Say("Renew before it ends", "Adnewyddu cyn iddo ddod i ben");
    public static string PaperEnded => Say("It has ended and no longer counts: renew or remove it", "Mae wedi dod i ben ac nid yw’n cyfrif mwyach: ei adnewyddu neu ei dynnu");
    public static string SubmitJoint => Say("Everyone has signed: submit the joint bid", "Mae pawb wedi llofnodi: cyflwyno’r cynnig ar y cyd");
    public static string ConfirmBid => Say("The tender changed: confirm your bid", "Newidiodd y tendr: cadarnhau eich cynnig");
    public static string ConfirmJoint => Say("Everyone has signed again: confirm the joint bid", "Mae pawb wedi llofnodi eto: cadarnhau’r cynnig ar y cyd");
    public static string ApproveChange => Say("Approve a change to a published tender", "Cymeradwyo newid i dendr a gyhoeddwyd");
    public static string PublishChange => Say("Republish the approved change", "Ailgyhoeddi’r newid a gymeradwywyd");
    public static string FinishChange => Say("Finish the change to the tender", "Gorffen y newid i’r tendr");
    public static string CloseQuestions => Say("Questions have ended: close the stage", "Daeth y cwestiynau i ben: cau’r cam");
    public static string QuestionsWait(int count) => Say(
        count == 1 ? "Questions have ended and 1 has no answer" : $"Questions have ended and {count} have no answer",
        count switch { 1 => "Daeth y cwestiynau i ben ac mae 1 heb ateb", 2 => "Daeth y cwestiynau i ben ac mae 2 heb ateb", _ => $"Daeth y cwestiynau i ben ac mae {count} heb ateb" });
    public static string InviteAgain => Say("An invitation expired: ask again or withdraw it", "Daeth gwahoddiad i ben: gofyn eto neu ei dynnu’n ôl");
    public static string AcceptTerms => Say("Accept your firm’s part in the group", "Derbyn rhan eich cwmni yn y grŵp");
    public static string SayWhyNotAlone => Say("Say why your firm does not bid alone", "Dweud pam nad yw eich cwmni’n cynnig ar ei ben ei hun");
    public static string SignAgreement(int number) => Say($"Read and sign version {number} of your agreement", $"Darllen a llofnodi fersiwn {number} o’ch cytundeb");
    public static string MakeAgreement => Say("Make your agreement", "Gwneud eich cytundeb");
    public static string SignAgreementAgain => Say("The group changed: read and sign the next version of your agreement", "Newidiodd y grŵp: darllen a llofnodi’r fersiwn nesaf o’ch cytundeb");
    public static string ReplaceLeaver => Say("A member left: ask a firm in its place", "Gadawodd aelod: gofyn i gwmni arall gymryd ei le");
    public static string AgreeToChange => Say("Agree to a change of your group, or stop it", "Cytuno i newid yn eich grŵp, neu ei atal");
    public static string ComeIntoGroup => Say("You are asked to come into a group in another firm’s place", "Gofynnir i chi ddod i mewn i grŵp yn lle cwmni arall");
    public static string DecideGroupChange => Say("Permit or refuse a change of a group behind a bid", "Caniatáu neu wrthod newid i grŵp y tu ôl i gynnig");
    public static string Room => Say("Consortium", "Consortiwm");
    public static string NewMessages(int count) => Say(
        count == 1 ? "1 new message" : $"{count} new messages",
        count switch { 1 => "1 neges newydd", 2 => "2 neges newydd", _ => $"{count} neges newydd" });

    // Staff
    public static string ApproveBuyer => Say("Approve a buyer", "Cymeradwyo prynwr");
    public static string VerifyFirm => Say("Check and verify a firm", "Gwirio cwmni");
    public static string ResolvePayees(int count) => Say(
        count == 1 ? "Resolve 1 payee" : $"Resolve {count} payees",
        count switch { 2 => "Canfod 2 gyflenwr", 3 or 6 => $"Canfod {count} chyflenwr", <= 10 => $"Canfod {count} cyflenwr", _ => $"Canfod {count:N0} o gyflenwyr" });
    public static string Worth(long pence) => Say($"worth {Money.ShowWhole(pence)}", $"gwerth {Money.ShowWhole(pence)}");
    public static string SignOffReport => Say("Sign off the month’s report", "Cymeradwyo adroddiad y mis");
    public static string IssueReport => Say("Issue the report that is signed off", "Cyhoeddi’r adroddiad a gymeradwywyd");
    public static string PrintReport => Say("The report waits for its PDF", "Mae’r adroddiad yn aros am ei PDF");

    public static string YourTasks(int count) => Say(count == 1 ? "Do your task" : $"Do your {count} tasks", count switch { 1 => "Gwneud eich tasg", 2 => "Gwneud eich 2 dasg", 3 or 6 => $"Gwneud eich {count} thasg", _ => $"Gwneud eich {count} tasg" });
    public static string YourSections(int count) => Say(count == 1 ? "Write your section of the bid" : $"Write your {count} sections of the bid", count switch { 1 => "Ysgrifennu eich adran o’r cynnig", _ => $"Ysgrifennu eich {count} adran o’r cynnig" });
}
