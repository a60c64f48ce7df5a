namespace LocalProcure.Domain.Spend;

/// <summary>One row of a buyer's own supplier list. Its postcode is where the buyer sends remittances: the invoice address.</summary>
public sealed class SupplierRecord
{
    private SupplierRecord() { }

    public SupplierRecord(Guid buyerId, Reading.SupplierRow row, Guid listId)
    {
        (BuyerId, Key) = (buyerId, KeyOf(row));
        Update(row, listId);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid BuyerId { get; private set; }
    /// <summary>The supplier number, or the compared name where the list has no numbers.</summary>
    public string Key { get; private set; } = "";
    public string Number { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string Core { get; private set; } = "";
    public string CompanyNumber { get; private set; } = "";
    public string VatNumber { get; private set; } = "";
    public string Postcode { get; private set; } = "";
    /// <summary>Authority of the postcode when the list was imported; null when not known.</summary>
    public string? PlaceCode { get; private set; }
    /// <summary>The list that last said this.</summary>
    public Guid ListId { get; private set; }

    public static string KeyOf(Reading.SupplierRow row) => row.Number.Length > 0 ? "#" + row.Number : Cut(FirmName.Of(row.Name).Core);

    public void Update(Reading.SupplierRow row, Guid listId)
    {
        (Number, Name, Core, ListId) = (row.Number, row.Name, Cut(FirmName.Of(row.Name).Core), listId);
        (CompanyNumber, VatNumber, Postcode, PlaceCode) = (row.CompanyNumber, row.VatNumber, row.Postcode, row.PlaceCode);
    }

    private static string Cut(string core) => core.Length <= 300 ? core : core[..300];
}

/// <summary>One supplier list taken in for a buyer, for the record.</summary>
public sealed class SupplierList : Entity
{
    private SupplierList() { }

    public SupplierList(Guid buyerId, string fileName, string hash, int rowsAccepted, int rowsPlaced, Act act)
    {
        (BuyerId, FileName, Hash, RowsAccepted, RowsPlaced) = (buyerId, fileName.Length <= 200 ? fileName : fileName[..200], hash, rowsAccepted, rowsPlaced);
        (ImportedBy, ImportedAt) = (act.By, act.At);
        Record("SuppliersImported", act, $"{hash} accepted={rowsAccepted} placed={rowsPlaced}");
    }

    public Guid BuyerId { get; private set; }
    public string FileName { get; private set; } = "";
    public string Hash { get; private set; } = "";
    public int RowsAccepted { get; private set; }
    /// <summary>Rows whose postcode gave an area.</summary>
    public int RowsPlaced { get; private set; }
    public Guid ImportedBy { get; private set; }
    public DateTime ImportedAt { get; private set; }
    public override Guid ChainId => BuyerId;
}
