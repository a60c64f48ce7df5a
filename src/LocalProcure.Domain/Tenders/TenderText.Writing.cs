using System.Globalization;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Places;

namespace LocalProcure.Domain.Tenders;

/// <summary>Words of the pages on which a tender is written.</summary>
public static partial class TenderText
{
    // The list of parts.
    public static string OurTenders => Say("Your organisation’s tenders", "Tendrau eich sefydliad");
    public static string NoneOfOursYet => Say("Nothing yet. Start your first tender: you can stop and come back at any time.", "Dim byd eto. Dechreuwch eich tendr cyntaf: gallwch stopio a dod yn ôl unrhyw bryd.");
    public static string NewTender => Say("Start a new tender", "Dechrau tendr newydd");
    public static string NewTenderLead => Say("Give it a working title. Everything can be changed until it is published, and nobody outside your organisation sees it before then.", "Rhowch deitl gwaith iddo. Gellir newid popeth nes iddo gael ei gyhoeddi, ac ni fydd neb y tu allan i’ch sefydliad yn ei weld cyn hynny.");
    public static string ForWhom => Say("Which organisation is buying?", "Pa sefydliad sy’n prynu?");
    public static string ChooseBuyer => Say("Choose the organisation that is buying", "Dewiswch y sefydliad sy’n prynu");
    public static string Begin => Say("Start", "Dechrau");
    public static string OneIsEnoughToStart => Say("One language is enough to start with", "Mae un iaith yn ddigon i ddechrau");
    public static string PrepareTitle(string title) => Say($"Prepare: {title}", $"Paratoi: {title}");
    public static string LastSaved(DateTime at) => Say($"Last saved on {at.ShowMoment()}", $"Cadwyd ddiwethaf ar {at.ShowMoment()}");
    public static string Completed => Say("Completed", "Wedi’i gwblhau");
    public static string Incomplete => Say("Incomplete", "Anghyflawn");
    public static string Optional => Say("Optional", "Dewisol");
    public static string ToDo => Say("To do", "I’w wneud");
    public static string BackToList => Say("Back to the list of parts", "Yn ôl i’r rhestr o rannau");
    public static string CheckAnswers => Say("Check your answers", "Gwirio eich atebion");
    public static string DeleteDraft => Say("Delete this draft", "Dileu’r drafft hwn");
    public static string DeleteDraftLead => Say("It is gone for good, with its documents. Nobody outside your organisation has seen it.", "Bydd wedi mynd am byth, gyda’i ddogfennau. Nid oes neb y tu allan i’ch sefydliad wedi’i weld.");
    public static string DraftDeleted => Say("The draft is deleted", "Mae’r drafft wedi’i ddileu");
    public static string Save => Say("Save", "Cadw");
    public static string SaveAndReturn => Say("Save and continue", "Cadw a pharhau");
    public static string SaveAndAddAnother => Say("Save and add another", "Cadw ac ychwanegu un arall");
    public static string Change => Say("Change", "Newid");
    public static string Remove => Say("Remove", "Tynnu");
    public static string Acts => Say("Change or remove", "Newid neu dynnu");
    public static string Yes => Say("Yes", "Ie");
    public static string No => Say("No", "Na");
    public static string English => Say("English", "Saesneg");
    public static string Welsh => Say("Welsh", "Cymraeg");
    public static string TooLong => Say("Use at most {1} characters", "Defnyddiwch hyd at {1} nod");
    public static string Overtaken(string who, DateTime at) => Say(
        $"{(who.Length == 0 ? "Somebody" : who)} saved this part on {at.ShowMoment()}, after you opened the page. Nothing of yours is lost: compare both below",
        $"Cadwodd {(who.Length == 0 ? "rhywun" : who)} y rhan hon ar {at.ShowMoment()}, ar ôl i chi agor y dudalen. Ni chollwyd dim o’ch gwaith: cymharwch y ddau isod");
    public static string SavedMeanwhile => Say("What is saved now", "Yr hyn sydd wedi’i gadw nawr");
    public static string SaveAgainToReplace => Say("Your own words are in the form below. Saving again replaces what is saved now.", "Mae eich geiriau chi yn y ffurflen isod. Bydd cadw eto yn disodli’r hyn sydd wedi’i gadw nawr.");
    public static string LangOf(Language language) => language.Code();

