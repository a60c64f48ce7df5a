using System.Globalization;

namespace LocalProcure.Domain.Contracts;

/// <summary>The words for invoices and how promptly they are paid.</summary>
public static class InvoiceText
{
    public static string Lead(int? days) => days is { } term
        ? Say($"A valid invoice is paid within {term} days of receipt, or by a later day that it names. Say at once when one is invalid or disputed.", $"Telir anfoneb ddilys o fewn {term} diwrnod i’w derbyn, neu erbyn diwrnod diweddarach y mae’n ei enwi. Dywedwch ar unwaith pan fydd un yn annilys neu’n destun anghydfod.")
        : Say("Invoices under this contract.", "Anfonebau o dan y contract hwn.");
    public static string Flows => Say("The same term flows down to every sub-contract that is wholly or substantially for this contract.", "Mae’r un telerau’n llifo i lawr i bob is-gontract sydd yn gyfan gwbl neu’n bennaf ar gyfer y contract hwn.");
    public static string SchoolNote => Say("The term implied by the Act (ss.68, 88) does not bind colleges; the contract’s own term does.", "Nid yw’r telerau y mae’r Ddeddf yn eu hymhlygu (aa.68, 88) yn rhwymo colegau; telerau’r contract ei hun sy’n gwneud.");
    public static string None => Say("No invoice is recorded.", "Nid oes anfoneb wedi’i chofnodi.");
    public static string Add => Say("Record an invoice", "Cofnodi anfoneb");
    public static string From => Say("Invoiced by", "Anfonebwyd gan");
    public static string Number => Say("Invoice number", "Rhif yr anfoneb");
    public static string Description => Say("What it is for", "Ar gyfer beth y mae");
    public static string Sum => Say("Sum, VAT included", "Swm, gan gynnwys TAW");
    public static string Received => Say("Received on", "Derbyniwyd ar");
    public static string NamedDue => Say("Due on, if the invoice names a later day", "Yn ddyledus ar, os yw’r anfoneb yn enwi diwrnod diweddarach");
    public static string Due => Say("Due", "Yn ddyledus");
    public static string Paid => Say("Paid", "Talwyd");
    public static string PaidOn => Say("Paid on", "Talwyd ar");
    public static string RecordPayment => Say("Record the payment", "Cofnodi’r taliad");
    public static string Dispute => Say("Dispute", "Codi anghydfod");
    public static string DisputeOrInvalid => Say("Dispute it, or say that it is not valid", "Codi anghydfod, neu ddweud nad yw’n ddilys");
    public static string SayInvalid => Say("Not valid", "Ddim yn ddilys");
    public static string Settle => Say("The dispute is settled", "Mae’r anghydfod wedi’i ddatrys");
    public static string Reason => Say("Reason, sent to the firm", "Rheswm, a anfonir at y cwmni");
    public static string InDays(int days) => days == 0 ? Say("on the same day", "yr un diwrnod") : Say(days == 1 ? "in 1 day" : $"in {days} days", $"mewn {days} diwrnod");
    public static string Status => Say("Status", "Statws");
    public static string ChooseFirm => Say("Choose which firm invoices", "Dewiswch pa gwmni sy’n anfonebu");
    public static string EnterNumber => Say("A valid invoice has a number of its own: enter it", "Mae gan anfoneb ddilys ei rhif ei hun: rhowch ef");
    public static string EnterDescription => Say("A valid invoice says what it is for: enter it", "Mae anfoneb ddilys yn dweud ar gyfer beth y mae: rhowch hynny");
    public static string EnterSum => Say("A valid invoice says how much is asked: enter the sum in pounds", "Mae anfoneb ddilys yn dweud faint a ofynnir: rhowch y swm mewn punnoedd");
    public static string EnterReceived => Say("Enter the day on which the invoice was received", "Rhowch y diwrnod y derbyniwyd yr anfoneb");
    public static string ReceivedInFuture => Say("The invoice cannot have been received in the future", "Ni all yr anfoneb fod wedi’i derbyn yn y dyfodol");
    public static string ReceivedBeforeContract => Say("The invoice cannot have been received before the contract was signed", "Ni all yr anfoneb fod wedi’i derbyn cyn llofnodi’r contract");
    public static string DueBeforeReceived => Say("The day that the invoice names is before it was received", "Mae’r diwrnod y mae’r anfoneb yn ei enwi cyn ei derbyn");
    public static string NumberTaken => Say("This firm’s invoice of this number is recorded already", "Mae anfoneb y cwmni hwn â’r rhif hwn eisoes wedi’i chofnodi");
    public static string AlreadyPaid => Say("The invoice has been paid", "Mae’r anfoneb wedi’i thalu");
    public static string IsInvalid => Say("The invoice is not valid: a new one must come", "Nid yw’r anfoneb yn ddilys: rhaid i un newydd ddod");
    public static string IsDisputed => Say("The invoice is in dispute: settle it first", "Mae’r anfoneb yn destun anghydfod: datryswch hynny’n gyntaf");
    public static string NotDisputed => Say("The invoice is not in dispute", "Nid yw’r anfoneb yn destun anghydfod");
    public static string EnterPaid => Say("Enter the day of payment", "Rhowch ddiwrnod y taliad");
    public static string PaidInFuture => Say("The payment cannot be in the future", "Ni all y taliad fod yn y dyfodol");
    public static string PaidBeforeReceived => Say("The payment cannot be before the invoice was received", "Ni all y taliad fod cyn derbyn yr anfoneb");
    public static string EnterReason => Say("Give the firm the reason", "Rhowch y rheswm i’r cwmni");

