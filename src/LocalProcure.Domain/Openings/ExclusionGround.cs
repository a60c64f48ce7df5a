using System.Globalization;

namespace LocalProcure.Domain.Openings;

/// <summary>Whether a supplier to which the ground applies must be disregarded, or may be.</summary>
public enum GroundKind { Mandatory, Discretionary }

/// <summary>One ground for exclusion of the Procurement Act 2023, with the days on which it is law. Staff edit these rows; code holds none.</summary>
public sealed class ExclusionGround : Entity
{
    private ExclusionGround() { }

    public ExclusionGround(string code, GroundKind kind, OwnWords words, string section, DateOnly from, DateOnly? until, Act act)
    {
        Code = code;
        Change(kind, words, section, from, until, act);
    }

    /// <summary>Short handle that checks and notices refer to; stays when the words change.</summary>
    public string Code { get; private set; } = "";
    public GroundKind Kind { get; private set; }
    public OwnWords Words { get; private set; } = OwnWords.None;
    public string Section { get; private set; } = "";
    public DateOnly From { get; private set; }
    /// <summary>The last day on which it applies; null while it does.</summary>
    public DateOnly? Until { get; private set; }

    public bool IsInForceOn(DateOnly day) => From <= day && (Until is not { } last || day <= last);

    public static string? WhyNot(OwnWords words, string? section, DateOnly from, DateOnly? until) =>
        !words.IsInBoth ? CheckText.EnterGround : string.IsNullOrWhiteSpace(section) ? CheckText.EnterSection : until < from ? CheckText.EndsBeforeStart : null;

    public void Change(GroundKind kind, OwnWords words, string section, DateOnly from, DateOnly? until, Act act)
    {
        RuleBroken.If(WhyNot(words, section, from, until));
        (Kind, Words, Section, From, Until) = (kind, words, section, from, until);
        Record("ExclusionGroundSet", act, $"{Code} {kind} {from:yyyy-MM-dd} {until:yyyy-MM-dd}");
    }

    /// <summary>The grounds that a new site starts with.</summary>
    public static IReadOnlyList<ExclusionGround> ToStartWith(Act act) => [.. Facts.Rows("exclusion_grounds.csv").Select(r => new ExclusionGround(
        r[0], Enum.Parse<GroundKind>(r[1]), new OwnWords(r[2], r[3]), r[4], DateOnly.ParseExact(r[5], "yyyy-MM-dd", CultureInfo.InvariantCulture), null, act))];
}
