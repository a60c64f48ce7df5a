using LocalProcure.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace LocalProcure.Web.Plumbing;

/// <summary>Asks for the password again before opening, award and issue. Wrong tries count towards lockout.</summary>
public sealed class StepUp(UserManager<Account> accounts)
{
    public async Task<bool> PasswordIsRight(Person person, string? password)
    {
        var account = await accounts.FindByIdAsync(person.Id.ToString());
        if (account is null || string.IsNullOrEmpty(password) || await accounts.IsLockedOutAsync(account)) return false;
        if (await accounts.CheckPasswordAsync(account, password))
        {
            await accounts.ResetAccessFailedCountAsync(account);
            return true;
        }
        await accounts.AccessFailedAsync(account);
        return false;
    }
}
