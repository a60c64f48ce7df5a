using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Reports;

namespace LocalProcure.Domain.Surveys;

/// <summary>The words of the survey of local suppliers: for those who run it, for those who answer, and its e-mails.</summary>
public static class SurveyText
{
    // For staff.
    public static string Surveys => Say("Surveys of local suppliers", "Arolygon o gyflenwyr lleol");
    public static string SurveysLead => Say(
        "The local multiplier (LM3) needs to know what local suppliers spend in the area again. Nothing is assumed for those who do not answer.",
        "Er mwyn cyfrifo’r lluosydd lleol (LM3) rhaid gwybod beth y mae cyflenwyr lleol yn ei wario yn yr ardal eto. Ni thybir dim am y rhai nad ydynt yn ateb.");
    public static string New => Say("Open a survey", "Agor arolwg");
    public static string Name => Say("Name", "Enw");
    public static string NameHint => Say("As reports will call it, like 2025-26", "Fel y bydd adroddiadau’n ei alw, fel 2025-26");
    public static string Area => Say("Area", "Ardal");
    public static string Closes => Say("Last day for answers", "Diwrnod olaf ar gyfer atebion");
    public static string Open => Say("Open", "Ar agor");
    public static string Closed => Say("Closed", "Wedi cau");
    public static string ClosedOn(DateOnly day) => Say($"Closed on {day.ShowDay()}", $"Caewyd ar {day.ShowDay()}");
    public static string ClosesOn(DateOnly day) => Say($"Closes on {day.ShowDay()}", $"Yn cau ar {day.ShowDay()}");
    public static string None => Say("No survey has been made yet.", "Nid oes arolwg wedi’i wneud eto.");
    public static string EnterName => Say("Enter a name for the survey", "Rhowch enw i’r arolwg");
    public static string EnterCloses => Say("Enter the last day for answers", "Rhowch y diwrnod olaf ar gyfer atebion");
    public static string ChooseArea => Say("Choose an area", "Dewiswch ardal");
    public static string ClosesWithin(int fewest, int most) => Say($"The last day for answers must be {fewest} to {most} days from today", $"Rhaid i’r diwrnod olaf ar gyfer atebion fod {fewest} i {most} diwrnod o heddiw");
    public static string IsClosed => Say("The survey is closed", "Mae’r arolwg wedi cau");
    public static string Opened => Say("The survey is open. Choose whom to ask.", "Mae’r arolwg ar agor. Dewiswch bwy i’w holi.");
    public static string Tracking => Say("Answers so far", "Atebion hyd yn hyn");
    public static string Asked => Say("Asked", "Holwyd");
    public static string Answered => Say("Answered", "Atebwyd");
    public static string Declined => Say("Declined", "Gwrthodwyd");
    public static string Waiting => Say("Not answered yet", "Heb ateb eto");
    public static string ResponseRate => Say("Response rate", "Cyfradd ymateb");
    public static string Bands => Say("Answers by size of supplier", "Atebion yn ôl maint y cyflenwr");
    public static string BandsNote => Say("Nothing is shown of fewer than five suppliers. Nobody’s own answer is shown to anybody.", "Ni ddangosir dim am lai na phum cyflenwr. Ni ddangosir ateb neb i neb.");
    public static string OnceClosed => Say("Results are shown once the survey has closed. Until then, somebody who watched them change could tell what the latest supplier answered.", "Dangosir y canlyniadau ar ôl i’r arolwg gau. Tan hynny, gallai rhywun a fyddai’n eu gwylio’n newid wybod beth oedd ateb y cyflenwr diweddaraf.");
    public static string TooFew => Say("Fewer than five suppliers answered, so there is nothing to show.", "Atebodd llai na phum cyflenwr, felly nid oes dim i’w ddangos.");
    public static string AllSizes => Say("All", "Pawb");
    public static string Firms => Say("Suppliers", "Cyflenwyr");
    public static string OnStaff => Say("On local staff, of £100", "Ar staff lleol, o £100");
    public static string OnSuppliers => Say("With local suppliers, of £100", "Gyda chyflenwyr lleol, o £100");
    public static string People => Say("Who was asked", "Pwy a holwyd");
    public static string State => Say("State", "Cyflwr");
    public static string InvitedOn => Say("Invited", "Gwahoddwyd");
    public static string Reminded(int times) => times == 0 ? Say("No reminder yet", "Dim nodyn atgoffa eto") : Say(times == 1 ? "Reminded once" : $"Reminded {times} times", times == 1 ? "Atgoffwyd unwaith" : times == 2 ? "Atgoffwyd ddwywaith" : $"Atgoffwyd {times} gwaith");
    public static string RemindersNote => Say("Those who have not answered are reminded after 7 and 14 days.", "Atgoffir y rhai nad ydynt wedi ateb ar ôl 7 ac 14 diwrnod.");
    public static string Choose => Say("Ask suppliers", "Holi cyflenwyr");
    public static string ChooseLead => Say("Suppliers in the area paid in the last twelve months, most first. Enter an e-mail address for each that you want to ask; leave the others empty.", "Cyflenwyr yn yr ardal a dalwyd yn ystod y deuddeng mis diwethaf, y mwyaf yn gyntaf. Rhowch gyfeiriad e-bost i bob un yr ydych am ei holi; gadewch y lleill yn wag.");
    public static string EmailOf(string firm) => Say($"E-mail address of {firm}", $"Cyfeiriad e-bost {firm}");
    public static string PaidInYear => Say("Paid in twelve months", "Talwyd mewn deuddeng mis");
    public static string Send => Say("Send the invitations", "Anfon y gwahoddiadau");
    public static string EmailNotUnderstood(string firm) => Say($"Enter an e-mail address for {firm} like name@example.org, or leave it empty", $"Rhowch gyfeiriad e-bost i {firm} fel enw@example.org, neu gadewch ef yn wag");
    public static string EnterOne => Say("Enter at least one e-mail address", "Rhowch o leiaf un cyfeiriad e-bost");
    public static string Sent(int count) => Say(count == 1 ? "1 invitation is on its way." : $"{count} invitations are on their way.", count == 1 ? "Mae 1 gwahoddiad ar ei ffordd." : count == 2 ? "Mae 2 wahoddiad ar eu ffordd." : $"Mae {count} gwahoddiad ar eu ffordd.");
    public static string NobodyLeft => Say("Every known supplier in the area has been asked.", "Holwyd pob cyflenwr hysbys yn yr ardal.");
    public static string CloseNow => Say("Close the survey now", "Cau’r arolwg nawr");
    public static string CloseNote => Say("No more answers can be given. Reports of months not yet issued then use it.", "Ni ellir rhoi rhagor o atebion. Wedyn bydd adroddiadau’r misoedd sydd heb eu cyhoeddi yn ei ddefnyddio.");
    public static string DoneClosed => Say("The survey is closed.", "Mae’r arolwg wedi cau.");

