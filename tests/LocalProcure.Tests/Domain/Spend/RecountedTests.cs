using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;
using static LocalProcure.Tests.Domain.Spend.Spent;

namespace LocalProcure.Tests.Domain.Spend;

/// <summary>
/// The figures counted a second time, slowly and plainly, from measures.md alone: rings and their authorities are written out by hand, rates are done in long division,
/// a consortium's pennies one at a time. Over random programmes both must say the same.
/// </summary>
public sealed class RecountedTests
{
    private static readonly string[] Rings = ["in-area", "rest-of-cwm-taf-morgannwg", "rest-of-cardiff-capital-region", "rest-of-wales", "rest-of-uk", "outside-uk", "not-known"];
    private static readonly string[] MorgannwgRest = ["W06000024", "W06000013"], CapitalRest = ["W06000014", "W06000015", "W06000018", "W06000019", "W06000020", "W06000021", "W06000022"];
    private static readonly string?[] Codes = [Rct, Rct, .. MorgannwgRest, .. CapitalRest, Swansea, "W06000001", Bristol, "E06000052", "S12000036", SpendLine.NorthernIreland, SpendLine.OutsideUk, null, null];

    private static string Ring(string? code) => code switch
    {
        null => "not-known", SpendLine.OutsideUk => "outside-uk", Rct => "in-area",
        _ when MorgannwgRest.Contains(code) => "rest-of-cwm-taf-morgannwg", _ when CapitalRest.Contains(code) => "rest-of-cardiff-capital-region", _ when code[0] == 'W' => "rest-of-wales", _ => "rest-of-uk",
    };

    private static string? PlaceOf(SpendPayee payee) =>
        new[] { PlaceBasis.SaidByStaff, PlaceBasis.PrincipalPlaceOfBusiness, PlaceBasis.InvoiceAddress, PlaceBasis.RegisteredOffice }
            .Select(b => payee.Places.Where(p => p.Basis == b).Select(p => p.Code).FirstOrDefault()).FirstOrDefault(code => code is not null);

    /// <summary>Four places, half away from nothing, digit by digit.</summary>
    private static decimal? Rate(long part, long whole)
    {
        if (whole <= 0) return null;
        var (left, digits) = (System.Numerics.BigInteger.Abs(part), System.Numerics.BigInteger.Zero);
        digits = left / whole;
        left %= whole;
        for (var place = 0; place < 4; place++) (digits, left) = (digits * 10 + left * 10 / whole, left * 10 % whole);
        if (left * 2 >= whole) digits++;
        return (part < 0 ? -1 : 1) * (decimal)digits / 10_000m;
    }

    /// <summary>Largest remainder: everybody's whole pennies first, then one penny after another to whoever lacks most.</summary>
    private static long[] Apportion(long pence, int[] points)
    {
        var size = Math.Abs(pence);
        var parts = points.Select(p => size * p / 10_000).ToArray();
        while (parts.Sum() < size)
        {
            var next = Enumerable.Range(0, points.Length).OrderByDescending(i => (decimal)size * points[i] / 10_000m - parts[i]).ThenBy(i => i).First();
            parts[next]++;
        }
        return [.. parts.Select(p => pence < 0 ? -p : p)];
    }

