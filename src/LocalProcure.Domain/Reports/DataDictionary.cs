using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

/// <summary>One field of the open data: where it stands, what sort of value it is, what it means.</summary>
/// <param name="Field">Path in figures.json: "tiers[].pence".</param>
public sealed record DictionaryEntry(string Field, string Type, string Meaning);

/// <summary>What every field and measure of the open data means, of a month and of a year. A test holds the list to the files.</summary>
public static partial class DataDictionary
{
    public static string Title => Say("What the fields of the open data mean", "Ystyr meysydd y data agored");
    public static string Lead => Say(
        "The two files of a month hold the same figures, and so do the two of a year. Amounts are whole pence without a point; rates are fractions with four places, so 0.4300 is 43%. An empty or null rate means that there is none, since its base is not above nothing.",
        "Mae dwy ffeil y mis yn dal yr un ffigurau, ac felly hefyd ddwy ffeil y flwyddyn. Ceiniogau cyfan heb bwynt yw symiau; ffracsiynau â phedwar lle yw cyfraddau, felly 43% yw 0.4300. Mae cyfradd wag neu null yn golygu nad oes un, am nad yw ei sail yn uwch na dim.");
    public static string JsonTitle => Say("figures.json", "figures.json");
    public static string CsvTitle => Say("figures.csv", "figures.csv");
    public static string Field => Say("Field", "Maes");
    public static string Type => Say("Type", "Math");
    public static string Meaning => Say("Meaning", "Ystyr");
    public static string Measure => Say("Measure", "Mesur");
    public static string Group => Say("Group", "Grŵp");
    public static string Download => Say("The same list as a spreadsheet (CSV)", "Yr un rhestr fel taenlen (CSV)");
    public static string CsvColumns => Say(
        "Columns: area and month as in figures.json; measure, one of those below; group, what the row is about; lines, how many payment lines; pence; rate.",
        "Colofnau: area a month fel yn figures.json; measure, un o’r rhai isod; group, yr hyn y mae’r rhes yn ymwneud ag ef; lines, sawl llinell dalu; pence; rate.");

    private static string Text => Say("text", "testun");
    private static string Count => Say("whole number", "rhif cyfan");
    private static string Pence => Say("whole pence", "ceiniogau cyfan");
    private static string Rate => Say("fraction, four places", "ffracsiwn, pedwar lle");
    private static string Month => Say("month, 2026-03", "mis, 2026-03");
    private static string YesNo => Say("true or false", "true neu false");

