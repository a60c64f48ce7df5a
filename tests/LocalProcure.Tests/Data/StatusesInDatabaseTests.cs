using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Opportunities;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Teaming;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Contracts;
using LocalProcure.Tests.Domain.Opportunities;
using LocalProcure.Tests.Domain.Planning;
using LocalProcure.Tests.Domain.Reports;
using LocalProcure.Tests.Domain.Selections;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Tests.Features.Tenders;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Data;

/// <summary>One site for the whole class: each test keeps things of its own kind in it.</summary>
public sealed class OneSite : IAsyncLifetime
{
    public Site Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Site = await Site.Start();
        await Site.Keep(new Firm("Chosen Ltd", FirmKind.Company, Drafts.By(Drafts.Officer), Drafts.Chosen));
    }

    public async Task DisposeAsync() => await Site.DisposeAsync();
}

/// <summary>What SQL says of a state is what memory says, for every expression that states one (tenders, their changes and bids have tests of their own).</summary>
public sealed class StatusesInDatabaseTests(OneSite one) : IClassFixture<OneSite>
{
    private Site Site => one.Site;

    [Fact]
    public async Task Of_plans()
    {
        var made = new List<PlannedProcurement>();
        var became = new List<Tender>();
        foreach (var state in PlanTransitionTests.States) made.Add(PlanTransitionTests.In(state, became.Add));
        await Site.Db(async db =>
        {
            foreach (var plan in made) Own(db, plan.Buyer);
            db.AddRange(became);
            db.AddRange(made);
            await db.SaveChangesAsync();
        });
        await Same(made, p => p.Status == PlanStatus.ComingUp, db => db.PlannedProcurements.ComingUp());
        await Same(made, p => p.Status == PlanStatus.ComingUp && p.AlertedAt is null, db => db.PlannedProcurements.ToAlert());
        await Same(made, p => p.PublishedAt is not null, db => db.PlannedProcurements.VisibleTo(null));
        foreach (var plan in made) Assert.Equal(plan.Status == PlanStatus.ComingUp, PlanInterest.WhyNotShow(plan) is null);
    }

    [Fact]
    public async Task Of_contracts()
    {
        var tenders = new List<Tender>();
        // Each state twice: the second time without a last day, as a contract may be.
        var made = new[] { false, true }.SelectMany(endless => ContractTransitionTests.StateNames.Select(s => (ContractTransitionTests.In(s, tenders.Add).Contract, endless))).ToList();
        await TenderQueriesInDatabaseTests.Keep(Site, tenders, firms: false);
        await Site.Db(async db =>
        {
            db.AddRange(made.Select(m => m.Contract));
            foreach (var (contract, endless) in made) if (endless) db.Entry(contract).Property(c => c.EndsOn).CurrentValue = null;
            await db.SaveChangesAsync();
        });
        var contracts = made.ConvertAll(m => m.Contract);
        foreach (var now in ContractTransitionTests.StateNames.Select(ContractTransitionTests.When).SelectMany(at => new[] { at.AddDays(-1), at, at.AddDays(1), at.AddMonths(-18), at.AddMonths(-18).AddDays(-1) }).Distinct())
        {
            await Same(contracts, c => c.StatusAt(now) == ContractStatus.Running, db => db.Contracts.RunningOn(now.UkDate()));
            await Same(contracts, c => Occasion.WhyNot(c, now) is null, db => db.Contracts.EndingSoon(now.UkDate()));
        }
    }

