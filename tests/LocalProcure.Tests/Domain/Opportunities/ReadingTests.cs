using System.Text.Json;
using System.Text.Json.Nodes;
using LocalProcure.Domain.Opportunities;
using LocalProcure.Domain.Opportunities.Reading;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Opportunities;

public class ReadingTests
{
    internal static ReadRelease Read(JsonNode json)
    {
        var (release, refused) = ReleaseReader.Read(JsonDocument.Parse(json.ToJsonString()).RootElement, Figures.AtStart);
        Assert.Null(refused);
        return release!;
    }

    private static async Task<List<RawRelease>> All(Stream stream)
    {
        var list = new List<RawRelease>();
        await foreach (var raw in new ReleaseStream(stream).Releases()) list.Add(raw);
        return list;
    }

    [Fact]
    public void A_Sell2Wales_release_gives_what_it_carries_in_spite_of_its_quirks()
    {
        var read = Read(Notices.Sell2Wales());
        Assert.Equal((NoticeSource.Sell2Wales, OpportunityStage.Open, "NOV900001", "https://www.sell2wales.gov.wales/search/show/search_view.aspx?ID=NOV900001"), (read.Source, read.Stage, read.NoticeNumber, read.SourceAddress));
        Assert.Equal(["90910000", "90911200"], read.CpvCodes);
        Assert.Equal(["UKL15"], read.Regions);
        Assert.Equal((24_000_00L, "Cwm Taf CBC"), (read.NetPence!.Value, read.BuyerName));
        Assert.Equal(["Cwm Taf Schools Consortium"], read.OtherBuyers);
        Assert.Equal("Weekly cleaning.\n\nFirst line.\n Second line.", read.Description.English);
        Assert.Equal(["90910000", "90911200"], Assert.Single(read.Lots).CpvCodes);
        Assert.Equal([("Quality of cleaning", "60", false), (null, "40", true)], read.Lots[0].Criteria.Select(c => (c.Name, c.Weight, c.IsPrice)));
    }

    [Fact]
    public void A_Find_a_Tender_release_gives_net_and_gross_lots_and_the_Act()
    {
        var read = Read(JsonNode.Parse(Notices.FindATender)!["releases"]![0]!);
        Assert.Equal((NoticeSource.FindATender, "009901-2026", TenderCategory.LightTouch, false), (read.Source, read.NoticeNumber, read.Category!.Value, read.IsUnderEarlierLaw));
        Assert.Equal((625_000_00L, 750_000_00L), (read.NetPence!.Value, read.GrossPence!.Value));
        Assert.Equal(["85310000", "85311000", "85312000"], read.CpvCodes);
        Assert.Equal(["UKL15", "TLL51"], read.Regions);
        Assert.Equal([("1", 300_000_00L), ("2", 325_000_00L)], read.Lots.Select(l => (l.Number, l.NetPence!.Value)));
        Assert.Equal(new DateOnly(2027, 4, 1), read.StartsOn);
        Assert.Equal(new DateTime(2026, 12, 18, 12, 0, 0, DateTimeKind.Utc), read.ClosesAt);
    }

    [Theory]
    [InlineData("UKL15", "W06000016,W06000024")]
    [InlineData("UKL", "W92000004")]
    [InlineData("UK", "K02000001")]
    [InlineData("UKD71", "E12000002")]
    [InlineData("South West", "E12000009")]
    [InlineData("TLL51", "W06000013,W06000016,W06000024")]
    [InlineData("Atlantis", "")]
    public void Regions_become_areas_of_ours(string written, string areas) => Assert.Equal(areas, string.Join(',', NoticeRegions.AreasOf(written)));

    [Theory]
    [InlineData("Swansea Council", "City & County of Swansea", true)]
    [InlineData("Rhondda Cynon Taf Council", "RCT County Borough Council", true)]
    [InlineData("Rhondda Cynon Taf Council", "Rhondda Cynon Taf CBC", true)]
    [InlineData("Cardiff Council", "Cardiff University", false)]
    [InlineData("Newport City Council", "Newport City Homes", false)]
    [InlineData("Merthyr Tydfil Council", "The College Merthyr Tydfil", false)]
    public void A_buyer_is_known_by_what_its_names_share(string ours, string theirs, bool same) => Assert.Equal(same, BuyerNames.KeyOf(ours) == BuyerNames.KeyOf(theirs));

