using System.CommandLine;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Web.Data.Spend;

namespace LocalProcure.Web.Commands;

/// <summary>Public registers: <c>companies import FILE</c>, <c>charities import FILE</c>. Which register it is, the headings say.</summary>
public static class Companies
{
    private static readonly Argument<FileInfo> Path = new("file") { Description = "The register as its keeper publishes it, zipped or not: Companies House's bulk file, or a charity register extract." };
    private static readonly Option<string?> By = new("--by") { Description = "E-mail of the staff member who does this; the operator when not given." };

    public static Command Build() => Build("companies", "Companies House’s register of companies.");

    public static Command BuildCharities() => Build("charities", "Charity registers.");

    private static Command Build(string name, string what)
    {
        var import = new Command("import", "Reads a register, so that payees can be found in it by number or name; those held before are overwritten.") { Path, By };
        import.SetWork(Import);
        return new Command(name, what) { import };
    }

    private static async Task<int> Import(IServiceProvider services, ParseResult parsed, Output output, CancellationToken stop)
    {
        var path = parsed.GetValue(Path)!;
        if (!path.Exists) return output.Refuse($"There is no file {path.FullName}.");
        var act = await Payments.ActOf(services, parsed.GetValue(By), stop);
        await using var content = path.OpenRead();
        var outcome = await services.GetRequiredService<RegisterImporter>().Import(content, path.Name, act, new Told(output), stop);
        var file = outcome.File;
        output.Answer(
            new
            {
                file = path.Name, sha256 = outcome.Hash, register = file.Scheme,
                rowsRead = file.RowsRead, rowsAccepted = file.RowsAccepted, rowsRefused = file.RowsRefused, rowsBlank = file.RowsBlank,
                rowsPlaced = outcome.Placed, payeesChanged = outcome.PayeesChanged,
                refused = file.WhyRefused == FileRefusal.None ? null : new { reason = RefusalCodes.Code(file.WhyRefused), message = SpendText.FileRefusalMessage(file.WhyRefused) },
                refusals = file.RefusedRows.Select(r => new { row = r.Row, reason = r.Code, message = r.Message }),
            },
            $"{file.RowsRead:N0} rows read: {file.RowsAccepted:N0} accepted, {file.RowsRefused:N0} refused; {outcome.Placed:N0} placed; {outcome.PayeesChanged:N0} payees changed.");
        if (!outcome.IsRefused) return Output.Done;
        output.Note("This is not a register that the program knows: Companies House’s bulk file, or a charity register extract.");
        return Output.Refused;
    }

    private sealed class Told(Output output) : IProgress<int>
    {
        private int told;

        public void Report(int value)
        {
            if (value < told + 100_000) return;
            told = value;
            output.Note($"{value:N0} rows read");
        }
    }
}
