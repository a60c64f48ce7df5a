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
        (Say("Small and medium-sized", "Bach a chanolig"), Say("Under 250 staff, and a turnover of at most £44 million or a balance sheet of at most £38 million (Procurement Act 2023, section 123).", "Dan 250 o staff, a throsiant o £44 miliwn ar y mwyaf neu fantolen o £38 miliwn ar y mwyaf (Deddf Caffael 2023, adran 123).")),
    ];

    private static string Order(SpendFigures f) => string.Join(Say("; then ", "; yna "), f.Basis.Select(b => FigureText.Key(b).ToLowerInvariantFirst()));

    private static string ToLowerInvariantFirst(this string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
