namespace LocalProcure.Domain.Tenders;

/// <summary>Words of the pages on which a change is written, published and read.</summary>
public static partial class ChangeText
{
    // Writing.
    public static string ChangeTender => Say("Change this tender", "Newid y tendr hwn");
    public static string GoOn => Say("Go on with the change", "Parhau â’r newid");
    public static string Title => Say("Change a published tender", "Newid tendr a gyhoeddwyd");
    public static string Lead => Say("Nobody sees the change until it is published. Then the tender gets a new version, everyone who is interested hears of it by e-mail, and a bid that is already in counts only when its bidder confirms it.", "Nid oes neb yn gweld y newid nes iddo gael ei gyhoeddi. Yna mae’r tendr yn cael fersiwn newydd, mae pawb sydd â diddordeb yn clywed amdano drwy e-bost, a dim ond pan fydd ei gynigydd yn ei gadarnhau y mae cynnig sydd eisoes i mewn yn cyfrif.");
    public static string WhatCanChange => Say("What may change", "Beth all newid");
    public static string FixedParts => Say("What is bought, its value and whether joint bids are welcome stay as published. If they must change, withdraw the tender and begin another.", "Mae’r hyn a brynir, ei werth ac a oes croeso i gynigion ar y cyd yn aros fel y’u cyhoeddwyd. Os oes rhaid iddynt newid, tynnwch y tendr yn ôl a dechreuwch un arall.");
    public static string Changed => Say("Changed", "Wedi’i newid");
    public static string AsPublished => Say("As published", "Fel y’i cyhoeddwyd");
    public static string ToDecide => Say("What you decide", "Yr hyn rydych yn ei benderfynu");
    public static string SummaryTask => Say("What changes, in plain words", "Beth sy’n newid, mewn geiriau plaen");
    public static string SummaryEnglish => Say("In English", "Yn Saesneg");
    public static string SummaryWelsh => Say("In Welsh", "Yn Gymraeg");
    public static string SummaryHint => Say("Two or three sentences: what is different, and what it means for somebody who has begun a bid", "Dwy neu dair brawddeg: beth sy’n wahanol, a beth mae’n ei olygu i rywun sydd wedi dechrau cynnig");
    public static string WhyOneLanguageHint => Say("Only if the summary is in one language. The reason is published with it.", "Dim ond os yw’r crynodeb mewn un iaith. Cyhoeddir y rheswm gydag ef.");
    public static string ExtensionTask => Say("More time for firms", "Mwy o amser i gwmnïau");
    public static string ExtensionLaw => Say("When terms change, the law asks you to republish and to consider whether firms need more time (Procurement Act 2023 s.31). Have regard to how complex the contract is, to site visits and sub-contracting, and to what the change asks of those who have begun (s.54). The time must be the same for everybody.", "Pan fydd telerau’n newid, mae’r gyfraith yn gofyn i chi ailgyhoeddi ac ystyried a oes angen mwy o amser ar gwmnïau (Deddf Caffael 2023 a.31). Rhowch sylw i ba mor gymhleth yw’r contract, i ymweliadau safle ac is-gontractio, ac i’r hyn y mae’r newid yn ei ofyn gan y rhai sydd wedi dechrau (a.54). Rhaid i’r amser fod yr un fath i bawb.");
    public static string ClosesNow(DateTime at) => Say($"It closes on {at.ShowMoment()}.", $"Mae’n cau {at.ShowMoment()}.");
    public static string ExtensionQuestion => Say("Do firms get more time?", "A yw cwmnïau’n cael mwy o amser?");
    public static string ExtendChoice => Say("Yes, extend the closing", "Ydynt, ymestyn yr amser cau");
    public static string KeepChoice => Say("No, the closing stays", "Nac ydynt, mae’r amser cau’n aros");
    public static string NewClosingDate => Say("New closing date", "Dyddiad cau newydd");
    public static string NewClosingTime => Say("New closing time", "Amser cau newydd");
    public static string ExtensionBecauseEnglish => Say("Reason in English", "Rheswm yn Saesneg");
    public static string ExtensionBecauseWelsh => Say("Reason in Welsh", "Rheswm yn Gymraeg");
    public static string ExtensionBecauseHint => Say("Published with the change. Needed when the closing stays", "Cyhoeddir gyda’r newid. Mae ei angen pan fydd yr amser cau’n aros");
    public static string ExtensionShown(ExtensionDecision decision, DateTime? closes) => decision == ExtensionDecision.Extend && closes is { } at
        ? Say($"Extended to {at.ShowMoment()}", $"Ymestynnwyd hyd {at.ShowMoment()}")
        : Say("The closing stays as it was", "Mae’r amser cau’n aros fel yr oedd");
    public static string NoticeTask => Say("Republished legal notice", "Hysbysiad cyfreithiol a ailgyhoeddwyd");
    public static string NoticeLead => Say("Change the notice on Sell2Wales or Find a Tender first. Then record its new reference and when it appeared there.", "Newidiwch yr hysbysiad ar GwerthwchiGymru neu Canfod Tendr yn gyntaf. Yna cofnodwch ei gyfeirnod newydd a phryd yr ymddangosodd yno.");
    public static string NotRecorded => Say("Not recorded", "Heb ei gofnodi");
    public static string Discard => Say("Throw this change away", "Cael gwared ar y newid hwn");
    public static string DiscardLead => Say("The published tender stays as it is. Nobody outside your organisation has seen the change.", "Mae’r tendr a gyhoeddwyd yn aros fel y mae. Nid oes neb y tu allan i’ch sefydliad wedi gweld y newid.");
    public static string Discarded => Say("The change is thrown away. The tender stays as published", "Cafwyd gwared ar y newid. Mae’r tendr yn aros fel y’i cyhoeddwyd");
    public static string BackToChange => Say("Back to the change", "Yn ôl i’r newid");

