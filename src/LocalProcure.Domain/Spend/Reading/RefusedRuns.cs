using System.Collections;

namespace LocalProcure.Domain.Spend.Reading;

/// <summary>Refused rows in the order of the file, neighbours of one reason kept as a run: a million rows refused alike are a few numbers, not a million.</summary>
internal sealed class RefusedRuns : IReadOnlyList<Refusal>
{
    private readonly record struct Run(int From, int To, RowRefusal Reason, string Detail, long Pence);

    private readonly List<Run> runs = [];

    public int Count { get; private set; }
    /// <summary>How many runs there are: what they take of the memory.</summary>
    public int Held => runs.Count;
    public Refusal this[int index] => this.Skip(index).First();

    public void Add(Refusal refusal) => Add(new Run(refusal.Row, refusal.Row, refusal.Reason, refusal.Detail, refusal.Pence));

    /// <summary>Rows refused alike, from one to another.</summary>
    public void Add(int from, int to, RowRefusal reason, string detail = "") => Add(new Run(from, to, reason, detail, 0));

    /// <summary>No row has a reason of its own any more: the file is refused.</summary>
    public void MakeWhole()
    {
        Run[] before = [.. runs];
        Clear();
        foreach (var run in before) Add(run.From, run.To, RowRefusal.FileRefused);
    }

    public void Sort() => runs.Sort((a, b) => a.From.CompareTo(b.From));

    public void Clear()
    {
        runs.Clear();
        Count = 0;
    }

    private void Add(Run run)
    {
        Count += run.To - run.From + 1;
        if (runs.Count > 0 && runs[^1] is var last && last.To == run.From - 1 && last.Reason == run.Reason && last is { Pence: 0 } && run.Pence == 0 && last.Detail == run.Detail) runs[^1] = last with { To = run.To };
        else runs.Add(run);
    }

    public IEnumerator<Refusal> GetEnumerator()
    {
        foreach (var run in runs)
            for (var row = run.From; row <= run.To; row++) yield return new Refusal(row, run.Reason, run.Detail, run.Pence);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
