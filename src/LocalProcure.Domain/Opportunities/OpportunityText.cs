namespace LocalProcure.Domain.Opportunities;

/// <summary>The words for notices published elsewhere.</summary>
public static class OpportunityText
{
    public static string Show(this NoticeSource source) => source switch
    {
        NoticeSource.Sell2Wales => Say("Sell2Wales", "GwerthwchiGymru"),
        NoticeSource.FindATender => Say("Find a Tender", "Canfod Tendr"),
        NoticeSource.ContractsFinder => Say("Contracts Finder", "Contracts Finder"),
        _ => Say("another website", "gwefan arall"),
    };

    public static string Show(this OpportunityStage stage) => stage switch
    {
        OpportunityStage.Planned => Say("Planned", "Wedi’i gynllunio"),
        OpportunityStage.Open => Say("Open", "Ar agor"),
        OpportunityStage.Awarded => Say("Awarded", "Wedi’i ddyfarnu"),
        OpportunityStage.Cancelled => Say("Cancelled", "Wedi’i ganslo"),
        _ => Say("Ended", "Wedi dod i ben"),
    };

    // The list.
    public static string Title => Say("Opportunities elsewhere", "Cyfleoedd mewn mannau eraill");
    public static string Lead => Say("Notices that public bodies published on Sell2Wales, Find a Tender and Contracts Finder, read from their open data. You take part there, not here.",
        "Hysbysiadau a gyhoeddodd cyrff cyhoeddus ar GwerthwchiGymru, Canfod Tendr a Contracts Finder, wedi’u darllen o’u data agored. Yno y byddwch yn cymryd rhan, nid yma.");
    public static string Description => Say("Public contract notices from other websites: search by kind of work, place and value.", "Hysbysiadau contractau cyhoeddus o wefannau eraill: chwiliwch yn ôl math o waith, lleoliad a gwerth.");
    public static string Tenders => Say("Tenders on LocalProcure", "Tendrau ar LocalProcure");
    public static string SeeTenders => Say("See tenders that you can bid for here", "Gweld tendrau y gallwch gynnig amdanynt yma");
    public static string SeeElsewhere => Say("Look for the same in notices published elsewhere", "Chwilio am yr un peth mewn hysbysiadau a gyhoeddwyd mewn mannau eraill");
    public static string External => Say("External", "Allanol");
    public static string PublishedOn(string source) => Say($"External: published on {source}", $"Allanol: cyhoeddwyd ar {source}");
    public static string Found(int count) => Say(count == 1 ? "1 notice" : $"{count:N0} notices", $"{count:N0} hysbysiad");
    public static string SourceLabel => Say("Published on", "Cyhoeddwyd ar");
    public static string AnySource => Say("Any website", "Unrhyw wefan");
    public static string Stage => Say("State", "Cyflwr");
    public static string NoValue => Say("The notice gives no value", "Nid yw’r hysbysiad yn rhoi gwerth");
    public static string NoPlace => Say("The notice names no place", "Nid yw’r hysbysiad yn enwi lle");
    public static string NoBuyer => Say("The notice names no buyer", "Nid yw’r hysbysiad yn enwi prynwr");
    public static string NoClosing => Say("The notice gives no closing time", "Nid yw’r hysbysiad yn rhoi amser cau");

