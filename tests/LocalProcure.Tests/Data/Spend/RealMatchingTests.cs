using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Spend;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace LocalProcure.Tests.Data.Spend;

/// <summary>Matching on councils' own files: their visible company numbers are hidden and found again by name.</summary>
[Trait("Database", "any")]
public class RealMatchingTests(ITestOutputHelper output)
{
    [RealDataFact("spend/wakefield_council")]
    public async Task Hidden_company_numbers_are_found_by_name_and_never_a_wrong_one()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer("Wakefield");
        using var stream = File.OpenRead(RealData.Find("spend/wakefield_council/2018-Q3__clean.csv")!);
        var rows = PaymentFile.Open(FileTables.Open(stream)).Rows().Where(r => r.CompanyNumber.Length == 8 && !Redaction.Hides(r.Supplier)).ToList();
        // The buyer's own word for a number: of names that it gives several numbers, none is the truth.
        var truth = rows.GroupBy(r => FirmName.Of(r.Supplier)).Where(g => g.Select(r => r.CompanyNumber).Distinct().Count() == 1).ToDictionary(g => g.Key, g => (g.First().Supplier, g.First().CompanyNumber));
        // The register: every visible pair, and look-alikes made by us of another form, a letter less, a word more, and the plain name with another number.
        var register = new StringBuilder("company_number,company_name,company_status,registered_postcode\n");
        var next = 90_000_000;
        foreach (var (supplier, number) in rows.Select(r => (r.Supplier, r.CompanyNumber)).Distinct().DistinctBy(r => r.CompanyNumber))
            register.Append($"{number},\"{supplier.Replace("\"", "\"\"")}\",Active,WF1 2EB\n");
        var chance = new Random(300);
        foreach (var (name, (supplier, _)) in truth)
        {
            string[] alike = [$"{name.Core} LLP", $"{name.Core[..^1]} LIMITED", $"{name.Core} GROUP LIMITED", $"{name.Core} (UK) LTD", $"THE {name.Core} CIC"];
            foreach (var one in alike.Where(_ => chance.Next(3) == 0)) register.Append($"{next++},\"{one}\",Active,CF37 1AA\n");
        }
        await site.With<RegisterImporter>(r => r.Import(new MemoryStream(Encoding.UTF8.GetBytes(register.ToString())), "register.csv", Act.BySystem(site.Clock.Now)));
        var payments = new StringBuilder("Date paid,Supplier name,Amount\n");
        foreach (var (supplier, _) in truth.Values) payments.Append($"01/07/2018,\"{supplier.Replace("\"", "\"\"")}\",1.00\n");
        var stored = await site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(Encoding.UTF8.GetBytes(payments.ToString()))));
        await site.With<PaymentImporter, ImportOutcome>(i => i.Import(buyer.Id, stored, "hidden.csv", new ReadingChoices(), Act.BySystem(site.Clock.Now)));
        var payees = await site.Db(db => db.Payees.AsNoTracking().ToListAsync());
        var linked = payees.Where(p => p.EntryNumber is not null).ToList();
        var wrong = linked.Where(p => truth.TryGetValue(FirmName.Of(p.Name), out var is_) && is_.CompanyNumber != p.EntryNumber).ToList();
        output.WriteLine($"{payees.Count} payees, {linked.Count} linked by name, {wrong.Count} wrong");
        Assert.True(linked.Count >= 300, $"Only {linked.Count} were linked.");
        Assert.Empty(wrong.Select(p => p.Name));
    }

    /// <summary>The other way round: whom the council paid is not in the register at all, only bodies that are called nearly so, or were and are dissolved.</summary>
    [RealDataFact("spend/wakefield_council")]
    public async Task Where_only_look_alikes_stand_in_the_register_nobody_is_linked()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer("Wakefield");
        using var stream = File.OpenRead(RealData.Find("spend/wakefield_council/2018-Q3__clean.csv")!);
        var names = PaymentFile.Open(FileTables.Open(stream)).Rows().Where(r => r.CompanyNumber.Length == 8 && !Redaction.Hides(r.Supplier)).Select(r => r.Supplier).Distinct().ToList();
        var cores = names.Select(FirmName.Of).ToLookup(n => n.Core);
        var register = new StringBuilder("company_number,company_name,company_status,registered_postcode\n");
        var (next, kinds) = (80_000_000, new int[Alikes("A", LegalForm.None).Length]);
        foreach (var name in cores.Where(c => c.Select(n => n.Form).Distinct().Count() == 1).Select(c => c.First()))
        {
            var alikes = Alikes(name.Core, name.Form);
            for (var kind = 0; kind < alikes.Length; kind++)
            {
                // One that another supplier of the file is really called is no look-alike.
                if (FirmName.Of(alikes[kind].Name) is var alike && alike.Core != name.Core && cores.Contains(alike.Core)) continue;
                register.Append($"{next++},\"{alikes[kind].Name}\",{alikes[kind].Status},CF37 1AA\n");
                kinds[kind]++;
            }
        }
        await site.With<RegisterImporter>(r => r.Import(new MemoryStream(Encoding.UTF8.GetBytes(register.ToString())), "register.csv", Act.BySystem(site.Clock.Now)));
        var payments = new StringBuilder("Date paid,Supplier name,Amount\n");
        foreach (var name in names) payments.Append($"01/07/2018,\"{name.Replace("\"", "\"\"")}\",1.00\n");
        var stored = await site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(Encoding.UTF8.GetBytes(payments.ToString()))));
        await site.With<PaymentImporter, ImportOutcome>(i => i.Import(buyer.Id, stored, "hidden.csv", new ReadingChoices(), Act.BySystem(site.Clock.Now)));
        var payees = await site.Db(db => db.Payees.AsNoTracking().ToListAsync());
        output.WriteLine($"{payees.Count} payees, {next - 80_000_000} look-alikes of {kinds.Length} kinds, {payees.Count(p => p.EntryNumber is not null)} linked");
        Assert.True(payees.Count >= 300 && kinds.All(k => k > 300));
        Assert.Empty(payees.Where(p => p.EntryNumber is not null).Select(p => p.Name));
    }

    private static (string Name, string Status)[] Alikes(string core, LegalForm form)
    {
        var own = form switch { LegalForm.Plc => "PLC", LegalForm.Llp => "LLP", LegalForm.Cic => "CIC", LegalForm.Cio => "CIO", LegalForm.Limited => "LIMITED", _ => "" };
        var other = form == LegalForm.Plc ? "LTD" : "PLC";
        return
        [
            ($"{core} {other}", "Active"), ($"{core} LLP AND PARTNERS", "Active"), ($"{core} (WALES) {own}", "Active"), ($"{core} HOLDINGS {own}", "Active"), ($"{core} GROUP {own}", "Active"),
            ($"{core} 2 {own}", "Active"), ($"{core} II {own}", "Active"), ($"{core} NO. 1 {own}", "Active"), ($"{core}S {own}", "Active"), ($"{core[..^1]} {own}", "Active"), ($"WAKEFIELD {core} {own}", "Active"),
            ($"{core} WAKEFIELD {own}", "Active"), ($"{core} SERVICES {own}", "Active"), ($"{core} INTERNATIONAL {own}", "Active"), ($"{core} UK {own}", "Active"), ($"OTHER NAME T/A {core} {own}", "Active"),
            ($"{core} T/A OTHER NAME {own}", "Active"), ($"{core} {own}", "Dissolved"),
        ];
    }

    [RealDataFact("spend/devon_county_council")]
    public async Task Devon_is_mostly_not_known_and_says_so_and_vat_numbers_tie_its_payees()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer("Devon County Council");
        foreach (var path in Directory.GetFiles(RealData.Find("spend/devon_county_council")!, "*.csv").Order())
        {
            var stored = await site.With<FileStore, StoredFile>(f => f.Save(File.OpenRead(path)));
            await site.With<PaymentImporter, ImportOutcome>(i => i.Import(buyer.Id, stored, Path.GetFileName(path), new ReadingChoices(), Act.BySystem(site.Clock.Now)));
        }
        await using (var sample = File.OpenRead(RealData.Find("companies/companies_house_sample.csv")!))
            await site.With<RegisterImporter>(r => r.Import(sample, "sample.csv", Act.BySystem(site.Clock.Now)));
        var lines = await site.With<SpendSource, List<SpendLine>>(s => s.Lines([buyer.Id], new DateOnly(2025, 4, 1), new DateOnly(2026, 3, 31)));
        var placed = lines.Where(l => l.Payee.Places.Count > 0).Sum(l => l.Pence);
        var whole = lines.Sum(l => l.Pence);
        var known = lines.Where(l => l.Payee.Places.Count > 0).ToList();
        output.WriteLine($"{lines.Count} lines, {Money.Show(whole)}; placed: {known.Count} lines of {known.Select(l => l.PayeeId).Distinct().Count()} accounts, {known.Select(l => l.SupplierId).Distinct().Count()} suppliers, {Money.Show(placed)}; not known: {(whole - placed) / (double)whole:P2} of the pounds; {lines.Select(l => l.PayeeId).Distinct().Count()} accounts are {lines.Select(l => l.SupplierId).Distinct().Count()} suppliers");
        Assert.Equal(24_725, lines.Count);
        Assert.True(lines.Select(l => l.SupplierId).Distinct().Count() < lines.Select(l => l.PayeeId).Distinct().Count());
        // One of the county's largest suppliers happens to stand among two weeks of new companies; next to nothing else can be known from them.
        Assert.True(placed < whole / 4, "Two weeks of new companies cannot place a county's suppliers.");
        Assert.True(lines.Where(l => l.Payee.Places.Count > 0).Select(l => l.SupplierId).Distinct().Count() < 20);
    }
}