    // Title and description.
    public static string WordsLead => Say("Say what you want in plain words. Firms search these words and decide by them whether to read on.", "Dywedwch beth rydych chi ei eisiau mewn geiriau plaen. Mae cwmnïau’n chwilio’r geiriau hyn ac yn penderfynu wrthynt a ydynt am ddarllen ymlaen.");
    public static string WordsLeadWelsh => Say("Say what you want in plain words, in both languages. Both are published at the same moment. Your organisation is under Welsh language standards, so publishing in one language only needs a reason.", "Dywedwch beth rydych chi ei eisiau mewn geiriau plaen, yn y ddwy iaith. Cyhoeddir y ddwy ar yr un pryd. Mae eich sefydliad o dan safonau’r Gymraeg, felly mae angen rheswm dros gyhoeddi mewn un iaith yn unig.");
    public static string TitleEnglish => Say("Title in English", "Teitl yn Saesneg");
    public static string TitleWelsh => Say("Title in Welsh", "Teitl yn Gymraeg");
    public static string TitleHint => Say("For example, Cleaning of nine libraries", "Er enghraifft, Glanhau naw llyfrgell");
    public static string DescriptionEnglish => Say("Description in English", "Disgrifiad yn Saesneg");
    public static string DescriptionWelsh => Say("Description in Welsh", "Disgrifiad yn Gymraeg");
    public static string DescriptionHint => Say("What must be done, how much of it, and what a bidder must be able to do. Leave an empty line between paragraphs.", "Beth sydd i’w wneud, faint ohono, a beth y mae’n rhaid i gynigydd allu ei wneud. Gadewch linell wag rhwng paragraffau.");
    public static string OneLanguage => Say("Why one language only", "Pam un iaith yn unig");
    public static string OneLanguageHint => Say("Only if something in this tender is in one language. The reason is published with it.", "Dim ond os oes rhywbeth yn y tendr hwn mewn un iaith. Cyhoeddir y rheswm gydag ef.");

    // What is bought.
    public static string Category => Say("What kind of contract is it?", "Pa fath o gontract yw hwn?");
    public static string CategoryHint => Say("The law’s thresholds depend on it. If it is mixed, choose what most of the value is for.", "Mae trothwyon y gyfraith yn dibynnu arno. Os yw’n gymysg, dewiswch yr hyn y mae’r rhan fwyaf o’r gwerth ar ei gyfer.");
    public static string LightTouchHint => Say("Certain social, health, education and community services", "Rhai gwasanaethau cymdeithasol, iechyd, addysg a chymunedol");
    public static string CpvCodes => Say("CPV codes", "Codau CPV");
    public static string CpvHint => Say("Firms hear of your tender by these codes, so choose every one that fits. Describe the work in your own words and tick what suits.", "Drwy’r codau hyn y mae cwmnïau’n clywed am eich tendr, felly dewiswch bob un sy’n addas. Disgrifiwch y gwaith yn eich geiriau eich hun a thiciwch yr hyn sy’n gweddu.");
    public static string FindCpv => Say("Find codes", "Canfod codau");
    public static string FindCpvHint => Say("Plain words such as “cleaner”, or a number", "Geiriau plaen fel “glanhau”, neu rif");
    public static string FindCodes => Say("Find codes", "Canfod codau");
    public static string ChosenCodes => Say("Chosen codes", "Codau a ddewiswyd");
    public static string FoundCodes(string words) => Say($"Codes for “{words}”", $"Codau ar gyfer “{words}”");
    public static string NoCodesFound(string words) => Say($"No codes for “{words}”. Try a broader word.", $"Dim codau ar gyfer “{words}”. Rhowch gynnig ar air ehangach.");
    public static string TickToAdd => Say("Tick those that fit. They are kept when you save.", "Ticiwch y rhai sy’n addas. Cânt eu cadw pan fyddwch yn cadw.");
    public static string CodeAndTitle(CpvCode code) => $"{code.Full} {code.Title}";
    public static string CodeAndTitle(string code) => CpvTree.Find(code) is { } known ? CodeAndTitle(known) : code;
    public static string? CodePath(CpvCode code) => CpvTree.PathTo(code.Code).SkipLast(1).ToList() is { Count: > 0 } path ? string.Join(" › ", path.Select(p => p.Title)) : null;

    // Value.
    public static string NetValue => Say("Value without VAT", "Gwerth heb TAW");
    public static string NetValueHint => Say("Your estimate for the whole life of the contract with every possible extension, in pounds", "Eich amcangyfrif ar gyfer oes gyfan y contract gyda phob estyniad posibl, mewn punnoedd");
    public static string ValueInPounds => Say("Enter the value in pounds, like 25000 or 25,000.50", "Rhowch y gwerth mewn punnoedd, fel 25000 neu 25,000.50");
    public static string VatRate => Say("VAT", "TAW");
    public static string VatRateHint => Say("The law compares the value with VAT", "Mae’r gyfraith yn cymharu’r gwerth gyda TAW");
    public static string NoVat => Say("No VAT", "Dim TAW");
    public static string ChooseVatRate => Say("Choose the rate of VAT", "Dewiswch gyfradd y TAW");
    public static string Percent(int hundredths) => (hundredths / 100m).ToString("0.##", CultureInfo.CurrentCulture) + "%";
    public static string PercentWhole(int percent) => $"{percent}%";

