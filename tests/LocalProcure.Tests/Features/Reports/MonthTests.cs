using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Pdf;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Jobs;

namespace LocalProcure.Tests.Features.Reports;

/// <summary>The month for staff: figures as they stand, sign-off by a second person, issue with the password.</summary>
public sealed class MonthTests
{
    [Fact]
    public async Task Staff_choose_a_month_and_see_its_figures_as_they_stand()
    {
        await using var site = await Site.Start();
        var programme = await Programme.Start(site);
        var browser = await site.SignedIn(programme.Signer);
        var months = await browser.Get("/en/months");
        Assert.Contains("March 2026", months.Text);
        var page = await browser.Submit(months, (AngleSharp.Html.Dom.IHtmlFormElement)months.One("main form"), ("Area", Programme.Area), ("Month", "2026-03"));
        Assert.Equal(Programme.Month, page.Path);
        Assert.Contains("43p of every pound stayed in Rhondda Cynon Taf in March; 6p we cannot place", page.Text);
        Assert.Contains("45.7%", page.Text); // 430 of 940
        Assert.Equal(5, page.All(".lp-path__step").Count());
        var welsh = await browser.Get(Programme.Month.Replace("/en/", "/cy/"));
        Assert.Contains("Arhosodd 43c o bob punt yn Rhondda Cynon Taf ym mis Mawrth; ni allwn leoli 6c", welsh.Text);
    }

