namespace LocalProcure.Domain.Spend;

/// <summary>The words of places that no file tells: the branch that does the work, ownership, where staff live.</summary>
public static class FactText
{
    public static string Title => Say("Other places of this payee", "Lleoliadau eraill y cyflenwr hwn");
    public static string Lead => Say(
        "No file tells these. Each is kept apart, never moves the headline, and can be looked at by itself in the report.",
        "Nid oes ffeil yn dweud y rhain. Cedwir pob un ar wahân, nid yw byth yn symud y pennawd, a gellir edrych arno ar ei ben ei hun yn yr adroddiad.");
    public static string Notion => Say("Which place", "Pa leoliad");
    public static string ChooseNotion => Say("Choose which place it is", "Dewiswch pa leoliad ydyw");
    public static string Abroad => Say("Outside the United Kingdom", "Y tu allan i’r Deyrnas Unedig");
    public static string PostcodeHint => Say("Leave it empty for a place outside the United Kingdom", "Gadewch yn wag am le y tu allan i’r Deyrnas Unedig");
    public static string Keep => Say("Keep this place", "Cadw’r lle hwn");
    public static string TakeBack(string notion) => Say($"Take back: {notion}", $"Tynnu’n ôl: {notion}");
    public static string Done => Say("Kept. It shows in every month that is not yet issued.", "Cadwyd. Mae’n ymddangos ym mhob mis sydd heb ei gyhoeddi eto.");

    public static string Name(PlaceBasis notion) => notion switch
    {
        PlaceBasis.TradingBranch => Say("Branch that does the work", "Cangen sy’n gwneud y gwaith"),
        PlaceBasis.Ownership => Say("Where its owners are", "Ble mae ei berchnogion"),
        PlaceBasis.StaffResidence => Say("Where most of its staff live", "Ble mae’r rhan fwyaf o’i staff yn byw"),
        _ => PayeeText.Basis(notion),
    };

    public static string Hint(PlaceBasis notion) => notion switch
    {
        PlaceBasis.TradingBranch => Say("The depot, shop or office that supplies this buyer", "Y depo, y siop neu’r swyddfa sy’n cyflenwi’r prynwr hwn"),
        PlaceBasis.Ownership => Say("The parent company’s head office, or the firm itself where it is independent", "Prif swyddfa’r rhiant-gwmni, neu’r cwmni ei hun lle mae’n annibynnol"),
        PlaceBasis.StaffResidence => Say("As the firm itself says; answers to the survey are never used for this", "Fel y dywed y cwmni ei hun; ni ddefnyddir atebion i’r arolwg byth ar gyfer hyn"),
        _ => "",
    };

    /// <summary>Why a report cannot be shown by a notion: nobody has said so for any supplier of the month.</summary>
    public static string NotKnown(PlaceBasis notion) => notion switch
    {
        PlaceBasis.TradingBranch => Say("Not known: no supplier paid this month has named the one branch that does the work.", "Ddim yn hysbys: nid oes cyflenwr a dalwyd y mis hwn wedi enwi’r un gangen sy’n gwneud y gwaith."),
        PlaceBasis.Ownership => Say("Not known: payment files, supplier lists and registers do not say who owns a supplier, and nobody has found it out for one paid this month.", "Ddim yn hysbys: nid yw ffeiliau taliadau, rhestrau cyflenwyr na chofrestrau’n dweud pwy sy’n berchen ar gyflenwr, ac nid oes neb wedi canfod hynny ar gyfer un a dalwyd y mis hwn."),
        PlaceBasis.StaffResidence => Say("Not known: no file says where a supplier’s staff live. What suppliers say of local wages is in the multiplier alone, in sums of five or more.", "Ddim yn hysbys: nid oes ffeil yn dweud ble mae staff cyflenwr yn byw. Dim ond yn y lluosydd, mewn symiau o bump neu fwy, y mae’r hyn a ddywed cyflenwyr am gyflogau lleol."),
        PlaceBasis.PrincipalPlaceOfBusiness => Say("Not known: no supplier paid this month is a registered firm that has said where it is run from.", "Ddim yn hysbys: nid oes cyflenwr a dalwyd y mis hwn yn gwmni cofrestredig sydd wedi dweud o ble y caiff ei redeg."),
        PlaceBasis.InvoiceAddress => Say("Not known: no supplier list gives an address for a supplier paid this month.", "Ddim yn hysbys: nid oes rhestr cyflenwyr yn rhoi cyfeiriad ar gyfer cyflenwr a dalwyd y mis hwn."),
        _ => Say("Not known: no supplier paid this month was found in a register.", "Ddim yn hysbys: ni chanfuwyd cyflenwr a dalwyd y mis hwn mewn cofrestr."),
    };
}
