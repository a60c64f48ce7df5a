namespace LocalProcure.Domain.Bids;

/// <summary>Why each page of a bid asks what it asks: one plain sentence for each, said before the first field.</summary>
public static class BidWhyText
{
    public static string Start => Say("The bid is kept under this name, alone or as a group, from the first word.", "Cedwir y cynnig o dan yr enw hwn, ar eich pen eich hun neu fel grŵp, o’r gair cyntaf.");
    public static string Answer => Say("The buyer marks what is written here and nothing else.", "Mae’r prynwr yn marcio’r hyn sydd wedi’i ysgrifennu yma a dim byd arall.");
    public static string Prices => Say("Every bidder prices the same lines, so that the buyer can compare like with like.", "Mae pob cynigydd yn prisio’r un llinellau, fel y gall y prynwr gymharu tebyg â’i debyg.");
    public static string Evidence => Say("The buyer may only award to those who meet its essential conditions, and goes by what is shown here.", "Dim ond i’r rhai sy’n bodloni ei amodau hanfodol y caiff y prynwr ddyfarnu, ac mae’n mynd yn ôl yr hyn a ddangosir yma.");
    public static string Declarations => Say("The law asks the buyer to know whom it deals with before it awards.", "Mae’r gyfraith yn gofyn i’r prynwr wybod â phwy y mae’n delio cyn iddo ddyfarnu.");
    public static string Files => Say("A file shows what words cannot. What matters most belongs in the answer itself.", "Mae ffeil yn dangos yr hyn na all geiriau. Mae’r hyn sydd bwysicaf yn perthyn yn yr ateb ei hun.");
    public static string Lots => Say("You are marked only in the lots that you bid for.", "Dim ond yn y lotiau rydych yn cynnig amdanynt y cewch eich marcio.");
    public static string Submit => Say("What you send is exactly what is shown here, so look at it once as the buyer will.", "Yr hyn rydych yn ei anfon yw’n union yr hyn a ddangosir yma, felly edrychwch arno unwaith fel y bydd y prynwr.");
    public static string Withdraw => Say("A withdrawn bid is not opened, so we ask before it happens.", "Ni chaiff cynnig a dynnwyd yn ôl ei agor, felly rydym yn gofyn cyn iddo ddigwydd.");
    public static string Confirm => Say("The tender changed after you sent your bid: only you can say that it still stands.", "Newidiodd y tendr ar ôl i chi anfon eich cynnig: dim ond chi all ddweud ei fod yn dal i sefyll.");
    public static string Owners => Say("With a name and a day, everyone knows who writes what.", "Gydag enw a diwrnod, mae pawb yn gwybod pwy sy’n ysgrifennu beth.");
    public static string Versions => Say("Nothing written is lost: an earlier version can be taken back.", "Nid oes dim a ysgrifennwyd yn cael ei golli: gellir adfer fersiwn gynharach.");
}
