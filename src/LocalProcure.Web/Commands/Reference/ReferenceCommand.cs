using System.CommandLine;

namespace LocalProcure.Web.Commands.Reference;

/// <summary>The reference facts in the product: <c>reference build --from FOLDER</c>.</summary>
public static class ReferenceCommand
{
    private static readonly Option<DirectoryInfo> From = new("--from") { Description = "Folder with the publishers' files: CPV list, Code-Point Open, local authorities, Welsh boundaries, bank holidays.", Required = true };
    private static readonly Option<DirectoryInfo> To = new("--to") { Description = "The Domain project's folder; found from the current folder when not given." };

    public static Command Build()
    {
        var build = new Command("build", "Writes the compact tables of CPV codes, postcodes, authorities, the map of Wales and bank holidays into the source tree; build the program again afterwards.") { From, To };
        build.SetAction(parsed => Run(new Output(parsed), parsed.GetValue(From)!, parsed.GetValue(To)));
        return new Command("reference", "Reference facts: CPV codes, postcodes, authorities, the map of Wales, bank holidays.") { build };
    }

    private static int Run(Output output, DirectoryInfo from, DirectoryInfo? to)
    {
        if (!from.Exists) return output.Refuse($"There is no folder {from.FullName}.");
        if ((to?.FullName ?? DomainFolder()) is not { } domain) return output.Refuse("Say where the Domain project is: --to FOLDER.");
        var build = new ReferenceBuild(from.FullName, domain);
        try
        {
            build.Run();
        }
        catch (Exception broken) when (broken is InvalidDataException or KeyNotFoundException or System.Text.Json.JsonException or System.Xml.XmlException)
        {
            return output.Refuse($"A file is not laid out as expected: {broken.Message}");
        }
        if (build.Written.Count == 0) return output.Refuse($"None of the publishers' files were found in {from.FullName}.");
        output.Answer(new { files = build.Written }, [.. build.Written.Select(w => $"{w.Key}: {w.Value:N0} rows")]);
        return Output.Done;
    }

    private static string? DomainFolder()
    {
        for (var at = new DirectoryInfo(Environment.CurrentDirectory); at is not null; at = at.Parent)
            if (Path.Combine(at.FullName, "src", "LocalProcure.Domain") is var folder && Directory.Exists(folder)) return folder;
        return null;
    }
}
