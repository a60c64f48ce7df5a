namespace LocalProcure.Domain.Contracts;

/// <summary>The words for performance indicators.</summary>
public static class KpiText
{
    public static string Lead(long? floorPence, int? least) => floorPence is { } floor && least is { } count
        ? Say($"A public contract worth more than {Money.ShowWhole(floor)}, VAT included, has at least {count} indicators (s.52). Any contract may have some.", $"Mae gan gontract cyhoeddus gwerth mwy na {Money.ShowWhole(floor)}, gan gynnwys TAW, o leiaf {count} o ddangosyddion (a.52). Gall unrhyw gontract gael rhai.")
        : Say("Any contract may have indicators.", "Gall unrhyw gontract gael dangosyddion.");
    public static string TooFew(int least) => Say($"A contract of this value needs at least {least} performance indicators first, or the reason why they are not appropriate (s.52)", $"Mae angen o leiaf {least} o ddangosyddion perfformiad yn gyntaf ar gontract o’r gwerth hwn, neu’r rheswm pam nad ydynt yn briodol (a.52)");
    public static string None => Say("No indicator is set.", "Nid oes dangosydd wedi’i osod.");
    public static string Add => Say("Add an indicator", "Ychwanegu dangosydd");
    public static string Name => Say("What is measured", "Beth sy’n cael ei fesur");
    public static string Target => Say("What counts as met", "Beth sy’n cyfrif fel cyrraedd y nod");
    public static string EnterName => Say("Say what is measured", "Dywedwch beth sy’n cael ei fesur");
    public static string AlreadyAssessed => Say("An indicator that has been assessed stays", "Mae dangosydd sydd wedi’i asesu’n aros");
    public static string WhyFew => Say("Why indicators are not appropriate", "Pam nad yw dangosyddion yn briodol");
    public static string WhyFewHint => Say("Only for a contract over the line with fewer than the Act asks for.", "Dim ond ar gyfer contract dros y llinell â llai nag y mae’r Ddeddf yn gofyn amdanynt.");
    public static string Assess => Say("Assess", "Asesu");
    public static string AssessThis(string name) => Say($"Assess: {name}", $"Asesu: {name}");
    public static string PeriodFrom => Say("Period from", "Cyfnod o");
    public static string PeriodTo => Say("Period to", "Cyfnod hyd at");
    public static string Rating => Say("Rating", "Gradd");
    public static string Reason => Say("Reasons", "Rhesymau");
    public static string ReasonHint => Say("The contractor reads them. For Other, say what the rating means.", "Mae’r contractwr yn eu darllen. Ar gyfer Arall, dywedwch beth mae’r radd yn ei olygu.");
    public static string EnterPeriod => Say("Enter the first and the last day of the period", "Rhowch ddiwrnod cyntaf a diwrnod olaf y cyfnod");
    public static string EndsBeforeItBegins => Say("The period must end after it begins", "Rhaid i’r cyfnod orffen ar ôl iddo ddechrau");
    public static string EndsInFuture => Say("The period must be over", "Rhaid i’r cyfnod fod wedi dod i ben");
    public static string ChooseRating => Say("Choose a rating", "Dewiswch radd");
    public static string EnterReason => Say("Say why", "Dywedwch pam");
    public static string NextBy(DateOnly day) => Say($"Next assessment by {day.ShowDate()}, and one at the end (s.71).", $"Yr asesiad nesaf erbyn {day.ShowDate()}, ac un ar y diwedd (a.71).");
    public static string Period(DateOnly from, DateOnly to) => Say($"{from.ShowDate()} to {to.ShowDate()}", $"{from.ShowDate()} i {to.ShowDate()}");
    public static string NotAssessed => Say("Not assessed yet", "Heb ei asesu eto");

    public static string NameOf(KpiRating rating) => rating switch
    {
        KpiRating.Good => Say("Good", "Da"),
        KpiRating.ApproachingTarget => Say("Approaching target", "Yn nesáu at y targed"),
        KpiRating.RequiresImprovement => Say("Requires improvement", "Angen gwella"),
        KpiRating.Inadequate => Say("Inadequate", "Annigonol"),
        _ => Say("Other", "Arall"),
    };
}
