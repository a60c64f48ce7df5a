namespace LocalProcure.Domain.Buyers;

/// <summary>The words for public bodies, their people and the law's figures.</summary>
public static class BuyersText
{
    public static string AmountAboveNothing => Say("Enter an amount above £0", "Rhowch swm uwch na £0");

    public static string NameOf(BuyerKind kind) => kind switch
    {
        BuyerKind.Council => Say("Council", "Cyngor"),
        BuyerKind.HealthBoard => Say("Health board or NHS trust", "Bwrdd iechyd neu ymddiriedolaeth GIG"),
        BuyerKind.HousingAssociation => Say("Housing association", "Cymdeithas dai"),
        BuyerKind.College => Say("Further education college", "Coleg addysg bellach"),
        BuyerKind.WelshGovernment => Say("Welsh Government body", "Corff Llywodraeth Cymru"),
        _ => Say("Another kind of public body", "Math arall o gorff cyhoeddus"),
    };

    public static string NameOf(Nation nation) => nation == Nation.Wales ? Say("Wales", "Cymru") : Say("England", "Lloegr");

    public static string NameOf(ThresholdLine line) => line == ThresholdLine.PublicContract ? Say("Public contract", "Contract cyhoeddus") : Say("Notice needed below the threshold", "Angen hysbysiad o dan y trothwy");

    public static string NameOf(ThresholdBody body) => body switch
    {
        ThresholdBody.SubCentral => Say("Sub-central authorities", "Awdurdodau is-ganolog"),
        ThresholdBody.Central => Say("Central government authorities", "Awdurdodau llywodraeth ganolog"),
        ThresholdBody.CentralNotDevolved => Say("Central, not devolved to Wales", "Canolog, heb ei ddatganoli i Gymru"),
        _ => Say("All", "Pob un"),
    };

    public static string NameOf(ContractSort sort) => sort switch
    {
        ContractSort.GoodsAndServices => Say("Goods and services", "Nwyddau a gwasanaethau"),
        ContractSort.Works => Say("Works", "Gweithiau"),
        ContractSort.LightTouch => Say("Light touch", "Cyffyrddiad ysgafn"),
        _ => Say("All", "Pob un"),
    };
}
