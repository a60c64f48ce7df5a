using System.CommandLine;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Spend;

namespace LocalProcure.Web.Commands;

/// <summary>Payment files: <c>payments import FILE --buyer CODE</c>, <c>payments undo FILE --buyer CODE</c>.</summary>
public static class Payments
{
    private static readonly Argument<FileInfo> Path = new("file") { Description = "The buyer's payment file (CSV in any form, or a workbook)." };
    private static readonly Option<string> Buyer = new("--buyer") { Description = "The buyer's code.", Required = true };
    private static readonly Option<string?> Period = new("--period") { Description = "The months that a file without dates covers: 2014-04 or 2014-04..2014-06." };
    private static readonly Option<string?> By = new("--by") { Description = "E-mail of the staff member who does this; the operator when not given." };

    private static readonly Option<OverlapChoice?> Overlap = new("--overlap")
    {
        Description = "Lines that another file brought in before: leave-out (the default; each is listed as refused), keep (both count) or replace (the other file is taken back).",
        CustomParser = r => r.Tokens.FirstOrDefault()?.Value switch
        {
            "leave-out" => OverlapChoice.LeaveOut, "keep" => OverlapChoice.KeepBoth, "replace" => OverlapChoice.Replace,
            var other => NotAChoice(r, other),
        },
    };

    private static OverlapChoice? NotAChoice(System.CommandLine.Parsing.ArgumentResult result, string? value)
    {
        result.AddError($"{value} is none of leave-out, keep, replace.");
        return null;
    }

    public static Command Build()
    {
        var import = new Command("import", "Reads a payment file, accepts its payments and lists every refused row with the reason.") { Path, Buyer, Period, Overlap, By };
        import.SetWork(Import);
        var undo = new Command("undo", "Takes the import of a file back, until a month with its payments has been issued.") { Path, Buyer, By };
        undo.SetWork(Undo);
        return new Command("payments", "Buyers' payment files.") { import, undo };
    }

    private static async Task<int> Import(IServiceProvider services, ParseResult parsed, Output output, CancellationToken stop)
    {
        var file = parsed.GetValue(Path)!;
        if (!file.Exists) return output.Refuse($"There is no file {file.FullName}.");
        StatedPeriod? period = null;
        if (parsed.GetValue(Period) is { } stated && (period = StatedPeriod.Parse(stated)) is null) return output.Refuse($"{stated} is not a period: write 2014-04 or 2014-04..2014-06, a year at most.");
        var db = services.GetRequiredService<AppDb>();
        var buyer = await FindBuyer(db, parsed.GetValue(Buyer)!, stop);
        var act = await ActOf(services, parsed.GetValue(By), stop);
        await using var content = file.OpenRead();
        var stored = await services.GetRequiredService<FileStore>().Save(content, stop);
        var progress = new Told(p => output.Note($"{p.Rows:N0} rows read, {p.Percent} %"));
        Task<ImportOutcome> Read() => services.GetRequiredService<PaymentImporter>().Import(buyer.Id, stored, file.Name, new ReadingChoices(period), act, progress, parsed.GetValue(Overlap) ?? OverlapChoice.LeaveOut, stop: stop);
        ImportOutcome outcome;
        try
        {
            outcome = await Read();
        }
        catch (DbUpdateException error) when (Duplicates.IsOne(error))
        {
            // The same file came in at the same moment: it is found there now, and changes nothing.
            db.ChangeTracker.Clear();
            outcome = await Read();
        }
        if (outcome.Import is { RowsRefused: > ImportOutcome.MostListed } many)
            outcome = outcome with { Refusals = [.. (await db.RefusedRows.AsNoTracking().Where(r => r.ImportId == many.Id).OrderBy(r => r.Row).ToListAsync(stop)).Select(r => r.Refusal)] };
        if (outcome.Import is { RowsAlreadyThere: > 0, } partly && !outcome.AlreadyImported) output.Note($"{partly.RowsAlreadyThere:N0} lines of this file were in already with others.");
        foreach (var drift in outcome.AlreadyImported ? [] : outcome.Import?.Drift ?? []) output.Note(drift.Message);
        if (outcome.Import is { IsAhead: true } ahead) output.Note(MonthCheckText.IsAhead(ahead.FileName, ahead.LastPaidOn));
        output.Answer(Answer(outcome, buyer, file.Name, stored.Hash), Lines(outcome));
        if (outcome.Import is not null) return Output.Done;
        output.Note(SpendText.FileRefusalMessage(outcome.WhyRefused));
        return Output.Refused;
    }

