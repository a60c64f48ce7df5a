using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using static LocalProcure.Tests.Domain.Tenders.Drafts;

namespace LocalProcure.Tests.Domain.Tenders;

public class TenderPermissionsTests
{
    // Role in the buyer (null: none), whether the person sent the draft for approval, and what they may then do.
    [Theory]
    [InlineData(null, false, false, false, true)]
    [InlineData(BuyerRole.Member, false, false, false, false)]
    [InlineData(BuyerRole.Owner, false, false, false, false)]
    [InlineData(BuyerRole.Opener | BuyerRole.Evaluator, false, false, false, false)]
    [InlineData(BuyerRole.Officer, false, true, true, false)]
    [InlineData(BuyerRole.Officer, true, true, false, false)]
    public void Who_may_write_approve_and_ask(BuyerRole? role, bool sentIt, bool mayWrite, bool mayApprove, bool mayAsk)
    {
        var tender = Complete(Buyer(needsSecondOfficer: true));
        var person = Somebody(role is { } held ? new BuyerMember(tender.BuyerId, Guid.CreateVersion7(), held, By(Officer)) : null);
        tender.SendForApproval(By(sentIt ? person.Id : Officer));
        Assert.Equal(mayWrite, person.CanWrite(tender));
        Assert.Equal(mayApprove, person.CanApprove(tender));
        Assert.Equal(mayAsk, person.CanAskAbout(tender));
    }

    [Fact]
    public void Nobody_signed_in_may_do_nothing()
    {
        var tender = Complete();
        Assert.False(((Person?)null).CanWrite(tender) || ((Person?)null).CanApprove(tender) || ((Person?)null).CanAskAbout(tender));
    }

    private static Person Somebody(BuyerMember? membership)
    {
        var person = new Person(Guid.CreateVersion7(), "Somebody", "somebody@example.com", Language.English, Now);
        if (membership is not null) ((List<BuyerMember>)person.Buyers).Add(membership);
        return person;
    }
}
