using LocalProcure.Domain.Consortia;
using LocalProcure.E2E.Support;
using Member = LocalProcure.E2E.Journeys.GroupStory.Member;

namespace LocalProcure.E2E.Journeys;

/// <summary>What people do on the pages of a group in more than one journey or more than once in it.</summary>
internal static class GroupSteps
{
    public static async Task Accept(Visitor asked, string room, AloneReason reason)
    {
        await asked.Go($"{room}/invitation");
        await Tick(asked, "Form.Reasons", $"{reason}");
        await asked.Type("Form.Why", "We have one trade, and more than one is asked for.");
        await asked.Press(() => InvitationText.Accept);
        Assert.EndsWith(room, new Uri(asked.Page.Url).AbsolutePath);
    }

    /// <summary>Accepts the terms as they are now and says why not alone.</summary>
    public static async Task TakeOn(Visitor member, string room)
    {
        await member.Go($"{room}/place");
        await Tick(member, "Form.Reasons", $"{AloneReason.Skills}");
        await member.Type("Form.Why", "We have one trade, and four are asked for.");
        await member.PressAt("#place button");
    }

    public static async Task Find(Visitor lead, Member member)
    {
        await lead.Fill(() => InvitationText.Search, member.Name.Split(' ')[0]);
        await lead.Press(() => InvitationText.SearchButton);
        await lead.Press(() => $"{InvitationText.Choose} {member.Name}");
    }

    public static async Task Offer(Visitor lead, Member member, string share)
    {
        await lead.Fill(() => InvitationText.TheirRole, member.Role);
        await lead.Fill(() => InvitationText.TheirShare, share);
        await lead.Press(() => InvitationText.Send);
    }

    public static Task Tick(Visitor visitor, string field, string value)
    {
        visitor.Act();
        return visitor.Page.Locator($"main input[name='{field}'][value='{value}']").CheckAsync();
    }

    public static async Task Day(Visitor visitor, string field, DateOnly day)
    {
        await visitor.Type($"{field}.Day", $"{day.Day}");
        await visitor.Type($"{field}.Month", $"{day.Month}");
        await visitor.Type($"{field}.Year", $"{day.Year}");
    }
}
