using LocalProcure.Domain.Firms;

namespace LocalProcure.Web.Features.Firms;

/// <summary>The list of tasks of a firm's profile, each with how it stands today.</summary>
public sealed record ProfilePage(Firm Firm, IReadOnlyList<PartStanding> Parts)
{
    public int ToldCount => Parts.Count(p => p.IsTold);
    public bool HasInterests => Firm.Interests.Any(i => i.CpvCodes.Count > 0);

    /// <summary>The part's page under the profile.</summary>
    public static string PathOf(ProfilePart part) => part switch
    {
        ProfilePart.Places => "served",
        ProfilePart.SocialValue => "social-value",
        _ => part.ToString().ToLowerInvariant(),
    };
}

/// <summary>A firm's page as one reader sees it.</summary>
/// <param name="Content">Cut to what the reader may see.</param>
public sealed record FirmPage(Firm Firm, Audience Who, ProfileContent Content, DateOnly Today)
{
    /// <summary>The reader is choosing whom to ask under section 17: where the firm is and works is left out.</summary>
    public bool WithoutPlace { get; init; }

    /// <summary>Why the reader sees more than everybody does.</summary>
    public string? Why => Who.HasFlag(Audience.Us) ? ProfileText.AsUs : Who.HasFlag(Audience.Partner) ? ProfileText.AsPartner : Who.HasFlag(Audience.Buyer) ? ProfileText.AsBuyer : null;

    /// <summary>Where somebody lives, only the authority is shown.</summary>
    public bool ShowsPostcode(FirmPlace place) => !place.IsHome || Who.HasFlag(Audience.Us);

    /// <summary>What it does and where, from before the profile said so itself.</summary>
    public bool TellsByInterests => !Firm.SaysWork && Content.Work.Codes.Count == 0;
}
