namespace LocalProcure.Domain.Openings;

/// <summary>The words for matters about an opened bid.</summary>
public static class ConcernText
{
    // Reasons
    public static string OpenFirst => Say("The bids must be opened first.", "Rhaid agor y cynigion yn gyntaf.");
    public static string EnterDetails => Say("Say what was found: the bidder reads it", "Dywedwch beth a ganfuwyd: bydd y cynigydd yn ei ddarllen");
    public static string ChooseFirmAndGround => Say("Choose the firm and the ground", "Dewiswch y cwmni a’r sail");
    public static string EnterRespondBy => Say("Enter until when the bidder may explain", "Rhowch tan bryd y caiff y cynigydd egluro");
    public static string RespondByInPast => Say("The bidder’s time must end in the future", "Rhaid i amser y cynigydd ddod i ben yn y dyfodol");
    public static string OnlyLonger => Say("The time can only be made longer", "Dim ond ymestyn yr amser y gellir ei wneud");
    public static string AlreadyDecided => Say("This has already been decided.", "Mae hyn eisoes wedi’i benderfynu.");
    public static string NothingAsked => Say("Nothing was asked of the bidder here.", "Ni ofynnwyd dim i’r cynigydd yma.");
    public static string TimeIsOver(DateTime by) => Say($"The time to explain ended on {by.ShowMoment()}.", $"Daeth yr amser i egluro i ben {by.ShowMoment()}.");
    public static string NoReplacement => Say("Only a sub-contractor or a member of a consortium can be replaced, and never its lead.", "Dim ond is-gontractwr neu aelod o gonsortiwm y gellir ei ddisodli, a byth ei arweinydd.");
    public static string NoReplacementOffered => Say("The bidder has not offered another firm.", "Nid yw’r cynigydd wedi cynnig cwmni arall.");
    public static string CheckOfferedFirst => Say("Check whoever is offered against the exclusion grounds and the debarment list first.", "Gwiriwch bwy bynnag a gynigir yn erbyn y seiliau eithrio a’r rhestr rhagwahardd yn gyntaf.");
    public static string OfferedHasGround => Say("The check found something about whoever is offered, so it cannot take the place.", "Canfu’r gwiriad rywbeth am bwy bynnag a gynigir, felly ni all gymryd y lle.");
    public static string EitherOr => Say("Name another sub-contractor, or say that you do the work yourselves, not both", "Enwch is-gontractwr arall, neu dywedwch y gwnewch y gwaith eich hunain, nid y ddau");
    public static string ReplacementBidsHere => Say("That firm is part of a bid for this tender already.", "Mae’r cwmni hwnnw eisoes yn rhan o gynnig am y tendr hwn.");
    public static string NoSuchFirm => Say("Choose a firm that is registered here", "Dewiswch gwmni sydd wedi’i gofrestru yma");
    public static string ChooseOutcome => Say("Choose what is decided", "Dewiswch beth a benderfynir");
    public static string EnterReason => Say("Enter the reason", "Rhowch y rheswm");
    public static string EnterExplanation => Say("Enter your explanation", "Rhowch eich eglurhad");
    public static string WaitFor(DateTime by) => Say($"The bidder may explain until {by.ShowMoment()}. Decide after its answer, or then.", $"Caiff y cynigydd egluro tan {by.ShowMoment()}. Penderfynwch ar ôl ei ateb, neu bryd hynny.");

