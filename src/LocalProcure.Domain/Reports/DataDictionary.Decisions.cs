using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

// The columns of decisions.csv.
public static partial class DataDictionary
{
    public static string DecisionsTitle => Say("decisions.csv", "decisions.csv");

    public static IReadOnlyList<DictionaryEntry> Decisions =>
    [
        new("area", Text, Say("Official code of the report area.", "Cod swyddogol ardal yr adroddiad.")),
        new("month", Month, Say("Calendar month of the payment dates, UK time.", "Mis calendr dyddiadau’r taliadau, amser y DU.")),
        new("decision", Text, Say($"Its kind: {Kinds}.", $"Ei fath: {Kinds}.")),
        new("buyer", Text, Say("Code of the buyer whose payments it touches.", "Cod y prynwr y mae’n cyffwrdd â’i daliadau.")),
        new("what", Text, Say("The payee, the words of the rule, or the file; empty where it would name somebody in private life.", "Y cyflenwr, geiriau’r rheol, neu’r ffeil; yn wag lle byddai’n enwi rhywun yn ei fywyd preifat.")),
        new("outcome", Text, Say("A firm, a register and number, a place, a reason, a heading or a period; of lines in two files leaveOut, keepBoth or replace with their number; of rows put right the file that refused them.", "Cwmni, cofrestr a rhif, lle, rheswm, pennawd neu gyfnod; o linellau mewn dwy ffeil leaveOut, keepBoth neu replace gyda’u nifer; o resi a gywirwyd y ffeil a’u gwrthododd.")),
        new("decidedBy", Text, Say("staff, or supplier where staff accepted its own answer. Nobody is named.", "staff, neu supplier lle derbyniodd staff ei ateb ei hun. Nid enwir neb.")),
        new("decidedOn", Say("day, 2026-03-31", "diwrnod, 2026-03-31"), Say("The day of the decision, UK time.", "Diwrnod y penderfyniad, amser y DU.")),
        new("lines", Count, Say("Payment lines of the month that it touches.", "Llinellau talu’r mis y mae’n eu cyffwrdd.")),
        new("pence", Pence, Say("What they come to. A line may be touched by several decisions.", "Eu cyfanswm. Gall sawl penderfyniad gyffwrdd â’r un llinell.")),
        new("why", Text, Say("The reason, in English.", "Y rheswm, yn Saesneg.")),
        new("whyWelsh", Text, Say("The reason, in Welsh.", "Y rheswm, yn Gymraeg.")),
    ];

    private static string Kinds => string.Join(", ", Enum.GetValues<DecisionKind>().Select(k => DecisionsFile.Key(k)));
}
