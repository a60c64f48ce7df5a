using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Consortia;

/// <summary>Several people act on one group at once, each on what they last saw: whoever saves second on something that moved is refused, tries again, and the rules hold in the database after every save.</summary>
public sealed class ConcurrentSigningTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_several_people_do_at_once_nothing_is_submitted_unsigned_and_shares_stay_whole(int seed)
    {
        await using var groups = await Groups.Start();
        var random = new Random(seed);
        var third = await groups.Site.Firm("Third Ltd");
        Guid[] firms = [groups.Lead.Id, groups.Partner.Id, third.Id];
        var (made, refused) = (await groups.Pair(), 0);
        var bid = await groups.BidOf(made);
        var content = new JointContent(bid.Id, 1, bid.ContentHash);
        for (var round = 0; round < 25; round++)
        {
            // Three people look at the same moment; then each acts on what it saw and saves, one after the other.
            await groups.Site.Db(async one => await groups.Site.Db(async two => await groups.Site.Db(async three =>
            {
                var looks = new List<(AppDb Db, Consortium Seen)>();
                foreach (var db in new[] { one, two, three }) looks.Add((db, await Look(db, made.Id)));
                foreach (var (db, seen) in looks)
                {
                    try
                    {
                        Act(seen, content, firms, random, new Act(groups.LeadPerson.Id, groups.Site.Clock.Now.AddMinutes(round)));
                        await db.SaveChangesAsync();
                    }
                    catch (RuleBroken) { refused++; }
                    catch (DbUpdateException) { refused++; }
                    await groups.Site.Db(async fresh => Holds(await Look(fresh, made.Id), content));
                }
            })));
        }
        // Otherwise the property would hold for the wrong reason.
        Assert.True(refused > 5, $"{refused}");
        // And whatever they did, the group can still be completed and submitted.
        await groups.Site.Db(async db =>
        {
            var (group, act) = (await Look(db, made.Id), new Act(groups.LeadPerson.Id, groups.Site.Clock.Now.AddDays(1)));
            if (group.SubmittedAt is not null) group.BidWithdrawn(act);
            foreach (var asked in group.Members.Where(m => m.IsPending).ToArray()) group.Withdraw(asked, act);
            if (group.AcceptedMembers.Count() < 2) group.Accept(group.Invite(Invitee.Of(groups.Partner.Id), "r", 1_000, null, act), groups.Partner.Id, false, null, act, Groups.Why);
            foreach (var member in group.NotAgreed.ToArray()) group.Agree(member.FirmId!.Value, member.TermsNumber, act);
            foreach (var member in group.AcceptedMembers.ToArray()) group.Sign(member.FirmId!.Value, content, act);
            group.Submit(content, group.LeadFirmId, act);
            await db.SaveChangesAsync();
        });
        await groups.Site.Db(async db => Assert.True(Holds(await Look(db, made.Id), content)));
    }

    private static Task<Consortium> Look(AppDb db, Guid id) => db.Consortia.Include(c => c.Members).Include(c => c.Signatures).AsSplitQuery().SingleAsync(c => c.Id == id);

    private static void Act(Consortium group, JointContent content, Guid[] firms, Random random, Act act)
    {
        var firm = firms[random.Next(firms.Length)];
        switch (random.Next(9))
        {
            case 0: group.Invite(Invitee.Of(firm), "r", random.Next(1, 3_000), null, act); break;
            case 1 when group.PlaceOf(firm) is { IsPending: true } asked: group.Accept(asked, firm, false, null, act, Groups.Why); break;
            case 2 when group.PlaceOf(firm) is { IsAccepted: true } member && random.Next(3) == 0: group.Leave(member, act); break;
            case 3 when random.Next(2) == 0:
                var split = Shares.Split([.. group.CurrentMembers.Select(_ => random.Next(1, 9))]);
                group.Share(group.CurrentMembers.Zip(split).ToDictionary(p => p.First.Id, p => new MemberTerms(p.First.Role, p.Second)), act);
                break;
            case 4: foreach (var member in group.NotAgreed.ToArray()) group.Agree(member.FirmId!.Value, member.TermsNumber, act); break;
            case 5 when group.SubmittedAt is not null: group.BidWithdrawn(act); break;
            case 6 or 7: foreach (var member in group.AcceptedMembers.ToArray()) group.Sign(member.FirmId!.Value, content, act); break;
            default: group.Submit(content, group.LeadFirmId, act); break;
        }
    }

    /// <summary>Reads the group afresh; says whether it stands submitted.</summary>
    private static bool Holds(Consortium group, JointContent content)
    {
        Assert.Equal(Shares.Whole, group.TotalShares);
        Assert.All(group.CurrentMembers, m => Assert.True(m.Share >= 1));
        Assert.Equal(group.CurrentMembers.Count(), group.CurrentMembers.Select(m => m.FirmId).Distinct().Count());
        if (group.SubmittedAt is null) return false;
        Assert.Empty(group.Unsigned(content));
        Assert.All(group.AcceptedMembers, m => Assert.True(m is { HasAgreed: true, HasStated: true }));
        Assert.DoesNotContain(group.Members, m => m.IsPending);
        return true;
    }
}
