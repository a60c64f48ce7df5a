using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

/// <summary>How the figures are made and what the words mean, as printed in every report. A change here is a new method version.</summary>
public static class MethodText
{
    public static string Title => Say("How the figures are made", "Sut y gwneir y ffigurau");
    public static string Version(int version) => Say($"Method version {version}", $"Fersiwn {version} o’r dull");
    public static string GlossaryTitle => Say("What the words mean", "Ystyr y geiriau");

    public static IReadOnlyList<string> Paragraphs(SpendFigures f) =>
    [
        Say("A payment line is one row of a buyer’s own payment file. It counts in the calendar month of its payment date, in UK time, whatever file it came in.",
            "Un rhes o ffeil taliadau’r prynwr ei hun yw llinell dalu. Mae’n cyfrif ym mis calendr dyddiad y taliad, yn ôl amser y DU, pa ffeil bynnag y daeth ynddi."),
        Say("Every line is either counted or excluded with a reason, and each reason is listed with what it took out. Refunds and credits stay in and reduce the month they are dated in.",
            "Mae pob llinell naill ai’n cael ei chyfrif neu ei heithrio gyda rheswm, a rhestrir pob rheswm gyda’r hyn a dynnodd allan. Mae ad-daliadau a chredydau’n aros i mewn ac yn lleihau’r mis sydd ar eu dyddiad."),
        Say("A payee is linked to a firm by a link that staff made, the buyer’s supplier number, a company number, a VAT number, or the same name when only one firm has it. Anything weaker is only suggested to a person.",
            "Cysylltir cyflenwr â chwmni drwy ddolen a wnaed gan staff, rhif cyflenwr y prynwr, rhif cwmni, rhif TAW, neu’r un enw pan mai un cwmni’n unig sydd â’r enw. Dim ond awgrym i berson yw unrhyw beth gwannach."),
        Say($"The place is looked up from a full postcode in the Ordnance Survey table, never guessed from its first letters. These notions of place are tried in order: {Order(f)}.",
            $"Caiff y lleoliad ei ganfod o god post llawn yn nhabl yr Arolwg Ordnans, a byth ei ddyfalu o’r llythrennau cyntaf. Rhoddir cynnig ar y mathau hyn o leoliad yn eu trefn: {Order(f)}."),
        Say("The retention rate is what was paid to suppliers in the area over everything counted. Spending whose place is not known counts as not in the area, so the true rate is at least this.",
            "Y gyfradd cadw yw’r hyn a dalwyd i gyflenwyr yn yr ardal fel cyfran o bopeth a gyfrifwyd. Mae gwariant nad yw ei leoliad yn hysbys yn cyfrif fel y tu allan i’r ardal, felly mae’r gwir gyfradd o leiaf mor uchel â hyn."),
        Say("A supplier’s address says where it is paid or run from, not where its staff live or where its own suppliers are. Promised contract values are never part of these figures.",
            "Mae cyfeiriad cyflenwr yn dweud o ble y caiff ei dalu neu ei redeg, nid ble mae ei staff yn byw na ble mae ei gyflenwyr ei hun. Nid yw gwerthoedd contractau a addawyd byth yn rhan o’r ffigurau hyn."),
        Say("Buyers’ own categories are brought under common headings by rules that project staff make. A local firm that is listed covers a heading alone when it says openly that it does every kind of work under it that the area’s buyers asked for in tenders over three years (the six asked for most often); where they asked for none, when it does any work of that kind. A group is counted when its two or three members cover it only together.",
            "Rhoddir categorïau’r prynwyr eu hunain o dan benawdau cyffredin drwy reolau a wneir gan staff y prosiect. Mae cwmni lleol sydd wedi’i restru yn cwmpasu pennawd ar ei ben ei hun pan ddywed yn agored ei fod yn gwneud pob math o waith oddi tano y gofynnodd prynwyr yr ardal amdano mewn tendrau dros dair blynedd (y chwech y gofynnwyd amdanynt amlaf); lle na ofynasant am ddim, pan fydd yn gwneud unrhyw waith o’r math hwnnw. Cyfrifir grŵp pan fydd ei ddau neu dri aelod yn ei gwmpasu gyda’i gilydd yn unig."),
        Say("Payments to the lead of a consortium count where the lead is. Beside that, they are shown by the members’ agreed parts, odd pennies by the largest remainder, except in months in which payments to the members themselves are on record.",
            "Mae taliadau i arweinydd consortiwm yn cyfrif lle mae’r arweinydd. Wrth ochr hynny, fe’u dangosir yn ôl rhannau cytunedig yr aelodau, ceiniogau dros ben yn ôl y gweddill mwyaf, ac eithrio mewn misoedd pan fo taliadau i’r aelodau eu hunain ar gofnod."),
        Say("People paid under their own names are counted and never named. The buyers’ payment files stay with project staff and the buyers’ own officers.",
            "Cyfrifir pobl a delir o dan eu henwau eu hunain ac ni chânt byth eu henwi. Mae ffeiliau taliadau’r prynwyr yn aros gyda staff y prosiect a swyddogion y prynwyr eu hunain."),
        Say("The local multiplier (LM3, New Economics Foundation) is what was spent, what of it was spent in the area, and what those receivers spend there again by their own answers, over what was spent. It is given as a range: nothing and everything spent again by those who did not answer.",
            "Y lluosydd lleol (LM3, New Economics Foundation) yw’r hyn a wariwyd, yr hyn ohono a wariwyd yn yr ardal, a’r hyn y mae’r derbynwyr hynny yn ei wario yno eto yn ôl eu hatebion eu hunain, dros yr hyn a wariwyd. Fe’i rhoddir fel ystod: dim, a’r cyfan, wedi’i wario eto gan y rhai nad atebasant."),
        Say("Amounts are kept in whole pence. Rates are rounded to four places, half away from zero, and shown as a percentage to one decimal place; parts always add up to the total to the penny.",
            "Cedwir symiau mewn ceiniogau cyfan. Talgrynnir cyfraddau i bedwar lle, haneri i ffwrdd o sero, a’u dangos fel canran i un lle degol; mae’r rhannau bob amser yn adio i’r cyfanswm i’r geiniog."),
    ];

