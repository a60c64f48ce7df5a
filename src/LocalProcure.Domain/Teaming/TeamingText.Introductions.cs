namespace LocalProcure.Domain.Teaming;

/// <summary>Introductions by staff: making one, and answering it.</summary>
public static partial class TeamingText
{
    public static string Introductions => Say("Introductions", "Cyflwyniadau");
    public static string IntroductionsDoor => Say("Bring firms together with a note; each says yes or no.", "Dod â chwmnïau ynghyd â nodyn; mae pob un yn dweud ie neu na.");
    public static string IntroductionsLead => Say("Only you see the introductions that you made, and how each firm answered.", "Dim ond chi sy’n gweld y cyflwyniadau a wnaethoch, a sut yr atebodd pob cwmni.");
    public static string NewIntroduction => Say("Introduce firms", "Cyflwyno cwmnïau");
    public static string NewIntroductionLead => Say("Choose the firms, then write why they should meet. Each reads your note and a line about the others, without names. Only those who say yes see one another.", "Dewiswch y cwmnïau, yna ysgrifennwch pam y dylent gwrdd. Bydd pob un yn darllen eich nodyn a llinell am y lleill, heb enwau. Dim ond y rhai sy’n dweud ie fydd yn gweld ei gilydd.");
    public static string NoIntroductions => Say("You have not introduced anybody yet.", "Nid ydych wedi cyflwyno neb eto.");
    public static string SearchFirms => Say("Find firms", "Dod o hyd i gwmnïau");
    public static string SearchFirmsHint => Say("By name or line of work. Only firms that are open to teaming are found", "Yn ôl enw neu faes gwaith. Dim ond cwmnïau sy’n agored i gydweithio a geir");
    public static string Search => Say("Search", "Chwilio");
    public static string Add(string firm) => Say($"Add {firm}", $"Ychwanegu {firm}");
    public static string RemoveFirm(string firm) => Say($"Remove {firm}", $"Tynnu {firm}");
    public static string Chosen => Say("Firms to introduce", "Cwmnïau i’w cyflwyno");
    public static string NoneChosen => Say("Add at least two firms.", "Ychwanegwch o leiaf ddau gwmni.");
    public static string ForPlan => Say("For which plan?", "Ar gyfer pa gynllun?");
    public static string NoPlanInMind => Say("None in particular", "Dim un yn benodol");
    public static string NoteEnglish => Say("Why you bring them together, in English", "Pam rydych yn dod â nhw ynghyd, yn Saesneg");
    public static string NoteWelsh => Say("Why you bring them together, in Welsh", "Pam rydych yn dod â nhw ynghyd, yn Gymraeg");
    public static string NoteHint => Say("Every firm reads it before it answers, so name none of them", "Bydd pob cwmni yn ei ddarllen cyn ateb, felly peidiwch ag enwi’r un ohonynt");
    public static string AboutFirm(string firm) => Say($"What the others read about {firm}, in English", $"Yr hyn y mae’r lleill yn ei ddarllen am {firm}, yn Saesneg");
    public static string AboutFirmWelsh(string firm) => Say($"The same about {firm} in Welsh", $"Yr un peth am {firm} yn Gymraeg");
    public static string AboutFirmHint => Say("What it does, not who it is", "Beth y mae’n ei wneud, nid pwy ydyw");
    public static string SendIntroduction => Say("Ask these firms", "Gofyn i’r cwmnïau hyn");
    public static string IntroductionSent => Say("Asked. Names are shown when all have answered and at least two said yes.", "Rydym wedi gofyn. Datgelir yr enwau pan fydd pawb wedi ateb ac o leiaf ddau wedi dweud ie.");
    public static string MadeOn(string when) => Say($"Made on {when}", $"Gwnaed ar {when}");
    public static string Waiting => Say("Waiting for an answer", "Yn aros am ateb");
    public static string SaidYes => Say("Said yes", "Wedi dweud ie");
    public static string SaidNo => Say("Said no", "Wedi dweud na");
    public static string Opened => Say("Names shown", "Datgelwyd yr enwau");
    public static string Over => Say("Over: too few said yes", "Ar ben: rhy ychydig a ddywedodd ie");
    public static string StopWaiting => Say("Stop waiting", "Stopio aros");
    public static string StopWaitingMeans => Say("Those who have not answered count as no. If two or more said yes, they see each other’s names now.", "Mae’r rhai nad ydynt wedi ateb yn cyfrif fel na. Os dywedodd dau neu fwy ie, byddant yn gweld enwau ei gilydd nawr.");
    public static string FirmClosed(string firm) => Say($"{firm} is not open to teaming", $"Nid yw {firm} yn agored i gydweithio");
    public static string NoteNames(string firm) => Say($"Leave out the name of {firm}: firms read this before they have said yes", $"Peidiwch â chynnwys enw {firm}: bydd cwmnïau’n darllen hyn cyn dweud ie");