    // For those who answer.
    public static string Title => Say("What your business spends locally", "Yr hyn y mae eich busnes yn ei wario’n lleol");
    public static string Lead(string name, string area) => Say(
        $"Public bodies paid {name} for work in the last year. Three questions, five minutes: they show what that money does in {area}.",
        $"Cafodd {name} ei dalu gan gyrff cyhoeddus am waith yn ystod y flwyddyn ddiwethaf. Tri chwestiwn, pum munud: maent yn dangos beth y mae’r arian hwnnw’n ei wneud (ardal: {area}).");
    public static string Rough => Say("A good estimate is enough. No accounts are needed.", "Mae amcangyfrif da yn ddigon. Nid oes angen cyfrifon.");
    public static string Size => Say("How many people work in the business?", "Faint o bobl sy’n gweithio yn y busnes?");
    public static string SizeName(FirmSize size) => size switch
    {
        FirmSize.Micro => Say("Fewer than 10", "Llai na 10"),
        FirmSize.Small => Say("10 to 49", "10 i 49"),
        FirmSize.Medium => Say("50 to 249", "50 i 249"),
        FirmSize.Large => Say("250 or more", "250 neu fwy"),
        _ => Say("Not said", "Heb ei ddweud"),
    };
    public static string Staff(string area) => Say($"Out of every £100 that the business spends, how much goes on wages of people who live in {area}?", $"O bob £100 y mae’r busnes yn ei wario, faint sy’n mynd ar gyflogau pobl sy’n byw yn yr ardal ({area})?");
    public static string Suppliers(string area) => Say($"And how much goes to other businesses in {area}?", $"A faint sy’n mynd i fusnesau eraill yn yr ardal ({area})?");
    public static string PoundsHint => Say("A whole number from 0 to 100", "Rhif cyfan o 0 i 100");
    public static string ChooseSize => Say("Choose how many people work in the business", "Dewiswch faint o bobl sy’n gweithio yn y busnes");
    public static string EnterStaff => Say("Enter how much goes on wages, a whole number from 0 to 100", "Rhowch faint sy’n mynd ar gyflogau, rhif cyfan o 0 i 100");
    public static string EnterSuppliers => Say("Enter how much goes to other businesses, a whole number from 0 to 100", "Rhowch faint sy’n mynd i fusnesau eraill, rhif cyfan o 0 i 100");
    public static string MoreThanHundred => Say("The two amounts cannot come to more than £100 together", "Ni all y ddau swm ddod i fwy na £100 gyda’i gilydd");
    public static string SendAnswer => Say("Send my answers", "Anfon fy atebion");
    public static string Thanks => Say("Thank you", "Diolch");
    public static string ThanksLead(DateOnly day) => Say($"Your answers are in. With the same link you can change them until {day.ShowDay()}.", $"Mae eich atebion wedi’u derbyn. Gyda’r un ddolen gallwch eu newid tan {day.ShowDay()}.");
    public static string ClosedLead => Say("The survey is closed and takes no more answers. Thank you for thinking of it.", "Mae’r arolwg wedi cau ac nid yw’n derbyn rhagor o atebion. Diolch am feddwl amdano.");
    public static string NoLink => Say("This link is not complete or no longer works. Copy the whole link from the e-mail.", "Nid yw’r ddolen hon yn gyflawn neu nid yw’n gweithio mwyach. Copïwch y ddolen gyfan o’r e-bost.");
    public static string StopTitle => Say("Do not remind me", "Peidiwch â’m hatgoffa");
    public static string StopLead => Say("We will send no more e-mails about this survey. You can still answer with your link.", "Ni fyddwn yn anfon rhagor o e-byst am yr arolwg hwn. Gallwch ateb o hyd gyda’ch dolen.");
    public static string Stop => Say("Stop the reminders", "Stopio’r nodiadau atgoffa");
    public static string Stopped => Say("You will not be reminded", "Ni chewch eich atgoffa");
    public static string PrivacyTitle => Say("What happens to your answers", "Beth sy’n digwydd i’ch atebion");
    public static IReadOnlyList<string> Privacy =>
    [
        Say("Your own answers are shown to nobody: not to buyers, not to other businesses, not in any report. Only sums of at least five businesses are published.", "Ni ddangosir eich atebion eich hun i neb: nid i brynwyr, nid i fusnesau eraill, nid mewn unrhyw adroddiad. Dim ond symiau o bum busnes o leiaf a gyhoeddir."),
        Say("They never touch a tender or a payment: nobody who decides on those sees them.", "Nid ydynt byth yn effeithio ar dendr na thaliad: nid oes neb sy’n penderfynu ar y rheini yn eu gweld."),
        Say("We have your e-mail address from your registration here or from public sources, use it for this survey alone, and forget it 28 days after the survey closes. The answers stay, without the address, so that a report can be checked.", "Mae gennym eich cyfeiriad e-bost o’ch cofrestriad yma neu o ffynonellau cyhoeddus, fe’i defnyddiwn ar gyfer yr arolwg hwn yn unig, a’i anghofio 28 diwrnod ar ôl i’r arolwg gau. Mae’r atebion yn aros, heb y cyfeiriad, er mwyn gallu gwirio adroddiad."),
        Say("You need not answer. Whether you do makes no difference to your business with public bodies.", "Nid oes rhaid i chi ateb. Nid yw hynny’n gwneud gwahaniaeth i’ch busnes gyda chyrff cyhoeddus."),
    ];
    public static string PrivacyMore => Say("Read the privacy notice", "Darllen yr hysbysiad preifatrwydd");

