using System.Globalization;
using System.Text.Json.Nodes;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.OpenData;

/// <summary>
/// A procurement as OCDS 1.1: everything of a release but its id, date and tags. It depends on what is recorded alone, never on
/// the time of asking, so that writing an unchanged procurement twice gives the same bytes.
/// </summary>
public static partial class ReleaseState
{
    public static JsonObject Of(OpenProcurement p)
    {
        var state = new JsonObject { ["initiationType"] = "tender", ["language"] = "en", ["parties"] = Parties(p), ["buyer"] = new JsonObject { ["id"] = BuyerPartyId(p), ["name"] = p.Buyer.Name } };
        if (p.Plan is not null || p.Engagements.Count > 0) state["planning"] = Planning(p);
        state["tender"] = p.Tender is not { } tender ? PlannedTender(p) : tender.IsQuickQuote ? QuickQuote(p, tender) : Tender(p, tender);
        if (p.Bids is { } bids) state["bids"] = Bids(bids);
        if (p.Awards.Count > 0) state["awards"] = List(p.Awards.Select(a => Award(p, a)));
        if (p.Contracts.Count > 0) state["contracts"] = List(p.Contracts.Select(c => Contract(p, c)));
        if (p.Follows is { } before)
            state["relatedProcesses"] = List([new JsonObject { ["id"] = "1", ["relationship"] = List([JsonValue.Create("prior")]), ["scheme"] = "ocid", ["identifier"] = before }]);
        return state;
    }

    private static string BuyerPartyId(OpenProcurement p) => $"buyer-{p.Buyer.Id:N}";

    private static JsonArray Parties(OpenProcurement p)
    {
        var buyer = p.Buyer;
        var classes = new List<JsonNode?>
        {
            buyer.IsCentralOn(p.DayOfLaw)
                ? Class("UK_CA_TYPE", "publicAuthorityCentralGovernment", "Public authority - central government")
                : Class("UK_CA_TYPE", "publicAuthoritySubCentralGovernment", "Public authority - sub-central government"),
        };
        if (buyer.IsDevolvedWelsh) classes.Add(Class("UK_CA_DEVOLVED_REGULATIONS", "GB-WLS", "Welsh devolved regulations apply"));
        var parties = new List<JsonNode?>
        {
            Words(new JsonObject
            {
                ["id"] = BuyerPartyId(p), ["name"] = buyer.Name, ["identifier"] = new JsonObject { ["id"] = buyer.Code, ["legalName"] = buyer.Name },
                ["roles"] = List([JsonValue.Create("buyer"), JsonValue.Create("procuringEntity")]), ["details"] = new JsonObject { ["classifications"] = List(classes) },
            }, "name", new OwnWords(buyer.Name, buyer.NameWelsh)),
        };
        parties.AddRange(p.Suppliers.OrderBy(s => s.PartyId, StringComparer.Ordinal).Select(Supplier));
        return List(parties);
    }

    private static JsonObject Supplier(OpenSupplier s)
    {
        var party = new JsonObject { ["id"] = s.PartyId, ["name"] = s.Name, ["identifier"] = s.Numbers.Count > 0 ? Identifier(s.Numbers[0], s.Name) : new JsonObject { ["legalName"] = s.Name } };
        if (s.Numbers.Count > 1) party["additionalIdentifiers"] = List(s.Numbers.Skip(1).Select(n => Identifier(n, null)));
        if (s.Street is not null || s.Postcode is not null || s.AreaCode is not null)
        {
            var address = new JsonObject();
            if (s.Street is { } street) address["streetAddress"] = street.ReplaceLineEndings(", ");
            if (s.AreaCode is { } area && Areas.Find(area) is { } known) address["region"] = known.English;
            if (s.Postcode is { } postcode) address["postalCode"] = postcode;
            address["countryName"] = "United Kingdom";
            party["address"] = address;
        }
        party["roles"] = List([JsonValue.Create("supplier")]);
        if (s.RoleInGroup is { } role) party["roleDetails"] = role;
        var details = new JsonObject { ["vcse"] = s.IsVcse };
        if (s.Size != Firms.FirmSize.NotKnown) details["scale"] = s.Size switch { Firms.FirmSize.Micro => "micro", Firms.FirmSize.Small => "small", Firms.FirmSize.Medium => "medium", _ => "large" };
        party["details"] = details;
        return party;
    }

