using System.Globalization;

namespace LocalProcure.Domain.Teaming;

/// <summary>Advice for buyers before they publish: how many could take part, what shuts out most, whether the time is enough.</summary>
public static partial class TeamingText
{
    public static string Advice => Say("Who could take part", "Pwy allai gymryd rhan");
    public static string SeeAdvice => Say("See how many firms could take part with these conditions", "Gweld faint o gwmnïau allai gymryd rhan gyda’r amodau hyn");
    public static string AdviceLead => Say(
        "Advice only. It counts what firms’ profiles show, by the line of work alone: never by where they are, and never by name. It changes nothing, and nobody may be chosen by it.",
        "Cyngor yn unig. Mae’n cyfrif yr hyn y mae proffiliau cwmnïau’n ei ddangos, yn ôl maes gwaith yn unig: byth yn ôl lleoliad, a byth yn ôl enw. Nid yw’n newid dim, ac ni chaniateir dewis neb ar ei sail.");
    public static string NoCodes => Say("Choose CPV codes first: they say which line of work to look at.", "Dewiswch godau CPV yn gyntaf: nhw sy’n dweud pa faes gwaith i edrych arno.");
    public static string TooFewFirms(int fewest) => Say($"Fewer than {fewest} firms in this line of work have a profile here. A number could point at one of them, so none is given.", $"Mae gan lai na {fewest} cwmni yn y maes gwaith hwn broffil yma. Gallai rhif bwyntio at un ohonynt, felly ni roddir rhif.");
    public static string NoConditions => Say("No essential conditions are set: every firm may take part.", "Nid oes amodau hanfodol wedi’u gosod: caiff pob cwmni gymryd rhan.");
    public static string WithProfile(int said, int all) => Say($"{said} of the {all} firms in this line of work have said what they can do. The others count as showing nothing.", $"Mae {said} o’r {all} cwmni yn y maes gwaith hwn wedi dweud beth y gallant ei wneud. Mae’r lleill yn cyfrif fel rhai nad ydynt yn dangos dim.");

    /// <summary>"Alone: 0 of the 14 firms qualify."</summary>
    public static string Alone(int alone, int firms) => Say($"Alone: {alone} of the {firms} firms {(alone == 1 ? "qualifies" : "qualify")}.", $"Ar eu pen eu hunain: mae {alone} o’r {firms} cwmni yn gymwys.");
    public static string InGroups(MarketView view, int most) => Say($"{AtLeast(view)}{view.InGroups} of them {(view.InGroups == 1 ? "is" : "are")} in some qualifying group of at most {Small(most)}.", $"Mae {AtLeast(view)}{view.InGroups} ohonynt mewn rhyw grŵp cymwys o {SmallMost(most)}.");
    public static string Then(string condition, string figure, MarketView view) => Say($"With {condition} at {figure}: {AtLeast(view)}{view.InGroups} (alone {view.Alone}).", $"Gyda {condition} yn {figure}: {AtLeast(view)}{view.InGroups} (ar eu pen eu hunain {view.Alone}).");
    public static string Harshest(string condition, MarketView without) => Say($"Shuts out most: {condition}. Without it {AtLeast(without)}{without.InGroups} could take part, {without.Alone} of them alone.", $"Yn cau’r mwyaf allan: {condition}. Hebddo gallai {AtLeast(without)}{without.InGroups} gymryd rhan, {without.Alone} ohonynt ar eu pen eu hunain.");
    public static string NothingHarsh => Say("No single condition shuts out more than the others do.", "Nid oes un amod yn cau mwy allan na’r lleill.");
    public static string JointOff => Say("Joint bids are not welcome here, so only firms that qualify alone could take part. If they were:", "Nid oes croeso i gynigion ar y cyd yma, felly dim ond cwmnïau sy’n gymwys ar eu pen eu hunain allai gymryd rhan. Pe bai croeso:");
    public static string NotExact => Say("There are too many ways to combine the firms to count them all, so numbers in groups are at least so many.", "Mae gormod o ffyrdd o gyfuno’r cwmnïau i’w cyfrif i gyd, felly mae’r niferoedd mewn grwpiau o leiaf hynny.");
    private static string AtLeast(MarketView view) => view.IsExact ? "" : Say("at least ", "o leiaf ");
    private static string Small(int number) => number switch { 2 => "two", 3 => "three", 4 => "four", 5 => "five", _ => number.ToString(CultureInfo.CurrentCulture) };
    private static string SmallMost(int number) => number switch { 2 => "ddau ar y mwyaf", 3 => "dri ar y mwyaf", 4 => "bedwar ar y mwyaf", 5 => "bump ar y mwyaf", _ => $"{number} ar y mwyaf" };

