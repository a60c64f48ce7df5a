using System.Text.Json;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Plumbing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Commands;

public class PeopleTests
{
    [Fact]
    public async Task The_first_staff_account_is_set_up_by_a_link_that_works_once()
    {
        await using var site = await Site.Start();
        var (code, output, error) = await CommandLine.Run(site, "people", "add", "nia@example.test", "--staff", "--name", "Nia Prosser", "--json");
        Assert.True(code == 0, error);
        var answer = JsonDocument.Parse(output).RootElement;
        Assert.True(answer.GetProperty("isStaff").GetBoolean());
        var link = new Uri(answer.GetProperty("setUpLink").GetString()!).PathAndQuery;

        var browser = site.Anonymous();
        var page = await browser.Get(link);
        Assert.Contains("Set up your account", page.Text);
        var signIn = await browser.Submit(page, page.Form(), ("Password", "three odd purple kettles"));
        Assert.Equal("/en/sign-in", signIn.Path);
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, (await browser.Get(link)).Status);
        await browser.Submit(signIn, signIn.Form(), ("Email", "nia@example.test"), ("Password", "three odd purple kettles"));
        Assert.StartsWith("/en/account/second-step/new", (await browser.Get("/en/staff/jobs")).Path);

        // Again: no link, since a link would let the operator in as her.
        (code, output, _) = await CommandLine.Run(site, "people", "add", "nia@example.test", "--staff", "--json");
        Assert.Equal((0, JsonValueKind.Null), (code, JsonDocument.Parse(output).RootElement.GetProperty("setUpLink").ValueKind));
        Assert.Equal(1, (await CommandLine.Run(site, "people", "add", "not an address")).Code);
        Assert.Equal(2, (await CommandLine.Run(site, "people", "add")).Code);
    }

    [Fact]
    public async Task Codes_are_printed_for_demo_accounts_alone()
    {
        await using var site = await Site.Start();
        var (demo, real) = (await site.Staff(), await site.Staff());
        foreach (var (person, isDemo) in new[] { (demo, true), (real, false) })
            await site.With(async (UserManager<Account> accounts) =>
            {
                var account = (await accounts.FindByIdAsync(person.Id.ToString()))!;
                account.IsDemo = isDemo;
                await site.With(async (SecondStep step) => { step.TurnOnForDemo(account); await accounts.UpdateAsync(account); });
            });
        var (code, output, error) = await CommandLine.Run(site, "people", "code", demo.Email);
        Assert.True(code == 0, error);
        Assert.Matches(@"^\d{6}\s*$", output);
        (code, output, _) = await CommandLine.Run(site, "people", "code", real.Email);
        Assert.Equal((1, ""), (code, output));
        // Nor for a demo account where others than this machine reach the site.
        foreach (var address in new[] { "https://procure.example", "http://192.168.1.20:5080" })
        {
            (code, output, error) = await CommandLine.RunWith(site, [$"--Site:Address={address}"], "people", "code", demo.Email);
            Assert.Equal((1, ""), (code, output));
            Assert.Contains("loopback", error);
        }
        Assert.Equal(0, (await CommandLine.RunWith(site, ["--Site:Address=http://127.0.0.1:5080"], "people", "code", demo.Email)).Code);
    }
}
