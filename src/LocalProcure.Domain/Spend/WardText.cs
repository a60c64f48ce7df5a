namespace LocalProcure.Domain.Spend;

/// <summary>The words of the page that shows a month's money by ward.</summary>
public static class WardText
{
    public static string Title(string area, DateOnly month) => Say($"{area} by ward, {month.ShowMonth()}", $"{area} fesul ward, {month.ShowMonth()}");
    public static string Lead => Say("The part of the month’s spending that stays in the area, by the ward of the postcode that placed each payment. A drill-down for staff: no report shows it, because a ward may have a single supplier.", "Y rhan o wariant y mis sy’n aros yn yr ardal, fesul ward y cod post a leolodd bob taliad. Manylion i staff: nid oes adroddiad yn eu dangos, gan y gall ward fod ag un cyflenwr yn unig.");
    public static string Door => Say("By ward", "Fesul ward");
    public static string Ward => Say("Ward", "Ward");
    public static string Suppliers => Say("Suppliers", "Cyflenwyr");
    public static string NotKnown => Say("In the area, ward not known", "Yn yr ardal, ward anhysbys");
    public static string None => Say("No payment of the month is known to have stayed in the area.", "Nid yw’n hysbys bod unrhyw daliad o’r mis wedi aros yn yr ardal.");
}
