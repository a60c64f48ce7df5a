namespace LocalProcure.Domain;

/// <summary>Acts on people, buyers, firms and what the site is told by its staff.</summary>
public static partial class AuditText
{
    private static readonly Dictionary<string, Func<string>> PeopleWords = new()
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
        ["BuyerBandSet"] = () => Say("The buyer’s own rule by value set", "Gosodwyd rheol y prynwr ei hun yn ôl gwerth"),
        ["BuyerBandRemoved"] = () => Say("The buyer’s own rule by value removed", "Tynnwyd rheol y prynwr ei hun yn ôl gwerth"),
        ["ThresholdSet"] = () => Say("Threshold set", "Gosodwyd trothwy"),
        ["HolidayAdded"] = () => Say("Bank holiday added", "Ychwanegwyd gŵyl banc"),
        ["HolidayTakenAway"] = () => Say("Published bank holiday taken away", "Tynnwyd gŵyl banc a gyhoeddwyd"),
        ["HolidayTakenBack"] = () => Say("Added bank holiday taken back", "Tynnwyd yn ôl ŵyl banc a ychwanegwyd"),
        ["HolidayYearConfirmed"] = () => Say("Bank holidays of a year confirmed", "Cadarnhawyd gwyliau banc blwyddyn"),
        ["HolidayYearTakenBack"] = () => Say("Confirmation of a year’s bank holidays taken back", "Tynnwyd yn ôl gadarnhad gwyliau banc blwyddyn"),
        ["ThresholdRemoved"] = () => Say("Threshold removed", "Tynnwyd trothwy"),
        // Opportunities elsewhere
        ["OpportunityImported"] = () => Say("Notice from elsewhere imported", "Mewnforiwyd hysbysiad o fan arall"),
        ["OpportunityUpdated"] = () => Say("Notice from elsewhere updated", "Diweddarwyd hysbysiad o fan arall"),
        ["OpportunityMarkedDemo"] = () => Say("Marked as demonstration data", "Nodwyd fel data arddangos"),
        ["CalendarAddressMade"] = () => Say("Calendar address made", "Gwnaed cyfeiriad calendr"),
        ["CalendarAddressEnded"] = () => Say("Calendar address ended", "Daeth cyfeiriad calendr i ben"),
        ["TenderTemplateUsed"] = () => Say("Started from a notice published elsewhere", "Dechreuwyd o hysbysiad a gyhoeddwyd mewn man arall"),
        // Firms
        ["FirmRegistered"] = () => Say("Firm registered", "Cofrestrwyd cwmni"),
        ["FirmDescribed"] = () => Say("Firm’s details changed", "Newidiwyd manylion y cwmni"),
        ["FirmProfileSaved"] = () => Say("Profile changed: a new version was kept", "Newidiwyd y proffil: cadwyd fersiwn newydd"),
        ["FirmSized"] = () => Say("Size recorded", "Cofnodwyd maint"),
        ["FirmListed"] = () => Say("Directory choices changed", "Newidiwyd dewisiadau’r cyfeiriadur"),
        ["FirmNumbersSet"] = () => Say("Registration numbers recorded", "Cofnodwyd rhifau cofrestru"),
        ["FirmPlacesSet"] = () => Say("Addresses recorded", "Cofnodwyd cyfeiriadau"),
        ["FirmInterestsSet"] = () => Say("Interests changed", "Newidiwyd diddordebau"),
        ["FirmVerified"] = () => Say("Firm verified", "Gwiriwyd y cwmni"),
        ["FirmMerged"] = () => Say("Merged into another record", "Cyfunwyd â chofnod arall"),
        ["FirmMarkedDemo"] = () => Say("Marked as demonstration data", "Nodwyd fel data arddangos"),
        ["FirmMemberAdded"] = () => Say("Person added", "Ychwanegwyd person"),
        ["FirmMemberChanged"] = () => Say("Person’s role changed", "Newidiwyd rôl person"),
        ["FirmMemberRemoved"] = () => Say("Person removed", "Tynnwyd person"),
        ["MandateGiven"] = () => Say("Mandate given", "Rhoddwyd mandad"),
        ["MandateEnded"] = () => Say("Mandate ended", "Daeth mandad i ben"),
        ["InvitationSent"] = () => Say("Invitation sent", "Anfonwyd gwahoddiad"),
        ["InvitationAccepted"] = () => Say("Invitation accepted", "Derbyniwyd gwahoddiad"),
        ["InvitationWithdrawn"] = () => Say("Invitation withdrawn", "Tynnwyd gwahoddiad yn ôl"),
        ["OwnerReplacedByStaff"] = () => Say("Owner replaced by project staff", "Penododd staff y prosiect berchennog newydd"),
        ["JoinMoved"] = () => Say("Request to join passed on to the firm that stays", "Trosglwyddwyd cais i ymuno i’r cwmni sy’n aros"),
        ["JoinAccepted"] = () => Say("Request to join accepted", "Derbyniwyd cais i ymuno"),
        ["JoinRefused"] = () => Say("Request to join refused", "Gwrthodwyd cais i ymuno"),
        ["JoinAsked"] = () => Say("Asked to join", "Gofynnwyd am gael ymuno"),
    };
}
