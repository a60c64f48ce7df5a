using System.IO.Compression;
using System.Text;
using System.Text.Json;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Features.Consortia;
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
        foreach (var what in new[] { "database", "files", "keys" })
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, what)));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Put_back_into_fresh_folders_two_officers_open_the_sealed_bids_and_a_room_is_read()
    {
        const string word = "Our price is forty-two thousand";
        await using var bidding = await Bidding.Start();
        var (lead, leadPerson, leadBrowser) = await bidding.NewFirm();
        var (partner, partnerPerson, _) = await bidding.NewFirm("Nant Polishing Ltd");
        var bid = await bidding.Submitted(leadBrowser, file: true);
        var act = new Act(leadPerson.Id, bidding.Site.Clock.Now);
        var group = new Consortium("Valley Trades", new OwnWords("Each lacks a skill", null), ConsortiumModel.AllContract, bidding.Tender.Id, lead.Id, "Cleans", null, act);
        group.Accept(group.Invite(Invitee.Of(partner.Id), "Polishes", 4_000, null, act), partner.Id, false, null, new Act(partnerPerson.Id, act.At), Groups.Why);
        await bidding.Site.Keep(group);
        var room = $"/en/consortia/{group.Id}";
        await leadBrowser.FillIn(room + "/messages", ("Form.Text", word));
        var page = await leadBrowser.Get(room + "/files");
        var paper = "%PDF-1.7 how we share the brass handles"u8.ToArray();
        await leadBrowser.Submit(page, page.Form("#add"), [("file", "shares.pdf", paper)]);

        var folder = Directory.CreateTempSubdirectory("lp-backup-").FullName;
        string At(string what) => Path.Combine(folder, what);
        await using var elsewhere = await Site.Start();
        foreach (var what in new[] { "database", "files", "keys" }) await Done(Child.Run(bidding.Site, "backup", what, At(what)));

        // Whoever holds database and files has neither a key nor a word; the keys are in the third copy, each by its name.
        using (var keys = ZipFile.OpenRead(At("keys")))
            Assert.Superset(new HashSet<string> { "rooms.key", "receipts.pem", $"tenders/{bidding.Tender.Id:N}.key" }, keys.Entries.Select(e => e.FullName).ToHashSet());
        using (var files = ZipFile.OpenRead(At("files"))) Assert.DoesNotContain(files.Entries, e => e.Name.EndsWith(".key", StringComparison.Ordinal) || e.Name.EndsWith(".pem", StringComparison.Ordinal));
        var roomKey = await File.ReadAllBytesAsync(Path.Combine(bidding.Site.KeyFolder, "rooms.key"));
        foreach (var what in new[] { "database", "files" })
            foreach (var secret in new[] { roomKey, Encoding.UTF8.GetBytes(word), Encoding.UTF8.GetBytes(Bidding.Secret), "brass handles"u8.ToArray(), "shares.pdf"u8.ToArray() })
                Assert.True((await Bytes(At(what))).AsSpan().IndexOf(secret) < 0, $"{what} holds {Encoding.UTF8.GetString(secret)}");

        // Nothing is there yet, so nothing needs asking; the order does not matter.
        foreach (var what in new[] { "keys", "files", "database" }) await Done(Child.Run(elsewhere, "restore", what, At(what)));
        elsewhere.Clock.Now = bidding.ClosesAt;
        var again = new Bidding { Site = elsewhere, Buyer = bidding.Buyer, Tender = bidding.Tender, Officers = bidding.Officers };
        await again.Confirm(again.Officers[0]);
        var record = await again.Confirm(again.Officers[1]);
        Assert.Contains("Agrees with the receipt", record.Text);
        var officer = await elsewhere.SignedIn(again.Officers[2]);
        var opened = await officer.Get($"/en/tenders/{again.Tender.Id}/opening{bid}");
        Assert.Contains(Bidding.Secret, opened.Text);
        Assert.StartsWith("%PDF-1.7 the secret", (await officer.Get(opened.One("a[href*='/files/']").GetAttribute("href")!)).Html);
        var member = await elsewhere.SignedIn(partnerPerson);
        Assert.Contains(word, (await member.Get(room + "/messages")).Text);
        Assert.Equal(paper, (await member.Get((await member.Get(room + "/files")).One(".lp-file a").GetAttribute("href")!)).Bytes);
        Directory.Delete(folder, recursive: true);

        static async Task Done(Task<(int Code, string Out, string Error)> run)
        {
            var (code, _, error) = await run;
            Assert.True(code == 0, error);
        }

        // What a zip holds is looked for unpacked: packed, no word could be found in it.
        static async Task<byte[]> Bytes(string path)
        {
            var all = await File.ReadAllBytesAsync(path);
            if (!all.AsSpan().StartsWith("PK"u8)) return all;
            var plain = new MemoryStream();
            using var zip = new ZipArchive(new MemoryStream(all));
            foreach (var entry in zip.Entries)
            {
                plain.Write(Encoding.UTF8.GetBytes(entry.FullName));
                await using var from = entry.Open();
                await from.CopyToAsync(plain);
            }
            return plain.ToArray();
        }
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
