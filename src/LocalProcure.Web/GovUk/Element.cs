using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace LocalProcure.Web.GovUk;

/// <summary>A piece of HTML built in code. Text is encoded, other elements are not, and nothing can be left unclosed.</summary>
public sealed class Element(string name) : IHtmlContent
{
    private static readonly HashSet<string> Void = ["br", "hr", "img", "input", "path", "link", "meta"];

    private readonly List<KeyValuePair<string, object>> attributes = [];
    private readonly List<object> children = [];

    public Element(string name, string? classes, params object?[] children) : this(name)
    {
        With("class", string.IsNullOrWhiteSpace(classes) ? null : classes.Trim());
        foreach (var child in children) Add(child);
    }

    /// <summary>Sets an attribute. Null and false leave it out; true gives a bare attribute.</summary>
    public Element With(string attribute, object? value)
    {
        attributes.RemoveAll(a => a.Key == attribute);
        if (value is not (null or false)) attributes.Add(new(attribute, value));
        return this;
    }

    public Element With(IEnumerable<KeyValuePair<string, object>> more)
    {
        foreach (var (attribute, value) in more) With(attribute, value);
        return this;
    }

    /// <summary>Adds text or another element; null adds nothing.</summary>
    public Element Add(object? child)
    {
        if (child is not null) children.Add(child);
        return this;
    }

    public Element AddAll(IEnumerable<object> more)
    {
        children.AddRange(more);
        return this;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write('<');
        writer.Write(name);
        foreach (var (attribute, value) in attributes)
        {
            writer.Write(' ');
            writer.Write(attribute);
            if (value is true) continue;
            writer.Write("=\"");
            writer.Write(Quoted(value, encoder));
            writer.Write('"');
        }
        writer.Write('>');
        if (Void.Contains(name)) return;
        foreach (var child in children) Write(child, writer, encoder);
        writer.Write("</");
        writer.Write(name);
        writer.Write('>');
    }

    /// <summary>An attribute that a view wrote in single quotes may hold double ones as they are.</summary>
    private static string Quoted(object value, HtmlEncoder encoder)
    {
        using var text = new StringWriter();
        Write(value, text, encoder);
        return text.ToString().Replace("\"", "&quot;", StringComparison.Ordinal);
    }

    private static void Write(object value, TextWriter writer, HtmlEncoder encoder)
    {
        if (value is IHtmlContent html) html.WriteTo(writer, encoder);
        else encoder.Encode(writer, value.ToString() ?? "");
    }
}
