using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Tests.Domain.Firms;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Consortia;

/// <summary>A group keeps the version of each member's profile that it relied on.</summary>
public sealed class EvidenceTests
{
    [Fact]
    public async Task The_version_that_a_firm_accepted_with_is_kept_and_said_when_it_moves_on()
    {
        await using var groups = await Groups.Start();
        await Save(groups, groups.Partner, ProfilePart.Work, c => c with { Work = new(["45310000"], new OwnWords("Wiring of schools", null)) });
        var group = await groups.Site.Keep(new Consortium("Valley Trades", new OwnWords("Why", null), ConsortiumModel.AllContract, groups.Tender.Id, groups.Lead.Id, "Builds", null, new Act(groups.LeadPerson.Id, groups.Site.Clock.Now)));
        var (lead, partner) = (await groups.Site.SignedIn(groups.LeadPerson), await groups.Site.SignedIn(groups.PartnerPerson));
        var page = await lead.Get($"/en/consortia/{group.Id}/invitations/new?firm={groups.Partner.Id}");
        await lead.Submit(page, page.Form("#invite"), ("Form.Role", "Wires"), ("Form.Share", "40"), ("Form.Aware", "true"));
        var asked = await partner.Get($"/en/consortia/{group.Id}/invitation");
        await partner.Submit(asked, asked.Form("#accept"), Groups.SayWhy);
        Assert.Equal(1, (await groups.Read(group.Id)).PlaceOf(groups.Partner.Id)!.ProfileNumber);
        var address = $"/en/consortia/{group.Id}/evidence";
        Assert.Contains("Unchanged since", (await lead.Get(address)).Text);
        Assert.DoesNotContain("Profile changed", (await lead.Get($"/en/consortia/{group.Id}")).Text);

        // One change that partners may see, and one that they may not.
        await Save(groups, groups.Partner, ProfilePart.Work, c => c with { Work = new(["45310000"], new OwnWords("Wiring of everything", null)) });
        await Save(groups, groups.Partner, ProfilePart.Turnover, c => c.Show(ProfilePart.Turnover, Visibility.OnlyUs) with { Turnover = [new(new DateOnly(2026, 3, 31), 12_345_600)] });
        Assert.Contains("Profile changed since it accepted", (await lead.Get($"/en/consortia/{group.Id}")).Text);
        var list = await lead.Get(address);
        Assert.Contains("is now version 3", list.Text);
        Assert.DoesNotContain(ProfilePart.Turnover.Show(), list.Text);
        Assert.Contains(ProfilePart.Turnover.Show(), (await partner.Get(address)).Text);
        Assert.Contains("Mae ei broffil wedi newid ers hynny", (await lead.Get(address.Replace("/en/", "/cy/"))).Text);
        var version = await lead.Get($"{address}/{groups.Partner.Id}");
        Assert.Contains("Wiring of schools", version.Text);
        Assert.DoesNotContain("Wiring of everything", version.Text);

        // Only the firm's own people bring the profile as it is now; nobody signs or accepts anew for it.
        Assert.Equal([groups.Lead.Id.ToString()], list.All(".lp-bring [name=firmId]").Select(f => f.GetAttribute("value")));
        Assert.Equal(HttpStatusCode.NotFound, (await lead.Submit(list, list.Form(".lp-bring"), ("firmId", groups.Partner.Id.ToString()))).Status);
        var before = await groups.Read(group.Id);
        var mine = await partner.Get(address);
        Assert.Contains("Unchanged since", (await partner.Submit(mine, mine.Form(".lp-bring"))).Text);
        var after = await groups.Read(group.Id);
        Assert.Equal((3, before.TermsVersion, before.PlaceOf(groups.Partner.Id)!.TermsNumber), (after.PlaceOf(groups.Partner.Id)!.ProfileNumber, after.TermsVersion, after.PlaceOf(groups.Partner.Id)!.TermsNumber));
        Assert.Contains("The version of a firm’s profile noted for the group", (await lead.Get($"/en/consortia/{group.Id}/trail")).Text);
    }

