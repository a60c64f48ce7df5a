namespace LocalProcure.Domain.Spend;

/// <summary>How a payee came to be linked with a firm or a supplier record, strongest first after staff.</summary>
public enum LinkHow { NotLinked, Staff, SupplierNumber, CompanyNumber, VatNumber, Name }

/// <summary>What staff have said a payee is, beside any link.</summary>
public enum PayeeStanding { Open, NotKnown, PublicBody }

/// <summary>One supplier as one buyer knows it: its lines share a supplier number, name and company number. It is linked with a firm, with the buyer's own supplier list, or neither.</summary>
public sealed class Payee : Entity
{
    private readonly List<Guid> refusedFirms = [];
    private readonly List<string> refusedEntries = [];

    private Payee() { }

    public Payee(Guid buyerId, PayeeKey key)
    {
        (BuyerId, Name, SupplierNumber, CompanyNumber, VatNumber) = (buyerId, key.Name, key.SupplierNumber, key.CompanyNumber, key.VatNumber);
        (Key, IsHidden, Core) = (key.Text, key.IsHidden, key.IsHidden ? "" : Cut(FirmName.Of(key.Name).Core));
    }

    public Guid BuyerId { get; private set; }
    public string Key { get; private set; } = "";
    /// <summary>As the buyer first wrote it.</summary>
    public string Name { get; private set; } = "";
    /// <summary>The name as compared; see <see cref="FirmName"/>.</summary>
    public string Core { get; private set; } = "";
    public string SupplierNumber { get; private set; } = "";
    public string CompanyNumber { get; private set; } = "";
    public string VatNumber { get; private set; } = "";
    /// <summary>The buyer hides who this is ("redacted"): in the base, as not known.</summary>
    public bool IsHidden { get; private set; }

    public Guid? FirmId { get; private set; }
    public LinkHow FirmHow { get; private set; }
    /// <summary>Row of the buyer's own supplier list, which gives the invoice address.</summary>
    public Guid? RecordId { get; private set; }
    public LinkHow RecordHow { get; private set; }
    /// <summary>Body of a public register that it is: "GB-COH" and its number. It gives the registered office.</summary>
    public string? EntryScheme { get; private set; }
    public string? EntryNumber { get; private set; }
    public LinkHow EntryHow { get; private set; }
    /// <summary>Who made the firm link; empty for the program itself.</summary>
    public Guid? LinkedBy { get; private set; }
    public DateTime? LinkedAt { get; private set; }
    /// <summary>Place as staff found it, with what they saw.</summary>
    public string? SaidPostcode { get; private set; }
    public string? SaidPlaceCode { get; private set; }
    public string? Note { get; private set; }
    public PayeeStanding Standing { get; private set; }
    public Guid? ResolvedBy { get; private set; }
    public DateTime? ResolvedAt { get; private set; }
    /// <summary>Firms that staff said this is not; never linked or suggested again.</summary>
    public IReadOnlyList<Guid> RefusedFirms => refusedFirms;
    /// <summary>Register bodies that staff said this is not, as "GB-COH:01234567".</summary>
    public IReadOnlyList<string> RefusedEntries => refusedEntries;

    /// <summary>Places that no file tells, as staff found them out; one at most of each notion.</summary>
    public IReadOnlyList<PayeeFact> Facts { get; private set; } = [];

    public override Guid ChainId => BuyerId;
    public bool IsLinked => FirmId is not null || RecordId is not null || EntryNumber is not null;
    public bool WasDecidedByStaff => FirmHow == LinkHow.Staff || EntryHow == LinkHow.Staff || Standing != PayeeStanding.Open || SaidPlaceCode is not null;
    public FirmName FirmName => FirmName.Of(Name);

    /// <summary>A firm that staff say this is.</summary>
    public void LinkByStaff(Guid firmId, Act act)
    {
        refusedFirms.Remove(firmId);
        (FirmId, FirmHow, LinkedBy, LinkedAt) = (firmId, LinkHow.Staff, act.By, act.At);
        Decided("PayeeLinked", act, firmId.ToString());
    }

    /// <summary>A link that follows from a number or a single equal name. Staff decisions are never overwritten.</summary>
    public bool LinkByItself(Guid firmId, LinkHow how, DateTime now)
    {
        if (FirmHow == LinkHow.Staff || refusedFirms.Contains(firmId) || FirmId == firmId && FirmHow == how) return false;
        (FirmId, FirmHow, LinkedBy, LinkedAt) = (firmId, how, Guid.Empty, now);
        return true;
    }

    public bool FindInList(Guid? recordId, LinkHow how)
    {
        if (RecordId == recordId && RecordHow == how) return false;
        (RecordId, RecordHow) = (recordId, recordId is null ? LinkHow.NotLinked : how);
        return true;
    }

    /// <summary>A body of a public register that staff say this is.</summary>
    public void LinkEntryByStaff(string scheme, string number, Act act)
    {
        refusedEntries.Remove(EntryKey(scheme, number));
        (EntryScheme, EntryNumber, EntryHow) = (scheme, number, LinkHow.Staff);
        Decided("PayeeFoundInRegister", act, EntryKey(scheme, number));
    }

    /// <summary>A body of a public register by its number or by a single equal name; null where the register no longer says so. Staff decisions are never overwritten.</summary>
    public bool FindInRegister(string? scheme, string? number, LinkHow how)
    {
        if (EntryHow == LinkHow.Staff || number is not null && refusedEntries.Contains(EntryKey(scheme!, number))) return false;
        if (EntryScheme == scheme && EntryNumber == number && (number is null || EntryHow == how)) return false;
        (EntryScheme, EntryNumber, EntryHow) = (scheme, number, number is null ? LinkHow.NotLinked : how);
        return true;
    }

