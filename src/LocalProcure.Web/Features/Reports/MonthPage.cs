using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Reports;
using LocalProcure.Web.Features.Shared.Charts;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Reports;

/// <summary>Which month of which area to work on.</summary>
public sealed class MonthChoice
{
    public string? Area { get; set; }
    public string? Month { get; set; }
    public IReadOnlyList<Area> Areas { get; set; } = [];
    public IReadOnlyList<AreaMonth> Recent { get; set; } = [];

    /// <summary>A month that has payments, with how far its report has come.</summary>
    public sealed record AreaMonth(Area Area, DateOnly Month, ReportStatus? Status);
}

/// <summary>A month as staff see it: where it is on its path, the figures as they stand, and what may be done next.</summary>
public sealed record MonthPage(Area Area, DateOnly Month, IReadOnlyList<Buyer> Buyers, MonthNow State, Person Me, DateTime Now, IReadOnlyDictionary<Guid, string> Names)
{
    public SpendFigures Figures => State.Figures;
    public Report? Latest => State.Latest;
    public ReportStatus? Status => Latest?.Status;
    public string? WhyNotSignOff => Report.WhyNotSignOff(Me, State.Hands, Figures, Latest, Now);
    public string? WhyNotIssue => Report.WhyNotIssue(Latest, Figures);
    /// <summary>Where the payments behind a figure are shown.</summary>
    public Func<LineFilter, string?>? LinesAt { get; init; }
    /// <summary>The same of the edition that this one is to replace.</summary>
    public Func<LineFilter, string?>? LinesBefore { get; init; }
    public string? DecisionsAt { get; init; }
    public ReportAround Around => new(LinesAt, Before: Replaces?.FrozenFigures(), BeforeNumber: Replaces?.Number, Because: Latest?.Because) { Decisions = State.Inputs.Question.Decisions, DecisionsAt = DecisionsAt, LinesBefore = LinesBefore };
    public IReadOnlyList<ReportSection> Sections => ReportSections.ForScreen(Figures, Around);
    public OverviewPage Overview => new(Figures, Around);
    /// <summary>Typed on the form that issues; never sent back.</summary>
    public string? Password => null;
    public string? BecauseEnglish { get; init; }
    public string? BecauseWelsh { get; init; }
    public DateParts EmbargoDate { get; init; } = new();
    public string? EmbargoTime { get; init; } = "09:30";
    /// <summary>The edition that everybody reads now, when this one is to replace it, and what has moved since.</summary>
    public Report? Replaces { get; init; }
    public ReportDifference? Difference { get; init; }
    public required MonthPath Path { get; init; }
    public bool IsRestatement => Replaces is not null && WhyNotIssue is null;
    public IReadOnlyList<BuyerTotal> Totals { get; init; } = [];
    public IReadOnlyList<FileDifference> FileTotals { get; init; } = [];
    public IReadOnlyList<MonthCheck> Looked => MonthChecks.Of(Figures, State.Before, State.Inputs.Lines, Totals, FileTotals, FilesAhead);
    public IReadOnlyList<FileAhead> FilesAhead { get; init; } = [];
    /// <summary>Each buyer's total beside the month before, so that a missing file or a file taken in twice shows.</summary>
    public FigureTable Checks => new(ReportText.CheckTable, [new(FigureText.Buyer, false), new(FigureText.Lines), new(ReportText.ThisMonth), new(ReportText.MonthBefore), new(ReportText.Change)],
        [.. Figures.ByBuyer.Zip(State.Before.ByBuyer).Select(b => (string[])[b.First.Shown, FigureText.Number(b.First.Figures.Lines), Money.Show(b.First.Figures.BasePence), Money.Show(b.Second.Figures.BasePence), FigureText.Change(b.First.Figures.BasePence, b.Second.Figures.BasePence)])])
        {
            Links = [.. Figures.ByBuyer.Select(b => LinesAt?.Invoke(new(Buyer: b.Code)))],
            CellLinks = [.. Figures.ByBuyer.Select(b => (string?[])[null, null, LinesAt?.Invoke(new(Buyer: b.Code)), LinesAt?.Invoke(new(Buyer: b.Code, Paid: Month.AddMonths(-1).ToMonth()))])],
        };
    public string SignerName => Latest is { } report ? Names.GetValueOrDefault(report.SignedOffBy, "") : "";
}
