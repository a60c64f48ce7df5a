using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Rules;
using LocalProcure.Tests.Plumbing;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static LocalProcure.Tests.Features.Contracts.Contracted;

namespace LocalProcure.Tests.Features.Contracts;

public sealed class DeliveryAndPaymentTests
{
    [Fact]
    public async Task A_member_delivers_what_it_promised_and_only_what_the_buyer_confirms_counts()
    {
        await using var made = await Contracted.Start(joint: true);
        var officer = await made.Signed();
        var page = await officer.Get(made.At("/commitments"));
        (string, string?)[] promise = [("WhatEnglish", "Work placements"), ("WhatWelsh", "Lleoliadau gwaith"), ("UnitEnglish", "weeks"), ("UnitWelsh", "wythnos"), ("Target", "6"), ("EvidenceEnglish", "Signed time sheets"),
            .. Day("DueOn", Ends), ("FirmId", $"{made.Partner!.Id}"), ("Proxy", "250"), ("Measure", "Our measure 7"), ("Theme", "Social")];
        Assert.Contains("Choose what it serves", (await officer.Submit(page, page.Form("#add"), But(promise, ("Theme", "")))).Text);
        Assert.Contains("Choose the firm that promised it", (await officer.Submit(page, page.Form("#add"), But(promise, ("FirmId", "")))).Text);
        await Task.WhenAll(officer.Submit(page, page.Form("#add"), promise), officer.Submit(page, page.Form("#add"), promise));
        var commitment = await made.Site.Db(db => db.Commitments.SingleAsync());

        var partner = await made.As(made.PartnerPerson!);
        var today = made.Site.Clock.Now.UkDate();
        (string, string?)[] entry = [("Quantity", "4"), .. Day("On", today), ("Evidence", "Time sheets of November")];
        Assert.Contains("Say what shows", (await partner.FillIn(made.At($"/commitments/{commitment.Id}/deliveries/new"), But(entry, ("Evidence", "")))).Text);
        Assert.Contains("it was awarded later", (await partner.FillIn(made.At($"/commitments/{commitment.Id}/deliveries/new"), But(entry, Day("On", today.AddDays(-30))))).Text);
        var form = await partner.Get(made.At($"/commitments/{commitment.Id}/deliveries/new"));
        await partner.Submit(form, form.Form(), entry);
        var twice = await partner.Submit(form, form.Form(), entry);
        Assert.Contains("0 of 6 weeks confirmed", twice.Text);
        Assert.False(twice.Has("form[action$='/confirmation']"));
        var waiting = await made.Site.Db(db => db.Deliveries.SingleAsync());
        Assert.Contains("Confirm 1 social value entry", (await officer.Get("/en/desk")).Text);
        Assert.Equal(HttpStatusCode.Forbidden, await Post(partner, form, made.At($"/commitments/deliveries/{waiting.Id}/confirmation")));

        page = await officer.Get(made.At("/commitments"));
        var confirmed = await officer.Submit(page, page.Form("form[action$='/confirmation']"));
        Assert.Contains("4 of 6 weeks confirmed", confirmed.Text);
        Assert.Contains("What it servesSocial well-being", confirmed.Text);
        Assert.Contains("£1,000.00 by the buyer’s own value", confirmed.Text);
        Assert.Contains("Cadarnhawyd 4 o 6 wythnos", (await partner.Get(made.At("/commitments", "cy"))).Text);
    }

