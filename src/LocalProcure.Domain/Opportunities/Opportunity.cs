using LocalProcure.Domain.Matching;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Opportunities;

/// <summary>A notice that was published elsewhere and read from open data. Nobody bids for it here: the page says what the notice says and leads to it.</summary>
public sealed partial class Opportunity : Entity
{
    public const int SearchLength = 8000;

    private readonly List<OpportunityCpv> cpvCodes = [];
    private readonly List<OpportunityArea> areas = [];
    private readonly List<OpportunityLot> lots = [];
    private readonly List<LinkedDocument> documents = [];
    private readonly List<string> regions = [];
    private readonly List<string> otherBuyers = [];
    private readonly List<string> seen = [];

    private Opportunity() { }

    public Opportunity(ReadRelease release, Act act)
    {
        (Ocid, ImportedAt) = (release.Ocid, act.At);
        Take(release, act.At);
        Record("OpportunityImported", act, $"{Ocid} {release.Hash}");
    }

    /// <summary>The publisher's own identifier of the whole contracting process.</summary>
    public string Ocid { get; private set; } = "";
    public NoticeSource Source { get; private set; }
    public DateTime ImportedAt { get; private set; }
    public DateTime ChangedAt { get; private set; }
    /// <summary>Date of the newest release that was read.</summary>
    public DateTime ReleasedAt { get; private set; }
    /// <summary>When the publisher first showed it, as far as its releases say.</summary>
    public DateTime PublishedAt { get; private set; }
    /// <summary>The publisher's number of the notice, such as FEB497432 or 012345-2026.</summary>
    public string? NoticeNumber { get; private set; }
    /// <summary>The publisher's page.</summary>
    public string? SourceAddress { get; private set; }
    public OpportunityStage Stage { get; private set; }
    /// <summary>Begun under the law before the Procurement Act 2023 and governed by it for its whole life.</summary>
    public bool IsUnderEarlierLaw { get; private set; }

    public OwnWords Title { get; private set; } = OwnWords.None;
    public OwnWords Description { get; private set; } = OwnWords.None;
    /// <summary>As the notice writes it; "" when the notice names nobody.</summary>
    public string BuyerName { get; private set; } = "";
    /// <summary>The buyer of ours that this is, when the name leaves no doubt.</summary>
    public Guid? BuyerId { get; private set; }
    public IReadOnlyList<string> OtherBuyers => otherBuyers;
    public TenderCategory? Category { get; private set; }
    public string? Procedure { get; private set; }
    /// <summary>Without VAT; null when the notice gives no value.</summary>
    public long? NetPence { get; private set; }
    /// <summary>With VAT, where the notice says so.</summary>
    public long? GrossPence { get; private set; }
    public DateTime? ClosesAt { get; private set; }
    public DateOnly? StartsOn { get; private set; }
    public DateOnly? EndsOn { get; private set; }
    public bool? SuitsSme { get; private set; }
    /// <summary>Where and how to take part, in the notice's words.</summary>
    public string? HowToApply { get; private set; }

    public IReadOnlyList<OpportunityCpv> CpvCodes => cpvCodes;
    /// <summary>The areas of ours that the notice's regions stand for.</summary>
    public IReadOnlyList<OpportunityArea> Areas => areas;
    /// <summary>Regions as the notice writes them (NUTS or ITL codes, or names), known to us or not.</summary>
    public IReadOnlyList<string> Regions => regions;
    public IReadOnlyList<OpportunityLot> Lots => lots;
    public IReadOnlyList<LinkedDocument> Documents => documents;
    /// <summary>Hashes of the releases already read, so that reading one again changes nothing.</summary>
    public IReadOnlyList<string> Seen => seen;
    public string SearchText { get; private set; } = "";
    /// <summary>When the firms whose interests match were told.</summary>
    public DateTime? AlertedAt { get; private set; }
    public bool IsDemo { get; private set; }

    public bool IsOpenAt(DateTime now) => Stage == OpportunityStage.Open && ClosesAt > now;

    public void MarkAlerted(DateTime at) => AlertedAt ??= at;

