namespace LocalProcure.Domain.Spend;

/// <summary>One body of a public register (Companies House, a charity register): who it is and where its registered office is. Not a firm that uses this site.</summary>
public sealed class RegisterEntry
{
    public const string Companies = "GB-COH", CharitiesOfEnglandAndWales = "GB-CHC", CharitiesOfScotland = "GB-SC", CharitiesOfNorthernIreland = "GB-NIC";
    /// <summary>Names that begin with the same letters are compared with one another.</summary>
    public const int StemLength = 6;

    private RegisterEntry() { }

    public RegisterEntry(Guid listId, Reading.RegisterRow row, string? placeCode)
    {
        var plain = FirmName.Of(row.Name);
        (ListId, Scheme, Number, Name, Core, Form, Stem) = (listId, row.Scheme, row.Number, Cut(row.Name, 300), Cut(plain.Core, 300), plain.Form, StemOf(plain.Core));
        (Postcode, PlaceCode, Sics, IsLive, CompanyNumber) = (row.Postcode, placeCode, Cut(row.Sics, 60), row.IsLive, row.CompanyNumber);
    }

    /// <summary>GB-COH for companies, GB-CHC, GB-SC or GB-NIC for charities.</summary>
    public string Scheme { get; private set; } = "";
    public string Number { get; private set; } = "";
    public string Name { get; private set; } = "";
    /// <summary>The name as compared; see <see cref="FirmName"/>.</summary>
    public string Core { get; private set; } = "";
    public LegalForm Form { get; private set; }
    /// <summary>The first letters of the compared name, without spaces.</summary>
    public string Stem { get; private set; } = "";
    public string Postcode { get; private set; } = "";
    /// <summary>Authority of the registered office when the register was read; null when not known.</summary>
    public string? PlaceCode { get; private set; }
    /// <summary>Five-digit codes of the trade, parted by spaces.</summary>
    public string Sics { get; private set; } = "";
    /// <summary>False for one that is dissolved or removed.</summary>
    public bool IsLive { get; private set; }
    /// <summary>Of a charity that is also a company: its number there, so that the two are known for one body.</summary>
    public string CompanyNumber { get; private set; } = "";
    public Guid ListId { get; private set; }

    public bool IsCharity => Scheme != Companies;
    public string Key => Payee.EntryKey(Scheme, Number);
    public FirmName FirmName => new(Core, Form);

    public static string StemOf(string core) => core.Replace(" ", "") is var packed && packed.Length <= StemLength ? packed : packed[..StemLength];

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}

/// <summary>A register taken in, for the record.</summary>
public sealed class RegisterList : Entity
{
    private RegisterList() { }

    public RegisterList(string scheme, string fileName, string hash, Act act)
    {
        (Scheme, FileName, Hash, ImportedBy, ImportedAt) = (scheme, fileName.Length <= 200 ? fileName : fileName[..200], hash, act.By, act.At);
    }

    public string Scheme { get; private set; } = "";
    public string FileName { get; private set; } = "";
    public string Hash { get; private set; } = "";
    public int RowsAccepted { get; private set; }
    public int RowsPlaced { get; private set; }
    public Guid ImportedBy { get; private set; }
    public DateTime ImportedAt { get; private set; }

    public void Finish(int accepted, int placed, Act act)
    {
        (RowsAccepted, RowsPlaced) = (accepted, placed);
        Record("RegisterImported", act, $"{Scheme} {Hash} accepted={accepted} placed={placed}");
    }
}
