using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Playwright;

namespace LocalProcure.E2E.Support;

/// <summary>
/// What a page looks like to axe: elements, classes, roles, states, and whether they have words, but not which words; a run of like siblings
/// counts once. Two pages of one shape have the same violations, so each shape is looked at once per language and width in a whole run.
/// </summary>
internal static class Shape
{
    private static readonly ConcurrentDictionary<string, byte> Checked = new();

    private const string Script = """
        () => {
          const refs = new Set(["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "headers"]);
          const told = new Set(["type", "role", "lang", "scope", "tabindex", "autocomplete", "rel", "colspan", "rowspan", "multiple", "disabled", "checked", "open", "hidden", "selected"]);
          const ids = {};
          for (const e of document.querySelectorAll("[id]")) ids[e.id] = (ids[e.id] || 0) + 1;
          const attribute = a =>
            refs.has(a.name) ? a.name + "=" + a.value.split(/\s+/).map(id => ids[id] ? 1 : 0) :
            a.name === "id" ? "id=" + ids[a.value] :
            a.name === "class" || told.has(a.name) ? a.name + "=" + a.value :
            a.name.startsWith("aria-") && a.name !== "aria-label" ? a.name + "=" + a.value : a.name + (a.value ? "+" : "");
          const shape = e => {
            if (e.namespaceURI === "http://www.w3.org/2000/svg" && e.tagName !== "svg" && e.tagName !== "text") return e.tagName;
            const words = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) ? "t" : "";
            const children = [];
            for (const child of e.children) { const s = shape(child); if (s !== children[children.length - 1]) children.push(s); }
            return e.tagName + [...e.attributes].map(attribute).sort().join(" ") + words + "(" + children.join() + ")";
          };
          return shape(document.documentElement);
        }
        """;

    /// <summary>True the first time that a page of this shape is seen at this width.</summary>
    public static async Task<bool> IsNew(IPage page, int width)
    {
        var shape = SHA256.HashData(Encoding.UTF8.GetBytes(await page.EvaluateAsync<string>(Script)));
        return Checked.TryAdd($"{width} {Convert.ToHexString(shape)}", 0);
    }
}
