using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Planning;

/// <summary>Which plans the public list shows. Everything comes from the address, so that a search can be kept and sent.</summary>
public sealed class PlannedFilter
{
    [StringLength(200)] public string? Words { get; set; }
    [StringLength(10)] public string? Cpv { get; set; }
    [StringLength(20)] public string? Area { get; set; }
    public DateParts Before { get; set; } = new();
    public bool Joint { get; set; }
    public bool Event { get; set; }
    public int Page { get; set; } = 1;

    public CpvCode? Branch => CpvTree.Find(Cpv);
    public Area? Place => Areas.Find(Area);

    public IQueryable<PlannedProcurement> Of(AppDb db, DateTime now)
    {
        var plans = db.PlannedProcurements.AsNoTracking().ComingUp();
        if (!string.IsNullOrWhiteSpace(Words)) plans = plans.WithWords(Words);
        if (Branch is { } branch) plans = plans.InCpvBranch(branch.Code);
        if (Place is { } place && place.Code != Areas.UnitedKingdom) plans = plans.In(place.Code);
        if (Before.Date is { } day) plans = plans.Where(p => p.TenderExpectedOn < day);
        if (Joint) plans = plans.Where(p => p.JointBidsWelcome == true);
        if (Event) plans = plans.Where(p => db.EngagementEvents.AheadAt(now).Any(e => e.PlanId == p.Id));
        return plans.OrderBy(p => p.TenderExpectedOn).ThenBy(p => p.Id);
    }

    /// <summary>What is filtered by, each with the query values that must go for it to be lifted.</summary>
    public IEnumerable<(string Label, string[] Keys)> Chips()
    {
        if (!string.IsNullOrWhiteSpace(Words)) yield return (TenderText.WithWords(Words.Trim()), ["words"]);
        if (Branch is { } branch) yield return (branch.Title, ["cpv"]);
        if (Place is { } place) yield return (place.Name, ["area"]);
        if (Before.Date is { } day) yield return ($"{PlanText.ExpectedBefore} {day.ShowDate()}", ["before.day", "before.month", "before.year"]);
        if (Joint) yield return (TenderText.JointBidsWelcome, ["joint"]);
        if (Event) yield return (PlanText.WithEvent, ["event"]);
    }

    /// <summary>The divisions, with the branch chosen and what lies directly below it.</summary>
    public IEnumerable<CpvCode> Branches() => Branch is { } branch
        ? CpvTree.PathTo(branch.Code).Concat(CpvTree.Children(branch.Code)).Concat(CpvTree.Divisions).DistinctBy(c => c.Code) : CpvTree.Divisions;
}

/// <summary>The list with its filter; what of each row stands in other tables was read for the whole page.</summary>
public sealed record PlannedList(PlannedFilter Filter, Paged<PlannedProcurement> Rows, ILookup<Guid, DateTime> Events, DateTime Now);
