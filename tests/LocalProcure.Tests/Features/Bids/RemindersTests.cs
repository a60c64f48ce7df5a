using LocalProcure.Domain;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Features.Bids;
using LocalProcure.Web.Jobs;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Bids;

public class RemindersTests
{
    [Fact]
    public async Task People_of_an_unsubmitted_draft_are_reminded_once_at_five_days_and_once_at_one()
    {
        await using var bidding = await Bidding.Start();
        var (_, person, browser) = await bidding.NewFirm(language: Language.Welsh);
        var (_, _, other) = await bidding.NewFirm("Submitted Ltd");
        await bidding.Draft(browser);
        await bidding.Submitted(other);
        var before = await Mails(bidding);
        foreach (var (daysBefore, expected) in new[] { (6.0, 0), (5.0, 1), (4.9, 1), (2, 1), (1.0, 2), (0.5, 2), (0.0, 2) })
        {
            bidding.Site.Clock.Now = bidding.ClosesAt.AddDays(-daysBefore);
            Assert.Equal(0, await Run(bidding));
            await Run(bidding);
            Assert.Equal(before.Count + expected, (await Mails(bidding)).Count);
        }
        var sent = (await Mails(bidding)).Skip(before.Count).ToList();
        Assert.All(sent, m => Assert.Equal(person.Email, m.Address));
        Assert.Contains("ymhen 5 diwrnod", sent[0].Subject);
        Assert.Contains("o fewn 24 awr", sent[1].Subject);
        Assert.All(sent, m => Assert.Contains("/cy/bids/", m.Text));
    }

    [Fact]
    public async Task Every_member_of_a_joint_bid_hears_that_a_signature_is_missing()
    {
        await using var bidding = await Bidding.Start();
        var (group, lead, partner, _) = await JointBidsTests.Formed(bidding);
        var bid = await bidding.Begin(lead, group.ToString());
        await lead.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "Together"), ("then", "bid"));
        await JointBidsTests.Sign(lead, group);
        var before = await Mails(bidding);
        bidding.Site.Clock.Now = bidding.ClosesAt.AddDays(-5);
        await Run(bidding);
        var sent = (await Mails(bidding)).Skip(before.Count).ToList();
        var members = await bidding.Site.Db(db => db.FirmMembers.Where(m => db.Firms.Any(f => f.Id == m.FirmId && f.Name != "Outside Ltd")).Join(db.People, m => m.PersonId, p => p.Id, (m, p) => p.Email).ToListAsync());
        Assert.Equal(2, members.Count);
        Assert.Equal(members.Order(), sent.Select(m => m.Address).Order());
        Assert.All(sent, m => Assert.Contains("1 member has not signed this version yet", m.Text));
        await JointBidsTests.Sign(partner, group);
        bidding.Site.Clock.Now = bidding.ClosesAt.AddHours(-20);
        await Run(bidding);
        Assert.All((await Mails(bidding)).Skip(before.Count + 2), m => Assert.DoesNotContain("not signed", m.Text));
        Assert.Equal(before.Count + 4, (await Mails(bidding)).Count);
    }

    [Fact]
    public async Task Who_withdrew_and_did_not_submit_again_is_reminded()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, browser) = await bidding.NewFirm();
        var bid = await bidding.Submitted(browser);
        bidding.Site.Clock.Now = bidding.ClosesAt.AddHours(-20);
        await Run(bidding);
        var before = (await Mails(bidding)).Count;
        browser = await bidding.Site.SignedIn(await bidding.Site.Db(db => db.People.AsNoTracking().SingleAsync(p => p.Firms.Any())));
        await browser.FillIn($"/en{bid}/withdrawal/new");
        await Run(bidding);
        Assert.Equal(before + 1, (await Mails(bidding)).Count);
    }

    [Fact]
    public async Task The_run_of_the_job_tells_nobody_how_many_bids_there_are()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, browser) = await bidding.NewFirm();
        await bidding.Draft(browser);
        bidding.Site.Clock.Now = bidding.ClosesAt.AddDays(-5);
        await bidding.Site.With<JobShell<BidReminders>>(job => job.RunOnce(default));
        Assert.All(await bidding.Site.Db(db => db.JobRuns.ToListAsync()), run => Assert.True(run.IsIdle));
    }

    [Fact]
    public async Task Every_open_tender_has_a_key_whether_or_not_anybody_bids()
    {
        await using var bidding = await Bidding.Start();
        await bidding.Site.With<TenderKeys>(work => work.Run(bidding.Site.Clock.Now));
        Assert.True(File.Exists(Path.Combine(bidding.Site.KeyFolder, "tenders", $"{bidding.Tender.Id:N}.key")));
    }

    private static Task<int> Run(Bidding bidding) => bidding.Site.With<BidReminders, int>(job => job.Run(bidding.Site.Clock.Now));

    private static Task<List<Email>> Mails(Bidding bidding) => bidding.Site.Db(db => db.Emails.Where(e => e.Kind == EmailKind.Bid).OrderBy(e => e.CreatedAt).ThenBy(e => e.Id).ToListAsync());
}
