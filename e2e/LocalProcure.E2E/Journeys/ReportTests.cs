using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.E2E.Support;
using LocalProcure.Tests.Pdf;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Features.Spend;

namespace LocalProcure.E2E.Journeys;

/// <summary>Project staff take a council's file in, a second person signs the month off, and it is issued: the PDF says what the figures say.</summary>
public sealed class ReportTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Area = "W06000016";

    private const string Payments = """
        Payment date,Supplier,Supplier number,Net amount,Directorate,Type
        03/10/2026,Cwm Plumbing Ltd,1001,"43,000.00",Housing,Repairs
        09/10/2026,Merthyr Steel Ltd,1002,"20,000.00",Highways,Street furniture
        15/10/2026,Bristol Facilities Ltd,1003,"31,000.00",Corporate,Facilities
        21/10/2026,Somebody Unknown,1004,"6,000.00",Corporate,Training
        28/10/2026,Nobody Dated Ltd,1005,not a number,Corporate,Training
        """;

    private const string Suppliers = """
        Supplier number,Supplier name,Postcode
        1001,Cwm Plumbing Ltd,CF40 2AG
        1002,Merthyr Steel Ltd,CF47 8AJ
        1003,Bristol Facilities Ltd,BS1 4AP
        """;

    [PdfTheory]
    [InlineData(Language.English)]
    [InlineData(Language.Welsh)]
    public async Task Staff_import_a_file_and_issue_the_report(Language language)
    {
        await using var site = await LiveSite.Start();
        var buyer = await site.Site.Buyer(area: Area);
        var (nia, huw) = (await site.Site.Staff("Nia Importer", language), await site.Site.Staff("Huw Signer", language));
        var (niasKey, huwsKey) = (await site.Authenticator(nia), await site.Authenticator(huw));
        await using var first = await Visitor.Come(chromium, site, language);
        await using var second = await Visitor.Come(chromium, site, language);
        await first.SignIn(nia, niasKey);
        await second.SignIn(huw, huwsKey);

        await first.Go("/payments/new");
        await first.Page.Locator("main [name=Buyer]").SelectOptionAsync(buyer.Id.ToString());
        await first.Page.Locator("main input[type=file]").SetInputFilesAsync(File("payments.csv", Payments));
        await first.Press(() => ImportText.Look);
        await first.Press(() => ImportText.KeepPayments);
        Assert.Contains("100,000.00", await first.Text());
        await first.Go("/suppliers/new");
        await first.Page.Locator("main [name=Buyer]").SelectOptionAsync(buyer.Id.ToString());
        await first.Page.Locator("main input[type=file]").SetInputFilesAsync(File("suppliers.csv", Suppliers));
        await first.Press(() => ImportText.ImportList);
        await first.Go($"/payees?area={Area}&month=2026-10");
        await first.Go($"/months/{Area}/2026-10");
        Assert.Contains("43", await first.Text());
        Assert.Equal(0, await first.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = first.Says(() => ReportText.SignOff), Exact = true }).CountAsync());

        await second.Go($"/months/{Area}/2026-10");
        await second.Press(() => ReportText.SignOff);
        await second.Type("Password", Site.Password);
        await second.Press(() => ReportText.Issue);

        await using var anyone = await Visitor.Come(chromium, site, language);
        await anyone.Go($"/reports/{Area}/2026-10");
        var headline = anyone.Says(() => Bilingual.Say(
            "43p of every pound stayed in Rhondda Cynon Taf in October; 6p we cannot place", "Arhosodd 43c o bob punt yn Rhondda Cynon Taf ym mis Hydref; ni allwn leoli 6c"));
        Assert.Contains(headline, await anyone.Text());
        await anyone.Printed();
        var pdf = await anyone.Page.Locator($"main a[href*='{language.Code()}.pdf']").First.GetAttributeAsync("href");
        var answer = await anyone.Page.APIRequest.GetAsync(site.Address + pdf);
        if (await TextOf(await answer.BodyAsync()) is not { } text) return;
        Assert.Contains(headline, text);
        // The figures of the summary: 43,000 of 100,000; of the 94,000 whose place is known; 6,000 not known; one local firm of four paid.
        foreach (var figure in (string[])["43.0%", "45.7%", "6.0%", "£100,000", "£43,000"]) Assert.Contains(figure, text);
        var tiers = (await site.Site.Db(db => Task.FromResult(db.Reports.Single().FrozenFigures()))).Tiers;
        Assert.Equal(Expected.Length, tiers.Count);
        foreach (var (tier, (key, lines, pounds, share)) in tiers.Zip(Expected))
        {
            Assert.Equal(key, tier.Tier);
            Assert.Contains(anyone.Says(() => $"{tier.Shown} {lines} {pounds} {share}"), text);
        }
        Assert.Contains("Bristol Facilities", text);
    }

    /// <summary>The table of tiers, reckoned by hand from the rows above.</summary>
    private static readonly (string Key, int Lines, string Pounds, string Share)[] Expected =
    [
        ("in-area", 1, "£43,000.00", "43.0%"), ("rest-of-cwm-taf-morgannwg", 1, "£20,000.00", "20.0%"), ("rest-of-cardiff-capital-region", 0, "£0.00", "0.0%"), ("rest-of-wales", 0, "£0.00", "0.0%"),
        ("rest-of-uk", 1, "£31,000.00", "31.0%"), ("outside-uk", 0, "£0.00", "0.0%"), ("not-known", 1, "£6,000.00", "6.0%"),
    ];

    private static Microsoft.Playwright.FilePayload File(string name, string text) =>
        new() { Name = name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text.Replace("        ", "", StringComparison.Ordinal)) };

    /// <summary>The words of the PDF; null where there is no pdftotext (poppler-utils) to read them with, which ./test installs where it can.</summary>
    private static async Task<string?> TextOf(byte[] pdf)
    {
        Assert.Equal("%PDF"u8.ToArray(), pdf[..4]);
        Assert.True(pdf.Length > 50_000, $"A report of {pdf.Length} bytes");
        return PdfTools.HasPoppler ? await PdfTools.Text(pdf) : null;
    }
}
