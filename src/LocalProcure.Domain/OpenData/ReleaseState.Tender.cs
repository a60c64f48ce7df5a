using System.Text.Json.Nodes;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.OpenData;

/// <summary>The sections about what is planned and asked for.</summary>
public static partial class ReleaseState
{
    private static JsonObject Planning(OpenProcurement p)
    {
        var planning = new JsonObject();
        if (p.Plan is { } plan)
        {
            if (plan.NetPence is { } net) planning["budget"] = new JsonObject { ["amount"] = Value(net, plan.GrossPence) };
            if (plan.TenderExpectedOn is { } expected)
                planning["milestones"] = List([new JsonObject { ["id"] = "tender", ["title"] = "Tender expected", ["title_cy"] = "Disgwylir y tendr", ["type"] = "preProcurement", ["dueDate"] = Day(expected), ["status"] = p.Tender is null ? "scheduled" : "met" }]);
        }
        var documents = Notices(p, "planning").ToList();
        if (p.Plan is { } page) documents.Insert(0, new JsonObject { ["id"] = "plan", ["documentType"] = "plannedProcurementNotice", ["title"] = p.Plan.Title.English ?? p.Plan.Title.Welsh, ["url"] = $"{p.Site}/en/planned/{page.Id}", ["datePublished"] = Moment(page.PublishedAt!.Value), ["format"] = "text/html", ["language"] = "en" });
        planning["documents"] = List(documents);
        return planning;
    }

    /// <summary>A plan that has not become a tender: OCDS asks for it in the tender section, with the status planned.</summary>
    private static JsonObject PlannedTender(OpenProcurement p)
    {
        var plan = p.Plan!;
        var tender = new JsonObject { ["id"] = plan.Reference };
        Words(tender, "title", plan.Title);
        Words(tender, "description", plan.Description);
        tender["status"] = plan.DroppedAt is null ? "planned" : "cancelled";
        Category(tender, plan.Category);
        Put(tender, "value", plan.NetPence is { } net ? Value(net, plan.GrossPence) : null);
        tender["items"] = List([Item("1", plan.CpvCodes.Select(c => c.Code), plan.Areas.Select(a => a.Code), null)]);
        Put(tender, "contractPeriod", Period(Day(plan.StartsOn), LastMoment(plan.EndsOn)));
        return tender;
    }

    private static JsonObject Tender(OpenProcurement p, Tender t)
    {
        var address = $"{p.Site}/en/tenders/{t.Id}";
        var tender = new JsonObject { ["id"] = t.Reference };
        Words(tender, "title", t.Title);
        Words(tender, "description", t.Description);
        tender["status"] = StatusOf(p, t);
        Category(tender, t.Category);
        if (p.IsAboveThreshold is { } above) tender["aboveThreshold"] = above;
        if (p.Method is { } method)
        {
            tender["procurementMethod"] = method.Code;
            tender["procurementMethodDetails"] = method.Details;
            Words(tender, "procurementMethodRationale", method.Rationale);
        }
        Put(tender, "value", t.NetPence is { } net ? Value(net, t.GrossPence) : null);
        tender["items"] = t.IsInLots
            ? List(t.Lots.OrderBy(l => l.Number).Select(l => Item($"{l.Number}", l.CpvCodes.Count > 0 ? l.CpvCodes : t.CpvCodes.Select(c => c.Code), l.AreaCodes.Count > 0 ? l.AreaCodes : t.Areas.Select(a => a.Code), $"{l.Number}")))
            : List([Item("1", t.CpvCodes.Select(c => c.Code), t.Areas.Select(a => a.Code), null)]);
        if (t.IsInLots) Lots(p, tender, t);
        else if (!t.NoLotsBecause.IsEmpty) tender["lotDetails"] = new JsonObject { ["noLotsDivisionRationale"] = t.NoLotsBecause.English ?? t.NoLotsBecause.Welsh };
        Put(tender, "tenderPeriod", Period(Moment(t.PublishedAt!.Value), t.ClosesAt is { } closes ? Moment(closes) : null));
        if (p.QuestionsCloseAt is { } questions) tender["enquiryPeriod"] = Period(Moment(t.PublishedAt.Value), Moment(questions));
        tender["hasEnquiries"] = p.LastAnswerAt is not null;
        Put(tender, "contractPeriod", Period(Day(t.StartsOn), LastMoment(t.EndsOn)));
        tender["submissionMethod"] = List([JsonValue.Create("electronicSubmission")]);
        tender["submissionMethodDetails"] = address;
        if (t.Criteria.Count > 0)
        {
            tender["awardCriteria"] = t.Criteria.All(c => c.IsPrice) ? "priceOnly" : "ratedCriteria";
            Words(tender, "awardCriteriaDetails", new OwnWords(Criteria(t, c => c.English ?? c.Welsh), t.IsInBothLanguages ? Criteria(t, c => c.Welsh ?? c.English) : null));
        }
        if (t.Requirements.Count > 0) tender["criteria"] = List(t.Requirements.OrderBy(r => r.Position).ThenBy(r => r.Id).Select(r => Condition(t, r)));
        tender["documents"] = List(Documents(p, t, address));
        Words(tender, "statusDetails", p.EndedBecause);
        if (p.Amendments.Count > 0) tender["amendments"] = List(p.Amendments.OrderBy(a => a.At).Select(Amendment));
        return tender;
    }

