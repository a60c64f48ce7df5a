using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using static LocalProcure.Tests.Domain.Tenders.Drafts;

namespace LocalProcure.Tests.Domain.Tenders;

public class TenderQueriesTests
{
    public static TheoryData<TenderStatus, int> EveryStateAroundTheDeadline()
    {
        var rows = new TheoryData<TenderStatus, int>();
        foreach (var status in Enum.GetValues<TenderStatus>())
            foreach (var seconds in new[] { -60, -1, 0, 1, 60 }) rows.Add(status, seconds);
        return rows;
    }

    [Theory, MemberData(nameof(EveryStateAroundTheDeadline))]
    public void Each_tender_is_found_under_exactly_the_state_it_is_in(TenderStatus made, int seconds)
    {
        var now = Closes.AddSeconds(seconds);
        var tender = In(made);
        foreach (var status in Enum.GetValues<TenderStatus>())
            Assert.Equal(tender.StatusAt(now) == status, new[] { tender }.AsQueryable().InStatusAt(status, now).Any());
    }

    [Theory]
    [InlineData("Glanhau LLYFRGELLOEDD", true), InlineData("libraries clean", true), InlineData("roofing", false)]
    public void Words_are_found_in_either_language_whatever_their_case(string search, bool found) =>
        Assert.Equal(found, new[] { Complete() }.AsQueryable().WithWords(search).Any());

    [Fact]
    public void A_draft_is_visible_to_its_buyer_alone()
    {
        var tender = In(TenderStatus.Draft);
        var all = new[] { tender }.AsQueryable();
        Assert.Empty(all.VisibleTo(null));
        Assert.Empty(all.VisibleTo(new Person(Guid.CreateVersion7(), "Other", "other@example.com", Language.English, Now)));
        Assert.Single(new[] { In(TenderStatus.Open) }.AsQueryable().VisibleTo(null));
    }
}
