using LocalProcure.Domain;
using LocalProcure.Domain.Reports;

namespace LocalProcure.Tests.Domain.Reports;

public sealed class SubscriberTests
{
    private static readonly DateTime Monday = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private static Subscriber Asked() => new(" Mair@Example.test ", "W06000016", Language.Welsh, Act.BySystem(Monday));

    [Fact]
    public void Nothing_is_sent_before_the_address_is_confirmed()
    {
        var subscriber = Asked();
        Assert.Equal(("mair@example.test", false), (subscriber.Email, subscriber.IsActive));
        subscriber.Confirm(Act.BySystem(Monday.AddDays(6)));
        Assert.True(subscriber.IsActive);
        subscriber.Confirm(Act.BySystem(Monday.AddDays(60)));
        Assert.Equal(Monday.AddDays(6), subscriber.ConfirmedAt);
    }

    [Fact]
    public void The_link_works_for_seven_days() =>
        Assert.Throws<RuleBroken>(() => Asked().Confirm(Act.BySystem(Monday.AddDays(7))));

    [Fact]
    public void Stopping_twice_is_harmless_and_asking_again_starts_afresh()
    {
        var subscriber = Asked();
        subscriber.Confirm(Act.BySystem(Monday));
        subscriber.End(Act.BySystem(Monday.AddDays(1)));
        subscriber.End(Act.BySystem(Monday.AddDays(2)));
        Assert.Equal(Monday.AddDays(1), subscriber.EndedAt);
        subscriber.AskAgain(Language.English, Act.BySystem(Monday.AddDays(40)));
        Assert.False(subscriber.IsActive);
        subscriber.Confirm(Act.BySystem(Monday.AddDays(41)));
        Assert.True(subscriber.IsActive);
    }

    [Fact]
    public void Addresses_are_forgotten_after_28_days()
    {
        var (active, ended, unconfirmed) = (Asked(), Asked(), Asked());
        active.Confirm(Act.BySystem(Monday));
        ended.Confirm(Act.BySystem(Monday));
        ended.End(Act.BySystem(Monday.AddDays(10)));
        Subscriber[] Due(int days) => [.. new[] { active, ended, unconfirmed }.AsQueryable().ToForget(Monday.AddDays(days))];
        Assert.Empty(Due(28));
        Assert.Equal([unconfirmed], Due(29));
        Assert.Equal([ended, unconfirmed], Due(39));
    }
}
