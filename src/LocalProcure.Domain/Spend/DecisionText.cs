using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;

namespace LocalProcure.Domain.Spend;

/// <summary>The words of the decisions behind a month's figures.</summary>
public static class DecisionText
{
    public static string Title => Say("Decisions behind the figures", "Penderfyniadau y tu ôl i’r ffigurau");
    public static string Lead => Say(
        "What a person decided, and the payments of the month that it touches. A payment may be touched by several. Whoever decided is given as a role and never by name; people in private life are not named either.",
        "Yr hyn a benderfynodd person, a thaliadau’r mis y mae’n eu cyffwrdd. Gall sawl un gyffwrdd â’r un taliad. Rhoddir pwy benderfynodd fel rôl ac nid wrth ei enw; nid enwir pobl yn eu bywyd preifat chwaith.");
    public static string None => Say("No payment of the month rests on a decision by a person: every link and place follows from numbers, lists and equal names.", "Nid oes taliad yn y mis yn dibynnu ar benderfyniad person: mae pob cysylltiad a lleoliad yn dilyn o rifau, rhestrau ac enwau cyfartal.");
    public static string NotKept => Say("This edition was issued before decisions were kept with it.", "Cyhoeddwyd yr argraffiad hwn cyn cadw penderfyniadau gydag ef.");
    public static string Kind => Say("Decision", "Penderfyniad");
    public static string What => Say("Of what", "Ar beth");
    public static string Outcome => Say("Outcome", "Canlyniad");
    public static string By => Say("Decided by", "Penderfynwyd gan");
    public static string WhyTitle => Say("Why", "Pam");
    public static string Note => Say("What was seen (not published)", "Beth a welwyd (heb ei gyhoeddi)");
    public static string Count => Say("Decisions", "Penderfyniadau");
    public static string SeeAll(int count) => Say(count == 1 ? "See the decision, with who and why" : $"See all {FigureText.Number(count)} decisions, with who and why", count == 1 ? "Gweld y penderfyniad, gyda phwy a pham" : $"Gweld pob un o’r {FigureText.Number(count)} penderfyniad, gyda phwy a pham");
    public static string Csv => Say("The decisions behind them (CSV)", "Y penderfyniadau y tu ôl iddynt (CSV)");
    public static string AllKinds => Say("Every kind", "Pob math");
    public static string AllBuyers => Say("Every buyer", "Pob prynwr");
    public static string Words => Say("Words in it", "Geiriau ynddo");
    public static string Show => Say("Show", "Dangos");
    public static string Nothing => Say("No decision fits. Ask for another kind, buyer or word.", "Nid oes penderfyniad yn cyfateb. Gofynnwch am fath, prynwr neu air arall.");
    public static string Found(int count, int lines, long pence) => Say(
        $"{(count == 1 ? "1 decision" : $"{FigureText.Number(count)} decisions")}, touching {FigureText.LinesOf(lines)}: {Money.Show(pence)}",
        $"{Decisions(count)}, yn cyffwrdd â {FigureText.LinesOf(lines)}: {Money.Show(pence)}");

    private static string Decisions(int count) => count switch
    {
        0 or > 10 => $"{FigureText.Number(count)} o benderfyniadau",
        2 => "2 benderfyniad",
        3 or 6 => $"{count} phenderfyniad",
        _ => $"{count} penderfyniad",
    };

    public static string Name(DecisionKind kind) => kind switch
    {
        DecisionKind.Firm => Say("Payee linked with a firm", "Cysylltwyd cyflenwr â chwmni"),
        DecisionKind.Register => Say("Payee found in a public register", "Canfuwyd cyflenwr mewn cofrestr gyhoeddus"),
        DecisionKind.Place => Say("Payee given a place", "Rhoddwyd lleoliad i gyflenwr"),
        DecisionKind.NotKnown => Say("Place cannot be known", "Ni ellir gwybod y lleoliad"),
        DecisionKind.PublicBody => Say("Payee is a public body", "Corff cyhoeddus yw’r cyflenwr"),
        DecisionKind.NotThis => Say("A suggestion refused", "Gwrthodwyd awgrym"),
        DecisionKind.OtherPlace => Say("Another place recorded", "Cofnodwyd lleoliad arall"),
        DecisionKind.Exclusion => Say("Rule that leaves lines out", "Rheol sy’n hepgor llinellau"),
        DecisionKind.Category => Say("Words brought under a heading", "Geiriau a roddwyd dan bennawd"),
        DecisionKind.Overlap => Say("Lines that are in two files", "Llinellau sydd mewn dwy ffeil"),
        DecisionKind.Correction => Say("Refused rows put right and put back", "Rhesi a wrthodwyd wedi’u cywiro a’u rhoi’n ôl"),
        _ => Say("Period stated for a file", "Cyfnod a nodwyd ar gyfer ffeil"),
    };

    public static string Role(DecisionBy by) => by == DecisionBy.Supplier ? Say("The supplier’s own answer, accepted by project staff", "Ateb y cyflenwr ei hun, a dderbyniwyd gan staff y prosiect") : Say("Project staff", "Staff y prosiect");

    public static string Subject(SpendDecision d) => d.IsPerson ? SectionText.Individual : d.Field is { } field ? $"{ImportText.Role(RoleOf(field))}: “{d.What}”" : d.What;

