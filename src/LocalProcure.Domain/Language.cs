using System.Globalization;

namespace LocalProcure.Domain;

/// <summary>The two languages of the product.</summary>
public enum Language { English, Welsh }

/// <summary>Says a thing in the reader's language: both languages stand on one line, so missing Welsh does not compile.</summary>
public static class Bilingual
{
    private static readonly CultureInfo EnglishCulture = CultureInfo.GetCultureInfo("en-GB");
    private static readonly CultureInfo WelshCulture = CultureInfo.GetCultureInfo("cy-GB");

    /// <summary>The language of the current reader, from the UI culture.</summary>
    public static Language Reading =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "cy" ? Language.Welsh : Language.English;

    public static string Say(string english, string cymraeg) => Reading == Language.Welsh ? WelshNames.Join(WelshDays.Join(cymraeg)) : english;

    /// <summary>The two-letter code used in addresses and in lang attributes.</summary>
    public static string Code(this Language language) => language == Language.Welsh ? "cy" : "en";

    public static CultureInfo Culture(this Language language) => language == Language.Welsh ? WelshCulture : EnglishCulture;

    public static Language FromCode(string? code) =>
        code is not null && code.StartsWith("cy", StringComparison.OrdinalIgnoreCase) ? Language.Welsh : Language.English;

    /// <summary>Speaks the given language until disposed: for mail, PDFs and anything read by someone other than the person asking.</summary>
    public static IDisposable Speak(this Language language) => new Speaking(language);

    private sealed class Speaking : IDisposable
    {
        private readonly CultureInfo culture = CultureInfo.CurrentCulture;
        private readonly CultureInfo uiCulture = CultureInfo.CurrentUICulture;

        public Speaking(Language language) =>
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language.Culture();

        public void Dispose()
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = uiCulture;
        }
    }
}

/// <summary>A text that a user wrote in either or both languages. Which one is shown is the reader's, else the one there is.</summary>
public sealed record OwnWords(string? English, string? Welsh)
{
    public static readonly OwnWords None = new(null, null);

    public bool IsEmpty => string.IsNullOrWhiteSpace(English) && string.IsNullOrWhiteSpace(Welsh);

    public bool IsInBoth => !string.IsNullOrWhiteSpace(English) && !string.IsNullOrWhiteSpace(Welsh);

    /// <summary>The text for the current reader, falling back to the other language rather than to nothing.</summary>
    public string Shown => LanguageShown == Language.Welsh ? Welsh ?? "" : English ?? "";

    /// <summary>The language that <see cref="Shown"/> is in, for its lang attribute.</summary>
    public Language LanguageShown =>
        Reading == Language.Welsh
            ? string.IsNullOrWhiteSpace(Welsh) ? Language.English : Language.Welsh
            : string.IsNullOrWhiteSpace(English) && !string.IsNullOrWhiteSpace(Welsh) ? Language.Welsh : Language.English;

    public override string ToString() => Shown;
}
