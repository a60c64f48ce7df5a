using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Consortia;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>A task as typed.</summary>
public sealed class TaskForm
{
    [Required(ErrorMessageResourceType = typeof(RoomWorkText), ErrorMessageResourceName = nameof(RoomWorkText.EnterWhat))]
    [StringLength(300, ErrorMessageResourceType = typeof(RoomWorkText), ErrorMessageResourceName = nameof(RoomWorkText.WhatTooLong))]
    public string? What { get; set; }

    /// <summary>Empty, a firm, or "firm person".</summary>
    [StringLength(80)]
    public string? Who { get; set; }

    public DateParts DueOn { get; set; } = new();

    /// <summary>Null when something else than a firm or a person of one was sent.</summary>
    public (Guid? Firm, Guid? Person)? Chosen => (Who ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [] => (null, null),
        [var firm] when Guid.TryParse(firm, out var id) => (id, null),
        [var firm, var person] when Guid.TryParse(firm, out var id) && Guid.TryParse(person, out var who) => (id, who),
        _ => null,
    };

    public static string Value(Guid? firm, Guid? person) => firm is not { } f ? "" : person is { } p ? $"{f:N} {p:N}" : $"{f:N}";

    /// <summary>Everybody who can be given a task.</summary>
    public static IEnumerable<SelectListItem> Choices(RoomPage room, IReadOnlyList<RoomPerson> people) => room.Consortium.AcceptedMembers.Select(m => m.FirmId!.Value).SelectMany(firm =>
        people.Where(p => p.Firms.Contains(firm)).Select(p => new SelectListItem(RoomWorkText.PersonOf(p.Name, room.FirmName(firm)), Value(firm, p.Id)))
            .Prepend(new SelectListItem(RoomWorkText.Anyone(room.FirmName(firm)), Value(firm, null))));
}

/// <summary>A task, its words opened.</summary>
public sealed record OpenedTask(RoomTask Task, string Words, string? Who, string DoneBy, bool IsMine);

/// <summary>The room's tasks.</summary>
public sealed record TasksPage(RoomPage Room, IReadOnlyList<OpenedTask> Open, Paged<OpenedTask> Done, TaskForm Form, IReadOnlyList<RoomPerson> People);

/// <summary>One task, to be changed.</summary>
public sealed record TaskPage(RoomPage Room, RoomTask Task, TaskForm Form, IReadOnlyList<RoomPerson> People);

/// <summary>A step of the timetable with where it stands.</summary>
public sealed record StepLine(TimetableStep Step, DateOnly On, bool IsChosen, bool IsDone);

/// <summary>The timetable; no steps for a standing group.</summary>
public sealed record TimetablePage(RoomPage Room, IReadOnlyList<StepLine> Steps)
{
    public DateOnly Today => Room.Now.UkDate();
    public StepLine? Next => Steps.FirstOrDefault(s => !s.IsDone);
}

/// <summary>A step's day as typed.</summary>
public sealed class DayForm
{
    [DateNeeded(ErrorMessageResourceType = typeof(RoomWorkText), ErrorMessageResourceName = nameof(RoomWorkText.EnterDay))]
    public DateParts Day { get; set; } = new();
}

/// <summary>Choosing a step's day.</summary>
public sealed record DayPage(RoomPage Room, StepLine Line, DayForm Form);

/// <summary>How soon the person wants to hear.</summary>
public sealed class PaceForm
{
    [Required(ErrorMessageResourceType = typeof(RoomWorkText), ErrorMessageResourceName = nameof(RoomWorkText.ChoosePace))]
    public RoomPace? Pace { get; set; }
}
