using System.Globalization;
using System.Text.Json.Nodes;

namespace LocalProcure.Web.Data.Seed;

/// <summary>Notices from elsewhere as the demonstration has them: our own invention, in the shape that each publisher gives its releases.</summary>
public static class DemoNotices
{
    /// <summary>An OCDS release package as it would be imported; days are counted from now.</summary>
    public static string Package(DateTime now) => new JsonObject
    {
        ["uri"] = "https://notices.localprocure.example/package.json", ["version"] = "1.1", ["publishedDate"] = Moment(now), ["publisher"] = new JsonObject { ["name"] = "Demonstration" },
        ["releases"] = new JsonArray(
            Of(now, "ocds-demo00-000001", "Cleaning of surgeries in the Cynon Valley", "Glanhau meddygfeydd yng Nghwm Cynon", "Evening cleaning of seven surgeries, five days a week, for two years.", "Cwm Taf Morgannwg University Health Board", "services", ["90910000", "90911200"], ["UKL15"], 96_000, -5, 16,
                ("1", "Aberdare and Hirwaun", 52_000), ("2", "Mountain Ash and Penrhiwceiber", 44_000)),
            Of(now, "ocds-demo00-000002", "Re-roofing of a community centre", "Ail-doi canolfan gymunedol", "Stripping and re-roofing about 400 square metres in natural slate.", "City and County of Swansea", "works", ["45261210", "45262650"], ["UKL18"], 135_000, -9, 9),
            Of(now, "ocds-demo00-000003", "Cakes, bread and sandwiches for school kitchens", "Cacennau, bara a brechdanau i geginau ysgolion", "Call-off agreement for twelve months. No value is given because orders depend on pupils.", "Merthyr Tydfil CBC", "goods", ["15810000", "15811000"], ["UKL15", "UKL17"], null, -3, 23),
            Of(now, "ocds-demo00-000004", "Walking route signs across Wales", "Arwyddion llwybrau cerdded ledled Cymru", "Design and making of bilingual signs for long-distance paths.", "Countryside Paths Partnership", "goods", ["34992200"], ["UKL"], 61_500, -12, 30),
            Of(now, "ocds-demo00-000005", "Grounds maintenance of two parks", "Cynnal a chadw tir dau barc", "It closed last week and stands here as an example of a notice that is over.", "Bridgend County Borough Council", "services", ["77310000"], ["UKL17"], 38_000, -40, -7)),
    }.ToJsonString();

    private static JsonObject Of(DateTime now, string ocid, string title, string welsh, string about, string buyer, string category, string[] cpv, string[] regions, int? pounds, int published, int closes, params (string Id, string Title, int Pounds)[] lots)
    {
        var tender = new JsonObject
        {
            ["id"] = ocid, ["title"] = title, ["description"] = $"{about}\n\n{welsh}.", ["status"] = "active", ["mainProcurementCategory"] = category, ["procurementMethodDetails"] = "Below threshold - open competition",
            ["datePublished"] = Moment(now.AddDays(published)), ["tenderPeriod"] = new JsonObject { ["endDate"] = Moment(now.Date.AddDays(closes).AddHours(12)) },
            ["items"] = new JsonArray([.. (lots.Length == 0 ? [("1", "", 0)] : lots).Select(l => (JsonNode?)new JsonObject
            {
                ["id"] = l.Item1, ["additionalClassifications"] = new JsonArray([.. cpv.Select(c => (JsonNode?)new JsonObject { ["scheme"] = "CPV", ["id"] = c })]),
                ["deliveryAddresses"] = new JsonArray([.. regions.Select(r => (JsonNode?)new JsonObject { ["region"] = r })]), ["relatedLot"] = l.Item1,
            })]),
            ["documents"] = new JsonArray(new JsonObject { ["id"] = ocid, ["documentType"] = "tenderNotice", ["title"] = title, ["url"] = $"https://notices.localprocure.example/{ocid}" }),
        };
        if (pounds is { } value) tender["value"] = new JsonObject { ["amount"] = value, ["currency"] = "GBP" };
        if (lots.Length > 0) tender["lots"] = new JsonArray([.. lots.Select(l => (JsonNode?)new JsonObject { ["id"] = l.Id, ["title"] = l.Title, ["status"] = "active", ["value"] = new JsonObject { ["amount"] = l.Pounds, ["currency"] = "GBP" } })]);
        return new JsonObject
        {
            ["ocid"] = ocid, ["id"] = ocid + "-1", ["date"] = Moment(now.AddDays(published)), ["tag"] = new JsonArray("tender"), ["language"] = "en", ["initiationType"] = "tender",
            ["buyer"] = new JsonObject { ["id"] = "buyer", ["name"] = buyer }, ["tender"] = tender,
        };
    }

    private static string Moment(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
