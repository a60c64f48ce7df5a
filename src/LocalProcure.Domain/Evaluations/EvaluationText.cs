namespace LocalProcure.Domain.Evaluations;

/// <summary>The words for scoring, agreeing and awarding.</summary>
public static class EvaluationText
{
    // Reasons
    public static string ScoresAreIn => Say("The scores have been handed in and cannot change any more.", "Mae’r sgoriau wedi’u cyflwyno ac ni ellir eu newid mwyach.");
    public static string DeclareFirst => Say("First say, for every bidder, whether you have a conflict of interest.", "Yn gyntaf dywedwch, ar gyfer pob cynigydd, a oes gennych wrthdaro buddiannau.");
    public static string YouHaveAConflict => Say("You have declared a conflict of interest with this bidder, so you take no part in its scores.", "Rydych wedi datgan gwrthdaro buddiannau â’r cynigydd hwn, felly nid ydych yn cymryd rhan yn ei sgoriau.");
    public static string MitigationWaits => Say("Another officer must first accept how your conflict with this bidder is managed.", "Rhaid i swyddog arall dderbyn yn gyntaf sut y caiff eich gwrthdaro â’r cynigydd hwn ei reoli.");
    public static string NothingToAccept => Say("There is no managed conflict here that waits to be accepted.", "Nid oes gwrthdaro a reolir yma sy’n aros i gael ei dderbyn.");
    public static string NotYourOwnConflict => Say("Somebody else must accept how your own conflict is managed.", "Rhaid i rywun arall dderbyn sut y caiff eich gwrthdaro eich hun ei reoli.");
    public static string ScoresMissing(int missing) => Say(missing == 1 ? "1 answer still needs your score and reason." : $"{missing} answers still need your score and reason.", missing switch { 1 => "Mae angen eich sgôr a’ch rheswm ar 1 ateb o hyd.", 2 => "Mae angen eich sgôr a’ch rheswm ar 2 ateb o hyd.", _ => $"Mae angen eich sgôr a’ch rheswm ar {missing} ateb o hyd." });
    public static string NotAnEvaluator => Say("This person does not have the evaluator role for this buyer.", "Nid oes gan y person hwn y rôl gwerthuswr ar gyfer y prynwr hwn.");
    public static string BelongsToABidder => Say("This person belongs to a firm that bid, or acts for one, so cannot be on the panel.", "Mae’r person hwn yn perthyn i gwmni a gynigiodd, neu’n gweithredu dros un, felly ni all fod ar y panel.");
    public static string EnterPoints => Say("Choose from 0 to 5 points", "Dewiswch o 0 i 5 pwynt");
    public static string EnterReason => Say("Give a reason: the bidder will read the agreed one", "Rhowch reswm: bydd y cynigydd yn darllen yr un y cytunir arno");
    public static string ChoosePassOrFail => Say("Choose pass or fail", "Dewiswch pasio neu fethu");
    public static string NoPanel => Say("Name the panel first.", "Enwch y panel yn gyntaf.");
    public static string StillScoring(int people) => Say(people == 1 ? "1 evaluator has not handed in yet." : $"{people} evaluators have not handed in yet.", people switch { 1 => "Mae 1 gwerthuswr heb gyflwyno eto.", 2 => "Mae 2 werthuswr heb gyflwyno eto.", _ => $"Mae {people} gwerthuswr heb gyflwyno eto." });
    public static string NobodyCanScore => Say("Everyone on the panel has a conflict with this bidder. Add an evaluator without one.", "Mae gan bawb ar y panel wrthdaro â’r cynigydd hwn. Ychwanegwch werthuswr heb un.");
    public static string ConsensusMissing(int missing) => Say(missing == 1 ? "1 answer has no agreed score yet." : $"{missing} answers have no agreed score yet.", missing == 1 ? "Nid oes sgôr gytunedig ar 1 ateb eto." : $"Nid oes sgôr gytunedig ar {missing} ateb eto.");
    public static string ChooseWinner => Say("Choose the winning bid", "Dewiswch y cynnig buddugol");
    public static string DidNotPass => Say("This bid did not pass, so it cannot win.", "Ni phasiodd y cynnig hwn, felly ni all ennill.");
    public static string OnlyTheFirst => Say("Only a bid with the highest total can be awarded the contract.", "Dim ond cynnig â’r cyfanswm uchaf y gellir dyfarnu’r contract iddo.");
    public static string AwardedMeanwhile => Say("Somebody else awarded this contract a moment ago.", "Dyfarnodd rhywun arall y contract hwn eiliad yn ôl.");
    public static string ScoreChangedAgain => Say("Somebody else agreed this score a moment ago. Check it again.", "Cytunodd rhywun arall ar y sgôr hon eiliad yn ôl. Gwiriwch hi eto.");

