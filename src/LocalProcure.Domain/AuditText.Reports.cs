namespace LocalProcure.Domain;

// What is done to months, reports and surveys.
public static partial class AuditText
{
    private static readonly Dictionary<string, Func<string>> ReportWords = new()
    {
        ["TotalStated"] = () => Say("What the buyer says it paid recorded", "Cofnodwyd yr hyn y dywed y prynwr iddo ei dalu"),
        ["ReportPartPrinted"] = () => Say("One buyer’s version printed", "Argraffwyd fersiwn un prynwr"),
        ["SurveyOpened"] = () => Say("Survey of local suppliers opened", "Agorwyd arolwg o gyflenwyr lleol"),
        ["SurveyClosed"] = () => Say("Survey of local suppliers closed", "Caewyd arolwg o gyflenwyr lleol"),
        ["SurveyInvited"] = () => Say("Supplier invited to the survey", "Gwahoddwyd cyflenwr i’r arolwg"),
        ["SurveyReminded"] = () => Say("Supplier reminded of the survey", "Atgoffwyd cyflenwr am yr arolwg"),
        ["SurveyAnswered"] = () => Say("Survey answered", "Atebwyd yr arolwg"),
        ["SurveyDeclined"] = () => Say("Survey declined", "Gwrthodwyd yr arolwg"),
        ["SurveyAddressForgotten"] = () => Say("Address of an invited supplier forgotten", "Anghofiwyd cyfeiriad cyflenwr a wahoddwyd"),
    };
}
