namespace LocalProcure.Domain.Spend;

/// <summary>The words of the page that says what stays out of the base.</summary>
public static class ExclusionText
{
    public static string Title => Say("What stays out of the base", "Yr hyn sydd y tu allan i’r sylfaen");
    public static string Lead => Say("Some payments are no purchase: pay, tax, transfers between public bodies, grants, loans. None is left out until you say so, and the report shows the pounds that each reason took out.", "Nid pryniannau yw rhai taliadau: cyflogau, trethi, trosglwyddiadau rhwng cyrff cyhoeddus, grantiau, benthyciadau. Ni adewir yr un allan nes i chi ddweud, ac mae’r adroddiad yn dangos faint a dynnodd pob rheswm allan.");
    public static string Door => Say("Rules for pay, tax, transfers between public bodies, grants and loans, with the pounds that each takes out.", "Rheolau ar gyfer cyflogau, trethi, trosglwyddiadau rhwng cyrff cyhoeddus, grantiau a benthyciadau, gyda’r swm y mae pob un yn ei dynnu allan.");
    public static string Rules => Say("Rules in force", "Rheolau mewn grym");
    public static string NoRules => Say("No rule is in force: every payment is in the base.", "Nid oes rheol mewn grym: mae pob taliad yn y sylfaen.");
    public static string Suggested => Say("Rules you may want", "Rheolau y gallech fod eu heisiau");
    public static string SuggestedLead => Say("What each would move out of the base, over the payments of the last 12 months held.", "Yr hyn y byddai pob un yn ei symud allan o’r sylfaen, dros daliadau’r 12 mis diwethaf a gedwir.");
    public static string Add => Say("Add a rule", "Ychwanegu rheol");
    public static string AddThis => Say("Add", "Ychwanegu");
    public static string AddRule(string words) => Say($"Add the rule “{words}”", $"Ychwanegu’r rheol “{words}”");
    public static string Try => Say("See what it would move", "Gweld beth y byddai’n ei symud");
    public static string End => Say("End", "Dod â hi i ben");
    public static string EndRule(string words) => Say($"End the rule “{words}”", $"Dod â’r rheol “{words}” i ben");
    public static string LooksAt => Say("Looks at", "Yn edrych ar");
    public static string Field(ExclusionField field) => field switch
    {
        ExclusionField.Supplier => Say("Supplier’s name", "Enw’r cyflenwr"),
        ExclusionField.Category => Say("Category", "Categori"),
        ExclusionField.Department => Say("Department", "Adran"),
        _ => Say("Description", "Disgrifiad"),
    };
    public static string Words => Say("Words", "Geiriau");
    public static string WordsHint => Say("Whole words that stand together, in any case. A star at the end stands for any ending: precept*", "Geiriau cyfan sy’n sefyll gyda’i gilydd, mewn llythrennau bach neu fawr. Mae seren ar y diwedd yn golygu unrhyw derfyniad: precept*");
    public static string ReasonLabel => Say("Reason", "Rheswm");
    public static string Reason(ExclusionReason reason) => reason switch
    {
        ExclusionReason.Payroll => Say("Pay and pensions", "Cyflogau a phensiynau"),
        ExclusionReason.Tax => Say("Tax", "Treth"),
        ExclusionReason.PublicBodies => Say("Precepts and transfers between public bodies", "Praeseptau a throsglwyddiadau rhwng cyrff cyhoeddus"),
        ExclusionReason.Grants => Say("Grants and benefits", "Grantiau a budd-daliadau"),
        ExclusionReason.Treasury => Say("Treasury and loans", "Trysorlys a benthyciadau"),
        ExclusionReason.Personal => Say("Personal", "Personol"),
        _ => Say("Other", "Arall"),
    };
    /// <summary>The name of a reason by its stable code; the code itself when it is not one of ours.</summary>
    public static string ReasonOf(string code) => Enum.GetValues<ExclusionReason>().Where(r => Exclusions.Code(r) == code).Select(Reason).FirstOrDefault(code);
    public static string WouldMove => Say("Would move", "Byddai’n symud");
    public static string Moves => Say("Keeps out", "Yn cadw allan");
    public static string Moved(int lines, long pence) => lines == 0 ? Say("Nothing", "Dim") : Say(lines == 1 ? $"1 payment, {Money.Show(pence)}" : $"{lines:N0} payments, {Money.Show(pence)}", $"{Taliadau(lines)}, {Money.Show(pence)}");
    private static string Taliadau(int lines) => lines switch { 2 => "2 daliad", 3 or 6 => $"{lines} thaliad", <= 10 => $"{lines} taliad", _ => $"{lines:N0} o daliadau" };
    public static string WouldTurn(int lines, long pence) => Say($"Out already, and would be out for this reason instead: {Moved(lines, pence)}", $"Allan yn barod, a byddent allan am y rheswm hwn yn lle hynny: {Moved(lines, pence)}");
    public static string StaysOut(int lines, long pence) => Say($"Matched too, but out already and unchanged: {Moved(lines, pence)}", $"Yn cyfateb hefyd, ond allan yn barod a heb newid: {Moved(lines, pence)}");
    public static string WouldFree(int lines, long pence) => Say($"If it ended, back in the base: {Moved(lines, pence)}. Other rules keep the rest out.", $"Pe bai’n dod i ben, yn ôl yn y sylfaen: {Moved(lines, pence)}. Mae rheolau eraill yn cadw’r gweddill allan.");
    public static string AddedBy(string name, DateTime at) => Say($"{name}, {at.ShowDate()}", $"{name}, {at.ShowDate()}");
    public static string By => Say("Added", "Ychwanegwyd");
    public static string ForWhom => Say("For", "Ar gyfer");
    public static string DoneAdded => Say("The rule is in force.", "Mae’r rheol mewn grym.");
    public static string DoneEnded => Say("The rule has ended.", "Mae’r rheol wedi dod i ben.");
    public static string ChooseField => Say("Choose what the rule looks at", "Dewiswch beth mae’r rheol yn edrych arno");
    public static string ChooseReason => Say("Choose a reason", "Dewiswch reswm");
    public static string Ended => Say("Rules that have ended", "Rheolau sydd wedi dod i ben");
    public static string Period(DateOnly from, DateOnly to) => Say($"Payments from {from.ShowDate()} to {to.ShowDate()}", $"Taliadau o {from.ShowDate()} i {to.ShowDate()}");
}