    [Fact]
    public async Task Partners_read_the_documents_of_the_version_relied_on_until_the_firm_hides_the_part()
    {
        await using var groups = await Groups.Start();
        var policy = new Policy(Guid.CreateVersion7(), PolicyKind.Quality, null, null, await Stored(groups, "quality.pdf"));
        await Save(groups, groups.Partner, ProfilePart.Policies, c => c.With(policy));
        var group = await groups.Pair();
        await groups.Site.Db(async db =>
        {
            (await db.Consortia.Include(c => c.Members).SingleAsync(c => c.Id == group.Id)).BringProfile(groups.Partner.Id, 1, new Act(groups.PartnerPerson.Id, groups.Site.Clock.Now));
            await db.SaveChangesAsync();
        });
        await Save(groups, groups.Partner, ProfilePart.Policies, c => c.Without(policy.Id));
        var lead = await groups.Site.SignedIn(groups.LeadPerson);
        var outsider = await groups.Site.SignedIn(await groups.Site.MemberOf(await groups.Site.Firm("Outside Ltd")));
        var file = $"/en/firms/{groups.Partner.Id}/profile/files/{policy.File!.Id}";
        Assert.Contains("quality.pdf", (await lead.Get($"/en/consortia/{group.Id}/evidence/{groups.Partner.Id}")).Text);
        for (var time = 0; time < 2; time++) Assert.Equal(HttpStatusCode.OK, (await lead.Get(file)).Status);
        // The log of what was shared: the version of the profile, and that its document was opened.
        var log = (await lead.Get($"/en/consortia/{group.Id}/shared")).All("tbody tr").Select(r => string.Join(" | ", r.QuerySelectorAll("td").Select(c => c.TextContent.Trim()).Skip(1))).ToList();
        Assert.Single(log, "Nant Electrical Ltd | Version 1 of its profile, with the documents that it lets partners see | Cwm Builders Ltd");
        Assert.Single(log, "Nant Electrical Ltd | A document of its profile, opened by Lowri Lead | Cwm Builders Ltd");
        foreach (var stranger in new[] { outsider, await groups.Site.SignedIn(await groups.Site.Officer(groups.Buyer)), await groups.Site.SignedIn(await groups.Site.Staff()) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(file)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get($"/en/consortia/{group.Id}/evidence/{groups.Partner.Id}")).Status);
        }
        // What the firm shows whom today decides, also about versions that were.
        await Save(groups, groups.Partner, ProfilePart.Policies, c => c.Show(ProfilePart.Policies, Visibility.OnlyUs));
        Assert.Equal(HttpStatusCode.NotFound, (await lead.Get(file)).Status);
        Assert.DoesNotContain("quality.pdf", (await lead.Get($"/en/consortia/{group.Id}/evidence/{groups.Partner.Id}")).Text);
    }

    [Fact]
    public void After_submission_only_a_firm_that_came_in_since_brings_its_profile()
    {
        var (lead, partner) = (Guid.NewGuid(), Guid.NewGuid());
        var act = new Act(Guid.NewGuid(), Site.Start0);
        var group = new Consortium("G", new OwnWords("w", null), ConsortiumModel.AllContract, null, lead, "Leads", null, act);
        Assert.Equal(ConsortiumText.NotAMember, group.WhyNotBring(partner));
        group.BringProfile(lead, 0, act);
        group.BringProfile(lead, 4, act);
        Assert.Equal(4, group.PlaceOf(lead)!.ProfileNumber);
        group.End(act);
        Assert.Equal(ConsortiumText.Ended, group.WhyNotBring(lead));
    }

    private static async Task<ProfileFile> Stored(Groups groups, string name) => await groups.Site.With<LocalProcure.Web.Data.Files.FileStore, ProfileFile>(async files =>
    {
        using var content = new MemoryStream("%PDF-1.7\nquality\n%%EOF"u8.ToArray());
        var stored = await files.Save(content);
        return new ProfileFile(Guid.CreateVersion7(), name, "application/pdf", stored.Size, stored.Hash);
    });

    private static Task Save(Groups groups, Firm firm, ProfilePart part, Func<ProfileContent, ProfileContent> change) => groups.Site.Db(async db =>
    {
        var profile = await db.FirmProfiles.Include(p => p.Papers).SingleOrDefaultAsync(p => p.FirmId == firm.Id);
        if (profile is null) db.FirmProfiles.Add(profile = new FirmProfile(firm.Id));
        var kept = await db.Firms.SingleAsync(f => f.Id == firm.Id);
        if (profile.Save(kept, part, change(profile.Content), new Act(groups.PartnerPerson.Id, groups.Site.Clock.Now)) is { } version) db.FirmProfileVersions.Add(version);
        await db.SaveChangesAsync();
    });
}
