using Microsoft.Playwright;

namespace LocalProcure.E2E.Support;

/// <summary>What becomes of a page when somebody prints it.</summary>
internal static class Paper
{
    /// <summary>The words of the page on paper, once it is made sure that it prints well: no navigation and nothing to press or fill in around it, and every word of the content that the screen shows.</summary>
    public static async Task<string> Printed(this Visitor visitor)
    {
        var page = visitor.Page;
        const string furniture = ".lp-header, .lp-nav, .lp-footer, .lp-filters, .lp-chips, .lp-actions, .govuk-skip-link, .govuk-back-link, .govuk-breadcrumbs, .govuk-pagination, .govuk-button, .lp-no-print";
        await page.EvaluateAsync("furniture => { window.onScreen = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, th, td, text)')].filter(e => e.checkVisibility() && !e.closest(furniture) && !e.querySelector(furniture)); }", furniture);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var (left, lost) = (await Shown("furniture => [...document.querySelectorAll(furniture)].filter(e => e.checkVisibility())"), await Shown("() => onScreen.filter(e => !e.checkVisibility())"));
        var text = await page.Locator("body").InnerTextAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        Assert.True(left.Length == 0, "Printed and of no use on paper: " + string.Join(" | ", left));
        Assert.True(lost.Length == 0, "Not printed: " + string.Join(" | ", lost));
        Assert.True(await page.EvaluateAsync<int>("() => onScreen.length") > 3, "Nothing to print");
        return text;

        Task<string[]> Shown(string which) => page.EvaluateAsync<string[]>($"furniture => ({which})(furniture).map(e => e.outerHTML.slice(0, 160))", furniture);
    }
}