    // E-mails.
    public static string InviteSubject(string area) => Say($"Three questions on what your business spends in {area}", $"Tri chwestiwn am wariant eich busnes: {area}");
    public static string InviteWhy(string name, string area) => Say($"Public bodies in the local spending programme of {area} paid {name} in the last year.", $"Talodd cyrff cyhoeddus yn rhaglen gwariant lleol {area} arian i {name} yn ystod y flwyddyn ddiwethaf.");
    public static string InviteAsk(DateOnly day) => Say($"We ask what of it is spent in the area again. It takes five minutes on a phone, no account is needed, and you can answer until {day.ShowDay()}.", $"Gofynnwn beth ohono a gaiff ei wario yn yr ardal eto. Mae’n cymryd pum munud ar ffôn, nid oes angen cyfrif, a gallwch ateb tan {day.ShowDay()}.");
    public static string RemindSubject(DateOnly day) => Say($"A reminder: three questions until {day.ShowDate()}", $"Nodyn atgoffa: tri chwestiwn tan {day.ShowDate()}");
    public static string AnswerButton => Say("Answer the three questions", "Ateb y tri chwestiwn");
    public static string Private => Say("Your own answers are shown to nobody; only sums of at least five businesses are published.", "Ni ddangosir eich atebion i neb; dim ond symiau o bum busnes o leiaf a gyhoeddir.");
    public static string BandName(FirmSize? size) => size is { } one ? FigureText.Key(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(one.ToString())) : AllSizes;
}
