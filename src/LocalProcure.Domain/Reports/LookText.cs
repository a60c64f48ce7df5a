namespace LocalProcure.Domain.Reports;

/// <summary>The words of looking about in an issued report: whose, by which notion of place, beside which month.</summary>
public static class LookText
{
    public static string Look => Say("Look at it another way", "Edrychwch arno mewn ffordd arall");
    public static string View => Say("Whose spending, and by which place", "Gwariant pwy, ac yn ôl pa leoliad");
    public static string AllBuyers => Say("All buyers, in the usual order of places", "Pob prynwr, yn nhrefn arferol y lleoedd");
    public static string OnlyBy(string basis) => Say($"All buyers, by {Lower(basis)} alone", $"Pob prynwr, yn ôl {Lower(basis)} yn unig");
    public static string Compare => Say("Beside another month", "Ochr yn ochr â mis arall");
    public static string NoMonth => Say("No other month", "Dim mis arall");
    public static string Show => Say("Show", "Dangos");
    public static string Back => Say("Back to the report as issued", "Yn ôl i’r adroddiad fel y’i cyhoeddwyd");
    public static string NotTheReport => Say("This is another view of the same payments. The report as issued counts all buyers, by the usual order of places.", "Golwg arall ar yr un taliadau yw hon. Mae’r adroddiad fel y’i cyhoeddwyd yn cyfrif pob prynwr, yn nhrefn arferol y lleoedd.");
    public static string Compared(DateOnly now, DateOnly other) => Say($"{other.ShowMonth()} and {now.ShowMonth()}", $"{other.ShowMonth()} a {now.ShowMonth()}");
    public static string NoComparison => Say("The other month has no such view.", "Nid oes golwg o’r fath ar gyfer y mis arall.");
    public static string BuyerPdf(string buyer) => Say($"{buyer} alone (PDF)", $"{buyer} yn unig (PDF)");
    public static string Permanent => Say("The address of this page is permanent: it always shows this edition in this view.", "Mae cyfeiriad y dudalen hon yn barhaol: mae bob amser yn dangos yr argraffiad hwn yn yr olwg hon.");
    public static string PermanentLink => Say("Permanent address of this edition", "Cyfeiriad parhaol yr argraffiad hwn");

    private static string Lower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
