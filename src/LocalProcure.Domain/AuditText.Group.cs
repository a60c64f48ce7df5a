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
    };
}
