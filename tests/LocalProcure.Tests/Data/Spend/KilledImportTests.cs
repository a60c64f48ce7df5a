using System.Diagnostics;
using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Data.Spend;

/// <summary>The real program, killed (not stopped) in the middle of a large import: nothing is half-saved, and the same import goes in whole afterwards.</summary>
[Trait("Database", "any")]
public class KilledImportTests
{
    /// <summary>More than are told as progress at once, so that there is a middle.</summary>
    private const int Rows = 60_000;

    private static byte[] File()
    {
        var text = new StringBuilder("Date paid,Supplier name,Amount,Department,Transaction number\n");
        for (var i = 0; i < Rows; i++) text.Append($"{i % 28 + 1:00}/03/2026,Firm {i % 2000} Ltd,{i % 900}.50,Dept {i % 9},T{i}\n");
        text.Append(",Total,x,,\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    [Fact]
    public async Task A_command_killed_in_the_middle_leaves_nothing_and_the_next_one_takes_the_file_in_whole()
    {
        await using var site = await Site.Start();
        await site.Buyer("Made Council");
        var code = await site.Db(db => db.Buyers.Select(b => b.Code).SingleAsync());
        var path = Path.Combine(site.DataFolder, "made.csv");
        await System.IO.File.WriteAllBytesAsync(path, File());
        using (var killed = Child.Start(site, ["payments", "import", path, "--buyer", code], ("Site__Address", "http://localhost")))
        {
            string? told;
            do told = await killed.StandardError.ReadLineAsync(); while (told is not null && !told.Contains("rows read", StringComparison.Ordinal));
            killed.Kill();
            await killed.WaitForExitAsync();
            Assert.Matches(@"^[1-9][\d,]* rows read, \d{1,3} %$", Assert.IsType<string>(told));
            Assert.NotEqual(0, killed.ExitCode);
        }
        Assert.Equal(0, await Kept(site));

        var (exit, answer, error) = await Child.Run(site, "payments", "import", path, "--buyer", code, "--json");
        Assert.True(exit == 0, error);
        Assert.Equal(Rows, System.Text.Json.JsonDocument.Parse(answer).RootElement.GetProperty("rowsAccepted").GetInt32());
        await Whole(site);
    }

    [Fact]
    public async Task A_run_of_the_site_killed_in_the_middle_says_so_and_begins_again_from_the_start()
    {
        await using var site = await Site.Start(DateTime.UtcNow.AddMinutes(-1));
        var buyer = await site.Buyer("Made Council");
        var stored = await site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(File())));
        var run = new ImportRun(buyer.Id, "made.csv", stored.Hash, stored.Size, null, null, OverlapChoice.LeaveOut, null, Act.BySystem(site.Clock.Now));
        await site.Db(async db => { db.ImportRuns.Add(run); await db.SaveChangesAsync(); });
        using (var child = Child.Start(site, []))
        {
            var (output, error) = (child.StandardOutput.ReadToEndAsync(), child.StandardError.ReadToEndAsync());
            for (var waiting = Stopwatch.StartNew(); !await Began(site, run.Id); await Task.Delay(20))
            {
                if (child.HasExited) Assert.Fail("The site ended by itself: " + await error);
                Assert.True(waiting.Elapsed < TimeSpan.FromMinutes(4), "The site did not begin the run.");
            }
            // Some of its lines are in the open transaction by now; all of them take seconds.
            await Task.Delay(400);
            child.Kill();
            await child.WaitForExitAsync();
            await Task.WhenAll(output, error);
        }
        Assert.Equal(0, await Kept(site));
        var staff = await site.SignedIn(await site.Staff());
        // Another process of a server's database is believed dead after it has been silent for long; a database file has one process only.
        site.Clock.Advance(ImportRun.Silence + TimeSpan.FromMinutes(2));
        Assert.Contains(ImportText.RunInterrupted, (await staff.Get($"/en/payments/runs/{run.Id}")).Text);

        Assert.Equal(1, await site.With<RunImports, int>(j => j.Run(site.Clock.Now)));
        await Whole(site);
        Assert.Equal((ImportRunStatus.Done, 2), await site.Db(async db => await db.ImportRuns.SingleAsync(r => r.Id == run.Id) is var ended ? (ended.Status, ended.Tries) : default));
    }

    private static Task<bool> Began(Site site, Guid run) => site.Db(db => db.ImportRuns.AnyAsync(r => r.Id == run && r.StartedAt != null));

    private static Task<int> Kept(Site site) =>
        site.Db(async db => await db.Payments.CountAsync() + await db.Payees.CountAsync() + await db.PaymentImports.CountAsync() + await db.RefusedRows.CountAsync());

    private static Task Whole(Site site) => site.Db(async db =>
    {
        Assert.Equal((Rows, 2000, 1, 1), (await db.Payments.CountAsync(), await db.Payees.CountAsync(), await db.PaymentImports.CountAsync(), await db.RefusedRows.CountAsync()));
        Assert.Equal(Rows, await db.Payments.Select(p => p.Row).Distinct().CountAsync());
    });
}
