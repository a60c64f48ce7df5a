using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Pdf;
using static LocalProcure.Tests.Domain.Spend.Spent;

namespace LocalProcure.Tests.Domain.Spend;

/// <summary>The stored inputs give back the same figures, byte for byte.</summary>
public sealed class SpendInputsFileTests
{
    [Fact]
    public void What_is_read_back_gives_the_same_file()
    {
        var (lines, question) = Printed.Inputs();
        var (readLines, readQuestion) = Again(lines, question);
        Assert.Equal(lines.Count, readLines.Count);
        Assert.Equal(SpendFile.Json(SpendReport.From(lines, question)), SpendFile.Json(SpendReport.From(readLines, readQuestion)));
        Assert.Equal(SpendFile.Csv(SpendReport.From(lines, question)), SpendFile.Csv(SpendReport.From(readLines, readQuestion)));
    }

    [Fact]
    public void Every_part_of_a_line_comes_back_as_it_was()
    {
        var line = Line(-12_34, Merthyr, "Dŵr \"a\" Thir") with { Category = "Tab\there", ExcludedReason = "", Vat = VatBasis.Gross, Dated = DateBasis.StatedPeriod, Row = 77 };
        var read = Again([line], Asked).Lines.Single();
        Assert.Equal(line with { Payee = read.Payee }, read);
        Assert.Equal(line.Payee.Places, read.Payee.Places);
        Assert.Equal(line.Payee with { Places = [] }, read.Payee with { Places = [] });
    }

    [Fact]
    public void A_report_issued_by_the_first_method_is_still_read()
    {
        var old = System.Text.Json.Nodes.JsonNode.Parse(SpendFile.Json(Printed.Figures()))!.AsObject();
        foreach (var since in new[] { "flows", "byPlace", "byHeading", "onOtherBases", "byLink", "individuals", "awards", "localMultiplier" }) Assert.True(old.Remove(since));
        old["methodVersion"] = 1;
        foreach (var supplier in old["topSuppliers"]!.AsArray()) supplier!.AsObject().Remove("isIndividual");
        foreach (var input in old["inputs"]!.AsArray()) input!.AsObject().Remove("rowsRefused");
        old["throughConsortia"]!.AsObject().Remove("members");
        var read = SpendFile.Read(old.ToJsonString());
        Assert.Equal(Printed.Figures().Whole, read.Whole);
        Assert.Empty(read.Flows);
        Assert.Null(read.LocalMultiplier);
        Assert.NotEmpty(SpendFile.Csv(read));
    }

    [Fact]
    public void A_torn_file_is_refused()
    {
        using var file = new MemoryStream();
        SpendInputsFile.Write(file, [.. Enumerable.Range(0, 5000).Select(i => Line(i * 7919 % 100_003))], Asked);
        var torn = file.ToArray()[..(int)(file.Length / 2)];
        Assert.ThrowsAny<Exception>(() => SpendInputsFile.Read(new MemoryStream(torn)));
    }

    private static (List<SpendLine> Lines, SpendQuestion Question) Again(IReadOnlyList<SpendLine> lines, SpendQuestion question)
    {
        using var file = new MemoryStream();
        SpendInputsFile.Write(file, lines, question);
        file.Position = 0;
        return SpendInputsFile.Read(file);
    }
}
