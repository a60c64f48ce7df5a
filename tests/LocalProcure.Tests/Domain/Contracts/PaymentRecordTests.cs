using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Contracts;

public sealed class PaymentRecordTests
{
    private static readonly ContractFigures InForce = On("2026-04-01");

    [Theory]
    [InlineData("2026-04-01", "2026-04-01", "2026-09-30", "2026-10-30")]
    [InlineData("2026-09-30", "2026-04-01", "2026-09-30", "2026-10-30")]
    [InlineData("2026-10-01", "2026-10-01", "2027-03-31", "2027-04-30")]
    [InlineData("2027-01-15", "2026-10-01", "2027-03-31", "2027-04-30")]
    [InlineData("2026-03-31", "2025-10-01", "2026-03-31", null)]
    public void A_period_is_a_half_year_whose_notice_follows_within_thirty_days_once_the_section_is_in_force(string day, string from, string to, string? due)
    {
        var period = PaymentPeriod.Of(DateOnly.Parse(day), Figures.AtStart)!;
        Assert.Equal((DateOnly.Parse(from), DateOnly.Parse(to)), (period.From, period.To));
        Assert.Equal(due is null ? null : DateOnly.Parse(due), period.NoticeDue(Figures.AtStart, BuyerStatus.Of(BuyerKind.Council, Nation.Wales)));
    }

    /// <summary>Colleges count as schools (s.123); of bodies that are not Welsh authorities the date is not on record.</summary>
    [Theory]
    [InlineData(BuyerKind.College, Nation.Wales, false)]
    [InlineData(BuyerKind.Council, Nation.England, false)]
    [InlineData(BuyerKind.HealthBoard, Nation.Wales, true)]
    [InlineData(BuyerKind.HousingAssociation, Nation.Wales, true)]
    public void The_notice_is_owed_by_those_whom_the_section_binds(BuyerKind kind, Nation nation, bool owed) =>
        Assert.Equal(owed ? new DateOnly(2026, 10, 30) : null, PaymentPeriod.Of(new DateOnly(2026, 6, 1), Figures.AtStart)!.NoticeDue(Figures.AtStart, BuyerStatus.Of(kind, nation)));

    /// <summary>A year that begins in another month, and periods that do not fill it: each stays whole within its year, and a day without figures has none.</summary>
    [Theory]
    [InlineData("2027-01-01", "2027-01-01", "2027-05-31")]
    [InlineData("2027-11-30", "2027-11-01", "2027-12-31")]
    [InlineData("2026-12-31", "2026-10-01", "2027-03-31")]
    [InlineData("2025-02-23", null, null)]
    public void Periods_follow_the_figures_of_their_day(string day, string? from, string? to)
    {
        var act = Act.BySystem(new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc));
        var law = new Figures([.. Figures.ToStartWith(act).Where(r => r.Line is FigureLine.FinancialYear or FigureLine.PaymentsPeriod), Row(FigureLine.FinancialYear, 1), Row(FigureLine.PaymentsPeriod, 5)]);
        var period = PaymentPeriod.Of(DateOnly.Parse(day), law);
        Assert.Equal((from, to), (period?.From.ToString("yyyy-MM-dd"), period?.To.ToString("yyyy-MM-dd")));

