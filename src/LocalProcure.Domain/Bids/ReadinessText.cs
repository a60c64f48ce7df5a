namespace LocalProcure.Domain.Bids;

/// <summary>The words of the page that says how ready a bid is, and of its rehearsal.</summary>
public static class ReadinessText
{
    public static string Title => Say("How ready is the bid?", "Pa mor barod yw’r cynnig?");
    public static string Lead => Say("Everything that still stands between you and a complete bid, and who has it in hand.", "Popeth sy’n dal i sefyll rhyngoch chi a chynnig cyflawn, a phwy sydd wrthi.");
    public static string Ready => Say("Nothing stands in the way: the bid can be handed in.", "Nid oes dim yn rhwystro: gellir cyflwyno’r cynnig.");
    public static string IsIn => Say("The bid is handed in.", "Mae’r cynnig wedi’i gyflwyno.");
    public static string Stands(int count) => Say(
        count == 1 ? "1 thing stands in the way of handing it in." : $"{count} things stand in the way of handing it in.",
        count switch { 1 => "Mae 1 peth yn rhwystro ei gyflwyno.", 2 => "Mae 2 beth yn rhwystro ei gyflwyno.", 3 or 6 => $"Mae {count} pheth yn rhwystro ei gyflwyno.", _ => $"Mae {count} peth yn rhwystro ei gyflwyno." });

    public static string Yours => Say("Yours to do", "Eich gwaith chi");
    public static string NothingYours => Say("Nothing waits for you.", "Does dim yn aros amdanoch chi.");
    public static string Write(string section) => Say($"Write “{section}”", $"Ysgrifennu “{section}”");
    public static string Show(string firm) => Say($"Show the evidence of {firm}", $"Dangos tystiolaeth {firm}");
    public static string SignBid(int version) => Say($"Read and sign version {version} of the bid", $"Darllen a llofnodi fersiwn {version} o’r cynnig");
    public static string SignAgreement => Say("Read and sign the agreement", "Darllen a llofnodi’r cytundeb");
    public static string Vouch => Say("Accept your place and say why you do not bid alone", "Derbyn eich lle a dweud pam nad ydych yn cynnig ar eich pen eich hun");

    public static string Sections => Say("Sections", "Adrannau");
    public static string Section => Say("Section", "Adran");
    public static string Who => Say("Who writes it", "Pwy sy’n ei ysgrifennu");
    public static string HowFar => Say("How far", "Pa mor bell");
    public static string Due => Say("Due", "Erbyn");
    public static string Lacks => Say("What it lacks", "Beth sydd ar goll");
    public static string Nobody => Say("nobody yet", "neb eto");
    public static string NoDay => Say("no day", "dim dyddiad");
    public static string Nothing => Say("Nothing", "Dim");
    public static string DoneOf(int done, int all) => Say($"{done} of {all} sections done", $"{done} o {all} adran wedi’u gwneud");

    public static string Firms => Say("Who owes what", "Pwy sydd â beth i’w wneud");
    public static string Evidence => Say("Evidence", "Tystiolaeth");
    public static string ShownOf(int shown, int asked) => Say($"{shown} of {asked} conditions shown", $"dangoswyd {shown} o {asked} amod");
    public static string Signature => Say("Signature on the bid", "Llofnod ar y cynnig");
    public static string SignedOn(int version, string when) => Say($"signed version {version} on {when}", $"llofnododd fersiwn {version} {when}");
    public static string NotSigned(int version) => Say($"has not signed version {version}", $"heb lofnodi fersiwn {version}");
    public static string NothingToSign => Say("nothing to sign yet", "dim i’w lofnodi eto");
    public static string Agreement => Say("Agreement", "Cytundeb");
    public static string AgreementSigned => Say("signed", "wedi’i lofnodi");
    public static string AgreementUnsigned => Say("not signed", "heb ei lofnodi");
    public static string NoAgreement => Say("none made yet", "dim un wedi’i wneud eto");
    public static string Place => Say("Place in the group", "Lle yn y grŵp");
    public static string PlaceTaken => Say("accepted", "wedi’i dderbyn");
    public static string OwnSections => Say("Sections to finish", "Adrannau i’w gorffen");
    public static string None => Say("none", "dim");

    // The rehearsal
    public static string RehearsalTitle => Say("Rehearse handing it in", "Ymarfer cyflwyno’r cynnig");
    public static string Rehearse => Say("Rehearse: see it as the buyer will", "Ymarfer: gweld y cynnig fel y bydd y prynwr yn ei weld");
    public static string RehearsalLead => Say("Nothing is sent. You see every reason for which handing in would be refused at this moment, and below it the whole bid as the buyer will read it after opening.", "Nid anfonir dim. Rydych yn gweld pob rheswm y byddai ei gyflwyno’n cael ei wrthod ar hyn o bryd, ac islaw hynny’r cynnig cyfan fel y bydd y prynwr yn ei ddarllen ar ôl agor.");
    public static string WouldBeTaken => Say("If you handed it in now, it would be accepted.", "Pe baech yn ei gyflwyno nawr, byddai’n cael ei dderbyn.");
    public static string WouldBeRefused => Say("If you handed it in now, it would be refused", "Pe baech yn ei gyflwyno nawr, byddai’n cael ei wrthod");
    public static string LeadHandsIn(string firm) => Say($"When nothing is left here, {firm} hands it in for all.", $"Pan na fydd dim ar ôl yma, {firm} fydd yn ei gyflwyno dros bawb.");
    public static string Worth => Say("Worth a look, though nothing refuses it", "Gwerth ei weld, er nad yw’n rhwystr");
    public static string NotDone(int count) => Say(
        count == 1 ? "1 section is not said to be done" : $"{count} sections are not said to be done",
        count switch { 1 => "Ni ddywedwyd bod 1 adran wedi’i gwneud", 2 => "Ni ddywedwyd bod 2 adran wedi’u gwneud", _ => $"Ni ddywedwyd bod {count} adran wedi’u gwneud" });
    public static string Open(int count) => SectionText.OpenComments(count);
    public static string AgreementAdvice => Say("The members’ agreement is not signed by all", "Nid yw pawb wedi llofnodi cytundeb yr aelodau");
    public static string NotMet(string condition) => Say($"As it stands a condition is not met: {condition}", $"Fel y mae, nid yw amod wedi’i fodloni: {condition}");
    public static string AsTheBuyerWill => Say("The bid as the buyer will read it", "Y cynnig fel y bydd y prynwr yn ei ddarllen");
    public static string FirmNotSigned(string firm, int version) => Say($"{firm} has not signed version {version}", $"Nid yw {firm} wedi llofnodi fersiwn {version}");
    public static string BackToReadiness => Say("How ready the bid is", "Pa mor barod yw’r cynnig");
}
