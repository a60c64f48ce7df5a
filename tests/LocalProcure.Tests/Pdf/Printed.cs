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

    private static readonly SpendHeading[] Headings =
    [
        new("45000000", "Construction work", "Gwaith adeiladu", 14, 0) { Kinds = ["45261000", "45330000"] }, new("60000000", "Transport services", "Gwasanaethau trafnidiaeth", 6, 0), new("79000000", "Business services", "Gwasanaethau busnes", 0, 3),
        new("85000000", "Health and social work services", "Gwasanaethau iechyd a gwaith cymdeithasol", 9, 2), new("48000000", "Software and information systems", "Meddalwedd a systemau gwybodaeth", 0, 0),
    ];

    public static SpendFigures Figures()
    {
        var (lines, question) = Inputs();
        return SpendReport.From(lines, question);
    }

    public static (IReadOnlyList<SpendLine> Lines, SpendQuestion Question) Inputs()
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
            var known = new SpendPayee(Spent.IdOf($"p{payee}"), payee == 8 ? lead : null, place is null ? [] : [new KnownPlace((PlaceBasis)(1 + payee % 4), place)], (FirmSize)(payee % 5), payee % 11 == 0, (LinkHow)(payee % 6), payee % 29 == 0);
            var category = random.Next(Categories.Length);
            return new SpendLine(ofHomes ? homes : council, Spent.March.AddDays(random.Next(-330, 31)), random.NextInt64(-3_000_00, 60_000_00) / (1 + payee % 9), known,
                payee % 23 == 0 ? "" : $"{Names[payee % Names.Length]} {payee} Ltd",
                Categories[category], category % 5 == 4 ? "" : Headings[category % Headings.Length].Code, random.Next(8) == 0 ? "" : $"Department of {Categories[random.Next(9)].ToLowerInvariant()}",
                random.Next(30) == 0 ? random.Next(2) == 0 ? "tax" : "public-bodies" : null, ofHomes ? VatBasis.Gross : VatBasis.Net, ofHomes ? DateBasis.StatedPeriod : DateBasis.Day, ofHomes ? second : first, i + 2);
        });
        return (lines.ToList(), Spent.Asked with
        {
            Buyers = [Spent.Asked.Buyers[0], new ReportBuyer(homes, "HAFOD", "Hafod Valley Homes", "Cartrefi Cwm Hafod")],
            Imports = [new(first, "RCT", "rct-payments-2026-03.csv", new string('a', 64)), new(second, "HAFOD", "hafod-quarter-4.csv", new string('b', 64), new(2026, 1, 1), new(2026, 3, 31))],
            PaidBefore = Enumerable.Range(0, 120).Select(i => Spent.IdOf($"p{i}")).ToHashSet(),
            IsDemonstration = true,
            HistoryFrom = new DateOnly(2025, 4, 2),
            Consortia = [new(council, lead, new(2026, 1, 1), new(2026, 12, 31), [new(lead, SpendLine.OutsideUk, 5000, "Ocean Supplies Ltd", "Supplies"), new(homes, Spent.Rct, 5000, "Dŵr a Thir Cyf", "Gosod")]) { Reference = "C-2026-0007", Subject = "Water meters", SubjectWelsh = "Mesuryddion dŵr" }],
            Headings = Headings,
            Awards =
            [
                new("C-2026-0041", "RCT", "2026-03-09", "Resurfacing of roads in the Cynon valley", "Ailwynebu ffyrdd yng Nghwm Cynon", ["Cwm Builders Ltd", "Taf Transport Ltd"], "in-area", true, 1_240_000_00),
                new("C-2026-0044", "RCT", "2026-03-24", "Legal advice", "Cyngor cyfreithiol", ["Severn Systems Ltd"], "rest-of-uk", false, 88_500_00),
            ],
            Survey = new LmSurvey("2025-26", 64, [.. Enumerable.Range(0, 120).Select(i => new LmAnswer(Spent.IdOf($"p{i}"), (FirmSize)(i % 5), 1000 + i * 50))]),
            Issued = new Dictionary<DateOnly, Retention> { [new(2025, 12, 1)] = default },
        });
    }
}
