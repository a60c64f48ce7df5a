namespace LocalProcure.Domain.Firms;

/// <summary>A firm's profile as it stands. Each save is a version that can be read later; bids and groups take copies, never a link.</summary>
public sealed class FirmProfile : Entity
{
    private readonly List<ProfilePaper> papers = [];

    private FirmProfile() { }

    public FirmProfile(Guid firmId) => FirmId = firmId;

    public Guid FirmId { get; private set; }
    public ProfileContent Content { get; private set; } = ProfileContent.Empty;
    /// <summary>Of the version that <see cref="Content"/> is; 0 before anything was saved.</summary>
    public int Number { get; private set; }
    public DateTime? SavedAt { get; private set; }
    /// <summary>Until when the firm says openly that it has people free for new work; null where it has none, or shows that to some only.</summary>
    public DateOnly? FreeUntil { get; private set; }
    /// <summary>Insurances and accreditations once more as rows, for searching and for reminders.</summary>
    public IReadOnlyList<ProfilePaper> Papers => papers;
    public override Guid ChainId => FirmId;

    /// <summary>Keeps new content; the firm's own search words follow. Returns the version to be kept, or null where nothing changed.</summary>
    public ProfileVersion? Save(Firm firm, ProfilePart part, ProfileContent content, Act act)
    {
        if (content.Text() == Content.Text()) return null;
        (Content, Number, SavedAt, FreeUntil) = (content, Number + 1, act.At, content.FreeUntil);
        papers.RemoveAll(row => content.Papers.All(p => ProfilePaper.Of(p, content) != row));
        papers.AddRange(content.Papers.Select(p => ProfilePaper.Of(p, content)).Except(papers));
        firm.FindByProfile(content);
        Record("FirmProfileSaved", act, $"version={Number} {part}");
        return new ProfileVersion(FirmId, Number, part, content, act);
    }
}

/// <summary>A version of a profile, never changed: what a bid or group used can be read as it was.</summary>
public sealed class ProfileVersion
{
    private ProfileVersion() { }

    internal ProfileVersion(Guid firmId, int number, ProfilePart part, ProfileContent content, Act act) =>
        (FirmId, Number, Part, Content, SavedAt, SavedBy) = (firmId, number, part, content, act.At, act.By);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid FirmId { get; private set; }
    public int Number { get; private set; }
    /// <summary>The part that this save changed.</summary>
    public ProfilePart Part { get; private set; }
    public ProfileContent Content { get; private set; } = ProfileContent.Empty;
    public DateTime SavedAt { get; private set; }
    public Guid SavedBy { get; private set; }
}

/// <summary>An insurance or accreditation as a row that a query can ask about.</summary>
/// <param name="IsOpen">Everyone may see that the firm has it.</param>
public sealed record ProfilePaper(Guid PaperId, ProfilePart Part, string Key, DateOnly? ValidUntil, bool IsOpen)
{
    internal static ProfilePaper Of(Paper paper, ProfileContent content) => new(paper.Id, paper.Part, paper.Key, paper.ValidUntil, content.ShownTo(paper.Part) == Visibility.Everyone);
}
