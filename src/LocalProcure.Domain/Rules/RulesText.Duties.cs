namespace LocalProcure.Domain.Rules;

/// <summary>The words of the duties, in the order of a procurement.</summary>
public static partial class RulesText
{
    public static string EarlierRegime => Say(
        "This procurement began before the Procurement Act 2023 came into force and stays under the earlier regulations for its whole life, with their notices. LocalProcure holds no figures for them",
        "Dechreuodd y caffaeliad hwn cyn i Ddeddf Caffael 2023 ddod i rym ac mae’n aros o dan y rheoliadau cynharach drwy gydol ei oes, gyda’u hysbysiadau nhw. Nid oes gan LocalProcure ffigurau ar eu cyfer");

    // Before.
    public static string DutyValue => Say("Estimate the whole value with VAT, options and extensions; it may not be manipulated to avoid the rules", "Amcangyfrifwch y gwerth cyfan gyda TAW, opsiynau ac estyniadau; ni ellir ei drin er mwyn osgoi’r rheolau");
    public static string DutyPolicyStatement => Say("Have regard to the Wales procurement policy statement, not the United Kingdom’s", "Rhowch sylw i ddatganiad polisi caffael Cymru, nid un y Deyrnas Unedig");
    public static string DutyHealthServices => Say("If you buy “relevant health services” the Health Services (Provider Selection Regime) (Wales) Regulations 2025 apply instead of all this", "Os ydych chi’n prynu “gwasanaethau iechyd perthnasol”, Rheoliadau’r Gwasanaethau Iechyd (Trefn Ddethol Darparwyr) (Cymru) 2025 sy’n gymwys yn lle hyn i gyd");
    public static string DutyCollegeBelow => Say("The Act counts a further education college as a school, so its rules below the threshold, with their notices and payment term, do not apply", "Mae’r Ddeddf yn cyfrif coleg addysg bellach yn ysgol, felly nid yw ei rheolau o dan y trothwy, gyda’u hysbysiadau a’u telerau talu, yn gymwys");
    public static string DutyCollegeAbove => Say("The Act counts a further education college as a school: its competition rules apply, its payment rules (ss.68–70) do not", "Mae’r Ddeddf yn cyfrif coleg addysg bellach yn ysgol: mae ei rheolau cystadlu’n gymwys, ond nid ei rheolau talu (aa.68–70)");
    public static string DutyReferralUnit => Say("A contract wholly for a pupil referral unit counts as a school’s: the rules below the threshold do not apply to it", "Mae contract sy’n gyfan gwbl ar gyfer uned cyfeirio disgyblion yn cyfrif fel un ysgol: nid yw’r rheolau o dan y trothwy yn gymwys iddo");
    public static string DutyChannel => Say("Send each notice to Sell2Wales, which passes it to Find a Tender", "Anfonwch bob hysbysiad i GwerthwchiGymru, sy’n ei drosglwyddo i Canfod Tendr");
    public static string DutyAdvertWaits => Say("A local marketplace is no legal channel: the advert here waits until the notice is out", "Nid yw marchnad leol yn sianel gyfreithiol: mae’r hysbyseb yma’n aros nes bod yr hysbysiad wedi’i gyhoeddi");
    public static string DutySmallFirms => Say("Before inviting tenders, consider what stands in the way of small and medium-sized firms and whether it can be reduced, and record it", "Cyn gwahodd tendrau, ystyriwch beth sy’n rhwystro cwmnïau bach a chanolig ac a ellir ei leihau, a’i gofnodi");
    public static string DutyObjectives => Say("Act with integrity and treat suppliers the same unless a difference is justified", "Gweithredwch gydag uniondeb a thrin cyflenwyr yr un fath oni bai bod cyfiawnhad dros wahaniaeth");
    public static string DutyEngagement => Say("Engagement with the market, building suppliers’ capacity included, may give nobody an unfair advantage or distort competition", "Ni chaiff ymgysylltu â’r farchnad, gan gynnwys meithrin gallu cyflenwyr, roi mantais annheg i neb nac ystumio cystadleuaeth");
    public static string DutyLots => Say("Consider dividing the contract into lots, or give reasons for not doing so", "Ystyriwch rannu’r contract yn lotiau, neu rhowch resymau dros beidio");
    public static string DutyConflicts => Say("Identify and mitigate conflicts of interest; prepare a conflicts assessment before the notice, which confirms it, and keep it under review", "Canfyddwch a lliniarwch wrthdaro buddiannau; paratowch asesiad gwrthdaro cyn yr hysbysiad, sy’n ei gadarnhau, a’i adolygu’n barhaus");
    public static string DutyElectronic => Say("Communicate electronically as far as practicable, on a system that is free for suppliers, generally available and accessible to disabled people", "Cyfathrebwch yn electronig cyn belled ag y bo’n ymarferol, ar system sydd am ddim i gyflenwyr, ar gael yn gyffredinol ac yn hygyrch i bobl anabl");

