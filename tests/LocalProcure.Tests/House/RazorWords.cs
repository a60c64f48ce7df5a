using System.Text.RegularExpressions;

namespace LocalProcure.Tests.House;

/// <summary>Finds words written straight into a Razor view: such words could not follow the reader's language.</summary>
public static partial class RazorWords
{
    public static IEnumerable<string> In(string view) =>
        from between in Tags().Split(WithoutCode(Directives().Replace(Comments().Replace(view, ""), "")))
        let text = CodeLines().Replace(Entities().Replace(between, ""), "")
        let word = Letters().Match(text)
        where word.Success && !text.Contains('{') && !text.Contains('}')
        select word.Value;

    /// <summary>Takes out every expression and every condition, brackets balanced, so that a less-than sign in code is not taken for a tag.</summary>
    private static string WithoutCode(string view)
    {
        var kept = new System.Text.StringBuilder();
        for (var i = 0; i < view.Length; i++)
        {
            var start = Start().Match(view, i);
            if (!start.Success || start.Index != i) { kept.Append(view[i]); continue; }
            i += start.Length;
            while (i < view.Length && "([{".Contains(view[i]) && !(view[i] == '{' && start.Value != "@"))
            {
                i = AfterBracket(view, i);
                // What follows a call: .Name, ?.Name, !, another bracket.
                var more = More().Match(view, i);
                if (more.Success && more.Index == i && start.Value.StartsWith('@')) i += more.Length;
            }
            i--;
        }
        return kept.ToString();
    }

    private static int AfterBracket(string view, int at)
    {
        var depth = 0;
        for (; at < view.Length; at++)
            if ("([{".Contains(view[at])) depth++;
            else if (")]}".Contains(view[at]) && --depth == 0) return at + 1;
        return at;
    }

    [GeneratedRegex(@"@(?:await |if |foreach |for |while |switch |using )?[\w.!?]*|else if |@")] private static partial Regex Start();
    [GeneratedRegex(@"[.!?]*[\w.!?]+")] private static partial Regex More();
    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)] private static partial Regex Comments();
    [GeneratedRegex(@"^\s*@(model|inject|addTagHelper|removeTagHelper|inherits|namespace|using [\w.= ]+;?\s*$).*$", RegexOptions.Multiline)] private static partial Regex Directives();
    [GeneratedRegex(@"<[^>]*>", RegexOptions.Singleline)] private static partial Regex Tags();
    [GeneratedRegex(@"^.*(;|=>|\belse\b).*$|^\s*(case|default)\b.*$", RegexOptions.Multiline)] private static partial Regex CodeLines();
    [GeneratedRegex(@"&#?\w+;")] private static partial Regex Entities();
    [GeneratedRegex(@"\p{L}{2,}")] private static partial Regex Letters();
}
