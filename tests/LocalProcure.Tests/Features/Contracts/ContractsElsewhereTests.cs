using System.Net;
using System.Text;
using System.Text.Json;
using LocalProcure.Domain;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Reports;
using LocalProcure.Tests.Features.Reports;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Contracts;

/// <summary>A contract awarded elsewhere from the form to the register, its files and the year; and one that the regulations leave out.</summary>
public sealed class ContractsElsewhereTests
{
    private const string Year = "/en/reports/W06000016/years/2026";

    private static (string, string?)[] Typed =>
    [
        ("SubjectEnglish", "Road salt"), ("SubjectWelsh", "Halen ffordd"), ("Source", "Find a Tender 012345-2026"), ("Category", "Goods"), ("Value", "300,000"), ("Gross", "360,000"),
        .. Contracted.Day("AwardedOn", new(2026, 6, 1)), .. Contracted.Day("EndsOn", new(2028, 6, 30)), ("Contractor", "Halen Cymru Cyf"), ("Address", "9 Hidden Close"), ("Postcode", "CF37 1AA"), ("IsHome", "true"), ("Size", "yes"),
    ];

    [Fact]
    public async Task A_contract_awarded_elsewhere_is_in_the_register_its_files_and_the_year_until_it_is_taken_out()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var made = await Contracted.Start(2_500_000, category: LocalProcure.Domain.Tenders.TenderCategory.Works, on: site);
        await (await Programme.Start(site, "Date paid,Supplier name,Net amount\n23/06/2026,Bakers of Pontypridd Ltd,430.00\n", "june.csv")).Issue(new DateOnly(2026, 6, 1));
        var (officer, anybody) = (await made.As(made.Officer), site.Anonymous());
        var form = (await officer.Get("/en/contracts")).One("a[href$='/contracts-elsewhere']").GetAttribute("href")!;
        Assert.Contains(form, (await officer.Get(Year)).Html);
        var refused = await officer.FillIn(form, Contracted.But(Typed, ("Source", ""), ("Postcode", "CF99 9ZZ")));
        Assert.Contains("CF99 9ZZ", refused.Text);
        Assert.Contains(ElsewhereText.EnterSource, (await officer.FillIn(form, Contracted.But(Typed, ("Source", "")))).Text);
        var shown = await officer.FillIn(form, Typed);
        foreach (var said in new[] { "Find a Tender 012345-2026", "£300,000.00", "1 June 2026", "30 June 2028", "Rhondda Cynon Taf. " + ContractText.Withheld, $"Entered by {made.Buyer.Name}" }) Assert.Contains(said, shown.Text);

