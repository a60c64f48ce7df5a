using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LocalProcure.Domain.Spend;

/// <summary>Writes and reads the decisions behind a month: a file of its own beside the figures, and a spreadsheet for everybody.</summary>
public static class DecisionsFile
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <summary>For the file store only: it holds the notes of staff.</summary>
    public static byte[] Json(IReadOnlyList<SpendDecision> decisions) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(decisions, Format) + "\n");

    public static IReadOnlyList<SpendDecision> Read(Stream json) => JsonSerializer.Deserialize<List<SpendDecision>>(json, Format) ?? [];

    /// <summary>For everybody: without the notes, with the reason in both languages.</summary>
    public static byte[] Csv(string area, string month, IReadOnlyList<SpendDecision> decisions)
    {
        var rows = new CsvRows("area", "month", "decision", "buyer", "what", "outcome", "decidedBy", "decidedOn", "lines", "pence", "why", "whyWelsh");
        foreach (var d in decisions)
            rows.Add(area, month, Key(d.Kind), d.Buyer, d.What, d.Outcome, Key(d.By), d.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                d.Lines.ToString(CultureInfo.InvariantCulture), d.Pence.ToString(CultureInfo.InvariantCulture), In(Language.English, d), In(Language.Welsh, d));
        return rows.ToBytes();
    }

    /// <summary>The stable name of a kind or a role in files: publicBody.</summary>
    public static string Key<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string In(Language language, SpendDecision decision)
    {
        using var speaking = language.Speak();
        return DecisionText.Why(decision);
    }
}
