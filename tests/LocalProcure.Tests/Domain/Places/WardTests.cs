using LocalProcure.Domain.Places;

namespace LocalProcure.Tests.Domain.Places;

public class WardTests
{
    [Fact]
    public void A_welsh_postcode_lies_in_a_ward_of_its_own_authority()
    {
        var ward = Wards.Of("cf10 1aa")!;
        Assert.Equal("W06000015", ward.AuthorityCode);
        Assert.Null(Wards.Of("SW1A 1AA"));
        Assert.Null(Wards.Of("no postcode"));
        Assert.True(Wards.All.Count > 700);
        Assert.All(Wards.All, w => Assert.True(Areas.Covers(Areas.Wales, w.AuthorityCode)));
    }
}
