using System.Globalization;
using System.Text;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Requirements;

namespace LocalProcure.Web.Data.Seed;

/// <summary>Profiles shaped like those of real firms of each size: covers, turnover and accreditations such as such firms have; all invented.</summary>
public static class DemoProfiles
{
    /// <summary>Accreditations that a trade usually has, by the first digits of its CPV code.</summary>
    private static readonly (string Cpv, string[] Has)[] Usual =
    [
        ("4533", ["gas-safe", "chas"]), ("4531", ["niceic", "safecontractor"]), ("4526", ["chas"]), ("4523", ["iso-9001", "iso-45001", "constructionline"]), ("4542", ["smas"]),
        ("55", ["food-hygiene-5", "real-living-wage"]), ("15", ["iso-22000"]), ("85", ["ciw-registered", "investors-in-people"]), ("9091", ["iso-9001", "safecontractor", "real-living-wage"]),
        ("773", ["green-dragon"]), ("795", ["cynnig-cymraeg"]), ("72", ["cyber-essentials-plus", "iso-27001"]), ("80", ["disability-confident"]), ("60", ["fors-bronze"]),
        ("79", ["iso-9001", "iso-14001", "cyber-essentials"]), ("30", ["iso-14001"]), ("92", ["disability-confident"]),
    ];

    /// <summary>What each firm saved, step by step, so that its versions tell a story.</summary>
    public static IEnumerable<(ProfilePart Part, Func<ProfileContent, ProfileContent> Change)> Steps(Firm firm, int i, DateOnly today, ProfileFile document)
    {
        var (people, pounds) = firm.Size switch { FirmSize.Micro => (4 + i % 5, 180_000L + 37_000 * i), FirmSize.Small => (18 + i, 1_100_000L + 90_000 * i), FirmSize.Medium => (90 + i, 11_000_000L), _ => (2_400, 310_000_000L) };
        var codes = firm.Interests.SelectMany(x => x.CpvCodes).Distinct().ToList();
        var home = firm.PrincipalPlace?.AuthorityCode;
        yield return (ProfilePart.Work, c => c with { Work = new WorkDone(codes, firm.Description) });
        yield return (ProfilePart.Places, c => c with { Places = [.. firm.Interests.SelectMany(x => x.AreaCodes).Distinct()] });
        yield return (ProfilePart.Capacity, c => c with { Capacity = new Capacity(people, Math.Max(1, people / 3), i % 4 == 0 ? new OwnWords($"{2 + i % 3} tippers\n{2 + i % 5} scaffold towers", $"{2 + i % 3} lori dipio\n{2 + i % 5} tŵr sgaffaldiau") : OwnWords.None, 1 + i % 4, today.AddDays(-i)) });
        // Some let everyone see that they have people free, so that the directory can be searched by it.
        if (i % 3 == 0) yield return (ProfilePart.Capacity, c => c.Show(ProfilePart.Capacity, Visibility.Everyone));
        // The third firm left its turnover out: an honest gap for a partner to close.
        if (i != 2) yield return (ProfilePart.Turnover, c => c with { Turnover = [.. Enumerable.Range(0, 3).Select(n => new YearTurnover(YearEnd(today).AddYears(-n), (pounds - pounds / 20 * n) * 100))] });
        yield return (ProfilePart.Insurances, c => Covers(firm, i, today, document).Aggregate(c, (content, paper) => content.With(paper)));
        yield return (ProfilePart.Accreditations, c => Usual.FirstOrDefault(u => codes.Exists(code => code.StartsWith(u.Cpv, StringComparison.Ordinal))).Has?
            .Aggregate(c, (content, key) => content.With(new Paper(Guid.CreateVersion7(), RequirementKind.Accreditation, key, OwnWords.None, null, "", $"DEMO-{i:00}-{key.Length:00}", today.AddDays(80 + 23 * i), document))) ?? c);
        yield return (ProfilePart.Policies, c => new[] { PolicyKind.HealthAndSafety, PolicyKind.Equality, PolicyKind.Environment }.Take(1 + i % 3)
            .Aggregate(c, (content, kind) => content.With(new Policy(Guid.CreateVersion7(), kind, null, today.AddDays(-200 + 7 * i), document))));
        if (i % 2 == 0) yield return (ProfilePart.Cases, c => c.With(Case(codes[0], home, i, today)));
        yield return (ProfilePart.Welsh, c => c with { Welsh = new WelshService((WelshLevel)(1 + i % 3), OwnWords.None) });
        if (i % 3 != 1) yield return (ProfilePart.SocialValue, c => c.With(new SocialOffer(Guid.CreateVersion7(), i % 2 == 0 ? SocialKind.Apprentices : SocialKind.WorkExperience,
            i % 2 == 0 ? new OwnWords("One apprentice for each £250,000 of work, recruited with the local college.", "Un prentis am bob £250,000 o waith, wedi’i recriwtio gyda’r coleg lleol.")
                : new OwnWords("Two weeks of work experience a year for a school nearby.", "Pythefnos o brofiad gwaith y flwyddyn i ysgol gyfagos."))));
        if (firm.IsOpenToTeaming) yield return (ProfilePart.Teaming, c => c with { Teaming = new TeamingWish([Sought(codes[0])], home is null ? [] : [home], new OwnWords("Partners who answer the phone and pay on time.", "Partneriaid sy’n ateb y ffôn ac yn talu’n brydlon."), true) });
    }

