using System.Net;
using System.Text;
using System.Text.Json;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Features.Contracts;
using Microsoft.EntityFrameworkCore;
using static LocalProcure.Tests.Features.Contracts.Contracted;

namespace LocalProcure.Tests.Features.Contracts;

public sealed class ContractsTests
{
    [Theory]
    [InlineData("en", "1 Commercial Street, Aberdare, CF44 7AA", "Withheld: it may be a home address")]
    [InlineData("cy", "1 Commercial Street, Aberdare, CF44 7AA", "Heb ei ddangos: gall fod yn gyfeiriad cartref")]
    public async Task The_register_shows_every_field_to_everybody_and_no_home(string language, string place, string withheld)
    {
        await using var made = await Contracted.Start(joint: true, leadShare: 6_000);
        var page = await made.Site.Anonymous().Get(made.At(language: language));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        foreach (var expected in new[] { place, withheld, "Cwm Cleaning Ltd", "Taf Windows Ltd", "£40,000.00" }) Assert.Contains(expected, page.Text);
        // Each member with its own role, share and part of the value.
        string[][] members = [["Cwm Cleaning Ltd", "Cleans", "60%", "£24,000.00"], ["Taf Windows Ltd", "Does the windows", "40%", "£16,000.00"]];
        var cards = page.All("main .lp-grid .lp-card").Select(c => c.TextContent).ToArray();
        Assert.Equal(members.Length, cards.Length);
        foreach (var (card, member) in cards.Zip(members))
            foreach (var told in member) Assert.Contains(told, card);
        Assert.DoesNotContain("2 Home Lane", page.Html);
        Assert.DoesNotContain("CF47 8AA", page.Html);
        Assert.False(page.Has("#inside"));

        var csv = Encoding.UTF8.GetString((await made.Site.Anonymous().Get($"/{language}/contracts/register.csv")).Bytes);
        Assert.Equal(3, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("1 Commercial Street", csv);
        foreach (var row in new[] { ",Cwm Cleaning Ltd,Cleans,60,", ",Taf Windows Ltd,Does the windows,40," }) Assert.Contains(row, csv);
        Assert.Equal(["24000.00", "16000.00"], csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(r => r.Split(',')[^3]));
        Assert.DoesNotContain("2 Home Lane", csv);
        var json = JsonDocument.Parse((await made.Site.Anonymous().Get($"/{language}/contracts/register.json")).Bytes).RootElement.GetProperty("contracts")[0];
        Assert.Equal("2026-11-13", json.GetProperty("awardedOn").GetString());
        Assert.Equal("2028-11-30", json.GetProperty("extensionUntil").GetString());
        Assert.Equal(4_000_000, json.GetProperty("estimatedValuePence").GetInt64());
        Assert.Equal([("Cwm Cleaning Ltd", "Cleans", 6_000, 2_400_000L), ("Taf Windows Ltd", "Does the windows", 4_000, 1_600_000L)], json.GetProperty("contractors").EnumerateArray()
            .Select(p => (p.GetProperty("name").GetString()!, p.GetProperty("role").GetString()!, p.GetProperty("shareBasisPoints").GetInt32(), p.GetProperty("partPence").GetInt64())));
        Assert.Equal(["1 Commercial Street\nAberdare", null], json.GetProperty("contractors").EnumerateArray().Select(p => p.GetProperty("principalPlaceOfBusiness").GetString()));
        Assert.Null(json.GetProperty("contractors")[1].GetProperty("postcode").GetString());

        // The search as feeds, in the reader's language and with the list's own query.
        var (list, subject) = (await made.Site.Anonymous().Get($"/{language}/contracts?words=llyfr&page=1"), language == "cy" ? "Glanhau llyfrgelloedd" : "Cleaning of libraries");
        foreach (var type in new[] { "application/atom+xml", "application/feed+json" })
        {
            var address = list.One($"#results a[type='{type}']").GetAttribute("href")!;
            Assert.Equal((address, "?words=llyfr"), (list.One($"link[type='{type}']").GetAttribute("href"), address[address.IndexOf('?')..]));
            var feed = await made.Site.Anonymous().Get(address);
            Assert.Equal(type, feed.Response.Content.Headers.ContentType!.MediaType);
            var text = Encoding.UTF8.GetString(feed.Bytes);
            foreach (var expected in new[] { subject, $"http://localhost{made.At(language: language)}", "Cwm Cleaning Ltd, Taf Windows Ltd", "£40,000.00", "90910000", made.Buyer.Name }) Assert.Contains(expected, text);
            foreach (var hidden in new[] { "2 Home Lane", "CF47 8AA", language == "cy" ? "Cleaning of" : "Glanhau" }) Assert.DoesNotContain(hidden, text);
        }
    }

    [Fact]
    public async Task The_register_is_narrowed_by_buyer_words_kind_of_work_and_date()
    {
        await using var made = await Contracted.Start();
        var second = await Contracted.Start(on: made.Site);
        var reader = made.Site.Anonymous();
        async Task<int> Count(string query) => (await reader.Get("/en/contracts" + query)).All(".lp-result").Count();
        Assert.Equal(2, await Count(""));
        Assert.Equal(1, await Count($"?buyer={second.Buyer.Id}"));
        Assert.Equal(2, await Count("?words=LLYFR&cpv=90910000"));
        Assert.Equal(2, await Count("?cpv=90900000"));
        Assert.Equal(0, await Count("?cpv=45000000"));
        Assert.Equal(0, await Count("?words=roofs"));
        Assert.Equal(2, await Count("?from.day=13&from.month=11&from.year=2026&to.day=13&to.month=11&to.year=2026"));
        Assert.Equal(0, await Count("?from.day=14&from.month=11&from.year=2026"));
        Assert.Equal(0, await Count("?to.day=12&to.month=11&to.year=2026"));
        var json = await reader.Get($"/en/contracts/register.json?buyer={second.Buyer.Id}");
        Assert.Equal(1, JsonDocument.Parse(json.Bytes).RootElement.GetProperty("contracts").GetArrayLength());

        async Task<string[]> Fed(string query) => [.. JsonDocument.Parse((await reader.Get("/en/contracts/feed.json" + query)).Bytes).RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("url").GetString()![^36..])];
        Assert.Equal(2, (await Fed("?cpv=90900000")).Length);
        Assert.Equal([$"{second.Id}"], await Fed($"?buyer={second.Buyer.Id}"));
        Assert.Empty(await Fed("?to.day=12&to.month=11&to.year=2026"));
        // What was called off before anything was signed is no contract, in the feed no more than in the list.
        await made.Site.Db(async db =>
        {
            db.Entry(await db.Tenders.SingleAsync(t => t.Id == second.TenderId)).Property(nameof(Tender.WithdrawnAt)).CurrentValue = made.Site.Clock.Now;
            await db.SaveChangesAsync();
        });
        Assert.Equal([$"{made.Id}"], await Fed(""));
    }

