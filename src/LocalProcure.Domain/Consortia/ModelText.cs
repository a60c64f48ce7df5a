namespace LocalProcure.Domain.Consortia;

/// <summary>What each way of being bound together means, in plain words: who signs, who is liable, whose evidence counts, what it takes.</summary>
public static class ModelText
{
    public static string Title => Say("Four ways to bid together", "Pedair ffordd o gynnig gyda’ch gilydd");
    public static string Lead => Say("Choose the lightest one that the work allows. This is general information and not legal advice.", "Dewiswch yr un ysgafnaf y mae’r gwaith yn ei chaniatáu. Gwybodaeth gyffredinol yw hon, nid cyngor cyfreithiol.");
    public static string WhoSigns => Say("Who signs with the buyer", "Pwy sy’n llofnodi gyda’r prynwr");
    public static string WhoIsLiable => Say("Who is liable", "Pwy sy’n atebol");
    public static string WhoseEvidence => Say("Whose evidence counts", "Tystiolaeth pwy sy’n cyfrif");
    public static string Takes => Say("What it takes", "Beth sydd ei angen");
    public static string Suits => Say("Suits", "Yn addas i");
    public static string Compare => Say("Compare the four ways", "Cymharu’r pedair ffordd");

    public static string Signs(this ConsortiumModel model) => model switch
    {
        ConsortiumModel.LeadWithSubContractors => Say("The lead only. The others have a contract with the lead.", "Y cwmni arweiniol yn unig. Mae gan y lleill gontract gyda’r cwmni arweiniol."),
        ConsortiumModel.AllContract => Say("Every firm.", "Pob cwmni."),
        ConsortiumModel.SpecialPurposeCompany => Say("The new company, once you have formed it. You bid as its future owners.", "Y cwmni newydd, ar ôl i chi ei ffurfio. Rydych yn cynnig fel ei berchnogion i ddod."),
        _ => Say("The co-operative, once it is registered.", "Y cwmni cydweithredol, ar ôl iddo gael ei gofrestru."),
    };

    public static string Liability(this ConsortiumModel model) => model switch
    {
        ConsortiumModel.LeadWithSubContractors => Say("The lead answers to the buyer for all of it, also for what a sub-contractor does badly. The others answer to the lead for their own part.", "Y cwmni arweiniol sy’n atebol i’r prynwr am y cyfan, hefyd am yr hyn y mae is-gontractwr yn ei wneud yn wael. Mae’r lleill yn atebol i’r cwmni arweiniol am eu rhan eu hunain."),
        ConsortiumModel.AllContract => Say("Usually jointly and severally: the buyer may ask any one of you to make good the whole. Between yourselves each carries its own part; your agreement says so.", "Fel arfer ar y cyd ac yn unigol: caiff y prynwr ofyn i unrhyw un ohonoch unioni’r cyfan. Rhyngoch chi mae pob un yn ysgwyddo ei ran ei hun; mae eich cytundeb yn dweud hynny."),
        ConsortiumModel.SpecialPurposeCompany => Say("The new company, up to what it owns. The buyer may ask its owners for a guarantee, and then they answer for what they guaranteed.", "Y cwmni newydd, hyd at yr hyn y mae’n berchen arno. Gall y prynwr ofyn i’w berchnogion am warant, ac yna maent yn atebol am yr hyn a warantwyd ganddynt."),
        _ => Say("The co-operative, up to what it owns; a member risks what it put in, and any guarantee that it gives.", "Y cwmni cydweithredol, hyd at yr hyn y mae’n berchen arno; mae aelod yn mentro’r hyn a roddodd i mewn, ac unrhyw warant a rydd."),
    };

