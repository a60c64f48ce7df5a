namespace LocalProcure.Domain.Tenders;

/// <summary>Words of the pages about lots and small firms.</summary>
public static partial class LotText
{
    // Writing lots.
    public static string OneContract => Say("One contract, not in lots", "Un contract, nid mewn lotiau");
    public static string Lot => Say("Lot", "Lot");
    public static string Holds => Say("Holds", "Yn cynnwys");
    public static string Lead => Say(
        "Several smaller contracts let more firms bid. Each lot is bid for, priced, judged and awarded by itself. If the contract cannot sensibly be split, say why instead.",
        "Mae sawl contract llai yn galluogi mwy o gwmnïau i gynnig. Cynigir am bob lot, a’i brisio, ei farnu a’i ddyfarnu, ar ei ben ei hun. Os na ellir rhannu’r contract yn synhwyrol, dywedwch pam yn lle hynny.");
    public static string AddALot => Say("Add a lot", "Ychwanegu lot");
    public static string ChangeLot => Say("Change a lot", "Newid lot");
    public static string TitleEnglish => Say("Title in English", "Teitl yn Saesneg");
    public static string TitleWelsh => Say("Title in Welsh", "Teitl yn Gymraeg");
    public static string TitleHint => Say("For example, Schools in the north", "Er enghraifft, Ysgolion y gogledd");
    public static string DescriptionEnglish => Say("What this lot holds, in English", "Beth y mae’r lot hwn yn ei gynnwys, yn Saesneg");
    public static string DescriptionWelsh => Say("What this lot holds, in Welsh", "Beth y mae’r lot hwn yn ei gynnwys, yn Gymraeg");
    public static string NetValue => Say("Value of this lot without VAT", "Gwerth y lot hwn heb TAW");
    public static string NetHint(Tender tender) => tender.NetPence is { } most
        ? Say($"In pounds. All lots together are at most the tender’s value of {Money.Show(most)}", $"Mewn punnoedd. Gyda’i gilydd mae’r lotiau’n werth hyd at werth y tendr, {Money.Show(most)}")
        : Say("In pounds, over the life of the contract", "Mewn punnoedd, dros oes y contract");
    public static string Codes => Say("CPV codes of this lot", "Codau CPV y lot hwn");
    public static string CodesHint => Say("Tick none if all of the tender’s codes apply", "Peidiwch â thicio dim os yw holl godau’r tendr yn berthnasol");
    public static string Places => Say("Where the work of this lot is done", "Ble y gwneir gwaith y lot hwn");
    public static string PlacesHint => Say("Tick none if all of the tender’s areas apply", "Peidiwch â thicio dim os yw holl ardaloedd y tendr yn berthnasol");
    public static string OtherDates => Say("This lot has dates of its own", "Mae gan y lot hwn ei ddyddiadau ei hun");
    public static string ForWhichLot => Say("For which lot?", "Ar gyfer pa lot?");
    public static string ForAllLotsHint => Say("A line or question for all lots counts in each of them", "Mae llinell neu gwestiwn i bob lot yn cyfrif ym mhob un ohonynt");
    public static string Total(long net, long? most) => most is { } value
        ? Say($"The lots total {Money.Show(net)} of {Money.Show(value)} without VAT.", $"Cyfanswm y lotiau yw {Money.Show(net)} o {Money.Show(value)} heb TAW.")
        : Say($"The lots total {Money.Show(net)} without VAT.", $"Cyfanswm y lotiau yw {Money.Show(net)} heb TAW.");

    // Limits.
    public static string Limits => Say("Limits on lots", "Terfynau ar lotiau");
    public static string LimitsLead => Say(
        "A limit can keep one bidder from taking everything, so that small firms stand a chance. It is published and cannot change after.",
        "Gall terfyn atal un cynigydd rhag cymryd y cyfan, fel bod gan gwmnïau bach obaith. Fe’i cyhoeddir ac ni all newid wedyn.");
    public static string MostToBidFor => Say("Most lots that one bidder may bid for", "Y nifer mwyaf o lotiau y caiff un cynigydd gynnig amdanynt");
    public static string MostToWin => Say("Most lots that one bidder may win", "Y nifer mwyaf o lotiau y caiff un cynigydd eu hennill");
    public static string NoLimitHint => Say("Leave empty for no limit", "Gadewch yn wag os nad oes terfyn");
    public static string WinHint => Say("Leave empty for no limit. Say in the documents how you choose when somebody would win more", "Gadewch yn wag os nad oes terfyn. Dywedwch yn y dogfennau sut y byddwch yn dewis pan fyddai rhywun yn ennill mwy");
    public static string WholeNumber => Say("Enter a whole number, or nothing for no limit", "Rhowch rif cyfan, neu ddim byd os nad oes terfyn");
    public static string LimitsShown(Tender tender) => (tender.MostLotsToBidFor, tender.MostLotsToWin) switch
    {
        (null, null) => Say("Bid for as many lots as you like, and win as many.", "Cewch gynnig am gynifer o lotiau ag y mynnwch, ac ennill cynifer."),
        ({ } bid, null) => BidForAtMost(bid) + ".",
        (null, { } win) => WinAtMost(win) + ".",
        ({ } bid, { } win) => $"{BidForAtMost(bid)}. {WinAtMost(win)}.",
    };

