namespace LocalProcure.Web.Mail;

/// <summary>A way for e-mail to leave the site.</summary>
public interface IMailTransport
{
    /// <summary>Returns once the e-mail is safely out of our hands, else throws; a refused address throws <see cref="AddressRefused"/>.</summary>
    Task Send(Email email, CancellationToken stop);

    /// <summary>Removes what this transport still keeps of an e-mail, if anything.</summary>
    void Forget(Email email);

    /// <summary>True when mail goes out into the world, so that one-time links must not be readable in the site.</summary>
    bool LeavesTheSite { get; }
}

/// <summary>The receiving server says that this address will never work; trying again is pointless.</summary>
public sealed class AddressRefused(string reason, Exception? inner = null) : Exception(reason, inner);
