using System.Text.Json;
using LocalProcure.Tests.Support;

namespace LocalProcure.Tests.Commands;

[Trait("Database", "any")]
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

    // What is asked, on services from 1 March 2026; then what is answered: a value, a period, a duty that is there (+) or is not (-).
    [Theory]
    [InlineData("council below-threshold-open 50000 --nation england", "threshold=207720 mayReserveLocal=true periods=tendering:null:null standstillWorkingDays=null standstillEnds=null paymentTermDays=30 +England_Order_2026 -s.14")]
    [InlineData("council below-threshold-open 50000 --nation wales", "mayReserveLocal=false +s.14 -England_Order_2026")]
    [InlineData("council open 6000000 --arrangement reserved", "+s.53(3) -s.53(4)")]
    [InlineData("council open 6000000 --arrangement welsh", "+s.53(4) -s.53(3)")]
    [InlineData("council open 250000 --planned-notice", "periods=tendering:10:2026-03-11")]
    [InlineData("council open 250000 --urgent", "periods=tendering:10:2026-03-11")]
    [InlineData("council open 250000", "periods=tendering:35:2026-04-05")]
    [InlineData("council competitive-flexible 250000 --invited-only", "periods=participation:25:2026-03-26,tendering:10:2026-04-05")]
    [InlineData("health-board competitive-flexible 250000 --invited-only --electronic --documents-with-notice", "threshold=135018 periods=participation:25:2026-03-26,tendering:25:2026-04-20 +WSI_2025/99")]
    [InlineData("housing-association below-threshold-open 50000", "threshold=207720 notifiable=true mayReserveLocal=true -LGA_1988_s.17 -LGA_1988_s.20")]
    [InlineData("welsh-government open 135018", "threshold=135018 aboveThreshold=true standstillWorkingDays=8 standstillEnds=null mayReserveLocal=false")]
    [InlineData("college below-threshold-open 50000", "notifiable=false paymentTermDays=null mayReserveLocal=true -s.86")]
    [InlineData("other below-threshold-open 50000 --devolved", "threshold=207720 mayReserveLocal=false +LGA_1988_s.17 +LGA_1988_s.20")]
    public async Task Each_option_counts(string asked, string answered)
    {
        await using var site = await Site.Start();
        var words = asked.Split(' ');
        var (code, output, error) = await CommandLine.Run(site, ["rules", "check", "--category", "services", "--date", "2026-03-01", "--kind", words[0], "--procedure", words[1], "--value-gross", words[2], .. words[3..], "--json"]);
        Assert.True(code == 0, error);
        var answer = JsonDocument.Parse(output).RootElement;
        var duties = answer.GetProperty("duties").EnumerateArray().Select(d => d.GetProperty("section").GetString()).ToHashSet();
        foreach (var one in answered.Split(' '))
            if (one[0] is '+' or '-') Assert.True(duties.Contains(one[1..].Replace('_', ' ')) == (one[0] == '+'), $"{one} in {string.Join('|', duties)}");
            else Assert.Equal(one, $"{one.Split('=')[0]}={Shown(answer.GetProperty(one.Split('=')[0]))}");

        static string Shown(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.Array => string.Join(',', value.EnumerateArray().Select(p => $"{Shown(p.GetProperty("stage"))}:{Shown(p.GetProperty("minimumDays"))}:{Shown(p.GetProperty("earliestEnd"))}")),
            JsonValueKind.Number => $"{value.GetDecimal():0}",
            JsonValueKind.String => value.GetString()!,
            _ => value.GetRawText(),
        };
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
