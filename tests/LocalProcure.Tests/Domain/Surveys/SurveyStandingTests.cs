using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Surveys;

namespace LocalProcure.Tests.Domain.Surveys;

/// <summary>What a survey shows of its answers: nothing of fewer than five, nor anything that could be told by taking away.</summary>
public sealed class SurveyStandingTests
{
    private static readonly DateTime Now = new(2026, 5, 1, 9, 0, 0, DateTimeKind.Utc);

    private static List<SurveyInvitation> Answers(params (FirmSize Size, int Count)[] sizes)
    {
        var survey = new Survey("W06000016", "2025-26", new DateOnly(2026, 5, 30), Act.BySystem(Now));
        return [.. sizes.SelectMany(s => Enumerable.Range(0, s.Count).Select(i =>
        {
            var invitation = new SurveyInvitation(survey, Guid.NewGuid(), $"{s.Size} {i}", $"a{i}@example.test", null, Act.BySystem(Now));
            invitation.Answer(survey, s.Size, 40, i, Now);
            return invitation;
        }))];
    }

    [Theory]
    [InlineData(4, 0, 0, "")]
    [InlineData(5, 0, 0, "all:5 Micro:5")]
    [InlineData(6, 5, 1, "all:12 Micro:6")] // the small ones join the lone large one
    [InlineData(6, 5, 5, "all:16 Micro:6 Small:5 Large:5")]
    [InlineData(5, 4, 0, "all:9")] // four would be left over
    public void Bands_are_told_apart_only_where_nobody_can_be(int micro, int small, int large, string expected)
    {
        var bands = SurveyStanding.Of(Answers((FirmSize.Micro, micro), (FirmSize.Small, small), (FirmSize.Large, large))).Bands;
        Assert.Equal(expected, string.Join(' ', bands.Select(b => $"{(b.Size?.ToString() ?? "all")}:{b.Firms}")));
    }

    [Fact]
    public void The_mean_is_to_one_decimal()
    {
        var all = SurveyStanding.Of(Answers((FirmSize.Micro, 6))).Bands[0];
        Assert.Equal((40m, 2.5m), (all.Staff, all.Suppliers));
    }

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(100, 0, true)]
    [InlineData(60, 41, false)]
    [InlineData(-1, 0, false)]
    [InlineData(null, 0, false)]
    public void An_answer_is_two_parts_of_a_hundred(int? staff, int? suppliers, bool isGood) => Assert.Equal(isGood, SurveyInvitation.WhyNotAnswer(staff, suppliers) is null);
}
