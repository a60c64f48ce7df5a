using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Calendar;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LocalProcure.Web.Features.Staff;

/// <summary>Bank holidays over the published lists: staff add those proclaimed since, take away those moved, and confirm a year that they entered whole.</summary>
[Authorize(Policy = Policies.Staff), Route("staff/holidays")]
public sealed class HolidaysController(AppDb db, Current current) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index() => View("Holidays", await Page(new HolidayForm()));

    [HttpPost]
    public async Task<IActionResult> Create(HolidayForm form)
    {
        if (!ModelState.IsValid) return this.Refused("Holidays", await Page(form));
        foreach (var division in form.Divisions.Distinct()) await Say(form.Date.Date!.Value, division, form.Title!.Trim(), true);
        await db.SaveChangesAsync();
        this.Tell(CalendarText.Added);
        return this.GoTo("/staff/holidays");
    }

    /// <summary>The day counts as a working day there: what staff added is taken back, what was published is overruled.</summary>
    [HttpPost("removal")]
    public async Task<IActionResult> Delete(DateOnly date, Division division)
    {
        if (!(await db.LoadWorkingDays()).IsHoliday(date, division)) return NotFound();
        if (BankHolidays.Of(division).Contains(date)) await Say(date, division, "", false);
        else
        {
            var row = await db.Holidays.SingleAsync(h => h.Date == date && h.Division == division);
            row.TakeBack(current.Act);
            db.Holidays.Remove(row);
        }
        await db.SaveChangesAsync();
        this.Tell(CalendarText.TakenAway);
        return this.GoTo("/staff/holidays");
    }

    [HttpPost("years")]
    public async Task<IActionResult> Confirm(int? year)
    {
        var calendar = await db.LoadWorkingDays();
        var reason = year is not (> 2000 and < 2200) ? CalendarText.EnterYear : calendar.WhyNotConfirm(year.Value);
        if (reason is not null)
        {
            ModelState.AddModelError("year", reason);
            return this.Refused("Holidays", await Page(new HolidayForm()));
        }
        db.HolidayYears.Add(new HolidayYear(year!.Value, current.Act));
        await db.SaveChangesAsync();
        this.Tell(CalendarText.Confirmed(year.Value));
        return this.GoTo("/staff/holidays");
    }

    private async Task Say(DateOnly date, Division division, string title, bool isHoliday)
    {
        var row = await db.Holidays.SingleOrDefaultAsync(h => h.Date == date && h.Division == division);
        if (row is null) db.Holidays.Add(new HolidayRow(date, division, title, isHoliday, current.Act));
        else row.Say(title, isHoliday, current.Act);
    }

    private async Task<HolidaysPage> Page(HolidayForm form)
    {
        var own = await db.Holidays.AsNoTracking().Where(h => h.IsHoliday).ToListAsync();
        var calendar = await db.LoadWorkingDays();
        var first = current.Now.UkDate().Year - 1;
        int[] years = [.. Enumerable.Range(first, 12).Where(y => calendar.HolidaysIn(y).Any())];
        return new(form, calendar, years, own.Select(h => (h.Date, h.Division)).ToHashSet(), first + 1);
    }
}

/// <summary>The calendar with the years to show, which days staff added, and the year now: those before it are folded.</summary>
public sealed record HolidaysPage(HolidayForm Form, WorkingDays Calendar, IReadOnlyList<int> Years, IReadOnlySet<(DateOnly, Division)> Own, int ThisYear);

/// <summary>One holiday as typed.</summary>
public sealed class HolidayForm
{
    [DateNeeded(ErrorMessageResourceType = typeof(CalendarText), ErrorMessageResourceName = nameof(CalendarText.EnterDate))]
    public DateParts Date { get; set; } = new();

    [Required(ErrorMessageResourceType = typeof(CalendarText), ErrorMessageResourceName = nameof(CalendarText.ChooseWhere))]
    [MinLength(1, ErrorMessageResourceType = typeof(CalendarText), ErrorMessageResourceName = nameof(CalendarText.ChooseWhere))]
    public List<Division> Divisions { get; set; } = [];

    [Required(ErrorMessageResourceType = typeof(CalendarText), ErrorMessageResourceName = nameof(CalendarText.EnterHolidayTitle))]
    [StringLength(HolidayRow.TitleLength, ErrorMessageResourceType = typeof(CalendarText), ErrorMessageResourceName = nameof(CalendarText.EnterHolidayTitle))]
    public string? Title { get; set; }
}
