namespace LocalProcure.Domain.Contracts;

/// <summary>The words for looking after a contract once it is awarded.</summary>
public static class ContractRoomText
{
    // Refusals
    public static string EnterFirst => Say("Record first when the contract was entered into", "Cofnodwch yn gyntaf pryd yr ymrwymwyd i’r contract");
    public static string AlreadyEntered => Say("It has been recorded already when the contract was entered into", "Mae eisoes wedi’i gofnodi pryd yr ymrwymwyd i’r contract");
    public static string AlreadyEnded => Say("The contract has ended", "Mae’r contract wedi dod i ben");
    public static string AlreadyTerminated => Say("The contract has been ended already", "Mae’r contract eisoes wedi’i derfynu");
    public static string NotEnded => Say("The contract has not ended yet", "Nid yw’r contract wedi dod i ben eto");
    public static string EnterSignedOn => Say("Enter the day on which the last party signed", "Rhowch y diwrnod y llofnododd y parti olaf");
    public static string SignedInFuture => Say("The day of signing cannot be in the future", "Ni all diwrnod y llofnodi fod yn y dyfodol");
    public static string SignedBeforeAward(DateOnly awarded) => Say($"The contract was awarded on {awarded.ShowDate()}: it cannot have been signed before", $"Dyfarnwyd y contract ar {awarded.ShowDate()}: ni all fod wedi’i lofnodi cyn hynny");
    public static string SignedInStandstill(DateOnly last) => Say($"Standstill lasts until the end of {last.ShowDay()}: the contract may be entered into from the day after (s.51)", $"Mae’r cyfnod segur yn para tan ddiwedd {last.ShowDay()}: gellir ymrwymo i’r contract o’r diwrnod wedyn (a.51)");
    public static string EnterEndedOn => Say("Enter the last day of the contract", "Rhowch ddiwrnod olaf y contract");
    public static string EndsBeforeSigning => Say("The contract cannot end before it was signed", "Ni all y contract ddod i ben cyn iddo gael ei lofnodi");
    public static string EndsByItself(DateOnly ends) => Say($"The contract ends by itself on {ends.ShowDate()}", $"Mae’r contract yn dod i ben ohono’i hun ar {ends.ShowDate()}");
    public static string EnterEndReason => Say("Say why the contract ends early", "Dywedwch pam mae’r contract yn dod i ben yn gynnar");
    public static string EnterReference => Say("Enter the notice’s reference, up to 60 characters", "Rhowch gyfeirnod yr hysbysiad, hyd at 60 nod");
    public static string EnterPublishedOn => Say("Enter the day on which the notice was published", "Rhowch y diwrnod y cyhoeddwyd yr hysbysiad");
    public static string PublishedInFuture => Say("The notice cannot have been published in the future", "Ni all yr hysbysiad fod wedi’i gyhoeddi yn y dyfodol");
    public static string DetailsAfterSigning => Say("A contract details notice follows the signing: it cannot come before", "Mae hysbysiad manylion contract yn dilyn y llofnodi: ni all ddod o’i flaen");
    public static string TooLong => Say("That is too long", "Mae hynny’n rhy hir");
    public static string SameReference => Say("This notice is recorded already", "Mae’r hysbysiad hwn eisoes wedi’i gofnodi");