    private static (List<SpendLine> Lines, SpendQuestion Question) Programme(int seed)
    {
        var random = new Random(seed * 7919 + 11);
        ReportBuyer[] buyers = [Asked.Buyers[0], new(IdOf("homes"), "HAFOD", "Hafod", null), new(IdOf("board"), "BOARD", "Board", "Bwrdd")];
        PlaceBasis[] bases = [PlaceBasis.SaidByStaff, PlaceBasis.PrincipalPlaceOfBusiness, PlaceBasis.InvoiceAddress, PlaceBasis.RegisteredOffice, PlaceBasis.Ownership];
        var payees = Enumerable.Range(0, 40).Select(i =>
        {
            KnownPlace[] places = [.. bases.Where(_ => random.Next(3) == 0).Select(b => (b, Code: Codes[random.Next(Codes.Length)])).Where(p => p.Code is not null).Select(p => new KnownPlace(p.b, p.Code!))];
            return new SpendPayee(IdOf($"payee {seed} {i}"), random.Next(3) == 0 ? IdOf($"firm {i % 9}") : null, places, (FirmSize)random.Next(5), random.Next(6) == 0);
        }).ToArray();
        // A firm is in one place and of one size, whichever account it is paid through.
        payees = [.. payees.Select(p => p.FirmId is { } firm ? payees.First(x => x.FirmId == firm) with { Id = p.Id } : p)];
        var lines = Enumerable.Range(0, 160).Select(row =>
        {
            var payee = payees[random.Next(payees.Length)];
            return new SpendLine(buyers[random.Next(3)].Id, March.AddDays(random.Next(-400, 45)), random.NextInt64(-50_000, 800_001), payee, random.Next(12) == 0 ? "" : $"Supplier {(payee.FirmId ?? payee.Id).ToString()[..6]} Ltd",
                $"Category {random.Next(5)}", random.Next(3) == 0 ? "" : "45000000", random.Next(4) == 0 ? "" : $"Department {random.Next(4)}", random.Next(10) == 0 ? random.Next(2) == 0 ? "tax" : "grants" : null, VatBasis.Net, DateBasis.Day, ImportId, row + 2);
        }).ToList();
        var lead = payees.First(p => p.FirmId is not null).FirmId!.Value;
        return (lines, Asked with
        {
            Buyers = buyers, PaidBefore = payees.Where(_ => random.Next(2) == 0).Select(p => p.FirmId ?? p.Id).ToHashSet(),
            Consortia = [new(buyers[seed % 3].Id, lead, new(2026, 1, 1), new(2026, 12, 31), [new(lead, Codes[random.Next(Codes.Length)], 3334), new(IdOf("two"), Codes[random.Next(Codes.Length)], 3333), new(IdOf("three"), Rct, 3333)])],
        });
    }

    [Fact]
    public void A_second_count_by_hand_says_the_same_of_two_hundred_programmes()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var (lines, question) = Programme(seed);
            var f = SpendReport.From(lines, question);
            var month = lines.Where(l => l.PaidOn.Year == 2026 && l.PaidOn.Month == 3).ToList();
            var paid = month.Where(l => l.ExcludedReason is null).ToList();
            long Pence(Func<SpendLine, bool> of) => paid.Where(of).Sum(l => l.Pence);
            string RingOf(SpendLine l) => Ring(PlaceOf(l.Payee));
            Retention Counted(IEnumerable<SpendLine> some) => some.ToList() is var s ? new(s.Count, s.Sum(l => l.Pence), s.Where(l => RingOf(l) == "in-area").Sum(l => l.Pence), s.Where(l => RingOf(l) == "not-known").Sum(l => l.Pence)) : default;

