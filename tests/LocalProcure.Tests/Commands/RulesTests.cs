using System.Text.Json;
using LocalProcure.Tests.Support;

namespace LocalProcure.Tests.Commands;

public class RulesTests
{
    private static string[] Check(params string[] more) => ["rules", "check", "--category", "services", "--value-gross", "250000", "--date", "2026-03-01", .. more, "--json"];

    [Fact]
    public async Task The_answer_has_the_names_and_the_figures_of_the_day()
    {
        await using var site = await Site.Start();
        var (code, output, error) = await CommandLine.Run(site, Check("--kind", "council", "--procedure", "open", "--award-notice-date", "2026-06-12", "--electronic", "--documents-with-notice"));
        Assert.True(code == 0, error);
        var answer = JsonDocument.Parse(output).RootElement;
        Assert.Equal(["threshold", "aboveThreshold", "notifiable", "notices", "periods", "standstillWorkingDays", "standstillEnds", "mayReserveLocal", "paymentTermDays", "duties"], answer.EnumerateObject().Select(p => p.Name));
        Assert.Equal((207_720L, true, false, 8, "2026-06-24", false, 30), (answer.GetProperty("threshold").GetInt64(), answer.GetProperty("aboveThreshold").GetBoolean(), answer.GetProperty("notifiable").GetBoolean(),
            answer.GetProperty("standstillWorkingDays").GetInt32(), answer.GetProperty("standstillEnds").GetString(), answer.GetProperty("mayReserveLocal").GetBoolean(), answer.GetProperty("paymentTermDays").GetInt32()));
        var period = Assert.Single(answer.GetProperty("periods").EnumerateArray());
        Assert.Equal(("tendering", 25, "2026-03-26"), (period.GetProperty("stage").GetString(), period.GetProperty("minimumDays").GetInt32(), period.GetProperty("earliestEnd").GetString()));
        Assert.Equal(["code", "name", "when", "section"], answer.GetProperty("notices")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(["text", "section", "certainty"], answer.GetProperty("duties")[0].EnumerateObject().Select(p => p.Name));
        Assert.All(answer.GetProperty("duties").EnumerateArray(), d => Assert.Contains(d.GetProperty("certainty").GetString(), (string[])["law", "inference", "unconfirmed"]));
        Assert.All(answer.GetProperty("duties").EnumerateArray(), d => Assert.NotEmpty(d.GetProperty("section").GetString()!));

        (code, output, error) = await CommandLine.Run(site, "rules", "check", "--kind", "council", "--category", "goods", "--value-gross", "50000", "--procedure", "below-threshold-open", "--date", "2025-02-23", "--json");
        Assert.True(code == 0, error);
        answer = JsonDocument.Parse(output).RootElement;
        Assert.All(["threshold", "aboveThreshold", "notifiable", "standstillWorkingDays", "paymentTermDays"], name => Assert.Equal(JsonValueKind.Null, answer.GetProperty(name).ValueKind));
    }

    [Fact]
    public async Task What_is_asked_wrongly_is_a_matter_of_usage_and_an_unknown_year_is_refused()
    {
        await using var site = await Site.Start();
        Assert.Equal(2, (await CommandLine.Run(site, Check("--kind", "council", "--procedure", "open", "--devolved"))).Code);
        Assert.Equal(2, (await CommandLine.Run(site, Check("--kind", "college", "--procedure", "open", "--central"))).Code);
        Assert.Equal(0, (await CommandLine.Run(site, Check("--kind", "other", "--procedure", "open", "--central", "--devolved"))).Code);
        Assert.Equal(2, (await CommandLine.Run(site, Check("--kind", "parish", "--procedure", "open"))).Code);
        Assert.Equal(2, (await CommandLine.Run(site, "rules", "check", "--kind", "council", "--category", "goods", "--value-gross", "lots", "--procedure", "open", "--date", "2026-03-01")).Code);
        Assert.Equal(2, (await CommandLine.Run(site, "rules", "check", "--kind", "council", "--category", "goods", "--value-gross", "50000", "--procedure", "open", "--date", "1 March")).Code);
        var (code, output, _) = await CommandLine.Run(site, Check("--kind", "council", "--procedure", "open", "--award-notice-date", "2028-12-28"));
        Assert.Equal(1, code);
        Assert.Contains("2029", JsonDocument.Parse(output).RootElement.GetProperty("error").GetString());
    }
}
