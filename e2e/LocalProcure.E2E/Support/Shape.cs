using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Playwright;

namespace LocalProcure.E2E.Support;

/// <summary>
/// What a page looks like to axe: elements, classes, roles, states, language, and whether they have words, but not which words; a run of like
/// siblings counts once. Two pages of one shape have the same violations, so each shape is looked at once in a whole run, at both widths.
/// </summary>
/// <param name="IsNew">Nobody has come to a page of this shape before.</param>
/// <param name="IsNewText">Nobody has come to a page of this shape that says just this.</param>
internal sealed record Shape(bool IsNew, bool IsNewText, string Language)
{
    private static readonly ConcurrentDictionary<string, byte> Shapes = new(), Texts = new();

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
          return [shape(document.documentElement), document.title + document.body.innerText, document.documentElement.lang];
        }
        """;

    public static async Task<Shape> Of(IPage page)
    {
        var said = await page.EvaluateAsync<string[]>(Script);
        var shape = Hash(said[0]);
        return new Shape(Shapes.TryAdd(shape, 0), Texts.TryAdd(shape + Hash(said[1]), 0), said[2]);
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
