namespace LocalProcure.Domain.Spend;

/// <summary>What a person confirmed about the columns of a buyer's files, by their headings: used for every later file of that buyer.</summary>
public sealed class ColumnMemory : Entity
{
    /// <summary>More headings than any buyer has used: the oldest are let go.</summary>
    private const int Most = 60;
    private readonly List<ImportColumn> columns = [];

    private ColumnMemory() { }

    public ColumnMemory(Guid buyerId) => BuyerId = buyerId;

    public Guid BuyerId { get; private set; }
    public IReadOnlyList<ImportColumn> Columns => columns;
    public Guid ConfirmedBy { get; private set; }
    public DateTime ConfirmedAt { get; private set; }
    public override Guid ChainId => BuyerId;

    /// <summary>Takes in the columns of a file as a person left them; a heading known before says what was said last. Columns without headings are not remembered: they differ file by file.</summary>
    public void Confirm(IEnumerable<ImportColumn> confirmed, Act act)
    {
        var named = confirmed.Where(c => c.Heading != SpendText.ColumnNumber((c.At ?? -1) + 1)).ToList();
        var before = columns.ToList();
        columns.RemoveAll(c => named.Any(n => Same(n, c)));
        columns.InsertRange(0, named);
        if (columns.Count > Most) columns.RemoveRange(Most, columns.Count - Most);
        if (before.Count == columns.Count && before.All(b => columns.Any(c => c.Role == b.Role && c.Heading == b.Heading))) return;
        (ConfirmedBy, ConfirmedAt) = (act.By, act.At);
        Record("ColumnsRemembered", act, $"{columns.Count}");
    }

    private static bool Same(ImportColumn a, ImportColumn b) => Reading.ColumnNames.Plain(a.Heading) == Reading.ColumnNames.Plain(b.Heading);
}
