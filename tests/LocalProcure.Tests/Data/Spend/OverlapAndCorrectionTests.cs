using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Spend;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Data.Spend;

public class OverlapAndCorrectionTests
{
    private const string Headings = "Date paid,Supplier name,Amount,Transaction number\n";
    private const string First = Headings + "03/03/2026,A Ltd,100.00,T1\n03/03/2026,A Ltd,100.00,T1\n04/03/2026,B Ltd,50.00,T2\n";

    private static async Task<ImportOutcome> Import(Site site, Buyer buyer, string text, string name, OverlapChoice overlap = OverlapChoice.LeaveOut, Guid? corrects = null)
    {
        var stored = await site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(Encoding.UTF8.GetBytes(text))));
        return await site.With<PaymentImporter, ImportOutcome>(i => i.Import(buyer.Id, stored, name, new ReadingChoices(), Act.BySystem(site.Clock.Now), overlap: overlap, corrects: corrects));
    }

    private static Task<long> Pence(Site site) => site.Db(db => db.Payments.SumAsync(p => p.Pence));

    [Fact]
    public async Task Lines_that_another_file_brought_are_found_by_content_and_a_person_decides_which_stay()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        await Import(site, buyer, First, "march.csv");
        // Saved again with other spaces and case, one of the twins, and a new line.
        const string quarter = Headings + "2026-03-03,A LTD,£100.00,T1\n04/03/2026,B  Ltd.,50,T2\n09/04/2026,C Ltd,7.00,T3\n";
        var undecided = await Import(site, buyer, quarter, "quarter.csv", OverlapChoice.Undecided);
        Assert.Equal((FileRefusal.Overlaps, 3, 3), (undecided.WhyRefused, undecided.File!.RowsRead, undecided.File.RowsRefused));
        Assert.Equal(25000, await Pence(site));

        var left = await Import(site, buyer, quarter, "quarter.csv");
        Assert.Equal((3, 1, 2), (left.Import!.RowsRead, left.Import.RowsAccepted, left.Import.RowsRefused));
        Assert.Equal((2, OverlapChoice.LeaveOut, 15000L), (left.Import.RowsAlreadyThere, left.Import.Overlap, left.Import.RefusedPence));
        Assert.All(left.Refusals, r => Assert.Equal("already imported", r.Code));
        Assert.Contains("march.csv", left.Refusals[0].Message);
        Assert.Equal(25700, await Pence(site));
        await site.Db(async db => await new PaymentUndo(db).Undo(await db.PaymentImports.SingleAsync(i => i.Id == left.Import.Id), Act.BySystem(site.Clock.Now)));

        var both = await Import(site, buyer, quarter + "\n", "quarter.csv", OverlapChoice.KeepBoth);
        Assert.Equal((3, 2), (both.Import!.RowsAccepted, both.Import.RowsAlreadyThere));
        Assert.Equal(25000 + 15700, await Pence(site));
        await site.Db(async db => await new PaymentUndo(db).Undo(await db.PaymentImports.SingleAsync(i => i.Id == both.Import.Id), Act.BySystem(site.Clock.Now)));

        await Import(site, buyer, quarter + "\n\n", "quarter.csv", OverlapChoice.Replace);
        Assert.Equal(15700, await Pence(site));
        await site.Db(async db => Assert.Equal(["quarter.csv"], await db.PaymentImports.Where(i => i.UndoneAt == null).Select(i => i.FileName).ToListAsync()));
    }

    [Fact]
    public async Task Single_equal_lines_without_numbers_are_chance_but_half_a_file_of_them_is_not()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        const string heads = "Date paid,Supplier name,Amount,Service\n";
        static string Lines(int from, int to) => string.Concat(Enumerable.Range(from, to - from).Select(i => $"03/03/2026,Firm {i} Ltd,{i}.00,Roads\n"));
        await Import(site, buyer, heads + Lines(0, 20), "revenue.csv");
        var chance = await Import(site, buyer, heads + Lines(18, 40), "capital.csv", OverlapChoice.Undecided);
        Assert.Equal(22, chance.Import!.RowsAccepted);
        Assert.Equal(FileRefusal.Overlaps, (await Import(site, buyer, heads + Lines(5, 20) + "x", "again.csv", OverlapChoice.Undecided)).WhyRefused);
    }

    [Fact]
    public async Task Another_buyers_same_lines_are_its_own()
    {
        await using var site = await Site.Start();
        var (one, two) = (await site.Buyer(), await site.Buyer("Another Council"));
        await Import(site, one, First, "march.csv");
        Assert.Equal(3, (await Import(site, two, First + " ", "march.csv", OverlapChoice.Undecided)).Import!.RowsAccepted);
    }

    [Fact]
    public async Task Refused_rows_come_back_corrected_once_with_formulas_made_harmless_on_the_way()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var browser = await site.SignedIn(await site.Staff());
        const string text = "Date paid,Supplier name,Amount,Description\n03/03/2026,A Ltd,100.00,fine\nlast week,=HYPERLINK(1),50.00,\"two, things\"\n05/03/2026,C Ltd,fifty,+1+cmd\n06/03/2026,D Ltd,,@x\n";
        var import = (await Import(site, buyer, text, "march.csv")).Import!;
        Assert.Equal((1, 3), (import.RowsAccepted, import.RowsRefused));
        var csv = (await browser.Get($"/en/payments/{import.Id}/refused.csv")).Html;
        Assert.Contains("'=HYPERLINK(1)", csv);
        Assert.Contains("'+1+cmd", csv);
        var corrected = csv.Replace("last week", "04/03/2026").Replace("fifty", "-£50.00");
        var page = await browser.Get($"/en/payments/{import.Id}");
        var preview = await browser.Submit(page, page.Form("form[action$='/corrections']"), [("corrected", "refused.csv", Encoding.UTF8.GetBytes(corrected))]);
        Assert.Contains("£0.00", preview.Text);
        var back = await browser.Submit(preview, preview.Form());
        Assert.Contains("2 payments of refused.csv are in.", back.Text);
        Assert.Contains("Puts back rows refused in march.csv", back.Text);
        await site.Db(async db =>
        {
            Assert.Equal(["=HYPERLINK(1)", "C Ltd"], await db.Payments.Where(p => p.ImportId != import.Id).OrderBy(p => p.Row).Select(p => p.Supplier).ToListAsync());
            Assert.Equal(["two, things", "+1+cmd"], await db.Payments.Where(p => p.ImportId != import.Id).OrderBy(p => p.Row).Select(p => p.Description).ToListAsync());
            Assert.Equal([3, 4], await db.RefusedRows.Where(r => r.PutBackById != null).OrderBy(r => r.Row).Select(r => r.Row).ToListAsync());
        });
        Assert.Equal(10000, await Pence(site));
        Assert.Contains("2 rows have come back corrected", (await browser.Get($"/en/payments/{import.Id}")).Text);
        // The same rows again, the last put right too: only that one is new.
        var again = await Import(site, buyer, corrected.Replace("'@x", "x").Replace("D Ltd,,", "D Ltd,6.00,"), "again.csv");
        Assert.Equal((1, 600L), (again.Import!.RowsAccepted, again.Import.TotalPence));
        Assert.All(again.Refusals, r => Assert.Equal("already imported", r.Code));
        // Undone with the file that they belong to.
        await site.Db(async db => await new PaymentUndo(db).Undo(await db.PaymentImports.SingleAsync(i => i.Id == import.Id), Act.BySystem(site.Clock.Now)));
        Assert.Equal(0, await Pence(site));
    }

    [Fact]
    public async Task A_file_that_is_not_the_refused_rows_is_not_taken_for_them()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var browser = await site.SignedIn(await site.Staff());
        var import = (await Import(site, buyer, "Date paid,Supplier name,Amount\n03/03/2026,A Ltd,1.00\nx,B Ltd,2.00\n", "march.csv")).Import!;
        var page = await browser.Get($"/en/payments/{import.Id}");
        var refused = await browser.Submit(page, page.Form("form[action$='/corrections']"), [("corrected", "other.csv", Encoding.UTF8.GetBytes(First))]);
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("not the file of this import", refused.Text);
    }

    [Fact]
    public async Task What_was_confirmed_is_remembered_and_the_next_month_tells_what_changed()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var browser = await site.SignedIn(await site.Staff());
        async Task<WebPage> Preview(string text, string name)
        {
            var page = await browser.Get("/en/payments/new");
            return await browser.Submit(page, page.Form(), [("File", name, Encoding.UTF8.GetBytes(text))], ("Buyer", buyer.Id.ToString()));
        }
        var january = await Preview("Date paid,Supplier name,Amount,Real amount\n03/01/2026,A Ltd,1.00,500.00\n", "january.csv");
        await browser.Submit(january, january.Form(), ("columns[Amount]", "3"));
        var february = await Preview("Date paid,Supplier name,Amount,Real amount,VAT reg no\n03/02/2026,A Ltd,1.00,600.00,\n", "february.csv");
        Assert.Contains("£600.00", february.Text);
        Assert.Contains("as you left them", february.Text);
        Assert.Contains("Different from january.csv", february.Text);
        Assert.Contains("VAT number is new: “VAT reg no”.", february.Text);
    }

    [Fact]
    public async Task A_run_that_was_stopped_or_whose_process_died_leaves_nothing_and_can_begin_again()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var stored = await site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(Encoding.UTF8.GetBytes(First))));
        var act = Act.BySystem(site.Clock.Now);
        ImportRun New() => new(buyer.Id, "march.csv", stored.Hash, stored.Size, null, null, OverlapChoice.LeaveOut, null, act);
        var (stopped, died) = (New(), New());
        stopped.AskToStop(act);
        died.Begin(Guid.NewGuid(), new Act(Guid.Empty, site.Clock.Now - TimeSpan.FromHours(1)));
        await site.Db(async db => { db.ImportRuns.AddRange(stopped, died); await db.SaveChangesAsync(); });
        Assert.Equal(ImportRunStatus.Stopped, stopped.Status);
        Assert.Equal(1, await site.With<LocalProcure.Web.Jobs.RunImports, int>(j => j.Run(site.Clock.Now)));
        await site.Db(async db =>
        {
            Assert.Equal(ImportRunStatus.Done, (await db.ImportRuns.SingleAsync(r => r.Id == died.Id)).Status);
            Assert.Equal(3, await db.Payments.CountAsync());
            // Remembered by the run itself: no page waits for a large one.
            Assert.Contains("Supplier name", (await db.ColumnMemories.SingleAsync(m => m.BuyerId == buyer.Id)).Columns.Select(c => c.Heading));
        });
        Assert.Equal(0, await site.With<LocalProcure.Web.Jobs.RunImports, int>(j => j.Run(site.Clock.Now)));
    }

    [Fact]
    public async Task Stopping_in_the_middle_of_the_lines_leaves_none_of_them()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var text = new StringBuilder(Headings);
        for (var i = 0; i < 12_000; i++) text.Append($"03/03/2026,Firm {i % 300} Ltd,{i}.00,T{i}\n");
        var stored = await site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()))));
        using var stop = new CancellationTokenSource();
        var seen = new List<ImportProgress>();
        var watch = new Watching(p => { seen.Add(p); stop.Cancel(); });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => site.With<PaymentImporter, ImportOutcome>(i => i.Import(buyer.Id, stored, "big.csv", new ReadingChoices(), Act.BySystem(site.Clock.Now), watch, stop: stop.Token)));
        Assert.Equal(5_000, Assert.Single(seen).Rows);
        await site.Db(async db => Assert.Equal(0, await db.Payments.CountAsync() + await db.Payees.CountAsync() + await db.PaymentImports.CountAsync()));
    }

    private sealed class Watching(Action<ImportProgress> tell) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => tell(value);
    }
}
