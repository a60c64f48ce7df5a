using System.Net;
using System.Text.RegularExpressions;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.People;

public partial class OrganisationPeopleTests
{
    [GeneratedRegex("/(?:en|cy)/invitations/[0-9a-f]{64}")] private static partial Regex Link();

    private static async Task<string> LinkIn(Site site, string address) =>
        Link().Match(await site.Db(db => db.Emails.Where(e => e.Address == address).Select(e => e.Text).SingleAsync())).Value.Replace("/cy/", "/en/");

    [Fact]
    public async Task An_owner_invites_by_email_and_the_link_works_once()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var owner = await site.SignedIn(await site.MemberOf(firm));
        await owner.FillIn($"/en/firms/{firm.Id}/invitations/new", ("Email", "newydd@example.test"), ("FirmRole", "Member"));
        var link = await LinkIn(site, "newydd@example.test");

        Assert.Contains("Sign in", (await site.Anonymous().Get(link)).Text);
        var guest = await site.Person("Gwen Newydd");
        var browser = await site.SignedIn(guest);
        await browser.FillIn(link);
        Assert.Equal(FirmRole.Member, await site.Db(db => db.FirmMembers.Where(m => m.PersonId == guest.Id).Select(m => m.Role).SingleAsync()));
        Assert.Contains("Gwen Newydd", (await browser.Get($"/en/firms/{firm.Id}/trail")).Text);

        var other = await site.SignedIn(await site.Person("Arall"));
        var again = await other.Get(link);
        Assert.DoesNotContain("<form method=\"post\" action=\"/en/invitations", again.Html);
        Assert.Contains("Mae’r gwahoddiad hwn eisoes wedi’i ddefnyddio", (await other.Get(link.Replace("/en/", "/cy/"))).Text);
    }

    [Fact]
    public async Task A_reused_invitation_is_refused_even_when_its_form_was_served_before()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var owner = await site.SignedIn(await site.Officer(buyer, BuyerRole.Owner));
        var invite = await owner.Get($"/en/buyers/{buyer.Id}/invitations/new");
        await owner.Submit(invite, invite.Form(), ("Email", "one@example.test"), ("BuyerRoles", "Opener"));
        var link = await LinkIn(site, "one@example.test");
        var (first, second) = (await site.SignedIn(await site.Person("One")), await site.SignedIn(await site.Person("Two")));
        var (pageOne, pageTwo) = (await first.Get(link), await second.Get(link));
        await first.Submit(pageOne, pageOne.Form("form[method=post]:not([action])"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await second.Submit(pageTwo, pageTwo.Form("form[method=post]:not([action])"))).Status);
        Assert.Equal(2, await site.Db(db => db.BuyerMembers.CountAsync(m => m.BuyerId == buyer.Id)));
        Assert.Equal(BuyerRole.Opener | BuyerRole.Member, await site.Db(db => db.BuyerMembers.OrderByDescending(m => m.JoinedAt).ThenByDescending(m => m.Id).Select(m => m.Roles).FirstAsync()));
    }

    [Fact]
    public async Task An_expired_or_withdrawn_invitation_is_refused()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var owner = await site.SignedIn(await site.MemberOf(firm));
        await owner.FillIn($"/en/firms/{firm.Id}/invitations/new", ("Email", "late@example.test"), ("FirmRole", "Owner"));
        var guest = await site.SignedIn(await site.Person());
        var page = await guest.Get(await LinkIn(site, "late@example.test"));
        site.Clock.Advance(Invitation.Lifetime);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await guest.Submit(page, page.Form("form[method=post]:not([action])"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.Get($"/en/invitations/{new string('0', 64)}")).Status);
    }

    [Fact]
    public async Task The_last_owner_stays_until_somebody_else_owns_and_a_leaver_loses_access()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var owner = await site.MemberOf(firm, name: "Olwen");
        var member = await site.MemberOf(firm, FirmRole.Member, "Meirion");
        var browser = await site.SignedIn(owner);
        Guid MemberId(Person person) => site.Db(db => db.FirmMembers.Where(m => m.PersonId == person.Id).Select(m => m.Id).SingleAsync()).Result;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.FillIn($"/en/firms/{firm.Id}/people/{MemberId(owner)}/removal")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.FillIn($"/en/firms/{firm.Id}/people/{MemberId(owner)}", ("FirmRole", "Member"))).Status);
        await browser.FillIn($"/en/firms/{firm.Id}/people/{MemberId(member)}", ("FirmRole", "Owner"));
        await browser.FillIn($"/en/firms/{firm.Id}/people/{MemberId(owner)}/removal");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"/en/firms/{firm.Id}/people")).Status);
        Assert.Equal([member.Id], await site.Db(db => db.FirmMembers.Select(m => m.PersonId).ToListAsync()));
    }

    [Fact]
    public async Task Two_owners_who_remove_each_other_at_once_leave_one()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var (one, two) = (await site.MemberOf(firm, name: "Un"), await site.MemberOf(firm, name: "Dau"));
        var (a, b) = (await site.SignedIn(one), await site.SignedIn(two));
        var ids = await site.Db(db => db.FirmMembers.ToDictionaryAsync(m => m.PersonId, m => m.Id));
        var pageA = await a.Get($"/en/firms/{firm.Id}/people/{ids[two.Id]}/removal");
        var pageB = await b.Get($"/en/firms/{firm.Id}/people/{ids[one.Id]}/removal");
        await Task.WhenAll(a.Submit(pageA, pageA.Form()), b.Submit(pageB, pageB.Form()));
        Assert.Equal(1, await site.Db(db => db.FirmMembers.CountAsync(m => m.FirmId == firm.Id)));
    }

    [Theory]
    [InlineData("stranger", HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    [InlineData("member", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("owner", HttpStatusCode.OK, HttpStatusCode.OK)]
    [InlineData("staff", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    public async Task Members_see_one_another_and_only_owners_invite(string who, HttpStatusCode sees, HttpStatusCode invites)
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var person = who switch { "member" => await site.MemberOf(firm, FirmRole.Member), "owner" => await site.MemberOf(firm), "staff" => await site.Staff(), _ => await site.Person() };
        var browser = await site.SignedIn(person);
        Assert.Equal(sees, (await browser.Get($"/en/firms/{firm.Id}/people")).Status);
        Assert.Equal(invites, (await browser.Get($"/en/firms/{firm.Id}/invitations/new")).Status);
    }

    [Fact]
    public async Task A_person_in_several_organisations_finds_each()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm("Cwm Ltd");
        var person = await site.MemberOf(firm);
        var buyer = await site.Buyer("Cyngor Cwm", approved: false);
        await site.Keep(new BuyerMember(buyer.Id, person.Id, BuyerRole.Officer | BuyerRole.Opener, new Act(person.Id, site.Clock.Now)));
        var page = await (await site.SignedIn(person)).Get("/cy/organisations");
        Assert.Contains("Cwm Ltd", page.Text);
        Assert.Contains("Swyddog, Agorwr", page.Text);
        Assert.Contains("Yn aros am gymeradwyaeth", page.Text);
    }
}
