using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.E2E.Support;
using LocalProcure.Tests.Support;
using Microsoft.Playwright;

namespace LocalProcure.E2E.Journeys;

/// <summary>From a council's year in one archive and its supplier list to an issued month, by two people; every click and every filled field is counted, the signing in of both among them.</summary>
internal static class MonthSteps
{
    public const int Most = 60;
    /// <summary>A large file is read in the background; its page goes on by itself.</summary>
    private const float LongestImport = 120_000;

    /// <summary>How many clicks and filled fields it took.</summary>
    public static async Task<int> Issue(Chromium chromium, LiveSite site, Language language, string area, DateOnly month, FilePayload payments, string suppliers, Func<Visitor, Task> atPayees, Func<Visitor, Task> atMonth)
    {
        var (nia, huw) = (await site.Site.Staff("Nia Importer", language), await site.Site.Staff("Huw Signer", language));
        var (niasKey, huwsKey) = (await site.Authenticator(nia), await site.Authenticator(huw));
        await using var first = await Visitor.Come(chromium, site, language);
        await using var second = await Visitor.Come(chromium, site, language);
        var acts = 0;
        async Task Act(Task act) { acts++; await act; }

        acts += 5; // address, password, press, code, press
        await first.SignIn(nia, niasKey);
        await Act(first.Press(() => Web.Features.Shared.FrameText.Staff));
        await Act(first.Press(() => ImportText.Title));
        await Act(first.Press(() => ImportText.ImportPayments));
        await Act(first.Page.Locator("main [name=Buyer]").SelectOptionAsync(new SelectOptionValue { Index = 1 }));
        await Act(first.Page.Locator("main input[type=file]").SetInputFilesAsync(payments));
        await Act(first.Press(() => ImportText.Look));
        await Act(first.Press(() => ImportText.KeepPayments));
        await first.Page.WaitForURLAsync(address => !address.Contains("/payments/runs/"), new() { Timeout = LongestImport });
        // The page of the import leads on to the list of this buyer, and the list to the payees of the month.
        await Act(first.Press(() => ImportText.ImportSuppliers));
        await Act(first.Page.Locator("main input[type=file]").SetInputFilesAsync(new FilePayload { Name = "suppliers.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(suppliers) }));
        await Act(first.Press(() => ImportText.ImportList));
        await first.Page.WaitForURLAsync(address => address.Contains($"/payees?area={area}&month={month:yyyy-MM}"));
        await atPayees(first);

        acts += 5;
        await second.SignIn(huw, huwsKey);
        await Act(second.Press(() => Web.Features.Shared.FrameText.Staff));
        await Act(second.Press(() => ReportText.Months));
        await Act(second.PressAt($"main a[href$='/{month:yyyy-MM}']"));
        await atMonth(second);
        await Act(second.Press(() => ReportText.SignOff));
        await Act(second.Type("Password", Site.Password));
        await Act(second.Press(() => ReportText.Issue));
        return acts;
    }
}
