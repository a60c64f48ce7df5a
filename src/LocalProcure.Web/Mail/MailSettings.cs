namespace LocalProcure.Web.Mail;

/// <summary>Where e-mail goes: over SMTP when Mail:Host is set, else into a folder of .eml files.</summary>
/// <param name="From">The sender, as "Name &lt;address&gt;".</param>
/// <param name="StartTls">On by default; a local sink without TLS needs it off.</param>
/// <param name="Lease">How long a sender holds an e-mail; after a crash the one in flight is tried again this much later.</param>
/// <param name="Folder">Where the .eml files are written.</param>
public sealed record MailSettings(string? Host, int Port, string? User, string? Password, bool StartTls, string From, string Folder, TimeSpan Lease)
{
    public static MailSettings Of(IConfiguration settings, Folders folders)
    {
        var mail = settings.GetSection("Mail");
        return new MailSettings(
            string.IsNullOrWhiteSpace(mail["Host"]) ? null : mail["Host"],
            mail.GetValue("Port", 587), mail["User"], mail["Password"], mail.GetValue("StartTls", true),
            mail["From"] ?? "LocalProcure <no-reply@localprocure.invalid>",
            mail["Folder"] ?? folders.In("mail"), TimeSpan.FromSeconds(mail.GetValue("LeaseSeconds", 90)));
    }
}

/// <summary>Registers the transport; the jobs that send and forget are in the schedule.</summary>
public static class MailServices
{
    public static void AddMail(this IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(s => MailSettings.Of(settings, s.GetRequiredService<Folders>()));
        services.AddSingleton<IMailTransport>(s =>
            s.GetRequiredService<MailSettings>() is var mail && mail.Host is null ? new FolderTransport(mail, s.GetRequiredService<DemoMark>()) : new SmtpTransport(mail, s.GetRequiredService<DemoMark>()));
    }
}
