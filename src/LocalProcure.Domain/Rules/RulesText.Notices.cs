using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Rules;

/// <summary>Names of notices and periods, when each is due, and why something is refused.</summary>
public static partial class RulesText
{
    public static string PipelineNotice => Say("Pipeline notice", "Hysbysiad piblinell");
    public static string EngagementNotice => Say("Preliminary market engagement notice", "Hysbysiad ymgysylltu rhagarweiniol â’r farchnad");
    public static string PlannedNotice => Say("Planned procurement notice", "Hysbysiad caffael wedi’i gynllunio");
    public static string TenderNotice => Say("Tender notice", "Hysbysiad tendro");
    public static string TenderNoticeBelow => Say("Below-threshold tender notice", "Hysbysiad tendro ar gyfer contractau sydd o dan y trothwy");
    public static string TransparencyNotice => Say("Transparency notice", "Hysbysiad tryloywder");
    public static string AwardNotice => Say("Contract award notice", "Hysbysiad dyfarnu contract");
    public static string DetailsNotice => Say("Contract details notice", "Hysbysiad manylion contract");
    public static string PerformanceNotice => Say("Contract performance notice", "Hysbysiad perfformiad contract");
    public static string ChangeNotice => Say("Contract change notice", "Hysbysiad newid contract");
    public static string TerminationNotice => Say("Contract termination notice", "Hysbysiad terfynu contract");
    public static string ProcurementTermination => Say("Procurement termination notice", "Hysbysiad terfynu caffaeliad");
    public static string PaymentsNotice => Say("Payments compliance notice", "Hysbysiad cydymffurfio â thaliadau");

    public static string WhenPipeline(string most, int months, int days, string yearBegins) => Say(
        $"If you expect to pay more than {most} in the year under such contracts: within {TenderText.Days(days)} from {yearBegins}, for contracts planned in the next {Months(months)}",
        $"Os ydych chi’n disgwyl talu mwy na {most} yn y flwyddyn o dan gontractau o’r fath: o fewn {TenderText.Days(days)} o {yearBegins}, ar gyfer contractau a gynllunnir yn y {Months(months)} nesaf");
    public static string WhenEngagement => Say("If you engaged the market first: before the tender notice, or say in the tender notice why not", "Os ymgysylltoch â’r farchnad yn gyntaf: cyn yr hysbysiad tendro, neu dywedwch yn yr hysbysiad tendro pam na wnaethoch");
    public static string WhenPlanned(int days, int months) => Say($"Published already: from {days} days to {Months(months)} before the tender notice it shortens the tendering period", $"Wedi’i gyhoeddi eisoes: o {TenderText.Days(days)} i {Months(months)} cyn yr hysbysiad tendro mae’n byrhau’r cyfnod tendro");
    public static string WhenBelowNotice => Say("Before the contract is advertised anywhere else", "Cyn hysbysebu’r contract yn unman arall");
    public static string WhenTenderNotice => Say("To begin the competition, before the contract is advertised anywhere else", "I ddechrau’r gystadleuaeth, cyn hysbysebu’r contract yn unman arall");
    public static string WhenTransparency => Say("Before the direct award", "Cyn y dyfarniad uniongyrchol");
    public static string WhenAward(long? standstill) => standstill is { } days
        ? Say($"Before you enter into the contract; it begins the standstill of {WorkingDays(days)}", $"Cyn i chi ymrwymo i’r contract; mae’n dechrau’r cyfnod segur o {WorkingDays(days)}")
        : Say("Before you enter into the contract", "Cyn i chi ymrwymo i’r contract");
    public static string WhenDetails(string days) => Say($"Within {days} of entering into the contract", $"O fewn {days} i ymrwymo i’r contract");
    public static string WhenAsSoonAsPracticable => Say("As soon as reasonably practicable after entering into the contract", "Cyn gynted ag y bo’n rhesymol ymarferol ar ôl ymrwymo i’r contract");
    public static string WhenPerformance(int months) => Say($"At least every {Months(months)} and when the contract ends", $"O leiaf bob {Months(months)} a phan ddaw’r contract i ben");
    public static string WhenChange(long goods, long works, long term) => Say(
        $"Before a change, unless it changes the value by at most {goods}% (works {works}%) or the term by at most {term}%; always for a corporate restructuring",
        $"Cyn newid, oni bai ei fod yn newid y gwerth o ddim mwy na {goods}% (gweithiau {works}%) neu’r cyfnod o ddim mwy na {term}%; bob amser ar gyfer ailstrwythuro corfforaethol");
    public static string WhenEnded(string days) => Say($"Within {days} of the contract ending in any way, expiry included", $"O fewn {days} i’r contract ddod i ben mewn unrhyw ffordd, gan gynnwys ar ddiwedd ei gyfnod");
    public static string WhenNotAwarded => Say("If you decide not to award: as soon as reasonably practicable", "Os penderfynwch beidio â dyfarnu: cyn gynted ag y bo’n rhesymol ymarferol");
    public static string WhenPayments => Say("Twice a year for the whole organisation: average days to pay and how much was paid in time", "Ddwywaith y flwyddyn ar gyfer y sefydliad cyfan: y nifer cyfartalog o ddiwrnodau i dalu a faint a dalwyd mewn pryd");

