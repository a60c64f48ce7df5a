using LocalProcure.Domain.Places;
using LocalProcure.Web.Features.Shared.Charts;

namespace LocalProcure.Tests.Domain.Places;

public class WalesMapTests
{
    [Fact]
    public void Every_Welsh_authority_of_today_has_a_shape_that_lies_on_the_map()
    {
        Assert.Equal(Areas.AuthoritiesIn(Areas.Wales).Select(a => a.Code).Order(), WalesMap.Shapes.Select(s => s.Code).Order());
        Assert.All(WalesMap.Shapes, s => Assert.True(s.X > 0 && s.X < WalesMap.Width && s.Y > 0 && s.Y < WalesMap.Height && s.Path.StartsWith('M') && s.Path.EndsWith('z'), s.Code));
        // Anglesey lies in the north west, Cardiff in the south east.
        var (mon, caerdydd) = (WalesMap.Shapes.Single(s => s.Code == "W06000001"), WalesMap.Shapes.Single(s => s.Code == "W06000015"));
        Assert.True(mon.X < caerdydd.X && mon.Y < caerdydd.Y);
    }

    [Theory]
    [InlineData(0, "0:0-0")]
    [InlineData(2, "0:0-0 1:1-1 2:2-2")]
    [InlineData(4, "0:0-0 1:1-1 2:2-2 3:3-3 4:4-4")]
    [InlineData(10, "0:0-0 1:1-2 2:3-5 3:6-7 4:8-10")]
    public void Counts_fall_into_shades_that_the_key_explains(int most, string key)
    {
        var map = AreaMap.OfCounts("Firms", new Dictionary<string, int> { ["W06000016"] = most }, n => $"{n}", (a, b) => $"{a}-{b}", c => $"/{c}", "W06000016");
        Assert.Equal(key, string.Join(' ', map.Key.Select(k => $"{k.Shade}:{k.Words}")));
        Assert.Equal((22, Math.Min(most, 4), "W06000016"), (map.Areas.Count, map.Areas.Single(a => a.Code == "W06000016").Shade, map.Drawn.Last().Area.Code));
    }
}
