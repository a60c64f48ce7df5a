using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Rules;

/// <summary>What a tender's own record says of the lines of its checklist: kept, or still to do. Lines that the record cannot tell of have no state.</summary>
public static class RuleState
{
    /// <returns>By notice code or section: true when it is on the record.</returns>
    public static IReadOnlyDictionary<string, bool> Of(Tender tender, RuleAnswer answer)
    {
        var states = new Dictionary<string, bool>
        {
            ["s.18"] = tender.WhyNotConsidered(isPublicContract: true) is null,
            ["s.86"] = tender.WhyNotConsidered(isPublicContract: false) is null,
            ["ss.81–83"] = tender.ConflictsAssessedOn is not null,
        };
        if (answer.FirstNotice is { } first) states[first.Code] = tender.Notice is not null;
        if (tender.PlannedNoticeOn is not null) states["UK3"] = true;
        if (answer.EarliestClosing is { } earliest && tender.ClosesAt is { } closes) states["s.54(4)"] = closes.UkDate() >= earliest;
        return states;
    }
}