    [Fact]
    public void Two_candidates_are_no_match()
    {
        var byKey = new[] { Guid.NewGuid(), Guid.NewGuid() }.ToLookup(_ => BuyerNames.KeyOf("Swansea Council"));
        Assert.Null(BuyerNames.Match("City & County of Swansea", byKey));
    }

    [Theory]
    [InlineData("One.rn Two", "One.\n Two")]
    [InlineData("a list:rn — first", "a list:\n — first")]
    [InlineData("Oldrnrnnew", "Old\nnew")]
    [InlineData("modern barns burn; born earn", "modern barns burn; born earn")]
    [InlineData("call the RNLI or rnli", "call the RNLI or rnli")]
    public void Lost_line_breaks_are_mended_and_words_left_alone(string text, string mended) => Assert.Equal(mended, ReleaseReader.Lines(text)!.Replace("\n\n", "\n"));

    [Theory]
    [InlineData("""{"date":"2026-01-01T00:00:00Z","tender":{"title":"x"}}""", "no-ocid")]
    [InlineData("""{"ocid":"a","tender":{"title":"x"}}""", "no-date")]
    [InlineData("""{"ocid":"a","date":"yesterday","tender":{"title":"x"}}""", "no-date")]
    [InlineData("""{"ocid":"a","date":"2026-01-01T00:00:00Z"}""", "no-tender")]
    [InlineData("""{"ocid":"a","date":"2026-01-01T00:00:00Z","tender":{}}""", "no-title")]
    [InlineData("7", "not-an-object")]
    public void What_is_no_notice_is_refused_with_the_reason(string json, string reason)
    {
        var (_, refused) = ReleaseReader.Read(JsonDocument.Parse(json).RootElement, Figures.AtStart);
        Assert.Equal(reason, refused);
        Assert.NotEqual(reason, OpportunityText.Refusal(reason));
    }

    [Fact]
    public void What_is_missing_stays_missing()
    {
        var read = Read(JsonNode.Parse("""{"ocid":"a","date":"2026-01-01T00:00:00Z","tender":{"title":"Bare","value":{"amount":500,"currency":"EUR"}}}""")!);
        Assert.Equal((null, null, null, null, null, (string?)null), (read.NetPence, read.GrossPence, read.ClosesAt, read.StartsOn, read.Category, read.BuyerName));
        Assert.Empty(read.CpvCodes);
        Assert.Empty(read.Regions);
        Assert.Equal(NoticeSource.Other, read.Source);
    }

    [Theory]
    [InlineData("2025-02-23T23:59:59Z", null, true)]
    [InlineData("2025-02-24T00:00:00Z", null, false)]
    [InlineData("2026-02-24T00:00:00Z", "32014L0024", true)]
    [InlineData("2025-02-20T00:00:00Z", "2023/54", false)]
    public void The_law_is_the_one_in_force_at_the_beginning_unless_the_notice_names_it(string date, string? basis, bool earlier)
    {
        var json = Notices.Sell2Wales(date: date);
        if (basis is not null) json["tender"]!["legalBasis"] = new JsonObject { ["id"] = basis };
        Assert.Equal(earlier, Read(json).IsUnderEarlierLaw);
    }

    [Fact]
    public void A_region_under_a_name_that_is_not_the_standards_is_missing()
    {
        var json = JsonNode.Parse(Notices.Sell2Wales().ToJsonString().Replace("deliveryAddresses", "d    eliveryAddresses"))!;
        Assert.Empty(Read(json).Regions);
        Assert.NotNull(Read(json).SourceAddress);
    }

