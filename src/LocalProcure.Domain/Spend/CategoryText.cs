namespace LocalProcure.Domain.Spend;

/// <summary>The words of the page that maps buyers' own categories to headings.</summary>
public static class CategoryText
{
    public static string Title => Say("What was bought", "Yr hyn a brynwyd");
    public static string Lead => Say("Each buyer has its own words for what it buys. Map them to headings that can be compared, and to the trades that local firms are in.", "Mae gan bob prynwr ei eiriau ei hun am yr hyn mae’n ei brynu. Mapiwch nhw i benawdau y gellir eu cymharu, ac i’r crefftau y mae cwmnïau lleol ynddynt.");
    public static string Door => Say("Buyers’ own words mapped to headings that can be compared", "Geiriau’r prynwyr wedi’u mapio i benawdau y gellir eu cymharu");
    public static string SeeRules(int count) => Say(count == 1 ? "See the mapping in force" : $"See the {count:N0} mappings in force", count == 1 ? "Gweld y mapiad sydd mewn grym" : $"Gweld y {count:N0} mapiad sydd mewn grym");
    public static string Rules => Say("Mapping in force", "Mapio mewn grym");
    public static string NoRules => Say("Nothing is mapped yet: each buyer’s own words are shown.", "Nid oes dim wedi’i fapio eto: dangosir geiriau pob prynwr ei hun.");
    public static string Unmapped => Say("Largest amounts without a heading", "Y symiau mwyaf heb bennawd");
    public static string NoneUnmapped => Say("Every category has a heading.", "Mae gan bob categori bennawd.");
    public static string Heading => Say("Heading", "Pennawd");
    public static string ChooseHeading => Say("Choose a heading", "Dewiswch bennawd");
    public static string Add => Say("Map words to a heading", "Mapio geiriau i bennawd");
    public static string WouldMap => Say("This rule would map", "Byddai’r rheol hon yn mapio");
    public static string WouldTurn(int lines, long pence) => Say($"Under another heading now, and would come under this one: {ExclusionText.Moved(lines, pence)}", $"O dan bennawd arall nawr, a byddent yn dod o dan hwn: {ExclusionText.Moved(lines, pence)}");
    public static string StaysMapped(int lines, long pence) => Say($"Matched too, but keep the heading they have: {ExclusionText.Moved(lines, pence)}", $"Yn cyfateb hefyd, ond yn cadw’r pennawd sydd ganddynt: {ExclusionText.Moved(lines, pence)}");
    public static string Maps => Say("Maps", "Yn mapio");
    public static string Map => Say("Map", "Mapio");
    public static string MapWords(string words) => Say($"Map “{words}”", $"Mapio “{words}”");
    public static string Try => Say("See what it would map", "Gweld beth y byddai’n ei fapio");
    public static string DoneAdded => Say("The words are mapped.", "Mae’r geiriau wedi’u mapio.");
    public static string DoneEnded => Say("The mapping has ended.", "Mae’r mapio wedi dod i ben.");
    public static string Version(int number, DateTime at) => Say($"Version {number:N0}, {at.ShowMoment()}", $"Fersiwn {number:N0}, {at.ShowMoment()}");
    public static string Share(string share) => Say($"{share} of the pounds have a heading.", $"Mae gan {share} o’r arian bennawd.");
}
