using System.Text.Json.Serialization;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

/// <summary>One issued month of the year.</summary>
public sealed record AnnualMonth(string Month, string Report, Retention Figures);

/// <summary>What the public record holds of a year, beside payments.</summary>
public sealed record AnnualRecord(IReadOnlyList<AnnualContract> Contracts, AnnualSteps Steps, IReadOnlyList<AnnualPlan> Planned)
{
    public IReadOnlyList<AnnualStated> Statements { get; init; } = [];
    /// <summary>Codes of the buyers whose year it is.</summary>
    public IReadOnlyList<string> Buyers { get; init; } = [];
}

/// <summary>A buyer's own statement, with its day and whether project staff entered it.</summary>
public sealed record AnnualStated(string Buyer, string Name, string? NameWelsh, string GivenOn, bool ByStaff,
    string? Objectives, string? ObjectivesWelsh, string? Steps, string? StepsWelsh, string? Wellbeing, string? WellbeingWelsh, string? Elsewhere, string? ElsewhereWelsh)
{
    [JsonIgnore] public string NameShown => Reading == Language.Welsh ? NameWelsh ?? Name : Name;
    [JsonIgnore] public AnnualWords Words => new(new(Objectives, ObjectivesWelsh), new(Steps, StepsWelsh), new(Wellbeing, WellbeingWelsh), new(Elsewhere, ElsewhereWelsh));

    public static AnnualStated Of(AnnualStatement s, string code, string name, string? welsh) => new(code, name, welsh, s.GivenAt.UkDate().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), s.IsByStaff,
        s.Objectives.English, s.Objectives.Welsh, s.Steps.English, s.Steps.Welsh, s.Wellbeing.English, s.Wellbeing.Welsh, s.Elsewhere.English, s.Elsewhere.Welsh);
}

