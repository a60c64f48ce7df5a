namespace LocalProcure.Web.Jobs;

/// <summary>Work that the site does by itself. It finds what is due by query and marks it done in the same save, so that running it twice is harmless.</summary>
public interface IWork
{
    /// <summary>Does what is due now and says how many things it did.</summary>
    Task<int> Run(DateTime now, CancellationToken stop = default);
}
