using System.Text.Json;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Reports;
using LocalProcure.Tests.Data;
using LocalProcure.Tests.Domain.Spend;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Commands;

public class AuditCommandTests
{
    [Fact]
    public async Task What_was_changed_is_found_in_the_chain_of_a_procurement_a_consortium_a_report_and_an_organisation_alike()
    {
        await using var site = await Site.Start();
        var (buyer, firm, act) = (await site.Buyer(), await site.Firm(), Act.BySystem(site.Clock.Now));
        var (staff, tender) = (await site.Staff(), Guid.Empty);
        var (group, report) = await site.Db(async db =>
        {
            var procured = Drafts.Complete(await db.Buyers.SingleAsync(b => b.Id == buyer.Id));
            var together = new Consortium("Valley Cleaners", new OwnWords("Each half of the valley", "Hanner y cwm yr un"), ConsortiumModel.AllContract, procured.Id, firm.Id, "East", null, act);
            var signed = Report.SignOff(staff, new HashSet<Guid>(), Spent.Figures(Spent.Line(500)), null, new Act(staff.Id, site.Clock.Now));
            tender = procured.Id;
            db.AddRange(procured, together, signed);
            await db.SaveChangesAsync();
            return (together.Id, signed.Id);
        });
        Guid[] chains = [tender, group, report, buyer.Id, firm.Id];
        Assert.Equal(0, (await CommandLine.Run(site, "audit", "seal")).Code);
        Assert.Equal(0, (await CommandLine.Run(site, "audit", "verify")).Code);
        // Each has rows of its own, and none of another's.
        Assert.Equal(chains.Length, await site.Db(db => db.AuditRows.Where(r => chains.Contains(r.ChainId)).Select(r => r.ChainId).Distinct().CountAsync()));
        await Intruder.TakeAway(site);
        foreach (var chain in chains) await site.Db(db => db.Database.ExecuteSqlRawAsync("UPDATE \"AuditRows\" SET \"Detail\" = 'another' WHERE \"ChainId\" = {0} AND \"Number\" = 1", chain));
        var (code, output, _) = await CommandLine.Run(site, "audit", "verify");
        Assert.Equal(1, code);
        Assert.All(chains, chain => Assert.Contains($"Chain {chain}, line 1: changed.", output));
        Assert.Equal(chains.Length, output.Split('\n').Count(l => l.EndsWith("changed.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Verify_says_that_all_is_whole_and_names_the_row_when_it_is_not()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        Assert.Equal(0, (await CommandLine.Run(site, "audit", "seal")).Code);
        var (code, output, error) = await CommandLine.Run(site, "audit", "verify", "--json");
        Assert.True(code == 0, error);
        var answer = JsonDocument.Parse(output).RootElement;
        Assert.Equal((true, 1), (answer.GetProperty("whole").GetBoolean(), answer.GetProperty("days").GetInt32()));
        Assert.Equal(await site.Db(db => db.DailyRoots.Select(r => r.Root).SingleAsync()), answer.GetProperty("lastRoot").GetString());

        await Intruder.TakeAway(site);
        await site.Db(db => db.Database.ExecuteSqlRawAsync("UPDATE \"AuditRows\" SET \"Detail\" = 'another' WHERE \"ChainId\" = {0} AND \"Number\" = 2", buyer.Id));
        (code, output, error) = await Child.Run(site, "audit", "verify", "--json");
        Assert.Equal(1, code);
        // Starting the program puts the triggers back, and says that they were gone.
        Assert.Contains("AuditRows", error);
        var found = JsonDocument.Parse(output).RootElement.GetProperty("breaks")[0];
        Assert.Equal(("row-changed", buyer.Id, 2), (found.GetProperty("fault").GetString(), found.GetProperty("chain").GetGuid(), found.GetProperty("number").GetInt32()));
        Assert.Contains($"Chain {buyer.Id}, line 2: changed.", (await CommandLine.Run(site, "audit", "verify")).Out);
    }
}
