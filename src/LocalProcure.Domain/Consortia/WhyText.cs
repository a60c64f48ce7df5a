namespace LocalProcure.Domain.Consortia;

/// <summary>Why each page of a group asks what it asks: one plain sentence for each, said before the first field.</summary>
public static class WhyText
{
    public static string Agreement => Say("It is then clear who does what and who is paid when, before any money is at stake. Buyers ask for it too.", "Yna mae’n glir pwy sy’n gwneud beth a phwy sy’n cael ei dalu pryd, cyn bod unrhyw arian yn y fantol. Mae prynwyr yn gofyn amdano hefyd.");
    public static string Answer => Say("A firm is in a bid only when its own people say so, and the buyer wants to know why firms bid together.", "Dim ond pan fydd ei bobl ei hun yn dweud hynny y mae cwmni mewn cynnig, ac mae’r prynwr am wybod pam mae cwmnïau’n cynnig gyda’i gilydd.");
    public static string Call => Say("Each firm decides for itself about each tender, so each is asked anew.", "Mae pob cwmni’n penderfynu drosto’i hun am bob tendr, felly gofynnir i bob un o’r newydd.");
    public static string Change => Say("Nothing about your firm changes without your word.", "Nid oes dim am eich cwmni yn newid heb eich gair chi.");
    public static string Choices => Say("This is what groups fall out over when nothing was written down.", "Dyma’r pethau y mae grwpiau’n cweryla drostynt pan na chafodd dim ei ysgrifennu.");
    public static string Confirm => Say("It cannot be undone with one press, so we ask before it happens.", "Ni ellir ei ddadwneud ag un wasgiad, felly rydym yn gofyn cyn iddo ddigwydd.");
    public static string Day => Say("Everyone in the group plans by this day.", "Mae pawb yn y grŵp yn cynllunio yn ôl y diwrnod hwn.");
    public static string Declare => Say("A hidden second bid can cost you both bids. Said openly, the buyer can judge it.", "Gall ail gynnig cudd gostio’r ddau gynnig i chi. O’i ddweud yn agored, gall y prynwr ei farnu.");
    public static string Edit => Say("The buyer reads this name and this reason first.", "Y rhain, yr enw a’r rheswm, y mae’r prynwr yn eu darllen gyntaf.");
    public static string Evidence => Say("The others count on what you showed when you joined. What you can show today may be better.", "Mae’r lleill yn dibynnu ar yr hyn a ddangosoch wrth ymuno. Efallai fod yr hyn y gallwch ei ddangos heddiw yn well.");
    public static string Files => Say("Kept here, a file is encrypted and only members open it. In an e-mail it is anybody’s.", "O’i chadw yma, mae ffeil wedi’i hamgryptio a dim ond aelodau sy’n ei hagor. Mewn e-bost gall unrhyw un ei gweld.");
    public static string Invite => Say("The firm reads exactly this before it decides.", "Dyma’n union beth y bydd y cwmni’n ei ddarllen cyn penderfynu.");
    public static string Lead => Say("Only the lead speaks to the buyer and hands in the bid.", "Dim ond y cwmni arweiniol sy’n siarad â’r prynwr ac yn cyflwyno’r cynnig.");
    public static string Mail => Say("You hear as often as you want to, and no more.", "Rydych yn clywed mor aml ag y dymunwch, a dim mwy.");
    public static string Messages => Say("What you agree here can be found again, and only members read it.", "Gellir dod o hyd eto i’r hyn y cytunwch arno yma, a dim ond aelodau sy’n ei ddarllen.");
    public static string NewChange => Say("The bid is open, so the buyer must know why the group changes before it can say yes.", "Mae’r cynnig wedi’i agor, felly rhaid i’r prynwr wybod pam mae’r grŵp yn newid cyn y gall gytuno.");
    public static string Place => Say("You are bound only by what you accepted yourself, and the buyer wants to know why firms bid together.", "Dim ond yr hyn rydych chi eich hun wedi’i dderbyn sy’n eich rhwymo, ac mae’r prynwr am wybod pam mae cwmnïau’n cynnig gyda’i gilydd.");
    public static string Prices => Say("The group needs your total to name its price. How you come to it is your own affair.", "Mae angen eich cyfanswm ar y grŵp i enwi ei bris. Eich busnes chi yw sut rydych yn ei gyrraedd.");
    public static string Shares => Say("Work and money are divided by these shares, so together they are exactly 100.00%.", "Rhennir gwaith ac arian yn ôl y cyfrannau hyn, felly gyda’i gilydd maent yn 100.00% yn union.");
    public static string Sign => Say("Nothing is handed in that a member has not read: your signature stands for this version and no other.", "Ni chyflwynir dim nad yw aelod wedi’i ddarllen: mae eich llofnod yn sefyll dros y fersiwn hon a dim un arall.");
    public static string Start => Say("Partners and the buyer read this first: who you are together, and why.", "Dyma’r peth cyntaf y mae partneriaid a’r prynwr yn ei ddarllen: pwy ydych chi gyda’ch gilydd, a pham.");
    public static string Steps => Say("Buyers or the law ask for each step below. The page of each says why.", "Prynwyr neu’r gyfraith sy’n gofyn am bob cam isod. Mae tudalen pob un yn dweud pam.");
    public static string StopMail => Say("Some mail programs follow links by themselves, so nothing stops until you press.", "Mae rhai rhaglenni post yn dilyn dolenni ohonynt eu hunain, felly nid oes dim yn stopio nes i chi bwyso.");
    public static string Tasks => Say("With a name and a day, everyone knows who does what.", "Gydag enw a diwrnod, mae pawb yn gwybod pwy sy’n gwneud beth.");
    public static string Timetable => Say("The days count back from closing, so that nothing is left to the last evening.", "Mae’r dyddiau’n cyfrif yn ôl o’r cau, fel nad oes dim yn cael ei adael tan y noson olaf.");
}
