namespace LocalProcure.Web.Data.Seed;

/// <summary>The report of the month before last, signed off and issued; last month's is left for the newcomer to close.</summary>
public sealed partial class Demo
{
    private async Task Report()
    {
        db.ChangeTracker.Clear();
        var huw = await db.People.SingleAsync(p => p.Email == "huw@staff.example");
        var act = new Act(huw.Id, now.AddDays(-2));
        var month = LastMonth.AddMonths(-1);
        await reports.SignOff(huw, "W06000016", month, act);
        var report = await reports.Freeze("W06000016", month, act with { At = act.At.AddHours(1) });
        // Without a browser it stays "signed off, PDF waiting", as for anybody; the job issues it when there is one.
        await press.Finish(report, act with { At = act.At.AddHours(1) });
    }
}
