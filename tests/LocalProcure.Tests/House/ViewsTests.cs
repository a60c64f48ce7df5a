using System.Text.RegularExpressions;
using LocalProcure.Domain;
using LocalProcure.Domain.Cpv;
using LocalProcure.Tests.Support;

namespace LocalProcure.Tests.House;

/// <summary>What every view keeps to that no compiler sees.</summary>
public sealed partial class ViewsTests
{
    private static readonly string Features = Path.Combine(ArchitectureTests.Root, "src", "LocalProcure.Web", "Features");

    [Fact]
    public void Every_form_page_of_a_group_and_of_a_bid_says_why_it_asks_before_its_first_field()
    {
        var forms = Directory.EnumerateFiles(Path.Combine(Features, "Consortia"), "*.cshtml").Concat(Directory.EnumerateFiles(Path.Combine(Features, "Bids"), "*.cshtml")).Where(f => !Path.GetFileName(f).StartsWith('_'))
            .Where(f => Post().IsMatch(File.ReadAllText(f))).ToList();
        Assert.True(forms.Count > 32, $"{forms.Count}");
        // And those that a firm comes to before its bid and after the award.
        forms.AddRange(((string[])["Firms/About", "Firms/Listing", "Teaming/Group", "Teaming/Occasion", "Selections/Ask", "Selections/Evidence", "Contracts/Delivery", "Contracts/Invoices", "Contracts/Parts"]).Select(f => Path.Combine(Features, f + ".cshtml")));
        Assert.Empty(forms.Where(f => File.ReadAllText(f) is var view && (view.IndexOf("<gov-why>", StringComparison.Ordinal) is var why && (why < 0 || Field().Match(view) is { Success: true } first && first.Index < why))).Select(Path.GetFileName));
    }

    /// <summary>Most CPV titles are in English alone: wherever a view writes one, it marks it, so that a Welsh page is read aloud rightly.</summary>
    [Fact]
    public void No_view_writes_a_title_of_the_vocabulary_without_its_language()
    {
        var offences = Directory.EnumerateFiles(Features, "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(f => File.ReadLines(f).Select((line, at) => (line, Where: $"{Path.GetRelativePath(Features, f)}:{at + 1}"))).Where(l => Titled().IsMatch(l.line) && !Marked().IsMatch(l.line)).Select(l => $"{l.Where}: {l.line.Trim()}");
        Assert.Equal("", string.Join("\n", offences));
    }

    [Theory]
    [InlineData("Wedi gwneud gwaith cymaradwy: Roof-covering work", "Roof-covering work")]
    [InlineData("Y diffyg mwyaf yw Cleaning services (3 chwmni)", "Cleaning services")]
    // The longest title counts, and never a part of a word.
    [InlineData("Office cleaning services", "Office cleaning services")]
    [InlineData("Gwasanaethau glanhau", "")]
    [InlineData("", "")]
    public void An_English_title_in_a_Welsh_sentence_is_found_and_marked(string words, string title)
    {
        using (Language.Welsh.Speak())
        {
            Assert.Equal(title, string.Join('|', CpvRuns.In(words).Where(r => r.Other == Language.English).Select(r => r.Words)));
            Assert.Equal(words, string.Concat(CpvRuns.In(words).Select(r => r.Words)));
        }
        using (Language.English.Speak()) Assert.Null(Assert.Single(CpvRuns.In(words)).Other);
    }

    [GeneratedRegex("<form[^>]*method=\"post\"")] private static partial Regex Post();
    [GeneratedRegex("<gov-(input|textarea|select|radios|checkboxes|checkbox|file|date)")] private static partial Regex Field();
    [GeneratedRegex(@"RequirementText\.(Asked|NameOf)\b|\bCodeAndTitle\(|\bCodePath\(|\bIndented\(|CpvMeans\(|\b(piece|p)\.Shown\b|\b(code|branch|step|cpv|known)\.Title\b|\bdifference\.(Before|After)\)|\bParagraphs\[at\+\+\]|(<br>|preline"">)@said\b")] private static partial Regex Titled();
    [GeneratedRegex("<asked |<titled |_ItemActs|Titles\\.(Marked|Option)\\(|\\blang=")] private static partial Regex Marked();
}
