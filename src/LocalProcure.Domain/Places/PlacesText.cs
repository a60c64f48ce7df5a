namespace LocalProcure.Domain.Places;

/// <summary>The words for places.</summary>
public static class PlacesText
{
    public static string OutsideUk => Say("Outside the UK", "Y tu allan i’r DU");
    public static string NotKnown => Say("Not known", "Ddim yn hysbys");
    public static string RestOf(string area) => Say($"Rest of {area}", $"Gweddill {area}");
    public static string NoSuchArea(string code) => Say($"{code} is not the code of an area that we know", $"Nid yw {code} yn god ar gyfer ardal yr ydym yn ei hadnabod");
    public static string NotAPostcode => Say("Enter a full UK postcode, like CF40 1AB", "Rhowch god post llawn yn y DU, fel CF40 1AB");
    public static string PostcodeNotFound(string postcode) => Say($"{postcode} is not in the list of postcodes, so we cannot tell which council area it is in", $"Nid yw {postcode} yn y rhestr o godau post, felly ni allwn ddweud ym mha ardal cyngor y mae");
    public static string PostcodeEnded(string postcode) => Say($"{postcode} is no longer used by Royal Mail", $"Nid yw’r Post Brenhinol yn defnyddio {postcode} bellach");
    public static string Attribution => Say("Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics data © Crown copyright and database right 2025.", "Yn cynnwys data’r AO © Hawlfraint a hawl cronfa ddata’r Goron 2025. Yn cynnwys data’r Post Brenhinol © Hawlfraint a hawl cronfa ddata’r Post Brenhinol 2025. Yn cynnwys data Ystadegau Gwladol © Hawlfraint a hawl cronfa ddata’r Goron 2025.");
    public static string MapAttribution => Say("Map: UK-GeoJSON by Martin Chorley, CC BY 4.0, simplified by us. Contains OS data © Crown copyright and database right.", "Map: UK-GeoJSON gan Martin Chorley, CC BY 4.0, wedi’i symleiddio gennym ni. Yn cynnwys data’r AO © Hawlfraint a hawl cronfa ddata’r Goron.");
}
