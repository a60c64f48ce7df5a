using System.Text.Json;
using LocalProcure.Domain.Calendar;

namespace LocalProcure.Web.Commands.Reference;

/// <summary>Reads bank holidays as gov.uk publishes them: one list for each division.</summary>
internal static class HolidaySource
{
    private static readonly (string Name, Division Division)[] Divisions =
        [("england-and-wales", Division.EnglandAndWales), ("scotland", Division.Scotland), ("northern-ireland", Division.NorthernIreland)];

    public static IEnumerable<string[]> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return [.. Divisions.SelectMany(d => json.RootElement.GetProperty(d.Name).GetProperty("events").EnumerateArray()
                .Select(e => new[] { e.GetProperty("date").GetString()!, d.Division.ToString(), e.GetProperty("title").GetString()! }))
            .OrderBy(r => r[0], StringComparer.Ordinal).ThenBy(r => r[1], StringComparer.Ordinal)];
    }
}
