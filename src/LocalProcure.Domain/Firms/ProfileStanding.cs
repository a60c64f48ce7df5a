namespace LocalProcure.Domain.Firms;

/// <summary>How one part of a profile stands on a day. Honest: a part is told when something in it would count, and what has expired does not.</summary>
/// <param name="Count">Things in it that count on the day.</param>
/// <param name="Expired">Papers that no longer count.</param>
/// <param name="EndingSoon">Papers that still count and end within the first reminder's days.</param>
/// <param name="Undocumented">Papers that count but have no document.</param>
public sealed record PartStanding(ProfilePart Part, int Count, int Expired = 0, int EndingSoon = 0, int Undocumented = 0, bool IsSpareOld = false)
{
    public bool IsTold => Count > 0;
    public bool NeedsCare => Expired > 0 || EndingSoon > 0 || IsSpareOld;

    /// <summary>The most pressing thing to say of it.</summary>
    public string Words => Expired > 0 ? ProfileText.Expired(Expired) : EndingSoon > 0 ? ProfileText.ExpiresSoon(EndingSoon) : IsSpareOld ? ProfileText.SpareOld
        : !IsTold ? ProfileText.StatusEmpty : Undocumented > 0 ? ProfileText.NoDocument(Undocumented) : ProfileText.StatusTold;
}

/// <summary>How far a firm has come with its profile.</summary>
public static class ProfileStanding
{
    public static IReadOnlyList<PartStanding> Of(ProfileContent content, bool isOpenToTeaming, DateOnly day) => [.. Enum.GetValues<ProfilePart>().Select(part => part switch
    {
        ProfilePart.Work => new PartStanding(part, content.Work.Codes.Count),
        ProfilePart.Places => new(part, content.Places.Count),
        ProfilePart.Capacity => new(part, new[] { content.Capacity.People is not null, content.Capacity.Vehicles is not null, !content.Capacity.Plant.IsEmpty, content.Capacity.SpareAt(day) is not null }.Count(x => x),
            IsSpareOld: content.Capacity.Spare is not null && content.Capacity.SpareAt(day) is null),
        ProfilePart.Turnover => new(part, content.Turnover.Count),
        ProfilePart.Insurances or ProfilePart.Accreditations => OfPapers(part, [.. content.Papers.Where(p => p.Part == part)], day),
        ProfilePart.Policies => new(part, content.Policies.Count, Undocumented: content.Policies.Count(p => p.File is null)),
        ProfilePart.Cases => new(part, content.Cases.Count),
        ProfilePart.Welsh => new(part, content.Welsh.Level == WelshLevel.NotSaid ? 0 : 1),
        ProfilePart.SocialValue => new(part, content.SocialValue.Count),
        _ => new(part, isOpenToTeaming || content.Teaming.SeeksCodes.Count > 0 || !content.Teaming.Words.IsEmpty ? 1 : 0),
    })];

    private static PartStanding OfPapers(ProfilePart part, IReadOnlyList<Paper> papers, DateOnly day)
    {
        var valid = papers.Where(p => p.IsValidOn(day)).ToList();
        return new(part, valid.Count, papers.Count - valid.Count, valid.Count(p => p.ValidUntil is { } last && PaperReminder.DueOn(last, day) is not null), valid.Count(p => p.File is null));
    }
}