    // Pages
    public static string Title => Say("Matters about this bid", "Materion am y cynnig hwn");
    public static string Raise => Say("Raise a matter about this bid", "Codi mater am y cynnig hwn");
    public static string RaiseExplained => Say("The bidder is told by e-mail and on its own page, and may explain. Then a person decides, with a reason. The bid stays in until it is set aside.", "Dywedir wrth y cynigydd drwy e-bost ac ar ei dudalen ei hun, a chaiff egluro. Yna mae person yn penderfynu, gyda rheswm. Mae’r cynnig yn aros i mewn nes iddo gael ei roi o’r neilltu.");
    public static string KindAsked => Say("What is the matter?", "Beth yw’r mater?");
    public static string Details => Say("What was found", "Beth a ganfuwyd");
    public static string RespondOn => Say("The bidder may explain until the end of", "Caiff y cynigydd egluro tan ddiwedd");
    public static string RespondHint => Say("Give a fair time. Only for a non-conforming bid may this stay empty.", "Rhowch amser teg. Dim ond ar gyfer cynnig nad yw’n cydymffurfio y caiff hwn aros yn wag.");
    public static string Firm => Say("Firm concerned (for an exclusion)", "Y cwmni dan sylw (ar gyfer eithrio)");
    public static string Ground => Say("Ground (for an exclusion)", "Y sail (ar gyfer eithrio)");
    public static string Choose => Say("Choose", "Dewiswch");
    public static string Send => Say("Raise it and tell the bidder", "Ei godi a dweud wrth y cynigydd");
    public static string RaisedOn(DateTime at) => Say($"Raised on {at.ShowMoment()}", $"Codwyd {at.ShowMoment()}");
    public static string MayExplainUntil(DateTime by) => Say($"May explain until {by.ShowMoment()}", $"Caiff egluro tan {by.ShowMoment()}");
    public static string ExplainedOn(DateTime at) => Say($"Explained on {at.ShowMoment()}", $"Eglurwyd {at.ShowMoment()}");
    public static string DecidedOn(DateTime at) => Say($"Decided on {at.ShowMoment()}", $"Penderfynwyd {at.ShowMoment()}");
    public static string NotExplained => Say("The bidder has not explained yet.", "Nid yw’r cynigydd wedi egluro eto.");
    public static string Replacement => Say("Offered in its place", "Cynigiwyd yn ei le");
    public static string Decide => Say("Decide", "Penderfynu");
    public static string Decision => Say("Decision", "Penderfyniad");
    public static string Reason => Say("Reason for the decision", "Rheswm dros y penderfyniad");
    public static string ReasonHint => Say("The bidder reads this.", "Bydd y cynigydd yn darllen hwn.");
    public static string SaveDecision => Say("Record the decision and tell the bidder", "Cofnodi’r penderfyniad a dweud wrth y cynigydd");
    public static string MoreTime => Say("Give more time", "Rhoi rhagor o amser");
    public static string Saved => Say("Recorded, and the bidder is told.", "Wedi’i gofnodi, a dywedir wrth y cynigydd.");
    public static string OwnTitle => Say("Matters that the buyer raised about your bid", "Materion a gododd y prynwr am eich cynnig");
    public static string OwnNone => Say("The buyer has raised nothing about your bid.", "Nid yw’r prynwr wedi codi dim am eich cynnig.");
    public static string Explain => Say("Your explanation", "Eich eglurhad");
    public static string ExplainHint => Say("Say what the buyer should know before it decides. You can explain once.", "Dywedwch beth ddylai’r prynwr ei wybod cyn penderfynu. Gallwch egluro unwaith.");
    public static string OfferFirm => Say("Another firm in the place of the one concerned (optional)", "Cwmni arall yn lle’r un dan sylw (dewisol)");
    public static string OfferHint => Say("Its registered name, as in the directory. Make sure that the firm has agreed in writing. The buyer decides whether to accept it.", "Ei enw cofrestredig, fel yn y cyfeiriadur. Gwnewch yn siŵr bod y cwmni wedi cytuno’n ysgrifenedig. Y prynwr sy’n penderfynu a ddylid ei dderbyn.");
    public static string OfferSub => Say("Another sub-contractor in the place of the one concerned (optional)", "Is-gontractwr arall yn lle’r un dan sylw (dewisol)");
    public static string OfferSubHint => Say("The buyer looks it up before it decides. The work may be divided as before.", "Bydd y prynwr yn chwilio amdano cyn penderfynu. Caniateir rhannu’r gwaith fel o’r blaen.");
    public static string WithoutSub => Say("We do this part of the work ourselves", "Byddwn yn gwneud y rhan hon o’r gwaith ein hunain");
    public static string OffersItself => Say("The bidder does this part of the work itself", "Y cynigydd ei hun fydd yn gwneud y rhan hon o’r gwaith");
    public static string OfferedWork(string name, string work) => Say($"{name}: {work}", $"{name}: {work}");
    public static string MayReplace => Say("You may name another in its place before the buyer decides (Procurement Act 2023 ss.26(3) and 28(5)).", "Cewch enwi un arall yn ei le cyn i’r prynwr benderfynu (Deddf Caffael 2023 aa.26(3) a 28(5)).");
    public static string InPlaceOf(string old, string next, DateTime at) => Say($"{next} in the place of {old}, decided on {at.ShowMoment()}", $"{next} yn lle {old}, penderfynwyd {at.ShowMoment()}");
    public static string NobodyInPlaceOf(string old, DateTime at) => Say($"{old} left: the bidder does the work itself, decided on {at.ShowMoment()}", $"Gadawodd {old}: y cynigydd ei hun fydd yn gwneud y gwaith, penderfynwyd {at.ShowMoment()}");
    public static string SendExplanation => Say("Send the explanation", "Anfon yr eglurhad");
    public static string SetAsideTag => Say("Set aside", "Wedi’i roi o’r neilltu");
    public static string Undecided => Say("Not decided yet", "Heb ei benderfynu eto");
    public static string LowPrices => Say("Prices far below the mean", "Prisiau ymhell islaw’r cymedr");
    public static string LowRule(int percent, DateTime since) => Say($"Your own rule, set on {since.ShowDate()}: a price more than {percent}% below the mean of all opened bids is pointed out. This is advice; a person decides.", $"Eich rheol eich hun, a osodwyd {since.ShowDate()}: tynnir sylw at bris sydd fwy na {percent}% islaw cymedr pob cynnig a agorwyd. Cyngor yw hwn; person sy’n penderfynu.");
    public static string LowWorking(string price, string mean, string below, string line) => Say($"{price} is {below}% below the mean {mean}; the line is {line}", $"Mae {price} yn {below}% islaw’r cymedr {mean}; y llinell yw {line}");

