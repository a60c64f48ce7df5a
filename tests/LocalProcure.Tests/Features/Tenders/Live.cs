using System.Net;
using LocalProcure.Domain;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;

namespace LocalProcure.Tests.Features.Tenders;

/// <summary>Changing a tender that takes bids, through the officer's own pages.</summary>
public static class Live
{
    /// <summary>Begins a change, says ten libraries instead of nine, and decides about time; everything but publishing.</summary>
    public static async Task<WebPage> Write(Bidding bidding, Browser officer, string language = "en", (int Day, string Month, string Time)? extendTo = null, string english = "Ten libraries, weekly.", string welsh = "Deg llyfrgell, bob wythnos.")
    {
        var at = $"/{language}/tenders/{bidding.Tender.Id}";
        var page = await officer.Get($"{at}/change");
        // A colleague may have begun it.
        if (page.Has("form[action$='/change']")) await Ok(officer.Submit(page, page.Form("form[action$='/change']")));
        await Ok(officer.FillIn($"{at}/words", ("DescriptionEnglish", english), ("DescriptionWelsh", welsh)));
        await Ok(officer.FillIn($"{at}/change/summary", ("SummaryEnglish", "One library more: Aberdare."), ("SummaryWelsh", "Un llyfrgell arall: Aberdâr.")));
        await Ok(extendTo is { } to
            ? officer.FillIn($"{at}/change/extension", ("Decision", "Extend"), ("Date.Day", $"{to.Day}"), ("Date.Month", to.Month), ("Date.Year", "2026"), ("Time", to.Time))
            : officer.FillIn($"{at}/change/extension", ("Decision", "Keep"), ("BecauseEnglish", "One building is little work"), ("BecauseWelsh", "Ychydig o waith yw un adeilad")));
        return await officer.Get($"{at}/change");
    }

    public static Task<WebPage> Publish(Browser officer, WebPage change) => officer.Submit(change, change.Form("form[action$='/change/publication']"));

    public static async Task<WebPage> Republish(Bidding bidding, Browser officer, string language = "en", (int Day, string Month, string Time)? extendTo = null, string english = "Ten libraries, weekly.")
    {
        var page = await Publish(officer, await Write(bidding, officer, language, extendTo, english));
        Assert.True(page.Path.EndsWith("/versions", StringComparison.Ordinal), $"{page.Path} {(int)page.Status}: {page.Text}");
        return page;
    }

    public static async Task<WebPage> Ok(Task<WebPage> page)
    {
        var shown = await page;
        Assert.True(shown.Status == HttpStatusCode.OK, $"{shown.Path} {(int)shown.Status}: {shown.Text}");
        return shown;
    }
}
