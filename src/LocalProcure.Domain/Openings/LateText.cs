namespace LocalProcure.Domain.Openings;

/// <summary>The words for tenders that came late or outside the service.</summary>
public static class LateText
{
    // Reasons
    public static string StillOpen => Say("The tender has not closed yet: a bid can be handed in here.", "Nid yw’r tendr wedi cau eto: gellir cyflwyno cynnig yma.");
    public static string ReceivedInFuture => Say("It cannot have been received in the future", "Ni all fod wedi’i dderbyn yn y dyfodol");
    public static string ChooseDecision => Say("Choose whether it is considered or disregarded", "Dewiswch a gaiff ei ystyried neu ei ddiystyru");
    public static string OpenFirst => Say("A late tender can be considered only after the bids are opened.", "Dim ond ar ôl agor y cynigion y gellir ystyried tendr hwyr.");
    public static string NoContent => Say("To consider it, copy its answers and prices first.", "I’w ystyried, copïwch ei atebion a’i brisiau yn gyntaf.");
    public static string ScoringHasBegun => Say("An evaluator has handed in scores, so no bid can join any more.", "Mae gwerthuswr wedi cyflwyno sgoriau, felly ni all unrhyw gynnig ymuno mwyach.");
    public static string EnterBidder => Say("Enter who sent it", "Rhowch pwy a’i hanfonodd");
    public static string EnterEmail => Say("Enter an e-mail address for the decision", "Rhowch gyfeiriad e-bost ar gyfer y penderfyniad");
    public static string EnterReceived => Say("Enter the day and time at which it was received", "Rhowch y diwrnod a’r amser y’i derbyniwyd");
    public static string EnterCircumstances => Say("Say how and why it came late", "Dywedwch sut a pham y daeth yn hwyr");
    public static string AlreadyAsked => Say("You have already asked for this.", "Rydych eisoes wedi gofyn am hyn.");
    public static string FirmBidAlready => Say("That firm is part of an opened bid already.", "Mae’r cwmni hwnnw eisoes yn rhan o gynnig a agorwyd.");
    public static string ContentMissing => Say("The tender lacks an answer or a price that this procurement asks for, so it cannot be compared.", "Nid oes gan y tendr ateb neu bris y mae’r caffaeliad hwn yn gofyn amdano, felly ni ellir ei gymharu.");

    // Pages
    public static string Title => Say("Late tenders", "Tendrau hwyr");
    public static string Lead => Say("LocalProcure takes no bid after the closing time. What arrives later, on paper or by e-mail, is recorded here. You may disregard a tender that breaks a procedural requirement (Procurement Act 2023 s.19(3)(d)); whatever you decide needs a reason, and the bidder is told.", "Nid yw LocalProcure yn derbyn cynnig ar ôl yr amser cau. Cofnodir yma yr hyn sy’n cyrraedd yn ddiweddarach, ar bapur neu drwy e-bost. Cewch ddiystyru tendr sy’n torri gofyniad gweithdrefnol (Deddf Caffael 2023 a.19(3)(d)); mae angen rheswm am beth bynnag a benderfynwch, a dywedir wrth y cynigydd.");
    public static string None => Say("No late tender has been recorded.", "Nid oes tendr hwyr wedi’i gofnodi.");
    public static string Record => Say("Record a late tender", "Cofnodi tendr hwyr");
    public static string Bidder => Say("Who sent it", "Pwy a’i hanfonodd");
    public static string Email => Say("E-mail address", "Cyfeiriad e-bost");
    public static string EmailHint => Say("The decision goes there.", "Bydd y penderfyniad yn mynd yno.");
    public static string ChannelAsked => Say("How did it come?", "Sut y daeth?");
    public static string ReceivedOn => Say("Day on which it was received", "Y diwrnod y’i derbyniwyd");
    public static string ReceivedTime => Say("Time, UK time", "Amser, amser y DU");
    public static string Circumstances => Say("How and why it came late", "Sut a pham y daeth yn hwyr");
    public static string Save => Say("Record it", "Ei gofnodi");
    public static string ReceivedAt(DateTime at) => Say($"Received on {at.ShowMoment()}", $"Derbyniwyd {at.ShowMoment()}");
    public static string Undecided => Say("Not decided yet", "Heb ei benderfynu eto");
    public static string Considered => Say("Considered", "Wedi’i ystyried");
    public static string Disregarded => Say("Disregarded", "Wedi’i ddiystyru");
    public static string ConsiderIt => Say("Consider it", "Ei ystyried");
    public static string DisregardIt => Say("Disregard it", "Ei ddiystyru");
    public static string ConsiderHint => Say("It is then opened and evaluated with the others.", "Yna caiff ei agor a’i werthuso gyda’r lleill.");
    public static string Decide => Say("Decide about it", "Penderfynu arno");
    public static string CopyHeading => Say("To consider it: its content", "I’w ystyried: ei gynnwys");
    public static string CopyExplained => Say("Copy the answers and prices exactly as they came. The firm must be registered here. Keep what was received.", "Copïwch yr atebion a’r prisiau yn union fel y daethant. Rhaid i’r cwmni fod wedi’i gofrestru yma. Cadwch yr hyn a dderbyniwyd.");
    public static string Firm => Say("The firm’s registered name here", "Enw cofrestredig y cwmni yma");
    public static string SaveDecision => Say("Record the decision and tell the bidder", "Cofnodi’r penderfyniad a dweud wrth y cynigydd");
    public static string AskTitle => Say("Ask for your draft to be considered", "Gofyn am ystyried eich drafft");
    public static string AskExplained => Say("The tender has closed and your draft was not handed in. You may ask the buyer to consider it as it stood at closing. Only then does the buyer learn that there is a draft. It may refuse.", "Mae’r tendr wedi cau ac ni chyflwynwyd eich drafft. Cewch ofyn i’r prynwr ei ystyried fel yr oedd wrth gau. Dim ond wedyn y bydd y prynwr yn dysgu bod drafft. Caiff wrthod.");
    public static string AskWhy => Say("Why was it not handed in?", "Pam na chafodd ei gyflwyno?");
    public static string Ask => Say("Ask the buyer", "Gofyn i’r prynwr");
    public static string Asked => Say("You have asked the buyer to consider your draft.", "Rydych wedi gofyn i’r prynwr ystyried eich drafft.");
    public static string NameOf(LateChannel channel) => channel switch
    {
        LateChannel.Paper => Say("On paper", "Ar bapur"),
        LateChannel.AskedHere => Say("Asked here for its draft to be considered", "Gofynnodd yma am ystyried ei ddrafft"),
        _ => Say("By e-mail", "Drwy e-bost"),
    };

    // Mail
    public static string MailSubject(string tender) => Say($"Your late tender for “{tender}”", $"Eich tendr hwyr am “{tender}”");
    public static string MailWhy => Say("You get this because a late tender for this procurement came from you.", "Rydych yn cael hwn gan fod tendr hwyr ar gyfer y caffaeliad hwn wedi dod oddi wrthych.");
    public static string MailConsidered => Say("The buyer has decided to consider it with the others.", "Mae’r prynwr wedi penderfynu ei ystyried gyda’r lleill.");
    public static string MailDisregarded => Say("The buyer has decided to disregard it.", "Mae’r prynwr wedi penderfynu ei ddiystyru.");
}