    // Not splitting.
    public static string WhyNotSplit => Say("Why the contract is not in lots", "Pam nad yw’r contract mewn lotiau");
    public static string WhyNotSplitLead => Say(
        "The Procurement Act 2023 (s.18) asks for this of a public contract. It is published with the tender.",
        "Mae Deddf Caffael 2023 (a.18) yn gofyn am hyn ar gyfer contract cyhoeddus. Fe’i cyhoeddir gyda’r tendr.");
    public static string WhyNotSplitHint => Say("For example, one machine that cannot be divided", "Er enghraifft, un peiriant na ellir ei rannu");
    public static string EnterReason => Say("Say why the contract is not in lots", "Dywedwch pam nad yw’r contract mewn lotiau");

    // Small firms.
    public static string SmallFirms => Say("Small firms", "Cwmnïau bach");
    public static string SmallFirmsLead => Say(
        "Before you invite bids, consider what stands in the way of small firms and whether it can be taken away or made less (Procurement Act 2023 s.86). What you write here is kept on the record of this tender; firms do not see it.",
        "Cyn i chi wahodd cynigion, ystyriwch beth sy’n rhwystro cwmnïau bach ac a ellir ei ddileu neu ei leihau (Deddf Caffael 2023 a.86). Cedwir yr hyn a ysgrifennwch yma ar gofnod y tendr hwn; ni fydd cwmnïau’n ei weld.");
    public static string BarriersOften => Say("Small firms in Wales most often name these:", "Dyma’r rhai y mae cwmnïau bach Cymru’n eu henwi amlaf:");
    public static IReadOnlyList<string> UsualBarriers =>
    [
        Say("one contract too large to take on alone", "un contract rhy fawr i ymgymryd ag ef ar eu pen eu hunain"),
        Say("turnover, insurance or standards asked for beyond what the work needs", "gofyn am drosiant, yswiriant neu safonau y tu hwnt i’r hyn sydd ei angen ar y gwaith"),
        Say("too little time to find partners and answer", "rhy ychydig o amser i ganfod partneriaid ac ateb"),
        Say("long forms that ask again for what is known", "ffurflenni hir sy’n gofyn eto am yr hyn sy’n hysbys"),
        Say("payment that comes late", "taliadau sy’n dod yn hwyr"),
    ];
    public static string Barriers => Say("What could stand in the way of small firms here?", "Beth allai rwystro cwmnïau bach yma?");
    public static string BarriersHint => Say("Think of size, time, insurance, turnover, forms and payment", "Meddyliwch am faint, amser, yswiriant, trosiant, ffurflenni a thalu");
    public static string Steps => Say("What have you done about it?", "Beth ydych chi wedi’i wneud yn ei gylch?");
    public static string StepsHint => Say("Or why nothing can be done", "Neu pam na ellir gwneud dim");
    public static string EnterBarriers => Say("Say what could stand in the way of small firms, or that nothing does", "Dywedwch beth allai rwystro cwmnïau bach, neu nad oes dim");
    public static string EnterSteps => Say("Say what you have done about it, or why nothing can be done", "Dywedwch beth ydych chi wedi’i wneud yn ei gylch, neu pam na ellir gwneud dim");
    public static string Considered => Say("Considered and recorded", "Wedi’i ystyried a’i gofnodi");

    // The tender’s page and list.
    public static string InLots(int count) => Say($"In {Count(count)}", $"Mewn {Count(count)}");
    public static string WithVat => Say("with VAT", "gyda TAW");

    // Bidding.
    public static string WhichLots => Say("Which lots are you bidding for?", "Am ba lotiau ydych chi’n cynnig?");
    public static string WhichLotsHint(Tender tender) => tender.MostLotsToBidFor is { } most
        ? Say($"{BidForAtMost(most)}. You can change this until you submit; what you wrote for a lot is kept.", $"{BidForAtMost(most)}. Gallwch newid hyn nes i chi gyflwyno; cedwir yr hyn a ysgrifennoch ar gyfer lot.")
        : Say("You can change this until you submit; what you wrote for a lot is kept.", "Gallwch newid hyn nes i chi gyflwyno; cedwir yr hyn a ysgrifennoch ar gyfer lot.");
    public static string LotsBidFor => Say("Lots bid for", "Lotiau y cynigir amdanynt");
    public static string LotTotal => Say("Price of this lot", "Pris y lot hwn");
    public static string ForEveryLot => Say("For every lot", "Ar gyfer pob lot");
    public static string CountsInEach => Say("Priced once and counted in each lot that you bid for.", "Prisiwyd unwaith ac mae’n cyfrif ym mhob lot y cynigiwch amdano.");
}
