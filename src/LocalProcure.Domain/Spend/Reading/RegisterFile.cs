using LocalProcure.Domain.Places;

namespace LocalProcure.Domain.Spend.Reading;

/// <summary>One body of a register, its numbers brought to one form.</summary>
/// <param name="CompanyNumber">Of a charity that is also a company.</param>
public sealed record RegisterRow(int Row, string Scheme, string Number, string Name, string Postcode, string Sics, bool IsLive, string CompanyNumber);

/// <summary>
/// A public register as its keeper publishes it: Companies House's bulk file (whose headings begin with spaces) and our sample of it,
/// the charity extracts of England and Wales, Scotland and Northern Ireland. Read a row at a time: the bulk file has five million.
/// </summary>
public sealed class RegisterFile
{
    private static readonly string[] Gone = ["dissolved", "removed", "converted", "closed", "deregistered", "ceased"];
    private readonly IEnumerator<TableRecord> records;
    private readonly Dictionary<string, int> columns = [];
    private readonly List<Refusal> refusals = [];

    private RegisterFile(Stream stream)
    {
        var (text, encoding, isBinary) = FileText.Open(stream);
        (Encoding, WhyRefused) = (encoding, FileRefusal.NotATable);
        var start = new char[16 * 1024];
        var length = text.ReadBlock(start, 0, start.Length);
        var sample = new string(start, 0, length);
        records = new CsvRecords(new HeadThenTail(sample, text), Delimiter.Find(sample)).Read().GetEnumerator();
        if (isBinary || !records.MoveNext()) return;
        foreach (var (heading, at) in records.Current.Cells.Select((h, i) => (Plain(h), i))) columns.TryAdd(heading, at);
        Scheme = Has("companyname") && Has("companynumber") ? RegisterEntry.Companies
            : !Has("charityname") ? ""
            : Has("regcharitynumber") ? RegisterEntry.CharitiesOfNorthernIreland
            : Has("registeredcharitynumber") ? RegisterEntry.CharitiesOfEnglandAndWales
            : Has("charitynumber") ? RegisterEntry.CharitiesOfScotland : "";
        WhyRefused = Scheme.Length > 0 ? FileRefusal.None : FileRefusal.OtherRecords;
    }

    public string Encoding { get; }
    /// <summary>Which register it is; empty when none that we know.</summary>
    public string Scheme { get; } = "";
    public FileRefusal WhyRefused { get; }
    public int RowsRead { get; private set; }
    public int RowsAccepted { get; private set; }
    public int RowsBlank { get; private set; }
    public int RowsRefused => refusals.Count;
    public IReadOnlyList<Refusal> RefusedRows => refusals;

    public static RegisterFile Open(Stream stream) => new(stream);

    public IEnumerable<RegisterRow> Rows()
    {
        while (WhyRefused == FileRefusal.None && records.MoveNext())
        {
            var record = records.Current;
            RowsRead++;
            if (record.IsBlank) { RowsBlank++; continue; }
            var name = Cell(record, "companyname", "charityname");
            var number = Number(record);
            if (name.Length == 0 || number.Length is 0 or > 20)
            {
                refusals.Add(new Refusal(record.Number, name.Length == 0 ? RowRefusal.NoName : RowRefusal.NotAPayment, name.Length <= 120 ? name : name[..120]));
                continue;
            }
            RowsAccepted++;
            yield return new RegisterRow(record.Number, Scheme, number, name, Identifiers.Postcode(Cell(record, "regaddresspostcode", "registeredpostcode", "charitycontactpostcode", "postcode", "publicaddresspostcode")) is { Length: > 0 } stated ? stated : PostcodeIn(Cell(record, "publicaddress", "principalofficetrusteesaddress")),
                Sics(record), IsLive(record), Identifiers.Company(Cell(record, "charitycompanyregistrationnumber", "companynumberifapplicable")));
        }
    }

    private string Number(TableRecord record)
    {
        if (Scheme == RegisterEntry.Companies) return Identifiers.Company(Cell(record, "companynumber"));
        var number = Cell(record, "registeredcharitynumber", "regcharitynumber", "charitynumber").ToUpperInvariant();
        // A charity within a charity is told apart by a second number; nil is the charity itself.
        var linked = Cell(record, "linkedcharitynumber", "subcharitynumber");
        return number.Length == 0 || !number.Any(char.IsAsciiDigit) ? "" : linked is "" or "0" ? number : $"{number}-{linked}";
    }

    private bool IsLive(TableRecord record)
    {
        if (Cell(record, "dissolutiondate", "dateofremoval", "ceaseddate").Length > 0) return false;
        var status = Cell(record, "companystatus", "charityregistrationstatus", "charitystatus", "status");
        return !Array.Exists(Gone, g => status.Contains(g, StringComparison.OrdinalIgnoreCase));
    }

    private string Sics(TableRecord record)
    {
        if (Scheme != RegisterEntry.Companies) return "";
        var cells = Has("siccodes") ? Cell(record, "siccodes").Split([' ', ';', ',', '|']) : [.. Enumerable.Range(1, 4).Select(i => Cell(record, $"siccodesictext{i}"))];
        // "47910 - Retail sale via mail order houses", or the code alone.
        return string.Join(' ', cells.Select(c => c.Trim()).Where(c => c.Length >= 5 && c[..5].All(char.IsAsciiDigit)).Select(c => c[..5]).Distinct());
    }

    private static string PostcodeIn(string address)
    {
        var words = address.Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 2 && Identifiers.Postcode(words[^2] + words[^1]) is { Length: > 0 } found && Postcodes.AuthorityOf(found) is not null ? found : "";
    }

    private bool Has(string heading) => columns.ContainsKey(heading);

    private string Cell(TableRecord record, params ReadOnlySpan<string> headings)
    {
        foreach (var heading in headings)
            if (columns.TryGetValue(heading, out var at) && record.Cell(at) is { Length: > 0 } cell) return cell;
        return "";
    }

    /// <summary>" CompanyNumber" and "company_number" are one heading: letters and digits alone count.</summary>
    private static string Plain(string heading) => new([.. heading.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
