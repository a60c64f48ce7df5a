namespace LocalProcure.Web.Jobs;

/// <summary>Every job and its timetable in one place.</summary>
public static class Schedule
{
    public static void AddJobs(this WebApplicationBuilder builder)
    {
    }
}
