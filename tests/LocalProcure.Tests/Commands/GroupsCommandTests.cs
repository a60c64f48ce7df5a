using System.Text.Json;
using LocalProcure.Tests.Support;

namespace LocalProcure.Tests.Commands;

/// <summary><c>groups find</c> as somebody meets it who has read docs/groups.md and nothing else.</summary>
[Trait("Database", "any")]
public class GroupsCommandTests
{
    private const string Good = """
        { "requirements": [
            { "id": "roof", "kind": "capability", "value": "45261900", "rule": "any" },
            { "id": "turnover", "kind": "amount", "key": "turnover", "value": 800000, "rule": "sum" },
            { "id": "iso", "kind": "evidence", "value": "ISO 9001", "rule": "lead" } ],
          "firms": [
            { "id": "f1", "capabilities": ["45260000"], "amounts": { "turnover": 500000 }, "evidence": ["iso 9001"], "areas": ["W06000016"], "spare": 3 },
            { "id": "f2", "amounts": { "turnover": 300000.00 } },
            { "id": "f3", "amounts": { "turnover": 900000 }, "evidence": ["ISO 9001"] } ] }
        """;

    [Fact]
    public async Task The_file_of_the_documentation_is_answered_and_odd_ones_are_refused_with_the_reason()
    {
        await using var site = await Site.Start();
        var (code, output, _) = await Find(site, Good);
        Assert.Equal(0, code);
        var answer = JsonDocument.Parse(output).RootElement;
        Assert.Equal((true, 2), (answer.GetProperty("complete").GetBoolean(), answer.GetProperty("total").GetInt64()));
        var groups = answer.GetProperty("groups").EnumerateArray().ToList();
        Assert.Equal(["f1+f2", "f1+f3"], groups.Select(g => string.Join('+', g.GetProperty("members").EnumerateArray().Select(m => m.GetString()))));
        Assert.Equal("f1", groups[0].GetProperty("lead").GetString());
        Assert.Equal(["f1", "f2"], groups[0].GetProperty("covers").GetProperty("turnover").EnumerateArray().Select(m => m.GetString()));

        // Nothing asked: each firm is a group; nothing named: the total stands; no firms: no groups.
        foreach (var (file, total, named) in new[] { ("""{"requirements":[],"firms":[{"id":"a"},{"id":"b"}]}""", 2, 2), ("""{"requirements":[],"firms":[{"id":"a"},{"id":"b"}],"limit":0}""", 2, 0), ("""{"requirements":[],"firms":[]}""", 0, 0), ("""{"requirements":[],"firms":[{"id":"a"}],"maxMembers":5000000000,"limit":5000000000,"other":1}""", 1, 1),
            // As many places as a program writes, and as large as a number gets: added exactly, so that two of these are just enough and none alone.
            ("""{"requirements":[{"id":"t","kind":"amount","key":"t","value":0.30000000000000000001,"rule":"sum"}],"firms":[{"id":"a","amounts":{"t":0.1}},{"id":"b","amounts":{"t":0.20000000000000000001}},{"id":"c","amounts":{"t":0.09999999999999999999}}]}""", 1, 1),
            ("""{"requirements":[{"id":"t","kind":"amount","key":"t","value":1e20,"rule":"sum"}],"firms":[{"id":"a","amounts":{"t":6e19}},{"id":"b","amounts":{"t":4e19}},{"id":"c","amounts":{"t":39999999999999999999}}]}""", 1, 1),
            ("\uFEFF" + """{"requirements":[{"id":"w","kind":"evidence","value":" Gas Safe"}],"firms":[{"id":"tŷ","evidence":["gas safe "]}]}""", 1, 1) })
        {
            (code, output, _) = await Find(site, file);
            answer = JsonDocument.Parse(output).RootElement;
            Assert.Equal((0, total, named, true), (code, answer.GetProperty("total").GetInt32(), answer.GetProperty("groups").GetArrayLength(), answer.GetProperty("complete").GetBoolean()));
        }
        foreach (var (file, reason) in Refused)
        {
            (code, output, var error) = await Find(site, file);
            Assert.True(code == 1, $"{file}: {code} {output} {error}");
            Assert.Contains(reason, JsonDocument.Parse(output).RootElement.GetProperty("error").GetString());
            Assert.Contains(reason, error);
        }
        Assert.Equal(1, (await CommandLine.Run(site, "groups", "find", Path.Combine(site.Folder, "nothing.json"), "--json")).Code);
        Assert.Equal(2, (await CommandLine.Run(site, "groups", "find")).Code);
    }

    private static readonly (string File, string Reason)[] Refused =
    [
        ("", "is not the JSON"), ("[]", "is not the JSON"), ("null", "is not the JSON"), ("{", "is not the JSON"), ("{}", "both lists"), ("""{"firms":[]}""", "both lists"),
        ("""{"requirements":[null],"firms":[]}""", "needs an id"), ("""{"requirements":[],"firms":[null]}""", "needs an id"), ("""{"requirements":[],"firms":[{}]}""", "needs an id"),
        ("""{"requirements":[],"firms":[{"id":"a"},{"id":"a"}]}""", "used twice"), ("""{"requirements":[],"firms":[{"id":"a","amounts":{"t":-1}}]}""", "below zero"), ("""{"requirements":[],"firms":[{"id":"a","evidence":[null]}]}""", "holds null"),
        ("""{"requirements":[],"firms":[{"id":"a","capabilities":"roof"}]}""", "is not the JSON"), ("""{"requirements":[],"firms":[{"id":7}]}""", "what stands at $.firms[0].id"), ("""{"requirements":[],"firms":[],"limit":1e30}""", "what stands at $.limit"), ("""{"requirements":[],"firms":[],"firms":[{"id":"a"}]}""", "“firms” stands twice"), ("""{"requirements":[],"firms":[{"id":"a","amounts":{"t":1,"t":2}}]}""", "amounts.t” stands twice"), ("""{"requirements":[],"firms":[{"id":"a","spare":7e28}]}""", "Firm a: “spare”"), ("""{"requirements":[{"id":"t","kind":"amount","key":"t","value":1e28,"rule":"sum"}],"firms":[{"id":"a","amounts":{"t":0.0000000001}}]}""", "fewer digits"), ("""{"requirements":[],"firms":[],"maxMembers":0}""", "maxMembers"), ("""{"requirements":[],"firms":[],"limit":-1}""", "limit"),
        ("""{"requirements":[{"id":"r","kind":"colour","value":"red"}],"firms":[]}""", "is no kind"), ("""{"requirements":[{"id":"r","value":"red"}],"firms":[]}""", "is no kind"), ("""{"requirements":[{"id":"r","kind":"1","value":"red"}],"firms":[]}""", "is no kind"),
        ("""{"requirements":[{"id":"r","kind":"area","value":"W","rule":"most"}],"firms":[]}""", "is no rule"), ("""{"requirements":[{"id":"r","kind":"capability","value":"45000000","rule":"sum"}],"firms":[]}""", "only amounts add up"),
        ("""{"requirements":[{"id":"r","kind":"amount","value":5}],"firms":[]}""", "say what is asked"), ("""{"requirements":[{"id":"r","kind":"amount","key":"t","value":"much"}],"firms":[]}""", "say what is asked"), ("""{"requirements":[{"id":"r","kind":"evidence"}],"firms":[]}""", "say what is asked"),
    ];

    private static async Task<(int Code, string Out, string Error)> Find(Site site, string json)
    {
        var file = Path.Combine(site.Folder, "asked.json");
        await File.WriteAllTextAsync(file, json);
        return await CommandLine.Run(site, "groups", "find", file, "--json");
    }
}
