using LocalProcure.Domain.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace LocalProcure.Web.Features.Accounts;

/// <summary>Puts the e-mails about accounts into the outbox. The caller saves.</summary>
public sealed class AccountMail(AppDb db, UserManager<Account> accounts, Links links, TimeProvider clock)
{
    private DateTime Now => Current.Truncated(clock.GetUtcNow().UtcDateTime);

    public async Task Confirm(Person person, Account account, string? then)
    {
        var code = await accounts.GenerateEmailConfirmationTokenAsync(account);
        Add(person, EmailKind.Security, () => AccountMailText.ConfirmSubject, () => new EmailBody(AccountMailText.ConfirmWhy)
            .Button(AccountMailText.ConfirmButton, Address("/confirm", ("id", account.Id.ToString()), ("code", Pack(code)), ("then", then)))
            .Paragraph(AccountMailText.LinkLasts).Paragraph(AccountMailText.IgnoreIt));
    }

    public void Exists(Person person) => Add(person, EmailKind.Account, () => AccountMailText.ExistsSubject, () => new EmailBody(AccountMailText.ExistsWhy)
        .Button(AccountMailText.SignInButton, Address("/sign-in")).Link(AccountMailText.ForgottenLink, Address("/forgotten-password"))
        .Paragraph(AccountMailText.NothingChanged));

    public async Task NewPassword(Person person, Account account)
    {
        var code = await accounts.GeneratePasswordResetTokenAsync(account);
        Add(person, EmailKind.Security, () => AccountMailText.NewPasswordSubject, () => new EmailBody(AccountMailText.NewPasswordWhy)
            .Button(AccountMailText.NewPasswordButton, Address("/new-password", ("id", account.Id.ToString()), ("code", Pack(code))))
            .Paragraph(AccountMailText.LinkLasts).Paragraph(AccountMailText.NothingChanged));
    }

    /// <summary>A one-time link to set up an account that has no password yet.</summary>
    public async Task<string> SetUpLink(Account account) =>
        Address("/new-password", ("id", account.Id.ToString()), ("code", Pack(await accounts.GeneratePasswordResetTokenAsync(account))), ("setUp", "true"));

    public async Task NewAddress(Person person, Account account, string address)
    {
        var code = await accounts.GenerateChangeEmailTokenAsync(account, address);
        db.Emails.Add(Email.To(address, person.Language, () => AccountMailText.AddressSubject, () => new EmailBody(AccountMailText.AddressWhy)
            .Button(AccountMailText.AddressButton, Address("/account/address/confirmation", ("to", address), ("code", Pack(code))))
            .Paragraph(AccountMailText.LinkLasts), Now, EmailKind.Security));
        Tell(person, () => AccountMailText.AddressTold, () => AccountMailText.AddressToldWhy);
    }

    public void PasswordChanged(Person person) => Tell(person, () => AccountMailText.PasswordChangedSubject, () => AccountMailText.PasswordChangedWhy);
    public void SecondStepOn(Person person) => Tell(person, () => AccountMailText.SecondStepOnSubject, () => AccountMailText.SecondStepOnWhy);
    public void SecondStepOff(Person person) => Tell(person, () => AccountMailText.SecondStepOffSubject, () => AccountMailText.SecondStepOffWhy);
    public void RecoveryUsed(Person person, int left) => Tell(person, () => AccountMailText.RecoveryUsedSubject, () => AccountMailText.RecoveryUsedWhy(left));

    public void Closed(Person person) => Add(person, EmailKind.Account, () => AccountMailText.ClosedSubject,
        () => new EmailBody(AccountMailText.ClosedWhy).Paragraph(AccountMailText.ClosedHelp));

    private void Tell(Person person, Func<string> subject, Func<string> why) => Add(person, EmailKind.Account, subject,
        () => new EmailBody(why()).Paragraph(AccountMailText.NotYou).Link(AccountMailText.YourAccount, Address("/account")));

    private void Add(Person person, EmailKind kind, Func<string> subject, Func<EmailBody> body) =>
        db.Emails.Add(Email.To(person.Email, person.Language, subject, body, Now, kind));

    private string Address(string path, params (string Name, string? Value)[] query) =>
        QueryHelpers.AddQueryString(links.To(Reading, path), query.Where(q => q.Value is not null).Select(q => KeyValuePair.Create(q.Name, q.Value)));

    private static string Pack(string code) => WebEncoders.Base64UrlEncode(System.Text.Encoding.UTF8.GetBytes(code));

    /// <summary>The code as it was before it went into an address; empty when somebody made it up.</summary>
    public static string Unpack(string? packed)
    {
        try { return packed is null ? "" : System.Text.Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(packed)); }
        catch (FormatException) { return ""; }
    }
}