    // Place.
    public static string AreasOfWork => Say("Where is the work done?", "Ble y gwneir y gwaith?");
    public static string AreasHint => Say("Tick all that apply. This helps firms find you; it never decides who may bid.", "Ticiwch bob un sy’n berthnasol. Mae hyn yn helpu cwmnïau i ddod o hyd i chi; nid yw byth yn penderfynu pwy gaiff gynnig.");
    public static string AreaElsewhere => Say("Somewhere else", "Rhywle arall");
    public static string AnotherArea => Say("Another area", "Ardal arall");
    public static string NoOther => Say("No other", "Dim un arall");
    public static string PlaceEnglish => Say("More about the place, in English", "Mwy am y lleoliad, yn Saesneg");
    public static string PlaceWelsh => Say("More about the place, in Welsh", "Mwy am y lleoliad, yn Gymraeg");
    public static string PlaceHint => Say("For example, all schools north of Aberdare", "Er enghraifft, pob ysgol i’r gogledd o Aberdâr");

    // Dates and closing.
    public static string StartsOn => Say("The contract starts on", "Mae’r contract yn dechrau ar");
    public static string EndsOn => Say("The contract ends on", "Mae’r contract yn gorffen ar");
    public static string EndsOnHint => Say("Without extensions. For example, 31 3 2028", "Heb estyniadau. Er enghraifft, 31 3 2028");
    public static string EnterStart => Say("Enter when the contract starts", "Rhowch pryd y mae’r contract yn dechrau");
    public static string EnterEnd => Say("Enter when the contract ends", "Rhowch pryd y mae’r contract yn gorffen");
    public static string ClosingLead => Say("From this instant no bid is taken, whatever page a firm has open. Noon on a working day suits most: people can reach you if something goes wrong.", "O’r eiliad hon ni dderbynnir unrhyw gynnig, pa bynnag dudalen sydd ar agor gan gwmni. Mae hanner dydd ar ddiwrnod gwaith yn gweddu i’r mwyafrif: gall pobl gael gafael arnoch os aiff rhywbeth o’i le.");
    public static string ClosingDate => Say("Closing date", "Dyddiad cau");
    public static string ClosingTime => Say("Closing time, UK time", "Amser cau, amser y DU");
    public static string TimeHint => Say("For example, 12:00, noon or 5pm", "Er enghraifft, 12:00, hanner dydd neu 17:00");
    public static string EnterDate => Say("Enter the date", "Rhowch y dyddiad");
    public static string EnterTime => Say("Enter the time", "Rhowch yr amser");
    public static string TimeLikeThis => Say("Enter a time like 12:00, noon or 5pm", "Rhowch amser fel 12:00, hanner dydd neu 17:00");
    public static string DateAndTime => Say("Date and time", "Dyddiad ac amser");

    // The legal notice.
    public static string NoticeLead => Say("LocalProcure is not a legal publication channel. Publish the notice on Sell2Wales or Find a Tender first, then record it here; it is shown with your tender. Sell2Wales’ answer that the notice was submitted successfully counts as publication (WSI 2024/782 reg 5).", "Nid yw LocalProcure yn sianel gyhoeddi gyfreithiol. Cyhoeddwch yr hysbysiad ar GwerthwchiGymru neu Canfod Tendr yn gyntaf, yna cofnodwch ef yma; fe’i dangosir gyda’ch tendr. Mae ateb GwerthwchiGymru bod yr hysbysiad wedi’i gyflwyno’n llwyddiannus yn cyfrif fel cyhoeddi (OSC 2024/782 rheoliad 5).");
    public static string NoticeReference => Say("Reference of the notice", "Cyfeirnod yr hysbysiad");
    public static string NoticeReferenceHint => Say("As it stands on the notice, for example MAR123456 or 2026/S 000-012345", "Fel y mae ar yr hysbysiad, er enghraifft MAR123456 neu 2026/S 000-012345");
    public static string EnterNoticeReference => Say("Enter the reference of the notice", "Rhowch gyfeirnod yr hysbysiad");
    public static string NoticeDate => Say("Date on which it was published", "Dyddiad ei gyhoeddi");
    public static string NoticeTime => Say("Time at which it was published, UK time", "Amser ei gyhoeddi, amser y DU");
    public static string NoticeShown(StatutoryNotice notice) => Say($"{notice.Reference}, published {notice.PublishedAt.ShowMoment()}", $"{notice.Reference}, cyhoeddwyd {notice.PublishedAt.ShowMoment()}");
    public static string NotRecorded => Say("Not recorded yet", "Heb ei gofnodi eto");

