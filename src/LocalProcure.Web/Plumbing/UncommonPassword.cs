using LocalProcure.Domain.Matching;
using LocalProcure.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace LocalProcure.Web.Plumbing;

/// <summary>
/// Refuses passwords that are tried first: common words with digits and signs around them, runs of the keyboard, one thing
/// repeated, and the person's own name or address. No other rules: length is what makes a password strong.
/// </summary>
public sealed class UncommonPassword : IPasswordValidator<Account>
{
    private static readonly HashSet<string> Common = [.. """
        password passwords passwort motdepasse parola cyfrinair letmein letmeinnow welcome croeso admin administrator root user login signin
        qwerty qwertyuiop asdfghjkl zxcvbnm qwertyuiopasdfghjkl azerty dragon monkey football pelydroed rugby baseball sunshine princess tywysoges
        iloveyou trustno master superman batman shadow michael jennifer jordan hunter killer harley ranger buster soccer hockey george charlie
        summer winter spring autumn haf gaeaf gwanwyn hydref january february march april june july august september october november december
        monday tuesday wednesday thursday friday saturday sunday london cardiff caerdydd swansea abertawe newport casnewydd wales cymru cymruambyth
        england britain liverpool chelsea arsenal manchester united manchesterunited changeme changethis default secret secrets cyfrinach test testing
        testtest access computer internet google facebook microsoft windows apple samsung starwars pokemon matrix money freedom whatever
        love lovely hello helo hellohello goodbye sesame opensesame guest demo temp temporary council cyngor procure procurement localprocure tender
        tenders bid bids buyer supplier mypassword thisismypassword passphrase correcthorsebatterystaple mustang corvette ferrari jesus christ
        blessed angel angels flower flowers chocolate siocled cheese coffee teulu family mother father children ilovecymru
        """.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)];

    private static readonly string[] Runs = ["abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "01234567890", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik", "1q2w3e4r5t6y7u8i9o0p"];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(IsCommon(password ?? "", user.Email ?? "")
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordTooCommon", Description = SignInText.PasswordTooCommon })
            : IdentityResult.Success);

    public static bool IsCommon(string password, string email)
    {
        var plain = password.ToLowerInvariant();
        if (plain.Distinct().Count() < 5 || IsRepeated(plain) || Runs.Any(run => IsMostly(plain, run))) return true;
        var letters = Letters(plain);
        var own = email.ToLowerInvariant().Split('@')[0];
        var ownParts = Folded.Text(email.Split('@')[0], email.Split('@').ElementAtOrDefault(1)?.Split('.')[0]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(p => p.Length > 2);
        if (own.Length > 3 && plain.Contains(own) && plain.Length - own.Length < 8) return true;
        return IsMadeOf(letters, Common.Union(ownParts).ToHashSet(), words: 2) || IsMadeOf(Letters(Unleet(plain)), Common, words: 2);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private static string Unleet(string text) => text.Trim("0123456789!?.,-_*#".ToCharArray())
        .Replace('0', 'o').Replace('1', 'i').Replace('3', 'e').Replace('4', 'a').Replace('5', 's').Replace('7', 't').Replace('@', 'a').Replace('$', 's').Replace('!', 'i');

    // The letters are nothing but one or two common words: "Summer2026!!!!", "welcomepassword1".
    private static bool IsMadeOf(string letters, IReadOnlySet<string> common, int words) =>
        letters.Length < 3 || (words > 0 && (common.Contains(letters)
            || Enumerable.Range(2, Math.Max(0, letters.Length - 3)).Any(cut => common.Contains(letters[..cut]) && IsMadeOf(letters[cut..], common, words - 1) && letters.Length - cut > 2)));

    private static bool IsRepeated(string text) =>
        Enumerable.Range(1, text.Length / 2).Any(size => text.Length % size == 0 && string.Concat(Enumerable.Repeat(text[..size], text.Length / size)) == text);

    private static bool IsMostly(string text, string run)
    {
        var backwards = string.Concat(run.Reverse());
        var steps = text.Zip(text.Skip(1)).Count(pair => run.Contains($"{pair.First}{pair.Second}") || backwards.Contains($"{pair.First}{pair.Second}"));
        return steps >= (text.Length - 1) * 3 / 4;
    }
}

/// <summary>Identity's own messages that a person can meet, in both languages.</summary>
public sealed class AccountErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => new() { Code = nameof(PasswordTooShort), Description = SignInText.PasswordTooShort };
}
