using System.CommandLine;
using System.Reflection;

namespace LocalProcure.Web.Commands;

/// <summary>One text of the product in both languages.</summary>
/// <param name="Key">Class and member: TenderText.Publish.</param>
public sealed record TextPair(string Key, string English, string Welsh);

/// <summary>Writes every text of the product in both languages, for translators and for those who check the Welsh.</summary>
public static class Texts
{
    /// <summary>Every text, in order; texts with parameters are shown with sample values.</summary>
    public static IReadOnlyList<TextPair> All() =>
    [
        .. from type in new[] { typeof(Entity).Assembly, typeof(Texts).Assembly }.SelectMany(a => a.GetTypes())
           where type.Name.EndsWith("Text", StringComparison.Ordinal) && type is { IsAbstract: true, IsSealed: true }
           from member in Members(type)
           let english = In(Language.English, member.Text)
           let welsh = In(Language.Welsh, member.Text)
           where english is not null && welsh is not null
           orderby type.Name, member.Name
           select new TextPair($"{type.Name}.{member.Name}", english, welsh),
    ];

    public static Command Build()
    {
        var file = new Argument<FileInfo>("file") { Description = "The CSV file to write: key, English, Welsh." };
        var export = new Command("export", "Write every text of the product in both languages as CSV.") { file };
        export.SetAction(parsed =>
        {
            var texts = All();
            using var writer = new StreamWriter(parsed.GetValue(file)!.FullName, false, new System.Text.UTF8Encoding(true));
            writer.WriteLine("key,english,welsh");
            foreach (var text in texts) writer.WriteLine(string.Join(',', new[] { text.Key, text.English, text.Welsh }.Select(Quoted)));
            new Output(parsed).Answer(new { texts = texts.Count }, $"{texts.Count} texts written.");
            return Output.Done;
        });
        return new Command("texts", "The words of the product.") { export };
    }

    private static string Quoted(string cell) => '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    private static IEnumerable<(string Name, Func<string?> Text)> Members(Type type)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(string)))
            yield return (property.Name, () => (string?)property.GetValue(null));
        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.ReturnType == typeof(string) && !m.IsSpecialName && !m.IsGenericMethod))
            if (method.GetParameters().Select(p => Sample(p.ParameterType)).ToArray() is var samples && samples.All(s => s is not null))
                yield return ($"{method.Name}({string.Join(", ", method.GetParameters().Select(p => p.Name))})", () => (string?)method.Invoke(null, samples));
    }

    private static object? Sample(Type type) =>
        type == typeof(string) ? "…"
        : type == typeof(int) ? 3
        : type == typeof(long) ? 123_456L
        : type == typeof(decimal) ? 12.5m
        : type == typeof(double) ? 12.5
        : type == typeof(bool) ? true
        : type == typeof(DateTime) ? new DateTime(2026, 11, 27, 12, 0, 0, DateTimeKind.Utc)
        : type == typeof(DateOnly) ? new DateOnly(2026, 11, 27)
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)
        : null;

    private static string? In(Language language, Func<string?> text)
    {
        using (language.Speak())
        {
            try
            {
                return text();
            }
            catch (TargetInvocationException)
            {
                // A sample value that this text does not take: it has no line in the table.
                return null;
            }
        }
    }
}
