namespace LocalProcure.Domain.Tenders;

/// <summary>Why a contract goes to one firm without competition, and to which: shown to everybody with the tender once it is published.</summary>
public sealed class DirectAwardTerms
{
    private DirectAwardTerms() { }

    internal DirectAwardTerms(Guid tenderId) => TenderId = tenderId;

    public Guid TenderId { get; private set; }
    /// <summary>The ground chosen from the list; null when the buyer wrote its own.</summary>
    public Guid? GroundId { get; private set; }
    /// <summary>The ground in words, as the list or the buyer had it on the day.</summary>
    public OwnWords Ground { get; private set; } = OwnWords.None;
    public string Section { get; private set; } = "";
    public bool NeedsNotice { get; private set; }
    public bool HasStandstill { get; private set; }
    /// <summary>The facts that bring this contract under the ground.</summary>
    public OwnWords Because { get; private set; } = OwnWords.None;
    public Guid? FirmId { get; private set; }
    /// <summary>The price agreed, net of VAT.</summary>
    public long? PricePence { get; private set; }

    public DateTime? DecidedAt { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public string? DecidedBecause { get; private set; }

    internal void Decide(string because, Act act) => (DecidedAt, DecidedBy, DecidedBecause) = (act.At, act.By, because);

    internal void Set(DirectAwardCase said)
    {
        (GroundId, Ground, Section, NeedsNotice, HasStandstill) = (said.Ground?.Id, said.Ground?.Words ?? said.OwnGround, said.Ground?.Section ?? said.OwnSection ?? "", said.Ground?.NeedsNotice ?? true, said.Ground?.HasStandstill ?? true);
        (Because, FirmId, PricePence) = (said.Because, said.FirmId, said.PricePence);
    }
}

/// <summary>What a buyer says for a direct award: a ground of the list, or its own with its section; the facts; the firm; the price.</summary>
public sealed record DirectAwardCase(DirectAwardGround? Ground, OwnWords OwnGround, string? OwnSection, OwnWords Because, Guid? FirmId, long? PricePence)
{
    public string? WhyNot(DateOnly day) =>
        Ground is null && OwnGround.IsEmpty ? DirectAwardText.ChooseGround
        : Ground is not null && !Ground.StandsOn(day) ? DirectAwardText.GroundNotInForce(day)
        : Ground is null && string.IsNullOrWhiteSpace(OwnSection) ? DirectAwardText.EnterSection
        : Because.IsEmpty ? DirectAwardText.EnterBecause
        : FirmId is null ? DirectAwardText.ChooseFirm
        : PricePence is null or <= 0 ? DirectAwardText.EnterPrice : null;
}