    /// <summary>The outcome for people: names instead of codes.</summary>
    public static string Shown(SpendDecision d) => d.Kind switch
    {
        DecisionKind.Place or DecisionKind.OtherPlace => (d.Notion is { } notion ? FactText.Name(notion) + ": " : "") + (d.Outcome == SpendLine.OutsideUk ? PlacesText.OutsideUk : Areas.NameOf(d.Outcome)),
        DecisionKind.Exclusion => FigureText.Excluded(d.Outcome),
        DecisionKind.Category => Headings.Find(d.Outcome)?.Shown ?? d.Outcome,
        DecisionKind.Overlap when Overlap(d) is var (choice, rows) => $"{ImportText.OverlapLabel(choice)} ({FigureText.LinesOf(rows)})",
        DecisionKind.Firm when d.IsPerson => SectionText.Individual,
        _ => d.Outcome.Length == 0 ? "–" : d.Outcome,
    };

    public static string Why(SpendDecision d) => (d.Kind, d.By) switch
    {
        (DecisionKind.Firm, _) => Say("Staff recognised it as this registered firm; its numbers and name alone did not tell.", "Adnabu staff ef fel y cwmni cofrestredig hwn; nid oedd ei rifau a’i enw’n dweud hynny ar eu pen eu hunain."),
        (DecisionKind.Register, _) => Say("Staff recognised it as this body of the register, which gives its registered office.", "Adnabu staff ef fel y corff hwn yn y gofrestr, sy’n rhoi ei swyddfa gofrestredig."),
        (DecisionKind.Place, DecisionBy.Supplier) => Say("The supplier answered where it works from, and staff accepted the answer.", "Atebodd y cyflenwr o ble y mae’n gweithio, a derbyniodd staff yr ateb."),
        (DecisionKind.Place, _) => Say("Staff found where it is run from and kept what they saw.", "Canfu staff o ble y caiff ei redeg a chadw’r hyn a welsant."),
        (DecisionKind.NotKnown, _) => Say("Staff looked and could not find out. It counts as not known.", "Edrychodd staff a methu â chanfod. Mae’n cyfrif fel anhysbys."),
        (DecisionKind.PublicBody, _) => Say("A transfer between public bodies is not spending with a supplier.", "Nid gwariant gyda chyflenwr yw trosglwyddiad rhwng cyrff cyhoeddus."),
        (DecisionKind.NotThis, _) => Say("Staff said that it is not what was suggested; that is not suggested again.", "Dywedodd staff nad dyna a awgrymwyd; ni chaiff ei awgrymu eto."),
        (DecisionKind.OtherPlace, _) => Say("Staff found it out and kept the source. It moves no headline figure.", "Canfu staff hynny a chadw’r ffynhonnell. Nid yw’n symud unrhyw brif ffigur."),
        (DecisionKind.Exclusion, _) => Say($"Lines with these words are left out: {FigureText.Excluded(d.Outcome)}.", $"Caiff llinellau â’r geiriau hyn eu hepgor: {FigureText.Excluded(d.Outcome)}."),
        (DecisionKind.Category, _) => Say("So that the buyers’ own words can be added up under common headings.", "Er mwyn gallu adio geiriau’r prynwyr eu hunain o dan benawdau cyffredin."),
        (DecisionKind.Overlap, _) => Overlap(d)?.Choice switch
        {
            OverlapChoice.KeepBoth => Say("Staff looked and said that they are different payments: the lines of both files count.", "Edrychodd staff a dweud mai taliadau gwahanol ydynt: mae llinellau’r ddwy ffeil yn cyfrif."),
            OverlapChoice.Replace => Say("Staff took back the file that had brought them in before; this file’s lines count instead.", "Tynnodd staff yn ôl y ffeil a oedd wedi dod â nhw i mewn o’r blaen; llinellau’r ffeil hon sy’n cyfrif yn ei lle."),
            _ => Say("Staff kept those that were in already; the same lines of this file are left out.", "Cadwodd staff y rhai a oedd i mewn eisoes; hepgorir yr un llinellau yn y ffeil hon."),
        },
        (DecisionKind.Correction, _) => Say("Rows of another file could not be read; a person put them right and put them back in this one.", "Ni ellid darllen rhesi o ffeil arall; cywirodd person nhw a’u rhoi’n ôl yn y ffeil hon."),
        _ => Say("The file has no dates; a person stated the months that it covers.", "Nid oes dyddiadau yn y ffeil; nododd person y misoedd y mae’n eu cwmpasu."),
    };

    /// <summary>As "keepBoth 3": what was decided, and of how many lines.</summary>
    private static (OverlapChoice Choice, int Rows)? Overlap(SpendDecision d) =>
        d.Outcome.Split(' ') is [var key, var rows] && Enum.TryParse<OverlapChoice>(key, ignoreCase: true, out var choice) && int.TryParse(rows, out var count) ? (choice, count) : null;

    private static Reading.ColumnRole RoleOf(ExclusionField field) => field switch
    {
        ExclusionField.Supplier => Reading.ColumnRole.Supplier, ExclusionField.Category => Reading.ColumnRole.Category,
        ExclusionField.Department => Reading.ColumnRole.Department, _ => Reading.ColumnRole.Description,
    };
}
