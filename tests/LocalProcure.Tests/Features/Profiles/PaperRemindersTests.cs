using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Tests.Domain.Firms;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Features.Profiles;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Profiles;

public class PaperRemindersTests
{
    private static Task<int> Run(Site site) => site.With<PaperReminders, int>(job => job.Run(site.Clock.Now));

    [Fact]
    public async Task Everyone_of_the_firm_hears_at_sixty_thirty_and_seven_days_once_in_their_language()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var (one, two) = (await site.MemberOf(firm, language: Language.English), await site.MemberOf(firm, language: Language.Welsh));
        await site.MemberOf(await site.Firm("Other Ltd"));
        var last = site.Clock.Now.UkDate().AddDays(61);
        var cover = Telling.Cover("public-liability", 5_000_000, last);
        await site.Tell(firm, ProfileContent.Empty.With(cover).With(Telling.Accredited("ISO 9001")));
        Assert.Equal(0, await Run(site));
        foreach (var (day, sent) in new[] { (60, 1), (59, 0), (30, 1), (30, 0), (7, 1), (1, 0), (0, 0), (-1, 0) })
        {
            site.Clock.Now = UkTime.FromUk(last.AddDays(-day), new TimeOnly(7, 40));
            Assert.Equal(sent, await Run(site));
        }
        var mail = await site.Db(db => db.Emails.OrderBy(e => e.CreatedAt).ToListAsync());
        Assert.Equal(6, mail.Count);
        Assert.Equal(["Public liability insurance: 60 days left", "Public liability insurance: 30 days left", "Public liability insurance: 7 days left"], mail.Where(m => m.Address == one.Email).Select(m => m.Subject));
        Assert.Equal(["Yswiriant atebolrwydd cyhoeddus: 60 diwrnod ar ôl", "Yswiriant atebolrwydd cyhoeddus: 30 diwrnod ar ôl", "Yswiriant atebolrwydd cyhoeddus: 7 diwrnod ar ôl"], mail.Where(m => m.Address == two.Email).Select(m => m.Subject));
        Assert.Contains($"/en/firms/{firm.Id}/profile/insurances/{cover.Id}", mail.First(m => m.Address == one.Email).Text);
    }

    [Fact]
    public async Task A_renewed_paper_begins_again_and_missed_days_are_not_made_up_for()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        await site.MemberOf(firm);
        var today = site.Clock.Now.UkDate();
        var cover = Telling.Cover("public-liability", 5_000_000, today.AddDays(5));
        await site.Tell(firm, ProfileContent.Empty.With(cover));
        Assert.Equal(1, await Run(site));
        Assert.Equal(0, await Run(site));
        await site.Tell(firm, ProfileContent.Empty.With(cover with { ValidUntil = today.AddDays(45) }));
        Assert.Equal(1, await Run(site));
        Assert.Equal([7, 60], await site.Db(db => db.PaperReminders.OrderBy(r => r.ValidUntil).Select(r => r.DaysBefore).ToListAsync()));
        await site.Tell(firm, ProfileContent.Empty);
        site.Clock.Now = UkTime.FromUk(today.AddDays(20), new TimeOnly(7, 40));
        Assert.Equal(0, await Run(site));
    }

    [Fact]
    public async Task Two_runs_at_once_remind_once()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        await site.MemberOf(firm);
        await site.Tell(firm, ProfileContent.Empty.With(Telling.Cover("public-liability", 1, site.Clock.Now.UkDate().AddDays(30))));
        await Task.WhenAll(Run(site), Run(site), Run(site));
        Assert.Equal(1, await site.Db(db => db.Emails.CountAsync()));
    }

    [Fact]
    public async Task The_desk_says_what_ends_and_is_quiet_about_what_was_renewed()
    {
        await using var site = await Site.Start();
        var firm = await site.Firm();
        var browser = await site.SignedIn(await site.MemberOf(firm));
        var cover = Telling.Cover("public-liability", 5_000_000, site.Clock.Now.UkDate().AddDays(12));
        await site.Tell(firm, ProfileContent.Empty.With(cover));
        var desk = await browser.Get("/en/desk");
        Assert.Contains("Renew before it ends", desk.Text);
        Assert.True(desk.Has($"a[href='/en/firms/{firm.Id}/profile/insurances/{cover.Id}']"));
        await site.Tell(firm, ProfileContent.Empty.With(cover).With(Telling.Cover("public-liability", 5_000_000, site.Clock.Now.UkDate().AddDays(377))));
        Assert.DoesNotContain("Renew before it ends", (await browser.Get("/en/desk")).Text);
    }
}
