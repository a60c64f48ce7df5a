using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Opportunities.Reading;

/// <summary>Turns an OCDS release of Sell2Wales, Find a Tender or Contracts Finder into our terms, or says why it cannot.</summary>
public static class ReleaseReader
{
    public static (ReadRelease? Release, string? Refused) Read(JsonElement json, Figures law)
    {
        try
        {
            return Take(json, law);
        }
        catch (InvalidOperationException)
        {
            // Bytes of another encoding, or half a character, somewhere in it.
            return (null, "bad-text");
        }
    }

    private static (ReadRelease? Release, string? Refused) Take(JsonElement json, Figures law)
    {
        if (json.ValueKind != JsonValueKind.Object) return (null, "not-an-object");
        JsonElement? release = json;
        var ocid = release.Text("ocid");
        if (ocid is null) return (null, "no-ocid");
        if (ocid.Length > 100) return (null, "ocid-too-long");
        if (release.Moment("date") is not { } date) return (null, "no-date");
        if (release.Get("tender") is not { ValueKind: JsonValueKind.Object } section) return (null, "no-tender");
        JsonElement? tender = section;
        var title = tender.Text("title", TenderLengths.Title) ?? release.Text("title", TenderLengths.Title);
        if (title is null) return (null, "no-title");
        var documents = LinksOf(release).ToList();
        var source = NoticeOrigins.SourceOf(ocid, documents.Select(d => d.Link.Address));
        var notice = documents.FirstOrDefault(d => d.IsNotice);
        var published = tender.Moment("datePublished") ?? documents.Select(d => d.Published).Where(d => d is not null).Min() ?? date;
        var items = Items(release);
        var period = tender.Get("contractPeriod") ?? tender.List("lots").Select(l => l.Get("contractPeriod")).FirstOrDefault(p => p.Day("startDate") is not null);
        return (new ReadRelease
        {
            Ocid = ocid,
            Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json.GetRawText()))),
            Date = date,
            Published = published < date ? published : date,
            Source = source,
            Stage = StageOf(release, tender),
            IsUnderEarlierLaw = NoticeOrigins.IsUnderEarlierLaw(release.Text("legalBasis") ?? tender.Get("legalBasis").Text("id") ?? release.Get("legalBasis").Text("id"), published < date ? published : date, law),
            Title = InLanguage(release, title),
            Description = InLanguage(release, Described(release, tender)),
            BuyerName = release.Get("buyer").Text("name", 300) ?? Buyers(release).FirstOrDefault(),
            OtherBuyers = [.. Buyers(release).Where(name => name != release.Get("buyer").Text("name", 300)).Distinct().Take(50)],
            NoticeNumber = NoticeOrigins.NumberOf(source, notice.Link?.Address, notice.Id, release.Text("id", 200)),
            SourceAddress = NoticeOrigins.AddressOf(source, notice.Link?.Address, release.Text("id", 200)),
            Category = CategoryOf(tender),
            Procedure = tender.Text("procurementMethodDetails", 300) ?? tender.Text("procurementMethod", 300),
            HowToApply = Lines(tender.Text("submissionMethodDetails", 4000)),
            NetPence = tender.Get("value").Pence(),
            GrossPence = tender.Get("value").Pence("amountGross"),
            ClosesAt = tender.Get("tenderPeriod").Moment("endDate"),
            StartsOn = period.Day("startDate"),
            EndsOn = period.Day("endDate"),
            SuitsSme = tender.Get("suitability").Truth("sme"),
            CpvCodes = [.. CodesOf(tender).Concat(items.SelectMany(CodesOf)).Concat(tender.List("lots").SelectMany(CodesOf)).Distinct()],
            Regions = [.. RegionsOf(items).Concat(RegionsOf(tender.List("lots"))).Distinct()],
            Lots = LotsOf(tender, items),
            Documents = [.. documents.Select(d => d.Link).DistinctBy(d => d.Address).Take(200)],
        }, null);
    }


    private static OwnWords InLanguage(JsonElement? release, string? text) =>
        text is null ? OwnWords.None : release.Text("language")?.StartsWith("cy", StringComparison.OrdinalIgnoreCase) == true ? new(null, text) : new(text, null);

    private static string? Described(JsonElement? release, JsonElement? tender)
    {
        var (about, more) = (Lines(tender.Text("description", TenderLengths.Description)), Lines(release.Text("description", TenderLengths.Description)));
        var both = about is null || more is null || about == more ? about ?? more : about + "\n\n" + more;
        return both?.Length > TenderLengths.Description ? both[..TenderLengths.Description] : both;
    }

    /// <summary>Sell2Wales loses the backslashes of its line breaks: "rn" stands where a sentence ended and the next began.</summary>
    public static string? Lines(string? text)
    {
        if (text is null) return null;
        var mended = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsLostBreak(text, i))
            {
                mended.Append('\n');
                i++;
            }
            else mended.Append(text[i]);
        }
        return mended.ToString().ReplaceLineEndings("\n").Trim();
    }

    // After a letter "rn" is the end of a word (modern, rnli); after what ends a sentence, or twice in a row, it is a lost break.
    private static bool IsLostBreak(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] != 'r' || text[at + 1] != 'n') return false;
        var next = at + 2 < text.Length ? text[at + 2] : ' ';
        if (string.CompareOrdinal(text, at, "rnrn", 0, 4) == 0) return true;
        if (at >= 2 && text[at - 2] == 'r' && text[at - 1] == 'n' && IsLostBreak(text, at - 2)) return true;
        return at > 0 && (!char.IsLetterOrDigit(text[at - 1]) && !char.IsWhiteSpace(text[at - 1])) && !char.IsLower(next) || at > 0 && char.IsWhiteSpace(text[at - 1]) && (char.IsWhiteSpace(next) || char.IsUpper(next) || next is '-' or '•');
    }

    private static OpportunityStage StageOf(JsonElement? release, JsonElement? tender)
    {
        var tags = release.List("tag").Select(t => t.Text(100) ?? "").ToList();
        bool Has(string start) => tags.Exists(t => t.StartsWith(start, StringComparison.OrdinalIgnoreCase));
        return tender.Text("status")?.ToLowerInvariant() switch
        {
            "cancelled" or "withdrawn" => OpportunityStage.Cancelled,
            "unsuccessful" => OpportunityStage.Ended,
            "complete" => release.List("awards").Any() || Has("award") || Has("contract") ? OpportunityStage.Awarded : OpportunityStage.Ended,
            "planning" or "planned" when !Has("tender") => OpportunityStage.Planned,
            _ when Has("tenderCancellation") => OpportunityStage.Cancelled,
            _ when Has("award") || Has("contract") || Has("implementation") => OpportunityStage.Awarded,
            _ when Has("planning") && !Has("tender") => OpportunityStage.Planned,
            _ => OpportunityStage.Open,
        };
    }

    private static TenderCategory? CategoryOf(JsonElement? tender)
    {
        var special = tender.List("specialRegime").Concat(tender.List("additionalProcurementCategories")).Any(s => s.Text(100)?.StartsWith("light", StringComparison.OrdinalIgnoreCase) == true);
        return special ? TenderCategory.LightTouch : tender.Text("mainProcurementCategory")?.ToLowerInvariant() switch
        {
            "goods" => TenderCategory.Goods,
            "services" => TenderCategory.Services,
            "works" => TenderCategory.Works,
            _ => null,
        };
    }

    private static IEnumerable<string> Buyers(JsonElement? release) =>
        release.List("parties").Where(p => p.List("roles").Any(r => r.Text(100) == "buyer")).Select(p => p.Text("name", 300) ?? p.Get("identifier").Text("legalName", 300)).OfType<string>();

    private static List<JsonElement?> Items(JsonElement? release) =>
        [.. release.Get("tender").List("items"), .. release.List("awards").SelectMany(a => a.List("items"))];

    private static IEnumerable<string> CodesOf(JsonElement? thing) =>
        new[] { thing.Get("classification") }.Concat(thing.List("additionalClassifications"))
            .Where(c => c.Text("scheme") is null or "CPV" or "CPVS").Select(c => c.Text("id", 40)).OfType<string>()
            .Select(id => string.Concat(id.Where(char.IsAsciiDigit))).Where(digits => digits.Length is 8 or 9).Select(digits => digits[..8]);

    private static IEnumerable<string> RegionsOf(IEnumerable<JsonElement?> things) =>
        things.SelectMany(i => i.List("deliveryAddresses").Append(i.Get("deliveryAddress")).Append(i.Get("deliveryLocation", "address")))
            .Select(a => a.Text("region", 100) ?? a.Text("postalCode", 20) ?? (a.Text("countryName", 100) is { } country && NoticeRegions.AreasOf(country).Count > 0 ? country : null))
            .OfType<string>();

    private static List<OpportunityLot> LotsOf(JsonElement? tender, List<JsonElement?> items) =>
    [
        .. tender.List("lots").Select((lot, at) =>
        {
            var number = lot.Text("id", 100) ?? $"{at + 1}";
            var own = items.Where(i => i.Text("relatedLot", 100) == number || i.List("relatedLots").Any(r => r.Text(100) == number)).ToList();
            var period = lot.Get("contractPeriod");
            return new OpportunityLot(number, lot.Text("title", TenderLengths.Title), Lines(lot.Text("description", 6000)), lot.Get("value").Pence(),
                period.Day("startDate"), period.Day("endDate"), period.Whole("durationInDays"),
                [.. own.SelectMany(CodesOf).Concat(CodesOf(lot)).Distinct()], [.. RegionsOf([.. own, lot]).Distinct()],
                [.. lot.Get("awardCriteria").List("criteria").Select(c => new LotCriterion(c.Text("name", 300), c.Text("description", 300), c.Text("type") is "price" or "cost"))]);
        }).Take(500),
    ];

    private static IEnumerable<(LinkedDocument Link, string? Id, bool IsNotice, DateTime? Published)> LinksOf(JsonElement? release)
    {
        var all = release.Get("tender").List("documents").Concat(release.Get("planning").List("documents")).Concat(release.List("awards").SelectMany(a => a.List("documents"))).Concat(release.List("documents"));
        foreach (var document in all)
            if (document.GetMended("url").Text(1000) is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
                yield return (new LinkedDocument(document.Text("title", 300) ?? document.Text("description", 300) ?? address, uri.AbsoluteUri.Length <= 1000 ? uri.AbsoluteUri : address), document.Text("id", 200),
                    document.Text("documentType")?.EndsWith("otice", StringComparison.Ordinal) == true, document.Moment("datePublished"));
    }
}
