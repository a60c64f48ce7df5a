using LocalProcure.Domain.Places;

namespace LocalProcure.Domain.Spend.Reading;

/// <summary>One supplier of a buyer's list, its numbers brought to one form and its place looked up.</summary>
public sealed record SupplierRow(int Row, string Name, string Number, string CompanyNumber, string VatNumber, string Postcode, string? PlaceCode);

/// <summary>A buyer's supplier list, in the same kinds of file as payments and read by the same rules.</summary>
public sealed class SupplierFile
{
    private readonly Table table;
    private readonly List<Refusal> refusals = [];
    private readonly int number;

    private SupplierFile(Table table)
    {
        this.table = table;
        Shape = table.Shape;
        WhyRefused = table.IsBinary || Shape.Width < 2 ? FileRefusal.NotATable : !Shape.Has(ColumnRole.Supplier) ? FileRefusal.NoSupplierColumn : FileRefusal.None;
        number = NumberColumn();
        if (!table.IsBinary && table.Sample.All(r => r.IsBlank)) WhyRefused = FileRefusal.Empty;
    }

    public TableShape Shape { get; }
    public FileRefusal WhyRefused { get; private init; }
    public int RowsRead { get; private set; }
    public int RowsAccepted { get; private set; }
    public int RowsBlank { get; private set; }
    /// <summary>Accepted rows whose postcode is known.</summary>
    public int RowsPlaced { get; private set; }
    public int RowsRefused => refusals.Count;
    public IReadOnlyList<Refusal> RefusedRows => refusals;

    public static SupplierFile Open(Stream stream) => new(Table.Of(stream));

    public static SupplierFile Open(Table table) => new(table);

    /// <summary>Reads the first table of a workbook or an archive that names suppliers.</summary>
    public static SupplierFile Open(FileParts parts)
    {
        SupplierFile? first = null;
        foreach (var table in parts.Tables)
        {
            var file = new SupplierFile(table);
            if (file.WhyRefused == FileRefusal.None) return file;
            first ??= file;
        }
        return first ?? new SupplierFile(Table.Of([], "")) { WhyRefused = parts.Why == FileRefusal.None ? FileRefusal.Empty : parts.Why };
    }

    public IEnumerable<SupplierRow> Rows()
    {
        foreach (var record in table.Records())
        {
            if (record.Number <= Shape.HeaderRow) continue;
            RowsRead++;
            if (record.IsBlank) { RowsBlank++; continue; }
            var name = Cut(record.Cell(Shape.Column(ColumnRole.Supplier)), 300);
            var why = WhyRefused != FileRefusal.None ? RowRefusal.FileRefused : record.Width > Shape.Width ? RowRefusal.RaggedRow : name.Length == 0 ? RowRefusal.NoName : (RowRefusal?)null;
            if (why is { } reason)
            {
                refusals.Add(new Refusal(record.Number, reason, reason == RowRefusal.RaggedRow ? $"{record.Width}/{Shape.Width}" : ""));
                continue;
            }
            RowsAccepted++;
            var postcode = PostcodeOf(record);
            var place = Postcodes.AuthorityOf(postcode);
            if (place is not null) RowsPlaced++;
            yield return new SupplierRow(record.Number, name, Cut(Identifiers.Supplier(record.Cell(number)), 60),
                Identifiers.Company(record.Cell(Shape.Column(ColumnRole.CompanyNumber))), Identifiers.Vat(record.Cell(Shape.Column(ColumnRole.VatNumber))), postcode, place);
        }
    }

    /// <summary>The postcode column; where there is none, or it is empty, the last cell that is a postcode or ends in one.</summary>
    private string PostcodeOf(TableRecord record)
    {
        if (Identifiers.Postcode(record.Cell(Shape.Column(ColumnRole.Postcode))) is { Length: > 0 } stated) return stated;
        for (var c = record.Cells.Length - 1; c >= 0; c--)
        {
            var words = record.Cell(c).Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length >= 2 && Identifiers.Postcode(words[^2] + words[^1]) is { Length: > 0 } ending && Postcodes.AuthorityOf(ending) is not null) return ending;
            if (words.Length >= 1 && Identifiers.Postcode(words[^1]) is { Length: > 0 } packed && Postcodes.AuthorityOf(packed) is not null) return packed;
        }
        return "";
    }

    /// <summary>In a supplier list a bare "number", "reference", "code" or "id" is the supplier's.</summary>
    private int NumberColumn() =>
        Shape.Has(ColumnRole.SupplierNumber) ? Shape.Column(ColumnRole.SupplierNumber)
        : Shape.Has(ColumnRole.TransactionNumber) ? Shape.Column(ColumnRole.TransactionNumber)
        : Shape.Headings.ToList().FindIndex(h => ColumnNames.Plain(h) is "code" or "id");

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