    public void MarkDemo(Act act) { IsDemo = true; Record("OpportunityMarkedDemo", act); }

    /// <summary>Ties the notice to a buyer of ours, or to none.</summary>
    public bool BelongTo(Guid? buyerId)
    {
        if (BuyerId == buyerId) return false;
        BuyerId = buyerId;
        return true;
    }

    /// <summary>Takes in a release of the same process. False when it was read before or says nothing newer.</summary>
    public bool Update(ReadRelease release, Act act)
    {
        if (seen.Contains(release.Hash)) return false;
        if (release.Date < ReleasedAt)
        {
            // An older notice of the same process: remembered, so that it is not looked at again, but what is newer stands.
            if (release.Published < PublishedAt) PublishedAt = release.Published;
            seen.Add(release.Hash);
            return false;
        }
        Take(release, act.At);
        Record("OpportunityUpdated", act, $"{Ocid} {release.Hash}");
        return true;
    }

    // As OCDS merges releases: what the newer one leaves out stays as it was.
    private void Take(ReadRelease r, DateTime now)
    {
        (Source, ReleasedAt, ChangedAt, Stage, IsUnderEarlierLaw) = (r.Source, r.Date, now, r.Stage, seen.Count == 0 ? r.IsUnderEarlierLaw : IsUnderEarlierLaw);
        PublishedAt = seen.Count == 0 || r.Published < PublishedAt ? r.Published : PublishedAt;
        (Title, Description) = (r.Title.IsEmpty ? Title : r.Title, r.Description.IsEmpty ? Description : r.Description);
        BuyerName = r.BuyerName ?? BuyerName;
        (NoticeNumber, SourceAddress) = (r.NoticeNumber ?? NoticeNumber, r.SourceAddress ?? SourceAddress);
        (Category, Procedure, HowToApply) = (r.Category ?? Category, r.Procedure ?? Procedure, r.HowToApply ?? HowToApply);
        (NetPence, GrossPence) = r.NetPence is null && r.GrossPence is null ? (NetPence, GrossPence) : (r.NetPence, r.GrossPence);
        (ClosesAt, StartsOn, EndsOn, SuitsSme) = (r.ClosesAt ?? ClosesAt, r.StartsOn ?? StartsOn, r.EndsOn ?? EndsOn, r.SuitsSme ?? SuitsSme);
        if (r.CpvCodes.Count > 0) SetCodes(r.CpvCodes);
        if (r.Regions.Count > 0) SetRegions(r.Regions);
        if (r.Lots.Count > 0) Replace(lots, r.Lots);
        if (r.OtherBuyers.Count > 0) Replace(otherBuyers, r.OtherBuyers);
        foreach (var document in r.Documents.Where(d => documents.TrueForAll(known => known.Address != d.Address)).Take(Math.Max(0, 200 - documents.Count))) documents.Add(document);
        seen.Add(r.Hash);
        var folded = Folded.Text(Title.English, Title.Welsh, BuyerName, string.Join(' ', otherBuyers), Ocid, NoticeNumber, Description.English, Description.Welsh, string.Join(' ', lots.Select(l => l.Title)));
        SearchText = folded[..Math.Min(folded.Length, SearchLength)];
    }

    private void SetCodes(IReadOnlyList<string> codes)
    {
        cpvCodes.RemoveAll(c => !codes.Contains(c.Code));
        cpvCodes.AddRange(codes.Where(w => cpvCodes.TrueForAll(c => c.Code != w)).Select(w => new OpportunityCpv(w)));
    }

    private void SetRegions(IReadOnlyList<string> written)
    {
        Replace(regions, written);
        var codes = written.SelectMany(NoticeRegions.AreasOf).Distinct().ToList();
        areas.RemoveAll(a => !codes.Contains(a.Code));
        areas.AddRange(codes.Where(w => areas.TrueForAll(a => a.Code != w)).Select(w => new OpportunityArea(w)));
    }

    private static void Replace<T>(List<T> list, IReadOnlyList<T> items)
    {
        list.Clear();
        list.AddRange(items);
    }
}
