namespace LocalProcure.Domain.Reports;

// The files of a financial year.
public static partial class DataDictionary
{
    public static string AnnualJsonTitle => Say("figures.json of a year", "figures.json blwyddyn");
    public static string AnnualCsvTitle => Say("figures.csv of a year", "figures.csv blwyddyn");
    public static string AnnualCsvColumns => Say(
        "Columns: area, and year as 2025-26; measure, one of those below; group, what the row is about; count; pence; rate; detail. The further columns are filled in on rows of contracts, planned procurements and statements only, and mean what the fields of register[] mean.",
        "Colofnau: area, a year fel 2025-26; measure, un o’r rhai isod; group, yr hyn y mae’r rhes yn ymwneud ag ef; count; pence; rate; detail. Dim ond ar resi contractau, caffaeliadau arfaethedig a datganiadau y llenwir y colofnau eraill, a’u hystyr yw ystyr meysydd register[].");

    private static string Day => Say("day, 2026-03-31", "diwrnod, 2026-03-31");
    private static string YesNoOrNot => Say("true, false or null", "true, false neu null");
    private static string BuyerCode => Say("The buyer’s code.", "Cod y prynwr.");

    public static IReadOnlyList<DictionaryEntry> AnnualJson =>
    [
        new("area", Text, Say("Official code of the report area.", "Cod swyddogol ardal yr adroddiad.")),
        new("areaName", Text, Say("Its name in English.", "Ei henw yn Saesneg.")),
        new("areaNameWelsh", Text, Say("Its name in Welsh.", "Ei henw yn Gymraeg.")),
        new("year", Text, Say("Financial year, April to March, as 2025-26.", "Blwyddyn ariannol, Ebrill i Fawrth, fel 2025-26.")),
        new("buyer", Text, Say("Code of the one buyer that it is of; null for all of the area’s.", "Cod yr un prynwr y mae’n ymwneud ag ef; null am bawb yn yr ardal.")),
        new("demonstration", YesNo, Say("Whether the payments are invented.", "A yw’r taliadau’n ddyfeisiedig.")),
        .. Rows("months[]", [("month", Month, Say("An issued month of the year.", "Mis o’r flwyddyn a gyhoeddwyd.")), ("report", Text, Say("Number of the report that it is taken from.", "Rhif yr adroddiad y cymerir ef ohono.")), .. Rates]),
        new("monthsMissing[]", Month, Say("A month without an issued report: its payments are in no figure here.", "Mis heb adroddiad wedi’i gyhoeddi: nid yw ei daliadau mewn unrhyw ffigur yma.")),
        .. Of("whole", Say("all issued months", "pob mis a gyhoeddwyd")).Select(f => new DictionaryEntry(f.Item1, f.Item2, f.Item3)),
        .. Rows("tiers[]", ("tier", Text, Say("The ring: in-area, rest-of-…, outside-uk, not-known.", "Y cylch: in-area, rest-of-…, outside-uk, not-known.")), ("name", Text, Name), ("nameWelsh", Text, NameWelsh), Lines, Sum, ShareOf),
        .. Rows("byBuyer[]", [("code", Text, BuyerCode), ("name", Text, Name), ("nameWelsh", Text, NameWelsh), .. Rates]),
        .. Rows("bySize[]", ("key", Text, Say("Size of supplier by the Procurement Act’s test.", "Maint y cyflenwr yn ôl prawf y Ddeddf Caffael.")), Lines, Sum, ShareOf),
        .. Rows("vcse", ("key", Text, Say("Always vcse.", "vcse bob amser.")), Lines, Sum, ShareOf),
        .. ContractCounts.SelectMany(c => Rows("contracts", ($"{c.Key}.contracts", Count, c.Meaning), ($"{c.Key}.valuePence", Pence, Say("Their value without VAT. A promise: in no spend figure.", "Eu gwerth heb TAW. Addewid: nid yw mewn unrhyw ffigur gwariant.")))),
        .. Rows("socialValue", ("contracts", Count, AnnualText.SocialContracts + "."), ("commitments", Count, AnnualText.Commitments + "."), ("met", Count, Met),
            ("byTheme[].theme", Text, Theme), ("byTheme[].contracts", Count, AnnualText.SocialContracts + "."), ("byTheme[].commitments", Count, AnnualText.Commitments + "."), ("byTheme[].met", Count, Met)),
        .. StepCounts.SelectMany(s => Rows("steps", (s.Key, Count, s.Meaning))),
        .. Rows("planned[]", ("buyer", Text, BuyerCode), ("title", Text, Say("What is planned.", "Yr hyn sydd yn yr arfaeth.")), ("titleWelsh", Text, InWelsh), ("expectedOn", Day, Say("When the tender is expected.", "Pryd y disgwylir y tendr.")), ("valuePence", Pence, Say("Estimated value without VAT; null where it is not said.", "Amcan o’r gwerth heb TAW; null lle na ddywedir."))),
        .. Rows("statements[]", [("buyer", Text, BuyerCode), ("name", Text, Name), ("nameWelsh", Text, NameWelsh), ("givenOn", Day, Say("The day on which the statement was given, UK time. It may have been corrected since the month’s reports.", "Y diwrnod y rhoddwyd y datganiad, amser y DU. Gall fod wedi’i gywiro ers adroddiadau’r misoedd.")),
            ("byStaff", YesNo, Say("Whether project staff entered it for the buyer.", "Ai staff y prosiect a’i cofnododd ar ran y prynwr.")), .. StatementParts.SelectMany(p => new[] { (p.Key, Text, p.Meaning), ($"{p.Key}Welsh", Text, InWelsh) })]),
        new("statementsMissing[]", Text, Say("Code of a buyer that has given no statement.", "Cod prynwr nad yw wedi rhoi datganiad.")),
        .. Rows("register[]", [.. RegisterFields]),
    ];

