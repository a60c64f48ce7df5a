using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Tests.Domain.Spend;

public class VatTiesTests
{
    private static TiedPayee Of(string vat, string key, string? place = null, Guid? firm = null, PlaceBasis basis = PlaceBasis.InvoiceAddress) =>
        new(vat, key, new SpendPayee(Guid.NewGuid(), firm, place is null ? [] : [new KnownPlace(basis, place)], FirmSize.NotKnown, false, place is null ? LinkHow.NotLinked : LinkHow.SupplierNumber));

    [Fact]
    public void Accounts_of_one_vat_number_are_one_supplier_and_share_a_place()
    {
        TiedPayee a = Of("123456789", "b|A", "W06000016"), b = Of("123456789", "a|A"), c = Of("", "c|A"), d = Of("987654321", "d|D");
        var tied = VatTies.Tie([a, b, c, d]);
        Assert.Equal(tied[0].SupplierId, tied[1].SupplierId);
        Assert.Equal(b.Payee.Id, tied[0].SupplierId);
        Assert.Equal(("W06000016", LinkHow.VatNumber), (tied[1].Places[0].Code, tied[1].Link));
        Assert.Equal(LinkHow.SupplierNumber, tied[0].Link);
        Assert.Same(c.Payee, tied[2]);
        Assert.Same(d.Payee, tied[3]);
        var other = VatTies.Tie([d, c, b, a]);
        Assert.Equal(tied[0], other[3]);
    }

    [Fact]
    public void Of_several_places_the_notion_asked_first_counts()
    {
        var tied = VatTies.Tie([Of("1", "a", "X", basis: PlaceBasis.RegisteredOffice), Of("1", "b", "Y"), Of("1", "c")]);
        Assert.Equal("Y", tied[2].Places[0].Code);
        Assert.Equal("X", tied[0].Places[0].Code);
    }

    [Fact]
    public void Accounts_of_two_buyers_that_are_one_body_of_a_register_are_one_supplier()
    {
        TiedPayee a = Of("", "a", "X") with { Entry = "GB-COH:01234567" }, b = Of("5", "b", "X") with { Entry = "GB-COH:01234567" }, c = Of("5", "c"), d = Of("", "d", "X") with { Entry = "GB-COH:07654321" };
        var tied = VatTies.Tie([c, d, b, a]);
        Assert.Equal((a.Payee.Id, a.Payee.Id, a.Payee.Id), (tied[0].SupplierId, tied[2].SupplierId, tied[3].SupplierId));
        Assert.Same(d.Payee, tied[1]);
        Assert.Equal("X", tied[0].Places[0].Code);
    }

    [Fact]
    public void A_group_of_companies_under_one_vat_number_stays_apart()
    {
        TiedPayee a = Of("1", "a", "X", Guid.NewGuid()), b = Of("1", "b", "Y", Guid.NewGuid()), c = Of("1", "c");
        Assert.Equal([a.Payee, b.Payee, c.Payee], VatTies.Tie([a, b, c]));
    }
}
