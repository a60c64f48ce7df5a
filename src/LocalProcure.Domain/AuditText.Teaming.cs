namespace LocalProcure.Domain;

/// <summary>Acts on teaming before a tender, introductions, and a plan's likely conditions.</summary>
public static partial class AuditText
{
    private static readonly Dictionary<string, Func<string>> TeamingWords = new()
    {
        ["PlanConditionAdded"] = () => Say("Likely condition added", "Ychwanegwyd amod tebygol"),
        ["PlanConditionChanged"] = () => Say("Likely condition changed", "Newidiwyd amod tebygol"),
        ["PlanConditionRemoved"] = () => Say("Likely condition removed", "Tynnwyd amod tebygol"),
        ["TeamingInterestStated"] = () => Say("Interest in teaming up stated", "Datganwyd diddordeb mewn cydweithio"),
        ["TeamingInterestChanged"] = () => Say("Interest in teaming up changed", "Newidiwyd y diddordeb mewn cydweithio"),
        ["TeamingInterestEnded"] = () => Say("Interest in teaming up ended", "Daeth y diddordeb mewn cydweithio i ben"),
        ["TeamingYes"] = () => Say("Said yes to meeting", "Dywedwyd ie i gwrdd"),
        ["TeamingYesTakenBack"] = () => Say("Took the yes back", "Tynnwyd yr ie yn ôl"),
        ["TeamingOpened"] = () => Say("Both said yes; names shown to each other", "Dywedodd y ddau ie; datgelwyd yr enwau i’w gilydd"),
        ["IntroductionMade"] = () => Say("Introduction made", "Gwnaed cyflwyniad"),
        ["IntroductionAccepted"] = () => Say("Introduction accepted", "Derbyniwyd y cyflwyniad"),
        ["IntroductionDeclined"] = () => Say("Introduction declined", "Gwrthodwyd y cyflwyniad"),
        ["IntroductionOpened"] = () => Say("Names shown to those who said yes", "Datgelwyd yr enwau i’r rhai a ddywedodd ie"),
        ["IntroductionClosed"] = () => Say("Introduction closed", "Caewyd y cyflwyniad"),
        ["TeamingGroupStarted"] = () => Say("Group started before the tender", "Dechreuwyd grŵp cyn y tendr"),
    };
}
