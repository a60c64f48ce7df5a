using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Records;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Data;
using LocalProcure.Tests.Domain.Planning;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Features.Evaluations;
using LocalProcure.Tests.Pdf;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Migrations;
using LocalProcure.Web.Features.Records;
using LocalProcure.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Records;

public sealed class RecordTests
{
    [Fact]
    public async Task Before_opening_the_buyers_record_says_nothing_of_bids_and_the_bidder_has_its_own_part()
    {
        await using var bidding = await Bidding.Start();
        var site = bidding.Site;
        var (_, _, firm) = await bidding.NewFirm("Hidden Cleaning");
        var address = await bidding.Submitted(firm);
        var officer = await site.SignedIn(bidding.Officers[0]);
        foreach (var language in new[] { "en", "cy" })
        {
            var page = await officer.Get($"/{language}/tenders/{bidding.Tender.Id}/record");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
            Assert.DoesNotContain("Hidden Cleaning", page.Html);
            Assert.DoesNotContain(Bidding.IdOf(address).ToString(), page.Html);
            Assert.DoesNotContain(AuditText.Of("BidSubmitted"), page.Text);
        }
        var zip = await officer.Get($"/en/tenders/{bidding.Tender.Id}/record.zip");
        var all = string.Concat(Entries(zip.Bytes).Select(e => e.Key + Encoding.UTF8.GetString(e.Value)));
        Assert.DoesNotContain(Bidding.IdOf(address).ToString(), all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Hidden", all);
        Assert.DoesNotContain("BidSubmitted", all);

        var mine = await firm.Get($"/en/tenders/{bidding.Tender.Id}/record");
        Assert.Contains("Bid submitted", mine.Text);
        // The body did it; who in the body is the body's business.
        Assert.DoesNotContain("Owain One", mine.Html);
        Assert.DoesNotContain("Award criterion added", mine.Text);
    }

    [Fact]
    public async Task After_opening_officers_and_auditors_replay_it_and_others_find_nothing()
    {
        await using var bidding = await Bidding.Start();
        var site = bidding.Site;
        var (_, _, first) = await bidding.NewFirm("First Cleaning");
        var (_, _, second) = await bidding.NewFirm("Second Cleaning");
        var address = await bidding.Submitted(first);
        await bidding.Submitted(second);
        await bidding.Open();
        var path = $"/en/tenders/{bidding.Tender.Id}/record";
        var auditor = await site.SignedIn(await site.Officer(bidding.Buyer, BuyerRole.Auditor, "Arwel Auditor"));
        foreach (var reader in new[] { await site.SignedIn(bidding.Officers[0]), auditor })
        {
            var page = await reader.Get(path);
            Assert.Contains("Bid of First Cleaning", page.Text);
            Assert.Contains("Owain One", page.Text);
            Assert.Contains(RecordText.Whole, page.Text);
        }
        // An auditor reads and changes nothing.
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Get($"/en/tenders/{bidding.Tender.Id}/withdrawal")).Status);
        var mine = await first.Get(path);
        Assert.Contains("Your bid", mine.Text);
        Assert.DoesNotContain("Second Cleaning", mine.Html);
        var mineZip = string.Concat(Entries((await first.Get(path + ".zip")).Bytes).Select(e => e.Key + Encoding.UTF8.GetString(e.Value)));
        Assert.Contains(Bidding.IdOf(address).ToString(), mineZip);
        Assert.DoesNotContain("Second", mineZip);
        foreach (var opener in bidding.Officers)
        {
            Assert.DoesNotContain(opener.Id.ToString(), mineZip);
            Assert.DoesNotContain(opener.Name, mine.Text);
        }

