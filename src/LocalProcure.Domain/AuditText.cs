namespace LocalProcure.Domain;

/// <summary>Says in words what each recorded act was. A test holds every code in the domain to have its words here.</summary>
public static class AuditText
{
    public static string System => Say("LocalProcure itself", "LocalProcure ei hun");
    public static string SomeoneWhoLeft => Say("someone who closed their account", "rhywun a gaeodd ei gyfrif");
    public static string Nothing => Say("Nothing has been recorded yet.", "Does dim wedi’i gofnodi eto.");
    public static string By(string who) => Say($"by {who}", $"gan {who}");
    public static string ForBy(string firm, string who) => Say($"for {firm} by {who}", $"dros {firm} gan {who}");

    public static string ChainWhole => Say("Each line is chained to the one before by its hash. The chain is whole.", "Mae pob llinell wedi’i chadwyno i’r un flaenorol drwy ei hash. Mae’r gadwyn yn gyfan.");
    public static string ChainBroken(int number) => Say($"The chain is broken at line {number}: something was changed or removed.", $"Mae’r gadwyn wedi’i thorri ar linell {number}: newidiwyd neu dilëwyd rhywbeth.");

    /// <summary>The act in the reader's language; a code without words shows as itself rather than being hidden.</summary>
    public static string Of(string what) => Words.TryGetValue(what, out var words) ? words() : what;

    public static bool Knows(string what) => Words.ContainsKey(what);

