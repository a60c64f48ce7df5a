using System.Text.Json;

namespace LocalProcure.Web.Commands;

/// <summary>What a command says: with --json one JSON object on standard output and everything else on standard error.</summary>
public sealed class Output(bool json)
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int Usage = 2;

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public bool IsJson => json;

    /// <summary>The answer: as JSON, or as the lines for a reader.</summary>
    public void Answer(object answer, params string[] lines)
    {
        if (json) Console.Out.WriteLine(JsonSerializer.Serialize(answer, answer.GetType(), Format));
        else foreach (var line in lines) Console.Out.WriteLine(line);
    }

    /// <summary>A remark on the way, never part of the answer.</summary>
    public void Note(string line) => Console.Error.WriteLine(line);

    /// <summary>Says why not; the exit code for refused input.</summary>
    public int Refuse(string reason)
    {
        if (json) Answer(new { error = reason });
        Console.Error.WriteLine(reason);
        return Refused;
    }
}
