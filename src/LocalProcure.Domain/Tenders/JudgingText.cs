using System.Globalization;

namespace LocalProcure.Domain.Tenders;

/// <summary>The words for how bids are compared.</summary>
public static class JudgingText
{
    public static string Title => Say("How bids are compared", "Sut y caiff cynigion eu cymharu");
    public static string Lead => Say("Firms read this before they bid. It cannot change after publication.", "Bydd cwmnïau’n darllen hwn cyn cynnig. Ni all newid ar ôl cyhoeddi.");
    public static string FormulaAsked => Say("How does a price become a score?", "Sut mae pris yn troi’n sgôr?");
    public static string TieAsked => Say("What decides between bids with the same total?", "Beth sy’n penderfynu rhwng cynigion â’r un cyfanswm?");
    public static string TieHint => Say("If that leaves them equal as well, lots are drawn before witnesses and recorded.", "Os yw hynny’n eu gadael yn gyfartal hefyd, tynnir coelbren gerbron tystion a’i gofnodi.");
    public static string PointsLost => Say("Points lost, out of 100, for each 1% above the lowest price", "Pwyntiau a gollir, allan o 100, am bob 1% uwchlaw’r pris isaf");
    public static string EnterPointsLost => Say("Enter the points lost for each 1%, from 0.01 to 100", "Rhowch y pwyntiau a gollir am bob 1%, o 0.01 i 100");
    public static string LowAsked => Say("Point out a price that is so many per cent below the mean (optional)", "Tynnu sylw at bris sydd hyn a hyn y cant islaw’r cymedr (dewisol)");
    public static string LowHint => Say("Only your own people see this. It decides nothing: before a low price is set aside, its bidder is told and may explain (Procurement Act 2023 s.19(4)). Leave it empty to look for nothing. It can change until the bids are opened.", "Dim ond eich pobl chi sy’n gweld hwn. Nid yw’n penderfynu dim: cyn i bris isel gael ei roi o’r neilltu, dywedir wrth y cynigydd a chaiff egluro (Deddf Caffael 2023 a.19(4)). Gadewch ef yn wag i beidio â chwilio. Gall newid nes i’r cynigion gael eu hagor.");
    public static string EnterLowPercent => Say("Enter a whole number from 1 to 99, or leave it empty", "Rhowch rif cyfan o 1 i 99, neu gadewch ef yn wag");
    public static string PricesAreSeen => Say("The bids are open, so this cannot be chosen any more.", "Mae’r cynigion ar agor, felly ni ellir dewis hyn mwyach.");
    public static string Save => Say("Save", "Cadw");
    public static string Change => Say("Change how bids are compared", "Newid sut y caiff cynigion eu cymharu");
    public static string Minimum => Say("Least share of this criterion’s marks to stay in (optional)", "Y gyfran leiaf o farciau’r maen prawf hwn i aros i mewn (dewisol)");
    public static string MinimumHint => Say("A gate: a bid that scores less does not pass, whatever its total. Not for price.", "Porth: nid yw cynnig sy’n sgorio llai yn pasio, beth bynnag fo’i gyfanswm. Nid ar gyfer pris.");
    public static string EnterMinimum => Say("Enter a whole number from 1 to 100, or leave it empty", "Rhowch rif cyfan o 1 i 100, neu gadewch ef yn wag");
    public static string MinimumShown(int percent) => Say($"At least {percent}% of these marks are needed to stay in.", $"Mae angen o leiaf {percent}% o’r marciau hyn i aros i mewn.");
    public static string TieHeading => Say("If totals are equal", "Os yw’r cyfansymiau’n gyfartal");

    public static string NameOf(PriceFormula formula) => formula switch
    {
        PriceFormula.MeanBased => Say("Against the mean price", "Yn erbyn y pris cymedrig"),
        PriceFormula.FixedPoints => Say("Fixed points for each 1% above the lowest", "Pwyntiau sefydlog am bob 1% uwchlaw’r isaf"),
        _ => Say("Relative to the lowest price", "Yn gymharol â’r pris isaf"),
    };

    /// <summary>The formula in words, as bidders read it.</summary>
    public static string Explained(PriceFormula formula, decimal pointsLost) => formula switch
    {
        PriceFormula.MeanBased => Say("A price equal to the mean of the bids that passed gets half of this weight. Each 1% below the mean adds a hundredth of the weight, each 1% above takes one away, never below nothing or above the whole.", "Mae pris sy’n hafal i gymedr y cynigion a basiodd yn cael hanner y pwysiad hwn. Mae pob 1% islaw’r cymedr yn ychwanegu canfed ran o’r pwysiad, a phob 1% uwchlaw yn tynnu un, byth yn is na dim nac yn uwch na’r cyfan."),
        PriceFormula.FixedPoints => Say($"The lowest price gets all of this weight. Each 1% above it takes away {Number(pointsLost)} of every 100 points, never below nothing.", $"Mae’r pris isaf yn cael y pwysiad hwn i gyd. Mae pob 1% uwchlaw iddo yn tynnu {Number(pointsLost)} o bob 100 pwynt, byth yn is na dim."),
        _ => TenderText.PriceFormula,
    };

    public static string NameOf(TieRule tie) => tie switch
    {
        TieRule.HighestQuality => Say("The highest score for everything but price", "Y sgôr uchaf am bopeth heblaw pris"),
        TieRule.LowestPrice => Say("The lowest price", "Y pris isaf"),
        _ => Say("A draw by lot before witnesses, recorded", "Tynnu coelbren gerbron tystion, wedi’i gofnodi"),
    };

    public static string Number(decimal number) => number.ToString("0.##", CultureInfo.CurrentCulture);
}
