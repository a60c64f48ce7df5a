namespace LocalProcure.Domain.Teaming;

/// <summary>How a firm answered an introduction.</summary>
public enum IntroductionAnswer { Waiting, Yes, No }

/// <summary>
/// A member of staff, or a Business Connector, brings firms together with a note. Each firm says yes or no by itself and reads of the others
/// only what the note and their line say; names open when nobody is awaited any more and two or more said yes, and then only between those.
/// </summary>
public sealed class Introduction : Entity
{
    private readonly List<IntroducedFirm> firms = [];

    private Introduction() { }

    public Introduction(OwnWords note, Guid? planId, IReadOnlyList<(Guid FirmId, OwnWords About)> introduced, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7())
    {
        RuleBroken.If(WhyNotMake(note, introduced.Count, introduced.Any(i => i.About.IsEmpty)));
        (Note, PlanId, MadeBy, MadeAt) = (note, planId, act.By, act.At);
        firms.AddRange(introduced.DistinctBy(i => i.FirmId).Select(i => new IntroducedFirm(i.FirmId, i.About)));
        Record("IntroductionMade", act, string.Join(' ', firms.Select(f => f.FirmId)));
    }

    public override Guid ChainId => Id;

    public const int MostFirms = 8;

    public OwnWords Note { get; private set; } = OwnWords.None;
    /// <summary>What they are brought together for, where it is one plan.</summary>
    public Guid? PlanId { get; private set; }
    public Guid MadeBy { get; private set; }
    public DateTime MadeAt { get; private set; }
    public DateTime? OpenedAt { get; private set; }
    /// <summary>Over without opening, or no longer waited for.</summary>
    public DateTime? ClosedAt { get; private set; }
    /// <summary>Raised by every answer, so that two at the same moment cannot both be the last.</summary>
    public int Answers { get; private set; }

    public IReadOnlyList<IntroducedFirm> Firms => firms;
    public IEnumerable<IntroducedFirm> Willing => firms.Where(f => f.Answer == IntroductionAnswer.Yes);
    public IntroducedFirm? PlaceOf(Guid firmId) => firms.Find(f => f.FirmId == firmId);
    /// <summary>Whether this firm may know who the others are.</summary>
    public bool IsOpenTo(Guid firmId) => OpenedAt is not null && PlaceOf(firmId)?.Answer == IntroductionAnswer.Yes;

    public static string? WhyNotMake(OwnWords note, int count, bool lacksLine) =>
        note.IsEmpty ? TeamingText.EnterNote : count < 2 ? TeamingText.ChooseTwoFirms : count > MostFirms ? TeamingText.TooManyFirms(MostFirms) : lacksLine ? TeamingText.EnterLine : null;

    public string? WhyNotAnswer(Guid firmId) => PlaceOf(firmId) is null ? TeamingText.NotAsked : OpenedAt is not null ? TeamingText.AlreadyOpen : ClosedAt is not null ? TeamingText.IntroductionOver : null;

    /// <summary>A firm says yes or no; it may change its mind until names open. True when this answer opened it.</summary>
    public bool Say(Guid firmId, bool yes, Act act)
    {
        RuleBroken.If(WhyNotAnswer(firmId));
        PlaceOf(firmId)!.Say(yes, act.At);
        Answers++;
        Record(yes ? "IntroductionAccepted" : "IntroductionDeclined", act, $"{firmId}");
        return Settle(act);
    }

    public string? WhyNotClose => OpenedAt is not null ? TeamingText.AlreadyOpen : ClosedAt is not null ? TeamingText.IntroductionOver : null;

    /// <summary>Whoever made it waits no longer: those who said yes meet, if they are two. True when it opened.</summary>
    public bool Close(Act act)
    {
        RuleBroken.If(WhyNotClose);
        foreach (var firm in firms.Where(f => f.Answer == IntroductionAnswer.Waiting)) firm.GiveUp(act.At);
        Answers++;
        Record("IntroductionClosed", act);
        return Settle(act);
    }

    private bool Settle(Act act)
    {
        if (firms.Exists(f => f.Answer == IntroductionAnswer.Waiting)) return false;
        if (Willing.Count() < 2)
        {
            ClosedAt = act.At;
            return false;
        }
        OpenedAt = act.At;
        Record("IntroductionOpened", act);
        return true;
    }
}

/// <summary>One firm of an introduction, with the line that the others read until names open.</summary>
public sealed class IntroducedFirm
{
    private IntroducedFirm() { }

    internal IntroducedFirm(Guid firmId, OwnWords about) => (FirmId, About) = (firmId, about);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid IntroductionId { get; private set; }
    public Guid FirmId { get; private set; }
    /// <summary>What it does, without saying who it is.</summary>
    public OwnWords About { get; private set; } = OwnWords.None;
    public IntroductionAnswer Answer { get; private set; }
    public DateTime? AnsweredAt { get; private set; }

    internal void Say(bool yes, DateTime at) => (Answer, AnsweredAt) = (yes ? IntroductionAnswer.Yes : IntroductionAnswer.No, at);
    internal void GiveUp(DateTime at) => (Answer, AnsweredAt) = (IntroductionAnswer.No, at);
}
