using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Places;

namespace LocalProcure.Web.Features.Firms;

/// <summary>How a reader narrows the directory. Everything is in the address, so that a search can be kept and sent.</summary>
public sealed class DirectoryFilter
{
    public string? Words { get; set; }
    /// <summary>Plain words or a CPV number.</summary>
    public string? Trade { get; set; }
    public string? Area { get; set; }
    /// <summary>A size by name, or "Sme".</summary>
    public string? Size { get; set; }
    public bool Vcse { get; set; }
    public bool Teaming { get; set; }
    public int Page { get; set; } = 1;

    /// <summary>The trade that the words mean: a code as typed, else the best find.</summary>
    public CpvCode? Code => string.IsNullOrWhiteSpace(Trade) ? null : CpvTree.Find(Trade) ?? CpvTree.Search(Trade, 1).FirstOrDefault();

    public bool IsTradeUnknown => !string.IsNullOrWhiteSpace(Trade) && Code is null;

    public IQueryable<Firm> Narrow(IQueryable<Firm> firms)
    {
        firms = firms.WithWords(Words);
        if (Code is { } code) firms = firms.Doing(code);
        if (Areas.Find(Area) is { } area) firms = firms.Serving(area.Code);
        if (Size == "Sme") firms = firms.Where(f => f.Size == FirmSize.Micro || f.Size == FirmSize.Small || f.Size == FirmSize.Medium);
        else if (Enum.TryParse<FirmSize>(Size, out var size) && Enum.IsDefined(size)) firms = firms.Where(f => f.Size == size);
        if (Vcse) firms = firms.Where(f => f.IsVcse);
        if (Teaming) firms = firms.Where(f => f.IsOpenToTeaming);
        return firms;
    }

    /// <summary>What is set, each with the query name that takes it away.</summary>
    public IEnumerable<(string Name, string Label)> Chips()
    {
        if (!string.IsNullOrWhiteSpace(Words)) yield return (nameof(Words), $"“{Words}”");
        if (Code is { } code) yield return (nameof(Trade), FirmPagesText.TradeMeans(code.Title));
        if (Areas.Find(Area) is { } area) yield return (nameof(Area), area.Name);
        if (Size == "Sme") yield return (nameof(Size), FirmPagesText.SmeOnly);
        else if (Enum.TryParse<FirmSize>(Size, out var size) && Enum.IsDefined(size)) yield return (nameof(Size), FirmsText.NameOf(size));
        if (Vcse) yield return (nameof(Vcse), FirmPagesText.Vcse);
        if (Teaming) yield return (nameof(Teaming), FirmPagesText.OpenToTeaming);
    }

    /// <summary>The query without one of its parts.</summary>
    public string Without(string name)
    {
        var parts = new (string Name, string? Value)[]
        {
            (nameof(Words), Words), (nameof(Trade), Trade), (nameof(Area), Area), (nameof(Size), Size),
            (nameof(Vcse), Vcse ? "true" : null), (nameof(Teaming), Teaming ? "true" : null),
        };
        return QueryString.Create(parts.Where(p => p.Name != name && !string.IsNullOrWhiteSpace(p.Value)).Select(p => KeyValuePair.Create(p.Name, p.Value))).ToString();
    }
}

/// <summary>The directory as shown.</summary>
public sealed record DirectoryPage(DirectoryFilter Filter, Paged<Firm> Firms);
