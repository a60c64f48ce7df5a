using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Tests.Domain.Spend;

/// <summary>Payment lines and questions for tests, in Rhondda Cynon Taf in March 2026 unless said otherwise.</summary>
internal static class Spent
{
    public const string Rct = "W06000016", Merthyr = "W06000024", Cardiff = "W06000015", Swansea = "W06000011", Bristol = "E06000023";
    public static readonly DateOnly March = new(2026, 3, 1);
    public static readonly Guid BuyerId = new("00000000-0000-0000-0000-00000000000b");
    public static readonly Guid ImportId = new("00000000-0000-0000-0000-0000000000f1");

    public static readonly SpendQuestion Asked = new()
    {
        Area = Rct,
        Month = March,
        Buyers = [new ReportBuyer(BuyerId, "RCT", "Rhondda Cynon Taf Council", "Cyngor Rhondda Cynon Taf")],
        Imports = [new ReportImport(ImportId, "RCT", "march.csv", new string('a', 64))],
    };

    public static SpendLine Line(long pence, string? place = Rct, string supplier = "Cwm Plumbing Ltd", DateOnly? on = null) => new(
        BuyerId, on ?? new DateOnly(2026, 3, 14), pence,
        new SpendPayee(IdOf(supplier), null, place is null ? [] : [new KnownPlace(PlaceBasis.InvoiceAddress, place)], FirmSize.Small, false), supplier,
        "Repairs", "", "Housing", null, VatBasis.Net, DateBasis.Day, ImportId, 2);

    /// <summary>The line with its payee changed.</summary>
    public static SpendLine To(this SpendLine line, Func<SpendPayee, SpendPayee> change) => line with { Payee = change(line.Payee) };

    public static SpendLine ToFirm(this SpendLine line, Guid firmId) => line.To(p => p with { FirmId = firmId });

    public static SpendFigures Figures(params SpendLine[] lines) => SpendReport.From(lines, Asked);

    /// <summary>The same id for the same name, so that a name stands for an account.</summary>
    public static Guid IdOf(string name) => new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));

    public static TierFigure Tier(this SpendFigures figures, string key) => figures.Tiers.Single(t => t.Tier == key);
}
