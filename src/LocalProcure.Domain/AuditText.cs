using System.Collections.Frozen;

namespace LocalProcure.Domain;

/// <summary>Says in words what each recorded act was. A test holds every code in the domain to have its words here.</summary>
public static partial class AuditText
{
    public static string System => Say("LocalProcure itself", "LocalProcure ei hun");
    public static string SomeoneWhoLeft => Say("someone who closed their account", "rhywun a gaeodd ei gyfrif");
    public static string Nothing => Say("Nothing has been recorded yet.", "Does dim wedi’i gofnodi eto.");
    public static string By(string who) => Say($"by {who}", $"gan {who}");
    public static string ForBy(string firm, string who) => Say($"for {firm} by {who}", $"dros {firm} gan {who}");

    public static string ChainWhole => Say("Each line is chained to the one before by its hash. The chain is whole.", "Mae pob llinell wedi’i chadwyno i’r un flaenorol drwy ei hash. Mae’r gadwyn yn gyfan.");
    public static string ChainBroken(int number) => Say($"The chain is broken at line {number}: something was changed or removed.", $"Mae’r gadwyn wedi’i thorri ar linell {number}: newidiwyd neu dilëwyd rhywbeth.");

    // Put together when first asked for: the parts stand in other files, whose order of making is not said.
    private static readonly Lazy<FrozenDictionary<string, Func<string>>> Words = new(Together);

    private static FrozenDictionary<string, Func<string>> Together() =>
        new[] { PeopleWords, TenderWords, AwardWords, PlanningWords, TeamingWords, GroupWords, RoomWords, ReportWords }.SelectMany(part => part).ToFrozenDictionary(p => p.Key, p => p.Value);

    /// <summary>The act in the reader's language; a code without words shows as itself rather than being hidden.</summary>
    public static string Of(string what) => Words.Value.GetValueOrDefault(what)?.Invoke() ?? what;

    public static bool Knows(string what) => Words.Value.ContainsKey(what);
}
