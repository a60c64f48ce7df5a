using System.CommandLine;
using System.Text.Json;

namespace LocalProcure.Web.Commands;

/// <summary>What a command says: with --json one JSON object on standard output and everything else on standard error.</summary>
public sealed class Output(ParseResult parsed, InvocationConfiguration? around = null)
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int Usage = 2;

    private readonly TextWriter lines = (around ?? parsed.InvocationConfiguration).Output, remarks = (around ?? parsed.InvocationConfiguration).Error;

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public bool IsJson { get; } = parsed.GetValue(Root.Json);

    /// <summary>The answer: as JSON, or as the lines for a reader.</summary>
    public void Answer(object answer, params string[] read)
    {
        if (IsJson) lines.WriteLine(JsonSerializer.Serialize(answer, answer.GetType(), Format));
        else foreach (var line in read) lines.WriteLine(line);
    }

    /// <summary>A remark on the way, never part of the answer.</summary>
    public void Note(string line) => remarks.WriteLine(line);

    /// <summary>Says why not; the exit code for refused input.</summary>
    public int Refuse(string reason)
    {
        if (IsJson) Answer(new { error = reason });
        remarks.WriteLine(reason);
        return Refused;
    }

    /// <summary>Says how the words were not a command; the exit code for wrong use.</summary>
    public int Misused(IReadOnlyList<string> errors)
    {
        if (IsJson) Answer(new { error = string.Join(' ', errors) });
        foreach (var error in errors) remarks.WriteLine(error);
        return Usage;
    }
}