    private static IEnumerable<Paper> Covers(Firm firm, int i, DateOnly today, ProfileFile document)
    {
        Paper Cover(string key, long pounds, int days, bool shown = true) => new(Guid.CreateVersion7(), RequirementKind.Insurance, key, OwnWords.None, pounds * 100, "Demo Mutual Insurance", $"DM/{i:00}/{pounds / 1_000_000}", today.AddDays(days), shown ? document : null);
        yield return Cover("public-liability", firm.Size is FirmSize.Micro ? 2_000_000 : firm.Size is FirmSize.Small ? 5_000_000 : 10_000_000, 40 + 31 * (i % 9));
        // The first firm has something to do: its certificate ends in twelve days; the fourth let one lapse.
        if (firm.Kind != FirmKind.SoleTrader) yield return Cover("employers-liability", 10_000_000, i == 0 ? 12 : i == 3 ? -9 : 150 + 5 * i, shown: i % 4 != 1);
        if (firm.Interests.Any(x => x.CpvCodes.Any(c => c.StartsWith("72", StringComparison.Ordinal) || c.StartsWith("79", StringComparison.Ordinal)))) yield return Cover("professional-indemnity", 1_000_000, 210);
    }

    private static CaseStudy Case(string code, string? home, int i, DateOnly today) => new(Guid.CreateVersion7(),
        new OwnWords("Work for a school nearby", "Gwaith i ysgol gyfagos"), "Ysgol Enghraifft", today.AddDays(-500 - 20 * i), today.AddDays(-120 - 10 * i), (24_000 + 3_500 * i) * 100L, [code], home,
        new OwnWords("Done outside school hours, handed over two days early, with no snag left at the check after three months.", "Gwnaed y tu allan i oriau ysgol, trosglwyddwyd ddeuddydd yn gynnar, heb ddim ar ôl i’w drwsio adeg yr archwiliad ar ôl tri mis."),
        new Referee("Enghraifft Bennaeth", "pennaeth@ysgol.example"));

    /// <summary>What goes well with a trade: builders seek electricians, everyone else cleaners or drivers.</summary>
    private static string Sought(string code) => code.StartsWith("4531", StringComparison.Ordinal) ? "45330000" : code.StartsWith("45", StringComparison.Ordinal) ? "45310000" : code.StartsWith("55", StringComparison.Ordinal) ? "60100000" : "90910000";

    private static DateOnly YearEnd(DateOnly today) => new DateOnly(today.Year, 3, 31) is var end && end <= today ? end : end.AddYears(-1);

    /// <summary>A one-page PDF with one line of text.</summary>
    public static string Pdf(string line)
    {
        var drawing = $"BT /F1 16 Tf 60 760 Td ({line.Replace("(", "").Replace(")", "")}) Tj ET";
        string[] objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            $"<</Length {drawing.Length}>>stream\n{drawing}\nendstream", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"];
        var (pdf, offsets) = (new StringBuilder("%PDF-1.4\n"), new List<int>());
        foreach (var (body, n) in objects.Select((o, n) => (o, n + 1)))
        {
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{n} 0 obj{body}endobj\n");
        }
        var start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) pdf.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        return pdf.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").ToString();
    }
}
