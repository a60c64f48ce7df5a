using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

// Headings and sentences of the parts that came with the second edition of the method.
public static partial class SectionText
{
    public static string Map => Say("On the map of Wales", "Ar fap Cymru");
    public static string MapLead => Say("What was paid to suppliers in each Welsh authority. The darker, the more.", "Yr hyn a dalwyd i gyflenwyr ym mhob awdurdod yng Nghymru. Po dywyllaf, y mwyaf.");
    public static string MapFirms => Say("Choose an authority to see the registered firms that are based there.", "Dewiswch awdurdod i weld y cwmnïau cofrestredig sydd wedi’u lleoli yno.");
    public static string MapTable => Say("Paid to suppliers in each Welsh authority", "Talwyd i gyflenwyr ym mhob awdurdod yng Nghymru");
    public static string Authority => Say("Authority", "Awdurdod");
    public static string Flows => Say("From buyers to places", "O brynwyr i leoedd");
    public static string FlowsLead => Say("Each band is money on its way: from a buyer on the left to where its suppliers are on the right. Its width is its amount.", "Mae pob band yn arian ar ei ffordd: o brynwr ar y chwith i’r man lle mae ei gyflenwyr ar y dde. Ei led yw ei swm.");
    public static string FlowsTable => Say("What each buyer paid into each place", "Yr hyn a dalodd pob prynwr i bob lle");
    public static string OtherBuyers => Say("Other buyers", "Prynwyr eraill");
    public static string FlowsCredits => Say("Credits that are larger than payments are in the table and not in the picture.", "Mae credydau sy’n fwy na thaliadau yn y tabl ac nid yn y llun.");

    public static string Leakage => Say("What leaves, and who here could supply it", "Yr hyn sy’n gadael, a phwy yma a allai ei gyflenwi");
    public static string LeakageLead => Say(
        "Buyers’ categories are brought under common headings. Beside what left the area stands how many firms that are listed here and based in the area say that they do all of such work that the area’s buyers asked for in tenders, alone, or only together as a group.",
        "Rhoddir categorïau’r prynwyr o dan benawdau cyffredin. Wrth ymyl yr hyn a adawodd yr ardal dangosir faint o gwmnïau sydd wedi’u rhestru yma ac wedi’u lleoli yn yr ardal sy’n dweud eu bod yn gwneud pob gwaith o’r fath y gofynnodd prynwyr yr ardal amdano mewn tendrau, ar eu pen eu hunain, neu gyda’i gilydd fel grŵp yn unig.");
    /// <summary>For the screen, where counts lead to firms.</summary>
    public static string LeakageFirms => Say(
        "A count of firms leads to those same firms as they are listed today: some may have joined, moved or changed since the month was issued. A count of groups leads to every firm that does a part of the work.",
        "Mae nifer o gwmnïau’n arwain at yr un cwmnïau fel y maent wedi’u rhestru heddiw: gall rhai fod wedi ymuno, symud neu newid ers cyhoeddi’r mis. Mae nifer o grwpiau’n arwain at bob cwmni sy’n gwneud rhan o’r gwaith.");
    /// <summary>For editions that did not keep by which work firms were counted.</summary>
    public static string LeakageOlder => Say(
        "This edition did not keep which work was asked for in tenders, and counted firms that are not listed as well: its counts lead to every listed firm in the area that does any work under the heading, which may be more or fewer.",
        "Ni chadwodd yr argraffiad hwn pa waith y gofynnwyd amdano mewn tendrau, a chyfrifodd gwmnïau nad ydynt wedi’u rhestru hefyd: mae ei niferoedd yn arwain at bob cwmni rhestredig yn yr ardal sy’n gwneud unrhyw waith o dan y pennawd, a all fod yn fwy neu’n llai.");
    public static string NothingLeaves => Say("Nothing under a common heading is known to have left the area.", "Ni wyddys i ddim o dan bennawd cyffredin adael yr ardal.");
    public static string Heading => Say("Heading", "Pennawd");
    public static string LocalFirms => Say("Local firms", "Cwmnïau lleol");
    public static string LocalGroups => Say("Local groups", "Grwpiau lleol");
    public static string NotMapped => Say("Not under a heading yet", "Heb fod o dan bennawd eto");
    public static string FindFirms => Say("Find these firms", "Dod o hyd i’r cwmnïau hyn");

