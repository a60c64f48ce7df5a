using System.Text.Json.Serialization;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

/// <summary>A financial year, April to March, added up from its issued months; and the public record of the contracts awarded in it. Nothing here is counted afresh from payments.</summary>
public sealed record AnnualFigures
{
    public required string Area { get; init; }
    public required string AreaName { get; init; }
    public required string AreaNameWelsh { get; init; }
    /// <summary>As 2025-26.</summary>
    public required string Year { get; init; }
    /// <summary>Code of the one buyer that it is of; null for all of the area's.</summary>
    public required string? Buyer { get; init; }
    public required bool Demonstration { get; init; }
    public required IReadOnlyList<AnnualMonth> Months { get; init; }
    /// <summary>Months of the year without an issued report: their payments are in no figure here.</summary>
    public required IReadOnlyList<string> MonthsMissing { get; init; }
    public required Retention Whole { get; init; }
    public required IReadOnlyList<TierFigure> Tiers { get; init; }
    public required IReadOnlyList<BuyerFigure> ByBuyer { get; init; }
    public required IReadOnlyList<PartFigure> BySize { get; init; }
    public required PartFigure Vcse { get; init; }
    public required AnnualContracts Contracts { get; init; }
    public required AnnualSocial SocialValue { get; init; }
    public required AnnualSteps Steps { get; init; }
    /// <summary>What these buyers plan to put out to tender in the two years that follow (s.39(2)(d)).</summary>
    public required IReadOnlyList<AnnualPlan> Planned { get; init; }
    /// <summary>Every contract awarded in the year with the fields of s.40.</summary>
    public required IReadOnlyList<AnnualContract> Register { get; init; }

    [JsonIgnore] public string AreaShown => Say(AreaName, AreaNameWelsh);

    /// <summary>The first year is that in which April lies.</summary>
    public static string NameOf(int year) => $"{year}-{(year + 1) % 100:00}";

    /// <param name="months">The latest public edition of each month, in one view: of all buyers, or of the one.</param>
    public static AnnualFigures Of(string area, string name, string welsh, int year, string? buyer, IReadOnlyList<(string Number, SpendFigures Figures)> months, AnnualRecord record)
    {
        var inYear = Enumerable.Range(0, 12).Select(i => new DateOnly(year, 4, 1).AddMonths(i).ToMonth()).ToList();
        var issued = months.Where(m => inYear.Contains(m.Figures.Month)).OrderBy(m => m.Figures.Month, StringComparer.Ordinal).ToList();
        var figures = issued.Select(m => m.Figures).ToList();
        var whole = Sum(figures.Select(f => f.Whole));
        return new AnnualFigures
        {
            Area = area, AreaName = name, AreaNameWelsh = welsh, Year = NameOf(year), Buyer = buyer, Demonstration = figures.Exists(f => f.Demonstration),
            Months = [.. issued.Select(m => new AnnualMonth(m.Figures.Month, m.Number, m.Figures.Whole))],
            MonthsMissing = [.. inYear.Except(figures.Select(f => f.Month))],
            Whole = whole,
            Tiers = [.. figures.SelectMany(f => f.Tiers.Select((t, i) => (Tier: t, At: i))).GroupBy(t => t.Tier.Tier).OrderBy(g => g.Min(t => t.At)).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.First().Tier with { Lines = g.Sum(t => t.Tier.Lines), Pence = g.Sum(t => t.Tier.Pence), Share = Share.Of(g.Sum(t => t.Tier.Pence), whole.BasePence) })],
            ByBuyer = [.. figures.SelectMany(f => f.ByBuyer).GroupBy(b => b.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Last() with { Figures = Sum(g.Select(b => b.Figures)) })],
            BySize = [.. figures.SelectMany(f => f.BySize.Select((s, i) => (Size: s, At: i))).GroupBy(s => s.Size.Key).OrderBy(g => g.Min(s => s.At)).Select(g => Part(g.Key, g.Select(s => s.Size), whole))],
            Vcse = Part("vcse", figures.Select(f => f.Vcse), whole),
            Contracts = AnnualContracts.Of(record.Contracts), SocialValue = AnnualSocial.Of(record.Contracts), Steps = record.Steps,
            Planned = [.. record.Planned.OrderBy(p => p.ExpectedOn, StringComparer.Ordinal).ThenBy(p => p.Title ?? p.TitleWelsh, StringComparer.Ordinal)],
            Register = [.. record.Contracts.OrderBy(c => c.AwardedOn, StringComparer.Ordinal).ThenBy(c => c.Reference, StringComparer.Ordinal)],
        };
    }

    private static Retention Sum(IEnumerable<Retention> rows) => rows.Aggregate(new Retention(0, 0, 0, 0), (a, b) => new(a.Lines + b.Lines, a.BasePence + b.BasePence, a.RetainedPence + b.RetainedPence, a.UnknownPence + b.UnknownPence));

    private static PartFigure Part(string key, IEnumerable<PartFigure> parts, Retention whole) =>
        parts.ToList() is var all ? new(key, all.Sum(p => p.Lines), all.Sum(p => p.Pence), Share.Of(all.Sum(p => p.Pence), whole.BasePence)) : null!;
}

