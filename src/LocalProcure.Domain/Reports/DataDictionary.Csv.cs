using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

// The measures of figures.csv, in the order of its rows.
public static partial class DataDictionary
{
    public static IReadOnlyList<DictionaryEntry> Csv =>
    [
        new("demonstration", "", Say("Present only where the payments are invented.", "Yn bresennol dim ond lle mae’r taliadau’n ddyfeisiedig.")),
        .. Four("all", Say("the whole month", "y mis cyfan")),
        new("tier", Say("ring", "cylch"), Say("Spending by ring.", "Gwariant fesul cylch.")),
        new("excluded", Say("reason", "rheswm"), Say("Kept out of the base.", "Cadwyd allan o’r sail.")),
        .. Four("buyer", Say("one buyer", "un prynwr")),
        new("flow", Say("buyer and ring", "prynwr a chylch"), Say("What a buyer paid into a ring.", "Yr hyn a dalodd prynwr i gylch.")),
        .. Four("department", Say("a department in the buyer’s words", "adran yng ngeiriau’r prynwr")),
        .. Four("category", Say("a category in the buyer’s words", "categori yng ngeiriau’r prynwr")),
        .. Four("heading", Say("a common heading", "pennawd cyffredin")),
        new("heading.localFirms", Say("heading", "pennawd"), Say("In lines: local firms that cover it alone.", "Yn lines: cwmnïau lleol sy’n ei gwmpasu ar eu pen eu hunain.")),
        new("heading.localGroups", Say("heading", "pennawd"), Say("In lines: smallest local groups that cover it only together.", "Yn lines: y grwpiau lleol lleiaf sy’n ei gwmpasu gyda’i gilydd yn unig.")),
        new("place", Say("authority", "awdurdod"), Say("Paid to suppliers in a local authority.", "Talwyd i gyflenwyr mewn awdurdod lleol.")),
        new("size", Say("size", "maint"), Say("By size of supplier.", "Yn ôl maint y cyflenwr.")),
        new("vcse", "", Say("Paid to voluntary, community and social enterprises.", "Talwyd i fentrau gwirfoddol, cymunedol a chymdeithasol.")),
        new("suppliersPaid", "", Say("In lines: suppliers paid.", "Yn lines: cyflenwyr a dalwyd.")),
        new("localFirmsPaid", "", Say("In lines: suppliers in the area paid.", "Yn lines: cyflenwyr yn yr ardal a dalwyd.")),
        new("withheld", "", Say("Name withheld by the buyer.", "Enw wedi’i gadw’n ôl gan y prynwr.")),
        new("individuals", "", Say("Paid to people under their own names, who are not named.", "Talwyd i bobl o dan eu henwau eu hunain, nas enwir.")),
        new("newSuppliers", Say("first month on record", "mis cyntaf ar gofnod"), Say("In lines: suppliers not paid in the 24 months before.", "Yn lines: cyflenwyr na thalwyd yn y 24 mis cynt.")),
        new("top10", "", Say("Paid to the ten largest suppliers.", "Talwyd i’r deg cyflenwr mwyaf.")),
        new("supplier", Say("name", "enw"), Say("One of the largest suppliers; no name for a person.", "Un o’r cyflenwyr mwyaf; dim enw am berson.")),
        new("placedBy", Say("notion of place", "math o leoliad"), Say("What placed the payments.", "Yr hyn a leolodd y taliadau.")),
        .. Four("onlyBy", Say("one notion of place used alone", "un math o leoliad ar ei ben ei hun")),
        new("knownBy", Say("link", "cyswllt"), Say("How payees came to be known.", "Sut y daethpwyd i adnabod y rhai a dalwyd.")),
        new("vatBasis", Say("basis", "sail"), Say("Whether amounts hold VAT.", "A yw’r symiau’n cynnwys TAW.")),
        new("statedPeriod", Say("buyer and months", "prynwr a misoedd"), Say("Dated by a period that a person stated.", "Dyddiwyd drwy gyfnod a nododd person.")),
        new("consortia", "", Say("Paid to leads of consortia.", "Talwyd i arweinwyr consortia.")),
        new("consortia.recorded", "", Say("Of it with the members’ own payments on record.", "Ohono â thaliadau’r aelodau eu hunain ar gofnod.")),
        .. Four("allWithConsortiaShared", Say("the whole month by the members’ shares", "y mis cyfan yn ôl cyfrannau’r aelodau")),
        new("consortiumMember", Say("member", "aelod"), Say("A member’s part.", "Rhan aelod.")),
        new("consortiumContract", Say("contract", "contract"), Say("Paid to the lead under one contract.", "Talwyd i’r arweinydd o dan un contract.")),
        new("consortiumPart", Say("contract, member, role", "contract, aelod, rôl"), Say("A member’s part of that; rate: its agreed share.", "Rhan aelod o hynny; rate: ei gyfran gytunedig.")),
        new("lm3.r1", Say("survey", "arolwg"), SectionText.R1), new("lm3.r2", Say("survey", "arolwg"), SectionText.R2),
        new("lm3.low", Say("survey", "arolwg"), Say("In pence R3, in rate LM3: low end.", "Yn pence R3, yn rate LM3: y pen isel.")),
        new("lm3.high", Say("survey", "arolwg"), Say("In pence R3, in rate LM3: high end.", "Yn pence R3, yn rate LM3: y pen uchel.")),
        new("lm3.asked", Say("survey", "arolwg"), Say("In lines: suppliers asked.", "Yn lines: cyflenwyr a holwyd.")),
        new("lm3.answered", Say("survey", "arolwg"), Say("In lines: who answered; pence and rate: what of R2 they were paid.", "Yn lines: pwy a atebodd; pence a rate: faint o R2 a dalwyd iddynt.")),
        new("lm3.band", Say("size", "maint"), Say("In lines: answers; pence and rate: what they spend in the area again.", "Yn lines: atebion; pence a rate: yr hyn y maent yn ei wario yn yr ardal eto.")),
        .. Four("month", Say("a month of the trend", "mis o’r duedd")),
        .. Four("month.restated", Say("a month that has changed since it was issued", "mis sydd wedi newid ers ei gyhoeddi")),
        new("award", Say("contract, day, ring", "contract, diwrnod, cylch"), Say("A contract awarded: a promise, in no spend figure.", "Contract a ddyfarnwyd: addewid, nid yw mewn unrhyw ffigur gwariant.")),
        new("input", Say("buyer, file, SHA-256", "prynwr, ffeil, SHA-256"), Say("A payment file behind the figures.", "Ffeil daliadau y tu ôl i’r ffigurau.")),
    ];

