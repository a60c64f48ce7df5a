namespace LocalProcure.Domain.Firms;

/// <summary>The parts of a firm's profile; each is shown to whom the firm chooses.</summary>
public enum ProfilePart { Work, Places, Capacity, Turnover, Insurances, Accreditations, Policies, Cases, Welsh, SocialValue, Teaming }

/// <summary>Who sees a part of a profile.</summary>
public enum Visibility { OnlyUs, Partners, Buyers, BuyersAndPartners, Everyone }

/// <summary>Who looks at a profile: anybody, the group finder, a firm in one group with this one, a buyer that has opened a bid of this firm, or the firm itself.</summary>
[Flags]
public enum Audience { Anybody = 0, Finder = 1, Partner = 2, Buyer = 4, Us = 8 }

/// <summary>One part with the firm's choice of who sees it.</summary>
public sealed record PartShown(ProfilePart Part, Visibility To);

/// <summary>What a choice of visibility lets somebody see.</summary>
public static class Visible
{
    /// <summary>Until the firm chooses: what wins work is open, what competitors could use goes to partners and to buyers that it has bid to.</summary>
    public static Visibility Default(ProfilePart part) => part switch
    {
        ProfilePart.Capacity or ProfilePart.Turnover or ProfilePart.Insurances or ProfilePart.Policies => Visibility.BuyersAndPartners,
        _ => Visibility.Everyone,
    };

    public static bool To(this Visibility visibility, Audience who) =>
        who.HasFlag(Audience.Us) || visibility switch
        {
            Visibility.Everyone => true,
            Visibility.BuyersAndPartners => (who & (Audience.Partner | Audience.Buyer)) != 0,
            Visibility.Partners => who.HasFlag(Audience.Partner),
            Visibility.Buyers => who.HasFlag(Audience.Buyer),
            _ => false,
        };

    /// <summary>Documents, policy numbers and the people who give references never go to everybody, whatever the part's choice: they could be misused.</summary>
    public static bool DocumentsTo(this Visibility visibility, Audience who) => visibility.To(who) && (who & (Audience.Us | Audience.Partner | Audience.Buyer)) != 0;
}
