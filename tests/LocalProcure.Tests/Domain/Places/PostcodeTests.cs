using LocalProcure.Domain.Places;

namespace LocalProcure.Tests.Domain.Places;

public class PostcodeTests
{
    [Theory]
    [InlineData("cf401ab", "CF40 1AB")]
    [InlineData(" CF40  1ab ", "CF40 1AB")]
    [InlineData("b1-1aa", "B1 1AA")]
    [InlineData("ec1a 1bb", "EC1A 1BB")]
    [InlineData("W1A1AA", "W1A 1AA")]
    public void A_postcode_is_read_however_it_is_typed(string typed, string normal) => Assert.Equal(normal, Postcode.Parse(typed)?.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("CF40")]
    [InlineData("CF40 1AC")]
    [InlineData("1234567")]
    [InlineData("CF40 1AB CF40 1AB")]
    public void What_cannot_be_a_postcode_is_refused(string? typed) => Assert.Null(Postcode.Parse(typed));

    [Theory]
    [InlineData("CF37 1DL", "W06000016")]
    [InlineData("CF10 1AA", "W06000015")]
    [InlineData("EX4 3DD", "E07000041")]
    [InlineData("AB10 1AB", "S12000033")]
    public void A_postcode_knows_its_authority(string postcode, string code) => Assert.Equal(new PostcodePlace(PostcodeStanding.Current, code), Postcodes.Find(postcode));

    [Fact]
    public void An_ended_postcode_is_found_in_the_second_table() => Assert.Equal(new PostcodePlace(PostcodeStanding.Ended, "S12000033"), Postcodes.Find("AB10 1AA"));

    [Theory]
    [InlineData("BT1 5GS", "N92000002")]
    [InlineData("IM1 1AA", "M83000003")]
    [InlineData("JE2 3AB", "L93000001")]
    [InlineData("GY1 1AA", "L93000001")]
    public void Beyond_Great_Britain_the_outward_code_tells(string postcode, string code) => Assert.Equal(new PostcodePlace(PostcodeStanding.BeyondGreatBritain, code), Postcodes.Find(postcode));

    [Fact]
    public void First_letters_alone_place_nothing() => Assert.Equal(new PostcodePlace(PostcodeStanding.NotFound, null), Postcodes.Find("CF99 9ZZ"));

    [Fact]
    public void The_tables_hold_every_row() => Assert.Equal((1_745_849, 72_414), (Postcodes.Current.Count, Postcodes.Ended.Count));

    [Fact]
    public void Postcodes_without_a_code_stay_without() => Assert.Equal(1_044, Postcodes.Current.Rows().Count(r => r.Authority is null));

    [Fact]
    public void A_table_reads_back_as_written_whatever_the_order()
    {
        (Postcode, string?)[] rows = [(Postcode.Parse("CF40 1AB")!.Value, "A"), (Postcode.Parse("B1 1AA")!.Value, null), (Postcode.Parse("CF40 9ZZ")!.Value, "B")];
        byte[] Bytes(IEnumerable<(Postcode, string?)> given) { var stream = new MemoryStream(); PostcodeTable.Write(stream, given); return stream.ToArray(); }
        var bytes = Bytes(rows);
        Assert.Equal(bytes, Bytes(rows.Reverse()));
        Assert.Equal([rows[1], rows[0], rows[2]], PostcodeTable.Read(new MemoryStream(bytes)).Rows());
    }
}
