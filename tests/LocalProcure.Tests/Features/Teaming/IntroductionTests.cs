using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Teaming;

public sealed class IntroductionTests
{
    [Fact]
    public async Task Staff_bring_three_firms_together_two_say_yes_and_only_those_learn_of_each_other()
    {
        await using var site = await Site.Start();
        var staff = await site.SignedIn(await site.Staff());
        var otherStaff = await site.SignedIn(await site.Staff("Other Staff"));
        var (one, two, three) = (await site.Firm("Cynon Roofing"), await site.Firm("Taf Wiring"), await site.Firm("Ely Drains"));
        var (first, second, third) = (await site.MemberOf(one), await site.MemberOf(two, language: Language.Welsh), await site.MemberOf(three));
        Assert.Contains("Cynon Roofing", (await staff.Get("/en/staff/introductions/new?Words=roofing")).Text);
        var page = await staff.Get($"/en/staff/introductions/new?Firms={one.Id}&Firms={two.Id}&Firms={three.Id}");
        var refused = await staff.Submit(page, page.Form("#introduce"), ("NoteEnglish", "Taf Wiring would fit you all"), ("Lines[0].English", "Roofs"), ("Lines[1].English", "Wires"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Leave out the name of Taf Wiring", refused.Text);
        var made = await staff.Submit(refused, refused.Form("#introduce"), ("NoteEnglish", "A school is planned; you would fit one another."), ("NoteWelsh", "Mae ysgol ar y gweill."),
            ("Lines[0].English", "A roofer with ten people"), ("Lines[1].English", "An electrician"), ("Lines[2].English", "A drainage firm"));
        Assert.Contains("Waiting for an answer", made.Text);
        var id = await site.Db(db => db.Introductions.Select(i => i.Id).SingleAsync());
        // Only its maker sees it; each firm reads the note and the lines, and no names.
        Assert.Equal(HttpStatusCode.NotFound, (await otherStaff.Get($"/en/staff/introductions/{id}")).Status);
        Assert.DoesNotContain("Cynon Roofing", (await otherStaff.Get("/en/staff/introductions")).Html);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn(await site.MemberOf(await site.Firm("Nosy Ltd")))).Get($"/en/introductions/{id}")).Status);
        Assert.Equal("Hoffech chi gwrdd â phartneriaid i gynnig gyda nhw?", Assert.Single(await Mail(site, second.Email)).Subject);
        var browsers = new[] { await site.SignedIn(first), await site.SignedIn(second), await site.SignedIn(third) };
        Assert.Contains($"/introductions/{id}", (await browsers[0].Get("/en/desk")).Html);
        var asked = await browsers[0].Get($"/en/introductions/{id}");
        Assert.Contains("An electrician", asked.Text);
        Assert.DoesNotContain("Taf Wiring", asked.Html);
        Assert.DoesNotContain(two.Id.ToString(), asked.Html);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browsers[0].Submit(asked, asked.Form())).Status);
        Assert.DoesNotContain("Taf Wiring", (await browsers[0].Submit(asked, asked.Form(), ("yes", "true"))).Html);
        asked = await browsers[2].Get($"/en/introductions/{id}");
        await browsers[2].Submit(asked, asked.Form(), ("yes", "false"));
        asked = await browsers[1].Get($"/cy/introductions/{id}");
        var met = await browsers[1].Submit(asked, asked.Form(), ("yes", "true"));
        Assert.Contains("Cynon Roofing", met.Text);
        Assert.DoesNotContain("Ely Drains", met.Html);
        Assert.Contains("Taf Wiring", (await browsers[0].Get($"/en/introductions/{id}")).Text);
        // Who said no sees nobody, and is told nothing more.
        Assert.DoesNotContain("Taf Wiring", (await browsers[2].Get($"/en/introductions/{id}")).Html);
        Assert.Single(await Mail(site, third.Email));
        Assert.Equal("You are introduced: Taf Wiring", (await Mail(site, first.Email))[^1].Subject);
        Assert.Equal("Rydych wedi’ch cyflwyno: Cynon Roofing", (await Mail(site, second.Email))[^1].Subject);
        Assert.Contains("Names shown", (await staff.Get($"/en/staff/introductions/{id}")).Text);
        var form = await browsers[0].Get($"/en/introductions/{id}/group");
        var room = await browsers[0].Submit(form, form.Form("#group"), ("Form.Name", "Roofs and wires"), ("Form.Why", "Neither does both"), ("Form.Role", "Roofs"), ("Form.Partners[0].Role", "Wires"), ("Form.Model", "AllContract"));
        Assert.Contains("Roofs and wires", room.Text);
        Assert.Equal([one.Id, two.Id], (await site.Db(db => db.Consortia.Include(c => c.Members).SingleAsync())).CurrentMembers.Select(m => m.FirmId!.Value));
        Assert.Equal(HttpStatusCode.NotFound, (await browsers[2].Get($"/en/introductions/{id}/group")).Status);
    }

    [Fact]
    public async Task Staff_with_mandates_for_two_of_the_firms_answer_for_neither()
    {
        await using var site = await Site.Start();
        var person = await site.Staff();
        var (one, two) = (await site.Firm("Cynon Roofing"), await site.Firm("Taf Wiring"));
        foreach (var firm in new[] { one, two })
            await site.Keep(new Mandate(firm.Id, person.Id, new DateOnly(2026, 1, 1), "Bids", new string('a', 64), "paper.pdf", Act.BySystem(site.Clock.Now)));
        var staff = await site.SignedIn(person);
        var page = await staff.Get($"/en/staff/introductions/new?Firms={one.Id}&Firms={two.Id}");
        await staff.Submit(page, page.Form("#introduce"), ("NoteEnglish", "You fit."), ("Lines[0].English", "Roofs"), ("Lines[1].English", "Wires"));
        var id = await site.Db(db => db.Introductions.Select(i => i.Id).SingleAsync());
        var asked = await staff.Get($"/en/introductions/{id}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await staff.Submit(asked, asked.Form(), ("yes", "true"))).Status);
        // Stopped with too few, it ends without a name.
        page = await staff.Get($"/en/staff/introductions/{id}");
        Assert.Contains("too few said yes", (await staff.Submit(page, page.Form("form[action$='/end']"))).Text);
    }

    private static Task<List<Email>> Mail(Site site, string address) => site.Db(db => db.Emails.Where(e => e.Address == address && e.Kind == EmailKind.Consortium).OrderBy(e => e.Id).ToListAsync());
}
