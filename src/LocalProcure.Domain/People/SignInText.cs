namespace LocalProcure.Domain.People;

/// <summary>The words of registering, signing in and passwords.</summary>
public static class SignInText
{
    public static string Register => Say("Create an account", "Creu cyfrif");
    public static string RegisterIntro => Say("One account is enough for everything: buying, bidding, and belonging to several organisations. It is free.", "Mae un cyfrif yn ddigon ar gyfer popeth: prynu, gwneud cynigion, a pherthyn i sawl sefydliad. Mae am ddim.");
    public static string HaveAccount => Say("I already have an account", "Mae gen i gyfrif yn barod");
    public static string YourName => Say("Your full name", "Eich enw llawn");
    public static string YourNameHint => Say("Shown to the organisations that you belong to.", "Caiff ei ddangos i’r sefydliadau rydych yn perthyn iddynt.");
    public static string EmailAddress => Say("E-mail address", "Cyfeiriad e-bost");
    public static string EmailHint => Say("You sign in with it. We send a link to it to check that it is yours.", "Byddwch yn mewngofnodi ag ef. Byddwn yn anfon dolen ato i wirio mai chi piau ef.");
    public static string Password => Say("Password", "Cyfrinair");
    public static string NewPassword => Say("New password", "Cyfrinair newydd");
    public static string CurrentPassword => Say("Your current password", "Eich cyfrinair presennol");
    public static string PasswordHint => Say("At least 12 characters. Three or four words that do not belong together are easy to remember and hard to guess.", "O leiaf 12 nod. Mae tri neu bedwar gair nad ydynt yn perthyn i’w gilydd yn hawdd eu cofio ac yn anodd eu dyfalu.");
    public static string PrivacyLink => Say("What we do with your details", "Beth rydym yn ei wneud â’ch manylion");
    public static string EnterName => Say("Enter your full name", "Rhowch eich enw llawn");
    public static string NameTooLong => Say("Your name must be 200 characters or fewer", "Rhaid i’ch enw fod yn 200 nod neu lai");
    public static string EnterEmail => Say("Enter an e-mail address", "Rhowch gyfeiriad e-bost");
    public static string EmailNotRight => Say("Enter an e-mail address in the right form, like name@example.com", "Rhowch gyfeiriad e-bost yn y ffurf gywir, fel enw@enghraifft.com");
    public static string EnterPassword => Say("Enter a password", "Rhowch gyfrinair");
    public static string EnterCurrentPassword => Say("Enter your current password", "Rhowch eich cyfrinair presennol");
    public static string PasswordTooShort => Say("Your password must be 12 characters or more", "Rhaid i’ch cyfrinair fod yn 12 nod neu fwy");
    public static string PasswordTooLong => Say("Your password must be 200 characters or fewer", "Rhaid i’ch cyfrinair fod yn 200 nod neu lai");
    public static string PasswordTooCommon => Say("This password is too easy to guess: it is a common one, or made of your own name or address. Choose another", "Mae’r cyfrinair hwn yn rhy hawdd ei ddyfalu: mae’n un cyffredin, neu wedi’i wneud o’ch enw neu’ch cyfeiriad eich hun. Dewiswch un arall");
    public static string PasswordWrong => Say("That is not your current password", "Nid dyna’ch cyfrinair presennol");

