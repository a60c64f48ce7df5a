namespace LocalProcure.Domain.Bids;

/// <summary>The words for confirming a submitted bid after the tender has changed.</summary>
public static class ConfirmingText
{
    public static string NothingToConfirm => Say("This bid needs no confirming: the tender has not changed since.", "Nid oes angen cadarnhau’r cynnig hwn: nid yw’r tendr wedi newid ers hynny.");
    public static string TooLate(DateTime closesAt) => Say($"This tender closed on {closesAt.ShowMoment()}. The bid was not confirmed in time and does not count.", $"Caeodd y tendr hwn {closesAt.ShowMoment()}. Ni chadarnhawyd y cynnig mewn pryd ac nid yw’n cyfrif.");
    public static string TenderChanged => Say("The tender changed after you opened this page. Read what changed, then go on.", "Newidiodd y tendr ar ôl i chi agor y dudalen hon. Darllenwch beth newidiodd, yna ewch ymlaen.");
    public static string NoLongerFits(int missing) => Say(
        missing == 1 ? "The tender now asks for 1 thing that your bid does not hold. Withdraw it, add what is missing and submit it again." : $"The tender now asks for {missing} things that your bid does not hold. Withdraw it, add what is missing and submit it again.",
        missing switch { 1 => "Mae’r tendr bellach yn gofyn am 1 peth nad yw eich cynnig yn ei gynnwys. Tynnwch ef yn ôl, ychwanegwch yr hyn sydd ar goll a’i gyflwyno eto.", 2 => "Mae’r tendr bellach yn gofyn am 2 beth nad yw eich cynnig yn eu cynnwys. Tynnwch ef yn ôl, ychwanegwch yr hyn sydd ar goll a’i gyflwyno eto.", 3 or 6 => $"Mae’r tendr bellach yn gofyn am {missing} pheth nad yw eich cynnig yn eu cynnwys. Tynnwch ef yn ôl, ychwanegwch yr hyn sydd ar goll a’i gyflwyno eto.", _ => $"Mae’r tendr bellach yn gofyn am {missing} peth nad yw eich cynnig yn eu cynnwys. Tynnwch ef yn ôl, ychwanegwch yr hyn sydd ar goll a’i gyflwyno eto." });
    public static string Status => Say("Submitted, needs confirming", "Wedi’i gyflwyno, angen ei gadarnhau");
    public static string StatusNotConfirmed => Say("Not confirmed in time, not counted", "Heb ei gadarnhau mewn pryd, ddim yn cyfrif");
    public static string NeedsIt(int change, DateTime closesAt) => Say($"The tender changed after you submitted (change {change}). Your bid does not count until you confirm it, before {closesAt.ShowMoment()}.", $"Newidiodd y tendr ar ôl i chi gyflwyno (newid {change}). Nid yw eich cynnig yn cyfrif nes i chi ei gadarnhau, cyn {closesAt.ShowMoment()}.");
    public static string SeeAndConfirm => Say("See what changed and confirm", "Gweld beth newidiodd a chadarnhau");
    public static string Title => Say("Confirm your bid after the change", "Cadarnhau eich cynnig ar ôl y newid");
    public static string Lead => Say("Read what changed. If your bid stands as it is, confirm it. If not, withdraw it, change it and submit it again before closing.", "Darllenwch beth newidiodd. Os yw eich cynnig yn sefyll fel y mae, cadarnhewch ef. Os nad yw, tynnwch ef yn ôl, newidiwch ef a’i gyflwyno eto cyn cau.");
    public static string JointLead => Say("Every member signs this version again after the change. Then the lead confirms it.", "Mae pob aelod yn llofnodi’r fersiwn hon eto ar ôl y newid. Yna mae’r arweinydd yn ei chadarnhau.");
    public static string SignAgain => Say("Read and sign this version again", "Darllen a llofnodi’r fersiwn hon eto");
    public static string SignedOf(int signed, int members) => Say($"{signed} of {members} members have signed it again.", $"Mae {signed} o {members} aelod wedi’i llofnodi eto.");
    public static string Confirm => Say("Confirm: the bid stands as it is", "Cadarnhau: mae’r cynnig yn sefyll fel y mae");
    public static string Confirmed => Say("Your bid is confirmed and counts.", "Mae eich cynnig wedi’i gadarnhau ac mae’n cyfrif.");
    public static string ConfirmedAfter(int change, DateTime at) => Say($"Confirmed after change {change} on {at.ShowMoment()}", $"Cadarnhawyd ar ôl newid {change} ar {at.ShowMoment()}");
    public static string MailSubject(string tender) => Say($"Confirmed after the change: {tender}", $"Cadarnhawyd ar ôl y newid: {tender}");
    public static string MailBody(int change) => Say($"Your submitted bid is confirmed after change {change} of the tender. It counts, just as it was handed in.", $"Mae’r cynnig a gyflwynoch wedi’i gadarnhau ar ôl newid {change} i’r tendr. Mae’n cyfrif, yn union fel y’i cyflwynwyd.");
    public static string ReminderSubject(string tender, bool oneDay) => oneDay
        ? Say($"Closes within 24 hours, and your bid is not confirmed: {tender}", $"Yn cau o fewn 24 awr, ac nid yw eich cynnig wedi’i gadarnhau: {tender}")
        : Say($"Closes in 5 days, and your bid is not confirmed: {tender}", $"Yn cau ymhen 5 diwrnod, ac nid yw eich cynnig wedi’i gadarnhau: {tender}");
    public static string ReminderBody => Say("The tender changed after you submitted. Until you confirm your bid it does not count, and it will not be opened.", "Newidiodd y tendr ar ôl i chi gyflwyno. Nes i chi gadarnhau eich cynnig nid yw’n cyfrif, ac ni chaiff ei agor.");
}