    // Documents.
    public static string Replace => Say("Put a new version in its place", "Rhoi fersiwn newydd yn ei lle");
    public static string ReplaceNamed(string title) => Say($"New version of “{title}”", $"Fersiwn newydd o “{title}”");
    public static string WhyNewEnglish => Say("What is different, in English", "Beth sy’n wahanol, yn Saesneg");
    public static string WhyNewWelsh => Say("What is different, in Welsh", "Beth sy’n wahanol, yn Gymraeg");
    public static string SayWhyNew => Say("Say what is different in this version", "Dywedwch beth sy’n wahanol yn y fersiwn hon");
    public static string VersionNumber(int number) => Say($"Version {number}", $"Fersiwn {number}");
    public static string SupersededOn(DateTime at) => Say($"Superseded on {at.ShowDate()}", $"Disodlwyd ar {at.ShowDate()}");
    public static string RemovedOn(DateTime at) => Say($"Taken off on {at.ShowDate()}", $"Tynnwyd i ffwrdd ar {at.ShowDate()}");
    public static string EarlierVersions => Say("Earlier versions", "Fersiynau cynharach");
    public static string NoLongerPart => Say("No longer part of the tender", "Nid yw’n rhan o’r tendr mwyach");
    public static string SameFile => Say("This is the same file as now", "Dyma’r un ffeil ag sydd nawr");

    // Approval and publication.
    public static string SecondOfficerLead => Say("Your organisation asks a second officer to approve. All officers but you get an e-mail.", "Mae eich sefydliad yn gofyn i ail swyddog gymeradwyo. Bydd pob swyddog ond chi yn cael e-bost.");
    public static string ApprovalSubject(string title) => Say($"Please approve a change: {title}", $"Cymeradwywch newid os gwelwch yn dda: {title}");
    public static string ApprovalAsked(string who) => Say($"{who} asks you to read and approve a change to this published tender.", $"Mae {who} yn gofyn i chi ddarllen a chymeradwyo newid i’r tendr hwn a gyhoeddwyd.");
    public static string Approve => Say("Approve the change", "Cymeradwyo’r newid");
    public static string ApprovedNow => Say("Approved. The change can be published now", "Wedi’i gymeradwyo. Gellir cyhoeddi’r newid nawr");
    public static string Publish => Say("Republish the tender", "Ailgyhoeddi’r tendr");
    public static string PublishLead => Say("From that moment everybody reads the new version. It cannot be undone, only changed again.", "O’r eiliad honno mae pawb yn darllen y fersiwn newydd. Ni ellir ei ddadwneud, dim ond ei newid eto.");
    public static string PublishedNow(int edition) => Say($"Version {edition} is published, and everyone who is interested is told", $"Cyhoeddwyd fersiwn {edition}, a dywedir wrth bawb sydd â diddordeb");