    public static IReadOnlyList<DictionaryEntry> Json =>
    [
        new("area", Text, Say("Official code of the report area.", "Cod swyddogol ardal yr adroddiad.")),
        new("areaName", Text, Say("Its name in English.", "Ei henw yn Saesneg.")),
        new("areaNameWelsh", Text, Say("Its name in Welsh.", "Ei henw yn Gymraeg.")),
        new("month", Month, Say("Calendar month of the payment dates, UK time.", "Mis calendr dyddiadau’r taliadau, amser y DU.")),
        new("demonstration", YesNo, Say("Whether the payments are invented.", "A yw’r taliadau’n ddyfeisiedig.")),
        new("methodVersion", Count, Say("Edition of the definitions.", "Argraffiad y diffiniadau.")),
        new("buyers[]", Text, Say("Codes of the buyers counted.", "Codau’r prynwyr a gyfrifir.")),
        new("basis[]", Text, Say("Notions of place, in the order in which they were tried.", "Mathau o leoliad, yn y drefn y rhoddwyd cynnig arnynt.")),
        new("vatBasis", Text, Say("net, gross, notStated or mixed.", "net, gross, notStated neu mixed.")),
        new("linesInBase", Count, Say("Payment lines counted.", "Llinellau talu a gyfrifir.")),
        new("basePence", Pence, Say("What they come to, credits taken off.", "Eu cyfanswm, gan dynnu credydau.")),
        new("retainedPence", Pence, Say("Paid to suppliers in the area.", "Talwyd i gyflenwyr yn yr ardal.")),
        new("unknownPence", Pence, Say("Paid to suppliers whose place is not known.", "Talwyd i gyflenwyr nad yw eu lleoliad yn hysbys.")),
        new("retentionRate", Rate, Say("retainedPence of basePence.", "retainedPence o basePence.")),
        new("retentionRateKnown", Rate, Say("retainedPence of what has a known place.", "retainedPence o’r hyn sydd â lleoliad hysbys.")),
        new("unknownShare", Rate, Say("unknownPence of basePence.", "unknownPence o basePence.")),
        .. Rows("tiers[]", ("tier", Text, Say("The ring: in-area, rest-of-…, outside-uk, not-known.", "Y cylch: in-area, rest-of-…, outside-uk, not-known.")), ("name", Text, Name), ("nameWelsh", Text, NameWelsh), Lines, Sum, ShareOf),
        .. Rows("excluded[]", ("reason", Text, Say("Why lines are kept out of the base.", "Pam y cedwir llinellau allan o’r sail.")), Lines, Sum),
        new("suppliersPaid", Count, Say("Suppliers paid anything.", "Cyflenwyr a dalwyd.")),
        new("localFirmsPaid", Count, Say("Of them in the area.", "Ohonynt yn yr ardal.")),
        new("withheldLines", Count, Say("Lines on which the buyer withheld the name.", "Llinellau y cadwodd y prynwr yr enw yn ôl arnynt.")),
        new("withheldPence", Pence, Say("What they come to.", "Eu cyfanswm.")),
        new("newSuppliers", Count, Say("Suppliers not paid in the 24 months before.", "Cyflenwyr na thalwyd yn y 24 mis cynt.")),
        new("newSuppliersPence", Pence, Say("What they were paid.", "Yr hyn a dalwyd iddynt.")),
        new("historyFrom", Month, Say("First month of those 24 with payments on record.", "Mis cyntaf y 24 hynny â thaliadau ar gofnod.")),
        new("top10Pence", Pence, Say("Paid to the ten largest suppliers.", "Talwyd i’r deg cyflenwr mwyaf.")),
        new("top10Share", Rate, Say("The same, of basePence.", "Yr un peth, o basePence.")),
        .. Rows("topSuppliers[]", ("name", Text, Say("The supplier; empty for a person, who is never named.", "Y cyflenwr; yn wag am berson, nas enwir byth.")), ("tier", Text, Tier), Lines, Sum, ShareOf, ("isIndividual", YesNo, Say("Whether it is a person.", "Ai person ydyw."))),
        .. Rows("bySize[]", ("key", Text, Say("Size of supplier by the Procurement Act’s test.", "Maint y cyflenwr yn ôl prawf y Ddeddf Caffael.")), Lines, Sum, ShareOf),
        .. Rows("vcse", ("key", Text, Say("Always vcse.", "vcse bob amser.")), Lines, Sum, ShareOf),
        .. Rows("byBuyer[]", [("code", Text, Say("The buyer’s code.", "Cod y prynwr.")), ("name", Text, Name), ("nameWelsh", Text, NameWelsh), .. Rates]),
        .. Rows("byDepartment[]", [("name", Text, Say("In the buyer’s own words.", "Yng ngeiriau’r prynwr ei hun.")), .. Rates]),
        .. Rows("byCategory[]", [("name", Text, Say("In the buyer’s own words.", "Yng ngeiriau’r prynwr ei hun.")), .. Rates]),
        .. Rows("placedBy[]", ("key", Text, Say("The notion of place that placed the payments.", "Y math o leoliad a leolodd y taliadau.")), Lines, Sum, ShareOf),
        .. Rows("byVatBasis[]", ("key", Text, Say("net, gross or notStated.", "net, gross neu notStated.")), Lines, Sum, ShareOf),
        .. Rows("statedPeriods[]", ("buyer", Text, Say("Buyer whose file had no dates.", "Prynwr nad oedd dyddiadau yn ei ffeil.")), ("from", Month, Say("First month that a person stated.", "Y mis cyntaf a nododd person.")), ("to", Month, Say("Last month.", "Y mis olaf.")), Lines, Sum),
        .. Rows("throughConsortia", [Lines, Sum, ("retainedAsPaidPence", Pence, Say("In the area by the leads’ places.", "Yn yr ardal yn ôl lleoliadau’r arweinwyr.")), ("retainedAsSharedPence", Pence, Say("In the area by the members’ shares.", "Yn yr ardal yn ôl cyfrannau’r aelodau.")),
            .. Of("wholeAsShared", Say("the whole month on that basis", "y mis cyfan ar y sail honno")), ("members[].name", Text, Name), ("members[].tier", Text, Tier), ("members[].pence", Pence, Say("The member’s part.", "Rhan yr aelod.")),
            ("recordedPence", Pence, Say("Where the members’ own payments are on record.", "Lle mae taliadau’r aelodau eu hunain ar gofnod.")),
            ("contracts[].reference", Text, Say("Reference of a consortium’s contract.", "Cyfeirnod contract consortiwm.")), ("contracts[].subject", Text, Say("What it is for.", "Ar gyfer beth y mae.")), ("contracts[].subjectWelsh", Text, Say("The same in Welsh.", "Yr un peth yn Gymraeg.")),
            ("contracts[].lines", Count, Say("Payments to its lead.", "Taliadau i’w arweinydd.")), ("contracts[].pence", Pence, Say("What they come to.", "Eu cyfanswm.")),
            ("contracts[].members[].name", Text, Say("A member as awarded, lead first.", "Aelod fel y dyfarnwyd, yr arweinydd yn gyntaf.")), ("contracts[].members[].role", Text, Say("What it does, in the group’s own words.", "Yr hyn y mae’n ei wneud, yng ngeiriau’r grŵp ei hun.")),
            ("contracts[].members[].shareBasisPoints", Count, Say("Its agreed share; 10,000 in all.", "Ei gyfran gytunedig; 10,000 i gyd.")), ("contracts[].members[].tier", Text, Tier), ("contracts[].members[].pence", Pence, Say("Its part of those payments.", "Ei ran o’r taliadau hynny."))]),
        .. Rows("flows[]", ("buyer", Text, Say("The buyer’s code.", "Cod y prynwr.")), ("tier", Text, Tier), Lines, Sum),
        .. Rows("byPlace[]", ("code", Text, Say("Local authority of the suppliers.", "Awdurdod lleol y cyflenwyr.")), ("name", Text, Name), ("nameWelsh", Text, NameWelsh), Lines, Sum, ShareOf),
        .. Rows("byHeading[]", [("code", Text, Say("Common heading; empty where nobody has mapped the category.", "Pennawd cyffredin; yn wag lle nad oes neb wedi mapio’r categori.")), ("name", Text, Name), ("nameWelsh", Text, NameWelsh), .. Rates,
            ("localFirms", Count, Say("Listed firms in the area that cover it alone.", "Cwmnïau rhestredig yn yr ardal sy’n ei gwmpasu ar eu pen eu hunain.")), ("localGroups", Count, Say("Smallest groups of them that cover it only together.", "Y grwpiau lleiaf ohonynt sy’n ei gwmpasu gyda’i gilydd yn unig.")),
            ("kinds[]", Text, Say("CPV codes of the work by which they were counted; none where any work under the heading counted, and absent from older months.", "Codau CPV y gwaith y cyfrifwyd nhw wrtho; dim un lle’r oedd unrhyw waith o dan y pennawd yn cyfrif, ac yn absennol o fisoedd hŷn."))]),
        .. Rows("onOtherBases[]", [("basis", Text, Say("One notion of place, used alone.", "Un math o leoliad, ar ei ben ei hun.")), .. Rates]),
        .. Rows("byLink[]", ("key", Text, Say("How payees came to be known.", "Sut y daethpwyd i adnabod y rhai a dalwyd.")), Lines, Sum, ShareOf),
        .. Rows("individuals", ("key", Text, Say("Always individuals.", "individuals bob amser.")), Lines, Sum, ShareOf),
        .. Rows("awards[]", ("reference", Text, Say("Reference of the contract.", "Cyfeirnod y contract.")), ("buyer", Text, Say("The buyer’s code.", "Cod y prynwr.")), ("awardedOn", Text, Say("Day of the award, 2026-03-09.", "Diwrnod y dyfarniad, 2026-03-09.")),
            ("subject", Text, Say("What it is for.", "Ar gyfer beth y mae.")), ("subjectWelsh", Text, Say("The same in Welsh.", "Yr un peth yn Gymraeg.")), ("contractors[]", Text, Say("Contractor, or members of the consortium, lead first.", "Contractwr, neu aelodau’r consortiwm, yr arweinydd yn gyntaf.")),
            ("tier", Text, Tier), ("isJoint", YesNo, Say("Whether a consortium holds it.", "A yw consortiwm yn ei ddal.")), ("valuePence", Pence, Say("Its value without VAT. A promise: in no spend figure.", "Ei werth heb TAW. Addewid: nid yw mewn unrhyw ffigur gwariant."))),
        .. Rows("localMultiplier", ("survey", Text, Say("The survey’s name.", "Enw’r arolwg.")), ("r1Pence", Pence, SectionText.R1), ("r2Pence", Pence, SectionText.R2), ("r3LowPence", Pence, SectionText.R3Low), ("r3HighPence", Pence, SectionText.R3High),
            ("low", Rate, Say("LM3, low end of its range.", "LM3, pen isel ei ystod.")), ("high", Rate, Say("LM3, high end.", "LM3, pen uchel.")), ("asked", Count, Say("Suppliers asked.", "Cyflenwyr a holwyd.")), ("answered", Count, Say("Of those paid in the area this month, how many answered.", "O’r rhai a dalwyd yn yr ardal y mis hwn, faint a atebodd.")),
            ("coveredPence", Pence, Say("What of R2 they were paid.", "Faint o R2 a dalwyd iddynt.")), ("coveredShare", Rate, Say("The same, of R2.", "Yr un peth, o R2.")), ("bands[].key", Text, Say("Size of supplier; others for bands below five.", "Maint y cyflenwr; others am fandiau o lai na phump.")), ("bands[].firms", Count, Say("Answers.", "Atebion.")),
            ("bands[].coveredPence", Pence, Say("What they were paid.", "Yr hyn a dalwyd iddynt.")), ("bands[].respentPence", Pence, Say("What of it they spend in the area again.", "Faint ohono y maent yn ei wario yn yr ardal eto.")), ("bands[].respentShare", Rate, Say("The same as a rate.", "Yr un peth fel cyfradd."))),
        .. Rows("trend[]", [("month", Month, Say("One of the thirteen months, oldest first.", "Un o’r tri mis ar ddeg, yr hynaf yn gyntaf.")), .. Rates, ("restated", YesNo, Say("Whether it has changed since it was issued.", "A yw wedi newid ers ei gyhoeddi."))]),
        .. Rows("inputs[]", ("buyer", Text, Say("The buyer’s code.", "Cod y prynwr.")), ("name", Text, Say("Name of the payment file.", "Enw’r ffeil daliadau.")), ("sha256", Text, Say("Its fingerprint.", "Ei olion bysedd.")), Lines, Sum, ("rowsRefused", Count, Say("Rows of it that could not be read as payments.", "Rhesi ohoni na ellid eu darllen fel taliadau."))),
    ];