    public static string CheckEmail => Say("Check your e-mail", "Edrychwch ar eich e-bost");
    public static string ConfirmSent => Say("We have sent a link to the address you gave. Open it to finish creating your account. It works for 24 hours.", "Rydym wedi anfon dolen i’r cyfeiriad a roesoch. Agorwch hi i orffen creu eich cyfrif. Mae’n gweithio am 24 awr.");
    public static string NotArrived => Say("Has nothing arrived?", "Heb gael dim?");
    public static string NotArrivedHelp => Say("Look in the spam folder. If the address was mistyped, create the account again. If you had not confirmed your address yet, sign in and we will send a new link.", "Edrychwch yn y ffolder sbam. Os oedd camgymeriad yn y cyfeiriad, crëwch y cyfrif eto. Os nad oeddech wedi cadarnhau’ch cyfeiriad eto, mewngofnodwch ac fe anfonwn ddolen newydd.");
    public static string ConfirmTitle => Say("Confirm your e-mail address", "Cadarnhau eich cyfeiriad e-bost");
    public static string ConfirmAsk => Say("One press and your account is ready.", "Un clic a bydd eich cyfrif yn barod.");
    public static string ConfirmIt => Say("Confirm my address", "Cadarnhau fy nghyfeiriad");
    public static string Confirmed => Say("Your e-mail address is confirmed. You can sign in now.", "Mae’ch cyfeiriad e-bost wedi’i gadarnhau. Gallwch fewngofnodi nawr.");
    public static string LinkOver => Say("This link no longer works", "Nid yw’r ddolen hon yn gweithio mwyach");
    public static string LinkOverHelp => Say("It was used already, is too old, or was cut off by your mail program. Sign in or ask for a new password, and we will send a new link.", "Mae wedi’i defnyddio’n barod, mae’n rhy hen, neu fe’i torrwyd gan eich rhaglen e-bost. Mewngofnodwch neu gofynnwch am gyfrinair newydd, ac fe anfonwn ddolen newydd.");
    public static string ConfirmFirst => Say("Confirm your e-mail address first", "Cadarnhewch eich cyfeiriad e-bost yn gyntaf");
    public static string ConfirmFirstHelp => Say("We have sent you a new link. Open it, then sign in.", "Rydym wedi anfon dolen newydd atoch. Agorwch hi, yna mewngofnodwch.");

    public static string SignIn => Say("Sign in", "Mewngofnodi");
    public static string SignOut => Say("Sign out", "Allgofnodi");
    public static string SignOutAsk => Say("Do you want to sign out?", "Ydych chi am allgofnodi?");
    public static string SignedOut => Say("You have signed out.", "Rydych wedi allgofnodi.");
    public static string NewHere => Say("New here?", "Newydd yma?");
    public static string Forgotten => Say("I have forgotten my password", "Rwyf wedi anghofio fy nghyfrinair");
    public static string WrongDetails => Say("The e-mail address or the password is not right. After several wrong tries an account is locked for 15 minutes", "Nid yw’r cyfeiriad e-bost neu’r cyfrinair yn gywir. Ar ôl sawl cynnig anghywir caiff cyfrif ei gloi am 15 munud");

    public static string ForgottenTitle => Say("Choose a new password", "Dewis cyfrinair newydd");
    public static string ForgottenIntro => Say("Give the e-mail address of your account. If there is one, we send it a link to choose a new password.", "Rhowch gyfeiriad e-bost eich cyfrif. Os oes un, byddwn yn anfon dolen ato i ddewis cyfrinair newydd.");
    public static string SendLink => Say("Send me the link", "Anfonwch y ddolen ataf");
    public static string ForgottenSent => Say("If this address has an account, a link is on its way to it. It works for 24 hours and only once.", "Os oes gan y cyfeiriad hwn gyfrif, mae dolen ar ei ffordd iddo. Mae’n gweithio am 24 awr ac unwaith yn unig.");
    public static string ChooseIt => Say("Save my new password", "Cadw fy nghyfrinair newydd");
    public static string PasswordChosen => Say("Your new password is saved, and you are signed out everywhere else. Sign in with it now.", "Mae’ch cyfrinair newydd wedi’i gadw, ac rydych wedi’ch allgofnodi ym mhobman arall. Mewngofnodwch ag ef nawr.");
    public static string SetUpTitle => Say("Set up your account", "Gosod eich cyfrif");
    public static string SetUpIntro => Say("Choose a password. After signing in you will connect an authenticator app, which your work here needs.", "Dewiswch gyfrinair. Ar ôl mewngofnodi byddwch yn cysylltu ap dilysu, sydd ei angen ar gyfer eich gwaith yma.");

    public static string TooMany => Say("Too many tries", "Gormod o gynigion");
    public static string TooManyHelp(int seconds) => Say($"Please wait {seconds} seconds and try again.", $"Arhoswch {seconds} eiliad a rhowch gynnig arall arni.");
}
