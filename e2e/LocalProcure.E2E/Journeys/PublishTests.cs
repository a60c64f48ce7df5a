using System.Text.RegularExpressions;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.E2E.Support;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using T = LocalProcure.Domain.Tenders.TenderText;

namespace LocalProcure.E2E.Journeys;

/// <summary>A firm registers and says what it does; a buyer writes a tender and publishes it; the firm's owner gets the e-mail and follows it.</summary>
public sealed partial class PublishTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Owner = "mair@newfirm.example";

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Welsh)]
    public async Task A_firm_registers_a_buyer_publishes_and_the_firm_gets_the_email(Language language)
    {
        await using var site = await LiveSite.Start();
        var officer = await site.Site.Officer(await site.Site.Buyer(), BuyerRole.Officer, "Sioned Officer", language);
        var key = await site.Authenticator(officer);
        await using var firm = await Visitor.Come(chromium, site, language);
        await Register(firm, site);
        await Describe(firm);

        await using var writer = await Visitor.Come(chromium, site, language);
        await writer.SignIn(officer, key);
        var path = await Write(writer, site);
        await writer.Go($"{path}/check");
        await writer.Press(() => T.Publish);

        await using var stranger = await Visitor.Come(chromium, site, language);
        await stranger.Go("/tenders?words=boiler");
        await stranger.Printed();
        await stranger.Press(() => language == Language.Welsh ? "Gwasanaethu boeleri" : "Servicing of boilers");

        await site.Site.With<MatchTenders>(job => job.Run(site.Site.Clock.Now));
        await site.Site.With<SendAlerts>(job => job.Run(site.Site.Clock.Now));
        var mail = await LastMail(site);
        Assert.Equal(language, mail.Language);
        await firm.Page.GotoAsync(site.Address + PathIn(mail.Text, "/tenders/"));
        await firm.Check();
        Assert.Contains(path.Split('/')[^1], firm.Page.Url);
    }

    private static async Task Register(Visitor firm, LiveSite site)
    {
        await firm.Go("/register");
        await firm.Press(() => SignInText.Register);
        Assert.StartsWith(firm.Language == Language.Welsh ? "Gwall:" : "Error:", await firm.Page.TitleAsync());
        await firm.Type("Name", "Mair Rees");
        await firm.Type("Email", Owner);
        await firm.Type("Password", Site.Password);
        await firm.Press(() => SignInText.Register);
        await firm.Page.GotoAsync(site.Address + PathIn((await LastMail(site)).Text, "/confirm"));
        await firm.Check();
        await firm.Press(() => SignInText.ConfirmIt);
        await firm.Type("Email", Owner);
        await firm.Type("Password", Site.Password);
        await firm.Press(() => SignInText.SignIn);
    }

    private static async Task Describe(Visitor firm)
    {
        await firm.Go("/firms/new");
        await firm.Type("Name", "Plymio Newydd Ltd");
        await firm.Page.Locator("main input[name=Kind][value=Company]").CheckAsync();
        await firm.Press(() => FirmPagesText.Continue);
        var path = new Uri(firm.Page.Url).AbsolutePath[3..].Replace("/profile", "", StringComparison.Ordinal);
        await firm.Go($"{path}/interests/0?find=boiler");
        await firm.PressAt("main form[action$='/codes'] button");
        await firm.Go($"{path}/interests/0");
        await firm.Page.Locator("main input[name=Areas][value=W06000016]").CheckAsync();
        await firm.Press(() => FirmPagesText.Save);
        await firm.Go(path);
        Assert.Contains("Plymio Newydd", await firm.Text());
    }

    /// <summary>Every page of the task list, in the order in which it asks; hands back the tender's path.</summary>
    private static async Task<string> Write(Visitor writer, LiveSite site)
    {
        var today = site.Site.Clock.Now.UkDate();
        await writer.Go("/tenders/new");
        await writer.Type("TitleEnglish", "Servicing of boilers");
        await writer.Type("TitleWelsh", "Gwasanaethu boeleri");
        await writer.Press(() => T.Begin);
        var path = TenderPath().Match(writer.Page.Url).Value;
        await Part("words", async () =>
        {
            await writer.Type("DescriptionEnglish", "Yearly servicing of boilers in fourteen halls.");
            await writer.Type("DescriptionWelsh", "Gwasanaethu boeleri bob blwyddyn mewn pedair neuadd ar ddeg.");
        });
        await writer.Go($"{path}/classification");
        await writer.Page.Locator("main input[name=Category][value=Services]").CheckAsync();
        await writer.Type("Find", "boiler");
        await writer.PressAt("main button[name=Do][value=find]");
        await writer.Page.Locator("main input[name=Codes]").First.CheckAsync();
        await writer.PressAt("main button[name=Do][value=save]");
        await Part("value", async () =>
        {
            await writer.Type("Net", "20000");
            await writer.Page.Locator("main input[name=VatRate][value='2000']").CheckAsync();
        });
        await Part("place", () => writer.Page.Locator("main input[name=Codes][value=W06000016]").CheckAsync());
        await Part("dates", async () => { await Date("StartsOn", today.AddDays(60)); await Date("EndsOn", today.AddDays(400)); });
        await Part("closing", async () => { await Date("Date", today.AddDays(30)); await writer.Type("Time", "12:00"); });
        await Criterion("Quality", "Ansawdd", 60, price: false);
        await Criterion("Price", "Pris", 40, price: true);
        await writer.Go($"{path}/questions/new");
        await writer.Type("WordsEnglish", "How will you do it?");
        await writer.Type("WordsWelsh", "Sut y gwnewch chi hyn?");
        await writer.Page.Locator("main input[name=Scored]").First.CheckAsync();
        await writer.Press(() => T.Save);
        await writer.Go($"{path}/price-schedule/new");
        await writer.Type("DescriptionEnglish", "One boiler");
        await writer.Type("DescriptionWelsh", "Un boeler");
        await writer.Type("UnitEnglish", "visit");
        await writer.Type("UnitWelsh", "ymweliad");
        await writer.Type("Quantity", "14");
        await writer.Press(() => T.Save);
        await writer.Go($"{path}/documents");
        await writer.Press(() => T.ThereAreNone);
        await Part("joint-bids", () => writer.Page.Locator("main input[name=Welcome][value=true i]").CheckAsync());
        await Part("small-firms", async () =>
        {
            await writer.Type("Barriers", "Fourteen halls may be many for one firm.");
            await writer.Type("Steps", "Joint bids are welcome.");
        });
        return path;

        async Task Part(string part, Func<Task> fill)
        {
            await writer.Go($"{path}/{part}");
            await fill();
            await writer.Press(() => T.SaveAndReturn);
        }

        async Task Date(string field, DateOnly date)
        {
            await writer.Type($"{field}.Day", $"{date.Day}");
            await writer.Type($"{field}.Month", $"{date.Month}");
            await writer.Type($"{field}.Year", $"{date.Year}");
        }

        async Task Criterion(string english, string welsh, int weight, bool price)
        {
            await writer.Go($"{path}/criteria/new");
            await writer.Type("NameEnglish", english);
            await writer.Type("NameWelsh", welsh);
            await writer.Type("Weight", $"{weight}");
            if (price) await writer.Page.Locator("main input[type=checkbox][name=IsPrice]").CheckAsync();
            await writer.Press(() => T.Save);
        }
    }

    private static Task<Web.Mail.Email> LastMail(LiveSite site) =>
        site.Site.Db(db => db.Emails.AsNoTracking().Where(e => e.Address == Owner).OrderByDescending(e => e.CreatedAt).ThenByDescending(e => e.Id).FirstAsync());

    /// <summary>The first address in a mail that leads there, without the host: the site of a journey has a port of its own.</summary>
    private static string PathIn(string text, string start) =>
        Regex.Match(text, @"http://localhost(/(?:en|cy)" + Regex.Escape(start) + @"\S*)").Groups[1].Value;

    [GeneratedRegex("/tenders/[0-9a-f-]{36}")] private static partial Regex TenderPath();
}
