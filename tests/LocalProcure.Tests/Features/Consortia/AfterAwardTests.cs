using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Features.Contracts;
using LocalProcure.Tests.Features.Evaluations;
using LocalProcure.Tests.Features.Reports;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Consortia;

/// <summary>A joint bid that won: the same members, roles and shares everywhere, to the penny, and each member paid its part in its own time.</summary>
public sealed class AfterAwardTests
{
    // Thirds of a sum that does not divide: 98,765.43 is 32,928.40 (3,334), 32,918.51 and 32,918.52 by largest remainder.
    private const long Price = 98_765_43;

    [Fact]
    public async Task Members_roles_and_shares_agree_to_the_penny_on_the_buyers_pages_the_register_open_data_and_the_report()
    {
        await using var bidding = await Bidding.Start(QuickPrinter.Setting());
        var (group, bid, lead, partner, helper) = await GroupChangesTests.Submitted(bidding, 3_333, 3_333);
        await bidding.Open();
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var opened = await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening/bids/{Bidding.IdOf(bid)}");
        foreach (var said in new[] { "Lead Ltd: Leads, 33.34%", "Partner Ltd: Cleans, 33.33%", "Helper Ltd: Drives, 33.33%", "Given by", "One of us has the vans" }) Assert.Contains(said, opened.Text);
        await Judging.AwardTo(bidding, () => NoContractWhileAMemberHasNotAgreed(bidding, helper.Firm), bid);

        var contract = await bidding.Site.Db(db => db.Contracts.AsNoTracking().SingleAsync());
        Assert.Equal(Price, contract.PricePence);
        Assert.Equal([("Lead Ltd", "Leads", 3_334), ("Partner Ltd", "Cleans", 3_333), ("Helper Ltd", "Drives", 3_333)], contract.Parties.OrderBy(p => p.Position).Select(p => (p.Name, p.Role!, p.Share)));
        long[] parts = [.. contract.PartsOf(Price).Select(p => p.Pence)];
        Assert.Equal(Price, parts.Sum());
        Assert.Equal(Shares.Apportion(Price, [3_334, 3_333, 3_333]), parts);

        // The register: its page and both files.
        var anyone = bidding.Site.Anonymous();
        var page = await anyone.Get($"/en/contracts/{contract.Id}");
        foreach (var part in parts) Assert.Contains(Money.Show(part), page.Text);
        var csv = Encoding.UTF8.GetString((await anyone.Get("/en/contracts/register.csv")).Bytes).TrimEnd().Split("\r\n")[1..];
        Assert.Equal(parts, csv.Select(row => Pence(decimal.Parse(row.Split(',')[^3], CultureInfo.InvariantCulture))));
        var json = JsonNode.Parse((await anyone.Get("/en/contracts/register.json")).Bytes)!["contracts"]![0]!["contractors"]!.AsArray();
        Assert.Equal(parts, json.Select(c => (long)c!["partPence"]!));

        // Open data: separate parties with their roles, and shares that add up to the award.
        await bidding.Site.With((WriteReleases job) => job.Run(bidding.Site.Clock.Now));
        var release = (await bidding.Site.Db(db => db.OpenReleases.AsNoTracking().Where(r => r.ProcessId == bidding.Tender.Id).OrderBy(r => r.Number).ToListAsync())).Last();
        var state = JsonNode.Parse(release.Json)!;
        var suppliers = state["awards"]![0]!["suppliers"]!.AsArray();
        Assert.Equal(parts, suppliers.Select(s => Pence((decimal)s!["share"]!["value"]!["amount"]!)));
        Assert.Equal(Price, Pence((decimal)state["awards"]![0]!["value"]!["amount"]!));
        var parties = state["parties"]!.AsArray().Where(p => p!["roles"]!.AsArray().Any(r => (string)r! == "supplier")).ToDictionary(p => (string)p!["id"]!, p => (string)p!["roleDetails"]!);
        Assert.Equal(["Leads", "Cleans", "Drives"], suppliers.Select(s => parties[(string)s!["id"]!]));

        // The local-spend report: what the buyer pays the lead is shared among the members by the same shares, to the penny.
        await MoveTo(bidding, helper.Firm, "W06000015");
        var figure = (await Issued(bidding, contract)).FrozenFigures().ThroughConsortia!;
        Assert.Equal(Price, figure.Pence);
        Assert.Equal(Price, figure.RetainedAsPaidPence);
        Assert.Equal(parts[0] + parts[1], figure.RetainedAsSharedPence);
        await TheIssuedReportSaysTheSame(anyone, contract.Reference, parts);

        // Every member reads the same feedback, and the group stands for the next tender only with everyone asked anew.
        (lead, partner) = (await Again(bidding, "Lead Ltd"), await Again(bidding, "Partner Ltd"));
        foreach (var member in new[] { lead, partner, await Again(bidding, "Helper Ltd") })
        {
            Assert.Equal(HttpStatusCode.OK, (await member.Get($"/en{bid}/summary")).Status);
            Assert.Contains("Read the feedback together", (await member.Get($"/en/consortia/{group}")).Text);
        }
        var room = await lead.Get($"/en/consortia/{group}");
        for (var click = 0; click < 2; click++) await lead.Submit(room, room.Form("#stay"));
        var standing = await bidding.Site.Db(db => db.Consortia.AsNoTracking().Include(c => c.Members).SingleAsync(c => c.TenderId == null));
        Assert.Equal([MemberStatus.Accepted, MemberStatus.Invited, MemberStatus.Invited], standing.CurrentMembers.Select(m => m.StatusAt(bidding.Site.Clock.Now)));
        Assert.Equal(Shares.Whole, standing.TotalShares);
        Assert.False((await partner.Get($"/en/consortia/{group}")).Has("#stay"));
    }

