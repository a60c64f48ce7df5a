using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Spend;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LocalProcure.Tests.Features.Spend;

/// <summary>Staff stop an import that is under way: nothing of it stays, and it can be begun again.</summary>
public sealed class ImportStopTests
{
    private static async Task<ImportRun> Asked(Site site, Buyer buyer, string text)
    {
        var stored = await site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(Encoding.UTF8.GetBytes(text))));
        return await site.Keep(new ImportRun(buyer.Id, "march.csv", stored.Hash, stored.Size, null, null, OverlapChoice.LeaveOut, null, Act.BySystem(site.Clock.Now)));
    }

    [Fact]
    public async Task Stopping_a_running_import_leaves_nothing_of_it()
    {
        await using var site = await Site.Start();
        // Far more than is read between the first progress and the press of the button.
        var text = new StringBuilder("Date paid,Supplier name,Amount,Transaction number\n");
        for (var i = 0; i < 200_000; i++) text.Append($"{i % 28 + 1:00}/03/2026,Firm {i % 2000} Ltd,{i % 900}.50,T{i}\n");
        var run = await Asked(site, await site.Buyer(), text.ToString());
        var browser = await site.SignedIn(await site.Staff());
        var page = await browser.Get($"/en/payments/runs/{run.Id}");
        Assert.Contains("Waiting to begin", page.Text);

        var runner = site.Services.GetRequiredService<ImportRunner>();
        var work = runner.Start(run.Id);
        while (runner.ProgressOf(run.Id) is not { Rows: > 0 })
        {
            Assert.False(work.IsCompleted, "The import ended before it told how far it had come.");
            await Task.Delay(2);
        }
        // The page that asks every second says how far it has come.
        var going = await browser.Get($"/en/payments/runs/{run.Id}");
        Assert.Matches(@"[1-9][\d,]* rows read, \d{1,3}%", going.One("[role=status]").TextContent);
        Assert.Matches(@"^\d{1,3}$", going.One("progress").GetAttribute("value")!);
        var stopped = await browser.Submit(page, page.Form("form[action$='/stop']"));
        Assert.Contains("The import was stopped. Nothing of it was kept.", stopped.Text);
        Assert.True(stopped.Has("form[action$='/again']"));
        await work;
        await site.Db(async db =>
        {
            Assert.Equal(ImportRunStatus.Stopped, (await db.ImportRuns.SingleAsync()).Status);
            Assert.Equal((0, 0, 0, 0), (await db.Payments.CountAsync(), await db.Payees.CountAsync(), await db.PaymentImports.CountAsync(), await db.RefusedRows.CountAsync()));
        });
    }

    [Fact]
    public async Task A_stopped_import_is_begun_again_with_one_press_and_goes_in_whole()
    {
        await using var site = await Site.Start();
        var run = await Asked(site, await site.Buyer(), "Date paid,Supplier name,Amount\n03/03/2026,Bakers Ltd,100.00\n10/03/2026,Taff Coaches,50.50\n");
        var browser = await site.SignedIn(await site.Staff());
        var page = await browser.Get($"/en/payments/runs/{run.Id}");
        page = await browser.Submit(page, page.Form("form[action$='/stop']"));
        Assert.Contains("The import was stopped", page.Text);
        await site.Db(async db => Assert.Equal(0, await db.Payments.CountAsync()));
        var done = await browser.Submit(page, page.Form("form[action$='/again']"));
        Assert.Contains("2 payments of march.csv are in.", done.Text);
        await site.Db(async db =>
        {
            Assert.Equal(2, await db.Payments.CountAsync());
            Assert.Equal([ImportRunStatus.Stopped, ImportRunStatus.Done], (await db.ImportRuns.ToListAsync()).Select(r => r.Status).Order().Reverse());
        });
    }
}
