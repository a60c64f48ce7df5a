using System.Net;
using System.Text.Json;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Commands;

public class PaymentsTests
{
    [Fact]
    public async Task Two_commands_with_one_file_while_the_site_serves_keep_it_once()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var file = Path.Combine(site.Folder, "march.csv");
        await File.WriteAllTextAsync(file, "Date paid,Supplier name,Amount\n03/03/2026,Bakers Ltd,100.00\n03/03/2026,Bakers Ltd,100.00\n");
        var commands = Enumerable.Range(0, 2).Select(_ => Task.Run(() => CommandLine.Run(site, "payments", "import", file, "--buyer", buyer.Code, "--json"))).ToList();
        Assert.Equal(HttpStatusCode.OK, (await site.Anonymous().Get("/en/tenders")).Status);
        var answers = await Task.WhenAll(commands);
        Assert.All(answers, a => Assert.True(a.Code == 0, a.Error));
        Assert.Equal([false, true], answers.Select(a => JsonDocument.Parse(a.Out).RootElement.GetProperty("alreadyImported").GetBoolean()).Order());
        await site.Db(async db => Assert.Equal((1, 2, 20_000L), (await db.PaymentImports.CountAsync(), await db.Payments.CountAsync(), await db.Payments.SumAsync(p => p.Pence))));
    }

    [Fact]
    public async Task A_month_goes_from_file_to_figures_at_the_command_line()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        string Put(string name, string text) { var path = Path.Combine(site.Folder, name); File.WriteAllText(path, text); return path; }
        var payments = Put("march.csv", "Date paid,Supplier name,Supplier ID,Amount\n03/03/2026,Bakers Ltd,101,100.00\n10/03/2026,Coaches,102,\"1,250.50\"\n,,,\"1,350.50\"\n");

        var (code, output, error) = await CommandLine.Run(site, "payments", "import", payments, "--buyer", buyer.Code.ToLowerInvariant(), "--json");
        Assert.True(code == 0, error);
        var answer = JsonDocument.Parse(output).RootElement;
        Assert.Equal((3, 2, 1, 0), (Int(answer, "rowsRead"), Int(answer, "rowsAccepted"), Int(answer, "rowsRefused"), Int(answer, "rowsBlank")));
        Assert.Equal(135050, answer.GetProperty("totalPence").GetInt64());
        Assert.Equal("Date paid", answer.GetProperty("columns").GetProperty("date").GetString());
        var refusal = Assert.Single(answer.GetProperty("refusals").EnumerateArray());
        Assert.Equal((4, "total row"), (Int(refusal, "row"), refusal.GetProperty("reason").GetString()));
        Assert.NotEmpty(refusal.GetProperty("message").GetString()!);
        Assert.False(answer.GetProperty("alreadyImported").GetBoolean());

        (code, output, _) = await CommandLine.Run(site, "payments", "import", payments, "--buyer", buyer.Code, "--json");
        Assert.Equal((0, true), (code, JsonDocument.Parse(output).RootElement.GetProperty("alreadyImported").GetBoolean()));

        var undated = Put("undated.csv", "Paid Date,Amount,Supplier Name\n00:00:00,5.00,Coaches\n");
        (code, output, _) = await CommandLine.Run(site, "payments", "import", undated, "--buyer", buyer.Code, "--json");
        Assert.Equal((1, "no dates"), (code, JsonDocument.Parse(output).RootElement.GetProperty("refused").GetProperty("reason").GetString()));
        (code, _, error) = await CommandLine.Run(site, "payments", "import", undated, "--buyer", buyer.Code, "--period", "2026-03", "--json");
        Assert.True(code == 0, error);

        (code, output, error) = await CommandLine.Run(site, "suppliers", "import", Put("suppliers.csv", "Number,Name,Postcode\n101,Bakers Limited,CF37 1AA\n"), "--buyer", buyer.Code, "--json");
        Assert.True(code == 0, error);
        Assert.Equal(1, Int(JsonDocument.Parse(output).RootElement, "payeesChanged"));

        (code, output, error) = await CommandLine.Run(site, "reports", "figures", "--area", "W06000016", "--month", "2026-03", "--json");
        Assert.True(code == 0, error);
        var figures = JsonDocument.Parse(output).RootElement;
        Assert.Equal((3, 135550L, 10000L, 125550L), (Int(figures, "linesInBase"), figures.GetProperty("basePence").GetInt64(), figures.GetProperty("retainedPence").GetInt64(), figures.GetProperty("unknownPence").GetInt64()));
        Assert.Equal((0.0738m, 1m, 0.9262m), (figures.GetProperty("retentionRate").GetDecimal(), figures.GetProperty("retentionRateKnown").GetDecimal(), figures.GetProperty("unknownShare").GetDecimal()));
        Assert.Equal(135550, figures.GetProperty("tiers").EnumerateArray().Sum(t => t.GetProperty("pence").GetInt64()));

        Assert.Equal(0, (await CommandLine.Run(site, "payments", "undo", undated, "--buyer", buyer.Code)).Code);
        Assert.Equal(1, (await CommandLine.Run(site, "payments", "undo", undated, "--buyer", buyer.Code)).Code);
        Assert.Equal(1, (await CommandLine.Run(site, "payments", "import", payments, "--buyer", "NOBODY")).Code);
        Assert.Equal(2, (await CommandLine.Run(site, "payments", "import", payments)).Code);
    }

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
