namespace LocalProcure.Domain.Selections;

/// <summary>The words of the selection stage's pages and e-mails.</summary>
public static partial class SelectionText
{
    // The draft
    public static string StageLead => Say("Firms first ask to take part, and only those you select may tender. Their requests stay sealed until the time below, and two officers open them.", "Yn gyntaf mae cwmnïau’n gofyn am gymryd rhan, a dim ond y rhai a ddewiswch a gaiff dendro. Mae eu ceisiadau’n aros dan sêl tan yr amser isod, a dau swyddog sy’n eu hagor.");
    public static string Wanted => Say("Are firms selected before they tender?", "A gaiff cwmnïau eu dethol cyn iddynt dendro?");
    public static string WantedYes => Say("Yes, by a selection stage", "Cânt, drwy gam dethol");
    public static string WantedNo => Say("No, everyone may tender at once", "Na chânt, caiff pawb dendro ar unwaith");
    public static string ClosingDate => Say("Asking to take part ends on", "Daw’r cyfnod gofyn am gymryd rhan i ben ar");
    public static string ClosingTime => Say("At", "Am");
    public static string SoonestBids(int days, DateOnly day) => Say($"The law asks for at least {days} days to bid. As we count them, from the day after the shortlist, the earliest day is {day.ShowDay()}.", $"Mae’r gyfraith yn gofyn am o leiaf {days} diwrnod i gynnig. O’u cyfrif fel y gwnawn ni, o’r diwrnod ar ôl y rhestr fer, y diwrnod cynharaf yw {day.ShowDay()}.");
    public static string Earliest(int days, DateOnly day) => Say($"The law asks for at least {days} days to ask to take part. If you publish today, the earliest day is {day.ShowDay()}.", $"Mae’r gyfraith yn gofyn am o leiaf {days} diwrnod i ofyn am gymryd rhan. Os cyhoeddwch heddiw, y diwrnod cynharaf yw {day.ShowDay()}.");
    public static string Questions => Say("Selection questions", "Cwestiynau dethol");
    public static string QuestionsLead => Say("What every firm answers when it asks to take part. Ask only for what this contract needs: conditions must be proportionate (s.22).", "Yr hyn y mae pob cwmni’n ei ateb wrth ofyn am gymryd rhan. Gofynnwch am yr hyn sydd ei angen ar y contract hwn yn unig: rhaid i amodau fod yn gymesur (adran 22).");
    public static string AddAQuestion => Say("Add a selection question", "Ychwanegu cwestiwn dethol");
    public static string ChangeQuestion => Say("Change a selection question", "Newid cwestiwn dethol");
    public static string GuidanceHint => Say("What must be shown to pass. Firms read it", "Yr hyn y mae’n rhaid ei ddangos i lwyddo. Mae cwmnïau’n ei ddarllen");
    public static string QuestionCount(int count) => Say(count == 1 ? "1 question" : $"{count} questions", count switch { 2 => "2 gwestiwn", 3 => "3 chwestiwn", 6 => "6 chwestiwn", _ => $"{count} cwestiwn" });

    // Public
    public static string StepRequests => Say("Asking to take part", "Gofyn am gymryd rhan");
    public static string StepShortlist => Say("Shortlist", "Rhestr fer");
    public static string TakePart => Say("Ask to take part", "Gofyn am gymryd rhan");
    public static string TakePartUntil(DateTime at) => Say($"You have until {at.ShowMoment()} to ask to take part.", $"Mae gennych tan {at.ShowMoment()} i ofyn am gymryd rhan.");
    public static string HowItGoes => Say("Firms first ask to take part. Those that are selected are then asked to tender.", "Yn gyntaf mae cwmnïau’n gofyn am gymryd rhan. Yna gofynnir i’r rhai a ddetholir dendro.");
    public static string OnlyShortlisted => Say("Only the firms that were selected may tender.", "Dim ond y cwmnïau a ddetholwyd a gaiff dendro.");
    public static string WhatIsAsked => Say("What firms answer when they ask to take part", "Yr hyn y mae cwmnïau’n ei ateb wrth ofyn am gymryd rhan");