    // Joint bids.
    public static string JointBids => Say("Joint bids", "Cynigion ar y cyd");
    public static string JointBidsLead => Say("Small firms often can only take a contract on together. Saying that joint bids are welcome makes the tender easier to find for them.", "Yn aml dim ond gyda’i gilydd y gall cwmnïau bach ymgymryd â chontract. Mae dweud bod croeso i gynigion ar y cyd yn ei gwneud yn haws iddynt ddod o hyd i’r tendr.");
    public static string AreJointBidsWelcome => Say("Are joint bids welcome?", "A oes croeso i gynigion ar y cyd?");
    public static string JointBidsYes => Say("Joint bids are welcome", "Mae croeso i gynigion ar y cyd");
    public static string JointBidsYesHint => Say("Firms see a way to find partners on the tender’s page", "Bydd cwmnïau’n gweld ffordd o ganfod partneriaid ar dudalen y tendr");
    public static string JointBidsNotTaken => Say("Joint bids are not taken", "Ni dderbynnir cynigion ar y cyd");
    public static string JointBidsNo => Say("Nothing special is said about joint bids", "Ni ddywedir dim arbennig am gynigion ar y cyd");
    public static string JointBidsNoHint => Say("They are not forbidden", "Nid ydynt wedi’u gwahardd");

    // Criteria.
    public static string CriteriaLead => Say("What will you judge bids by? The weights must total exactly 100. Firms see them before they bid, and they cannot change after.", "Yn ôl beth y byddwch yn barnu cynigion? Rhaid i’r pwysiadau ddod i 100 yn union. Bydd cwmnïau’n eu gweld cyn cynnig, ac ni allant newid wedyn.");
    public static string AddACriterion => Say("Add a criterion", "Ychwanegu maen prawf");
    public static string ChangeCriterion => Say("Change a criterion", "Newid maen prawf");
    public static string TotalSoFar(int total) => Say($"Total so far: {total} of 100", $"Cyfanswm hyd yma: {total} o 100");
    public static string NameEnglish => Say("Name in English", "Enw yn Saesneg");
    public static string NameWelsh => Say("Name in Welsh", "Enw yn Gymraeg");
    public static string CriterionHint => Say("For example, Quality of the service", "Er enghraifft, Ansawdd y gwasanaeth");
    public static string EnterCriterionName => Say("Enter the name of the criterion", "Rhowch enw’r maen prawf");
    public static string Weight => Say("Weight", "Pwysiad");
    public static string WeightHint(int total) => Say($"A whole per cent. The weights so far total {total}", $"Canran gyfan. Cyfanswm y pwysiadau hyd yma yw {total}");
    public static string WeightFrom1To100 => Say("Enter a weight in whole per cent, from 1 to 100", "Rhowch bwysiad mewn canran gyfan, o 1 i 100");
    public static string ByFormula => Say("scored by formula", "sgorio drwy fformiwla");
    public static string ThisIsPrice => Say("This criterion is the price", "Y pris yw’r maen prawf hwn");
    public static string ThisIsPriceHint => Say("It is scored by a published formula from the price schedule; all others are scored by your evaluators", "Fe’i sgorir drwy fformiwla gyhoeddedig o’r atodlen brisiau; mae eich gwerthuswyr yn sgorio pob un arall");

