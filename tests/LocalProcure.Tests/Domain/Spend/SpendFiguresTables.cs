using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;
using static LocalProcure.Tests.Domain.Spend.Spent;

namespace LocalProcure.Tests.Domain.Spend;

/// <summary>The measures of the second edition of the method, each against a table worked by hand.</summary>
public sealed class SpendFiguresTables
{
    [Fact]
    public void Flows_say_what_each_buyer_paid_into_each_ring()
    {
        var homes = Guid.NewGuid();
        var asked = Asked with { Buyers = [.. Asked.Buyers, new ReportBuyer(homes, "HAFOD", "Hafod Homes", null)] };
        var f = SpendReport.From([Line(100), Line(-30), Line(7, Bristol), Line(50, null) with { BuyerId = homes }, Line(8) with { BuyerId = homes, ExcludedReason = "tax" }], asked);
        Assert.Equal([new FlowFigure("HAFOD", "not-known", 1, 50), new("RCT", "in-area", 2, 70), new("RCT", "rest-of-uk", 1, 7)], f.Flows);
    }

    [Fact]
    public void Places_are_authorities_and_nothing_else()
    {
        var f = Figures(Line(100), Line(-40), Line(30, Cardiff), Line(5, SpendLine.OutsideUk), Line(9, SpendLine.NorthernIreland), Line(2, null));
        Assert.Equal([(Rct, 60L), (Cardiff, 30L)], f.ByPlace.Select(p => (p.Code, p.Pence)));
        Assert.Equal("Caerdydd", f.ByPlace[1].NameWelsh);
    }

    [Fact]
    public void Headings_show_what_leaves_with_the_local_firms_who_could_supply_it()
    {
        var asked = Asked with { Headings = [new("45000000", "Construction", "Adeiladu", 4, 0), new("79000000", "Business services", "Gwasanaethau busnes", 0, 2)] };
        var f = SpendReport.From([Line(100, Bristol) with { Heading = "79000000" }, Line(30, Bristol) with { Heading = "45000000" }, Line(20) with { Heading = "45000000" }, Line(7, Bristol)], asked);
        Assert.Equal([("79000000", 100L, 0, 2), ("45000000", 30, 4, 0)], f.HeadingsLeaving(5).Select(h => (h.Code, h.Figures.LeavingPence, h.LocalFirms, h.LocalGroups)));
        Assert.Equal(7, f.ByHeading.Single(h => h.Code.Length == 0).Figures.BasePence);
    }

    [Fact]
    public void Another_notion_of_place_gives_another_rate_and_each_stands_alone()
    {
        var line = Line(60).To(p => p with { Places = [new(PlaceBasis.PrincipalPlaceOfBusiness, Rct), new(PlaceBasis.RegisteredOffice, Bristol)] });
        var f = Figures(line, Line(40, Bristol));
        Assert.Equal((60L, 0L), (f.RetainedPence, f.UnknownPence));
        Assert.Equal(
            [("principalPlaceOfBusiness", 60L, 40L), ("invoiceAddress", 0, 60), ("registeredOffice", 0, 40)],
            f.OnOtherBases.Select(b => (b.Basis, b.Figures.RetainedPence, b.Figures.UnknownPence)));
        var byOffice = SpendReport.From([line, Line(40, Bristol)], Asked.By(PlaceBasis.RegisteredOffice));
        Assert.Equal((0L, 40L), (byOffice.RetainedPence, byOffice.UnknownPence));
        Assert.Equal(["registeredOffice"], byOffice.Basis);
    }

    [Fact]
    public void Nobody_in_private_life_is_named_but_everybody_is_counted()
    {
        var f = Figures(Line(100, supplier: "Mrs G Evans"), Line(90, supplier: "Cwm Cabs Ltd"), Line(50, supplier: "Own Name").To(p => p with { IsPerson = true }), Line(-10, supplier: "Mrs G Evans"));
        Assert.Equal([("Cwm Cabs Ltd", false, 90L), ("", true, 90), ("", true, 50)], f.TopSuppliers.Select(s => (s.Name, s.IsIndividual, s.Pence)));
        Assert.Equal((3, 140L), (f.Individuals!.Lines, f.Individuals.Pence));
        Assert.Equal(3, f.SuppliersPaid);
        Assert.DoesNotContain("Evans", SpendFile.Json(f));
    }