    // The firm's request
    public static string AskFor(string tender) => Say($"Ask to take part in “{tender}”", $"Gofyn am gymryd rhan yn “{tender}”");
    public static string WhichFirm => Say("Which firm asks?", "Pa gwmni sy’n gofyn?");
    public static string AsLead => Say("As the lead of this group", "Fel arweinydd y grŵp hwn");
    public static string LeadAsksForAll => Say("You ask for the whole group as its lead. Every other member reads and signs this exact version before you hand it in; by handing it in you sign for your own firm.", "Rydych yn gofyn dros y grŵp cyfan fel ei gwmni arweiniol. Mae pob aelod arall yn darllen ac yn llofnodi’r union fersiwn hon cyn i chi ei chyflwyno; wrth ei chyflwyno rydych yn llofnodi dros eich cwmni eich hun.");
    public static string MembersSignatures => Say("The members’ signatures", "Llofnodion yr aelodau");
    public static string AskMembers => Say("Ask the members to sign", "Gofyn i’r aelodau lofnodi");
    public static string MembersAsked => Say("Whoever has not signed this version is asked by e-mail.", "Gofynnir drwy e-bost i bwy bynnag nad yw wedi llofnodi’r fersiwn hon.");
    public static string WhoLeftIsIn => Say("What a firm that has left showed is still in the request. Press “Ask the members to sign”: that takes it out.", "Mae’r hyn a ddangosodd cwmni sydd wedi gadael yn dal yn y cais. Pwyswch “Gofyn i’r aelodau lofnodi”: mae hynny’n ei dynnu allan.");
    public static string HandedInAsSigned => Say("The request is handed in as you signed it. Nothing about it changes unless the lead takes it back.", "Mae’r cais wedi’i gyflwyno fel y’i llofnodwyd gennych. Ni fydd dim yn newid oni bai bod y cwmni arweiniol yn ei gymryd yn ôl.");
    public static string SealedPromiseOfGroup => Say("Only the firms of your group see that this request exists. It is encrypted from the first word, and nobody else can read it until two officers of the buyer open all requests together.", "Dim ond cwmnïau eich grŵp sy’n gweld bod y cais hwn yn bodoli. Mae wedi’i amgryptio o’r gair cyntaf, ac ni all neb arall ei ddarllen nes bod dau swyddog i’r prynwr yn agor yr holl geisiadau gyda’i gilydd.");

