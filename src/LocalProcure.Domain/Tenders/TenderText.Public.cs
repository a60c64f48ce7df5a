using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Places;

namespace LocalProcure.Domain.Tenders;

/// <summary>Words of the pages that everybody reads, and of questions and answers.</summary>
public static partial class TenderText
{
    // The list.
    public static string Tenders => Say("Tenders", "Tendrau");
    public static string ListHeading => Say("Find work with public bodies", "Dod o hyd i waith gyda chyrff cyhoeddus");
    public static string ListLead => Say("Every open tender, free to read without an account.", "Pob tendr agored, am ddim i’w ddarllen heb gyfrif.");
    public static string ListDescription => Say("Open tenders of public bodies: search by kind of work, place, value and closing date.", "Tendrau agored cyrff cyhoeddus: chwiliwch yn ôl math o waith, lleoliad, gwerth a dyddiad cau.");
    public static string ListTitle(TenderStatus status, int page, int pages)
    {
        var title = status == TenderStatus.Open ? Say("Open tenders", "Tendrau agored") : Say($"Tenders: {status.Show()}", $"Tendrau: {status.Show()}");
        return pages > 1 ? Say($"{title} (page {page} of {pages})", $"{title} (tudalen {page} o {pages})") : title;
    }
    public static string Filter => Say("Filter", "Hidlo");
    public static string WordsToFind => Say("Words", "Geiriau");
    public static string KindOfWork => Say("Kind of work", "Math o waith");
    public static string AnyKind => Say("Any kind", "Unrhyw fath");
    public static string Where => Say("Where", "Ble");
    public static string Anywhere => Say("Anywhere", "Unrhyw le");
    public static string LeastValue => Say("Worth at least", "Gwerth o leiaf");
    public static string MostValue => Say("Worth at most", "Gwerth hyd at");
    public static string ClosesBefore => Say("Closing before", "Yn cau cyn");
    public static string SuitsJointBids => Say("Joint bids welcome", "Croeso i gynigion ar y cyd");
    public static string JointBidsWelcome => Say("Joint bids welcome", "Croeso i gynigion ar y cyd");
    public static string State => Say("State", "Cyflwr");
    public static string SortBy => Say("Sort by", "Trefnu yn ôl");
    public static string SortName(string sort) => sort switch
    {
        "Closing" => Say("Closing date", "Dyddiad cau"),
        "Newest" => Say("Newest first", "Y diweddaraf yn gyntaf"),
        "Largest" => Say("Largest value first", "Y gwerth mwyaf yn gyntaf"),
        _ => Say("Smallest value first", "Y gwerth lleiaf yn gyntaf"),
    };
    public static string Apply => Say("Apply", "Cymhwyso");
    public static string ClearAll => Say("Clear all", "Clirio’r cyfan");
    public static string RemoveFilter => Say("Remove filter:", "Tynnu’r hidlydd:");
    public static string WithWords(string words) => Say($"Words: {words}", $"Geiriau: {words}");
    public static string FromValue(string value) => Say($"From {value}", $"O {value}");
    public static string UpToValue(string value) => Say($"Up to {value}", $"Hyd at {value}");
    public static string ClosingBefore(string date) => Say($"Closing before {date}", $"Yn cau cyn {date}");
    public static string Found(int count) => Say(count == 1 ? "1 tender" : $"{count:N0} tenders", count switch
    {
        2 => "2 dendr",
        3 or 6 => $"{count} thendr",
        _ => $"{count:N0} tendr",
    });
    public static string NothingFound => Say("Nothing fits all of that. To see more:", "Nid oes dim yn cyd-fynd â hynny i gyd. I weld mwy:");
    public static string TryWithout(string filter) => Say($"search without “{filter}”", $"chwilio heb “{filter}”");
    public static string SeeAllOpen => Say("see all open tenders", "gweld pob tendr agored");
    public static string WithoutVat => Say("without VAT", "heb TAW");
    public static string PlacesShown(IEnumerable<string> codes)
    {
        var names = codes.Select(Areas.NameOf).ToList();
        // A long list of places helps nobody who scans.
        return names.Count <= 3 ? string.Join(", ", names) : Say($"{string.Join(", ", names.Take(2))} and {names.Count - 2} more", $"{string.Join(", ", names.Take(2))} a {names.Count - 2} arall");
    }
    public static string Indented(CpvCode code, int depth) => string.Concat(Enumerable.Repeat("– ", depth)) + code.Title;