    [Fact]
    public async Task A_paid_invoice_for_the_group_gives_each_member_its_part_and_its_own_days()
    {
        await using var it = await Contracted.Start(joint: true);
        var officer = await it.Signed();
        var (lead, partner) = (await it.As(it.FirmPerson), await it.As(it.PartnerPerson!));
        var today = it.Site.Clock.Now.UkDate();
        (string, string?)[] invoice = [("Number", "G-1"), ("Description", "First month"), ("Sum", "1000.01"), .. Contracted.Day("Received", today)];
        var wrong = await partner.Submit(await partner.Get(it.At("/invoices")), (await partner.Get(it.At("/invoices"))).Form("#add"), [.. invoice, ("ForGroup", "true")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("Only the lead makes an invoice for the whole group", wrong.Text);
        var page = await lead.Get(it.At("/invoices"));
        Assert.Contains("for the whole group", (await lead.Submit(page, page.Form("#add"), [.. invoice, ("ForGroup", "true")])).Text);
        Assert.Contains("There is nothing to share out yet", (await partner.Get(it.At("/parts"))).Text);

        var invoices = await officer.Get(it.At("/invoices"));
        for (var click = 0; click < 2; click++) await officer.Submit(invoices, invoices.Form("form[action$='/payment']"), [.. Contracted.Day("PaidOn", today)]);
        var part = await it.Site.Db(db => db.PartPayments.AsNoTracking().SingleAsync());
        Assert.Equal((it.Partner!.Id, 500_00, today.AddDays(30)), (part.FirmId, part.Pence, part.DueOn));
        Assert.Equal([500_01, 500_00], (await it.Read()).PartsOf(1000_01).Select(p => p.Pence));
        Assert.Contains(await it.Site.Db(db => db.Emails.Where(e => e.Address == it.PartnerPerson!.Email).Select(e => e.Subject).ToListAsync()), s => s.StartsWith("Your part of a payment is on its way"));

        var parts = await partner.Get(it.At("/parts"));
        Assert.Contains("£500.00", parts.Text);
        Assert.False(parts.Has("form[action$='/payment']"));
        Assert.False(parts.Has("form[action$='/receipt']"));
        // A day after the law's term it is late.
        it.Site.Clock.Advance(TimeSpan.FromDays(31));
        (lead, partner) = (await it.As(it.FirmPerson), await it.As(it.PartnerPerson!));
        Assert.Contains("Late", (await partner.Get(it.At("/parts"))).Text);
        var leads = await lead.Get(it.At("/parts"));
        var early = await lead.Submit(leads, leads.Form("form[action$='/payment']"), [.. Contracted.Day("PaidOn", today.AddDays(-1))]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        await lead.Submit(leads, leads.Form("form[action$='/payment']"), [.. Contracted.Day("PaidOn", today.AddDays(12))]);
        parts = await partner.Get(it.At("/parts"));
        Assert.Contains("12 days", parts.Text);
        Assert.Contains("Received", (await partner.Submit(parts, parts.Form("form[action$='/receipt']"))).Text);

        var stranger = await it.Site.SignedIn(await it.Site.MemberOf(await it.Site.Firm("Stranger Ltd")));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(it.At("/parts"))).Status);
    }

    /// <summary>Signed in again: months have passed.</summary>
    private static async Task<Browser> Again(Bidding bidding, string firm) =>
        await bidding.Site.SignedIn(await bidding.Site.Db(db => db.People.SingleAsync(p => p.Firms.Any(m => db.Firms.Any(f => f.Id == m.FirmId && f.Name == firm)))));

    private static long Pence(decimal pounds) => (long)(pounds * 100);

    /// <summary>As awarded, in another county: the register froze the place, so it is changed where the report reads it.</summary>
    private static Task MoveTo(Bidding bidding, Firm firm, string area) => bidding.Site.Db(async db =>
    {
        var contract = await db.Contracts.SingleAsync();
        db.Entry(contract.Parties.Single(p => p.FirmId == firm.Id)).Property(nameof(ContractParty.AuthorityCode)).CurrentValue = area;
        await db.SaveChangesAsync();
    });

    /// <summary>A firm that was named since the decision, and has not said yes in its own account, binds nobody to a contract.</summary>
    private static async Task NoContractWhileAMemberHasNotAgreed(Bidding bidding, Firm firm)
    {
        async Task<int> Agreed(int number) => await bidding.Site.Db(async db =>
        {
            var agreed = db.Entry(await db.ConsortiumMembers.SingleAsync(m => m.FirmId == firm.Id)).Property(m => m.AgreedNumber);
            var before = agreed.CurrentValue;
            agreed.CurrentValue = number;
            await db.SaveChangesAsync();
            return before;
        });
        var before = await Agreed(0);
        var refused = await bidding.Enter();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(LocalProcure.Domain.Evaluations.AwardText.MembersNotAgreed(firm.Name), refused.Text);
        Assert.Equal(0, await bidding.Site.Db(db => db.Contracts.CountAsync()));
        await Agreed(before);
    }

    /// <summary>Each member with its role, share and part, as frozen: on the page, in the PDF, in both files of the open data.</summary>
    private static async Task TheIssuedReportSaysTheSame(Browser anyone, string reference, long[] parts)
    {
        const string At = "/en/reports/W06000016/2027-04";
        (string Name, string Role, int Share, long Pence)[] wanted = [("Lead Ltd", "Leads", 3_334, parts[0]), ("Partner Ltd", "Cleans", 3_333, parts[1]), ("Helper Ltd", "Drives", 3_333, parts[2])];
        var page = await anyone.Get(At);
        var printed = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Encoding.UTF8.GetString((await anyone.Get(At + "/1/en.pdf")).Bytes));
        foreach (var document in new[] { page.Document, printed })
        {
            var table = document.QuerySelectorAll("table").Single(t => t.QuerySelector("caption")!.TextContent.StartsWith($"Members’ parts: {reference} ", StringComparison.Ordinal));
            Assert.Equal(wanted.Select(w => $"{w.Name}|{w.Role}|{Shares.Show(w.Share)}|{Money.Show(w.Pence)}"), table.QuerySelectorAll("tbody tr").Select(r => string.Join('|', new[] { 0, 1, 2, 4 }.Select(i => r.Children[i].TextContent.Trim()))));
            Assert.Equal(Money.Show(Price), table.QuerySelector("tfoot tr")!.Children[^1].TextContent.Trim());
        }
        var csv = Encoding.UTF8.GetString((await anyone.Get(At + "/1/figures.csv")).Bytes).Split("\r\n").Where(r => r.Contains(",consortiumPart,")).Select(r => r.Split(',')).ToList();
        Assert.Equal(wanted.Select(w => ($"{reference} {w.Name}: {w.Role}", $"{w.Pence}", $"0.{w.Share}")), csv.Select(r => (r[3], r[5], r[6])));
        var json = JsonNode.Parse((await anyone.Get(At + "/1/figures.json")).Bytes)!["throughConsortia"]!["contracts"]![0]!;
        Assert.Equal((reference, Price), ((string)json["reference"]!, (long)json["pence"]!));
        Assert.Equal(wanted, json["members"]!.AsArray().Select(m => ((string)m!["name"]!, (string)m["role"]!, (int)m["shareBasisPoints"]!, (long)m["pence"]!)));
    }

