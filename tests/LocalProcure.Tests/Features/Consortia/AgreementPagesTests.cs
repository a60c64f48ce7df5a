using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Consortia.Agreeing;
using LocalProcure.Domain.Rules;
using LocalProcure.Tests.Pdf;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Pdf;
using LocalProcure.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Consortia;

public sealed class AgreementPagesTests
{
    [Fact]
    public async Task An_agreement_is_made_signed_by_each_and_makes_itself_anew_when_the_group_changes()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        // The law's days are those of the day on which the procurement commenced, whatever has come since.
        var commenced = await groups.Site.Db(db => db.Tenders.Where(t => t.Id == consortium.TenderId).Select(t => t.CommencedOn!.Value).SingleAsync());
        await groups.Site.Db(async db =>
        {
            FigureRow Term(DateOnly from, long days) => new(FigureLine.PaymentTerm, FigureBody.Any, FigureSort.Any, from, days, "s.68", Act.BySystem(groups.Site.Clock.Now));
            db.AddRange(Term(commenced.AddYears(-1), 45), Term(commenced, 30), Term(commenced.AddDays(1), 14));
            await db.SaveChangesAsync();
        });
        groups.Site.Clock.Advance(TimeSpan.FromDays(1));
        var (lead, partner) = (await groups.Site.SignedIn(groups.LeadPerson), await groups.Site.SignedIn(groups.PartnerPerson));
        var address = $"/en/consortia/{consortium.Id}/agreement";
        Assert.Contains("No agreement has been made yet", (await partner.Get(address)).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.Get(address + "/choices")).Status);
        var tooLong = await lead.FillIn(address + "/choices", ("Form.PayWithinDays", "31"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooLong.Status);
        Assert.Contains("from 1 to 30", tooLong.One("#Form_PayWithinDays-error").TextContent);
        var made = await lead.Submit(tooLong, tooLong.Form("#choices"), ("Form.PayWithinDays", "7"));
        foreach (var said in new[] { "Version 1", "16. The two languages", "Nant Electrical Ltd: 40.00%", "pays the others their parts within 7 days", "Cwm Builders Ltd has not signed" }) Assert.Contains(said, made.Text);
        Assert.Contains("16. Y ddwy iaith, a chyngor", (await lead.Get(address.Replace("/en/", "/cy/"))).Text);
        Assert.Contains(await groups.EmailsTo(groups.PartnerPerson), e => e.Subject == "Valley Trades: version 1 of your agreement is ready to sign");

        var refused = await lead.Submit(made, made.Form("#sign"), ("Form.Name", ""), ("Form.Role", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        foreach (var field in new[] { "#Form_Role-error", "#Form_Agree-error" }) Assert.True(refused.Has(field) || refused.Has("#Form_Name-error"), field);
        Assert.Contains("Lowri Lead, Director, for Cwm Builders Ltd", (await Sign(lead, address, "Lowri Lead", "Director")).Text);
        Assert.Contains("Signed by every member", (await Sign(partner, address, "Pryce Partner", "Owner")).Text);
        // A second click, and another firm's place, change nothing.
        Assert.False((await partner.Get(address)).Has("#sign"));
        var kept = await Latest(groups, consortium.Id);
        Assert.All(kept.Signatures, s => Assert.Equal(kept.Hash, s.Hash));
        Assert.Equal(AgreementWriterHash(kept), kept.Hash);

        // What was open on a page when the shares changed cannot be signed any more; the next version is there already, with what changed and why signatures fell.
        var made2 = await lead.FillIn(address + "/choices", ("Form.LeavingDays", "0"));
        Assert.Contains("Version 2", made2.Text);
        var open = await partner.Get(address);
        var shares = await lead.Get($"/en/consortia/{consortium.Id}/shares");
        await lead.Submit(shares, shares.Form(), ("Form.Rows[0].Share", "55"), ("Form.Rows[1].Share", "45"));
        var late = await partner.Submit(open, open.Form("#sign"), ("Form.Name", "Pryce Partner"), ("Form.Role", "Owner"), ("Form.Agree", "true"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        foreach (var page in new[] { late, await lead.Get(address) })
        {
            foreach (var said in new[] { "Version 3", "This version made itself", "What changed since version 1", "do not count for this one", "Cwm Builders Ltd, Nant Electrical Ltd" }) Assert.Contains(said, page.Text);
            var shown = page.All("#changes dl").Select(d => string.Join(' ', d.Children.Select(c => c.TextContent.Trim()))).ToList();
            Assert.Contains("Before Cwm Builders Ltd: 60.00% Nant Electrical Ltd: 40.00% Now Cwm Builders Ltd: 55.00% Nant Electrical Ltd: 45.00%", shown);
            Assert.True(page.Has("#sign"));
        }
        Assert.Contains("no longer the one to sign", late.Text);
        Assert.Contains("Beth sydd wedi newid ers fersiwn 1", (await partner.Get(address.Replace("/en/", "/cy/"))).Text);
        // Version 2, that nobody had signed, was replaced within the hour: nobody is told twice.
        Assert.Equal(2, (await groups.EmailsTo(groups.PartnerPerson)).Count(e => e.Subject.Contains("of your agreement is ready to sign")));
        // Earlier versions stay readable as they were signed.
        var first = await partner.Get(address + "/1");
        Assert.Contains("Nant Electrical Ltd: 40.00%", first.Text);
        Assert.Contains("Lowri Lead, Director, for Cwm Builders Ltd", first.Text);
        Assert.False(first.Has("#sign"));
        Assert.Contains("already says exactly this", (await lead.FillIn(address + "/choices")).Text);
        Assert.Equal(3, await groups.Site.Db(db => db.ConsortiumAgreements.CountAsync(a => a.ConsortiumId == consortium.Id)));

        // One more change once somebody has signed, and nobody looks: the job makes the next version, once, and everyone is told what and why.
        Assert.Contains("Pryce Partner, Owner", (await Sign(partner, address, "Pryce Partner", "Owner")).Text);
        await groups.Site.Db(async db =>
        {
            var group = await db.Consortia.Include(c => c.Members).Include(c => c.Signatures).SingleAsync(c => c.Id == consortium.Id);
            group.Describe("Valley Builders", group.WhyTogether, ConsortiumModel.CoOperative, new(groups.LeadPerson.Id, groups.Site.Clock.Now));
            await db.SaveChangesAsync();
        });
        for (var run = 0; run < 2; run++) await groups.Site.With((LocalProcure.Web.Features.Consortia.FollowAgreements job) => job.Run(groups.Site.Clock.Now));
        var told = Assert.Single(await groups.EmailsTo(groups.LeadPerson), e => e.Subject == "Valley Builders: version 4 of your agreement is ready to sign");
        foreach (var said in new[] { "Who agrees", "A signature stands for exact words" }) Assert.Contains(said, told.Text);
        Assert.DoesNotContain("45.00%", told.Text);
        Assert.True((await Latest(groups, consortium.Id)).MadeItself);
        // What leaves the words as they were leaves the version as it was.
        await groups.Site.Db(async db =>
        {
            var group = await db.Consortia.Include(c => c.Members).Include(c => c.Signatures).SingleAsync(c => c.Id == consortium.Id);
            group.Withdraw(group.Invite(Invitee.At("somebody@example.org", "hash"), "Helps", 100, null, new(groups.LeadPerson.Id, groups.Site.Clock.Now)), new(groups.LeadPerson.Id, groups.Site.Clock.Now));
            await db.SaveChangesAsync();
        });
        await groups.Site.With((LocalProcure.Web.Features.Consortia.FollowAgreements job) => job.Run(groups.Site.Clock.Now));
        Assert.Equal(4, (await Latest(groups, consortium.Id)).Number);
        Assert.Contains("0 of 2 signed", (await partner.Get($"/en/consortia/{consortium.Id}")).Text);
    }

    [PdfFact]
    public async Task It_prints_in_either_language_whatever_the_page_is_in()
    {
        await using var groups = await Groups.Start();
        await groups.Site.Keep(new SiteFact { Name = SiteFact.Demo, Value = "yes" });
        var consortium = await groups.Pair();
        var lead = await groups.Site.SignedIn(groups.LeadPerson);
        await lead.FillIn($"/en/consortia/{consortium.Id}/agreement/choices");
        var kept = await Latest(groups, consortium.Id);
        foreach (var (language, first, last) in new[] { ("en", "Who agrees", "Signatures"), ("cy", "Pwy sy’n cytuno", "Llofnodion") })
        {
            var pdf = await lead.Get($"/en/consortia/{consortium.Id}/agreement/1/pdf?language={language}");
            Assert.Equal("application/pdf", pdf.Response.Content.Headers.ContentType!.MediaType);
            var text = await PdfTools.Text(pdf.Bytes);
            foreach (var said in new[] { first, last, "Nant Electrical Ltd", "40.00%" }) Assert.Contains(said, text);
            Assert.Contains(kept.Hash, text.Replace(" ", ""));
            // A demonstration says so at the head of every sheet, in the language of the paper.
            using (Bilingual.FromCode(language).Speak()) Assert.All((await PdfTools.Pages(pdf.Bytes)).SkipLast(1), sheet => Assert.Contains(DemoMark.Words, PdfTools.Folded(sheet)));
            Assert.Contains("Tagged: yes", await PdfTools.Info(pdf.Bytes));
            if (PdfTools.KeptIn is { } folder) await File.WriteAllBytesAsync(Path.Combine(folder, $"agreement-{language}.pdf"), pdf.Bytes);
        }
    }

    /// <summary>A group names itself, and its name stands in the style sheet of the paper.</summary>
    [Theory]
    [InlineData("Ni</style><meta http-equiv=refresh content='0;url=file:///etc/passwd'>")]
    [InlineData("Ni\"; } body { display: none } x { y: \"")]
    [InlineData("Ni\\")]
    public void No_name_gets_out_of_the_words_of_the_paper(string name)
    {
        foreach (var style in new[] { PdfStyle.WithoutCover(name).ToString()!, PdfStyle.For(name).ToString()! })
        {
            Assert.Equal(style.Length - "</style>".Length, style.IndexOf("</", StringComparison.Ordinal));
            Assert.DoesNotContain("display: none }", style);
            Assert.DoesNotContain("Ni\\\"", style);
        }
    }

    internal static async Task<WebPage> Sign(Browser browser, string address, string name, string role)
    {
        var page = await browser.Get(address);
        return await browser.Submit(page, page.Form("#sign"), ("Form.Name", name), ("Form.Role", role), ("Form.Agree", "true"));
    }

    private static string AgreementWriterHash(ConsortiumAgreement kept) => new AgreementWords(kept.English, kept.Welsh).Hash;

    private static Task<ConsortiumAgreement> Latest(Groups groups, Guid id) =>
        groups.Site.Db(db => db.ConsortiumAgreements.AsNoTracking().Where(a => a.ConsortiumId == id).OrderByDescending(a => a.Number).FirstAsync());
}