    /// <summary>
    /// A quick quote that has its award: what was bought, how and when. What only the firms asked were shown, its description, value,
    /// questions, conditions and documents, stays theirs.
    /// </summary>
    private static JsonObject QuickQuote(OpenProcurement p, Tender t)
    {
        var tender = new JsonObject { ["id"] = t.Reference };
        Words(tender, "title", t.Title);
        tender["status"] = StatusOf(p, t);
        Category(tender, t.Category);
        if (p.IsAboveThreshold is { } above) tender["aboveThreshold"] = above;
        (tender["procurementMethod"], tender["procurementMethodDetails"]) = (p.Method!.Code, p.Method.Details);
        var (codes, areas) = (t.CpvCodes.Select(c => c.Code).ToList(), t.Areas.Select(a => a.Code).ToList());
        tender["items"] = t.IsInLots
            ? List(t.Lots.OrderBy(l => l.Number).Select(l => Item($"{l.Number}", l.CpvCodes.Count > 0 ? l.CpvCodes : codes, l.AreaCodes.Count > 0 ? l.AreaCodes : areas, $"{l.Number}")))
            : List([Item("1", codes, areas, null)]);
        if (t.IsInLots) tender["lots"] = List(t.Lots.OrderBy(l => l.Number).Select(l => Words(new JsonObject { ["id"] = $"{l.Number}", ["status"] = StatusOf(p, t, l) }, "title", l.Title)));
        Put(tender, "tenderPeriod", Period(Moment(t.PublishedAt!.Value), t.ClosesAt is { } closes ? Moment(closes) : null));
        Put(tender, "contractPeriod", Period(Day(t.StartsOn), LastMoment(t.EndsOn)));
        var documents = Notices(p, "tender").ToList();
        if (documents.Count > 0) tender["documents"] = List(documents);
        return tender;
    }

    /// <summary>A condition of participation with its rule for groups, in the requirements extension's words.</summary>
    private static JsonObject Condition(Tender t, Requirement r)
    {
        var criterion = new JsonObject { ["id"] = $"{r.Id}" };
        Words(criterion, "title", InBoth(() => r.Kind.Show()));
        Words(criterion, "description", InBoth(() => $"{(r.IsEssential ? RequirementText.EssentialYes : RequirementText.EssentialNo)}. {r.Proof.Show()}"));
        criterion["relatesToTenderer"] = true;
        if (r.LotIds.Count > 0) criterion["relatedLots"] = List(t.Lots.Where(l => r.LotIds.Contains(l.Id)).OrderBy(l => l.Number).Select(l => JsonValue.Create($"{l.Number}")));
        var requirement = new JsonObject { ["id"] = $"{r.Id}-1" };
        Words(requirement, "title", InBoth(() => RequirementText.Asked(r)));
        Words(requirement, "description", r.Guidance);
        (requirement["dataType"], requirement[r.Shape == RequirementShape.Amount ? "minValue" : "expectedValue"]) = r.Shape == RequirementShape.Amount
            ? ("number", r.Value is not { } least ? null : JsonValue.Create(r.Kind.IsMoney() ? least / 100m : least)) : ("boolean", JsonValue.Create(true));
        var group = new JsonObject { ["id"] = $"{r.Id}-group" };
        Words(group, "description", InBoth(() => r.Rule.Show()));
        group["requirements"] = List([requirement]);
        criterion["requirementGroups"] = List([group]);
        return criterion;
    }

    private static OwnWords InBoth(Func<string> words)
    {
        string In(Language language) { using var speaking = language.Speak(); return words(); }
        return new OwnWords(In(Language.English), In(Language.Welsh));
    }

