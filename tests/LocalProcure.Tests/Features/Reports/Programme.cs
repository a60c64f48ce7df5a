using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Reports;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.Features.Reports;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Reports;

/// <summary>A programme of one council in Rhondda Cynon Taf with payments in March 2026: £430 stayed, £510 left, £60 nobody can place.</summary>
internal sealed class Programme(Site site, Buyer buyer, Person importer, Person signer)
{
    public const string Area = "W06000016", Month = "/en/months/W06000016/2026-03", Public = "/en/reports/W06000016/2026-03";
    public static readonly DateOnly March = new(2026, 3, 1);

    public const string Payments = """
        Date paid,Supplier name,Supplier ID,Net amount,Expense type,Department
        03/03/2026,Bakers of Pontypridd Ltd,101,430.00,Food,Schools
        10/03/2026,London Coaches,102,510.00,Transport,Highways
        11/03/2026,Somebody Somewhere,103,60.00,Care,Social care
        """;

    private const string Suppliers = "Supplier number,Name,Postcode\n101,Bakers of Pontypridd Limited,CF37 1AA\n102,London Coaches,SW1A 1AA\n";

    public Buyer Buyer => buyer;
    public Person Importer => importer;
    public Person Signer => signer;

    public static async Task<Programme> Start(Site site, string payments = Payments, string name = "march.csv")
    {
        var (importer, signer) = (await site.Staff("Ifan Importer"), await site.Staff("Sara Signer"));
        var act = Act.BySystem(site.Clock.Now);
        var buyer = new Buyer("RCT", "Rhondda Council", BuyerKind.Council, Nation.Wales, act);
        buyer.Enrol(Area, act);
        var programme = new Programme(site, await site.Keep(buyer), importer, signer);
        await programme.Import(payments, name);
        var list = await programme.Keep(Suppliers);
        await site.With<SupplierImporter, SupplierOutcome>(i => i.Import(buyer.Id, list, "suppliers.csv", act));
        return programme;
    }

    public async Task Import(string text, string name, Guid? buyerId = null, StatedPeriod? period = null, OverlapChoice overlap = OverlapChoice.LeaveOut)
    {
        var stored = await Keep(text);
        var outcome = await site.With<PaymentImporter, ImportOutcome>(i => i.Import(buyerId ?? buyer.Id, stored, name, new ReadingChoices(period), new Act(importer.Id, site.Clock.Now), overlap: overlap));
        Assert.NotNull(outcome.Import);
    }

    /// <summary>Signed off and issued without going through the pages.</summary>
    public async Task<Report> Issue(DateOnly? month = null)
    {
        var (act, first) = (new Act(signer.Id, site.Clock.Now), month ?? March);
        await site.With<MonthReports, Report>(m => m.SignOff(signer, Area, first, act));
        await using var scope = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.CreateAsyncScope(site.Services);
        var services = scope.ServiceProvider;
        var months = (MonthReports)services.GetService(typeof(MonthReports))!;
        var report = await months.Freeze(Area, first, act, ReportText.CorrectedLater);
        Assert.True(await ((ReportPress)services.GetService(typeof(ReportPress))!).Finish(report, act));
        return report;
    }

    public Task<Report?> Latest() => site.Db(db => db.Reports.AsNoTracking().Of(Area, March).OrderByDescending(r => r.Edition).FirstOrDefaultAsync());

    private Task<StoredFile> Keep(string text) => site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(Encoding.UTF8.GetBytes(text))));
}

/// <summary>Something in the browser's place that makes a small PDF at once, for tests whose subject is not the PDF. It holds the very page that was to be printed.</summary>
internal static class QuickPrinter
{
    /// <summary>The setting that names it; the file is made at the path when asked.</summary>
    public static (string Key, string? Value) Setting(bool present = true)
    {
        var path = Path.Combine(Path.GetTempPath(), $"lp-printer-{Guid.NewGuid():N}.sh");
        if (present) Make(path);
        return ("Pdf:Browser", path);
    }

    public static void Make(string path)
    {
        File.WriteAllText(path, "#!/bin/sh\nfor a in \"$@\"; do case $a in --print-to-pdf=*) out=${a#*=};; file://*) in=${a#file://};; esac; done\n{ echo '%PDF-1.4'; head -c 2000 /dev/zero | tr '\\0' ' '; cat \"$in\"; } > \"$out\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
