using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Plumbing;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Features.Contracts;
using Microsoft.EntityFrameworkCore;
using static LocalProcure.Tests.Features.Contracts.Contracted;

namespace LocalProcure.Tests.Features.Contracts;

/// <summary>Breaches and failures to perform, files that show something, and what contractors are reminded of.</summary>
public sealed class FailuresTests
{
    [Theory]
    [InlineData(300_000, TenderCategory.Services, true)]
    [InlineData(900_000, TenderCategory.LightTouch, false)]
    [InlineData(40_000, TenderCategory.Services, false)]
    public async Task A_breach_is_recorded_read_by_the_contractor_and_its_notice_is_due_within_thirty_days_where_the_act_asks(long net, TenderCategory category, bool needsNotice)
    {
        await using var made = await Contracted.Start(net, category: category);
        var officer = await made.Signed();
        var today = made.Site.Clock.Now.UkDate();
        var page = await officer.Get(made.At("/failures"));
        Assert.Contains(FailureText.ChooseKind, (await officer.Submit(page, page.Form("#add"))).Text);
        Assert.Contains(FailureText.DayInFuture, (await officer.Submit(page, page.Form("#add"), [("Kind", "Damages"), .. Day("On", today.AddDays(1)), ("What", "Late")])).Text);
        Assert.Contains(FailureText.BeforeContract, (await officer.Submit(page, page.Form("#add"), [("Kind", "Damages"), .. Day("On", today.AddDays(-1)), ("What", "Late")])).Text);
        // A contractor that did not improve had to be given the chance.
        Assert.Contains(FailureText.EnterChance, (await officer.Submit(page, page.Form("#add"), [("Kind", "NotImproved"), .. Day("On", today), ("What", "Late every week")])).Text);
        (string, string?)[] breach = [("Kind", "Damages"), .. Day("On", today), ("What", "The roof let in water")];
        for (var click = 0; click < 2; click++) Assert.Equal(HttpStatusCode.OK, (await officer.Submit(page, page.Form("#add"), breach)).Status);
        var kept = await made.Site.Db(db => db.ContractFailures.SingleAsync());
        Assert.Equal(needsNotice ? today.AddDays(30) : null, kept.NoticeBy);
        Assert.Equal(needsNotice, (await officer.Get(made.At())).Text.Contains(ContractRoomText.NameOf(ContractDuty.PerformanceNotice), StringComparison.Ordinal));
        var contractor = await made.As(made.FirmPerson);
        var read = await contractor.Get(made.At("/failures", "cy"));
        Assert.Contains("The roof let in water", read.Text);
        Assert.False(read.Has("#add"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await made.Site.SignedIn(await made.Site.MemberOf(await made.Site.Firm("Stranger Ltd")))).Get(made.At("/failures"))).Status);
        if (!needsNotice) return;