    // Reserving.
    public static string DutyNonCommercial => Say("Choose whom to invite, accept or approve without regard to non-commercial matters such as where a firm or its supplies come from", "Dewiswch bwy i’w wahodd, ei dderbyn neu ei gymeradwyo heb ystyried materion anfasnachol megis o ble y daw cwmni neu ei gyflenwadau");
    public static string DutyReserveSupported(long percent) => Say(
        $"Reserving is allowed only for supported employment providers: {percent}% of the workforce, which several organisations may meet together, is disabled or disadvantaged",
        $"Dim ond i ddarparwyr cyflogaeth â chymorth y caniateir neilltuo: mae {percent}% o’r gweithlu, y caiff sawl sefydliad ei gyrraedd gyda’i gilydd, yn anabl neu o dan anfantais");
    public static string DutyReserveMutuals(string years) => Say($"Some light touch services may be reserved for public service mutuals, for at most {years}", $"Gellir neilltuo rhai gwasanaethau cyffyrddiad ysgafn i sefydliadau cydfuddiannol gwasanaethau cyhoeddus, am ddim mwy na {years}");
    public static string AdviceNoWelshOrder => Say("No Welsh regulations were found that let councils reserve by place, as England’s do. Check again before relying on it", "Ni chafwyd hyd i reoliadau Cymreig sy’n gadael i gynghorau neilltuo yn ôl lle, fel y mae rhai Lloegr. Gwiriwch eto cyn dibynnu ar hyn");
    public static string DutyEnglandOrder => Say("May reserve for United Kingdom suppliers or for your own area with bordering counties or boroughs: decide before inviting tenders and state it in the notice", "Caiff neilltuo i gyflenwyr y Deyrnas Unedig neu i’ch ardal eich hun gyda’r siroedd neu’r bwrdeistrefi cyfagos: penderfynwch cyn gwahodd tendrau a’i nodi yn yr hysbysiad");
    public static string AdviceReserveWales => Say("May reserve below the threshold by place or for small firms and voluntary organisations, in competition. Check that Schedule 2 of the 1988 Act does not name your body", "Caiff neilltuo o dan y trothwy yn ôl lle neu i gwmnïau bach a mudiadau gwirfoddol, drwy gystadleuaeth. Gwiriwch nad yw Atodlen 2 i Ddeddf 1988 yn enwi eich corff");
    public static string AdviceReserveElsewhere => Say("Policy allows reserving below the threshold for the United Kingdom or one county or borough, in competition. Check that Schedule 2 of the 1988 Act does not name your body", "Mae polisi’n caniatáu neilltuo o dan y trothwy i’r Deyrnas Unedig neu i un sir neu fwrdeistref, drwy gystadleuaeth. Gwiriwch nad yw Atodlen 2 i Ddeddf 1988 yn enwi eich corff");