/// <summary>A contract awarded in the year: the fields of the register (s.40), and what the annual report (s.39) counts.</summary>
/// <param name="IsLocal">The lead's principal place of business lies in the area; null where it is not known.</param>
/// <param name="IsPrescribed">By buyer, kind, value and outsourcing, see <see cref="Rules.RuleBook.IsPrescribed"/>; null where that cannot be told.</param>
public sealed record AnnualContract(
    string Reference, string Buyer, string AwardedOn, string? EnteredIntoOn, string? Subject, string? SubjectWelsh, long ValuePence, string? StartsOn, string? EndsOn, string? HowItEnds, string? HowItEndsWelsh, string? ExtensionUntil,
    IReadOnlyList<AnnualContractor> Contractors, bool IsJoint, bool? IsLocal, bool? IsPrescribed, int Commitments, int CommitmentsMet)
{
    /// <summary>The lot that the contract is of; null where it is of the whole tender.</summary>
    public string? Lot { get; init; }
    public string? LotWelsh { get; init; }
    /// <summary>Whether it outsources a service that the buyer delivered itself; null where the buyer has not said.</summary>
    public bool? Outsources { get; init; }
    /// <summary>The commitments by the part of well-being that they serve; what is in none is not stated.</summary>
    public IReadOnlyList<ThemeCount> Themes { get; init; } = [];
    /// <summary>The last day of a contract that was ended before its time; <see cref="EndsOn"/> stays the end that it was to have.</summary>
    public string? TerminatedOn { get; init; }

    /// <summary>Where a contract awarded elsewhere was taken from; null for one awarded through this site.</summary>
    public string? EnteredFrom { get; init; }
    /// <summary>Why the regulations leave it out, as the buyer said; null where it has said no such thing.</summary>
    public string? LeftOut { get; init; }
    public string? LeftOutWelsh { get; init; }

    [JsonIgnore] public bool IsByHand => EnteredFrom is not null;
    [JsonIgnore] public bool IsLeftOut => !LeftOutWords.IsEmpty;
    [JsonIgnore] public OwnWords LeftOutWords => new(LeftOut, LeftOutWelsh);
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
public sealed record AnnualContracts(AnnualCount All, AnnualCount Prescribed, AnnualCount ToSmes, AnnualCount ToVcses, AnnualCount InArea, AnnualCount ToConsortia, AnnualCount PrescribedNotKnown, AnnualCount SizeNotKnown, AnnualCount PlaceNotKnown,
    AnnualCount Outsourcing, AnnualCount OutsourcingNotStated, AnnualCount LeftOut, AnnualCount ByHand)
{
    public static AnnualContracts Of(IReadOnlyCollection<AnnualContract> all) =>
        new(Count(all), Count(all.Where(c => c.IsPrescribed == true)), Count(all.Where(c => c.HasSme)), Count(all.Where(c => c.HasVcse)), Count(all.Where(c => c.IsLocal == true)), Count(all.Where(c => c.IsJoint)),
            Count(all.Where(c => c.IsPrescribed is null)), Count(all.Where(c => c.IsSizeUnknown)), Count(all.Where(c => c.IsLocal is null)), Count(all.Where(c => c.Outsources == true)), Count(all.Where(c => c.Outsources is null)),
            Count(all.Where(c => c.IsLeftOut)), Count(all.Where(c => c.IsByHand)));

    private static AnnualCount Count(IEnumerable<AnnualContract> some)
    {
        var list = some.ToList();
        return new(list.Count, list.Sum(c => c.ValuePence));
    }
}

/// <summary>What contractors promised for their area and what buyers have confirmed, and which part of well-being it serves.</summary>
public sealed record AnnualSocial(int Contracts, int Commitments, int Met, IReadOnlyList<ThemeFigure> ByTheme)
{
    public const string NotStated = "notStated";

    public static AnnualSocial Of(IReadOnlyCollection<AnnualContract> all)
    {
        var themes = Enum.GetValues<WellbeingTheme>().Select(t => new ThemeFigure(ThemeFigure.Key(t), all.Count(c => c.Themes.Any(x => x.Theme == ThemeFigure.Key(t) && x.Commitments > 0)),
            all.Sum(c => c.Themes.Where(x => x.Theme == ThemeFigure.Key(t)).Sum(x => x.Commitments)), all.Sum(c => c.Themes.Where(x => x.Theme == ThemeFigure.Key(t)).Sum(x => x.Met)))).ToList();
        var (commitments, met) = (all.Sum(c => c.Commitments), all.Sum(c => c.CommitmentsMet));
        return new(all.Count(c => c.Commitments > 0), commitments, met,
            [.. themes, new ThemeFigure(NotStated, all.Count(c => c.Commitments > c.Themes.Sum(t => t.Commitments)), commitments - themes.Sum(t => t.Commitments), met - themes.Sum(t => t.Met))]);
    }
}

/// <summary>The commitments of one contract under one theme.</summary>
public sealed record ThemeCount(string Theme, int Commitments, int Met);

/// <summary>The commitments of a year under one part of well-being.</summary>
public sealed record ThemeFigure(string Theme, int Contracts, int Commitments, int Met)
{
    public static string Key(WellbeingTheme theme) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(theme.ToString());
    [JsonIgnore] public string Shown => CommitmentText.NameOf(Enum.TryParse<WellbeingTheme>(Theme, ignoreCase: true, out var theme) ? theme : null);
}

/// <summary>Steps that the record shows: tenders of the year that were opened to small and local firms.</summary>
public sealed record AnnualSteps(int Tenders, int InLots, int JointBidsWelcome, int Reserved, int Engaged);

/// <summary>A procurement that is coming up.</summary>
public sealed record AnnualPlan(string Buyer, string? Title, string? TitleWelsh, string ExpectedOn, long? ValuePence)
{
    [JsonIgnore] public string TitleShown => Bilingual.Reading == Language.Welsh ? TitleWelsh ?? Title ?? "" : Title ?? TitleWelsh ?? "";
}