    [Fact]
    public async Task A_month_or_area_that_is_none_is_refused_with_the_reason()
    {
        await using var site = await Site.Start();
        var programme = await Programme.Start(site);
        var browser = await site.SignedIn(programme.Signer);
        var page = await browser.Get("/en/months?Area=W06000016&Month=March");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("March is not a month", page.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get("/en/months/NOWHERE/2026-03")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get("/en/months/W06000016/2026-13")).Status);
    }

    [Fact]
    public async Task Only_staff_see_the_month()
    {
        await using var site = await Site.Start();
        await Programme.Start(site);
        Assert.Contains("/sign-in", (await site.Anonymous().Ask(new(HttpMethod.Get, Programme.Month))).Response.Headers.Location!.ToString());
        var officer = await site.SignedIn(await site.Officer(await site.Buyer()));
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.Get(Programme.Month)).Status);
        var withoutSecondStep = await site.SignedIn(await site.Staff(), secondStep: false);
        Assert.DoesNotContain("43p", (await withoutSecondStep.Get(Programme.Month)).Text);
    }

    [Fact]
    public async Task Whoever_imported_is_not_offered_the_sign_off_and_is_refused_when_they_send_it_anyway()
    {
        await using var site = await Site.Start();
        var programme = await Programme.Start(site);
        var (importer, signer) = (await site.SignedIn(programme.Importer), await site.SignedIn(programme.Signer));
        var page = await importer.Get(Programme.Month);
        Assert.False(page.Has("form[action$='sign-off']"));
        Assert.Contains("somebody else must sign them off", page.Text);
        // The form as the second person is given it, sent by the first with their own token.
        var form = (await signer.Get(Programme.Month)).Form("form[action$='sign-off']");
        var own = (await importer.Get(Programme.Month)).One("input[name=__RequestVerificationToken]").GetAttribute("value");
        var answer = await importer.Submit(page, form, ("__RequestVerificationToken", own));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Null(await programme.Latest());
    }

    [Fact]
    public async Task A_second_person_signs_off_and_issues_with_their_password()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Programme.Start(site);
        var browser = await site.SignedIn(programme.Signer);
        var page = await browser.Get(Programme.Month);
        Assert.False(page.Has("form[action$='issue']"));
        page = await browser.Submit(page, page.Form("form[action$='sign-off']"));
        Assert.Contains("The figures are signed off", page.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Get(Programme.Public)).Status);

        var wrong = await browser.Submit(page, page.Form("form[action$='issue']"), ("Password", "not my password"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.StartsWith("Error: ", wrong.Title);
        Assert.Equal(ReportStatus.SignedOff, (await programme.Latest())!.Status);

        page = await browser.Submit(page, page.Form("form[action$='issue']"), ("Password", Site.Password));
        Assert.Contains("The report is issued", page.Text);
        Assert.Equal(ReportStatus.Issued, (await programme.Latest())!.Status);
        var issued = await site.Anonymous().Get(Programme.Public);
        Assert.Equal(HttpStatusCode.OK, issued.Status);
    }

    [Fact]
    public async Task Two_people_signing_off_at_once_make_one_report()
    {
        await using var site = await Site.Start();
        var programme = await Programme.Start(site);
        var others = new[] { await site.SignedIn(programme.Signer), await site.SignedIn(await site.Staff("Tomos Third")) };
        var pages = await Task.WhenAll(others.Select(b => b.Get(Programme.Month)));
        var answers = await Task.WhenAll(others.Zip(pages).Select(p => p.First.Submit(p.Second, p.Second.Form("form[action$='sign-off']"))));
        Assert.Contains(answers, a => a.Status == HttpStatusCode.OK);
        Assert.All(answers, a => Assert.True((int)a.Status is 200 or 409 or 422, $"{a.Status}"));
        Assert.Equal(1, await site.Db(db => Task.FromResult(db.Reports.Count())));
    }

    [Fact]
    public async Task Payments_that_come_after_the_sign_off_ask_for_another()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Programme.Start(site);
        var browser = await site.SignedIn(programme.Signer);
        var page = await browser.Get(Programme.Month);
        page = await browser.Submit(page, page.Form("form[action$='sign-off']"));
        await programme.Import("Date paid,Supplier name,Supplier ID,Net amount\n30/03/2026,London Coaches,102,5.00\n", "late.csv");
        var refused = await browser.Submit(page, page.Form("form[action$='issue']"), ("Password", Site.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("signed off again", refused.Text);
        Assert.True(refused.Has("form[action$='sign-off']"));
    }

    [Fact]
    public async Task Without_a_browser_the_report_waits_for_its_pdf_and_a_job_finishes_it()
    {
        var setting = QuickPrinter.Setting(present: false);
        await using var site = await Site.Start(settings: setting);
        var programme = await Programme.Start(site);
        var browser = await site.SignedIn(programme.Signer);
        var page = await browser.Get(Programme.Month);
        page = await browser.Submit(page, page.Form("form[action$='sign-off']"));
        page = await browser.Submit(page, page.Form("form[action$='issue']"), ("Password", Site.Password));
        Assert.Contains("Signed off, PDF waiting", page.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Get(Programme.Public)).Status);
        Assert.Equal(0, await site.With<ReportPdfs, int>(j => j.Run(site.Clock.Now)));

        QuickPrinter.Make(setting.Value!);
        site.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await site.With<ReportPdfs, int>(j => j.Run(site.Clock.Now)));
        Assert.Equal(0, await site.With<ReportPdfs, int>(j => j.Run(site.Clock.Now)));
        var report = (await programme.Latest())!;
        Assert.Equal((ReportStatus.Issued, programme.Signer.Id), (report.Status, report.FrozenBy!.Value));
        Assert.Equal(HttpStatusCode.OK, (await site.Anonymous().Get(Programme.Public)).Status);
    }

    [PdfFact]
    public async Task The_issued_pdfs_say_what_the_figures_file_says()
    {
        await using var site = await Site.Start();
        var programme = await Programme.Start(site);
        var report = await programme.Issue();
        var figures = SpendFile.Read((await site.Anonymous().Get("/reports/W06000016/2026-03/1/figures.json")).Html);
        foreach (var language in new[] { Language.English, Language.Welsh })
        {
            var pdf = (await site.Anonymous().Get($"{Programme.Public}/1/{language.Code()}.pdf")).Bytes;
            Assert.Equal(report.PdfHash(language), Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(pdf)));
            var text = await PdfTools.Text(pdf);
            using (language.Speak())
                foreach (var expected in new[] { Headline.Of(figures), Money.Show(figures.BasePence), FigureText.Percent(figures.RetentionRateKnown), report.Number, MethodText.GlossaryTitle })
                    Assert.Contains(PdfTools.Folded(expected), text);
        }
    }
}
