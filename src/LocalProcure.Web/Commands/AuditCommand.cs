using System.CommandLine;

namespace LocalProcure.Web.Commands;

/// <summary><c>audit verify</c>: walks every audit chain and every daily root; <c>audit seal</c>: seals the days that are over now.</summary>
public static class AuditCommand
{
    public static Command Build()
    {
        var verify = new Command("verify", "Walks every audit chain and every daily root, and says what was changed, removed or put in. Exit code 1 when anything was.");
        verify.SetWork(Verify);
        var seal = new Command("seal", "Seals the days that are over into a root, as the nightly job does.");
        seal.SetWork(Seal);
        return new Command("audit", "The audit trail: its chains and their daily roots.") { verify, seal };
    }

    private static async Task<int> Verify(IServiceProvider services, ParseResult parsed, Output output, CancellationToken stop)
    {
        var outcome = await services.GetRequiredService<AuditWalk>().Run(stop);
        string[] lines = outcome.IsWhole
            ? [$"Whole. Days sealed: {outcome.Days}. {(outcome.LastRoot is null ? "" : $"Last root: {outcome.LastRoot}")}".TrimEnd()]
            : [.. outcome.Breaks.Select(Line), .. outcome.More ? new[] { "There is more." } : []];
        output.Answer(new { whole = outcome.IsWhole, days = outcome.Days, lastRoot = outcome.LastRoot, breaks = outcome.Breaks, more = outcome.More }, lines);
        return outcome.IsWhole ? Output.Done : Output.Refused;
    }

    private static async Task<int> Seal(IServiceProvider services, ParseResult parsed, Output output, CancellationToken stop)
    {
        await services.GetRequiredService<Jobs.SealDay>().Run(services.GetRequiredService<Current>().Now, stop);
        var last = await services.GetRequiredService<AppDb>().DailyRoots.AsNoTracking().OrderByDescending(r => r.Day).FirstAsync(stop);
        output.Answer(new { day = last.Day, root = last.Root }, $"{last.Day:yyyy-MM-dd} {last.Root}");
        return Output.Done;
    }

    private static string Line(AuditBreak found) => found.Fault switch
    {
        AuditFault.RowChanged => $"Chain {found.Chain}, line {found.Number}: changed.",
        AuditFault.RowMissing => $"Chain {found.Chain}, line {found.Number}: missing.",
        AuditFault.RowInWrongPlace => $"Chain {found.Chain}, line {found.Number}: does not follow the line before it.",
        AuditFault.SealedRowMissing => $"Chain {found.Chain}, line {found.Number}: was sealed on {found.Day:yyyy-MM-dd} and is gone.",
        AuditFault.SealedRowDiffers => $"Chain {found.Chain}, line {found.Number}: is not what was sealed on {found.Day:yyyy-MM-dd}.",
        AuditFault.TreeDiffers => $"{found.Day:yyyy-MM-dd}: the sealed heads do not give the day's tree.",
        AuditFault.TailMissing => $"Chain {found.Chain}: the tables say {found.Name}, but its line is gone from the end of the chain.",
        AuditFault.EndMissing => $"Chain {found.Chain}, line {found.Number}: is the last one by the chain's head, and is gone from its end.",
        AuditFault.EndDiffers => $"Chain {found.Chain}: does not end with line {found.Number} as its head has it; lines were put in or written anew.",
        AuditFault.HeadMissing => $"Chain {found.Chain}: has no head; somebody removed it.",
        AuditFault.HeadForged => $"Chain {found.Chain}: its head does not bear the mark of this installation's key; it was changed, or the key folder is another one.",
        AuditFault.RootDiffers => $"{found.Day:yyyy-MM-dd}: the root is not the hash of its parts.",
        AuditFault.DayUnchained => $"{found.Day:yyyy-MM-dd}: does not follow the day before it; a day was changed, removed or put in.",
        _ => $"The trigger {found.Name} is missing: somebody could have changed rows.",
    };
}
