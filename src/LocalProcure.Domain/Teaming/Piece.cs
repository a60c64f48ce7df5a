using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Teaming;

/// <summary>One thing that a firm brings to a group or looks for in a partner, in the terms of conditions of participation. It never says how much, so that nobody is known by a figure.</summary>
/// <param name="Key">A CPV code for a skill, an area's code for an area, else the condition's own key.</param>
/// <param name="Name">What it is called, where the key does not say.</param>
public sealed record Piece(RequirementKind Kind, string Key, OwnWords Name)
{
    public static Piece Of(Requirement asked) => new(asked.Kind, asked.Key, asked.Name);
    public static Piece Skill(string cpv) => new(RequirementKind.Skill, cpv, OwnWords.None);
    public static Piece Area(string code) => new(RequirementKind.Area, code, OwnWords.None);

    /// <summary>As a form sends it.</summary>
    public string Code => $"{Kind}:{Key}:{Matching.Folded.Text(Name.English ?? Name.Welsh ?? "").Trim()}";

    /// <summary>Whether what one firm brings is what the other looks for. Codes and areas match on one branch, the narrower in the broader.</summary>
    public bool Fits(Piece sought) => Kind == sought.Kind && (Kind switch
    {
        RequirementKind.Skill => CpvTree.OnOneBranch(Key, sought.Key),
        RequirementKind.Area => Areas.Covers(Key, sought.Key) || Areas.Covers(sought.Key, Key),
        _ => Code == sought.Code,
    });

    /// <summary>What it is, in the reader's language.</summary>
    public string Shown => Kind switch
    {
        RequirementKind.Insurance when Key != RequirementKinds.Other => RequirementText.Insurance(Key),
        RequirementKind.Capacity when Key == "people" => RequirementText.PeopleChoice,
        RequirementKind.Capacity when Key == "vehicles" => RequirementText.VehiclesChoice,
        RequirementKind.Skill => CpvTree.Find(Key)?.Title ?? Key,
        RequirementKind.Area => TeamingText.WorksIn(Areas.NameOf(Key)),
        RequirementKind.Turnover => TeamingText.TurnoverPiece,
        RequirementKind.WelshLanguage => RequirementKind.WelshLanguage.Show(),
        _ => Name.Shown,
    };
}
