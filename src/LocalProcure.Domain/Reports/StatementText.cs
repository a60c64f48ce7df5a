namespace LocalProcure.Domain.Reports;

/// <summary>The words of a buyer's own statement about its year.</summary>
public static class StatementText
{
    public static string Title => Say("The buyer’s own statement", "Datganiad y prynwr ei hun");
    public static string TitleOf(string year) => Say($"Your statement for the year {year}", $"Eich datganiad ar gyfer blwyddyn {year}");
    public static string Lead => Say(
        "The annual report (section 39) asks for what no record of this site can tell. What you save stands on the public page of the year, in its data files and in print, with the day and the buyer’s name.",
        "Mae’r adroddiad blynyddol (adran 39) yn gofyn am yr hyn na all unrhyw gofnod ar y safle hwn ei ddweud. Mae’r hyn yr ydych yn ei gadw yn ymddangos ar dudalen gyhoeddus y flwyddyn, yn ei ffeiliau data ac mewn print, gyda’r diwrnod ac enw’r prynwr.");
    public static string SectionLead => Say("In each buyer’s own words; nobody here has checked them.", "Yng ngeiriau pob prynwr ei hun; nid oes neb yma wedi’u gwirio.");
    public static string Objectives => Say("How our buying served our objectives", "Sut y gwasanaethodd ein prynu ein hamcanion");
    public static string ObjectivesHint => Say("Your published objectives for socially responsible procurement, and how far the year’s contracts met them.", "Eich amcanion cyhoeddedig ar gyfer caffael cymdeithasol gyfrifol, ac i ba raddau y gwnaeth contractau’r flwyddyn eu cyflawni.");
    public static string Steps => Say("Reasonable steps on prescribed contracts", "Camau rhesymol ar gontractau rhagnodedig");
    public static string StepsHint => Say("What you did on each contract listed as prescribed, beyond the steps that this site’s record shows.", "Yr hyn a wnaethoch ar bob contract a restrir yn rhagnodedig, y tu hwnt i’r camau y mae cofnod y safle hwn yn eu dangos.");
    public static string Wellbeing => Say("What it did for well-being", "Yr hyn a wnaeth dros lesiant");
    public static string WellbeingHint => Say("Your own data on the environment, jobs and skills, culture and the Welsh language: carbon, waste, people trained.", "Eich data eich hun ar yr amgylchedd, swyddi a sgiliau, diwylliant a’r Gymraeg: carbon, gwastraff, pobl a hyfforddwyd.");
    public static string Elsewhere => Say("Contracts awarded elsewhere", "Contractau a ddyfarnwyd mewn man arall");
    public static string ElsewhereHint => Say("Enter each of them in the register, and say at a contract that the regulations leave it out. Here, say whether that is all of them.", "Cofnodwch bob un ohonynt yn y gofrestr, a dywedwch wrth gontract fod y rheoliadau’n ei hepgor. Yma, dywedwch ai dyna’r cyfan ohonynt.");
    public static string Give => Say("Give your statement", "Rhoi eich datganiad");
    public static string GiveFor(string buyer) => Say($"Give the statement of {buyer}", $"Rhoi datganiad {buyer}");
    public static string Correct(string buyer) => Say($"Correct the statement of {buyer}", $"Cywiro datganiad {buyer}");
    public static string Save => Say("Publish the statement", "Cyhoeddi’r datganiad");
    public static string Saved => Say("The statement stands on the page of the year", "Mae’r datganiad ar dudalen y flwyddyn");
    public static string NotGiven(string buyers) => Say($"Not given yet: {buyers}.", $"Heb ei roi eto: {buyers}.");
    public static string GivenOn(string buyer, DateOnly day, bool byStaff) => byStaff
        ? Say($"Entered by project staff for {buyer} on {day.ShowDate()}", $"Cofnodwyd gan staff y prosiect ar ran {buyer} ar {day.ShowDate()}")
        : Say($"Given by {buyer} on {day.ShowDate()}", $"Rhoddwyd gan {buyer} ar {day.ShowDate()}");
    public static string Earlier => Say("Who gave it, and when", "Pwy a’i rhoddodd, a phryd");
    public static string EarlierLine(string who, DateTime at, bool byStaff) => Say($"{who}, {at.ShowMoment()}{(byStaff ? " (project staff)" : "")}", $"{who}, {at.ShowMoment()}{(byStaff ? " (staff y prosiect)" : "")}");
    public static string EarlierNote => Say("Only those who may give a statement see this list. The latest is the one that stands.", "Dim ond y rhai a gaiff roi datganiad sy’n gweld y rhestr hon. Yr un diweddaraf sy’n sefyll.");
    public static string SomebodyGone => Say("Somebody whose account is closed", "Rhywun y mae ei gyfrif wedi’i gau");
    public static string InEnglish => Say("in English", "yn Saesneg");
    public static string InWelsh => Say("in Welsh", "yn Gymraeg");
    public static string EnterObjectives => Say("Say how your buying served your objectives", "Dywedwch sut y gwasanaethodd eich prynu eich amcanion");
    public static string BothLanguages => Say("Give each part in English and in Welsh, or leave it empty in both", "Rhowch bob rhan yn Gymraeg ac yn Saesneg, neu gadewch hi’n wag yn y ddwy");
    public static string YearNotBegun => Say("That year has not begun", "Nid yw’r flwyddyn honno wedi dechrau");
    public static string TooLong => Say($"At most {AnnualStatement.Longest:N0} characters", $"{AnnualStatement.Longest:N0} nod ar y mwyaf");
}
