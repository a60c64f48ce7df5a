using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Keys;
using LocalProcure.Web.Features.Shared;

namespace LocalProcure.Web.Features.Bids;

/// <summary>A bid unlocked for the people whose it is, with what they need beside it.</summary>
/// <param name="WritesPrices">Reads and writes the draft's prices.</param>
/// <param name="MembersPrice">Every member of the group does.</param>
/// <param name="Barred">Why this bidder is not among those who may tender: a group may have changed its lead since it began.</param>
public sealed record OwnBid(Bid Bid, Tender Tender, BidContent Whole, Bidder Bidder, Consortium? Consortium, bool WritesPrices, bool MembersPrice, string? Barred = null)
{
    // Held back from pages and from whoever changes the bid: they work on what the reader sees.
    private BidContent Whole { get; } = Whole;
    /// <summary>As the reader may see it: without the prices while these are the lead's alone.</summary>
    public BidContent Content { get; } = WritesPrices || Bid.OpenedAt is not null ? Whole : Whole with { Prices = [] };
    /// <summary>Once the bids are opened every member reads what it signed.</summary>
    public bool SeesPrices => WritesPrices || Bid.OpenedAt is not null;
    public bool HasPrices => Lines.Any(l => Whole.PriceOf(l.Id) is not null);
    public MissingPart? MissingPrice => Readiness.MissingPrice(Tender, Whole);
    /// <summary>What is sealed when this reader wants that: prices that it does not see stay as they are.</summary>
    public BidContent ToSeal(BidContent wanted) => SeesPrices ? wanted : wanted with { Prices = Whole.Prices };
    /// <summary>The firms whose people may write a section.</summary>
    public IReadOnlyList<Guid> FirmsFor(SectionRef section) => section.Kind == SectionKind.Prices && Bid.IsJoint && !MembersPrice ? [Bid.FirmId] : Firms;
    /// <summary>Whether the reader works on a section at all.</summary>
    public bool CanWork(SectionRef section) => section.Kind != SectionKind.Prices || WritesPrices;
    public DateTime ClosesAt => Tender.ClosesAt!.Value;
    /// <summary>Whose bid it is, the lead first.</summary>
    public IReadOnlyList<Guid> Firms { get; } = [Bid.FirmId, .. Bid.FirmIds.Where(f => f != Bid.FirmId)];
    public IReadOnlyList<MissingPart> Missing { get; } = Readiness.Missing(Tender, Whole, [Bid.FirmId, .. Bid.FirmIds.Where(f => f != Bid.FirmId)]);
    /// <summary>What is asked for the lots that are bid for.</summary>
    public IReadOnlyList<TenderQuestion> Questions { get; } = Whole.Asked(Tender);
    /// <summary>The lots bid for, or the whole tender as the single null.</summary>
    public IReadOnlyList<Guid?> Lots { get; } = Whole.LotsBidFor(Tender);
    public IReadOnlyList<PriceLine> Lines { get; } = [.. Whole.LotsBidFor(Tender).SelectMany(Tender.PriceLinesOf).Distinct().OrderBy(l => l.Position)];
    public IReadOnlyList<Requirement> ConditionsAsked { get; } = Whole.Conditions(Tender);
    public IReadOnlyList<ConditionResult> Conditions => Content.Check(Tender, Firms);
    /// <summary>Every firm has declared, and it is said whether there are sub-contractors.</summary>
    public bool IsDeclared => Content.SubContractors is not null && Firms.All(f => Content.DeclarationOf(f) is not null);
    public string NameOf(Guid firmId) => Bidder.Members.FirstOrDefault(m => m.Firm.Id == firmId)?.Firm.NameShown ?? "";
    public JointContent Joint => new(Bid.Id, Bid.ContentVersion, Bid.ContentHash, Tender.ChangeCount);

    public string? WhyNotChange(DateTime now) => WhyNotOpen(now) ?? Bid.WhyNotChange(ClosesAt, now);

    public string? WhyNotSubmit(DateTime now) => WhyNotOpen(now) ?? Barred ?? Bid.WhyNotSubmit(ClosesAt, now)
        ?? (Missing.Count > 0 ? BidText.NotReady(Missing.Count) : Consortium?.WhyNotSubmit(Joint, Bid.FirmId));

    public bool NeedsConfirming => Bid.NeedsConfirming(Tender.ChangeCount);

