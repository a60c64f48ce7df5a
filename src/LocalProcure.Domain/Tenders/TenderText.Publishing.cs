using LocalProcure.Domain.Places;
using LocalProcure.Domain.Rules;

namespace LocalProcure.Domain.Tenders;

/// <summary>Words for checking, approving and publishing a tender, and taking it back.</summary>
public static partial class TenderText
{
    public static string CheckTitle => Say("Check your answers", "Gwiriwch eich atebion");
    public static string NothingIsPublicYet => Say("Nothing is public until you publish.", "Nid oes dim yn gyhoeddus nes i chi gyhoeddi.");
    public static string Title => Say("Title", "Teitl");
    public static string Description => Say("Description", "Disgrifiad");
    public static string InBothLanguages => Say("In both languages", "Yn y ddwy iaith");
    public static string WhatTheLawSays => Say("What the law says of this value", "Beth y mae’r gyfraith yn ei ddweud am y gwerth hwn");
    public static string LawCompared(long gross, RuleAnswer rules) => (rules.NotifiablePence, rules.ThresholdPence) switch
    {
        (_, null) => NoFiguresForToday,
        ({ } notifiable, { } threshold) => Say($"With VAT the contract is worth {Money.ShowWhole(gross)}. A legal notice comes first from {Money.ShowWhole(notifiable)}; the Procurement Act’s full rules begin at {Money.ShowWhole(threshold)}.",
            $"Gyda TAW mae’r contract yn werth {Money.ShowWhole(gross)}. Daw hysbysiad cyfreithiol yn gyntaf o {Money.ShowWhole(notifiable)}; mae rheolau llawn y Ddeddf Caffael yn dechrau ar {Money.ShowWhole(threshold)}."),
        (null, { } threshold) => Say($"With VAT the contract is worth {Money.ShowWhole(gross)}. The Procurement Act’s full rules begin at {Money.ShowWhole(threshold)}; below that your organisation needs no legal notice.",
            $"Gyda TAW mae’r contract yn werth {Money.ShowWhole(gross)}. Mae rheolau llawn y Ddeddf Caffael yn dechrau ar {Money.ShowWhole(threshold)}; islaw hynny nid oes angen hysbysiad cyfreithiol ar eich sefydliad."),
    };
    public static string LawAllows => Say("Nothing stands against publishing here.", "Nid oes dim yn rhwystro cyhoeddi yma.");
    public static string NotALegalChannel => Say(
        "LocalProcure is a local marketplace, not a legal publication channel: Sell2Wales and Find a Tender are (Procurement Act 2023 s.87, WSI 2024/782 reg 5). Where a notice is needed, the advert may not appear here first.",
        "Marchnad leol yw LocalProcure, nid sianel gyhoeddi gyfreithiol: GwerthwchiGymru a Canfod Tendr yw’r rheini (Deddf Caffael 2023 a.87, OSC 2024/782 rheoliad 5). Lle mae angen hysbysiad, ni chaiff yr hysbyseb ymddangos yma yn gyntaf.");
    public static string SecondOfficerLead => Say("Your organisation asks a second officer to approve. All officers but you get an e-mail.", "Mae eich sefydliad yn gofyn i ail swyddog gymeradwyo. Bydd pob swyddog ond chi yn cael e-bost.");
    public static string SendForApproval => Say("Send for approval", "Anfon i’w gymeradwyo");
    public static string SentForApproval => Say("Sent for approval", "Wedi’i anfon i’w gymeradwyo");
    public static string WaitingForSecond => Say("Waiting for a second officer", "Yn aros am ail swyddog");
    public static string SentBy(string who, DateTime at) => Say($"Sent by {who} on {at.ShowMoment()}.", $"Anfonwyd gan {who} ar {at.ShowMoment()}.");
    public static string ApproveTender => Say("Approve", "Cymeradwyo");
    public static string Approved => Say("Approved. It can be published now", "Wedi’i gymeradwyo. Gellir ei gyhoeddi nawr");
    public static string ApprovedByOn(string who, DateTime at) => Say($"Approved by {who} on {at.ShowMoment()}.", $"Cymeradwywyd gan {who} ar {at.ShowMoment()}.");
    public static string SendBack => Say("Send back to be changed", "Anfon yn ôl i’w newid");
    public static string TakeBack => Say("Take back", "Cymryd yn ôl");
    public static string Returned => Say("Sent back. It can be changed again", "Wedi’i anfon yn ôl. Gellir ei newid eto");
    public static string Publish => Say("Publish tender", "Cyhoeddi’r tendr");
    public static string PublishLead(Tender tender) => tender switch
    {
        { IsDirectAward: true } => Say("From that moment everybody can read it, and it cannot be changed.", "O’r eiliad honno gall pawb ei ddarllen, ac ni ellir ei newid."),
        { IsQuickQuote: true } => Say($"From that moment the firms asked can read it, and it cannot be changed. They have until {tender.ClosesAt!.Value.ShowMoment()}.", $"O’r eiliad honno gall y cwmnïau y gofynnwyd iddynt ei ddarllen, ac ni ellir ei newid. Mae ganddynt tan {tender.ClosesAt!.Value.ShowMoment()}."),
        _ => Say($"From that moment everybody can read it. After that it changes only by a new version that everybody sees. Firms have until {tender.NextClosing!.Value.ShowMoment()}.", $"O’r eiliad honno gall pawb ei ddarllen. Wedi hynny dim ond drwy fersiwn newydd y mae pawb yn ei gweld y gellir ei newid. Mae gan gwmnïau tan {tender.NextClosing!.Value.ShowMoment()}."),
    };
    public static string NextFirmsAsked => Say("The firms asked have been told by e-mail. Nobody else sees it.", "Mae’r cwmnïau y gofynnwyd iddynt wedi cael gwybod drwy e-bost. Ni all neb arall ei weld.");
    public static string NextSelection(DateTime closes) => Say($"Firms may ask to take part until {closes.ShowMoment()}. Two officers then open the requests, you assess them, and those on the shortlist are asked to tender.", $"Caiff cwmnïau ofyn am gymryd rhan tan {closes.ShowMoment()}. Yna mae dau swyddog yn agor y ceisiadau, byddwch chi’n eu hasesu, a gofynnir i’r rhai ar y rhestr fer dendro.");
    public static string NextDirect => Say("Everybody can read why the contract is to be awarded directly. You then record the decision on its page.", "Gall pawb ddarllen pam y bwriedir dyfarnu’r contract yn uniongyrchol. Yna byddwch yn cofnodi’r penderfyniad ar ei dudalen.");
    public static string PublishedTitle => Say("Tender published", "Cyhoeddwyd y tendr");
    public static string YourReference => Say("Your reference", "Eich cyfeirnod");
    public static string WhatHappensNext => Say("What happens next", "Beth sy’n digwydd nesaf");
    public static string NextFirmsHear => Say("Firms whose interests match hear of it by e-mail.", "Bydd cwmnïau y mae eu diddordebau’n cyfateb yn clywed amdano drwy e-bost.");
    public static string NextQuestions => Say("Firms may ask questions. You answer on the tender’s page, for everybody to read, without knowing who asked.", "Caiff cwmnïau ofyn cwestiynau. Byddwch yn ateb ar dudalen y tendr, i bawb ei ddarllen, heb wybod pwy a ofynnodd.");
    public static string MailCloses => Say("Closes", "Yn cau");
    public static string NextCloses(DateTime closes) => Say($"It closes on {closes.ShowMoment()}. Until it is opened nobody, you included, can see whether there are bids.", $"Mae’n cau ar {closes.ShowMoment()}. Nes iddo gael ei agor ni all neb, gan eich cynnwys chi, weld a oes cynigion.");
    public static string NextOpening => Say("Two officers then open the bids together.", "Yna mae dau swyddog yn agor y cynigion gyda’i gilydd.");

