namespace LocalProcure.Domain.Cpv;

/// <summary>One entry of the Common Procurement Vocabulary 2008. The check digit is the published one: the formula fails for 532 official codes.</summary>
public sealed record CpvCode(string Code, char CheckDigit, string English)
{
    /// <summary>Eight digits, hyphen, check digit: the way notices print it.</summary>
    public string Full => $"{Code}-{CheckDigit}";

    /// <summary>The digits that count; zeros at the end only say "everything below".</summary>
    public string Stem { get; } = CpvTree.StemOf(Code);

    /// <summary>The title in Welsh where there is one: the European list has none, so we have written those of the divisions.</summary>
    public string? Welsh => CpvWords.WelshTitleOf(Code);

    public string Title => Reading == Language.Welsh && Welsh is { } welsh ? welsh : English;

    /// <summary>The language that <see cref="Title"/> is in, for its lang attribute.</summary>
    public Language TitleLanguage => Reading == Language.Welsh && Welsh is not null ? Language.Welsh : Language.English;

    /// <summary>Division (2 digits), group (3), class (4), category (5) or finer.</summary>
    public int Level => Stem.Length;
}