    [Fact]
    public async Task Of_requests_to_take_part()
    {
        var made = RequestTransitionTests.StateNames.Select(RequestTransitionTests.In).ToList();
        var firm = await Site.Firm("Asking Ltd");
        await TenderQueriesInDatabaseTests.Keep(Site, [.. made.Select(m => m.Tender)], firms: false);
        await Site.Db(async db =>
        {
            db.AddRange(made.Select(m => m.Request));
            foreach (var (_, request) in made)
                foreach (var field in new[] { nameof(ParticipationRequest.FirmId), nameof(ParticipationRequest.BidderId) }) db.Entry(request).Property(field).CurrentValue = firm.Id;
            await db.SaveChangesAsync();
        });
        var requests = made.ConvertAll(m => m.Request);
        var asker = await Reader((await Site.MemberOf(firm)).Id);
        await Same(requests, _ => true, db => db.ParticipationRequests.OwnedBy(asker, Site.Clock.Now));
        await Same(requests, _ => false, db => db.ParticipationRequests.OpenedTo(asker, Site.Clock.Now));
        foreach (var (tender, request) in made)
        {
            var opener = await Reader((await Site.Officer(tender.Buyer)).Id);
            await Same(requests, r => r == request && r.OpenedAt is not null, db => db.ParticipationRequests.OpenedTo(opener, Site.Clock.Now));
        }
        Assert.Equal(4, requests.Count(r => r.OpenedAt is not null));
    }

    /// <summary>Open data tells of everybody's tenders, and of a quick quote once it stands in a public register.</summary>
    [Fact]
    public async Task Of_what_open_data_tells()
    {
        var stands = Procedures.All().Select(s => s.Tender).ToList();
        var quotes = Enumerable.Range(0, 3).Select(_ => Procedures.All().First(s => s.Name == "QuickQuote opened").Tender).ToList();
        await TenderQueriesInDatabaseTests.Keep(Site, [.. stands, .. quotes], firms: false);
        var duties = new AwardDuties(false, StandstillKind.Voluntary, 8);
        await Site.Db(async db =>
        {
            var act = Drafts.By(Drafts.Officer, Drafts.Closes);
            var (contracted, noticed, told) = (quotes[0], quotes[1], quotes[2]);
            foreach (var quote in quotes) db.Attach(quote);
            var award = new Award(contracted, new RankedBid(Guid.NewGuid(), 18_000_00, new Dictionary<Guid, decimal>(), 90, true, 1, false), "The best", act);
            contracted.Award(act);
            db.Add(new Contract(contracted, award, [new ContractParty(Drafts.Chosen, "Chosen Ltd", null, 10_000, "CF44 7AA", "W06000016", false, 0)], null, act));
            db.AddRange(new AwardNotice(noticed, duties, "012345-2026", act.At, 0, act), new AwardNotice(told, duties, null, act.At, 0, act));
            await db.SaveChangesAsync();
        });
        await Same([.. stands, .. quotes], t => t.PublishedAt is not null && !t.IsQuickQuote || quotes.IndexOf(t) is 0 or 1, db => db.Tenders.Told(db.Contracts, db.AwardNotices));
    }

    [Fact]
    public async Task Of_opportunities_and_subscribers()
    {
        var act = Act.BySystem(Site.Clock.Now);
        var closes = new DateTime(2026, 12, 10, 12, 0, 0, DateTimeKind.Utc);
        var made = Enum.GetValues<OpportunityStage>().SelectMany(stage => new DateTime?[] { closes, null }.Select(until => (stage, until)))
            .Select((x, at) => (Opportunity: new Opportunity(ReadingTests.Read(Notices.Sell2Wales($"ocds-kuma6s-7{at:00000}")), act), x.stage, x.until)).ToList();
        var address = 0;
        List<Subscriber> subscribers = [];
        foreach (var (confirmed, ended) in new[] { (false, false), (true, false), (true, true), (false, true) })
        {
            var one = new Subscriber($"reader{address++}@example.test", "W06000016", Language.English, act);
            if (confirmed) one.Confirm(act);
            if (ended) one.End(act);
            subscribers.Add(one);
        }
        await Site.Db(async db =>
        {
            db.AddRange(subscribers);
            db.AddRange(made.Select(m => m.Opportunity));
            foreach (var (opportunity, stage, until) in made)
            {
                db.Entry(opportunity).Property(o => o.Stage).CurrentValue = stage;
                db.Entry(opportunity).Property(o => o.ClosesAt).CurrentValue = until;
            }
            await db.SaveChangesAsync();
        });
        var opportunities = made.ConvertAll(m => m.Opportunity);
        foreach (var now in new[] { -60, -1, 0, 1, 60 }.Select(s => closes.AddSeconds(s)))
        {
            await Same(opportunities, o => o.IsOpenAt(now), db => db.Opportunities.OpenAt(now));
            await Same(opportunities, o => o.IsOpenAt(now) && o.AlertedAt is null, db => db.Opportunities.ToAlertAt(now));
        }
        await Same(subscribers, s => s.IsActive, db => db.Subscribers.Active("W06000016"));
    }