    // How long is left: whole days above two days, else hours and minutes.
    public static string Left(DateTime closes, DateTime now)
    {
        var left = closes - now;
        return left.TotalDays >= 2 ? Say($"{Days((int)left.TotalDays)} left", $"{Days((int)left.TotalDays)} ar ôl")
            : left.TotalHours >= 1 ? Say($"{Hours((int)left.TotalHours)} left", $"{Hours((int)left.TotalHours)} ar ôl")
            : Say($"{Minutes((int)left.TotalMinutes)} left", $"{Minutes((int)left.TotalMinutes)} ar ôl");
    }
    private static string Hours(int count) => Say(count == 1 ? "1 hour" : $"{count} hours", $"{count} awr");
    private static string Minutes(int count) => Say(count == 1 ? "1 minute" : $"{count} minutes", count switch { 2 => "2 funud", _ => $"{count} munud" });

    // A tender's page.
    public static string PageDescription(Tender tender) => Say(
        $"{tender.Buyer.NameShown}. {(tender.NetPence is { } net ? Money.ShowWhole(net) + " without VAT. " : "")}{(tender.ClosesAt is { } at ? "Closes " + at.ShowMoment() : "")}",
        $"{tender.Buyer.NameShown}. {(tender.NetPence is { } pris ? Money.ShowWhole(pris) + " heb TAW. " : "")}{(tender.ClosesAt is { } pryd ? "Yn cau " + pryd.ShowMoment() : "")}");
    public static string WhatIsWanted => Say("What is wanted", "Beth sydd ei eisiau");
    public static string OnlyInOneLanguage(string because) => Say($"Not everything is in both languages. The buyer’s reason: {because}", $"Nid yw popeth yn y ddwy iaith. Rheswm y prynwr: {because}");
    public static string HowBidsAreJudged => Say("How bids are judged", "Sut y bernir cynigion");
    public static string PriceFormula => Say("The lowest price gets all of this weight; every other gets the lowest price divided by its own, times the weight.", "Mae’r pris isaf yn cael y pwysiad hwn i gyd; mae pob un arall yn cael y pris isaf wedi’i rannu â’i bris ei hun, wedi’i luosi â’r pwysiad.");
    public static string WhatAGoodAnswerShows => Say("What a good answer shows", "Beth y mae ateb da yn ei ddangos");
    public static string QuestionsCount(int count) => Say(count switch { 0 => "No questions to answer", 1 => "1 question to answer", _ => $"{count} questions to answer" },
        count switch { 0 => "Dim cwestiynau i’w hateb", 2 => "2 gwestiwn i’w hateb", 3 => "3 chwestiwn i’w hateb", 6 => "6 chwestiwn i’w hateb", _ => $"{count} cwestiwn i’w hateb" });
    public static string LinesCount(int count) => Say(count switch { 0 => "No lines", 1 => "1 line", _ => $"{count} lines" }, count switch { 0 => "Dim llinellau", 2 => "2 linell", _ => $"{count} llinell" });
    public static string Scoring(TenderQuestion question, Tender tender)
    {
        var how = tender.Criteria.FirstOrDefault(c => c.Id == question.CriterionId) is { } criterion ? ScoredAgainst(criterion.Name.Shown, criterion.Weight) : PassOrFail;
        return question.WordLimit is { } words ? Say($"{how}. Up to {words:N0} words", $"{how}. Hyd at {words:N0} gair") : how;
    }
    public static string DocumentsCount(int count) => Say(count switch { 0 => "Documents", 1 => "1 document", _ => $"{count} documents" }, count switch { 0 => "Dogfennau", 2 => "2 ddogfen", _ => $"{count} dogfen" });
    public static string NoDocuments => Say("There are no documents: everything is on this page.", "Nid oes dogfennau: mae popeth ar y dudalen hon.");
    public static string InEnglish => Say("in English", "yn Saesneg");
    public static string InWelsh => Say("in Welsh", "yn Gymraeg");
    public static string Facts => Say("Key facts", "Ffeithiau allweddol");
    public static string YouHaveUntil(DateTime closes) => Say($"You have until {closes.ShowMoment()}.", $"Mae gennych tan {closes.ShowMoment()}.");
    public static string ClosedNow => Say("Closed", "Wedi cau");
    public static string ClosedAt(DateTime closed) => Say($"Closed {closed.ShowMoment()}", $"Caewyd {closed.ShowMoment()}");
    public static string WithdrawnOn(DateTime at) => Say($"Withdrawn on {at.ShowDate()}", $"Tynnwyd yn ôl ar {at.ShowDate()}");
    public static string Buyer => Say("Buyer", "Prynwr");
    public static string ValueWithoutVat => Say("Value without VAT", "Gwerth heb TAW");
    public static string ValueWithVat => Say("Value with VAT", "Gwerth gyda TAW");
    public static string NotGiven => Say("Not given", "Heb ei roi");
    public static string ContractRuns => Say("Contract", "Contract");
    public static string FromTo(DateOnly? from, DateOnly? to) => from is { } start && to is { } end ? Say($"{start.ShowDate()} to {end.ShowDate()}", $"{start.ShowDate()} i {end.ShowDate()}") : NotGiven;
    public static string LegalNotice => Say("Legal notice", "Hysbysiad cyfreithiol");
    public static string Reference => Say("Reference", "Cyfeirnod");
    public static string BidAlone => Say("Bid for this", "Cynnig am hwn");
    public static string FindPartners => Say("Find partners and bid together", "Canfod partneriaid a chynnig gyda’ch gilydd");
    public static string WatchTender => Say("Watch this tender", "Dilyn y tendr hwn");
    public static string StopWatching => Say("Stop watching", "Rhoi’r gorau i ddilyn");
    public static string WatchingNow => Say("You will hear by e-mail when questions are answered, or the tender is changed or withdrawn", "Byddwch yn clywed drwy e-bost pan atebir cwestiynau, neu pan newidir y tendr neu ei dynnu’n ôl");
    public static string NotWatchingNow => Say("You no longer watch this tender", "Nid ydych yn dilyn y tendr hwn mwyach");
    public static string NobodySeesInterest => Say("Until the bids are opened nobody else, the buyer included, sees that you watch, draft or bid.", "Nes i’r cynigion gael eu hagor ni fydd neb arall, gan gynnwys y prynwr, yn gweld eich bod yn dilyn, yn drafftio neu’n cynnig.");
    public static string OpenBids => Say("Open the bids", "Agor y cynigion");
    public static string Evaluate => Say("Evaluation", "Gwerthuso");
    public static string TheRecord => Say("Who did what, and when", "Pwy wnaeth beth, a phryd");
    public static string AddToCalendar => Say("Put the closing time in your calendar", "Rhoi’r amser cau yn eich calendr");
    public static string Timeline => Say("Timeline", "Llinell amser");
    public static string StepPublished => Say("Published", "Cyhoeddwyd");
    public static string StepBidding => Say("Open for bids", "Ar agor i gynigion");
    public static string StepOpening => Say("Bids opened", "Agor y cynigion");
    public static string StepEvaluation => Say("Evaluation", "Gwerthuso");
    public static string StepAward => Say("Award", "Dyfarnu");
    public static string StepContract => Say("Contract starts", "Y contract yn dechrau");
    public static string Until(DateTime? closes) => closes is { } at ? Say($"until {at.ShowMoment()}", $"tan {at.ShowMoment()}") : "";
    public static string ByTwoOfficers => Say("by two officers together", "gan ddau swyddog gyda’i gilydd");

