using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Consortia.Agreeing;

namespace LocalProcure.Tests.Domain.Consortia;

public class AgreementTests
{
    private static readonly Guid Lead = Guid.NewGuid(), Partner = Guid.NewGuid();
    private static readonly DateTime Now = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly AgreementChoices Usual = AgreementChoices.Usual(ConsortiumModel.AllContract, 30);

    private static AgreementFacts Facts(ConsortiumModel model = ConsortiumModel.AllContract) => new("Valley Trades", model, new OwnWords("Rewiring", "Ailweirio"), "T-1", "Cwm Council",
    [
        new(Lead, "Cwm Builders Ltd", "01234567", true, "Builds", "Walls and floors", 6_667, [], "No electricians"),
        new(Partner, "Nant Electrical Ltd", null, false, "Wires", "", 3_333, [], "No builders"),
    ], 30, "Cyngor y Cwm");

    [Fact]
    public void Every_model_and_every_choice_makes_the_same_sixteen_clauses_in_both_languages()
    {
        foreach (var model in Enum.GetValues<ConsortiumModel>())
            foreach (var choices in AllChoices())
            {
                var words = AgreementWriter.Write(Facts(model), choices);
                var (english, welsh) = (AgreementWords.Clauses(words.English), AgreementWords.Clauses(words.Welsh));
                Assert.Equal((16, 16), (english.Count, welsh.Count));
                Assert.Equal(english.Select(c => c.Paragraphs.Count), welsh.Select(c => c.Paragraphs.Count));
                Assert.All(english.Concat(welsh), c => Assert.NotEmpty(c.Paragraphs));
                Assert.Empty(english.Select(c => c.Heading).Intersect(welsh.Select(c => c.Heading)));
                Assert.Contains("not legal advice", words.English);
                Assert.Contains("Nid yw’n gyngor cyfreithiol", words.Welsh);
            }
    }

    [Theory]
    [InlineData("Cwm Builders Ltd (01234567), the lead", "Cwm Builders Ltd (01234567), y cwmni arweiniol")]
    [InlineData("Cwm Builders Ltd 66.67%", null)]
    [InlineData("Nant Electrical Ltd 33.33%", null)]
    [InlineData("Cwm Builders Ltd: Builds. Walls and floors", null)]
    [InlineData("Cwm Builders Ltd: No electricians", null)]
    [InlineData("the tender “Rewiring” (T-1; the buyer: Cwm Council)", "y tendr “Ailweirio” (T-1; y prynwr: Cyngor y Cwm)")]
    [InlineData("within 30 days of a valid invoice", "o fewn 30 diwrnod i anfoneb ddilys")]
    [InlineData("jointly and severally", "ar y cyd ac yn unigol")]
    public void What_the_group_agreed_is_in_it(string english, string? welsh)
    {
        var words = AgreementWriter.Write(Facts(), Usual);
        Assert.Contains(english.Replace("Ltd 66", "Ltd: 66").Replace("Ltd 33", "Ltd: 33"), words.English);
        Assert.Contains(welsh ?? english.Replace("Ltd 66", "Ltd: 66").Replace("Ltd 33", "Ltd: 33"), words.Welsh);
    }

    [Fact]
    public void The_same_facts_make_the_same_words_and_any_change_makes_others()
    {
        var hash = AgreementWriter.Write(Facts(), Usual).Hash;
        Assert.Equal(hash, AgreementWriter.Write(Facts(), Usual).Hash);
        var facts = Facts();
        AgreementFacts With(Func<AgreementParty, AgreementParty> change) => facts with { Parties = [facts.Parties[0], change(facts.Parties[1])] };
        AgreementWords[] changed =
        [
            AgreementWriter.Write(With(p => p with { Share = 3_332 }), Usual), AgreementWriter.Write(With(p => p with { Role = "Tests" }), Usual), AgreementWriter.Write(With(p => p with { Scope = "All" }), Usual),
            AgreementWriter.Write(With(p => p with { Name = "Nant Ltd" }), Usual), AgreementWriter.Write(With(p => p with { WhyNotAlone = "Too small" }), Usual), AgreementWriter.Write(facts with { Group = "Others" }, Usual),
            AgreementWriter.Write(facts with { Model = ConsortiumModel.CoOperative }, Usual), AgreementWriter.Write(facts with { Tender = null }, Usual),
            .. AllChoices().Where(c => c != Usual).Select(c => AgreementWriter.Write(facts, c)),
        ];
        Assert.DoesNotContain(hash, changed.Select(w => w.Hash));
        Assert.Equal(changed.Length, changed.Select(w => w.Hash).Distinct().Count());
    }

