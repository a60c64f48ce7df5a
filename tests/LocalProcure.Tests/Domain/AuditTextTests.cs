using System.Text.RegularExpressions;
using LocalProcure.Domain;

namespace LocalProcure.Tests.Domain;

/// <summary>A reader of the trail must never meet a bare code.</summary>
public sealed partial class AuditTextTests
{
    [Fact]
    public void Every_act_that_the_domain_records_has_words_in_both_languages()
    {
        var codes = Directory.EnumerateFiles(Path.Combine(Root(), "src/LocalProcure.Domain"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Recorded().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).Distinct().ToList();
        Assert.True(codes.Count > 50);
        Assert.All(codes, code => Assert.True(AuditText.Knows(code), code));
        foreach (var code in codes)
        {
            string english, welsh;
            using (Language.English.Speak()) english = AuditText.Of(code);
            using (Language.Welsh.Speak()) welsh = AuditText.Of(code);
            Assert.NotEqual(english, welsh);
        }
    }

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at!.FullName, "LocalProcure.sln"))) at = at.Parent;
        return at.FullName;
    }

    [GeneratedRegex(@"(?:Record|Write)\(""(\w+)""")] private static partial Regex Recorded();
}