    /// <summary>Why the submitted bid cannot be confirmed after the tender's change, or null.</summary>
    public string? WhyNotConfirm(DateTime now) => WhyNotOpen(now) ?? Bid.WhyNotConfirm(Tender.ChangeCount, ClosesAt, now)
        ?? (Missing.Count > 0 ? ConfirmingText.NoLongerFits(Missing.Count) : Consortium?.WhyNotConfirm(Joint, Bid.FirmId));

    public string? WhyNotWithdraw(DateTime now) => WhyNotOpen(now) ?? Bid.WhyNotWithdraw(ClosesAt, now);

    /// <summary>Why nothing is taken at all just now, or null.</summary>
    public string? WhyNotTake(DateTime now) => WhyNotOpen(now);

    // Withdrawn before closing: closed ones are refused by the bid, with the time.
    private string? WhyNotOpen(DateTime now) => now < ClosesAt && !Tender.IsOpenAt(now) ? BidText.NotOpen : null;
}

/// <summary>Finds a person's own bids and changes them so that two members writing at once lose nothing.</summary>
public sealed class OwnBids(AppDb db, Current current, BidVault vault, Bidders bidders, ConsortiumMail groupMail, BidHistory history, HeldPrices held)
{
    /// <summary>The bid, or null: for anybody else it does not exist.</summary>
    public async Task<OwnBid?> Find(Guid id, CancellationToken stop = default)
    {
        var bid = await db.Bids.OwnedBy(current.Person, current.Now).SingleOrDefaultAsync(b => b.Id == id, stop);
        // What was deleted after its time of keeping is not there any more, for its bidder either.
        if (bid is null || bid.ContentDeletedAt is not null || !current.Me.CanEdit(bid, current.Now) || await IsOnAnotherSide(bid, stop)) return null;
        var tender = await db.Tenders.Whole().SingleAsync(t => t.Id == bid.TenderId, stop);
        var consortium = bid.ConsortiumId is not { } group ? null
            : await db.Consortia.Include(c => c.Members).Include(c => c.Signatures).SingleAsync(c => c.Id == group, stop);
        var shows = consortium is not null && await held.AreShownIn(consortium);
        return new OwnBid(bid, tender, vault.ReadOwn(bid, current.Me, current.Now), await bidders.Of(bid, stop), consortium, current.Me.CanPrice(bid, shows, current.Now), shows,
            BidEditing.WhyNotAmong(tender, await db.Shortlists.AsNoTracking().SingleOrDefaultAsync(s => s.TenderId == tender.Id, stop), bid.FirmId, bid.ConsortiumId));
    }

    /// <summary>Who acts under a mandate acts for one bidder of a tender only: the one they belong to, else the one that began first.</summary>
    private async Task<bool> IsOnAnotherSide(Bid bid, CancellationToken stop)
    {
        if (bid.FirmIds.Any(current.Me.IsMemberOfFirm)) return false;
        var others = await db.Bids.AsNoTracking().OwnedBy(current.Person, current.Now).Where(b => b.TenderId == bid.TenderId && b.Id != bid.Id).ToListAsync(stop);
        return others.Any(b => b.StartedAt < bid.StartedAt || b.FirmIds.Any(current.Me.IsMemberOfFirm));
    }

    /// <summary>Reads the draft, changes it, seals and saves it; again from the start when somebody else saved in between. Null: no such bid.</summary>
    /// <param name="change">The content wanted; null leaves the bid as it is.</param>
    public async Task<OwnBid?> Change(Guid id, Func<OwnBid, BidContent?> change)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await Find(id) is not { } own) return null;
            var now = current.Moment();
            RuleBroken.If(own.WhyNotChange(now));
            var act = current.Me.ActOn(own.Bid, now);
            if (change(own) is not { } wanted) return own;
            vault.Change(own.Bid, own.ToSeal(wanted), own.ClosesAt, act);
            await history.Note(own, wanted, current.Me, act);
            // Whoever had signed signed something else: tell them all.
            if (own.Consortium is { } group && group.ContentChanged(act)) await groupMail.TellChange(group, ResetReason.ContentChanged, signaturesLost: true, act);
            try
            {
                await db.SaveChangesAsync();
                return own;
            }
            catch (DbUpdateConcurrencyException) when (attempt < 10)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
