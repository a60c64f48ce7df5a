using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Records;
using LocalProcure.Domain.Tenders;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LocalProcure.Web.Features.Records;

/// <summary>When the rows of a table that belongs to a procurement come into its record.</summary>
public enum InRecord
{
    /// <summary>The buyer's own from the beginning.</summary>
    Always,
    /// <summary>Only of bids that two officers have opened.</summary>
    OpenedBids,
    /// <summary>Blind until the evaluation is over.</summary>
    WhenOver,
    /// <summary>Never: it is private to somebody, or the site's own work.</summary>
    Never,
}

/// <summary>
/// Which tables a record holds, decided one by one: a table that belongs to a procurement and is not named here is left out, and a test says so.
/// </summary>
public static class RecordTables
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    /// <summary>By the name of the entity, so that a noun need not know of its record.</summary>
    public static readonly IReadOnlyDictionary<string, InRecord> Decided = new Dictionary<string, InRecord>
    {
        [nameof(TenderCpv)] = InRecord.Always, [nameof(TenderArea)] = InRecord.Always, [nameof(AwardCriterion)] = InRecord.Always, [nameof(TenderQuestion)] = InRecord.Always,
        [nameof(PriceLine)] = InRecord.Always, [nameof(TenderDocument)] = InRecord.Always, [nameof(Enquiry)] = InRecord.Always, [nameof(Opening)] = InRecord.Always,
        ["TenderLot"] = InRecord.Always, ["Requirement"] = InRecord.Always, ["PlannedProcurement"] = InRecord.Always, ["TenderChange"] = InRecord.Always, ["TenderDocumentVersion"] = InRecord.Always,
        ["TenderInvitation"] = InRecord.Always, ["DirectAwardTerms"] = InRecord.Always, ["SelectionQuestion"] = InRecord.Always,
        ["Contract"] = InRecord.Always, ["ContractChange"] = InRecord.Always, ["ContractNotice"] = InRecord.Always, ["Invoice"] = InRecord.Always, ["Kpi"] = InRecord.Always, ["KpiAssessment"] = InRecord.Always,
        ["Commitment"] = InRecord.Always, ["Delivery"] = InRecord.Always, ["ContractFailure"] = InRecord.Always, ["ContractFile"] = InRecord.Always, ["RecordDeletion"] = InRecord.Always,
        [nameof(Clarification)] = InRecord.OpenedBids, [nameof(Bid)] = InRecord.OpenedBids,
        [nameof(Panellist)] = InRecord.WhenOver, [nameof(Score)] = InRecord.WhenOver, [nameof(Consensus)] = InRecord.WhenOver, [nameof(Award)] = InRecord.WhenOver,
        ["AssessmentSummary"] = InRecord.WhenOver, ["AwardNotice"] = InRecord.WhenOver, ["AwardTakenBack"] = InRecord.WhenOver, ["Concern"] = InRecord.WhenOver, ["GroupChange"] = InRecord.WhenOver, ["LateTender"] = InRecord.WhenOver, ["SupplierCheck"] = InRecord.WhenOver,
        ["ParticipationRequest"] = InRecord.WhenOver, ["ParticipationOpening"] = InRecord.WhenOver, ["Shortlist"] = InRecord.WhenOver, ["ReasonRequest"] = InRecord.WhenOver,
        ["EngagementNotice"] = InRecord.Always, ["EngagementEvent"] = InRecord.Always, ["PlanCpv"] = InRecord.Always, ["PlanArea"] = InRecord.Always,
        // Who comes to an event says what they need, and who is interested or looks for partners said so to others.
        ["EventSignUp"] = InRecord.Never, ["PlanInterest"] = InRecord.Never, ["PlanAlert"] = InRecord.Never,
        ["TeamingInterest"] = InRecord.Never, ["TeamingPair"] = InRecord.Never, ["TeamingGroup"] = InRecord.Never, ["Introduction"] = InRecord.Never,
        // Who watches, who was alerted and which groups form stays theirs, even when all is over.
        [nameof(Watch)] = InRecord.Never, ["Alert"] = InRecord.Never, ["Consortium"] = InRecord.Never, ["PriceSheet"] = InRecord.Never, ["PartPayment"] = InRecord.Never, ["Asker"] = InRecord.Never,
    };

    /// <summary>Columns that stay out: who asked is never told, and keys and sealed bytes are no record.</summary>
    private static readonly HashSet<(string Entity, string Column)> LeftOut = [(nameof(Enquiry), "AskedBy"), (nameof(Enquiry), "FirmId"), (nameof(Enquiry), "Words"), (nameof(Opening), "Bids")];

    /// <summary>Acts on these tell what is still blind.</summary>
    public static bool IsBlind(string thingType) => Decided.TryGetValue(thingType, out var when) ? when == InRecord.WhenOver : EvaluationNouns.Contains(thingType);

    private static readonly HashSet<string> EvaluationNouns = [.. typeof(Score).Assembly.GetTypes().Where(t => t.Namespace == typeof(Score).Namespace && t.IsSubclassOf(typeof(Entity))).Select(t => t.Name)];

    /// <summary>Every table that belongs to a procurement by its TenderId.</summary>
    public static IEnumerable<IEntityType> OfTender(AppDb db) => db.Model.GetEntityTypes().Where(t => Has(t, "TenderId"));

    /// <summary>Every table that belongs to the plan that a procurement came from.</summary>
    public static IEnumerable<IEntityType> OfPlan(AppDb db) => db.Model.GetEntityTypes().Where(t => !Has(t, "TenderId") && Has(t, "PlanId"));

    private static bool Has(IEntityType type, string key) => !type.IsOwned() && type.FindProperty(key)?.ClrType is { } of && (of == typeof(Guid) || of == typeof(Guid?));

    /// <summary>The rows that this reader may have, table by table.</summary>
    public static async IAsyncEnumerable<(string Table, JsonArray Rows)> Read(AppDb db, RecordPage page)
    {
        if (!page.IsBidders) yield return (nameof(Tender), [Row(page.Tender, db.Model.FindEntityType(typeof(Tender))!, withPeople: true)]);
        var bids = page.Bids.Select(b => b.Id).ToHashSet();
        var plans = await db.PlannedProcurements.AsNoTracking().Where(p => p.TenderId == page.Tender.Id).Select(p => p.Id).ToListAsync();
        foreach (var type in OfTender(db).Concat(OfPlan(db)).OrderBy(t => t.ClrType.Name, StringComparer.Ordinal))
        {
            var when = Decided.GetValueOrDefault(type.ClrType.Name, InRecord.Never);
            var isTheirs = page.IsBidders ? when == InRecord.OpenedBids : when switch
            {
                InRecord.Always => true,
                InRecord.OpenedBids => page.Tender.OpenedAt is not null,
                InRecord.WhenOver => page.Tender.IsOver(),
                _ => false,
            };
            if (!isTheirs) continue;
            var rows = await (Task<List<object>>)ReadOf.MakeGenericMethod(type.ClrType).Invoke(null, Has(type, "TenderId") ? [db, "TenderId", new List<Guid> { page.Tender.Id }] : [db, "PlanId", plans])!;
            // What was never opened, or is not open yet, stays its writer's.
            if (type.ClrType.GetProperty("OpenedAt") is { } opened) rows.RemoveAll(r => opened.GetValue(r) is null && !(page.IsBidders && r is Bid));
            if (when == InRecord.OpenedBids) rows.RemoveAll(r => !bids.Contains(r is Bid bid ? bid.Id : (Guid)r.GetType().GetProperty("BidId")!.GetValue(r)!));
            if (rows.Count > 0) yield return (type.ClrType.Name, [.. rows.Select(r => (JsonNode)Row(r, type, !page.IsBidders))]);
        }
    }

    private static readonly MethodInfo ReadOf = typeof(RecordTables).GetMethod(nameof(ReadRows), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static async Task<List<object>> ReadRows<T>(AppDb db, string key, List<Guid> ids) where T : class
    {
        var rows = db.Set<T>().AsNoTracking();
        var found = db.Model.FindEntityType(typeof(T))!.FindProperty(key)!.ClrType == typeof(Guid)
            ? await rows.Where(r => ids.Contains(EF.Property<Guid>(r, key))).ToListAsync() : await rows.Where(r => EF.Property<Guid?>(r, key) != null && ids.Contains(EF.Property<Guid?>(r, key)!.Value)).ToListAsync();
        return [.. found.Cast<object>()];
    }

    // A bidder learns which body did it, not who in it.
    private static JsonObject Row(object row, ITypeBase type, bool withPeople)
    {
        var json = new JsonObject();
        foreach (var column in type.GetProperties().Where(p => p.PropertyInfo is not null && p.ClrType != typeof(byte[]) && (withPeople || !p.Name.EndsWith("By", StringComparison.Ordinal)) && !LeftOut.Contains((type.ClrType.Name, p.Name))))
            json[column.Name] = JsonSerializer.SerializeToNode(column.PropertyInfo!.GetValue(row), column.ClrType, Json);
        foreach (var words in type.GetComplexProperties().Where(p => p.PropertyInfo is not null))
            json[words.Name] = words.PropertyInfo!.GetValue(row) is { } value ? Row(value, words.ComplexType, withPeople) : null;
        foreach (var part in (type as IEntityType)?.GetNavigations().Where(n => n.TargetEntityType.IsOwned() && n.PropertyInfo is not null && !LeftOut.Contains((type.ClrType.Name, n.Name))) ?? [])
            json[part.Name] = part.PropertyInfo!.GetValue(row) switch
            {
                null => null,
                System.Collections.IEnumerable many when part.IsCollection => new JsonArray([.. many.Cast<object>().Select(m => (JsonNode)Row(m, part.TargetEntityType, withPeople))]),
                var one => Row(one, part.TargetEntityType, withPeople),
            };
        return json;
    }
}