    // While it runs.
    public static string DutySameTimes => Say("Give reasonable time, the same for every supplier", "Rhowch amser rhesymol, yr un fath i bob cyflenwr");
    public static string DutyNoAdvert => Say("No tender notice is needed while only chosen suppliers are invited and nothing is advertised; the contract details notice still is", "Nid oes angen hysbysiad tendro tra bo dim ond cyflenwyr dethol yn cael eu gwahodd a dim yn cael ei hysbysebu; mae angen yr hysbysiad manylion contract o hyd");
    public static string DutySelectionAllowed => Say("A separate stage that judges suitability is allowed below the threshold in Wales", "Caniateir cam ar wahân sy’n barnu addasrwydd o dan y trothwy yng Nghymru");
    public static string AdviceSelectionReserved => Say("Whether a Welsh body may use a suitability stage below the threshold under a reserved arrangement is a matter of reading: take advice", "Mater o ddehongli yw a gaiff corff Cymreig ddefnyddio cam addasrwydd o dan y trothwy o dan drefniant a gedwir yn ôl: ceisiwch gyngor");
    public static string DutyNoSelection => Say("Do not use a separate stage that judges suitability", "Peidiwch â defnyddio cam ar wahân sy’n barnu addasrwydd");
    public static string DutyJustify => Say("Record which ground of the Act justifies the direct award, and publish a transparency notice before it", "Cofnodwch pa sail yn y Ddeddf sy’n cyfiawnhau’r dyfarniad uniongyrchol, a chyhoeddwch hysbysiad tryloywder cyn hynny");
    public static string DutyUserChoice => Say("A direct award by the user’s choice needs none of UK5, UK6, UK7 and UK11", "Nid oes angen UK5, UK6, UK7 nac UK11 ar ddyfarniad uniongyrchol drwy ddewis y defnyddiwr");
    public static string DutyPeriods => Say("Time limits are the same for every supplier and have regard to how complex the contract is, site visits and sub-contracting", "Mae terfynau amser yr un fath i bob cyflenwr ac yn ystyried cymhlethdod y contract, ymweliadau safle ac is-gontractio");
    public static string AdviceCounting => Say("A period begins the day after publication or invitation and ends with the last day, so that the earliest end is publication plus the days", "Mae cyfnod yn dechrau’r diwrnod ar ôl cyhoeddi neu wahodd ac yn gorffen gyda’r diwrnod olaf, fel mai’r diwedd cynharaf yw’r cyhoeddi ynghyd â’r diwrnodau");
    public static string DutyChanges => Say("Change terms only before the deadline: revise and publish again, and consider more time", "Dim ond cyn y dyddiad cau y ceir newid telerau: diwygiwch a chyhoeddwch eto, ac ystyriwch roi mwy o amser");
    public static string DutySwitch => Say("If the competition fails and you award directly instead, publish a transparency notice (UK5) before that award", "Os bydd y gystadleuaeth yn methu a’ch bod yn dyfarnu’n uniongyrchol yn lle hynny, cyhoeddwch hysbysiad tryloywder (UK5) cyn y dyfarniad hwnnw");
    public static string DutyDisregard => Say("A tender that breaches a procedural requirement, such as one that comes late, may be disregarded: decide each case alike and record the reason", "Ceir diystyru tendr sy’n torri gofyniad gweithdrefnol, megis un sy’n cyrraedd yn hwyr: penderfynwch bob achos yn yr un modd a chofnodwch y rheswm");
    public static string DutyConditions => Say("Conditions of participation are proportionate and ask for no audited accounts of firms that need none, no insurance before award and no past award by one body; equivalents count", "Mae amodau cymryd rhan yn gymesur ac nid ydynt yn gofyn am gyfrifon wedi’u harchwilio gan gwmnïau nad oes eu hangen arnynt, yswiriant cyn dyfarnu na dyfarniad blaenorol gan un corff; mae pethau cyfatebol yn cyfrif");
    public static string DutyExclusions => Say("Check exclusion grounds and the debarment list, sub-contractors included; give a chance to replace a member or sub-contractor first", "Gwiriwch seiliau eithrio a’r rhestr rhagwahardd, gan gynnwys is-gontractwyr; rhowch gyfle yn gyntaf i gymryd aelod neu is-gontractwr arall");
    public static string DutyAbnormallyLow => Say("Before rejecting a price as abnormally low, tell the bidder and let it explain", "Cyn gwrthod pris am ei fod yn afresymol o isel, dywedwch wrth y cynigydd a gadewch iddo esbonio");
    public static string DutyIntegrity => Say("Deal with improper behaviour, such as getting at confidential information", "Deliwch ag ymddygiad amhriodol, megis cael gafael ar wybodaeth gyfrinachol");

