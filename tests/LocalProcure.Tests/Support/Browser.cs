using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace LocalProcure.Tests.Support;

/// <summary>Goes to pages and submits the forms that were served, token and all, as a browser without script does.</summary>
public sealed class Browser(HttpClient http)
{
    public Dictionary<string, string> Cookies { get; } = [];

    /// <summary>Fetches a page, following redirects.</summary>
    public Task<WebPage> Get(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path), follow: true);

    /// <summary>Fetches without following redirects and with the request changed as wanted.</summary>
    public Task<WebPage> Ask(HttpRequestMessage request) => Send(request, follow: false);

    /// <summary>Submits a form of a page with some fields filled, following redirects.</summary>
    public Task<WebPage> Submit(WebPage page, IHtmlFormElement form, params (string Name, string? Value)[] fields) =>
        Submit(page, form, [], fields);

    /// <summary>The same with files attached: field name, file name, bytes.</summary>
    public Task<WebPage> Submit(WebPage page, IHtmlFormElement form, (string Name, string FileName, byte[] Bytes)[] files, params (string Name, string? Value)[] fields)
    {
        var values = Values(form).Where(v => !fields.Any(f => f.Name == v.Key)).ToList();
        values.AddRange(fields.Where(f => f.Value is not null).Select(f => KeyValuePair.Create(f.Name, f.Value!)));
        var address = new Uri(new Uri("http://localhost" + page.Path), form.GetAttribute("action") ?? page.Path).PathAndQuery;
        if (!"post".Equals(form.GetAttribute("method"), StringComparison.OrdinalIgnoreCase))
            return Get(address.Split('?')[0] + "?" + string.Join('&', values.Select(v => $"{Uri.EscapeDataString(v.Key)}={Uri.EscapeDataString(v.Value)}")));
        HttpContent content;
        if (form.GetAttribute("enctype") == "multipart/form-data")
        {
            var parts = new MultipartFormDataContent();
            foreach (var (name, value) in values) parts.Add(new StringContent(value), name);
            foreach (var (name, fileName, bytes) in files) parts.Add(new ByteArrayContent(bytes), name, fileName);
            content = parts;
        }
        else content = new FormUrlEncodedContent(values);
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return Send(request, follow: true);
    }

    /// <summary>Fetches the page, submits its only form in main (or the one matching), and returns what came of it.</summary>
    public async Task<WebPage> FillIn(string path, params (string Name, string? Value)[] fields)
    {
        var page = await Get(path);
        return await Submit(page, page.Form(), fields);
    }

    private async Task<WebPage> Send(HttpRequestMessage request, bool follow)
    {
        for (var hops = 0; ; hops++)
        {
            if (Cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(c => $"{c.Key}={c.Value}")));
            var response = await http.SendAsync(request);
            foreach (var set in response.Headers.TryGetValues("Set-Cookie", out var all) ? all : [])
            {
                var (name, value) = (set.Split(';')[0].Split('=', 2)[0], set.Split(';')[0].Split('=', 2)[1]);
                if (value.Length == 0) Cookies.Remove(name);
                else Cookies[name] = value;
            }
            if (!follow || response.Headers.Location is not { } to || (int)response.StatusCode is < 300 or >= 400 || hops > 8)
                return await WebPage.Read(request, response);
            var next = new Uri(new Uri(new Uri("http://localhost"), request.RequestUri!), to).PathAndQuery;
            request = new HttpRequestMessage(HttpMethod.Get, next);
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Values(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            var name = element.GetAttribute("name");
            if (string.IsNullOrEmpty(name) || element.HasAttribute("disabled")) continue;
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } choice:
                    if (choice.IsChecked) yield return new(name, choice.GetAttribute("value") ?? "on");
                    break;
                case IHtmlInputElement { Type: "file" or "submit" or "button" or "image" }: break;
                case IHtmlInputElement input: yield return new(name, input.Value ?? ""); break;
                case IHtmlTextAreaElement area: yield return new(name, area.Value ?? ""); break;
                case IHtmlSelectElement select:
                    foreach (var option in select.Options.Where(o => o.IsSelected)) yield return new(name, option.Value);
                    break;
            }
        }
    }
}

/// <summary>What came back: the answer, and the page as a reader has it.</summary>
public sealed class WebPage
{
    private WebPage(string path, HttpResponseMessage response, byte[] bytes, IHtmlDocument document) =>
        (Path, Response, Bytes, Document) = (path, response, bytes, document);

    /// <summary>Path and query after redirects.</summary>
    public string Path { get; }
    public HttpResponseMessage Response { get; }
    public byte[] Bytes { get; }
    public IHtmlDocument Document { get; }
    public HttpStatusCode Status => Response.StatusCode;
    public string Html => System.Text.Encoding.UTF8.GetString(Bytes);
    /// <summary>The words of the main part, white space folded.</summary>
    public string Text => string.Join(' ', (Document.QuerySelector("main") ?? Document.Body)!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    public string Title => Document.Title ?? "";

    public IElement One(string selector) => Document.QuerySelector(selector) ?? throw new InvalidOperationException($"No {selector} on {Path} ({(int)Status}): {Text}");
    public IEnumerable<IElement> All(string selector) => Document.QuerySelectorAll(selector);
    public bool Has(string selector) => Document.QuerySelector(selector) is not null;

    /// <summary>The form matching, or the only posting form in main.</summary>
    public IHtmlFormElement Form(string? selector = null) =>
        selector is not null ? (IHtmlFormElement)One(selector)
        : Document.QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>().FirstOrDefault()
          ?? Document.QuerySelectorAll("form[method=post]").OfType<IHtmlFormElement>().FirstOrDefault()
          ?? throw new InvalidOperationException($"No form on {Path} ({(int)Status}): {Text}");

    public static async Task<WebPage> Read(HttpRequestMessage request, HttpResponseMessage response)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var isHtml = response.Content.Headers.ContentType?.MediaType == "text/html";
        var document = await new HtmlParser().ParseDocumentAsync(isHtml ? System.Text.Encoding.UTF8.GetString(bytes) : "");
        var address = new Uri(new Uri("http://localhost"), request.RequestUri!);
        return new WebPage(address.PathAndQuery, response, bytes, document);
    }
}