    public static string CountedAt(string condition, string figure) => Say($"{condition} is counted at {figure}.", $"{condition}: cyfrifir ar {figure}.");
    public static string Steps => Say("Figures are counted in steps, the next one below yours, so that nobody can tell a firm’s own figure by trying many.", "Caiff ffigurau eu cyfrif mewn camau, ar y cam nesaf islaw eich ffigur chi, fel na all neb ddarganfod ffigur unrhyw gwmni drwy roi cynnig ar lawer.");
    public static string EachCondition => Say("What each condition does", "Yr hyn y mae pob amod yn ei wneud");
    public static string ShowItColumn => Say("Show it alone", "Yn ei ddangos ar eu pen eu hunain");
    public static string WithoutAlone => Say("Without it: alone", "Hebddo: ar eu pen eu hunain");
    public static string WithoutGroups => Say("Without it: in groups", "Hebddo: mewn grwpiau");
    public static string AsItIs => Say("As it is", "Fel y mae");

    public static string WhatIf => Say("What if", "Beth pe bai");
    public static string WhatIfHint => Say("Try another figure, or leave it empty to try without the condition. Nothing is saved.", "Rhowch gynnig ar ffigur arall, neu gadewch yn wag i roi cynnig heb yr amod. Ni chedwir dim.");
    public static string WhichCondition => Say("Which condition?", "Pa amod?");
    public static string AnotherFigure => Say("Another figure", "Ffigur arall");
    public static string AnotherFigureHint => Say("For money in pounds. Leave it empty for “not asked”", "Ar gyfer arian, mewn punnoedd. Gadewch yn wag am “heb ei ofyn”");
    public static string Try => Say("Try it", "Rhoi cynnig arni");
    public static string FigureWrong => Say("Enter a figure above 0, or leave it empty", "Rhowch ffigur sy’n fwy na 0, neu gadewch yn wag");
    public static string NotAskedAtAll => Say("not asked", "heb ei ofyn");

    public static string Time => Say("Time to form a group", "Amser i ffurfio grŵp");
    public static string EnoughTime(int days, int needed) => Say($"Our advice: {Days(days)} should be enough. Firms that do not know one another need about {Days(needed)} to meet and agree.", $"Ein cyngor ni: dylai {DyddiauSoft(days)} fod yn ddigon. Mae angen tua {DyddiauSoft(needed)} ar gwmnïau nad ydynt yn adnabod ei gilydd i gwrdd a chytuno.");
    public static string TooLittleTime(int days, int needed) => Say($"Our advice: {Days(days)} is short. Firms that do not know one another need about {Days(needed)} to meet and agree, before they can write a bid. A later closing, or a plan published earlier, would help.", $"Ein cyngor ni: mae {DyddiauSoft(days)} yn fyr. Mae angen tua {DyddiauSoft(needed)} ar gwmnïau nad ydynt yn adnabod ei gilydd i gwrdd a chytuno, cyn y gallant ysgrifennu cynnig. Byddai cau’n hwyrach, neu gyhoeddi cynllun yn gynharach, yn helpu.");
    public static string NoTimeYet => Say("Set a closing date to see whether a group would have time to form.", "Gosodwch ddyddiad cau i weld a fyddai gan grŵp amser i ffurfio.");
    public static string FigureFrom(string from) => Say($"The figure is ours, in force from {from}; no law says it. Project staff keep it under Figures of the law.", $"Ein ffigur ni ydyw, mewn grym o {from}; nid oes cyfraith yn ei ddweud. Staff y prosiect sy’n ei gadw o dan Ffigurau’r gyfraith.");
    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";
    private static string DyddiauSoft(int days) => days switch { 1 => "1 diwrnod", 2 => "2 ddiwrnod", _ => $"{days} diwrnod" };

    // A plan's likely conditions
    public static string Likely => Say("Likely conditions", "Amodau tebygol");
    public static string LikelyLead => Say(
        "What the tender will probably ask of bidders. Firms see it with the plan, marked as likely, and find partners for what they lack. It goes along into the tender, where you can still change it.",
        "Yr hyn y bydd y tendr yn ei ofyn gan gynigwyr yn ôl pob tebyg. Bydd cwmnïau’n ei weld gyda’r cynllun, wedi’i nodi fel tebygol, ac yn dod o hyd i bartneriaid ar gyfer yr hyn sydd ei angen arnynt. Mae’n mynd i’r tendr, lle gallwch ei newid o hyd.");
    public static string LikelySaved => Say("Saved", "Wedi’i gadw");
    public static string Remove => Say("Remove", "Tynnu");
}
