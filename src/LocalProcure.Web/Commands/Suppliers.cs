using System.CommandLine;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Spend;

namespace LocalProcure.Web.Commands;

/// <summary>Buyers' own supplier lists: <c>suppliers import FILE --buyer CODE</c>.</summary>
public static class Suppliers
{
    private static readonly Argument<FileInfo> Path = new("file") { Description = "The list: name, supplier number, postcode, company number, VAT number." };
    private static readonly Option<string> Buyer = new("--buyer") { Description = "The buyer's code.", Required = true };
    private static readonly Option<string?> By = new("--by") { Description = "E-mail of the staff member who does this; the operator when not given." };

    public static Command Build()
    {
        var import = new Command("import", "Reads a supplier list: new suppliers are added, known ones updated, payees looked at again.") { Path, Buyer, By };
        import.SetWork(Import);
        return new Command("suppliers", "Buyers' own supplier lists.") { import };
    }

    private static async Task<int> Import(IServiceProvider services, ParseResult parsed, Output output, CancellationToken stop)
    {
        var path = parsed.GetValue(Path)!;
        if (!path.Exists) return output.Refuse($"There is no file {path.FullName}.");
        var buyer = await Payments.FindBuyer(services.GetRequiredService<AppDb>(), parsed.GetValue(Buyer)!, stop);
        var act = await Payments.ActOf(services, parsed.GetValue(By), stop);
        await using var content = path.OpenRead();
        var stored = await services.GetRequiredService<FileStore>().Save(content, stop);
        var outcome = await services.GetRequiredService<SupplierImporter>().Import(buyer.Id, stored, path.Name, act, stop);
        var file = outcome.File;
        output.Answer(
            new
            {
                buyer = buyer.Code, file = path.Name, sha256 = stored.Hash,
                rowsRead = file.RowsRead, rowsAccepted = outcome.IsRefused ? 0 : file.RowsAccepted, rowsRefused = file.RowsRefused, rowsBlank = file.RowsBlank,
                suppliersAdded = outcome.Added, suppliersUpdated = outcome.Updated, rowsPlaced = file.RowsPlaced, payeesChanged = outcome.PayeesChanged,
                columns = file.Shape.Columns.Keys.ToDictionary(r => Payments.Key(r.ToString()), file.Shape.Heading),
                refusals = file.RefusedRows.Select(r => new { row = r.Row, reason = r.Code, message = r.Message }),
            },
            $"{file.RowsRead:N0} rows read: {outcome.Added:N0} suppliers added, {outcome.Updated:N0} updated, {file.RowsRefused:N0} rows refused; {file.RowsPlaced:N0} postcodes placed; {outcome.PayeesChanged:N0} payees changed.");
        if (!outcome.IsRefused) return Output.Done;
        output.Note(SpendText.FileRefusalMessage(file.WhyRefused == FileRefusal.None ? FileRefusal.NothingUsable : file.WhyRefused));
        return Output.Refused;
    }
}
