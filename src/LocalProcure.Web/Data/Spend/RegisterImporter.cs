using System.IO.Compression;
using System.Security.Cryptography;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Web.Data.Spend;

/// <summary>What came of a register: the file with its counts, how many bodies have a known place, and how many payees were found in it.</summary>
public sealed record RegisterOutcome(RegisterFile File, string Hash, int Placed, int PayeesChanged)
{
    public bool IsRefused => File.WhyRefused != FileRefusal.None || File.RowsAccepted == 0;
}

/// <summary>Takes a public register in, in one transaction and by batches: bodies known before are overwritten, new ones added, none removed, so that the parts of a large register can come one after another.</summary>
public sealed class RegisterImporter(AppDb db, Resolving resolving)
{
    private const int Batch = 5_000, DeletedAtOnce = 500;

    /// <param name="content">The file, or the zip that holds it; only an operator brings registers, so its size is not bounded.</param>
    public async Task<RegisterOutcome> Import(Stream content, string fileName, Act act, IProgress<int>? rows = null, CancellationToken stop = default)
    {
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop));
        content.Position = 0;
        using var zip = IsZip(content) ? new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true) : null;
        await using var text = zip?.Entries.Where(e => e.Length > 0).MaxBy(e => e.Length)?.Open() ?? content;
        var file = RegisterFile.Open(text);
        if (file.WhyRefused != FileRefusal.None) return new RegisterOutcome(file, hash, 0, 0);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var list = new RegisterList(file.Scheme, fileName, hash, act);
        db.RegisterLists.Add(list);
        await db.SaveChangesAsync(stop);
        var batch = new Dictionary<string, RegisterEntry>(Batch);
        var placed = 0;
        foreach (var row in file.Rows())
        {
            var entry = new RegisterEntry(list.Id, row, Postcodes.AuthorityOf(row.Postcode));
            if (entry.PlaceCode is not null) placed++;
            // The last row about a body is the one that counts.
            batch[row.Number] = entry;
            if (batch.Count < Batch) continue;
            await Write(file.Scheme, batch, stop);
            rows?.Report(file.RowsRead);
        }
        await Write(file.Scheme, batch, stop);
        list.Finish(file.RowsAccepted, placed, act);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        db.ChangeTracker.Clear();
        var changed = await resolving.LookAgain(await db.Buyers.Select(b => b.Id).ToListAsync(stop), act.At, stop);
        return new RegisterOutcome(file, hash, placed, changed);
    }

    private async Task Write(string scheme, Dictionary<string, RegisterEntry> batch, CancellationToken stop)
    {
        foreach (var some in batch.Keys.Chunk(DeletedAtOnce))
            await db.RegisterEntries.Where(e => e.Scheme == scheme && some.Contains(e.Number)).ExecuteDeleteAsync(stop);
        await Bulk.Insert(db, [.. batch.Values], stop);
        batch.Clear();
    }

    private static bool IsZip(Stream content)
    {
        Span<byte> head = stackalloc byte[4];
        var length = content.ReadAtLeast(head, 4, throwOnEndOfStream: false);
        content.Position = 0;
        return length == 4 && head.SequenceEqual("PK\u0003\u0004"u8);
    }
}
