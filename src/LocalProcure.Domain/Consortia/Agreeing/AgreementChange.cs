namespace LocalProcure.Domain.Consortia.Agreeing;

/// <summary>A clause that reads otherwise than in an earlier version.</summary>
/// <param name="Before">What it no longer says.</param>
/// <param name="After">What it says instead; all of it, where only the order changed.</param>
public sealed record AgreementChange(string Heading, IReadOnlyList<string> Before, IReadOnlyList<string> After)
{
    /// <summary>The clauses that changed, in order. Read off the kept words, so that it can never say otherwise than they do.</summary>
    public static IReadOnlyList<AgreementChange> Between(AgreementWords earlier, AgreementWords later, Language language)
    {
        var before = AgreementWords.Clauses(earlier.In(language)).ToDictionary(c => c.Heading, c => c.Paragraphs);
        var after = AgreementWords.Clauses(later.In(language));
        return
        [
            .. after.Select(c => Of(c.Heading, before.GetValueOrDefault(c.Heading) ?? [], c.Paragraphs)).OfType<AgreementChange>(),
            .. before.Where(b => after.All(c => c.Heading != b.Key)).Select(b => new AgreementChange(b.Key, b.Value, [])),
        ];
    }

    /// <summary>The heading without its number.</summary>
    public string Name => Heading[(Heading.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static AgreementChange? Of(string heading, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        if (before.SequenceEqual(after)) return null;
        var (gone, come) = (Without(before, after), Without(after, before));
        return gone.Count + come.Count > 0 ? new(heading, gone, come) : new(heading, [], after);
    }

    private static List<string> Without(IReadOnlyList<string> all, IReadOnlyList<string> others)
    {
        var left = others.ToList();
        return [.. all.Where(line => !left.Remove(line))];
    }
}
