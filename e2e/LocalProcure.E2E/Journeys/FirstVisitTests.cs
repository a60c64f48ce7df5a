using LocalProcure.Domain;
using LocalProcure.E2E.Support;

namespace LocalProcure.E2E.Journeys;

public sealed class FirstVisitTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Welsh)]
    public async Task A_page_that_is_not_there_is_explained(Language language)
    {
        await using var site = await LiveSite.Start();
        await using var visitor = await Visitor.Come(chromium, site, language);
        await visitor.Go("/no-such-page");
    }
}
