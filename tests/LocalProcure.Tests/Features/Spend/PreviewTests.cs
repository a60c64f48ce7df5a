using System.Text;
using LocalProcure.Domain;
using LocalProcure.Tests.Support;

namespace LocalProcure.Tests.Features.Spend;

/// <summary>Before a file goes in, its mapping is shown: what each column holds, examples from the file, and how sure the program is.</summary>
public sealed class PreviewTests
{
    private static async Task<IReadOnlyList<string>> Mapping(string text, string language = "en")
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var browser = await site.SignedIn(await site.Staff(language: language == "cy" ? Language.Welsh : Language.English));
        var page = await browser.Get($"/{language}/payments/new");
        var preview = await browser.Submit(page, page.Form(), [("File", "march.csv", Encoding.UTF8.GetBytes(text))], ("Buyer", buyer.Id.ToString()));
        return [.. preview.All("table tr:has(select)").Select(r => string.Join("|", r.QuerySelector("th")!.TextContent.Trim(), r.QuerySelector("option[selected]")?.TextContent.Trim(), r.Children[2].TextContent.Trim(), r.Children[3].TextContent.Trim()))];
    }

    private const string Named = "Date paid,Supplier name,Amount,Expense type\n03/03/2026,Bakers Ltd,100.00,Food\n10/03/2026,Taff Coaches,\"1,250.50\",Transport\n11/03/2026,Bakers Ltd,75.00,Food\n";

    [Fact]
    public async Task Each_column_stands_with_its_examples_and_how_sure_the_program_is()
    {
        var rows = await Mapping(Named);
        Assert.Contains("Date paid|Date paid|03/03/2026 · 10/03/2026 · 11/03/2026|Sure", rows);
        Assert.Contains("Supplier’s name|Supplier name|Bakers Ltd · Taff Coaches|Sure", rows);
        Assert.Contains("Amount (VAT not stated)|Amount|100.00 · 1,250.50 · 75.00|Sure", rows);
        Assert.Contains("Department|||", rows);
        Assert.Contains("Dyddiad talu|Date paid|03/03/2026 · 10/03/2026 · 11/03/2026|Sicr", await Mapping(Named, "cy"));
    }

    [Fact]
    public async Task Columns_that_no_name_tells_are_found_by_what_they_hold_and_called_less_sure()
    {
        var rows = await Mapping("03/03/2026,Bakers Ltd,100.00\n10/03/2026,Taff Coaches Ltd,1250.50\n11/03/2026,Cwm Plumbing Ltd,75.00\n12/03/2026,Hafod Homes,20.00\n");
        Assert.Equal(3, rows.Count(r => r.EndsWith("|Likely", StringComparison.Ordinal) || r.EndsWith("|A guess", StringComparison.Ordinal)));
        Assert.DoesNotContain(rows, r => r.EndsWith("|Sure", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.StartsWith("Supplier’s name|", StringComparison.Ordinal) && r.Contains("Bakers Ltd · Taff Coaches Ltd · Cwm Plumbing Ltd", StringComparison.Ordinal));
    }
}
