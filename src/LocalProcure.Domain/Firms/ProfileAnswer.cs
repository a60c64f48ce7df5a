using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Firms;

/// <summary>What a profile holds for one condition of a tender: offered to be copied into a bid or group, and never a live link.</summary>
/// <param name="Meets">Yes where the profile shows it; null where it says nothing. A profile never says no for the firm.</param>
/// <param name="Amount">The figure it holds, in pence where it is money.</param>
/// <param name="Text">The evidence in words, in the reader's language.</param>
/// <param name="Files">Documents that show it.</param>
public sealed record ProfileAnswer(Requirement Requirement, bool? Meets, long? Amount, string Text, IReadOnlyList<ProfileFile> Files)
{
    public bool IsEmpty => Meets is null && Amount is null && Text.Length == 0;

    /// <summary>By itself, whatever partners add.</summary>
    public bool IsEnough => Requirement.Shape == RequirementShape.Amount ? Amount >= Requirement.Value : Meets == true;

    /// <param name="day">On which it must be valid; what has expired by then is not offered.</param>
    public static ProfileAnswer For(Requirement asked, ProfileContent content, DateOnly day) => asked.Kind switch
    {
        RequirementKind.Insurance => OfPapers(asked, Valid(content, day, asked.Kind).Where(p => FirmEvidence.AmountKey(p.Kind, p.Key, p.Name) == FirmEvidence.KeyOf(asked)).OrderByDescending(p => p.CoverPence).Take(1)),
        RequirementKind.Accreditation => OfPapers(asked, Valid(content, day, asked.Kind).Where(p => FirmEvidence.KeysOf(p).SelectMany(Accreditations.Shows).Contains(FirmEvidence.KeyOf(asked)))),
        RequirementKind.Turnover => content.Turnover.MaxBy(t => t.YearEnd) is { } last ? new(asked, null, last.Pence, EvidenceText.Turnover(last), []) : Nothing(asked),
        RequirementKind.Capacity => Counted(asked, content.Capacity) is { } count ? new(asked, null, count, EvidenceText.Count(asked, count), []) : Nothing(asked),
        RequirementKind.Area => FirmEvidence.Served(content.Places).Contains(asked.Key) ? new(asked, true, null, EvidenceText.Served(asked.Key), []) : Nothing(asked),
        RequirementKind.Skill => OfWork(asked, content),
        _ => content.Welsh.Level is WelshLevel.Some or WelshLevel.Full ? new(asked, true, null, EvidenceText.Welsh(content.Welsh), []) : Nothing(asked),
    };

    private static IEnumerable<Paper> Valid(ProfileContent content, DateOnly day, RequirementKind kind) => content.Papers.Where(p => p.Kind == kind && p.IsValidOn(day));

    private static ProfileAnswer OfPapers(Requirement asked, IEnumerable<Paper> papers)
    {
        Paper[] found = [.. papers];
        return found.Length == 0 ? Nothing(asked) : new(asked, asked.Shape == RequirementShape.Amount ? null : true, asked.Shape == RequirementShape.Amount ? found[0].CoverPence : null,
            string.Join("\n", found.Select(EvidenceText.Of)), [.. found.Select(p => p.File).OfType<ProfileFile>()]);
    }

    private static ProfileAnswer OfWork(Requirement asked, ProfileContent content)
    {
        var cases = content.Cases.Where(c => c.Codes.Any(code => FirmEvidence.Covers(code, asked.Key) || FirmEvidence.Covers(asked.Key, code))).ToList();
        var does = content.Work.Codes.Any(code => FirmEvidence.Covers(code, asked.Key));
        if (!does && cases.Count == 0) return Nothing(asked);
        var covered = does || cases.Exists(c => c.Codes.Any(code => FirmEvidence.Covers(code, asked.Key)));
        IEnumerable<string> text = [.. does && !content.Work.Words.IsEmpty ? new[] { content.Work.Words.Shown } : [], .. cases.Select(EvidenceText.Of)];
        return new(asked, covered ? true : null, null, string.Join("\n\n", text), [.. cases.Select(c => c.File).OfType<ProfileFile>()]);
    }

    private static long? Counted(Requirement asked, Capacity capacity) => asked.Key switch { "people" => capacity.People, "vehicles" => capacity.Vehicles, _ => Named(asked.Name, CountedPlant.In(capacity.Plant)) };

    /// <summary>What the firm counts under the condition's name, in either language.</summary>
    private static long? Named(OwnWords name, IReadOnlyDictionary<string, int> counted) =>
        new[] { name.English, name.Welsh }.Select(CountedPlant.KeyOf).Where(counted.ContainsKey).Select(key => (long?)counted[key]).Max();

    private static ProfileAnswer Nothing(Requirement asked) => new(asked, null, null, "", []);
}
