using LocalProcure.Domain.Consortia;
using LocalProcure.Tests.Features.Bids;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Consortia;

/// <summary>Who signs again reads what changed, and who changed it, instead of everything.</summary>
public class SignAgainTests
{
    [Fact]
    public async Task The_page_names_the_sections_that_changed_since_and_who_reset_the_signature()
    {
        await using var bidding = await Bidding.Start();
        var (group, lead, partner, _) = await JointBidsTests.Formed(bidding);
        var bid = await bidding.Begin(lead, group.ToString());
        await lead.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "Together"), ("then", "bid"));
        await lead.FillIn($"/en{bid}/prices", ($"Units[{bidding.Line.Id}]", "100"));
        await JointBidsTests.Sign(partner, group);
        Assert.False((await partner.Get($"/en/consortia/{group}/signature")).Has("#changed"));
        await lead.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "Together, always"), ("then", "bid"));
        await lead.FillIn($"/en{bid}/prices", ($"Units[{bidding.Line.Id}]", "110"));
        var page = await partner.Get($"/en/consortia/{group}/signature");
        Assert.Contains("What changed since you signed version 2", page.Text);
        Assert.Equal(["Prices", "How will you do it?"], page.All("#changed li").Select(li => li.FirstElementChild!.TextContent));
        // Whose figures are the lead's alone is named, and leads nowhere.
        Assert.Single(page.All("#changed a"));
        Assert.Contains("by Ffion Firm: The content of the bid changed", page.Text);
        Assert.Contains("always", (await partner.Get(page.All("#changed a").Last().GetAttribute("href")!)).One(".lp-diff ins").TextContent);
        // Whoever never signed reads it all; there is nothing to compare with.
        Assert.False((await lead.Get($"/en/consortia/{group}/signature")).Has("#changed"));
        await JointBidsTests.Sign(partner, group);
        Assert.False((await partner.Get($"/en/consortia/{group}/signature")).Has("#changed"));
        var reset = await bidding.Site.Db(db => db.Set<ConsortiumSignature>().SingleAsync(s => s.ResetAt != null));
        Assert.NotNull(reset.ResetBy);
    }
}
