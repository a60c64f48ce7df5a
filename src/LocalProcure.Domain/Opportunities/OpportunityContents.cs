namespace LocalProcure.Domain.Opportunities;

/// <summary>The publishers whose open data is read.</summary>
public enum NoticeSource { Other, Sell2Wales, FindATender, ContractsFinder }

/// <summary>How far a notice published elsewhere has come, as its publisher says.</summary>
public enum OpportunityStage { Planned, Open, Awarded, Ended, Cancelled }

/// <summary>One CPV code of a notice, eight digits.</summary>
public sealed class OpportunityCpv
{
    private OpportunityCpv() { }

    internal OpportunityCpv(string code) => Code = code;

    public Guid OpportunityId { get; private set; }
    public string Code { get; private set; } = "";
}

/// <summary>One area or authority in which the work of a notice is done.</summary>
public sealed class OpportunityArea
{
    private OpportunityArea() { }

    internal OpportunityArea(string code) => Code = code;

    public Guid OpportunityId { get; private set; }
    public string Code { get; private set; } = "";
}

/// <summary>One lot as the notice writes it; whatever it does not say is null.</summary>
/// <param name="NetPence">Without VAT.</param>
/// <param name="Days">Length of the contract where no dates are given.</param>
public sealed record OpportunityLot(string Number, string? Title, string? Description, long? NetPence, DateOnly? StartsOn, DateOnly? EndsOn, int? Days,
    IReadOnlyList<string> CpvCodes, IReadOnlyList<string> Regions, IReadOnlyList<LotCriterion> Criteria);

/// <summary>An award criterion of a lot, with whatever the notice writes about its weight.</summary>
public sealed record LotCriterion(string? Name, string? Weight, bool IsPrice);

/// <summary>A document or page of the publisher: only the link is kept.</summary>
public sealed record LinkedDocument(string Title, string Address);
