namespace LocalProcure.Domain.People;

/// <summary>The words of the e-mails about one's account.</summary>
public static class AccountMailText
{
    public static string ConfirmSubject => Say("Confirm your e-mail address", "Cadarnhewch eich cyfeiriad e-bost");
    public static string ConfirmWhy => Say("You, or somebody who typed your address, created an account at LocalProcure.", "Fe wnaethoch chi, neu rywun a deipiodd eich cyfeiriad, greu cyfrif yn LocalProcure.");
    public static string ConfirmButton => Say("Confirm my address", "Cadarnhau fy nghyfeiriad");
    public static string IgnoreIt => Say("If it was not you, do nothing: without this confirmation the account cannot be used.", "Os nad chi oedd yno, peidiwch â gwneud dim: heb y cadarnhad hwn ni ellir defnyddio’r cyfrif.");
    public static string LinkLasts => Say("The link works for 24 hours.", "Mae’r ddolen yn gweithio am 24 awr.");

    public static string ExistsSubject => Say("You already have an account", "Mae gennych gyfrif yn barod");
    public static string ExistsWhy => Say("Somebody, perhaps you, tried to create an account with this address, which has one already.", "Ceisiodd rhywun, chi efallai, greu cyfrif â’r cyfeiriad hwn, sydd ag un yn barod.");
    public static string SignInButton => Say("Sign in", "Mewngofnodi");
    public static string ForgottenLink => Say("Choose a new password", "Dewis cyfrinair newydd");
    public static string NothingChanged => Say("If it was not you, do nothing: nothing has changed.", "Os nad chi oedd yno, peidiwch â gwneud dim: nid oes dim wedi newid.");

    public static string NewPasswordSubject => Say("Choose a new password", "Dewiswch gyfrinair newydd");
    public static string NewPasswordWhy => Say("Somebody, perhaps you, asked for a new password for your account at LocalProcure.", "Gofynnodd rhywun, chi efallai, am gyfrinair newydd i’ch cyfrif yn LocalProcure.");
    public static string NewPasswordButton => Say("Choose a new password", "Dewis cyfrinair newydd");

    public static string PasswordChangedSubject => Say("Your password has changed", "Mae’ch cyfrinair wedi newid");
    public static string PasswordChangedWhy => Say("The password of your account at LocalProcure has just been changed.", "Mae cyfrinair eich cyfrif yn LocalProcure newydd gael ei newid.");
    public static string NotYou => Say("If it was not you, choose a new password at once and call the project.", "Os nad chi oedd yno, dewiswch gyfrinair newydd ar unwaith a ffoniwch y prosiect.");

    public static string AddressSubject => Say("Confirm your new e-mail address", "Cadarnhewch eich cyfeiriad e-bost newydd");
    public static string AddressWhy => Say("You asked to use this address for your account at LocalProcure.", "Gofynnoch am ddefnyddio’r cyfeiriad hwn ar gyfer eich cyfrif yn LocalProcure.");
    public static string AddressButton => Say("Use this address", "Defnyddio’r cyfeiriad hwn");
    public static string AddressTold => Say("Your e-mail address is being changed", "Mae’ch cyfeiriad e-bost yn cael ei newid");
    public static string AddressToldWhy => Say("Somebody signed in to your account asked to use another e-mail address for it.", "Gofynnodd rhywun a oedd wedi mewngofnodi i’ch cyfrif am ddefnyddio cyfeiriad e-bost arall ar ei gyfer.");

    public static string SecondStepOnSubject => Say("Two-step sign-in is on", "Mae mewngofnodi dau gam ymlaen");
    public static string SecondStepOnWhy => Say("Two-step sign-in was set up for your account at LocalProcure.", "Gosodwyd mewngofnodi dau gam ar gyfer eich cyfrif yn LocalProcure.");
    public static string SecondStepOffSubject => Say("Two-step sign-in is off", "Mae mewngofnodi dau gam i ffwrdd");
    public static string SecondStepOffWhy => Say("Two-step sign-in was turned off for your account at LocalProcure.", "Cafodd mewngofnodi dau gam ei ddiffodd ar gyfer eich cyfrif yn LocalProcure.");
    public static string RecoveryUsedSubject => Say("A recovery code was used", "Defnyddiwyd cod adfer");
    public static string RecoveryUsedWhy(int left) => Say($"Somebody signed in to your account with a recovery code. {SecondStepText.CodesLeft(left)}.", $"Mewngofnododd rhywun i’ch cyfrif â chod adfer. {SecondStepText.CodesLeft(left)}.");

    public static string ClosedSubject => Say("Your account is closed", "Mae’ch cyfrif wedi’i gau");
    public static string ClosedWhy => Say("You closed your account at LocalProcure.", "Caeoch eich cyfrif yn LocalProcure.");
    public static string ClosedHelp => Say("This is the last e-mail. We will forget this address too within 28 days.", "Dyma’r e-bost olaf. Byddwn yn anghofio’r cyfeiriad hwn hefyd o fewn 28 diwrnod.");
    public static string YourAccount => Say("Your account", "Eich cyfrif");
}
