using System.Text.Json;
using System.Text.Json.Serialization;
using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Firms;

/// <summary>Everything that a firm has told once about what it can do: evidence for bids and groups. A value, so that each saved version stays as it was.</summary>
public sealed record ProfileContent
{
    public static readonly ProfileContent Empty = new();
    private static readonly JsonSerializerOptions Kept = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() }, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public WorkDone Work { get; init; } = new([], OwnWords.None);
    /// <summary>Codes of areas in which the firm works; not where it is.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];
    public Capacity Capacity { get; init; } = Capacity.NotSaid;
    public IReadOnlyList<YearTurnover> Turnover { get; init; } = [];
    public IReadOnlyList<Paper> Papers { get; init; } = [];
    public IReadOnlyList<Policy> Policies { get; init; } = [];
    public IReadOnlyList<CaseStudy> Cases { get; init; } = [];
    public WelshService Welsh { get; init; } = new(WelshLevel.NotSaid, OwnWords.None);
    public IReadOnlyList<SocialOffer> SocialValue { get; init; } = [];
    public TeamingWish Teaming { get; init; } = TeamingWish.NotSaid;
    /// <summary>Choices of who sees what; a part that is not here is shown by its default.</summary>
    public IReadOnlyList<PartShown> Shown { get; init; } = [];

    public Visibility ShownTo(ProfilePart part) => Shown.FirstOrDefault(s => s.Part == part)?.To ?? Visible.Default(part);

    public bool MaySee(ProfilePart part, Audience who) => ShownTo(part).To(who) || who.HasFlag(Audience.Finder) && FinderCounts(part);

    /// <summary>The finder counts what partners or buyers may see where the firm lets it, without showing it to anybody.</summary>
    private bool FinderCounts(ProfilePart part) => Teaming.FinderCounts && ShownTo(part) != Visibility.OnlyUs;

    /// <summary>As it is kept, and read again.</summary>
    public string Text() => JsonSerializer.Serialize(this, Kept);

    public static ProfileContent From(string? text) => string.IsNullOrEmpty(text) ? Empty : JsonSerializer.Deserialize<ProfileContent>(text, Kept) ?? Empty;

    public ProfileContent Show(ProfilePart part, Visibility to) => this with { Shown = [.. Shown.Where(s => s.Part != part), new PartShown(part, to)] };

    public ProfileContent With(Paper paper) => this with { Papers = [.. Papers.Where(p => p.Id != paper.Id), paper] };
    public ProfileContent With(Policy policy) => this with { Policies = [.. Policies.Where(p => p.Id != policy.Id), policy] };
    public ProfileContent With(CaseStudy story) => this with { Cases = [.. Cases.Where(p => p.Id != story.Id), story] };
    public ProfileContent With(SocialOffer offer) => this with { SocialValue = [.. SocialValue.Where(p => p.Id != offer.Id), offer] };

    /// <summary>Without the paper, policy, case or offer of this id.</summary>
    public ProfileContent Without(Guid id) => this with
    {
        Papers = [.. Papers.Where(p => p.Id != id)], Policies = [.. Policies.Where(p => p.Id != id)],
        Cases = [.. Cases.Where(p => p.Id != id)], SocialValue = [.. SocialValue.Where(p => p.Id != id)],
    };

    /// <summary>Every document with the part that it belongs to.</summary>
    [JsonIgnore]
    public IEnumerable<(ProfilePart Part, ProfileFile File)> Files =>
        Papers.Where(p => p.File is not null).Select(p => (p.Part, p.File!))
            .Concat(Policies.Where(p => p.File is not null).Select(p => (ProfilePart.Policies, p.File!)))
            .Concat(Cases.Where(c => c.File is not null).Select(c => (ProfilePart.Cases, c.File!)));

    /// <summary>The last day on which everyone may count on people that it has free.</summary>
    [JsonIgnore]
    public DateOnly? FreeUntil => Capacity is { Spare: > 0, SpareOn: { } said } && MaySee(ProfilePart.Capacity, Audience.Anybody) ? said.AddDays(Capacity.FreshDays) : null;

    /// <summary>Without where the firm works, has worked and seeks partners.</summary>
    public ProfileContent WithoutPlaces() => this with { Places = [], Cases = [.. Cases.Select(c => c with { AreaCode = null })], Teaming = Teaming with { SeeksAreas = [] } };

    /// <summary>What this looker may see: parts that are kept from them are empty, and documents are left out where they may not have them.</summary>
    public ProfileContent SeenBy(Audience who)
    {
        if (who.HasFlag(Audience.Us)) return this;
        bool May(ProfilePart part) => ShownTo(part).To(who);
        bool Whole(ProfilePart part) => ShownTo(part).DocumentsTo(who);
        return new ProfileContent
        {
            Work = May(ProfilePart.Work) ? Work : Empty.Work,
            Places = May(ProfilePart.Places) ? Places : [],
            Capacity = May(ProfilePart.Capacity) ? Capacity : Capacity.NotSaid,
            Turnover = May(ProfilePart.Turnover) ? Turnover : [],
            Papers = [.. Papers.Where(p => May(p.Part)).Select(p => Whole(p.Part) ? p : p with { Reference = null, File = null })],
            Policies = !May(ProfilePart.Policies) ? [] : [.. Policies.Select(p => Whole(ProfilePart.Policies) ? p : p with { File = null })],
            Cases = !May(ProfilePart.Cases) ? [] : [.. Cases.Select(c => Whole(ProfilePart.Cases) ? c : c with { Referee = null, File = null })],
            Welsh = May(ProfilePart.Welsh) ? Welsh : Empty.Welsh,
            SocialValue = May(ProfilePart.SocialValue) ? SocialValue : [],
            Teaming = May(ProfilePart.Teaming) ? Teaming : TeamingWish.NotSaid,
            Shown = Shown,
        };
    }
}

