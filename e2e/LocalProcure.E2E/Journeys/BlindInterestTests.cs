using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Teaming;
using LocalProcure.E2E.Support;
using LocalProcure.Tests.Support;
using static LocalProcure.E2E.Journeys.GroupSteps;

namespace LocalProcure.E2E.Journeys;

/// <summary>Two firms that do not know each other look for partners before the tender, and learn each other’s names only when both say yes.</summary>
public sealed class BlindInterestTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly DateTime Begins = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);
    private const string Cleaning = "Skill:90910000:", People = "Capacity:people:";

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Welsh)]
    public async Task Two_strangers_look_for_partners_blind_meet_and_start_a_group(Language language)
    {
        await using var live = await LiveSite.Start(Begins);
        var plan = await GroupStory.Plan(live.Site);
        var (first, second) = (await live.Site.Firm("Cynon Cleaning"), await live.Site.Firm("Taf Cleaning"));
        var carys = await live.Site.MemberOf(first, name: "Carys Owner", language: language);
        var tomos = await live.Site.MemberOf(second, name: "Tomos Owner", language: language);
        await using var one = await Come(live, language, carys);
        await using var other = await Come(live, language, tomos);
        var path = $"/teaming/plans/{plan}";

        await one.Go("/teaming");
        foreach (var (visitor, brings, seeks) in new[] { (one, Cleaning, People), (other, People, Cleaning) })
        {
            await visitor.Go(path);
            await Tick(visitor, "Form.Brings", brings);
            await Tick(visitor, "Form.Seeks", seeks);
            await visitor.Press(() => TeamingText.State);
        }
        Assert.DoesNotContain(first.Name, await other.Text());
        await one.Go(path);
        await one.PressAt("main form[action$='/yes'] button");
        Assert.DoesNotContain(second.Name, await one.Text());
        Assert.Contains(one.Says(() => TeamingText.YouSaidYes), await one.Text());
        await other.Go(path);
        Assert.DoesNotContain(first.Name, await other.Text());
        await other.PressAt("main form[action$='/yes'] button");
        Assert.Contains(first.Name, await other.Text());
        await one.Go(path);
        Assert.Contains(second.Name, await one.Text());

        await one.PressAt("main a[href*='/teaming/pairs/']");
        await one.Type("Form.Why", "Neither has the people alone.");
        await one.Type("Form.Role", "Cleans the north");
        await one.Type("Form.Partners[0].Role", "Cleans the south");
        await one.Choose(() => ConsortiumModel.AllContract.Name());
        await one.Press(() => TeamingText.StartGroup);
        var room = new Uri(one.Page.Url).AbsolutePath[3..];
        await Accept(other, room, AloneReason.Capacity);
        Assert.Contains("50.00%", await other.Text());
    }

    private async Task<Visitor> Come(LiveSite live, Language language, Person person)
    {
        var visitor = await Visitor.Come(chromium, live, language);
        await visitor.SignIn(person);
        return visitor;
    }
}
