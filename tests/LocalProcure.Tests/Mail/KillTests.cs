using LocalProcure.Domain;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Mail;

/// <summary>The site as a process of its own, killed (not stopped) at random moments while it sends, and started again.</summary>
public class KillTests
{
    private const int Count = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    [Fact]
    public async Task Killed_while_writing_200_e_mails_and_started_again_the_folder_has_exactly_200()
    {
        await using var site = await Outbox();
        var folder = Path.Combine(site.DataFolder, "mail");
        Directory.CreateDirectory(folder);
        await SendWithKills(site, () => Directory.GetFiles(folder, "*.eml").Length, kills: 3);

        var ids = await site.Db(db => db.Emails.AsNoTracking().Select(e => e.Id).ToListAsync());
        Assert.Equal(ids.Select(id => id.ToString("N") + ".eml").Order(), Directory.GetFiles(folder).Select(f => Path.GetFileName(f)).Order());
        foreach (var file in Directory.GetFiles(folder)) Assert.Contains($"Message-ID: <{Path.GetFileNameWithoutExtension(file)}@localprocure>", await File.ReadAllTextAsync(file), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Killed_while_sending_200_e_mails_over_SMTP_none_is_lost_and_at_most_the_one_in_flight_repeats()
    {
        await using var site = await Outbox();
        await using var sink = new MailSink { Slowness = TimeSpan.FromMilliseconds(8) };
        var kills = await SendWithKills(site, () => sink.Messages.Count, kills: 3,
            ("Mail__Host", "127.0.0.1"), ("Mail__Port", $"{sink.Port}"), ("Mail__StartTls", "false"));

        var ids = await site.Db(db => db.Emails.AsNoTracking().Select(e => e.Id).ToListAsync());
        Assert.Equal(ids.Select(id => $"<{id:N}@localprocure>").Order(), sink.MessageIds.Distinct().Order());
        Assert.InRange(sink.Messages.Count, Count, Count + kills);
    }

    private static async Task<Site> Outbox()
    {
        var site = await Site.Start(DateTime.UtcNow.AddMinutes(-1));
        await site.Db(async db =>
        {
            for (var i = 0; i < Count; i++)
                db.Emails.Add(Email.To($"reader{i}@example.test", Language.English, () => $"News {i}", () => new EmailBody("You asked for news."), site.Clock.Now, EmailKind.Account));
            await db.SaveChangesAsync();
        });
        return site;
    }

    /// <summary>Starts the site, kills it when a random share has gone, starts it again, until all has gone. Says how often it was killed.</summary>
    private static async Task<int> SendWithKills(Site site, Func<int> gone, int kills, params (string, string)[] settings)
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
            if (await AllSent(site)) return killed;
        }
    }

    private static Task<bool> AllSent(Site site) => site.Db(db => db.Emails.AllAsync(e => e.SentAt != null));
}
