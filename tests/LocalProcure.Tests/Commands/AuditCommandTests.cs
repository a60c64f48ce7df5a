using System.Text.Json;
using LocalProcure.Tests.Data;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Commands;

public class AuditCommandTests
{
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
