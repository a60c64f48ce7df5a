namespace LocalProcure.Web.Features.Desk;

/// <summary>Where on the desk a line stands.</summary>
public enum DeskPart { Now, InProgress, New }

/// <summary>One line of the desk: an act to do or a thing to look at, always with somewhere to go.</summary>
/// <param name="Act">What to do, in words that name the act.</param>
/// <param name="Path">Address without language, starting with a slash.</param>
/// <param name="Thing">What it is about, in its owner's words or ours.</param>
/// <param name="Due">The act's deadline (UTC); lines are ordered by it, those without one last.</param>
/// <param name="Note">Something said in place of a deadline, such as an amount.</param>
public sealed record DeskLine(DeskPart Part, string Act, string Path, OwnWords Thing, DateTime? Due = null, string? Note = null)
{
    /// <summary>A thing with one name in both languages.</summary>
    public static OwnWords Named(string name) => new(name, name);

    public bool IsUrgentAt(DateTime now) => Due is { } due && due - now < TimeSpan.FromDays(2);

    /// <summary>The deadline in words, or what stands in its place.</summary>
    public string? WhenAt(DateTime now) => Due is not { } due ? Note : due < now ? DeskText.Late(due) : DeskText.By(due);
}

/// <summary>One part of the desk; a quiet one asks for nothing.</summary>
public sealed record DeskLines(IReadOnlyList<DeskLine> Lines, DateTime At, bool Quiet);

/// <summary>The desk of one person.</summary>
public sealed record DeskPage(string Name, IReadOnlyList<DeskLine> Now, IReadOnlyList<DeskLine> InProgress, IReadOnlyList<DeskLine> New, DateTime At, bool HasFirm, bool HasBuyer, bool IsStaff);
