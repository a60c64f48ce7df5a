namespace LocalProcure.Domain.Planning;

/// <summary>
/// That a firm is interested in a plan. Private to the firm: the buyer knows of it only where the firm chose to tell it, and other firms
/// see it only where the firm chose to be found by partners.
/// </summary>
public sealed class PlanInterest : Entity
{
    private PlanInterest() { }

    public PlanInterest(PlannedProcurement plan, Guid firmId, PlanChoice choice, Act act)
    {
        RuleBroken.If(WhyNotShow(plan));
        (PlanId, FirmId, By, At) = (plan.Id, firmId, act.By, act.At);
        Take(choice);
        Record("PlanInterestShown", act);
    }

    // Its own chain, not the plan's: the buyer reads the plan's chain, and an interest that is not declared must not show there.
    public override Guid ChainId => Id;

    public Guid PlanId { get; private set; }
    public Guid FirmId { get; private set; }
    public Guid By { get; private set; }
    public DateTime At { get; private set; }
    /// <summary>The buyer may see that this firm is interested.</summary>
    public bool TellsBuyer { get; private set; }
    /// <summary>Other firms that are interested may see this one and what it offers.</summary>
    public bool SeenByFirms { get; private set; }
    /// <summary>What the firm could do, and what it looks for in a partner.</summary>
    public string? Offers { get; private set; }

    public static string? WhyNotShow(PlannedProcurement plan) => plan.Status == PlanStatus.ComingUp ? null : PlanText.NotComingUp;

    public void Choose(PlanChoice choice, Act act)
    {
        Take(choice);
        Record("PlanInterestChanged", act, $"tellsBuyer={TellsBuyer} seenByFirms={SeenByFirms}");
    }

    /// <summary>Notes the end; the caller deletes the row in the same save.</summary>
    public void End(Act act) => Record("PlanInterestEnded", act);

    private void Take(PlanChoice choice) => (TellsBuyer, SeenByFirms, Offers) = (choice.TellsBuyer, choice.SeenByFirms, choice.Offers);
}

/// <summary>Who may know of a firm's interest, and what partners read.</summary>
public sealed record PlanChoice(bool TellsBuyer, bool SeenByFirms, string? Offers);
