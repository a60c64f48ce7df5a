namespace LocalProcure.Domain.Consortia;

/// <summary>What the e-mails between members of a consortium say.</summary>
public static class ConsortiumMailText
{
    public static string WhyMember(string group) => Say($"You get this because your firm is in the consortium “{group}”.", $"Rydych yn cael hwn am fod eich cwmni yn y consortiwm “{group}”.");
    public static string WhyInvited(string lead) => Say($"You get this because {lead} invited your firm to bid together on LocalProcure.", $"Rydych yn cael hwn am fod {lead} wedi gwahodd eich cwmni i gynnig ar y cyd ar LocalProcure.");
    public static string WhyWasMember(string group) => Say($"You get this because your firm was in the consortium “{group}”.", $"Rydych yn cael hwn am fod eich cwmni wedi bod yn y consortiwm “{group}”.");

    public static string InvitedSubject(string lead) => Say($"{lead} invites your firm to bid together", $"Mae {lead} yn gwahodd eich cwmni i gynnig ar y cyd");
    public static string InvitedRole => Say("Your role", "Eich rôl");
    public static string InvitedShare => Say("Your share", "Eich cyfran");
    public static string TenderFact => Say("Tender", "Tendr");
    public static string Group => Say("Consortium", "Consortiwm");
    public static string AnswerBy => Say("Answer by", "Ateb erbyn");
    public static string SeeInvitation => Say("See the invitation", "Gweld y gwahoddiad");
    public static string WorksOnce => Say("The link is for this address only and works once. Sign in, or register first; it costs nothing.", "Dim ond i’r cyfeiriad hwn y mae’r ddolen, ac mae’n gweithio unwaith. Mewngofnodwch, neu cofrestrwch yn gyntaf; nid yw’n costio dim.");

    public static string AnsweredSubject(string firm, bool accepted) => accepted
        ? Say($"{firm} has joined your consortium", $"Mae {firm} wedi ymuno â’ch consortiwm")
        : Say($"{firm} declined your invitation", $"Gwrthododd {firm} eich gwahoddiad");

    public static string ChangedSubject(string group) => Say($"{group}: something changed", $"{group}: newidiodd rhywbeth");
    public static string ResetSubject(string group) => Say($"{group}: please sign again", $"{group}: llofnodwch eto os gwelwch yn dda");
    public static string WhatChanged(string why, string person, string when) => Say($"{why}, by {person} on {when}.", $"{why}, gan {person} ar {when}.");
    public static string SignaturesReset => Say("Signatures given before no longer count. Please read the new version and sign again.", "Nid yw llofnodion a roddwyd o’r blaen yn cyfrif mwyach. Darllenwch y fersiwn newydd a llofnodwch eto.");
    public static string SharesNow => Say("Members and shares now", "Aelodau a chyfrannau nawr");
    public static string OpenRoom => Say("Open the consortium’s room", "Agor ystafell y consortiwm");
    public static string ReadAndSign => Say("Read and sign", "Darllen a llofnodi");

    public static string AllSignedSubject(string group) => Say($"{group}: everyone has signed, the bid can be submitted", $"{group}: mae pawb wedi llofnodi, gellir cyflwyno’r cynnig");
    public static string AllSigned(int version) => Say($"Every member has signed version {version}. The lead firm can submit the bid now.", $"Mae pob aelod wedi llofnodi fersiwn {version}. Gall y cwmni arweiniol gyflwyno’r cynnig nawr.");
    public static string AgreementSubject(string group, int number) => Say($"{group}: version {number} of your agreement is ready to sign", $"{group}: mae fersiwn {number} o’ch cytundeb yn barod i’w llofnodi");
    public static string AgreementBody(int number) => Say($"Version {number} was made from what the group has agreed. Signatures to earlier versions do not carry over.", $"Gwnaed fersiwn {number} o’r hyn y mae’r grŵp wedi cytuno arno. Nid yw llofnodion i fersiynau cynharach yn cael eu trosglwyddo.");
    public static string AgreementMadeItself(int number, IReadOnlyList<string> clauses) => Say($"The group changed, so version {number} of the agreement made itself. These clauses read otherwise: {string.Join(", ", clauses)}.", $"Newidiodd y grŵp, felly gwnaeth fersiwn {number} o’r cytundeb ei hun. Mae’r cymalau hyn yn darllen yn wahanol: {string.Join(", ", clauses)}.");
    public static string AgreementSignaturesFell => Say("A signature stands for exact words, so those given to the version before do not count for this one.", "Mae llofnod yn sefyll dros union eiriau, felly nid yw’r rhai a roddwyd i’r fersiwn flaenorol yn cyfrif ar gyfer hon.");
    public static string ReadAgreement => Say("Read and sign the agreement", "Darllen a llofnodi’r cytundeb");
    public static string RemovedSubject(string group) => Say($"Your firm is no longer in {group}", $"Nid yw eich cwmni yn {group} mwyach");
    public static string RemovedBody => Say("The lead firm removed your firm. Its signatures no longer count and it no longer sees the room.", "Tynnodd y cwmni arweiniol eich cwmni. Nid yw ei lofnodion yn cyfrif mwyach ac nid yw’n gweld yr ystafell mwyach.");
    public static string MessageSubject(string group) => Say($"{group}: a new message", $"{group}: neges newydd");
    public static string MessageBody(string person, string firm) => Say($"{person} of {firm} wrote in the room. The message itself stays there, where it is kept encrypted.", $"Ysgrifennodd {person} o {firm} yn yr ystafell. Mae’r neges ei hun yn aros yno, lle y’i cedwir wedi’i hamgryptio.");
    public static string ReadMessage => Say("Read the message", "Darllen y neges");
    public static string Someone => Say("somebody", "rhywun");
}