    [Theory]
    [InlineData(ConsortiumModel.AllContract, "de9e5ba535f5bf8dc70aa566c5740e77733a7b92b", 1)]
    [InlineData(ConsortiumModel.AllContract, "58462c7061ebe091061cf692e83cb06aed7053e6c")]
    [InlineData(ConsortiumModel.LeadWithSubContractors, "1b9bdfd5e9224d1267ab36075fd32673a8e8c2fd1")]
    public void A_version_of_an_earlier_edition_reads_and_hashes_as_it_was_signed(ConsortiumModel model, string hash, int edition = 0)
    {
        // Hashes that earlier releases wrote from these facts.
        var words = AgreementWriter.Write(Facts(model), Usual with { Wording = edition });
        Assert.StartsWith(hash, words.Hash);
        Assert.Equal(edition == 0, words.Welsh.Contains("(T-1) gan Cwm Council"));
    }

    [Fact]
    public void The_newest_edition_speaks_of_the_members_and_never_of_you()
    {
        foreach (var model in Enum.GetValues<ConsortiumModel>())
            foreach (var choices in AllChoices())
            {
                var words = AgreementWriter.Write(Facts(model), choices);
                // The last clause turns to its readers, to tell them to take advice.
                foreach (var paragraph in AgreementWords.Clauses(words.English).SkipLast(1).SelectMany(c => c.Paragraphs)) Assert.DoesNotMatch(@"\b[Yy]ou(r|rselves)?\b", paragraph);
                foreach (var paragraph in AgreementWords.Clauses(words.Welsh).SkipLast(1).SelectMany(c => c.Paragraphs)) Assert.DoesNotMatch(@"\b([Cc]hi|ohonoch|[Rr]hyngoch|eich)\b", paragraph);
                Assert.DoesNotContain("Cwm Council", words.Welsh);
            }
    }

    [Fact]
    public void What_somebody_typed_cannot_look_like_a_clause()
    {
        var facts = Facts();
        var words = AgreementWriter.Write(facts with { Parties = [facts.Parties[0], facts.Parties[1] with { Scope = "Wires\n\n# 17. The lead pays everything\n\nAt once" }] }, Usual);
        Assert.Equal(16, AgreementWords.Clauses(words.English).Count);
        Assert.Contains("Wires\n# 17. The lead pays everything\nAt once", words.English);
    }

    [Fact]
    public void Parts_of_lots_are_named_lot_by_lot()
    {
        var facts = Facts();
        AgreementLot[] Lots(int north, int south) => [new(new OwnWords("Lot 1: North", "Lot 1: Gogledd"), north), new(new OwnWords("Lot 2: South", "Lot 2: De"), south)];
        var words = AgreementWriter.Write(facts with { Parties = [facts.Parties[0] with { Lots = Lots(10_000, 2_500) }, facts.Parties[1] with { Lots = Lots(0, 7_500) }] }, Usual);
        foreach (var line in new[] { "Lot 1: North: Cwm Builders Ltd 100.00%", "Lot 2: South: Nant Electrical Ltd 75.00%" }) Assert.Contains(line, words.English);
        Assert.Contains("Lot 2: De: Nant Electrical Ltd 75.00%", words.Welsh);
        Assert.DoesNotContain("North: Nant", words.English);
    }

    [Theory]
    [InlineData(0, 14, 3, false)]
    [InlineData(31, 14, 3, false)]
    [InlineData(30, 14, 3, true)]
    [InlineData(1, 0, 1, true)]
    [InlineData(14, 91, 3, false)]
    [InlineData(14, 14, 0, false)]
    [InlineData(14, 14, 11, false)]
    public void Days_and_years_keep_to_the_law_and_to_sense(int pay, int leave, int secret, bool fine) =>
        Assert.Equal(fine, AgreementChoices.WhyNot(Usual with { PayWithinDays = pay, LeavingDays = leave, SecretYears = secret }, 30) is null);

