namespace LocalProcure.Web.Jobs;

/// <summary>One run of a job, for staff to see. Runs that found nothing to do are folded into one row that says when the last was.</summary>
public sealed class JobRun
{
    private JobRun() { }

    public JobRun(string job, DateTime startedAt) => (Job, StartedAt, EndedAt) = (job, startedAt, startedAt);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Job { get; private set; } = "";
    public DateTime StartedAt { get; private set; }
    public DateTime EndedAt { get; private set; }
    /// <summary>Null for work of which only the last time is kept: the rest would show when sealed mail goes out.</summary>
    public int? Did { get; private set; }
    public string? Error { get; private set; }
    /// <summary>True for the one row per job that stands for all runs that found nothing to do, or of which nothing is told.</summary>
    public bool IsIdle { get; private set; }

    public double Seconds => (EndedAt - StartedAt).TotalSeconds;

    public void Ended(DateTime now, int? did) => (EndedAt, Did) = (now, did);
    public void Failed(DateTime now, string error) => (EndedAt, Error) = (now, error.Length > 500 ? error[..500] : error);
    public JobRun Idle() { IsIdle = true; return this; }
    public void IdleAgain(DateTime started, DateTime ended) => (StartedAt, EndedAt) = (started, ended);
}
