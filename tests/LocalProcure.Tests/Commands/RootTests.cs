using System.Text.Json;
using LocalProcure.Tests.Support;

namespace LocalProcure.Tests.Commands;

[Trait("Database", "any")]
public class RootTests
{
    private static readonly string[] Names =
    [
        "texts export", "people add", "people code", "payments import", "payments undo", "suppliers import", "companies import", "charities import",
        "reports figures", "reports sign-off", "reports issue", "reports verify", "groups find", "buyers add", "rules check", "audit verify", "audit seal",
        "tenders import", "reference build", "backup database", "backup files", "backup keys", "restore database", "restore files", "restore keys",
    ];

    [Fact]
    public async Task Wrong_use_is_told_apart_from_refused_input_and_is_one_JSON_object_too()
    {
        await using var site = await Site.Start();
        foreach (var words in new string[][] { ["payments", "import", "x.csv", "--json"], ["--json", "reports", "verify", "--version", "2"], ["nonsense", "--json"], ["reports", "--json"] })
        {
            var (code, output, error) = await CommandLine.Run(site, words);
            Assert.True(code == 2, $"{string.Join(' ', words)}: {code} {error}");
            Assert.NotEmpty(JsonDocument.Parse(output).RootElement.GetProperty("error").GetString()!);
            Assert.NotEmpty(error);
        }
        Assert.Equal(0, (await CommandLine.Run(site, "--version")).Code);
    }

    /// <summary>HERE is a folder with a text that is neither a package, nor a copy, nor a publisher's file.</summary>
    [Theory]
    [InlineData(1, "tenders import HERE/nothing.json")]
    [InlineData(1, "tenders import HERE/text.txt")]
    [InlineData(2, "tenders import")]
    [InlineData(1, "texts export HERE")]
    [InlineData(1, "texts export HERE/no/such/folder.csv")]
    [InlineData(2, "texts export")]
    [InlineData(1, "reference build --from HERE/nothing")]
    [InlineData(1, "reference build --from HERE --to HERE")]
    [InlineData(2, "reference build")]
    [InlineData(1, "backup files HERE/text.txt")]
    [InlineData(1, "backup keys HERE/no/such/folder.zip")]
    [InlineData(2, "backup keys")]
    [InlineData(1, "restore files HERE/text.txt --replace")]
    [InlineData(1, "restore keys HERE/nothing.zip")]
    [InlineData(2, "restore keys HERE/text.txt --force")]
    public async Task A_refusal_is_one_JSON_object_with_its_reason_and_no_stack_of_calls(int expected, string words)
    {
        await using var site = await Site.Start();
        await File.WriteAllTextAsync(Path.Combine(site.Folder, "text.txt"), "Neither this nor that.");
        var (code, output, error) = await CommandLine.Run(site, [.. words.Replace("HERE", site.Folder, StringComparison.Ordinal).Split(' '), "--json"]);
        Assert.True(code == expected, $"{code}: {output}{error}");
        Assert.NotEmpty(JsonDocument.Parse(output).RootElement.GetProperty("error").GetString()!);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal("Neither this nor that.", await File.ReadAllTextAsync(Path.Combine(site.Folder, "text.txt")));
    }

    [Fact]
    public async Task A_broken_setting_is_one_sentence_and_no_stack_of_calls()
    {
        await using var site = await Site.Start();
        var inside = Path.Combine(site.DataFolder, "keys");
        foreach (var setting in new[] { ("Database__Provider", "Oracle"), ("LOCALPROCURE_KEYS", inside), ("Database__ConnectionString", "Data Source=/nowhere/at/all.db") })
        {
            using var child = Child.Start(site, ["audit", "verify", "--json"], ("Database__Provider", "Sqlite"), setting);
            var output = await child.StandardOutput.ReadToEndAsync();
            var error = await child.StandardError.ReadToEndAsync();
            await child.WaitForExitAsync();
            Assert.Equal((1, false), (child.ExitCode, error.Contains("   at ", StringComparison.Ordinal)));
            Assert.NotEmpty(JsonDocument.Parse(output).RootElement.GetProperty("error").GetString()!);

            using var served = Child.Start(site, [], ("Database__Provider", "Sqlite"), setting);
            error = await served.StandardError.ReadToEndAsync();
            await served.WaitForExitAsync();
            Assert.Equal((1, false), (served.ExitCode, error.Contains("   at ", StringComparison.Ordinal)));
            Assert.Contains("LocalProcure did not start.", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_taken_address_is_said_so()
    {
        await using var site = await Site.Start();
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        using var served = Child.Start(site, [], ("ASPNETCORE_URLS", $"http://{taken.LocalEndpoint}"));
        var output = served.StandardOutput.ReadToEndAsync();
        var error = await served.StandardError.ReadToEndAsync();
        await served.WaitForExitAsync();
        Assert.Equal(1, served.ExitCode);
        Assert.Contains("address already in use", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error + await output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_command_explains_itself()
    {
        await using var site = await Site.Start();
        var (_, all, _) = await CommandLine.Run(site, "--help");
        foreach (var group in Names.GroupBy(n => n.Split(' ')[0]))
        {
            Assert.Contains(group.Key, all, StringComparison.Ordinal);
            var (code, help, _) = await CommandLine.Run(site, group.Key, "--help");
            Assert.Equal(0, code);
            foreach (var name in group) Assert.Contains(name.Split(' ')[1], help, StringComparison.Ordinal);
        }
    }
}