    // Pages
    public static string OurContracts => Say("Our contracts", "Ein contractau");
    public static string OurContractsLead => Say("Contracts of your organisations, and what each of them asks of you.", "Contractau eich sefydliadau, a’r hyn y mae pob un yn ei ofyn gennych.");
    public static string NoContracts => Say("Your organisations have no contract here yet.", "Nid oes gan eich sefydliadau gontract yma eto.");
    public static string Manage => Say("Looking after this contract", "Gofalu am y contract hwn");
    public static string InsideNote => Say("Only the buyer and the contractor see this part.", "Dim ond y prynwr a’r contractwr sy’n gweld y rhan hon.");
    public static string BackToContract => Say("Back to the contract", "Yn ôl i’r contract");
    public static string Save => Say("Save", "Cadw");
    public static string Saved => Say("Saved", "Wedi’i gadw");
    public static string Remove => Say("Remove", "Tynnu");
    public static string ChooseFirm => Say("Choose a firm", "Dewiswch gwmni");
    public static string InEnglish => Say("in English", "yn Saesneg");
    public static string InWelsh => Say("in Welsh", "yn Gymraeg");
    public static string ToDo => Say("To do", "I’w wneud");
    public static string NothingToDo => Say("Nothing is due at present.", "Nid oes dim i’w wneud ar hyn o bryd.");
    public static string ByDay(DateOnly day) => Say($"by {day.ShowDate()}", $"erbyn {day.ShowDate()}");
    public static string WasDue(DateOnly day) => Say($"was due by {day.ShowDate()}", $"roedd i’w wneud erbyn {day.ShowDate()}");
    public static string AsSoonAsPracticable => Say("as soon as reasonably practicable", "cyn gynted ag y bo’n rhesymol ymarferol");
    public static string EndsOn(DateOnly day) => Say($"ends on {day.ShowDate()}", $"yn dod i ben ar {day.ShowDate()}");
    public static string Section(string section) => Say($"Procurement Act 2023 {section}", $"Deddf Caffael 2023 {section.Replace("ss.", "aa.", StringComparison.Ordinal).Replace("s.", "a.", StringComparison.Ordinal).Replace("Sch", "Atod.", StringComparison.Ordinal).Replace("paras", "parau", StringComparison.Ordinal).Replace("and", "a", StringComparison.Ordinal)}");
    public static string Lot => Say("Lot", "Lot");
    public static string Status => Say("Status", "Statws");
    public static string SignedOn => Say("Entered into", "Ymrwymwyd iddo");
    public static string Changes => Say("Changes", "Newidiadau");
    public static string Notices => Say("Notices", "Hysbysiadau");
    public static string Kpis => Say("Performance indicators", "Dangosyddion perfformiad");
    public static string Commitments => Say("Social value", "Gwerth cymdeithasol");
    public static string Invoices => Say("Invoices and payment", "Anfonebau a thalu");
    public static string Ending => Say("End the contract early", "Terfynu’r contract yn gynnar");
    public static string HowItEnds => Say("How it ends", "Sut mae’n dod i ben");
    public static string HowItEndsHint => Say("Only where the date alone does not say it: on completion of the works, say.", "Dim ond lle nad yw’r dyddiad ei hun yn ei ddweud: wrth gwblhau’r gwaith, er enghraifft.");
    public static string Outsources => Say("Outsources a service", "Yn allanoli gwasanaeth");
    public static string OutsourcesAsk => Say("Does it buy a service that your own staff delivered before?", "A yw’n prynu gwasanaeth yr oedd eich staff eich hun yn ei ddarparu o’r blaen?");
    public static string OutsourcesLead => Say("A contract that does is prescribed, whatever its value, and the year’s report counts it so (Social Partnership and Public Procurement (Wales) Act 2023). Your answer stands in the public register.", "Mae contract sy’n gwneud hynny’n rhagnodedig, beth bynnag fo’i werth, ac mae adroddiad y flwyddyn yn ei gyfrif felly (Deddf Partneriaeth Gymdeithasol a Chaffael Cyhoeddus (Cymru) 2023). Bydd eich ateb yn y gofrestr gyhoeddus.");
    public static string ChooseOutsources => Say("Choose whether it outsources a service", "Dewiswch a yw’n allanoli gwasanaeth");
    public static string Yes => Say("Yes", "Ydy");
    public static string No => Say("No", "Nac ydy");
    public static string NotStated => Say("Not stated", "Heb ei nodi");
    public static string OutsourcesShown(bool? said) => said switch { true => Yes, false => No, null => NotStated };
    public static string FirstValue(string money) => Say($"as awarded: {money}", $"fel y’i dyfarnwyd: {money}");
    public static string FirstEnd(string day) => Say($"as awarded: {day}", $"fel y’i dyfarnwyd: {day}");
    public static string TerminatedOn => Say("Ended early", "Terfynwyd yn gynnar");
    public static string Reason => Say("Reason", "Rheswm");

    // Entering
    public static string Enter => Say("Record that the contract is entered into", "Cofnodi yr ymrwymwyd i’r contract");
    public static string EnterLead => Say("Award decides who gets the contract; signing makes it. From this day the notices, the payment term and the dates below are counted.", "Mae’r dyfarniad yn penderfynu pwy sy’n cael y contract; y llofnodi sy’n ei wneud. O’r diwrnod hwn y cyfrifir yr hysbysiadau, y telerau talu a’r dyddiadau isod.");
    public static string SignedOnAsk => Say("When did the last party sign?", "Pryd y llofnododd y parti olaf?");
    public static string StandstillUntil(DateOnly day) => Say($"Standstill lasts until the end of {day.ShowDay()}.", $"Mae’r cyfnod segur yn para tan ddiwedd {day.ShowDay()}.");
    public static string NoAddress(string firm) => Say($"{firm} has not given the address of its main place of business. The register must show it: ask the firm to add it to its profile before you go on.", $"Nid yw {firm} wedi rhoi cyfeiriad ei brif fan busnes. Rhaid i’r gofrestr ei ddangos: gofynnwch i’r cwmni ei ychwanegu at ei broffil cyn mynd ymlaen.");
    public static string Entered => Say("The contract is entered into", "Ymrwymwyd i’r contract");