    private static string Name => Say("Name in English.", "Enw yn Saesneg.");
    private static string NameWelsh => Say("Name in Welsh.", "Enw yn Gymraeg.");
    private static string Tier => Say("The ring, as in tiers.", "Y cylch, fel yn tiers.");
    private static (string, string, string) Lines => ("lines", Count, Say("Payment lines.", "Llinellau talu."));
    private static (string, string, string) Sum => ("pence", Pence, Say("What they come to.", "Eu cyfanswm."));
    private static (string, string, string) ShareOf => ("share", Rate, Say("pence of basePence.", "pence o basePence."));
    private static (string, string, string)[] Rates => Of("figures", Say("this row’s own base", "sail y rhes hon"));

    private static (string, string, string)[] Of(string name, string what) =>
    [
        ($"{name}.lines", Count, Say($"Payment lines: {what}.", $"Llinellau talu: {what}.")), ($"{name}.basePence", Pence, Say($"Spending counted: {what}.", $"Gwariant a gyfrifir: {what}.")),
        ($"{name}.retainedPence", Pence, Say("Of it in the area.", "Ohono yn yr ardal.")), ($"{name}.unknownPence", Pence, Say("Of it with no known place.", "Ohono heb leoliad hysbys.")),
        ($"{name}.retentionRate", Rate, Say("Retained, of all.", "Cadwyd, o’r cyfan.")), ($"{name}.retentionRateKnown", Rate, Say("Retained, of what has a known place.", "Cadwyd, o’r hyn â lleoliad hysbys.")),
        ($"{name}.unknownShare", Rate, Say("Not known, of all.", "Anhysbys, o’r cyfan.")), ($"{name}.leavingPence", Pence, Say("Known to have left the area.", "Gwyddys iddo adael yr ardal.")),
    ];

    private static IEnumerable<DictionaryEntry> Rows(string list, params (string Name, string Type, string Meaning)[] fields) => fields.Select(f => new DictionaryEntry($"{list}.{f.Name}", f.Type, f.Meaning));
}
