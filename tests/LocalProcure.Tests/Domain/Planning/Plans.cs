using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Planning;

/// <summary>Plans made through the verbs alone.</summary>
public static class Plans
{
    public static readonly Guid Officer = Guid.CreateVersion7();

    public static PlanContent Content(DateTime now) => new(new OwnWords("Cleaning of libraries", "Glanhau llyfrgelloedd"), new OwnWords("Nine libraries, weekly.", "Naw llyfrgell, bob wythnos."), null,
        TenderCategory.Services, ["90910000"], ["W06000016"], OwnWords.None, 90_000_00, 2000, now.UkDate().AddDays(90), now.UkDate().AddDays(200), now.UkDate().AddDays(930), true);

    /// <summary>A draft with everything that publication asks for.</summary>
    public static PlannedProcurement Complete(Buyer buyer, DateTime now) => new(buyer, Content(now), new Act(Officer, now));

    public static PlannedProcurement Published(Buyer buyer, DateTime now)
    {
        var plan = Complete(buyer, now);
        plan.Publish(new Act(Officer, now));
        return plan;
    }

    public static EngagementContent Engagement(DateTime? endsAt = null) => new([EngagementPurpose.BuildingCapacity], new OwnWords("What would help small firms?", "Beth fyddai’n helpu cwmnïau bach?"),
        new OwnWords("Come to the event.", "Dewch i’r digwyddiad."), new OwnWords("All is published.", "Cyhoeddir popeth."), endsAt);

    public static EventContent Event(DateTime startsAt, int? places = null) => new(new OwnWords("Meet the buyer", "Cwrdd â’r prynwr"), OwnWords.None, startsAt, startsAt.AddHours(2),
        new OwnWords("Pontypridd Museum", "Amgueddfa Pontypridd"), "https://meet.example/secret-room", places);
}
