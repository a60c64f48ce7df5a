namespace LocalProcure.Domain.Spend;

/// <summary>One body of a public register (Companies House, a charity register): who it is and where its registered office is. Not a firm that uses this site.</summary>
public sealed class RegisterEntry
{
    private RegisterEntry() { }

    public RegisterEntry(Guid listId, string scheme, string number, string name, string postcode, string? placeCode, string sics, bool isLive)
    {
        var plain = FirmName.Of(name);
        (ListId, Scheme, Number, Name, Core, Form) = (listId, scheme, number, Cut(name, 300), Cut(plain.Core, 300), plain.Form);
        (Postcode, PlaceCode, Sics, IsLive) = (Cut(postcode, 10), placeCode, Cut(sics, 60), isLive);
    }

    /// <summary>GB-COH for companies, GB-CHC, GB-SC or GB-NIC for charities.</summary>
    public string Scheme { get; private set; } = "";
    public string Number { get; private set; } = "";
    public string Name { get; private set; } = "";
    /// <summary>The name as compared; see <see cref="FirmName"/>.</summary>
    public string Core { get; private set; } = "";
    public LegalForm Form { get; private set; }
    public string Postcode { get; private set; } = "";
    /// <summary>Authority of the registered office when the register was read; null when not known.</summary>
    public string? PlaceCode { get; private set; }
    /// <summary>Five-digit codes of the trade, parted by spaces.</summary>
    public string Sics { get; private set; } = "";
    /// <summary>False for one that is dissolved or removed.</summary>
    public bool IsLive { get; private set; }
    public Guid ListId { get; private set; }

    public bool IsCharity => Scheme != "GB-COH";

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
