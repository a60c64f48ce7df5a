namespace LocalProcure.Domain.Consortia;

/// <summary>Something that a member of a group is to do by a day. What it is stands sealed, like everything said in the room.</summary>
public sealed class RoomTask : Entity
{
    private RoomTask() { }

    public RoomTask(Guid id, Guid consortiumId, string sealedWords, Language language, Guid? firmId, Guid? personId, DateOnly? dueOn, Act act) : base(id)
    {
        (ConsortiumId, AddedAt, AddedBy) = (consortiumId, act.At, act.By);
        (SealedWords, Language, FirmId, PersonId, DueOn) = (sealedWords, language, firmId, personId, dueOn);
        Record("RoomTaskAdded", act, $"due={dueOn:yyyy-MM-dd}");
    }

    public Guid ConsortiumId { get; private set; }
    public string SealedWords { get; private set; } = "";
    /// <summary>The language that the writer was using, for the lang attribute.</summary>
    public Language Language { get; private set; }
    /// <summary>The firm that is to do it; null while nobody has it.</summary>
    public Guid? FirmId { get; private set; }
    /// <summary>The one person of that firm; null for anyone there.</summary>
    public Guid? PersonId { get; private set; }
    public DateOnly? DueOn { get; private set; }
    public DateTime AddedAt { get; private set; }
    public Guid AddedBy { get; private set; }
    public DateTime? DoneAt { get; private set; }
    public Guid? DoneBy { get; private set; }
    public DateTime? RemovedAt { get; private set; }
    public override Guid ChainId => ConsortiumId;

    public bool IsOpen => DoneAt is null && RemovedAt is null;

    /// <summary>Whether it is this person's to do.</summary>
    public bool IsOf(Guid personId, IReadOnlyCollection<Guid> firms) => PersonId is { } one ? one == personId : FirmId is { } firm && firms.Contains(firm);

    public void Change(string sealedWords, Language language, Guid? firmId, Guid? personId, DateOnly? dueOn, Act act)
    {
        (SealedWords, Language, FirmId, PersonId, DueOn) = (sealedWords, language, firmId, personId, dueOn);
        Record("RoomTaskChanged", act, $"due={dueOn:yyyy-MM-dd}");
    }

    public void Finish(Act act)
    {
        if (!IsOpen) return;
        (DoneAt, DoneBy) = (act.At, act.By);
        Record("RoomTaskDone", act);
    }

    public void Reopen(Act act)
    {
        if (DoneAt is null || RemovedAt is not null) return;
        (DoneAt, DoneBy) = (null, null);
        Record("RoomTaskReopened", act);
    }

    public void Remove(Act act)
    {
        if (RemovedAt is not null) return;
        RemovedAt = act.At;
        Record("RoomTaskRemoved", act);
    }
}
