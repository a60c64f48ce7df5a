using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Opportunities;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Opportunities;

/// <summary>The order of the list.</summary>
public enum OpportunitySort { Closing, Newest, Largest, Smallest }

/// <summary>Which notices the list shows: the same names in the address as the list of tenders, so that one search serves both.</summary>
public sealed class OpportunityFilter
{
    public static readonly OpportunityStage[] Stages = [OpportunityStage.Open, OpportunityStage.Planned, OpportunityStage.Awarded, OpportunityStage.Ended, OpportunityStage.Cancelled];
    public static readonly NoticeSource[] Sources = [NoticeSource.Sell2Wales, NoticeSource.FindATender, NoticeSource.ContractsFinder, NoticeSource.Other];
    public static readonly OpportunitySort[] Sorts = Enum.GetValues<OpportunitySort>();

    [StringLength(200)] public string? Words { get; set; }
    [StringLength(10)] public string? Cpv { get; set; }
    [StringLength(20)] public string? Area { get; set; }
    [StringLength(20)] public string? Least { get; set; }
    [StringLength(20)] public string? Most { get; set; }
    public DateParts Before { get; set; } = new();
    public NoticeSource? Source { get; set; }
    [StringLength(20)] public string? Status { get; set; }
    public OpportunitySort Sort { get; set; }
    public int Page { get; set; } = 1;

    public CpvCode? Branch => CpvTree.Find(Cpv);
    public Area? Place => Areas.Find(Area);
    public long? LeastPence => Typed.Pounds(Least);
    public long? MostPence => Typed.Pounds(Most);
    /// <summary>Open unless another state is asked for by a name that notices have.</summary>
    public OpportunityStage Stage => Enum.TryParse<OpportunityStage>(Status, true, out var stage) && Enum.IsDefined(stage) ? stage : OpportunityStage.Open;

    public IQueryable<Opportunity> Of(IQueryable<Opportunity> opportunities, DateTime now)
    {
        var stage = Stage;
        opportunities = stage switch
        {
            OpportunityStage.Open => opportunities.OpenAt(now),
            // Past its closing and not known to be awarded: ended, for whoever looks for work.
            OpportunityStage.Ended => opportunities.Where(o => o.Stage == OpportunityStage.Ended || (o.Stage == OpportunityStage.Open && (o.ClosesAt == null || o.ClosesAt <= now))),
            _ => opportunities.Where(o => o.Stage == stage),
        };
        if (!string.IsNullOrWhiteSpace(Words)) opportunities = opportunities.WithWords(Words);
        if (Branch is { } branch) opportunities = opportunities.InCpvBranch(branch.Code);
        if (Place is { } place && place.Code != Areas.UnitedKingdom) opportunities = opportunities.In(place.Code);
        if (LeastPence is { } least) opportunities = opportunities.Where(o => o.NetPence >= least);
        if (MostPence is { } most) opportunities = opportunities.Where(o => o.NetPence <= most);
        if (Source is { } source) opportunities = opportunities.Where(o => o.Source == source);
        if (Before.Date is { } day)
        {
            var midnight = UkTime.FromUk(day, TimeOnly.MinValue);
            opportunities = opportunities.Where(o => o.ClosesAt < midnight);
        }
        return opportunities;
    }

    public IQueryable<Opportunity> Sorted(IQueryable<Opportunity> opportunities) => Sort switch
    {
        OpportunitySort.Newest => opportunities.OrderByDescending(o => o.PublishedAt).ThenBy(o => o.Id),
        OpportunitySort.Largest => opportunities.OrderBy(o => o.NetPence == null).ThenByDescending(o => o.NetPence).ThenBy(o => o.Id),
        OpportunitySort.Smallest => opportunities.OrderBy(o => o.NetPence == null).ThenBy(o => o.NetPence).ThenBy(o => o.Id),
        _ when Stage is OpportunityStage.Open => opportunities.OrderBy(o => o.ClosesAt).ThenBy(o => o.Id),
        _ => opportunities.OrderBy(o => o.ClosesAt == null).ThenByDescending(o => o.ClosesAt).ThenBy(o => o.Id),
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
        if (Source is { } source) yield return (source.Show(), ["source"]);
        if (Stage != OpportunityStage.Open) yield return (Stage.Show(), ["status"]);
    }
}
