namespace LocalProcure.Domain.Planning;

/// <summary>The words on the public pages of what is coming up and on the buyer's pages of plans.</summary>
public static partial class PlanText
{
    // Public list and page
    public static string ComingUp => Say("Coming up", "Ar y gweill");
    public static string ListHeading => Say("Work that is coming up", "Gwaith sydd ar y gweill");
    public static string ListLead => Say("What public bodies mean to buy, before there is a tender: time to ask, to get ready and to find partners.", "Yr hyn y mae cyrff cyhoeddus yn bwriadu ei brynu, cyn bod tendr: amser i holi, i baratoi ac i ddod o hyd i bartneriaid.");
    public static string ListDescription => Say("Planned procurements of public bodies, with events and market engagement: search by kind of work, place and month.", "Caffaeliadau wedi’u cynllunio gan gyrff cyhoeddus, gyda digwyddiadau ac ymgysylltu â’r farchnad: chwilio yn ôl math o waith, lle a mis.");
    public static string ListTitle(int page, int pages) => pages > 1 ? Say($"Coming up (page {page} of {pages})", $"Ar y gweill (tudalen {page} o {pages})") : ComingUp;
    public static string NotATender => Say("These are plans, not tenders. They may change, and nobody can bid yet. Nobody is at a disadvantage who does not take part now.", "Cynlluniau yw’r rhain, nid tendrau. Gallant newid, ac ni all neb gynnig eto. Nid yw neb dan anfantais o beidio â chymryd rhan nawr.");
    public static string Found(int count) => Say(count == 1 ? "1 planned procurement" : $"{count} planned procurements", count switch
    {
        0 => "Dim caffaeliad wedi’i gynllunio",
        1 => "1 caffaeliad wedi’i gynllunio",
        2 => "2 gaffaeliad wedi’u cynllunio",
        3 or 6 => $"{count} chaffaeliad wedi’u cynllunio",
        _ => $"{count} caffaeliad wedi’u cynllunio",
    });
    public static string NothingFound => Say("Nothing that is coming up fits. Try with less:", "Does dim ar y gweill sy’n cyd-fynd. Rhowch gynnig ar lai:");
    public static string SeeAll => Say("See everything that is coming up", "Gweld popeth sydd ar y gweill");
    public static string ExpectedBefore => Say("Tender expected before", "Disgwylir tendr cyn");
    public static string WithEvent => Say("Has an event to come", "Mae digwyddiad i ddod");
    public static string Expected(DateOnly on) => Say($"Tender expected {on.ShowMonth()}", $"Disgwylir tendr {on.ShowMonth()}");
    public static string ExpectedLabel => Say("Tender expected", "Disgwylir tendr");
    public static string ValueLabel => Say("Estimated value, without VAT", "Amcangyfrif o’r gwerth, heb TAW");
    public static string NotKnown => Say("Not known yet", "Ddim yn hysbys eto");
    public static string Facts => Say("Facts", "Ffeithiau");
    public static string Buyer => Say("Buyer", "Prynwr");
    public static string Where => Say("Where", "Ble");
    public static string Runs => Say("Contract", "Contract");
    public static string RunsFromTo(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } f, { } t) => Say($"{f.ShowDate()} to {t.ShowDate()}", $"{f.ShowDate()} i {t.ShowDate()}"),
        ({ } f, null) => Say($"from {f.ShowDate()}", $"o {f.ShowDate()}"),
        _ => NotKnown,
    };
    public static string Category => Say("Kind", "Math");
    public static string Reference => Say("Reference", "Cyfeirnod");
    public static string Joint => Say("Joint bids", "Cynigion ar y cyd");
    public static string JointWelcome => Say("Joint bids will be welcome", "Bydd croeso i gynigion ar y cyd");
    public static string JointNot => Say("Joint bids are not expected", "Ni ddisgwylir cynigion ar y cyd");
    public static string PlannedNotice => Say("Planned procurement notice (UK3)", "Hysbysiad caffael wedi’i gynllunio (UK3)");
    public static string PipelineNotice => Say("Pipeline notice (UK1)", "Hysbysiad piblinell (UK1)");
    public static string NoticeShown(Tenders.StatutoryNotice notice) => Say($"{notice.Reference}, {notice.PublishedAt.ShowDate()}", $"{notice.Reference}, {notice.PublishedAt.ShowDate()}");
    public static string WhatIsPlanned => Say("What is planned", "Beth sydd yn yr arfaeth");
    public static string DroppedOn(DateTime at) => Say($"No longer planned since {at.ShowDate()}", $"Ddim yn yr arfaeth ers {at.ShowDate()}");
    public static string TenderIsOut => Say("The tender is out", "Mae’r tendr wedi’i gyhoeddi");
    public static string TenderInPreparation => Say("The tender is being written", "Mae’r tendr yn cael ei ysgrifennu");
    public static string SeeTender => Say("See the tender", "Gweld y tendr");
    public static string Follows => Say("Follows the contract", "Yn dilyn y contract");
    public static string Kind => Say("Kind of work", "Math o waith");
    public static string Engagement => Say("Talking to the market", "Ymgysylltu â’r farchnad");
    public static string NoEngagement => Say("There is no preliminary market engagement on this so far.", "Nid oes ymgysylltu rhagarweiniol â’r farchnad ar hwn hyd yma.");
    public static string HowToTakePart => Say("How to take part", "Sut i gymryd rhan");
    public static string Purposes => Say("What for (s.16 of the Procurement Act 2023)", "I ba ddiben (a.16 o Ddeddf Caffael 2023)");
    public static string Fairness => Say("How it is kept fair", "Sut y cedwir pethau’n deg");
    public static string ListensUntil(DateTime ends) => Say($"The buyer listens until {ends.ShowMoment()}", $"Mae’r prynwr yn gwrando tan {ends.ShowMoment()}");
    public static string EngagementOver(DateTime ended) => Say($"This engagement ended on {ended.ShowMoment()}", $"Daeth yr ymgysylltu hwn i ben {ended.ShowMoment()}");
    public static string EngagementNoticeLabel => Say("Preliminary market engagement notice (UK2)", "Hysbysiad ymgysylltu rhagarweiniol â’r farchnad (UK2)");
    public static string NoNoticeLabel => Say("Why there is no UK2 notice", "Pam nad oes hysbysiad UK2");
    public static string Findings => Say("What came of it", "Beth ddaeth o hyn");
    public static string FindingsOn(DateTime at) => Say($"Published on {at.ShowMoment()}, for everybody alike", $"Cyhoeddwyd {at.ShowMoment()}, i bawb fel ei gilydd");

    // The buyer's pages
    public static string BackToPlan => Say("Back to the plan", "Yn ôl i’r cynllun");
    public static string OurPlans => Say("Our pipeline", "Ein piblinell");
    public static string OurPlansLead => Say("What you mean to put out to tender. Firms see what you publish as coming up; a draft is yours alone.", "Yr hyn rydych yn bwriadu ei roi allan i dendr. Mae cwmnïau’n gweld yr hyn a gyhoeddwch fel gwaith ar y gweill; eich eiddo chi’n unig yw drafft.");
    public static string NewPlan => Say("New planned procurement", "Caffaeliad newydd wedi’i gynllunio");
    public static string NoneYet => Say("Nothing is planned yet. Telling firms early gets you more and better bids.", "Does dim yn yr arfaeth eto. Mae dweud wrth gwmnïau’n gynnar yn dod â mwy o gynigion, a rhai gwell.");
    public static string ChangePlan => Say("Change the plan", "Newid y cynllun");
    public static string ForWhom => Say("For which organisation?", "Ar gyfer pa sefydliad?");
    public static string TitleEnglish => Say("Title in English", "Teitl yn Saesneg");
    public static string TitleWelsh => Say("Title in Welsh", "Teitl yn Gymraeg");
    public static string DescriptionEnglish => Say("What is planned, in English", "Beth sydd yn yr arfaeth, yn Saesneg");
    public static string DescriptionWelsh => Say("What is planned, in Welsh", "Beth sydd yn yr arfaeth, yn Gymraeg");
    public static string DescriptionHint => Say("What, where and about how much, so that a small firm can tell whether it is for them", "Beth, ble ac oddeutu faint, fel y gall cwmni bach weld a yw’n addas iddynt");
    public static string OneLanguage => Say("Why is it in one language only?", "Pam mae mewn un iaith yn unig?");
    public static string OneLanguageHint => Say("Only when you leave one language empty. Readers see the reason", "Dim ond os gadewch un iaith yn wag. Bydd darllenwyr yn gweld y rheswm");
    public static string PlaceEnglish => Say("Place in words, in English", "Y lle mewn geiriau, yn Saesneg");
    public static string PlaceWelsh => Say("Place in words, in Welsh", "Y lle mewn geiriau, yn Gymraeg");
    public static string NetHint => Say("For the whole contract with its extensions. Leave empty if you cannot say yet", "Ar gyfer y contract cyfan gyda’i estyniadau. Gadewch yn wag os na allwch ddweud eto");
    public static string ExpectedQuestion => Say("When do you expect to publish the tender?", "Pryd rydych yn disgwyl cyhoeddi’r tendr?");
    public static string ExpectedHint => Say("Firms see the month. You can change it", "Mae cwmnïau’n gweld y mis. Gallwch ei newid");
    public static string StartsQuestion => Say("Contract starts", "Contract yn dechrau");
    public static string EndsQuestion => Say("Contract ends", "Contract yn gorffen");
    public static string JointQuestion => Say("Will joint bids be welcome?", "A fydd croeso i gynigion ar y cyd?");
    public static string JointHint => Say("Firms that know early have time to find partners", "Mae gan gwmnïau sy’n gwybod yn gynnar amser i ddod o hyd i bartneriaid");
    public static string Save => Say("Save", "Cadw");
    public static string Saved => Say("Saved", "Wedi’i gadw");
    public static string Publish => Say("Publish as coming up", "Cyhoeddi fel gwaith ar y gweill");
    public static string Published => Say("Published. Firms whose interests match will be told.", "Cyhoeddwyd. Bydd cwmnïau y mae eu diddordebau’n cyd-fynd yn cael gwybod.");
    public static string DeleteDraft => Say("Delete the draft", "Dileu’r drafft");
    public static string Deleted => Say("The draft is deleted", "Mae’r drafft wedi’i ddileu");
    public static string NoLongerPlanned => Say("No longer planned", "Ddim yn yr arfaeth mwyach");
    public static string DropLead => Say("The page stays, with your reason. Firms that said they are interested are told.", "Bydd y dudalen yn aros, gyda’ch rheswm. Bydd cwmnïau a ddangosodd ddiddordeb yn cael gwybod.");
    public static string BecauseEnglish => Say("Reason in English", "Rheswm yn Saesneg");
    public static string BecauseWelsh => Say("Reason in Welsh", "Rheswm yn Gymraeg");
    public static string Dropped => Say("It is no longer planned, and interested firms are told.", "Nid yw yn yr arfaeth mwyach, ac mae cwmnïau â diddordeb yn cael gwybod.");
    public static string MakeTender => Say("Start the tender from this plan", "Dechrau’r tendr o’r cynllun hwn");
    public static string MakeTenderLead => Say("A draft tender with everything that stands here. Firms that said they are interested are told on the day it is published.", "Tendr drafft gyda phopeth sydd yma. Bydd cwmnïau a ddangosodd ddiddordeb yn cael gwybod ar y diwrnod y caiff ei gyhoeddi.");
    public static string TenderStarted => Say("The tender is started with everything from the plan.", "Mae’r tendr wedi’i ddechrau gyda phopeth o’r cynllun.");
    public static string Notices => Say("Legal notices", "Hysbysiadau cyfreithiol");
    public static string NoticesLead => Say("LocalProcure is not a legal channel. Publish the notices on Sell2Wales or Find a Tender and record them here.", "Nid yw LocalProcure yn sianel gyfreithiol. Cyhoeddwch yr hysbysiadau ar GwerthwchiGymru neu Canfod Tendr a’u cofnodi yma.");
    public static string PipelineAdvice(PipelineRule rule, int plans, DateOnly first, DateOnly last) => Say(
        $"A body that expects to pay over {Money.ShowWhole(rule.BodyPence)} in the financial year publishes a pipeline notice (UK1, s.93) from {first.ShowDate()} to {last.ShowDate()}, with its contracts over {Money.ShowWhole(rule.ContractPence)} with VAT in the next {rule.Months} months. Of your plans {plans} would be in it.",
        $"Mae corff sy’n disgwyl talu dros {Money.ShowWhole(rule.BodyPence)} yn y flwyddyn ariannol yn cyhoeddi hysbysiad piblinell (UK1, a.93) rhwng {first.ShowDate()} a {last.ShowDate()}, gyda’i gontractau dros {Money.ShowWhole(rule.ContractPence)} gyda TAW yn y {rule.Months} mis nesaf. O’ch cynlluniau chi, byddai {plans} ynddo.");
    public static string NoticeReference => Say("Reference of the notice", "Cyfeirnod yr hysbysiad");
    public static string NoticeDate => Say("Published on", "Cyhoeddwyd ar");
    public static string NoticeTime => Say("Time", "Amser");
    public static string NoticesRecorded => Say("The notices are recorded", "Mae’r hysbysiadau wedi’u cofnodi");
    public static string EnterBothParts => Say("Enter the reference, the date and the time of the notice, or none of them", "Rhowch gyfeirnod, dyddiad ac amser yr hysbysiad, neu ddim un ohonynt");
    public static string Qualifies(DateOnly first, DateOnly last, int days) => Say(
        $"A tender notice published from {first.ShowDay()} to {last.ShowDay()} may have a tendering period of {days} days: the planned notice qualifies (s.15).",
        $"Caiff hysbysiad tendro a gyhoeddir rhwng {first.ShowDay()} a {last.ShowDay()} gyfnod tendro o {days} diwrnod: mae’r hysbysiad wedi’i gynllunio yn gymwys (a.15).");
    public static string ToldBy(int count) => Say(
        count switch { 0 => "No firm has chosen to tell you that it is interested.", 1 => "1 firm chose to tell you that it is interested.", _ => $"{count} firms chose to tell you that they are interested." },
        count switch { 0 => "Nid oes yr un cwmni wedi dewis dweud wrthych fod ganddo ddiddordeb.", 1 => "Dewisodd 1 cwmni ddweud wrthych fod ganddo ddiddordeb.", 2 => "Dewisodd 2 gwmni ddweud wrthych fod ganddynt ddiddordeb.", 3 or 6 => $"Dewisodd {count} chwmni ddweud wrthych fod ganddynt ddiddordeb.", _ => $"Dewisodd {count} cwmni ddweud wrthych fod ganddynt ddiddordeb." });
    public static string OthersHidden => Say("Other interest is private, and is not counted here.", "Mae diddordeb arall yn breifat, ac nid yw’n cael ei gyfrif yma.");
    public static string ForOfficers => Say("For you as the buyer", "I chi fel y prynwr");
    public static string TheTrail => Say("Who did what", "Pwy wnaeth beth");
}