    public static string NameOf(InvoiceStatus status) => status switch
    {
        InvoiceStatus.Waiting => Say("To be paid", "I’w thalu"),
        InvoiceStatus.Late => Say("Late", "Yn hwyr"),
        InvoiceStatus.Paid => Say("Paid", "Talwyd"),
        InvoiceStatus.Disputed => Say("In dispute", "Mewn anghydfod"),
        _ => Say("Not valid", "Ddim yn ddilys"),
    };

    public static string Colour(InvoiceStatus status) => status switch { InvoiceStatus.Paid => "green", InvoiceStatus.Late => "red", InvoiceStatus.Disputed => "orange", InvoiceStatus.Invalid => "grey", _ => "blue" };

    // The buyer's record
    public static string RecordTitle => Say("How promptly we pay", "Pa mor brydlon yr ydym yn talu");
    public static string RecordLead => Say("From the invoices recorded under your contracts here. The payments compliance notice (UK17) covers every public contract of the body, so add what is kept elsewhere before a finance director signs it.", "O’r anfonebau a gofnodwyd o dan eich contractau yma. Mae’r hysbysiad cydymffurfiaeth taliadau (UK17) yn cwmpasu pob contract cyhoeddus y corff, felly ychwanegwch yr hyn a gedwir mewn man arall cyn i gyfarwyddwr cyllid ei lofnodi.");
    public static string ForPeriod(DateOnly from, DateOnly to) => Say($"{from.ShowDate()} to {to.ShowDate()}", $"{from.ShowDate()} i {to.ShowDate()}");
    public static string NoticeDue(DateOnly day) => Say($"The notice for this period is due by {day.ShowDate()} (s.69).", $"Rhaid cyhoeddi’r hysbysiad ar gyfer y cyfnod hwn erbyn {day.ShowDate()} (a.69).");
    public static string CollegeRecordLead => Say("From the invoices recorded under your contracts here, for your own use. The Act counts colleges as schools, so section 69 asks no payments compliance notice of you (s.123).", "O’r anfonebau a gofnodwyd o dan eich contractau yma, at eich defnydd eich hun. Mae’r Ddeddf yn cyfrif colegau yn ysgolion, felly nid yw adran 69 yn gofyn i chi am hysbysiad cydymffurfiaeth taliadau (a.123).");
    public static string NoNoticeYet => Say("Section 69 was not in force for this period.", "Nid oedd adran 69 mewn grym ar gyfer y cyfnod hwn.");
    public static string Measure => Say("Figure", "Ffigur");
    public static string Result => Say("Result", "Canlyniad");
    public static string Average => Say("Average number of days to pay an invoice", "Nifer cyfartalog y diwrnodau i dalu anfoneb");
    public static string Days(int tenths) => Say($"{Tenths(tenths)} days", $"{Tenths(tenths)} diwrnod");
    public static string Within(int days) => Say($"Paid within {days} days", $"Talwyd o fewn {days} diwrnod");
    public static string Between(int from, int to) => Say($"Paid in {from} to {to} days", $"Talwyd mewn {from} i {to} diwrnod");
    public static string After(int from) => Say($"Paid in {from} days or more", $"Talwyd mewn {from} diwrnod neu fwy");
    public static string Share(int tenths, int count, int of) => Say($"{Tenths(tenths)}% ({count} of {of})", $"{Tenths(tenths)}% ({count} o {of})");
    public static string Unpaid => Say("Due and not paid at the end of the period", "Yn ddyledus a heb ei thalu ar ddiwedd y cyfnod");
    public static string InDispute => Say("In dispute at the end of the period", "Mewn anghydfod ar ddiwedd y cyfnod");
    public static string PaidInAll => Say("Paid in the period", "Talwyd yn y cyfnod");
    public static string CountAndSum(int count, string money) => $"{count.ToString("N0", CultureInfo.CurrentCulture)} · {money}";
    public static string NothingPaid => Say("Nothing was paid in this period.", "Ni thalwyd dim yn y cyfnod hwn.");
    public static string PeriodBefore => Say("Period before", "Y cyfnod cynt");
    public static string PeriodAfter => Say("Period after", "Y cyfnod wedyn");
    public static string PayInvoice => Say("Pay an invoice", "Talu anfoneb");

    private static string Tenths(int tenths) => (tenths / 10m).ToString("0.#", CultureInfo.CurrentCulture);
}