    public static IReadOnlyList<DictionaryEntry> AnnualCsv =>
    [
        new("demonstration", "", Say("Present only where the payments are invented.", "Yn bresennol dim ond lle mae’r taliadau’n ddyfeisiedig.")),
        .. Four("all", Say("the buyer, empty for all", "y prynwr, gwag am bawb")),
        new("tier", Say("ring", "cylch"), Say("Spending by ring.", "Gwariant fesul cylch.")),
        .. Four("buyer", Say("one buyer", "un prynwr")),
        new("size", Say("size", "maint"), Say("By size of supplier.", "Yn ôl maint y cyflenwr.")),
        new("vcse", "", Say("Paid to voluntary, community and social enterprises.", "Talwyd i fentrau gwirfoddol, cymunedol a chymdeithasol.")),
        .. Four("month", Say("an issued month", "mis a gyhoeddwyd")),
        new("month.missing", Say("month", "mis"), Say("No report has been issued.", "Ni chyhoeddwyd adroddiad.")),
        new("contracts", string.Join(", ", ContractCounts.Select(c => c.Key)), Say("Contracts awarded in the year, and their value.", "Contractau a ddyfarnwyd yn y flwyddyn, a’u gwerth.")),
        new("socialValue", "contracts, commitments, met", Say("Social value commitments.", "Ymrwymiadau gwerth cymdeithasol.")),
        new("socialValue.theme", Say("theme", "thema"), AnnualText.Commitments + "."),
        new("socialValue.theme.met", Say("theme", "thema"), Met),
        new("steps", string.Join(", ", StepCounts.Select(s => s.Key)), Say("Steps that the record of this site shows.", "Camau y mae cofnod y safle hwn yn eu dangos.")),
        new("planned", Say("day", "diwrnod"), Say("A procurement planned for the two years that follow; detail is its title.", "Caffaeliad arfaethedig ar gyfer y ddwy flynedd nesaf; detail yw ei deitl.")),
        new("statement", Say("buyer", "prynwr"), Say("The buyer has given its own statement; detail is the day.", "Mae’r prynwr wedi rhoi ei ddatganiad ei hun; detail yw’r diwrnod.")),
        .. StatementParts.SelectMany(p => new[] { new DictionaryEntry($"statement.{p.Key}", Say("buyer", "prynwr"), p.Meaning), new($"statement.{p.Key}.welsh", Say("buyer", "prynwr"), InWelsh) }),
        new("statement.missing", Say("buyer", "prynwr"), Say("The buyer has given no statement.", "Nid yw’r prynwr wedi rhoi datganiad.")),
        new("register", Say("reference of the contract", "cyfeirnod y contract"), Say("One row per contractor: pence is the whole contract’s value, rate the contractor’s share, partPence its part.", "Un rhes i bob contractwr: pence yw gwerth y contract cyfan, rate cyfran y contractwr, partPence ei ran.")),
    ];

    private static string InWelsh => Say("The same in Welsh.", "Yr un peth yn Gymraeg.");
    private static string Theme => Say("economic, social, environmental, cultural, welshLanguage or notStated.", "economic, social, environmental, cultural, welshLanguage neu notStated.");
    private static string Met => Say("Of them met so far, as the buyer confirmed.", "Ohonynt wedi’u cyflawni hyd yma, fel y cadarnhaodd y prynwr.");

    private static (string Key, string Meaning)[] ContractCounts =>
    [
        ("all", Say("Every contract awarded in the year.", "Pob contract a ddyfarnwyd yn y flwyddyn.")), ("prescribed", AnnualText.Prescribed + "."), ("toSmes", AnnualText.ToSmes + "."), ("toVcses", AnnualText.ToVcses + "."), ("inArea", AnnualText.InArea + "."), ("toConsortia", AnnualText.ToConsortia + "."),
        ("prescribedNotKnown", AnnualText.PrescribedNotKnown + "."), ("sizeNotKnown", AnnualText.SizeNotKnown + "."), ("placeNotKnown", AnnualText.PlaceNotKnown + "."), ("outsourcing", AnnualText.Outsourcing + "."), ("outsourcingNotStated", AnnualText.OutsourcingNotStated + "."),
        ("leftOut", AnnualText.LeftOut + "."), ("byHand", AnnualText.ByHand + "."),
    ];