    // For a firm
    public static string YouAreIntroduced => Say("Somebody would like to introduce you", "Hoffai rhywun eich cyflwyno");
    public static string IntroducedBy(string person) => Say($"{person} of the project writes:", $"Mae {person} o’r prosiect yn ysgrifennu:");
    public static string Others => Say("The other firms", "Y cwmnïau eraill");
    public static string WhatYesMeans => Say("If you say yes, firms that also say yes see your name, and you see theirs. Nobody learns it if you say no.", "Os dywedwch ie, bydd cwmnïau sydd hefyd yn dweud ie yn gweld eich enw, a byddwch yn gweld eu rhai nhw. Ni ddaw neb i wybod os dywedwch na.");
    public static string AnswerFor => Say("Would you like to be introduced?", "Hoffech chi gael eich cyflwyno?");
    public static string AnswerYes => Say("Yes, introduce us", "Ie, cyflwynwch ni");
    public static string AnswerNo => Say("No, thank you", "Na, dim diolch");
    public static string ChooseAnswer => Say("Say yes or no", "Dywedwch ie neu na");
    public static string SendAnswer => Say("Send the answer", "Anfon yr ateb");
    public static string Answered => Say("Your answer is sent. You can change it until the names are shown.", "Mae eich ateb wedi’i anfon. Gallwch ei newid nes y datgelir yr enwau.");
    public static string YourAnswer(bool yes) => yes ? Say("You said yes. We wait for the others.", "Fe ddywedoch chi ie. Rydym yn aros am y lleill.") : Say("You said no.", "Fe ddywedoch chi na.");
    public static string CameToNothing => Say("Too few firms said yes, so no names are shown.", "Rhy ychydig o gwmnïau a ddywedodd ie, felly ni ddatgelir unrhyw enwau.");
    public static string YouMeet => Say("You now know each other", "Rydych nawr yn adnabod eich gilydd");

    // Mail
    public static string AskedSubject => Say("Would you like to meet partners to bid with?", "Hoffech chi gwrdd â phartneriaid i gynnig gyda nhw?");
    public static string WhyAsked(string firm) => Say($"You get this because project staff would like to introduce {firm} to other firms.", $"Rydych yn cael hwn am yr hoffai staff y prosiect gyflwyno {firm} i gwmnïau eraill.");
    public static string ReadAndAnswer => Say("Read the note and answer", "Darllen y nodyn ac ateb");
    public static string IntroducedSubject(string firms) => Say($"You are introduced: {firms}", $"Rydych wedi’ch cyflwyno: {firms}");
    public static string IntroducedBody => Say("These firms said yes too. You now see each other’s names.", "Dywedodd y cwmnïau hyn ie hefyd. Rydych nawr yn gweld enwau eich gilydd.");
    public static string NothingSubject => Say("The introduction did not come about", "Ni ddaeth y cyflwyniad i fod");
}