    /// <summary>Staff say that it is not this body; it is never linked or suggested again.</summary>
    public void RefuseEntry(string scheme, string number, Act act)
    {
        if (!refusedEntries.Contains(EntryKey(scheme, number))) refusedEntries.Add(EntryKey(scheme, number));
        if (EntryScheme == scheme && EntryNumber == number) (EntryScheme, EntryNumber, EntryHow) = (null, null, LinkHow.NotLinked);
        Decided("PayeeEntryRefused", act, EntryKey(scheme, number));
    }

    public static string EntryKey(string scheme, string number) => $"{scheme}:{number}";

    /// <summary>Takes a link back and remembers that this firm was wrong.</summary>
    public void Unlink(Act act)
    {
        if (FirmId is not { } firm) return;
        (FirmId, FirmHow, LinkedBy, LinkedAt) = (null, LinkHow.NotLinked, null, null);
        RefuseFirm(firm, act);
    }

    public void RefuseFirm(Guid firmId, Act act)
    {
        if (!refusedFirms.Contains(firmId)) refusedFirms.Add(firmId);
        Decided("PayeeFirmRefused", act, firmId.ToString());
    }

    /// <summary>Staff found where this payee is without its being a registered firm.</summary>
    public void SayPlace(string postcode, string placeCode, string note, Act act)
    {
        (SaidPostcode, SaidPlaceCode, Note) = (postcode, placeCode, note);
        Decided("PayeePlaced", act, placeCode);
    }

    /// <summary>Staff found out a place that no file tells. It never moves the headline: the notion is only ever asked for by itself.</summary>
    public void SayFact(PlaceBasis notion, string placeCode, string source, Act act)
    {
        RuleBroken.If(!PlaceFinder.FoundOut.Contains(notion) ? FactText.ChooseNotion : string.IsNullOrWhiteSpace(source) ? PayeeText.EnterSeen : null);
        var said = source.Trim() is { Length: > PayeeFact.SourceLength } s ? s[..PayeeFact.SourceLength] : source.Trim();
        Facts = [.. Facts.Where(f => f.Notion != notion), new PayeeFact(notion, placeCode, said, act.By, act.At)];
        Decided("PayeeFactSaid", act, $"{notion} {placeCode}");
    }

    public void ForgetFact(PlaceBasis notion, Act act)
    {
        if (Facts.All(f => f.Notion != notion)) return;
        Facts = [.. Facts.Where(f => f.Notion != notion)];
        Decided("PayeeFactTakenBack", act, notion.ToString());
    }

    /// <summary>Takes back a link that staff made, without saying that it was wrong: what follows from numbers and names counts again.</summary>
    public void TakeBackLink(Act act)
    {
        if (FirmHow == LinkHow.Staff) (FirmId, FirmHow, LinkedBy, LinkedAt) = (null, LinkHow.NotLinked, null, null);
        if (EntryHow == LinkHow.Staff) (EntryScheme, EntryNumber, EntryHow) = (null, null, LinkHow.NotLinked);
        Decided("PayeeLinkTakenBack", act, null);
    }

    /// <summary>A note for whoever looks at this payee next; it decides nothing.</summary>
    public void KeepNote(string? note, Act act)
    {
        Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim() is { Length: > 1000 } long_ ? long_[..1000] : note.Trim();
        Record("PayeeNoteKept", act, null);
    }

    public void Judge(PayeeStanding standing, string? note, Act act)
    {
        (Standing, Note) = (standing, string.IsNullOrWhiteSpace(note) ? Note : note);
        Decided("PayeeJudged", act, standing.ToString());
    }

    /// <summary>Takes back everything that staff said: the payee is open again.</summary>
    public void Reopen(Act act)
    {
        if (FirmHow == LinkHow.Staff) (FirmId, FirmHow, LinkedBy, LinkedAt) = (null, LinkHow.NotLinked, null, null);
        (SaidPostcode, SaidPlaceCode, Note, Standing) = (null, null, null, PayeeStanding.Open);
        if (EntryHow == LinkHow.Staff) (EntryScheme, EntryNumber, EntryHow) = (null, null, LinkHow.NotLinked);
        refusedFirms.Clear();
        refusedEntries.Clear();
        Decided("PayeeReopened", act, null);
    }

    private void Decided(string what, Act act, string? detail)
    {
        (ResolvedBy, ResolvedAt) = (act.By, act.At);
        Record(what, act, detail);
    }

    private static string Cut(string core) => core.Length <= 300 ? core : core[..300];
}

/// <summary>What makes two lines of one buyer the same payee: the supplier number with the name and company number; without a number, the VAT number too.</summary>
/// <remarks>The number alone is not enough: a buyer's "sundry" account pays many.</remarks>
public readonly record struct PayeeKey(string Text, string Name, string SupplierNumber, string CompanyNumber, string VatNumber, bool IsHidden)
{
    public static PayeeKey Of(string name, string supplierNumber, string companyNumber, string vatNumber)
    {
        var number = Identifiers.Supplier(supplierNumber);
        var hidden = Redaction.Hides(name);
        var core = hidden ? "" : FirmName.Of(name) is var n ? $"{n.Core}/{n.Form}" : "";
        var text = $"{number}|{core}|{companyNumber}|{(number.Length > 0 ? "" : vatNumber)}";
        return new PayeeKey(text.Length <= 400 ? text : text[..400], name, number, companyNumber, vatNumber, hidden);
    }
}
