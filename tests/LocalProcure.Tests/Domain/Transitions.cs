using System.Collections;
using LocalProcure.Domain;

namespace LocalProcure.Tests.Domain;

/// <summary>Tries an act and says whether it was taken. One that is refused must give its reason and leave everything as it was.</summary>
public static class Transitions
{
    public static bool Takes(Entity thing, string about, Action act)
    {
        var before = Seen(thing);
        try
        {
            act();
            return true;
        }
        catch (RuleBroken refusal)
        {
            Assert.False(string.IsNullOrWhiteSpace(refusal.Message), about);
            Assert.True(before == Seen(thing), $"{about} was refused and changed something all the same");
            return false;
        }
    }

    /// <summary>Everything that is kept of it, and how many acts are on their way to its chain.</summary>
    private static string Seen(Entity thing) => string.Join('\n', thing.GetType().GetProperties()
        .Where(p => p.GetSetMethod(nonPublic: true) is not null || typeof(IEnumerable).IsAssignableFrom(p.PropertyType))
        .Select(p => $"{p.Name}={Shown(p.GetValue(thing))}"));

    private static string? Shown(object? value) => value switch
    {
        string text => text,
        IEnumerable many => string.Join(';', many.Cast<object>().Select(Shown)),
        _ => value?.ToString(),
    };
}