    // Reading.
    public static string Versions => Say("Versions of this tender", "Fersiynau’r tendr hwn");
    public static string VersionsLink(int edition) => Say($"Version {edition}: see what changed", $"Fersiwn {edition}: gweld beth newidiodd");
    public static string ChangedOn(int edition, DateTime at) => Say($"This tender was changed on {at.ShowMoment()}. You are reading version {edition}.", $"Newidiwyd y tendr hwn {at.ShowMoment()}. Rydych yn darllen fersiwn {edition}.");
    public static string VersionHeading(int edition) => Say($"Version {edition}", $"Fersiwn {edition}");
    public static string FirstVersion => Say("As first published", "Fel y’i cyhoeddwyd gyntaf");
    public static string ChangeHeading(int number) => Say($"Change {number}", $"Newid {number}");
    public static string CurrentVersion => Say("This is the version that counts.", "Dyma’r fersiwn sy’n cyfrif.");
    public static string OldVersion(int edition) => Say($"This is an earlier version. Version {edition} counts.", $"Fersiwn gynharach yw hon. Fersiwn {edition} sy’n cyfrif.");
    public static string ReadVersion(int edition) => Say($"Read version {edition} whole", $"Darllen fersiwn {edition} yn gyfan");
    public static string WhatChanged => Say("What changed", "Beth newidiodd");
    public static string CompareWith => Say("Compare with", "Cymharu â");
    public static string Compare => Say("Compare", "Cymharu");
    public static string ComparedWith(int edition) => Say($"Compared with version {edition}", $"O’i chymharu â fersiwn {edition}");
    public static string SameAs => Say("These two versions say the same.", "Mae’r ddwy fersiwn hyn yn dweud yr un peth.");
    public static string ForBidders => Say("Have you already submitted a bid? Open it to see whether it needs confirming.", "A ydych eisoes wedi cyflwyno cynnig? Agorwch ef i weld a oes angen ei gadarnhau.");
    public static string Notice(StatutoryNotice notice) => Say($"Republished notice {notice.Reference}, {notice.PublishedAt.ShowMoment()}", $"Hysbysiad a ailgyhoeddwyd {notice.Reference}, {notice.PublishedAt.ShowMoment()}");

    // E-mails.
    public static string MailSubject(string title) => Say($"Changed: {title}", $"Newidiwyd: {title}");
    public static string MailLead => Say("The buyer has changed this tender and published it again. What changed:", "Mae’r prynwr wedi newid y tendr hwn a’i gyhoeddi eto. Beth newidiodd:");
    public static string MailClosing => Say("Closing", "Cau");
    public static string MailNeedsConfirming => Say("Your firm has submitted a bid. It does not count until you confirm it after this change, or withdraw it, change it and submit it again.", "Mae eich cwmni wedi cyflwyno cynnig. Nid yw’n cyfrif nes i chi ei gadarnhau ar ôl y newid hwn, neu ei dynnu’n ôl, ei newid a’i gyflwyno eto.");
    public static string MailDraft => Say("Your firm has begun a bid. Check whether what you have written still fits.", "Mae eich cwmni wedi dechrau cynnig. Gwiriwch a yw’r hyn a ysgrifennoch yn dal i weddu.");
    public static string SeeWhatChanged => Say("See what changed", "Gweld beth newidiodd");
    public static string WhyAskedThis => Say("You get this because you asked a question about this tender.", "Rydych yn cael hwn am eich bod wedi gofyn cwestiwn am y tendr hwn.");
    public static string WhyInterested => Say("You get this because your firm was interested in this procurement when it was planned.", "Rydych yn cael hwn am fod gan eich cwmni ddiddordeb yn y caffaeliad hwn pan oedd ar y gweill.");
    public static string WhyGroup => Say("You get this because your firm is in a group for this tender.", "Rydych yn cael hwn am fod eich cwmni mewn grŵp ar gyfer y tendr hwn.");
}
