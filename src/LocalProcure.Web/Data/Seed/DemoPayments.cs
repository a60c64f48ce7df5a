using System.Globalization;
using System.Text;
using LocalProcure.Domain.Firms;

namespace LocalProcure.Web.Data.Seed;

/// <summary>Twelve months of payments of invented suppliers, written as the files that a council publishes and read back by the real import.</summary>
public static class DemoPayments
{
    /// <summary>Somebody the demo's buyers pay. Postcode empty: the list does not say where they are.</summary>
    private sealed record Supplier(string Name, string Postcode, string Area, string Kind, int PoundsAMonth, string? CompanyNumber = null);

    private static readonly Supplier[] Others =
    [
        new("Penrhys Coal Merchants Ltd", "CF43 4AH", "Housing", "Fuel", 5_200), new("Rhondda Highway Surfacing Ltd", "CF39 9AG", "Highways", "Road surfacing", 61_000),
        new("Ystrad Agency Staff Ltd", "CF41 7AH", "Social Care", "Agency staff", 38_000), new("Cynon Scaffolding Ltd", "CF44 8AG", "Housing", "Building works", 9_400),
        new("Llantrisant Vets LLP", "CF72 8AF", "Public Protection", "Veterinary", 1_900), new("Pontypridd Taxis", "CF37 1BA", "Education", "Home to school transport", 27_500),
        new("Merthyr Steel Fabrication Ltd", "CF47 8AJ", "Highways", "Street furniture", 13_800), new("Bridgend Asphalt Ltd", "CF31 3AH", "Highways", "Road surfacing", 44_000),
        new("Ogmore Timber Supplies Ltd", "CF32 9AF", "Housing", "Building materials", 12_100), new("Cardiff Legal Partnership LLP", "CF10 3AL", "Corporate", "Legal fees", 21_000),
        new("Roath Architects Ltd", "CF24 5EA", "Housing", "Design", 18_500), new("Caerphilly Lifts Ltd", "CF83 1AG", "Corporate", "Lift maintenance", 7_700),
        new("Newport Software House Ltd", "NP20 2AF", "Corporate", "Software", 33_000), new("Swansea Bay Marine Ltd", "SA1 3AF", "Leisure", "Pool plant", 6_100),
        new("Llanelli Kitchens Ltd", "SA15 3AF", "Education", "Catering equipment", 11_300), new("Menai Publishing Ltd", "LL57 2AF", "Education", "Books", 4_800),
        new("Severn Facilities Group plc", "BS1 4AP", "Corporate", "Facilities management", 74_000, "99990017"), new("Midland Paper & Supplies Ltd", "B1 1BE", "Education", "Stationery", 15_600, "99990018"),
        new("Northern Fleet Leasing Ltd", "M1 2AH", "Corporate", "Vehicle hire", 52_000), new("Thames Consulting Engineers Ltd", "EC2A 4NE", "Highways", "Consultancy", 47_000),
        new("Lagan Safety Wear Ltd", "BT1 5GS", "Highways", "Clothing", 2_300), new("Island Payments Ltd", "JE2 3QA", "Corporate", "Card fees", 1_700),
        new("Bespoke Training Associates", "", "Corporate", "Training", 5_900), new("A Smart Interiors", "", "Leisure", "Furniture", 8_400), new("Global Energy Trading", "", "Corporate", "Electricity", 49_000),
        new("REDACTED PERSONAL DATA", "", "Social Care", "Direct payments", 22_000),
        new("HMRC", "", "Corporate", "PAYE and National Insurance", 310_000), new("Valleys Pension Fund", "", "Corporate", "Pension contributions", 140_000),
        new("South Wales Fire Levy", "", "Corporate", "Levy", 96_000),
    ];

    /// <summary>The buyer's supplier list as CSV: number, name, postcode, company number.</summary>
    public static byte[] SupplierList(IReadOnlyList<Firm> firms)
    {
        var text = new StringBuilder("Supplier number,Supplier name,Postcode,Company number\r\n");
        foreach (var (supplier, number) in All(firms))
            if (supplier.Postcode.Length > 0)
                text.Append(CultureInfo.InvariantCulture, $"{number},\"{supplier.Name}\",{supplier.Postcode},{supplier.CompanyNumber}\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>One month's payments as the council publishes them; the same month always gives the same bytes.</summary>
    public static byte[] Month(IReadOnlyList<Firm> firms, string buyerCode, string buyerName, DateOnly month)
    {
        var chance = new Random(HashCode(buyerCode) + month.Year * 100 + month.Month);
        var size = buyerCode == "RCT" ? 1.0 : 0.45;
        var text = new StringBuilder("Body name,Payment date,Transaction number,Net amount,Supplier name,Supplier number,Directorate,Expenditure type\r\n");
        var transaction = 400_000 + month.Month * 2_000;
        foreach (var (supplier, number) in All(firms))
        {
            var payments = chance.Next(1, 9);
            for (var i = 0; i < payments; i++)
            {
                // Local firms' part grows a little through the year, so that the trend has something to say.
                var growth = supplier.Postcode.StartsWith("CF4", StringComparison.Ordinal) || supplier.Postcode.StartsWith("CF37", StringComparison.Ordinal) ? 1 + month.Month % 12 * 0.02 : 1;
                var pounds = supplier.PoundsAMonth * size * growth / payments * (0.6 + chance.NextDouble() * 0.8);
                var credit = chance.Next(60) == 0;
                var day = new DateOnly(month.Year, month.Month, chance.Next(1, DateTime.DaysInMonth(month.Year, month.Month) + 1));
                text.Append(CultureInfo.InvariantCulture, $"{buyerName},{day:dd/MM/yyyy},{transaction++},\"{(credit ? -pounds / 4 : pounds):#,##0.00}\",\"{supplier.Name}\",{number},{supplier.Area},{supplier.Kind}\r\n");
            }
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<(Supplier Supplier, int Number)> All(IReadOnlyList<Firm> firms)
    {
        string[] kinds = ["Plumbing", "Electrical", "Roofing", "Joinery", "Catering", "Food", "Home care", "Cleaning", "Grounds maintenance", "Landscaping", "Printing", "Translation", "Transport", "Civil engineering", "IT support", "Training", "Fire alarms", "", "", "Play services"];
        string[] areas = ["Housing", "Corporate", "Housing", "Education", "Social Care", "Education", "Social Care", "Corporate", "Leisure", "Leisure", "Corporate", "Corporate", "Education", "Highways", "Corporate", "Education", "Corporate", "", "", "Leisure"];
        int[] pounds = [14_000, 19_000, 11_500, 6_200, 9_800, 31_000, 88_000, 24_000, 3_100, 17_000, 4_200, 5_600, 23_000, 105_000, 8_800, 4_900, 7_300, 0, 0, 6_600];
        var number = 20_001;
        for (var i = 0; i < firms.Count; i++, number++)
            if (pounds[i] > 0)
                yield return (new Supplier(firms[i].Name, firms[i].Places[0].Postcode, areas[i], kinds[i], pounds[i], firms[i].Numbers.FirstOrDefault(n => n.Scheme == "GB-COH")?.Number), number);
        foreach (var other in Others) yield return (other, number++);
    }

    private static int HashCode(string code) => code.Aggregate(7, (sum, c) => sum * 31 + c);
}