        var evaluator = await site.SignedIn(await site.Officer(bidding.Buyer, BuyerRole.Evaluator));
        Assert.Equal(HttpStatusCode.Forbidden, (await evaluator.Get(path)).Status);
        var uninvolved = await site.SignedIn(await site.MemberOf(await site.Firm("Uninvolved Ltd")));
        var otherBuyer = await site.SignedIn(await site.Officer(await site.Buyer("Another Council")));
        foreach (var other in new[] { uninvolved, otherBuyer, await site.SignedIn(await site.Staff()) })
            foreach (var ending in new[] { "", ".zip", ".pdf" })
                Assert.Equal(HttpStatusCode.NotFound, (await other.Get(path + ending)).Status);
        Assert.Contains("/sign-in", (await site.Anonymous().Ask(new(HttpMethod.Get, path))).Response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Every_version_of_a_document_and_every_reason_is_told_to_whoever_may_have_it()
    {
        byte[] first = "%PDF-1.7 the first plan"u8.ToArray(), second = "%PDF-1.7 the plan as published"u8.ToArray(), third = "%PDF-1.7 the plan as changed"u8.ToArray(), terms = "%PDF-1.7 the terms"u8.ToArray();
        await using var bidding = await Bidding.Start((tender, act) =>
        {
            var plan = tender.AddDocument("Plan", Language.English, "plan-draft.pdf", Hash(first), "application/pdf", first.Length, act);
            tender.AddDocument("Terms", Language.English, "terms.pdf", Hash(terms), "application/pdf", terms.Length, act);
            tender.ReplaceDocument(plan.Id, "plan.pdf", Hash(second), "application/pdf", second.Length, OwnWords.None, new Act(act.By, act.At.AddMinutes(-1)));
        });
        var (site, id) = (bidding.Site, bidding.Tender.Id);
        foreach (var bytes in new[] { first, second, third, terms }) await site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(bytes)));
        var by = new Act(bidding.Officers[0].Id, site.Clock.Now);
        await site.Db(async db =>
        {
            var tender = await db.Tenders.Whole().SingleAsync();
            async Task<Tender> Proposed(TenderChange of) => (await db.Tenders.AsNoTracking().Whole().SingleAsync()).Propose(of.After, by);
            var change = new TenderChange(tender, by);
            var proposed = await Proposed(change);
            proposed.ReplaceDocument(proposed.Documents[0].Id, "plan.pdf", Hash(third), "application/pdf", third.Length, new OwnWords("The east door moved", "Symudwyd y drws"), by);
            change.Write(tender, TenderTerms.Of(proposed), by);
            change.Summarise(tender, new OwnWords("Another plan", "Cynllun arall"), null, by);
            change.Decide(tender, ExtensionDecision.Keep, null, new OwnWords("Nobody asked for more", "Ni ofynnodd neb am ragor"), by);
            change.Decide(tender, ExtensionDecision.Keep, null, new OwnWords("A door is little work", "Ychydig o waith yw drws"), by);
            change.Publish(tender, await Proposed(change), Figures.AtStart, by);
            db.Add(change);
            await db.SaveChangesAsync();
        });
        var path = $"/en/tenders/{id}/record";
        var officer = await site.SignedIn(bidding.Officers[0]);
        var page = await officer.Get(path);
        var added = page.All(".lp-trail li").Where(li => li.QuerySelector("strong")!.TextContent == AuditText.Of("TenderDocumentAdded")).Select(li => li.TextContent).ToList();
        Assert.Equal(2, added.Count);
        foreach (var (line, name, own) in new[] { (added[0], "plan-draft.pdf", first), (added[1], "terms.pdf", terms) })
        {
            Assert.Contains($"({name}), SHA-256 {Hash(own)}", line);
            foreach (var other in new[] { first, second, third, terms }.Where(o => o != own)) Assert.DoesNotContain(Hash(other), line);
        }
        foreach (var said in new[] { "The east door moved", "What changes: Another plan", "A door is little work", "One contract too large for one firm.", "What stood before: Nobody asked for more" }) Assert.Contains(said, page.Text);
        foreach (var bytes in new[] { first, second, third, terms }) Assert.Contains(Hash(bytes), page.One("section[aria-labelledby=documents]").TextContent);

