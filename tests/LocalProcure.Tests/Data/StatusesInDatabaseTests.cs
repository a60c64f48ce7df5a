using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Opportunities;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Teaming;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Consortia;
using LocalProcure.Tests.Domain.Contracts;
using LocalProcure.Tests.Domain.Openings;
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
        foreach (var state in PlanTransitionTests.States) made.AddRange(PlanTransitionTests.Steps(state, became.Add).Select(s => s.Plan));
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
        // After every act on every state; and each state without a last day, as a contract may be.
        var made = ContractTransitionTests.StateNames.SelectMany(s => ContractTransitionTests.Steps(s, tenders.Add)).Select(s => (s.Contract, false))
            .Concat(ContractTransitionTests.StateNames.Select(s => (ContractTransitionTests.In(s, tenders.Add).Contract, true))).ToList();
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
        var made = RequestTransitionTests.StateNames.SelectMany(RequestTransitionTests.Steps).Select(s => (s.Tender, s.Request)).ToList();
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
        // One who opens for every other buyer reads the opened ones of those and of no other.
        var some = made.Where((_, at) => at % 2 == 0).Select(m => m.Tender.Buyer).ToList();
        var opener = await Site.Officer(some[0]);
        await Site.Db(async db =>
        {
            db.AddRange(some.Skip(1).Select(b => new BuyerMember(b.Id, opener.Id, BuyerRole.Opener, Act.BySystem(Site.Clock.Now))));
            await db.SaveChangesAsync();
        });
        var reads = await Reader(opener.Id);
        await Same(requests, r => r.OpenedAt is not null && some.Exists(b => b.Id == r.BuyerId), db => db.ParticipationRequests.OpenedTo(reads, Site.Clock.Now));
        Assert.InRange(requests.Count(r => r.OpenedAt is not null), 33, requests.Count - 33);
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
        var talks = EngagementTransitionTests.EngagementStates.Where(s => !s.EndsWith("a tender", StringComparison.Ordinal)).SelectMany(EngagementTransitionTests.EngagementSteps).ToList();
        var held = EngagementTransitionTests.EventStates.SelectMany(s => EngagementTransitionTests.EventSteps(s.State)).ToList();
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
        foreach (var now in EngagementTransitionTests.EventStates.Select(s => s.At).Concat(notices.Select(n => n.EndsAt).OfType<DateTime>()).Distinct().SelectMany(at => new[] { at.AddSeconds(-1), at }).Distinct())
        {
            await Same(events, e => e.WhyNotSignUp(now) is null, db => db.EngagementEvents.AheadAt(now));
            await Same(events, e => e.WhyNotChange(now) is null, db => db.EngagementEvents.NotOverAt(now));
            await Same(notices, n => n.OwesFindingsAt(now), db => db.EngagementNotices.OwingFindingsAt(now));
        }
        await Same(notices, n => n.IsWithoutNotice, db => db.EngagementNotices.WithoutNotice());
    }

    /// <summary>What waits after opening: matters and questions, requests for reasons, and changes of a group, after every act on every state of each.</summary>
    [Fact]
    public async Task Of_what_waits_after_opening()
    {
        var matters = ConcernTransitionTests.StateNames.SelectMany(ConcernTransitionTests.Steps).Select(s => s.Concern).ToList();
        var changes = Enum.GetValues<GroupChangeKind>().SelectMany(k => GroupChangeTransitionTests.States.SelectMany(s => GroupChangeTransitionTests.Steps(k, s))).ToList();
        List<Clarification> questions = [ConcernTransitionTests.Question(false), ConcernTransitionTests.Question(true)];
        List<ReasonRequest> reasons = [ConcernTransitionTests.Reasons(false), ConcernTransitionTests.Reasons(true)];
        var (tender, act) = (Drafts.In(TenderStatus.Opened), Drafts.By(Drafts.Officer));
        await TenderQueriesInDatabaseTests.Keep(Site, [tender], firms: false);
        // All of them about one bid of one group, whose rows only have to be there.
        var bid = new Bid(tender.Id, tender.BuyerId, Drafts.Chosen, null, Drafts.Closes, act);
        var group = new Consortium("Valley Trades", new OwnWords("We each lack a skill", null), ConsortiumModel.AllContract, tender.Id, Drafts.Chosen, "Runs the work", null, act);
        await Site.Db(async db =>
        {
            db.AddRange(bid, group);
            foreach (var thing in matters.Concat<Entity>(questions).Concat(reasons).Concat(changes.Select(c => c.Change)))
            {
                var entry = db.Add(thing);
                entry.Property("TenderId").CurrentValue = tender.Id;
                if (thing is not ReasonRequest) entry.Property("BidId").CurrentValue = bid.Id;
                if (thing is GroupChange) entry.Property("ConsortiumId").CurrentValue = group.Id;
            }
            await db.SaveChangesAsync();
        });
        foreach (var now in ConcernTransitionTests.Times)
            await Same(matters, c => c.WhyNotDecide(ConcernOutcome.SetAside, "No proof", now) is null, db => db.Concerns.ToDecideAt(now));
        await Same(questions, q => q.WhyNotAnswer(isAwarded: false) is null, db => db.Clarifications.Unanswered());
        await Same(reasons, r => r.WhyNotAnswer("Thin") is null, db => db.ReasonRequests.Unanswered());
        foreach (var expected in Enum.GetValues<GroupChangeStatus>()) Assert.Contains(changes, c => c.Expected == expected);
        List<GroupChange> kept = changes.ConvertAll(c => c.Change);
        await Same(kept, c => c.Status is GroupChangeStatus.WaitsForMembers or GroupChangeStatus.WaitsForBuyer, db => db.GroupChanges.UnderWay());
        await Same(kept, c => c.Status == GroupChangeStatus.WaitsForMembers, db => db.GroupChanges.WaitingForMembers());
        await Same(kept, c => c.Status == GroupChangeStatus.WaitsForBuyer, db => db.GroupChanges.WaitingForBuyer());
    }

    /// <summary>Where an award stands between its notice and the contract; its earlier steps are read whole, never asked of the database.</summary>
    [Fact]
    public async Task Of_standstills()
    {
        var notices = new List<AwardNotice>();
        var tenders = new (int Day, int Standstill)[] { (7, 0), (7, 8), (5, 8), (7, 10) }.Select(n =>
        {
            var (tender, at) = (Drafts.In(TenderStatus.Opened), new DateTime(2026, 9, n.Day, 10, 0, 0, DateTimeKind.Utc));
            notices.Add(new AwardNotice(tender, new AwardDuties(true, StandstillKind.Voluntary, 8), "012345-2026", at, n.Standstill, Drafts.By(Drafts.Officer, at)));
            return tender;
        }).ToList();
        await TenderQueriesInDatabaseTests.Keep(Site, tenders, firms: false);
        await Site.Db(async db =>
        {
            db.AddRange(notices);
            await db.SaveChangesAsync();
        });
        foreach (var now in Enumerable.Range(14, 10).Select(day => new DateTime(2026, 9, day, 10, 0, 0, DateTimeKind.Utc)))
            await Same(notices, n => n.StandstillEndsOn is not null && n.WhyNotContract(now) is null && n.AdviceOnContract(now).Count == 0, db => db.AwardNotices.FreeOn(now.UkDate()));
    }

    [Fact]
    public async Task Of_reports()
    {
        var made = ReportTransitionTests.StateNames.SelectMany(ReportTransitionTests.Steps).ToList();
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
