using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Tenders;

public class TenderQueriesInDatabaseTests
{
    [Fact]
    public async Task The_database_and_memory_agree_on_every_status_around_the_deadline()
    {
        await using var site = await Site.Start();
        var made = Enum.GetValues<TenderStatus>().Select(Drafts.In).Concat(Procedures.All().Select(s => s.Tender)).ToList();
        await Keep(site, made);
        foreach (var (deadline, offset) in new[] { Drafts.Closes, Procedures.RequestsClose }.SelectMany(d => new[] { -60, -1, 0, 1, 60 }, (d, o) => (d, o)))
        {
            var now = deadline.AddSeconds(offset);
            foreach (var status in Enum.GetValues<TenderStatus>())
            {
                var inDatabase = await site.Db(db => db.Tenders.InStatusAt(status, now).Select(t => t.Id).ToListAsync());
                Assert.Equal(made.Where(t => t.StatusAt(now) == status).Select(t => t.Id).Order(), inDatabase.Order());
            }
            var open = await site.Db(db => db.Tenders.OpenAt(now).Select(t => t.Id).ToListAsync());
            Assert.Equal(made.Where(t => t.IsOpenAt(now)).Select(t => t.Id).Order(), open.Order());
            var taking = await site.Db(db => db.Tenders.TakingAt(now).Select(t => t.Id).ToListAsync());
            Assert.Equal(made.Where(t => t.IsTakingAt(now)).Select(t => t.Id).Order(), taking.Order());
            var alerted = await site.Db(db => db.Tenders.ToAlertAt(now).Select(t => t.Id).ToListAsync());
            Assert.Equal(made.Where(t => t.IsTakingAt(now) && !t.IsQuickQuote && t.ShortlistedAt is null).Select(t => t.Id).Order(), alerted.Order());
        }
    }

    [Fact]
    public async Task After_every_transition_and_every_refusal_the_database_says_the_state_that_memory_says()
    {
        await using var site = await Site.Start();
        var steps = Procedures.All().SelectMany(s => TransitionTests.Steps(s.Name)).ToList();
        await Keep(site, [.. steps.Select(s => s.Stand.Tender)]);
        Assert.Equal(Enum.GetValues<TenderStatus>(), steps.Select(s => s.Expected).Distinct().Order());
        foreach (var at in steps.GroupBy(s => s.Stand.At))
            foreach (var expected in at.GroupBy(s => s.Expected))
            {
                var ids = (await site.Db(db => db.Tenders.InStatusAt(expected.Key, at.Key).Select(t => t.Id).ToListAsync())).ToHashSet();
                var absent = expected.Where(s => !ids.Contains(s.Stand.Tender.Id)).Select(s => $"{s.Stand.Name}: {s.Verb} is not {expected.Key} in the database");
                var foreign = at.Where(s => s.Expected != expected.Key && ids.Contains(s.Stand.Tender.Id)).Select(s => $"{s.Stand.Name}: {s.Verb} is {expected.Key} in the database, not {s.Expected}");
                Assert.Empty(absent.Concat(foreign));
            }
    }

    internal static Task Keep(Site site, IReadOnlyCollection<Tender> made, bool firms = true) => site.Db(async db =>
    {
        if (firms) foreach (var firm in made.SelectMany(t => t.Invitations).Select(i => i.FirmId).Append(Drafts.Chosen).Distinct()) db.Add(new Firm("Chosen Ltd", FirmKind.Company, Drafts.By(Drafts.Officer), firm));
        foreach (var tender in made)
        {
            tender.Buyer.Describe(tender.Buyer.Name, null, BuyerKind.Council, Nation.Wales, Drafts.By(Drafts.Officer));
            db.Entry(tender.Buyer).State = EntityState.Added;
            db.Entry(tender.Buyer).Property(b => b.Code).CurrentValue = $"B{tender.Buyer.Id:N}"[..20];
            db.Add(tender);
        }
        await db.SaveChangesAsync();
    });

    [Fact]
    public async Task A_tender_comes_back_with_every_part_and_can_be_changed()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var kept = await site.Db(async db =>
        {
            db.Attach(buyer);
            var tender = Drafts.Complete(buyer);
            tender.RecordNotice(new StatutoryNotice("MAR123456", Drafts.Now), Drafts.By(Drafts.Officer));
            db.Add(tender);
            await db.SaveChangesAsync();
            return tender;
        });
        await site.Db(async db =>
        {
            var tender = await db.Tenders.Whole().SingleAsync(t => t.Id == kept.Id);
            Assert.Equal(kept.Title, tender.Title);
            Assert.Equal(kept.Notice, tender.Notice);
            Assert.Equal(buyer.Id, tender.Buyer.Id);
            Assert.Equal(["Quality", "Price"], tender.Criteria.Select(c => c.Name.English));
            tender.AddCriterion(new OwnWords("Social value", "Gwerth cymdeithasol"), 10, false, Drafts.By(Drafts.Officer));
            tender.RemovePriceLine(tender.PriceLines[0].Id, Drafts.By(Drafts.Officer));
            tender.Classify(TenderCategory.Goods, ["45210000", "90910000"], Drafts.By(Drafts.Officer));
            await db.SaveChangesAsync();
        });
        await site.Db(async db =>
        {
            var tender = await db.Tenders.Whole().SingleAsync(t => t.Id == kept.Id);
            Assert.Equal(3, tender.Criteria.Count);
            Assert.Empty(tender.PriceLines);
            Assert.Equal(["45210000", "90910000"], tender.CpvCodes.Select(c => c.Code).Order());
            Assert.True(tender.Version > 0);
            Assert.Single(await db.Tenders.InCpvBranch("45000000").ToListAsync());
            Assert.Empty(await db.Tenders.InCpvBranch("45300000").ToListAsync());
            Assert.Single(await db.Tenders.WithWords("LLYFRGELLOEDD").ToListAsync());
        });
    }
}
