using System.Collections.Concurrent;
using System.Diagnostics;
using Deque.AxeCore.Commons;
using LocalProcure.Domain;
using Microsoft.Playwright;

namespace LocalProcure.E2E.Support;

/// <summary>A person at a browser: goes, fills in, presses; every page that they come to is checked with axe at 320 and 1280 px, each shape of page once.</summary>
public sealed class Visitor : IAsyncDisposable
{
    /// <summary>By how much the page scrolls sideways, and the innermost element that sticks out.</summary>
    private const string WhatIsTooWide = """
        () => {
          const wide = document.documentElement.clientWidth, over = document.documentElement.scrollWidth - wide;
          if (over <= 1) return "";
          const out = [...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > wide + 1 && !e.closest(".lp-scroll, .govuk-visually-hidden"));
          return over + " px wider than the screen: " + [...out.slice(0, 3), ...out.slice(-2)].map(e => e.outerHTML.slice(0, 160)).join(" | ");
        }
        """;

    /// <summary>Whether the page is read to its end, told after it was drawn twice.</summary>
    private const string IsDrawn = "() => new Promise(told => requestAnimationFrame(() => requestAnimationFrame(() => told(document.readyState === 'complete'))))";

    private static readonly int[] Widths = [320, 1280];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>
    /// Targets under 24 px (WCAG 2.2, 2.5.8; a link inside a sentence is as high as its line) and a main button under 44.
    /// </summary>
    private const string TooSmall = """
        () => {
          const inSentence = e => e.tagName === "A" && [...e.parentElement.childNodes].some(n => n !== e && (n.nodeType === 3 ? n.data.trim().length > 1 : n.tagName === "A"));
          const found = [];
          for (const e of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")) {
            const box = e.getBoundingClientRect();
            if (!e.checkVisibility({ visibilityProperty: true }) || box.width <= 1 || inSentence(e) || e.closest(".govuk-skip-link, .govuk-visually-hidden")) continue;
            if (Math.min(box.width, box.height) < 23.5) found.push(`${Math.round(box.width)} x ${Math.round(box.height)} px: ${e.outerHTML.slice(0, 160)}`);
          }
          for (const e of document.querySelectorAll("main .govuk-button:not(.govuk-button--secondary)"))
            if (e.checkVisibility() && e.getBoundingClientRect().height < 43.5) found.push(`${Math.round(e.getBoundingClientRect().height)} px high: ${e.outerHTML.slice(0, 160)}`);
          return found;
        }
        """;

