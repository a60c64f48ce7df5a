using System.Text;

namespace LocalProcure.Web.Features.Pages;

/// <summary>What search engines ask for: where not to look, and what there is.</summary>
[AllowAnonymous, NoLanguage]
public sealed class MachineFilesController(Links links) : Controller
{
    private static readonly string[] Pages = ["", "/tenders", "/firms", "/contracts", "/reports", "/rules", "/help", "/security", "/privacy", "/accessibility", "/cookies", "/attributions", "/open-data", "/opportunities"];

    [HttpGet("robots.txt")]
    public IActionResult Robots() => Content($"User-agent: *\nDisallow: /en/account\nDisallow: /cy/account\nDisallow: /en/desk\nDisallow: /cy/desk\nSitemap: {links.Bare("/sitemap.xml")}\n", "text/plain");

    /// <summary>Every lasting public page in both languages, each naming the other.</summary>
    [HttpGet("sitemap.xml")]
    public IActionResult Sitemap()
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        foreach (var path in Pages)
            foreach (var language in Enum.GetValues<Language>())
            {
                xml.Append($"<url><loc>{links.To(language, path)}</loc>");
                foreach (var other in Enum.GetValues<Language>())
                    xml.Append($"<xhtml:link rel=\"alternate\" hreflang=\"{other.Code()}\" href=\"{links.To(other, path)}\"/>");
                xml.Append("</url>\n");
            }
        return Content(xml.Append("</urlset>\n").ToString(), "application/xml");
    }
}