        made.Site.Clock.Advance(TimeSpan.FromDays(2));
        await made.Site.Db(async db =>
        {
            db.Add(new ContractNotice(await db.Contracts.SingleAsync(), ContractNoticeKind.Performance, "066666-2026", made.Site.Clock.Now.UkDate(), new Act(made.Officer.Id, made.Site.Clock.Now)));
            await db.SaveChangesAsync();
        });
        officer = await made.As(made.Officer);
        Assert.Contains(FailureText.Noticed, (await officer.Get(made.At("/failures"))).Text);
        Assert.DoesNotContain(ContractRoomText.NameOf(ContractDuty.PerformanceNotice), (await officer.Get(made.At())).Text);
    }

    [Fact]
    public async Task A_file_shows_what_was_delivered_or_assessed_to_those_whom_it_concerns()
    {
        await using var made = await Contracted.Start(joint: true);
        var officer = await made.Signed();
        var act = new Act(made.Officer.Id, made.Site.Clock.Now);
        var (commitment, kpi) = await made.Site.Db(async db =>
        {
            var contract = await db.Contracts.SingleAsync();
            var promised = new Commitment(contract, new CommitmentTerms(new("Training", null), new("hours", null), 10, new("Register", null), Ends, null, null, made.Firm.Id), act);
            var indicator = new Kpi(contract, new OwnWords("On time", null), OwnWords.None, act);
            db.AddRange(promised, indicator);
            await db.SaveChangesAsync();
            return (promised, indicator);
        });
        var lead = await made.As(made.FirmPerson);
        var today = made.Site.Clock.Now.UkDate();
        var form = await lead.Get(made.At($"/commitments/{commitment.Id}/deliveries/new"));
        (string, string?)[] entry = [("Quantity", "4"), .. Day("On", today), ("Evidence", "The register")];
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.Submit(form, form.Form(), [("File", "register.pdf", "MZ no pdf"u8.ToArray())], entry)).Status);
        var page = await lead.Submit(form, form.Form(), [("File", "register.pdf", UploadsTests.Pdf)], entry);
        var link = page.One("a[href*='/files/']").GetAttribute("href")!;
        Assert.Equal(UploadsTests.Pdf, (await lead.Get(link)).Bytes);
        Assert.Equal(UploadsTests.Pdf, (await officer.Get(link)).Bytes);
        // The other member does not see what is its partner's.
        var partner = await made.As(made.PartnerPerson!);
        Assert.Equal(HttpStatusCode.NotFound, (await partner.Get(link)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await made.Site.SignedIn(await made.Site.MemberOf(await made.Site.Firm("Stranger Ltd")))).Get(link)).Status);

        form = await officer.Get(made.At($"/kpis/{kpi.Id}/assessments/new"));
        page = await officer.Submit(form, form.Form(), [("File", "visits.pdf", UploadsTests.Pdf)], [.. Day("From", today), .. Day("To", today), ("Rating", "Good"), ("Reason", "As agreed")]);
        link = page.One("a[href*='/files/']").GetAttribute("href")!;
        foreach (var party in new[] { officer, lead, partner }) Assert.Equal(UploadsTests.Pdf, (await party.Get(link)).Bytes);
        Assert.Equal(2, await made.Site.Db(db => db.ContractFiles.CountAsync()));
    }

    [Fact]
    public async Task A_contractor_is_reminded_of_what_it_promised_once_at_each_distance_and_told_what_a_payment_means()
    {
        await using var made = await Contracted.Start();
        var officer = await made.Signed(made.Site.Clock.Now.UkDate());
        var due = made.Site.Clock.Now.UkDate().AddDays(60);
        var commitment = await made.Site.Db(async db =>
        {
            var kept = new Commitment(await db.Contracts.SingleAsync(), new CommitmentTerms(new("Training", "Hyfforddiant"), new("hours", null), 10, new("Register", null), due, null, null, made.Firm.Id), new(made.Officer.Id, made.Site.Clock.Now));
            db.Add(kept);
            await db.SaveChangesAsync();
            return kept;
        });
        async Task<int> Run(DateOnly day)
        {
            made.Site.Clock.Now = UkTime.FromUk(day, new TimeOnly(8, 0));
            return await made.Site.With((DeliveryReminders job) => job.Run(made.Site.Clock.Now));
        }
        int[] told = [await Run(due.AddDays(-31)), await Run(due.AddDays(-30)), await Run(due.AddDays(-29)), await Run(due.AddDays(-7)), await Run(due), await Run(due.AddDays(1)), await Run(due.AddDays(2))];
        Assert.Equal([0, 1, 0, 1, 0, 1, 0], told);
        var mail = await made.Site.Db(db => db.Emails.AsNoTracking().Where(e => e.Address == made.FirmPerson.Email).OrderBy(e => e.Id).ToListAsync());
        Assert.Equal(3, mail.Count);
        Assert.Contains("is late", mail[^1].Subject);
        // Enough confirmed: nobody is reminded of what is done.
        await made.Site.Db(async db =>
        {
            var contract = await db.Contracts.SingleAsync();
            var delivery = new Delivery(contract, commitment, 10, contract.SignedOn!.Value, "Register", new(made.FirmPerson.Id, made.Site.Clock.Now));
            delivery.Confirm(new(made.Officer.Id, made.Site.Clock.Now));
            db.Add(delivery);
            db.CommitmentReminders.RemoveRange(db.CommitmentReminders);
            await db.SaveChangesAsync();
        });
        Assert.Equal(0, await Run(due.AddDays(3)));

        var invoice = await made.Site.Db(async db =>
        {
            var contract = await db.Contracts.SingleAsync();
            var law = ContractLaw.Of(await db.Tenders.SingleAsync(), await db.Buyers.SingleAsync(), await Web.Data.FigureLoading.LoadFigures(db), made.Site.Clock.Now.UkDate());
            var kept = new Invoice(contract, new InvoiceTerms(made.Firm.Id, "7", "December", 100_00, made.Site.Clock.Now.UkDate(), null), law.Figures, new(made.Officer.Id, made.Site.Clock.Now));
            db.Add(kept);
            await db.SaveChangesAsync();
            return kept;
        });
        officer = await made.As(made.Officer);
        var page = await officer.Get(made.At("/invoices"));
        for (var click = 0; click < 2; click++) await officer.Submit(page, page.Form("form[action$='/payment']"), Day("PaidOn", made.Site.Clock.Now.UkDate()));
        Assert.Contains("within 30 days", Assert.Single(await made.Site.Db(db => db.Emails.Where(e => e.Address == made.FirmPerson.Email && e.Subject.StartsWith("An invoice was paid")).ToListAsync())).Text);
    }
}
