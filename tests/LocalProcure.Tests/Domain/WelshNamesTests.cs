using LocalProcure.Domain;

namespace LocalProcure.Tests.Domain;

public sealed class WelshNamesTests
{
    [Theory]
    [InlineData("Rhoddwyd gan Cyngor Rhondda Cynon Taf ar 21 Tachwedd 2026", "Rhoddwyd gan Gyngor Rhondda Cynon Taf ar 21 Tachwedd 2026")]
    [InlineData("Tynnu Anwen Jones o Cyngor Merthyr Tudful?", "Tynnu Anwen Jones o Gyngor Merthyr Tudful?")]
    [InlineData("Rydych nawr yn perthyn i Bwrdd Iechyd Cwm Taf Morgannwg", "Rydych nawr yn perthyn i Fwrdd Iechyd Cwm Taf Morgannwg")]
    [InlineData("taliadau gan Prifysgol De Cymru", "taliadau gan Brifysgol De Cymru")]
    [InlineData("taliadau gan Gwasanaeth Tân", "taliadau gan Wasanaeth Tân")]
    [InlineData("swyddog i Llywodraeth Cymru", "swyddog i Lywodraeth Cymru")]
    [InlineData("contract â Cyngor Merthyr Tudful", "contract â Chyngor Merthyr Tudful")]
    [InlineData("contract â Bwrdd Iechyd Cwm Taf Morgannwg", "contract â Bwrdd Iechyd Cwm Taf Morgannwg")]
    [InlineData("Mae Cyngor Merthyr Tudful wedi talu", "Mae Cyngor Merthyr Tudful wedi talu")]
    [InlineData("gan Cyngor da", "gan Cyngor da")]
    [InlineData("Deddf Llywodraeth Leol 1988", "Deddf Llywodraeth Leol 1988")]
    [InlineData("gan Rhondda Cynon Taf Council", "gan Rhondda Cynon Taf Council")]
    public void BodysNameTakesTheMutationOfTheWordBefore(string made, string read) => Assert.Equal(read, WelshNames.Join(made));
}
