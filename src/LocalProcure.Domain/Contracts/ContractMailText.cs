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
    public static string DeliverySubject(string subject, bool isLate) => isLate ? Say($"A social value promise is late: {subject}", $"Mae addewid gwerth cymdeithasol yn hwyr: {subject}") : Say($"A social value promise is due soon: {subject}", $"Mae addewid gwerth cymdeithasol i’w gyflawni’n fuan: {subject}");
    public static string DeliveryWords(DateOnly due, bool isLate) => isLate ? Say($"It was due on {due.ShowDate()}, and the buyer has not confirmed enough of it yet. Enter what was done, with what shows it.", $"Roedd i’w gyflawni erbyn {due.ShowDate()}, ac nid yw’r prynwr wedi cadarnhau digon ohono eto. Nodwch beth a wnaed, gyda’r hyn sy’n ei ddangos.") : Say($"It is due on {due.ShowDate()}. Enter what was done, with what shows it.", $"Mae i’w gyflawni erbyn {due.ShowDate()}. Nodwch beth a wnaed, gyda’r hyn sy’n ei ddangos.");
    public static string PaidSubject(string subject) => Say($"An invoice was paid: {subject}", $"Talwyd anfoneb: {subject}");
    public static string PaidWords(int? days) => days is { } d
        ? Say($"What you owe to firms of your group and to sub-contractors for this work is due within {d} days of their valid invoices, whatever your agreement with them says (Procurement Act 2023 ss.73, 88(8)).", $"Mae’r hyn sy’n ddyledus gennych i gwmnïau eich grŵp ac i is-gontractwyr am y gwaith hwn i’w dalu o fewn {d} diwrnod i’w hanfonebau dilys, beth bynnag a ddywed eich cytundeb â nhw (Deddf Caffael 2023 a.73, a.88(8)).")
        : Say("Pay what you owe to firms of your group and to sub-contractors for this work in the time that your agreements with them say.", "Talwch yr hyn sy’n ddyledus gennych i gwmnïau eich grŵp ac i is-gontractwyr am y gwaith hwn o fewn yr amser a ddywed eich cytundebau â nhw.");
    public static string ReminderSubject(string subject, int months) => Say($"Contract ends within {months} months: {subject}", $"Contract yn dod i ben o fewn {months} mis: {subject}");
    public static string ReminderWords(DateOnly ends) => Say($"The contract ends on {ends.ShowDate()}. Decide whether to extend it within what was provided for, or plan the next one now, so that firms have time to come together.", $"Mae’r contract yn dod i ben ar {ends.ShowDate()}. Penderfynwch a ydych am ei ymestyn o fewn yr hyn y darparwyd ar ei gyfer, neu gynllunio’r un nesaf nawr, fel bod gan gwmnïau amser i ddod at ei gilydd.");
}
