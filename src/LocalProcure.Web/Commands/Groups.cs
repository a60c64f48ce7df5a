using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Requirements;

namespace LocalProcure.Web.Commands;

/// <summary>The smallest groups of firms that qualify: <c>groups find FILE</c>. The file is described in docs/groups.md.</summary>
public static class Groups
{
    private static readonly Argument<FileInfo> File = new("file") { Description = "JSON: requirements, firms, maxMembers, limit. See docs/groups.md." };
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };

    /// <summary>More than anybody reads, and as much as a machine holds.</summary>
    private const int MostNamed = 1_000_000;

    /// <summary>The file as it is written.</summary>
    private sealed record Asked(List<AskedNeed?>? Requirements, List<AskedFirm?>? Firms, long? MaxMembers, long? Limit);
    private sealed record AskedNeed(string? Id, string? Kind, string? Key, JsonElement? Value, string? Rule);
    private sealed record AskedFirm(string? Id, List<string?>? Capabilities, Dictionary<string, decimal>? Amounts, List<string?>? Evidence, List<string?>? Areas, decimal? Spare);

    public static Command Build()
    {
        var find = new Command("find", "Finds the smallest groups of firms that meet every requirement.") { File };
        // Asks nothing of the database: it is answered from the file alone.
        find.SetAction(parsed => Find(parsed.GetValue(File)!, new Output(parsed)));
        return new Command("groups", "Groups of firms that could bid together.") { find };
    }

    private static int Find(FileInfo file, Output output)
    {
        if (!file.Exists) return output.Refuse($"There is no file {file.FullName}.");
        FoundGroups found;
        bool isAllNamed;
        try
        {
            using var content = file.OpenRead();
            var asked = JsonSerializer.Deserialize<Asked>(content, Format) ?? throw new JsonException("empty");
            found = GroupFinder.Find(Read(asked));
            isAllNamed = asked.Limit is null or <= MostNamed || found.Total <= MostNamed;
        }
        // What the reader says of a value of the wrong kind names our own types: say where it stands instead.
        catch (JsonException broken) when (broken.Message.Contains("could not be converted", StringComparison.Ordinal)) { return output.Refuse(FindingText.NotReadable(FindingText.WrongThere(broken.Path))); }
        catch (JsonException broken) when (broken.Message.StartsWith("Duplicate ", StringComparison.Ordinal)) { return output.Refuse(FindingText.NotReadable(FindingText.NameTwice(broken.Message.Split('\'') is { Length: > 2 } said ? said[1] : broken.Path ?? ""))); }
        catch (Exception broken) when (broken is JsonException or IOException or UnauthorizedAccessException) { return output.Refuse(FindingText.NotReadable(broken.Message)); }
        catch (RuleBroken broken) { return output.Refuse(broken.Message); }
        output.Answer(
            new { groups = found.Groups.Select(g => new { members = g.Members, lead = g.Lead, covers = g.Covers }), complete = found.IsComplete && isAllNamed, total = found.Total },
            [.. found.Groups.Select(g => $"{string.Join(", ", g.Members)} (lead {g.Lead})"), $"{found.Total.ToString("N0", CultureInfo.InvariantCulture)} groups{(found.IsComplete ? "" : " at least: the search was cut short")}."]);
        return Output.Done;
    }

    private static GroupSearch Read(Asked asked)
    {
        var (most, limit) = (asked.MaxMembers ?? 5, asked.Limit ?? 50);
        RuleBroken.If(asked.Requirements is null || asked.Firms is null ? FindingText.BothLists : most < 1 || limit < 0 ? FindingText.BadBounds : null);
        List<Need> needs = [.. asked.Requirements!.Select(Need)];
        List<Candidate> firms = [.. asked.Firms!.Select(Firm)];
        RuleBroken.If(Twice(needs.Select(n => n.Id)) ?? Twice(firms.Select(f => f.Id)));
        return new(needs, firms, (int)Math.Min(most, firms.Count), (int)Math.Min(limit, MostNamed));
    }

    private static string? Twice(IEnumerable<string> ids) =>
        ids.CountBy(id => id).Where(x => x.Value > 1).Select(x => FindingText.IdTwice(x.Key)).FirstOrDefault();

    private static Need Need(AskedNeed? asked)
    {
        if (string.IsNullOrEmpty(asked?.Id)) throw new RuleBroken(FindingText.NoId);
        if (!Names<RequirementShape>(asked.Kind, out var shape)) throw new RuleBroken(FindingText.UnknownKind(asked.Id, asked.Kind));
        if (!Names<GroupRule>(asked.Rule ?? "any", out var rule)) throw new RuleBroken(FindingText.UnknownRule(asked.Id, asked.Rule));
        if (rule == GroupRule.Sum && shape != RequirementShape.Amount) throw new RuleBroken(FindingText.SumOfWhat(asked.Id));
        var value = asked.Value is { ValueKind: JsonValueKind.String or JsonValueKind.Number } v ? v.ToString() : null;
        if (shape != RequirementShape.Amount)
            return new(asked.Id, shape, value ?? asked.Key ?? throw new RuleBroken(FindingText.NoValue(asked.Id)), 0, rule);
        if (asked.Key is null || !decimal.TryParse(value, NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var least)) throw new RuleBroken(FindingText.NoValue(asked.Id));
        return new(asked.Id, shape, asked.Key, least, rule);
    }

    /// <summary>A name of the list, and not a number that stands for one.</summary>
    private static bool Names<T>(string? word, out T value) where T : struct, Enum =>
        Enum.TryParse(word, true, out value) && Enum.GetNames<T>().Contains(word, StringComparer.OrdinalIgnoreCase);

    private static Candidate Firm(AskedFirm? asked)
    {
        if (string.IsNullOrEmpty(asked?.Id)) throw new RuleBroken(FindingText.NoId);
        if (new[] { asked.Capabilities, asked.Evidence, asked.Areas }.Any(list => list?.Contains(null) == true)) throw new RuleBroken(FindingText.EmptyInList(asked.Id));
        if (asked.Amounts?.Values.Any(a => a < 0) == true) throw new RuleBroken(FindingText.BelowZero(asked.Id));
        RuleBroken.If(Math.Abs(asked.Spare ?? 0) > 1_000_000_000_000 ? FindingText.SpareTooLarge(asked.Id) : null);
        return new(asked.Id) { Capabilities = [.. (asked.Capabilities ?? []).OfType<string>()], Amounts = asked.Amounts ?? [], Evidence = [.. (asked.Evidence ?? []).OfType<string>()], Areas = [.. (asked.Areas ?? []).OfType<string>()], Spare = asked.Spare ?? 0 };
    }
}
