namespace LocalProcure.Domain.Spend;

/// <summary>The words of the page that shows a month's money by ward.</summary>
public static class WardText
{
    public static string Title(string area, DateOnly month) => Say($"{area} by ward, {month.ShowMonth()}", $"{area} fesul ward, {month.ShowMonth()}");
    public static string Lead => Say("The part of the month’s spending that stays in the area, by the ward of the postcode that placed each payment. A drill-down for staff: no report shows it, because a ward may have a single supplier.", "Y rhan o wariant y mis sy’n aros yn yr ardal, fesul ward y cod post a leolodd bob taliad. Manylion i staff: nid oes adroddiad yn eu dangos, gan y gall ward fod ag un cyflenwr yn unig.");
    public static string AsIssued(string number) => Say($"As issued in {number}, by the payments that it froze.", $"Fel y’i cyhoeddwyd yn {number}, yn ôl y taliadau a bennodd.");
    public static string AsItStands => Say("See the month as it stands now", "Gweld y mis fel y mae nawr");
    public static string NotIssued => Say("The month as it stands now, which may differ from what was issued.", "Y mis fel y mae nawr, a all fod yn wahanol i’r hyn a gyhoeddwyd.");
    public static string SeeIssued(string number) => Say($"See it as issued in {number}", $"Gweld fel y’i cyhoeddwyd yn {number}");
    public static string NotKept => Say("This report was issued before wards were kept with its payments, so none can be told.", "Cyhoeddwyd yr adroddiad hwn cyn cadw wardiau gyda’i daliadau, felly ni ellir nodi’r un.");
    public static string Door => Say("By ward", "Fesul ward");
    public static string Ward => Say("Ward", "Ward");
    public static string Suppliers => Say("Suppliers", "Cyflenwyr");
    public static string NotKnown => Say("In the area, ward not known", "Yn yr ardal, ward anhysbys");
    public static string None => Say("No payment of the month is known to have stayed in the area.", "Nid yw’n hysbys bod unrhyw daliad o’r mis wedi aros yn yr ardal.");
}
