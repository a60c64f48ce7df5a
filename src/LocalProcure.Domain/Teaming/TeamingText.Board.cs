namespace LocalProcure.Domain.Teaming;

/// <summary>The coverage board and the smallest groups that qualify.</summary>
public static partial class TeamingText
{
    public static string Board => Say("Coverage board", "Bwrdd cwmpas");
    public static string SeeBoard => Say("What you meet, and who fills the gaps", "Yr hyn yr ydych yn ei fodloni, a phwy sy’n llenwi’r bylchau");
    public static string BoardOf(string firm) => Say($"What {firm} meets", $"Yr hyn y mae {firm} yn ei fodloni");
    public static string BoardOfGroup(string group) => Say($"What {group} meets together", $"Yr hyn y mae {group} yn ei fodloni gyda’i gilydd");
    public static string BoardLead => Say(
        "From your profile, line by line. It is a guide, and only you see it: what you show in a bid is what counts.",
        "O’ch proffil, fesul llinell. Canllaw ydyw, a dim ond chi sy’n ei weld: yr hyn a ddangoswch mewn cynnig sy’n cyfrif.");
    public static string GroupBoardLead => Say(
        "From the members’ profiles, line by line. Only members see it: what you show in the bid is what counts.",
        "O broffiliau’r aelodau, fesul llinell. Dim ond yr aelodau sy’n ei weld: yr hyn a ddangoswch yn y cynnig sy’n cyfrif.");
    public static string MetOf(int met, int all) => Say($"{met} of {all} met", $"{met} o {all} wedi’u bodloni");
    public static string QualifiesNow => Say("Every essential condition is met. You could bid as you are.", "Mae pob amod hanfodol wedi’i fodloni. Gallech gynnig fel yr ydych.");
    public static string GroupQualifies => Say("Together you meet every essential condition.", "Gyda’ch gilydd rydych yn bodloni pob amod hanfodol.");
    public static string GapsLeft(int gaps) => Say(
        gaps == 1 ? "One essential condition is not shown yet." : $"{gaps} essential conditions are not shown yet.",
        gaps switch
        {
            1 => "Nid oes tystiolaeth eto ar gyfer un amod hanfodol.",
            2 => "Nid oes tystiolaeth eto ar gyfer dau amod hanfodol.",
            3 => "Nid oes tystiolaeth eto ar gyfer tri amod hanfodol.",
            6 => "Nid oes tystiolaeth eto ar gyfer chwe amod hanfodol.",
            _ => $"Nid oes tystiolaeth eto ar gyfer {gaps} amod hanfodol.",
        });
    public static string NothingAsked => Say("No conditions are set, so everybody may take part.", "Nid oes amodau wedi’u gosod, felly caiff pawb gymryd rhan.");
    public static string NothingAskedYet => Say("The buyer has not said yet what it will ask for. You can still look for partners now.", "Nid yw’r prynwr wedi dweud eto beth y bydd yn ei ofyn. Gallwch chwilio am bartneriaid nawr serch hynny.");
    public static string LikelyOnly => Say("These conditions are likely, not final. The tender decides.", "Amodau tebygol yw’r rhain, nid rhai terfynol. Y tendr sy’n penderfynu.");
    public static string NoTenderYet => Say("This group is not for a tender or plan yet, so there is nothing to compare with.", "Nid yw’r grŵp hwn ar gyfer tendr na chynllun eto, felly does dim i gymharu ag ef.");
    public static string LineByLine => Say("Line by line", "Fesul llinell");
    public static string WhoCarries(string firms) => Say($"Carried by {firms}", $"Yn cael ei fodloni gan {firms}");
    public static string ByYou => Say("You meet it", "Rydych chi’n ei fodloni");
    public static string NobodyYet => Say("Nobody yet", "Neb eto");
    public static string StillToFind(string amount) => Say($"{amount} still to find", $"{amount} eto i’w ganfod");
    public static string TogetherSoFar(string amount) => Say($"Together so far: {amount}", $"Gyda’i gilydd hyd yn hyn: {amount}");
    public static string NotShownBy(string firms) => Say($"Each member must meet this. Not shown yet by: {firms}", $"Rhaid i bob aelod fodloni hyn. Heb ei ddangos eto gan: {firms}");
    public static string LeadMustMeet(string firm) => Say($"The lead firm must meet this, and {firm} does not show it. A firm that does could lead instead.", $"Rhaid i’r cwmni arweiniol fodloni hyn, ac nid yw {firm} yn ei ddangos. Gallai cwmni sy’n ei fodloni arwain yn lle hynny.");
    public static string AddToProfile => Say("You have it? Add it to your profile", "Mae gennych chi hwn? Ychwanegwch ef at eich proffil");
    public static string WhoCouldClose => Say("Who could close this gap", "Pwy allai lenwi’r bwlch hwn");
    public static string NobodyCould => Say("No firm that is open to teaming shows this.", "Nid oes unrhyw gwmni sy’n agored i gydweithio yn dangos hyn.");
    public static string Closes(int gaps) => Say(gaps == 1 ? "closes this gap" : $"closes {gaps} of your gaps", gaps == 1 ? "yn llenwi’r bwlch hwn" : $"yn llenwi {gaps} o’ch bylchau");
    public static string BringsPart => Say("brings a part of it", "yn cynnig rhan ohono");
    public static string AndMoreFirms(int more) => Say(more == 1 ? "and one more firm" : $"and {more} more firms", more switch { 1 => "ac un cwmni arall", 2 => "a dau gwmni arall", 3 => "a thri chwmni arall", 6 => "a chwe chwmni arall", _ => $"a {more} cwmni arall" });
    public static string InviteFirm(string firm) => Say($"Invite {firm}", $"Gwahodd {firm}");
    public static string StartWith(string firm) => Say($"Start a group and invite {firm}", $"Dechrau grŵp a gwahodd {firm}");
    public static string SeeFirm(string firm) => Say($"See {firm}", $"Gweld {firm}");
    public static string AskLead => Say("Your lead firm invites new members.", "Eich cwmni arweiniol sy’n gwahodd aelodau newydd.");
    public static string NoJoint => Say("The buyer does not take joint bids for this, so only your own firm counts.", "Nid yw’r prynwr yn derbyn cynigion ar y cyd am hwn, felly dim ond eich cwmni chi sy’n cyfrif.");
    public static string ForLot => Say("Which lot", "Pa lot");
    public static string OtherFirm => Say("Look for another of your firms", "Edrych ar ran un arall o’ch cwmnïau");
    public static string NeedsFirm => Say("Register your firm to see what it meets.", "Cofrestrwch eich cwmni i weld yr hyn y mae’n ei fodloni.");
    public static string RegisterFirm => Say("Register your firm", "Cofrestru eich cwmni");
    public static string WhereFrom => Say("Firms are named only if they are open to teaming. Figures of other firms are never shown, only whether they are enough.", "Dim ond cwmnïau sy’n agored i gydweithio a enwir. Ni ddangosir ffigurau cwmnïau eraill byth, dim ond a ydynt yn ddigon.");

