using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;

namespace LocalProcure.Tests.Domain.Consortia;

/// <summary>Thousands of random histories, each checked after every step against a tally kept apart from the product's own code.</summary>
public class SigningProperties
{
    private static readonly DateTime Start = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly AloneStatement Why = new([AloneReason.Capacity], "Too few people");
    private readonly Guid[] firms = [.. Enumerable.Range(0, 5).Select(_ => Guid.NewGuid())];
    private readonly Guid[] lots = [.. Enumerable.Range(0, 3).Select(_ => Guid.NewGuid()).Order()];

    [Fact]
    public void Whatever_the_order_of_acts_shares_are_whole_and_nothing_unsigned_is_submitted()
    {
        var submitted = 0;
        for (var seed = 0; seed < 3_000; seed++) submitted += History(new Random(seed));
        // Otherwise the property would hold for the wrong reason.
        Assert.InRange(submitted, 50, int.MaxValue);
    }

    private int History(Random random)
    {
        var (bid, version, submissions) = (Guid.NewGuid(), 1, 0);
        var consortium = new Consortium("G", new OwnWords("w", null), ConsortiumModel.AllContract, Guid.NewGuid(), firms[0], "leads", null, At(0), random.Next(2) == 0 ? null : lots);
        // Kept apart: what each firm's terms were when it last accepted them itself.
        var accepted = new Dictionary<Guid, string> { [firms[0]] = TermsOf(consortium, firms[0]) };
        // Firm -> the state of the world it signed; the tally forgets all on any change of content, members, roles, shares or lead.
        var signed = new Dictionary<Guid, (int, string)>();
        for (var step = 1; step < 60; step++)
        {
            var (firm, content, act) = (firms[random.Next(firms.Length)], new JointContent(bid, version, $"h{version}"), At(step));
            var before = World(consortium);
            try
            {
                switch (random.Next(17))
                {
                    case 0:
                        consortium.Invite(Invitee.Of(firm), "r", random.Next(0, 4_000), act.At.AddHours(random.Next(1, 30)), act, random.Next(2) == 0 ? null : new MemberOffer("s", [.. lots.Select(lot => new LotShare(lot, random.Next(0, 3_000)))]));
                        accepted[consortium.LeadFirmId] = TermsOf(consortium, consortium.LeadFirmId);
                        break;
                    case 1 or 2 when consortium.PlaceOf(firm) is { } asked: consortium.Accept(asked, firm, false, null, act, random.Next(6) == 0 ? null : Why); accepted[firm] = TermsOf(consortium, firm); break;
                    case 3 when consortium.PlaceOf(firm) is { } asked && random.Next(4) == 0: consortium.Decline(asked, act); break;
                    case 4 when consortium.PlaceOf(firm) is { } member && random.Next(4) == 0: consortium.Leave(member, act); break;
                    case 5 when consortium.PlaceOf(firm) is { } member: if (random.Next(2) == 0) consortium.Withdraw(member, act); else consortium.Remove(member, act); accepted[consortium.LeadFirmId] = TermsOf(consortium, consortium.LeadFirmId); break;
                    case 6 when random.Next(3) == 0 && consortium.LeadFirmId is var old: consortium.HandLead(firm, act); accepted[old] = TermsOf(consortium, old); break;
                    case 7 when random.Next(3) == 0: consortium.Share(RandomTerms(consortium, random), act); accepted[consortium.LeadFirmId] = TermsOf(consortium, consortium.LeadFirmId); break;
                    case 8 when consortium.SubmittedAt is null && random.Next(3) == 0:
                        // Half of the edits "forget" to tell the group: the exact version must protect by itself.
                        version++;
                        signed.Clear();
                        if (random.Next(2) == 0) consortium.ContentChanged(act);
                        break;
                    case 9 or 10: consortium.Sign(firm, content, act); signed[firm] = (version, before); break;
                    case 11 when random.Next(3) == 0: consortium.Unsign(firm, act); signed.Remove(firm); break;
                    case 12:
                        foreach (var member in consortium.NotAgreed.Where(_ => random.Next(4) > 0).ToArray()) { consortium.Agree(member.FirmId!.Value, member.TermsNumber, act); accepted[member.FirmId.Value] = TermsOf(consortium, member.FirmId.Value); }
                        foreach (var member in consortium.AcceptedMembers.ToArray()) { consortium.Sign(member.FirmId!.Value, content, act); signed[member.FirmId.Value] = (version, before); }
                        break;
                    case 13 or 14 when consortium.PlaceOf(firm) is { } place: consortium.Agree(firm, place.TermsNumber - (random.Next(4) == 0 ? 1 : 0), act); accepted[firm] = TermsOf(consortium, firm); break;
                    case 15: consortium.State(firm, Why, act); break;
                    default:
                        if (consortium.SubmittedAt is not null) { consortium.BidWithdrawn(act); break; }
                        consortium.Submit(content, firm, act);
                        submissions++;
                        Assert.Equal(consortium.LeadFirmId, firm);
                        Assert.True(consortium.AcceptedMembers.Count() >= 2);
                        // Nobody is bound to terms that it did not accept itself, and everybody has said why it does not bid alone.
                        Assert.All(consortium.AcceptedMembers, member => Assert.Equal(TermsOf(consortium, member.FirmId!.Value), accepted[member.FirmId.Value]));
                        Assert.All(consortium.AcceptedMembers, member => Assert.True(member.HasStated));
                        Assert.All(consortium.AcceptedMembers, member => Assert.Equal((version, before), signed.GetValueOrDefault(member.FirmId!.Value)));
                        break;
                }
            }
            catch (RuleBroken) { Assert.Equal(before, World(consortium)); }
            if (World(consortium) != before) signed.Clear();
            Assert.Equal(Shares.Whole, consortium.TotalShares);
            Assert.All(consortium.CurrentMembers, member => Assert.True(member.Share >= 1));
            if (consortium.SharesByLot)
                Assert.All(consortium.LotIds, lot => Assert.Equal(Shares.Whole, consortium.CurrentMembers.Sum(member => member.ShareOf(lot))));
            Assert.All(consortium.CurrentMembers, member => Assert.All(member.LotShares, lot => Assert.InRange(lot.Share, 0, Shares.Whole)));
            if (consortium.AcceptedMembers.Any(member => consortium.WhyNotSign(member.FirmId!.Value, content) is null))
                Assert.Equal(Shares.Whole, consortium.AcceptedMembers.Sum(member => member.Share));
        }
        return submissions;
    }