    public static IReadOnlyList<(string Word, string Meaning)> Glossary =>
    [
        (FigureText.Base, Say("All payment lines of the month less those excluded with a reason.", "Holl linellau talu’r mis llai’r rhai a eithriwyd gyda rheswm.")),
        (FigureText.RetentionRate, Say("The share of the spending counted that was paid to suppliers in the area.", "Y gyfran o’r gwariant a gyfrifwyd a dalwyd i gyflenwyr yn yr ardal.")),
        (FigureText.RetentionRateKnown, Say("The same share, of the spending whose place is known.", "Yr un gyfran, o’r gwariant y mae ei leoliad yn hysbys.")),
        (FigureText.UnknownShare, Say("The share of the spending counted whose place nobody has found yet.", "Y gyfran o’r gwariant a gyfrifwyd nad oes neb wedi canfod ei lleoliad eto.")),
        (FigureText.Vcse, Say("Run for a social purpose and putting its surplus back into it.", "Yn cael ei rhedeg at ddiben cymdeithasol ac yn ailfuddsoddi ei gwarged ynddo.")),
        (FigureText.Restated.ToSentenceStart(), Say("Said of a month whose figures have changed since it was issued; the issued report itself is kept as it was.", "Dywedir am fis y mae ei ffigurau wedi newid ers ei gyhoeddi; cedwir yr adroddiad a gyhoeddwyd fel yr oedd.")),
        (SectionText.Heading, Say("A common name for what was bought, so that buyers’ own categories can be added up.", "Enw cyffredin ar yr hyn a brynwyd, fel y gellir adio categorïau’r prynwyr eu hunain.")),
        (Say("Consortium", "Consortiwm"), Say("Firms that take on a contract together, one of them as its lead.", "Cwmnïau sy’n ymgymryd â chontract gyda’i gilydd, un ohonynt yn arweinydd.")),
        (SectionText.Multiplier, Say("LM3: how far a pound spent goes in the area over three rounds, between 1 and 3.", "LM3: pa mor bell y mae punt a werir yn mynd yn yr ardal dros dair rownd, rhwng 1 a 3.")),
        (Say("Small and medium-sized", "Bach a chanolig"), Say("Under 250 staff, and a turnover of at most £44 million or a balance sheet of at most £38 million (Procurement Act 2023, section 123).", "Dan 250 o staff, a throsiant o £44 miliwn ar y mwyaf neu fantolen o £38 miliwn ar y mwyaf (Deddf Caffael 2023, adran 123).")),
    ];

    private static string Order(SpendFigures f) => string.Join(Say("; then ", "; yna "), f.Basis.Select(b => FigureText.Key(b).ToLowerInvariantFirst()));

    private static string ToLowerInvariantFirst(this string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
