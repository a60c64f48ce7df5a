using System.Text.Json.Nodes;

namespace LocalProcure.Domain.OpenData;

/// <summary>What a release brings that the one before did not, in OCDS release tags.</summary>
public static class ReleaseTags
{
    public static IReadOnlyList<string> Between(JsonObject? before, JsonObject now)
    {
        var tags = new List<string>();
        Tender(before, now, tags);
        Many(before, now, "awards", "award", tags);
        Many(before, now, "contracts", "contract", tags);
        if (tags.Count == 0) tags.Add(IsPlan(now) ? "planningUpdate" : "tenderUpdate");
        return [.. tags.Distinct()];
    }

    private static bool IsPlan(JsonObject state) => state["tender"]?["tenderPeriod"] is null;

    private static void Tender(JsonObject? before, JsonObject now, List<string> tags)
    {
        if (IsPlan(now))
        {
            tags.Add(before is null ? "planning" : "planningUpdate");
            return;
        }
        var cancelled = Status(now) == "cancelled";
        if (before is null || IsPlan(before)) tags.Add("tender");
        if (cancelled && (before is null || Status(before) != "cancelled")) tags.Add("tenderCancellation");
        else if (before is not null && !IsPlan(before) && Count(now["tender"], "amendments") > Count(before["tender"], "amendments")) tags.Add("tenderAmendment");
        else if (before is not null && !IsPlan(before) && (!Same(before["tender"], now["tender"]) || !Same(before["bids"], now["bids"])) && (Same(before["awards"], now["awards"]) || !OnlyStatus(before, now))) tags.Add("tenderUpdate");
    }

    // That the tender is complete is said by the award itself.
    private static bool OnlyStatus(JsonObject before, JsonObject now)
    {
        var (a, b) = ((JsonObject)before["tender"]!.DeepClone(), (JsonObject)now["tender"]!.DeepClone());
        a.Remove("status");
        b.Remove("status");
        return JsonNode.DeepEquals(a, b) && Same(before["bids"], now["bids"]);
    }

    private static void Many(JsonObject? before, JsonObject now, string list, string tag, List<string> tags)
    {
        var known = (before?[list] as JsonArray)?.ToDictionary(a => a!["id"]!.ToString(), a => a) ?? [];
        foreach (var item in now[list] as JsonArray ?? [])
        {
            var old = known.GetValueOrDefault(item!["id"]!.ToString());
            if (old is null) tags.Add(tag);
            var status = item["status"]?.ToString();
            if (old is not null && Same(old, item)) continue;
            if (status == "terminated" && old?["status"]?.ToString() != "terminated") tags.Add("contractTermination");
            else if (status == "cancelled" && tag == "award" && old?["status"]?.ToString() != "cancelled") tags.Add("awardCancellation");
            if (!Same(old?["implementation"], item["implementation"])) tags.Add(old?["implementation"] is null ? "implementation" : "implementationUpdate");
            if (old is null) continue;
            if (tag == "contract" && Count(item, "amendments") > Count(old, "amendments")) tags.Add("contractAmendment");
            else if (!SameWithout(old, item, "implementation") && !tags.Contains("contractTermination")) tags.Add(tag + "Update");
        }
    }

    private static string? Status(JsonObject state) => state["tender"]?["status"]?.ToString();

    private static int Count(JsonNode? thing, string list) => (thing?[list] as JsonArray)?.Count ?? 0;

    private static bool Same(JsonNode? a, JsonNode? b) => JsonNode.DeepEquals(a, b);

    private static bool SameWithout(JsonNode a, JsonNode b, string name)
    {
        var (x, y) = ((JsonObject)a.DeepClone(), (JsonObject)b.DeepClone());
        x.Remove(name);
        y.Remove(name);
        return JsonNode.DeepEquals(x, y);
    }
}
