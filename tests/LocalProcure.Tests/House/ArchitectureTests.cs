using System.Reflection;
using System.Text.RegularExpressions;
using LocalProcure.Domain;
using Microsoft.AspNetCore.Mvc;

namespace LocalProcure.Tests.House;

/// <summary>The walls of the house, from docs/decisions: what may know of what, and where words and clocks may stand.</summary>
public sealed partial class ArchitectureTests
{
    internal static readonly string Root = FindRoot();

    [Fact]
    public void Domain_references_nothing_but_dotnet() =>
        Assert.All(typeof(Entity).Assembly.GetReferencedAssemblies(), a => Assert.StartsWith("System.", a.Name! + "."));

    [Fact]
    public void Every_controller_sits_in_a_feature_folder() =>
        Assert.All(Controllers(), c => Assert.Matches(@"^LocalProcure\.Web\.Features\.\w+$", c.Namespace));

    /// <summary>Two of one name would share their links: an address made by name could lead to the other's page.</summary>
    [Fact]
    public void Every_controller_has_a_name_of_its_own() =>
        Assert.Empty(typeof(LocalProcure.Web.Plumbing.Current).Assembly.GetTypes().Where(t => typeof(Microsoft.AspNetCore.Mvc.Controller).IsAssignableFrom(t) && !t.IsAbstract)
            .GroupBy(t => t.Name).Where(g => g.Count() > 1).Select(g => string.Join(", ", g.Select(t => t.FullName))));

    [Fact]
    public void A_feature_never_uses_another_features_controllers_or_views()
    {
        var offences = Files("src/LocalProcure.Web/Features", "*.cs").SelectMany(file =>
        {
            var mine = Path.GetRelativePath(Path.Combine(Root, "src/LocalProcure.Web/Features"), file).Split('/')[0];
            return FeatureUsed().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value)
                .Where(other => other != mine && other != "Shared").Select(other => $"{Path.GetFileName(file)} in {mine} uses {other}");
        });
        Assert.True(!offences.Any(), string.Join("\n", offences));
    }

    /// <summary>They are listed by name, so that making the model does not load every type of the program; a mapping that is not on the list would not be applied.</summary>
    [Fact]
    public void Every_mapping_is_on_the_list() =>
        Assert.Equal(typeof(LocalProcure.Web.Data.AppDb).Assembly.GetTypes().Where(t => !t.IsAbstract && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(Microsoft.EntityFrameworkCore.IEntityTypeConfiguration<>))).Select(t => t.Name).Order(),
            LocalProcure.Web.Data.Mappings.AllMappings.Types.Select(t => t.Name).Order());

    [Fact]
    public void The_clock_is_read_in_two_places_only()
    {
        var readers = Files("src", "*.cs").Where(f => WallClock().IsMatch(File.ReadAllText(f))).Select(Path.GetFileName);
        Assert.True(!readers.Any(), string.Join("\n", readers));
    }

    [Fact]
    public void No_words_stand_between_tags_in_any_view()
    {
        var offences = Files("src/LocalProcure.Web", "*.cshtml")
            .Where(f => !PageInOneLanguage().IsMatch(f))
            .SelectMany(f => RazorWords.In(File.ReadAllText(f)).Select(w => $"{Path.GetRelativePath(Root, f)}: {w}"));
        Assert.True(!offences.Any(), string.Join("\n", offences));
    }

    [Fact]
    public void No_view_carries_script_or_style_inline() =>
        Assert.Empty(Files("src/LocalProcure.Web", "*.cshtml").Where(f => Inline().IsMatch(File.ReadAllText(f))).Select(f => Path.GetRelativePath(Root, f)));

    [Fact]
    public void Every_public_type_says_in_a_line_what_it_is()
    {
        var silent = Files("src", "*.cs").Where(f => !f.Contains("/Migrations/"))
            .SelectMany(f => Silent(File.ReadAllLines(f)).Where(name => !IsFurtherPart(f, name)).Select(name => $"{Path.GetRelativePath(Root, f)}: {name}"));
        Assert.True(!silent.Any(), string.Join("\n", silent));
    }

    /// <summary>A partial type is described once, in the file that bears its name.</summary>
    private static bool IsFurtherPart(string file, string type) =>
        Path.GetFileNameWithoutExtension(file) != type && File.ReadAllText(file).Contains($"partial class {type}");

    private static IEnumerable<string> Silent(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (PublicType().Match(lines[i]) is not { Success: true } type || lines[i].Contains(" partial class AppDb")) continue;
            var above = i - 1;
            while (above >= 0 && lines[above].TrimStart().StartsWith('[')) above--;
            if (above < 0 || !lines[above].TrimStart().StartsWith("///", StringComparison.Ordinal)) yield return type.Groups[1].Value;
        }
    }

    private static IEnumerable<Type> Controllers() =>
        typeof(Web.SiteBuilder).Assembly.GetTypes().Where(t => typeof(ControllerBase).IsAssignableFrom(t) && !t.IsAbstract);

    /// <summary>A published program neither holds nor calls what makes the demonstration; NOTICE and LICENSE go with it.</summary>
    [Fact]
    public void A_published_program_has_no_demonstration()
    {
        var project = System.Xml.Linq.XDocument.Load(Path.Combine(Root, "src/LocalProcure.Web/LocalProcure.Web.csproj"));
        var demo = Assert.Single(project.Descendants("DefineConstants"), e => e.Value.Contains("DEMO", StringComparison.Ordinal));
        Assert.Equal("'$(_IsPublishing)' != 'true'", demo.Attribute("Condition")?.Value);
        var seed = Assert.Single(project.Descendants("Compile"), e => e.Attribute("Remove")?.Value == "Data/Seed/**");
        Assert.Equal("'$(_IsPublishing)' == 'true'", seed.Parent!.Attribute("Condition")?.Value);
        // What names the demonstration outside its folder is left out with it.
        Assert.Empty(Files("src/LocalProcure.Web", "*.cs").Where(f => !f.Contains($"{Path.DirectorySeparatorChar}Seed{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(f => File.ReadAllText(f) is var text && text.Contains("Data.Seed", StringComparison.Ordinal) && !text.Contains("#if DEMO", StringComparison.Ordinal)).Select(f => Path.GetRelativePath(Root, f)));
        Assert.Contains(project.Descendants("Content"), e => e.Attribute("Include")?.Value == @"..\..\NOTICE;..\..\LICENSE" && e.Attribute("CopyToPublishDirectory") is not null);
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/") && !f.Contains("/bin/")).Select(f => f.Replace('\\', '/'));

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at!.FullName, "LocalProcure.sln"))) at = at.Parent;
        return at.FullName;
    }

    [GeneratedRegex(@"LocalProcure\.Web\.Features\.(\w+)")] private static partial Regex FeatureUsed();
    [GeneratedRegex(@"DateTime(Offset)?\.(UtcNow|Now|Today)|TimeProvider\.System\.Get")] private static partial Regex WallClock();
    [GeneratedRegex(@"\.(en|cy)\.cshtml$")] private static partial Regex PageInOneLanguage();
    [GeneratedRegex(@"\son[a-z]+\s*=|hx-on|js:|<style|\sstyle\s*=|<script(?![^>]*\ssrc=)", RegexOptions.IgnoreCase)] private static partial Regex Inline();
    [GeneratedRegex(@"^\s*public (?:static |sealed |abstract |partial |readonly )*(?:class|record struct|record|struct|interface|enum) (\w+)")] private static partial Regex PublicType();
}
