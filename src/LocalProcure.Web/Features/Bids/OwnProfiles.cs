using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Firms;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Bids;

/// <summary>What the profiles of the writer's own firms hold, offered while a bid is written. A partner's profile is the partner's to use.</summary>
public sealed class OwnProfiles(AppDb db, Current current)
{
    public async Task<ProfileOffer> Of(OwnBid own)
    {
        var mine = own.Bid.FirmIds.Where(id => current.Me.ActsFor(id, current.Now)).ToArray();
        var contents = await db.FirmProfiles.AsNoTracking().Where(p => mine.Contains(p.FirmId)).OrderBy(p => p.FirmId).Select(p => p.Content).ToListAsync();
        var today = current.Now.UkDate();
        var files = contents.SelectMany(c => c.Papers.Where(p => p.IsValidOn(today)).Select(p => (What: EvidenceText.NameOf(p), p.File))
                .Concat(c.Policies.Select(p => (What: ProfileText.NameOf(p), p.File))).Concat(c.Cases.Select(x => (What: x.Title.Shown, x.File))))
            .Where(f => f.File is not null && own.Content.Files.All(b => b.Sha256 != f.File.StoredHash || b.Name != f.File.Name)).Select(f => new FileOffer(f.What, f.File!));
        return new ProfileOffer(own.Bid.Id, [.. files], [.. contents.SelectMany(c => c.Cases).Select(EvidenceText.Of)], [.. contents.SelectMany(c => c.SocialValue).Select(o => $"{o.Kind.Show()}: {o.Words.Shown}")],
            [.. contents.Where(c => !c.Work.Words.IsEmpty).Select(c => c.Work.Words.Shown)]);
    }
}

/// <summary>A document that is not in the bid yet, with what it shows.</summary>
public sealed record FileOffer(string What, ProfileFile File);

/// <summary>Documents to attach and words to build on.</summary>
public sealed record ProfileOffer(Guid BidId, IReadOnlyList<FileOffer> Files, IReadOnlyList<string> Cases, IReadOnlyList<string> SocialValue, IReadOnlyList<string> Work)
{
    public bool HasWords => Cases.Count + SocialValue.Count + Work.Count > 0;
}

/// <summary>Attaches copies of the profile's documents, sealed for this bid alone.</summary>
[Route("bids/{id:guid}/files/profile")]
public class BidProfileFilesController(OwnBids bids, OwnProfiles profiles, FileStore files) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, List<Guid> attach, CancellationToken stop)
    {
        if (await bids.Find(id, stop) is not { } own) return NotFound();
        var wanted = (await profiles.Of(own)).Files.Where(f => attach.Contains(f.File.Id)).Select(f => f.File).ToList();
        RuleBroken.If(own.Content.Files.Count + wanted.Count > BidFilesController.MostFiles ? BidText.TooManyFiles : null);
        var copies = new List<BidFile>();
        foreach (var file in wanted)
        {
            await using var plain = files.Open(file.StoredHash);
            copies.Add(await SealedUpload.Keep(files, id, plain, file.Name, file.ContentType, file.Size, null, stop));
        }
        await bids.Change(id, now => copies.Where(c => now.Content.Files.All(f => (f.Name, f.Sha256) != (c.Name, c.Sha256))).ToList() is { Count: > 0 } more ? more.Aggregate(now.Content, (content, file) => content.WithFile(file)) : null);
        this.Tell(BidText.Saved);
        return this.LocalRedirectSeeOther(Url.Action("Index", "BidFiles", new { id })!);
    }
}