        var zip = Entries((await officer.Get(path + ".zip")).Bytes);
        foreach (var (name, bytes) in new[] { ("01 v1 plan-draft.pdf", first), ("01 v2 plan.pdf", second), ("01 v3 plan.pdf", third), ("02 terms.pdf", terms) })
        {
            Assert.Equal(bytes, zip["documents/" + name]);
            Assert.Equal(Hash(bytes), JsonDocument.Parse(zip["manifest.json"]).RootElement.GetProperty("documents/" + name).GetString());
        }
        // What was replaced before anybody could read it is the buyer's own; why a published change came is everybody's.
        var (_, _, firm) = await bidding.NewFirm();
        await bidding.Begin(firm);
        Assert.Equal(["documents/01 v2 plan.pdf", "documents/01 v3 plan.pdf", "documents/02 terms.pdf"], Entries((await firm.Get(path + ".zip")).Bytes).Keys.Where(k => k.StartsWith("documents/")).Order());
        var mine = await firm.Get(path);
        Assert.Contains("What changes: Another plan", mine.Text);
        foreach (var withheld in new[] { Hash(first), "One contract too large for one firm.", "Nobody asked for more" }) Assert.DoesNotContain(withheld, mine.Text);

        // Nobody bid: what was decided about a late tender is blind until all is over, and then told.
        site.Clock.Now = bidding.ClosesAt.AddHours(9);
        await site.Db(async db =>
        {
            var (tender, act) = (await db.Tenders.SingleAsync(), new Act(bidding.Officers[0].Id, site.Clock.Now));
            var late = new LateTender(tender, LateChannel.Email, "Late Ltd", "late@example.cymru", site.Clock.Now, "The line was down", null, act);
            late.Decide(false, "Nine hours are too many", tender, null, false, act);
            db.Add(late);
            await db.SaveChangesAsync();
        });
        officer = await site.SignedIn(bidding.Officers[0]);
        page = await officer.Get(path);
        Assert.DoesNotContain("The line was down", page.Text);
        Assert.DoesNotContain("Nine hours", page.Text);
        await officer.FillIn($"/en/tenders/{id}/withdrawal", ("BecauseEnglish", "No money"));
        page = await officer.Get(path);
        foreach (var said in new[] { "The line was down", "Nine hours are too many", "No money" }) Assert.Contains(said, page.Text);
    }

    [Fact]
    public async Task The_zip_is_checked_with_nothing_but_hashes_up_to_the_public_root()
    {
        await using var bidding = await Bidding.Start();
        var site = bidding.Site;
        var (_, _, firm) = await bidding.NewFirm("First Cleaning");
        await bidding.Submitted(firm);
        await bidding.Open();
        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.With((SealDay job) => job.Run(site.Clock.Now));
        var officer = await site.SignedIn(bidding.Officers[0]);
        var zip = Entries((await officer.Get($"/en/tenders/{bidding.Tender.Id}/record.zip")).Bytes);
        foreach (var part in JsonDocument.Parse(zip["manifest.json"]).RootElement.EnumerateObject())
            Assert.Equal(part.Value.GetString(), Hash(zip[part.Name]));
        Assert.Contains(zip.Keys, k => k.StartsWith("bids/"));
        Assert.Contains("tables/Opening.json", zip.Keys);

        var chains = JsonDocument.Parse(zip["record.json"]).RootElement.GetProperty("chains").EnumerateArray().ToList();
        Assert.Equal(2, chains.Count);
        var heads = new Dictionary<string, string>();
        foreach (var chain in chains)
        {
            var previous = "";
            foreach (var row in chain.GetProperty("rows").EnumerateArray())
            {
                string Of(string name) => row.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : "";
                Assert.Equal(previous, Of("previousHash"));
                Assert.Equal(Of("hash"), Hash(Encoding.UTF8.GetBytes(string.Join('\n', previous, chain.GetProperty("chain").GetString(), Of("number"), Of("thingType"), Of("thing"), Of("what"), Of("by"), Of("onBehalfOf"), Of("ticks"), Of("detail")))));
                previous = Of("hash");
            }
            heads[chain.GetProperty("chain").GetString()!] = previous;
        }
        var published = (await site.Anonymous().Get("/seals.json")).Bytes;
        var root = JsonDocument.Parse(published).RootElement.GetProperty("roots")[0].GetProperty("root").GetString();
        Assert.DoesNotContain("secret", Encoding.UTF8.GetString(published), StringComparison.OrdinalIgnoreCase);
        foreach (var proof in JsonDocument.Parse(zip["proofs.json"]).RootElement.EnumerateArray())
        {
            string Of(string name) => proof.GetProperty(name).ToString();
            Assert.Equal(heads[Of("chain")], Of("hash"));
            var h = SHA256.HashData(Encoding.UTF8.GetBytes($"leaf\n{Of("chain")}\n{Of("number")}\n{Of("hash")}"));
            var slot = Convert.ToUInt64(Of("slot"), 16);
            var level = 0;
            foreach (var beside in proof.GetProperty("beside").EnumerateArray().Select(b => Convert.FromHexString(b.GetString()!)))
                h = SHA256.HashData(((slot >> level++ & 1) == 0 ? "node\n"u8.ToArray().Concat(h).Concat(beside) : "node\n"u8.ToArray().Concat(beside).Concat(h)).ToArray());
            Assert.Equal(Of("tree"), Convert.ToHexStringLower(h));
            Assert.Equal(root, Hash(Encoding.UTF8.GetBytes($"day\n{Of("day")}\n{Of("previousRoot")}\n{Of("tree")}")));
        }
        Assert.Contains(root!, (await site.Anonymous().Get("/cy/seals")).Text);
    }

    [Fact]
    public async Task After_the_award_the_record_has_scores_their_reasons_and_what_the_plan_asked_the_market()
    {
        await using var bidding = await Bidding.Start();
        var site = bidding.Site;
        var (firm, _, browser) = await bidding.NewFirm("First Cleaning");
        await bidding.FromPlan(firm.Id, (db, plan, act) =>
        {
            var engagement = new EngagementNotice(plan, Plans.Engagement(), act);
            engagement.Publish(plan, act);
            engagement.Report(new OwnWords("Smaller lots were asked for", "Gofynnwyd am lotiau llai"), act);
            db.AddRange(engagement, new EngagementEvent(plan, Plans.Event(act.At.AddDays(3)), act));
        });
        var bid = await bidding.Submitted(browser);
        await bidding.Open();
        await bidding.Evaluated((bid, 5));
        var path = $"/en/tenders/{bidding.Tender.Id}/record";
        var blind = Entries((await (await site.SignedIn(bidding.Officers[0])).Get(path + ".zip")).Bytes);
        Assert.Contains("What would help small firms?", Encoding.UTF8.GetString(blind["tables/EngagementNotice.json"]));
        foreach (var table in new[] { "Score", "Consensus", "Award", "AssessmentSummary" }) Assert.DoesNotContain($"tables/{table}.json", blind.Keys);

        await bidding.Decide(bidding.Officers[0], bid);
        await bidding.Summarise(bid);
        // Words that others take the place of are as blind as those, and are told with them.
        await site.Db(async db =>
        {
            var (summary, act) = (await db.AssessmentSummaries.SingleAsync(), new Act(bidding.Officers[0].Id, site.Clock.Now));
            foreach (var words in new[] { "A first way to say it", "A first way to say it", "A clearer way" }) summary.Write(words, null, act);
            await db.SaveChangesAsync();
        });
        var officer = await site.SignedIn(bidding.Officers[0]);
        Assert.DoesNotContain("A first way", (await officer.Get(path)).Text);
        await bidding.SendSummaries();
        await bidding.Announce(("Days", "0"));
        Assert.Equal(HttpStatusCode.OK, (await bidding.Enter()).Status);
        var sheet = "%PDF-1.7 hours worked"u8.ToArray();
        await site.With<FileStore, StoredFile>(f => f.Save(new MemoryStream(sheet)));
        await site.Db(async db =>
        {
            db.Add(new LocalProcure.Domain.Contracts.ContractFile(await db.Contracts.SingleAsync(), Guid.CreateVersion7(), null, "hours.pdf", Hash(sheet), "application/pdf", sheet.Length, new Act(bidding.Officers[0].Id, site.Clock.Now)));
            await db.SaveChangesAsync();
        });
        officer = await site.SignedIn(bidding.Officers[0]);
        var page = await officer.Get(path);
        foreach (var said in new[] { "As it reads", "Worth 5 points", "The highest total", "What stood before: A first way to say it", $"hours.pdf, SHA-256 {Hash(sheet)}" }) Assert.Contains(said, page.Text);
        Assert.Equal(2, page.Text.Split("A first way to say it").Length);
        var zip = Entries((await officer.Get(path + ".zip")).Bytes);
        // What was handed in under the contract lies in the file, with its hash in the manifest.
        Assert.Equal(sheet, zip["contract-files/01 hours.pdf"]);
        Assert.Equal(Hash(sheet), JsonDocument.Parse(zip["manifest.json"]).RootElement.GetProperty("contract-files/01 hours.pdf").GetString());
        foreach (var (table, said) in new[] { ("Score", "As it reads"), ("Consensus", "Worth 5 points"), ("Award", "The highest total"), ("AssessmentSummary", Bidding.IdOf(bid).ToString()), ("EngagementNotice", "Smaller lots were asked for"), ("EngagementEvent", "Meet the buyer") })
            Assert.Contains(said, Encoding.UTF8.GetString(zip[$"tables/{table}.json"]));
        // Whose interest the buyer was not told of stays the firm's, also in the record.
        foreach (var table in new[] { "PlanInterest", "EventSignUp" }) Assert.DoesNotContain($"tables/{table}.json", zip.Keys);
        // The bidder has its own part only.
        Assert.DoesNotContain(Entries((await browser.Get(path + ".zip")).Bytes).Keys, k => k is "tables/Score.json" or "tables/EngagementNotice.json" || k.StartsWith("contract-files/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_broken_chain_is_said_on_the_page()
    {
        await using var bidding = await Bidding.Start();
        await Data.Intruder.TakeAway(bidding.Site);
        await bidding.Site.Db(db => db.Database.ExecuteSqlRawAsync("UPDATE \"AuditRows\" SET \"Detail\" = 'another' WHERE \"ChainId\" = {0} AND \"Number\" = 4", bidding.Tender.Id));
        var page = await (await bidding.Site.SignedIn(bidding.Officers[0])).Get($"/en/tenders/{bidding.Tender.Id}/record");
        Assert.Contains("broken at line 4", page.Text);
    }

    [Fact]
    public void Of_every_table_that_belongs_to_a_procurement_it_is_decided_whether_it_is_in_the_record()
    {
        using var db = new SqliteDesign().CreateDbContext([]);
        var undecided = RecordTables.OfTender(db).Concat(RecordTables.OfPlan(db)).Select(t => t.ClrType.Name).Where(n => !RecordTables.Decided.ContainsKey(n)).ToList();
        Assert.True(undecided.Count == 0, "Decide in RecordTables when these come into the record: " + string.Join(", ", undecided));
    }

    [Fact]
    public async Task What_is_due_for_deletion_stands_first_for_the_buyers_own_people()
    {
        await using var bidding = await Bidding.Start();
        var site = bidding.Site;
        var officer = await site.SignedIn(bidding.Officers[0]);
        Assert.Contains(RecordText.NothingToKeep, (await officer.Get("/en/our-records")).Text);
        await officer.FillIn($"/en/tenders/{bidding.Tender.Id}/withdrawal", ("BecauseEnglish", "No money"));
        Assert.Contains(RecordText.NotDue, (await officer.Get("/en/our-records")).Text);
        site.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Contains(RecordText.Due, (await (await site.SignedIn(bidding.Officers[0])).Get("/en/our-records")).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(await site.MemberOf(await site.Firm()))).Get("/en/our-records")).Status);
    }

    [Fact]
    public async Task Keeping_is_counted_from_the_signing_and_after_it_a_person_deletes_what_was_handed_in()
    {
        await using var bidding = await Bidding.Start();
        var site = bidding.Site;
        var (_, _, firm) = await bidding.NewFirm("Forgotten Ltd");
        var bid = await bidding.Submitted(firm, file: true);
        await bidding.Open();
        await Judging.AwardTo(bidding, bid);
        var id = bidding.Tender.Id;
        async Task<Retention> Kept() => await site.With(async (RetentionDates dates) => await dates.Of(await site.Db(db => db.Tenders.AsNoTracking().SingleAsync(t => t.Id == id))));
        // Awarded is not entered into: the years have not begun.
        Assert.Equal(RetentionGround.NotOver, (await Kept()).Ground);
        var signed = site.Clock.Now.UkDate().AddDays(3);
        site.Clock.Now = UkTime.FromUk(signed, new TimeOnly(12, 0));
        await site.Db(async db =>
        {
            var contract = await db.Contracts.SingleAsync();
            var law = LocalProcure.Domain.Contracts.ContractLaw.Of(await db.Tenders.SingleAsync(), await db.Buyers.SingleAsync(), await db.LoadFigures(), signed);
            contract.Enter(signed, null, 0, law, [], new Act(bidding.Officers[0].Id, site.Clock.Now));
            await db.SaveChangesAsync();
        });
        Assert.Equal((RetentionGround.Contract, signed.AddYears(3)), ((await Kept()).Ground, (await Kept()).Until));

        // A figure of a later day is for what commences later.
        var (act, commenced) = (Act.BySystem(site.Clock.Now), bidding.Tender.CommencedOn!.Value);
        await site.Db(async db =>
        {
            db.AddRange(new FigureRow(FigureLine.RecordYears, FigureBody.Any, FigureSort.Any, commenced, 3, "s.98", act), new FigureRow(FigureLine.RecordYears, FigureBody.Any, FigureSort.Any, commenced.AddDays(1), 1, "An amendment", act));
            await db.SaveChangesAsync();
        });
        Assert.Equal(signed.AddYears(3), (await Kept()).Until);
        site.Clock.Now = UkTime.FromUk(signed.AddYears(2), new TimeOnly(12, 0));
        async Task<Browser> Officer() => await site.SignedIn(bidding.Officers[0]);
        var early = await (await Officer()).Get($"/en/tenders/{id}/record/deletion");
        Assert.Contains(RecordText.NotDueYet, early.Text);
        Assert.False(early.Has("form[action$='/deletion']"));
        Assert.DoesNotContain(bidding.Tender.Title.Shown, (await (await Officer()).Get("/en/our-records?due=true")).Text);

        site.Clock.Now = UkTime.FromUk(signed.AddYears(3).AddDays(1), new TimeOnly(12, 0));
        var officer = await Officer();
        Assert.Contains(bidding.Tender.Title.Shown, (await officer.Get("/en/our-records?due=true")).Text);
        var page = await officer.Get($"/en/tenders/{id}/record/deletion");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.Submit(page, page.Form("form[action$='/deletion']"), ("Password", Site.Password))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.Submit(page, page.Form("form[action$='/deletion']"), ("Because", "Our schedule"), ("Password", "wrong"))).Status);
        for (var click = 0; click < 2; click++) Assert.EndsWith("/our-records", (await officer.Submit(page, page.Form("form[action$='/deletion']"), ("Because", "Our schedule; no claim is open"), ("Password", Site.Password))).Path);
        await site.Db(async db =>
        {
            var gone = await db.Bids.SingleAsync();
            Assert.Equal((0, 0), (gone.Content.Length, gone.WrappedKey.Length));
            Assert.All(gone.Submissions, s => Assert.Empty(s.Content));
            var decision = await db.RecordDeletions.SingleAsync();
            Assert.Equal(("Our schedule; no claim is open", 1, bidding.Officers[0].Id), (decision.Because, decision.Bids, decision.DecidedBy));
            foreach (var chain in new[] { id, gone.Id }) Assert.Null(await AuditTrail.FirstBreak(db, chain));
        });
        // The record, its file and the contract stay and open; the bid and its evaluation are gone.
        foreach (var path in new[] { $"/en/tenders/{id}/record", $"/en/tenders/{id}/record.zip", $"/en/tenders/{id}", "/en/our-records", $"/en/tenders/{id}/opening" }) Assert.Equal((path, HttpStatusCode.OK), (path, (await officer.Get(path)).Status));
        foreach (var path in new[] { $"/en/tenders/{id}/evaluation", $"/en/tenders/{id}/opening{bid}" }) Assert.Equal(HttpStatusCode.NotFound, (await officer.Get(path)).Status);
        Assert.DoesNotContain(bidding.Tender.Title.Shown, (await officer.Get("/en/our-records?due=true")).Text);
        var bidder = await site.SignedIn(await site.Db(db => db.People.FirstAsync(p => p.Firms.Any())));
        Assert.Equal(HttpStatusCode.NotFound, (await bidder.Get($"/en{bid}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await bidder.Get("/en/bids")).Status);
    }

    [Fact]
    public async Task What_was_cut_off_the_end_of_a_chain_after_the_last_seal_is_found_by_what_the_tables_still_say()
    {
        await using var bidding = await Bidding.Start();
        var site = bidding.Site;
        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.With((SealDay job) => job.Run(site.Clock.Now));
        site.Clock.Advance(TimeSpan.FromMinutes(5));
        var officer = await site.SignedIn(bidding.Officers[0]);
        await officer.FillIn($"/en/tenders/{bidding.Tender.Id}/withdrawal", ("BecauseEnglish", "No money"));
        Assert.True((await site.With((AuditWalk walk) => walk.Run())).IsWhole);
        await Intruder.TakeAway(site);
        await site.Db(db => db.Database.ExecuteSqlRawAsync("DELETE FROM \"AuditRows\" WHERE \"ChainId\" = {0} AND \"What\" = 'TenderWithdrawn'", bidding.Tender.Id));
        var found = await site.With((AuditWalk walk) => walk.Run());
        Assert.Contains(found.Breaks, b => b.Fault == AuditFault.TailMissing && b.Chain == bidding.Tender.Id && b.Name == "TenderWithdrawn");
    }

    [PdfFact]
    public async Task The_record_is_printed_whole_in_both_languages()
    {
        await using var bidding = await Bidding.Start();
        var site = bidding.Site;
        var (_, _, firm) = await bidding.NewFirm("Printed Cleaning");
        var bid = await bidding.Submitted(firm);
        await bidding.Open();
        await Judging.AwardTo(bidding, bid);
        var officer = await site.SignedIn(bidding.Officers[0]);
        foreach (var language in new[] { "en", "cy" })
        {
            var pdf = await officer.Get($"/{language}/tenders/{bidding.Tender.Id}/record.pdf");
            Assert.Equal((HttpStatusCode.OK, "application/pdf"), (pdf.Status, pdf.Response.Content.Headers.ContentType!.MediaType));
            // To look at the pages by eye: LOCALPROCURE_KEEP_PDF names a folder.
            if (PdfTools.KeptIn is { } folder) await File.WriteAllBytesAsync(Path.Combine(folder, $"record-{language}.pdf"), pdf.Bytes);
            var text = await PdfTools.Text(pdf.Bytes);
            using (Bilingual.FromCode(language).Speak())
                foreach (var said in new[] { bidding.Tender.Reference, bidding.Tender.Title.Shown, "Printed Cleaning", "Owain One", AuditText.Of("TenderPublished"), AuditText.Of("BidsOpened"), AuditText.Of("ContractAwarded"), RecordText.Whole })
                    Assert.Contains(PdfTools.Folded(said), text);
            Assert.Contains("Tagged: yes", await PdfTools.Info(pdf.Bytes));
            Assert.Contains($"/Lang ({language})", PdfTools.Latin(pdf.Bytes));
        }
    }

    private static Dictionary<string, byte[]> Entries(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var from = e.Open();
            using var to = new MemoryStream();
            from.CopyTo(to);
            return to.ToArray();
        });
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