    [Fact]
    public async Task Releases_are_found_in_envelopes_across_buffers_and_after_a_byte_order_mark()
    {
        var releases = Enumerable.Range(0, 400).Select(i => (JsonNode?)Notices.Sell2Wales($"ocds-kuma6s-{i:000000}", new string('x', i))).ToArray();
        var text = "\uFEFF{\"results\":[" + string.Join(',', releases.Chunk(37).Select(c => Notices.Package(c))) + "]}";
        var read = await All(new Drip(Notices.Stream(text)));
        Assert.Equal(releases.Select(r => r!["ocid"]!.ToString()), read.Select(r => r.Json!.Value.GetProperty("ocid").GetString()));
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-8", true)]
    public async Task A_file_in_another_encoding_of_Unicode_is_read(string name, bool marked)
    {
        var encoding = System.Text.Encoding.GetEncoding(name);
        var text = Notices.Package(Enumerable.Range(0, 60).Select(i => (JsonNode?)Notices.Sell2Wales($"ocds-kuma6s-{i:000000}", "Tŷ " + new string('ŵ', i))).ToArray()).ToString();
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        var read = await All(new MemoryStream(bytes));
        Assert.Equal(60, read.Count);
        Assert.EndsWith("ŵŵ", Read(JsonNode.Parse(read[^1].Json!.Value.GetRawText())!).Title.English);
    }

    [Theory]
    [InlineData("\"title\":\"Caf\u00e9\"")]
    [InlineData("\"title\":\"half \\ud800 of one\"")]
    [InlineData("\"title\":\"x\",\"description\":\"half \\udc00 of one\"")]
    public async Task Text_that_is_no_text_is_refused_with_the_reason(string field)
    {
        var text = """{"releases":[{"ocid":"ocds-x-1","date":"2026-01-01T00:00:00Z","tender":{FIELD}}]}""".Replace("FIELD", field, StringComparison.Ordinal);
        var read = await All(new MemoryStream(System.Text.Encoding.Latin1.GetBytes(text)));
        Assert.Equal((null, "bad-text"), ReleaseReader.Read(Assert.Single(read).Json!.Value, Figures.AtStart));
    }

    [Theory]
    [InlineData("{\"releases\":[{\"a\":1},{\"b\"", 1)]
    [InlineData("{\"releases\":[{\"a\":1}", 1)]
    [InlineData("no json", 0)]
    [InlineData("", 0)]
    public async Task A_file_that_breaks_off_says_so_after_what_was_whole(string text, int whole)
    {
        var seen = 0;
        await Assert.ThrowsAnyAsync<JsonException>(async () =>
        {
            await foreach (var raw in new ReleaseStream(Notices.Stream(text)).Releases()) seen++;
        });
        Assert.Equal(whole, seen);
    }

    [Fact]
    public async Task A_release_larger_than_any_can_be_is_refused_and_not_kept_in_memory()
    {
        var read = await All(Notices.Stream("{\"releases\":[{\"ocid\":\"" + new string('x', ReleaseStream.LargestRelease + 100_000) + "\"}]}"));
        Assert.Null(Assert.Single(read).Json);
    }

    [Fact]
    public void Reading_a_release_again_or_an_older_one_changes_nothing()
    {
        var act = LocalProcure.Domain.Act.BySystem(new DateTime(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc));
        var opportunity = new Opportunity(Read(Notices.Sell2Wales()), act);
        Assert.False(opportunity.Update(Read(Notices.Sell2Wales()), act));
        Assert.False(opportunity.Update(Read(Notices.Sell2Wales(date: "2026-11-01T00:00:00Z", title: "Older")), act));
        Assert.Equal("Cleaning of three schools", opportunity.Title.English);
        Assert.True(opportunity.Update(Read(Notices.Sell2Wales(date: "2026-11-15T00:00:00Z", title: "Newer", value: null)), act));
        Assert.Equal(("Newer", 24_000_00L), (opportunity.Title.English, opportunity.NetPence!.Value));
    }

    /// <summary>Gives a few bytes at a time, as networks do.</summary>
    private sealed class Drip(Stream inner) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, Math.Min(count, 1009));
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