    private static (string Key, string Meaning)[] StepCounts =>
        [("tenders", AnnualText.Tenders + "."), ("inLots", AnnualText.InLots + "."), ("jointBidsWelcome", AnnualText.JointBids + "."), ("reserved", AnnualText.Reserved + "."), ("engaged", AnnualText.Engaged + ".")];

    private static (string Key, string Meaning)[] StatementParts =>
        [("objectives", StatementText.Objectives + "."), ("steps", StatementText.Steps + "."), ("wellbeing", StatementText.Wellbeing + "."), ("elsewhere", StatementText.Elsewhere + ".")];

    /// <summary>The register of section 40, with what the annual report counts beside.</summary>
    private static (string, string, string)[] RegisterFields =>
    [
        ("reference", Text, Say("Reference of the contract.", "Cyfeirnod y contract.")), ("buyer", Text, BuyerCode), ("awardedOn", Day, Say("Day of the award.", "Diwrnod y dyfarniad.")), ("enteredIntoOn", Day, Say("Day on which it was entered into; null while it was not.", "Y diwrnod yr ymrwymwyd iddo; null tra na wnaed.")),
        ("subject", Text, Say("What it is for.", "Ar gyfer beth y mae.")), ("subjectWelsh", Text, InWelsh), ("lot", Text, Say("The lot that it is of; null where it is of the whole.", "Y lot y mae’n ymwneud â hi; null lle mae’n ymwneud â’r cyfan.")), ("lotWelsh", Text, InWelsh),
        ("valuePence", Pence, Say("Estimated value without VAT, with the changes made since.", "Amcan o’r gwerth heb TAW, gyda’r newidiadau a wnaed ers hynny.")), ("startsOn", Day, Say("Its first day.", "Ei ddiwrnod cyntaf.")), ("endsOn", Day, Say("The last day that it was to have.", "Y diwrnod olaf yr oedd i’w gael.")),
        ("terminatedOn", Day, Say("The day on which it was ended early; null where it was not.", "Y diwrnod y’i terfynwyd yn gynnar; null lle na wnaed.")), ("howItEnds", Text, Say("How it ends, where more is to be said than the day.", "Sut mae’n dod i ben, lle mae mwy i’w ddweud na’r diwrnod.")), ("howItEndsWelsh", Text, InWelsh),
        ("extensionUntil", Day, Say("The latest end when every extension is used.", "Y diwedd olaf pan ddefnyddir pob estyniad.")), ("contractors[].name", Text, Say("A contractor, lead first.", "Contractwr, yr arweinydd yn gyntaf.")), ("contractors[].principalPlace", Text, Say("Address of its principal place of business; empty where it is withheld.", "Cyfeiriad ei brif fan busnes; gwag lle cedwir ef yn ôl.")),
        ("contractors[].addressWithheld", YesNo, Say("Whether the address is somebody’s home and so is not published.", "Ai cartref rhywun yw’r cyfeiriad, ac felly nas cyhoeddir.")), ("contractors[].shareBasisPoints", Count, Say("Its share, in hundredths of a per cent.", "Ei gyfran, mewn canfedau o un y cant.")), ("contractors[].isSme", YesNoOrNot, Say("Whether it is small or medium-sized; null where its size is not known.", "A yw’n fach neu’n ganolig; null lle nad yw ei faint yn hysbys.")),
        ("contractors[].isVcse", YesNo, Say("Whether it is a voluntary, community or social enterprise.", "A yw’n fenter wirfoddol, gymunedol neu gymdeithasol.")), ("isJoint", YesNo, Say("Whether a consortium holds it.", "A yw consortiwm yn ei ddal.")), ("isLocal", YesNoOrNot, Say("Whether the lead’s principal place of business lies in the area; null where it is not known.", "A yw prif fan busnes yr arweinydd yn yr ardal; null lle nad yw’n hysbys.")),
        ("isPrescribed", YesNoOrNot, Say("By buyer, kind, value and outsourcing; null where that cannot be told.", "Yn ôl prynwr, math, gwerth ac allanoli; null lle na ellir dweud.")), ("outsources", YesNoOrNot, Say("Whether it buys a service that the buyer delivered itself before; null where the buyer has not said.", "A yw’n prynu gwasanaeth yr oedd y prynwr yn ei ddarparu ei hun o’r blaen; null lle nad yw’r prynwr wedi dweud.")),
        ("leftOut", Text, Say("Why the regulations leave it out of the duty, as the buyer said; null where it has said no such thing.", "Pam mae’r rheoliadau’n ei hepgor o’r ddyletswydd, fel y dywedodd y prynwr; null lle nad yw wedi dweud hynny.")), ("leftOutWelsh", Text, InWelsh),
        ("enteredFrom", Text, Say("Where a contract that was awarded elsewhere and entered by hand was taken from; null for one awarded through this site.", "O ble y cymerwyd contract a ddyfarnwyd mewn man arall ac a gofnodwyd â llaw; null ar gyfer un a ddyfarnwyd drwy’r safle hwn.")),
        ("commitments", Count, AnnualText.Commitments + "."), ("commitmentsMet", Count, Met), ("themes[].theme", Text, Theme), ("themes[].commitments", Count, AnnualText.Commitments + "."), ("themes[].met", Count, Met),
    ];
}
