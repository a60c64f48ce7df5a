using System.Net;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Plumbing;

public class OddRequestsTests
{
    [Fact]
    public async Task The_character_zero_is_refused_on_every_database()
    {
        await using var site = await Site.Start();
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Anonymous().Get("/en/tenders?words=a%00b")).Status);
        var browser = await site.SignedIn(await site.Person());
        var page = await browser.FillIn("/en/account/name", ("Name", "Mair\0Rees"));
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.NotNull(page.One("h1"));
    }

    [Fact]
    public async Task A_key_that_another_organisation_used_already_is_no_fault_of_ours_and_tells_nothing()
    {
        await using var site = await Site.Start();
        var theirs = await site.Buyer("Their Council");
        var tender = await site.Db(async db =>
        {
            db.Attach(theirs);
            var draft = Drafts.Complete(theirs);
            db.Add(draft);
            await db.SaveChangesAsync();
            return draft;
        });
        var ours = await site.Buyer("Our Council");
        var browser = await site.SignedIn(await site.Officer(ours));
        var page = await browser.FillIn("/en/tenders/new", ("Key", tender.Id.ToString()), ("BuyerId", ours.Id.ToString()), ("TitleEnglish", "Ours"), ("TitleWelsh", "Ein un ni"));
        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.False(await site.Db(db => db.Tenders.AnyAsync(t => t.Title.English == "Ours")));
    }

    [Theory]
    [InlineData("403", HttpStatusCode.Forbidden)]
    [InlineData("500", HttpStatusCode.InternalServerError)]
    [InlineData("200", HttpStatusCode.NotFound)]
    [InlineData("99", HttpStatusCode.NotFound)]
    public async Task An_error_page_asked_for_by_its_address_is_that_error(string status, HttpStatusCode expected)
    {
        await using var site = await Site.Start();
        Assert.Equal(expected, (await site.Anonymous().Get($"/cy/errors/{status}")).Status);
    }
}
