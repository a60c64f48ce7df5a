using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Web.Data.Files;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Opens a stored payment file with what is remembered about its buyer's columns; a file of corrected rows is opened as the rows that it puts back.</summary>
public sealed class PaymentSource(AppDb db, FileStore files)
{
    /// <param name="corrects">The import on whose page the file was given back; null where the file itself says it, or is an ordinary one.</param>
    public async Task<OpenedFile> Open(Guid buyerId, StoredFile stored, ReadingChoices choices, Guid? corrects = null, CancellationToken stop = default)
    {
        var memory = await db.ColumnMemories.AsNoTracking().SingleOrDefaultAsync(m => m.BuyerId == buyerId, stop);
        choices = choices with { Remembered = memory?.Columns };
        var content = files.Open(stored.Hash);
        try
        {
            var parts = FileTables.Open(content);
            if (parts.Why != FileRefusal.None) return new OpenedFile(content, PaymentFile.Open(parts, choices));
            var tables = parts.Tables.GetEnumerator();
            if (!tables.MoveNext()) return new OpenedFile(content, PaymentFile.Open(parts, choices));
            var first = tables.Current;
            var id = Corrections.ImportOf(first);
            var import = id is null ? null : await db.PaymentImports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id && i.BuyerId == buyerId && i.UndoneAt == null, stop);
            if (import is null || corrects is not null && corrects != import.Id) return new OpenedFile(content, PaymentFile.Open(new FileParts(Again(first, tables)), choices));
            var refused = await db.RefusedRows.AsNoTracking().Where(r => r.ImportId == import.Id).ToDictionaryAsync(r => r.Row, r => r.PutBackById is not null, stop);
            var numbers = new Dictionary<int, int>();
            var columns = import.Columns.Where(c => c.At is not null).ToDictionary(c => c.Role, c => c.At!.Value);
            var restored = PaymentFile.Open(Corrections.Restore(first, numbers), choices with { Columns = columns.Count > 0 ? columns : choices.Columns, Period = choices.Period ?? import.Period });
            return new OpenedFile(content, restored, import.Id, numbers, refused);
        }
        catch
        {
            await content.DisposeAsync();
            throw;
        }
    }

    private static IEnumerable<Table> Again(Table first, IEnumerator<Table> rest)
    {
        yield return first;
        while (rest.MoveNext()) yield return rest.Current;
    }
}

/// <summary>A payment file being read, with its stream.</summary>
/// <param name="Corrects">The import whose refused rows it puts back.</param>
/// <param name="numbers">For a file of corrected rows: the row in the refused file of each of its records.</param>
/// <param name="refused">The refused rows of that import, and whether each has been put back already.</param>
public sealed class OpenedFile(Stream content, PaymentFile file, Guid? corrects = null, IReadOnlyDictionary<int, int>? numbers = null, IReadOnlyDictionary<int, bool>? refused = null) : IAsyncDisposable
{
    private readonly HashSet<int> back = [];

    public PaymentFile File => file;
    public Guid? Corrects => corrects;
    public int Percent => content.Length == 0 ? 100 : (int)Math.Clamp(content.Position * 100 / content.Length, 0, 100);

    /// <summary>Why a row of a file of corrected rows is not put back: it was never refused, or is back already.</summary>
    public RowRefusal? WhyNotBack(int row)
    {
        if (numbers is null) return null;
        if (!numbers.TryGetValue(row, out var was) || !refused!.TryGetValue(was, out var isBack)) return RowRefusal.NotRefusedBefore;
        return isBack || !back.Add(was) ? RowRefusal.AlreadyImported : null;
    }

    /// <summary>The rows of the refused file that are in now.</summary>
    public IReadOnlyCollection<int> PutBack => back;

    public ValueTask DisposeAsync() => content.DisposeAsync();
}
