using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Records;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Features.Records;

/// <summary>
/// Everything of a record in one file that can be checked without this site: rows with their hashes, tables, documents, proofs against the public
/// roots, and a manifest of the SHA-256 of each part. Written while it is sent.
/// </summary>
public sealed class RecordZip(AppDb db, Current current, FileStore files, BidVault vault, KeyStore keys)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task Write(ZipArchive zip, RecordPage page, CancellationToken stop)
    {
        var manifest = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await Put(zip, manifest, "record.json", Rows(page));
        await foreach (var (table, rows) in RecordTables.Read(db, page)) await Put(zip, manifest, $"tables/{table}.json", rows);
        await Put(zip, manifest, "people.json", page.IsBidders ? new JsonObject() : new JsonObject(page.People.Select(p => KeyValuePair.Create(p.Key.ToString(), (JsonNode?)JsonValue.Create(p.Value)))));
        await Put(zip, manifest, "proofs.json", await Proofs(page, stop));
        await Documents(zip, manifest, page, stop);
        await OpenedBids(zip, page, stop);
        await Text(zip, manifest, "README.txt", RecordReadMe.Text());
        await Text(zip, null, "manifest.json", JsonSerializer.Serialize(manifest, Json));
    }

    private static JsonNode Rows(RecordPage page) => new JsonObject
    {
        ["tender"] = page.Tender.Id, ["reference"] = page.Tender.Reference, ["title"] = page.Tender.Title.Shown, ["buyer"] = page.Tender.Buyer.Name, ["madeAt"] = page.At.ToString("o"),
        ["part"] = page.IsBidders ? "bidder" : "buyer",
        ["chains"] = new JsonArray([.. page.Chains.Select(c => (JsonNode)new JsonObject
        {
            ["chain"] = c.Id, ["name"] = c.Name, ["firstBreak"] = c.FirstBreak,
            ["rows"] = new JsonArray([.. page.Lines.Where(l => l.Row.ChainId == c.Id).OrderBy(l => l.Row.Number).Select(l => (JsonNode)Row(l, page.IsBidders && (c.Id == page.Tender.Id || RecordBook.IsByBuyer(l.Row))))]),
        })]),
    };

    // What is withheld leaves its hash behind, so that the chain can still be followed.
    private static JsonObject Row(RecordLine line, bool withoutPerson)
    {
        var (row, isWithheld) = (line.Row, line.IsWithheld || withoutPerson);
        var json = new JsonObject { ["number"] = row.Number, ["what"] = row.What, ["at"] = row.At.ToString("o"), ["ticks"] = row.At.Ticks, ["previousHash"] = row.PreviousHash, ["hash"] = row.Hash };
        if (isWithheld) json["withheld"] = true;
        else
        {
            json["thingType"] = row.ThingType;
            json["thing"] = row.ThingId;
            json["by"] = row.By;
            json["onBehalfOf"] = row.OnBehalfOf;
            json["detail"] = row.Detail;
        }
        json["words"] = AuditText.Of(row.What);
        json["said"] = new JsonArray([.. line.Said.Select(s => (JsonNode)JsonValue.Create(s)!)]);
        return json;
    }

    /// <summary>For each chain, the last day on which it was sealed with the way up to the public root.</summary>
    private async Task<JsonNode> Proofs(RecordPage page, CancellationToken stop)
    {
        var proofs = new JsonArray();
        foreach (var chain in page.Chains)
        {
            if (await db.SealedHeads.AsNoTracking().Where(h => h.ChainId == chain.Id).OrderByDescending(h => h.Day).FirstOrDefaultAsync(stop) is not { } head) continue;
            var root = await db.DailyRoots.AsNoTracking().SingleAsync(r => r.Day == head.Day, stop);
            var beside = SealTree.Proof(AuditWalk.LeavesOf(db, head.Day), root.Secret, head.Slot);
            proofs.Add(new JsonObject
            {
                ["chain"] = chain.Id, ["number"] = head.Number, ["hash"] = head.Hash, ["day"] = head.Day.ToString("yyyy-MM-dd"), ["slot"] = head.Slot,
                ["beside"] = new JsonArray([.. beside.Select(b => (JsonNode)JsonValue.Create(Convert.ToHexStringLower(b))!)]),
                ["tree"] = root.Tree, ["previousRoot"] = root.PreviousRoot, ["root"] = root.Root,
            });
        }
        return proofs;
    }

    /// <summary>Every version of every document, and for the buyer what was handed in under the contract.</summary>
    private async Task Documents(ZipArchive zip, SortedDictionary<string, string> manifest, RecordPage page, CancellationToken stop)
    {
        foreach (var document in page.Documents) await Kept(zip, manifest, document.Entry, document.Hash, stop);
        if (page.IsBidders) return;
        var ofContracts = await db.ContractFiles.AsNoTracking().Where(f => f.TenderId == page.Tender.Id).OrderBy(f => f.AddedAt).ThenBy(f => f.Id).ToListAsync(stop);
        foreach (var (file, number) in ofContracts.Select((f, at) => (f, at + 1))) await Kept(zip, manifest, $"contract-files/{number:00} {Uploads.SafeName(file.Name)}", file.Hash, stop);
    }

    private async Task Kept(ZipArchive zip, SortedDictionary<string, string> manifest, string name, string hash, CancellationToken stop)
    {
        manifest[name] = hash;
        if (!files.Has(hash)) return;
        await using var to = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
        await using var from = files.Open(hash);
        await from.CopyToAsync(to, stop);
    }

    /// <summary>The opened bids themselves, for those of the buyer who may see prices now; a bidder has its own from its receipt.</summary>
    private async Task OpenedBids(ZipArchive zip, RecordPage page, CancellationToken stop)
    {
        if (page.IsBidders || page.Bids.Count == 0) return;
        var panellists = await db.Panellists.AsNoTracking().Where(p => p.TenderId == page.Tender.Id).ToListAsync(stop);
        if (!page.Tender.IsOver() && !Panel.SeesPrices(current.Me, page.Tender.BuyerId, panellists)) return;
        var opening = await db.Openings.AsNoTracking().SingleAsync(o => o.TenderId == page.Tender.Id && o.OpenedAt != null, stop);
        foreach (var (bid, number) in page.Bids.Select((b, at) => (b, at + 1)))
        {
            if (opening.Bids.FirstOrDefault(b => b.BidId == bid.Id) is not { IsIntact: true }) continue;
            var bidder = page.Bidders[bid.Id];
            await BidZip.Write(zip, $"bids/{number:00} {Uploads.SafeName(bidder.Name)}/", page.Tender, bidder, vault.ReadOpened(bid, opening), bid.Standing!.ReceiptFor(bid), bid.Standing.Signature, keys.ReceiptPublicKey(), files);
        }
    }

    private static Task Put(ZipArchive zip, SortedDictionary<string, string> manifest, string name, JsonNode node) => Text(zip, manifest, name, node.ToJsonString(Json));

    private static async Task Text(ZipArchive zip, SortedDictionary<string, string>? manifest, string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (manifest is not null) manifest[name] = Convert.ToHexStringLower(SHA256.HashData(bytes));
        await using var to = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        await to.WriteAsync(bytes);
    }
}
