using System.Xml.Linq;

namespace LocalProcure.Web.Commands.Reference;

/// <summary>Reads the CPV 2008 list: a CSV with code and English title, or the European XML (CPV elements with a TEXT per language).</summary>
internal static class CpvSource
{
    public static IEnumerable<(string Code, string English)> Read(string path)
    {
        if (path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            return XDocument.Load(path).Descendants("CPV").Select(c => (c.Attribute("CODE")!.Value, c.Elements("TEXT").First(t => t.Attribute("LANG")?.Value == "EN").Value.Trim()));
        return Sources.Csv(path).Select(r => (r["code"].Trim(), (r.GetValueOrDefault("description_en") ?? r.GetValueOrDefault("EN") ?? r["description"]).Trim()));
    }
}
