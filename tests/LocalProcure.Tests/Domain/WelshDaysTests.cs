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
    [InlineData("Cyhoeddwyd Dydd Llun 16 Tachwedd 2026", "Cyhoeddwyd ddydd Llun 16 Tachwedd 2026")]
    [InlineData("Yn cau Dydd Mawrth 24 Tachwedd 2026", "Yn cau ddydd Mawrth 24 Tachwedd 2026")]
    [InlineData("Caeodd y tendr hwn Dydd Iau 3 Rhagfyr 2026.", "Caeodd y tendr hwn ddydd Iau 3 Rhagfyr 2026.")]
    [InlineData("tan ddiwedd Dydd Gwener 4 Rhagfyr 2026", "tan ddiwedd dydd Gwener 4 Rhagfyr 2026")]
    [InlineData("Y diwrnod cynharaf yw Dydd Llun 7 Rhagfyr 2026", "Y diwrnod cynharaf yw dydd Llun 7 Rhagfyr 2026")]
    [InlineData("Drafft cyntaf: Dydd Llun 7 Rhagfyr 2026", "Drafft cyntaf: Dydd Llun 7 Rhagfyr 2026")]
    [InlineData("Ar Dydd Llun 7 Rhagfyr 2026 mae’n cau", "Ddydd Llun 7 Rhagfyr 2026 mae’n cau")]
    public void NamedDayTakesTheMutationOfTheWordBefore(string made, string read) => Assert.Equal(read, WelshDays.Join(made));
}
