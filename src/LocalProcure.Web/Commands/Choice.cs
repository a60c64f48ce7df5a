using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;

namespace LocalProcure.Web.Commands;

/// <summary>Options whose values are those of an enum, as people type them: health-board. Another value is wrong use, and the answer names the right ones.</summary>
public static class Choice
{
    public static Option<T> OneOf<T>(string name, string about, bool required = false) where T : struct, Enum =>
        new(name) { Description = $"{about} {Names<T>()}.", Required = required, CustomParser = r => Named<T>(r) ?? default };

    public static Option<T?> OneOfOrNone<T>(string name, string about) where T : struct, Enum =>
        new(name) { Description = $"{about} {Names<T>()}.", CustomParser = Named<T> };

    private static string Names<T>() where T : struct, Enum => string.Join(", ", Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName));

    private static T? Named<T>(ArgumentResult result) where T : struct, Enum
    {
        var typed = result.Tokens.Single().Value;
        foreach (var value in Enum.GetValues<T>())
            if (JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()).Equals(typed, StringComparison.OrdinalIgnoreCase)) return value;
        result.AddError($"{typed}: {Names<T>()}");
        return null;
    }
}