    // Award.
    public static string DutyCouncilReasons(int asked, int given) => Say(
        $"On refusing a tender or an invitation, notify at once; if asked in writing within {asked} days, give written reasons within {given} days",
        $"Wrth wrthod tendr neu wahoddiad, hysbyswch ar unwaith; os gofynnir yn ysgrifenedig o fewn {asked} diwrnod, rhowch resymau ysgrifenedig o fewn {given} diwrnod");
    public static string DutySummaries => Say("Before the award notice, give every supplier whose tender was assessed a summary of its own and of the winning tender", "Cyn yr hysbysiad dyfarnu, rhowch i bob cyflenwr yr aseswyd ei dendr grynodeb o’i dendr ei hun ac o’r tendr buddugol");
    public static string DutyStandstill(long days) => Say(
        $"Do not enter into the contract for {WorkingDays(days)} beginning with the day of the award notice; weekends and bank holidays in any part of the United Kingdom do not count",
        $"Peidiwch ag ymrwymo i’r contract am {WorkingDays(days)} sy’n dechrau gyda diwrnod yr hysbysiad dyfarnu; nid yw penwythnosau na gwyliau banc mewn unrhyw ran o’r Deyrnas Unedig yn cyfrif");
    public static string DutyVoluntaryStandstill(string days) => Say($"No standstill is compulsory here; one that you choose to keep is at least {days}", $"Nid oes cyfnod segur gorfodol yma; rhaid i un y dewiswch ei gadw fod o leiaf {days}");
    public static string AdviceStandstillNonWorking => Say("After an award notice on a day that is not a working day, counting starts on the next working day", "Ar ôl hysbysiad dyfarnu ar ddiwrnod nad yw’n ddiwrnod gwaith, mae’r cyfrif yn dechrau ar y diwrnod gwaith nesaf");
    public static string DutySuspension => Say("Once you are told during the standstill that a claim has been begun, do not enter into the contract until it is settled or a court lets you", "Os cewch wybod yn ystod y cyfnod segur fod hawliad wedi’i gychwyn, peidiwch ag ymrwymo i’r contract nes iddo gael ei setlo neu i lys ganiatáu hynny");
    public static string DutyRecords(int years) => Say($"Keep records that explain every material decision, and communications with suppliers, for {Years(years)} after the contract or until the notice that there is none", $"Cadwch gofnodion sy’n esbonio pob penderfyniad o bwys, a chyfathrebu â chyflenwyr, am {Years(years)} ar ôl y contract neu hyd at yr hysbysiad nad oes un");
    public static string DutyWithhold => Say("Where you withhold something that is sensitive, say that you do and why", "Lle rydych chi’n dal rhywbeth sensitif yn ôl, dywedwch eich bod yn gwneud hynny a pham");