    public static string NameOf(ConcernKind kind) => kind switch
    {
        ConcernKind.AbnormallyLow => Say("Abnormally low price (s.19(4))", "Pris afresymol o isel (a.19(4))"),
        ConcernKind.Exclusion => Say("Ground for exclusion (ss.26–28)", "Sail dros eithrio (aa.26–28)"),
        _ => Say("Does not follow the procedure (s.19(3))", "Nid yw’n dilyn y weithdrefn (a.19(3))"),
    };

    public static string NameOf(ConcernOutcome outcome) => outcome switch
    {
        ConcernOutcome.SetAside => Say("The bid is set aside", "Rhoddir y cynnig o’r neilltu"),
        ConcernOutcome.Replaced => Say("What the bidder offered takes the place of the one concerned; the bid stays", "Mae’r hyn a gynigiodd y cynigydd yn cymryd lle’r un dan sylw; mae’r cynnig yn aros"),
        _ => Say("The bid stays", "Mae’r cynnig yn aros"),
    };

    // Mail
    public static string MailWhy => Say("You get this because your firm bid for this tender.", "Rydych yn cael hwn gan fod eich cwmni wedi cynnig am y tendr hwn.");
    public static string MailRaised(string tender) => Say($"The buyer has raised a matter about your bid for “{tender}”", $"Mae’r prynwr wedi codi mater am eich cynnig am “{tender}”");
    public static string MailDecided(string tender) => Say($"A decision about your bid for “{tender}”", $"Penderfyniad am eich cynnig am “{tender}”");
    public static string MailExplained(string tender) => Say($"A bidder for “{tender}” has explained", $"Mae cynigydd am “{tender}” wedi egluro");
    public static string MailWhyOfficer => Say("You get this because you raised a matter about a bid.", "Rydych yn cael hwn gan i chi godi mater am gynnig.");
    public static string ReadAndExplain => Say("Read it and explain", "Ei ddarllen ac egluro");
    public static string ReadDecision => Say("Read the decision", "Darllen y penderfyniad");
    public static string ReadExplanation => Say("Read the explanation", "Darllen yr eglurhad");
    public static string WrittenReasons => Say("You may ask the buyer for its reasons in writing.", "Cewch ofyn i’r prynwr am ei resymau’n ysgrifenedig.");
}
