namespace LocalProcure.Domain.Tenders;

/// <summary>One of the contracts that a tender is split into: bid for, priced, judged and awarded by itself.</summary>
public sealed class TenderLot
{
    private TenderLot() { }

    internal TenderLot(int number, LotFacts facts, Guid? key)
    {
        (Id, Number) = (key ?? Id, number);
        Change(facts);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid TenderId { get; private set; }
    /// <summary>1, 2, 3 without gaps.</summary>
    public int Number { get; internal set; }
    public OwnWords Title { get; private set; } = OwnWords.None;
    public OwnWords Description { get; private set; } = OwnWords.None;
    /// <summary>Estimated over the life of this lot's contract, without VAT.</summary>
    public long NetPence { get; private set; }
    /// <summary>Hundredths of a per cent, as the tender's.</summary>
    public int VatRate { get; private set; }
    public long GrossPence { get; private set; }
    /// <summary>Some of the tender's codes; empty means all of them.</summary>
    public IReadOnlyList<string> CpvCodes { get; private set; } = [];
    /// <summary>Some of the tender's areas; empty means all of them.</summary>
    public IReadOnlyList<string> AreaCodes { get; private set; } = [];
    /// <summary>Null: with the tender's own dates.</summary>
    public DateOnly? StartsOn { get; private set; }
    public DateOnly? EndsOn { get; private set; }

    /// <summary>When it was decided that this lot is not awarded; the others go on.</summary>
    public DateTime? EndedAt { get; private set; }
    public OwnWords EndedBecause { get; private set; } = OwnWords.None;
    public bool HasEnded => EndedAt is not null;

    internal void End(OwnWords because, DateTime at) => (EndedAt, EndedBecause) = (at, because);

    internal void Change(LotFacts facts)
    {
        (Title, Description, NetPence, VatRate, GrossPence) = (facts.Title, facts.Description, facts.NetPence, facts.VatRate, facts.GrossPence);
        (CpvCodes, AreaCodes, StartsOn, EndsOn) = ([.. facts.CpvCodes.Distinct().Order()], [.. facts.AreaCodes.Distinct().Order()], facts.StartsOn, facts.EndsOn);
    }

    /// <summary>Keeps only what the tender itself still has.</summary>
    internal void KeepOnly(IReadOnlyCollection<string>? cpvCodes = null, IReadOnlyCollection<string>? areaCodes = null)
    {
        // A list that did not lose anything stays the same list, so that nothing is written.
        if (cpvCodes is not null && CpvCodes.Any(c => !cpvCodes.Contains(c))) CpvCodes = [.. CpvCodes.Where(cpvCodes.Contains)];
        if (areaCodes is not null && AreaCodes.Any(a => !areaCodes.Contains(a))) AreaCodes = [.. AreaCodes.Where(areaCodes.Contains)];
    }
}

/// <summary>What a buyer says of a lot.</summary>
/// <param name="VatRate">Hundredths of a per cent.</param>
public sealed record LotFacts(OwnWords Title, OwnWords Description, long NetPence, int VatRate)
{
    public IReadOnlyList<string> CpvCodes { get; init; } = [];
    public IReadOnlyList<string> AreaCodes { get; init; } = [];
    public DateOnly? StartsOn { get; init; }
    public DateOnly? EndsOn { get; init; }
    public long GrossPence => Tender.Gross(NetPence, VatRate);
}

/// <summary>What the buyer considered before inviting bids: what stands in the way of small firms, and what was done about it (Procurement Act 2023 s.86).</summary>
public sealed record SmallFirmsBarriers(string Barriers, string Steps);
