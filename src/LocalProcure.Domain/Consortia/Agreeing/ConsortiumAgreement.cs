namespace LocalProcure.Domain.Consortia.Agreeing;

/// <summary>One version of a group's agreement: its exact words in both languages, who is to sign it and who has. A version never changes; the next one replaces it.</summary>
public sealed class ConsortiumAgreement : Entity
{
    private readonly List<AgreementSignature> signatures = [];

    private ConsortiumAgreement() { }

    public ConsortiumAgreement(Consortium group, int number, AgreementChoices choices, AgreementWords words, Act act)
    {
        RuleBroken.If(WhyNotMake(group));
        (ConsortiumId, Number, Choices, English, Welsh, Hash) = (group.Id, number, choices, words.English, words.Welsh, words.Hash);
        (FirmIds, TermsVersion, MadeAt, MadeBy) = ([.. group.AcceptedMembers.Select(m => m.FirmId!.Value)], group.TermsVersion, act.At, act.By);
        Record("AgreementMade", act, $"version={number} {Hash}");
    }

    public Guid ConsortiumId { get; private set; }
    public int Number { get; private set; }
    public AgreementChoices Choices { get; private set; } = null!;
    public string English { get; private set; } = "";
    public string Welsh { get; private set; } = "";
    /// <summary>SHA-256 of the words in both languages, see <see cref="AgreementWords.Hash"/>.</summary>
    public string Hash { get; private set; } = "";
    /// <summary>The members whose agreement it is.</summary>
    public IReadOnlyList<Guid> FirmIds { get; private set; } = [];
    /// <summary>The version of members, roles and shares that it says: the one that it was written from, or a later one that says the same.</summary>
    public int TermsVersion { get; private set; }
    public DateTime MadeAt { get; private set; }
    public Guid MadeBy { get; private set; }
    /// <summary>When the next version took its place.</summary>
    public DateTime? ReplacedAt { get; private set; }
    public IReadOnlyList<AgreementSignature> Signatures => signatures;
    public override Guid ChainId => ConsortiumId;

    public AgreementWords Words => new(English, Welsh);
    public bool IsSignedBy(Guid firmId) => signatures.Exists(s => s.FirmId == firmId);
    public bool IsSigned => FirmIds.All(IsSignedBy);
    /// <summary>Every member reads the prices of the bid: all signed that they do, and nobody has come or gone since.</summary>
    public bool ShowsPricesIn(Consortium group) => Choices.MembersSeePrices && IsSigned && ReplacedAt is null && TermsVersion == group.TermsVersion;
    /// <summary>Made by itself because the group had changed, not by the lead.</summary>
    public bool MadeItself => MadeBy == Guid.Empty;
    public IEnumerable<Guid> Unsigned => FirmIds.Where(firm => !IsSignedBy(firm));

    public static string? WhyNotMake(Consortium group) =>
        group.EndedAt is not null ? ConsortiumText.Ended
        : group.Members.Any(m => m.IsPending) ? ConsortiumText.StillWaiting(group.Members.Count(m => m.IsPending))
        : group.AcceptedMembers.Count() < 2 ? ConsortiumText.NeedsTwo
        : group.TotalShares != Shares.Whole ? ConsortiumText.SharesNotWhole(group.TotalShares) : null;

    /// <summary>
    /// The version that takes this one's place by itself, with the same choices; null while this one still says what is agreed, or while the group is not whole.
    /// </summary>
    /// <param name="now">The words as they would be written from the group today, by <paramref name="choices"/>.</param>
    /// <param name="isOver">The tender is closed: then what was signed by all stands until the group itself changes, whoever renames a firm or a tender.</param>
    public ConsortiumAgreement? Followed(Consortium group, AgreementWords now, AgreementChoices choices, bool isOver, Act act)
    {
        if (ReplacedAt is not null) return null;
        if (now.Hash == Hash) TermsVersion = group.TermsVersion;
        if (now.Hash == Hash || WhyNotMake(group) is not null || isOver && IsSigned && TermsVersion == group.TermsVersion) return null;
        Replace(act.At);
        return new ConsortiumAgreement(group, Number + 1, choices with { }, now, act);
    }

    /// <param name="hash">The fingerprint of what the signer read.</param>
    /// <param name="now">The words as they would be written from the group today: a version that no longer says what is agreed is not signed.</param>
    public string? WhyNotSign(Guid firmId, string? name, string? role, string? hash, AgreementWords now) =>
        ReplacedAt is not null || now.Hash != Hash ? AgreementText.NotCurrent
        : !FirmIds.Contains(firmId) ? ConsortiumText.NotAMember
        : hash != Hash ? AgreementText.NotWhatWasRead
        : string.IsNullOrWhiteSpace(name) ? AgreementText.EnterName
        : string.IsNullOrWhiteSpace(role) ? AgreementText.EnterRole : null;

    /// <summary>Signs for a firm; a second click changes nothing.</summary>
    public void Sign(Guid firmId, string? name, string? role, string? hash, AgreementWords now, Act act)
    {
        RuleBroken.If(WhyNotSign(firmId, name, role, hash, now));
        if (IsSignedBy(firmId)) return;
        signatures.Add(new AgreementSignature(firmId, act.By, name!.Trim(), role!.Trim(), act.At, Hash));
        Record("AgreementSigned", act, $"{firmId} version={Number} {Hash}");
    }

    /// <summary>Kept readable for ever, but nobody signs it any more.</summary>
    public void Replace(DateTime at) => ReplacedAt ??= at;
}

/// <summary>A person's signature to one exact text, for one firm.</summary>
public sealed class AgreementSignature
{
    private AgreementSignature() { }

    internal AgreementSignature(Guid firmId, Guid personId, string name, string role, DateTime signedAt, string hash) =>
        (FirmId, PersonId, Name, Role, SignedAt, Hash) = (firmId, personId, name, role, signedAt, hash);

    public Guid FirmId { get; private set; }
    public Guid PersonId { get; private set; }
    public string Name { get; private set; } = "";
    /// <summary>What the signer is in the firm.</summary>
    public string Role { get; private set; } = "";
    public DateTime SignedAt { get; private set; }
    public string Hash { get; private set; } = "";
}