    // The contract.
    public static string DutyPay(string days) => Say($"Pay valid, undisputed invoices within {days}, flowing down to sub-contracts, and accept electronic ones", $"Talwch anfonebau dilys, diwrthwynebiad o fewn {days}, gan lifo i lawr i is-gontractau, a derbyniwch rai electronig");
    public static string DutyPayBelow(string days) => Say($"Payment within {days} is implied in the contract and in every sub-contract wholly or mainly for it; contracting out is void", $"Mae talu o fewn {days} ymhlyg yn y contract ac ym mhob is-gontract sy’n gyfan gwbl neu’n bennaf ar ei gyfer; mae contractio allan yn ddi-rym");
    public static string DutyKeyIndicators(long number) => Say($"Set and publish at least {number} key performance indicators, unless they are inappropriate", $"Pennwch a chyhoeddwch o leiaf {number} o ddangosyddion perfformiad allweddol, oni bai eu bod yn amhriodol");
    public static string DutyBreach(string days) => Say($"Publish information about a breach or failure to perform within {days}", $"Cyhoeddwch wybodaeth am dor contract neu fethiant i berfformio o fewn {days}");
    public static string AdvicePerformanceLater(DateOnly? from) => Say($"Performance and breach information is owed from {from?.ShowDate()}", $"Mae gwybodaeth am berfformiad a thor contract yn ofynnol o {from?.ShowDate()}");
    public static string AdvicePerformanceElsewhere => Say("From when performance information is owed outside Welsh arrangements is not on record here: check", "Nid oes cofnod yma o ba bryd y mae gwybodaeth am berfformiad yn ofynnol y tu allan i drefniadau Cymreig: gwiriwch");
    public static string DutyModify(long term, long goods, long works, long reasons) => Say(
        $"Change the contract only on a ground of Schedule 8 (at most {reasons}% more for what could not be foreseen or was a known risk), not substantially (the term by at most {term}%), or by at most {goods}% of its value (works {works}%) and below the threshold in all. The contractor changes only in a corporate restructuring",
        $"Newidiwch y contract ar sail yn Atodlen 8 yn unig (dim mwy na {reasons}% yn ychwanegol am yr hyn na ellid ei ragweld neu a oedd yn risg hysbys), neu heb newid sylweddol (y cyfnod o ddim mwy na {term}%), neu o ddim mwy na {goods}% o’i werth (gweithiau {works}%) ac islaw’r trothwy i gyd. Dim ond mewn ailstrwythuro corfforaethol y mae’r contractwr yn newid");
    public static string DutyNoCopy => Say("A copy of the contract need not be published: Welsh authorities are let off in their own procurements", "Nid oes rhaid cyhoeddi copi o’r contract: mae awdurdodau Cymreig wedi’u hesgusodi yn eu caffaeliadau eu hunain");
    public static string DutyCopy => Say("Publish a copy of the contract", "Cyhoeddwch gopi o’r contract");
    public static string AdvicePaymentsElsewhere => Say("From when payments compliance notices are owed outside Wales is not on record here: check", "Nid oes cofnod yma o ba bryd y mae hysbysiadau cydymffurfio â thaliadau yn ofynnol y tu allan i Gymru: gwiriwch");
    public static string AdvicePaymentsInformation => Say("Information about single payments had not begun for Welsh arrangements when this was written: check whether it has (UK8)", "Nid oedd gwybodaeth am daliadau unigol wedi dechrau ar gyfer trefniadau Cymreig pan ysgrifennwyd hyn: gwiriwch a yw wedi dechrau (UK8)");
    public static string DutyPaymentsInformation(string amount) => Say($"Publish information about each payment over {amount}", $"Cyhoeddwch wybodaeth am bob taliad dros {amount}");
    public static string AdvicePaymentsNotYet(DateOnly? from) => Say($"Information about single payments is owed under reserved arrangements from {from?.ShowDate()}", $"Mae gwybodaeth am daliadau unigol yn ddyledus o dan drefniadau a gedwir yn ôl o {from?.ShowDate()}");

