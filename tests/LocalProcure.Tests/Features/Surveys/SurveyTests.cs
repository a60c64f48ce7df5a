using System.Net;
using System.Text.RegularExpressions;
using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Surveys;
using LocalProcure.Tests.Features.Reports;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Surveys;
using LocalProcure.Web.Features.Surveys;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Surveys;

/// <summary>The survey behind the local multiplier: staff ask, suppliers answer from their phone without an account, and nobody's own answer is seen.</summary>
public sealed partial class SurveyTests
{
    private static Task<List<Email>> Mail(Site site) => site.Db(db => db.Emails.AsNoTracking().Where(e => e.Text.Contains("/survey/")).OrderBy(e => e.CreatedAt).ToListAsync());

    private static string LinkIn(Email mail) => new Uri(Address().Match(mail.Text).Value).PathAndQuery.Replace("/cy/", "/en/");

    private static async Task<(Programme Programme, Browser Staff)> Start(Site site)
    {
        var programme = await Programme.Start(site);
        var staff = await site.SignedIn(programme.Signer);
        var day = site.Clock.Now.AddDays(21);
        var page = await staff.FillIn("/en/surveys", ("Area", Programme.Area), ("Name", "2025-26"), ("Closes.Day", $"{day.Day}"), ("Closes.Month", $"{day.Month}"), ("Closes.Year", $"{day.Year}"));
        Assert.Contains("Choose whom to ask", page.Text);
        return (programme, staff);
    }

    /// <summary>The payments of the programme are in March 2026: the clock stands where they are within the year.</summary>
    private static async Task<Email> Ask(Site site, Browser staff)
    {
        var id = await site.Db(db => db.Surveys.Select(s => s.Id).SingleAsync());
        var page = await staff.Get($"/en/surveys/{id}/invitations");
        Assert.Contains("Bakers of Pontypridd", page.Text);
        Assert.DoesNotContain("London Coaches", page.Text);
        var field = page.One("input[type=email]").GetAttribute("name")!;
        var sent = await staff.Submit(page, page.Form("main form"), (field, "jo@bakers.example"));
        Assert.Contains("1 invitation is on its way", sent.Text);
        return (await Mail(site)).Single();
    }

