namespace LocalProcure.Domain.Firms;

/// <summary>The words for firms as such: kinds, sizes, registers, places.</summary>
public static class FirmsText
{
    public static string AlreadyDecided => Say("Somebody has already answered this request", "Mae rhywun eisoes wedi ateb y cais hwn");
    public static string AlreadyMerged => Say("One of the two has been merged already", "Mae un o’r ddau eisoes wedi’i uno");
    public static string DifferentNumbers => Say("The two have different numbers in the same register, so they are two firms", "Mae gan y ddau rifau gwahanol yn yr un gofrestr, felly dau gwmni ydynt");
    public static string NumberLooksOdd(string number, string register) => Say($"{number} does not look like a number from {register}. We have kept it as you typed it: check it once more", $"Nid yw {number} yn edrych fel rhif o {register}. Rydym wedi’i gadw fel y’i teipiwyd: gwiriwch ef unwaith eto");

    public static string NameOf(FirmKind kind) => kind switch
    {
        FirmKind.Company => Say("Limited company or LLP", "Cwmni cyfyngedig neu PAC"),
        FirmKind.Charity => Say("Charity", "Elusen"),
        FirmKind.SoleTrader => Say("Sole trader", "Unig fasnachwr"),
        FirmKind.Partnership => Say("Partnership", "Partneriaeth"),
        FirmKind.CoOperative => Say("Co-operative or mutual", "Cwmni cydweithredol neu gydfuddiannol"),
        _ => Say("Something else", "Rhywbeth arall"),
    };

    public static string NameOf(FirmSize size) => size switch
    {
        FirmSize.Micro => Say("Micro", "Micro"),
        FirmSize.Small => Say("Small", "Bach"),
        FirmSize.Medium => Say("Medium-sized", "Canolig"),
        FirmSize.Large => Say("Large", "Mawr"),
        _ => Say("Not known", "Ddim yn hysbys"),
    };

    public static string NameOf(PlaceNotion notion) => notion switch
    {
        PlaceNotion.RegisteredOffice => Say("Registered office", "Swyddfa gofrestredig"),
        PlaceNotion.PrincipalPlaceOfBusiness => Say("Main place of business", "Prif fan busnes"),
        _ => Say("Branch", "Cangen"),
    };

    public static string NameOfScheme(string scheme) => scheme switch
    {
        RegisterNumber.CompaniesHouse => Say("Companies House", "Tŷ’r Cwmnïau"),
        RegisterNumber.CharityEnglandWales => Say("the Charity Commission", "y Comisiwn Elusennau"),
        RegisterNumber.CharityScotland => Say("the Scottish charity register", "cofrestr elusennau’r Alban"),
        RegisterNumber.CharityNorthernIreland => Say("the Northern Ireland charity register", "cofrestr elusennau Gogledd Iwerddon"),
        RegisterNumber.Mutuals => Say("the Mutuals Register", "y Gofrestr Gydfuddiannol"),
        RegisterNumber.Vat => Say("VAT", "TAW"),
        RegisterNumber.Ppon => Say("the central digital platform (PPON)", "y platfform digidol canolog (PPON)"),
        _ => scheme,
    };
}
