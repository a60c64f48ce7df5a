using System.Linq.Expressions;

namespace LocalProcure.Web.Plumbing;

/// <summary>One page of a list, with what pagination needs to say.</summary>
public sealed record Paged<T>(IReadOnlyList<T> Items, int Page, int Size, int Total)
{
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
    public int First => Total == 0 ? 0 : (Page - 1) * Size + 1;
    public int Last => Math.Min(Total, Page * Size);
}

/// <summary>Cuts a query into pages in the database.</summary>
public static class Paging
{
    /// <summary>The page asked for; a number out of range is brought to the nearest page that exists.</summary>
    public static async Task<Paged<T>> PageAsync<T>(this IQueryable<T> query, int page, int size, CancellationToken stop = default)
    {
        var total = await query.CountAsync(stop);
        page = Math.Clamp(page, 1, Math.Max(1, (total + size - 1) / size));
        var items = await query.Skip((page - 1) * size).Take(size).ToListAsync(stop);
        return new Paged<T>(items, page, size, total);
    }

    /// <summary>The same page where the conditions are dear to check, as words in long texts are: everything is looked at once, not once to count and again to cut.</summary>
    public static async Task<Paged<T>> PageOnceAsync<TFound, T>(this IQueryable<TFound> sorted, Expression<Func<TFound, T>> shown, Func<T, Guid> idOf, int page, int size, CancellationToken stop = default) where TFound : Entity
    {
        var ids = await sorted.Select(f => f.Id).ToListAsync(stop);
        page = Math.Clamp(page, 1, Math.Max(1, (ids.Count + size - 1) / size));
        var wanted = ids.Skip((page - 1) * size).Take(size).ToList();
        // What has ceased to be found in the meantime is left out.
        var rows = await sorted.Where(f => wanted.Contains(f.Id)).Select(shown).ToListAsync(stop);
        return new Paged<T>([.. rows.OrderBy(r => wanted.IndexOf(idOf(r)))], page, size, ids.Count);
    }
}
