namespace LocalProcure.Domain.Tenders;

/// <summary>Splitting a tender into lots, or saying why not (Procurement Act 2023 s.18), and what was considered for small firms (s.86).</summary>
public sealed partial class Tender
{
    private readonly List<TenderLot> lots = [];

    /// <summary>In the order of their numbers; empty means that the tender is one contract.</summary>
    public IReadOnlyList<TenderLot> Lots => lots;
    /// <summary>A bidder may bid for at most so many lots (s.20(7)); null is no limit.</summary>
    public int? MostLotsToBidFor { get; private set; }
    /// <summary>A bidder may win at most so many lots (s.23(4)); null is no limit.</summary>
    public int? MostLotsToWin { get; private set; }
    /// <summary>The published reason for not splitting the contract (s.18(2)(b)).</summary>
    public OwnWords NoLotsBecause { get; private set; } = OwnWords.None;
    public SmallFirmsBarriers? SmallFirmsBarriers { get; private set; }

    public bool IsInLots => lots.Count > 0;

    /// <summary>What is bid for and awarded: each lot, or the whole tender as the single null.</summary>
    public IReadOnlyList<Guid?> LotIdsOrWhole => IsInLots ? [.. lots.OrderBy(l => l.Number).Select(l => (Guid?)l.Id)] : [null];

    public TenderLot? Lot(Guid? id) => id is null ? null : lots.Find(l => l.Id == id);

    /// <summary>The lines that make up a lot's price; those of no lot count in every lot.</summary>
    public IEnumerable<PriceLine> PriceLinesOf(Guid? lotId) => priceLines.Where(l => l.LotId is null || l.LotId == lotId).OrderBy(l => l.Position);

    /// <summary>The questions that a bid for the lot answers; those of no lot are asked for every lot, once.</summary>
    public IEnumerable<TenderQuestion> QuestionsOf(Guid? lotId) => questions.Where(q => q.LotId is null || q.LotId == lotId).OrderBy(q => q.Position);

    /// <param name="key">The id that the form was served with, so that sending it twice adds one.</param>
    public TenderLot AddLot(LotFacts facts, Act act, Guid? key = null)
    {
        RuleBroken.If(WhyNotLot(facts));
        Write("TenderLotAdded", act, $"number={lots.Count + 1} netPence={facts.NetPence}");
        NoLotsBecause = OwnWords.None;
        return Append(lots, new TenderLot(lots.Count + 1, facts, key));
    }

    /// <summary>Lots as a notice elsewhere names them. A value that it does not give is 0 until the buyer writes one; publication waits for it.</summary>
    internal void TakeLots(IEnumerable<LotFacts> named, Act act)
    {
        foreach (var facts in named)
        {
            Write("TenderLotAdded", act, $"number={lots.Count + 1} netPence={facts.NetPence}");
            Append(lots, new TenderLot(lots.Count + 1, facts, null));
        }
    }

    public void ChangeLot(Guid id, LotFacts facts, Act act)
    {
        RuleBroken.If(WhyNotLot(facts, id));
        Write("TenderLotChanged", act, $"{id} netPence={facts.NetPence}");
        lots.Single(l => l.Id == id).Change(facts);
    }

    public void RemoveLot(Guid id, Act act)
    {
        RuleBroken.If(WhyNotRemoveLot(id));
        Write("TenderLotRemoved", act, $"{id}");
        lots.RemoveAll(l => l.Id == id);
        foreach (var (lot, index) in lots.OrderBy(l => l.Number).Select((l, i) => (l, i))) lot.Number = index + 1;
        (MostLotsToBidFor, MostLotsToWin) = (Within(MostLotsToBidFor), Within(MostLotsToWin));
    }

    public void LimitLots(int? mostToBidFor, int? mostToWin, Act act)
    {
        RuleBroken.If(WhyNotLimitLots(mostToBidFor, mostToWin));
        Write("TenderLotsLimited", act, $"bid={mostToBidFor} win={mostToWin}");
        (MostLotsToBidFor, MostLotsToWin) = (mostToBidFor, mostToWin);
    }

    public void SayWhyNoLots(OwnWords because, Act act)
    {
        RuleBroken.If(IsInLots && !because.IsEmpty ? LotText.HasLots : null);
        Write("TenderNoLotsExplained", act, before: Over(NoLotsBecause, because));
        NoLotsBecause = because;
    }

    public void ConsiderSmallFirms(string barriers, string steps, Act act)
    {
        Write("TenderSmallFirmsConsidered", act, before: SmallFirmsBarriers is { } said && said != new SmallFirmsBarriers(barriers, steps) ? $"{said.Barriers}\n{said.Steps}" : null);
        SmallFirmsBarriers = new SmallFirmsBarriers(barriers, steps);
    }

