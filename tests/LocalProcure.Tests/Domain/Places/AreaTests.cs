using LocalProcure.Domain;
using LocalProcure.Domain.Places;

namespace LocalProcure.Tests.Domain.Places;

public class AreaTests
{
    private const string Rhondda = "W06000016", Devon = "E10000008", Exeter = "E07000041";

    [Theory]
    [InlineData(Rhondda, "W06000016 CTM CCR W92000004 K02000001")]
    [InlineData("W06000015", "W06000015 CCR W92000004 K02000001")]
    [InlineData(Devon, "E10000008 E12000009 E92000001 K02000001")]
    [InlineData(Exeter, "E07000041 E10000008 E12000009 E92000001 K02000001")]
    [InlineData("S12000033", "S12000033 S92000003 K02000001")]
    [InlineData("N09000003", "N09000003 N92000002 K02000001")]
    [InlineData("E07000026", "E06000063 E12000002 E92000001 K02000001")]
    [InlineData("CTM", "CTM CCR W92000004 K02000001")]
    [InlineData("E12000009", "E12000009 E92000001 K02000001")]
    [InlineData("M83000003", "M83000003")]
    [InlineData("nowhere", "")]
    public void Areas_nest_as_the_data_says(string code, string chain) => Assert.Equal(chain, string.Join(' ', Areas.ChainFor(code).Select(a => a.Code)));

    [Theory]
    [InlineData(Rhondda, "CF37 1DL", "in-area")]
    [InlineData(Rhondda, "W06000024", "rest-of-cwm-taf-morgannwg")]
    [InlineData(Rhondda, "W06000015", "rest-of-cardiff-capital-region")]
    [InlineData(Rhondda, "W06000023", "rest-of-wales")]
    [InlineData(Rhondda, Exeter, "rest-of-uk")]
    [InlineData(Rhondda, "BT1 5GS", "rest-of-uk")]
    [InlineData(Rhondda, "IM1 1AA", "outside-uk")]
    [InlineData(Rhondda, "CF99 9ZZ", "not-known")]
    [InlineData(Rhondda, null, "not-known")]
    [InlineData(Devon, "EX4 3DD", "in-area")]
    [InlineData(Devon, "E06000026", "rest-of-south-west")]
    [InlineData(Devon, "E09000001", "rest-of-england")]
    [InlineData(Devon, Rhondda, "rest-of-uk")]
    [InlineData(Devon, "JE2 3AB", "outside-uk")]
    public void Every_place_falls_in_one_ring(string area, string? place, string key) => Assert.Equal(key, Areas.TierOf(area, place).Key);

    [Fact]
    public void Rings_are_named_in_both_languages()
    {
        using (Language.English.Speak()) Assert.Equal(["Devon", "Rest of the South West", "Rest of England", "Rest of the United Kingdom", "Outside the UK", "Not known"], Areas.TiersOf(Devon).All.Select(t => t.Name));
        using (Language.Welsh.Speak()) Assert.Equal(["Rhondda Cynon Taf", "Gweddill Cwm Taf Morgannwg", "Gweddill Prifddinas-Ranbarth Caerdydd", "Gweddill Cymru", "Gweddill y Deyrnas Unedig", "Y tu allan i’r DU", "Ddim yn hysbys"], Areas.TiersOf(Rhondda).All.Select(t => t.Name));
    }

    [Fact]
    public void Every_authority_of_every_postcode_has_a_chain_that_ends_in_the_kingdom() =>
        Assert.All(Postcodes.Current.Rows().Concat(Postcodes.Ended.Rows()).Select(r => r.Authority).OfType<string>().Distinct(), code => Assert.Equal(Areas.UnitedKingdom, Areas.ChainFor(code)[^1].Code));

    [Fact]
    public void A_report_on_no_area_is_refused() => Assert.Throws<RuleBroken>(() => Areas.TiersOf("nowhere"));

    [Fact]
    public void Wales_has_its_22_authorities_and_no_other() => Assert.Equal(22, Areas.AuthoritiesIn(Areas.Wales).Count());
}