    public static string Evidence(this ConsortiumModel model) => model switch
    {
        ConsortiumModel.LeadWithSubContractors => Say("Skills, papers and experience of all count, because sub-contractors are named in the bid. Many buyers judge money (turnover) on the lead alone, since only the lead is liable to them.", "Mae sgiliau, dogfennau a phrofiad pawb yn cyfrif, am fod is-gontractwyr yn cael eu henwi yn y cynnig. Mae llawer o brynwyr yn barnu arian (trosiant) ar y cwmni arweiniol yn unig, gan mai dim ond ef sy’n atebol iddynt."),
        ConsortiumModel.AllContract => Say("Everything of everyone counts, money too: all of you are liable.", "Mae popeth gan bawb yn cyfrif, arian hefyd: mae pob un ohonoch yn atebol."),
        ConsortiumModel.SpecialPurposeCompany => Say("The company is new and has no record, so yours counts as its owners’. For money, a buyer may ask the owners to guarantee it.", "Mae’r cwmni’n newydd a heb hanes, felly mae’ch hanes chi yn cyfrif fel hanes ei berchnogion. O ran arian, gall prynwr ofyn i’r perchnogion ei warantu."),
        _ => Say("A new co-operative stands on its members’ record. For money, a buyer may ask the members to guarantee it.", "Mae cwmni cydweithredol newydd yn sefyll ar hanes ei aelodau. O ran arian, gall prynwr ofyn i’r aelodau ei warantu."),
    };

    public static string Needs(this ConsortiumModel model) => model switch
    {
        ConsortiumModel.LeadWithSubContractors => Say("A sub-contract with each firm. The law makes the lead pay them within 30 days, whatever the sub-contract says.", "Is-gontract gyda phob cwmni. Mae’r gyfraith yn gorfodi’r cwmni arweiniol i’w talu o fewn 30 diwrnod, beth bynnag a ddywed yr is-gontract."),
        ConsortiumModel.AllContract => Say("An agreement between you before you bid, and insurers who know that you are bound for one another.", "Cytundeb rhyngoch cyn i chi gynnig, ac yswirwyr sy’n gwybod eich bod wedi’ch rhwymo dros eich gilydd."),
        ConsortiumModel.SpecialPurposeCompany => Say("A company with directors, accounts, insurance and a bank account. It takes weeks and costs money each year.", "Cwmni â chyfarwyddwyr, cyfrifon, yswiriant a chyfrif banc. Mae’n cymryd wythnosau ac yn costio arian bob blwyddyn."),
        _ => Say("A registered society with rules, one vote for each member, and its own accounts. Advice for co-operatives is free in Wales.", "Cymdeithas gofrestredig â rheolau, un bleidlais i bob aelod, a’i chyfrifon ei hun. Mae cyngor i fentrau cydweithredol am ddim yng Nghymru."),
    };

    public static string SuitsWhom(this ConsortiumModel model) => model switch
    {
        ConsortiumModel.LeadWithSubContractors => Say("A first bid together, where one of you is big enough to answer for all.", "Cynnig cyntaf gyda’ch gilydd, lle mae un ohonoch yn ddigon mawr i ateb dros bawb."),
        ConsortiumModel.AllContract => Say("Firms of like size who trust each other’s work.", "Cwmnïau o faint tebyg sy’n ymddiried yng ngwaith ei gilydd."),
        ConsortiumModel.SpecialPurposeCompany => Say("Long or large contracts, where the risk must be kept apart.", "Contractau hir neu fawr, lle rhaid cadw’r risg ar wahân."),
        _ => Say("Groups that mean to bid together again and again.", "Grwpiau sy’n bwriadu cynnig gyda’i gilydd dro ar ôl tro."),
    };

    // What the model means for a condition about money
    public static string LeadAloneMeets => Say("The lead meets this alone, so it holds also where only the lead is liable.", "Mae’r cwmni arweiniol yn bodloni hwn ar ei ben ei hun, felly mae’n dal hefyd lle mai dim ond y cwmni arweiniol sy’n atebol.");
    public static string LeadAloneDoesNot => Say("Met together, but not by the lead alone. In this way of working only the lead is liable, so the buyer may ask for a guarantee from the others.", "Wedi’i fodloni gyda’i gilydd, ond nid gan y cwmni arweiniol ar ei ben ei hun. Yn y ffordd hon o weithio dim ond y cwmni arweiniol sy’n atebol, felly gall y prynwr ofyn am warant gan y lleill.");
    public static string NeedsGuarantee => Say("Met by the members, not yet by the new body that would sign. The buyer may ask the members to guarantee it.", "Wedi’i fodloni gan yr aelodau, nid eto gan y corff newydd a fyddai’n llofnodi. Gall y prynwr ofyn i’r aelodau ei warantu.");
}
