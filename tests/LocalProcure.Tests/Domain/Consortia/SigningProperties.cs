using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;

namespace LocalProcure.Tests.Domain.Consortia;

/// <summary>Thousands of random histories, each checked after every step against a tally kept apart from the product's own code.</summary>
public class SigningProperties
{
    private static readonly DateTime Start = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);
    private readonly Guid[] firms = [.. Enumerable.Range(0, 5).Select(_ => Guid.NewGuid())];

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
        var consortium = new Consortium("G", new OwnWords("w", null), ConsortiumModel.AllContract, Guid.NewGuid(), firms[0], "leads", null, At(0));
        // Firm -> the state of the world it signed; the tally forgets all on any change of content, members, roles, shares or lead.
        var signed = new Dictionary<Guid, (int, string)>();
        for (var step = 1; step < 60; step++)
        {
            var (firm, content, act) = (firms[random.Next(firms.Length)], new JointContent(bid, version, $"h{version}"), At(step));
            var before = World(consortium);
            try
            {
                switch (random.Next(14))
                {
                    case 0: consortium.Invite(Invitee.Of(firm), "r", random.Next(0, 4_000), act.At.AddHours(random.Next(1, 30)), act); break;
                    case 1 or 2 when consortium.PlaceOf(firm) is { } asked: consortium.Accept(asked, firm, false, null, act); break;
                    case 3 when consortium.PlaceOf(firm) is { } asked && random.Next(4) == 0: consortium.Decline(asked, act); break;
                    case 4 when consortium.PlaceOf(firm) is { } member && random.Next(4) == 0: consortium.Leave(member, act); break;
                    case 5 when consortium.PlaceOf(firm) is { } member: if (random.Next(2) == 0) consortium.Withdraw(member, act); else consortium.Remove(member, act); break;
                    case 6 when random.Next(3) == 0: consortium.HandLead(firm, act); break;
                    case 7 when random.Next(3) == 0: consortium.Share(RandomTerms(consortium, random), act); break;
                    case 8 when consortium.SubmittedAt is null && random.Next(3) == 0:
                        // Half of the edits "forget" to tell the group: the exact version must protect by itself.
                        version++;
                        signed.Clear();
                        if (random.Next(2) == 0) consortium.ContentChanged(act);
                        break;
                    case 9 or 10: consortium.Sign(firm, content, act); signed[firm] = (version, before); break;
                    case 11 when random.Next(3) == 0: consortium.Unsign(firm, act); signed.Remove(firm); break;
                    case 12:
                        foreach (var member in consortium.AcceptedMembers.ToArray()) { consortium.Sign(member.FirmId!.Value, content, act); signed[member.FirmId.Value] = (version, before); }
                        break;
                    default:
                        if (consortium.SubmittedAt is not null) { consortium.BidWithdrawn(act); break; }
                        consortium.Submit(content, firm, act);
                        submissions++;
                        Assert.Equal(consortium.LeadFirmId, firm);
                        Assert.True(consortium.AcceptedMembers.Count() >= 2);
                        Assert.All(consortium.AcceptedMembers, member => Assert.Equal((version, before), signed.GetValueOrDefault(member.FirmId!.Value)));
                        break;
                }
            }
            catch (RuleBroken) { Assert.Equal(before, World(consortium)); }
            if (World(consortium) != before) signed.Clear();
            Assert.Equal(Shares.Whole, consortium.TotalShares);
            Assert.All(consortium.CurrentMembers, member => Assert.True(member.Share >= 1));
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
        return members.Select((member, i) => (member.Id, Terms: new MemberTerms("r" + random.Next(2), split[i]))).ToDictionary(pair => pair.Id, pair => pair.Terms);
    }

    private static string World(Consortium consortium) =>
        consortium.LeadFirmId + ":" + string.Join(',', consortium.CurrentMembers.Select(member => $"{member.Id} {member.IsAccepted} {member.Role} {member.Share}"));

    private static Act At(int hour) => new(Guid.NewGuid(), Start.AddHours(hour));
}
