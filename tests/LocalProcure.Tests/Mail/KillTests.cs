using LocalProcure.Domain;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Mail;

/// <summary>The site as a process of its own, killed (not stopped) at random moments while it sends, and started again.</summary>
[Trait("Database", "any")]
public class KillTests
{
    private const int Count = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    [Fact]
    public async Task Killed_while_writing_200_e_mails_and_started_again_the_folder_has_exactly_200()
    {
        // Long ones: most of the time goes into writing them, so that most kills fall there.
        await using var site = await Outbox(paragraphs: 400);
        var folder = Path.Combine(site.DataFolder, "mail");
        Directory.CreateDirectory(folder);
        await SendWithKills(site, () => Directory.GetFiles(folder, "*.eml").Length, kills: 4, afterKill: () => AllWhole(folder));

        var ids = await site.Db(db => db.Emails.AsNoTracking().Select(e => e.Id).ToListAsync());
        Assert.Equal(ids.Select(id => id.ToString("N") + ".eml").Order(), Directory.GetFiles(folder).Select(f => Path.GetFileName(f)).Order());
        await AllWhole(folder);
        foreach (var file in Directory.GetFiles(folder)) Assert.Contains($"Message-ID: <{Path.GetFileNameWithoutExtension(file)}@localprocure>", await File.ReadAllTextAsync(file), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Killed_while_sending_200_e_mails_over_SMTP_none_is_lost_and_at_most_the_one_in_flight_repeats()
    {
        await using var site = await Outbox();
        await using var sink = new MailSink { Slowness = TimeSpan.FromMilliseconds(10) };
        var kills = await SendWithKills(site, () => sink.Messages.Count, kills: 4, afterKill: null,
            ("Mail__Host", "127.0.0.1"), ("Mail__Port", $"{sink.Port}"), ("Mail__StartTls", "false"));

        var ids = await site.Db(db => db.Emails.AsNoTracking().Select(e => e.Id).ToListAsync());
        Assert.Equal(ids.Select(id => $"<{id:N}@localprocure>").Order(), sink.MessageIds.Distinct().Order());
        Assert.InRange(sink.Messages.Count, Count, Count + kills);
    }

    [Fact]
    public async Task An_e_mail_shows_in_the_folder_only_when_it_is_whole()
    {
        var folder = Directory.CreateTempSubdirectory("lp-mail-").FullName;
        var transport = new FolderTransport(new MailSettings(null, 0, null, null, false, "LocalProcure <no-reply@example.test>", folder, TimeSpan.Zero));
        var sending = Task.Run(async () => { for (var i = 0; i < 5; i++) await transport.Send(Letter(i, 40_000, DateTime.UtcNow), CancellationToken.None); });
        while (!sending.IsCompleted) await AllWhole(folder);
        await sending;
        await AllWhole(folder);
        Assert.Equal(5, Directory.GetFiles(folder).Length);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Each file ends as a message of parts ends; half of one does not.</summary>
    private static async Task AllWhole(string folder)
    {
        foreach (var file in Directory.GetFiles(folder))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            stream.Seek(-Math.Min(stream.Length, 200), SeekOrigin.End);
            Assert.True((await new StreamReader(stream).ReadToEndAsync()).TrimEnd().EndsWith("--", StringComparison.Ordinal), $"{file} is not whole: {stream.Length} bytes");
        }
    }

    private static Email Letter(int number, int paragraphs, DateTime now) =>
        Email.To($"reader{number}@example.test", Language.English, () => $"News {number}",
            () => Enumerable.Range(0, paragraphs).Aggregate(new EmailBody("You asked for news."), (body, i) => body.Paragraph($"Paragraph {i}: a council has something that it would like done.")), now, EmailKind.Account);

    private static async Task<Site> Outbox(int paragraphs = 0)
    {
        var site = await Site.Start(DateTime.UtcNow.AddMinutes(-1));
        await site.Db(async db =>
        {
            for (var i = 0; i < Count; i++)
                db.Emails.Add(Letter(i, paragraphs, site.Clock.Now));
            await db.SaveChangesAsync();
        });
        return site;
    }

    /// <summary>Starts the site, kills it when a random share has gone, starts it again, until all has gone. Says how often it was killed.</summary>
    private static async Task<int> SendWithKills(Site site, Func<int> gone, int kills, Func<Task>? afterKill, params (string, string)[] settings)
    {
        var deadline = DateTime.UtcNow + Patience;
        for (var killed = 0; ; killed++)
        {
            using var process = Child.Start(site, [], [("Mail__LeaseSeconds", "2"), .. settings]);
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            var until = killed < kills ? Math.Min(Count - 1, gone() + Random.Shared.Next(1, Count / kills)) : int.MaxValue;
            while (gone() < until && !await AllSent(site))
            {
                if (process.HasExited) Assert.Fail("The site ended by itself: " + await error);
                Assert.True(DateTime.UtcNow < deadline, $"{gone()} of {Count} after {Patience}");
                await Task.Delay(Random.Shared.Next(1, 30));
            }
            process.Kill();
            await process.WaitForExitAsync();
            await Task.WhenAll(output, error);
            if (afterKill is not null) await afterKill();
            if (await AllSent(site)) return killed;
        }
    }

    private static Task<bool> AllSent(Site site) => site.Db(db => db.Emails.AllAsync(e => e.SentAt != null));
}