    /// <summary>The buyer pays the lead the whole price in the contract's second month, through the importer, and the month's report is issued.</summary>
    private static async Task<Report> Issued(Bidding bidding, Contract contract)
    {
        var site = bidding.Site;
        site.Clock.Now = new DateTime(2027, 5, 3, 9, 0, 0, DateTimeKind.Utc);
        var act = Act.BySystem(site.Clock.Now);
        await site.Db(async db =>
        {
            (await db.Buyers.SingleAsync(b => b.Id == contract.BuyerId)).Enrol("W06000016", act);
            await db.SaveChangesAsync();
        });
        var file = await site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream("Date paid,Supplier name,Supplier ID,Net amount,Expense type,Department\n12/04/2027,Lead Ltd,1,98765.43,Cleaning,Libraries\n"u8.ToArray())));
        var outcome = await site.With<PaymentImporter, ImportOutcome>(i => i.Import(contract.BuyerId, file, "april.csv", new ReadingChoices(null), act));
        Assert.NotNull(outcome.Import);
        await site.Db(async db =>
        {
            var payee = await db.Payees.SingleAsync(p => p.BuyerId == contract.BuyerId);
            db.Entry(payee).Property(nameof(Payee.FirmId)).CurrentValue = contract.Lead.FirmId;
            await db.SaveChangesAsync();
        });
        var buyer = await site.Db(db => db.Buyers.AsNoTracking().SingleAsync(b => b.Id == contract.BuyerId));
        var programme = new Programme(site, buyer, await site.Staff("Ifan Importer"), await site.Staff("Sara Signer"));
        await programme.Issue(new DateOnly(2027, 4, 1));
        return await site.Db(db => db.Reports.AsNoTracking().SingleAsync());
    }
}
