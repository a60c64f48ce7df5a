using LocalProcure.Domain;
using LocalProcure.Web.Mail;
using static LocalProcure.Domain.Bilingual;

namespace LocalProcure.Tests.Mail;

public class EmailTests
{
    private static readonly DateTime Now = new(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc);

    private static Email Hello(Language? language, string name = "Siân") => Email.To("sian@example.test", language,
        () => Say($"Hello {name}", $"Helo {name}"),
        () => new EmailBody(Say("You asked for this.", "Fe ofynnoch am hyn.")).Button(Say("Open", "Agor"), "http://site.test/x?a=1&b=2"),
        Now, EmailKind.Account);

    [Fact]
    public void It_is_said_in_the_readers_language_whoever_causes_it()
    {
        using (Language.English.Speak())
        {
            var email = Hello(Language.Welsh);
            Assert.Equal("Helo Siân", email.Subject);
            Assert.StartsWith("Fe ofynnoch am hyn.", email.Text);
            Assert.Contains("<html lang=\"cy\">", email.Html);
            Assert.DoesNotContain("You asked", email.Text);
        }
    }

    [Fact]
    public void With_no_language_known_it_is_in_both()
    {
        var email = Hello(null);
        Assert.Equal("Helo Siân | Hello Siân", email.Subject);
        Assert.Contains("Fe ofynnoch am hyn.", email.Text);
        Assert.Contains("You asked for this.", email.Text);
        Assert.Contains("<section lang=\"cy\">", email.Html);
        Assert.Contains("<section lang=\"en\">", email.Html);
    }

    [Fact]
    public void Text_and_HTML_say_the_same_and_give_the_whole_address()
    {
        var email = Hello(Language.English);
        Assert.Contains("Open:\nhttp://site.test/x?a=1&b=2", email.Text);
        Assert.Contains("href=\"http://site.test/x?a=1&amp;b=2\"", email.Html);
    }

    [Fact]
    public void A_line_break_in_a_name_never_becomes_a_header()
    {
        var email = Hello(Language.English, "X\r\nBcc: all@example.test").With("X-Test", "a\nBcc: b");
        Assert.Equal("Hello X  Bcc: all@example.test", email.Subject);
        Assert.Equal([("X-Test", "a Bcc: b")], email.HeaderList);
    }

    [Fact]
    public void A_kind_of_work_with_an_English_name_is_marked_in_Welsh_and_only_there()
    {
        var email = Email.To("a@example.test", null, () => "x", () => new EmailBody("x").Paragraph("45260000-7 Roof works and other special trade construction works.")
            .Fact("x", "Roof-covering work").Bullets(["Oherwydd: Office cleaning services & Roof-covering work"]), Now, EmailKind.Alert);
        var (welsh, english) = (email.Html[..email.Html.IndexOf("<section lang=\"en\">", StringComparison.Ordinal)], email.Html[email.Html.IndexOf("<section lang=\"en\">", StringComparison.Ordinal)..]);
        Assert.Contains("<p>45260000-7 <span lang=\"en\">Roof works and other special trade construction works</span>.</p>", welsh);
        Assert.Contains("</strong> <span lang=\"en\">Roof-covering work</span></p>", welsh);
        Assert.Contains("<li>Oherwydd: <span lang=\"en\">Office cleaning services</span> &amp; <span lang=\"en\">Roof-covering work</span></li>", welsh);
        Assert.DoesNotContain("<span lang", english);
    }

    [Fact]
    public void A_name_with_markup_is_shown_and_not_run()
    {
        var email = Email.To("a@example.test", Language.English, () => "x", () => new EmailBody("<script>alert(1)</script>"), Now, EmailKind.Account);
        Assert.DoesNotContain("<script>", email.Html);
    }

    [Fact]
    public void Each_failure_waits_longer_and_a_refused_address_is_given_up()
    {
        var email = Hello(Language.English);
        email.Failed(Now, "busy", forGood: false);
        Assert.Equal(Now.AddMinutes(1), email.NextTryAt);
        email.Failed(Now, "no such mailbox", forGood: true);
        Assert.Equal(Now, email.GivenUpAt);
    }
}