    public static string Consortia => Say("Through consortia", "Drwy gonsortia");
    public static string ConsortiaNone => Say("Nothing was paid to the lead of a consortium this month.", "Ni thalwyd dim i arweinydd consortiwm y mis hwn.");
    public static string ConsortiaLead(ConsortiumFigure c, Cite at) => Say(
        $"{at(Money.ShowWhole(c.Pence), new(Who: LineFilter.Leads))} was paid to leads of consortia. On the first basis it is where the lead is; on the second each member’s agreed part is where that member is. Neither is mixed with the other, and the headline uses the first.",
        $"Talwyd {at(Money.ShowWhole(c.Pence), new(Who: LineFilter.Leads))} i arweinwyr consortia. Ar y sail gyntaf mae lle mae’r arweinydd; ar yr ail mae rhan gytunedig pob aelod lle mae’r aelod hwnnw. Nid yw’r naill yn cael ei gymysgu â’r llall, ac mae’r pennawd yn defnyddio’r gyntaf.");
    public static string ConsortiaRecorded(long pence) => Say(
        $"For {Money.ShowWhole(pence)} of it the members’ own payments are on record, so it is not shared out again.",
        $"Ar gyfer {Money.ShowWhole(pence)} ohono mae taliadau’r aelodau eu hunain ar gofnod, felly ni chaiff ei rannu eto.");
    public static string BothBases => Say("The month on both bases", "Y mis ar y ddwy sail");
    public static string Basis => Say("Basis", "Sail");
    public static string AsPaid => Say("As paid, to the lead", "Fel y talwyd, i’r arweinydd");
    public static string AsShared => Say("By the members’ shares", "Yn ôl cyfrannau’r aelodau");
    public static string Member => Say("Member", "Aelod");
    public static string MemberParts => Say("Members’ parts", "Rhannau’r aelodau");
    public static string MemberPartsOf(JointContractFigure c) => Say($"Members’ parts: {c.Reference} {c.SubjectShown}", $"Rhannau’r aelodau: {c.Reference} {c.SubjectShown}");
    public static string MemberRole => Say("Role", "Rôl");
    public static string MemberShare => Say("Agreed share", "Cyfran gytunedig");

    public static string Awards => Say("Contracts awarded", "Contractau a ddyfarnwyd");
    public static string AwardsLead => Say("Promises, not payments: a contract’s value is spent over years, if at all. Nothing in this table is in any other figure of the report.", "Addewidion, nid taliadau: caiff gwerth contract ei wario dros flynyddoedd, os o gwbl. Nid oes dim yn y tabl hwn mewn unrhyw ffigur arall yn yr adroddiad.");
    public static string AwardsNone => Say("No contract awarded through LocalProcure this month.", "Ni ddyfarnwyd contract drwy LocalProcure y mis hwn.");
    public static string Contract => Say("Contract", "Contract");
    public static string AwardedOn => Say("Awarded", "Dyfarnwyd");
    public static string Contractor => Say("Contractor", "Contractwr");
    public static string Value => Say("Value", "Gwerth");
    public static string Jointly(string names) => Say($"{names} (as a consortium)", $"{names} (fel consortiwm)");

    public static string OtherBases => Say("If places were known by one thing alone", "Pe bai lleoedd yn hysbys drwy un peth yn unig");
    public static string OtherBasesLead => Say("The same payments, with each notion of place used by itself. Where a notion knows no place for a supplier, its payments count as not known.", "Yr un taliadau, gyda phob math o leoliad yn cael ei ddefnyddio ar ei ben ei hun. Lle nad oes lleoliad i gyflenwr, mae ei daliadau’n cyfrif fel rhai anhysbys.");
    public static string Links => Say("How payees are known", "Sut yr adnabyddir y rhai a dalwyd");
    public static string Individual => Say("A person, not named here", "Person, nas enwir yma");
    public static string IndividualsNote(PartFigure people, Cite at) => Say(
        $"{at(FigureText.LinesOf(people.Lines), new(Who: LineFilter.People))} ({at(Money.ShowWhole(people.Pence), new(Who: LineFilter.People))}) went to people under their own names. They are counted and not named.",
        $"Aeth {at(FigureText.LinesOf(people.Lines), new(Who: LineFilter.People))} ({at(Money.ShowWhole(people.Pence), new(Who: LineFilter.People))}) i bobl o dan eu henwau eu hunain. Fe’u cyfrifir ac nis enwir.");
    public static string Refused(int rows) => Say($"{FigureText.Number(rows)} {(rows == 1 ? "row" : "rows")} of the files could not be read as payments and are in no figure.", $"Ni ellid darllen {FigureText.Number(rows)} {(rows == 1 ? "rhes" : "o resi")} o’r ffeiliau fel taliadau, ac nid ydynt mewn unrhyw ffigur.");