    [Fact]
    public async Task Of_engagements_and_events()
    {
        var talks = EngagementTransitionTests.EngagementStates.Where(s => !s.EndsWith("a tender", StringComparison.Ordinal)).Select(EngagementTransitionTests.Engagement).ToList();
        var held = EngagementTransitionTests.EventStates.Select(s => EngagementTransitionTests.Event(s.State)).ToList();
        await Site.Db(async db =>
        {
            var plans = talks.Select(t => t.Plan).Concat(held.Select(h => h.Plan)).ToList();
            foreach (var plan in plans) Own(db, plan.Buyer);
            db.AddRange(plans);
            db.AddRange(talks.Select(t => t.Notice));
            db.AddRange(held.Select(h => h.Event));
            await db.SaveChangesAsync();
        });
        var (notices, events) = (talks.ConvertAll(t => t.Notice), held.ConvertAll(h => h.Event));
        foreach (var now in EngagementTransitionTests.EventStates.Select(s => s.At).Concat(notices.Select(n => n.EndsAt!.Value)).SelectMany(at => new[] { at.AddSeconds(-1), at }).Distinct())
        {
            await Same(events, e => e.WhyNotSignUp(now) is null, db => db.EngagementEvents.AheadAt(now));
            await Same(events, e => e.WhyNotChange(now) is null, db => db.EngagementEvents.NotOverAt(now));
            await Same(notices, n => n.OwesFindingsAt(now), db => db.EngagementNotices.OwingFindingsAt(now));
        }
        await Same(notices, n => n.IsWithoutNotice, db => db.EngagementNotices.WithoutNotice());
    }

    [Fact]
    public async Task Of_reports()
    {
        var made = ReportTransitionTests.StateNames.Select(ReportTransitionTests.In).ToList();
        await Site.Db(async db =>
        {
            db.AddRange(made);
            // One month cannot have the same edition twice.
            foreach (var (report, at) in made.Select((r, at) => (r, at))) db.Entry(report).Property(r => r.Edition).CurrentValue = 70 + at;
            await db.SaveChangesAsync();
        });
        await Same(made, r => r.Status == ReportStatus.Issued, db => db.Reports.Issued());
        await Same(made, r => r.Status == ReportStatus.PdfWaiting, db => db.Reports.WaitingForPdf());
        await Same(made, r => r.Status != ReportStatus.SignedOff, db => db.Reports.Frozen());
        foreach (var now in new[] { ReportTransitionTests.April, ReportTransitionTests.EmbargoEnds.AddSeconds(-1), ReportTransitionTests.EmbargoEnds, ReportTransitionTests.EmbargoEnds.AddDays(1) })
        {
            await Same(made, r => r.IsPublicAt(now), db => db.Reports.PublicAt(now));
            await Same(made, r => r.WhyNotAnnounce(now) is null, db => db.Reports.ToAnnounce(now));
        }
    }

    /// <summary>Of the things made here: other tests keep theirs in the same site.</summary>
    private async Task Same<T>(IReadOnlyCollection<T> made, Func<T, bool> inMemory, Func<AppDb, IQueryable<T>> inDatabase) where T : Entity
    {
        var ids = made.Select(t => t.Id).ToHashSet();
        Assert.Equal(made.Where(inMemory).Select(t => t.Id).Order(), (await Site.Db(db => inDatabase(db).Select(t => t.Id).ToListAsync())).Where(ids.Contains).Order());
    }

    private Task<Person> Reader(Guid id) => Site.Db(db => db.People.Include(p => p.Firms).Include(p => p.Buyers).SingleAsync(p => p.Id == id));

    private static void Own(AppDb db, Buyer buyer)
    {
        db.Entry(buyer).State = EntityState.Added;
        db.Entry(buyer).Property(b => b.Code).CurrentValue = $"B{buyer.Id:N}"[..20];
    }
}
