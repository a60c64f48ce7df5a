namespace LocalProcure.Domain.Spend;

/// <summary>What a report is asked for, beside the payment lines themselves.</summary>
public sealed record SpendQuestion
{
    /// <summary>Code of the report area.</summary>
    public required string Area { get; init; }
    /// <summary>First day of the month.</summary>
    public required DateOnly Month { get; init; }
    public required IReadOnlyList<ReportBuyer> Buyers { get; init; }
    /// <summary>The notions of place in the order in which they were tried, first to last.</summary>
    public IReadOnlyList<PlaceBasis> Order { get; init; } =
        [PlaceBasis.SaidByStaff, PlaceBasis.PrincipalPlaceOfBusiness, PlaceBasis.InvoiceAddress, PlaceBasis.RegisteredOffice];
    /// <summary>Suppliers (firm, else payee) that were paid in the 24 months before the month.</summary>
    public IReadOnlySet<Guid> PaidBefore { get; init; } = new HashSet<Guid>();
    /// <summary>The first payment held in those 24 months; null when there is none.</summary>
    public DateOnly? HistoryFrom { get; init; }
    /// <summary>Files that lines of the month came from.</summary>
    public IReadOnlyList<ReportImport> Imports { get; init; } = [];
    /// <summary>Whether this installation holds the demonstration programme.</summary>
    public bool IsDemonstration { get; init; }
    /// <summary>Contracts held by consortia; where two cover a payment, the first in the list counts.</summary>
    public IReadOnlyList<ConsortiumContract> Consortia { get; init; } = [];
}

/// <summary>A buyer in a report.</summary>
public sealed record ReportBuyer(Guid Id, string Code, string Name, string? NameWelsh);

/// <summary>A payment file, with the period that a person stated when it had no dates.</summary>
public sealed record ReportImport(Guid Id, string Buyer, string Name, string Sha256, DateOnly? StatedFrom = null, DateOnly? StatedTo = null);