    public static string WithdrawTender => Say("Withdraw tender", "Tynnu’r tendr yn ôl");
    public static string WithdrawLead => Say("No bid is taken after this, and it cannot be undone. The reason is public, and every firm that takes part is told. Bids that were not opened stay sealed for ever.", "Ni dderbynnir unrhyw gynnig ar ôl hyn, ac ni ellir ei ddadwneud. Mae’r rheswm yn gyhoeddus, a chaiff pob cwmni sy’n cymryd rhan wybod. Bydd cynigion nas agorwyd yn aros dan sêl am byth.");
    public static string EndNotice => Say("Termination notice (UK12)", "Hysbysiad terfynu (UK12)");
    public static string EndNoticeLead => Say("Above the threshold, section 55 asks for a procurement termination notice as soon as practicable after deciding not to award. Record where it is.", "Dros y trothwy, mae adran 55 yn gofyn am hysbysiad terfynu caffael cyn gynted ag y bo’n ymarferol ar ôl penderfynu peidio â dyfarnu. Cofnodwch ble mae.");
    public static string EndNoticeShown(StatutoryNotice notice) => Say($"Termination notice {notice.Reference}, published {notice.PublishedAt.ShowMoment()}", $"Hysbysiad terfynu {notice.Reference}, cyhoeddwyd {notice.PublishedAt.ShowMoment()}");
    public static string EndNoticeSaved => Say("The termination notice is recorded", "Mae’r hysbysiad terfynu wedi’i gofnodi");
    public static string BecauseEnglish => Say("Reason in English", "Rheswm yn Saesneg");
    public static string BecauseWelsh => Say("Reason in Welsh", "Rheswm yn Gymraeg");
    public static string BecauseHint => Say("One or two sentences that firms will understand", "Un neu ddwy frawddeg y bydd cwmnïau’n eu deall");
    public static string WithdrawnNow => Say("The tender is withdrawn", "Mae’r tendr wedi’i dynnu’n ôl");

