using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>Which contracts the register shows. Everything comes from the address, so that a search can be kept and sent.</summary>
public sealed class ContractFilter
{
    [StringLength(200)] public string? Words { get; set; }
    public Guid? Buyer { get; set; }
    [StringLength(200)] public string? Cpv { get; set; }
    public DateParts From { get; set; } = new();
    public DateParts To { get; set; } = new();
    public int Page { get; set; } = 1;

    /// <summary>A code, or the best find for plain words.</summary>
    public CpvCode? Branch => string.IsNullOrWhiteSpace(Cpv) ? null : CpvTree.Find(Cpv) ?? CpvTree.Search(Cpv, 1).FirstOrDefault();

    public IQueryable<Contract> Of(AppDb db)
    {
        // An award whose procurement was called off before anything was signed is no contract.
        var contracts = db.Contracts.AsNoTracking().Where(c => c.SignedOn != null || !db.Tenders.Any(t => t.Id == c.TenderId && t.WithdrawnAt != null));
        foreach (var word in (Words ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(8))
            contracts = contracts.Where(c => c.Subject.English!.ToLower().Contains(word) || c.Subject.Welsh!.ToLower().Contains(word) || c.Parties.Any(p => p.Name.ToLower().Contains(word)));
        if (Buyer is { } buyer) contracts = contracts.Where(c => c.BuyerId == buyer);
        if (!string.IsNullOrWhiteSpace(Cpv))
        {
            if (Branch is not { } branch) return contracts.Where(c => false);
            var tenders = db.Tenders.InCpvBranch(branch.Code).Select(t => t.Id);
            contracts = contracts.Where(c => tenders.Contains(c.TenderId));
        }
        if (From.Date is { } from) { var first = UkTime.FromUk(from, TimeOnly.MinValue); contracts = contracts.Where(c => c.AwardedAt >= first); }
        if (To.Date is { } to) { var after = UkTime.FromUk(to.AddDays(1), TimeOnly.MinValue); contracts = contracts.Where(c => c.AwardedAt < after); }
        return contracts;
    }

    /// <summary>Twin of <see cref="Of"/> for contracts entered by hand, which carry no CPV code.</summary>
    public IQueryable<ContractElsewhere> Elsewhere(AppDb db)
    {
        var contracts = db.ContractsElsewhere.AsNoTracking().InRegister();
        if (!string.IsNullOrWhiteSpace(Cpv)) return contracts.Where(c => false);
        foreach (var word in (Words ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(8))
            contracts = contracts.Where(c => c.Subject.English!.ToLower().Contains(word) || c.Subject.Welsh!.ToLower().Contains(word) || c.Contractor.ToLower().Contains(word));
        if (Buyer is { } buyer) contracts = contracts.Where(c => c.BuyerId == buyer);
        if (From.Date is { } from) { var first = UkTime.FromUk(from, TimeOnly.MinValue); contracts = contracts.Where(c => c.AwardedAt >= first); }
        if (To.Date is { } to) { var after = UkTime.FromUk(to.AddDays(1), TimeOnly.MinValue); contracts = contracts.Where(c => c.AwardedAt < after); }
        return contracts;
    }

    /// <summary>The newest award first; ends with the id, so that no row is shown twice or left out between pages.</summary>
    public static IQueryable<Contract> Sorted(IQueryable<Contract> contracts) => contracts.OrderByDescending(c => c.AwardedAt).ThenBy(c => c.Id);

    public static IQueryable<ContractElsewhere> Sorted(IQueryable<ContractElsewhere> contracts) => contracts.OrderByDescending(c => c.AwardedAt).ThenBy(c => c.Id);

    /// <summary>The same search as a query string, for the exports.</summary>
    public string Query() => QueryString.Create(new (string Name, string? Value)[]
    {
        ("words", Words), ("buyer", Buyer?.ToString()), ("cpv", Cpv),
        ("from.day", From.Day), ("from.month", From.Month), ("from.year", From.Year), ("to.day", To.Day), ("to.month", To.Month), ("to.year", To.Year),
    }.Where(p => !string.IsNullOrWhiteSpace(p.Value)).Select(p => KeyValuePair.Create(p.Name, p.Value))).ToString();
}
