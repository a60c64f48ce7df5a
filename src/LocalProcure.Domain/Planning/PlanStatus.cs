namespace LocalProcure.Domain.Planning;

/// <summary>Where a planned procurement stands. Read from its dates, never stored.</summary>
public enum PlanStatus { Draft, ComingUp, BecameTender, Dropped }

/// <summary>How long each text of a plan may be, in characters: the same for the form, its message and the column.</summary>
public static class PlanLengths
{
    public const int Title = 200;
    public const int Description = 10_000;
    public const int Place = 300;
    public const int Reason = 1000;
    public const int About = 8000;
    public const int Offer = 1000;
    public const int Needs = 500;
    public const int Online = 400;
}
