using System.Text.Json.Serialization;

namespace LocalProcure.Domain.Spend;

/// <summary>What a report is asked for, beside the payment lines themselves. Together they hold everything that the figures follow from.</summary>
public sealed record SpendQuestion
{
    /// <summary>Code of the report area.</summary>
    public required string Area { get; init; }
    /// <summary>First day of the month.</summary>
    public required DateOnly Month { get; init; }
    public required IReadOnlyList<ReportBuyer> Buyers { get; init; }
    /// <summary>The notions of place in the order in which they are tried, first to last.</summary>
    public IReadOnlyList<PlaceBasis> Order { get; init; } = PlaceFinder.DefaultOrder;
    /// <summary>Suppliers (firm, else payee) that were paid in the 24 months before the month.</summary>
    [JsonIgnore] public IReadOnlySet<Guid> PaidBefore { get; init; } = new HashSet<Guid>();
    /// <summary>The first payment held in those 24 months; null when there is none.</summary>
    public DateOnly? HistoryFrom { get; init; }
    /// <summary>The same, buyer by buyer, for the reports of one buyer.</summary>
    public IReadOnlyList<PaidHistory> Histories { get; init; } = [];
    /// <summary>Files that lines of the month came from.</summary>
    public IReadOnlyList<ReportImport> Imports { get; init; } = [];
    /// <summary>Files that only lines of the twelve months before came from, so that the trend too leads to its rows.</summary>
    public IReadOnlyList<ReportImport> Earlier { get; init; } = [];
    /// <summary>Whether this installation holds the demonstration programme.</summary>
    public bool IsDemonstration { get; init; }
    /// <summary>Contracts held by consortia; where two cover a payment, the first in the list counts.</summary>
    public IReadOnlyList<ConsortiumContract> Consortia { get; init; } = [];
    /// <summary>Common headings that buyers' categories are mapped to, with the local firms that could supply each.</summary>
    public IReadOnlyList<SpendHeading> Headings { get; init; } = [];
    /// <summary>Contracts awarded in the month: a table of their own, never part of a spend figure.</summary>
    public IReadOnlyList<AwardFigure> Awards { get; init; } = [];
    /// <summary>Answers of local suppliers to the last survey of what they re-spend; null where none was made.</summary>
    public LmSurvey? Survey { get; init; }
    /// <summary>What people decided that the month's payments rest on. It explains figures and makes none.</summary>
    public IReadOnlyList<SpendDecision> Decisions { get; init; } = [];
    /// <summary>What was issued for the months of the trend, so that those that have changed since are marked.</summary>
    [JsonIgnore] public IReadOnlyDictionary<DateOnly, Retention> Issued { get; init; } = new Dictionary<DateOnly, Retention>();

    /// <summary>
    /// The same question about one buyer alone; its lines are picked by <see cref="SpendLine.BuyerId"/>. Without the survey: six answers less the five of one buyer's suppliers would be one firm's.
    /// </summary>
    public SpendQuestion ForBuyer(ReportBuyer buyer)
    {
        var history = Histories.FirstOrDefault(h => h.BuyerId == buyer.Id);
        return this with
        {
            Buyers = [buyer], PaidBefore = history?.Suppliers.ToHashSet() ?? [], HistoryFrom = history?.From, Histories = [],
            Imports = [.. Imports.Where(i => i.Buyer == buyer.Code)], Earlier = [.. Earlier.Where(i => i.Buyer == buyer.Code)], Consortia = [.. Consortia.Where(c => c.BuyerId == buyer.Id)],
            Awards = [.. Awards.Where(a => a.Buyer == buyer.Code)], Decisions = [.. Decisions.Where(d => d.Buyer == buyer.Code)], Issued = new Dictionary<DateOnly, Retention>(), Survey = null,
        };
    }

    /// <summary>The same question with one notion of place used by itself; without the survey, for the same reason.</summary>
    public SpendQuestion By(PlaceBasis basis) => this with { Order = [basis], Issued = new Dictionary<DateOnly, Retention>(), Survey = null };
}

/// <summary>Whom one buyer paid in the 24 months before, and since when its payments are held.</summary>
public sealed record PaidHistory(Guid BuyerId, DateOnly? From, IReadOnlyList<Guid> Suppliers);

/// <summary>A buyer in a report.</summary>
public sealed record ReportBuyer(Guid Id, string Code, string Name, string? NameWelsh);

/// <summary>A payment file, with the period that a person stated when it had no dates.</summary>
/// <param name="RowsRefused">Rows of the file that no payment could be read from.</param>
public sealed record ReportImport(Guid Id, string Buyer, string Name, string Sha256, DateOnly? StatedFrom = null, DateOnly? StatedTo = null, int RowsRefused = 0);

/// <summary>A common heading for categories in buyers' own words, with the registered local firms that could supply it on the day.</summary>
/// <param name="Code">A CPV division, or a heading of the programme's own.</param>
/// <param name="Firms">Registered firms in the area that cover it alone.</param>
/// <param name="Groups">Smallest groups of such firms that cover it only together; 0 also where one firm is always enough.</param>
public sealed record SpendHeading(string Code, string Name, string NameWelsh, int Firms = 0, int Groups = 0)
{
    /// <summary>CPV codes of what the area's buyers asked for in their tenders; empty where they asked for none, and then any work under the heading counts. Null where nobody has counted.</summary>
    public IReadOnlyList<string>? Kinds { get; init; }
}
