using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.E2E.Support;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Spend;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.E2E.Journeys;

/// <summary>Whom nobody knows is resolved: biggest pounds first, what is suggested accepted together and taken back, a note left, and the supplier itself asked by e-mail.</summary>
public sealed class WorkbenchTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string March = "Date paid,Supplier name,Amount,Expense type\n03/03/2026,Bakers of Pontypridd,100.00,Bread\n10/03/2026,Taff Coaches,1250.50,School buses\n11/03/2026,Gower Timber Ltd,75.00,Wood\n12/03/2026,Rhondda Fencing,640.00,Fences\n";
    private const string Register = "company_number,company_name,company_status,registered_postcode\n01234567,BAKERS OF PONTYPRIDD LTD,Active,CF37 1AA\n07654321,GOWER TIMBERS LTD,Active,CF37 1AA\n";

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Welsh)]
    public async Task Payees_are_resolved_at_the_workbench(Language language)
    {
        await using var site = await LiveSite.Start();
        var buyer = await site.Site.Buyer();
        var act = Act.BySystem(site.Site.Clock.Now);
        await site.Site.With<RegisterImporter>(r => r.Import(new MemoryStream(Encoding.UTF8.GetBytes(Register)), "register.csv", act));
        var stored = await site.Site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(Encoding.UTF8.GetBytes(March))));
        await site.Site.With<PaymentImporter, ImportOutcome>(i => i.Import(buyer.Id, stored, "march.csv", new ReadingChoices(), act));
        var nia = await site.Site.Staff("Nia Prosser", language);
        await using var staff = await Visitor.Come(chromium, site, language);
        await staff.SignIn(nia, await site.Authenticator(nia));

        await staff.Go("/payees");
        Assert.Equal(["Taff Coaches", "Rhondda Fencing", "Bakers of Pontypridd", "Gower Timber Ltd"], await staff.Page.Locator("main .lp-result h2").AllInnerTextsAsync());
        Assert.Contains(staff.Says(() => PayeeText.OpenCount(4, 206550)), await staff.Text());
        Assert.Contains(staff.Says(() => PayeeText.Why(SuggestionWhy.SameName)), await staff.Text());
        foreach (var tick in await staff.Page.Locator("main input[name=accept]").AllAsync()) await tick.CheckAsync();
        await staff.Press(() => PayeeText.AcceptTicked);
        Assert.Contains(staff.Says(() => PayeeText.OpenCount(2, 189050)), await staff.Text());
        await staff.Press(() => PayeeText.TakeBackLast);
        Assert.Contains(staff.Says(() => PayeeText.OpenCount(4, 206550)), await staff.Text());

        await staff.Press(() => "Rhondda Fencing");
        await staff.Page.Locator("#own-note").FillAsync("Ffoniais nhw ddydd Mawrth / I rang them on Tuesday");
        await staff.Press(() => PayeeText.KeepNote);
        await staff.Type("email", "office@fencing.example");
        await staff.PressAt($"main form[action$='/question'] button");
        Assert.Contains(staff.Says(() => AskText.NoAnswerYet), await staff.Text());
        Assert.Equal("Ffoniais nhw ddydd Mawrth / I rang them on Tuesday", await staff.Page.Locator("#own-note").InputValueAsync());

        var email = await site.Site.Db(db => db.Emails.SingleAsync(e => e.Address == "office@fencing.example"));
        await using var supplier = await Visitor.Come(chromium, site, Language.English);
        await supplier.Go(System.Text.RegularExpressions.Regex.Match(email.Text, @"/en(/supplier-answers/\S+)").Groups[1].Value);
        await supplier.Type("Postcode", "CF40 2AG");
        await supplier.Press(() => AskText.Give);
        Assert.Contains(supplier.Says(() => AskText.Thanks), await supplier.Text());

        await staff.Go("/payees");
        Assert.Contains(staff.Says(() => AskText.Waiting(1)), await staff.Text());
        await staff.Press(() => "Rhondda Fencing");
        await staff.Press(() => AskText.Use);
        await staff.Go("/payees");
        Assert.Contains(staff.Says(() => PayeeText.OpenCount(3, 142550)), await staff.Text());
    }
}