    private static async Task<int> Undo(IServiceProvider services, ParseResult parsed, Output output, CancellationToken stop)
    {
        var file = parsed.GetValue(Path)!;
        if (!file.Exists) return output.Refuse($"There is no file {file.FullName}.");
        var db = services.GetRequiredService<AppDb>();
        var buyer = await FindBuyer(db, parsed.GetValue(Buyer)!, stop);
        var act = await ActOf(services, parsed.GetValue(By), stop);
        await using var content = file.OpenRead();
        var hash = Convert.ToHexStringLower(await System.Security.Cryptography.SHA256.HashDataAsync(content, stop));
        var import = await db.PaymentImports.SingleOrDefaultAsync(i => i.BuyerId == buyer.Id && i.Hash == hash && i.UndoneAt == null, stop);
        if (import is null) return output.Refuse($"{file.Name} has not been imported for {buyer.Code}.");
        await services.GetRequiredService<PaymentUndo>().Undo(import, act, stop);
        output.Answer(new { undone = true, buyer = buyer.Code, file = import.FileName, rows = import.RowsAccepted, totalPence = import.TotalPence }, $"Undone: {import.RowsAccepted:N0} payments of {import.FileName}.");
        return Output.Done;
    }

    internal static async Task<Buyer> FindBuyer(AppDb db, string code, CancellationToken stop) =>
        await db.Buyers.SingleOrDefaultAsync(b => b.Code == code.ToUpperInvariant(), stop) ?? throw new RuleBroken($"There is no buyer {code}. Add it first: buyers add {code} --name NAME --kind KIND");

    /// <summary>The named staff member's act, or the operator's.</summary>
    internal static async Task<Act> ActOf(IServiceProvider services, string? email, CancellationToken stop)
    {
        var now = services.GetRequiredService<Current>().Now;
        if (email is null) return Act.BySystem(now);
        var person = await People.Find(services, email, stop);
        return person is not { IsStaff: true } ? throw new RuleBroken($"{email} is not a member of staff.") : new Act(person.Id, now);
    }

    private static object Answer(ImportOutcome o, Buyer buyer, string fileName, string hash) => new
    {
        buyer = buyer.Code,
        file = fileName,
        sha256 = hash,
        rowsRead = o.Import?.RowsRead ?? o.File!.RowsRead,
        rowsAccepted = o.Import?.RowsAccepted ?? 0,
        rowsRefused = o.Import?.RowsRefused ?? o.File!.RowsRefused,
        rowsBlank = o.Import?.RowsBlank ?? o.File!.RowsBlank,
        totalPence = o.Import?.TotalPence ?? 0,
        printedTotalPence = o.Import?.PrintedTotalPence ?? o.File?.PrintedTotalPence,
        vatBasis = Key((o.Import?.Vat ?? o.File!.Vat).ToString()),
        period = (o.Import?.Period ?? null)?.ToString(),
        columns = o.Import?.Columns.ToDictionary(c => Key(c.Role.ToString()), c => c.Heading)
            ?? o.File!.Shape.Columns.Keys.ToDictionary(r => Key(r.ToString()), o.File.Shape.Heading),
        refused = o.Import is null ? new { reason = RefusalCodes.Code(o.WhyRefused), message = SpendText.FileRefusalMessage(o.WhyRefused) } : null,
        refusals = o.Refusals.Select(r => new { row = r.Row, reason = r.Code, message = r.Message }),
        alreadyImported = o.AlreadyImported,
        rowsAlreadyThere = o.Import?.RowsAlreadyThere ?? o.Refusals.Count(r => r.Reason == RowRefusal.AlreadyImported),
        refusedPence = o.Import?.RefusedPence ?? o.File!.RefusedPence,
        datedAhead = o.Import?.IsAhead ?? false,
        corrects = o.Import?.CorrectsId,
        drift = (o.Import?.Drift ?? []).Select(d => d.Message),
        leftOut = (o.File?.LeftOut ?? []).Select(l => new { part = l.Name, reason = RefusalCodes.Code(l.Why) }),
    };

    private static string[] Lines(ImportOutcome o) => o.Import is not { } import ? [] :
    [
        o.AlreadyImported ? "This file was imported before; nothing has changed." : "Imported.",
        $"{import.RowsRead:N0} rows read: {import.RowsAccepted:N0} accepted, {import.RowsRefused:N0} refused, {import.RowsBlank:N0} blank. Total {Money.Show(import.TotalPence)}.",
        .. o.Refusals.Take(20).Select(r => $"row {r.Row}: {r.Code}: {r.Message}"),
        .. o.Refusals.Count > 20 ? new[] { $"and {o.Refusals.Count - 20:N0} more" } : [],
    ];

    internal static string Key(string name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);

    /// <summary>Progress on the same thread, in order; the framework's own is told on another.</summary>
    private sealed class Told(Action<ImportProgress> tell) : IProgress<ImportProgress>
    {
        private int told;

        public void Report(ImportProgress value)
        {
            // A line for every 50,000 rows is news; one for every batch is noise.
            if (value.Rows < told + 50_000 && value.Percent < 100) return;
            told = value.Rows;
            tell(value);
        }
    }
}
