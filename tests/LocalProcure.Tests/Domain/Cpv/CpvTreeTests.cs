using LocalProcure.Domain;
using LocalProcure.Domain.Cpv;

namespace LocalProcure.Tests.Domain.Cpv;

public class CpvTreeTests
{
    [Fact]
    public void All_codes_are_there_and_each_hangs_on_a_division()
    {
        Assert.Equal(9_454, CpvTree.All.Count);
        Assert.Equal(45, CpvTree.Divisions.Count());
        Assert.All(CpvTree.All, c => Assert.Equal(2, CpvTree.PathTo(c.Code)[0].Level));
        Assert.All(CpvTree.Divisions, d => Assert.NotNull(d.Welsh));
    }

    [Theory]
    [InlineData("45330000")]
    [InlineData("45330000-9")]
    [InlineData("45330000-1")]
    [InlineData(" 4533 0000 ")]
    public void A_code_is_looked_up_and_its_check_digit_never_computed(string typed) => Assert.Equal("45330000-9", CpvTree.Find(typed)?.Full);

    [Fact]
    public void A_code_that_is_not_on_the_list_is_not_one() => Assert.Null(CpvTree.Find("45330001"));

    [Theory]
    [InlineData("30192121", "30192100")]
    [InlineData("35611100", "35610000")]
    [InlineData("60112000", "60100000")]
    [InlineData("45330000", "45300000")]
    [InlineData("30100000", "30000000")]
    public void A_code_hangs_on_its_nearest_existing_ancestor(string code, string parent) => Assert.Equal(parent, CpvTree.Parent(code)?.Code);

    [Theory]
    [InlineData("45000000", "45330000", true)]
    [InlineData("45330000", "45000000", false)]
    [InlineData("45330000", "45330000", true)]
    [InlineData("30000000", "31000000", false)]
    public void A_branch_covers_what_is_below_it(string broad, string narrow, bool covers) => Assert.Equal(covers, CpvTree.Covers(broad, narrow));

    [Theory]
    [InlineData("plumber", "45330000")]
    [InlineData("cleaning services", "90910000")]
    [InlineData("school meals", "55524000")]
    [InlineData("glanhau", "90910000")]
    [InlineData("plymwr", "45330000")]
    [InlineData("toi", "45261000")]
    [InlineData("4533", "45330000")]
    [InlineData("tree surgeon", "77340000")]
    public void Plain_words_in_either_language_find_codes(string words, string first) => Assert.Equal(first, CpvTree.Search(words).FirstOrDefault()?.Code);

    [Fact]
    public void Nothing_typed_finds_nothing() => Assert.Empty(CpvTree.Search("  "));

    [Fact]
    public void A_title_says_which_language_it_is_in()
    {
        using var _ = Language.Welsh.Speak();
        Assert.Equal((Language.Welsh, Language.English), (CpvTree.Find("45000000")!.TitleLanguage, CpvTree.Find("45330000")!.TitleLanguage));
    }
}