    // Questions and answers.
    public static string QuestionsAndAnswers => Say("Questions and answers", "Cwestiynau ac atebion");
    public static string NobodyAskedYet => Say("Nobody has asked anything yet.", "Nid oes neb wedi gofyn dim eto.");
    public static string NobodyAsked => Say("No questions were asked.", "Ni ofynnwyd unrhyw gwestiynau.");
    public static string AskedOn(DateTime at) => Say($"Asked on {at.ShowDate()}", $"Gofynnwyd ar {at.ShowDate()}");
    public static string AnsweredOn(DateTime at) => Say($"Answered on {at.ShowDate()}", $"Atebwyd ar {at.ShowDate()}");
    public static string NotAnsweredYet => Say("Not answered yet. Only your organisation sees this; who asked is not shown to anybody.", "Heb ei ateb eto. Dim ond eich sefydliad chi sy’n gweld hwn; ni ddangosir i neb pwy a ofynnodd.");
    public static string OnlyYouSeeThis => Say("You asked this. It is published with its answer, without your name.", "Chi a ofynnodd hwn. Fe’i cyhoeddir gyda’i ateb, heb eich enw.");
    public static string AskLead => Say("Answers are public. Your name is not shown, to the buyer or to anybody.", "Mae atebion yn gyhoeddus. Ni ddangosir eich enw, i’r prynwr nac i neb.");
    public static string AskAQuestion => Say("Ask the buyer a question", "Gofyn cwestiwn i’r prynwr");
    public static string AskWarning => Say("Everybody will read your question with its answer. Leave out anything that shows who you are or how you will bid.", "Bydd pawb yn darllen eich cwestiwn gyda’i ateb. Gadewch allan unrhyw beth sy’n dangos pwy ydych chi neu sut y byddwch yn cynnig.");
    public static string YourQuestion => Say("Your question", "Eich cwestiwn");
    public static string YourQuestionHint => Say("One thing at a time is answered fastest", "Un peth ar y tro a atebir gyflymaf");
    public static string QuestionLanguage => Say("Language of your question", "Iaith eich cwestiwn");
    public static string EnterEnquiry => Say("Enter your question", "Rhowch eich cwestiwn");
    public static string SendQuestion => Say("Send question", "Anfon y cwestiwn");
    public static string AskedNow => Say("Your question is with the buyer. You get an e-mail when it is answered", "Mae eich cwestiwn gyda’r prynwr. Cewch e-bost pan gaiff ei ateb");
    public static string AnswerIt => Say("Answer it", "Ateb");
    public static string ChangeAnswer => Say("Change the answer", "Newid yr ateb");
    public static string AnswerAQuestion => Say("Answer a question", "Ateb cwestiwn");
    public static string AnswerLead => Say("Question and answer are published to everybody at the same moment. Take out anything that shows who asked, and add the other language.", "Cyhoeddir y cwestiwn a’r ateb i bawb ar yr un pryd. Tynnwch unrhyw beth sy’n dangos pwy a ofynnodd, ac ychwanegwch yr iaith arall.");
    public static string PublishedQuestionEnglish => Say("Question as published, in English", "Y cwestiwn fel y’i cyhoeddir, yn Saesneg");
    public static string PublishedQuestionWelsh => Say("Question as published, in Welsh", "Y cwestiwn fel y’i cyhoeddir, yn Gymraeg");
    public static string PublishedQuestionHint => Say("Keep its meaning", "Cadwch ei ystyr");
    public static string AnswerEnglish => Say("Answer in English", "Ateb yn Saesneg");
    public static string AnswerWelsh => Say("Answer in Welsh", "Ateb yn Gymraeg");
    public static string EnterAnswer => Say("Enter the answer", "Rhowch yr ateb");
    public static string PublishAnswer => Say("Publish answer", "Cyhoeddi’r ateb");
    public static string AnsweredNow => Say("The answer is published", "Mae’r ateb wedi’i gyhoeddi");

