using System.Text;
using LocalProcure.Domain.Firms;

namespace LocalProcure.Web.Data.Seed;

/// <summary>What the demo's firms tell of themselves as evidence, saved by their owners part by part.</summary>
public sealed partial class Demo
{
    private async Task Profiles(IReadOnlyList<Firm> firms)
    {
        var paper = await DemoDocument("certificate.pdf");
        foreach (var (firm, i) in firms.Select((f, i) => (f, i)))
        {
            var profile = new FirmProfile(firm.Id);
            var by = new Act(people.OwnerOf(firm.Id), now.AddDays(-90 + 3 * i));
            db.FirmProfiles.Add(profile);
            foreach (var (part, change) in DemoProfiles.Steps(firm, i, now.UkDate(), paper))
                if (profile.Save(firm, part, change(profile.Content), by) is { } version) db.FirmProfileVersions.Add(version);
        }
        await db.SaveChangesAsync();
    }

    /// <summary>One short document that stands for all certificates of the demonstration.</summary>
    private async Task<ProfileFile> DemoDocument(string name)
    {
        using var content = new MemoryStream(Encoding.ASCII.GetBytes(DemoProfiles.Pdf("Demonstration certificate: nobody's, and worth nothing.")));
        var stored = await files.Save(content);
        return new ProfileFile(Guid.CreateVersion7(), name, "application/pdf", stored.Size, stored.Hash);
    }
}
