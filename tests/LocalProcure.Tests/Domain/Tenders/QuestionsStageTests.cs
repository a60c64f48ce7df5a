using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using static LocalProcure.Tests.Domain.Tenders.Drafts;

namespace LocalProcure.Tests.Domain.Tenders;

public class QuestionsStageTests
{
    private static readonly DateTime Ends = Closes.AddDays(-4);

    [Theory]
    [InlineData(-1, QuestionsStage.Open), InlineData(0, QuestionsStage.Due), InlineData(1, QuestionsStage.Due), InlineData(4 * 86_400 - 1, QuestionsStage.Due), InlineData(4 * 86_400, QuestionsStage.Closed)]
    public void Questions_end_to_the_second_and_the_stage_with_the_tender(int seconds, QuestionsStage stage)
    {
        var tender = In(TenderStatus.Open);
        Assert.Equal(Ends, tender.QuestionsCloseAt);
        Assert.Equal(stage, tender.QuestionsStageAt(Ends.AddSeconds(seconds)));
        Assert.Equal(stage == QuestionsStage.Open, Enquiry.WhyNotAsk(tender, Ends.AddSeconds(seconds)) is null);
    }

    [Fact]
    public void The_stage_is_closed_by_an_officer_once_everything_is_answered()
    {
        var tender = In(TenderStatus.Open);
        Assert.Equal(QuestionsText.StillOpen(Ends), tender.WhyNotCloseQuestions(0, Ends.AddSeconds(-1)));
        Assert.Equal(QuestionsText.Unanswered(2), tender.WhyNotCloseQuestions(2, Ends));
        Assert.Throws<RuleBroken>(() => tender.CloseQuestions(1, By(Officer, Ends)));
        tender.CloseQuestions(0, By(Officer, Ends));
        Assert.Equal((QuestionsStage.Closed, Officer), (tender.QuestionsStageAt(Ends), tender.QuestionsClosedBy));
        Assert.Equal(QuestionsText.AlreadyClosed, tender.WhyNotCloseQuestions(0, Ends));
        // Answers may still be put right while bids are taken.
        Assert.Null(Enquiry.WhyNotAnswer(tender, Closes.AddSeconds(-1)));
    }

    [Theory]
    [InlineData(14, 10.0), InlineData(8, 4.0), InlineData(6, 3.0), InlineData(2, 1.0)]
    public void The_usual_end_leaves_time_to_answer_and_time_to_ask(int days, double after) =>
        Assert.Equal(Now.AddDays(after), Tender.UsualQuestionsClose(Now.AddDays(days), Now));

    [Fact]
    public void The_end_lies_ahead_and_not_after_the_closing()
    {
        var tender = Complete();
        Assert.Null(tender.WhyNotQuestionsClose(null, Now));
        Assert.Null(tender.WhyNotQuestionsClose(Closes, Now));
        Assert.Equal(QuestionsText.EndInPast, tender.WhyNotQuestionsClose(Now, Now));
        Assert.Equal(QuestionsText.EndAfterClosing(Closes), tender.WhyNotQuestionsClose(Closes.AddSeconds(1), Now));
    }

    [Theory]
    [InlineData(1, "A"), InlineData(26, "Z"), InlineData(27, "AA"), InlineData(52, "AZ"), InlineData(53, "BA"), InlineData(702, "ZZ"), InlineData(703, "AAA")]
    public void Letters_go_on_after_Z(int number, string letters) => Assert.Equal(letters, Asker.Letters(number));

    [Fact]
    public void A_letter_is_drawn_among_the_free_ones_and_never_twice()
    {
        var random = new Random(7);
        var taken = new List<int>();
        for (var firm = 0; firm < 200; firm++) taken.Add(Asker.Draw(taken, random.Next));
        Assert.Equal(200, taken.Distinct().Count());
        // By lot, not in the order of asking.
        Assert.NotEqual(taken.Order(), taken);
        Assert.Equal(3, Asker.Draw([1, 2], below => { Assert.Equal(24, below); return 0; }));
    }

    [Fact]
    public void An_answer_is_in_both_languages_or_says_why_not()
    {
        var tender = In(TenderStatus.Open);
        var (english, both) = (new OwnWords("Yes", null), new OwnWords("Yes", "Oes"));
        Assert.Equal(QuestionsText.BothLanguages, Enquiry.WhyNotReply(tender, both, english, null));
        Assert.Equal(QuestionsText.BothLanguages, Enquiry.WhyNotReply(tender, english, both, "  "));
        Assert.Null(Enquiry.WhyNotReply(tender, english, english, "A drawing number only"));
        Assert.Null(Enquiry.WhyNotReply(tender, both, both, null));
        Assert.Equal(TenderText.EnterAnswer, Enquiry.WhyNotReply(tender, both, OwnWords.None, null));
    }

    public static TheoryData<string, GiveAwayKind?> Questions() => new()
    {
        { "Is there parking at each library?", null },
        { "We at HIDDEN CLEANERS would like to know", GiveAwayKind.FirmName },
        { "We, hidden-cleaners, ask", GiveAwayKind.FirmName },
        { "Would Sgleinio’r Cwm need a key?", GiveAwayKind.TradingName },
        { "Write to heledd@hiddencleaners.example please", GiveAwayKind.EmailAddress },
        { "Anything at office@hiddencleaners.example", GiveAwayKind.EmailAddress },
        { "Call 01443 555 666", GiveAwayKind.Telephone },
        { "Call +44 (0)1443-555666", GiveAwayKind.Telephone },
        { "Our number is 0123 4567", GiveAwayKind.CompanyNumber },
        { "See www.hiddencleaners.example/work", GiveAwayKind.Website },
        { "We start from cf44 7aa", GiveAwayKind.Postcode },
        { "Heledd Hidden asks", GiveAwayKind.PersonName },
        { "Ask for Mrs Cuddiedig", GiveAwayKind.PersonName },
    };

    [Theory, MemberData(nameof(Questions))]
    public void A_question_that_gives_its_author_away_is_noticed(string words, GiveAwayKind? kind)
    {
        var act = By(Officer);
        var firm = new Firm("Hidden Cleaners Ltd", FirmKind.Company, act);
        firm.Describe("Hidden Cleaners Ltd", "Sgleinio’r Cwm", FirmKind.Company, OwnWords.None, "https://www.hiddencleaners.example", "01443 555666", act);
        firm.SetNumbers([new FirmNumber("GB-COH", "01234567")], act);
        firm.SetPlaces([new FirmPlace(PlaceNotion.PrincipalPlaceOfBusiness, "CF44 7AA", "W06000016")], act);
        Person[] people = [new(Guid.NewGuid(), "Heledd Hidden", "heledd@hiddencleaners.example", Language.Welsh, Now), new(Guid.NewGuid(), "Catrin Cuddiedig", "catrin@gmail.com", Language.Welsh, Now)];
        var found = FirmTraces.Of(firm, people).In(words);
        if (kind is null) Assert.Empty(found);
        else Assert.Contains(found, g => g.Kind == kind);
    }

    [Fact]
    public void An_address_at_a_provider_that_many_use_gives_nobody_away_by_its_domain()
    {
        var firm = new Firm("Cwm Ltd", FirmKind.Company, By(Officer));
        var traces = FirmTraces.Of(firm, [new Person(Guid.NewGuid(), "Al Lo", "al@gmail.com", Language.English, Now)]);
        Assert.Empty(traces.In("May plans be sent to a gmail.com address?"));
        Assert.NotEmpty(traces.In("May plans be sent to AL@gmail.com?"));
    }
}