    [Fact]
    public async Task A_supplier_answers_by_its_link_and_may_change_its_mind_until_the_end()
    {
        await using var site = await Site.Start();
        var (programme, staff) = await Start(site);
        var mail = await Ask(site, staff);
        Assert.Contains("Bakers of Pontypridd", mail.Text);
        // The language of the supplier is not known: the e-mail is in both.
        Assert.Contains("Ateb y tri chwestiwn", mail.Text);
        var supplier = site.Anonymous();
        var page = await supplier.Get(LinkIn(mail));
        var wrong = await supplier.Submit(page, page.Form("main form"), ("Staff", "60"), ("Suppliers", "60"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("Choose how many people", wrong.Text);
        var more = await supplier.Submit(page, page.Form("main form"), ("Size", "Small"), ("Staff", "60"), ("Suppliers", "60"));
        Assert.Contains("cannot come to more than £100", more.Text);
        var thanks = await supplier.Submit(page, page.Form("main form"), ("Size", "Small"), ("Staff", "£45"), ("Suppliers", "20"));
        Assert.Contains("Your answers are in", thanks.Text);
        Assert.Equal((FirmSize.Small, 6500), await site.Db(async db => { var i = await db.SurveyInvitations.SingleAsync(); return (i.Size, i.RespentBasisPoints); }));
        Assert.Equal("45", (await supplier.Get(LinkIn(mail))).One("input[name=Staff]").GetAttribute("value"));

        // Staff see that it answered, never what.
        var id = await site.Db(db => db.Surveys.Select(s => s.Id).SingleAsync());
        var tracking = await staff.Get($"/en/surveys/{id}");
        Assert.Contains("Answered", tracking.Text);
        Assert.DoesNotContain("45", tracking.One("main").TextContent.Replace("2025", ""));
        Assert.Contains("Results are shown once the survey has closed", tracking.Text);

        site.Clock.Advance(TimeSpan.FromDays(23));
        Assert.Contains("takes no more answers", (await supplier.Get(LinkIn(mail))).Text);
        var survey = await site.With<SurveySuppliers, LmSurvey?>(s => s.LastClosed(Programme.Area));
        Assert.Equal((1, 6500), (survey!.Asked, survey.Answers.Single().RespentBasisPoints));
        Assert.Contains("Fewer than five suppliers answered", (await (await site.SignedIn(programme.Signer)).Get($"/en/surveys/{id}")).Text);
    }

    [Fact]
    public async Task Results_are_shown_only_once_the_survey_has_closed_so_that_no_answer_is_told_by_watching()
    {
        await using var site = await Site.Start();
        var (_, staff) = await Start(site);
        async Task<Guid> Answer(int from, int to) => await site.Db(async db =>
        {
            var survey = await db.Surveys.SingleAsync();
            for (var i = from; i < to; i++)
            {
                var invitation = new SurveyInvitation(survey, Guid.NewGuid(), $"Firm {i} Ltd", $"jo@firm{i}.example", null, Act.BySystem(site.Clock.Now));
                invitation.Answer(survey, FirmSize.Small, 30 + i, 10, site.Clock.Now);
                db.Add(invitation);
            }
            await db.SaveChangesAsync();
            return survey.Id;
        });
        var id = await Answer(0, 5);
        WebPage? open = null;
        foreach (var answered in new[] { 5, 6 })
        {
            if (answered == 6) await Answer(5, 6);
            open = await staff.Get($"/en/surveys/{id}");
            Assert.Contains($"Answered{answered}", open.One(".lp-stats").TextContent.Replace(" ", "").Replace("\n", ""));
            Assert.Contains("Results are shown once the survey has closed", open.Text);
            Assert.DoesNotContain("£", open.One("main").TextContent);
        }
        Assert.Contains("Dangosir y canlyniadau ar ôl i’r arolwg gau", (await staff.Get($"/cy/surveys/{id}")).Text);
        var closed = await staff.Submit(open!, open!.Form("form[action$='/closing']"));
        // 30 to 35 by six firms: the mean.
        Assert.Contains("£32.50", closed.Text);
        Assert.DoesNotContain("once the survey has closed", closed.Text);
    }

    [Fact]
    public async Task The_same_link_opens_in_Welsh_with_what_happens_to_the_answers()
    {
        await using var site = await Site.Start();
        var (_, staff) = await Start(site);
        var mail = await Ask(site, staff);
        Assert.Contains("/cy/survey/", mail.Text);
        var supplier = site.Anonymous();
        var page = await supplier.Get(LinkIn(mail).Replace("/en/", "/cy/"));
        Assert.Equal("cy", page.One("html").GetAttribute("lang"));
        Assert.Equal("Yr hyn y mae eich busnes yn ei wario’n lleol", page.One("h1").TextContent.Trim());
        Assert.Contains("Faint o bobl sy’n gweithio yn y busnes?", page.Text);
        Assert.Contains("Beth sy’n digwydd i’ch atebion", page.Text);
        Assert.Contains("Ni ddangosir eich atebion eich hun i neb", page.Text);
        Assert.Contains("28 diwrnod ar ôl i’r arolwg gau", page.Text);
        var refused = await supplier.Submit(page, page.Form("main form"));
        Assert.Contains("Dewiswch faint o bobl sy’n gweithio yn y busnes", refused.Text);
        Assert.Contains("Diolch", (await supplier.Submit(page, page.Form("main form"), ("Size", "Small"), ("Staff", "45"), ("Suppliers", "20"))).Text);
        var notice = await supplier.Get(page.One("main a[href$='/privacy']").GetAttribute("href")!);
        Assert.Equal((HttpStatusCode.OK, "cy"), (notice.Status, notice.One("html").GetAttribute("lang")));
    }

    [Fact]
    public async Task Those_who_have_not_answered_are_reminded_twice_and_no_more()
    {
        await using var site = await Site.Start();
        var (_, staff) = await Start(site);
        await Ask(site, staff);
        Assert.Equal(0, await site.With<SurveyReminders, int>(j => j.Run(site.Clock.Now)));
        foreach (var days in new[] { 7, 7 })
        {
            site.Clock.Advance(TimeSpan.FromDays(days));
            Assert.Equal(1, await site.With<SurveyReminders, int>(j => j.Run(site.Clock.Now)));
            Assert.Equal(0, await site.With<SurveyReminders, int>(j => j.Run(site.Clock.Now)));
        }
        site.Clock.Advance(TimeSpan.FromDays(5));
        Assert.Equal(0, await site.With<SurveyReminders, int>(j => j.Run(site.Clock.Now)));
        Assert.Equal(3, (await Mail(site)).Count);
        // Four weeks after the end the address is forgotten.
        site.Clock.Advance(TimeSpan.FromDays(40));
        Assert.Equal(1, await site.With<SurveyReminders, int>(j => j.Run(site.Clock.Now)));
        Assert.Equal("", await site.Db(db => db.SurveyInvitations.Select(i => i.Email).SingleAsync()));
    }

    [Fact]
    public async Task Who_wants_no_reminder_gets_none_and_a_forged_link_opens_nothing()
    {
        await using var site = await Site.Start();
        var (_, staff) = await Start(site);
        var mail = await Ask(site, staff);
        var supplier = site.Anonymous();
        Assert.Equal(HttpStatusCode.NotFound, (await supplier.Get(LinkIn(mail)[..^3] + "abc")).Status);
        var page = await supplier.Get(LinkIn(mail) + "/stop");
        Assert.Null(await site.Db(db => db.SurveyInvitations.Select(i => i.DeclinedAt).SingleAsync()));
        Assert.Contains("You will not be reminded", (await supplier.Submit(page, page.Form("main form"))).Text);
        site.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Equal(0, await site.With<SurveyReminders, int>(j => j.Run(site.Clock.Now)));
    }

    [Fact]
    public async Task An_address_that_is_none_is_refused_and_nobody_is_asked()
    {
        await using var site = await Site.Start();
        var (_, staff) = await Start(site);
        var id = await site.Db(db => db.Surveys.Select(s => s.Id).SingleAsync());
        var page = await staff.Get($"/en/surveys/{id}/invitations");
        var field = page.One("input[type=email]").GetAttribute("name")!;
        var refused = await staff.Submit(page, page.Form("main form"), (field, "nobody"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("name@example.org", refused.Text);
        Assert.Empty(await Mail(site));
    }

    [GeneratedRegex(@"http://localhost/\S*/survey/[^\s/]+")] private static partial Regex Address();
}