    // Wales.
    public static string AdviceSocialNotBound => Say("The socially responsible procurement duty does not name this kind of body; following it is good practice", "Nid yw’r ddyletswydd caffael cymdeithasol gyfrifol yn enwi’r math hwn o gorff; mae ei dilyn yn arfer da");
    public static string AdviceSocialOther => Say("Check whether your body is named in Schedule 1 of the Social Partnership and Public Procurement (Wales) Act 2023; the duties below apply only if it is", "Gwiriwch a yw eich corff wedi’i enwi yn Atodlen 1 i Ddeddf Partneriaeth Gymdeithasol a Chaffael Cyhoeddus (Cymru) 2023; dim ond os ydyw y mae’r dyletswyddau isod yn gymwys");
    public static string AdviceSocialLater(DateOnly? from) => Say($"The socially responsible procurement duties begin on {from?.ShowDate()}", $"Mae’r dyletswyddau caffael cymdeithasol gyfrifol yn dechrau ar {from?.ShowDate()}");
    public static string DutySocial => Say("Improve the well-being of your area by socially responsible procurement, and set and publish objectives", "Gwellwch lesiant eich ardal drwy gaffael cymdeithasol gyfrifol, a phennwch a chyhoeddwch amcanion");
    public static string DutyPrescribed => Say("Take all reasonable steps towards the objectives in this contract, unless it is excluded from the prescribed contracts", "Cymerwch bob cam rhesymol tuag at yr amcanion yn y contract hwn, oni bai ei fod wedi’i eithrio o’r contractau rhagnodedig");
    public static string DutyMajorWorks => Say("A major construction contract: consider the model social public works clauses on payment, employment, training and sub-contracting", "Contract adeiladu mawr: ystyriwch y cymalau gwaith cyhoeddus cymdeithasol enghreifftiol ar dalu, cyflogaeth, hyfforddiant ac is-gontractio");
    public static string DutyStrategy => Say("Follow your published procurement strategy", "Dilynwch eich strategaeth gaffael gyhoeddedig");
    public static string DutyAnnualReport => Say("Count it in your annual socially responsible procurement report", "Cyfrifwch ef yn eich adroddiad blynyddol ar gaffael cymdeithasol gyfrifol");
    public static string DutyRegister => Say("Enter the contract in your contracts register, with the contractor’s principal place of business", "Rhowch y contract yn eich cofrestr gontractau, gyda phrif fan busnes y contractwr");
    public static string AdviceRegister => Say("Enter the contract in your contracts register from the notifiable value; the exact wording is not confirmed", "Rhowch y contract yn eich cofrestr gontractau o’r gwerth hysbysadwy; nid yw’r union eiriad wedi’i gadarnhau");
    public static string AdviceWelsh => Say("Invitations to tender may have to be in Welsh too, and Welsh tenders treated no less favourably: check your compliance notice", "Efallai y bydd rhaid i wahoddiadau i dendro fod yn Gymraeg hefyd, ac i dendrau Cymraeg beidio â chael eu trin yn llai ffafriol: gwiriwch eich hysbysiad cydymffurfio");

    public static string Show(RuleCertainty certainty) => certainty switch
    {
        RuleCertainty.Law => Say("Law", "Cyfraith"),
        RuleCertainty.Inference => Say("Advice: our reading", "Cyngor: ein dehongliad ni"),
        _ => Say("Advice: not confirmed", "Cyngor: heb ei gadarnhau"),
    };

    /// <summary>A section as the reader's language cites it: s.54 is a.54 in Welsh.</summary>
    public static string Cited(string section) => Reading == Language.English ? section
        : section.Replace("ss.", "aa.").Replace("s.", "a.").Replace("Sch ", "Atodlen ").Replace(" paras ", " paragraffau ").Replace(" para ", " paragraff ").Replace(" Part ", " Rhan ").Replace(" reg ", " rheoliad ").Replace("WSI ", "OSC ").Replace("LGA 1988", "Deddf Llywodraeth Leol 1988").Replace("SPPP", "Deddf PGCC").Replace("England Order 2026", "Gorchymyn Lloegr 2026");
}
