using LocalProcure.Domain;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Openings;

public class OpeningTests
{
    private static Person Someone() => new(Guid.CreateVersion7(), "Mair", "mair@example.test", Language.English, Drafts.Now);
    private static Act By(Person person) => new(person.Id, Drafts.Closes);

    public static TheoryData<TenderStatus, bool> States => new()
    {
        { TenderStatus.Draft, false }, { TenderStatus.AwaitingApproval, false }, { TenderStatus.Approved, false }, { TenderStatus.Open, false },
        { TenderStatus.Closed, true }, { TenderStatus.Opened, false }, { TenderStatus.Awarded, false }, { TenderStatus.Withdrawn, false },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void Bids_open_only_once_a_tender_has_closed(TenderStatus status, bool opens)
    {
        var tender = Drafts.In(status is TenderStatus.Closed ? TenderStatus.Open : status);
        Assert.Equal(opens, Opening.WhyNotConfirm(tender, null, Someone(), [], Drafts.When(status)) is null);
    }

    [Fact]
    public void One_officer_twice_is_not_two_officers()
    {
        var tender = Drafts.In(TenderStatus.Open);
        var (first, second) = (Someone(), Someone());
        var opening = new Opening(tender, By(first));
        Assert.Equal(OpeningText.AnotherMustConfirm, Opening.WhyNotConfirm(tender, opening, first, [], Drafts.Closes));
        Assert.Throws<RuleBroken>(() => opening.Complete(tender, [], By(first)));
        Assert.Null(Opening.WhyNotConfirm(tender, opening, second, [], Drafts.Closes));
        Assert.False(opening.IsComplete);
        opening.Complete(tender, [], By(second));
        Assert.Equal(TenderStatus.Opened, tender.StatusAt(Drafts.Closes));
        Assert.Throws<RuleBroken>(() => opening.Complete(tender, [], By(Someone())));
    }
}
