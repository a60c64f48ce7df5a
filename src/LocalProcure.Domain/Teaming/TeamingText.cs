namespace LocalProcure.Domain.Teaming;

/// <summary>Words of the coverage board, of teaming before a tender and of introductions: why something is refused, and names of things.</summary>
public static partial class TeamingText
{
    public static string WorksIn(string area) => Say($"Work in {area}", $"Gwaith yn: {area}");
    public static string TurnoverPiece => Say("Turnover", "Trosiant");

    // Why not
    public static string ChooseBrings => Say("Tick at least one thing that your firm brings", "Ticiwch o leiaf un peth y mae eich cwmni’n ei gynnig");
    public static string ContractOver => Say("This contract is not running, so nothing follows it", "Nid yw’r contract hwn ar waith, felly nid oes dim yn ei ddilyn");
    public static string ContractNotSoon => Say("This contract does not end within 18 months", "Nid yw’r contract hwn yn dod i ben o fewn 18 mis");
    public static string AlreadyOpen => Say("You already see each other’s names. Write to each other to say that you have changed your mind", "Rydych eisoes yn gweld enwau eich gilydd. Ysgrifennwch at eich gilydd i ddweud eich bod wedi newid eich meddwl");
    public static string NothingToTakeBack => Say("You have not said yes to this firm", "Nid ydych wedi dweud ie wrth y cwmni hwn");
    public static string NoContact => Say("Leave out e-mail addresses, web addresses and telephone numbers: this line must not say who you are", "Peidiwch â chynnwys cyfeiriadau e-bost, cyfeiriadau gwe na rhifau ffôn: rhaid i’r llinell hon beidio â dweud pwy ydych chi");
    public static string NoNames => Say("Leave out the firm’s name: this line must not say who it is", "Peidiwch â chynnwys enw’r cwmni: rhaid i’r llinell hon beidio â dweud pwy ydyw");
    public static string EnterNote => Say("Write why you bring these firms together", "Ysgrifennwch pam rydych yn dod â’r cwmnïau hyn ynghyd");
    public static string ChooseTwoFirms => Say("Choose at least two firms", "Dewiswch o leiaf ddau gwmni");
    public static string TooManyFirms(int most) => Say($"Introduce at most {most} firms at a time", $"Cyflwynwch {most} cwmni ar y mwyaf ar y tro");
    public static string EnterLine => Say("Write a line about each firm that does not say who it is", "Ysgrifennwch linell am bob cwmni nad yw’n dweud pwy ydyw");
    public static string NotAsked => Say("This introduction is not for your firm", "Nid yw’r cyflwyniad hwn ar gyfer eich cwmni chi");
    public static string IntroductionOver => Say("This introduction is over", "Mae’r cyflwyniad hwn ar ben");
    public static string TooLong => Say("This is too long. Use fewer characters", "Mae hwn yn rhy hir. Defnyddiwch lai o nodau");
    public static string OneSideOnly => Say("You already act for another firm here, so you cannot act for this one too", "Rydych eisoes yn gweithredu dros gwmni arall yma, felly ni allwch weithredu dros hwn hefyd");
    public static string BuyerCannot => Say("You buy for this body, so you cannot look for partners for its contracts", "Rydych yn prynu ar ran y corff hwn, felly ni allwch chwilio am bartneriaid ar gyfer ei gontractau");
}
