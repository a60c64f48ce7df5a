using System.Globalization;
using System.Text.RegularExpressions;
using LocalProcure.Domain;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Domain.Spend;
using LocalProcure.Web.Features.Reports;
using LocalProcure.Web.Features.Shared.Charts;
using LocalProcure.Web.Pdf;

namespace LocalProcure.Tests.Pdf;

/// <summary>What holds of the paper before it is printed: a table beside every picture, and fills that stay apart on a machine that prints grey.</summary>
public sealed class ReportPaperTests
{
    /// <summary>Neighbouring fills differ in lightness by at least this ratio, as WCAG counts it.</summary>
    private const double Apart = 1.4;

    [Theory]
    [InlineData(PrintedCases.Full)]
    [InlineData(PrintedCases.OneBuyer)]
    [InlineData(PrintedCases.Many)]
    [InlineData(PrintedCases.AllUnknown)]
    public void Every_picture_has_its_words_and_its_table(string which)
    {
        foreach (var language in new[] { Language.English, Language.Welsh })
            using (language.Speak())
            {
                var pictures = new PrintPage(PrintedCases.Of(which).Figures, "N", default).Sections.Where(s => s.HasPicture).ToList();
                Assert.NotEmpty(pictures);
                foreach (var part in pictures)
                {
                    Assert.True(part.Tables.Any(t => t.Rows.Count > 0), $"{part.Id} has a picture and no table");
                    foreach (var said in new[] { part.Bars?.Description, part.Trend?.Description, part.Flows?.Description, part.Map?.Title }.OfType<string>()) Assert.True(said.Length > 10, part.Id);
                }
            }
    }

    [Theory]
    [InlineData(Spent.Rct)]
    [InlineData("E10000008")]
    public void Neighbouring_fills_stay_apart_in_grey(string area)
    {
        var figures = SpendReport.From([Spent.Line(100), Spent.Line(100, Spent.Bristol), Spent.Line(100, null)], Spent.Asked with { Area = area });
        var tiers = ReportSections.Of(figures).Single(s => s.Id == "where").Bars!.Bars.Select(b => b.Colour).ToList();
        Assert.Equal("unknown", tiers[^1]);
        foreach (var (one, next) in tiers.Zip(tiers.Skip(1))) Hold(Fill($".{one}"), Fill($".{next}"), $"{one} beside {next}");
        for (var shade = 0; shade < 4; shade++) Hold(Fill($".lp-map .m{shade}"), Fill($".lp-map .m{shade + 1}"), $"shades {shade} and {shade + 1} of the map");
        // What stayed and what cannot be placed are stacked in the trend, and stand beside one another among the coins.
        Hold(Fill(".s1"), Fill(".lp-chart .unknown"), "trend");
        Hold(Fill(".lp-coins .in"), Fill(".lp-coins .out"), "coins");
    }

    private static void Hold(string one, string next, string what)
    {
        var (dark, light) = (Math.Min(Light(one), Light(next)), Math.Max(Light(one), Light(next)));
        Assert.True((light + 0.05) / (dark + 0.05) >= Apart, $"{what}: {one} and {next} differ by {(light + 0.05) / (dark + 0.05):0.00}");
    }

    /// <summary>Relative luminance: what is left of a colour on grey paper.</summary>
    private static double Light(string hex)
    {
        double Part(int at) => int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d is var v && v <= 0.03928 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4);
        return 0.2126 * Part(1) + 0.7152 * Part(3) + 0.0722 * Part(5);
    }

    private static string Fill(string selector)
    {
        var found = Regex.Match(PdfStyle.For("N").ToString()!, Regex.Escape(selector == ".unknown" ? ".lp-chart .unknown" : selector) + @" \{ fill: (#[0-9a-f]{3,6});");
        Assert.True(found.Success, selector);
        var hex = found.Groups[1].Value;
        return hex.Length == 4 ? $"#{hex[1]}{hex[1]}{hex[2]}{hex[2]}{hex[3]}{hex[3]}" : hex;
    }

    /// <summary>The words in the picture of flows shrink with it: on paper they stay at seven points and more, however many buyers pay into however many rings.</summary>
    [Theory]
    [InlineData(PrintedCases.Full)]
    [InlineData(PrintedCases.OneBuyer)]
    [InlineData(PrintedCases.Many)]
    public void The_words_in_the_flows_can_be_read(string which)
    {
        var flows = new PrintPage(PrintedCases.Of(which).Figures, "N", default).Sections.Single(s => s.Id == "flows").Flows!;
        double Css(string pattern) => double.Parse(Regex.Match(PdfStyle.For("N").ToString()!, pattern).Groups[1].Value, CultureInfo.InvariantCulture);
        var millimetres = Math.Min(174d / FlowChart.Width, Css(@"\.lp-flow \{[^}]*max-height: (\d+)mm") / flows.Height) * Css(@"\.lp-flow text \{[^}]*font: (\d+)px");
        Assert.True(millimetres * 72 / 25.4 >= 7, $"{millimetres * 72 / 25.4:0.0} points");
    }
}
