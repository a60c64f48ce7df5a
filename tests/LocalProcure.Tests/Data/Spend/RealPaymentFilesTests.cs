using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Spend;

namespace LocalProcure.Tests.Data.Spend;

/// <summary>Councils' own files where they are; the counts and sums were worked out apart from the program.</summary>
[Trait("Database", "any")]
public class RealPaymentFilesTests
{
    private const string Devon = "spend/devon_county_council", Oxford = "spend/oxford_city_council", Salford = "spend/salford_city_council";

    [RealDataTheory(Devon, Oxford, Salford, "spend/wakefield_council", "spend/lancashire_fire")]
    [InlineData("devon_county_council/DCCSpendingOver500_202504.csv", 237, 237, 0, 0, 284542121)]
    [InlineData("devon_county_council/DCCSpendingOver500_202505.csv", 1495, 1495, 0, 0, 2355943478)]
    [InlineData("devon_county_council/DCCSpendingOver500_202506.csv", 2107, 2107, 0, 0, 2995936099)]
    [InlineData("devon_county_council/DCCSpendingOver500_202507.csv", 2199, 2199, 0, 0, 3647029362)]
    [InlineData("devon_county_council/DCCSpendingOver500_202508.csv", 1770, 1770, 0, 0, 2814934872)]
    [InlineData("devon_county_council/DCCSpendingOver500_202509.csv", 1767, 1767, 0, 0, 4216908644)]
    [InlineData("devon_county_council/DCCSpendingOver500_202510.csv", 2416, 2416, 0, 0, 3759082000)]
    [InlineData("devon_county_council/DCCSpendingOver500_202511.csv", 1838, 1838, 0, 0, 2891642905)]
    [InlineData("devon_county_council/DCCSpendingOver500_202512.csv", 2165, 2164, 1, 0, 3836052629)]
    [InlineData("devon_county_council/DCCSpendingOver500_202601.csv", 2620, 2619, 1, 0, 3580587942)]
    [InlineData("devon_county_council/DCCSpendingOver500_202602.csv", 2569, 2568, 1, 0, 3524940043)]
    [InlineData("devon_county_council/DCCSpendingOver500_202603.csv", 3546, 3545, 1, 0, 5749290067)]
    [InlineData("oxford_city_council/expenditure-over-500-jan-mar-2014.csv", 3860, 3859, 1, 0, 1341346798)]
    [InlineData("oxford_city_council/expenditure-over-500-oct-dec-2017.csv", 3855, 3855, 0, 0, 1738205590)]
    [InlineData("oxford_city_council/expenditure-over-500-apr-jun-2014.csv", 3836, 0, 3836, 0, 0)]
    [InlineData("salford_city_council/2021-03__clean.csv", 5649, 5649, 0, 0, 4157366620)]
    [InlineData("salford_city_council/2022-07__clean.csv", 360, 0, 360, 0, 0)]
    [InlineData("wakefield_council/2018-Q3__clean.csv", 8659, 8659, 0, 0, 6990058231)]
    [InlineData("lancashire_fire/fire-2025-26-q3.xlsx", 881, 881, 0, 0, 570296085)]
    public void A_real_file_gives_exactly_these_rows_and_pounds(string path, int read, int accepted, int refused, int blank, long pence)
    {
        using var stream = File.OpenRead(RealData.Find("spend/" + path)!);
        var file = PaymentFile.Open(FileTables.Open(stream));
        var sum = file.Rows().Sum(r => r.Pence);
        Assert.Equal((read, accepted, refused, blank), (file.RowsRead, file.RowsAccepted, file.RowsRefused, file.RowsBlank));
        Assert.Equal((pence, pence), (sum, file.TotalPence));
        if (file.PrintedTotalPence is { } printed) Assert.Equal(pence, printed);
    }

    [RealDataTheory(Oxford, Salford)]
    [InlineData("oxford_city_council/expenditure-over-500-apr-jun-2014.csv", FileRefusal.NoDates, "no dates")]
    [InlineData("salford_city_council/2022-07__clean.csv", FileRefusal.ContractsRegister, "contracts register")]
    public void A_real_file_that_lacks_what_is_needed_is_refused_with_the_reason(string path, FileRefusal why, string code)
    {
        using var stream = File.OpenRead(RealData.Find("spend/" + path)!);
        var file = PaymentFile.Open(FileTables.Open(stream));
        Assert.Empty(file.Rows());
        Assert.Equal((why, code), (file.WhyRefused, RefusalCodes.Code(file.WhyRefused)));
        // Each of its rows is still counted, and can be had back.
        Assert.Equal(file.RowsRead, file.RefusedRows.Count);
    }

    [RealDataFact("spend/hyndburn_borough_council")]
    public void Every_shape_of_one_councils_files_is_read_whole()
    {
        var (read, accepted, refused, blank, pence) = (0, 0, 0, 0, 0L);
        foreach (var path in Directory.GetFiles(RealData.Find("spend/hyndburn_borough_council")!, "*.csv"))
        {
            using var stream = File.OpenRead(path);
            var file = PaymentFile.Open(stream);
            var rows = file.Rows().ToList();
            Assert.Equal(file.RowsRead, file.RowsAccepted + file.RowsRefused + file.RowsBlank);
            Assert.True(rows.Count > 170, path);
            Assert.All(file.RefusedRows, r => Assert.Equal(RowRefusal.HeadingRow, r.Reason));
            (read, accepted, refused, blank, pence) = (read + file.RowsRead, accepted + file.RowsAccepted, refused + file.RowsRefused, blank + file.RowsBlank, pence + rows.Sum(r => r.Pence));
        }
        // As docs/imports.md says.
        Assert.Equal((6845, 6195, 2, 648, 6_799_482_017L), (read, accepted, refused, blank, pence));
    }

    [RealDataFact(Oxford)]
    public void The_file_without_dates_goes_in_when_its_period_is_stated()
    {
        using var stream = File.OpenRead(RealData.Find("spend/oxford_city_council/expenditure-over-500-apr-jun-2014.csv")!);
        var file = PaymentFile.Open(stream, new ReadingChoices(StatedPeriod.Parse("2014-04..2014-06")));
        Assert.Equal(1416588728, file.Rows().Sum(r => r.Pence));
        Assert.Equal((3836, 0), (file.RowsAccepted, file.RowsRefused));
    }
}
