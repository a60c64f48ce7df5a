using System.Text;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Spend;

namespace LocalProcure.Web.Data.Reports;

/// <summary>Keeps what issued figures were computed from, and computes them again from it.</summary>
public sealed class KeptInputs(FileStore files)
{
    public async Task<string> Keep(SpendInputs inputs, CancellationToken stop = default)
    {
        var path = Path.Combine(Path.GetTempPath(), $"localprocure-inputs-{Guid.NewGuid():N}");
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81_920, FileOptions.DeleteOnClose);
        SpendInputsFile.Write(file, inputs.Lines, inputs.Question);
        file.Position = 0;
        return (await files.Save(file, stop)).Hash;
    }

    /// <summary>The same month for each buyer alone, where there are several, and by each notion of place alone that places anything.</summary>
    public async Task<IReadOnlyList<ReportPart>> KeepParts(SpendInputs inputs, CancellationToken stop = default)
    {
        var parts = new List<ReportPart>();
        foreach (var (kind, key, figures) in PartsOf(inputs.Lines, inputs.Question))
            parts.Add(new ReportPart(kind, key, (await files.Save(new MemoryStream(Encoding.UTF8.GetBytes(SpendFile.Json(figures))), stop)).Hash));
        parts.Add(new ReportPart(ReportPart.DecisionsKind, "all", (await files.Save(new MemoryStream(DecisionsFile.Json(inputs.Question.Decisions)), stop)).Hash));
        return parts;
    }

    /// <summary>The decisions behind an issued report; null for one issued before they were kept.</summary>
    public async Task<IReadOnlyList<SpendDecision>?> Decisions(Report report)
    {
        if (report.Parts.FirstOrDefault(p => p.Kind == ReportPart.DecisionsKind) is not { } part) return null;
        await using var file = files.Open(part.FiguresHash);
        return DecisionsFile.Read(file);
    }

    /// <summary>The lines and the question as they were frozen.</summary>
    public async Task<(List<SpendLine> Lines, SpendQuestion Question)> Read(string hash, CancellationToken stop = default)
    {
        await using var file = files.Open(hash);
        return await Task.Run(() => SpendInputsFile.Read(file), stop);
    }

    public async Task<SpendFigures> Figures(ReportPart part, CancellationToken stop = default)
    {
        using var text = new StreamReader(files.Open(part.FiguresHash), Encoding.UTF8);
        return SpendFile.Read(await text.ReadToEndAsync(stop));
    }

    /// <param name="survey">For editions issued while parts still had the multiplier, so that they are computed again as they were; null for all others.</param>
    public static IEnumerable<(string Kind, string Key, SpendFigures Figures)> PartsOf(IReadOnlyList<SpendLine> lines, SpendQuestion question, int method = SpendReport.MethodVersion, LmSurvey? survey = null)
    {
        if (question.Buyers.Count > 1)
            foreach (var buyer in question.Buyers.OrderBy(b => b.Code, StringComparer.Ordinal))
                if (SpendReport.From(lines.Where(l => l.BuyerId == buyer.Id), question.ForBuyer(buyer) with { Survey = survey }, method) is { LinesInBase: > 0 } figures) yield return (ReportPart.BuyerKind, buyer.Code, figures);
        foreach (var basis in PlaceFinder.Alone)
            if (SpendReport.From(lines, question.By(basis) with { Survey = survey }, method) is var figures && figures.UnknownPence != figures.BasePence)
                yield return (ReportPart.BasisKind, figures.Basis[0], figures);
    }
}