    /// <summary>Mostly lawful shares, sometimes one off or for the wrong members.</summary>
    private static Dictionary<Guid, MemberTerms> RandomTerms(Consortium consortium, Random random)
    {
        var members = consortium.CurrentMembers.ToArray();
        var split = Shares.Split(members.Select(_ => random.Next(1, 50)).ToArray()).ToArray();
        if (random.Next(5) == 0) split[0]++;
        if (random.Next(7) == 0) members = members[..^1];
        if (random.Next(3) == 0) return ByLot(consortium, members, random);
        return members.Select((member, i) => (member.Id, Terms: new MemberTerms("r" + random.Next(2), split[i]))).ToDictionary(pair => pair.Id, pair => pair.Terms);
    }

    /// <summary>A share of each lot for everyone, now and then with one too much or with no part at all.</summary>
    private static Dictionary<Guid, MemberTerms> ByLot(Consortium consortium, ConsortiumMember[] members, Random random)
    {
        if (members.Length == 0) return [];
        var parts = consortium.LotIds.ToDictionary(lot => lot, _ => Shares.Split([.. members.Select((_, i) => i == 0 ? 1 : random.Next(0, 4))]).ToArray());
        if (random.Next(6) == 0 && parts.Count > 0) parts.First().Value[0]++;
        return members.Select((member, i) => (member.Id, Terms: new MemberTerms("r" + random.Next(2), 0) { LotShares = [.. parts.Select(p => new LotShare(p.Key, p.Value[i]))] })).ToDictionary(pair => pair.Id, pair => pair.Terms);
    }

    private static string TermsOf(Consortium consortium, Guid firm) => consortium.PlaceOf(firm) is { } place
        ? $"{consortium.LeadFirmId == firm} {place.Role} {place.Scope} {(place.LotShares.Count > 0 ? 0 : place.Share)} {string.Join(',', place.LotShares)} {string.Join(',', place.ReliedOn)}" : "";

    private static string World(Consortium consortium) =>
        consortium.LeadFirmId + ":" + string.Join(',', consortium.CurrentMembers.Select(member => $"{member.Id} {member.IsAccepted} {member.Role} {member.Share} {string.Join(',', member.LotShares)}"));

    private static Act At(int hour) => new(Guid.NewGuid(), Start.AddHours(hour));
}