    [Theory]
    [InlineData("Mrs G Evans", true)]
    [InlineData("MR JOHN SMITH", true)]
    [InlineData("Miss A. B. Jones-Davies", true)]
    [InlineData("J Smith", true)]
    [InlineData("J.R. Williams", true)]
    [InlineData("SMITH, J", true)]
    [InlineData("Evans A B", true)]
    [InlineData("Y Parch D Rees", true)]
    [InlineData("Mr Electric Ltd", false)]
    [InlineData("J Smith & Sons", false)]
    [InlineData("G4S", false)]
    [InlineData("H Jones Builders", false)]
    [InlineData("Dr Smith Dental Practice", false)]
    [InlineData("Wales Co-operative Centre", false)]
    [InlineData("EDF", false)]
    [InlineData("BT", false)]
    [InlineData("", false)]
    public void A_persons_name_is_told_from_a_businesss(string name, bool isPerson) => Assert.Equal(isPerson, PersonName.Is(name));

    [Fact]
    public void A_lead_is_paid_for_itself_where_the_members_own_payments_are_on_record()
    {
        var (lead, other) = (Guid.NewGuid(), Guid.NewGuid());
        var contract = new ConsortiumContract(BuyerId, lead, new(2026, 1, 1), new(2026, 12, 31), [new(lead, Bristol, 5000, "Lead Ltd"), new(other, Rct, 5000, "Other Ltd")]);
        var lines = new[] { Line(100_00, Bristol).ToFirm(lead), Line(40_00).ToFirm(other) };
        var shared = SpendReport.From(lines, Asked with { Consortia = [contract] }).ThroughConsortia!;
        Assert.Equal((50_00L, 0L), (shared.RetainedAsSharedPence, shared.RecordedPence));
        var recorded = SpendReport.From(lines, Asked with { Consortia = [contract with { PaidToMembers = [March] }] }).ThroughConsortia!;
        Assert.Equal((0L, 100_00L), (recorded.RetainedAsSharedPence, recorded.RecordedPence));
        Assert.Equal([("Lead Ltd", 100_00L)], recorded.Members.Select(m => (m.Name, m.Pence)));
        // Inputs kept before roles were say nothing of contracts, so that what was issued from them verifies byte for byte.
        Assert.Null(shared.Contracts);
        Assert.DoesNotContain("\"contracts\"", SpendFile.Json(SpendReport.From(lines, Asked with { Consortia = [contract] })));
        var now = contract with { Reference = "C-1", Members = [new(lead, Bristol, 6667, "Lead Ltd", "Builds"), new(other, Rct, 3333, "Other Ltd", "Wires")] };
        foreach (var (asked, parts) in new[] { (now, (long[])[66_67, 33_33]), (now with { PaidToMembers = [March] }, [100_00, 0]) })
        {
            var one = Assert.Single(SpendReport.From(lines, Asked with { Consortia = [asked, now with { BuyerId = other, Reference = "C-2" }] }).ThroughConsortia!.Contracts!);
            Assert.Equal(("C-1", 100_00L), (one.Reference, one.Pence));
            Assert.Equal([("Builds", 6667, parts[0]), ("Wires", 3333, parts[1])], one.Members.Select(m => (m.Role, m.ShareBasisPoints, m.Pence)));
        }
    }

    [Fact]
    public void Awards_are_listed_and_move_no_figure()
    {
        var award = new AwardFigure("C-1", "RCT", "2026-03-09", "Roads", null, ["A Ltd"], "in-area", false, 900_00);
        var (with, without) = (SpendReport.From([Line(10)], Asked with { Awards = [award] }), Figures(Line(10)));
        Assert.Equal(without.Whole, with.Whole);
        Assert.Equal([award], with.Awards);
    }

    [Fact]
    public void One_buyers_report_has_its_own_history_and_files()
    {
        var (homes, other) = (Guid.NewGuid(), Guid.NewGuid());
        var second = new ReportBuyer(homes, "HAFOD", "Hafod Homes", null);
        var asked = Asked with
        {
            Buyers = [.. Asked.Buyers, second], Imports = [.. Asked.Imports, new(other, "HAFOD", "h.csv", new string('b', 64))],
            PaidBefore = new HashSet<Guid> { IdOf("Old Ltd") }, HistoryFrom = new(2025, 1, 1), Histories = [new(BuyerId, new(2025, 1, 1), [IdOf("Old Ltd")]), new(homes, null, [])],
        };
        SpendLine[] lines = [Line(10, supplier: "Old Ltd"), Line(20, supplier: "Old Ltd") with { BuyerId = homes, ImportId = other }];
        Assert.Equal(0, SpendReport.From(lines, asked).NewSuppliers);
        var f = SpendReport.From(lines.Where(l => l.BuyerId == homes), asked.ForBuyer(second));
        Assert.Equal((20L, 1, "HAFOD", true), (f.BasePence, f.NewSuppliers, f.Inputs.Single().Buyer, f.HasShortHistory));
    }
}
