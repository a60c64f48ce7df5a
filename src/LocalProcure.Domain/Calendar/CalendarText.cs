namespace LocalProcure.Domain.Calendar;

/// <summary>The words for working days and the holidays between them.</summary>
public static class CalendarText
{
    public static string NoHolidaysFor(int year) => Say($"The bank holidays of {year} are not in LocalProcure yet, so working days in that year cannot be counted", $"Nid yw gwyliau banc {year} yn LocalProcure eto, felly ni ellir cyfrif diwrnodau gwaith y flwyddyn honno");
    public static string YearIsCovered(int year) => Say($"The bank holidays of {year} are known already", $"Mae gwyliau banc {year} eisoes yn hysbys");
    public static string YearLacksAPart(int year) => Say($"Enter the holidays of {year} for England and Wales, Scotland and Northern Ireland first", $"Rhowch wyliau {year} ar gyfer Cymru a Lloegr, yr Alban a Gogledd Iwerddon yn gyntaf");

    public static string Title => Say("Bank holidays", "Gwyliau banc");
    public static string Lead => Say("A standstill counts working days: no weekend and no bank holiday in any part of the United Kingdom. Holidays can be proclaimed or moved after a list is published; say so here.", "Mae cyfnod segur yn cyfrif diwrnodau gwaith: dim penwythnos a dim gŵyl banc mewn unrhyw ran o’r Deyrnas Unedig. Gellir cyhoeddi neu symud gwyliau ar ôl cyhoeddi rhestr; nodwch hynny yma.");
    public static string Door => Say("Days that do not count as working days", "Diwrnodau nad ydynt yn cyfrif fel diwrnodau gwaith");
    public static string Add => Say("Add a holiday", "Ychwanegu gŵyl");
    public static string Date => Say("Day", "Diwrnod");
    public static string EnterDate => Say("Enter the day", "Rhowch y diwrnod");
    public static string Where => Say("Where is it a holiday?", "Ble mae’n ŵyl?");
    public static string ChooseWhere => Say("Choose at least one part of the United Kingdom", "Dewiswch o leiaf un rhan o’r Deyrnas Unedig");
    public static string HolidayTitle => Say("What it is", "Beth ydyw");
    public static string HolidayTitleHint => Say("For example, Bank holiday for the coronation", "Er enghraifft, Gŵyl banc y coroni");
    public static string EnterHolidayTitle => Say("Enter what the holiday is", "Rhowch beth yw’r ŵyl");
    public static string Save => Say("Save", "Cadw");
    public static string Added => Say("The holiday is added", "Mae’r ŵyl wedi’i hychwanegu");
    public static string TakeAway => Say("Remove", "Tynnu");
    public static string TakenAway => Say("It counts as a working day there now", "Mae’n cyfrif fel diwrnod gwaith yno nawr");
    public static string Holiday => Say("Holiday", "Gŵyl");
    public static string NoHoliday => Say("–", "–");
    public static string AddedByStaff => Say("added by project staff", "ychwanegwyd gan staff y prosiect");
    public static string YearsKnown(string years) => Say($"Working days are known for {years}.", $"Mae diwrnodau gwaith yn hysbys ar gyfer {years}.");
    public static string Confirm => Say("Confirm a year", "Cadarnhau blwyddyn");
    public static string ConfirmLead => Say("When every holiday of a year is entered for all three parts, confirm it. Until then standstills that reach into it are refused.", "Pan fydd pob gŵyl mewn blwyddyn wedi’i rhoi ar gyfer y tair rhan, cadarnhewch hi. Tan hynny gwrthodir cyfnodau segur sy’n ymestyn iddi.");
    public static string Year => Say("Year", "Blwyddyn");
    public static string EnterYear => Say("Enter a year, like 2029", "Rhowch flwyddyn, fel 2029");
    public static string Confirmed(int year) => Say($"{year} is confirmed", $"Mae {year} wedi’i chadarnhau");
    public static string HolidaysOf(int year) => Say($"Holidays in {year}", $"Gwyliau yn {year}");

    public static string Show(this Division division) => division switch
    {
        Division.EnglandAndWales => Say("England and Wales", "Cymru a Lloegr"),
        Division.Scotland => Say("Scotland", "Yr Alban"),
        _ => Say("Northern Ireland", "Gogledd Iwerddon"),
    };
}
