using System.IO.Compression;
using System.Text;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Files;

namespace LocalProcure.Web.Data.Keys;

/// <summary>A bid as files: the exact bytes that were hashed, a text to read, the attachments, and the receipt with what checks it.</summary>
public static class BidZip
{
    public static async Task Write(ZipArchive zip, string folder, Tender tender, Bidder bidder, BidContent content, Receipt receipt, string signature, string publicKey, FileStore files)
    {
        await Add(zip, folder + "bid.json", content.Bytes());
        await Add(zip, folder + "bid.txt", Encoding.UTF8.GetBytes(Readable(tender, bidder, content, receipt)));
        await Add(zip, folder + "receipt.txt", Encoding.UTF8.GetBytes(receipt.Text()));
        await Add(zip, folder + "receipt.sig", Convert.FromBase64String(signature));
        await Add(zip, folder + "receipt-key.pem", Encoding.ASCII.GetBytes(publicKey));
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in content.Files)
        {
            var entry = zip.CreateEntry(folder + "files/" + Unique(file.Name, taken), CompressionLevel.NoCompression);
            await using var to = entry.Open();
            await using var made = files.Open(file.StoredAs);
            await BidVault.OpenFile(content.BidId, file, made, to, CancellationToken.None);
        }
    }

    private static string Readable(Tender tender, Bidder bidder, BidContent content, Receipt receipt)
    {
        var text = new StringBuilder();
        text.AppendLine($"{ReceiptText.Tender}: {tender.Title.Shown} ({tender.Reference})").AppendLine($"{ReceiptText.Bidder}: {bidder.Name}");
        text.AppendLine($"{ReceiptText.Received}: {receipt.ReceivedAt.ShowMoment()}").AppendLine($"{ReceiptText.Fingerprint}: {receipt.Hash}").AppendLine();
        if (tender.IsInLots) text.AppendLine("## " + LotText.LotsBidFor);
        foreach (var lot in content.LotsBidFor(tender).Select(tender.Lot).OfType<TenderLot>()) text.AppendLine($"{LotText.Named(lot)}: {Money.Show(BidPricing.TotalPence(tender, content, lot.Id))}");
        if (tender.IsInLots) text.AppendLine();
        Conditions(text, tender, bidder, content);
        foreach (var question in content.Asked(tender))
        {
            var answer = content.AnswerTo(question.Id);
            text.AppendLine("## " + question.Words.Shown);
            if (answer?.Meets is { } meets) text.AppendLine(meets ? ReceiptText.Yes : ReceiptText.No);
            text.AppendLine(string.IsNullOrWhiteSpace(answer?.Text) ? answer?.Meets is null ? ReceiptText.NoAnswer : "" : answer.Text).AppendLine();
        }
        if (tender.PriceLines.Count > 0) text.AppendLine("## " + ReceiptText.Prices);
        foreach (var line in content.LotsBidFor(tender).SelectMany(tender.PriceLinesOf).Distinct().OrderBy(l => l.Position))
            text.AppendLine($"{line.Description.Shown}: {line.Quantity:0.###} {line.Unit.Shown} x {Money.Show(content.PriceOf(line.Id)?.UnitPence ?? 0)} = {Money.Show(BidPricing.LinePence(line, content) ?? 0)}");
        if (tender.PriceLines.Count > 0) text.AppendLine($"{ReceiptText.Total}: {Money.Show(BidPricing.TotalPence(tender, content))}").AppendLine();
        if (content.Files.Count > 0) text.AppendLine("## " + ReceiptText.Files);
        foreach (var file in content.Files) text.AppendLine($"{file.Name} (SHA-256 {file.Sha256})");
        return text.ToString();
    }

    private static void Conditions(StringBuilder text, Tender tender, Bidder bidder, BidContent content)
    {
        foreach (var result in content.Check(tender, [.. bidder.Members.Select(m => m.Firm.Id)]))
        {
            text.AppendLine($"## {RequirementText.Asked(result.Requirement)}: {result.Standing.Show()}");
            foreach (var evidence in (content.Evidence ?? []).Where(e => e.RequirementId == result.Requirement.Id))
                text.AppendLine($"{bidder.Members.FirstOrDefault(m => m.Firm.Id == evidence.FirmId)?.Firm.NameShown}: {(evidence.Amount is { } amount ? RequirementText.Figure(result.Requirement, amount) : evidence.Meets switch { true => RequirementText.Yes, false => RequirementText.No, _ => "" })} {evidence.Text}".TrimEnd());
            text.AppendLine();
        }
    }

    private static string Unique(string name, HashSet<string> taken)
    {
        var (stem, extension) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        for (var number = 2; !taken.Add(name); number++) name = $"{stem}-{number}{extension}";
        return name;
    }

    private static async Task Add(ZipArchive zip, string name, byte[] bytes)
    {
        await using var to = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        await to.WriteAsync(bytes);
    }
}