        FigureRow Row(FigureLine line, long amount) => new(line, FigureBody.Any, FigureSort.Any, new DateOnly(2027, 1, 1), amount, "An amendment", act);
    }

    [Fact]
    public void The_days_of_the_notice_are_figures_in_force_on_the_day()
    {
        Assert.Null(On("2025-12-31").AssessMonths);
        Assert.Equal(12, On("2026-01-01").AssessMonths);
        Assert.Null(On("2026-03-31").PaymentNoticeDays);
        Assert.Null(On("2025-02-23").DetailsDays);
        Assert.Equal((30, 120, 500_000_000), (On("2025-02-24").DetailsDays, On("2025-02-24").DetailsDaysLightTouch, On("2025-02-24").KpiFloorPence));
    }

    [Theory]
    [InlineData(30, 1, 0, 0)]
    [InlineData(31, 0, 1, 0)]
    [InlineData(60, 0, 1, 0)]
    [InlineData(61, 0, 0, 1)]
    public void An_invoice_is_counted_in_the_band_of_its_days(int days, int inTerm, int slower, int slowest)
    {
        var (contract, received) = Signed();
        var invoice = new Invoice(contract, new InvoiceTerms(contract.Lead.FirmId, "1", "Work", 100_00, received, null), InForce, Drafts.By(Drafts.Officer, UkTime.FromUk(received, new TimeOnly(9, 0))));
        invoice.Pay(received.AddDays(days), Drafts.By(Drafts.Officer, UkTime.FromUk(received.AddDays(days), new TimeOnly(9, 0))));
        var record = PaymentRecord.Of([invoice], received, received.AddDays(100), InForce);
        Assert.Equal((inTerm, slower, slowest, days * 10, 1000), (record.InTerm, record.Slower, record.Slowest, record.AverageTenths, record.ShareOf(1)));
    }

    [Fact]
    public void A_later_day_that_the_invoice_names_is_when_it_is_due()
    {
        var (contract, received) = Signed();
        var act = Drafts.By(Drafts.Officer, UkTime.FromUk(received, new TimeOnly(9, 0)));
        DateOnly Due(int? named) => new Invoice(contract, new InvoiceTerms(contract.Lead.FirmId, "1", "Work", 100_00, received, named is { } days ? received.AddDays(days) : null), InForce, act).DueOn;
        Assert.Equal((received.AddDays(30), received.AddDays(30), received.AddDays(45)), (Due(null), Due(10), Due(45)));
    }

    [Fact]
    public void Nothing_paid_has_no_average_and_no_share()
    {
        var record = PaymentRecord.Of([], new DateOnly(2026, 4, 1), new DateOnly(2026, 9, 30), InForce);
        Assert.Null(record.AverageTenths);
        Assert.Null(record.ShareOf(record.InTerm));
    }

    [Theory]
    // The end of 2027 seen from these days: the nearest reminder that has come.
    [InlineData("2026-12-30", null)]
    [InlineData("2026-12-31", 12)]
    [InlineData("2027-06-29", 12)]
    [InlineData("2027-06-30", 6)]
    [InlineData("2027-09-29", 6)]
    [InlineData("2027-09-30", 3)]
    [InlineData("2027-12-31", 3)]
    [InlineData("2028-01-01", null)]
    public void A_reminder_is_due_twelve_six_and_three_months_before_the_end(string today, int? months) =>
        Assert.Equal(months, ContractReminder.DueOn(new DateOnly(2027, 12, 31), DateOnly.Parse(today)));

    [Theory]
    [InlineData("ss.74(2), 75(6)", "Deddf Caffael 2023 aa.74(2), 75(6)")]
    [InlineData("s.75(1)", "Deddf Caffael 2023 a.75(1)")]
    [InlineData("Sch 8 para 4", "Deddf Caffael 2023 Atod. 8 para 4")]
    public void Sections_read_in_Welsh(string section, string welsh)
    {
        using var _ = Language.Welsh.Speak();
        Assert.Equal(welsh, ContractRoomText.Section(section));
    }

    [Fact]
    public void A_lots_contract_bears_its_lot_and_a_reference_of_its_own()
    {
        var tender = Drafts.Complete();
        var lot = tender.AddLot(new LotFacts(new OwnWords("North", "Y gogledd"), OwnWords.None, 10_000_00, 2000), Drafts.By(Drafts.Officer));
        var (whole, part) = (Of(null), Of(lot.Id));
        Assert.Equal((Guid.Empty, "Y gogledd"), (whole.LotId, part.LotTitle.Welsh));
        Assert.NotEqual(whole.Reference, part.Reference);

        Contract Of(Guid? lotId)
        {
            var act = Drafts.By(Drafts.Officer, Drafts.Closes.AddDays(1));
            var award = new Award(Drafts.In(TenderStatus.Opened), new RankedBid(Guid.NewGuid(), 20_000_00, new Dictionary<Guid, decimal>(), 90, true, 1, false), "The best", act, lotId);
            return new Contract(tender, award, [], null, act);
        }
    }

    private static ContractFigures On(string day) => new(Figures.AtStart, DateOnly.Parse(day), DateOnly.Parse(day));

    /// <summary>A contract signed five days after its award, and the day after.</summary>
    private static (Contract Contract, DateOnly Received) Signed()
    {
        var tender = Drafts.In(TenderStatus.Opened);
        var act = Drafts.By(Drafts.Officer, Drafts.Closes.AddDays(1));
        var award = new Award(tender, new RankedBid(Guid.NewGuid(), 20_000_00, new Dictionary<Guid, decimal>(), 90, true, 1, false), "The best", act);
        var contract = new Contract(tender, award, [new ContractParty(Guid.NewGuid(), "Cwm Cleaning Ltd", null, 10_000, null, null, false, 0)], null, act);
        var later = Drafts.By(Drafts.Officer, act.At.AddDays(5));
        contract.Enter(later.At.UkDate(), null, 0, ContractLaw.Of(tender, tender.Buyer, Figures.AtStart, later.At.UkDate()), [], later);
        return (contract, later.At.UkDate().AddDays(1));
    }
}
