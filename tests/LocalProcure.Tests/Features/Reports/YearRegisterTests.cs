using System.Text.Json;
using LocalProcure.Domain;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Features.Contracts;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Reports;

/// <summary>The year's register, steps and plans from a real contract, tender and plan, beside an issued month.</summary>
public sealed class YearRegisterTests
{
    private const string Address = "/en/reports/W06000016/years/2026", Csv = "/reports/W06000016/years/2026/figures.csv";
    private const string Payments = "Date paid,Supplier name,Supplier ID,Net amount,Expense type,Department\n23/06/2026,Bakers of Pontypridd Ltd,101,430.00,Food,Schools\n";

    [Fact]
    public async Task The_year_holds_the_contract_as_the_register_asks_the_steps_and_what_comes_and_says_what_rests_on_the_buyers_word()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        // With VAT three million: below the threshold for works, and a major construction contract.
        var made = await Contracted.Start(2_500_000, joint: true, category: TenderCategory.Works, on: site);
        await (await Programme.Start(site, Payments, "june.csv")).Issue(new DateOnly(2026, 6, 1));
        await Plan(made);
        var anybody = site.Anonymous();
        var awarded = await anybody.Get(Address);
        foreach (var said in new[] { "Cleaning of libraries", "13 November 2026", "Cwm Cleaning Ltd", "Taf Windows Ltd", "1 Commercial Street, Aberdare, CF44 7AA", ContractText.Withheld, "1 December 2026", "30 November 2027", "30 November 2028", "£2,500,000.00", "£430.00", "Home support", "1 May 2027" })
            Assert.Contains(said, awarded.Text);
        Assert.DoesNotContain("ended early", awarded.Text);

        var officer = await made.As(made.Officer);
        await officer.FillIn(made.At("/signing"), [.. Contracted.Day("SignedOn", site.Clock.Now.UkDate()), ("HowItEndsEnglish", "When the roof is done")]);
        await officer.FillIn(made.At("/end"), [.. Contracted.Day("EndedOn", site.Clock.Now.UkDate()), ("Because", "The firm has left the trade.")]);
        var page = await anybody.Get(Address);
        Assert.Contains("23 November 2026 (ended early; it was to end on 30 November 2027); When the roof is done", page.Text);
        foreach (var missing in AnnualText.OnTheirWordList(0, 0)) Assert.Contains(missing, page.Text);
        Assert.Contains("Y Gymraeg", (await anybody.Get(Address.Replace("/en/", "/cy/"))).Text);

        var csv = (await anybody.Get(Csv)).Html;
        var same = $"{made.Buyer.Code},Cleaning of libraries,Glanhau llyfrgelloedd,,,2026-11-13,2026-11-23,2026-12-01,2027-11-30,2026-11-23,When the roof is done,,2028-11-30";
        Assert.Contains($",,250000000,0.5000,,{same},Cwm Cleaning Ltd,\"1 Commercial Street, Aberdare, CF44 7AA\",no,125000000,yes,yes,no,,,", csv);
        Assert.Contains($",,250000000,0.5000,,{same},Taf Windows Ltd,,yes,125000000,yes,yes,no,,,", csv);
        Assert.Contains("contracts,prescribed,1,250000000", csv);
        Assert.Contains("contracts,sizeNotKnown,1,250000000", csv);
        Assert.Contains($"planned,2027-05-01,,9000000,,Home support,{made.Buyer.Code}", csv);
        using var json = JsonDocument.Parse((await anybody.Get(Csv.Replace(".csv", ".json"))).Html);
        var steps = json.RootElement.GetProperty("steps");
        Assert.Equal((1, 1), (steps.GetProperty("tenders").GetInt32(), steps.GetProperty("engaged").GetInt32()));
        Assert.Equal(1, json.RootElement.GetProperty("contracts").GetProperty("inArea").GetProperty("contracts").GetInt32());
        foreach (var said in new[] { page.Html, csv }) foreach (var secret in new[] { "2 Home Lane", "CF47 8AA" }) Assert.DoesNotContain(secret, said);

