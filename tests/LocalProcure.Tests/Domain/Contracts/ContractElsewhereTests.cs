using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Contracts;

/// <summary>What a contract awarded elsewhere must say to stand in the register, and whether it is prescribed.</summary>
public sealed class ContractElsewhereTests
{
    private static readonly Act Now = new(Guid.CreateVersion7(), new(2026, 11, 1, 12, 0, 0, DateTimeKind.Utc));
    private static readonly Buyer Council = new("RCT", "Rhondda Council", BuyerKind.Council, Nation.Wales, Now);
    private static readonly ElsewhereTerms Good = new(new("Road salt", "Halen ffordd"), TenderCategory.Goods, 300_000_00, 360_000_00, new(2026, 6, 1), new(2026, 6, 10), new(2026, 7, 1), new(2028, 6, 30), OwnWords.None, new(2029, 6, 30),
        new("Halen Cyf", "1 High Street", "CF37 1AA", "W06000016", false, true, false), null, OwnWords.None, "2026/S 000-012345");

    public static TheoryData<ElsewhereTerms, string> Wrong => new()
    {
        { Good with { Subject = OwnWords.None }, ElsewhereText.EnterSubject },
        { Good with { Subject = new("Road salt", null) }, ElsewhereText.BothLanguages },
        { Good with { LeftOut = new("Reg 5", null) }, ElsewhereText.BothLanguages },
        { Good with { Category = null }, ElsewhereText.ChooseCategory },
        { Good with { PricePence = 0 }, ElsewhereText.EnterValue },
        { Good with { GrossPence = null }, ElsewhereText.EnterGross },
        { Good with { GrossPence = 299_999_99 }, ElsewhereText.EnterGross },
        { Good with { AwardedOn = null }, ElsewhereText.EnterAwardedOn },
        { Good with { AwardedOn = new(2026, 11, 2), SignedOn = null }, ElsewhereText.AwardedInFuture },
        { Good with { SignedOn = new(2026, 5, 31) }, ElsewhereText.SignedTooEarly },
        { Good with { EndsOn = null, ExtensionUntil = null }, ElsewhereText.EnterEnd },
        { Good with { EndsOn = new(2026, 6, 30) }, ElsewhereText.EndsTooEarly },
        { Good with { ExtensionUntil = new(2028, 6, 30) }, ElsewhereText.ExtensionTooEarly },
        { Good with { Contractor = Good.Contractor with { Name = " " } }, ElsewhereText.EnterContractor },
        { Good with { Source = null }, ElsewhereText.EnterSource },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void It_is_refused_with_the_reason(ElsewhereTerms terms, string reason)
    {
        Assert.Null(Good.WhyNot(Council, Now.At));
        Assert.Equal(reason, terms.WhyNot(Council, Now.At));
        Assert.Throws<RuleBroken>(() => new ContractElsewhere(Council, terms, false, Now));
    }

    /// <summary>Above the threshold on the day of the award, unless the regulations leave it out; a small service while nobody said whether it outsources is not known.</summary>
    [Theory]
    [InlineData(TenderCategory.Goods, 360_000, null, false, true)]
    [InlineData(TenderCategory.Goods, 360_000, null, true, false)]
    [InlineData(TenderCategory.Goods, 50_000, null, false, false)]
    [InlineData(TenderCategory.Services, 50_000, null, false, null)]
    [InlineData(TenderCategory.Services, 50_000, true, false, true)]
    [InlineData(TenderCategory.Services, 50_000, true, true, false)]
    public void Prescribed_goes_by_kind_value_outsourcing_and_what_is_left_out(TenderCategory category, long grossPounds, bool? outsources, bool isLeftOut, bool? prescribed)
    {
        var contract = new ContractElsewhere(Council, Good with { Category = category, PricePence = grossPounds * 80, GrossPence = grossPounds * 100, Outsources = outsources, LeftOut = isLeftOut ? new("Reg 5", "Rheol 5") : OwnWords.None }, false, Now);
        Assert.Equal(prescribed, contract.IsPrescribed(Council, new Figures(Figures.ToStartWith(Now))));
    }

    [Fact]
    public void A_home_is_not_kept_but_its_area_is_and_what_is_taken_out_cannot_be_corrected()
    {
        var contract = new ContractElsewhere(Council, Good with { Contractor = Good.Contractor with { IsAddressWithheld = true } }, false, Now);
        Assert.Equal((null, null, "W06000016"), (contract.Address, contract.Postcode, contract.AuthorityCode));
        Assert.Throws<RuleBroken>(() => contract.Remove(" ", Now));
        contract.Remove("Entered twice", Now);
        Assert.Throws<RuleBroken>(() => contract.Correct(Council, Good, Now));
    }
}
