using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Matching;
using LocalProcure.Domain.People;

namespace LocalProcure.Tests.Domain.Matching;

public class MatchTests
{
    private static readonly Guid Firm = Guid.CreateVersion7();

    private static Interest Wants(string? cpv = null, string? area = null, long? least = null, long? most = null, string? words = null) =>
        new("Ours", cpv is null ? [] : cpv.Split(','), area is null ? [] : area.Split(','), least, most, words is null ? [] : words.Split(','));

    private static IReadOnlyCollection<string> Around(string code) => code switch
    {
        "RCT" => ["RCT", "CCR", "WALES", "UK"],
        "CARDIFF" => ["CARDIFF", "CCR", "WALES", "UK"],
        "CCR" => ["CCR", "WALES", "UK"],
        "WALES" => ["WALES", "UK"],
        _ => [code],
    };

    private static Notice Tender(string cpv = "45233000", string area = "RCT", long? pence = 5_000_000, string text = "Road works at Tŷ Mawr") =>
        new(cpv.Split(','), area.Split(',', StringSplitOptions.RemoveEmptyEntries), pence, [text], Around);

    private static bool Matches(Interest interest, Notice tender) => new Wanted(Firm, interest, Around).With(tender) is not null;

    [Theory]
    [InlineData("45233000", "45233000", true)]
    [InlineData("45000000", "45233000", true)]
    [InlineData("45233140", "45233000", true)]
    [InlineData("45234000", "45233000", false)]
    [InlineData("50000000", "50100000", true)]
    [InlineData("50000000", "55000000", false)]
    [InlineData("03000000", "03100000", true)]
    public void A_branch_covers_what_is_below_and_hears_of_what_is_broader(string wanted, string tender, bool matches) =>
        Assert.Equal(matches, Matches(Wants(wanted), Tender(tender)));

    [Theory]
    [InlineData("RCT", "RCT", true)]
    [InlineData("WALES", "RCT", true)]
    [InlineData("RCT", "WALES", true)]
    [InlineData("CARDIFF", "RCT", false)]
    [InlineData("CARDIFF,CCR", "RCT", true)]
    [InlineData("CARDIFF", "", true)]
    public void Areas_agree_when_one_contains_the_other_and_a_tender_without_a_place_suits_all(string wanted, string tender, bool matches) =>
        Assert.Equal(matches, Matches(Wants(area: wanted), Tender(area: tender)));

    [Theory]
    [InlineData(5_000_000L, null, true)]
    [InlineData(5_000_001L, null, false)]
    [InlineData(null, 5_000_000L, true)]
    [InlineData(null, 4_999_999L, false)]
    public void The_value_must_be_within_the_range_both_ends_included(long? least, long? most, bool matches) =>
        Assert.Equal(matches, Matches(Wants(least: least, most: most), Tender()));

    [Fact]
    public void A_tender_without_a_value_is_not_held_against_it() => Assert.True(Matches(Wants(least: 1), Tender(pence: null)));

    [Theory]
    [InlineData("road", true)]
    [InlineData("ROAD WORK", true)]
    [InlineData("ty mawr", true)]
    [InlineData("oad", false)]
    [InlineData("bridge,tŷ", true)]
    public void Words_are_found_at_the_beginning_of_words_whatever_their_case_and_accents(string words, bool matches) =>
        Assert.Equal(matches, Matches(Wants(words: words), Tender()));

    [Fact]
    public void Every_part_that_is_filled_in_must_agree_and_an_empty_interest_hears_of_everything()
    {
        Assert.False(Matches(Wants("45000000", "CARDIFF"), Tender()));
        Assert.False(Matches(Wants("45000000", words: "bridge"), Tender()));
        Assert.True(Matches(Wants(), Tender()));
    }

    [Fact]
    public void The_reasons_name_what_agreed()
    {
        var match = new Wanted(Firm, Wants("45000000,90000000", "WALES,CARDIFF", 1, null, "road,bridge"), Around).With(Tender("45233000,71000000"))!;
        Assert.Equal(["45233000"], match.CpvCodes);
        Assert.Equal(["WALES"], match.AreaCodes);
        Assert.True(match.ByValue);
        Assert.Equal(["road"], match.Words);
    }

    [Fact]
    public void The_index_finds_exactly_what_comparing_with_each_interest_finds()
    {
        var random = new Random(7);
        string Code() => $"{random.Next(3, 6)}{random.Next(0, 3)}{(random.Next(2) == 0 ? "000000" : $"{random.Next(1, 4)}00000")}";
        var wanted = Enumerable.Range(0, 500).Select(i => new Wanted(Guid.CreateVersion7(),
            Wants(random.Next(5) == 0 ? null : $"{Code()},{Code()}", random.Next(2) == 0 ? null : "RCT", words: random.Next(3) == 0 ? "road" : null), Around)).ToList();
        var index = new InterestIndex(wanted);
        foreach (var tender in Enumerable.Range(0, 50).Select(_ => Tender($"{Code()},{Code()}")))
            Assert.Equal(
                wanted.Select(w => w.With(tender)).OfType<Match>().Select(m => m.FirmId).Order(),
                index.Matching(tender).Select(m => m.FirmId).Order());
    }

    [Theory]
    [InlineData(AlertPace.Daily, "2026-11-20T06:59", "2026-11-20T07:00")]
    [InlineData(AlertPace.Daily, "2026-11-20T07:00", "2026-11-21T07:00")]
    [InlineData(AlertPace.Weekly, "2026-11-20T06:59", "2026-11-23T07:00")]
    [InlineData(AlertPace.Daily, "2026-07-01T12:00", "2026-07-02T06:00")]
    [InlineData(AlertPace.AtOnce, "2026-07-01T12:00", "2026-07-01T12:00")]
    public void Daily_means_seven_in_the_morning_and_weekly_means_Monday(AlertPace pace, string now, string due) =>
        Assert.Equal(At(due), Alert.DueFrom(pace, At(now)));

    private static DateTime At(string text) => DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
