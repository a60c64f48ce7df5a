using System.Text.Json;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Pdf;

namespace LocalProcure.Tests.Domain.Reports;

/// <summary>The data dictionary holds every field of both files, and none that is not there.</summary>
public sealed class DataDictionaryTests
{
    [Fact]
    public void Every_field_of_the_json_is_explained_and_no_other()
    {
        using var json = JsonDocument.Parse(SpendFile.Json(Printed.Figures()));
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Walk(json.RootElement, "", found);
        var told = DataDictionary.Json.Select(e => e.Field).ToList();
        Assert.Equal("", string.Join(' ', found.Except(told)));
        Assert.Equal("", string.Join(' ', told.Except(found)));
    }

    [Fact]
    public void Every_measure_of_the_csv_is_explained()
    {
        var measures = System.Text.Encoding.UTF8.GetString(SpendFile.Csv(Printed.Figures())).Split("\r\n").Skip(1).Where(r => r.Length > 0).Select(r => r.Split(',')[2]).Distinct();
        var known = DataDictionary.Csv.Select(e => e.Field).ToHashSet();
        Assert.All(measures, m => Assert.Contains(m, known));
    }

    [Fact]
    public void Every_field_and_measure_of_a_years_files_is_explained_and_no_other_field()
    {
        var year = AnnualFiguresTests.Full();
        using var json = JsonDocument.Parse(AnnualFile.Json(year));
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Walk(json.RootElement, "", found);
        var told = DataDictionary.AnnualJson.Select(e => e.Field).ToList();
        Assert.Equal("", string.Join(' ', found.Except(told)));
        Assert.Equal("", string.Join(' ', told.Except(found)));
        var measures = System.Text.Encoding.UTF8.GetString(AnnualFile.Csv(year with { Demonstration = true })).Split("\r\n").Skip(1).Where(r => r.Length > 0).Select(r => r.Split(',')[2]).Distinct().ToList();
        Assert.Equal("", string.Join(' ', DataDictionary.AnnualCsv.Select(e => e.Field).Except(measures)));
        Assert.Equal("", string.Join(' ', measures.Except(DataDictionary.AnnualCsv.Select(e => e.Field))));
        var list = System.Text.Encoding.UTF8.GetString(DataDictionary.ToCsv());
        Assert.All(DataDictionary.AnnualJson, e => Assert.Contains($"{DataDictionary.AnnualJsonTitle},{e.Field},", list));
    }

    private static void Walk(JsonElement element, string path, SortedSet<string> found)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject()) Walk(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", found);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray()) Walk(item, path + "[]", found);
                break;
            default:
                found.Add(path);
                break;
        }
    }
}
