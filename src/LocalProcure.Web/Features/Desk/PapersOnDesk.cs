using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.Desk;

/// <summary>Insurances and accreditations of the person's firms that end within 60 days or ended lately.</summary>
public sealed class PapersOnDesk(AppDb db) : IDeskSource
{
    /// <summary>So long an ended paper still stands on the desk; afterwards it was let go.</summary>
    private const int DaysAfter = 30;

    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now)
    {
        var firms = me.FirmIdsAt(now);
        if (firms.Count == 0) return [];
        var today = now.UkDate();
        var profiles = await db.FirmProfiles.AsNoTracking().Where(p => firms.Contains(p.FirmId) && p.Papers.Any(x => x.ValidUntil != null)).Select(p => new { p.FirmId, p.Content }).ToListAsync();
        return [.. profiles.SelectMany(p => p.Content.Papers.Where(x => x.ValidUntil is { } last && last >= today.AddDays(-DaysAfter) && last <= today.AddDays(PaperReminder.Days.Max()))
                // One that was renewed by another of its kind needs nobody.
                .Where(x => !p.Content.Papers.Any(y => y.Kind == x.Kind && y.Key == x.Key && y.Name == x.Name && (y.ValidUntil ?? DateOnly.MaxValue) > x.ValidUntil))
                .OrderBy(x => x.ValidUntil)
                .Select(x => Line(p.FirmId, x, today)))
            .Take(IDeskSource.Most)];
    }

    private static DeskLine Line(Guid firmId, Paper paper, DateOnly today)
    {
        string english, welsh;
        using (Language.English.Speak()) english = EvidenceText.NameOf(paper);
        using (Language.Welsh.Speak()) welsh = EvidenceText.NameOf(paper);
        var last = paper.ValidUntil!.Value;
        return new DeskLine(DeskPart.Now, paper.IsValidOn(today) ? DeskText.RenewPaper : DeskText.PaperEnded, $"/firms/{firmId}/profile/{(paper.Part == ProfilePart.Insurances ? "insurances" : "accreditations")}/{paper.Id}",
            new OwnWords(english, welsh), UkTime.FromUk(last.AddDays(1), TimeOnly.MinValue));
    }
}
