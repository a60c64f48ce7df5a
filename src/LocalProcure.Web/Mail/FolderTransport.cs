using System.Net.Mail;

namespace LocalProcure.Web.Mail;

/// <summary>
/// Writes each e-mail as an .eml file named by its Message-ID. It is written aside and then renamed, so the folder only
/// ever holds whole e-mails, and sending one again replaces it instead of adding another.
/// </summary>
public sealed class FolderTransport(MailSettings settings, DemoMark? demo = null) : IMailTransport
{
    public bool LeavesTheSite => false;

    public async Task Send(Email email, CancellationToken stop)
    {
        var aside = Path.Combine(settings.Folder, ".writing", email.FileName);
        if (Directory.Exists(aside)) Directory.Delete(aside, recursive: true);
        Directory.CreateDirectory(aside);
        using (var message = Mime.Of(email, settings.From, demo?.IsDemo == true))
        using (var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = aside })
            await client.SendMailAsync(message, stop);
        File.Move(Directory.GetFiles(aside).Single(), PathOf(email), overwrite: true);
        Directory.Delete(aside);
    }

    public void Forget(Email email) => File.Delete(PathOf(email));

    public string PathOf(Email email) => Path.Combine(settings.Folder, email.FileName + ".eml");
}
