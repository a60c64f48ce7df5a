using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Reports;
using LocalProcure.Web.Data.Spend;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Data.Spend;

public class PaymentImportTests
{
    private const string March = """
        Date paid,Supplier name,Supplier ID,Amount,Expense type,Department
        03/03/2026,Bakers of Pontypridd Ltd,101,100.00,Food,Schools
        03/03/2026,Bakers of Pontypridd Ltd,101,100.00,Food,Schools
        10/03/2026,Taff Coaches,102,"1,250.50",Transport,Highways
        11/03/2026,REDACTED PERSONAL DATA,103,75.00,Care,Social care
        12/03/2026,Taff Coaches,102,-50.50,Transport,Highways
        31/03/2026,HMRC,104,900.00,Tax,Finance
        ,,,"2,375.00",,
        ,xxx,,,,
        ,,,,,
        """;

    private const string Suppliers = "Supplier number,Name,Postcode,Company number\n101,Bakers of Pontypridd Limited,CF37 1AA,\n102,Taff Coaches,SW1A 1AA,\n";

    private static async Task<ImportOutcome> Import(Site site, Buyer buyer, string text, string name = "march.csv", StatedPeriod? period = null, Act? act = null, CancellationToken stop = default)
    {
        var stored = await site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(Encoding.UTF8.GetBytes(text))));
        return await site.With<PaymentImporter, ImportOutcome>(i => i.Import(buyer.Id, stored, name, new ReadingChoices(period), act ?? Act.BySystem(site.Clock.Now), stop: stop));
    }

    private static async Task<SupplierOutcome> List(Site site, Buyer buyer, string text, Act? act = null)
    {
        var stored = await site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(Encoding.UTF8.GetBytes(text))));
        return await site.With<SupplierImporter, SupplierOutcome>(i => i.Import(buyer.Id, stored, "suppliers.csv", act ?? Act.BySystem(site.Clock.Now)));
    }

    private static Task<SpendInputs> Inputs(Site site, string area = "W06000016", IReadOnlyList<PlaceBasis>? order = null) =>
        site.With<SpendSource, SpendInputs>(s => s.Read(area, new DateOnly(2026, 3, 1), order: order));

    [Fact]
    public async Task A_file_goes_in_line_by_line_and_the_same_file_again_changes_nothing()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var first = await Import(site, buyer, March);
        Assert.Equal((9, 6, 2, 1), (first.Import!.RowsRead, first.Import.RowsAccepted, first.Import.RowsRefused, first.Import.RowsBlank));
        Assert.Equal(237500, first.Import.TotalPence);
        Assert.Equal(0, first.Import.DifferencePence);
        Assert.Equal(["total row", "not a payment"], first.Refusals.Select(r => r.Code));
        var again = await Import(site, buyer, March, "another name.csv");
        Assert.True(again.AlreadyImported);
        Assert.Equal(first.Import.Id, again.Import!.Id);
        Assert.Equal(first.Refusals, again.Refusals);
        await site.Db(async db =>
        {
            Assert.Equal(237500, await db.Payments.SumAsync(p => p.Pence));
            Assert.Equal([2, 3, 4, 5, 6, 7], await db.Payments.OrderBy(p => p.Row).Select(p => p.Row).ToListAsync());
            Assert.Equal(4, await db.Payees.CountAsync());
            Assert.Equal(1, await db.AuditRows.CountAsync(a => a.What == "PaymentsImported"));
        });
    }

    [Fact]
    public async Task A_file_that_is_refused_or_stopped_leaves_nothing()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var undated = await Import(site, buyer, "Paid Date,Amount,Supplier Name\n00:00:00,1500,Artswork\n");
        Assert.Equal(FileRefusal.NoDates, undated.WhyRefused);
        var register = await Import(site, buyer, "Contract Title,Contract Reference,Supplier,Start Date,End Date,Value\nRoof,C1,A Ltd,01/03/2025,01/03/2026,500\n");
        Assert.Equal((FileRefusal.ContractsRegister, 1, 1), (register.WhyRefused, register.File!.RowsRead, register.File.RowsRefused));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Import(site, buyer, March, stop: new CancellationToken(true)));
        await site.Db(async db =>
        {
            Assert.Equal(0, await db.Payments.CountAsync());
            Assert.Equal(0, await db.PaymentImports.CountAsync());
            Assert.Equal(0, await db.Payees.CountAsync());
        });
        var stated = await Import(site, buyer, "Paid Date,Amount,Supplier Name\n00:00:00,1500,Artswork\n", period: StatedPeriod.Parse("2014-04..2014-06"));
        Assert.Equal("2014-04..2014-06", stated.Import!.Period.ToString());
    }

    [Fact]
    public async Task An_undone_import_is_gone_and_may_come_again()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var import = (await Import(site, buyer, March)).Import!;
        await site.Db(async db => await new PaymentUndo(db).Undo(await db.PaymentImports.SingleAsync(i => i.Id == import.Id), Act.BySystem(site.Clock.Now)));
        await site.Db(async db => Assert.Equal(0, await db.Payments.CountAsync() + await db.RefusedRows.CountAsync()));
        var again = await Import(site, buyer, March);
        Assert.False(again.AlreadyImported);
        Assert.NotEqual(import.Id, again.Import!.Id);
    }

    [Fact]
    public async Task An_import_stays_once_its_month_is_being_issued()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var (importer, signer) = (await site.Staff("Ifan Importer"), await site.Staff("Sara Signer"));
        await Import(site, buyer, March, act: new Act(importer.Id, site.Clock.Now));
        var (area, month, act) = ("W06000016", new DateOnly(2026, 3, 1), new Act(signer.Id, site.Clock.Now));
        await site.With<MonthReports>(m => m.SignOff(signer, area, month, act));
        await site.With<MonthReports>(m => m.Freeze(area, month, act));
        var browser = await site.SignedIn(importer);
        var id = await site.Db(db => db.PaymentImports.Select(i => i.Id).SingleAsync());
        var page = await browser.Get($"/en/payments/{id}");
        Assert.Contains("The report for March 2026 has been issued with these payments", page.Text);
        Assert.False(page.Has("form[action$='/undo']"));
        // Nor does another file take its place.
        var stored = await site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(Encoding.UTF8.GetBytes(March + "\n,,,,,"))));
        var instead = await site.With<PaymentImporter, ImportOutcome>(i => i.Import(buyer.Id, stored, "march again.csv", new ReadingChoices(), act, overlap: OverlapChoice.Replace));
        Assert.Equal((FileRefusal.MonthIssued, instead.File!.RowsRead), (instead.WhyRefused, instead.File.RowsRefused + instead.File.RowsBlank));
        await Assert.ThrowsAsync<RuleBroken>(() => site.Db(async db => await new PaymentUndo(db).Undo(await db.PaymentImports.SingleAsync(), act)));
        await site.Db(async db => Assert.Equal(6, await db.Payments.CountAsync()));
    }

    [Fact]
    public async Task Whoever_brings_in_the_list_that_places_a_payee_has_a_hand_in_the_month()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var staff = await site.Staff();
        await Import(site, buyer, March);
        Assert.Empty((await Inputs(site)).Hands);
        await List(site, buyer, Suppliers, new Act(staff.Id, site.Clock.Now));
        Assert.Equal([staff.Id], (await Inputs(site)).Hands);
    }

    [Fact]
    public async Task The_supplier_list_places_payees_and_firms_place_them_better()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        await Import(site, buyer, March);
        var before = SpendReport.From((await Inputs(site)).Lines, (await Inputs(site)).Question);
        Assert.Equal((237500L, 0L, 237500L), (before.BasePence, before.RetainedPence, before.UnknownPence));
        var list = await List(site, buyer, Suppliers);
        Assert.Equal((2, 2), (list.Added, list.PayeesChanged));
        var inputs = await Inputs(site);
        var figures = SpendReport.From(inputs.Lines, inputs.Question);
        Assert.Equal(20000, figures.RetainedPence);
        Assert.Equal(97500, figures.UnknownPence);
        Assert.Contains(inputs.Lines, l => l.Payee.PlaceBy(PlaceFinder.DefaultOrder).Basis == PlaceBasis.InvoiceAddress && l.Supplier == "Taff Coaches");
        // The coach firm registers: its principal place of business counts before the invoice address.
        var firm = await site.Firm("Taff Coaches Ltd", (f, act) => f.SetPlaces([new FirmPlace(PlaceNotion.PrincipalPlaceOfBusiness, "CF37 1AA", "W06000016")], act));
        await site.With<Resolving>(r => r.LookAgain([buyer.Id], site.Clock.Now));
        var placed = await Inputs(site);
        Assert.Equal(20000 + 120000, SpendReport.From(placed.Lines, placed.Question).RetainedPence);
        Assert.Contains(placed.Lines, l => l.FirmId == firm.Id && l.Payee.PlaceBy(PlaceFinder.DefaultOrder).Basis == PlaceBasis.PrincipalPlaceOfBusiness);
        var byInvoice = await Inputs(site, order: [PlaceBasis.InvoiceAddress]);
        Assert.Equal(20000, SpendReport.From(byInvoice.Lines, byInvoice.Question).RetainedPence);
    }

    [Fact]
    public async Task Rules_and_public_bodies_leave_the_base_only_when_staff_say_so()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var staff = await site.Staff();
        var act = new Act(staff.Id, site.Clock.Now);
        await Import(site, buyer, March, act: act);
        Assert.All((await Inputs(site)).Lines, l => Assert.True(l.IsInBase));
        await site.Keep(new ExclusionRule(null, ExclusionField.Supplier, "hmrc", ExclusionReason.Tax, act));
        await site.Db(async db => { (await db.Payees.SingleAsync(p => p.Name == "Taff Coaches")).Judge(PayeeStanding.PublicBody, "run by the council", act); await db.SaveChangesAsync(); });
        var inputs = await Inputs(site);
        var figures = SpendReport.From(inputs.Lines, inputs.Question);
        Assert.Equal([("public-bodies", 2, 120000L), ("tax", 1, 90000L)], figures.Excluded.Select(e => (e.Reason, e.Lines, e.Pence)));
        Assert.Equal(27500, figures.BasePence);
        Assert.Contains(staff.Id, inputs.Hands);
    }

    [Fact]
    public async Task Two_people_taking_in_the_same_file_at_once_keep_it_once()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var tries = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () => { try { return (await Import(site, buyer, March)).Import is not null; } catch (DbUpdateException) { return false; } })));
        Assert.Contains(true, tries);
        await site.Db(async db => Assert.Equal(237500, await db.Payments.SumAsync(p => p.Pence)));
    }
}
