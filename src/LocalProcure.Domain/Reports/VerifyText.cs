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
}
