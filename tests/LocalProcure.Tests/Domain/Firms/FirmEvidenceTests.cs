using LocalProcure.Domain;
using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Requirements;
using LocalProcure.Tests.Domain.Requirements;
using LocalProcure.Tests.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Firms;

public class FirmEvidenceTests
{
    private static readonly Guid Firm = Guid.CreateVersion7();

    private static Requirement Asked(RequirementKind kind, string? key = null, long? value = null, string? name = null)
    {
        var tender = Drafts.Complete();
        tender.AddRequirement(RequirementTests.Facts(kind, value: value, key: key, name: name), Drafts.By(Drafts.Officer));
        return tender.Requirements.Last();
    }

    public static TheoryData<RequirementKind, string?, long?, string?, bool> Conditions => new()
    {
        { RequirementKind.Insurance, "public-liability", 500_000_000, null, true },
        { RequirementKind.Insurance, "public-liability", 500_000_001, null, false },
        { RequirementKind.Insurance, "employers-liability", 1, null, false },
        { RequirementKind.Turnover, null, 80_000_000, null, true },
        { RequirementKind.Turnover, null, 80_000_001, null, false },
        { RequirementKind.Accreditation, null, null, "ISO 9001", true },
        { RequirementKind.Accreditation, null, null, "BS EN ISO 9001:2008 certification", true },
        { RequirementKind.Accreditation, null, null, "ISO 14001", false },
        { RequirementKind.Skill, "45261900", null, null, true },
        { RequirementKind.Skill, "45261000", null, null, true },
        { RequirementKind.Skill, "45260000", null, null, false },
        { RequirementKind.Skill, "45310000", null, null, false },
        { RequirementKind.Area, "W06000016", null, null, true },
        { RequirementKind.Area, "W06000015", null, null, false },
        { RequirementKind.Area, "W92000004", null, null, false },
        { RequirementKind.Capacity, "people", 12, null, true },
        { RequirementKind.Capacity, "vehicles", 5, null, false },
        { RequirementKind.WelshLanguage, null, null, null, true },
    };

    [Theory, MemberData(nameof(Conditions))]
    public void The_finder_and_the_answer_to_a_bid_say_the_same_of_a_condition(RequirementKind kind, string? key, long? value, string? name, bool meets)
    {
        var (asked, content) = (Asked(kind, key, value, name), Telling.Full());
        var candidate = FirmEvidence.Of(Firm, content, Telling.Today, Audience.Us).AsCandidate();
        Assert.Equal(meets, candidate.Meets(FirmEvidence.AsNeed(asked)));
        Assert.Equal(meets, ProfileAnswer.For(asked, content, Telling.Today).IsEnough);
    }

