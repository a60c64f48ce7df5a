namespace LocalProcure.Domain.Spend;

/// <summary>A firm as far as payees can be compared with it.</summary>
public sealed record KnownFirm(Guid Id, string Name, string? TradingName, IReadOnlyList<string> CompanyNumbers, IReadOnlyList<string> VatNumbers);

/// <summary>A supplier record as far as payees can be compared with it.</summary>
public sealed record KnownRecord(Guid Id, Guid BuyerId, string Number, string Name, string CompanyNumber, string VatNumber);

/// <summary>A firm that a payee might be, for a person to accept or refuse.</summary>
/// <param name="Score">0 to 100.</param>
public sealed record Suggestion(Guid FirmId, string Name, int Score, SuggestionWhy Why);

/// <summary>What a suggestion rests on.</summary>
public enum SuggestionWhy { SameName, SameNameOtherForm, TradingName, AlikeName }

/// <summary>
/// Links payees with firms and supplier records, strongest evidence first: what staff said before, the buyer's own supplier number, company number,
/// VAT number, then an equal name when exactly one candidate has it. Everything weaker is only suggested.
/// </summary>
public sealed class PayeeResolver
{
    /// <summary>Likeness below this is noise.</summary>
    public const int LeastLikeness = 70;

    private readonly Dictionary<Guid, KnownFirm> firms;
    private readonly Dictionary<Guid, KnownRecord> records;
    private readonly Lookups firmsByCompany = new(), firmsByVat = new(), firmsByName = new(), firmsByWord = new();
    private readonly Lookups recordsByNumber = new(), recordsByCompany = new(), recordsByVat = new(), recordsByName = new();

    public PayeeResolver(IEnumerable<KnownFirm> firms, IEnumerable<KnownRecord> records, IEnumerable<Payee> decided)
    {
        this.firms = firms.ToDictionary(f => f.Id);
        this.records = records.ToDictionary(r => r.Id);
        foreach (var firm in this.firms.Values) Index(firm);
        foreach (var record in this.records.Values) Index(record);
        // Staff said who this number is once: the same number elsewhere is the same firm.
        foreach (var payee in decided.Where(p => p.FirmHow == LinkHow.Staff && p.FirmId is not null && this.firms.ContainsKey(p.FirmId.Value)))
        {
            firmsByCompany.Add(payee.CompanyNumber, payee.FirmId!.Value);
            firmsByVat.Add(payee.VatNumber, payee.FirmId.Value);
        }
    }

    /// <summary>Finds the payee's row in the supplier list and its firm. Whether anything changed.</summary>
    public bool Resolve(Payee payee, DateTime now)
    {
        if (payee.IsHidden) return false;
        var (recordId, recordHow) = FindRecord(payee);
        var changed = payee.FindInList(recordId, recordHow);
        if (payee.FirmHow == LinkHow.Staff) return changed;
        var (firmId, how) = FindFirm(payee, recordId is { } id ? records[id] : null, recordHow);
        return firmId is { } found ? payee.LinkByItself(found, how, now) || changed : changed;
    }

    /// <summary>Firms that the payee might be, likeliest first.</summary>
    public IReadOnlyList<Suggestion> Suggest(Payee payee, int most = 3)
    {
        if (payee.IsHidden) return [];
        var name = payee.FirmName;
        // "X T/A Y": either part may be the name the firm registered under.
        FirmName[] parts = name.Core.Contains(" T/A ") ? [.. name.Core.Split(" T/A ").Select(FirmName.Of)] : [];
        return [.. Words(name.Core).SelectMany(firmsByWord.Of).Distinct()
            .Where(id => id != payee.FirmId && !payee.RefusedFirms.Contains(id))
            .Select(id => Compare(firms[id], name, parts))
            .Where(s => s.Score >= LeastLikeness)
            .OrderByDescending(s => s.Score).ThenBy(s => s.Name, StringComparer.Ordinal).Take(most)];
    }

    private static Suggestion Compare(KnownFirm firm, FirmName name, FirmName[] parts)
    {
        var best = new Suggestion(firm.Id, firm.Name, 0, SuggestionWhy.AlikeName);
        foreach (var own in Names(firm))
        {
            var score = name.Likeness(own);
            var why = own.Core == name.Core ? name.Conflicts(own) ? SuggestionWhy.SameNameOtherForm : SuggestionWhy.SameName : SuggestionWhy.AlikeName;
            foreach (var part in parts)
                if (part.Core == own.Core && score < 90) (score, why) = (90, SuggestionWhy.TradingName);
            if (score > best.Score) best = best with { Score = score, Why = why };
        }
        return best;
    }

