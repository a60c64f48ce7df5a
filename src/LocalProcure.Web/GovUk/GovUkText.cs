namespace LocalProcure.Web.GovUk;

/// <summary>The words that stand inside the form components.</summary>
public static class GovUkText
{
    public static string WhyWeAsk => Say("Why we ask:", "Pam rydym yn gofyn:");
    public static string ErrorPrefix => Say("Error:", "Gwall:");
    public static string ThereIsAProblem => Say("There is a problem", "Mae problem");
    public static string NotValid => Say("Check this answer", "Gwiriwch yr ateb hwn");
    public static string Optional(string label) => Say($"{label} (optional)", $"{label} (dewisol)");

    public static string Back => Say("Back", "Yn ôl");
    public static string Change => Say("Change", "Newid");
    public static string Breadcrumb => Say("Breadcrumb", "Briwsion bara");
    public static string SkipToMain => Say("Skip to main content", "Neidio i’r prif gynnwys");
    public static string Warning => Say("Warning", "Rhybudd");
    public static string Success => Say("Success", "Llwyddiant");
    public static string Important => Say("Important", "Pwysig");
    public static string Or => Say("or", "neu");
    public static string Choose => Say("Choose one", "Dewiswch un");

    public static string Pages => Say("Pages", "Tudalennau");
    public static string Previous => Say("Previous", "Blaenorol");
    public static string Next => Say("Next", "Nesaf");
    public static string ThePage => Say(" page", " dudalen");
    public static string Page(int number) => Say($"Page {number}", $"Tudalen {number}");

    public static string Show => Say("Show", "Dangos");
    public static string Hide => Say("Hide", "Cuddio");
    public static string ShowPassword => Say("Show password", "Dangos y cyfrinair");
    public static string HidePassword => Say("Hide password", "Cuddio’r cyfrinair");
    public static string PasswordShown => Say("Your password is visible", "Mae’ch cyfrinair i’w weld");
    public static string PasswordHidden => Say("Your password is hidden", "Mae’ch cyfrinair wedi’i guddio");

    public static string Day => Say("Day", "Diwrnod");
    public static string Month => Say("Month", "Mis");
    public static string Year => Say("Year", "Blwyddyn");
    public static string DateHint => Say("For example, 27 3 2027 or 27 March 2027", "Er enghraifft, 27 3 2027 neu 27 Mawrth 2027");
    public static string RealDate => Say("Enter a real date, like 27 3 2027", "Rhowch ddyddiad go iawn, fel 27 3 2027");
    public static string NeedsDay => Say("Date must include a day", "Rhaid i’r dyddiad gynnwys diwrnod");
    public static string NeedsMonth => Say("Date must include a month", "Rhaid i’r dyddiad gynnwys mis");
    public static string NeedsYear => Say("Date must include a year of four digits", "Rhaid i’r dyddiad gynnwys blwyddyn â phedwar digid");

    public static string UpToCharacters(int count) => Say($"You can enter up to {count} characters", $"Gallwch roi hyd at {count} nod");
    public static string UpToWords(int count) => Say($"You can enter up to {count} words", $"Gallwch roi hyd at {count} gair");

    /// <summary>Messages that the character count's script fills in; English is built into it, so only Welsh is sent.</summary>
    public static IEnumerable<KeyValuePair<string, object>> CharacterCount => Reading == Language.English ? [] : WelshCharacterCount;

    // The word after a number is singular in Welsh and takes a soft mutation after 2: 1 nod, 2 nod (n does not change), 1 gair, 2 air.
    private static readonly KeyValuePair<string, object>[] WelshCharacterCount =
    [
        .. Counted("characters-under-limit", "Mae gennych %{count} nod ar ôl", "Mae gennych %{count} nod ar ôl"),
        new("data-i18n.characters-at-limit", "Nid oes gennych nodau ar ôl"),
        .. Counted("characters-over-limit", "Mae gennych %{count} nod yn ormod", "Mae gennych %{count} nod yn ormod"),
        .. Counted("words-under-limit", "Mae gennych %{count} gair ar ôl", "Mae gennych %{count} air ar ôl"),
        new("data-i18n.words-at-limit", "Nid oes gennych eiriau ar ôl"),
        .. Counted("words-over-limit", "Mae gennych %{count} gair yn ormod", "Mae gennych %{count} air yn ormod"),
    ];

    private static IEnumerable<KeyValuePair<string, object>> Counted(string key, string text, string two)
    {
        foreach (var form in (string[])["zero", "one", "few", "many", "other"]) yield return new($"data-i18n.{key}.{form}", text);
        yield return new($"data-i18n.{key}.two", two);
    }
}
