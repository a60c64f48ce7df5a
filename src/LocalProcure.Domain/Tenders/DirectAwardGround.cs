using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LocalProcure.Domain.Tenders;

/// <summary>
/// A ground on which the Procurement Act 2023 lets a contract be awarded without competition, with the days on which it stands.
/// Staff edit these rows. Any other ground is written out by the buyer with its section.
/// </summary>
public sealed class DirectAwardGround : Entity
{
    private DirectAwardGround() { }

    /// <param name="key">The id that the form was served with, so that sending it twice adds one.</param>
    public DirectAwardGround(OwnWords words, string section, bool needsNotice, bool hasStandstill, DateOnly from, DateOnly? until, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7()) =>
        Change(words, section, needsNotice, hasStandstill, from, until, act);

    public OwnWords Words { get; private set; } = OwnWords.None;
    /// <summary>Where it is written, e.g. s.44(3).</summary>
    public string Section { get; private set; } = "";
    /// <summary>Whether a transparency notice (UK5) comes first (s.44).</summary>
    public bool NeedsNotice { get; private set; }
    /// <summary>Whether the mandatory standstill applies (s.51(3)).</summary>
    public bool HasStandstill { get; private set; }
    public DateOnly From { get; private set; }
    /// <summary>The last day; null while it stands.</summary>
    public DateOnly? Until { get; private set; }

    public bool StandsOn(DateOnly day) => From <= day && (Until is not { } until || day <= until);

    public static string? WhyNot(OwnWords words, string? section, DateOnly? from, DateOnly? until) =>
        words.IsEmpty ? DirectAwardText.EnterGround
        : string.IsNullOrWhiteSpace(section) ? DirectAwardText.EnterSection
        : from is null ? DirectAwardText.EnterFrom
        : until < from ? DirectAwardText.UntilAfterFrom : null;

    public void Change(OwnWords words, string section, bool needsNotice, bool hasStandstill, DateOnly from, DateOnly? until, Act act)
    {
        RuleBroken.If(WhyNot(words, section, from, until));
        (Words, Section, NeedsNotice, HasStandstill, From, Until) = (words, section, needsNotice, hasStandstill, from, until);
        Record("DirectAwardGroundSet", act, $"{section} {from:yyyy-MM-dd} {until:yyyy-MM-dd} notice={needsNotice} standstill={hasStandstill}");
    }

    /// <summary>The grounds that a new site starts with; the same ids each time, so that a form finds what it showed.</summary>
    public static IEnumerable<DirectAwardGround> ToStartWith(Act act) => Facts.Rows("direct_award_grounds.csv").Select(r => new DirectAwardGround(
        new OwnWords(r[0], r[1]), r[2], r[3] == "yes", r[4] == "yes", DateOnly.ParseExact(r[5], "yyyy-MM-dd", CultureInfo.InvariantCulture), null, act,
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"direct award ground|{r[2]}|{r[0]}")).AsSpan(0, 16))));
}
