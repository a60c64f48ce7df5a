using System.CommandLine;
using LocalProcure.Domain.People;
using LocalProcure.Web.Features.Accounts;
using Microsoft.AspNetCore.Identity;

namespace LocalProcure.Web.Commands;

/// <summary>People: <c>people add EMAIL --staff [--name NAME]</c> gives a one-time link; <c>people code EMAIL</c> a demo account's sign-in code.</summary>
public static class People
{
    private static readonly Argument<string> Address = new("email") { Description = "The person's e-mail address." };
    private static readonly Option<bool> Staff = new("--staff") { Description = "Makes the person project staff." };
    private static readonly Option<string?> Name = new("--name") { Description = "The person's name; the part before @ when not given." };
    private static readonly Option<string?> Speaks = new("--language") { Description = "en or cy; English when not given." };

    public static Command Build()
    {
        var add = new Command("add", "Adds a person, or makes one who is here staff, and prints a one-time link to set up the account.") { Address, Staff, Name, Speaks };
        add.SetWork(Add);
        var code = new Command("code", "Prints the current sign-in code of a demonstration account, on a site that only this machine can reach.") { Address };
        code.SetWork(Code);
        return new Command("people", "People and their accounts.") { add, code };
    }

    private static async Task<int> Add(IServiceProvider services, ParseResult parsed, Output output, CancellationToken stop)
    {
        var (db, accounts) = (services.GetRequiredService<AppDb>(), services.GetRequiredService<UserManager<Account>>());
        var act = Act.BySystem(services.GetRequiredService<Current>().Now);
        var address = parsed.GetValue(Address)!.Trim();
        if (!MailAddressAttribute.IsAddress(address)) return output.Refuse(SignInText.EmailNotRight);
        var account = await accounts.FindByEmailAsync(address);
        var isNew = account is null;
        Person person;
        if (account is null)
        {
            account = new Account { Id = Guid.CreateVersion7(), UserName = address, Email = address };
            var name = parsed.GetValue(Name) is { Length: > 0 and <= 200 } given ? given : address.Split('@')[0];
            db.People.Add(person = new Person(account.Id, name, address, Bilingual.FromCode(parsed.GetValue(Speaks)), act.At));
        }
        else person = await db.People.SingleAsync(p => p.Id == account.Id, stop);
        if (parsed.GetValue(Staff) && !person.IsStaff) person.MakeStaff(act);
        if (isNew)
        {
            var made = await accounts.CreateAsync(account);
            if (!made.Succeeded) return output.Refuse(string.Join(", ", made.Errors.Select(e => e.Description)));
        }
        await db.SaveChangesAsync(stop);
        // Whoever has a password already signs in with it: a link would let the operator in as them.
        string? link = null;
        if (account.PasswordHash is null)
            using (person.Language.Speak()) link = await services.GetRequiredService<AccountMail>().SetUpLink(account);
        output.Answer(new { id = person.Id, email = person.Email, name = person.Name, isStaff = person.IsStaff, isNew, setUpLink = link },
            link is null ? $"{person.Email} has a password and signs in as before{(person.IsStaff ? ", as staff" : "")}." : $"{person.Email} is added{(person.IsStaff ? " as staff" : "")}. This link sets up the account, once, within 24 hours:", link ?? "");
        return Output.Done;
    }

    /// <summary>The person with this address, written in capitals or not; null when there is none.</summary>
    internal static async Task<Person?> Find(IServiceProvider services, string email, CancellationToken stop) =>
        await services.GetRequiredService<UserManager<Account>>().FindByEmailAsync(email.Trim()) is { } account
            ? await services.GetRequiredService<AppDb>().People.SingleOrDefaultAsync(p => p.Id == account.Id && p.ClosedAt == null, stop) : null;

    private static async Task<int> Code(IServiceProvider services, ParseResult parsed, Output output, CancellationToken stop)
    {
        var links = services.GetRequiredService<Links>();
        if (!Uri.TryCreate(links.Site, UriKind.Absolute, out var site) || !site.IsLoopback) return output.Refuse("Codes are printed only for a site on a loopback address.");
        var account = await services.GetRequiredService<UserManager<Account>>().FindByEmailAsync(parsed.GetValue(Address)!.Trim());
        if (account is not { IsDemo: true }) return output.Refuse("That is not a demonstration account.");
        if (services.GetRequiredService<SecondStep>().CodeOfDemo(account) is not { } code) return output.Refuse("This account signs in without a code.");
        output.Answer(new { email = account.Email, code }, code);
        return Output.Done;
    }
}
