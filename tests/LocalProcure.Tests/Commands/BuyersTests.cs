using System.Text.Json;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Commands;

[Trait("Database", "any")]
public class BuyersTests
{
    [Fact]
    public async Task An_operator_adds_a_public_body()
    {
        await using var site = await Site.Start();
        var (code, output, error) = await Child.Run(site, "buyers", "add", "devon", "--name", "Devon County Council", "--kind", "council", "--nation", "england", "--area", "E10000008", "--json");
        Assert.True(code == 0, error);
        var answer = JsonDocument.Parse(output).RootElement;
        Assert.Equal(("DEVON", "council", "england", "E10000008", false), (answer.GetProperty("code").GetString(), answer.GetProperty("kind").GetString(),
            answer.GetProperty("nation").GetString(), answer.GetProperty("area").GetString(), answer.GetProperty("devolvedWelsh").GetBoolean()));
        Assert.True(await site.Db(db => db.Buyers.AnyAsync(b => b.Code == "DEVON" && b.ApprovedAt != null)));

        Assert.Equal(1, (await CommandLine.Run(site, "buyers", "add", "DEVON", "--name", "Again", "--kind", "council")).Code);
        Assert.Equal(1, (await CommandLine.Run(site, "buyers", "add", "HB", "--name", "A", "--kind", "health-board", "--area", "CF37")).Code);
        // A value that is none of those there are is wrong use, as with rules check.
        Assert.Equal(2, (await CommandLine.Run(site, "buyers", "add", "HB", "--name", "A", "--kind", "hospital")).Code);
        Assert.Equal(2, (await CommandLine.Run(site, "buyers", "add", "HB", "--name", "A", "--kind", "council", "--nation", "scotland")).Code);
        Assert.Equal(2, (await CommandLine.Run(site, "buyers", "add", "HB")).Code);
    }
}
