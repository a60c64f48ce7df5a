using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Jobs;

/// <summary>Forgets who was asked and who answered about a supplier six months ago; the place that was found stays.</summary>
public sealed class QuestionRetention(AppDb db) : IWork
{
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var due = await db.SupplierQuestions.ToForget(now).ToListAsync(stop);
        foreach (var question in due) question.Forget(now);
        await db.SaveChangesAsync(stop);
        return due.Count;
    }
}
