namespace LocalProcure.Domain.Contracts;

/// <summary>The words of e-mails about contracts.</summary>
public static class ContractMailText
{
    public static string WhyFirm => Say("You get this because you act for a firm that is party to this contract on LocalProcure.", "Rydych yn cael hwn am eich bod yn gweithredu dros gwmni sy’n barti i’r contract hwn ar LocalProcure.");
    public static string WhyOfficer(string buyer) => Say($"You get this because you are an officer of {buyer} on LocalProcure.", $"Rydych yn cael hwn am eich bod yn swyddog i {buyer} ar LocalProcure.");
    public static string Open => Say("Open the contract", "Agor y contract");
    public static string ChangedSubject(string subject) => Say($"Contract changed: {subject}", $"Newidiwyd y contract: {subject}");
    public static string EndedSubject(string subject) => Say($"Contract ended early: {subject}", $"Terfynwyd y contract yn gynnar: {subject}");
    public static string DisputedSubject(string subject) => Say($"An invoice is disputed: {subject}", $"Anghydfod am anfoneb: {subject}");
    public static string InvalidSubject(string subject) => Say($"An invoice is not valid: {subject}", $"Nid yw anfoneb yn ddilys: {subject}");
    public static string ReturnedSubject(string subject) => Say($"A social value entry was returned: {subject}", $"Dychwelwyd cofnod gwerth cymdeithasol: {subject}");
    public static string ReminderSubject(string subject, int months) => Say($"Contract ends within {months} months: {subject}", $"Contract yn dod i ben o fewn {months} mis: {subject}");
    public static string ReminderWords(DateOnly ends) => Say($"The contract ends on {ends.ShowDate()}. Decide whether to extend it within what was provided for, or plan the next one now, so that firms have time to come together.", $"Mae’r contract yn dod i ben ar {ends.ShowDate()}. Penderfynwch a ydych am ei ymestyn o fewn yr hyn y darparwyd ar ei gyfer, neu gynllunio’r un nesaf nawr, fel bod gan gwmnïau amser i ddod at ei gilydd.");
}
