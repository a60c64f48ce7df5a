using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LocalProcure.Domain.Spend;

/// <summary>
/// Everything that issued figures were computed from, in one compressed file beside them: payees, firms, places and rules move on, this does not.
/// First line: the question with its payees and words as JSON. Every further line: one payment, as numbers between tabs; the last says how many there are, so that a torn file is known.
/// </summary>
public static class SpendInputsFile
{
    private static readonly JsonSerializerOptions Format = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    private sealed record Head(int Layout, SpendQuestion Question, Guid[] PaidBefore, IssuedMonth[] Issued, SpendPayee[] Payees, string[] Words);

    private sealed record IssuedMonth(DateOnly Month, int Lines, long Base, long Retained, long Unknown);

    /// <summary>Writes the inputs; the stream is left open.</summary>
    public static void Write(Stream to, IReadOnlyList<SpendLine> lines, SpendQuestion question)
    {
        using var zip = new GZipStream(to, CompressionLevel.Fastest, leaveOpen: true);
        using var text = new StreamWriter(zip, new UTF8Encoding(false)) { NewLine = "\n" };
        var payees = new Numbers<SpendPayee>(ReferenceEqualityComparer.Instance);
        var words = new Numbers<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            payees.Of(line.Payee);
            foreach (var word in (string[])[line.Supplier, line.Category, line.Heading, line.Department, line.ExcludedReason ?? ""]) words.Of(word);
        }
        var issued = question.Issued.OrderBy(i => i.Key).Select(i => new IssuedMonth(i.Key, i.Value.Lines, i.Value.BasePence, i.Value.RetainedPence, i.Value.UnknownPence));
        text.WriteLine(JsonSerializer.Serialize(new Head(1, question, [.. question.PaidBefore.Order()], [.. issued], [.. payees.All], [.. words.All]), Format));
        var buyers = question.Buyers.Select((b, i) => (b.Id, i)).ToDictionary(b => b.Id, b => b.i);
        var imports = question.Imports.Concat(question.Earlier).Select((b, i) => (b.Id, i)).ToDictionary(b => b.Id, b => b.i);
        foreach (var l in lines)
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{buyers[l.BuyerId]}\t{l.PaidOn.DayNumber}\t{l.Pence}\t{payees.Of(l.Payee)}\t{words.Of(l.Supplier)}\t{words.Of(l.Category)}\t{words.Of(l.Heading)}\t{words.Of(l.Department)}\t{(l.ExcludedReason is null ? -1 : words.Of(l.ExcludedReason))}\t{(int)l.Vat}\t{(int)l.Dated}\t{imports.GetValueOrDefault(l.ImportId, -1)}\t{l.Row}"));
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"end\t{lines.Count}"));
    }

    /// <summary>Reads what was written. In files written before those of earlier months were kept, lines that only feed the trend do not say which file they came from.</summary>
    public static (List<SpendLine> Lines, SpendQuestion Question) Read(Stream from)
    {
        using var zip = new GZipStream(from, CompressionMode.Decompress);
        using var text = new StreamReader(zip, Encoding.UTF8);
        var head = JsonSerializer.Deserialize<Head>(text.ReadLine() ?? throw new InvalidDataException("The inputs file is empty."), Format)!;
        var question = head.Question with
        {
            PaidBefore = head.PaidBefore.ToHashSet(),
            Issued = head.Issued.ToDictionary(i => i.Month, i => new Retention(i.Lines, i.Base, i.Retained, i.Unknown)),
        };
        ReportImport[] imports = [.. question.Imports, .. question.Earlier];
        var lines = new List<SpendLine>();
        Span<Range> cells = stackalloc Range[14];
        while (true)
        {
            var row = text.ReadLine() ?? throw new InvalidDataException("The inputs file is torn.");
            if (row == string.Create(CultureInfo.InvariantCulture, $"end\t{lines.Count}")) return (lines, question);
            var span = row.AsSpan();
            if (span.Split(cells, '\t') != 13) throw new InvalidDataException("A line of the inputs file is torn.");
            long N(int i, ReadOnlySpan<char> s, Span<Range> c) => long.Parse(s[c[i]], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            var (excluded, import) = ((int)N(8, span, cells), (int)N(11, span, cells));
            lines.Add(new SpendLine(
                question.Buyers[(int)N(0, span, cells)].Id, DateOnly.FromDayNumber((int)N(1, span, cells)), N(2, span, cells), head.Payees[N(3, span, cells)],
                head.Words[N(4, span, cells)], head.Words[N(5, span, cells)], head.Words[N(6, span, cells)], head.Words[N(7, span, cells)], excluded < 0 ? null : head.Words[excluded],
                (VatBasis)N(9, span, cells), (DateBasis)N(10, span, cells), import < 0 ? Guid.Empty : imports[import].Id, (int)N(12, span, cells)));
        }
    }

    /// <summary>Numbers things in the order in which they first come.</summary>
    private sealed class Numbers<T>(IEqualityComparer<T> same) where T : notnull
    {
        private readonly Dictionary<T, int> numbers = new(same);

        public List<T> All { get; } = [];

        public int Of(T thing)
        {
            if (numbers.TryGetValue(thing, out var number)) return number;
            All.Add(thing);
            return numbers[thing] = All.Count - 1;
        }
    }
}
