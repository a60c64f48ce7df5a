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
}
