using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Tests.Features.Contracts;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Reports;
using LocalProcure.Web.Data.Spend;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Reports;

/// <summary>A consortium's contract in the report: by shares where the buyer pays the lead, as paid where it pays the members themselves.</summary>
public sealed class JointPaymentsTests
{
    private static readonly DateOnly December = new(2026, 12, 1), January = new(2027, 1, 1);

    [Fact]
    public async Task Payments_to_members_on_record_stand_and_other_months_are_shared_to_the_penny()
    {
        await using var it = await Contracted.Start(joint: true);
        it.Site.Clock.Now = new DateTime(2027, 2, 3, 9, 0, 0, DateTimeKind.Utc);
        var officer = await it.Signed(new DateOnly(2026, 11, 20));
        // In December the buyer pays the partner on an invoice of its own; in January only the lead, for everybody.
        await Invoice(it, officer, await it.As(it.PartnerPerson!), "P-1", "400.00", new DateOnly(2026, 12, 18));
        await Invoice(it, officer, await it.As(it.FirmPerson), "L-1", "600.01", new DateOnly(2027, 1, 15));
        await Pay(it, "Date paid,Supplier name,Supplier ID,Net amount\n18/12/2026,Cwm Cleaning Ltd,1,600.00\n18/12/2026,Taf Windows Ltd,2,400.00\n15/01/2027,Cwm Cleaning Ltd,1,600.01\n20/01/2027,Cwm Cleaning Ltd,1,-0.03\n");

        var december = await Month(it, December);
        Assert.Equal((1_000_00L, 600_00L), (december.BasePence, december.RetainedPence));
        var recorded = december.ThroughConsortia!;
        Assert.Equal((600_00L, 600_00L, 600_00L), (recorded.Pence, recorded.RecordedPence, recorded.RetainedAsSharedPence));
        Assert.Equal([("Cwm Cleaning Ltd", 600_00L)], recorded.Members.Select(m => (m.Name, m.Pence)));

        // 600.01 in halves: the odd penny is the lead's; the credit is its mirror: 0.02 and 0.01 off.
        var january = await Month(it, January);
        var shared = january.ThroughConsortia!;
        Assert.Equal((599_98L, 0L, 599_98L, 299_99L), (shared.Pence, shared.RecordedPence, shared.RetainedAsPaidPence, shared.RetainedAsSharedPence));
        Assert.Equal([("Cwm Cleaning Ltd", "in-area", 299_99L), ("Taf Windows Ltd", "rest-of-cwm-taf-morgannwg", 299_99L)], shared.Members.Select(m => (m.Name, m.Tier, m.Pence)));
        Assert.Equal(shared.Pence, shared.Members.Sum(m => m.Pence));
        // What the buyer's own page of the contract says of each invoice is split in the same way.
        Assert.Equal([300_01L, 300_00L], (await it.Read()).PartsOf(600_01).Select(p => p.Pence));
        Assert.Equal(january.RetainedPence - shared.RetainedAsPaidPence + shared.RetainedAsSharedPence, shared.WholeAsShared.RetainedPence);
    }

    [Theory]
    [InlineData("en", "Through consortia", "Members’ parts: ", "Member", "The month on both bases")]
    [InlineData("cy", "Drwy gonsortia", "Rhannau’r aelodau: ", "Aelod", "Y mis ar y ddwy sail")]
    public async Task The_reports_page_names_each_member_with_its_part_of_what_the_lead_was_paid(string language, string heading, string caption, string member, string bases)
    {
        await using var it = await Contracted.Start(joint: true, leadShare: 6_000);
        it.Site.Clock.Now = new DateTime(2027, 2, 3, 9, 0, 0, DateTimeKind.Utc);
        await it.Signed(new DateOnly(2026, 11, 20));
        await Pay(it, "Date paid,Supplier name,Supplier ID,Net amount\n15/01/2027,Cwm Cleaning Ltd,1,600.01\n");
        var staff = await it.Site.SignedIn(await it.Site.Staff());
        var page = await staff.Get($"/{language}/months/{Programme.Area}/2027-01");
        Assert.Contains(heading, page.Text);
        var tables = page.All("main table").ToArray();
        var parts = tables.Single(t => t.QuerySelector("caption")?.TextContent.Contains(caption, StringComparison.Ordinal) == true);
        Assert.Equal(member, parts.QuerySelector("thead th")!.TextContent.Trim());
        var rows = parts.QuerySelectorAll("tbody tr").Select(r => r.Children.Select(c => c.TextContent.Trim()).ToArray()).ToArray();
        // Sixty and forty per cent of £600.01, to the penny.
        Assert.Equal([("Cwm Cleaning Ltd", "Cleans", "60.00%", "£360.01"), ("Taf Windows Ltd", "Does the windows", "40.00%", "£240.00")], rows.Select(r => (r[0], r[1], r[2], r[4])));
        Assert.Equal(2, rows.Select(r => r[3]).Distinct().Count());
        Assert.Contains(tables, t => t.QuerySelector("caption")?.TextContent.Contains(bases, StringComparison.Ordinal) == true);
    }

    private static async Task Invoice(Contracted it, Browser officer, Browser firm, string number, string sum, DateOnly paidOn)
    {
        var page = await firm.Get(it.At("/invoices"));
        var sent = await firm.Submit(page, page.Form("#add"), [("Number", number), ("Description", "Work of the month"), ("Sum", sum), .. Contracted.Day("Received", paidOn.AddDays(-3))]);
        Assert.Contains(number, sent.Text);
        var invoices = await officer.Get(it.At("/invoices"));
        await officer.Submit(invoices, invoices.Form("form[action$='/payment']"), [.. Contracted.Day("PaidOn", paidOn)]);
        Assert.Equal(paidOn, await it.Site.Db(db => db.Invoices.Where(i => i.Number == number).Select(i => i.PaidOn).SingleAsync()));
    }

    private static async Task Pay(Contracted it, string payments)
    {
        var act = Act.BySystem(it.Site.Clock.Now);
        await it.Site.Db(async db =>
        {
            (await db.Buyers.SingleAsync(b => b.Id == it.Buyer.Id)).Enrol(Programme.Area, act);
            await db.SaveChangesAsync();
        });
        var file = await it.Site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(Encoding.UTF8.GetBytes(payments))));
        Assert.NotNull((await it.Site.With<PaymentImporter, ImportOutcome>(i => i.Import(it.Buyer.Id, file, "winter.csv", new ReadingChoices(null), act))).Import);
    }

    private static async Task<SpendFigures> Month(Contracted it, DateOnly month) => (await it.Site.With<MonthReports, MonthNow>(m => m.Now(Programme.Area, month))).Figures;
}
