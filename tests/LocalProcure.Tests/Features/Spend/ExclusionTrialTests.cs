using System.Text;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Spend;

/// <summary>A rule that staff write themselves is tried before it is made, and every rule made or ended is a version.</summary>
public sealed class ExclusionTrialTests
{
    private const string Payments = "Date paid,Supplier name,Amount,Expense type\n03/03/2026,Valleys Water Levy Board,900.00,Levies\n09/03/2026,Valleys Water Levy Board,1100.50,Levies\n04/03/2026,A Ltd,5.00,Works\n";

    private static async Task<Browser> Started(Site site)
    {
        var buyer = await site.Buyer();
        var browser = await site.SignedIn(await site.Staff());
        var page = await browser.Get("/en/payments/new");
        var preview = await browser.Submit(page, page.Form(), [("File", "march.csv", Encoding.UTF8.GetBytes(Payments))], ("Buyer", buyer.Id.ToString()));
        await browser.Submit(preview, preview.Form());
        return browser;
    }

    /// <summary>Presses the button that tries the rule instead of the one that adds it.</summary>
    private static Task<WebPage> Try(Browser browser, WebPage page, params (string, string?)[] fields)
    {
        var form = page.Form("form[novalidate]");
        form.SetAttribute("action", page.One("button[name=try]").GetAttribute("formaction")!);
        return browser.Submit(page, form, fields);
    }

    [Fact]
    public async Task A_trial_says_how_many_lines_and_pounds_would_move_and_changes_nothing()
    {
        await using var site = await Site.Start();
        var browser = await Started(site);
        var audited = await site.Db(db => db.AuditRows.CountAsync());
        var page = await browser.Get("/en/exclusions");
        var tried = await Try(browser, page, ("Field", "Supplier"), ("Words", "water levy"), ("Reason", "PublicBodies"));
        Assert.Contains("Would move: 2 payments, £2,000.50", tried.Text);
        Assert.Contains("No rule is in force", tried.Text);
        Assert.Contains("Would move: 1 payment, £5.00", (await Try(browser, page, ("Field", "Category"), ("Words", "WORKS"), ("Reason", "PublicBodies"))).Text);
        Assert.Contains("Would move: Nothing", (await Try(browser, page, ("Field", "Supplier"), ("Words", "wate"), ("Reason", "PublicBodies"))).Text);
        await site.Db(async db =>
        {
            Assert.Equal((0, 3, audited), (await db.ExclusionRules.CountAsync(), await db.Payments.CountAsync(), await db.AuditRows.CountAsync()));
        });
        // What was typed is still there, so that the rule can now be added.
        var added = await browser.Submit(tried, tried.Form("form[novalidate]"));
        Assert.Contains("The rule is in force.", added.Text);
        var rule = await site.Db(db => db.ExclusionRules.SingleAsync());
        Assert.Equal((ExclusionField.Supplier, "water levy", ExclusionReason.PublicBodies), (rule.Field, rule.Words, rule.Reason));
        Assert.Contains("2 payments, £2,000.50", added.One("table tbody tr").TextContent);
    }

    [Fact]
    public async Task A_trial_counts_only_what_the_figures_would_show_and_ending_a_rule_frees_only_what_no_other_keeps_out()
    {
        await using var site = await Site.Start();
        var browser = await Started(site);
        var page = await browser.Get("/en/exclusions");
        page = await browser.Submit(page, page.Form("form[novalidate]"), ("Field", "Category"), ("Words", "levies"), ("Reason", "PublicBodies"));
        // Out already for the same reason, then for another: the base stays as it is.
        Assert.Contains("Would move: Nothing Matched too, but out already and unchanged: 2 payments, £2,000.50", (await Try(browser, page, ("Field", "Supplier"), ("Words", "water levy"), ("Reason", "PublicBodies"))).Text);
        Assert.Contains("Would move: Nothing Out already, and would be out for this reason instead: 2 payments, £2,000.50", (await Try(browser, page, ("Field", "Supplier"), ("Words", "water levy"), ("Reason", "Tax"))).Text);
        // A later rule on the same field only takes what is left.
        Assert.Contains("Would move: 1 payment, £5.00", (await Try(browser, page, ("Field", "Category"), ("Words", "work*"), ("Reason", "Other"))).Text);
        page = await browser.Get("/en/exclusions");
        page = await browser.Submit(page, page.Form("form[novalidate]"), ("Field", "Supplier"), ("Words", "water levy"), ("Reason", "Tax"));
        var rows = page.All("table tbody tr").Select(r => string.Join(' ', r.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Contains(rows, r => r.StartsWith("levies", StringComparison.Ordinal) && r.Contains("Nothing"));
        Assert.Contains(rows, r => r.StartsWith("water levy", StringComparison.Ordinal) && r.Contains("2 payments, £2,000.50 If it ended, back in the base: Nothing."));
        // A public body is out whatever rules say.
        await site.Db(async db => { (await db.Payees.SingleAsync(p => p.Name == "A Ltd")).Judge(PayeeStanding.PublicBody, "", LocalProcure.Domain.Act.BySystem(site.Clock.Now)); await db.SaveChangesAsync(); });
        Assert.Contains("Would move: Nothing Matched too", (await Try(browser, page, ("Field", "Supplier"), ("Words", "a ltd"), ("Reason", "PublicBodies"))).Text);
    }

    [Fact]
    public async Task Each_rule_added_or_ended_is_a_version_with_its_number()
    {
        await using var site = await Site.Start();
        var browser = await Started(site);
        var page = await browser.Get("/en/exclusions");
        Assert.DoesNotContain("Version", page.Text);
        page = await browser.Submit(page, page.Form("form[novalidate]"), ("Field", "Supplier"), ("Words", "water levy"), ("Reason", "PublicBodies"));
        Assert.Contains("Version 1, ", page.Text);
        page = await browser.Submit(page, page.Form("form[novalidate]"), ("Field", "Category"), ("Words", "works"), ("Reason", "PublicBodies"));
        Assert.Contains("Version 2, ", page.Text);
        page = await browser.Submit(page, page.Form("form[action$='/end']"));
        Assert.Contains("Version 3, ", page.Text);
        Assert.Equal((2, 1), await site.Db(async db => (await db.ExclusionRules.CountAsync(), await db.ExclusionRules.CountAsync(r => r.EndedAt != null))));
    }
}
