using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Domain.Spend;

/// <summary>One payment file taken in for a buyer: what it was, how it was read and by whom. Its lines point here for ever.</summary>
public sealed class PaymentImport : Entity
{
    private readonly List<ImportColumn> columns = [];
    private readonly List<Drift> drift = [];

    private PaymentImport() { }

    public PaymentImport(Guid buyerId, string fileName, string hash, long size, StatedPeriod? period, Act act)
    {
        (BuyerId, FileName, Hash, Size, ImportedBy, ImportedAt) = (buyerId, Short(fileName), hash, size, act.By, act.At);
        (PeriodFrom, PeriodTo) = (period?.From, period?.To);
        LiveKey = $"{buyerId:N}{hash}";
    }

    public Guid BuyerId { get; private set; }
    public string FileName { get; private set; } = "";
    /// <summary>SHA-256 of the file, its address in the file store.</summary>
    public string Hash { get; private set; } = "";
    public long Size { get; private set; }
    public string Encoding { get; private set; } = "";
    /// <summary>What each recognised column held, under the headings of the file.</summary>
    public IReadOnlyList<ImportColumn> Columns => columns;
    public VatBasis Vat { get; private set; }
    public int RowsRead { get; private set; }
    public int RowsAccepted { get; private set; }
    public int RowsRefused { get; private set; }
    public int RowsBlank { get; private set; }
    /// <summary>Signed sum of the accepted rows, excluded ones included.</summary>
    public long TotalPence { get; private set; }
    public long? PrintedTotalPence { get; private set; }
    /// <summary>Signed sum of the amounts in refused rows, totals aside: what was accepted and this are all the pounds of the file.</summary>
    public long RefusedPence { get; private set; }
    /// <summary>Lines that another standing file had brought in already when this one came; whether they are here twice is <see cref="Overlap"/>.</summary>
    public int RowsAlreadyThere { get; private set; }
    /// <summary>What the person decided about them.</summary>
    public OverlapChoice Overlap { get; private set; }
    /// <summary>The import whose refused rows this one puts back.</summary>
    public Guid? CorrectsId { get; private set; }
    /// <summary>How the file differs from the buyer's one before it.</summary>
    public IReadOnlyList<Drift> Drift => drift;
    /// <summary>Months that a person stated because the file has no dates.</summary>
    public DateOnly? PeriodFrom { get; private set; }
    public DateOnly? PeriodTo { get; private set; }
    public DateOnly FirstPaidOn { get; private set; }
    public DateOnly LastPaidOn { get; private set; }
    public Guid ImportedBy { get; private set; }
    public DateTime ImportedAt { get; private set; }
    public DateTime? UndoneAt { get; private set; }
    public Guid? UndoneBy { get; private set; }
    /// <summary>Unique while the import stands, so that the same file cannot be taken in twice, not even at the same moment.</summary>
    public string LiveKey { get; private set; } = "";

    public override Guid ChainId => BuyerId;
    public bool Stands => UndoneAt is null;
    /// <summary>Whether lines of it are dated after the day it was taken in: payments that were hardly made yet, or days that are slips.</summary>
    public bool IsAhead => LastPaidOn > ImportedAt.UkDate();
    /// <summary>How far the file's own total is from the sum of its accepted rows; null where it prints none.</summary>
    public long? DifferencePence => PrintedTotalPence - TotalPence;

    /// <summary>Notes a day on which something was paid.</summary>
    public void Covers(DateOnly day)
    {
        if (FirstPaidOn == default || day < FirstPaidOn) FirstPaidOn = day;
        if (day > LastPaidOn) LastPaidOn = day;
    }

    /// <summary>Notes the days of what is left of the file.</summary>
    public void CoversOnly(DateOnly first, DateOnly last) => (FirstPaidOn, LastPaidOn) = (first, last);

    /// <summary>Notes what came of reading the file.</summary>
    public void Finish(PaymentFile file, Act act)
    {
        columns.AddRange(ColumnsOf(file));
        (Encoding, Vat) = (file.Encoding, file.Vat);
        (RowsRead, RowsAccepted, RowsRefused, RowsBlank) = (file.RowsRead, file.RowsAccepted, file.RowsRefused, file.RowsBlank);
        (TotalPence, PrintedTotalPence, RefusedPence) = (file.TotalPence, file.PrintedTotalPence, file.RefusedPence);
        Record("PaymentsImported", act, $"{Hash} accepted={RowsAccepted} refused={RowsRefused} pence={TotalPence}{(PeriodFrom is null ? "" : $" period={Period}")}");
    }

    /// <summary>The columns of a file as they are remembered.</summary>
    public static IEnumerable<ImportColumn> ColumnsOf(PaymentFile file) =>
        file.Shape.Columns.OrderBy(c => c.Value).Where(c => c.Key != ColumnRole.Contract).Select(c => new ImportColumn(c.Key, file.Shape.Heading(c.Key), c.Value));

    /// <summary>Notes that lines of the file were in already, and what was decided.</summary>
    public void NoteOverlap(int rows, OverlapChoice choice) => (RowsAlreadyThere, Overlap) = (rows, choice);

    /// <summary>Notes what has changed since the buyer's file before.</summary>
    public void NoteDrift(IEnumerable<Drift> found) => drift.AddRange(found);

    /// <summary>Says that this file puts back rows that another import refused.</summary>
    public void Corrects(Guid importId) => CorrectsId = importId;

    public StatedPeriod? Period => PeriodFrom is { } from && PeriodTo is { } to ? new StatedPeriod(from, to) : null;

    /// <summary>Why the import cannot be taken back, given the months with its lines that have been issued.</summary>
    public string? WhyNotUndo(IReadOnlyCollection<DateOnly> issuedMonths) =>
        !Stands ? SpendText.AlreadyUndone : issuedMonths.Count > 0 ? SpendText.MonthIssued(issuedMonths.Min()) : null;

    /// <summary>Takes the import back; the caller removes its lines in the same save.</summary>
    public void Undo(IReadOnlyCollection<DateOnly> issuedMonths, Act act)
    {
        RuleBroken.If(WhyNotUndo(issuedMonths));
        (UndoneAt, UndoneBy, LiveKey) = (act.At, act.By, $"{Id:N}");
        Record("PaymentsUndone", act, Hash);
    }

    private static string Short(string name) => name.Length <= 200 ? name : name[..200];
}

/// <summary>A column of an imported file: what it held, its heading there, and where it stood (from 0; null in imports from before this was kept).</summary>
public sealed record ImportColumn(ColumnRole Role, string Heading, int? At = null);

/// <summary>What a person decides about lines that came with another file before: undecided, leave them out here, keep both, or take the other file back first.</summary>
public enum OverlapChoice { Undecided, LeaveOut, KeepBoth, Replace }
