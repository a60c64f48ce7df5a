namespace LocalProcure.Domain;

/// <summary>Acts on plans, market engagement, events and interest.</summary>
public static partial class AuditText
{
    private static readonly Dictionary<string, Func<string>> PlanningWords = new()
    {
        ["PlanStarted"] = () => Say("Planned procurement started", "Dechreuwyd caffaeliad wedi’i gynllunio"),
        ["PlanFollowsContract"] = () => Say("Planned to follow a contract", "Cynlluniwyd i ddilyn contract"),
        ["PlanWritten"] = () => Say("Plan written", "Ysgrifennwyd y cynllun"),
        ["PlanPublished"] = () => Say("Published as coming up", "Cyhoeddwyd fel gwaith ar y gweill"),
        ["PlanDropped"] = () => Say("No longer planned", "Ddim yn yr arfaeth mwyach"),
        ["PlanDiscarded"] = () => Say("Draft plan deleted", "Dilëwyd y cynllun drafft"),
        ["PlanNoticesRecorded"] = () => Say("Pipeline or planned procurement notice recorded", "Cofnodwyd hysbysiad piblinell neu hysbysiad caffael wedi’i gynllunio"),
        ["PlanBecameTender"] = () => Say("Became a tender", "Daeth yn dendr"),
        ["PlanCameBack"] = () => Say("The draft tender was discarded; the plan stands again", "Cafwyd gwared ar y tendr drafft; mae’r cynllun yn sefyll eto"),
        ["PlanMarkedDemo"] = () => Say("Marked as demonstration data", "Nodwyd fel data arddangos"),
        ["EngagementStarted"] = () => Say("Notice of market engagement started", "Dechreuwyd hysbysiad ymgysylltu â’r farchnad"),
        ["EngagementWritten"] = () => Say("Notice of market engagement written", "Ysgrifennwyd yr hysbysiad ymgysylltu â’r farchnad"),
        ["EngagementPublished"] = () => Say("Notice of market engagement published", "Cyhoeddwyd yr hysbysiad ymgysylltu â’r farchnad"),
        ["EngagementNoticeRecorded"] = () => Say("UK2 notice, or why there is none, recorded", "Cofnodwyd yr hysbysiad UK2, neu pam nad oes un"),
        ["EngagementFindingsPublished"] = () => Say("What came of the market engagement published", "Cyhoeddwyd canlyniad yr ymgysylltu â’r farchnad"),
        ["EventAdded"] = () => Say("Event added", "Ychwanegwyd digwyddiad"),
        ["EventChanged"] = () => Say("Event changed", "Newidiwyd digwyddiad"),
        ["EventCancelled"] = () => Say("Event cancelled", "Canslwyd digwyddiad"),
        ["EventJoined"] = () => Say("Signed up for an event", "Cofrestrwyd ar gyfer digwyddiad"),
        ["EventLeft"] = () => Say("Place at an event given up", "Rhoddwyd y gorau i le mewn digwyddiad"),
        ["PlanInterestShown"] = () => Say("Interest shown", "Dangoswyd diddordeb"),
        ["PlanInterestChanged"] = () => Say("Who may know of the interest changed", "Newidiwyd pwy gaiff wybod am y diddordeb"),
        ["PlanInterestEnded"] = () => Say("Interest ended", "Daeth y diddordeb i ben"),
    };
}