    // Pages
    public static string Title => Say("Evaluation", "Gwerthuso");
    public static string Panel => Say("The panel", "Y panel");
    public static string PanelExplained => Say("Evaluators say whether they have a conflict of interest with any bidder, then score alone. Nobody sees another’s scores until all have handed in.", "Mae gwerthuswyr yn dweud a oes ganddynt wrthdaro buddiannau ag unrhyw gynigydd, yna’n sgorio ar eu pen eu hunain. Ni wêl neb sgoriau rhywun arall nes bod pawb wedi cyflwyno.");
    public static string AddToPanel => Say("Add to the panel", "Ychwanegu at y panel");
    public static string Evaluator => Say("Evaluator", "Gwerthuswr");
    public static string ChooseEvaluator => Say("Choose an evaluator", "Dewiswch werthuswr");
    public static string NoMoreEvaluators => Say("Everyone with the evaluator role is on the panel. An owner of the buyer’s account can give the role to others.", "Mae pawb â’r rôl gwerthuswr ar y panel. Gall perchennog cyfrif y prynwr roi’r rôl i eraill.");
    public static string Remove => Say("Remove", "Tynnu");
    public static string RemovePerson(string name) => Say($"Remove {name} from the panel", $"Tynnu {name} o’r panel");
    public static string ToDeclare => Say("Has not declared yet", "Heb ddatgan eto");
    public static string Scoring => Say("Is scoring", "Yn sgorio");
    public static string Finished => Say("Has handed in", "Wedi cyflwyno");
    public static string Conflicts(int conflicts) => Say(conflicts switch { 0 => "no conflict declared", 1 => "1 conflict declared", _ => $"{conflicts} conflicts declared" }, conflicts switch { 0 => "dim gwrthdaro wedi’i ddatgan", 1 => "1 gwrthdaro wedi’i ddatgan", 2 => "2 wrthdaro wedi’u datgan", _ => $"{conflicts} gwrthdaro wedi’u datgan" });
    public static string YourPart => Say("Your part", "Eich rhan chi");
    public static string Declare => Say("Declare conflicts of interest", "Datgan gwrthdaro buddiannau");
    public static string DeclareExplained => Say("A conflict is any interest, private or family or financial, that could seem to sway you for or against a bidder. With a conflict you take no part in that bidder’s scores.", "Gwrthdaro yw unrhyw fuddiant, preifat neu deuluol neu ariannol, a allai ymddangos ei fod yn eich dylanwadu o blaid neu yn erbyn cynigydd. Os oes gwrthdaro, nid ydych yn cymryd rhan yn sgoriau’r cynigydd hwnnw.");
    public static string DoYouHaveConflict(string bidder) => Say($"Do you have a conflict of interest with {bidder}?", $"A oes gennych wrthdaro buddiannau â {bidder}?");
    public static string NoConflict => Say("No conflict", "Dim gwrthdaro");
    public static string YesConflict => Say("Yes, and I must not score this bidder", "Oes, ac ni ddylwn sgorio’r cynigydd hwn");
    public static string ManagedConflict => Say("Yes, but it can be managed", "Oes, ond gellir ei reoli");
    public static string HowManaged => Say("How is it managed?", "Sut y caiff ei reoli?");
    public static string HowManagedHint => Say("Another officer must accept this before you score the bidder.", "Rhaid i swyddog arall dderbyn hyn cyn i chi sgorio’r cynigydd.");
    public static string SayHowManaged => Say("Say how the conflict is managed", "Dywedwch sut y caiff y gwrthdaro ei reoli");
    public static string Declarations => Say("Declarations of conflicts", "Datganiadau gwrthdaro");
    public static string AcceptMitigation(string person, string bidder) => Say($"Accept how {person}’s conflict with {bidder} is managed", $"Derbyn sut y caiff gwrthdaro {person} â {bidder} ei reoli");
    public static string Accept => Say("Accept", "Derbyn");
    public static string AcceptedBy(string who, DateTime at) => Say($"accepted by {who} on {at.ShowMoment()}", $"derbyniwyd gan {who} {at.ShowMoment()}");
    public static string WaitsForAcceptance => Say("waits to be accepted", "yn aros i gael ei dderbyn");
    public static string DeclaredUntil(DateTime until) => Say($"said until {until.ShowMoment()}", $"dywedwyd tan {until.ShowMoment()}");
    public static string Worked => Say("Prices worked out", "Cyfrifo’r prisiau");
    public static string Notes => Say("Notes", "Nodiadau");
    public static string MatrixKeys => Say("With the keyboard: arrow keys move from cell to cell, Enter opens one.", "Gyda’r bysellfwrdd: mae’r bysellau saeth yn symud o gell i gell, ac Enter yn agor un.");
    public static string Export => Say("Download the whole evaluation (CSV)", "Lawrlwytho’r gwerthusiad cyfan (CSV)");
    public static string ExportWaits => Say("The evaluation can be downloaded when every evaluator has handed in.", "Gellir lawrlwytho’r gwerthusiad pan fydd pob gwerthuswr wedi cyflwyno.");
    public static string ToAward => Say("Go to the award", "Mynd at y dyfarniad");
    public static string SetAside => Say("Set aside", "Wedi’i roi o’r neilltu");
    public static string Lot => Say("Lot", "Lot");
    public static string Question => Say("Question", "Cwestiwn");
    public static string Kind => Say("Kind", "Math");
    public static string ByWhom => Say("By whom", "Gan bwy");
    public static string Individual => Say("Individual", "Unigol");
    public static string Gate => Say("Gate", "Porth");
    public static string Working => Say("Working", "Cyfrifiad");
    public static string WhichConflict(string bidder) => Say($"What is the conflict with {bidder}?", $"Beth yw’r gwrthdaro â {bidder}?");
    public static string SayForEach => Say("Say yes or no for every bidder", "Dywedwch oes neu nac oes ar gyfer pob cynigydd");
    public static string SayWhich => Say("Say what the conflict is", "Dywedwch beth yw’r gwrthdaro");
    public static string SaveDeclaration => Say("Save my declaration", "Cadw fy natganiad");
    public static string ScoreAlone => Say("Score the bids alone", "Sgorio’r cynigion ar eich pen eich hun");
    public static string ScoreBid(string bidder) => Say($"Score {bidder}", $"Sgorio {bidder}");
    public static string ScoresGiven(int given, int all) => Say($"{given} of {all} scores given", $"{given} o {all} sgôr wedi’u rhoi");
    public static string HandIn => Say("Hand in my scores", "Cyflwyno fy sgoriau");
    public static string HandInExplained => Say("After this your scores cannot change. When everyone has handed in, the panel sees all scores and agrees.", "Ar ôl hyn ni ellir newid eich sgoriau. Pan fydd pawb wedi cyflwyno, bydd y panel yn gweld pob sgôr ac yn cytuno.");
    public static string Points => Say("Points", "Pwyntiau");
    public static string PointsOf(int points) => points switch
    {
        0 => Say("0: not answered", "0: heb ei ateb"),
        1 => Say("1: poor", "1: gwael"),
        2 => Say("2: weak", "2: gwan"),
        3 => Say("3: satisfactory", "3: boddhaol"),
        4 => Say("4: good", "4: da"),
        _ => Say("5: excellent", "5: rhagorol"),
    };
    public static string Scale => Say("Each answer gets 0 to 5 points. The questions of one criterion count alike.", "Mae pob ateb yn cael 0 i 5 pwynt. Mae cwestiynau un maen prawf yn cyfrif yr un fath.");
    public static string Reason => Say("Reason", "Rheswm");
    public static string SaveScores => Say("Save my scores", "Cadw fy sgoriau");
    public static string Matrix => Say("Bidders by criteria", "Cynigwyr yn ôl meini prawf");
    public static string Bidder => Say("Bidder", "Cynigydd");
    public static string Criterion => Say("Criterion", "Maen prawf");
    public static string Price => Say("Price, net of VAT", "Pris, heb TAW");
    public static string Total => Say("Total", "Cyfanswm");
    public static string Rank => Say("Rank", "Safle");
    public static string Tied => Say("Tied", "Cyfartal");
    public static string TieExplained => Say("Two or more bids have the same highest total, and the published rule does not part them. Draw lots before witnesses and record it.", "Mae gan ddau gynnig neu ragor yr un cyfanswm uchaf, ac nid yw’r rheol a gyhoeddwyd yn eu gwahanu. Tynnwch goelbren gerbron tystion a’i gofnodi.");
    public static string Failed => Say("Did not pass", "Heb basio");
    public static string Pass => Say("Pass", "Pasio");
    public static string Fail => Say("Fail", "Methu");
    public static string Weight(int weight) => Say($"{weight}% of the marks", $"{weight}% o’r marciau");
    public static string Agree => Say("Agree the scores", "Cytuno ar y sgoriau");
    public static string AgreeFor(string bidder) => Say($"Agree the scores of {bidder}", $"Cytuno ar sgoriau {bidder}");
    public static string Agreed => Say("Agreed", "Cytunwyd");
    public static string NotAgreed => Say("Not agreed yet", "Heb gytuno eto");
    public static string AgreedPoints => Say("Agreed points", "Pwyntiau y cytunwyd arnynt");
    public static string AgreedReason => Say("Agreed reason", "Rheswm y cytunwyd arno");
    public static string AgreedReasonHint => Say("The bidder reads this. Say what was good, what was missing, and compare with the guidance.", "Bydd y cynigydd yn darllen hwn. Dywedwch beth oedd yn dda, beth oedd ar goll, a chymharwch â’r canllaw.");
    public static string SaveAgreed => Say("Save the agreed scores", "Cadw’r sgoriau y cytunwyd arnynt");
    public static string IndividualScores => Say("Individual scores", "Sgoriau unigol");
    public static string SpreadOf(int spread) => Say($"spread {spread}", $"gwahaniaeth {spread}");
    public static string Award => Say("Award the contract", "Dyfarnu’r contract");
    public static string AwardTo => Say("Winning bid", "Cynnig buddugol");
    public static string AwardReason => Say("Reason for the award", "Rheswm dros y dyfarniad");
    public static string AwardReasonHint => Say("For example: the highest total score.", "Er enghraifft: y cyfanswm sgôr uchaf.");
    public static string EnterAwardReason => Say("Enter the reason for the award", "Rhowch y rheswm dros y dyfarniad");
    public static string AwardExplained => Say("This records your decision. Nobody outside hears of it yet: next you write every bidder’s assessment summary, send them, and make the award known.", "Mae hyn yn cofnodi eich penderfyniad. Ni chlyw neb o’r tu allan amdano eto: nesaf byddwch yn ysgrifennu crynodeb asesu pob cynigydd, yn eu hanfon, ac yn gwneud y dyfarniad yn hysbys.");
    public static string DecidedFor(string bidder) => Say($"The contract is to go to {bidder}.", $"Bydd y contract yn mynd i {bidder}.");
    public static string ExtensionUntil => Say("May be extended until (optional)", "Gellir ei ymestyn tan (dewisol)");
    public static string ExtensionHint => Say("The latest end if every extension is used.", "Y dyddiad gorffen hwyraf os defnyddir pob estyniad.");
    public static string ExtensionTooEarly => Say("The extension must end after the contract does", "Rhaid i’r estyniad orffen ar ôl y contract");
    public static string Awarded(string bidder) => Say($"The contract has been awarded to {bidder}.", $"Mae’r contract wedi’i ddyfarnu i {bidder}.");
    public static string AllScoresIn => Say("Everyone has handed in. The panel can agree now.", "Mae pawb wedi cyflwyno. Gall y panel gytuno nawr.");
    public static string AllAgreed => Say("Every score is agreed. The contract can be awarded.", "Cytunwyd ar bob sgôr. Gellir dyfarnu’r contract.");
    public static string BlindNow => Say("Scores stay hidden until every evaluator has handed in.", "Mae sgoriau’n gudd nes bod pob gwerthuswr wedi cyflwyno.");
    public static string Winner => Say("Winner", "Enillydd");