/// <summary>One issued month of the year.</summary>
public sealed record AnnualMonth(string Month, string Report, Retention Figures);

/// <summary>What the public record holds of a year, beside payments.</summary>
public sealed record AnnualRecord(IReadOnlyList<AnnualContract> Contracts, AnnualSteps Steps, IReadOnlyList<AnnualPlan> Planned);

/// <summary>A contract awarded in the year: the fields of the register (s.40), and what the annual report (s.39) counts.</summary>
/// <param name="IsLocal">The lead's principal place of business lies in the area; null where it is not known.</param>
/// <param name="IsPrescribed">By buyer, kind and value, see <see cref="Rules.RuleBook.IsPrescribed"/>; null where that cannot be told.</param>
public sealed record AnnualContract(
    string Reference, string Buyer, string AwardedOn, string? EnteredIntoOn, string? Subject, string? SubjectWelsh, long ValuePence, string? StartsOn, string? EndsOn, string? HowItEnds, string? HowItEndsWelsh, string? ExtensionUntil,
    IReadOnlyList<AnnualContractor> Contractors, bool IsJoint, bool? IsLocal, bool? IsPrescribed, int Commitments, int CommitmentsMet)
{
    /// <summary>The lot that the contract is of; null where it is of the whole tender.</summary>
    public string? Lot { get; init; }
    public string? LotWelsh { get; init; }
    /// <summary>The last day of a contract that was ended before its time; <see cref="EndsOn"/> stays the end that it was to have.</summary>
    public string? TerminatedOn { get; init; }

    [JsonIgnore] public string SubjectShown => string.Join(": ", new[] { new OwnWords(Subject, SubjectWelsh).Shown, new OwnWords(Lot, LotWelsh).Shown }.Where(words => words is { Length: > 0 }));
    [JsonIgnore] public string HowItEndsShown => new OwnWords(HowItEnds, HowItEndsWelsh).Shown ?? "";
    [JsonIgnore] public bool IsEndedEarly => TerminatedOn is not null && (EndsOn is null || string.CompareOrdinal(TerminatedOn, EndsOn) < 0);
    [JsonIgnore] public bool HasSme => Contractors.Any(c => c.IsSme == true);
    /// <summary>No contractor is known to be small or medium-sized, and of one or more it is not known.</summary>
    [JsonIgnore] public bool IsSizeUnknown => !HasSme && Contractors.Any(c => c.IsSme is null);
    [JsonIgnore] public bool HasVcse => Contractors.Any(c => c.IsVcse);
}

/// <summary>A contractor with its principal place of business; a residential address is withheld.</summary>
/// <param name="IsSme">Null where its size is not known.</param>
public sealed record AnnualContractor(string Name, string PrincipalPlace, bool AddressWithheld, int ShareBasisPoints, bool? IsSme, bool IsVcse);

/// <summary>A count with its value.</summary>
public sealed record AnnualCount(int Contracts, long ValuePence);

/// <summary>Contracts of the year by who won them. A consortium counts as an SME's where one of its members is one, with its whole value; the register shows each member's share.</summary>
public sealed record AnnualContracts(AnnualCount All, AnnualCount Prescribed, AnnualCount ToSmes, AnnualCount ToVcses, AnnualCount InArea, AnnualCount ToConsortia, AnnualCount PrescribedNotKnown, AnnualCount SizeNotKnown, AnnualCount PlaceNotKnown)
{
    public static AnnualContracts Of(IReadOnlyCollection<AnnualContract> all) =>
        new(Count(all), Count(all.Where(c => c.IsPrescribed == true)), Count(all.Where(c => c.HasSme)), Count(all.Where(c => c.HasVcse)), Count(all.Where(c => c.IsLocal == true)), Count(all.Where(c => c.IsJoint)),
            Count(all.Where(c => c.IsPrescribed is null)), Count(all.Where(c => c.IsSizeUnknown)), Count(all.Where(c => c.IsLocal is null)));

    private static AnnualCount Count(IEnumerable<AnnualContract> some) => some.ToList() is var list ? new(list.Count, list.Sum(c => c.ValuePence)) : null!;
}

/// <summary>What contractors promised for their area and what buyers have confirmed.</summary>
public sealed record AnnualSocial(int Contracts, int Commitments, int Met)
{
    public static AnnualSocial Of(IReadOnlyCollection<AnnualContract> all) => new(all.Count(c => c.Commitments > 0), all.Sum(c => c.Commitments), all.Sum(c => c.CommitmentsMet));
}

/// <summary>Steps that the record shows: tenders of the year that were opened to small and local firms.</summary>
public sealed record AnnualSteps(int Tenders, int InLots, int JointBidsWelcome, int Reserved, int Engaged);

/// <summary>A procurement that is coming up.</summary>
public sealed record AnnualPlan(string Buyer, string? Title, string? TitleWelsh, string ExpectedOn, long? ValuePence)
{
    [JsonIgnore] public string TitleShown => Bilingual.Reading == Language.Welsh ? TitleWelsh ?? Title ?? "" : Title ?? TitleWelsh ?? "";
}
