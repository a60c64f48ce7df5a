namespace LocalProcure.Domain.People;

/// <summary>The words of two-step sign-in.</summary>
public static class SecondStepText
{
    public static string Title => Say("Two-step sign-in", "Mewngofnodi dau gam");
    public static string Intro => Say("Besides your password you give a six-digit code from an app on your telephone. Whoever learns your password still cannot get in.", "Yn ogystal â’ch cyfrinair rydych yn rhoi cod chwe digid o ap ar eich ffôn. Ni all rhywun sy’n dysgu’ch cyfrinair fynd i mewn wedyn.");
    public static string NeededFor => Say("Your work here needs it: officers, openers, evaluators and project staff all sign in with two steps.", "Mae ei angen ar gyfer eich gwaith yma: mae swyddogion, agorwyr, gwerthuswyr a staff y prosiect i gyd yn mewngofnodi â dau gam.");
    public static string IsOn => Say("On", "Ymlaen");
    public static string IsOff => Say("Off", "I ffwrdd");
    public static string SetUp => Say("Set up two-step sign-in", "Gosod mewngofnodi dau gam");
    public static string GetApp => Say("Install an authenticator app on your telephone, for example Aegis, Google Authenticator, Microsoft Authenticator or the one in your password manager.", "Gosodwch ap dilysu ar eich ffôn, er enghraifft Aegis, Google Authenticator, Microsoft Authenticator neu’r un yn eich rheolwr cyfrineiriau.");
    public static string ScanIt => Say("In the app, add an account and scan this picture.", "Yn yr ap, ychwanegwch gyfrif a sganiwch y llun hwn.");
    public static string QrAlt => Say("QR code for your authenticator app; the same key is written below", "Cod QR ar gyfer eich ap dilysu; mae’r un allwedd wedi’i hysgrifennu isod");
    public static string TypeIt => Say("If you cannot scan, type this key into the app:", "Os na allwch sganio, teipiwch yr allwedd hon yn yr ap:");
    public static string OpenInApp => Say("Or open it in the app on this device", "Neu ei hagor yn yr ap ar y ddyfais hon");
    public static string ThenCode => Say("Type the code that the app shows.", "Teipiwch y cod y mae’r ap yn ei ddangos.");
    public static string Code => Say("Six-digit code", "Cod chwe digid");
    public static string CodeHint => Say("It changes every 30 seconds.", "Mae’n newid bob 30 eiliad.");
    public static string EnterCode => Say("Enter the six-digit code from your app", "Rhowch y cod chwe digid o’ch ap");
    public static string CodeWrong => Say("That code is not right, or was used already. Wait for the next one; if it keeps failing, check that your telephone’s clock sets itself", "Nid yw’r cod hwnnw’n gywir, neu cafodd ei ddefnyddio’n barod. Arhoswch am yr un nesaf; os yw’n dal i fethu, gwnewch yn siŵr bod cloc eich ffôn yn gosod ei hun");
    public static string TurnOn => Say("Turn on two-step sign-in", "Troi mewngofnodi dau gam ymlaen");
    public static string TurnedOn => Say("Two-step sign-in is on.", "Mae mewngofnodi dau gam ymlaen.");
    public static string TurnOff => Say("Turn off two-step sign-in", "Diffodd mewngofnodi dau gam");
    public static string TurnedOff => Say("Two-step sign-in is off.", "Mae mewngofnodi dau gam i ffwrdd.");
    public static string CannotTurnOff => Say("You cannot turn off two-step sign-in while you are project staff, an officer, an opener or an evaluator", "Ni allwch ddiffodd mewngofnodi dau gam tra byddwch yn aelod o staff y prosiect, yn swyddog, yn agorwr neu’n werthuswr");
    public static string NewTelephone => Say("Use another app or telephone", "Defnyddio ap neu ffôn arall");
    public static string NewTelephoneHelp => Say("You set up the new app; the old one then stops working.", "Byddwch yn gosod yr ap newydd; yna bydd yr hen un yn peidio â gweithio.");
    public static string StepTitle => Say("Enter your code", "Rhowch eich cod");
    public static string StepIntro => Say("Open your authenticator app and type the code that it shows for LocalProcure.", "Agorwch eich ap dilysu a theipiwch y cod y mae’n ei ddangos ar gyfer LocalProcure.");
    public static string NoTelephone => Say("I do not have my telephone", "Nid yw fy ffôn gennyf");
    public static string RecoveryTitle => Say("Enter a recovery code", "Rhowch god adfer");
    public static string RecoveryIntro => Say("Each of the recovery codes that you kept works once.", "Mae pob un o’r codau adfer a gadwoch yn gweithio unwaith.");
    public static string RecoveryCode => Say("Recovery code", "Cod adfer");
    public static string EnterRecoveryCode => Say("Enter one of your recovery codes", "Rhowch un o’ch codau adfer");
    public static string RecoveryWrong => Say("That recovery code is not right, or was used already", "Nid yw’r cod adfer hwnnw’n gywir, neu cafodd ei ddefnyddio’n barod");
    public static string NoCodes => Say("If you have no code left, call the project: staff check who you are and let you set up a new app.", "Os nad oes gennych god ar ôl, ffoniwch y prosiect: bydd y staff yn gwirio pwy ydych ac yn gadael i chi osod ap newydd.");
    public static string CodesTitle => Say("Your recovery codes", "Eich codau adfer");
    public static string CodesIntro => Say("Keep these somewhere safe, away from your telephone. Each lets you in once when you do not have it. They are shown only now.", "Cadwch y rhain yn rhywle diogel, ar wahân i’ch ffôn. Mae pob un yn eich gadael i mewn unwaith pan na fydd eich ffôn gennych. Dim ond nawr y cânt eu dangos.");
    public static string CodesKept => Say("I have kept them", "Rwyf wedi’u cadw");
    public static string NewCodes => Say("Make new recovery codes", "Creu codau adfer newydd");
    public static string NewCodesOrOff => Say("Make new recovery codes, or turn it off", "Creu codau adfer newydd, neu ei ddiffodd");
    public static string NewCodesHelp => Say("The old ones stop working.", "Bydd yr hen rai’n peidio â gweithio.");
    public static string CodesLeft(int count) => Say(
        count == 1 ? "1 recovery code left" : $"{count} recovery codes left",
        count switch { 0 => "Dim codau adfer ar ôl", 1 => "1 cod adfer ar ôl", 2 => "2 god adfer ar ôl", 3 or 6 => $"{count} chod adfer ar ôl", _ => $"{count} cod adfer ar ôl" });
}