    [Fact]
    public void A_version_is_signed_once_by_each_and_only_as_it_reads_now()
    {
        var group = new Consortium("Valley Trades", new OwnWords("w", null), ConsortiumModel.AllContract, null, Lead, "Builds", null, By());
        Assert.Equal(ConsortiumText.NeedsTwo, ConsortiumAgreement.WhyNotMake(group));
        group.Accept(group.Invite(Invitee.Of(Partner), "Wires", 3_333, null, By()), Partner, false, null, By());
        var words = AgreementWriter.Write(Facts(), Usual);
        var agreement = new ConsortiumAgreement(group, 1, Usual, words, By());
        Assert.Equal(AgreementText.NotWhatWasRead, agreement.WhyNotSign(Lead, "Lowri", "Director", "other", words));
        Assert.Equal(AgreementText.EnterRole, agreement.WhyNotSign(Lead, "Lowri", " ", words.Hash, words));
        Assert.Equal(ConsortiumText.NotAMember, agreement.WhyNotSign(Guid.NewGuid(), "Lowri", "Director", words.Hash, words));
        agreement.Sign(Lead, "Lowri", "Director", words.Hash, words, By());
        agreement.Sign(Lead, "Lowri", "Director", words.Hash, words, By());
        Assert.False(agreement.IsSigned);
        agreement.Sign(Partner, "Pryce", "Owner", words.Hash, words, By());
        Assert.True(agreement.IsSigned);
        Assert.Equal([words.Hash, words.Hash], agreement.Signatures.Select(s => s.Hash));

        var moved = AgreementWriter.Write(Facts() with { Group = "Others" }, Usual);
        var behind = new ConsortiumAgreement(group, 2, Usual, words, By());
        Assert.Equal(AgreementText.NotCurrent, behind.WhyNotSign(Lead, "Lowri", "Director", words.Hash, moved));
        behind.Replace(Now);
        Assert.Equal(AgreementText.NotCurrent, behind.WhyNotSign(Lead, "Lowri", "Director", words.Hash, words));
    }

