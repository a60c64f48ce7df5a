using System.Security.Cryptography;
using System.Text;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace LocalProcure.Web.Plumbing;

/// <summary>Two-step sign-in with an authenticator app. Keys are protected by a key outside the database; recovery codes are kept as hashes.</summary>
public sealed class SecondStep(UserManager<Account> accounts, IDataProtectionProvider protection, TimeProvider clock)
{
    private const int RecoveryCodes = 10;
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private readonly IDataProtector protector = protection.CreateProtector("second step key");

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Why this person may not sign in with a password alone, or null.</summary>
    public static bool IsNeededBy(Person person) =>
        person.IsStaff || person.Buyers.Any(m => (m.Roles & (BuyerRole.Officer | BuyerRole.Opener | BuyerRole.Evaluator | BuyerRole.Auditor)) != 0);

    /// <summary>The key being set up; made when there is none.</summary>
    public async Task<string> KeyToSetUp(Account account)
    {
        if (account.NextSecondStepKey is { } kept) return protector.Unprotect(kept);
        var key = OneTimeCode.NewKey();
        account.NextSecondStepKey = protector.Protect(key);
        await accounts.UpdateAsync(account);
        return key;
    }

    /// <summary>Turns the second step on once a code proves that the app has the key. Gives the recovery codes, or null when the code is wrong.</summary>
    public async Task<IReadOnlyList<string>?> TurnOn(Account account, string code)
    {
        if (account.NextSecondStepKey is null || OneTimeCode.StepOf(protector.Unprotect(account.NextSecondStepKey), Digits(code), Now) is not { } step) return null;
        (account.SecondStepKey, account.NextSecondStepKey, account.LastCodeStep, account.TwoFactorEnabled) = (account.NextSecondStepKey, null, step, true);
        return await NewRecoveryCodes(account);
    }

    /// <summary>Turns it on with a key of its own, for accounts made by the demo. Gives the key.</summary>
    public string TurnOnForDemo(Account account)
    {
        var key = OneTimeCode.NewKey();
        (account.SecondStepKey, account.TwoFactorEnabled) = (protector.Protect(key), true);
        return key;
    }

    public Task TurnOff(Account account)
    {
        (account.SecondStepKey, account.NextSecondStepKey, account.TwoFactorEnabled, account.RecoveryHashes) = (null, null, false, "");
        return accounts.UpdateAsync(account);
    }

    /// <summary>Takes a code from the app. Each works once; wrong ones count towards lockout.</summary>
    public async Task<bool> Take(Account account, string? code)
    {
        if (account.SecondStepKey is null || await accounts.IsLockedOutAsync(account)) return false;
        if (OneTimeCode.StepOf(protector.Unprotect(account.SecondStepKey), Digits(code), Now) is { } step && step > account.LastCodeStep)
        {
            account.LastCodeStep = step;
            // Refused when another request took a code of this account at the same moment.
            return (await accounts.ResetAccessFailedCountAsync(account)).Succeeded && (await accounts.UpdateAsync(account)).Succeeded;
        }
        await accounts.AccessFailedAsync(account);
        return false;
    }

    /// <summary>Takes a recovery code, which is then used up.</summary>
    public async Task<bool> TakeRecoveryCode(Account account, string? code)
    {
        if (await accounts.IsLockedOutAsync(account)) return false;
        var hashes = account.RecoveryHashes.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (hashes.Remove(Hash(code)))
        {
            account.RecoveryHashes = string.Join('\n', hashes);
            return (await accounts.ResetAccessFailedCountAsync(account)).Succeeded && (await accounts.UpdateAsync(account)).Succeeded;
        }
        await accounts.AccessFailedAsync(account);
        return false;
    }

    public async Task<IReadOnlyList<string>> NewRecoveryCodes(Account account)
    {
        var codes = Enumerable.Range(0, RecoveryCodes).Select(_ => RandomNumberGenerator.GetString(Letters, 5) + "-" + RandomNumberGenerator.GetString(Letters, 5)).ToList();
        account.RecoveryHashes = string.Join('\n', codes.Select(Hash));
        await accounts.UpdateAsync(account);
        return codes;
    }

    public static int RecoveryCodesLeft(Account account) => account.RecoveryHashes.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>The code that a demo account's app would show now.</summary>
    public string? CodeOfDemo(Account account) =>
        account is { IsDemo: true, SecondStepKey: { } key } ? OneTimeCode.At(protector.Unprotect(key), Now) : null;

    private static string Digits(string? typed) => string.Concat((typed ?? "").Where(char.IsAsciiDigit));

    // Fifty random bits need no slow hash.
    private static string Hash(string? code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat((code ?? "").ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)))));
}
