using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;
using static LocalProcure.Tests.Domain.Spend.Spent;

namespace LocalProcure.Tests.Domain.Spend;

/// <summary>The local multiplier: worked by hand, always a range, nothing shown of a few.</summary>
public sealed class LocalMultiplierTests
{
    private static LmSurvey Asking(params (string Name, FirmSize Size, int BasisPoints)[] answers) =>
        new("2025-26", 12, [.. answers.Select(a => new LmAnswer(IdOf(a.Name), a.Size, a.BasisPoints))]);

    private static SpendFigures With(LmSurvey? survey, params SpendLine[] lines) => SpendReport.From(lines, Asked with { Survey = survey });

    [Fact]
    public void The_range_counts_the_unanswered_as_nothing_and_as_everything()
    {
        var names = new[] { "A Ltd", "B Ltd", "C Ltd", "D Ltd", "E Ltd" };
        // R1 = £1,000; R2 = £600: five firms of £100 who answered, one of £100 who did not.
        var f = With(Asking([.. names.Select((n, i) => (n, FirmSize.Small, 1000 * (i + 1)))]),
            [.. names.Select(n => Line(100_00, supplier: n)), Line(100_00, supplier: "Silent Ltd"), Line(400_00, Bristol, "Far Ltd")]);
        var lm = f.LocalMultiplier!;
        // R3 = 10 % + 20 % + 30 % + 40 % + 50 % of £100 = £150; at most £100 more.
        Assert.Equal((1000_00L, 600_00L, 150_00L, 250_00L), (lm.R1Pence, lm.R2Pence, lm.R3LowPence, lm.R3HighPence));
        Assert.Equal((1.75m, 1.85m), (lm.Low, lm.High));
        Assert.Equal((12, 5, 500_00L, 0.8333m), (lm.Asked, lm.Answered, lm.CoveredPence, lm.CoveredShare));
    }

    [Fact]
    public void Fewer_than_five_answers_give_no_figure_at_all()
    {
        var f = With(Asking(("A Ltd", FirmSize.Small, 5000), ("B Ltd", FirmSize.Small, 5000), ("C Ltd", FirmSize.Micro, 5000), ("D Ltd", FirmSize.Micro, 5000), ("Elsewhere Ltd", FirmSize.Micro, 5000)),
            Line(100, supplier: "A Ltd"), Line(100, supplier: "B Ltd"), Line(100, supplier: "C Ltd"), Line(100, supplier: "D Ltd"), Line(100, Bristol, "Elsewhere Ltd"));
        Assert.Null(f.LocalMultiplier);
        Assert.Null(With(null, Line(100)).LocalMultiplier);
    }

    [Fact]
    public void Everything_spent_again_by_everybody_is_three()
    {
        var names = Enumerable.Range(0, 6).Select(i => $"Firm {i}").ToArray();
        var f = With(Asking([.. names.Select(n => (n, FirmSize.Small, 10_000))]), [.. names.Select(n => Line(100_00, supplier: n))]);
        Assert.Equal((3m, 3m), (f.LocalMultiplier!.Low, f.LocalMultiplier.High));
    }

    [Fact]
    public void Bands_below_five_are_shown_only_together_and_never_by_taking_away()
    {
        var answers = Enumerable.Range(0, 6).Select(i => ($"Micro {i}", FirmSize.Micro, 5000)).Concat(Enumerable.Range(0, 5).Select(i => ($"Small {i}", FirmSize.Small, 2000))).Append(("Lone Ltd", FirmSize.Large, 100)).ToArray();
        var f = With(Asking(answers), [.. answers.Select(a => Line(100_00, supplier: a.Item1))]);
        // The lone large firm could be told from the total, so the smaller band joins it.
        Assert.Equal([("micro", 6), ("others", 6)], f.LocalMultiplier!.Bands.Select(b => (b.Key, b.Firms)));
        var few = With(Asking([.. answers.Take(5), ("Lone Ltd", FirmSize.Large, 100)]), [.. answers.Select(a => Line(100_00, supplier: a.Item1))]);
        Assert.Empty(few.LocalMultiplier!.Bands);
        Assert.DoesNotContain("Lone", SpendFile.Json(few)[SpendFile.Json(few).IndexOf("localMultiplier", StringComparison.Ordinal)..SpendFile.Json(few).IndexOf("\"trend\"", StringComparison.Ordinal)]);
    }

    [Fact]
    public void One_buyer_or_one_notion_by_itself_has_no_multiplier_so_that_the_sixth_firm_is_not_told_by_taking_away()
    {
        var homes = new ReportBuyer(IdOf("homes"), "HAFOD", "Hafod Valley Homes", null);
        var names = Enumerable.Range(0, 6).Select(i => $"Firm {i}").ToArray();
        var question = Asked with { Buyers = [Asked.Buyers[0], homes], Survey = Asking([.. names.Select(n => (n, FirmSize.Small, 5000))]) };
        SpendLine[] lines = [.. names.Select((n, i) => Line(100_00, supplier: n) with { BuyerId = i == 5 ? homes.Id : BuyerId })];
        Assert.Equal(6, SpendReport.From(lines, question).LocalMultiplier!.Answered);
        foreach (var buyer in question.Buyers) Assert.Null(SpendReport.From(lines.Where(l => l.BuyerId == buyer.Id), question.ForBuyer(buyer)).LocalMultiplier);
        foreach (var basis in PlaceFinder.Alone) Assert.Null(SpendReport.From(lines, question.By(basis)).LocalMultiplier);
        // It is the survey that is left out: the council's five alone would be enough.
        Assert.Equal(5, SpendReport.From(lines[..5], question.ForBuyer(question.Buyers[0]) with { Survey = question.Survey }).LocalMultiplier!.Answered);
    }

    [Fact]
    public void A_firm_in_credit_answers_for_nothing()
    {
        var names = new[] { "A Ltd", "B Ltd", "C Ltd", "D Ltd", "E Ltd", "F Ltd" };
        var f = With(Asking([.. names.Select(n => (n, FirmSize.Small, 5000))]), [.. names.Select((n, i) => Line(i == 5 ? -50_00 : 100_00, supplier: n))]);
        Assert.Equal((5, 250_00L), (f.LocalMultiplier!.Answered, f.LocalMultiplier.R3LowPence));
    }
}
