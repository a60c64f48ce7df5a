using System.Text;
using System.Text.Json.Nodes;

namespace LocalProcure.Tests.Domain.Opportunities;

/// <summary>Release packages of our own invention, written to the publishers' documentation; real files are read where they are and never copied.</summary>
public static class Notices
{
    /// <summary>As Find a Tender documents its packages: UK codes, net and gross value, ITL regions by item, light touch as a special regime.</summary>
    public const string FindATender = """
        {"uri":"https://www.find-tender.service.gov.uk/api/1.0/ocdsReleasePackages/009901-2026","version":"1.1","extensions":[],"publishedDate":"2026-11-02T09:00:00Z",
         "publisher":{"name":"Crown Commercial Service","uid":"D2","scheme":"GB-GOR"},"license":"http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
         "releases":[{"ocid":"ocds-h6vhtk-0f0f01","id":"009901-2026","date":"2026-11-02T09:00:00Z","tag":["tender"],"language":"en","initiationType":"tender",
          "parties":[{"id":"GB-PPON-PZZZ-1111-ZZZZ","name":"Cwm Taf Council","identifier":{"scheme":"GB-PPON","id":"PZZZ-1111-ZZZZ"},"address":{"streetAddress":"1 Heol Fawr","postalCode":"CF401AA","region":"UKL15","country":"GB"},"roles":["buyer"]}],
          "buyer":{"id":"GB-PPON-PZZZ-1111-ZZZZ","name":"Cwm Taf Council"},
          "tender":{"id":"CT-77","legalBasis":{"id":"2023/54","scheme":"UKPGA"},"title":"Home support in the valleys","description":"Support at home for older people.","status":"active","aboveThreshold":true,
           "classification":{"scheme":"CPV","id":"85310000","description":"Social work services"},"mainProcurementCategory":"services","specialRegime":["lightTouch"],
           "value":{"amountGross":750000,"amount":625000,"currency":"GBP"},"procurementMethod":"open","procurementMethodDetails":"Open procedure",
           "items":[{"id":"1","additionalClassifications":[{"scheme":"CPV","id":"85311000"}],"deliveryAddresses":[{"region":"UKL15","country":"GB"}],"relatedLot":"1"},
                    {"id":"2","additionalClassifications":[{"scheme":"CPV","id":"85312000"}],"deliveryAddresses":[{"region":"TLL51"}],"relatedLot":"2"}],
           "lots":[{"id":"1","title":"Rhondda","value":{"amount":300000,"amountGross":360000,"currency":"GBP"},"contractPeriod":{"startDate":"2027-04-01T00:00:00+01:00","endDate":"2029-03-31T23:59:59+01:00"},"suitability":{"sme":true}},
                   {"id":"2","title":"Cynon","value":{"amount":325000,"amountGross":390000,"currency":"GBP"},"contractPeriod":{"startDate":"2027-04-01T00:00:00+01:00","endDate":"2029-03-31T23:59:59+01:00"}}],
           "tenderPeriod":{"endDate":"2026-12-18T12:00:00Z"},"submissionMethodDetails":"https://tenders.example/77",
           "documents":[{"id":"009901-2026","documentType":"tenderNotice","noticeType":"UK4","description":"Tender notice on Find a Tender","url":"https://www.find-tender.service.gov.uk/Notice/009901-2026","datePublished":"2026-11-02T09:00:00Z","format":"text/html"}]}}]}
        """;

    /// <summary>One release as Sell2Wales shapes them, with its quirks: no id, codes under items only, white space in the name of the link, lost line breaks.</summary>
    public static JsonObject Sell2Wales(string ocid = "ocds-kuma6s-900001", string title = "Cleaning of three schools", string date = "2026-11-10T00:00:00Z", decimal? value = 24_000, string closes = "2026-12-10T12:00:00Z", string region = "UKL15", string cpv = "90910000") => (JsonObject)JsonNode.Parse("""
        {"ocid":"§ocid§","date":"§date§","tag":["tender"],"language":"EN","description":"First line.rn Second line.",
         "parties":[{"id":"org-1","name":"Cwm Taf CBC","roles":["buyer"]},{"id":"org-2","name":"Cwm Taf Schools Consortium","roles":["buyer"]}],
         "buyer":{"id":"org-1","name":"Cwm Taf CBC"},
         "tender":{"id":"t","title":"§title§","description":"Weekly cleaning.","status":"active",§value§
          "mainProcurementCategory":"services","tenderPeriod":{"endDate":"§closes§"},
          "items":[{"id":"1","additionalClassifications":[{"id":"§cpv§","scheme":"CPV"},{"id":"90911200","scheme":"CPV"}],"deliveryAddresses":[{"region":"§region§"}],"relatedLot":"1"}],
          "lots":[{"id":"1","title":"All schools","description":"All","status":"active","contractPeriod":{"startDate":"2027-04-01T00:00:00Z","endDate":"2029-03-31T00:00:00Z"},
                   "awardCriteria":{"criteria":[{"type":"quality","name":"Quality of cleaning","description":"60"},{"type":"price","description":"40"}]}}],
          "documents":[{"id":"NOV900001","documentType":"contractNotice","title":"§title§","ur    l":"https://www.sell2wales.gov.wales/search/show/search_view.aspx?ID=NOV900001","format":"text/html"}]}}
        """
        .Replace("§ocid§", ocid).Replace("§title§", title).Replace("§date§", date).Replace("§closes§", closes).Replace("§region§", region).Replace("§cpv§", cpv)
        .Replace("§value§", value is { } amount ? "\"value\":{\"amount\":" + amount.ToString(System.Globalization.CultureInfo.InvariantCulture) + ",\"currency\":\"GBP\"}," : ""))!;

    public static string Package(params IEnumerable<JsonNode?> releases) => new JsonObject
    {
        ["uri"] = "https://example.test/package.json", ["version"] = "1.1", ["publishedDate"] = "2026-11-10T00:00:00Z", ["publisher"] = new JsonObject { ["name"] = "Test" },
        ["releases"] = new JsonArray([.. releases.Select(r => r?.DeepClone())]),
    }.ToJsonString();

    public static Stream Stream(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));
}