    // Questions.
    public static string QuestionsLead => Say("Ask only what you need to tell a good bid from a poor one. Every criterion but the price needs at least one question.", "Gofynnwch am yr hyn sydd ei angen i wahaniaethu rhwng cynnig da ac un gwael yn unig. Mae angen o leiaf un cwestiwn ar bob maen prawf ac eithrio’r pris.");
    public static string AddAQuestion => Say("Add a question", "Ychwanegu cwestiwn");
    public static string ChangeQuestion => Say("Change a question", "Newid cwestiwn");
    public static string QuestionEnglish => Say("Question in English", "Cwestiwn yn Saesneg");
    public static string QuestionWelsh => Say("Question in Welsh", "Cwestiwn yn Gymraeg");
    public static string EnterQuestion => Say("Enter the question", "Rhowch y cwestiwn");
    public static string GuidanceEnglish => Say("What a good answer shows, in English", "Beth y mae ateb da yn ei ddangos, yn Saesneg");
    public static string GuidanceWelsh => Say("What a good answer shows, in Welsh", "Beth y mae ateb da yn ei ddangos, yn Gymraeg");
    public static string GuidanceHint => Say("Bidders read it, and evaluators score by it", "Mae cynigwyr yn ei ddarllen, ac mae gwerthuswyr yn sgorio wrtho");
    public static string HowScored => Say("How is the answer judged?", "Sut y bernir yr ateb?");
    public static string ChooseHowScored => Say("Choose how the answer is judged", "Dewiswch sut y bernir yr ateb");
    public static string ScoredAgainst(string criterion, int weight) => Say($"Scored against {criterion} ({weight}%)", $"Sgorio yn erbyn {criterion} ({weight}%)");
    public static string PassOrFail => Say("Pass or fail", "Pasio neu fethu");
    public static string PassOrFailHint => Say("A bid that fails is not ranked", "Ni chaiff cynnig sy’n methu ei osod mewn trefn");
    public static string WordLimit => Say("Word limit", "Terfyn geiriau");
    public static string WordLimitHint => Say("Keeps answers comparable. Leave empty for none", "Mae’n cadw atebion yn gymaradwy. Gadewch yn wag os nad oes un");
    public static string WordLimitRange => Say("Enter a word limit from 10 to 10,000, or nothing", "Rhowch derfyn geiriau o 10 i 10,000, neu ddim byd");

    // Price schedule.
    public static string PriceScheduleLead => Say("The lines that every bidder prices. Quantity times unit price over all lines is the price of a bid, so that prices can be compared.", "Y llinellau y mae pob cynigydd yn eu prisio. Nifer wedi’i luosi â phris yr uned dros bob llinell yw pris cynnig, fel y gellir cymharu prisiau.");
    public static string AddALine => Say("Add a line", "Ychwanegu llinell");
    public static string ChangeLine => Say("Change a line", "Newid llinell");
    public static string Line => Say("Line", "Llinell");
    public static string LineEnglish => Say("What is priced, in English", "Beth a brisir, yn Saesneg");
    public static string LineWelsh => Say("What is priced, in Welsh", "Beth a brisir, yn Gymraeg");
    public static string LineHint => Say("For example, Weekly clean of one library", "Er enghraifft, Glanhau un llyfrgell yn wythnosol");
    public static string EnterLine => Say("Enter what is priced", "Rhowch beth a brisir");
    public static string UnitEnglish => Say("Unit in English", "Uned yn Saesneg");
    public static string UnitWelsh => Say("Unit in Welsh", "Uned yn Gymraeg");
    public static string Unit => Say("Unit", "Uned");
    public static string EnterUnit => Say("Enter the unit, like hour or visit", "Rhowch yr uned, fel awr neu ymweliad");
    public static string Quantity => Say("Quantity", "Nifer");
    public static string QuantityHint => Say("How many units you expect to buy over the contract", "Faint o unedau rydych chi’n disgwyl eu prynu dros y contract");
    public static string EnterQuantity => Say("Enter a quantity above 0, with at most three decimal places", "Rhowch nifer sy’n fwy na 0, gyda hyd at dri lle degol");
    public static string ShowQuantity(decimal quantity) => quantity.ToString("#,##0.###", CultureInfo.CurrentCulture);

    // Documents.
    public static string DocumentsLead => Say("Specifications, drawings, draft contract. Firms download them without signing in. Give each language its own file.", "Manylebau, lluniadau, contract drafft. Mae cwmnïau’n eu lawrlwytho heb fewngofnodi. Rhowch ffeil ar wahân i bob iaith.");
    public static string AddADocument => Say("Add a document", "Ychwanegu dogfen");
    public static string File => Say("File", "Ffeil");
    public static string FileHint(string size) => Say($"PDF, Word, Excel, PowerPoint, OpenDocument, image or zip, up to {size}", $"PDF, Word, Excel, PowerPoint, OpenDocument, delwedd neu zip, hyd at {size}");
    public static string DocumentTitle => Say("Title", "Teitl");
    public static string DocumentTitleHint => Say("What readers see. The file’s own name if you leave it empty", "Yr hyn y mae darllenwyr yn ei weld. Enw’r ffeil ei hun os gadewch hwn yn wag");
    public static string DocumentLanguage => Say("Language of the document", "Iaith y ddogfen");
    public static string Upload => Say("Upload", "Lanlwytho");
    public static string DocumentAdded(string name) => Say($"{name} is added", $"Mae {name} wedi’i hychwanegu");
    public static string ThereAreNone => Say("There are no documents", "Nid oes dogfennau");
}
