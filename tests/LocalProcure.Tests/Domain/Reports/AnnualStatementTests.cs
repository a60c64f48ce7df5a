using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Reports;

namespace LocalProcure.Tests.Domain.Reports;

/// <summary>What a buyer says of its year: in both languages where the standards bind it, never before the year, never without its objectives.</summary>
public sealed class AnnualStatementTests
{
    private static readonly DateTime Now = new(2026, 3, 31, 23, 30, 0, DateTimeKind.Utc);

    public static TheoryData<Nation, int, string?, string?, string?, string?, string?> Cases => new()
    {
        { Nation.Wales, 2025, "We did.", "Do.", null, null, null },
        { Nation.Wales, 2025, "We did.", "Do.", "Steps", "Camau", null },
        { Nation.Wales, 2025, null, null, "Steps", "Camau", nameof(StatementText.EnterObjectives) },
        { Nation.Wales, 2025, "We did.", null, null, null, nameof(StatementText.BothLanguages) },
        { Nation.Wales, 2025, null, "Do.", null, null, nameof(StatementText.BothLanguages) },
        { Nation.Wales, 2025, "We did.", "Do.", "Steps", " ", nameof(StatementText.BothLanguages) },
        { Nation.England, 2025, "We did.", null, "Steps", null, null },
        // The year begins at midnight in the United Kingdom, which is half past midnight here.
        { Nation.Wales, 2026, "We did.", "Do.", null, null, null },
        { Nation.Wales, 2027, "We did.", "Do.", null, null, nameof(StatementText.YearNotBegun) },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Why_it_cannot_stand(Nation nation, int year, string? english, string? welsh, string? steps, string? stepsWelsh, string? reason)
    {
        var buyer = new Buyer("RCT", "Rhondda Cynon Taf", BuyerKind.Council, nation, Act.BySystem(Now));
        var words = new AnnualWords(new(english, welsh), new(steps, stepsWelsh), OwnWords.None, OwnWords.None);
        var expected = reason is null ? null : (string)typeof(StatementText).GetProperty(reason)!.GetValue(null)!;
        Assert.Equal(expected, AnnualStatement.WhyNot(buyer, year, words, Now));
        if (expected is not null) Assert.Throws<RuleBroken>(() => new AnnualStatement(buyer, year, words, false, Act.BySystem(Now)));
        else Assert.Equal("AnnualStatementGiven", new AnnualStatement(buyer, year, words, false, Act.BySystem(Now)).Happenings.Single().What);
    }
}