    private static JsonObject Identifier(Firms.FirmNumber number, string? legalName)
    {
        var identifier = new JsonObject { ["scheme"] = number.Scheme, ["id"] = number.Number };
        if (legalName is not null) identifier["legalName"] = legalName;
        return identifier;
    }

    private static JsonObject Bids(OpenBids bids)
    {
        JsonObject Statistic(string id, string measure, int value) => new() { ["id"] = id, ["measure"] = measure, ["date"] = Moment(bids.OpenedAt), ["value"] = value };
        return new JsonObject { ["statistics"] = List([Statistic("bids", "bids", bids.Bids), Statistic("electronicBids", "electronicBids", bids.Bids), Statistic("smeBids", "smeBids", bids.Sme), Statistic("vcseBids", "vcseBids", bids.Vcse)]) };
    }

    // Small pieces.

    private static JsonArray List(IEnumerable<JsonNode?> items) => new([.. items]);

    private static JsonObject Class(string scheme, string id, string? description)
    {
        var one = new JsonObject { ["scheme"] = scheme, ["id"] = id };
        if (description is not null) one["description"] = description;
        return one;
    }

    private static JsonObject Cpv(string code) => Class("CPV", code, LocalProcure.Domain.Cpv.CpvTree.Find(code)?.English);

    /// <summary>English under the field's own name, Welsh beside it under "_cy" as OCDS writes translations; what exists in one language stands under the name too.</summary>
    private static JsonObject Words(JsonObject thing, string name, OwnWords words)
    {
        if (words.IsEmpty) return thing;
        thing[name] = string.IsNullOrWhiteSpace(words.English) ? words.Welsh : words.English;
        if (!string.IsNullOrWhiteSpace(words.Welsh)) thing[name + "_cy"] = words.Welsh;
        return thing;
    }

    private static JsonObject Value(long netPence, long? grossPence = null)
    {
        var value = new JsonObject { ["amount"] = netPence / 100m };
        if (grossPence is { } gross) value["amountGross"] = gross / 100m;
        value["currency"] = "GBP";
        return value;
    }

    private static JsonObject? Period(string? from, string? to, string? most = null)
    {
        if (from is null && to is null && most is null) return null;
        var period = new JsonObject();
        if (from is not null) period["startDate"] = from;
        if (to is not null) period["endDate"] = to;
        if (most is not null) period["maxExtentDate"] = most;
        return period;
    }

    private static void Put(JsonObject thing, string name, JsonNode? value)
    {
        if (value is not null) thing[name] = value;
    }

    private static string? Day(DateOnly? day) => day is { } d ? Moment(UkTime.FromUk(d, TimeOnly.MinValue)) : null;

    private static string? LastMoment(DateOnly? day) => day is { } d ? Moment(UkTime.FromUk(d, new TimeOnly(23, 59, 59))) : null;

    /// <summary>An instant with UK time's offset, as the publishers of the UK write it.</summary>
    public static string Moment(DateTime utc)
    {
        var offset = UkTime.Zone.GetUtcOffset(utc);
        var local = utc.ToUk();
        return local.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + (offset == TimeSpan.Zero ? "Z" : $"+{offset:hh\\:mm}");
    }

    /// <summary>The notice on the legal channel as a document with its UK label.</summary>
    private static JsonObject Notice(OpenNotice notice) => new()
    {
        ["id"] = $"notice-{notice.Code}-{notice.Reference}", ["documentType"] = DocumentType(notice.Code), ["noticeType"] = notice.Code,
        ["title"] = $"{notice.Code}: {notice.Reference}", ["datePublished"] = Moment(notice.PublishedAt), ["language"] = "en",
    };

    private static string DocumentType(string code) => code switch
    {
        "UK1" or "UK3" => "plannedProcurementNotice",
        "UK2" => "marketEngagementNotice",
        "UK6" => "awardNotice",
        "UK7" or "UK10" => "contractNotice",
        "UK9" => "implementationNotice",
        "UK11" => "contractTerminationNotice",
        "UK12" => "tenderCancellationNotice",
        _ => "tenderNotice",
    };

    private static IEnumerable<JsonNode?> Notices(OpenProcurement p, string section, string? owner = null) =>
        p.Notices.Where(n => n.Section == section && (owner is null || n.OwnerId is null || n.OwnerId == owner)).OrderBy(n => n.PublishedAt).ThenBy(n => n.Code, StringComparer.Ordinal).Select(Notice);
}
