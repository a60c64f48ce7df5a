namespace LocalProcure.Domain.Reports;

/// <summary>The words of the year's report.</summary>
public static class AnnualText
{
    public static string Title(string area, string year) => Say($"Local spending in {area}, the year {year}", $"Gwariant lleol: {area}, blwyddyn {year}");
    public static string Lead => Say(
        "Added up from the issued reports of the months, April to March. It holds what the annual socially responsible procurement report (Social Partnership and Public Procurement (Wales) Act 2023, section 39) asks of figures, and the register of section 40.",
        "Wedi’i adio o adroddiadau’r misoedd a gyhoeddwyd, Ebrill i Fawrth. Mae’n dal y ffigurau y mae’r adroddiad blynyddol ar gaffael cymdeithasol gyfrifol (Deddf Partneriaeth Gymdeithasol a Chaffael Cyhoeddus (Cymru) 2023, adran 39) yn gofyn amdanynt, a chofrestr adran 40.");
    public static string Years => Say("By year", "Fesul blwyddyn");
    public static string YearLink(string year) => Say($"The year {year}", $"Blwyddyn {year}");
    public static string Missing(string months) => Say($"No report has been issued for {months}. Payments of those months are in no figure here.", $"Ni chyhoeddwyd adroddiad ar gyfer {months}. Nid yw taliadau’r misoedd hynny mewn unrhyw ffigur yma.");
    public static string AllBuyers => Say("All buyers", "Pob prynwr");
    public static string Whose => Say("Whose", "Pwy");
    public static string Show => Say("Show", "Dangos");
    public static string Spending => Say("What was spent, and where", "Yr hyn a wariwyd, a ble");
    public static string Months => Say("The months", "Y misoedd");
    public static string Contracts => Say("Contracts awarded in the year", "Contractau a ddyfarnwyd yn y flwyddyn");
    public static string ContractsLead => Say("Values are promises over years and are never added to spending. A consortium counts with its whole value where one of its members is small or voluntary.", "Addewidion dros flynyddoedd yw gwerthoedd ac ni chânt byth eu hadio at wariant. Mae consortiwm yn cyfrif gyda’i werth cyfan lle mae un o’i aelodau’n fach neu’n wirfoddol.");
    public static string Count => Say("Contracts", "Contractau");
    public static string All => Say("All", "Pob un");
    public static string Prescribed => Say("Above the threshold (prescribed)", "Uwchlaw’r trothwy (rhagnodedig)");
    public static string ToSmes => Say("To small and medium-sized firms", "I gwmnïau bach a chanolig");
    public static string ToVcses => Say("To voluntary, community and social enterprises", "I fentrau gwirfoddol, cymunedol a chymdeithasol");
    public static string InArea => Say("To firms in the area", "I gwmnïau yn yr ardal");
    public static string ToConsortia => Say("To consortia", "I gonsortia");
    public static string Steps => Say("Steps taken", "Camau a gymerwyd");
    public static string StepsLead => Say("What the record of this site shows. Steps that no record shows are for the buyer’s own report.", "Yr hyn y mae cofnod y safle hwn yn ei ddangos. Mater i adroddiad y prynwr ei hun yw camau nad oes cofnod ohonynt.");
    public static string Tenders => Say("Tenders published", "Tendrau a gyhoeddwyd");
    public static string InLots => Say("Of them in lots", "Ohonynt mewn lotiau");
    public static string JointBids => Say("Of them welcoming joint bids", "Ohonynt yn croesawu cynigion ar y cyd");
    public static string Reserved => Say("Of them reserved below the threshold", "Ohonynt wedi’u cadw o dan y trothwy");
    public static string Engaged => Say("Planned procurements with firms engaged before the tender", "Caffaeliadau arfaethedig gyda chwmnïau’n cael eu holi cyn y tendr");
    public static string Social => Say("Social value", "Gwerth cymdeithasol");
    public static string SocialContracts => Say("Contracts with commitments", "Contractau ag ymrwymiadau");
    public static string Commitments => Say("Commitments made", "Ymrwymiadau a wnaed");
    public static string CommitmentsMet => Say("Of them met so far, as confirmed by the buyer", "Ohonynt wedi’u cyflawni hyd yma, fel y cadarnhawyd gan y prynwr");
    public static string Planned => Say("The two years that follow", "Y ddwy flynedd nesaf");
    public static string PlannedNone => Say("Nothing is published as planned for the two years that follow.", "Nid oes dim wedi’i gyhoeddi fel rhywbeth arfaethedig ar gyfer y ddwy flynedd nesaf.");
    public static string Expected => Say("Tender expected", "Disgwylir y tendr");
    public static string Register => Say("The register of these contracts", "Cofrestr y contractau hyn");
    public static string RegisterNone => Say("No contract was awarded in the year.", "Ni ddyfarnwyd contract yn y flwyddyn.");
    public static string Starts => Say("Starts", "Yn dechrau");
    public static string Ends => Say("Ends", "Yn dod i ben");
    public static string Extension => Say("Extension until", "Estyniad tan");
    public static string Place => Say("Principal place of business", "Prif fan busnes");
    public static string NotSaid => Say("Not said", "Heb ei nodi");
}