    public static string Multiplier => Say("The local multiplier", "Y lluosydd lleol");
    public static string MultiplierNone => Say("No survey with at least five answers stands behind this month, so no multiplier is given. Nothing is assumed in its place.", "Nid oes arolwg gydag o leiaf bum ateb y tu ôl i’r mis hwn, felly ni roddir lluosydd. Ni thybir dim yn ei le.");
    public static string MultiplierOfAll => Say(
        "A multiplier is only given for all buyers together, with the usual order of places, and where a survey has at least five answers: were it given for a part of them too, what one supplier answered could be found by taking one from the other. Nothing is assumed in its place.",
        "Dim ond ar gyfer yr holl brynwyr gyda’i gilydd, yn ôl trefn arferol y lleoedd, a lle mae gan arolwg o leiaf bum ateb, y rhoddir lluosydd: pe bai’n cael ei roi ar gyfer rhan ohonynt hefyd, gellid dod i wybod ateb un cyflenwr drwy dynnu’r naill ffigur o’r llall. Ni thybir dim yn ei le.");
    public static string MultiplierSays(LmFigure lm) => Say(
        $"LM3 is between {Times(lm.Low)} and {Times(lm.High)}: each pound spent makes that many pounds’ worth of spending, with what is spent in the area counted again.",
        $"Mae LM3 rhwng {Times(lm.Low)} a {Times(lm.High)}: mae pob punt a werir yn gwneud gwerth cymaint â hynny o bunnoedd o wariant, gan gyfrif eto’r hyn a werir yn yr ardal.");
    public static string MultiplierWho(LmFigure lm) => Say(
        $"{FigureText.Suppliers(lm.Answered)} of the {FigureText.Number(lm.Asked)} asked in the survey {lm.Survey} answered and were paid this month: {FigureText.Percent(lm.CoveredShare)} of what stayed in the area.",
        $"Atebodd {FigureText.Suppliers(lm.Answered)} o’r {FigureText.Number(lm.Asked)} a holwyd yn arolwg {lm.Survey}, ac fe’u talwyd y mis hwn: {FigureText.Percent(lm.CoveredShare)} o’r hyn a arhosodd yn yr ardal.");
    public static string MultiplierRange => Say("The low end counts what the others spend again as nothing, the high end as everything. The truth lies between; nobody’s spending is guessed.", "Mae’r pen isel yn cyfrif yr hyn y mae’r lleill yn ei wario eto fel dim, y pen uchel fel popeth. Mae’r gwir rhyngddynt; ni ddyfelir gwariant neb.");
    public static string MultiplierWages => Say("Wages of the buyers’ own staff are outside the payments counted, so they are in no round.", "Mae cyflogau staff y prynwyr eu hunain y tu allan i’r taliadau a gyfrifir, felly nid ydynt mewn unrhyw rownd.");
    public static string Round => Say("Round", "Rownd");
    public static string R1 => Say("R1: spent by the buyers", "R1: gwariwyd gan y prynwyr");
    public static string R2 => Say("R2: spent in the area", "R2: gwariwyd yn yr ardal");
    public static string R3Low => Say("R3, low: spent there again by those who answered", "R3, isel: gwariwyd yno eto gan y rhai a atebodd");
    public static string R3High => Say("R3, high: and all that the others were paid", "R3, uchel: a’r cyfan a dalwyd i’r lleill");
    public static string Answers => Say("Answers by size of supplier", "Atebion yn ôl maint y cyflenwr");
    public static string Answered => Say("Answered", "Atebodd");
    public static string WerePaid => Say("Were paid", "Talwyd iddynt");
    public static string SpendAgain => Say("Spend again in the area", "Yn ei wario eto yn yr ardal");
    public static string Others => Say("Other sizes together", "Meintiau eraill gyda’i gilydd");

    public static string ShowTables(int count) => count == 1 ? Say("The figures as a table", "Y ffigurau fel tabl") : Say("The figures as tables", "Y ffigurau fel tablau");
    public static string ReadIt => Say("Read it", "Ei ddarllen");
    public static string BuyerVersions => Say("One buyer at a time", "Un prynwr ar y tro");
    public static string Times(decimal? times) => times is { } t ? Math.Round(t, 2, MidpointRounding.AwayFromZero).ToString("0.00", System.Globalization.CultureInfo.CurrentCulture) : "–";

    public static string Link(string key) => key switch
    {
        "staff" => Say("By project staff", "Gan staff y prosiect"),
        "supplierNumber" => Say("By the buyer’s supplier number", "Drwy rif cyflenwr y prynwr"),
        "companyNumber" => Say("By company number", "Drwy rif cwmni"),
        "vatNumber" => Say("By VAT number", "Drwy rif TAW"),
        "name" => Say("By the same name", "Drwy’r un enw"),
        _ => Say("Not linked", "Heb eu cysylltu"),
    };
}