    private static string StatusOf(OpenProcurement p, Tender t) =>
        t.WithdrawnAt is not null ? "cancelled" : p.Awards.Count > 0 && p.Awards.All(a => a.Status != "pending") ? "complete" : "active";

    private static string StatusOf(OpenProcurement p, Tender t, TenderLot l) =>
        t.WithdrawnAt is not null ? "cancelled" : l.HasEnded ? "unsuccessful" : p.Awards.Any(a => a.LotIds.Contains(l.Id)) ? "complete" : "active";

    private static void Category(JsonObject tender, TenderCategory? category)
    {
        if (category is null) return;
        tender["mainProcurementCategory"] = category switch { TenderCategory.Goods => "goods", TenderCategory.Works => "works", _ => "services" };
        if (category == TenderCategory.LightTouch) tender["specialRegime"] = List([JsonValue.Create("lightTouch")]);
    }

    private static JsonObject Item(string id, IEnumerable<string> codes, IEnumerable<string> areas, string? lot)
    {
        var ordered = codes.Order().ToList();
        var item = new JsonObject { ["id"] = id };
        if (ordered.Count > 0) item["classification"] = Cpv(ordered[0]);
        if (ordered.Count > 1) item["additionalClassifications"] = List(ordered.Skip(1).Select(Cpv));
        var places = areas.Order().Select(code => (JsonNode?)new JsonObject { ["region"] = Areas.Find(code)?.English ?? code, ["countryName"] = "United Kingdom" }).ToList();
        if (places.Count > 0) item["deliveryAddresses"] = List(places);
        if (lot is not null) item["relatedLot"] = lot;
        return item;
    }

    private static void Lots(OpenProcurement p, JsonObject tender, Tender t)
    {
        tender["lots"] = List(t.Lots.OrderBy(l => l.Number).Select(l =>
        {
            var lot = new JsonObject { ["id"] = $"{l.Number}" };
            Words(lot, "title", l.Title);
            Words(lot, "description", l.Description);
            lot["status"] = StatusOf(p, t, l);
            lot["value"] = Value(l.NetPence, l.GrossPence);
            Put(lot, "contractPeriod", Period(Day(l.StartsOn), LastMoment(l.EndsOn)));
            return lot;
        }));
        if (t.MostLotsToBidFor is null && t.MostLotsToWin is null) return;
        var limits = new JsonObject();
        if (t.MostLotsToBidFor is { } bid) limits["maximumLotsBidPerSupplier"] = bid;
        if (t.MostLotsToWin is { } win) limits["maximumLotsAwardedPerSupplier"] = win;
        tender["lotDetails"] = limits;
    }

    private static string Criteria(Tender t, Func<OwnWords, string?> name) => string.Join("; ", t.Criteria.OrderBy(c => c.Position).ThenBy(c => c.Id).Select(c => $"{name(c.Name)} {c.Weight}%"));

    private static IEnumerable<JsonNode?> Documents(OpenProcurement p, Tender t, string address)
    {
        yield return Words(new JsonObject { ["id"] = "page", ["documentType"] = "tenderNotice", ["url"] = address, ["datePublished"] = Moment(t.PublishedAt!.Value), ["format"] = "text/html", ["language"] = "en" }, "title", t.Title);
        foreach (var notice in Notices(p, "tender")) yield return notice;
        if (p.LastAnswerAt is { } answered)
            yield return new JsonObject { ["id"] = "answers", ["documentType"] = "clarifications", ["title"] = "Questions and answers", ["title_cy"] = "Cwestiynau ac atebion", ["url"] = address + "#enquiries", ["dateModified"] = Moment(answered), ["format"] = "text/html", ["language"] = "en" };
        foreach (var document in t.Documents.OrderBy(d => d.Position).ThenBy(d => d.Id))
            yield return new JsonObject
            {
                ["id"] = $"{document.Id}", ["documentType"] = "biddingDocuments", ["title"] = document.Title, ["url"] = $"{address}/documents/{document.Id}/{Uri.EscapeDataString(document.FileName)}",
                ["datePublished"] = Moment(document.AddedAt > t.PublishedAt ? document.AddedAt : t.PublishedAt!.Value), ["format"] = document.ContentType, ["language"] = document.Language.Code(),
            };
    }

    private static JsonObject Amendment(OpenAmendment amendment)
    {
        var one = new JsonObject { ["id"] = amendment.Id, ["date"] = Moment(amendment.At) };
        Words(one, "description", amendment.What);
        return Words(one, "rationale", amendment.Because);
    }
}