    /// <summary>The list itself as a spreadsheet, in the reader's language.</summary>
    public static byte[] ToCsv()
    {
        var rows = new CsvRows(FigureText.File, Field, Type, Meaning);
        foreach (var entry in Json) rows.Add(JsonTitle, entry.Field, entry.Type, entry.Meaning);
        foreach (var entry in Csv) rows.Add(CsvTitle, entry.Field, entry.Type, entry.Meaning);
        foreach (var entry in Decisions) rows.Add(DecisionsTitle, entry.Field, entry.Type, entry.Meaning);
        foreach (var entry in AnnualJson) rows.Add(AnnualJsonTitle, entry.Field, entry.Type, entry.Meaning);
        foreach (var entry in AnnualCsv) rows.Add(AnnualCsvTitle, entry.Field, entry.Type, entry.Meaning);
        return rows.ToBytes();
    }

    private static DictionaryEntry[] Four(string measure, string what) =>
    [
        new(measure + ".base", what, Say("Spending counted.", "Gwariant a gyfrifir.")),
        new(measure + ".retained", what, Say("Of it in the area; rate: of all.", "Ohono yn yr ardal; rate: o’r cyfan.")),
        new(measure + ".retainedOfKnown", what, Say("The same; rate: of what has a known place.", "Yr un peth; rate: o’r hyn â lleoliad hysbys.")),
        new(measure + ".unknown", what, Say("With no known place.", "Heb leoliad hysbys.")),
    ];
}
