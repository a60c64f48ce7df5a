namespace LocalProcure.Domain.Spend.Reading;

/// <summary>Which rows do not count, and why: one by one, once all is read, or the whole file.</summary>
public sealed partial class PaymentFile
{
    /// <summary>Refuses the row that was read last after all: a corrected row that is in already.</summary>
    public void TakeBack(PaymentRow row, RowRefusal why, string where)
    {
        RowsAccepted--;
        TotalPence -= row.Pence;
        var run = accepted[^1];
        if (run.From == run.To) accepted.RemoveAt(accepted.Count - 1);
        else accepted[^1] = (run.From, run.To - 1);
        Refuse(new Refusal(row.Row, why, where, row.Pence));
    }

    /// <summary>Once all is read: so many accepted rows, of so many pence, are in already with other files and stay there. Where none is left, the file is refused.</summary>
    public void TakeBack(int rows, long pence, string where)
    {
        (RowsAccepted, RowsRefused, TotalPence, RefusedPence) = (RowsAccepted - rows, RowsRefused + rows, TotalPence - pence, RefusedPence + pence);
        if (rows > 0) reasons.Add(RowRefusal.AlreadyImported);
        if (WhyRefused != FileRefusal.None || RowsAccepted > 0) return;
        WhyRefused = WhyNothing();
        foreach (var (from, to) in accepted) refusals.Add(from, to, RowRefusal.AlreadyImported, TableRecord.Cut(where, 120));
        refusals.Sort();
        accepted.Clear();
    }

    /// <summary>The refusals found since they were last taken, so that a reader who keeps them elsewhere holds few at a time.</summary>
    public IReadOnlyList<Refusal> TakeRefused()
    {
        if (refusals.Count == 0) return [];
        Refusal[] some = [.. refusals];
        foreach (var refusal in some) Extend(taken, refusal.Row);
        refusals.Clear();
        return some;
    }

    /// <summary>Refuses the file after rows of it were accepted: none of them counts, and each is listed.</summary>
    public void RefuseWhole(FileRefusal why)
    {
        (WhyRefused, RowsRefused, RowsAccepted, TotalPence) = (why, RowsRefused + RowsAccepted, 0, 0);
        foreach (var (from, to) in accepted.Concat(taken)) refusals.Add(from, to, RowRefusal.FileRefused);
        refusals.Sort();
        accepted.Clear();
        taken.Clear();
    }

    private bool IsTooLong()
    {
        if (RowsRead < MostRows) return false;
        if (WhyRefused != FileRefusal.TooBig) RefuseWhole(FileRefusal.TooBig);
        return true;
    }

    private void Refuse(Refusal refusal)
    {
        RowsRefused++;
        RefusedPence += refusal.Pence;
        reasons.Add(refusal.Reason);
        refusals.Add(refusal with { Detail = TableRecord.Cut(refusal.Detail, 120) });
    }

    private static void Extend(List<(int From, int To)> runs, int row)
    {
        if (runs.Count > 0 && runs[^1] is var run && run.To == row - 1) runs[^1] = (run.From, row);
        else runs.Add((row, row));
    }
}