    // A member signs its group's request
    public static string SignTitle => Say("Sign the request to take part", "Llofnodi’r cais i gymryd rhan");
    public static string SignLead(string lead) => Say($"Your group asks to take part, and {lead} hands the request in for all of you. Your firm signs exactly what stands here. If a word of it changes, or the members or shares do, your signature falls and you are asked again.", $"Mae eich grŵp yn gofyn am gymryd rhan, a {lead} sy’n cyflwyno’r cais dros bawb ohonoch. Mae eich cwmni’n llofnodi’r union beth sydd yma. Os bydd gair ohono’n newid, neu’r aelodau neu’r cyfrannau, bydd eich llofnod yn syrthio a gofynnir i chi eto.");
    public static string WhySign => Say("A request names your firm to the buyer and says what it can do. Nobody does that for you unread.", "Mae cais yn enwi eich cwmni i’r prynwr ac yn dweud beth y gall ei wneud. Nid oes neb yn gwneud hynny drosoch heb i chi ei ddarllen.");
    public static string SignAgree => Say("I have read this version, and my firm agrees to it and to be named in it", "Rwyf wedi darllen y fersiwn hon, ac mae fy nghwmni’n cytuno â hi ac â chael ei enwi ynddi");
    public static string SignedVersion(int version, DateTime at) => Say($"Signed version {version} on {at.ShowMoment()}", $"Llofnododd fersiwn {version} {at.ShowMoment()}");
    public static string LeadSignsByHandingIn => Say("The lead signs by handing it in", "Mae’r cwmni arweiniol yn llofnodi wrth ei gyflwyno");
    public static string RequestVersion => Say("Version of the request", "Fersiwn y cais");
    public static string DeskSign(int version) => Say($"Sign version {version} of the request to take part", $"Llofnodi fersiwn {version} o’r cais i gymryd rhan");
    public static string MailSignSubject(string group) => Say($"{group}: please read and sign the request to take part", $"{group}: darllenwch a llofnodwch y cais i gymryd rhan");
    public static string MailSign(int version) => Say($"Your group is about to ask to take part. Version {version} of the request needs your firm’s signature before the lead can hand it in.", $"Mae eich grŵp ar fin gofyn am gymryd rhan. Mae angen llofnod eich cwmni ar fersiwn {version} o’r cais cyn y gall y cwmni arweiniol ei gyflwyno.");
    public static string MailAllSignedSubject(string group) => Say($"{group}: everyone has signed, the request can be handed in", $"{group}: mae pawb wedi llofnodi, gellir cyflwyno’r cais");
    public static string SealedPromise => Say("Only your firm sees that this request exists. It is encrypted from the first word, and nobody else can read it until two officers of the buyer open all requests together.", "Dim ond eich cwmni sy’n gweld bod y cais hwn yn bodoli. Mae wedi’i amgryptio o’r gair cyntaf, ac ni all neb arall ei ddarllen nes bod dau swyddog i’r prynwr yn agor yr holl geisiadau gyda’i gilydd.");
    public static string Start => Say("Start the request", "Dechrau’r cais");
    public static string YourRequest => Say("Your request to take part", "Eich cais i gymryd rhan");
    public static string SaveDraft => Say("Save", "Cadw");
    public static string HandIn => Say("Hand in the sealed request", "Cyflwyno’r cais dan sêl");
    public static string HandInLead => Say("You can take it back and change it until the time runs out.", "Gallwch ei gymryd yn ôl a’i newid nes daw’r amser i ben.");
    public static string TakeBack => Say("Take it back", "Ei gymryd yn ôl");
    public static string TakenBack => Say("The request is taken back. It does not count unless you hand it in again", "Mae’r cais wedi’i gymryd yn ôl. Nid yw’n cyfrif oni bai eich bod yn ei gyflwyno eto");
    public static string HandedIn(DateTime at) => Say($"Handed in on {at.ShowMoment()}. It is sealed.", $"Cyflwynwyd {at.ShowMoment()}. Mae dan sêl.");
    public static string NotHandedIn => Say("Not handed in: a draft does not count.", "Heb ei gyflwyno: nid yw drafft yn cyfrif.");
    public static string OpenedOn(DateTime at) => Say($"Opened by two officers of the buyer on {at.ShowMoment()}.", $"Agorwyd gan ddau swyddog i’r prynwr {at.ShowMoment()}.");
    public static string ReceiptFile => Say("Download the signed receipt", "Lawrlwytho’r dderbynneb lofnodedig");
    public static string SavedNow => Say("What is saved now", "Yr hyn sydd wedi’i gadw nawr");
    public static string Chosen => Say("You are on the shortlist: you may tender.", "Rydych ar y rhestr fer: cewch dendro.");
    public static string NotChosen => Say("You were not selected to tender.", "Ni chawsoch eich dethol i dendro.");
    public static string Reason => Say("Reason", "Rheswm");
    public static string BidsUntil => Say("Bids close", "Mae’r cynigion yn cau");

