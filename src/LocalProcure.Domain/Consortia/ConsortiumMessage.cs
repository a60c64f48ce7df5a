namespace LocalProcure.Domain.Consortia;

/// <summary>A message in a consortium's private room. The text is kept encrypted; only members' pages open it.</summary>
public sealed class ConsortiumMessage : Entity
{
    private ConsortiumMessage() { }

    public ConsortiumMessage(Guid id, Guid consortiumId, Guid firmId, string sealedText, Language language, Act act, Guid? threadId = null, IReadOnlyList<Guid>? mentions = null) : base(id)
    {
        (ThreadId, Mentions) = (threadId, mentions ?? []);
        (ConsortiumId, FirmId, PersonId, SealedText, Language, SentAt) = (consortiumId, firmId, act.By, sealedText, language, act.At);
        Record("ConsortiumMessageSent", act);
    }

    public Guid ConsortiumId { get; private set; }
    public Guid FirmId { get; private set; }
    public Guid PersonId { get; private set; }
    public string SealedText { get; private set; } = "";
    /// <summary>The language that the writer was using, for the lang attribute.</summary>
    public Language Language { get; private set; }
    public DateTime SentAt { get; private set; }
    /// <summary>The message that began the matter; null for that one itself.</summary>
    public Guid? ThreadId { get; private set; }
    /// <summary>People whom the message names.</summary>
    public IReadOnlyList<Guid> Mentions { get; private set; } = [];
    public override Guid ChainId => ConsortiumId;
}
