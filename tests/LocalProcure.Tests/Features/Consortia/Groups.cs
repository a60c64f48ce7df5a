using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Data.Keys;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LocalProcure.Tests.Features.Consortia;

/// <summary>A site with an open tender and two firms, and short ways to bring them together.</summary>
public sealed class Groups : IAsyncDisposable
{
    private Groups(Site site) => Site = site;

    /// <summary>What a partner says of why it does not bid alone.</summary>
    public static readonly AloneStatement Why = new([AloneReason.Skills], "We have nobody for the other trade.");

    /// <summary>The same, as typed into the form that accepts.</summary>
    public static readonly (string, string?)[] SayWhy = [("Form.Reasons", "Skills"), ("Form.Why", "We have nobody for the other trade.")];

    public Site Site { get; }
    public Buyer Buyer { get; private set; } = null!;
    public Tender Tender { get; private set; } = null!;
    public Firm Lead { get; private set; } = null!;
    public Firm Partner { get; private set; } = null!;
    public Person LeadPerson { get; private set; } = null!;
    public Person PartnerPerson { get; private set; } = null!;

    public static async Task<Groups> Start(Language partnerLanguage = Language.English, params (string Key, string? Value)[] settings)
    {
        var groups = new Groups(await Site.Start(Drafts.Now, settings: settings));
        var site = groups.Site;
        groups.Buyer = await site.Buyer();
        groups.Tender = await groups.Published();
        groups.Lead = await site.Firm("Cwm Builders Ltd");
        groups.Partner = await site.Firm("Nant Electrical Ltd");
        groups.LeadPerson = await site.MemberOf(groups.Lead, name: "Lowri Lead");
        groups.PartnerPerson = await site.MemberOf(groups.Partner, name: "Pryce Partner", language: partnerLanguage);
        return groups;
    }

    public Task<Tender> Published() => Site.Db(async db =>
    {
        var buyer = await db.Buyers.SingleAsync(b => b.Id == Buyer.Id);
        var tender = Drafts.Complete(buyer);
        tender.Publish(Drafts.Limits, Drafts.By(Drafts.Officer));
        db.Add(tender);
        await db.SaveChangesAsync();
        return tender;
    });

    /// <summary>A group of the two firms for the tender, made by the domain's verbs.</summary>
    public async Task<Consortium> Pair(Guid? tenderId = null, Firm? lead = null, Firm? partner = null)
    {
        var act = new Act(LeadPerson.Id, Site.Clock.Now);
        var (first, second) = ((lead ?? Lead).Id, (partner ?? Partner).Id);
        var consortium = new Consortium("Valley Trades", new OwnWords("Each lacks a skill", null), ConsortiumModel.AllContract, tenderId ?? Tender.Id, first, "Builds", null, act);
        consortium.Accept(consortium.Invite(Invitee.Of(second), "Wires", 4_000, null, act), second, false, null, new Act(PartnerPerson.Id, Site.Clock.Now), Why);
        return await Site.Keep(consortium);
    }

    public BidVault Vault => Site.Services.GetRequiredService<BidVault>();

    /// <summary>A joint bid whose content stands at version 1: a price for every line of the schedule.</summary>
    public async Task<Bid> BidOf(Consortium consortium, long unitPence = 10_731)
    {
        var act = new Act(LeadPerson.Id, Site.Clock.Now);
        var bid = Vault.Begin(Tender, consortium.LeadFirmId, consortium.Id, act);
        bid.SetParties(consortium.AcceptedMembers.Select(m => m.FirmId!.Value), act);
        Vault.Change(bid, BidContent.Empty(Tender.Id, bid.Id).WithPrices(Tender.PriceLines.Select(l => new BidPrice(l.Id, unitPence))), Drafts.Closes, act);
        return await Site.Keep(bid);
    }

    public Task<Consortium> Read(Guid id) =>
        Site.Db(db => db.Consortia.Include(c => c.Members).Include(c => c.Signatures).AsNoTracking().SingleAsync(c => c.Id == id));

    public Task<List<Email>> EmailsTo(Person person) => Site.Db(db => db.Emails.Where(e => e.Address == person.Email).OrderBy(e => e.Id).ToListAsync());

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
