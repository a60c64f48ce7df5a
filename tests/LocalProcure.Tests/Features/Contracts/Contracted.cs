using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Contracts;

/// <summary>A site with a contract of a buyer with an officer, awarded to one firm or to two together, and who does what with it.</summary>
public sealed class Contracted : IAsyncDisposable
{
    public required Site Site { get; init; }
    public required Buyer Buyer { get; init; }
    public required Person Officer { get; init; }
    public required Firm Firm { get; init; }
    public required Person FirmPerson { get; init; }
    public Firm? Partner { get; init; }
    public Person? PartnerPerson { get; init; }
    public required Guid Id { get; init; }
    public required Guid TenderId { get; init; }

    /// <summary>The start of the contract, a year before its end.</summary>
    public static readonly DateOnly Starts = new(2026, 12, 1);
    public static readonly DateOnly Ends = new(2027, 11, 30);
    public static readonly DateOnly Until = new(2028, 11, 30);

    public string At(string path = "", string language = "en") => $"/{language}/contracts/{Id}{path}";

    /// <param name="netPounds">From about 173,100 a services contract of a council is public, from 25,000 notifiable.</param>
    public static async Task<Contracted> Start(long netPounds = 40_000, bool joint = false, BuyerKind kind = BuyerKind.Council, TenderCategory category = TenderCategory.Services, Site? on = null, Language officerReads = Language.English, int leadShare = 5_000)
    {
        var site = on ?? await Site.Start();
        var buyer = await site.Buyer(kind: kind);
        var officer = await site.Officer(buyer, language: officerReads);
        var firm = await site.Firm("Cwm Cleaning Ltd", (f, act) =>
        {
            f.SetPlaces([new FirmPlace(PlaceNotion.PrincipalPlaceOfBusiness, "CF44 7AA", "W06000016", "1 Commercial Street\nAberdare")], act);
            f.SetNumbers([new FirmNumber("GB-COH", "01234567")], act);
        });
        var partner = joint ? await site.Firm("Taf Windows Ltd", (f, act) => f.SetPlaces([new FirmPlace(PlaceNotion.PrincipalPlaceOfBusiness, "CF47 8AA", "W06000024", "2 Home Lane", true)], act)) : null;
        var (firmPerson, partnerPerson) = (await site.MemberOf(firm), partner is null ? null : await site.MemberOf(partner));
        var (id, tenderId) = await Keep(site, buyer, officer.Id, category, netPounds, partner is null ? [firm] : [firm, partner], leadShare);
        return new Contracted { Site = site, Buyer = buyer, Officer = officer, Firm = firm, FirmPerson = firmPerson, Partner = partner, PartnerPerson = partnerPerson, Id = id, TenderId = tenderId };
    }

    private static Task<(Guid Contract, Guid Tender)> Keep(Site site, Buyer buyer, Guid officer, TenderCategory category, long netPounds, Firm[] firms, int leadShare) => site.Db(async db =>
    {
        var now = site.Clock.Now;
        var act = new Act(officer, now.AddDays(-40));
        var kept = await db.Buyers.SingleAsync(b => b.Id == buyer.Id);
        var tender = new Tender(kept, new OwnWords("Cleaning of libraries", "Glanhau llyfrgelloedd"), act);
        tender.Describe(tender.Title, new OwnWords("Nine libraries, weekly.", "Naw llyfrgell, bob wythnos."), null, act);
        tender.Classify(category, ["90910000"], act);
        tender.SetValue(netPounds * 100, 2000, act);
        tender.SetPlace(["W06000016"], OwnWords.None, act);
        tender.SetDates(Starts, Ends, act);
        tender.SetClosing(now.AddDays(-20), act);
        db.Tenders.Add(tender);
        var awarded = new Act(officer, now.AddDays(-10));
        // The stages before the award are other tests' business: only their dates are set here.
        foreach (var (name, at) in new[] { (nameof(Tender.PublishedAt), now.AddDays(-39)), (nameof(Tender.OpenedAt), now.AddDays(-19)) })
            db.Entry(tender).Property(name).CurrentValue = at;
        var award = new Award(tender, new RankedBid(Guid.NewGuid(), netPounds * 100, new Dictionary<Guid, decimal>(), 90, true, 1, false), "The best", awarded);
        var contract = new Contract(tender, award, firms.Select((f, i) => ContractParty.Of(f, firms.Length == 1 ? null : i == 0 ? "Cleans" : "Does the windows", firms.Length == 1 ? 10_000 : i == 0 ? leadShare : 10_000 - leadShare, i)), Until, awarded);
        db.Entry(tender).Property(nameof(Tender.AwardedAt)).CurrentValue = awarded.At;
        db.Contracts.Add(contract);
        await db.SaveChangesAsync();
        return (contract.Id, tender.Id);
    });

    public async Task<Browser> As(Person person) => await Site.SignedIn(person);

    /// <summary>Records through the page that the contract was signed.</summary>
    public async Task<Browser> Signed(DateOnly? on = null)
    {
        var officer = await As(Officer);
        await officer.FillIn(At("/signing"), [.. Day("SignedOn", on ?? Site.Clock.Now.UkDate())]);
        return officer;
    }

    public Task<Contract> Read() => Site.Db(db => db.Contracts.AsNoTracking().SingleAsync(c => c.Id == Id));

    /// <summary>The fields with some typed otherwise.</summary>
    public static (string, string?)[] But((string, string?)[] fields, params (string Name, string? Value)[] other) =>
        [.. fields.Where(f => !other.Any(o => o.Name == f.Item1)), .. other];

    public static (string, string?)[] Day(string name, DateOnly day) => [($"{name}.Day", $"{day.Day}"), ($"{name}.Month", $"{day.Month}"), ($"{name}.Year", $"{day.Year}")];

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
