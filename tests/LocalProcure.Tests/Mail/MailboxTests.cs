using LocalProcure.Domain;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Mail;

public class MailboxTests
{
    private static Email Some(Site site, string address = "sian@example.test", EmailKind kind = EmailKind.Account) =>
        Email.To(address, Language.Welsh, () => "Croeso i’r wefan", () => new EmailBody("Rydych wedi cofrestru ŵ ŷ.").Link("Agor", "http://localhost/cy/" + new string('a', 200)), site.Clock.Now, kind);

    [Fact]
    public async Task An_e_mail_saved_with_a_change_ends_up_in_the_folder_as_a_whole_message()
    {
        await using var site = await Site.Start();
        var email = await site.Keep(Some(site).WithUnsubscribe("http://localhost/alerts/stop/abc"));
        Assert.Equal(1, await site.With((Mailbox m) => m.Run(site.Clock.Now)));
        Assert.Equal(0, await site.With((Mailbox m) => m.Run(site.Clock.Now.AddDays(1))));

        var file = Assert.Single(Directory.GetFiles(Path.Combine(site.DataFolder, "mail")));
        Assert.Equal(email.FileName + ".eml", Path.GetFileName(file));
        var text = await File.ReadAllTextAsync(file);
        Assert.Contains($"Message-ID: {email.MessageId}", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Auto-Submitted: auto-generated", text);
        Assert.Contains("Content-Language: cy", text);
        Assert.Contains("List-Unsubscribe: <http://localhost/alerts/stop/abc>", text);
        Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", text);
        Assert.Contains("multipart/alternative", text);
        Assert.Contains(Convert.ToBase64String("Rydych"u8.ToArray())[..6], text);
    }

    [Fact]
    public async Task What_fails_waits_and_is_tried_again_and_a_refused_address_is_given_up()
    {
        await using var site = await Site.Start();
        await site.Keep(Some(site));
        await using var sink = new MailSink { Answer = (_, _) => "451 later" };
        Assert.Equal(0, await SendOver(site, sink));
        var waiting = await site.Db(db => db.Emails.AsNoTracking().SingleAsync());
        Assert.Equal(site.Clock.Now.AddMinutes(1), waiting.NextTryAt);
        Assert.Null(waiting.GivenUpAt);

        site.Clock.Advance(TimeSpan.FromMinutes(2));
        sink.Answer = (_, _) => "550 no such mailbox";
        Assert.Equal(0, await SendOver(site, sink));
        Assert.NotNull((await site.Db(db => db.Emails.AsNoTracking().SingleAsync())).GivenUpAt);
    }

    [Fact]
    public async Task Over_SMTP_the_server_gets_the_same_message_with_its_headers()
    {
        await using var site = await Site.Start();
        var email = await site.Keep(Some(site));
        await using var sink = new MailSink();
        Assert.Equal(1, await SendOver(site, sink));
        var message = Assert.Single(sink.Messages);
        Assert.Contains($"Message-ID: {email.MessageId}", message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Auto-Submitted: auto-generated", message);
    }

    [Fact]
    public async Task Two_senders_at_once_send_each_e_mail_once()
    {
        await using var site = await Site.Start();
        for (var i = 0; i < 30; i++) await site.Keep(Some(site));
        await using var sink = new MailSink();
        await Task.WhenAll(SendOver(site, sink), SendOver(site, sink));
        Assert.Equal(30, sink.Messages.Count);
        Assert.Equal(30, sink.MessageIds.Distinct().Count());
    }

    [Fact]
    public async Task Addresses_and_contents_are_forgotten_after_28_days()
    {
        await using var site = await Site.Start();
        await site.Keep(Some(site));
        await site.With((Mailbox m) => m.Run(site.Clock.Now));
        site.Clock.Advance(MailRetention.Kept);
        Assert.Equal(0, await site.With((MailRetention m) => m.Run(site.Clock.Now)));
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await site.With((MailRetention m) => m.Run(site.Clock.Now)));
        var email = await site.Db(db => db.Emails.AsNoTracking().SingleAsync());
        Assert.Equal("", email.Address + email.Subject + email.Text + email.Html);
        Assert.Empty(Directory.GetFiles(Path.Combine(site.DataFolder, "mail")));
    }

    private static Task<int> SendOver(Site site, MailSink sink) => site.Db(db =>
        new Mailbox(db, new SmtpTransport(sink.Settings), sink.Settings, Microsoft.Extensions.Logging.Abstractions.NullLogger<Mailbox>.Instance).Run(site.Clock.Now));
}
