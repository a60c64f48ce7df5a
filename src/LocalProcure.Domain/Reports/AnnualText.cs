namespace LocalProcure.Domain.Reports;

/// <summary>The words of the year's report.</summary>
public static class AnnualText
{
    public static string Title(string area, string year) => Say($"Local spending in {area}, the year {year}", $"Gwariant lleol: {area}, blwyddyn {year}");
    public static string Lead => Say(
        "Added up from the issued reports of the months, April to March. It holds those figures for the annual socially responsible procurement report (Social Partnership and Public Procurement (Wales) Act 2023, section 39) that this site’s record can give, with the contracts awarded elsewhere that buyers have entered, and the fields of the register of section 40.",
        "Wedi’i adio o adroddiadau’r misoedd a gyhoeddwyd, Ebrill i Fawrth. Mae’n dal y ffigurau hynny y gall cofnod y safle hwn eu rhoi ar gyfer yr adroddiad blynyddol ar gaffael cymdeithasol gyfrifol (Deddf Partneriaeth Gymdeithasol a Chaffael Cyhoeddus (Cymru) 2023, adran 39), gyda’r contractau a ddyfarnwyd mewn man arall y mae prynwyr wedi’u cofnodi, a meysydd cofrestr adran 40.");
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
    public static string Prescribed => Say("Prescribed: above the threshold, a major construction contract, or outsourcing", "Rhagnodedig: uwchlaw’r trothwy, contract adeiladu mawr, neu allanoli");
    public static string PrescribedNotKnown => Say("Not known whether prescribed", "Ddim yn hysbys a yw’n rhagnodedig");
    public static string SizeNotKnown => Say("To firms whose size is not known", "I gwmnïau nad yw eu maint yn hysbys");
    public static string PlaceNotKnown => Say("To firms whose place is not known", "I gwmnïau nad yw eu lleoliad yn hysbys");
    public static string IsPrescribed => Say("Prescribed", "Rhagnodedig");
    public static string Outsourcing => Say("Outsourcing a service that the buyer delivered itself", "Yn allanoli gwasanaeth yr oedd y prynwr yn ei ddarparu ei hun");
    public static string OutsourcingNotStated => Say("Not stated whether outsourcing", "Heb nodi a yw’n allanoli");
    public static string LeftOut => Say("Left out of the duty by the regulations, as the buyer says", "Wedi’u hepgor o’r ddyletswydd gan y rheoliadau, yn ôl y prynwr");
    public static string LeftOutBecause(string reason) => Say($"left out by the regulations: {reason}", $"wedi’i hepgor gan y rheoliadau: {reason}");
    public static string ByHand => Say("Of all: awarded elsewhere and entered by hand", "O’r cyfan: wedi’u dyfarnu mewn man arall a’u cofnodi â llaw");
    public static string Outsources => Say("outsources a service", "yn allanoli gwasanaeth");
    /// <summary>Whether it is prescribed, with what was said of outsourcing where that makes it so or leaves it open.</summary>
    public static string PrescribedAs(bool? prescribed, bool? outsources, string leftOut = "") => leftOut.Length > 0 ? $"{YesNo(prescribed)}: {LeftOutBecause(leftOut)}" : outsources == true ? $"{YesNo(prescribed)}: {Outsources}" : prescribed is null && outsources is null ? $"{YesNo(prescribed)}: {OutsourcingNotStated}" : YesNo(prescribed);
    public static string ByTheme => Say("Social value by what it serves", "Gwerth cymdeithasol yn ôl yr hyn y mae’n ei wasanaethu");
    public static string Met => Say("Met so far", "Wedi’u cyflawni hyd yma");
    public static string YesNo(bool? known) => known switch { true => Say("Yes", "Ydy"), false => Say("No", "Nac ydy"), null => Say("Not known", "Ddim yn hysbys") };
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
    public static string SocialContracts => Say("Contracts with commitments", "Contractau ag ymrwymiadau");
    public static string Commitments => Say("Commitments made", "Ymrwymiadau a wnaed");
    public static string Planned => Say("The two years that follow", "Y ddwy flynedd nesaf");
    public static string PlannedNone => Say("Nothing is published as planned for the two years that follow.", "Nid oes dim wedi’i gyhoeddi fel rhywbeth arfaethedig ar gyfer y ddwy flynedd nesaf.");
    public static string Expected => Say("Tender expected", "Disgwylir y tendr");
    public static string Register => Say("The register of these contracts", "Cofrestr y contractau hyn");
    public static string RegisterNone => Say("No contract was awarded in the year.", "Ni ddyfarnwyd contract yn y flwyddyn.");
    public static string Starts => Say("Starts", "Yn dechrau");
    public static string Ends => Say("Ends", "Yn dod i ben");
    /// <param name="planned">The end that it was to have, where it had a date.</param>
    public static string EndedEarly(string day, string? planned) => planned is null ? Say($"{day} (ended early)", $"{day} (terfynwyd yn gynnar)")
        : Say($"{day} (ended early; it was to end on {planned})", $"{day} (terfynwyd yn gynnar; roedd i ddod i ben ar {planned})");
    public static string Extension => Say("Extension until", "Estyniad tan");
    public static string Place => Say("Principal place of business", "Prif fan busnes");
    public static string NotSaid => Say("Not said", "Heb ei nodi");
    public static string OnTheirWord => Say("What rests on the buyers’ word", "Yr hyn sy’n dibynnu ar air y prynwyr");
    public static string OnTheirWordLead => Say("This site cannot know these by itself:", "Ni all y safle hwn wybod y rhain ohono’i hun:");
    public static IReadOnlyList<string> OnTheirWordList(int byHand, int leftOut) =>
    [
        Say($"Contracts awarded elsewhere are here as far as the buyers have entered them: {byHand} in this year, each marked in the register with its source. One that nobody has entered is in no figure here.",
            $"Mae contractau a ddyfarnwyd mewn man arall yma cyn belled ag y mae’r prynwyr wedi’u cofnodi: {byHand} yn y flwyddyn hon, pob un wedi’i nodi yn y gofrestr gyda’i ffynhonnell. Nid yw un nad oes neb wedi’i gofnodi mewn unrhyw ffigur yma."),
        Say($"“Prescribed” goes by buyer, kind, value and outsourcing, less what a buyer says that the regulations leave out: {leftOut} in this year, each with its reason in the register.",
            $"Mae “rhagnodedig” yn dilyn y prynwr, y math, y gwerth ac allanoli, heb yr hyn y dywed prynwr fod y rheoliadau’n ei hepgor: {leftOut} yn y flwyddyn hon, pob un gyda’i reswm yn y gofrestr."),
    ];
}
