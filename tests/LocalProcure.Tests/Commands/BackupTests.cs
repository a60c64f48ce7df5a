using System.Text.Json;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Commands;

public class BackupTests
{
    [Fact]
    public async Task Database_files_and_keys_are_copied_apart_and_put_back_somewhere_else()
    {
        await using var bidding = await Bidding.Start();
        var (_, person, browser) = await bidding.NewFirm();
        var bid = await bidding.Submitted(browser, file: true);
        var folder = Directory.CreateTempSubdirectory("lp-backup-").FullName;
        await using var elsewhere = await Site.Start();
        foreach (var what in new[] { "database", "files", "keys" })
        {
            var (code, output, error) = await CommandLine.Run(bidding.Site, "backup", what, Path.Combine(folder, what), "--json");
            Assert.True(code == 0, error);
            Assert.Equal(new FileInfo(Path.Combine(folder, what)).Length, JsonDocument.Parse(output).RootElement.GetProperty("bytes").GetInt64());
        }
        foreach (var what in new[] { "database", "files", "keys" })
        {
            var (code, _, error) = await CommandLine.Run(elsewhere, "restore", what, Path.Combine(folder, what), "--replace");
            Assert.True(code == 0, error);
        }
        var again = await elsewhere.SignedIn(await elsewhere.Db(db => db.People.AsNoTracking().SingleAsync(p => p.Id == person.Id)));
        Assert.Contains("£98,765.43", (await again.Get($"/en{bid}/submissions/new")).Text);
        var files = await again.Get($"/en{bid}/files");
        Assert.StartsWith("%PDF-1.7 the secret", (await again.Get(files.One(".lp-file a").GetAttribute("href")!)).Html);
        foreach (var what in new[] { "database", "files" })
            Assert.True((await File.ReadAllBytesAsync(Path.Combine(folder, what))).AsSpan().IndexOf("brass handle"u8) < 0);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, "keys")));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_damaged_or_wrong_copy_is_refused_and_nothing_is_overwritten_unasked()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, browser) = await bidding.NewFirm();
        await bidding.Submitted(browser, file: true);
        var folder = Directory.CreateTempSubdirectory("lp-backup-").FullName;
        string At(string name) => Path.Combine(folder, name);
        foreach (var what in new[] { "database", "files", "keys" }) Assert.Equal(0, (await CommandLine.Run(bidding.Site, "backup", what, At(what))).Code);
        Assert.Equal(1, (await CommandLine.Run(bidding.Site, "backup", "keys", At("keys"))).Code);
        Assert.Equal(1, (await CommandLine.Run(bidding.Site, "restore", "keys", At("files"), "--replace")).Code);
        Assert.Equal(1, (await CommandLine.Run(bidding.Site, "restore", "database", At("keys"), "--replace")).Code);
        Assert.Equal(1, (await CommandLine.Run(bidding.Site, "restore", "database", At("database"))).Code);
        Assert.Equal(1, (await CommandLine.Run(bidding.Site, "restore", "files", At("nothing"))).Code);
        var bytes = await File.ReadAllBytesAsync(At("files"));
        for (var at = 40; at < Math.Min(bytes.Length, 20_000); at += 7) bytes[at] ^= 0x55;
        await File.WriteAllBytesAsync(At("files"), bytes);
        Assert.Equal(1, (await CommandLine.Run(bidding.Site, "restore", "files", At("files"), "--replace")).Code);
        // The same again is no loss, so it needs no asking.
        Assert.Equal(0, (await CommandLine.Run(bidding.Site, "restore", "keys", At("keys"))).Code);
        Assert.Equal(2, (await CommandLine.Run(bidding.Site, "backup", "everything")).Code);
        Directory.Delete(folder, recursive: true);
    }
}
