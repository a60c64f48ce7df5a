using LocalProcure.Domain;

namespace LocalProcure.Tests.Domain;

public sealed class WelshDaysTests
{
    [Theory]
    [InlineData("Yn cau ar Dydd Sul 22 Tachwedd 2026", "Yn cau ddydd Sul 22 Tachwedd 2026")]
    [InlineData("Mae gennych tan Dydd Gwener 4 Rhagfyr 2026 am 12 ganol dydd", "Mae gennych tan ddydd Gwener 4 Rhagfyr 2026 am 12 ganol dydd")]
    [InlineData("Atebwch erbyn Dydd Iau 3 Rhagfyr 2026", "Atebwch erbyn dydd Iau 3 Rhagfyr 2026")]
    [InlineData("Rhwng Dydd Llun 1 Mehefin a Dydd Mawrth 2 Mehefin", "Rhwng dydd Llun 1 Mehefin a dydd Mawrth 2 Mehefin")]
    [InlineData("Dydd Sul 22 Tachwedd 2026", "Dydd Sul 22 Tachwedd 2026")]
    [InlineData("Clwb cinio ar Dydd Llun", "Clwb cinio ar Dydd Llun")]
    public void NamedDayTakesTheMutationOfTheWordBefore(string made, string read) => Assert.Equal(read, WelshDays.Join(made));
}
