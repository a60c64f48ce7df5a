using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;

namespace LocalProcure.Tests.Domain.People;

public class OrganisationRulesTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Act Act = Act.BySystem(Now);

    /// <summary>A person with places set as the database sets them.</summary>
    private static Person Somebody(bool staff = false, IEnumerable<BuyerMember>? buyers = null, IEnumerable<FirmMember>? firms = null, IEnumerable<Mandate>? mandates = null)
    {
        var person = new Person(Guid.CreateVersion7(), "Somebody", "s@example.test", Language.English, Now);
        if (staff) person.MakeStaff(Act);
        Put(person, "buyers", buyers);
        Put(person, "firms", firms);
        Put(person, "mandates", mandates);
        return person;
    }

    private static void Put<T>(Person person, string field, IEnumerable<T>? items) =>
        ((List<T>)typeof(Person).GetField(field, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!.GetValue(person)!).AddRange(items ?? []);

    private static Mandate MandateFor(Guid firm, DateTime? ended = null)
    {
        var mandate = new Mandate(firm, Guid.Empty, new DateOnly(2026, 11, 1), "all", "h", "n", Act.BySystem(Now.AddDays(-7)));
        if (ended is { } at) mandate.End(Act.BySystem(at));
        return mandate;
    }

    [Theory]
    [InlineData("stranger", false, false)]
    [InlineData("staff", false, false)]
    [InlineData("member", false, false)]
    [InlineData("owner", true, true)]
    [InlineData("mandate", true, false)]
    [InlineData("ended mandate", false, false)]
    public void Owners_and_mandate_holders_edit_a_firm_and_only_owners_manage_its_people(string who, bool edits, bool manages)
    {
        var firm = new Firm("Cwm Ltd", FirmKind.Company, Act);
        var person = who switch
        {
            "staff" => Somebody(staff: true),
            "member" => Somebody(firms: [new FirmMember(firm.Id, Guid.Empty, FirmRole.Member, Act)]),
            "owner" => Somebody(firms: [new FirmMember(firm.Id, Guid.Empty, FirmRole.Owner, Act)]),
            "mandate" => Somebody(staff: true, mandates: [MandateFor(firm.Id)]),
            "ended mandate" => Somebody(staff: true, mandates: [MandateFor(firm.Id, Now.AddDays(-1))]),
            _ => Somebody(),
        };
        Assert.Equal((edits, manages), (person.CanEdit(firm, Now), person.CanManagePeople(firm)));
    }

    [Theory]
    [InlineData(true, "stranger", true)]
    [InlineData(false, "stranger", false)]
    [InlineData(false, "nobody", false)]
    [InlineData(false, "staff", true)]
    [InlineData(false, "member", true)]
    public void An_unlisted_firm_is_seen_by_its_own_and_staff(bool listed, string who, bool sees)
    {
        var firm = new Firm("Cwm Ltd", FirmKind.Company, Act);
        firm.List(listed, false, Act);
        var person = who switch { "nobody" => null, "staff" => Somebody(staff: true), "member" => Somebody(firms: [new FirmMember(firm.Id, Guid.Empty, FirmRole.Member, Act)]), _ => Somebody() };
        Assert.Equal(sees, person.CanSee(firm, Now));
    }

    [Fact]
    public void The_last_owner_cannot_go_and_one_of_two_can()
    {
        var firm = Guid.NewGuid();
        var (one, two, member) = (new FirmMember(firm, Guid.NewGuid(), FirmRole.Owner, Act), new FirmMember(firm, Guid.NewGuid(), FirmRole.Owner, Act), new FirmMember(firm, Guid.NewGuid(), FirmRole.Member, Act));
        Assert.NotNull(OrganisationRules.WhyNotLoseOwner(one, [one, member]));
        Assert.Null(OrganisationRules.WhyNotLoseOwner(one, [one, two]));
        Assert.Null(OrganisationRules.WhyNotLoseOwner(member, [one, member]));
    }

    [Fact]
    public void Who_belongs_to_a_bidder_or_acts_for_it_cannot_serve_the_buyer()
    {
        var bidder = Guid.NewGuid();
        Assert.Null(Somebody().WhyNotServeBuyer([bidder], Now));
        Assert.NotNull(Somebody(firms: [new FirmMember(bidder, Guid.Empty, FirmRole.Member, Act)]).WhyNotServeBuyer([bidder], Now));
        Assert.NotNull(Somebody(staff: true, mandates: [MandateFor(bidder)]).WhyNotServeBuyer([bidder], Now));
        Assert.Null(Somebody(staff: true, mandates: [MandateFor(bidder, Now.AddDays(-1))]).WhyNotServeBuyer([bidder], Now));
    }

    [Theory]
    [InlineData("used")]
    [InlineData("withdrawn")]
    [InlineData("late")]
    public void An_invitation_works_once_and_in_time(string why)
    {
        var invitation = Invitation.ToFirm(Guid.NewGuid(), "a@example.test", FirmRole.Member, Invitation.NewToken(), Act);
        Assert.Null(invitation.WhyNotAccept(Now));
        if (why == "used") invitation.Accept(Act);
        if (why == "withdrawn") invitation.Withdraw(Act);
        Assert.Throws<RuleBroken>(() => invitation.Accept(Act.BySystem(why == "late" ? Now + Invitation.Lifetime : Now.AddMinutes(1))));
    }
}
