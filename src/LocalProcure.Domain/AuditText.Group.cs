namespace LocalProcure.Domain;

/// <summary>Acts of firms that bid together, beside the joint bid itself.</summary>
public static partial class AuditText
{
    private static readonly Dictionary<string, Func<string>> GroupWords = new()
    {
        ["ConsortiumReasonStated"] = () => Say("A firm said why it does not bid alone", "Dywedodd cwmni pam nad yw’n cynnig ar ei ben ei hun"),
        ["ConsortiumTermsAccepted"] = () => Say("A firm accepted its terms", "Derbyniodd cwmni ei delerau"),
        ["ConsortiumCompetitorInvited"] = () => Say("A likely competitor invited, with the warning read", "Gwahoddwyd cystadleuydd tebygol, a’r rhybudd wedi’i ddarllen"),
        ["PriceSheetStarted"] = () => Say("A private price sheet started", "Dechreuwyd taflen brisiau breifat"),
        ["PriceSheetChanged"] = () => Say("A private price sheet changed", "Newidiwyd taflen brisiau breifat"),
        ["PriceTotalShared"] = () => Say("The total of a price sheet shared with the lead", "Rhannwyd cyfanswm taflen brisiau gyda’r cwmni arweiniol"),
        ["IndependenceCertified"] = () => Say("The bid certified as independent", "Tystiwyd bod y cynnig yn annibynnol"),
        ["AgreementMade"] = () => Say("A version of the agreement made", "Gwnaed fersiwn o’r cytundeb"),
        ["AgreementSigned"] = () => Say("The agreement signed", "Llofnodwyd y cytundeb"),
        ["GroupChangeAsked"] = () => Say("A change of the group asked for", "Gofynnwyd am newid i’r grŵp"),
        ["GroupChangeAgreed"] = () => Say("A firm agreed to a change of the group", "Cytunodd cwmni i newid i’r grŵp"),
        ["GroupChangeSent"] = () => Say("A change of the group put to the buyer", "Rhoddwyd newid i’r grŵp gerbron y prynwr"),
        ["GroupChangePermitted"] = () => Say("The buyer permitted a change of the group", "Caniataodd y prynwr newid i’r grŵp"),
        ["GroupChangeRefused"] = () => Say("The buyer refused a change of the group", "Gwrthododd y prynwr newid i’r grŵp"),
        ["GroupChangeTakenBack"] = () => Say("A change of the group taken back", "Tynnwyd newid i’r grŵp yn ôl"),
        ["ConsortiumMemberLeft"] = () => Say("A member left with the buyer’s permission", "Gadawodd aelod gyda chaniatâd y prynwr"),
        ["ConsortiumRebalanced"] = () => Say("Shares changed with the buyer’s permission", "Newidiwyd cyfrannau gyda chaniatâd y prynwr"),
        ["PartPaid"] = () => Say("A member’s part paid by the lead", "Talwyd rhan aelod gan y cwmni arweiniol"),
        ["PartReceived"] = () => Say("A member received its part", "Derbyniodd aelod ei ran"),
        ["ConsortiumKeptTogether"] = () => Say("The group kept together for the next tender", "Cadwyd y grŵp ynghyd ar gyfer y tendr nesaf"),
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
        ["ConsortiumElsewhereDeclared"] = () => Say("A bid elsewhere declared", "Datganwyd cynnig mewn man arall"),
        ["ConsortiumEnded"] = () => Say("Consortium ended", "Daeth y consortiwm i ben"),
        ["ConsortiumMarkedDemo"] = () => Say("Marked as demonstration data", "Nodwyd fel data enghreifftiol"),
        ["ConsortiumMessageSent"] = () => Say("A message sent", "Anfonwyd neges"),
        ["ConsortiumFileAdded"] = () => Say("A file added", "Ychwanegwyd ffeil"),
        ["ConsortiumFileDeleted"] = () => Say("A file deleted", "Dilëwyd ffeil"),
        ["JointBidSigned"] = () => Say("The joint bid signed", "Llofnodwyd y cynnig ar y cyd"),
        ["JointSignatureReset"] = () => Say("A signature reset", "Ailosodwyd llofnod"),
        ["JointBidSubmitted"] = () => Say("The joint bid submitted", "Cyflwynwyd y cynnig ar y cyd"),
        ["JointBidWithdrawn"] = () => Say("The joint bid withdrawn", "Tynnwyd y cynnig ar y cyd yn ôl"),
    };
}
