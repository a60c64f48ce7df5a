using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Consortia;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>A message to the room.</summary>
public sealed class MessageForm
{
    [Required(ErrorMessageResourceType = typeof(SigningText), ErrorMessageResourceName = nameof(SigningText.EnterMessage))]
    [StringLength(4000, ErrorMessageResourceType = typeof(SigningText), ErrorMessageResourceName = nameof(SigningText.MessageTooLong))]
    public string? Text { get; set; }

    /// <summary>People to be told in particular.</summary>
    [MaxLength(200)]
    public List<Guid> Mention { get; set; } = [];
}

/// <summary>A message, opened.</summary>
public sealed record OpenedMessage(ConsortiumMessage Message, IReadOnlyList<MessageRun> Runs, string Person, string Firm);

/// <summary>The room's matters, the one last spoken of first.</summary>
public sealed record MessagesPage(RoomPage Room, Paged<MessageThread> Messages, MessageForm Form, IReadOnlyList<Mentionable> People);

/// <summary>A file, its name opened.</summary>
public sealed record OpenedFile(ConsortiumFile File, string Name, string Person, string Firm)
{
    /// <summary>Earlier versions, newest first.</summary>
    public IReadOnlyList<OpenedFile> Older { get; init; } = [];
}

/// <summary>Adding a newer version of a file.</summary>
public sealed record FileVersionPage(RoomPage Room, OpenedFile File);

/// <summary>The room's files, newest first.</summary>
public sealed record FilesPage(RoomPage Room, Paged<OpenedFile> Files);