    // Summary
    public static string Summary => Say("Assessment summary", "Crynodeb asesu");
    public static string YouWon => Say("Your bid has won.", "Mae eich cynnig wedi ennill.");
    public static string YouDidNotWin => Say("Your bid was not successful this time.", "Nid oedd eich cynnig yn llwyddiannus y tro hwn.");
    public static string YourScore => Say("Your bid", "Eich cynnig");
    public static string ItsScore => Say("This bid", "Y cynnig hwn");
    public static string WinnersScore => Say("Winning bid", "Y cynnig buddugol");
    public static string WonBy(string name) => Say($"The contract was awarded to {name}.", $"Dyfarnwyd y contract i {name}.");
    public static string WhyYourScore => Say("Why your answers got their scores", "Pam y cafodd eich atebion eu sgoriau");
    public static string WhyWinnersScore => Say("Why the winning answers got their scores", "Pam y cafodd yr atebion buddugol eu sgoriau");
    public static string NotYet => Say("There is no result yet.", "Nid oes canlyniad eto.");
    public static string MailWon(string tender) => Say($"Your bid for “{tender}” has won", $"Mae eich cynnig am “{tender}” wedi ennill");
    public static string MailLost(string tender) => Say($"The result of “{tender}”", $"Canlyniad “{tender}”");
    public static string MailWhy => Say("You get this because your firm bid for this tender.", "Rydych yn cael hwn gan fod eich cwmni wedi cynnig am y tendr hwn.");
    public static string ReadSummary => Say("Read your assessment summary", "Darllen eich crynodeb asesu");
    public static string YourTotal => Say("Your total", "Eich cyfanswm");
    public static string WinnersTotal => Say("Winner’s total", "Cyfanswm yr enillydd");
    public static string OutOf100(decimal total) => Say($"{total:0.00} out of 100", $"{total:0.00} allan o 100");
}