        var others = await anybody.Get(Address + "?buyer=RCT");
        Assert.Contains(AnnualText.RegisterNone, others.Text);
        Assert.DoesNotContain("Cwm Cleaning", others.Text);
    }

    [Fact]
    public async Task What_a_contract_outsources_what_its_commitments_serve_and_what_the_buyer_says_roll_up_into_the_year()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var made = await Contracted.Start(40_000, on: site);
        await (await Programme.Start(site, Payments, "june.csv")).Issue(new DateOnly(2026, 6, 1));
        var officer = await made.Signed();
        await site.Db(async db =>
        {
            // An old row: nobody was asked what it serves.
            db.Commitments.Add(new Commitment(await db.Contracts.SingleAsync(), new CommitmentTerms(new("Lessons", "Gwersi"), new("hours", "awr"), 10, new("Register", "Cofrestr"), Contracted.Ends, null, null, made.Firm.Id), new(made.Officer.Id, site.Clock.Now)));
            await db.SaveChangesAsync();
        });
        var anybody = site.Anonymous();
        var before = await anybody.Get(Address);
        foreach (var said in new[] { "Not known whether prescribed 1 £40,000.00", "Not stated whether outsourcing 1 £40,000.00", "Not stated 1 1 0", $"Not given yet: {made.Buyer.Name}, Rhondda Council." }) Assert.Contains(said, before.Text);

        Assert.Contains("Choose whether it outsources", (await officer.FillIn(made.At("/outsourcing"))).Text);
        Assert.Contains("Outsources a serviceYes", (await officer.FillIn(made.At("/outsourcing"), ("Outsources", "yes"))).Text);
        var commitments = await officer.Get(made.At("/commitments"));
        await officer.Submit(commitments, commitments.Form("form[action$='/theme']"), ("theme", "WelshLanguage"));
        Assert.False((await officer.Get(made.At("/commitments"))).Has("form[action$='/theme']"));

        var statement = (await officer.Get(Address)).One("#statements a[href$='/statement']").GetAttribute("href")!;
        Assert.Contains(StatementText.BothLanguages, (await officer.FillIn(statement, ("ObjectivesEnglish", "We trained nine people."))).Text);
        await officer.FillIn(statement, ("ObjectivesEnglish", "We trained nine people."), ("ObjectivesWelsh", "Hyfforddwyd naw o bobl."));
        var staff = await site.SignedIn(await site.Staff("Sam Staff"));
        var corrected = await staff.FillIn(statement, ("ObjectivesEnglish", "We trained ten people."), ("ObjectivesWelsh", "Hyfforddwyd deg o bobl."));
        Assert.Contains($"Entered by project staff for {made.Buyer.Name}", corrected.Text);
        var given = (await officer.Get(statement)).Text;
        Assert.Contains("Sam Staff", given);
        Assert.Contains(made.Officer.Name, given);
        Assert.Equal(2, await site.Db(db => db.AnnualStatements.CountAsync()));

        var page = await anybody.Get(Address);
        foreach (var said in new[] { "outsourcing 1 £40,000.00", "The Welsh language 1 1 0", "We trained ten people.", "Not given yet: Rhondda Council." }) Assert.Contains(said, page.Text);
        foreach (var gone in new[] { "nine people", "Not stated 1 1 0", "Sam Staff", "Not known whether prescribed" }) Assert.DoesNotContain(gone, page.Text);
        Assert.False(page.Has("#statements a"));
        Assert.Contains("Hyfforddwyd deg o bobl.", (await anybody.Get(Address.Replace("/en/", "/cy/"))).Text);
        var csv = (await anybody.Get(Csv)).Html;
        foreach (var row in new[] { "contracts,outsourcing,1,4000000", "socialValue.theme,welshLanguage,1", $"statement.objectives,{made.Buyer.Code},,,,We trained ten people.", "statement.missing,RCT" }) Assert.Contains(row, csv);
        // Another buyer's officer neither sees the link nor gets there.
        var other = await site.SignedIn(await site.Officer(await site.Buyer("Another Council", area: null)));
        Assert.False((await other.Get(Address)).Has("#statements a"));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await other.Get(statement)).Status);
    }

    private static Task Plan(Contracted made) => made.Site.Db(async db =>
    {
        var act = new Act(made.Officer.Id, made.Site.Clock.Now);
        var plan = new PlannedProcurement(await db.Buyers.SingleAsync(b => b.Id == made.Buyer.Id), new PlanContent(new("Home support", "Cymorth cartref"), new("Next year.", "Y flwyddyn nesaf."), null,
            TenderCategory.Services, ["85310000"], ["W06000016"], OwnWords.None, 90_000_00, 2000, new DateOnly(2027, 5, 1), null, null, true), act);
        plan.Publish(act);
        var day = made.Site.Clock.Now.AddDays(5);
        db.AddRange(plan, new EngagementEvent(plan, new EventContent(new("Meet the buyer", "Cwrdd â’r prynwr"), OwnWords.None, day, day.AddHours(2), OwnWords.None, "https://meet.example/plan", null), act));
        await db.SaveChangesAsync();
    });
}
