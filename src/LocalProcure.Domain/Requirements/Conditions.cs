using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Requirements;

/// <summary>What one firm says of one condition: a yes or no, or for amounts its figure. Neither is "nothing shown".</summary>
public sealed record Showing(Guid RequirementId, Guid FirmId, bool? Meets, long? Amount);

/// <summary>Where a firm, or a set of firms, stands with a condition.</summary>
public enum Standing { Met, NotMet, NotShown }

/// <summary>One condition with how it stands for the bidder, by whom it is met, and how it stands for each firm.</summary>
/// <param name="By">The firms that carry it: those that meet it alone, or those whose figures add up.</param>
/// <param name="Total">The figures added up, for a sum.</param>
public sealed record ConditionResult(Requirement Requirement, Standing Standing, IReadOnlyList<Guid> By, IReadOnlyDictionary<Guid, Standing> Each, long? Total);

/// <summary>Whether a firm, or firms together under each condition's rule, meet what a tender asks. Pure: the same answer for a bid, a draft and a search for partners.</summary>
public static class Conditions
{
    /// <summary>Every condition asked of a bid for this lot, or of a tender without lots (null).</summary>
    public static IReadOnlyList<ConditionResult> Check(Tender tender, Guid? lotId, Guid lead, IReadOnlyCollection<Guid> firms, IEnumerable<Showing> shown) =>
        CheckAll(tender.Requirements.Where(r => r.IsFor(lotId)), lead, firms, shown);

    public static IReadOnlyList<ConditionResult> CheckAll(IEnumerable<Requirement> requirements, Guid lead, IReadOnlyCollection<Guid> firms, IEnumerable<Showing> shown)
    {
        var all = shown.ToList();
        return [.. requirements.OrderBy(r => r.Position).Select(r => Check(r, lead, firms, all))];
    }

    public static ConditionResult Check(Requirement requirement, Guid lead, IReadOnlyCollection<Guid> firms, IEnumerable<Showing> shown)
    {
        var of = shown.Where(s => s.RequirementId == requirement.Id && firms.Contains(s.FirmId)).ToLookup(s => s.FirmId);
        var each = firms.Distinct().ToDictionary(f => f, f => Alone(requirement, of[f].LastOrDefault()));
        Guid[] meeting = [.. each.Where(e => e.Value == Standing.Met).Select(e => e.Key)];
        switch (requirement.Rule)
        {
            case GroupRule.Sum:
                var figures = each.Keys.ToDictionary(f => f, f => of[f].LastOrDefault()?.Amount);
                var total = figures.Values.Sum(v => v ?? 0);
                return new(requirement, total >= requirement.Value ? Standing.Met : figures.Values.Any(v => v is null) ? Standing.NotShown : Standing.NotMet,
                    [.. figures.Where(f => f.Value > 0).Select(f => f.Key)], each, total);
            case GroupRule.Lead:
                return new(requirement, each.GetValueOrDefault(lead, Standing.NotShown), [.. meeting.Where(f => f == lead)], each, null);
            case GroupRule.Every:
                return new(requirement, each.ContainsValue(Standing.NotMet) ? Standing.NotMet : each.Count == 0 || each.ContainsValue(Standing.NotShown) ? Standing.NotShown : Standing.Met, meeting, each, null);
            default:
                return new(requirement, meeting.Length > 0 ? Standing.Met : each.Count == 0 || each.ContainsValue(Standing.NotShown) ? Standing.NotShown : Standing.NotMet, meeting, each, null);
        }
    }

    private static Standing Alone(Requirement requirement, Showing? shown) => requirement.Shape == RequirementShape.Amount
        ? shown?.Amount is not { } amount ? Standing.NotShown : amount >= requirement.Value ? Standing.Met : Standing.NotMet
        : shown?.Meets switch { true => Standing.Met, false => Standing.NotMet, _ => Standing.NotShown };
}