    // Notices
    public static string NoticesLead => Say("The notices themselves are published on Sell2Wales or Find a Tender. Keep their references here.", "Ar GwerthwchiGymru neu Canfod Tendr y cyhoeddir yr hysbysiadau eu hunain. Cadwch eu cyfeirnodau yma.");
    public static string NoNotices => Say("No notice is recorded yet.", "Nid oes hysbysiad wedi’i gofnodi eto.");
    public static string AddNotice => Say("Record a notice", "Cofnodi hysbysiad");
    public static string Notice => Say("Notice", "Hysbysiad");
    public static string NoticeReference => Say("Reference", "Cyfeirnod");
    public static string PublishedOn => Say("Published on", "Cyhoeddwyd ar");
    public static string ChooseNotice => Say("Choose which notice it is", "Dewiswch pa hysbysiad ydyw");
    public static string NameOf(ContractNoticeKind kind) => ContractNotice.CodeOf(kind) + " " + (kind switch
    {
        ContractNoticeKind.Details => Say("contract details notice", "hysbysiad manylion contract"),
        ContractNoticeKind.Performance => Say("contract performance notice", "hysbysiad perfformiad contract"),
        ContractNoticeKind.Change => Say("contract change notice", "hysbysiad newid contract"),
        _ => Say("contract termination notice", "hysbysiad terfynu contract"),
    });

    // Ending
    public static string EndLead => Say("A contract that runs to its last day ends by itself and needs nothing here. End it early only on a ground in the contract or the law.", "Mae contract sy’n rhedeg hyd ei ddiwrnod olaf yn dod i ben ohono’i hun ac nid oes angen gwneud dim yma. Terfynwch ef yn gynnar dim ond ar sail yn y contract neu’r gyfraith.");
    public static string EndedOn => Say("Last day of the contract", "Diwrnod olaf y contract");
    public static string EndNow => Say("End the contract", "Terfynu’r contract");
    public static string Ended => Say("The end of the contract is recorded", "Cofnodwyd diwedd y contract");
    public static string EndNoticeWithin(int days) => Say($"A contract termination notice (UK11) follows within {days} days of any end, by s.80.", $"Bydd hysbysiad terfynu contract (UK11) yn dilyn o fewn {days} diwrnod i unrhyw derfyn, yn ôl a.80.");

    // What comes next
    public static string PlanNext => Say("Plan the next one", "Cynllunio’r un nesaf");
    public static string PlanNextLead => Say("Makes a plan with the same words, value and place, which firms can see as coming up once you publish it.", "Yn gwneud cynllun â’r un geiriau, gwerth a lle, y gall cwmnïau ei weld fel un sydd ar y ffordd ar ôl i chi ei gyhoeddi.");
    public static string NextPlanned => Say("The next one", "Yr un nesaf");

    public static string NameOf(ContractStatus status) => status switch
    {
        ContractStatus.Awarded => Say("Awarded, not signed yet", "Wedi’i ddyfarnu, heb ei lofnodi eto"),
        ContractStatus.Running => Say("Running", "Ar waith"),
        _ => Say("Ended", "Wedi dod i ben"),
    };

    public static string NameOf(ContractDuty duty) => duty switch
    {
        ContractDuty.Enter => Say("Record when the contract was signed", "Cofnodi pryd y llofnodwyd y contract"),
        ContractDuty.DetailsNotice => Say("Publish the contract details notice (UK7)", "Cyhoeddi’r hysbysiad manylion contract (UK7)"),
        ContractDuty.AssessKpis => Say("Assess the performance indicators", "Asesu’r dangosyddion perfformiad"),
        ContractDuty.PerformanceNotice => Say("Publish the contract performance notice (UK9)", "Cyhoeddi’r hysbysiad perfformiad contract (UK9)"),
        ContractDuty.EndNotice => Say("Publish the contract termination notice (UK11)", "Cyhoeddi’r hysbysiad terfynu contract (UK11)"),
        _ => Say("Plan what follows this contract", "Cynllunio’r hyn sy’n dilyn y contract hwn"),
    };
}