    // E-mails.
    public static string WhyOfficer(string buyer) => Say($"You get this because you are an officer of {buyer}.", $"Rydych yn cael hwn am eich bod yn swyddog i {buyer}.");
    public static string WhyAsked => Say("You get this because you asked this question.", "Rydych yn cael hwn am mai chi a ofynnodd y cwestiwn hwn.");
    public static string WhyBidding => Say("You get this because your firm has begun a bid for this tender.", "Rydych yn cael hwn am fod eich cwmni wedi dechrau cynnig am y tendr hwn.");
    public static string WhyWatching => Say("You get this because you watch this tender.", "Rydych yn cael hwn am eich bod yn dilyn y tendr hwn.");
    public static string ApprovalSubject(string title) => Say($"Please approve: {title}", $"Cymeradwywch os gwelwch yn dda: {title}");
    public static string ApprovalAsked(string who) => Say($"{who} asks you to read and approve this tender.", $"Mae {who} yn gofyn i chi ddarllen a chymeradwyo’r tendr hwn.");
    public static string ReadAndApprove => Say("Read and approve", "Darllen a chymeradwyo");
    public static string AskedSubject(string title) => Say($"A firm asks about: {title}", $"Mae cwmni’n gofyn am: {title}");
    public static string AskedToAnswer => Say("A firm has asked a question about this tender. Answer it on the tender’s page; you will not see who asked.", "Mae cwmni wedi gofyn cwestiwn am y tendr hwn. Atebwch ef ar dudalen y tendr; ni fyddwch yn gweld pwy a ofynnodd.");
    public static string AnsweredSubject(string title) => Say($"Answered: a question about {title}", $"Atebwyd: cwestiwn am {title}");
    public static string WithdrawnSubject(string title) => Say($"Withdrawn: {title}", $"Tynnwyd yn ôl: {title}");
    public static string WithdrawnBecauseHeading => Say("The buyer has withdrawn this tender. The reason:", "Mae’r prynwr wedi tynnu’r tendr hwn yn ôl. Y rheswm:");
    public static string SeeTender => Say("See the tender", "Gweld y tendr");
}
