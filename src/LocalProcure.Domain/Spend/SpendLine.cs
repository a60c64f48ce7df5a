namespace LocalProcure.Domain.Spend;

/// <summary>Which notion of place put a payment where it is. The default order is that of the members after the first; the last three are only ever asked for by themselves.</summary>
public enum PlaceBasis { NotKnown, SaidByStaff, PrincipalPlaceOfBusiness, InvoiceAddress, RegisteredOffice, TradingBranch, Ownership, StaffResidence }

/// <summary>Whether amounts hold VAT, kept per file as its headings say; never mixed silently.</summary>
public enum VatBasis { NotStated, Net, Gross }

/// <summary>How the date of a line is known: to the day, to the month, or only by the period that a person stated for its file.</summary>
public enum DateBasis { Day, Month, StatedPeriod }

/// <summary>One payment line as the figures need it and nothing more: a small value, with all that its payee has in common kept once in <see cref="SpendPayee"/>.</summary>
/// <param name="PaidOn">Date paid; the last day of the month or of the stated period where no day is known.</param>
/// <param name="Pence">Signed: credits and refunds are negative and stay in the base.</param>
/// <param name="Supplier">Supplier as shown: the firm's name where linked, else as the buyer wrote it; empty when redacted.</param>
/// <param name="Category">What it was for, in the buyer's own words.</param>
/// <param name="Heading">Code of the common heading that the buyer's words were mapped to; empty where nobody has.</param>
/// <param name="ExcludedReason">Stable code of the reason that takes the line out of the base, or null when it is in the base.</param>
public readonly record struct SpendLine(
    Guid BuyerId, DateOnly PaidOn, long Pence, SpendPayee Payee, string Supplier,
    string Category, string Heading, string Department, string? ExcludedReason,
    VatBasis Vat, DateBasis Dated, Guid ImportId, int Row)
{
    /// <summary>Place code for BT postcodes: in the UK, in no authority that the product knows.</summary>
    public const string NorthernIreland = "N92000002";

    /// <summary>Place code for the Isle of Man, the Channel Islands and everywhere abroad.</summary>
    public const string OutsideUk = "OUTSIDE";

    public Guid PayeeId => Payee.Id;
    public Guid? FirmId => Payee.FirmId;
    public bool IsInBase => ExcludedReason is null;

    /// <summary>The supplier counted: the firm, else the buyer's account.</summary>
    public Guid SupplierId => Payee.SupplierId;
}