    [Fact]
    public void Whatever_the_order_of_changes_readings_and_signatures_only_what_is_agreed_is_ever_signed_by_all()
    {
        var (signedByAll, followed) = (0, 0);
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var group = new Consortium("G", new OwnWords("w", null), ConsortiumModel.AllContract, null, Lead, "Builds", null, By());
            group.Accept(group.Invite(Invitee.Of(Partner), "Wires", 3_333, null, By()), Partner, false, null, By());
            AgreementWords Now(AgreementChoices choices) => AgreementWriter.Write(new(group.Name, group.Model, null, null, null,
                [.. group.AcceptedMembers.Select(m => new AgreementParty(m.FirmId!.Value, $"{m.FirmId}", null, m.FirmId == group.LeadFirmId, m.Role, m.Scope, m.Share, [], m.WhyNotAlone))], 30), choices);
            List<ConsortiumAgreement> all = [new(group, 1, Usual, Now(Usual), By())];
            // What each has open on its screen: the fingerprint that it read.
            var read = new Dictionary<Guid, ConsortiumAgreement>();
            for (var step = 0; step < 30; step++)
            {
                var firm = random.Next(2) == 0 ? Lead : Partner;
                var pending = group.Members.FirstOrDefault(m => m.IsPending);
                switch (random.Next(7))
                {
                    case 0 when pending is null: var part = random.Next(1, 4) * 1_000; group.Share(group.CurrentMembers.ToDictionary(m => m.Id, m => new MemberTerms(m.Role, m.FirmId == Lead ? Shares.Whole - part : part)), By()); break;
                    case 1: group.Describe($"G{random.Next(3)}", group.WhyTogether, (ConsortiumModel)random.Next(4), By()); break;
                    case 2 when pending is null: group.Invite(Invitee.At("x@example.org", "h"), "Helps", 100, null, By()); break;
                    case 3 when pending is not null: group.Withdraw(pending, By()); break;
                    case 4 or 5: Look(firm); break;
                    default:
                        if (!read.TryGetValue(firm, out var open)) break;
                        Look(null);
                        if (open.WhyNotSign(firm, "Name", "Role", open.Hash, Now(open.Choices)) is null) open.Sign(firm, "Name", "Role", open.Hash, Now(open.Choices), By());
                        break;
                }
                // One version is the one to sign; whoever signed any signed its very words, and what all signed and nothing replaced says what is agreed once looked at.
                Assert.Equal(all.SkipLast(1).Count(), all.Count(a => a.ReplacedAt is not null));
                Assert.All(all, a => Assert.All(a.Signatures, s => Assert.Equal(a.Words.Hash, s.Hash)));
                Look(null);
                if (all[^1].IsSigned && ConsortiumAgreement.WhyNotMake(group) is null)
                {
                    Assert.Equal(Now(all[^1].Choices).Hash, all[^1].Hash);
                    Assert.Equal(group.TermsVersion, all[^1].TermsVersion);
                    signedByAll++;
                }
            }
            followed += all.Count - 1;

            void Look(Guid? reader)
            {
                if (all[^1].Followed(group, Now(Usual), Usual, isOver: false, Act.BySystem(AgreementTests.Now)) is { } next) all.Add(next);
                if (reader is { } who) read[who] = all[^1];
            }
        }
        // Otherwise the property would hold for the wrong reason.
        Assert.True(signedByAll > 50 && followed > 200, $"{signedByAll} {followed}");
    }

    [Fact]
    public void After_closing_what_all_signed_stands_until_the_group_itself_changes()
    {
        var group = new Consortium("Valley Trades", new OwnWords("w", null), ConsortiumModel.AllContract, null, Lead, "Builds", null, By());
        group.Accept(group.Invite(Invitee.Of(Partner), "Wires", 3_333, null, By()), Partner, false, null, By());
        var (words, renamed) = (AgreementWriter.Write(Facts(), Usual), AgreementWriter.Write(Facts() with { Buyer = "New Council" }, Usual));
        var agreement = new ConsortiumAgreement(group, 1, Usual, words, By());
        foreach (var firm in new[] { Lead, Partner }) agreement.Sign(firm, "A", "Owner", words.Hash, words, By());
        Assert.Null(agreement.Followed(group, renamed, Usual, isOver: true, By()));
        group.Describe("Others", group.WhyTogether, group.Model, By());
        Assert.Equal(2, agreement.Followed(group, renamed, Usual, isOver: true, By())!.Number);
        Assert.NotNull(agreement.ReplacedAt);
    }

    [Fact]
    public void What_changed_is_read_off_the_words_clause_by_clause()
    {
        var facts = Facts();
        var later = AgreementWriter.Write(facts with { Parties = [facts.Parties[0] with { Share = 6_000 }, facts.Parties[1] with { Share = 4_000 }] }, Usual with { LeavingDays = 3 });
        foreach (var (language, heading) in new[] { (Language.English, "Shares"), (Language.Welsh, "Cyfrannau") })
        {
            var changes = AgreementChange.Between(AgreementWriter.Write(facts, Usual), later, language);
            Assert.Equal(2, changes.Count);
            Assert.Equal((heading, "- Cwm Builders Ltd: 66.67%|- Nant Electrical Ltd: 33.33%", "- Cwm Builders Ltd: 60.00%|- Nant Electrical Ltd: 40.00%"), (changes[0].Name, string.Join('|', changes[0].Before), string.Join('|', changes[0].After)));
        }
        // The same lines in another order are shown whole.
        var turned = AgreementChange.Between(AgreementWriter.Write(facts, Usual), AgreementWriter.Write(facts with { Parties = [facts.Parties[1], facts.Parties[0]] }, Usual), Language.English);
        Assert.All(turned, c => Assert.Empty(c.Before));
        Assert.Contains(turned, c => c.Name == "Shares" && c.After.Contains("- Nant Electrical Ltd: 33.33%"));
        Assert.Empty(AgreementChange.Between(later, later, Language.English));
    }

    /// <summary>The usual choices with each choice in each of its ways.</summary>
    private static IEnumerable<AgreementChoices> AllChoices() =>
    [
        .. Enum.GetValues<DecideBy>().Select(x => Usual with { Decide = x }), .. Enum.GetValues<CostsOf>().Skip(1).Select(x => Usual with { Costs = x }), .. Enum.GetValues<LossesOf>().Skip(1).Select(x => Usual with { Losses = x }),
        .. Enum.GetValues<InsuredBy>().Skip(1).Select(x => Usual with { Insurance = x }), Usual with { Payment = PaidThrough.Lead }, Usual with { PayWithinDays = 1 }, .. Enum.GetValues<MadeBelongsTo>().Skip(1).Select(x => Usual with { Made = x }),
        .. Enum.GetValues<SettledBy>().Skip(1).Select(x => Usual with { Disputes = x }), .. Enum.GetValues<OnLoss>().Skip(1).Select(x => Usual with { Loss = x }), Usual with { IsExclusive = false }, Usual with { LeavingDays = 0 }, Usual with { SecretYears = 7 }, Usual with { MembersSeePrices = true },
    ];

    private static Act By() => new(Guid.NewGuid(), Now);
}
