namespace LocalProcure.Domain.Bids;

/// <summary>The parts into which the work on a bid is divided.</summary>
public enum SectionKind { Conditions, Answer, Prices, Files }

/// <summary>How far a section is, as the people who write it say.</summary>
public enum SectionState { NotStarted, Drafting, Review, Done }

/// <summary>Which part of a bid: an answer to one question, or one of the parts that every bid has once.</summary>
public readonly record struct SectionRef(SectionKind Kind, Guid? QuestionId = null)
{
    public static SectionRef Of(Guid questionId) => new(SectionKind.Answer, questionId);

    /// <summary>As it stands in addresses: the question's id, or the part's name.</summary>
    public string Name => QuestionId is { } id ? id.ToString() : Kind switch { SectionKind.Conditions => "conditions", SectionKind.Prices => "prices", _ => "files" };

    /// <summary>Reads what <see cref="Name"/> wrote; null for anything else.</summary>
    public static SectionRef? Read(string? name) =>
        Guid.TryParse(name, out var question) ? Of(question)
        : name switch { "conditions" => new(SectionKind.Conditions), "prices" => new(SectionKind.Prices), "files" => new(SectionKind.Files), _ => null };
}

/// <summary>Who writes a section: a firm of the bid, or one person of it.</summary>
public sealed record SectionOwner(Guid FirmId, Guid? PersonId = null);

/// <summary>
/// Who writes one section of a bid, by when, and how far it is. Which section it is stands only as a key that nobody
/// without the bid's own key can tell: a copy of the database must not show for which lots a bid is written.
/// </summary>
public sealed class BidSection : Entity
{
    public const int MostOwners = 12;

    private BidSection() { }

    public BidSection(Guid bidId, Guid? consortiumId, string key) => (BidId, ConsortiumId, Key) = (bidId, consortiumId, key);

    public Guid BidId { get; private set; }
    public Guid? ConsortiumId { get; private set; }
    /// <summary>A keyed hash of the section's name.</summary>
    public string Key { get; private set; } = "";
    public IReadOnlyList<SectionOwner> Owners { get; private set; } = [];
    public DateOnly? DueOn { get; private set; }
    /// <summary>What somebody said last; null while nobody has said anything, or since the section changed after it was said to be done.</summary>
    public SectionState? Said { get; private set; }
    public DateTime? SaidAt { get; private set; }
    public Guid? SaidBy { get; private set; }
    /// <summary>The room's chain; for a firm alone one of its own, since the bid's chain is the buyer's to read after opening.</summary>
    public override Guid ChainId => ConsortiumId ?? Id;

    /// <summary>Why these cannot own it, or null: each is a firm of the bid, and each person belongs to the firm named.</summary>
    /// <param name="people">Everybody who writes the bid, with the firms of it that they act for.</param>
    public static string? WhyNotOwn(IReadOnlyCollection<SectionOwner> owners, IReadOnlyCollection<Guid> firms, IReadOnlyDictionary<Guid, IReadOnlyList<Guid>> people) =>
        owners.Count > MostOwners ? SectionText.TooManyOwners(MostOwners)
        : owners.Any(o => !firms.Contains(o.FirmId) || o.PersonId is { } person && !(people.TryGetValue(person, out var acts) && acts.Contains(o.FirmId))) ? SectionText.OwnerGone : null;

    /// <summary>Says who writes it and by when. True when that is news.</summary>
    public bool Assign(IReadOnlyList<SectionOwner> owners, DateOnly? dueOn, Act act)
    {
        if (owners.ToHashSet().SetEquals(Owners) && dueOn == DueOn) return false;
        (Owners, DueOn) = ([.. owners.Distinct()], dueOn);
        Record("BidSectionAssigned", act, $"owners={Owners.Count} due={dueOn:yyyy-MM-dd}");
        return true;
    }

    /// <summary>Says how far it is.</summary>
    public void Say(SectionState state, Act act)
    {
        if (Said == state) return;
        (Said, SaidAt, SaidBy) = (state, act.At, act.By);
        Record("BidSectionStateSaid", act, $"{state}");
    }

    /// <summary>Its content changed: what was ready or done is being drafted again. True when that took something back.</summary>
    public bool Changed(Act act)
    {
        var was = Said;
        if (was is null or SectionState.Drafting) return false;
        Say(SectionState.Drafting, act);
        return was is SectionState.Review or SectionState.Done;
    }

    /// <summary>Who still owns it: a firm that left the bid owns nothing of it.</summary>
    public IEnumerable<SectionOwner> OwnersAmong(IReadOnlyCollection<Guid> firms) => Owners.Where(o => firms.Contains(o.FirmId));

    /// <summary>Whether this person is among those who write it.</summary>
    public bool IsOf(Guid personId, IReadOnlyCollection<Guid> firmsOfPerson) => Owners.Any(o => o.PersonId is { } one ? one == personId : firmsOfPerson.Contains(o.FirmId));

    /// <summary>How far it is: what was said, else what its content shows. A joint bid's section is done only when somebody says so.</summary>
    public static SectionState StateOf(BidSection? section, bool isBegun, bool isWhole, bool isJoint) =>
        section?.Said ?? (isWhole && !isJoint ? SectionState.Done : isBegun ? SectionState.Drafting : SectionState.NotStarted);
}
