using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Buyers;

/// <summary>The words for a buyer's own rules by value.</summary>
public static class BandText
{
    public static string EnterFrom => Say("Enter the value from which the rule holds", "Rhowch y gwerth y mae’r rheol yn dechrau arno");
    public static string ToAboveFrom => Say("The upper end must be above the lower", "Rhaid i’r pen uchaf fod yn uwch na’r isaf");
    public static string EnterInvite => Say("Enter how many firms to invite, from 0 to 100", "Rhowch faint o gwmnïau i’w gwahodd, o 0 i 100");
    public static string EnterQuotes => Say("Enter how many quotes to get: no more than are invited", "Rhowch faint o ddyfynbrisiau i’w cael: dim mwy nag a wahoddir");
    public static string EnterDate => Say("Enter the first day on which the rule holds", "Rhowch y diwrnod cyntaf y mae’r rheol mewn grym");
    public static string OwnersOnly => Say("Only the owners of your organisation’s account change these rules.", "Dim ond perchnogion cyfrif eich sefydliad sy’n newid y rheolau hyn.");

    public static string Title => Say("Our rules by value", "Ein rheolau yn ôl gwerth");
    public static string Lead => Say(
        "What your organisation’s own contract rules ask for at each value, without VAT. LocalProcure shows them while a quick quote is prepared, and asks for a reason when they are not kept. The rule that began last is the one that holds.",
        "Yr hyn y mae rheolau contract eich sefydliad ei hun yn gofyn amdano ar bob gwerth, heb TAW. Mae LocalProcure yn eu dangos wrth baratoi dyfynbris cyflym, ac yn gofyn am reswm pan na chedwir atynt. Y rheol a ddechreuodd ddiwethaf sydd mewn grym.");
    public static string None => Say("No rules yet.", "Dim rheolau eto.");
    public static string Add => Say("Add a rule", "Ychwanegu rheol");
    public static string Edit => Say("Change a rule", "Newid rheol");
    public static string Change => Say("Change", "Newid");
    public static string Remove => Say("Remove", "Tynnu");
    public static string Save => Say("Save", "Cadw");
    public static string Saved => Say("The rule is saved", "Mae’r rheol wedi’i chadw");
    public static string Removed => Say("The rule is removed", "Mae’r rheol wedi’i thynnu");
    public static string Holds => Say("In force from", "Mewn grym o");
    public static string HoldsLong => Say("First day on which it holds", "Y diwrnod cyntaf y mae mewn grym");
    public static string Value => Say("Value without VAT", "Gwerth heb TAW");
    public static string FromPounds => Say("From, without VAT", "O, heb TAW");
    public static string ToPounds => Say("Up to but not including", "Hyd at, ond heb gynnwys");
    public static string ToHint => Say("Leave empty if there is no upper end", "Gadewch yn wag os nad oes pen uchaf");
    public static string Invite => Say("Firms to invite", "Cwmnïau i’w gwahodd");
    public static string QuotesWanted => Say("Quotes to get", "Dyfynbrisiau i’w cael");
    public static string Advertise => Say("Must be advertised", "Rhaid hysbysebu");
    public static string Source => Say("Where the rule is written", "Ble mae’r rheol wedi’i hysgrifennu");
    public static string SourceHint => Say("For example, contract procedure rule 12.3", "Er enghraifft, rheol gweithdrefn contractau 12.3");
    public static string Yes => Say("Yes", "Oes");
    public static string No => Say("No", "Nac oes");

    public static string Range(BuyerBand band) => band.ToPence is { } to
        ? Say($"{Money.ShowWhole(band.FromPence)} to under {Money.ShowWhole(to)}", $"{Money.ShowWhole(band.FromPence)} i lai na {Money.ShowWhole(to)}")
        : Say($"{Money.ShowWhole(band.FromPence)} and above", $"{Money.ShowWhole(band.FromPence)} ac uwch");

    /// <summary>The rule as one sentence.</summary>
    public static string Sentence(BuyerBand band) => Say(
        $"{Range(band)}: ask at least {InvitationsText.Firms(band.Invite)}, get at least {InvitationsText.Quotes(band.Quotes)}{(band.MustAdvertise ? ", and advertise" : "")}.",
        $"{Range(band)}: gofynnwch i o leiaf {InvitationsText.Firms(band.Invite)}, mynnwch o leiaf {InvitationsText.Quotes(band.Quotes)}{(band.MustAdvertise ? ", a hysbysebwch" : "")}.");
}