        var list = await anybody.Get("/en/contracts");
        // The newest award first, whichever kind it is.
        Assert.Equal(["Cleaning of libraries", "Road salt"], list.All(".lp-result h2").Select(h => h.TextContent.Trim()));
        Assert.Contains(ElsewhereText.ByHand, list.Text);
        Assert.Single((await anybody.Get("/cy/contracts?words=halen")).All(".lp-result"));
        Assert.Single((await anybody.Get("/en/contracts?to.day=1&to.month=6&to.year=2026")).All(".lp-result"));
        Assert.Empty((await anybody.Get("/en/contracts?words=salt&cpv=90910000")).All(".lp-result"));
        var register = Encoding.UTF8.GetString((await anybody.Get("/en/contracts/register.csv?words=salt")).Bytes).TrimEnd().Split("\r\n");
        Assert.Contains("2026-06-01,,300000.00,,2028-06-30,,,,Halen Cymru Cyf,,100,", register[1]);
        Assert.EndsWith("300000.00,Find a Tender 012345-2026,", register[1]);
        Assert.Single(register.Select(row => System.Text.RegularExpressions.Regex.Count(row, ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).Distinct());
        var feed = Encoding.UTF8.GetString((await anybody.Get("/cy/contracts/feed.atom?words=halen")).Bytes);
        foreach (var said in new[] { "Halen ffordd", "Cofnod â llaw o: Find a Tender 012345-2026", "/cy/contracts/elsewhere/" }) Assert.Contains(said, feed);
        Assert.DoesNotContain("9 Hidden Close", feed);
        using (var json = JsonDocument.Parse((await anybody.Get("/en/contracts/register.json")).Html))
        {
            var both = json.RootElement.GetProperty("contracts").EnumerateArray().ToList();
            Assert.Equal(both[0].EnumerateObject().Select(p => p.Name), both[1].EnumerateObject().Select(p => p.Name));
            Assert.Equal([null, "Find a Tender 012345-2026"], both.Select(c => c.GetProperty("enteredByHandFrom").GetString()));
        }

        var year = await anybody.Get(Year);
        foreach (var said in new[] { $"{AnnualText.All} 2 £2,800,000.00", $"{AnnualText.Prescribed} 2 £2,800,000.00", $"{AnnualText.ToSmes} 1 £300,000.00", $"{AnnualText.ByHand} 1 £300,000.00", $"{AnnualText.LeftOut} 0 £0.00", "Entered by hand from: Find a Tender 012345-2026" }) Assert.Contains(said, year.Text);
        foreach (var said in AnnualText.OnTheirWordList(1, 0)) Assert.Contains(said, year.Text);

        // The regulations leave both out: one said on its page, the other in its entry.
        Assert.Contains(ElsewhereText.BothLanguages, (await officer.FillIn(made.At("/left-out"), ("ReasonEnglish", "Schedule 1"))).Text);
        Assert.Contains("Schedule 1", (await officer.FillIn(made.At("/left-out"), ("ReasonEnglish", "Schedule 1"), ("ReasonWelsh", "Atodlen 1"))).Text);
        var entry = (await anybody.Get("/en/contracts?words=salt")).One(".lp-result h2 a").GetAttribute("href")!;
        var corrected = await officer.FillIn((await officer.Get(entry)).One("main a[href*='/contracts-elsewhere/']:not([href$='/removal'])").GetAttribute("href")!, ("LeftOutEnglish", "Regulation 4"), ("LeftOutWelsh", "Rheoliad 4"));
        // The home's postcode was not kept, its area stays.
        Assert.Contains("Rhondda Cynon Taf. " + ContractText.Withheld, corrected.Text);
        year = await anybody.Get(Year);
        foreach (var said in new[] { $"{AnnualText.Prescribed} 0 £0.00", $"{AnnualText.LeftOut} 2 £2,800,000.00", "No: left out by the regulations: Regulation 4", "No: left out by the regulations: Schedule 1" }) Assert.Contains(said, year.Text);
        Assert.Contains("wedi’i hepgor gan y rheoliadau: Atodlen 1", (await anybody.Get(Year.Replace("/en/", "/cy/"))).Text);
        var csv = (await anybody.Get($"{Year}/figures.csv".Replace("/en", ""))).Html;
        foreach (var row in new[] { "contracts,leftOut,2,280000000", "contracts,byHand,1,30000000", "Halen Cymru Cyf,,yes,30000000,no,no,no,Regulation 4,Rheoliad 4,Find a Tender 012345-2026" }) Assert.Contains(row, csv);
        foreach (var secret in new[] { "Hidden Close", "CF37 1AA" }) foreach (var said in new[] { csv, year.Html, corrected.Html, string.Join("", register) }) Assert.DoesNotContain(secret, said);

        // Nobody else's to touch; what was a mistake is taken out everywhere.
        var other = await site.SignedIn(await site.Officer(await site.Buyer("Another Council", area: null)));
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get(form)).Status);
        Assert.False((await other.Get(entry)).Has("a[href*='/contracts-elsewhere/']"));
        var removal = (await officer.Get(entry)).One("a[href$='/removal']").GetAttribute("href")!;
        Assert.Contains(ElsewhereText.EnterBecause, (await officer.FillIn(removal)).Text);
        await officer.FillIn(removal, ("Because", "It is another council’s."));
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.Get(entry)).Status);
        Assert.Contains($"{AnnualText.All} 1 £2,500,000.00", (await anybody.Get(Year)).Text);
        Assert.Single((await anybody.Get("/en/contracts")).All(".lp-result"));
        Assert.Equal(["ContractElsewhereEntered", "ContractElsewhereCorrected", "ContractElsewhereRemoved"], await site.Db(db => db.AuditRows.Where(r => r.ThingType == "ContractElsewhere").OrderBy(r => r.Number).Select(r => r.What).ToListAsync()));
    }
}