    // One notice.
    public static string ExternalNotice(string source) => Say(
        $"This notice was published on {source}. LocalProcure only shows it: the documents, questions and bids are there. Read the notice itself before you rely on anything here.",
        $"Cyhoeddwyd yr hysbysiad hwn ar {source}. Dim ond ei ddangos y mae LocalProcure: yno y mae’r dogfennau, y cwestiynau a’r cynigion. Darllenwch yr hysbysiad ei hun cyn dibynnu ar ddim byd yma.");
    public static string ReadThere(string source) => Say($"Read it on {source}", $"Ei ddarllen ar {source}");
    public static string About => Say("What is wanted", "Beth sydd ei eisiau");
    public static string HowToApply => Say("How to take part", "Sut i gymryd rhan");
    public static string Facts => Say("Key facts", "Ffeithiau allweddol");
    public static string Buyer => Say("Buyer", "Prynwr");
    public static string Also(string names) => Say($"with {names}", $"gyda {names}");
    public static string NoticeNumber => Say("Notice", "Hysbysiad");
    public static string Process => Say("Contracting process", "Proses gontractio");
    public static string ProcedureLabel => Say("Procedure", "Gweithdrefn");
    public static string CategoryLabel => Say("Kind of contract", "Math o gontract");
    public static string FirstPublished => Say("Published", "Cyhoeddwyd");
    public static string Closes => Say("Closes", "Yn cau");
    public static string Law => Say("Law", "Cyfraith");
    public static string EarlierLaw => Say("The law before the Procurement Act 2023", "Y gyfraith cyn Deddf Caffael 2023");
    public static string ActOf2023 => Say("Procurement Act 2023", "Deddf Caffael 2023");
    public static string SuitsSmall => Say("Suitable for small and medium-sized firms", "Addas i gwmnïau bach a chanolig");
    public static string LotsCount(int count) => Say(count == 1 ? "1 lot" : $"{count} lots", count == 2 ? "2 lot" : $"{count} lot");
    public static string Lot(string number, string? title) => Say($"Lot {number}{(title is null ? "" : ": " + title)}", $"Lot {number}{(title is null ? "" : ": " + title)}");
    public static string LotDays(int days) => Say($"{days:N0} days", $"{days:N0} diwrnod");
    public static string Links => Say("Links in the notice", "Dolenni yn yr hysbysiad");
    public static string RegionsWritten => Say("Regions as written", "Rhanbarthau fel yr ysgrifennwyd");
    public static string UnknownCode(string code) => Say($"{code}: not a code of the 2008 list", $"{code}: nid cod o restr 2008");

    // Use as a template.
    public static string UseAsTemplate => Say("Use as a template", "Ei ddefnyddio fel templed");
    public static string TemplateTitle => Say("Start a tender from this notice", "Dechrau tendr o’r hysbysiad hwn");
    public static string TemplateLead => Say("A draft begins with the notice’s title, description, codes, value, places and lots. It is a new procurement of yours: check every part, and give what the notice does not carry.",
        "Mae drafft yn dechrau gyda theitl, disgrifiad, codau, gwerth, lleoedd a lotiau’r hysbysiad. Caffaeliad newydd gennych chi ydyw: gwiriwch bob rhan, a rhowch yr hyn nad yw’r hysbysiad yn ei gynnwys.");
    public static string ForBuyer => Say("Which organisation is it for?", "I ba sefydliad y mae?");
    public static string ChooseBuyer => Say("Choose one of your organisations", "Dewiswch un o’ch sefydliadau");
    public static string StartTender => Say("Start the tender", "Dechrau’r tendr");
    public static string Started(string source) => Say($"The draft was started from a notice on {source}. Check every part", $"Dechreuwyd y drafft o hysbysiad ar {source}. Gwiriwch bob rhan");

    // Importing.
    public static string Refusal(string code) => code switch
    {
        "not-an-object" => Say("It is not a release: an object was expected", "Nid rhyddhad ydyw: disgwyliwyd gwrthrych"),
        "no-ocid" => Say("It has no ocid", "Nid oes ganddo ocid"),
        "ocid-too-long" => Say("Its ocid is longer than 100 characters", "Mae ei ocid yn hwy na 100 nod"),
        "no-date" => Say("It has no date that can be read", "Nid oes ganddo ddyddiad y gellir ei ddarllen"),
        "no-tender" => Say("It has no tender section", "Nid oes ganddo adran dendr"),
        "no-title" => Say("Its tender has no title", "Nid oes gan ei dendr deitl"),
        "bad-text" => Say("Its text is not UTF-8, or holds half a character", "Nid yw ei destun yn UTF-8, neu mae’n cynnwys hanner nod"),
        "too-large" => Say("It is larger than 8 MB", "Mae’n fwy nag 8 MB"),
        _ => code,
    };
    public static string NotJson => Say("The file is not JSON all the way through", "Nid yw’r ffeil yn JSON drwyddi draw");
    public static string NoReleases => Say("The file has no list of releases: it is not an OCDS release package", "Nid oes rhestr o ryddhadau yn y ffeil: nid pecyn rhyddhadau OCDS ydyw");
}
