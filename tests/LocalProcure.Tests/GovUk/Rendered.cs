using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Tests.GovUk;

/// <summary>Renders a tag helper by itself and compares it with the golden markup that govuk-frontend ships.</summary>
internal static class Rendered
{
    public static async Task<string> From(TagHelper helper, string inside = "", params (string Name, object Value)[] attributes)
    {
        var list = new TagHelperAttributeList(attributes.Select(a => new TagHelperAttribute(a.Name, a.Value)));
        var context = new TagHelperContext("x", list, new Dictionary<object, object>(), "id");
        return await From(helper, context, new TagHelperOutput("x", list, (_, _) => Content(inside)));
    }

    /// <summary>Renders with children that register themselves, as radios in gov-radios do.</summary>
    public static async Task<string> From(TagHelper helper, params TagHelper[] children)
    {
        var context = new TagHelperContext("x", [], new Dictionary<object, object>(), "id");
        return await From(helper, context, new TagHelperOutput("x", [], async (_, _) =>
        {
            foreach (var child in children)
                await child.ProcessAsync(context, new TagHelperOutput("y", [], (_, _) => Content("")));
            return await Content("");
        }));
    }

    private static async Task<string> From(TagHelper helper, TagHelperContext context, TagHelperOutput output)
    {
        await helper.ProcessAsync(context, output);
        // As Razor does: content that the helper left alone is written as it stands.
        if (!output.IsContentModified && output.TagName is not null) output.Content.SetHtmlContent(await output.GetChildContentAsync());
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private static Task<TagHelperContent> Content(string inside) =>
        Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().SetHtmlContent(inside));

    /// <summary>The named fixture's HTML; null where node_modules is absent, so the test is skipped.</summary>
    public static string? Golden(string component, string fixture)
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !Directory.Exists(Path.Combine(folder, "node_modules"))) folder = Path.GetDirectoryName(folder);
        var file = folder is null ? "" : Path.Combine(folder, "node_modules/govuk-frontend/dist/govuk/components", component, "fixtures.json");
        if (!File.Exists(file)) return null;
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return json.RootElement.GetProperty("fixtures").EnumerateArray()
            .Single(f => f.GetProperty("name").GetString() == fixture).GetProperty("html").GetString();
    }

    public static void IsLike(string golden, string ours) => Assert.Equal(Normal(golden), Normal(ours));

    /// <summary>One line per element and text, attributes in order, white space folded.</summary>
    private static string Normal(string html)
    {
        var body = new HtmlParser().ParseDocument("<body>" + html + "</body>").Body!;
        var lines = new List<string>();
        Walk(body, 0);
        return string.Join('\n', lines);

        void Walk(INode node, int depth)
        {
            foreach (var child in node.ChildNodes)
            {
                if (child is IElement e)
                {
                    lines.Add(new string(' ', depth) + "<" + e.LocalName + string.Concat(e.Attributes.OrderBy(a => a.Name).Select(a =>
                        $" {a.Name}=\"{(a.Name == "class" ? string.Join(' ', a.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order()) : a.Value)}\"")) + ">");
                    Walk(e, depth + 1);
                }
                else if (string.Join(' ', child.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } text)
                    lines.Add(new string(' ', depth) + text);
            }
        }
    }
}

/// <summary>Marks a test that compares with govuk-frontend's own fixtures; skipped when the npm packages are not there.</summary>
internal sealed class GoldenFactAttribute : FactAttribute
{
    public GoldenFactAttribute()
    {
        if (Rendered.Golden("button", "default") is null) Skip = "node_modules/govuk-frontend is not there; run ./build-front-end.";
    }
}
