using System.Net;
using LocalProcure.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Plumbing;

/// <summary>What readers and machines are told when something here is broken.</summary>
public class TroubleTests
{
    [Theory]
    [InlineData("en", "Something went wrong on our side")]
    [InlineData("cy", "Aeth rhywbeth o’i le ar ein hochr ni")]
    public async Task A_page_that_fails_gives_the_friendly_page_in_the_readers_language(string language, string said)
    {
        await using var site = await Site.Start();
        var browser = site.Anonymous();
        Assert.Equal(HttpStatusCode.OK, (await browser.Get($"/{language}/opportunities")).Status);
        await site.Db(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE \"Opportunities\" RENAME TO \"Elsewhere\""));
        var page = await browser.Get($"/{language}/opportunities");
        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Contains(said, page.One("h1").TextContent);
        Assert.True(page.Has("header") && page.Has("footer"));
        foreach (var told in new[] { "Exception", "no such table", "does not exist", "   at " }) Assert.DoesNotContain(told, page.Html);
    }

    [Fact]
    public async Task Health_tells_a_living_site_from_one_whose_database_is_gone()
    {
        await using var site = await Site.Start();
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (await Status(site, "live"), await Status(site, "ready")));
        // A server's database cannot be taken away under the other tests; a file can.
        if (TestDatabase.IsPostgres) return;
        await using (var connection = new SqliteConnection(site.Where.ConnectionString)) SqliteConnection.ClearPool(connection);
        foreach (var file in Directory.GetFiles(site.DataFolder, "localprocure.db*")) File.Move(file, file + ".away");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (await Status(site, "live"), await Status(site, "ready")));
    }

    private static async Task<HttpStatusCode> Status(Site site, string what) => (await site.CreateClient().GetAsync("/health/" + what)).StatusCode;
}
