using System.Globalization;
using System.Text;
using System.Xml;

namespace LocalProcure.Web.Plumbing.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
public static class AtomFeed
{
    public const string ContentType = "application/atom+xml; charset=utf-8";
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static byte[] Write(Feed feed)
    {
        using var bytes = new MemoryStream();
        // Control characters that XML cannot hold are left out rather than breaking everybody's reader.
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = true }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, feed.Language.Code());
            Text(xml, "id", feed.Id);
            Text(xml, "title", feed.Title);
            Text(xml, "updated", Date(feed.Updated));
            Link(xml, "self", "application/atom+xml", feed.Self);
            Link(xml, "alternate", "text/html", feed.Home);
            Text(xml, "generator", "LocalProcure");
            foreach (var entry in feed.Entries) Entry(xml, feed, entry);
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    private static void Entry(XmlWriter xml, Feed feed, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        Text(xml, "id", entry.Id);
        Text(xml, "title", entry.Title.Shown, entry.Title.LanguageShown == feed.Language ? null : entry.Title.LanguageShown);
        Text(xml, "published", Date(entry.Published));
        Text(xml, "updated", Date(entry.Updated));
        Link(xml, "alternate", "text/html", entry.Address);
        xml.WriteStartElement("author", Atom);
        Text(xml, "name", entry.Author);
        xml.WriteEndElement();
        foreach (var category in entry.Categories)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", Plain(category));
            xml.WriteEndElement();
        }
        Text(xml, "content", string.Join("\n", entry.Facts.Append("").Append(entry.Text.Shown)).Trim(), entry.Text.LanguageShown == feed.Language ? null : entry.Text.LanguageShown);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text, Language? language = null)
    {
        xml.WriteStartElement(name, Atom);
        if (language is { } other) xml.WriteAttributeString("xml", "lang", null, other.Code());
        xml.WriteString(Plain(text));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", Plain(address));
        xml.WriteEndElement();
    }

    private static string Date(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Plain(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) kept.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) kept.Append(text[i]).Append(text[++i]);
        }
        return kept.ToString();
    }
}
