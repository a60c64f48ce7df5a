using System.Collections.Concurrent;
using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Matching;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Firms;

/// <summary>What a firm can show on a day, in the group finder's terms. What has expired by then is left out; nothing is taken from what it wants to hear about.</summary>
/// <param name="Capabilities">CPV codes of what it does and has done.</param>
/// <param name="Amounts">By <see cref="AmountKey"/>: money in pence.</param>
/// <param name="Papers">By accreditation key, with every lesser one that each shows; the Welsh service too.</param>
/// <param name="Areas">Every area that it serves whole, authorities and the larger ones that they fill.</param>
/// <param name="Spare">People free for new work; 0 where not said lately.</param>
public sealed record FirmEvidence(Guid FirmId, IReadOnlyList<string> Capabilities, IReadOnlyDictionary<string, long> Amounts, IReadOnlyCollection<string> Papers, IReadOnlyCollection<string> Areas, int Spare)
{
    private static readonly ConcurrentDictionary<string, IReadOnlyCollection<string>> served = new();

    /// <param name="who">For whom it is gathered: the firm itself, somebody who may see some parts, or the finder.</param>
    public static FirmEvidence Of(Guid firmId, ProfileContent content, DateOnly day, Audience who)
    {
        bool May(ProfilePart part) => content.MaySee(part, who);
        var papers = content.Papers.Where(p => May(p.Part) && p.IsValidOn(day)).ToList();
        var amounts = new Dictionary<string, long>();
        void Most(string key, long? amount) { if (amount is { } a && a > amounts.GetValueOrDefault(key)) amounts[key] = a; }
        foreach (var cover in papers.Where(p => p.Kind == RequirementKind.Insurance)) Most(AmountKey(cover.Kind, cover.Key, cover.Name), cover.CoverPence);
        if (May(ProfilePart.Turnover)) Most(RequirementKinds.YearlyTurnover, content.Turnover.MaxBy(t => t.YearEnd)?.Pence);
        if (May(ProfilePart.Capacity)) { Most("people", content.Capacity.People); Most("vehicles", content.Capacity.Vehicles); foreach (var (what, count) in CountedPlant.In(content.Capacity.Plant)) Most($"capacity:{what}", count); }
        var held = papers.Where(p => p.Kind == RequirementKind.Accreditation).SelectMany(p => KeysOf(p)).SelectMany(Accreditations.Shows).ToHashSet(StringComparer.Ordinal);
        if (May(ProfilePart.Welsh) && content.Welsh.Level is WelshLevel.Some or WelshLevel.Full) held.Add(RequirementKinds.WelshService);
        IEnumerable<string> codes = [.. May(ProfilePart.Work) ? content.Work.Codes : [], .. May(ProfilePart.Cases) ? content.Cases.SelectMany(c => c.Codes) : []];
        return new FirmEvidence(firmId, [.. codes.Distinct()], amounts, held, May(ProfilePart.Places) ? Served(content.Places) : [],
            May(ProfilePart.Capacity) ? content.Capacity.SpareAt(day) ?? 0 : 0);
    }

    /// <summary>As the finder takes it.</summary>
    public Candidate AsCandidate() => new(FirmId.ToString())
    {
        Capabilities = Capabilities, Amounts = Amounts.ToDictionary(a => a.Key, a => (decimal)a.Value), Evidence = Papers, Areas = Areas, Spare = Spare,
    };

    /// <summary>A tender's condition as the finder takes it, with keys that meet those of firms.</summary>
    public static Need AsNeed(Requirement r) => new(r.Id.ToString(), r.Shape, KeyOf(r), r.Value ?? 0, r.Rule);

    /// <summary>Which thing of its kind a condition asks about, so that it meets a firm's.</summary>
    public static string KeyOf(Requirement r) => r.Shape switch
    {
        RequirementShape.Amount => AmountKey(r.Kind, r.Key, r.Name),
        RequirementShape.Evidence when r.Kind == RequirementKind.Accreditation => Accreditations.KeyOf(r.Name.English ?? r.Name.Welsh ?? r.Key),
        _ => r.Key,
    };

    /// <summary>Keys of amounts: as the kinds have them, and by its name where it is another insurance or capacity.</summary>
    public static string AmountKey(RequirementKind kind, string key, OwnWords name) => kind == RequirementKind.Turnover ? RequirementKinds.YearlyTurnover
        : key != RequirementKinds.Other ? key
        : kind == RequirementKind.Insurance ? $"insurance:{Folded.Text(name.English ?? name.Welsh).Trim()}" : $"capacity:{CountedPlant.KeyOf(name.English ?? name.Welsh)}";

    /// <summary>Every key that a paper answers to: its own, and its names in both languages where it is none of the list.</summary>
    internal static IEnumerable<string> KeysOf(Paper paper) => Accreditations.Find(paper.Key) is not null ? [paper.Key]
        : new[] { paper.Name.English, paper.Name.Welsh }.Where(n => !string.IsNullOrWhiteSpace(n)).Select(Accreditations.KeyOf).Distinct();

    /// <summary>Whether a firm that does this work covers what is asked: the same branch or a broader one.</summary>
    internal static bool Covers(string has, string asked) => CpvTree.Find(has) is { } broad && CpvTree.Find(asked) is { } narrow && narrow.Stem.StartsWith(broad.Stem, StringComparison.Ordinal);

    /// <summary>All areas that lie whole within those named.</summary>
    public static IReadOnlyCollection<string> Served(IReadOnlyList<string> codes) => codes.Count == 0 ? [] : served.GetOrAdd(string.Join('|', codes.Order(StringComparer.Ordinal)), _ =>
    {
        var inside = codes.SelectMany(Domain.Places.Areas.AuthoritiesIn).Select(a => a.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var area in Domain.Places.Areas.All.Where(a => a.Kind != AreaKind.Authority))
            if (codes.Any(c => Domain.Places.Areas.Covers(c, area.Code)) || Domain.Places.Areas.AuthoritiesIn(area.Code).Select(a => a.Code).ToList() is { Count: > 0 } all && all.TrueForAll(inside.Contains)) inside.Add(area.Code);
        return inside;
    });
}
