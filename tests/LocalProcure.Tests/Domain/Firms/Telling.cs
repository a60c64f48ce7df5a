using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Requirements;

namespace LocalProcure.Tests.Domain.Firms;

/// <summary>A profile with something in every part.</summary>
public static class Telling
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static OwnWords Words(string text) => new(text, text + " (cy)");

    public static ProfileFile File(string name) => new(Guid.CreateVersion7(), name, "application/pdf", 1234, new string('a', 64));

    public static Paper Cover(string key, long pounds, DateOnly? until, string? name = null) =>
        new(Guid.CreateVersion7(), RequirementKind.Insurance, key, new OwnWords(name, null), pounds * 100, "Mutual of Cardiff", "POL-7788", until, File("cover.pdf"));

    public static Paper Accredited(string name, DateOnly? until = null) =>
        new(Guid.CreateVersion7(), RequirementKind.Accreditation, Accreditations.KeyOf(name), new OwnWords(name, null), null, "Certifier Ltd", "CERT-11", until, File("certificate.pdf"));

    public static ProfileContent Full(DateOnly? until = null) => new()
    {
        Work = new WorkDone(["45261000"], Words("Roofs of every kind")),
        Places = ["W06000016", "W06000024"],
        Capacity = new Capacity(12, 4, Words("Two cranes"), 3, Today),
        Turnover = [new(new DateOnly(2025, 3, 31), 90_000_000), new(new DateOnly(2026, 3, 31), 80_000_000)],
        Papers = [Cover("public-liability", 5_000_000, until ?? Today.AddDays(100)), Accredited("ISO 9001:2015", until ?? Today.AddDays(100))],
        Policies = [new(Guid.CreateVersion7(), PolicyKind.HealthAndSafety, null, Today, File("policy.pdf"))],
        Cases = [new(Guid.CreateVersion7(), Words("School roof"), "A school", new DateOnly(2025, 6, 1), null, 12_000_000, ["45261920"], "W06000016", Words("New slates in six weeks"), new Referee("Rhys Referee", "rhys@example.test"), File("photo.pdf"))],
        Welsh = new WelshService(WelshLevel.Full, OwnWords.None),
        SocialValue = [new(Guid.CreateVersion7(), SocialKind.Apprentices, Words("One apprentice a year"))],
        Teaming = new TeamingWish(["45310000"], ["W06000016"], Words("An electrician"), true),
    };
}