    [Fact]
    public async Task Signing_is_an_act_of_its_own_and_waits_for_the_end_of_standstill()
    {
        await using var made = await Contracted.Start();
        await made.Site.Db(async db =>
        {
            var tender = await db.Tenders.SingleAsync(t => t.Id == made.TenderId);
            // The stages up to the notice are the evaluation's own tests.
            db.Entry(tender).Property(nameof(Tender.AwardedAt)).CurrentValue = null;
            var duties = new AwardDuties(true, StandstillKind.Mandatory, 8);
            db.AwardNotices.Add(new AwardNotice(tender, duties, "012345-2026", made.Site.Clock.Now.AddDays(-3), 8, new Act(made.Officer.Id, made.Site.Clock.Now)));
            await db.SaveChangesAsync();
        });
        // Friday 20 November and eight working days, none of them a holiday until St Andrew's Day on the 30th: until Wednesday 2 December.
        var officer = await made.As(made.Officer);
        made.Site.Clock.Now = new DateTime(2026, 12, 10, 12, 0, 0, DateTimeKind.Utc);
        var refused = await officer.FillIn(made.At("/signing"), Day("SignedOn", new DateOnly(2026, 12, 2)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Standstill lasts until the end of Wednesday 2 December 2026", refused.Text);
        Assert.Null((await made.Read()).SignedOn);

        var page = await officer.Get(made.At("/signing"));
        var day = Day("SignedOn", new DateOnly(2026, 12, 3));
        var both = await Task.WhenAll(officer.Submit(page, page.Form(), day), officer.Submit(page, page.Form(), day));
        Assert.All(both, p => Assert.True(p.Status is HttpStatusCode.OK or HttpStatusCode.Conflict, $"{p.Status}"));
        Assert.Equal(new DateOnly(2026, 12, 3), (await made.Read()).SignedOn);
        Assert.Equal(1, await made.Site.Db(db => db.AuditRows.CountAsync(r => r.What == "ContractEntered")));
        Assert.Contains("Publish the contract details notice (UK7)", (await officer.Get(made.At())).Text);
    }

    [Fact]
    public async Task Only_the_parties_find_what_is_behind_the_register_and_only_officers_act()
    {
        await using var made = await Contracted.Start();
        await made.Signed();
        var stranger = await made.As(await made.Site.MemberOf(await made.Site.Firm("Another Ltd")));
        var otherOfficer = await made.As(await made.Site.Officer(await made.Site.Buyer("Another Council")));
        var firm = await made.As(made.FirmPerson);
        var evaluator = await made.As(await made.Site.Officer(made.Buyer, BuyerRole.Evaluator));
        foreach (var path in new[] { "/kpis", "/commitments", "/invoices", "/notices" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(made.At(path))).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await otherOfficer.Get(made.At(path))).Status);
            Assert.Equal(HttpStatusCode.OK, (await firm.Get(made.At(path))).Status);
        }
        foreach (var path in new[] { "/signing", "/changes/new", "/end" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await firm.Get(made.At(path))).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await evaluator.Get(made.At(path))).Status);
        }
        Assert.False((await firm.Get(made.At("/kpis"))).Has("#add"));
        Assert.False((await firm.Get(made.At())).Has(".lp-desk__row"));
    }

    [Fact]
    public async Task The_details_notice_is_due_and_done_once_its_reference_is_kept_even_after_two_clicks()
    {
        await using var made = await Contracted.Start(300_000);
        var officer = await made.Signed();
        Assert.Contains("Publish the contract details notice (UK7)", (await officer.Get("/en/desk")).Text);
        Assert.Contains("23 December 2026", (await officer.Get(made.At())).Text);
        var page = await officer.Get(made.At("/notices"));
        (string, string?)[] typed = [("Kind", "Details"), ("Reference", "067890-2026"), .. Day("PublishedOn", made.Site.Clock.Now.UkDate())];
        await Task.WhenAll(officer.Submit(page, page.Form(), typed), officer.Submit(page, page.Form(), typed));
        Assert.Equal(1, await made.Site.Db(db => db.ContractNotices.CountAsync()));
        Assert.DoesNotContain("Publish the contract details notice (UK7)", (await officer.Get("/en/desk")).Text);
        Assert.Contains("067890-2026", (await made.Site.Anonymous().Get(made.At())).Text);
        var early = await officer.FillIn(made.At("/notices"), [("Kind", "Details"), ("Reference", "1"), .. Day("PublishedOn", made.Site.Clock.Now.UkDate().AddDays(-1))]);
        Assert.Contains("it cannot come before", early.Text);
        Assert.Contains("has not ended yet", (await officer.FillIn(made.At("/notices"), [("Kind", "End"), ("Reference", "2"), .. Day("PublishedOn", made.Site.Clock.Now.UkDate())])).Text);
    }

    [Fact]
    public async Task A_change_of_a_public_contract_is_refused_with_its_section_until_its_notice_is_out()
    {
        await using var made = await Contracted.Start(300_000);
        var officer = await made.Signed();
        var today = made.Site.Clock.Now.UkDate();
        (string, string?)[] typed = [("WhatEnglish", "Two more libraries"), ("Why", "They were opened."), .. Day("From", today), ("Value", "30,000.01")];
        var over = await officer.FillIn(made.At("/changes/new"), [.. typed, ("Ground", "BelowThreshold")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, over.Status);
        Assert.Contains("more than 10 per cent (Procurement Act 2023 s.74(4))", over.Text);
        var unnoticed = await officer.FillIn(made.At("/changes/new"), [.. typed, ("Ground", "Unforeseeable")]);
        Assert.Contains("s.75(1)", unnoticed.Text);
        Assert.Equal(30_000_000, (await made.Read()).PricePence);

        var page = await officer.Get(made.At("/changes/new"));
        (string, string?)[] noticed = [.. typed, ("Ground", "Unforeseeable"), ("NoticeReference", "071234-2026"), .. Day("NoticeOn", today)];
        await Task.WhenAll(officer.Submit(page, page.Form(), noticed), officer.Submit(page, page.Form(), noticed));
        var contract = await made.Read();
        Assert.Equal((33_000_001, 30_000_000), (contract.PricePence, contract.AwardedPricePence));
        Assert.Equal(1, await made.Site.Db(db => db.ContractChanges.CountAsync()));
        Assert.Equal(1, await made.Site.Db(db => db.Emails.CountAsync(e => e.Address == made.FirmPerson.Email && e.Subject.Contains("Contract changed"))));
        var shown = await made.Site.Anonymous().Get(made.At(language: "cy"));
        Assert.Contains("071234-2026", shown.Text);
        Assert.Contains("fel y’i dyfarnwyd: £300,000.00", shown.Text);
    }

    [Fact]
    public async Task An_extension_stays_within_what_was_provided_for()
    {
        await using var made = await Contracted.Start();
        var officer = await made.Signed();
        (string, string?)[] typed = [("Ground", "ProvidedFor"), ("WhatEnglish", "Another year"), ("Why", "The contract lets us."), .. Day("From", made.Site.Clock.Now.UkDate())];
        var beyond = await officer.FillIn(made.At("/changes/new?ground=ProvidedFor"), [.. typed, .. Day("NewEnd", Until.AddDays(1))]);
        Assert.Contains("no end after 30 November 2028 (Procurement Act 2023 Sch 8 para 1)", beyond.Text);
        Assert.Equal(HttpStatusCode.OK, (await officer.FillIn(made.At("/changes/new"), [.. typed, .. Day("NewEnd", Until)])).Status);
        var contract = await made.Read();
        Assert.Equal((Until, Ends), (contract.EndsOn, contract.AwardedEndsOn));
    }

    [Fact]
    public async Task A_restructured_firm_hands_its_place_to_its_successor_and_only_so()
    {
        await using var made = await Contracted.Start(joint: true);
        var officer = await made.Signed();
        var successor = await made.Site.Firm("Taf Group Ltd");
        (string, string?)[] typed = [("WhatEnglish", "Taken over"), ("Why", "Merged."), .. Day("From", made.Site.Clock.Now.UkDate()), ("OldFirm", $"{made.Partner!.Id}"), ("NewFirm", "taf group ltd")];
        var wrong = await officer.FillIn(made.At("/changes/new"), [.. typed, ("Ground", "NotPublic")]);
        Assert.Contains("s.74(9)", wrong.Text);
        Assert.Contains("No firm", (await officer.FillIn(made.At("/changes/new"), But(typed, ("Ground", "CorporateRestructuring"), ("NewFirm", "nobody")))).Text);
        Assert.Equal(HttpStatusCode.OK, (await officer.FillIn(made.At("/changes/new"), [.. typed, ("Ground", "CorporateRestructuring")])).Status);
        var contract = await made.Read();
        Assert.Equal(["Cwm Cleaning Ltd", "Taf Group Ltd"], contract.Parties.OrderBy(p => p.Position).Select(p => p.Name));
        Assert.Equal(("Does the windows", 5_000), (contract.Parties.Single(p => p.FirmId == successor.Id).Role, contract.Parties.Single(p => p.FirmId == successor.Id).Share));
        Assert.Equal(HttpStatusCode.NotFound, (await (await made.As(made.PartnerPerson!)).Get(made.At("/kpis"))).Status);
    }

    [Fact]
    public async Task A_contract_over_five_million_is_signed_only_with_three_indicators_or_the_reason_why_not()
    {
        await using var made = await Contracted.Start(5_000_000);
        var officer = await made.As(made.Officer);
        var today = made.Site.Clock.Now.UkDate();
        Assert.Contains("at least 3 performance indicators", (await officer.FillIn(made.At("/signing"), Day("SignedOn", today))).Text);
        for (var i = 1; i <= 3; i++)
        {
            var page = await officer.Get(made.At("/kpis"));
            (string, string?)[] typed = [("NameEnglish", $"Visits on time {i}"), ("NameWelsh", $"Ymweliadau prydlon {i}")];
            await officer.Submit(page, page.Form("#add"), typed);
            await officer.Submit(page, page.Form("#add"), typed);
        }
        Assert.Equal(3, await made.Site.Db(db => db.Kpis.CountAsync()));
        await officer.FillIn(made.At("/signing"), Day("SignedOn", today));
        Assert.Equal(today, (await made.Read()).SignedOn);

        made.Site.Clock.Now = made.Site.Clock.Now.AddMonths(12);
        officer = await made.As(made.Officer);
        Assert.Contains("Assess the performance indicators", (await officer.Get("/en/desk")).Text);
        var kpi = (await made.Site.Db(db => db.Kpis.OrderBy(k => k.AddedAt).FirstAsync())).Id;
        var unsaid = await officer.FillIn(made.At($"/kpis/{kpi}/assessments/new"), [.. Day("From", today), .. Day("To", today.AddMonths(11)), ("Rating", "Good"), ("Reason", "")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsaid.Status);
        await officer.FillIn(made.At($"/kpis/{kpi}/assessments/new"), [.. Day("From", today), .. Day("To", today.AddMonths(11)), ("Rating", "ApproachingTarget"), ("Reason", "Two visits late in March.")]);
        var seen = await (await made.As(made.FirmPerson)).Get(made.At("/kpis", "cy"));
        Assert.Contains("Yn nesáu at y targed", seen.Text);
        Assert.Contains("Publish the contract performance notice (UK9)", (await officer.Get(made.At())).Text);
        // What was measured stays: its page offers no removal, the other two do.
        Assert.Equal(2, (await officer.Get(made.At("/kpis"))).All("form[action$='/removal']").Count());
    }

    [Fact]
    public async Task A_contract_ends_early_with_a_reason_or_by_itself_and_its_notice_is_due()
    {
        await using var made = await Contracted.Start(300_000);
        var officer = await made.Signed();
        var today = made.Site.Clock.Now.UkDate();
        Assert.Contains("Say why the contract ends early", (await officer.FillIn(made.At("/end"), Day("EndedOn", today))).Text);
        await officer.FillIn(made.At("/end"), [.. Day("EndedOn", today), ("Because", "The firm has left the trade.")]);
        Assert.Contains("23 December 2026", (await officer.Get(made.At())).All(".lp-desk__row").Single(r => r.TextContent.Contains("UK11")).TextContent);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.Get(made.At("/changes/new"))).Status);
        Assert.Equal(1, await made.Site.Db(db => db.Emails.CountAsync(e => e.Address == made.FirmPerson.Email && e.Subject.Contains("ended early"))));

        var other = await Contracted.Start(300_000, on: made.Site);
        var officer2 = await other.Signed();
        made.Site.Clock.Now = UkTime.FromUk(Ends.AddDays(1), new TimeOnly(9, 0));
        officer2 = await made.As(other.Officer);
        Assert.Contains("30 December 2027", (await officer2.Get(other.At())).All(".lp-desk__row").Single(r => r.TextContent.Contains("UK11")).TextContent);
        Assert.Contains("Ended", (await made.Site.Anonymous().Get(other.At())).Text);
    }

    [Theory]
    [InlineData(Language.English, "Contract ends within 12 months")]
    [InlineData(Language.Welsh, "Contract yn dod i ben o fewn 12 mis")]
    public async Task Officers_are_reminded_once_at_each_distance_and_the_next_is_planned_once(Language reads, string subject)
    {
        await using var made = await Contracted.Start(officerReads: reads);
        var officer = await made.Signed();
        async Task<int> Run(DateOnly day)
        {
            made.Site.Clock.Now = UkTime.FromUk(day, new TimeOnly(8, 0));
            return await made.Site.With<ContractReminders, int>(j => j.Run(made.Site.Clock.Now));
        }
        Assert.Equal(0, await Run(Ends.AddMonths(-12).AddDays(-1)));
        Assert.Equal(1, await Run(Ends.AddMonths(-12)));
        Assert.Equal(0, await Run(Ends.AddMonths(-12).AddDays(3)));
        Assert.Contains(subject, await made.Site.Db(db => db.Emails.Where(e => e.Address == made.Officer.Email).Select(e => e.Subject).SingleAsync()));
        // The machine stood still over the six months: the nearest reminder goes, the missed one does not follow it.
        Assert.Equal(1, await Run(Ends.AddMonths(-3).AddDays(1)));
        Assert.Equal(0, await Run(Ends.AddMonths(-3).AddDays(2)));
        Assert.Equal(2, await made.Site.Db(db => db.Emails.CountAsync(e => e.Address == made.Officer.Email)));

        officer = await made.As(made.Officer);
        var page = await officer.Get(made.At());
        var planned = await Task.WhenAll(officer.Submit(page, page.Form("#next")), officer.Submit(page, page.Form("#next")));
        Assert.Equal(planned[0].Path, planned[1].Path);
        var plan = await made.Site.Db(db => db.PlannedProcurements.SingleAsync());
        Assert.Equal((made.Id, "Glanhau llyfrgelloedd"), (plan.FollowsContractId!.Value, plan.Title.Welsh));
        Assert.Equal(0, await Run(Ends.AddDays(-1)));
    }
}