/// <summary>What the firm does: CPV branches and its own plain words. Apart from what it wants to hear about.</summary>
public sealed record WorkDone(IReadOnlyList<string> Codes, OwnWords Words);

/// <summary>How much the firm can take on.</summary>
/// <param name="People">All who work for the firm.</param>
/// <param name="Spare">People who are free for new work now.</param>
/// <param name="SpareOn">The day on which that was said; after <see cref="FreshDays"/> it no longer counts.</param>
public sealed record Capacity(int? People, int? Vehicles, OwnWords Plant, int? Spare, DateOnly? SpareOn)
{
    public const int FreshDays = 90;
    public static readonly Capacity NotSaid = new(null, null, OwnWords.None, null, null);

    public int? SpareAt(DateOnly day) => SpareOn is { } said && day <= said.AddDays(FreshDays) ? Spare : null;
}

/// <summary>Turnover of the year that ended on a day, in pence, net of VAT.</summary>
public sealed record YearTurnover(DateOnly YearEnd, long Pence);

/// <summary>An insurance or an accreditation.</summary>
/// <param name="Kind"><see cref="RequirementKind.Insurance"/> or <see cref="RequirementKind.Accreditation"/>.</param>
/// <param name="Key">As a tender's condition names it: a word of <see cref="RequirementKinds.Insurances"/>, or a key of <see cref="Accreditations"/>.</param>
/// <param name="Name">What it is called where the key does not say.</param>
/// <param name="CoverPence">For an insurance: the most that one claim pays.</param>
/// <param name="ValidUntil">Its last day; null where it does not end.</param>
public sealed record Paper(Guid Id, RequirementKind Kind, string Key, OwnWords Name, long? CoverPence, string Issuer, string? Reference, DateOnly? ValidUntil, ProfileFile? File = null)
{
    [JsonIgnore]
    public ProfilePart Part => Kind == RequirementKind.Insurance ? ProfilePart.Insurances : ProfilePart.Accreditations;

    public bool IsValidOn(DateOnly day) => ValidUntil is not { } last || day <= last;
}

/// <summary>A document of the profile, in the file store by its content's hash.</summary>
public sealed record ProfileFile(Guid Id, string Name, string ContentType, long Size, string StoredHash);

/// <summary>What a policy is about.</summary>
public enum PolicyKind { HealthAndSafety, Environment, Equality, Safeguarding, DataProtection, ModernSlavery, Quality, BusinessContinuity, FairWork, Other }

/// <summary>A policy of the firm, with the day on which it was last looked at.</summary>
public sealed record Policy(Guid Id, PolicyKind Kind, string? Name, DateOnly? ReviewedOn, ProfileFile? File = null);

/// <summary>Work that the firm has done, told once, with somebody who can confirm it.</summary>
public sealed record CaseStudy(Guid Id, OwnWords Title, string Client, DateOnly? From, DateOnly? Until, long? ValuePence, IReadOnlyList<string> Codes, string? AreaCode, OwnWords Story, Referee? Referee, ProfileFile? File = null);

/// <summary>Who can confirm a piece of work, and has agreed to be asked.</summary>
public sealed record Referee(string Name, string Contact);

/// <summary>How far the firm can give its service in Welsh.</summary>
public enum WelshLevel { NotSaid, No, Some, Full }

/// <summary>The firm's Welsh-language service.</summary>
public sealed record WelshService(WelshLevel Level, OwnWords Words);

/// <summary>What a social value offer is about.</summary>
public enum SocialKind { LocalJobs, Apprentices, WorkExperience, LocalSpend, FairWork, Environment, Community, WelshLanguage, Other }

/// <summary>Something that the firm offers beyond the work itself, for a buyer to take up.</summary>
public sealed record SocialOffer(Guid Id, SocialKind Kind, OwnWords Words);

/// <summary>What the firm seeks in partners. Whether it is open to teaming at all stands with the firm.</summary>
/// <param name="FinderCounts">The group finder may count what partners or buyers may see, to say that the firm would close a gap, without showing it.</param>
public sealed record TeamingWish(IReadOnlyList<string> SeeksCodes, IReadOnlyList<string> SeeksAreas, OwnWords Words, bool FinderCounts)
{
    public static readonly TeamingWish NotSaid = new([], [], OwnWords.None, true);
}