    // The buyer's room
    public static string Room => Say("Selection stage", "Cam dethol");
    public static string SealedUntil(DateTime at) => Say($"Requests to take part stay sealed until {at.ShowMoment()}. Until then nobody can see whether there are any.", $"Mae ceisiadau i gymryd rhan yn aros dan sêl tan {at.ShowMoment()}. Tan hynny ni all neb weld a oes rhai.");
    public static string NeedsTwo => Say("Two different officers with the opener role each confirm with their own password. The second confirmation opens every request at once.", "Mae dau swyddog gwahanol â’r rôl agor yn cadarnhau, pob un â’i gyfrinair ei hun. Mae’r ail gadarnhad yn agor pob cais ar unwaith.");
    public static string OpenSecond => Say("Confirm and open the requests", "Cadarnhau ac agor y ceisiadau");
    public static string None => Say("Nobody had asked to take part when the time ran out.", "Nid oedd neb wedi gofyn am gymryd rhan pan ddaeth yr amser i ben.");
    public static string RequestCount(int count) => Say(count == 1 ? "1 request was opened." : $"{count} requests were opened.", count switch { 1 => "Agorwyd 1 cais.", 2 => "Agorwyd 2 gais.", 3 => "Agorwyd 3 chais.", 6 => "Agorwyd 6 chais.", _ => $"Agorwyd {count} cais." });
    public static string ToAssess => Say("To assess", "I’w asesu");
    public static string Passed => Say("Passes", "Yn llwyddo");
    public static string Failed => Say("Does not pass", "Nid yw’n llwyddo");
    public static string OnList => Say("On the shortlist", "Ar y rhestr fer");
    public static string OffList => Say("Not on the shortlist", "Heb fod ar y rhestr fer");
    public static string ScoreOf(int score) => Say($"{score} out of 100", $"{score} allan o 100");
    public static string GroupLedBy(string group, string lead) => Say($"{group}, led by {lead}", $"{group}, dan arweiniad {lead}");
    public static string Assess => Say("Assess this request", "Asesu’r cais hwn");
    public static string DoesItPass => Say("Does it pass?", "A yw’n llwyddo?");
    public static string ReasonHint => Say("The firm reads this if it is not selected", "Bydd y cwmni’n darllen hyn os na chaiff ei ddethol");
    public static string Score => Say("Score out of 100", "Sgôr allan o 100");
    public static string ScoreHint => Say("Only if you rank those who pass", "Dim ond os ydych yn rhoi trefn ar y rhai sy’n llwyddo");
    public static string AssessedBy(string name, DateTime at) => Say($"Assessed by {name} on {at.ShowDate()}", $"Aseswyd gan {name} ar {at.ShowDate()}");
    public static string RecordShortlist => Say("Record the shortlist", "Cofnodi’r rhestr fer");
    public static string WhoMayTender => Say("Who is asked to tender?", "I bwy y gofynnir dendro?");
    public static string WhyThese => Say("Why these, and not others who passed?", "Pam y rhain, ac nid eraill a lwyddodd?");
    public static string AllAgreed => Say("Every firm on the shortlist has agreed this closing", "Mae pob cwmni ar y rhestr fer wedi cytuno ar yr amser cau hwn");
    public static string AllAgreedHint => Say("Then no minimum period applies, and bids may close earlier than published (Procurement Act 2023 s.54(4)). Keep what they wrote.", "Yna nid oes cyfnod lleiaf, a chaiff y cynigion gau’n gynharach nag a gyhoeddwyd (Deddf Caffael 2023 a.54(4)). Cadwch yr hyn a ysgrifennon nhw.");
    public static string WhyTheseHint => Say("Those who passed and are not chosen are told this", "Dywedir hyn wrth y rhai a lwyddodd ond nas dewiswyd");
    public static string ShortlistLead => Say("Each firm is told by e-mail the moment you record it. From then on those chosen may tender.", "Caiff pob cwmni wybod drwy e-bost y funud y byddwch yn ei chofnodi. O hynny ymlaen caiff y rhai a ddewiswyd dendro.");
    public static string BidsCloseOn => Say("Bids close on", "Bydd y cynigion yn cau ar");
    public static string RecordedBy(string name, DateTime at) => Say($"Recorded by {name} on {at.ShowMoment()}", $"Cofnodwyd gan {name} {at.ShowMoment()}");

    // E-mails
    public static string MailWhyFirm => Say("You get this because your firm asks to take part in this tender.", "Rydych yn cael hwn am fod eich cwmni’n gofyn am gymryd rhan yn y tendr hwn.");
    public static string MailReceiptSubject(string tender) => Say($"Your request to take part in “{tender}” is in", $"Mae eich cais i gymryd rhan yn “{tender}” wedi’i dderbyn");
    public static string MailReceipt => Say("Your sealed request was received. Keep this receipt.", "Derbyniwyd eich cais dan sêl. Cadwch y dderbynneb hon.");
    public static string MailChosenSubject(string tender) => Say($"You may tender: {tender}", $"Cewch dendro: {tender}");
    public static string MailRefusedSubject(string tender) => Say($"Not selected to tender: {tender}", $"Heb eich dethol i dendro: {tender}");

    // The desk
    public static string DeskOpen => Say("Open the requests to take part with a second officer", "Agor y ceisiadau i gymryd rhan gydag ail swyddog");
    public static string DeskSelect => Say("Assess the requests and record the shortlist", "Asesu’r ceisiadau a chofnodi’r rhestr fer");
    public static string DeskTaking => Say("Open for requests to take part", "Ar agor i geisiadau i gymryd rhan");
    public static string DeskFinish => Say("Finish and hand in the request to take part", "Gorffen a chyflwyno’r cais i gymryd rhan");
    public static string DeskWaiting => Say("Your request to take part is being assessed", "Mae eich cais i gymryd rhan yn cael ei asesu");
    public static string DeskHandedIn => Say("Request to take part handed in and sealed", "Cais i gymryd rhan wedi’i gyflwyno ac o dan sêl");
    public static string DeskTender => Say("You are on the shortlist: start your bid", "Rydych ar y rhestr fer: dechreuwch eich cynnig");
    public static string DeskQuote => Say("You are asked to quote", "Gofynnir i chi am ddyfynbris");
    public static string DeskDecide => Say("Decide the announced direct award", "Penderfynu ar y dyfarniad uniongyrchol a gyhoeddwyd");
}
