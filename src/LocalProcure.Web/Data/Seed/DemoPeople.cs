using System.Security.Cryptography;
using System.Text;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace LocalProcure.Web.Data.Seed;

/// <summary>The demo's people. Passwords and authenticator keys are made afresh for each data folder and printed as the sign-in list.</summary>
public sealed class DemoPeople(AppDb db, UserManager<Account> accounts, SecondStep secondStep)
{
    private static readonly string[] PasswordWords = ["afal", "bryn", "cwm", "derw", "eira", "ffynnon", "gwynt", "haul", "llyn", "mynydd", "nant", "olwyn", "pont", "rhosyn", "seren", "tonnau"];
    public const string ListName = "demo-sign-in.txt";

    private readonly List<SignIn> list = [];
    private readonly Dictionary<string, Guid> ids = [];

    /// <summary>One line of the sign-in list.</summary>
    private sealed record SignIn(string Email, string Password, string? Key, string Who);

    public Guid this[string email] => ids[email];

    public async Task Add(IReadOnlyList<Buyer> buyers, IReadOnlyList<Firm> firms, DateTime now)
    {
        await Person("nia@staff.example", "Nia Prosser", Language.English, "project staff: imports payments, resolves payees", now, staff: true);
        await Person("huw@staff.example", "Huw Lewis", Language.Welsh, "project staff: signs the month off, issues the report", now, staff: true);
        var officer = BuyerRole.Officer | BuyerRole.Opener | BuyerRole.Evaluator;
        await Person("sioned@rct.example", "Sioned Bowen", Language.Welsh, "officer of Rhondda Cynon Taf Council (also its owner)", now, buyers[0], officer | BuyerRole.Owner);
        await Person("gethin@rct.example", "Gethin Powell", Language.English, "second officer of Rhondda Cynon Taf Council", now, buyers[0], officer);
        await Person("anwen@rct.example", "Anwen Jones", Language.English, "evaluator for Rhondda Cynon Taf Council", now, buyers[0], BuyerRole.Evaluator);
        string[] others = ["merthyr", "bridgend", "ctmhb"];
        foreach (var (buyer, i) in buyers.Skip(1).Select((b, i) => (b, i)))
        {
            await Person($"first@{others[i]}.example", ((string[])["Rhian Thomas", "Meurig Evans", "Lowri Price"])[i], Language.English, $"officer of {buyer.Name} (also its owner)", now, buyer, officer | BuyerRole.Owner);
            await Person($"second@{others[i]}.example", ((string[])["Dewi Howells", "Cerys Morgan", "Emyr Griffiths"])[i], Language.English, $"second officer of {buyer.Name}", now, buyer, officer);
        }
        string[] names = ["Ffion Davies", "Dai Morgan", "Catrin Hughes", "Gwilym Rees", "Bethan Parry", "Marc Williams", "Eleri Thomas", "Craig Bevan", "Alun Cole", "Tess Hopkins",
            "Rob Jenkins", "Heledd Wyn", "Paul Nash", "Steve Probert", "Sam Okafor", "Jan Phillips", "Leighton Hart", "Claire Mercer", "Vikram Shah", "Mali Edwards"];
        for (var i = 0; i < firms.Count; i++)
        {
            var email = $"{names[i].Split(' ')[0].ToLowerInvariant()}@{new string([.. firms[i].Name.ToLowerInvariant().Where(char.IsAsciiLetter).Take(12)])}.example";
            await Person(email, names[i], i % 3 == 0 ? Language.Welsh : Language.English, $"owner of {firms[i].Name}", now, firm: firms[i]);
        }
    }

    /// <summary>The owner of a firm and two officers of a buyer, by whom the demo's acts are done.</summary>
    public Guid OwnerOf(Guid firmId) => db.FirmMembers.Local.First(m => m.FirmId == firmId).PersonId;

    public (Guid First, Guid Second) OfficersOf(Guid buyerId)
    {
        var officers = db.BuyerMembers.Local.Where(m => m.BuyerId == buyerId && m.Roles.HasFlag(BuyerRole.Officer)).Select(m => m.PersonId).ToList();
        return (officers[0], officers[1]);
    }

    /// <summary>Kept beside the keys, not in the data, and only for the demo: ./run prints it at each start.</summary>
    public async Task WriteList(Folders folders)
    {
        var text = new StringBuilder();
        foreach (var line in list)
            text.AppendLine($"{line.Email,-34} {line.Password,-30} {line.Who}{(line.Key is null ? "" : $" [authenticator key {line.Key}]")}");
        var file = Path.Combine(folders.Keys, ListName);
        await File.WriteAllTextAsync(file, text.ToString());
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private async Task Person(string email, string name, Language language, string who, DateTime now, Buyer? buyer = null, BuyerRole roles = 0, Firm? firm = null, bool staff = false)
    {
        var password = string.Join('-', RandomNumberGenerator.GetItems<string>(PasswordWords, 3)) + "-" + RandomNumberGenerator.GetInt32(100, 1000);
        var account = new Account { Id = Guid.CreateVersion7(), UserName = email, Email = email, EmailConfirmed = true, IsDemo = true };
        var key = staff || buyer is not null ? secondStep.TurnOnForDemo(account) : null;
        var made = await accounts.CreateAsync(account, password);
        if (!made.Succeeded) throw new InvalidOperationException(string.Join("; ", made.Errors.Select(e => e.Description)));
        var act = Act.BySystem(now.AddDays(-410));
        var person = new Person(account.Id, name, email, language, act.At);
        if (staff) person.MakeStaff(act);
        db.People.Add(person);
        if (buyer is not null) db.BuyerMembers.Add(new BuyerMember(buyer.Id, person.Id, roles, act));
        if (firm is not null) db.FirmMembers.Add(new FirmMember(firm.Id, person.Id, FirmRole.Owner, Act.BySystem(now.AddDays(-299))));
        await db.SaveChangesAsync();
        ids[email] = person.Id;
        list.Add(new SignIn(email, password, key, who));
    }
}
