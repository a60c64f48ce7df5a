namespace LocalProcure.Domain.Reports;

/// <summary>The words of checking an issued report against its stored inputs.</summary>
public static class VerifyText
{
    public static string NoInputs(string number) => Say(
        $"{number} was issued before the inputs of reports were kept, so it cannot be computed again. It is kept as it was issued.",
        $"Cyhoeddwyd {number} cyn cadw mewnbynnau adroddiadau, felly ni ellir ei gyfrifo eto. Fe’i cedwir fel y’i cyhoeddwyd.");
    public static string NotIssued(string area, string month) => Say($"No report of {area} for {month} has been issued", $"Nid oes adroddiad o {area} ar gyfer {month} wedi’i gyhoeddi");
    public static string Matches(string number, int count) => Say($"{number}: recomputed from its stored inputs; all {count} files match byte for byte", $"{number}: ailgyfrifwyd o’i fewnbynnau; mae pob un o’r {count} ffeil yn cyfateb fesul beit");
    public static string Differs(string what) => Say($"{what} does not match", $"Nid yw {what} yn cyfateb");
    public static string OwnMethod(string number, int method, int now) => Say(
        $"{number} was issued by edition {method} of the method and is computed again by that edition; this program makes new figures by edition {now}.",
        $"Cyhoeddwyd {number} yn ôl argraffiad {method} o’r dull ac fe’i cyfrifir eto yn ôl yr argraffiad hwnnw; mae’r rhaglen hon yn gwneud ffigurau newydd yn ôl argraffiad {now}.");
    public static string MethodGone(string number, int method, int now) => Say(
        $"{number} was issued by edition {method} of the method, and this program only holds edition {now}: the figures are not computed again. Its files are compared as they were kept.",
        $"Cyhoeddwyd {number} yn ôl argraffiad {method} o’r dull, a dim ond argraffiad {now} sydd gan y rhaglen hon: ni chyfrifir y ffigurau eto. Cymherir ei ffeiliau fel y’u cadwyd.");
    public static string AsKept(string number, int count) => Say($"{number}: all {count} kept files are as they were issued", $"{number}: mae pob un o’r {count} ffeil a gadwyd fel y’i cyhoeddwyd");
}