    // Groups
    public static string Groups => Say("Smallest groups that qualify", "Y grwpiau lleiaf sy’n gymwys");
    public static string SeeGroups => Say("See the smallest groups that qualify", "Gweld y grwpiau lleiaf sy’n gymwys");
    public static string GroupsLead(string firm) => Say($"Groups with {firm} that meet every essential condition, and would not without any one of the partners. Fewest partners first, then most places served, then most people free. Firms that do other work and would add only a figure are left out.",
        $"Grwpiau gyda {firm} sy’n bodloni pob amod hanfodol, ac na fyddent yn gwneud hynny heb unrhyw un o’r partneriaid. Y nifer lleiaf o bartneriaid yn gyntaf, yna’r nifer mwyaf o leoedd a wasanaethir, yna’r nifer mwyaf o bobl sydd ar gael. Gadewir allan gwmnïau sy’n gwneud gwaith arall ac na fyddent ond yn ychwanegu ffigur.");
    public static string YouAlone => Say("You qualify by yourselves: no partner is needed.", "Rydych yn gymwys ar eich pen eich hun: nid oes angen partner.");
    public static string GroupsFound(long total, bool complete) => (total, complete) switch
    {
        (0, true) => Say("No group of up to five qualifies.", "Nid oes grŵp o hyd at bump yn gymwys."),
        (0, false) => Say("None found before the search was cut short.", "Ni chafwyd hyd i’r un cyn i’r chwiliad gael ei dorri’n fyr."),
        (1, true) => Say("One group of up to five qualifies.", "Mae un grŵp o hyd at bump yn gymwys."),
        (_, true) => Say($"{total:N0} groups of up to five qualify.", $"Mae {total:N0} o grwpiau o hyd at bump yn gymwys."),
        _ => Say($"At least {total:N0} groups of up to five qualify.", $"Mae o leiaf {total:N0} o grwpiau o hyd at bump yn gymwys."),
    };
    public static string CutShort => Say("There are so many firms and ways to combine them that the search was cut short. The groups below are right; larger or better ones of the last size may be missing.",
        "Mae cynifer o gwmnïau a ffyrdd o’u cyfuno nes bod y chwiliad wedi’i dorri’n fyr. Mae’r grwpiau isod yn gywir; gall rhai mwy, neu rai gwell o’r maint olaf, fod ar goll.");
    public static string FirstShown(int shown) => Say($"The first {shown} are shown.", $"Dangosir y {shown} cyntaf.");
    public static string EveryFirst(string conditions) => Say($"Every member must meet this, and your profile does not show it yet: {conditions}. Until it does, no group with you qualifies.", $"Rhaid i bob aelod fodloni hyn, ac nid yw eich proffil yn ei ddangos eto: {conditions}. Hyd nes y bydd, nid oes grŵp gyda chi’n gymwys.");
    public static string NobodyBrings(string conditions) => Say($"No firm that is open to teaming shows this: {conditions}.", $"Nid oes unrhyw gwmni sy’n agored i gydweithio yn dangos hyn: {conditions}.");
    public static string GroupNumber(int number, string names) => Say($"{number}. {names}", $"{number}. {names}");
    public static string WithPartners(int partners) => Say(partners == 1 ? "With one partner" : $"With {partners} partners", partners switch { 1 => "Gydag un partner", 2 => "Gyda dau bartner", 3 => "Gyda thri phartner", 4 => "Gyda phedwar partner", _ => $"Gyda {partners} o bartneriaid" });
    public static string Places(int places) => Say(places == 1 ? "one area served" : $"{places} areas served", places switch { 1 => "gwasanaethir un ardal", 2 => "gwasanaethir dwy ardal", 3 => "gwasanaethir tair ardal", 4 => "gwasanaethir pedair ardal", _ => $"gwasanaethir {places} ardal" });
    public static string Brings => Say("Brings", "Yn cynnig");
    public static string OnlyItBrings => Say("only it", "dim ond y cwmni hwn");
    public static string ToTheSum => Say("added up", "wedi’i adio");
    public static string Leads => Say("could lead", "gallai arwain");
    public static string WhyItWorks => Say("Why it works", "Pam mae’n gweithio");
    public static string Without(string firm, string conditions) => Say($"Without {firm}, nobody else in the group covers: {conditions}.", $"Heb {firm}, nid oes neb arall yn y grŵp yn bodloni: {conditions}.");
    public static string CompetitionNote => Say("Bid together only where each of you could not, or not as well, bid alone.", "Cynigiwch gyda’ch gilydd dim ond lle na allai pob un ohonoch gynnig ar ei ben ei hun, neu ddim cystal.");
    public static string You => Say("you", "chi");
}
