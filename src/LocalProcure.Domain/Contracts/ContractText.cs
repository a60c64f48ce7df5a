namespace LocalProcure.Domain.Contracts;

/// <summary>The words of the public contracts register.</summary>
public static class ContractText
{
    public static string Title => Say("Contracts register", "Cofrestr contractau");
    public static string Explained => Say("Contracts awarded through LocalProcure, and those awarded elsewhere that buyers have entered, with what Welsh law asks a contracts register to show.", "Contractau a ddyfarnwyd drwy LocalProcure, a’r rhai a ddyfarnwyd mewn man arall y mae prynwyr wedi’u cofnodi, gyda’r hyn y mae cyfraith Cymru yn gofyn i gofrestr contractau ei ddangos.");
    public static string None => Say("No contract has been awarded yet.", "Nid oes contract wedi’i ddyfarnu eto.");
    public static string NoneFound => Say("No contract has these words. Try fewer or other words.", "Nid oes contract â’r geiriau hyn. Rhowch gynnig ar lai neu eiriau eraill.");
    public static string Search => Say("Words in the subject or contractor", "Geiriau yn y pwnc neu’r contractwr");
    public static string Apply => Say("Search", "Chwilio");
    public static string Subject => Say("Subject", "Pwnc");
    public static string Contractor => Say("Contractor", "Contractwr");
    public static string Contractors => Say("Contractors", "Contractwyr");
    public static string Place => Say("Principal place of business", "Prif fan busnes");
    public static string Withheld => Say("Withheld: it may be a home address", "Heb ei ddangos: gall fod yn gyfeiriad cartref");
    public static string NotGiven => Say("Not given", "Heb ei roi");
    public static string Buyer => Say("Buyer", "Prynwr");
    public static string AwardedOn => Say("Date of award", "Dyddiad dyfarnu");
    public static string Value => Say("Estimated value, net of VAT", "Amcangyfrif o’r gwerth, heb TAW");
    public static string Starts => Say("Starts", "Yn dechrau");
    public static string Ends => Say("Ends", "Yn gorffen");
    public static string Extension => Say("May be extended until", "Gellir ei ymestyn tan");
    public static string NoExtension => Say("No extension", "Dim estyniad");
    public static string Reference => Say("Reference", "Cyfeirnod");
    public static string Role => Say("Role", "Rôl");
    public static string Share => Say("Share", "Cyfran");
    public static string Amount => Say("Share of the value", "Cyfran o’r gwerth");
    public static string JointNote => Say("Awarded to firms that bid together.", "Dyfarnwyd i gwmnïau a gynigiodd gyda’i gilydd.");
    public static string TheTender => Say("The tender", "Y tendr");
    public static string Percent(int basisPoints) => Say($"{basisPoints / 100m:0.##}%", $"{basisPoints / 100m:0.##}%");
    public static string GivenTo => Say("Awarded to", "Dyfarnwyd i");
    public static string SeeContract(string reference) => Say($"See contract {reference}", $"Gweld contract {reference}");
    public static string BackToRegister => Say("Back to the register", "Yn ôl i’r gofrestr");
    public static string Download => Say("Download as CSV", "Lawrlwytho fel CSV");
    public static string DownloadJson => Say("Download as JSON", "Lawrlwytho fel JSON");
    public static string Filter => Say("Narrow the register", "Cyfyngu’r gofrestr");
    public static string AnyBuyer => Say("Any buyer", "Unrhyw brynwr");
    public static string KindOfWork => Say("Kind of work", "Math o waith");
    public static string KindOfWorkHint => Say("Plain words or a CPV code", "Geiriau cyffredin neu god CPV");
    public static string CpvMeans(string title) => Say($"Kind of work: {title}", $"Math o waith: {title}");
    public static string AwardedFrom => Say("Awarded from", "Dyfarnwyd o");
    public static string AwardedTo => Say("Awarded until", "Dyfarnwyd hyd at");
    public static string ClearAll => Say("Show the whole register", "Dangos y gofrestr gyfan");
    public static string EndedOn => Say("Ended early on", "Terfynwyd yn gynnar ar");
    public static string IsDemonstration => Say("Demonstration data", "Data arddangos");
    public static string Yes => Say("Yes", "Ie");

    public static string Colour(ContractStatus status) => status switch { ContractStatus.Awarded => "yellow", ContractStatus.Running => "green", _ => "grey" };

    /// <summary>By when a duty is due, or that the law says "as soon as reasonably practicable".</summary>
    public static string When(DutyDue duty, DateOnly today) =>
        duty.Duty == ContractDuty.PlanNext && duty.By is { } ends ? ContractRoomText.EndsOn(ends)
        : duty.By is { } day ? day < today ? ContractRoomText.WasDue(day) : ContractRoomText.ByDay(day)
        : duty.Section is not null ? ContractRoomText.AsSoonAsPracticable : "";

    public static string Demonstration => Say("Demonstration data", "Data arddangos");
}