    private static readonly Dictionary<string, Func<string>> Words = new()
    {
        // People
        ["PersonMadeStaff"] = () => Say("Made project staff", "Gwnaed yn aelod o staff y prosiect"),
        ["PersonNoLongerStaff"] = () => Say("No longer project staff", "Nid yw’n aelod o staff y prosiect mwyach"),
        ["LanguageChosen"] = () => Say("Language chosen", "Dewiswyd iaith"),
        ["AlertPaceChosen"] = () => Say("How often to hear of new tenders chosen", "Dewiswyd pa mor aml i glywed am dendrau newydd"),
        ["PersonRenamed"] = () => Say("Name changed", "Newidiwyd enw"),
        ["AddressChanged"] = () => Say("E-mail address changed", "Newidiwyd cyfeiriad e-bost"),
        ["AccountClosed"] = () => Say("Account closed", "Caewyd y cyfrif"),
        // Buyers
        ["BuyerAdded"] = () => Say("Buyer added", "Ychwanegwyd prynwr"),
        ["BuyerApproved"] = () => Say("Buyer approved", "Cymeradwywyd prynwr"),
        ["BuyerDescribed"] = () => Say("Buyer’s details changed", "Newidiwyd manylion y prynwr"),
        ["BuyerStatusSaid"] = () => Say("Kind of public body recorded", "Cofnodwyd y math o gorff cyhoeddus"),
        ["BuyerEnrolled"] = () => Say("Enrolled in an area’s programme", "Ymunwyd â rhaglen ardal"),
        ["SecondOfficerRule"] = () => Say("Second officer rule changed", "Newidiwyd rheol yr ail swyddog"),
        ["BuyerMemberAdded"] = () => Say("Person added", "Ychwanegwyd person"),
        ["BuyerMemberChanged"] = () => Say("Person’s roles changed", "Newidiwyd rolau person"),
        ["BuyerMemberRemoved"] = () => Say("Person removed", "Tynnwyd person"),
        ["ThresholdSet"] = () => Say("Threshold set", "Gosodwyd trothwy"),
        ["ThresholdRemoved"] = () => Say("Threshold removed", "Tynnwyd trothwy"),
        // Firms
        ["FirmRegistered"] = () => Say("Firm registered", "Cofrestrwyd cwmni"),
        ["FirmDescribed"] = () => Say("Firm’s details changed", "Newidiwyd manylion y cwmni"),
        ["FirmSized"] = () => Say("Size recorded", "Cofnodwyd maint"),
        ["FirmListed"] = () => Say("Directory choices changed", "Newidiwyd dewisiadau’r cyfeiriadur"),
        ["FirmNumbersSet"] = () => Say("Registration numbers recorded", "Cofnodwyd rhifau cofrestru"),
        ["FirmPlacesSet"] = () => Say("Addresses recorded", "Cofnodwyd cyfeiriadau"),
        ["FirmInterestsSet"] = () => Say("Interests changed", "Newidiwyd diddordebau"),
        ["FirmVerified"] = () => Say("Firm verified", "Gwiriwyd y cwmni"),
        ["FirmMerged"] = () => Say("Merged into another record", "Cyfunwyd â chofnod arall"),
        ["FirmMarkedDemo"] = () => Say("Marked as demonstration data", "Nodwyd fel data enghreifftiol"),
        ["FirmMemberAdded"] = () => Say("Person added", "Ychwanegwyd person"),
        ["FirmMemberChanged"] = () => Say("Person’s role changed", "Newidiwyd rôl person"),
        ["FirmMemberRemoved"] = () => Say("Person removed", "Tynnwyd person"),
        ["MandateGiven"] = () => Say("Mandate given", "Rhoddwyd mandad"),
        ["MandateEnded"] = () => Say("Mandate ended", "Daeth mandad i ben"),
        ["InvitationSent"] = () => Say("Invitation sent", "Anfonwyd gwahoddiad"),
        ["InvitationAccepted"] = () => Say("Invitation accepted", "Derbyniwyd gwahoddiad"),
        ["InvitationWithdrawn"] = () => Say("Invitation withdrawn", "Tynnwyd gwahoddiad yn ôl"),
        ["JoinAsked"] = () => Say("Asked to join", "Gofynnwyd am gael ymuno"),
        // Tenders
        ["TenderStarted"] = () => Say("Tender started", "Dechreuwyd tendr"),
        ["TenderDiscarded"] = () => Say("Draft discarded", "Cafwyd gwared ar y drafft"),
        ["TenderDescribed"] = () => Say("Title and description written", "Ysgrifennwyd y teitl a’r disgrifiad"),
        ["TenderClassified"] = () => Say("What is bought recorded", "Cofnodwyd yr hyn a brynir"),
        ["TenderValued"] = () => Say("Value set", "Gosodwyd y gwerth"),
        ["TenderPlaced"] = () => Say("Place set", "Gosodwyd y lleoliad"),
        ["TenderDated"] = () => Say("Contract dates set", "Gosodwyd dyddiadau’r contract"),
        ["TenderClosingSet"] = () => Say("Closing time set", "Gosodwyd yr amser cau"),
        ["TenderJointBidsSet"] = () => Say("Whether joint bids are welcome recorded", "Cofnodwyd a oes croeso i gynigion ar y cyd"),
        ["TenderCriterionAdded"] = () => Say("Award criterion added", "Ychwanegwyd maen prawf dyfarnu"),
        ["TenderCriterionChanged"] = () => Say("Award criterion changed", "Newidiwyd maen prawf dyfarnu"),
        ["TenderCriterionRemoved"] = () => Say("Award criterion removed", "Tynnwyd maen prawf dyfarnu"),
        ["TenderQuestionAdded"] = () => Say("Question for bidders added", "Ychwanegwyd cwestiwn i gynigwyr"),
        ["TenderQuestionChanged"] = () => Say("Question for bidders changed", "Newidiwyd cwestiwn i gynigwyr"),
        ["TenderQuestionRemoved"] = () => Say("Question for bidders removed", "Tynnwyd cwestiwn i gynigwyr"),
        ["TenderPriceLineAdded"] = () => Say("Price line added", "Ychwanegwyd llinell brisiau"),
        ["TenderPriceLineChanged"] = () => Say("Price line changed", "Newidiwyd llinell brisiau"),
        ["TenderPriceLineRemoved"] = () => Say("Price line removed", "Tynnwyd llinell brisiau"),
        ["TenderDocumentAdded"] = () => Say("Document added", "Ychwanegwyd dogfen"),
        ["TenderDocumentRemoved"] = () => Say("Document removed", "Tynnwyd dogfen"),
        ["TenderNoDocumentsSaid"] = () => Say("Said whether there are documents", "Dywedwyd a oes dogfennau"),
        ["TenderNoticeRecorded"] = () => Say("Sell2Wales or Find a Tender notice recorded", "Cofnodwyd hysbysiad GwerthwchiGymru neu Canfod Tendr"),
        ["TenderSentForApproval"] = () => Say("Sent for approval", "Anfonwyd i’w gymeradwyo"),
        ["TenderReturned"] = () => Say("Returned to the writer", "Dychwelwyd i’r awdur"),
        ["TenderApproved"] = () => Say("Approved for publication", "Cymeradwywyd i’w gyhoeddi"),
        ["TenderPublished"] = () => Say("Published", "Cyhoeddwyd"),
        ["TenderOpened"] = () => Say("Bids opened", "Agorwyd y cynigion"),
        ["TenderAwarded"] = () => Say("Awarded", "Dyfarnwyd"),
        ["TenderWithdrawn"] = () => Say("Tender withdrawn", "Tynnwyd y tendr yn ôl"),
        ["TenderMarkedDemo"] = () => Say("Marked as demonstration data", "Nodwyd fel data enghreifftiol"),
        ["TenderWatched"] = () => Say("Watched", "Dechreuwyd gwylio"),
        ["TenderWatchEnded"] = () => Say("No longer watched", "Rhoddwyd y gorau i wylio"),
        ["EnquiryAsked"] = () => Say("Question asked", "Gofynnwyd cwestiwn"),
        ["EnquiryAnswered"] = () => Say("Question answered", "Atebwyd cwestiwn"),
        // Bids, opening, evaluation, award
        ["BidStarted"] = () => Say("Bid started", "Dechreuwyd cynnig"),
        ["BidChanged"] = () => Say("Bid changed", "Newidiwyd y cynnig"),
        ["BidSubmitted"] = () => Say("Bid submitted", "Cyflwynwyd y cynnig"),
        ["BidWithdrawn"] = () => Say("Bid withdrawn", "Tynnwyd y cynnig yn ôl"),
        ["BidPartiesSet"] = () => Say("Firms behind the bid brought up to date", "Diweddarwyd y cwmnïau y tu ôl i’r cynnig"),
        ["BidHandedToLead"] = () => Say("Bid handed to the new lead", "Trosglwyddwyd y cynnig i’r arweinydd newydd"),
        ["BidOpened"] = () => Say("Bid opened", "Agorwyd y cynnig"),
        ["OpeningConfirmedByFirst"] = () => Say("Opening confirmed by the first officer", "Cadarnhawyd yr agor gan y swyddog cyntaf"),
        ["BidsOpened"] = () => Say("Bids opened by two officers", "Agorwyd y cynigion gan ddau swyddog"),
        ["ClarificationAsked"] = () => Say("Clarification asked", "Gofynnwyd am eglurhad"),
        ["ClarificationAnswered"] = () => Say("Clarification answered", "Atebwyd yr eglurhad"),
        ["PanellistAdded"] = () => Say("Evaluator added", "Ychwanegwyd gwerthuswr"),
        ["PanellistRemoved"] = () => Say("Evaluator removed", "Tynnwyd gwerthuswr"),
        ["ConflictsDeclared"] = () => Say("Conflicts of interest declared", "Datganwyd gwrthdaro buddiannau"),
        ["ScoreGiven"] = () => Say("Score given", "Rhoddwyd sgôr"),
        ["ScoresHandedIn"] = () => Say("Scores handed in", "Cyflwynwyd y sgoriau"),
        ["ConsensusAgreed"] = () => Say("Score agreed", "Cytunwyd ar y sgôr"),
        ["ContractAwarded"] = () => Say("Contract awarded", "Dyfarnwyd y contract"),
        ["ContractRegistered"] = () => Say("Contract registered", "Cofrestrwyd y contract"),
        // Consortia
        ["ConsortiumStarted"] = () => Say("Consortium started", "Dechreuwyd y consortiwm"),
        ["ConsortiumDescribed"] = () => Say("Name, reason or model changed", "Newidiwyd yr enw, y rheswm neu’r model"),
        ["ConsortiumInvited"] = () => Say("A firm invited", "Gwahoddwyd cwmni"),
        ["ConsortiumInvitationWithdrawn"] = () => Say("An invitation withdrawn", "Tynnwyd gwahoddiad yn ôl"),
        ["ConsortiumJoined"] = () => Say("A firm joined", "Ymunodd cwmni"),
        ["ConsortiumDeclined"] = () => Say("An invitation declined", "Gwrthodwyd gwahoddiad"),
        ["ConsortiumLeft"] = () => Say("A firm left", "Gadawodd cwmni"),
        ["ConsortiumMemberRemoved"] = () => Say("A firm removed", "Tynnwyd cwmni"),
        ["ConsortiumLeadChanged"] = () => Say("The lead handed over", "Trosglwyddwyd yr arweiniad"),
        ["ConsortiumSharesSet"] = () => Say("Roles or shares changed", "Newidiwyd rolau neu gyfrannau"),
        ["ConsortiumEnded"] = () => Say("Consortium ended", "Daeth y consortiwm i ben"),
        ["ConsortiumMarkedDemo"] = () => Say("Marked as demonstration data", "Nodwyd fel data enghreifftiol"),
        ["ConsortiumMessageSent"] = () => Say("A message sent", "Anfonwyd neges"),
        ["ConsortiumFileAdded"] = () => Say("A file added", "Ychwanegwyd ffeil"),
        ["ConsortiumFileDeleted"] = () => Say("A file deleted", "Dilëwyd ffeil"),
        ["JointBidSigned"] = () => Say("The joint bid signed", "Llofnodwyd y cynnig ar y cyd"),
        ["JointSignatureReset"] = () => Say("A signature reset", "Ailosodwyd llofnod"),
        ["JointBidSubmitted"] = () => Say("The joint bid submitted", "Cyflwynwyd y cynnig ar y cyd"),
        ["JointBidWithdrawn"] = () => Say("The joint bid withdrawn", "Tynnwyd y cynnig ar y cyd yn ôl"),
        // Spend and reports
        ["PaymentsImported"] = () => Say("Payments imported", "Mewnforiwyd taliadau"),
        ["PaymentsUndone"] = () => Say("An import undone", "Dadwnaed mewnforiad"),
        ["SuppliersImported"] = () => Say("Suppliers imported", "Mewnforiwyd cyflenwyr"),
        ["ExclusionRuleAdded"] = () => Say("Exclusion rule added", "Ychwanegwyd rheol eithrio"),
        ["ExclusionRuleEnded"] = () => Say("Exclusion rule ended", "Daeth rheol eithrio i ben"),
        ["ReportFrozen"] = () => Say("Report’s figures fixed", "Pennwyd ffigurau’r adroddiad"),
        ["ReportSignedOff"] = () => Say("Report signed off", "Cymeradwywyd yr adroddiad"),
        ["ReportIssued"] = () => Say("Report issued", "Cyhoeddwyd yr adroddiad"),
        ["ReportAnnounced"] = () => Say("Report sent to subscribers", "Anfonwyd yr adroddiad at danysgrifwyr"),
        ["SubscriptionAsked"] = () => Say("Subscription asked for", "Gofynnwyd am danysgrifiad"),
        ["SubscriptionAskedAgain"] = () => Say("Subscription asked for again", "Gofynnwyd am danysgrifiad eto"),
        ["SubscriptionConfirmed"] = () => Say("Subscription confirmed", "Cadarnhawyd tanysgrifiad"),
        ["SubscriptionEnded"] = () => Say("Subscription ended", "Daeth tanysgrifiad i ben"),
    };
}
