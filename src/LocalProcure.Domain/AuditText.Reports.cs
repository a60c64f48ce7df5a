namespace LocalProcure.Domain;

// What is done to months, reports and surveys.
public static partial class AuditText
{
    private static readonly Dictionary<string, Func<string>> ReportWords = new()
    {
        ["TotalStated"] = () => Say("What the buyer says it paid recorded", "Cofnodwyd yr hyn y dywed y prynwr iddo ei dalu"),
        ["ReportPartPrinted"] = () => Say("One buyer’s version printed", "Argraffwyd fersiwn un prynwr"),
        ["AnnualStatementGiven"] = () => Say("Buyer’s own statement for the year given", "Rhoddwyd datganiad y prynwr ei hun am y flwyddyn"),
        ["SurveyOpened"] = () => Say("Survey of local suppliers opened", "Agorwyd arolwg o gyflenwyr lleol"),
        ["SurveyClosed"] = () => Say("Survey of local suppliers closed", "Caewyd arolwg o gyflenwyr lleol"),
        ["SurveyInvited"] = () => Say("Supplier invited to the survey", "Gwahoddwyd cyflenwr i’r arolwg"),
        ["SurveyReminded"] = () => Say("Supplier reminded of the survey", "Atgoffwyd cyflenwr am yr arolwg"),
        ["SurveyAnswered"] = () => Say("Survey answered", "Atebwyd yr arolwg"),
        ["SurveyDeclined"] = () => Say("Survey declined", "Gwrthodwyd yr arolwg"),
        ["SurveyAddressForgotten"] = () => Say("Address of an invited supplier forgotten", "Anghofiwyd cyfeiriad cyflenwr a wahoddwyd"),
        ["ImportAsked"] = () => Say("Import of payments asked for", "Gofynnwyd am fewnforio taliadau"),
        ["ImportStopAsked"] = () => Say("Import of payments stopped", "Stopiwyd mewnforio taliadau"),
        ["ColumnsRemembered"] = () => Say("Columns of the payment file confirmed", "Cadarnhawyd colofnau’r ffeil daliadau"),
        ["RegisterImported"] = () => Say("Public register imported", "Mewnforiwyd cofrestr gyhoeddus"),
        ["SupplierAsked"] = () => Say("Supplier asked where it is", "Gofynnwyd i gyflenwr ble mae"),
        ["SupplierAnswered"] = () => Say("Supplier answered where it is", "Atebodd cyflenwr ble mae"),
        ["SupplierAnswerUsed"] = () => Say("Supplier’s answer used", "Defnyddiwyd ateb y cyflenwr"),
        ["SupplierAnswerSetAside"] = () => Say("Supplier’s answer set aside", "Rhoddwyd ateb y cyflenwr o’r neilltu"),
        ["CategoryRuleAdded"] = () => Say("Words mapped to a heading", "Mapiwyd geiriau i bennawd"),
        ["CategoryRuleEnded"] = () => Say("Mapping of words ended", "Daeth mapio geiriau i ben"),
        ["PayeeLinkTakenBack"] = () => Say("Payee’s link taken back", "Tynnwyd cysylltiad cyflenwr yn ôl"),
        ["PayeeNoteKept"] = () => Say("Note about a payee kept", "Cadwyd nodyn am gyflenwr"),
        ["PayeeFoundInRegister"] = () => Say("Payee found in a public register", "Canfuwyd cyflenwr mewn cofrestr gyhoeddus"),
        ["PayeeEntryRefused"] = () => Say("Payee is not the body in the register", "Nid y corff yn y gofrestr yw’r cyflenwr"),
        ["PayeeFactSaid"] = () => Say("Another place of a payee recorded", "Cofnodwyd lleoliad arall cyflenwr"),
        ["PayeeFactTakenBack"] = () => Say("Another place of a payee taken back", "Tynnwyd lleoliad arall cyflenwr yn ôl"),
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