    /// <summary>One line that says how a part was answered, for the task list and for checking.</summary>
    public static string? Answer(Tender tender, TenderPart part) => part switch
    {
        TenderPart.Words => null,
        TenderPart.Classification => string.Join("; ", new[] { tender.Category?.Show() }.Concat(tender.CpvCodes.Select(c => CodeAndTitle(c.Code))).Where(s => s is not null)),
        TenderPart.Value when tender is { NetPence: { } net, GrossPence: { } gross } => Say($"{Money.Show(net)} without VAT, {Money.Show(gross)} with VAT at {Percent(tender.VatRate)}", $"{Money.Show(net)} heb TAW, {Money.Show(gross)} gyda TAW o {Percent(tender.VatRate)}"),
        TenderPart.Place => PlacesShown(tender.Areas.Select(a => a.Code)),
        TenderPart.Dates when tender.StartsOn is not null => FromTo(tender.StartsOn, tender.EndsOn),
        TenderPart.Lots => tender.IsInLots ? $"{LotText.Count(tender.Lots.Count)}. {LotText.LimitsShown(tender)}" : tender.NoLotsBecause.IsEmpty ? LotText.OneContract : tender.NoLotsBecause.Shown,
        TenderPart.SmallFirms => tender.SmallFirmsBarriers is null ? null : LotText.Considered,
        TenderPart.DirectAward when tender.DirectAward is { } direct => $"{direct.Ground.Shown} ({direct.Section})",
        TenderPart.Invitations => InvitationsText.Chosen(tender.Invitations.Count),
        TenderPart.Selection => tender.WantsSelection switch
        {
            true => string.Join(", ", new[] { tender.ParticipationClosesAt?.ShowMoment(), Selections.SelectionText.QuestionCount(tender.SelectionQuestions.Count) }.OfType<string>()),
            false => Selections.SelectionText.WantedNo,
            _ => null,
        },
        TenderPart.Closing => tender.ClosesAt?.ShowMoment(),
        TenderPart.QuestionsClosing => QuestionsText.Answer(tender),
        TenderPart.Criteria => string.Join(", ", tender.Criteria.Select(c => $"{c.Name.Shown} {c.Weight}%")),
        TenderPart.Questions => QuestionsCount(tender.Questions.Count),
        TenderPart.PriceSchedule => LinesCount(tender.PriceLines.Count),
        TenderPart.Conditions => Requirements.RequirementText.Count(tender.Requirements.Count),
        TenderPart.Documents => tender.HasNoDocuments ? NoDocuments : string.Join(", ", tender.Documents.Select(d => d.Title)),
        TenderPart.JointBids => tender.JointBidsWelcome switch { true => JointBidsYes, false => JointBidsNo, _ => null },
        TenderPart.Procedure => tender.Procedure.Show(),
        TenderPart.Reservation => tender.Reservation.Show(),
        TenderPart.Notice => tender.Notice is { } notice ? NoticeShown(notice) : null,
        _ => null,
    };

    /// <summary>The last part of the address of a part's page.</summary>
    public static string PartPath(TenderPart part) => part switch
    {
        TenderPart.PriceSchedule => "price-schedule",
        TenderPart.JointBids => "joint-bids",
        TenderPart.SmallFirms => "small-firms",
        TenderPart.QuestionsClosing => "questions-closing",
        TenderPart.DirectAward => "direct-award",
        TenderPart.Selection => "selection-stage",
        _ => part.ToString().ToLowerInvariant(),
    };

    /// <summary>Colours only repeat what the word says.</summary>
    public static string Colour(TenderStatus status) => status switch
    {
        TenderStatus.Open or TenderStatus.Requests => "green",
        TenderStatus.Announced or TenderStatus.Selecting => "turquoise",
        TenderStatus.AwaitingApproval or TenderStatus.Approved => "yellow",
        TenderStatus.Draft => "blue",
        TenderStatus.Withdrawn => "red",
        TenderStatus.Opened => "purple",
        _ => "grey",
    };

    public static string WhenOf(Tender tender, TenderStatus status) => status switch
    {
        TenderStatus.Open or TenderStatus.Requests => Say($"Closes {tender.NextClosing!.Value.ShowMoment()}", $"Yn cau {tender.NextClosing!.Value.ShowMoment()}"),
        TenderStatus.Selecting => ClosedAt(tender.ParticipationClosesAt!.Value),
        TenderStatus.Draft or TenderStatus.AwaitingApproval or TenderStatus.Approved => Say($"Changed {tender.ChangedAt.ShowDate()}", $"Newidiwyd {tender.ChangedAt.ShowDate()}"),
        TenderStatus.Withdrawn => WithdrawnOn(tender.WithdrawnAt!.Value),
        _ => tender.ClosesAt is { } closed ? ClosedAt(closed) : tender.PublishedAt?.ShowDate() ?? "",
    };
}
