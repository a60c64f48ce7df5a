using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Data.Spend;

/// <summary>A rule as it might be.</summary>
public sealed record Probe(ExclusionField Field, string Words, Guid? BuyerId);

/// <summary>The payments that a rule's words match.</summary>
public readonly record struct Effect(int Lines, long Pence);

/// <summary>Says what rules would move, over the last twelve months of payments held.</summary>
public sealed class ExclusionEffects(AppDb db)
{
    public async Task<(IReadOnlyList<Effect> Effects, DateOnly? From, DateOnly? To)> Of(IReadOnlyList<Probe> probes, CancellationToken stop = default)
    {
        if (await db.Payments.MaxAsync(p => (DateOnly?)p.PaidOn, stop) is not { } to) return ([.. probes.Select(_ => new Effect(0, 0))], null, null);
        var from = new DateOnly(to.Year, to.Month, 1).AddMonths(-11);
        var effects = new Effect[probes.Count];
        foreach (var field in Enum.GetValues<ExclusionField>())
        {
            var asked = probes.Select((p, i) => (Probe: p, At: i)).Where(p => p.Probe.Field == field).ToList();
            if (asked.Count == 0) continue;
            foreach (var words in await Wordings(field, from, stop))
            {
                var spaced = $" {ExclusionWords.Plain(words.Text)} ";
                foreach (var (probe, at) in asked)
                    if ((probe.BuyerId is null || probe.BuyerId == words.BuyerId) && ExclusionWords.Match(probe.Words, spaced))
                        effects[at] = new Effect(effects[at].Lines + words.Lines, effects[at].Pence + words.Pence);
            }
        }
        return (effects, from, to);
    }

    private sealed record Wording(Guid BuyerId, string Text, int Lines, long Pence);

    /// <summary>Each different wording once, with its payments.</summary>
    private Task<List<Wording>> Wordings(ExclusionField field, DateOnly from, CancellationToken stop)
    {
        var payments = db.Payments.AsNoTracking().Where(p => p.PaidOn >= from);
        var grouped = field switch
        {
            ExclusionField.Supplier => payments.GroupBy(p => new { p.BuyerId, Text = p.Supplier }),
            ExclusionField.Category => payments.GroupBy(p => new { p.BuyerId, Text = p.Category }),
            ExclusionField.Department => payments.GroupBy(p => new { p.BuyerId, Text = p.Department }),
            _ => payments.GroupBy(p => new { p.BuyerId, Text = p.Description }),
        };
        return grouped.Select(g => new Wording(g.Key.BuyerId, g.Key.Text, g.Count(), g.Sum(p => p.Pence))).ToListAsync(stop);
    }
}
