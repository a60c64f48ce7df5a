using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Places;
using LocalProcure.Web.Features.Shared.Charts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LocalProcure.Web.Features.Firms;

/// <summary>How a reader narrows the directory. Everything is in the address, so that a search can be kept and sent.</summary>
public sealed class DirectoryFilter
{
    private const int MostKinds = 6;

    public string? Words { get; set; }
    /// <summary>Plain words or a CPV number.</summary>
    public string? Trade { get; set; }
    public string? Area { get; set; }
    /// <summary>Where the firm itself is, as reports count it; <see cref="Area"/> is where it works.</summary>
    public string? Based { get; set; }
    /// <summary>CPV numbers of work that the firm says it does: all of them, as reports count who could supply a heading.</summary>
    public string[]? Does { get; set; }
    /// <summary>At least one of them is enough.</summary>
    public bool Some { get; set; }
    /// <summary>A size by name, or "Sme".</summary>
    public string? Size { get; set; }
    /// <summary>Key of an accreditation, or its name as typed.</summary>
    public string? Holds { get; set; }
    public bool Vcse { get; set; }
    public bool Teaming { get; set; }
    /// <summary>Has people free for new work.</summary>
    public bool Free { get; set; }
    public int Page { get; set; } = 1;
    /// <summary>The reader is choosing whom to ask under section 17: nothing goes by place.</summary>
    [BindNever]
    public bool WithoutPlace { get; private set; }

    /// <summary>A place that the words name, where nothing may go by place.</summary>
    public string? PlaceNamed => WithoutPlace ? PlaceNames.PartOf(Words) ?? PlaceNames.In(Trade) : null;

    /// <summary>Drops a place in the address, so that it is neither used nor handed on by the page's own links.</summary>
    public void LeaveOutPlace() => (WithoutPlace, Area, Based) = (true, null, null);

    /// <summary>The trade that the words mean: a code as typed, else the best find.</summary>
    public CpvCode? Code => string.IsNullOrWhiteSpace(Trade) ? null : CpvTree.Find(Trade) ?? CpvTree.Search(Trade, 1).FirstOrDefault();

    /// <summary>What <see cref="Does"/> names, as far as it is known.</summary>
    public IReadOnlyList<CpvCode> Kinds => [.. (Does ?? []).Take(MostKinds).Select(d => CpvTree.Find(d)).OfType<CpvCode>().Distinct()];

    public bool IsTradeUnknown => !string.IsNullOrWhiteSpace(Trade) && Code is null;

    /// <param name="byArea">False for the map, which counts every area.</param>
    public IQueryable<Firm> Narrow(IQueryable<Firm> firms, IQueryable<FirmProfile> profiles, DateOnly today, bool byArea = true)
    {
        // What firms say of themselves names places: without place, names only are searched.
        firms = PlaceNamed is not null ? firms.Where(f => false) : WithoutPlace ? firms.Named(Words) : firms.WithWords(Words);
        if (Code is { } code) firms = firms.Doing(code);
        if (Kinds is { Count: > 0 } kinds) firms = Some ? firms.DoingSome(kinds.Select(k => k.Code)) : firms.DoingAll(kinds.Select(k => k.Code));
        if (byArea && Areas.Find(Area) is { } area) firms = firms.Serving(area.Code);
        if (Areas.Find(Based) is { } seat) firms = firms.BasedIn(seat.Code);
        if (Size == "Sme") firms = firms.Where(f => f.Size == FirmSize.Micro || f.Size == FirmSize.Small || f.Size == FirmSize.Medium);
        else if (Enum.TryParse<FirmSize>(Size, out var size) && Enum.IsDefined(size)) firms = firms.Where(f => f.Size == size);
        if (!string.IsNullOrWhiteSpace(Holds)) firms = firms.Holding(profiles, Accreditations.Find(Holds)?.Key ?? Accreditations.KeyOf(Holds), today);
        if (Vcse) firms = firms.Where(f => f.IsVcse);
        if (Teaming) firms = firms.Where(f => f.IsOpenToTeaming);
        if (Free) firms = firms.FreeOn(profiles, today);
        return firms;
    }

    /// <summary>What is set, each with the query name that takes it away.</summary>
    public IEnumerable<(string Name, string Label)> Chips()
    {
        if (!string.IsNullOrWhiteSpace(Words)) yield return (nameof(Words), $"“{Words}”");
        if (Code is { } code) yield return (nameof(Trade), FirmPagesText.TradeMeans(code.Title));
        if (Kinds is { Count: > 0 } kinds) yield return (nameof(Does), Some && kinds.Count > 1 ? FirmPagesText.DoesSome(string.Join("; ", kinds.Select(k => k.Title))) : FirmPagesText.DoesAll(string.Join("; ", kinds.Select(k => k.Title))));
        if (Areas.Find(Area) is { } area) yield return (nameof(Area), area.Name);
        if (Areas.Find(Based) is { } seat) yield return (nameof(Based), FirmPagesText.BasedIn(seat));
        if (Size == "Sme") yield return (nameof(Size), FirmPagesText.SmeOnly);
        else if (Enum.TryParse<FirmSize>(Size, out var size) && Enum.IsDefined(size)) yield return (nameof(Size), FirmsText.NameOf(size));
        if (!string.IsNullOrWhiteSpace(Holds)) yield return (nameof(Holds), Accreditations.Find(Holds)?.Name ?? Holds);
        if (Vcse) yield return (nameof(Vcse), FirmPagesText.Vcse);
        if (Teaming) yield return (nameof(Teaming), FirmPagesText.OpenToTeaming);
        if (Free) yield return (nameof(Free), FirmPagesText.FreeNow);
    }

    /// <summary>The query without one of its parts.</summary>
    public string Without(string name) => Query(p => p.Name != name);

    /// <summary>The query with one part set.</summary>
    public string With(string name, string value) => Query(p => p.Name != name, (name, value));

    private string Query(Func<(string Name, string? Value), bool> keep, params (string Name, string? Value)[] more)
    {
        (string Name, string? Value)[] parts =
        [
            (nameof(Words), Words), (nameof(Trade), Trade), .. Kinds.Select(k => (nameof(Does), (string?)k.Code)), (nameof(Some), Some && Kinds.Count > 0 ? "true" : null), (nameof(Area), Area), (nameof(Based), Based), (nameof(Size), Size), (nameof(Holds), Holds),
            (nameof(Vcse), Vcse ? "true" : null), (nameof(Teaming), Teaming ? "true" : null), (nameof(Free), Free ? "true" : null),
        ];
        return QueryString.Create(parts.Where(keep).Concat(more).Where(p => !string.IsNullOrWhiteSpace(p.Value)).Select(p => KeyValuePair.Create(p.Name, p.Value))).ToString();
    }
}

/// <summary>The directory as shown.</summary>
/// <param name="Papers">Names of accreditations by firm.</param>
/// <param name="Free">People whom a firm says openly that it has free.</param>
/// <param name="Map">Null where nothing may go by place.</param>
public sealed record DirectoryPage(DirectoryFilter Filter, Paged<Firm> Firms, ILookup<Guid, string> Papers, IReadOnlyDictionary<Guid, int> Free, AreaMap? Map)
{
    public FigureTable? Table => Map is null ? null : new(FirmPagesText.MapTitle, [new(FirmPagesText.SearchArea, IsFigure: false), new(FirmPagesText.Directory)],
        [.. Map.Areas.OrderBy(a => a.Name, StringComparer.CurrentCulture).Select(a => (IReadOnlyList<string>)[a.Name, a.Figure])]) { HidesCaption = true };
}