    [Theory]
    [InlineData(3, "Minibuses", true)]
    [InlineData(4, "Minibuses", false)]
    [InlineData(1, "Cherry pickers", false)]
    public void Another_capacity_is_met_by_what_the_firm_counts_in_its_own_words(int value, string name, bool meets)
    {
        var asked = Asked(RequirementKind.Capacity, RequirementKinds.Other, value, name);
        var content = Telling.Full() with { Capacity = new Capacity(12, 4, new OwnWords("A workshop\n3 minibuses", null), 3, Telling.Today) };
        Assert.Equal(meets, FirmEvidence.Of(Firm, content, Telling.Today, Audience.Us).AsCandidate().Meets(FirmEvidence.AsNeed(asked)));
        Assert.Equal(meets, ProfileAnswer.For(asked, content, Telling.Today).IsEnough);
        Assert.Equal(name == "Minibuses" ? 3 : null, ProfileAnswer.For(asked, content, Telling.Today).Amount);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void What_has_expired_on_the_day_is_left_out(int daysAfter, bool counts)
    {
        var (content, day) = (Telling.Full(until: Telling.Today), Telling.Today.AddDays(daysAfter));
        var evidence = FirmEvidence.Of(Firm, content, day, Audience.Us);
        Assert.Equal(counts, evidence.Amounts.ContainsKey("public-liability"));
        Assert.Equal(counts, evidence.Papers.Contains("iso-9001"));
        foreach (var asked in new[] { Asked(RequirementKind.Insurance, value: 100), Asked(RequirementKind.Accreditation) })
            Assert.Equal(counts, !ProfileAnswer.For(asked, content, day).IsEmpty);
    }

    [Theory]
    [InlineData(90, 3)]
    [InlineData(91, 0)]
    public void Spare_people_count_for_ninety_days(int daysAfter, int spare) =>
        Assert.Equal(spare, FirmEvidence.Of(Firm, Telling.Full(), Telling.Today.AddDays(daysAfter), Audience.Us).Spare);

    [Theory]
    [InlineData("CHAS", "SSIP", true)]
    [InlineData("SSIP", "CHAS", false)]
    [InlineData("Cyber Essentials Plus", "Cyber Essentials", true)]
    [InlineData("Cyber Essentials", "Cyber Essentials Plus", false)]
    [InlineData("Y Ddraig Werdd", "Green Dragon", true)]
    [InlineData("ISO/IEC 27001:2022", "ISO 27001", true)]
    [InlineData("Guild of Thatchers", "guild of thatchers membership", true)]
    public void A_name_is_brought_to_its_key_and_the_greater_shows_the_lesser(string has, string asked, bool meets)
    {
        var content = ProfileContent.Empty.With(Telling.Accredited(has));
        Assert.Equal(meets, FirmEvidence.Of(Firm, content, Telling.Today, Audience.Us).AsCandidate().Meets(FirmEvidence.AsNeed(Asked(RequirementKind.Accreditation, name: asked))));
    }

    [Fact]
    public void An_insurance_of_another_name_meets_only_its_name()
    {
        var content = ProfileContent.Empty.With(Telling.Cover("other", 1_000_000, null, "Product liability"));
        var candidate = FirmEvidence.Of(Firm, content, Telling.Today, Audience.Us).AsCandidate();
        Assert.True(candidate.Meets(FirmEvidence.AsNeed(Asked(RequirementKind.Insurance, "other", 100_000_000, "Product Liability"))));
        Assert.False(candidate.Meets(FirmEvidence.AsNeed(Asked(RequirementKind.Insurance, "other", 1, "Cyber insurance"))));
        Assert.False(candidate.Meets(FirmEvidence.AsNeed(Asked(RequirementKind.Capacity, "other", 1, "Product Liability"))));
    }

    [Fact]
    public void Who_serves_all_of_an_area_serves_it_and_who_serves_the_country_serves_each_part()
    {
        Assert.Contains("W06000016", FirmEvidence.Served(["W92000004"]));
        Assert.DoesNotContain("E06000001", FirmEvidence.Served(["W92000004"]));
        var every = LocalProcure.Domain.Places.Areas.AuthoritiesIn("W92000004").Select(a => a.Code).ToList();
        Assert.Contains("W92000004", FirmEvidence.Served(every));
        Assert.DoesNotContain("W92000004", FirmEvidence.Served(every[1..]));
        Assert.Empty(FirmEvidence.Served([]));
    }

    public static TheoryData<Visibility, Audience, bool> Looks => new()
    {
        { Visibility.OnlyUs, Audience.Us, true }, { Visibility.OnlyUs, Audience.Partner | Audience.Buyer, false }, { Visibility.OnlyUs, Audience.Finder, false },
        { Visibility.Partners, Audience.Partner, true }, { Visibility.Partners, Audience.Buyer, false }, { Visibility.Partners, Audience.Anybody, false },
        { Visibility.Buyers, Audience.Buyer, true }, { Visibility.Buyers, Audience.Partner, false },
        { Visibility.BuyersAndPartners, Audience.Buyer, true }, { Visibility.BuyersAndPartners, Audience.Partner, true }, { Visibility.BuyersAndPartners, Audience.Anybody, false },
        { Visibility.Everyone, Audience.Anybody, true },
    };

    [Theory, MemberData(nameof(Looks))]
    public void Each_part_is_seen_by_whom_the_firm_chose(Visibility to, Audience who, bool sees)
    {
        foreach (var part in Enum.GetValues<ProfilePart>())
        {
            var seen = Telling.Full().Show(part, to).SeenBy(who);
            var has = part switch
            {
                ProfilePart.Work => seen.Work.Codes.Count > 0,
                ProfilePart.Places => seen.Places.Count > 0,
                ProfilePart.Capacity => seen.Capacity.People is not null,
                ProfilePart.Turnover => seen.Turnover.Count > 0,
                ProfilePart.Insurances => seen.Papers.Any(p => p.Kind == RequirementKind.Insurance),
                ProfilePart.Accreditations => seen.Papers.Any(p => p.Kind == RequirementKind.Accreditation),
                ProfilePart.Policies => seen.Policies.Count > 0,
                ProfilePart.Cases => seen.Cases.Count > 0,
                ProfilePart.Welsh => seen.Welsh.Level != WelshLevel.NotSaid,
                ProfilePart.SocialValue => seen.SocialValue.Count > 0,
                _ => seen.Teaming.SeeksCodes.Count > 0,
            };
            Assert.True(sees == has, $"{part} for {who}");
        }
    }

    [Fact]
    public void Documents_numbers_and_referees_never_go_to_everybody()
    {
        var content = Enum.GetValues<ProfilePart>().Aggregate(Telling.Full(), (c, part) => c.Show(part, Visibility.Everyone));
        var open = content.SeenBy(Audience.Anybody);
        Assert.Empty(open.Files);
        Assert.All(open.Papers, p => Assert.Null(p.Reference));
        Assert.All(open.Cases, c => Assert.Null(c.Referee));
        Assert.Equal(4, content.SeenBy(Audience.Partner).Files.Count());
        Assert.NotNull(content.SeenBy(Audience.Buyer).Cases.Single().Referee);
    }

    [Theory]
    [InlineData(true, Visibility.Partners, true)]
    [InlineData(true, Visibility.OnlyUs, false)]
    [InlineData(false, Visibility.Partners, false)]
    [InlineData(false, Visibility.Everyone, true)]
    public void The_finder_counts_what_is_kept_for_partners_only_where_the_firm_lets_it(bool lets, Visibility to, bool counts)
    {
        var content = Telling.Full().Show(ProfilePart.Turnover, to);
        content = content with { Teaming = content.Teaming with { FinderCounts = lets } };
        Assert.Equal(counts, FirmEvidence.Of(Firm, content, Telling.Today, Audience.Finder).Amounts.ContainsKey("turnover-year"));
        // Counting is not showing.
        Assert.Equal(to == Visibility.Everyone, content.SeenBy(Audience.Finder).Turnover.Count > 0);
    }

    [Fact]
    public void A_profile_is_read_as_it_was_kept()
    {
        var content = Telling.Full().Show(ProfilePart.Cases, Visibility.Partners);
        Assert.Equal(content.Text(), ProfileContent.From(content.Text()).Text());
        Assert.Same(ProfileContent.Empty, ProfileContent.From(""));
        Assert.Same(ProfileContent.Empty, ProfileContent.From(null));
    }

    [Fact]
    public void Each_save_is_a_version_and_a_save_that_changes_nothing_is_none()
    {
        var act = Act.BySystem(new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc));
        var firm = new Firm("Cwm Roofing Ltd", FirmKind.Company, act);
        firm.SetInterests([new Interest("", ["90910000"], ["W06000015"], null, null, [])], act);
        var profile = new FirmProfile(firm.Id);
        var first = profile.Save(firm, ProfilePart.Work, Telling.Full(), act)!;
        Assert.Null(profile.Save(firm, ProfilePart.Work, ProfileContent.From(first.Content.Text()), act));
        var second = profile.Save(firm, ProfilePart.Places, profile.Content with { Places = ["W06000013"] }, act)!;
        Assert.Equal((1, 2, 2), (first.Number, second.Number, profile.Number));
        Assert.Equal(["W06000016", "W06000024"], first.Content.Places);
        // The directory finds it by what it does, no longer by what it wants to hear of.
        Assert.Equal(("|45261000|", "|W06000013|"), (firm.SearchCodes, firm.SearchAreas));
        profile.Save(firm, ProfilePart.Work, profile.Content.Show(ProfilePart.Work, Visibility.Partners).Show(ProfilePart.Places, Visibility.OnlyUs), act);
        Assert.Equal(("", "|"), (firm.SearchCodes, firm.SearchAreas));
        Assert.DoesNotContain("roofs", firm.SearchWords);
        Assert.Equal(2, profile.Papers.Count);
        Assert.Equal((true, false), (profile.Papers.Single(p => p.Part == ProfilePart.Accreditations).IsOpen, profile.Papers.Single(p => p.Part == ProfilePart.Insurances).IsOpen));
    }

    [Theory]
    [InlineData(61, null)]
    [InlineData(60, 60)]
    [InlineData(31, 60)]
    [InlineData(30, 30)]
    [InlineData(8, 30)]
    [InlineData(7, 7)]
    [InlineData(0, 7)]
    [InlineData(-1, null)]
    public void A_reminder_comes_sixty_thirty_and_seven_days_before_the_last_day(int daysBefore, int? due) =>
        Assert.Equal(due, PaperReminder.DueOn(Telling.Today.AddDays(daysBefore), Telling.Today));
}