    private (Guid? Id, LinkHow How) FindRecord(Payee payee)
    {
        Guid? One(Lookups by, string key) => by.Of(Key(payee.BuyerId, key)) is [var only] ? only : null;
        if (One(recordsByNumber, payee.SupplierNumber) is { } byNumber) return (byNumber, LinkHow.SupplierNumber);
        if (One(recordsByCompany, payee.CompanyNumber) is { } byCompany) return (byCompany, LinkHow.CompanyNumber);
        if (One(recordsByVat, payee.VatNumber) is { } byVat) return (byVat, LinkHow.VatNumber);
        return OnlyByName(recordsByName.Of(Key(payee.BuyerId, payee.Core)), payee, id => [FirmName.Of(records[id].Name)]) is { } byName ? (byName, LinkHow.Name) : (null, LinkHow.NotLinked);
    }

    private (Guid? Id, LinkHow How) FindFirm(Payee payee, KnownRecord? record, LinkHow recordHow)
    {
        Guid? One(Lookups by, params string?[] keys) =>
            keys.OfType<string>().Where(k => k.Length > 0).Select(by.Of).FirstOrDefault(found => found.Count > 0) is [var only] && !payee.RefusedFirms.Contains(only) ? only : null;
        // Whom the buyer's own number stands for is stronger than a number in the line.
        if (recordHow == LinkHow.SupplierNumber && (One(firmsByCompany, record?.CompanyNumber) ?? One(firmsByVat, record?.VatNumber)) is { } listed) return (listed, LinkHow.SupplierNumber);
        if (One(firmsByCompany, payee.CompanyNumber, record?.CompanyNumber) is { } byCompany) return (byCompany, payee.CompanyNumber.Length > 0 ? LinkHow.CompanyNumber : LinkHow.SupplierNumber);
        if (One(firmsByVat, payee.VatNumber, record?.VatNumber) is { } byVat) return (byVat, payee.VatNumber.Length > 0 ? LinkHow.VatNumber : LinkHow.SupplierNumber);
        // Two numbers that disagree are two firms, whatever the names say.
        var same = firmsByName.Of(payee.Core).Where(id => !payee.RefusedFirms.Contains(id) && !NumbersDisagree(payee, record, firms[id])).ToList();
        return OnlyByName(same, payee, id => Names(firms[id])) is { } byName ? (byName, LinkHow.Name) : (null, LinkHow.NotLinked);
    }

    /// <summary>The single candidate of this name whose legal form does not conflict, when there is exactly one candidate.</summary>
    private static Guid? OnlyByName(IReadOnlyList<Guid> candidates, Payee payee, Func<Guid, IEnumerable<FirmName>> names) =>
        payee.Core.Length > 0 && candidates is [var only] && !names(only).Where(n => n.Core == payee.Core).All(payee.FirmName.Conflicts) ? only : null;

    private static bool NumbersDisagree(Payee payee, KnownRecord? record, KnownFirm firm)
    {
        var company = payee.CompanyNumber.Length > 0 ? payee.CompanyNumber : record?.CompanyNumber ?? "";
        return company.Length > 0 && firm.CompanyNumbers.Count > 0 && !firm.CompanyNumbers.Contains(company);
    }

    private void Index(KnownFirm firm)
    {
        foreach (var number in firm.CompanyNumbers) firmsByCompany.Add(Identifiers.Company(number), firm.Id);
        foreach (var number in firm.VatNumbers) firmsByVat.Add(Identifiers.Vat(number), firm.Id);
        foreach (var name in Names(firm))
        {
            firmsByName.Add(name.Core, firm.Id);
            foreach (var word in Words(name.Core)) firmsByWord.Add(word, firm.Id);
        }
    }

    private void Index(KnownRecord record)
    {
        recordsByNumber.Add(Key(record.BuyerId, record.Number), record.Id);
        recordsByCompany.Add(Key(record.BuyerId, record.CompanyNumber), record.Id);
        recordsByVat.Add(Key(record.BuyerId, record.VatNumber), record.Id);
        recordsByName.Add(Key(record.BuyerId, FirmName.Of(record.Name).Core), record.Id);
    }

    private static IEnumerable<FirmName> Names(KnownFirm firm) =>
        string.IsNullOrWhiteSpace(firm.TradingName) ? [FirmName.Of(firm.Name)] : [FirmName.Of(firm.Name), FirmName.Of(firm.TradingName)];

    /// <summary>Words long enough to tell firms apart, by their first four letters so that small misspellings still meet.</summary>
    private static IEnumerable<string> Words(string core) => core.Split(' ').Where(w => w.Length >= 4).Select(w => w[..4]).Distinct();

    /// <summary>A supplier record is found only within its own buyer; nothing is found by an empty word.</summary>
    private static string Key(Guid buyerId, string text) => text.Length == 0 ? "" : $"{buyerId:N}{text}";

    private sealed class Lookups
    {
        private readonly Dictionary<string, List<Guid>> found = new(StringComparer.Ordinal);

        public void Add(string key, Guid id)
        {
            if (key.Length == 0) return;
            if (!found.TryGetValue(key, out var list)) found[key] = list = [];
            if (!list.Contains(id)) list.Add(id);
        }

        public IReadOnlyList<Guid> Of(string key) => found.TryGetValue(key, out var list) ? list : [];
    }
}