    public static string Show(PeriodStage stage) => stage == PeriodStage.Participation ? Say("Asking to take part", "Gofyn am gael cymryd rhan") : Say("Bidding", "Cynnig");
    public static string NoMinimum => Say("No minimum is set", "Ni phennir lleiafswm");
    public static string NoMinimumBelow => Say("No minimum is set, but the time must be reasonable and the same for every supplier", "Ni phennir lleiafswm, ond rhaid i’r amser fod yn rhesymol a’r un fath i bob cyflenwr");
    public static string NoMinimumLightTouch => Say("No minimum for light touch contracts", "Dim lleiafswm ar gyfer contractau cyffyrddiad ysgafn");
    public static string RowUrgent => Say("a state of urgency", "mae’n fater brys");
    public static string RowParticipation => Say("the usual participation period", "y cyfnod cymryd rhan arferol");
    public static string RowAgreed => Say("Agreed with every pre-selected supplier, which a sub-central authority may do", "Wedi’i gytuno gyda phob cyflenwr a ddewiswyd ymlaen llaw, fel y caiff awdurdod is-ganolog ei wneud");
    public static string RowPreSelected => Say("only pre-selected suppliers may bid, and the buyer is a sub-central authority", "dim ond cyflenwyr a ddewiswyd ymlaen llaw gaiff gynnig, ac mae’r prynwr yn awdurdod is-ganolog");
    public static string RowDynamicMarket => Say("the members of a dynamic market compete", "aelodau marchnad ddynamig sy’n cystadlu");
    public static string RowPlanned => Say("a qualifying planned procurement notice was published", "cyhoeddwyd hysbysiad caffael cymwys wedi’i gynllunio");
    public static string RowElectronicWithDocuments => Say("bids are electronic and all documents come with the notice", "mae’r cynigion yn electronig a daw’r holl ddogfennau gyda’r hysbysiad");
    public static string RowElectronic => Say("bids are electronic, but not all documents come with the notice", "mae’r cynigion yn electronig, ond ni ddaw’r holl ddogfennau gyda’r hysbysiad");
    public static string RowWithDocuments => Say("all documents come with the notice, but bids are not electronic", "daw’r holl ddogfennau gyda’r hysbysiad, ond nid yw’r cynigion yn electronig");
    public static string RowNeither => Say("bids are not electronic and not all documents come with the notice", "nid yw’r cynigion yn electronig ac ni ddaw’r holl ddogfennau gyda’r hysbysiad");

    public static string NoFigure(FigureLine line, DateOnly date) => Say($"There is no figure on record for “{NameOf(line)}” on {date.ShowDate()}. Tell project staff", $"Nid oes ffigur wedi’i gofnodi ar gyfer “{NameOf(line)}” ar {date.ShowDate()}. Rhowch wybod i staff y prosiect");
    public static string RefusedAbove(ProcedureKind procedure, long gross, long threshold) => Say(
        $"{Money.ShowWhole(gross)} with VAT is at or above the threshold of {Money.ShowWhole(threshold)}, where the Act asks for a tender notice and its own procedures. “{procedure.Show()}” is for contracts below it: choose the open or the competitive flexible procedure",
        $"Mae {Money.ShowWhole(gross)} gyda TAW ar neu dros y trothwy o {Money.ShowWhole(threshold)}, lle mae’r Ddeddf yn gofyn am hysbysiad tendro a’i gweithdrefnau ei hun. Ar gyfer contractau islaw iddo y mae “{procedure.Show()}”: dewiswch y weithdrefn agored neu’r weithdrefn hyblyg gystadleuol");
    public static string RefusedSelection => Say("Below the threshold a separate stage that judges whether suppliers are suitable is not allowed here", "O dan y trothwy ni chaniateir yma gam ar wahân sy’n barnu a yw cyflenwyr yn addas");
    public static string RefusedReservationAbove => Say("Above the threshold a contract may be reserved only for supported employment providers or, for some light touch services, public service mutuals", "Dros y trothwy dim ond i ddarparwyr cyflogaeth â chymorth neu, ar gyfer rhai gwasanaethau cyffyrddiad ysgafn, i sefydliadau cydfuddiannol gwasanaethau cyhoeddus y gellir neilltuo contract");
    public static string RefusedLocalWales => Say("A council in Wales may not choose by where a firm is: the place of its business is a non-commercial matter, and nothing has lifted that in Wales", "Ni chaiff cyngor yng Nghymru ddewis yn ôl ble mae cwmni: mater anfasnachol yw lleoliad ei fusnes, ac nid oes dim wedi codi’r gwaharddiad hwnnw yng Nghymru");
    public static string RefusedLocalEngland(DateOnly? from) => Say($"A council in England may reserve by place only below the threshold and from {from?.ShowDate()}", $"Dim ond o dan y trothwy ac o {from?.ShowDate()} y caiff cyngor yn Lloegr neilltuo yn ôl lle");
    public static string RefusedMutuals => Say("Only light touch services can be reserved for public service mutuals", "Dim ond gwasanaethau cyffyrddiad ysgafn y gellir eu neilltuo i sefydliadau cydfuddiannol gwasanaethau cyhoeddus");
}
