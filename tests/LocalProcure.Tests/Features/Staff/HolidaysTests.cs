using System.Net;
using LocalProcure.Domain.Calendar;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;

namespace LocalProcure.Tests.Features.Staff;

public class HolidaysTests
{
    [Fact]
    public async Task Staff_add_and_take_away_a_holiday_and_the_standstill_follows()
    {
        await using var site = await Site.Start();
        var desk = await site.SignedIn(await site.Staff());
        var notice = new DateOnly(2026, 9, 7);
        Assert.Equal(new DateOnly(2026, 9, 16), (await Days(site)).LastOf(notice, 8));

        var page = await desk.Get("/en/staff/holidays");
        page = await desk.Submit(page, page.Form("form[action$='/staff/holidays']"), ("Date.Day", "9"), ("Date.Month", "9"), ("Date.Year", "2026"), ("Divisions", "Scotland"), ("Title", "Coronation"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(new DateOnly(2026, 9, 17), (await Days(site)).LastOf(notice, 8));

        // Added by staff: taken back. Published: overruled.
        await Remove(desk, "2026-09-09", "Scotland");
        Assert.Equal(new DateOnly(2026, 9, 16), (await Days(site)).LastOf(notice, 8));
        Assert.False((await Days(site)).IsWorkingDay(new DateOnly(2026, 6, 15)));
        await Remove(desk, "2026-06-15", "Scotland");
        Assert.True((await Days(site)).IsWorkingDay(new DateOnly(2026, 6, 15)));
    }

    [Fact]
    public async Task A_year_counts_only_when_staff_confirm_it_whole()
    {
        await using var site = await Site.Start();
        var desk = await site.SignedIn(await site.Staff());
        var page = await desk.Get("/en/staff/holidays");
        page = await desk.Submit(page, page.Form("form[action$='/years']"), ("year", "2029"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        page = await desk.Get("/en/staff/holidays");
        await desk.Submit(page, page.Form("form[action$='/staff/holidays']"), ("Date.Day", "1"), ("Date.Month", "1"), ("Date.Year", "2029"),
            ("Divisions", "EnglandAndWales"), ("Divisions", "Scotland"), ("Divisions", "NorthernIreland"), ("Title", "New Year’s Day"));
        Assert.NotNull((await Days(site)).WhyNotKnown(2029));
        page = await desk.Get("/en/staff/holidays");
        await desk.Submit(page, page.Form("form[action$='/years']"), ("year", "2029"));
        Assert.Null((await Days(site)).WhyNotKnown(2029));
        Assert.Equal(new DateOnly(2029, 1, 2), (await Days(site)).After(new DateOnly(2028, 12, 31), 1));
    }

    private static Task<WorkingDays> Days(Site site) => site.Db(db => db.LoadWorkingDays());

    private static async Task Remove(Browser desk, string date, string division)
    {
        var page = await desk.Get("/en/staff/holidays");
        var form = page.Document.QuerySelectorAll("form[action$='/removal']").OfType<AngleSharp.Html.Dom.IHtmlFormElement>()
            .Single(f => f.QuerySelector("[name=date]")!.GetAttribute("value") == date && f.QuerySelector("[name=division]")!.GetAttribute("value") == division);
        await desk.Submit(page, form);
    }
}
