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
    /// <summary>Null for work whose amount is nobody's business: it would show that sealed mail is going out.</summary>
    public int? Did { get; private set; }
    public string? Error { get; private set; }
    /// <summary>True for the one row per job that stands for all runs that found nothing to do.</summary>
    public bool IsIdle { get; private set; }

    public double Seconds => (EndedAt - StartedAt).TotalSeconds;

    public void Ended(DateTime now, int did, bool tells) => (EndedAt, Did) = (now, tells ? did : null);
    public void Failed(DateTime now, string error) => (EndedAt, Error) = (now, error.Length > 500 ? error[..500] : error);
    public JobRun Idle() { (IsIdle, Did) = (true, 0); return this; }
    public void IdleAgain(DateTime started, DateTime ended) => (StartedAt, EndedAt) = (started, ended);
}
