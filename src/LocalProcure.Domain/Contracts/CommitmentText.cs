using System.Globalization;

namespace LocalProcure.Domain.Contracts;

/// <summary>The words for social value commitments and their delivery.</summary>
public static class CommitmentText
{
    public static string Lead => Say("What the contractor promised for this contract beyond the work itself, and what has come of it. Only what this contract brings counts; nothing counts twice; only what the buyer has confirmed counts.", "Yr hyn a addawodd y contractwr ar gyfer y contract hwn y tu hwnt i’r gwaith ei hun, a’r hyn a ddaeth ohono. Dim ond yr hyn a ddaw yn sgil y contract hwn sy’n cyfrif; nid oes dim yn cyfrif ddwywaith; dim ond yr hyn y mae’r prynwr wedi’i gadarnhau sy’n cyfrif.");
    public static string None => Say("No commitment is recorded.", "Nid oes ymrwymiad wedi’i gofnodi.");
    public static string ByMember => Say("Member by member", "Fesul aelod");
    public static string Member => Say("Member", "Aelod");
    public static string Promised => Say("Promised", "Addawyd");
    public static string WaitingShort => Say("Entries that wait for the buyer", "Cofnodion sy’n aros am y prynwr");
    public static string Add => Say("Add a commitment", "Ychwanegu ymrwymiad");
    public static string What => Say("What is promised", "Beth a addawyd");
    public static string Unit => Say("Unit counted", "Uned a gyfrifir");
    public static string UnitHint => Say("weeks of training, people, pounds", "wythnosau o hyfforddiant, pobl, punnoedd");
    public static string Target => Say("Target", "Targed");
    public static string Evidence => Say("Evidence that will show it", "Tystiolaeth a fydd yn ei ddangos");
    public static string Theme => Say("What it serves", "Beth y mae’n ei wasanaethu");
    public static string ThemeHint => Say("The part of well-being that it is counted under in the annual report.", "Y rhan o lesiant y cyfrifir ef oddi tani yn yr adroddiad blynyddol.");
    public static string ChooseTheme => Say("Choose what it serves", "Dewiswch beth y mae’n ei wasanaethu");
    public static string ThemeNotStated => Say("Not stated", "Heb ei nodi");
    public static string SayTheme => Say("Say what it serves", "Nodi beth y mae’n ei wasanaethu");
    public static string DueOn => Say("Due by", "I’w gyflawni erbyn");
    public static string Measure => Say("Your name or number for the measure", "Eich enw neu’ch rhif ar gyfer y mesur");
    public static string Proxy => Say("Your own value in money of one unit", "Eich gwerth ariannol eich hun ar un uned");
    public static string ProxyHint => Say("Only if you have one. LocalProcure supplies none.", "Dim ond os oes gennych un. Nid yw LocalProcure yn rhoi un.");
    public static string By => Say("Promised by", "Addawyd gan");
    public static string Enter => Say("Enter what was done", "Cofnodi’r hyn a wnaed");
    public static string EnterFor(string what) => Say($"What was done: {what}", $"Yr hyn a wnaed: {what}");
    public static string Quantity => Say("How much", "Faint");
    public static string DoneOn => Say("When", "Pryd");
    public static string Proof => Say("Evidence", "Tystiolaeth");
    public static string ProofHint => Say("Say what shows it and where it can be seen. Leave out people’s names.", "Dywedwch beth sy’n ei ddangos a ble gellir ei weld. Peidiwch â chynnwys enwau pobl.");
    public static string Confirm => Say("Confirm", "Cadarnhau");
    public static string Return => Say("Return", "Dychwelyd");
    public static string ReturnReason => Say("Why it does not count", "Pam nad yw’n cyfrif");
    public static string Waits => Say("Waits for the buyer", "Yn aros am y prynwr");
    public static string Confirmed => Say("Confirmed", "Cadarnhawyd");
    public static string Returned(string because) => Say($"Returned: {because}", $"Dychwelwyd: {because}");
    public static string Progress(decimal done, decimal target, string unit) => Say($"{Number(done)} of {Number(target)} {unit} confirmed", $"Cadarnhawyd {Number(done)} o {Number(target)} {unit}");
    public static string Worth(string money) => Say($"{money} by the buyer’s own value", $"{money} yn ôl gwerth y prynwr ei hun");
    public static string EnterWhat => Say("Say what is promised", "Dywedwch beth a addawyd");
    public static string EnterUnit => Say("Say what is counted", "Dywedwch beth a gyfrifir");
    public static string EnterTarget => Say("Enter a target above nothing", "Rhowch darged uwch na dim");
    public static string EnterEvidence => Say("Say what evidence will show it", "Dywedwch pa dystiolaeth a fydd yn ei ddangos");
    public static string EnterDue => Say("Enter the day by which it is to be done", "Rhowch y diwrnod y mae i’w gyflawni erbyn");
    public static string ChooseFirm => Say("Choose the firm that promised it", "Dewiswch y cwmni a’i haddawodd");
    public static string ProxyWrong => Say("Enter the value in pounds", "Rhowch y gwerth mewn punnoedd");
    public static string HasDeliveries => Say("A commitment with entries stays", "Mae ymrwymiad â chofnodion yn aros");
    public static string EnterQuantity => Say("Enter how much was done, above nothing", "Rhowch faint a wnaed, uwch na dim");
    public static string EnterDoneOn => Say("Enter when it was done", "Rhowch pryd y’i gwnaed");
    public static string DoneInFuture => Say("It cannot have been done in the future", "Ni all fod wedi’i wneud yn y dyfodol");
    public static string DoneBeforeContract => Say("Only what this contract brought counts: it was awarded later", "Dim ond yr hyn a ddaeth yn sgil y contract hwn sy’n cyfrif: fe’i dyfarnwyd yn ddiweddarach");
    public static string EnterProof => Say("Say what shows that it was done", "Dywedwch beth sy’n dangos iddo gael ei wneud");
    public static string AlreadyDecided => Say("This entry has been decided already", "Mae’r cofnod hwn eisoes wedi’i benderfynu");
    public static string NotYourOwn => Say("Somebody other than who entered it must confirm it", "Rhaid i rywun heblaw’r sawl a’i cofnododd ei gadarnhau");
    public static string EnterReturnReason => Say("Say why it does not count", "Dywedwch pam nad yw’n cyfrif");
    public static string ToConfirm(int count) => Say(count == 1 ? "Confirm 1 social value entry" : $"Confirm {count} social value entries", count switch { 1 => "Cadarnhau 1 cofnod gwerth cymdeithasol", 2 => "Cadarnhau 2 gofnod gwerth cymdeithasol", 3 or 6 => $"Cadarnhau {count} chofnod gwerth cymdeithasol", _ => $"Cadarnhau {count} cofnod gwerth cymdeithasol" });
    public static string ToDeliver => Say("Deliver a social value commitment", "Cyflawni ymrwymiad gwerth cymdeithasol");

    public static string NameOf(CommitmentStanding standing) => standing switch
    {
        CommitmentStanding.Met => Say("Met", "Wedi’i gyflawni"),
        CommitmentStanding.Late => Say("Late", "Yn hwyr"),
        _ => Say("Under way", "Ar y gweill"),
    };

    public static string Colour(CommitmentStanding standing) => standing switch { CommitmentStanding.Met => "green", CommitmentStanding.Late => "red", _ => "blue" };

    public static string NameOf(WellbeingTheme? theme) => theme switch
    {
        WellbeingTheme.Economic => Say("Economic well-being", "Llesiant economaidd"),
        WellbeingTheme.Social => Say("Social well-being", "Llesiant cymdeithasol"),
        WellbeingTheme.Environmental => Say("Environmental well-being", "Llesiant amgylcheddol"),
        WellbeingTheme.Cultural => Say("Cultural well-being", "Llesiant diwylliannol"),
        WellbeingTheme.WelshLanguage => Say("The Welsh language", "Y Gymraeg"),
        _ => ThemeNotStated,
    };

    public static string Number(decimal number) => number.ToString("#,##0.##", CultureInfo.CurrentCulture);
}
