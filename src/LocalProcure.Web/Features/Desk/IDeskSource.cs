using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.Desk;

/// <summary>What one noun has for a person's desk. Each finds only what the person may see, and at most <see cref="Most"/> lines of a kind.</summary>
public interface IDeskSource
{
    /// <summary>So many lines of one kind: a desk with more than these needs the noun's own list.</summary>
    public const int Most = 20;

    Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now);
}
