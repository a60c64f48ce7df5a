using System.Net;
using LocalProcure.Domain;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Jobs;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Mailbox;

public class StaffMailboxTests
{
    private static Task<Email> Write(Site site, EmailKind kind, string subject, string address = "reader@example.test") => site.Keep(
        Email.To(address, Language.English, () => subject, () => new EmailBody("Because.").Button("Open", "http://localhost/en/secret-link"), site.Clock.Now, kind));

    [Fact]
    public async Task Staff_read_all_but_what_sealing_or_privacy_hides_and_read_why_it_is_hidden()
    {
        EmailKind[] hidden = [EmailKind.Tender, EmailKind.Question, EmailKind.Bid, EmailKind.Consortium, EmailKind.Contract];
        await using var site = await Site.Start();
        foreach (var kind in Enum.GetValues<EmailKind>()) await Write(site, kind, $"About {kind}");
        var sealedOne = await Write(site, EmailKind.Bid, "Your sealed bid");
        var staff = await site.SignedIn(await site.Staff());
        var page = await staff.Get("/en/staff/mailbox");
        foreach (var kind in Enum.GetValues<EmailKind>())
            Assert.Equal(!hidden.Contains(kind), page.All("tbody a").Any(a => a.TextContent.Trim() == $"About {kind}"));
        Assert.All(hidden, kind => Assert.Contains(kind.WhyHidden()!, page.Text));
        Assert.Equal(HttpStatusCode.NotFound, (await staff.Get($"/en/staff/mailbox/{sealedOne.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.Get($"/en/staff/mailbox/{sealedOne.Id}/file")).Status);
    }

    [Fact]
    public async Task An_e_mail_is_shown_with_its_file_once_it_is_written_to_the_folder()
    {
        await using var site = await Site.Start();
        var email = await Write(site, EmailKind.Alert, "News");
        var staff = await site.SignedIn(await site.Staff());
        Assert.DoesNotContain(".eml", (await staff.Get($"/cy/staff/mailbox/{email.Id}")).Text);
        await site.With((LocalProcure.Web.Mail.Mailbox m) => m.Run(site.Clock.Now));
        var page = await staff.Get($"/cy/staff/mailbox/{email.Id}");
        Assert.Contains("http://localhost/en/secret-link", page.Text);
        var file = await staff.Get($"/cy/staff/mailbox/{email.Id}/file");
        Assert.Equal("message/rfc822", file.Response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task One_time_links_that_really_go_out_are_not_shown_to_staff()
    {
        await using var site = await Site.Start(settings: [("Mail:Host", "127.0.0.1"), ("Mail:Port", "1")]);
        var email = await Write(site, EmailKind.Security, "Choose a new password");
        var staff = await site.SignedIn(await site.Staff());
        Assert.DoesNotContain("secret-link", (await staff.Get($"/en/staff/mailbox/{email.Id}")).Html);
        // Nothing listens there: the try is noted, and staff may ask for another.
        await site.With((LocalProcure.Web.Mail.Mailbox m) => m.Run(site.Clock.Now));
        var page = await staff.Get($"/en/staff/mailbox/{email.Id}");
        Assert.Contains("Waiting", page.Text);
        Assert.Contains("It will be tried again", (await staff.Submit(page, page.Form("main form[action$=attempt]"))).Text);
        Assert.Equal(0, await site.Db(db => db.Emails.Where(e => e.Id == email.Id).Select(e => e.Attempts).SingleAsync()));
    }

    [Fact]
    public async Task People_read_what_was_sent_to_them_and_to_nobody_else()
    {
        await using var site = await Site.Start();
        var person = await site.Person();
        await Write(site, EmailKind.Bid, "Your receipt", person.Email);
        await Write(site, EmailKind.Bid, "Their receipt");
        var page = await (await site.SignedIn(person)).Get("/en/account/mail");
        Assert.Contains("Your receipt", page.Text);
        Assert.DoesNotContain("Their receipt", page.Text);
    }

    [Fact]
    public async Task Runs_that_did_something_or_failed_are_listed_and_idle_ones_folded()
    {
        await using var site = await Site.Start();
        for (var i = 0; i < 3; i++)
        {
            await site.With((JobShell<LocalProcure.Web.Plumbing.Sessions> job) => job.RunOnce(default));
            site.Clock.Advance(TimeSpan.FromMinutes(5));
        }
        Assert.Equal(1, await site.Db(db => db.JobRuns.CountAsync()));
        await Write(site, EmailKind.Bid, "sealed");
        await site.With((JobShell<LocalProcure.Web.Mail.Mailbox> job) => job.RunOnce(default));
        var staff = await site.SignedIn(await site.Staff());
        var page = await staff.Get("/en/staff/jobs");
        Assert.Contains("Every 5 seconds", page.Text);
        // That the job runs is seen; neither that mail went out nor how much.
        var run = await site.Db(db => db.JobRuns.SingleAsync(r => r.Job == "Mailbox"));
        Assert.Equal((true, null), (run.IsIdle, run.Did));
        Assert.DoesNotContain(page.All("tbody:last-of-type th"), th => th.TextContent == "Mailbox" && th.ParentElement!.ChildElementCount == 5);
    }
}
