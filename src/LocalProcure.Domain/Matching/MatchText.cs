namespace LocalProcure.Domain.Matching;

/// <summary>The words of alerts and of the page of matching tenders.</summary>
public static class MatchText
{
    public static string Title => Say("Tenders for you", "Tendrau i chi");
    public static string Intro => Say("Open tenders that match your firms’ interests, closing soonest first.", "Tendrau agored sy’n cyd-fynd â diddordebau’ch cwmnïau, y rhai sy’n cau gyntaf ar y brig.");
    public static string NoFirm => Say("You do not belong to a firm yet. Register one, say what it does, and matching tenders appear here and in your e-mail.", "Nid ydych yn perthyn i gwmni eto. Cofrestrwch un, dywedwch beth mae’n ei wneud, a bydd tendrau sy’n cyd-fynd yn ymddangos yma ac yn eich e-bost.");
    public static string NoInterest => Say("Your firms have said no interests yet. Say what they do and where, and matching tenders appear here and in your e-mail.", "Nid yw’ch cwmnïau wedi nodi diddordebau eto. Dywedwch beth maent yn ei wneud ac ymhle, a bydd tendrau sy’n cyd-fynd yn ymddangos yma ac yn eich e-bost.");
    public static string NoMatch => Say("No open tender matches just now. To hear of more, add a broader CPV code or a larger area to an interest.", "Nid oes tendr agored sy’n cyd-fynd ar hyn o bryd. I glywed am fwy, ychwanegwch god CPV ehangach neu ardal fwy at ddiddordeb.");
    public static string RegisterFirm => Say("Register a firm", "Cofrestru cwmni");
    public static string YourFirm(string firm) => Say($"Interests of {firm}", $"Diddordebau {firm}");
    public static string Preferences => Say("Choose how often you get e-mails about these", "Dewis pa mor aml y cewch e-byst am y rhain");
    public static string All => Say("All open tenders", "Pob tendr agored");
    public static string Buyer => Say("Buyer", "Prynwr");
    public static string ClosesOn(DateTime at) => Say($"Closes {at.ShowMoment()}", $"Yn cau {at.ShowMoment()}");
    public static string Closes => Say("Closes", "Yn cau");
    public static string Value => Say("Value without VAT", "Gwerth heb TAW");
    public static string Where => Say("Where", "Ble");
    public static string WhyYou => Say("Why you hear of it", "Pam rydych yn clywed amdano");

    /// <summary>"Cwm Plumbing Ltd, “Roofs”: CPV 45260000 Roof works; area Rhondda Cynon Taf; words roof, slate; value".</summary>
    public static string Reason(string firm, string interest, IReadOnlyList<string> parts) =>
        $"{firm}{(interest.Length == 0 ? "" : Reading == Language.Welsh ? $", ‘{interest}’" : $", “{interest}”")}{(parts.Count == 0 ? "" : ": " + string.Join("; ", parts))}";

    public static string ByCpv(string codes) => $"CPV {codes}";
    public static string ByArea(string names) => Say($"area {names}", $"ardal {names}");
    public static string ByWords(string words) => Say($"words {words}", $"geiriau {words}");
    public static string ByValue => Say("its value is in your range", "mae ei werth o fewn eich ystod");
    public static string Everything => Say("you asked for every tender", "gofynnoch am bob tendr");

    public static string OneSubject(string firms, string title) => Say($"New tender for {firms}: {title}", $"Tendr newydd i {firms}: {title}");
    public static string ManySubject(int count) => Say($"{count} new tenders for you", $"{Tenders(count)} i chi");
    public static string Why(string firms) => Say($"You get this because tenders match the interests of {firms}, which you belong to.", $"Rydych yn cael hwn am fod tendrau’n cyd-fynd â diddordebau {firms}, yr ydych yn perthyn iddo.");
    public static string WhyOne(string firms) => Say($"You get this because a new tender matches the interests of {firms}, which you belong to.", $"Rydych yn cael hwn am fod tendr newydd yn cyd-fynd â diddordebau {firms}, yr ydych yn perthyn iddo.");
    public static string WhySeveral(string firms) => Say($"You get this because new tenders match the interests of {firms}, all of which you belong to.", $"Rydych yn cael hwn am fod tendrau newydd yn cyd-fynd â diddordebau {firms}, yr ydych yn perthyn i bob un ohonynt.");
    public static string Open => Say("See the tender", "Gweld y tendr");
    public static string External => Say("External", "Allanol");
    public static string ExternalMeans(string source) => Say($"published on {source}; you take part there, not on LocalProcure", $"cyhoeddwyd ar {source}; yno y byddwch yn cymryd rhan, nid ar LocalProcure");
    public static string OneElsewhereSubject(string firms, string title) => Say($"New notice elsewhere for {firms}: {title}", $"Hysbysiad newydd mewn man arall i {firms}: {title}");
    public static string OpenNotice => Say("See the notice", "Gweld yr hysbysiad");
    public static string Elsewhere => Say("Published elsewhere", "Cyhoeddwyd mewn mannau eraill");
    public static string AndMore(int count) => Say($"And {count} more: see all tenders for you.", $"A {count} arall: gweld pob tendr i chi.");
    public static string And(string before, string last) => Say($"{before} and {last}", $"{before} a {last}");

    public static string StopTitle => Say("Stop e-mails about new tenders", "Stopio e-byst am dendrau newydd");
    public static string StopAsk => Say("You will get no more e-mails about new tenders. E-mails about bids, tenders and consortia that you take part in still come.", "Ni chewch ragor o e-byst am dendrau newydd. Bydd e-byst am gynigion, tendrau a chonsortia yr ydych yn rhan ohonynt yn dal i ddod.");
    public static string StopIt => Say("Stop them", "Eu stopio");
    public static string Stopped => Say("Stopped", "Wedi’u stopio");
    public static string StoppedHelp => Say("You will get no more e-mails about new tenders. You can start them again in your account at any time.", "Ni chewch ragor o e-byst am dendrau newydd. Gallwch eu dechrau eto yn eich cyfrif unrhyw bryd.");
    public static string StopOver => Say("This link does not work", "Nid yw’r ddolen hon yn gweithio");
    public static string StopOverHelp => Say("Perhaps your mail program cut it off. You can also stop the e-mails in your account.", "Efallai i’ch rhaglen e-bost ei thorri. Gallwch hefyd stopio’r e-byst yn eich cyfrif.");

    // 1 tendr, 2 dendr, 3 thendr (aspirate), 6 thendr; larger numbers keep the plain form here.
    private static string Tenders(int count) => count switch
    {
        2 => "2 dendr newydd",
        3 or 6 => $"{count} thendr newydd",
        _ => $"{count} tendr newydd",
    };
}