    /// <summary>Why a lot cannot be like this, or null. Its value counts with the other lots'; together they stay within the tender's estimate.</summary>
    /// <param name="changing">The lot that is replaced, or null when one is added.</param>
    public string? WhyNotLot(LotFacts facts, Guid? changing = null)
    {
        if (facts.Title.IsEmpty) return LotText.EnterTitle;
        if (facts.NetPence <= 0) return LotText.EnterValue;
        if ((facts.StartsOn is null) != (facts.EndsOn is null)) return LotText.BothDatesOrNone;
        if (facts.EndsOn <= facts.StartsOn) return TenderText.EndsBeforeStart;
        if (facts.CpvCodes.Any(c => cpvCodes.TrueForAll(t => t.Code != c))) return LotText.CodesOfTender;
        if (facts.AreaCodes.Any(a => areas.TrueForAll(t => t.Code != a))) return LotText.AreasOfTender;
        var others = lots.Where(l => l.Id != changing).ToList();
        return WhyNotTotal(others.Sum(l => l.NetPence) + facts.NetPence, others.Sum(l => l.GrossPence) + facts.GrossPence);
    }

    /// <summary>Why this lot cannot be ended by itself now, or null: once bids are open, while the lot is not awarded, and not the last that is left.</summary>
    public string? WhyNotEndLot(Guid id, OwnWords because, bool isAwarded, DateTime now) =>
        StatusAt(now) switch
        {
            TenderStatus.Opened or TenderStatus.Awarded =>
                Lot(id) is not { } lot ? LotText.LotOfTender
                : lot.HasEnded ? LotText.AlreadyEnded
                : isAwarded ? LotText.IsAwarded
                : lots.Count(l => !l.HasEnded) == 1 ? LotText.LastLot
                : because.IsEmpty ? TenderText.EnterWithdrawalReason : null,
            TenderStatus.Withdrawn => TenderText.AlreadyWithdrawn,
            _ => TenderText.NotOpened,
        };

    /// <summary>Decides that a lot is not awarded, for a reason that everybody reads; the other lots go on.</summary>
    public void EndLot(Guid id, OwnWords because, bool isAwarded, Act act)
    {
        RuleBroken.If(WhyNotEndLot(id, because, isAwarded, act.At));
        Lot(id)!.End(because, act.At);
        Touch(act);
        Record("TenderLotEnded", act, $"{id}");
    }

    public string? WhyNotRemoveLot(Guid id)
    {
        var (lines, asked, conditions) = (priceLines.Count(l => l.LotId == id), questions.Count(q => q.LotId == id), requirements.Count(r => r.LotIds.Contains(id)));
        return lines + asked + conditions > 0 ? LotText.InUse(lines, asked, conditions) : null;
    }

    public string? WhyNotLimitLots(int? mostToBidFor, int? mostToWin) =>
        !IsInLots && (mostToBidFor ?? mostToWin) is not null ? LotText.NoLotsToLimit
        : mostToBidFor < 1 || mostToBidFor > lots.Count ? LotText.LimitWithin(lots.Count)
        : mostToWin < 1 || mostToWin > (mostToBidFor ?? lots.Count) ? LotText.LimitWithin(mostToBidFor ?? lots.Count) : null;

    /// <summary>Why these lots cannot be bid for, or null.</summary>
    public string? WhyNotBidFor(IReadOnlyCollection<Guid> lotIds) =>
        !IsInLots ? lotIds.Count == 0 ? null : LotText.NotInLots
        : lotIds.Count == 0 ? LotText.ChooseLot
        : lotIds.Any(id => Lot(id) is null) ? LotText.LotOfTender
        : lotIds.Distinct().Count() > MostLotsToBidFor ? LotText.BidForAtMost(MostLotsToBidFor.Value) : null;

    /// <summary>What the duties of ss.18 and 86 still ask for before bids are invited, or null. Colleges are outside Part 6 (s.84(2)(a)); nobody is invited for a direct award.</summary>
    public string? WhyNotConsidered(bool isPublicContract) =>
        IsDirectAward ? null
        : isPublicContract ? IsInLots || !NoLotsBecause.IsEmpty ? null : LotText.LotsOrReason
        : Buyer.IsSchool || SmallFirmsBarriers is not null ? null : LotText.ConsiderSmallFirms;

    /// <summary>Why the lots as they stand cannot be published, or null.</summary>
    public string? WhyNotLots() =>
        !IsInLots ? null
        : lots.Count == 1 ? LotText.AtLeastTwo
        : lots.OrderBy(l => l.Number).FirstOrDefault(l => l.NetPence <= 0) is { } unvalued ? LotText.EnterValueOf(unvalued.Number)
        : WhyNotTotal(lots.Sum(l => l.NetPence), lots.Sum(l => l.GrossPence));

    private string? WhyNotTotal(long net, long gross) =>
        net > NetPence ? LotText.TooMuch(net, NetPence.Value) : gross > GrossPence ? LotText.TooMuchGross(gross, GrossPence.Value) : null;

    /// <summary>Why a line or question cannot belong to this lot, or null.</summary>
    public string? WhyNotLotId(Guid? lotId) => lotId is null || Lot(lotId) is not null ? null : LotText.LotOfTender;

    private int? Within(int? limit) => limit is null || lots.Count == 0 ? null : Math.Min(limit.Value, lots.Count);
}
