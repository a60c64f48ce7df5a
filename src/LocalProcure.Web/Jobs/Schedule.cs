using System.Globalization;
using LocalProcure.Domain.People;
using Quartz;

namespace LocalProcure.Web.Jobs;

/// <summary>
/// Every job and its timetable, in UK time. The scheduler keeps nothing: all due work is rows of ours, so a restart loses
/// nothing, and every job claims its rows, so that several processes on one database do no harm.
/// </summary>
public static class Schedule
{
    public static readonly IReadOnlyList<Planned> Jobs =
    [
        Every<Mailbox>(TimeSpan.FromSeconds(5)),
        Every<ReportPdfs>(TimeSpan.FromMinutes(1)),
        Every<ReportNews>(TimeSpan.FromMinutes(1)),
        Every<RunImports>(TimeSpan.FromSeconds(10)),
        Every<MatchTenders>(TimeSpan.FromSeconds(15)),
        Every<MatchOpportunities>(TimeSpan.FromSeconds(30)),
        Every<WriteReleases>(TimeSpan.FromSeconds(5)),
        Every<SendAlerts>(TimeSpan.FromSeconds(15)),
        Every<Features.Planning.MatchPlans>(TimeSpan.FromSeconds(30)),
        Every<Features.Planning.SendPlanAlerts>(TimeSpan.FromSeconds(30)),
        Every<Features.Planning.PlanNews>(TimeSpan.FromMinutes(1)),
        Every<Features.Teaming.GroupNews>(TimeSpan.FromMinutes(1)),
        Every<Features.Planning.EventReminders>(TimeSpan.FromMinutes(5)),
        Every<Features.Consortia.FollowAgreements>(TimeSpan.FromMinutes(10)),
        Every<Features.Bids.BidReminders>(TimeSpan.FromMinutes(5)),
        Every<Features.Bids.TenderKeys>(TimeSpan.FromMinutes(5)),
        Daily<Features.Consortia.RoomNews>(7, 10),
        Daily<Features.Contracts.ContractReminders>(7, 30),
        Daily<Features.Profiles.PaperReminders>(7, 40),
        Daily<Features.Contracts.DeliveryReminders>(7, 50),
        Daily<SealDay>(0, 20),
        Daily<Features.Surveys.SurveyReminders>(9, 0),
        Daily<MailRetention>(3, 10),
        Daily<SubscriberRetention>(3, 15),
        Daily<QuestionRetention>(3, 17),
        Daily<JobRuns>(3, 20),
        Daily<Sessions>(3, 30),
    ];

    /// <summary>When and how much mail goes out would show that sealed things happen (a reminder is sent only where there is a draft), so of its runs only the last time is told.</summary>
    public static bool KeepsQuiet(Type work) => work == typeof(Mailbox) || work == typeof(MailRetention);

    /// <summary>Registers all work, and the scheduler unless this is a command or Jobs:Enabled is false (tests run work themselves).</summary>
    public static void AddJobs(this IServiceCollection services, IConfiguration settings, bool runs)
    {
        foreach (var job in Jobs)
        {
            services.AddScoped(job.Work);
            services.AddScoped(typeof(JobShell<>).MakeGenericType(job.Work));
        }
        if (!runs || !settings.GetValue("Jobs:Enabled", true)) return;
        services.AddQuartz(q =>
        {
            foreach (var job in Jobs) job.Plan(q);
        });
        services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
    }

    private static Planned Every<TWork>(TimeSpan interval) where TWork : class, IWork => new(typeof(TWork), interval, null,
        q => q.ScheduleJob<JobShell<TWork>>(t => t.WithIdentity(typeof(TWork).Name).StartNow().WithSimpleSchedule(s => s.WithInterval(interval).RepeatForever()),
            j => j.WithIdentity(typeof(TWork).Name)));

    private static Planned Daily<TWork>(int hour, int minute) where TWork : class, IWork => new(typeof(TWork), null, new TimeOnly(hour, minute),
        q => q.ScheduleJob<JobShell<TWork>>(t => t.WithIdentity(typeof(TWork).Name).WithCronSchedule($"0 {minute} {hour} * * ?", c => c.InTimeZone(UkTime.Zone)),
            j => j.WithIdentity(typeof(TWork).Name)));

    /// <summary>A job with its timetable: an interval, or a time of day.</summary>
    public sealed record Planned(Type Work, TimeSpan? Interval, TimeOnly? At, Action<IQuartzBuilder> Plan)
    {
        /// <summary>The timetable in words.</summary>
        public string When => (Interval, At) switch
        {
            ({ TotalMinutes: < 1 } every, _) => MailboxText.EverySeconds((int)every.TotalSeconds),
            ({ } every, _) => MailboxText.EveryMinutes((int)every.TotalMinutes),
            (_, { } time) => MailboxText.DailyAt(time.ToString("HH:mm", CultureInfo.InvariantCulture)),
            _ => "",
        };
    }
}
