namespace LocalProcure.Domain.OpenData;

/// <summary>The words of feeds, files of a search, and calendars.</summary>
public static class FeedText
{
    public static string ThisSearch => Say("This search elsewhere:", "Y chwiliad hwn mewn mannau eraill:");
    public static string Atom => Say("Atom feed", "Ffrwd Atom");
    public static string Json => Say("JSON feed", "Ffrwd JSON");
    public static string Csv => Say("CSV file", "Ffeil CSV");
    public static string TendersTitle(string search) => Say($"Tenders{Colon(search)}", $"Tendrau{Colon(search)}");
    public static string OpportunitiesTitle(string search) => Say($"Opportunities elsewhere{Colon(search)}", $"Cyfleoedd mewn mannau eraill{Colon(search)}");
    public static string PlannedTitle(string search) => Say($"Work that is coming up{Colon(search)}", $"Gwaith sydd ar y gweill{Colon(search)}");
    public static string ContractsTitle(string search) => Say($"Contracts register{Colon(search)}", $"Cofrestr contractau{Colon(search)}");
    public static string TenderTitle(string title) => Say($"Tender: {title}", $"Tendr: {title}");
    public static string FollowTender => Say("Follow this tender in a feed reader", "Dilyn y tendr hwn mewn darllenydd ffrydiau");

    public static string AsOpenData => Say("This procurement as open data (OCDS)", "Y caffaeliad hwn fel data agored (OCDS)");

    // What happens to a tender, as entries of its feed.
    public static string Published => Say("Published", "Cyhoeddwyd");
    public static string Answered(string question) => Say($"Question answered: {question}", $"Atebwyd cwestiwn: {question}");
    public static string Question => Say("Question", "Cwestiwn");
    public static string Answer => Say("Answer", "Ateb");
    public static string Opened => Say("Bids opened", "Agorwyd y cynigion");
    public static string Awarded => Say("Contract awarded", "Dyfarnwyd y contract");
    public static string Withdrawn => Say("Withdrawn", "Tynnwyd yn ôl");
    public static string Changed => Say("Changed", "Newidiwyd");
    public static string DocumentAdded(string title) => Say($"Document: {title}", $"Dogfen: {title}");

    // Columns of the file.
    public static string Reference => Say("Reference", "Cyfeirnod");
    public static string Title => Say("Title", "Teitl");
    public static string TitleEnglish => Say("Title in English", "Teitl yn Saesneg");
    public static string TitleWelsh => Say("Title in Welsh", "Teitl yn Gymraeg");
    public static string Buyer => Say("Buyer", "Prynwr");
    public static string State => Say("State", "Cyflwr");
    public static string Category => Say("Kind of contract", "Math o gontract");
    public static string CpvCodes => Say("CPV codes", "Codau CPV");
    public static string Areas => Say("Area codes", "Codau ardal");
    public static string Net => Say("Value without VAT (£)", "Gwerth heb TAW (£)");
    public static string Gross => Say("Value with VAT (£)", "Gwerth gyda TAW (£)");
    public static string PublishedAt => Say("Published (UTC)", "Cyhoeddwyd (UTC)");
    public static string ClosesAt => Say("Closes (UTC)", "Yn cau (UTC)");
    public static string StartsOn => Say("Contract starts", "Contract yn dechrau");
    public static string EndsOn => Say("Contract ends", "Contract yn gorffen");
    public static string JointBids => Say("Joint bids welcome", "Croeso i gynigion ar y cyd");
    public static string Yes => Say("yes", "oes");
    public static string No => Say("no", "nac oes");
    public static string Address => Say("Address", "Cyfeiriad");
    public static string Source => Say("Published on", "Cyhoeddwyd ar");
    public static string SourceAddress => Say("Address of the notice", "Cyfeiriad yr hysbysiad");
    public static string Ocid => Say("Contracting process (ocid)", "Proses gontractio (ocid)");
    public static string FileName => Say("tenders", "tendrau");
    public static string PlannedFileName => Say("coming-up", "ar-y-gweill");
    public static string OpportunitiesFileName => Say("opportunities", "cyfleoedd");

    // Calendars.
    public static string CalendarName => Say("LocalProcure", "LocalProcure");
    public static string Closes(string title) => Say($"Tender closes: {title}", $"Tendr yn cau: {title}");
    public static string RequestsClose(string title) => Say($"Requests to take part close: {title}", $"Ceisiadau i gymryd rhan yn cau: {title}");
    public static string AddToCalendar => Say("Add to your calendar", "Ychwanegu at eich calendr");
    public static string QuestionsClose(string title) => Say($"Questions close: {title}", $"Cwestiynau’n cau: {title}");
    public static string StandstillEnds(string title) => Say($"Standstill ends: {title}", $"Cyfnod segur yn dod i ben: {title}");
    public static string ContractStarts(string title) => Say($"Contract starts: {title}", $"Contract yn dechrau: {title}");
    public static string ContractEnds(string title) => Say($"Contract ends: {title}", $"Contract yn gorffen: {title}");
    public static string CalendarTitle => Say("Your calendar", "Eich calendr");
    public static string CalendarLead => Say("Closing times of questions and bids, standstills and contract dates of tenders that you watch or bid for and of your own organisation’s, and the events that you signed up for, in your own calendar program. Subscribe to a secret address: whoever has it sees these dates, so tell nobody.",
        "Amserau cau cwestiynau a chynigion, cyfnodau segur a dyddiadau contract y tendrau rydych chi’n eu dilyn neu’n cynnig amdanynt a rhai eich sefydliad eich hun, a’r digwyddiadau y gwnaethoch gofrestru ar eu cyfer, yn eich rhaglen galendr. Tanysgrifiwch i gyfeiriad cyfrinachol: bydd pwy bynnag sydd ag ef yn gweld y dyddiadau hyn, felly peidiwch â’i roi i neb.");
    public static string CalendarNone => Say("You have no calendar address.", "Nid oes gennych gyfeiriad calendr.");
    public static string CalendarSince(DateTime at) => Say($"You have a calendar address, made on {at.ShowDate()}. We keep only its fingerprint, so we cannot show it again.", $"Mae gennych gyfeiriad calendr, a wnaed ar {at.ShowDate()}. Dim ond ei ôl bys rydym yn ei gadw, felly ni allwn ei ddangos eto.");
    public static string MakeAddress => Say("Make an address", "Gwneud cyfeiriad");
    public static string NewAddress => Say("Make a new address", "Gwneud cyfeiriad newydd");
    public static string NewEndsOld => Say("The old one stops working at once.", "Bydd yr hen un yn peidio â gweithio ar unwaith.");
    public static string EndAddress => Say("End it", "Ei derfynu");
    public static string CalendarMade => Say("Your calendar address is made", "Mae eich cyfeiriad calendr wedi’i wneud");
    public static string CalendarEnded => Say("Your calendar address no longer works", "Nid yw eich cyfeiriad calendr yn gweithio mwyach");
    public static string CopyNow => Say("Copy it now: it is shown only this once.", "Copïwch ef nawr: dim ond y tro hwn y caiff ei ddangos.");
    public static string AddressLabel => Say("Secret address", "Cyfeiriad cyfrinachol");
    public static string HowToSubscribe => Say("In your calendar program choose “subscribe to a calendar” or “from a web address”, and paste it.", "Yn eich rhaglen galendr, dewiswch “tanysgrifio i galendr” neu “o gyfeiriad gwe”, a’i ludo.");

    private static string Colon(string search) => search.Length == 0 ? "" : ": " + search;
}
