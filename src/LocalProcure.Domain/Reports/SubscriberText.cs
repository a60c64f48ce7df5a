namespace LocalProcure.Domain.Reports;

/// <summary>The words of asking to be told when a report comes out, and of the e-mails that follow.</summary>
public static class SubscriberText
{
    public static string Title(string area) => Say($"Be told when the next report for {area} is issued", $"Cael gwybod pan gyhoeddir yr adroddiad nesaf ar gyfer {area}");
    public static string Lead => Say("No account needed. We first e-mail you a link to confirm, then one e-mail a month. You can stop with one click.", "Nid oes angen cyfrif. Byddwn yn anfon dolen i chi ei chadarnhau yn gyntaf, yna un e-bost y mis. Gallwch stopio ag un clic.");
    public static string Email => Say("E-mail address", "Cyfeiriad e-bost");
    public static string EmailHint => Say("Used only to tell you about these reports", "Dim ond i roi gwybod i chi am yr adroddiadau hyn");
    public static string EnterEmail => Say("Enter an e-mail address, like name@example.org", "Rhowch gyfeiriad e-bost, fel enw@example.org");
    public static string Button => Say("Tell me by e-mail", "Rhoi gwybod i mi drwy e-bost");
    public static string CheckInbox => Say("Check your inbox", "Gwiriwch eich mewnflwch");
    public static string CheckInboxLead => Say("We have sent an e-mail with a link. Nothing more is sent until you follow it. It works for seven days.", "Rydym wedi anfon e-bost gyda dolen. Ni anfonir dim arall nes i chi ei dilyn. Mae’n gweithio am saith diwrnod.");
    public static string ConfirmTitle => Say("Confirm your subscription", "Cadarnhau eich tanysgrifiad");
    public static string ConfirmLead(string area) => Say($"You asked to be told when a report for {area} is issued.", $"Gofynnoch am gael gwybod pan gyhoeddir adroddiad ar gyfer {area}.");
    public static string Confirm => Say("Confirm", "Cadarnhau");
    public static string Confirmed => Say("You are subscribed", "Rydych wedi tanysgrifio");
    public static string ConfirmedLead(string area) => Say($"We will e-mail you when the next report for {area} is issued.", $"Byddwn yn eich e-bostio pan gyhoeddir yr adroddiad nesaf ar gyfer {area}.");
    public static string LinkTooOld => Say("This link is too old. Ask again from the reports page.", "Mae’r ddolen hon yn rhy hen. Gofynnwch eto o dudalen yr adroddiadau.");
    public static string LinkNotGood => Say("This link is not complete or no longer works. Ask again from the reports page.", "Nid yw’r ddolen hon yn gyflawn neu nid yw’n gweithio bellach. Gofynnwch eto o dudalen yr adroddiadau.");
    public static string StopTitle => Say("Stop these e-mails", "Stopio’r e-byst hyn");
    public static string StopLead(string area) => Say($"You get an e-mail when a report for {area} is issued.", $"Rydych yn cael e-bost pan gyhoeddir adroddiad ar gyfer {area}.");
    public static string Stop => Say("Stop", "Stopio");
    public static string Stopped => Say("You are unsubscribed", "Rydych wedi dad-danysgrifio");
    public static string StoppedLead => Say("No more e-mails about these reports will be sent. We forget your address after 28 days.", "Ni anfonir rhagor o e-byst am yr adroddiadau hyn. Byddwn yn anghofio eich cyfeiriad ar ôl 28 diwrnod.");

    public static string ConfirmSubject => Say("Confirm that you want LocalProcure’s reports", "Cadarnhewch eich bod am gael adroddiadau LocalProcure");
    public static string ConfirmWhy(string area) => Say($"Somebody, we think you, asked for reports on local spending in {area} to be sent to this address.", $"Gofynnodd rhywun, chi yn ein tyb ni, am anfon adroddiadau ar wariant lleol ({area}) i’r cyfeiriad hwn.");
    public static string ConfirmElse => Say("If it was not you, do nothing: we will send nothing more and forget the address.", "Os nad chi oedd hynny, peidiwch â gwneud dim: ni fyddwn yn anfon dim arall a byddwn yn anghofio’r cyfeiriad.");
    public static string NewsSubject(string area, DateOnly month) => Say($"Local spending in {area}: the report for {month.ShowMonth()}", $"Gwariant lleol, {area}: yr adroddiad ar gyfer {month.ShowMonth()}");
    public static string NewsWhy(string area) => Say($"You asked to be told when a report on local spending in {area} is issued.", $"Gofynnoch am gael gwybod pan gyhoeddir adroddiad ar wariant lleol ({area}).");
    public static string Read => Say("Read the report", "Darllen yr adroddiad");
}
