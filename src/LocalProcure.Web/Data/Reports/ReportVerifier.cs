using System.Security.Cryptography;
using System.Text;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Files;

namespace LocalProcure.Web.Data.Reports;

/// <summary>One thing that was compared, by its fingerprint as issued and as it is now.</summary>
public sealed record Verified(string What, string Issued, string Now)
{
    public bool Matches => Issued == Now;
}

/// <summary>What came of checking an issued report.</summary>
/// <param name="Method">The edition of the method by which it was issued.</param>
/// <param name="IsRecomputed">Whether this program holds that edition, and so computed the figures again.</param>
public sealed record Verification(IReadOnlyList<Verified> Files, int Method, bool IsRecomputed)
{
    public bool Matches => Files.All(f => f.Matches);
    public bool IsOlderMethod => Method != SpendReport.MethodVersion;
}

/// <summary>Computes an issued report's figures again from its stored inputs, by the method of its own issue, and compares every file byte for byte. PDFs are compared as stored; they are never printed again.</summary>
public sealed class ReportVerifier(AppDb db, FileStore files, KeptInputs kept)
{
    public async Task<Verification> Verify(Report report, CancellationToken stop = default)
    {
        if (report.InputsHash is not { } inputsHash) throw new RuleBroken(VerifyText.NoInputs(report.Number));
        var method = report.FrozenFigures().MethodVersion;
        var isHeld = SpendReport.Methods.Contains(method);
        var results = new List<Verified> { await Stored("inputs", inputsHash, stop) };
        if (!results[0].Matches) return new(results, method, false);
        var (lines, question) = await kept.Read(inputsHash, stop);
        var figures = isHeld ? SpendReport.From(lines, question, method) : null;
        if (figures is not null) results.Add(new("figures.json", report.FiguresHash, SpendFile.Hash(SpendFile.Json(figures))));
        results.Add(new("figures.json as kept", report.FiguresHash, SpendFile.Hash(report.Figures!)));
        if (report.CsvHash is { } csv)
        {
            if (figures is not null) results.Add(new("figures.csv", csv, Convert.ToHexStringLower(SHA256.HashData(SpendFile.Csv(figures)))));
            results.Add(await Stored("figures.csv as kept", csv, stop));
        }
        var parts = isHeld ? Parts(lines, question, method, null) : [];
        // Editions issued before parts went without the multiplier hold it: what does not match is computed once more as it was then.
        if (isHeld && question.Survey is { } survey && report.Parts.Any(p => p.IsView && parts.GetValueOrDefault((p.Kind, p.Key)) != p.FiguresHash))
            foreach (var (part, hash) in Parts(lines, question, method, survey))
                if (report.Parts.Any(p => (p.Kind, p.Key) == part && p.FiguresHash == hash)) parts[part] = hash;
        parts[(ReportPart.DecisionsKind, "all")] = Convert.ToHexStringLower(SHA256.HashData(DecisionsFile.Json(question.Decisions)));
        foreach (var part in report.Parts)
            results.Add(isHeld || part.Kind == ReportPart.DecisionsKind ? new($"{part.Kind} {part.Key}", part.FiguresHash, parts.GetValueOrDefault((part.Kind, part.Key), "")) : await Stored($"{part.Kind} {part.Key}", part.FiguresHash, stop));
        foreach (var (name, hash) in Pdfs(report)) results.Add(await Stored(name, hash, stop));
        foreach (var file in report.FrozenFigures().Inputs) results.Add(await Stored($"{file.Buyer} {file.Name}", file.Sha256, stop));
        return new(results, method, isHeld);
    }

    /// <summary>The edition asked for, or the latest issued.</summary>
    public Task<Report?> Find(string area, DateOnly month, int? version, CancellationToken stop = default) =>
        db.Reports.AsNoTracking().Issued().Of(area, month).Where(r => version == null || r.Edition == version).OrderByDescending(r => r.Edition).FirstOrDefaultAsync(stop);

    private static Dictionary<(string Kind, string Key), string> Parts(IReadOnlyList<SpendLine> lines, SpendQuestion question, int method, LmSurvey? survey) =>
        KeptInputs.PartsOf(lines, question, method, survey).ToDictionary(p => (p.Kind, p.Key), p => SpendFile.Hash(SpendFile.Json(p.Figures)));

    private static IEnumerable<(string, string)> Pdfs(Report report)
    {
        if (report.PdfEnglishHash is { } english) yield return ("en.pdf", english);
        if (report.PdfWelshHash is { } welsh) yield return ("cy.pdf", welsh);
        foreach (var part in report.Parts)
        {
            if (part.PdfEnglishHash is { } partEnglish) yield return ($"{part.Key} en.pdf", partEnglish);
            if (part.PdfWelshHash is { } partWelsh) yield return ($"{part.Key} cy.pdf", partWelsh);
        }
    }

    private async Task<Verified> Stored(string what, string hash, CancellationToken stop)
    {
        if (!files.Has(hash)) return new(what, hash, "");
        await using var file = files.Open(hash);
        return new(what, hash, Convert.ToHexStringLower(await SHA256.HashDataAsync(file, stop)));
    }
}
