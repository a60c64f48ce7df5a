using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>The order of the public list.</summary>
public enum TenderSort { Closing, Newest, Largest, Smallest }

/// <summary>Which tenders the public list shows. Everything comes from the address, so that a search can be kept, sent and bookmarked.</summary>
public sealed class TenderFilter
{
    /// <summary>States that anybody may ask for.</summary>
    public static readonly TenderStatus[] PublicStatuses = [TenderStatus.Open, TenderStatus.Requests, TenderStatus.Selecting, TenderStatus.Announced, TenderStatus.Closed, TenderStatus.Opened, TenderStatus.Awarded, TenderStatus.Withdrawn];

    public static readonly TenderSort[] Sorts = Enum.GetValues<TenderSort>();

    [StringLength(200)] public string? Words { get; set; }
    [StringLength(10)] public string? Cpv { get; set; }
    [StringLength(20)] public string? Area { get; set; }
    [StringLength(20)] public string? Least { get; set; }
    [StringLength(20)] public string? Most { get; set; }
    public DateParts Before { get; set; } = new();
    public bool Joint { get; set; }
    public TenderStatus Status { get; set => field = PublicStatuses.Contains(value) ? value : TenderStatus.Open; } = TenderStatus.Open;
    public TenderSort Sort { get; set; }
    public int Page { get; set; } = 1;

    public CpvCode? Branch => CpvTree.Find(Cpv);
    public Area? Place => Areas.Find(Area);
    public long? LeastPence => Typed.Pounds(Least);
    public long? MostPence => Typed.Pounds(Most);

    public IQueryable<Tender> Of(IQueryable<Tender> tenders, DateTime now)
    {
        // What is open is what something can be handed in for, a bid or a request to take part.
        tenders = (Status is TenderStatus.Open ? tenders.TakingAt(now) : tenders.InStatusAt(Status, now)).Published();
        if (Branch is { } branch) tenders = tenders.InCpvBranch(branch.Code);
        if (Place is { } place && place.Code != Areas.UnitedKingdom) tenders = tenders.In(place.Code);
        if (LeastPence is { } least) tenders = tenders.Where(t => t.NetPence >= least);
        if (MostPence is { } most) tenders = tenders.Where(t => t.NetPence <= most);
        if (Before.Date is { } day)
        {
            // "Closing before" a day: up to the midnight with which it begins, in UK time.
            var midnight = UkTime.FromUk(day, TimeOnly.MinValue);
            tenders = tenders.Where(t => t.ClosesAt < midnight);
        }
        if (Joint) tenders = tenders.Where(t => t.JointBidsWelcome == true);
        // Last, because it reads the texts of whatever is left.
        return string.IsNullOrWhiteSpace(Words) ? tenders : tenders.WithWords(Words);
    }

    // Every order ends with the id, so that no row is shown twice or left out between pages.
    public IQueryable<Tender> Sorted(IQueryable<Tender> tenders) => Sort switch
    {
        TenderSort.Newest => tenders.OrderByDescending(t => t.PublishedAt).ThenBy(t => t.Id),
        TenderSort.Largest => tenders.OrderByDescending(t => t.NetPence).ThenBy(t => t.Id),
        TenderSort.Smallest => tenders.OrderBy(t => t.NetPence).ThenBy(t => t.Id),
        _ when Status is TenderStatus.Open => tenders.OrderBy(t => t.TakesUntil).ThenBy(t => t.Id),
        // What is over: the last to close first.
        _ => tenders.OrderByDescending(t => t.ClosesAt).ThenBy(t => t.Id),
    };

    /// <summary>What is filtered by, each with the query values that must go for it to be lifted.</summary>
    public IEnumerable<(string Label, string[] Keys)> Chips()
    {
        if (!string.IsNullOrWhiteSpace(Words)) yield return (TenderText.WithWords(Words.Trim()), ["words"]);
        if (Branch is { } branch) yield return (branch.Title, ["cpv"]);
        if (Place is { } place) yield return (place.Name, ["area"]);
        if (LeastPence is { } least) yield return (TenderText.FromValue(Money.ShowWhole(least)), ["least"]);
        if (MostPence is { } most) yield return (TenderText.UpToValue(Money.ShowWhole(most)), ["most"]);
        if (Before.Date is { } day) yield return (TenderText.ClosingBefore(day.ShowDate()), ["before.day", "before.month", "before.year"]);
        if (Joint) yield return (TenderText.JointBidsWelcome, ["joint"]);
        if (Status != TenderStatus.Open) yield return (Status.Show(), ["status"]);
    }

    /// <summary>The branch chosen with the way to it and what lies below it, then every division: a tree that works as a plain list.</summary>
    public IEnumerable<(CpvCode Code, int Depth)> Branches()
    {
        var path = Branch is { } branch ? CpvTree.PathTo(branch.Code) : [];
        foreach (var division in CpvTree.Divisions)
        {
            yield return (division, 0);
            if (path.Count == 0 || path[0].Code != division.Code) continue;
            for (var depth = 1; depth < path.Count; depth++) yield return (path[depth], depth);
            foreach (var child in CpvTree.Children(path[^1].Code)) yield return (child, path.Count);
        }
    }

    public static string Number(int number) => number.ToString("N0", CultureInfo.CurrentCulture);
}
