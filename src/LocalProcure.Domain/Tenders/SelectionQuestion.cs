namespace LocalProcure.Domain.Tenders;

/// <summary>A question that firms answer when they ask to take part; the answers are assessed before anybody is asked to tender.</summary>
public sealed class SelectionQuestion
{
    private SelectionQuestion() { }

    internal SelectionQuestion(OwnWords words, OwnWords guidance, int? wordLimit, Guid? key) =>
        (Id, Words, Guidance, WordLimit) = (key ?? Id, words, guidance, wordLimit);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid TenderId { get; private set; }
    public OwnWords Words { get; private set; } = OwnWords.None;
    /// <summary>What must be shown to pass; firms read it.</summary>
    public OwnWords Guidance { get; private set; } = OwnWords.None;
    public int? WordLimit { get; private set; }
    public int Position { get; internal set; }

    internal void Change(OwnWords words, OwnWords guidance, int? wordLimit) => (Words, Guidance, WordLimit) = (words, guidance, wordLimit);
}
