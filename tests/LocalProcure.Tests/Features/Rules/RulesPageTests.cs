using System.Net;
using LocalProcure.Tests.Support;

namespace LocalProcure.Tests.Features.Rules;

public class RulesPageTests
{
    private const string Question = "?Kind=Council&Nation=Wales&Category=Services&Value=250,000&Procedure=Open&Date.Day=1&Date.Month=3&Date.Year=2026&Electronic=true&Documents=true&AwardNotice.Day=12&AwardNotice.Month=6&AwardNotice.Year=2026";

    [Theory]
    [InlineData("en", "s.54(4)", "26 March 2026", "24 June 2026"), InlineData("cy", "a.54(4)", "26 Mawrth 2026", "24 Mehefin 2026")]
    public async Task Anybody_asks_and_the_address_keeps_the_answer(string language, string section, string earliest, string standstill)
    {
        await using var site = await Site.Start();
        var browser = site.Anonymous();
        var page = await browser.Get($"/{language}/rules");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.False(page.Has("#results table"));

        page = await browser.Get($"/{language}/rules{Question}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("£207,720", page.Text);
        Assert.Contains(section, page.Text);
        Assert.Contains(earliest, page.Text);
        Assert.Contains(standstill, page.Text);
        Assert.Contains("(UK6)", page.Text);
        // The form keeps what was asked, and the kept address gives the same page.
        Assert.Equal("250,000", page.One("#Value").GetAttribute("value"));
        var kept = page.One("#results > p a").GetAttribute("href")!;
        Assert.Equal(page.One("#results").TextContent, (await browser.Get(kept)).One("#results").TextContent);
    }

    [Theory]
    [InlineData("?Kind=Council", "#Category-error"), InlineData("?Kind=Council&Category=Goods&Value=much&Procedure=Open&Date.Day=1&Date.Month=3&Date.Year=2026", "#Value-error")]
    [InlineData("?Kind=Council&Category=Goods&Value=5&Procedure=Open&Date.Day=31&Date.Month=2&Date.Year=2026", ".govuk-error-summary")]
    [InlineData("?Kind=Council&Category=Goods&Value=5&Procedure=Open&Date.Day=1&Date.Month=3&Date.Year=2026&Central=true", "#Central-error")]
    [InlineData("?Kind=Council&Category=Goods&Value=500000&Procedure=Open&Date.Day=1&Date.Month=3&Date.Year=2026&AwardNotice.Day=28&AwardNotice.Month=12&AwardNotice.Year=2028", "#AwardNotice-error")]
    public async Task What_is_missing_or_wrong_is_said_at_the_field(string query, string where)
    {
        await using var site = await Site.Start();
        var page = await site.Anonymous().Get("/en/rules" + query);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.True(page.Has(where), page.Text);
    }

    [Fact]
    public async Task What_would_be_unlawful_comes_first_and_advice_is_labelled()
    {
        await using var site = await Site.Start();
        var page = await site.Anonymous().Get("/en/rules" + Question.Replace("Procedure=Open", "Procedure=QuickQuote"));
        Assert.Contains("s.21", page.One("#results .lp-card--strong").TextContent);
        Assert.Contains("Advice: our reading", page.Text);
        Assert.Contains("Advice: not confirmed", page.Text);
    }
}