            Assert.Equal(Counted(paid), f.Whole);
            Assert.Equal(Rings.Select(r => (r, Pence(l => RingOf(l) == r), Rate(Pence(l => RingOf(l) == r), f.BasePence))), f.Tiers.Select(t => (t.Tier, t.Pence, t.Share)));
            Assert.Equal((Rate(f.RetainedPence, f.BasePence), Rate(f.RetainedPence, f.BasePence - f.UnknownPence), Rate(f.UnknownPence, f.BasePence)), (f.RetentionRate, f.RetentionRateKnown, f.UnknownShare));
            Assert.Equal(question.Buyers.OrderBy(b => b.Code, StringComparer.Ordinal).Select(b => (b.Code, Counted(paid.Where(l => l.BuyerId == b.Id)))), f.ByBuyer.Select(b => (b.Code, b.Figures)));
            Assert.Equal(paid.GroupBy(l => l.Category).ToDictionary(g => g.Key, Counted), f.ByCategory.ToDictionary(c => c.Name, c => c.Figures));
            Assert.Equal(paid.GroupBy(l => l.Department).ToDictionary(g => g.Key, Counted), f.ByDepartment.ToDictionary(c => c.Name, c => c.Figures));
            Assert.Equal(paid.GroupBy(l => l.Heading).ToDictionary(g => g.Key, Counted), f.ByHeading.ToDictionary(h => h.Code, h => h.Figures));
            Assert.Equal(month.Where(l => l.ExcludedReason is not null).GroupBy(l => l.ExcludedReason!).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new ExcludedFigure(g.Key, g.Count(), g.Sum(l => l.Pence))), f.Excluded);
            Assert.Equal(paid.GroupBy(l => PlaceOf(l.Payee)).Where(g => g.Key is not null && g.Key != SpendLine.OutsideUk && g.Key != SpendLine.NorthernIreland).ToDictionary(g => g.Key!, g => g.Sum(l => l.Pence)), f.ByPlace.ToDictionary(p => p.Code, p => p.Pence));
            Assert.Equal(paid.GroupBy(l => (question.Buyers.First(b => b.Id == l.BuyerId).Code, RingOf(l))).ToDictionary(g => g.Key, g => g.Sum(l => l.Pence)), f.Flows.ToDictionary(w => (w.Buyer, w.Tier), w => w.Pence));
            Assert.Equal(Enum.GetValues<FirmSize>().Select(s => Pence(l => l.Payee.Size == s)), f.BySize.Select(s => s.Pence));
            Assert.Equal(Pence(l => l.Payee.IsVcse), f.Vcse.Pence);

            var named = paid.Where(l => l.Supplier.Length > 0).GroupBy(l => l.Payee.FirmId ?? l.Payee.Id).ToList();
            var positive = named.Where(g => g.Any(l => l.Pence > 0)).ToList();
            Assert.Equal((positive.Count, positive.Count(g => RingOf(g.First()) == "in-area")), (f.SuppliersPaid, f.LocalFirmsPaid));
            Assert.Equal(named.Select(g => g.Sum(l => l.Pence)).OrderDescending().Take(10).Sum(), f.Top10Pence);
            var first = positive.Where(g => !question.PaidBefore.Contains(g.Key)).ToList();
            Assert.Equal((first.Count, first.Sum(g => g.Sum(l => l.Pence))), (f.NewSuppliers, f.NewSuppliersPence));
            Assert.Equal(Enumerable.Range(0, 13).Select(i => March.AddMonths(i - 12)).Select(m => (m.ToString("yyyy-MM"), Counted(lines.Where(l => l.ExcludedReason is null && l.PaidOn.Year == m.Year && l.PaidOn.Month == m.Month)))), f.Trend.Select(t => (t.Month, t.Figures)));

            var contract = question.Consortia[0];
            var shared = paid.Where(l => l.BuyerId == contract.BuyerId && l.Payee.FirmId == contract.LeadFirmId).ToList();
            Assert.Equal(shared.Count == 0, f.ThroughConsortia is null);
            if (f.ThroughConsortia is not { } through) continue;
            var parts = shared.SelectMany(l => Apportion(l.Pence, [.. contract.Members.Select(m => m.BasisPoints)]).Zip(contract.Members)).ToList();
            long To(string ring) => Pence(l => RingOf(l) == ring && !shared.Contains(l)) + parts.Where(p => Ring(p.Second.PlaceCode) == ring).Sum(p => p.First);
            Assert.Equal((shared.Sum(l => l.Pence), f.Whole with { RetainedPence = To("in-area"), UnknownPence = To("not-known") }), (through.Pence, through.WholeAsShared));
            Assert.Equal(through.Pence, parts.Sum(p => p.First));
        }
    }
}
