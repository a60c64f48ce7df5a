using LocalProcure.Web.Commands;

namespace LocalProcure.Tests.House;

/// <summary>The product says everything in both languages.</summary>
public sealed class WelshTests
{
    [Fact]
    public void Every_text_is_there_in_both_languages() =>
        Assert.DoesNotContain(Texts.All(), t => string.IsNullOrWhiteSpace(t.Welsh) != string.IsNullOrWhiteSpace(t.English));

    [Fact]
    public void Sentences_differ_between_the_languages() =>
        Assert.DoesNotContain(Texts.All(), t => t.English == t.Welsh && t.English.Count(c => c == ' ') >= 3 && t.English.Any(char.IsLetter));

    [Fact]
    public void Welsh_letters_with_a_roof_are_single_letters() =>
        // A circumflex put on afterwards shows and sorts wrongly: the texts are in composed form.
        Assert.DoesNotContain(Texts.All(), t => !t.Welsh.IsNormalized(System.Text.NormalizationForm.FormC));
}
