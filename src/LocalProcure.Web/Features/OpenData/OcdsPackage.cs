using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using LocalProcure.Domain.OpenData;
using LocalProcure.Web.Data.OpenData;

namespace LocalProcure.Web.Features.OpenData;

/// <summary>Writes OCDS release and record packages around releases as they are stored.</summary>
public sealed class OcdsPackage(Links links, OpenDataSettings settings, SiteOwner owner, DemoMark demo)
{
    /// <summary>The extensions whose fields our releases use.</summary>
    public static readonly IReadOnlyList<string> Extensions =
    [
        "https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/v1.1.5/extension.json",
        "https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/v1.1.5/extension.json",
        "https://raw.githubusercontent.com/open-contracting-extensions/ocds_organizationClassification_extension/v1.1.5/extension.json",
        "https://raw.githubusercontent.com/open-contracting-extensions/ocds_partyDetails_scale_extension/v1.1.5/extension.json",
        "https://raw.githubusercontent.com/open-contracting-extensions/ocds_location_extension/master/extension.json",
        "https://raw.githubusercontent.com/open-contracting-extensions/ocds_requirements_extension/master/extension.json",
        "https://raw.githubusercontent.com/open-contracting-extensions/ocds_performance_failures_extension/master/extension.json",
        "https://raw.githubusercontent.com/cabinetoffice/ocds_uk_extension/main/extension.json",
    ];

    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="published">The newest date inside, not the time of asking, so that an unchanged package keeps its bytes.</param>
    public byte[] Releases(string address, DateTime published, IEnumerable<string> releases, string? next) => Write(address, published, next, json =>
    {
        json.WriteStartArray("releases");
        foreach (var release in releases) json.WriteRawValue(demo.OnRelease(release), skipInputValidation: true);
        json.WriteEndArray();
    });

    public byte[] Records(string address, DateTime published, IEnumerable<IReadOnlyList<OpenRelease>> records, string? next) => Write(address, published, next, json =>
    {
        json.WriteStartArray("records");
        foreach (var releases in records) Record(json, releases);
        json.WriteEndArray();
    });

    /// <summary>All releases of one procurement, and its state now: each of ours holds the whole state, so the last one is the compiled release.</summary>
    private void Record(Utf8JsonWriter json, IReadOnlyList<OpenRelease> releases)
    {
        json.WriteStartObject();
        json.WriteString("ocid", releases[0].Ocid);
        json.WriteStartArray("releases");
        foreach (var release in releases) json.WriteRawValue(demo.OnRelease(release.Json), skipInputValidation: true);
        json.WriteEndArray();
        json.WritePropertyName("compiledRelease");
        using var last = JsonDocument.Parse(demo.OnRelease(releases[^1].Json));
        json.WriteStartObject();
        foreach (var field in last.RootElement.EnumerateObject())
        {
            if (field.NameEquals("id")) json.WriteString("id", $"{releases[0].Ocid}-{ReleaseState.Moment(releases[^1].At)}");
            else if (field.NameEquals("tag"))
            {
                json.WriteStartArray("tag");
                json.WriteStringValue("compiled");
                json.WriteEndArray();
            }
            else field.WriteTo(json);
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private byte[] Write(string address, DateTime published, string? next, Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Format))
        {
            json.WriteStartObject();
            json.WriteString("uri", address);
            json.WriteString("version", "1.1");
            json.WriteStartArray("extensions");
            foreach (var extension in Extensions) json.WriteStringValue(extension);
            json.WriteEndArray();
            json.WriteString("publishedDate", ReleaseState.Moment(published));
            json.WriteStartObject("publisher");
            json.WriteString("name", demo.On(owner.Name));
            json.WriteString("uri", links.Site);
            json.WriteEndObject();
            json.WriteString("license", settings.License);
            json.WriteString("publicationPolicy", links.To(Language.English, "/open-data"));
            content(json);
            if (next is not null)
            {
                json.WriteStartObject("links");
                json.WriteString("next", next);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }
}
