using System.Globalization;
using System.Text;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Places;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>The public contracts register (Social Partnership and Public Procurement (Wales) Act 2023 s.40).</summary>
[AllowAnonymous]
[Route("contracts")]
public class ContractsController(AppDb db) : Controller
{
    private const int PageSize = 25;

    [HttpGet("")]
    public async Task<IActionResult> Index(string? words, int page = 1)
    {
        var found = await Found(words).OrderByDescending(c => c.AwardedAt).ThenBy(c => c.Id).PageAsync(page, PageSize);
        return View(new ContractsPage(words, found, await Buyers(found.Items)));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await db.Contracts.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id) is not { } contract) return NotFound();
        return View(new ContractPage(contract, await db.Buyers.AsNoTracking().SingleAsync(b => b.Id == contract.BuyerId)));
    }

    /// <summary>One row per party, so that a consortium's shares can be added up.</summary>
    [HttpGet("register.csv")]
    public async Task<IActionResult> Csv(string? words)
    {
        var contracts = await Found(words).OrderByDescending(c => c.AwardedAt).ThenBy(c => c.Id).Take(20_000).ToListAsync();
        var buyers = await Buyers(contracts);
        var csv = new StringBuilder();
        Row(csv, ContractText.Reference, ContractText.Subject, ContractText.Buyer, ContractText.AwardedOn, ContractText.Value, ContractText.Starts, ContractText.Ends,
            ContractText.Extension, ContractText.Contractor, ContractText.Role, ContractText.Share, ContractText.Place);
        foreach (var contract in contracts)
            foreach (var party in contract.Parties.OrderBy(p => p.Position))
                Row(csv, contract.Reference, contract.Subject.Shown, buyers[contract.BuyerId].NameShown, Day(contract.AwardedAt.UkDate()), Pounds(contract.PricePence), Day(contract.StartsOn), Day(contract.EndsOn),
                    Day(contract.ExtensionUntil), party.Name, party.Role, (party.Share / 100m).ToString("0.##", CultureInfo.InvariantCulture), PlaceOf(party));
        return File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(csv.ToString())], "text/csv; charset=utf-8", "contracts.csv");
    }

    private IQueryable<Contract> Found(string? words)
    {
        var contracts = db.Contracts.AsNoTracking();
        foreach (var word in (words ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(8))
            contracts = contracts.Where(c => c.Subject.English!.ToLower().Contains(word) || c.Subject.Welsh!.ToLower().Contains(word) || c.Parties.Any(p => p.Name.ToLower().Contains(word)));
        return contracts;
    }

    private Task<Dictionary<Guid, Domain.Buyers.Buyer>> Buyers(IEnumerable<Contract> contracts)
    {
        var ids = contracts.Select(c => c.BuyerId).Distinct().ToArray();
        return db.Buyers.AsNoTracking().Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id);
    }

    /// <summary>Where a party's principal place of business is, as the public may read it.</summary>
    public static string PlaceOf(ContractParty party)
    {
        var area = party.AuthorityCode is { } code ? Areas.NameOf(code) : null;
        return party.IsAddressWithheld ? string.Join(". ", new[] { area, ContractText.Withheld }.OfType<string>())
            : string.Join(", ", new[] { party.Postcode, area }.OfType<string>()) is { Length: > 0 } place ? place : ContractText.NotGiven;
    }

    private static string Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Pounds(long pence) => (pence / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    private static void Row(StringBuilder csv, params string?[] cells) => csv.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    /// <summary>Quoted where needed; a cell that a spreadsheet would run as a formula is made text.</summary>
    private static string Cell(string? text)
    {
        text ??= "";
        if (text.Length > 0 && "=+-@\t\r".Contains(text[0])) text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"") + "\"";
    }
}

/// <summary>One page of the register.</summary>
public sealed record ContractsPage(string? Words, Paged<Contract> Found, IReadOnlyDictionary<Guid, Domain.Buyers.Buyer> Buyers);

/// <summary>One contract.</summary>
public sealed record ContractPage(Contract Contract, Domain.Buyers.Buyer Buyer);