    [Fact]
    public async Task Another_member_neither_sees_nor_enters_for_a_member_but_the_lead_does_in_its_own_name()
    {
        await using var made = await Contracted.Start(joint: true);
        var officer = await made.Signed();
        var now = made.Site.Clock.Now;
        var (leads, partners) = await made.Site.Db(async db =>
        {
            var contract = await db.Contracts.SingleAsync(c => c.Id == made.Id);
            Commitment Of(string what, Guid firm) => new(contract, new CommitmentTerms(new(what, null), new("hours", null), 10, new("Register", null), Ends, null, null, firm), new(made.Officer.Id, now));
            var (leads, partners) = (Of("Training", made.Firm.Id), Of("Placements", made.Partner!.Id));
            db.AddRange(leads, partners);
            await db.SaveChangesAsync();
            return (leads, partners);
        });
        string For(Commitment commitment) => made.At($"/commitments/{commitment.Id}/deliveries/new");
        var (lead, partner) = (await made.As(made.FirmPerson), await made.As(made.PartnerPerson!));

        // The partner: its own line and nothing of the lead's, and what it may not open it cannot send either.
        var own = await partner.Get(made.At("/commitments"));
        Assert.DoesNotContain("Training", own.Text);
        Assert.Equal(["Taf Windows Ltd|1|0|1|0|0"], ByMember(own));
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.Get(For(leads))).Status);
        var form = await partner.Get(For(partners));
        Assert.Equal(HttpStatusCode.Forbidden, await Post(partner, form, made.At($"/commitments/{leads.Id}/deliveries")));

        // The lead sees both and enters for the partner, with a file; it is on the record as the lead's act.
        form = await lead.Get(For(partners));
        await lead.Submit(form, form.Form(), [("File", "sheet.pdf", UploadsTests.Pdf)], [("Quantity", "10"), .. Day("On", now.UkDate()), ("Evidence", "Time sheets")]);
        form = await lead.Get(For(leads));
        await lead.Submit(form, form.Form(), [("File", "own.pdf", UploadsTests.Pdf)], [("Quantity", "2"), .. Day("On", now.UkDate()), ("Evidence", "Register")]);
        var entered = await made.Site.Db(db => db.Deliveries.AsNoTracking().SingleAsync(d => d.CommitmentId == partners.Id));
        Assert.Equal((made.Partner!.Id, made.FirmPerson.Id), (entered.FirmId, entered.EnteredBy));
        Assert.Null(await made.Site.Db(db => db.AuditRows.Where(r => r.What == "DeliveryEntered" && r.Detail!.StartsWith(partners.Id.ToString())).Select(r => r.OnBehalfOf).SingleAsync()));
        var files = await made.Site.Db(db => db.ContractFiles.AsNoTracking().Where(f => f.ContractId == made.Id).ToDictionaryAsync(f => f.FirmId!.Value, f => f.Id));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), ((await partner.Get(made.At($"/files/{files[made.Partner.Id]}"))).Status, (await partner.Get(made.At($"/files/{files[made.Firm.Id]}"))).Status));

        // The buyer confirms the partner's alone: each member has its own line, for the buyer and the lead.
        var page = await officer.Get(made.At("/commitments"));
        await officer.Submit(page, page.Form($"form[action$='/{entered.Id}/confirmation']"));
        made.Site.Clock.Now = Ends.AddDays(1).ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);
        foreach (var reader in new[] { await made.As(made.Officer), await made.As(made.FirmPerson) })
            Assert.Equal([$"{made.Firm.Name}|1|0|0|1|1", "Taf Windows Ltd|1|1|0|0|0"], ByMember(await reader.Get(made.At("/commitments"))));

        static IEnumerable<string> ByMember(WebPage page) => page.Document.QuerySelectorAll("#by-member tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent.Trim())));
    }

    [Fact]
    public async Task A_returned_entry_says_why_to_the_firm_and_does_not_count()
    {
        await using var made = await Contracted.Start();
        var officer = await made.Signed();
        await made.Site.Db(async db =>
        {
            var contract = await db.Contracts.SingleAsync(c => c.Id == made.Id);
            var act = new Act(made.FirmPerson.Id, made.Site.Clock.Now);
            var kept = new Commitment(contract, new CommitmentTerms(new("Training", null), new("hours", null), 10, new("Register", null), Ends, null, null, made.Firm.Id), act);
            db.AddRange(kept, new Delivery(contract, kept, 3, made.Site.Clock.Now.UkDate(), "A list", act));
            await db.SaveChangesAsync();
        });
        var page = await officer.Get(made.At("/commitments"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.Submit(page, page.Form("form[action$='/return']"), ("because", " "))).Status);
        await officer.Submit(page, page.Form("form[action$='/return']"), ("because", "The list bears no dates."));
        var seen = (await (await made.As(made.FirmPerson)).Get(made.At("/commitments"))).Text;
        Assert.Contains("Returned: The list bears no dates.", seen);
        Assert.Contains("0 of 10 hours confirmed", seen);
        Assert.Equal(1, await made.Site.Db(db => db.Emails.CountAsync(e => e.Address == made.FirmPerson.Email && e.Subject.Contains("was returned"))));
    }

    [Fact]
    public async Task An_invoice_must_say_what_the_Act_asks_is_recorded_once_and_paid_within_thirty_days()
    {
        await using var made = await Contracted.Start();
        var signed = made.Site.Clock.Now.UkDate();
        var officer = await made.Signed();
        var firm = await made.As(made.FirmPerson);
        (string, string?)[] typed = [("Number", "INV-1"), ("Description", "November"), ("Sum", "£4,000"), .. Day("Received", signed)];
        foreach (var (missing, reason) in new[] { ("Number", "has a number of its own"), ("Description", "says what it is for"), ("Sum", "says how much is asked") })
        {
            var refused = await Record([.. typed.Where(t => t.Item1 != missing), (missing, "")]);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Contains(reason, refused.Text);
        }
        var page = await firm.Get(made.At("/invoices"));
        await Task.WhenAll(firm.Submit(page, page.Form("#add"), typed), firm.Submit(page, page.Form("#add"), typed));
        Assert.Contains("recorded already", (await Record(typed)).Text);
        var invoice = await made.Site.Db(db => db.Invoices.AsNoTracking().SingleAsync());
        Assert.Equal(signed.AddDays(30), invoice.DueOn);

        made.Site.Clock.Now = made.Site.Clock.Now.AddDays(31);
        (firm, officer) = (await made.As(made.FirmPerson), await made.As(made.Officer));
        Assert.Contains("Late", (await firm.Get(made.At("/invoices"))).Text);
        Assert.Contains("Pay an invoice", (await officer.Get("/en/desk")).Text);
        Assert.False((await firm.Get(made.At("/invoices"))).Has("form[action$='/payment']"));
        page = await officer.Get(made.At("/invoices"));
        await officer.Submit(page, page.Form("form[action$='/payment']"), Day("PaidOn", signed.AddDays(29)));
        Assert.Contains("in 29 days", (await firm.Get(made.At("/invoices"))).Text);

        async Task<WebPage> Record((string, string?)[] fields)
        {
            var fresh = await firm.Get(made.At("/invoices"));
            return await firm.Submit(fresh, fresh.Form("#add"), fields);
        }
    }

    /// <summary>A college is told of no notice that it does not owe, and its contractor of no term that the Act does not set (ss.68, 69, 123).</summary>
    [Fact]
    public async Task A_colleges_payments_follow_its_contracts()
    {
        await using var made = await Contracted.Start(kind: BuyerKind.College);
        var signed = made.Site.Clock.Now.UkDate();
        var officer = await Invoiced(made, signed);
        var page = await officer.Get(made.At("/invoices"));
        await officer.Submit(page, page.Form("form[action$='/payment']"), Day("PaidOn", signed));
        var told = await made.Site.Db(db => db.Emails.Where(e => e.Address == made.FirmPerson.Email).OrderByDescending(e => e.CreatedAt).Select(e => e.Text).FirstAsync());
        Assert.Contains("in the time that your agreements with them say", told);
        var record = await officer.Get($"/en/buyers/{made.Buyer.Id}/payment-record");
        Assert.Contains("asks no payments compliance notice of you", record.Text);
        Assert.DoesNotContain("is due by", record.Text);
    }

    [Fact]
    public async Task A_disputed_invoice_stops_the_days_and_the_firm_hears_why()
    {
        await using var made = await Contracted.Start();
        var signed = made.Site.Clock.Now.UkDate();
        var officer = await Invoiced(made, signed);
        var page = await officer.Get(made.At("/invoices"));
        await officer.Submit(page, page.Form("form[action$='/dispute']"), ("because", "Two visits were missed."));
        Assert.Equal(1, await made.Site.Db(db => db.Emails.CountAsync(e => e.Address == made.FirmPerson.Email && e.Text.Contains("Two visits were missed."))));
        made.Site.Clock.Now = made.Site.Clock.Now.AddDays(40);
        officer = await made.As(made.Officer);
        page = await officer.Get(made.At("/invoices"));
        Assert.Contains("In dispute", page.Text);
        await officer.Submit(page, page.Form("form[action$='/settlement']"));
        Assert.Equal(signed.AddDays(70), (await made.Site.Db(db => db.Invoices.AsNoTracking().SingleAsync())).DueOn);
    }

    [Fact]
    public async Task The_payment_record_is_the_buyers_own()
    {
        await using var made = await Contracted.Start();
        var signed = made.Site.Clock.Now.UkDate();
        var officer = await made.Signed();
        await made.Site.Db(async db =>
        {
            var contract = await db.Contracts.SingleAsync(c => c.Id == made.Id);
            var act = new Act(made.Officer.Id, made.Site.Clock.Now.AddDays(60));
            foreach (var (number, days) in new[] { ("1", 10), ("2", 40) })
            {
                var invoice = new Invoice(contract, new InvoiceTerms(made.Firm.Id, number, "Work", 100_00, signed, null), new ContractFigures(Figures.AtStart, signed, signed), act);
                invoice.Pay(signed.AddDays(days), act);
                db.Add(invoice);
            }
            await db.SaveChangesAsync();
        });
        made.Site.Clock.Now = made.Site.Clock.Now.AddDays(60);
        officer = await made.As(made.Officer);
        var page = await officer.Get($"/en/buyers/{made.Buyer.Id}/payment-record");
        foreach (var expected in new[] { "1 October 2026 to 31 March 2027", "due by 30 April 2027", "25 days", "50% (1 of 2)" }) Assert.Contains(expected, page.Text);
        Assert.Contains("Nifer cyfartalog y diwrnodau i dalu anfoneb", (await officer.Get($"/cy/buyers/{made.Buyer.Id}/payment-record")).Text);
        Assert.Contains("Section 69 was not in force", (await officer.Get($"/en/buyers/{made.Buyer.Id}/payment-record?from=2026-02-01")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await (await made.As(made.FirmPerson)).Get($"/en/buyers/{made.Buyer.Id}/payment-record")).Status);
    }

    /// <summary>Posts with the token of a page that the person was served.</summary>
    private static async Task<HttpStatusCode> Post(Browser browser, WebPage page, string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", page.One("input[name=__RequestVerificationToken]").GetAttribute("value")!)]),
        };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return (await browser.Ask(request)).Status;
    }

    /// <summary>The contract is signed, and its firm has sent an invoice of £100; the officer who reads it.</summary>
    private static async Task<Browser> Invoiced(Contracted made, DateOnly signed)
    {
        var officer = await made.Signed();
        await made.Site.Db(async db =>
        {
            var contract = await db.Contracts.SingleAsync(c => c.Id == made.Id);
            db.Add(new Invoice(contract, new InvoiceTerms(made.Firm.Id, "7", "Windows", 100_00, signed, null), new ContractFigures(Figures.AtStart, signed, signed), new(made.FirmPerson.Id, made.Site.Clock.Now)));
            await db.SaveChangesAsync();
        });
        return officer;
    }
}
