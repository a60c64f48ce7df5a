using System.Text.Json.Serialization;

namespace LocalProcure.Domain.Spend;

// The rows that the figures are made of. The order of a record's values is the order in the published file.

/// <summary>One ring of the area's chain, under a stable key and its name in both languages.</summary>
public sealed record TierFigure(string Tier, string Name, string NameWelsh, int Lines, long Pence, decimal? Share)
{
    [JsonIgnore] public string Shown => Say(Name, NameWelsh);
}

/// <summary>Lines kept out of the base for one reason, with what they took out.</summary>
public sealed record ExcludedFigure(string Reason, int Lines, long Pence);

/// <summary>A part of the base under a stable key (a size, a notion of place, a VAT basis).</summary>
public sealed record PartFigure(string Key, int Lines, long Pence, decimal? Share);

/// <summary>One buyer's own retention.</summary>
public sealed record BuyerFigure(string Code, string Name, string? NameWelsh, Retention Figures)
{
    [JsonIgnore] public string Shown => Bilingual.Reading == Language.Welsh && NameWelsh is not null ? NameWelsh : Name;
}

/// <summary>A department or category in the buyers' own words; empty where the files gave none.</summary>
public sealed record GroupFigure(string Name, Retention Figures);

/// <summary>A supplier by what it was paid. Withheld names stay withheld, and somebody in private life has none here.</summary>
public sealed record SupplierFigure(string Name, string Tier, int Lines, long Pence, decimal? Share, bool IsIndividual = false);

/// <summary>What one buyer paid into one ring.</summary>
public sealed record FlowFigure(string Buyer, string Tier, int Lines, long Pence);

/// <summary>What was paid to suppliers in one local authority.</summary>
public sealed record PlaceFigure(string Code, string Name, string NameWelsh, int Lines, long Pence, decimal? Share)
{
    [JsonIgnore] public string Shown => Say(Name, NameWelsh);
}

/// <summary>A common heading with the registered local firms that could supply it, alone or in smallest groups. An empty code is what nobody has mapped.</summary>
public sealed record HeadingFigure(string Code, string Name, string NameWelsh, Retention Figures, int LocalFirms, int LocalGroups)
{
    /// <summary>CPV codes of the work by which these firms were counted; empty where any work under the heading counted. Absent from months issued before it was kept.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<string>? Kinds { get; init; }
    [JsonIgnore] public string Shown => Say(Name, NameWelsh);
}

/// <summary>The rates with one notion of place used by itself.</summary>
public sealed record BasisFigure(string Basis, Retention Figures);

/// <summary>A member's part of what was paid through consortia.</summary>
public sealed record MemberFigure(string Name, string Tier, long Pence);

/// <summary>What was paid under one consortium's contract, with each member as it was awarded: lead first.</summary>
/// <param name="Pence">Paid to the lead; the members' parts add up to it.</param>
public sealed record JointContractFigure(string Reference, string? Subject, string? SubjectWelsh, int Lines, long Pence, IReadOnlyList<JointPartFigure> Members)
{
    [JsonIgnore] public string SubjectShown => Bilingual.Reading == Language.Welsh ? SubjectWelsh ?? Subject ?? "" : Subject ?? SubjectWelsh ?? "";
}

/// <summary>A member's role, agreed share and part of the pounds.</summary>
/// <param name="ShareBasisPoints">10,000 in all.</param>
public sealed record JointPartFigure(string Name, string Role, int ShareBasisPoints, string Tier, long Pence);

/// <summary>A contract awarded in the month.</summary>
/// <param name="Contractors">The contractor, or the members of the consortium, lead first.</param>
public sealed record AwardFigure(string Reference, string Buyer, string AwardedOn, string? Subject, string? SubjectWelsh, IReadOnlyList<string> Contractors, string Tier, bool IsJoint, long ValuePence)
{
    [JsonIgnore] public string SubjectShown => Bilingual.Reading == Language.Welsh ? SubjectWelsh ?? Subject ?? "" : Subject ?? SubjectWelsh ?? "";
}

/// <summary>Payments dated by a period that a person stated for a file without dates.</summary>
public sealed record StatedPeriodFigure(string Buyer, string From, string To, int Lines, long Pence);

/// <summary>Spend through consortia on both bases: as paid to the lead, and as shared by the members' agreed parts.</summary>
public sealed record ConsortiumFigure(int Lines, long Pence, long RetainedAsPaidPence, long RetainedAsSharedPence, Retention WholeAsShared)
{
    public IReadOnlyList<MemberFigure> Members { get; init; } = [];
    /// <summary>Paid to leads where the members' own payments are on record: those count where they were made, so these pounds are not shared out again.</summary>
    public long RecordedPence { get; init; }
    /// <summary>Contract by contract; absent from months issued before roles and shares were kept, which verify as they were issued.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<JointContractFigure>? Contracts { get; init; }
}

/// <summary>One month of the trend. Restated: its figures have changed since it was issued.</summary>
public sealed record TrendFigure(string Month, Retention Figures, bool Restated)
{
    [JsonIgnore] public DateOnly FirstDay => DateOnly.ParseExact(Month + "-01", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A payment file that fed the figures.</summary>
/// <param name="RowsRefused">Rows of the whole file that no payment could be read from; each can be asked for with its reason.</param>
public sealed record InputFile(string Buyer, string Name, string Sha256, int Lines, long Pence, int RowsRefused = 0);
