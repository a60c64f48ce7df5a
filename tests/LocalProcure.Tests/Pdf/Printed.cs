using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Domain.Spend;

namespace LocalProcure.Tests.Pdf;

/// <summary>A month with everything in it that a report can show.</summary>
internal static class Printed
{
    private static readonly string?[] Places = [Spent.Rct, Spent.Rct, Spent.Rct, Spent.Merthyr, Spent.Cardiff, Spent.Swansea, Spent.Bristol, Spent.Bristol, SpendLine.OutsideUk, null];
    private static readonly string[] Categories =
        ["Responsive repairs and maintenance", "Agency staff", "Home to school transport", "Residential care", "Highways: surfacing", "Catering and food", "Legal fees", "IT hardware", "Waste treatment", "Printing", "Training", "Grounds maintenance", "Consultancy", "Cleaning", "Electrical works", "Insurance", "Fuel"];
    private static readonly string[] Names = ["Cwm Builders", "Rhondda Roofing", "Taf Transport", "Valleys Care", "Aberdare Catering", "Pont Plumbing", "Severn Systems", "Ocean Supplies", "Hafod Homes", "Dŵr a Thir"];

    public static SpendFigures Figures()
    {
        var random = new Random(43);
        var (council, homes) = (Spent.BuyerId, new Guid("00000000-0000-0000-0000-00000000000c"));
        var (first, second) = (Spent.ImportId, new Guid("00000000-0000-0000-0000-0000000000f2"));
        var lead = new Guid("00000000-0000-0000-0000-0000000000aa");
        var lines = Enumerable.Range(0, 9000).Select(i =>
        {
            var payee = random.Next(140);
            var ofHomes = random.Next(4) == 0;
            var place = Places[payee % Places.Length];
            return new SpendLine(ofHomes ? homes : council, Spent.March.AddDays(random.Next(-330, 31)), random.NextInt64(-3_000_00, 60_000_00) / (1 + payee % 9), Spent.IdOf($"p{payee}"), payee == 8 ? lead : null,
                payee % 23 == 0 ? "" : $"{Names[payee % Names.Length]} {payee} Ltd", place, place is null ? PlaceBasis.NotKnown : (PlaceBasis)(1 + payee % 4), (FirmSize)(payee % 5), payee % 11 == 0,
                Categories[random.Next(Categories.Length)], random.Next(8) == 0 ? "" : $"Department of {Categories[random.Next(9)].ToLowerInvariant()}",
                random.Next(30) == 0 ? random.Next(2) == 0 ? "tax" : "public-bodies" : null, ofHomes ? VatBasis.Gross : VatBasis.Net, ofHomes ? DateBasis.StatedPeriod : DateBasis.Day, ofHomes ? second : first, i + 2);
        });
        return SpendReport.From(lines, Spent.Asked with
        {
            Buyers = [Spent.Asked.Buyers[0], new ReportBuyer(homes, "HAFOD", "Hafod Valley Homes", "Cartrefi Cwm Hafod")],
            Imports = [new(first, "RCT", "rct-payments-2026-03.csv", new string('a', 64)), new(second, "HAFOD", "hafod-quarter-4.csv", new string('b', 64), new(2026, 1, 1), new(2026, 3, 31))],
            PaidBefore = Enumerable.Range(0, 120).Select(i => Spent.IdOf($"p{i}")).ToHashSet(),
            IsDemonstration = true,
            HistoryFrom = new DateOnly(2025, 4, 2),
            Consortia = [new(council, lead, new(2026, 1, 1), new(2026, 12, 31), [new(lead, SpendLine.OutsideUk, 5000), new(homes, Spent.Rct, 5000)])],
        }).WithRestated(new Dictionary<DateOnly, Retention> { [new(2025, 12, 1)] = default });
    }
}
