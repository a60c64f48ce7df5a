namespace LocalProcure.Domain;

/// <summary>Who does something and when (UTC). Every verb takes one, so nothing changes without a name and a time.</summary>
/// <param name="By">The person's id; <see cref="Guid.Empty"/> for the system itself (a job, an operator's command).</param>
/// <param name="OnBehalfOf">The firm that a staff member acts for under a mandate, shown as "for X by Y".</param>
public readonly record struct Act(Guid By, DateTime At, Guid? OnBehalfOf = null)
{
    /// <summary>An act of the system itself: a job run or an operator at the command line.</summary>
    public static Act BySystem(DateTime at) => new(Guid.Empty, at);

    /// <summary>The same act, said to be for a firm.</summary>
    public Act For(Guid firmId) => this with { OnBehalfOf = firmId };
}
