using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Domain.Spend;

/// <summary>What changed in a buyer's file since the one before.</summary>
public enum DriftKind { HeadingGone, HeadingNew, ColumnRenamed, VatBasisChanged, HeadingsGone, DatesTurned }

/// <summary>One change in the shape of a buyer's file, with what was and what is.</summary>
public sealed record Drift(DriftKind Kind, ColumnRole? Role, string Was, string Is)
{
    public string Message => Kind switch
    {
        DriftKind.HeadingGone => Say($"{ImportText.Role(Role!.Value)} was in “{Was}”; this file has no such column.", $"Roedd {ImportText.Role(Role!.Value)} yn “{Was}”; nid oes colofn o’r fath yn y ffeil hon."),
        DriftKind.HeadingNew => Say($"{ImportText.Role(Role!.Value)} is new: “{Is}”.", $"Mae {ImportText.Role(Role!.Value)} yn newydd: “{Is}”."),
        DriftKind.ColumnRenamed => Say($"{ImportText.Role(Role!.Value)} was in “{Was}” and is now in “{Is}”.", $"Roedd {ImportText.Role(Role!.Value)} yn “{Was}” ac mae bellach yn “{Is}”."),
        DriftKind.VatBasisChanged => Say($"VAT: {Was} before, {Is} now.", $"TAW: {Was} o’r blaen, {Is} bellach."),
        DriftKind.HeadingsGone => Say("The file before had headings; this one has none.", "Roedd penawdau yn y ffeil o’r blaen; nid oes rhai yn hon."),
        _ => Say("Dates are written month first here; before, the day came first.", "Ysgrifennir y mis yn gyntaf yn y dyddiadau yma; o’r blaen, y diwrnod oedd yn gyntaf."),
    };

    /// <summary>Compares a file with the buyer's file before it. Columns that only moved are no drift: they are found by their headings.</summary>
    public static IReadOnlyList<Drift> Between(IReadOnlyList<ImportColumn> before, VatBasis vatBefore, IReadOnlyList<ImportColumn> now, VatBasis vatNow, bool hasHeadings)
    {
        if (before.Count == 0) return [];
        var found = new List<Drift>();
        if (!hasHeadings && before.Any(c => !IsNumbered(c))) found.Add(new Drift(DriftKind.HeadingsGone, null, "", ""));
        else if (hasHeadings)
        {
            ColumnRole[] money = [ColumnRole.Net, ColumnRole.Amount, ColumnRole.Gross];
            foreach (var was in before)
            {
                // An amount that turned from net to "not stated" is told as VAT, below, not as two columns.
                var same = now.FirstOrDefault(c => c.Role == was.Role) ?? (money.Contains(was.Role) ? now.FirstOrDefault(c => money.Contains(c.Role)) : null);
                if (same is null) found.Add(new Drift(DriftKind.HeadingGone, was.Role, was.Heading, ""));
                else if (ColumnNames.Plain(same.Heading) != ColumnNames.Plain(was.Heading)) found.Add(new Drift(DriftKind.ColumnRenamed, was.Role, was.Heading, same.Heading));
            }
            foreach (var column in now.Where(c => before.All(b => b.Role != c.Role) && !(money.Contains(c.Role) && before.Any(b => money.Contains(b.Role)))))
                found.Add(new Drift(DriftKind.HeadingNew, column.Role, "", column.Heading));
        }
        if (vatBefore != vatNow) found.Add(new Drift(DriftKind.VatBasisChanged, null, vatBefore.ToString(), vatNow.ToString()));
        return found;
    }

    private static bool IsNumbered(ImportColumn column) => column.Heading == SpendText.ColumnNumber((column.At ?? -1) + 1);
}
