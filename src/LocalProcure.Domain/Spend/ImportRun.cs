using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Domain.Spend;

/// <summary>An import that staff asked for in a page and the program does by itself: waiting, running, then done, refused, stopped or failed.</summary>
public enum ImportRunStatus { Waiting, Running, Done, Refused, Stopped, Failed }

/// <summary>
/// The row of an import in the background. The lines go in within one transaction of their own, so whatever ends the run early (a person,
/// a crash, a pulled plug) leaves none of them; a run whose process died is begun again from the start.
/// </summary>
public sealed class ImportRun : Entity
{
    /// <summary>A run of another process that has said nothing for so long is dead.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromMinutes(10);
    private const int MostTries = 3;
    private readonly List<ImportColumn> columns = [];

    private ImportRun() { }

    public ImportRun(Guid buyerId, string fileName, string hash, long size, StatedPeriod? period, IReadOnlyDictionary<ColumnRole, int>? columns, OverlapChoice overlap, Guid? correctsId, Act act)
    {
        (BuyerId, FileName, Hash, Size, Overlap, CorrectsId) = (buyerId, fileName.Length <= 200 ? fileName : fileName[..200], hash, size, overlap, correctsId);
        (PeriodFrom, PeriodTo, AskedBy, AskedAt) = (period?.From, period?.To, act.By, act.At);
        if (columns is not null) this.columns.AddRange(columns.Select(c => new ImportColumn(c.Key, "", c.Value)));
        Record("ImportAsked", act, hash);
    }

    public Guid BuyerId { get; private set; }
    public string FileName { get; private set; } = "";
    public string Hash { get; private set; } = "";
    public long Size { get; private set; }
    public DateOnly? PeriodFrom { get; private set; }
    public DateOnly? PeriodTo { get; private set; }
    /// <summary>Columns as the person corrected them; none when they were taken as found.</summary>
    public IReadOnlyList<ImportColumn> Columns => columns;
    public OverlapChoice Overlap { get; private set; }
    public Guid? CorrectsId { get; private set; }
    public Guid AskedBy { get; private set; }
    public DateTime AskedAt { get; private set; }
    public DateTime? StartedAt { get; private set; }
    /// <summary>The process that works on it.</summary>
    public Guid? ProcessId { get; private set; }
    public int Tries { get; private set; }
    public DateTime? StopAskedAt { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public Guid? ImportId { get; private set; }
    public bool WasThere { get; private set; }
    public FileRefusal WhyRefused { get; private set; }
    public int RowsRead { get; private set; }
    public bool HasFailed { get; private set; }

    public override Guid ChainId => BuyerId;
    public StatedPeriod? Period => PeriodFrom is { } from && PeriodTo is { } to ? new StatedPeriod(from, to) : null;
    public ReadingChoices Choices => new(Period, columns.Count == 0 ? null : columns.ToDictionary(c => c.Role, c => c.At ?? 0));
    public bool IsOver => EndedAt is not null;

    public ImportRunStatus Status => this switch
    {
        { EndedAt: null, ProcessId: null } => ImportRunStatus.Waiting,
        { EndedAt: null } => ImportRunStatus.Running,
        { HasFailed: true } => ImportRunStatus.Failed,
        { ImportId: not null } => ImportRunStatus.Done,
        { WhyRefused: FileRefusal.Cancelled } => ImportRunStatus.Stopped,
        _ => ImportRunStatus.Refused,
    };

    /// <summary>Its process is gone and nobody has taken it up since: nothing of it was kept, and it begins again by itself.</summary>
    public bool IsInterrupted(Guid processId, bool onlyOneProcess, DateTime now) => ProcessId is not null && MayBegin(processId, onlyOneProcess, now);

    /// <summary>Whether a process may take it up: nobody has, or whoever had is gone.</summary>
    public bool MayBegin(Guid processId, bool onlyOneProcess, DateTime now) =>
        !IsOver && (ProcessId is null || ProcessId != processId && (onlyOneProcess || StartedAt + Silence < now));

    /// <summary>Takes it up. A run that has broken down again and again is given up.</summary>
    public void Begin(Guid processId, Act act)
    {
        if (StopAskedAt is not null) { Stopped(act); return; }
        if (++Tries > MostTries) { Fail(act); return; }
        (ProcessId, StartedAt) = (processId, act.At);
    }

    /// <summary>The same file for the same buyer once more, from its beginning, as a run of its own.</summary>
    public ImportRun Again(Act act)
    {
        RuleBroken.If(Status is ImportRunStatus.Stopped or ImportRunStatus.Failed ? null : ImportText.NotToBeginAgain);
        return new ImportRun(BuyerId, FileName, Hash, Size, Period, columns.Count == 0 ? null : Choices.Columns, Overlap, CorrectsId, act);
    }

    public void AskToStop(Act act)
    {
        if (IsOver || StopAskedAt is not null) return;
        StopAskedAt = act.At;
        Record("ImportStopAsked", act, Hash);
        if (ProcessId is null) Stopped(act);
    }

    public void Done(Guid importId, bool wasThere, int rowsRead, Act act) => (ImportId, WasThere, RowsRead, EndedAt) = (importId, wasThere, rowsRead, act.At);

    public void Refuse(FileRefusal why, int rowsRead, Act act) => (WhyRefused, RowsRead, EndedAt) = (why, rowsRead, act.At);

    public void Stopped(Act act) => (WhyRefused, EndedAt) = (FileRefusal.Cancelled, act.At);

    public void Fail(Act act) => (HasFailed, EndedAt) = (true, act.At);
}