    private static readonly ConcurrentDictionary<string, byte> Screenshots = new();
    private static readonly Lazy<string> AxeScript = new(() =>
    {
        using var reader = new StreamReader(typeof(AxeRunOptions).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")!);
        return reader.ReadToEnd() + "; 0";
    });
    /// <summary>LOCALPROCURE_E2E_SCRIPT=0 walks every journey with script switched off: axe, which is script, then rests.</summary>
    private static readonly bool ScriptIsOff = Environment.GetEnvironmentVariable("LOCALPROCURE_E2E_SCRIPT") == "0";
    private readonly IBrowserContext context;
    private readonly LiveSite site;
    private readonly List<string> problems = [];
    private readonly HashSet<string> read = [];
    private readonly ConcurrentDictionary<IRequest, byte> underWay = [];

    private Visitor(IBrowserContext context, IPage page, LiveSite site, Language language) =>
        (this.context, Page, this.site, Language) = (context, page, site, language);

    /// <summary>Since the count began. Null: nobody counts.</summary>
    public Effort? Effort { get; private set; }

    /// <summary>Looks at the size of everything that can be pressed, on every page at 320 px.</summary>
    public bool MeasuresTouch { get; init; }

    public IPage Page { get; }
    public Language Language { get; }

    public static async Task<Visitor> Come(Chromium chromium, LiveSite site, Language language, bool script = true, bool measuresTouch = false)
    {
        var context = await chromium.Browser.NewContextAsync(new()
        {
            // axe is put into the page, which the site's own policy would forbid.
            BypassCSP = true, JavaScriptEnabled = script && !ScriptIsOff, Locale = language == Language.Welsh ? "cy-GB" : "en-GB",
            TimezoneId = "Europe/London", ViewportSize = new() { Width = 1280, Height = 900 }, AcceptDownloads = true,
        });
        context.SetDefaultTimeout(45_000);
        var visitor = new Visitor(context, await context.NewPageAsync(), site, language) { MeasuresTouch = measuresTouch };
        visitor.Page.Request += (_, request) => visitor.underWay[request] = 0;
        visitor.Page.RequestFinished += (_, request) => visitor.underWay.TryRemove(request, out var _);
        visitor.Page.RequestFailed += (_, request) => visitor.underWay.TryRemove(request, out var _);
        // What the page before still asked for is answered to nobody: of some such requests the browser never tells the end.
        visitor.Page.FrameNavigated += (_, frame) =>
        {
            if (frame.ParentFrame is null) visitor.underWay.Clear();
        };
        visitor.Page.PageError += (_, error) => visitor.problems.Add("script error: " + error);
        return visitor;
    }

    /// <summary>The words in this visitor's language: the test names the same text class as the page.</summary>
    public string Says(Func<string> text)
    {
        using (Language.Speak()) return text();
    }

    /// <summary>From here on what this visitor does and reads is counted.</summary>
    public void Count() => Effort = new(0, 0, 0);

    /// <summary>One thing done: a field filled, a box ticked, something pressed.</summary>
    public void Act() => Effort = Effort is { } effort ? effort with { Acts = effort.Acts + 1 } : null;

    /// <summary>Goes to a page named without its language.</summary>
    public async Task Go(string path)
    {
        Act();
        await Page.GotoAsync($"{site.Address}/{Language.Code()}{path}");
        await Check();
    }

    /// <summary>Presses the button or link with this name and waits for the page that follows.</summary>
    public async Task Press(Func<string> name)
    {
        Act();
        var words = Says(name);
        var button = Page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true });
        var target = await button.CountAsync() > 0 ? button.First : Page.GetByRole(AriaRole.Link, new() { Name = words, Exact = true }).First;
        try { await target.ClickAsync(); }
        catch (TimeoutException) { throw new TimeoutException($"No “{words}” on {Page.Url}: {await Text()}"); }
        await Arrive();
    }

    public Task Fill(Func<string> label, string value) => Done(Page.GetByLabel(Says(label), new() { Exact = true }).First.FillAsync(value));

    private Task Done(Task doing)
    {
        Act();
        return doing;
    }

    /// <summary>Fills a field by the name it is sent under, where its label is not the point.</summary>
    public Task Type(string field, string value) => Done(Page.Locator($"main [name='{field}']").First.FillAsync(value));

    /// <summary>Signs in by the page, with the second step when there is a key.</summary>
    public async Task SignIn(Domain.People.Person person, string? key = null)
    {
        await Go("/sign-in");
        await Type("Email", person.Email);
        await Type("Password", Tests.Support.Site.Password);
        await Press(() => Domain.People.SignInText.SignIn);
        if (key is null) return;
        await Type("Code", Web.Plumbing.OneTimeCode.At(key, site.Site.Clock.Now));
        await Press(() => Domain.People.SignInText.SignIn);
    }

    /// <summary>Presses what a selector finds and waits for the page that follows.</summary>
    public async Task PressAt(string selector)
    {
        Act();
        await Page.Locator(selector).First.ClickAsync();
        await Arrive();
    }

    /// <summary>
    /// Waits for the page that a click leads to: read to its end, drawn twice, and asking for nothing more. A wait for an idle network would
    /// add half a second to every step; the page itself is asked whether it is read, since the browser's word of it can be lost on a busy machine.
    /// </summary>
    private async Task Arrive()
    {
        if (ScriptIsOff) await Page.WaitForLoadStateAsync(LoadState.Load);
        var (quiet, began) = (ScriptIsOff ? 2 : 0, Stopwatch.GetTimestamp());
        while (quiet < 2)
        {
            if (Stopwatch.GetElapsedTime(began) > Patience) throw new TimeoutException($"{Page.Url} still waits for {string.Join(", ", underWay.Keys.Select(r => r.Url))}");
            try { quiet = await Page.EvaluateAsync<bool>(IsDrawn) && underWay.IsEmpty ? quiet + 1 : 0; }
            catch (PlaywrightException gone) when (gone.Message.Contains("navigation", StringComparison.Ordinal) || gone.Message.Contains("context", StringComparison.Ordinal)) { quiet = 0; }
        }
        await Check();
    }

    public Task Choose(Func<string> label) => Done(Page.GetByLabel(Says(label), new() { Exact = true }).First.CheckAsync());

    public Task<string> Text() => Page.Locator("main").InnerTextAsync();

    /// <summary>axe at both widths where this shape of page is new; nothing may scroll sideways; the language is the one asked for.</summary>
    public async Task Check()
    {
        var shape = await Shape.Of(Page);
        var address = new Uri(Page.Url).PathAndQuery;
        // Who counts what they read, or how large the targets are, does so on every page they come to.
        if (shape.IsNew || shape.IsNewText || Effort is not null || MeasuresTouch)
            foreach (var width in Widths)
            {
                await Page.SetViewportSizeAsync(width, 900);
                if (!ScriptIsOff && shape.IsNew) problems.AddRange((await Axe(width == Widths[0])).Select(v => $"{address} at {width}: {v}"));
                if (width == 320) await Measure(address);
                var tooWide = await Page.EvaluateAsync<string>(WhatIsTooWide);
                if (tooWide.Length > 0) problems.Add($"{address} at {width}: {tooWide}");
                await Picture(width);
            }
        if (shape.Language != Language.Code()) problems.Add($"{Page.Url}: lang is {shape.Language}");
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    /// <summary>On the narrow screen: how much there is to read, and what a thumb would miss.</summary>
    private async Task Measure(string address)
    {
        if (Effort is { } effort)
        {
            var lines = await Page.EvaluateAsync<string[][]>("""
                () => {
                  const of = e => (e ? e.innerText : "").split("\n").map(l => l.trim()).filter(l => l), contract = of(document.querySelector("main .lp-agreement")), known = new Set(contract);
                  return [of(document.querySelector("main")).filter(l => !known.has(l)), contract];
                }
                """);
            Effort = effort with { Words = effort.Words + New(lines[0]), Contract = effort.Contract + New(lines[1]) };
        }
        if (MeasuresTouch) problems.AddRange((await Page.EvaluateAsync<string[]>(TooSmall)).Select(small => $"{address}: {small}"));
    }

    /// <summary>Words in lines that this visitor has not read before: nobody reads the same heading twice.</summary>
    private int New(string[] lines) => lines.Where(read.Add).Sum(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);

    /// <summary>
    /// What axe finds wrong with the page as it stands. It is put into the page once; only violations are worked out in full, and it reads no style
    /// sheet a second time. Where the second width shows and hides just what the first did, what does not ask how the page is laid out is as it was:
    /// only the rules of layout and colour are looked at again.
    /// </summary>
    private async Task<string[]> Axe(bool isFirst)
    {
        if (!await Page.EvaluateAsync<bool>("() => 'axe' in window")) await Page.EvaluateAsync(AxeScript.Value);
        return await Page.EvaluateAsync<string[]>("""
            isFirst => {
              const seen = [...document.querySelectorAll("*")].map(e => { const box = e.getBoundingClientRect(); return !e.checkVisibility({ visibilityProperty: true }) ? 0 : box.width <= 1 || box.right <= 0 ? 1 : 2; }).join("");
              const again = !isFirst && window.axeSeen === seen ? { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "region", "label-content-name-mismatch"] } } : {};
              window.axeSeen = seen;
              return axe.run(document, { ...again, resultTypes: ["violations"], preload: false, iframes: false, selectors: false, ancestry: false, xpath: false }).then(found => found.violations.map(v =>
              v.id + ": " + v.help + ": " + v.nodes.slice(0, 3).map(n => n.html).join(" | ")));
            }
            """, isFirst);
    }

    /// <summary>Keeps one picture per kind of page where LOCALPROCURE_PICTURES names a folder.</summary>
    private async Task Picture(int width)
    {
        if (Environment.GetEnvironmentVariable("LOCALPROCURE_PICTURES") is not { Length: > 0 } folder) return;
        var name = System.Text.RegularExpressions.Regex.Replace(new Uri(Page.Url).AbsolutePath.Trim('/'), "[0-9a-f-]{36}", "id").Replace('/', '_');
        if (Screenshots.TryAdd($"{name}{width}", 0))
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true });
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
