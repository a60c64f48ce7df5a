using System.Text.Json.Nodes;
using LocalProcure.Domain;
using LocalProcure.Domain.Contracts;
using LocalProcure.Tests.Features.Contracts;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.OpenData;

/// <summary>What open data says of a contract that is changed, is not kept, and is ended: each only when its notice is out, and each state valid.</summary>
public sealed class ContractReleasesTests
{
    [OcdsSchemaFact]
    public async Task A_groups_contract_that_is_changed_fails_and_is_ended_is_told_with_its_notices_and_valid()
    {
        await using var made = await Contracted.Start(300_000, joint: true);
        await made.Signed();
        await Publish(made.Site);

        // A breach is between the parties until the performance notice makes it known (s.71).
        await Save(made, (db, contract, tender, law, act) =>
        {
            db.Add(new ContractFailure(contract, FailureKind.Damages, act.At.UkDate(), "The roof let in water", null, law, act));
            db.Add(new ContractFailure(contract, FailureKind.PartlyTerminated, act.At.UkDate(), "The windows were taken out of the contract", null, law, act));
            db.Add(new ContractFailure(contract, FailureKind.NotImproved, act.At.UkDate(), "Late every week", "Told in May, a plan agreed, no better in August", law, act));
        });
        await Publish(made.Site);
        Assert.DoesNotContain("The roof let in water", (await Latest(made)).ToJsonString());

        await Notice(made, ContractNoticeKind.Performance, "066666-2026");
        await Publish(made.Site);
        var release = await Latest(made);
        Assert.Contains("implementation", release["tag"]!.ToJsonString());
        var failures = release["contracts"]![0]!["implementation"]!["performanceFailures"]!.AsArray();
        Assert.Equal(3, failures.Count);
        JsonNode Of(string what) => failures.Single(f => f!["description"]!.ToString() == what)!;
        var damages = Of("The roof let in water");
        Assert.Equal(("imposed", 1), (damages["penaltyType"]!.ToString(), damages["events"]!.GetValue<int>()));
        Assert.Equal("UK9", damages["documents"]![0]!["noticeType"]!.ToString());
        Assert.Equal(["Cwm Cleaning Ltd", "Taf Windows Ltd"], damages["suppliers"]!.AsArray().Select(s => s!["name"]!.ToString()));
        Assert.NotNull(Of("Late every week")["decisionDate"]);
        Assert.Equal("The windows were taken out of the contract", Of("The windows were taken out of the contract")["partialTermination"]!.ToString());
        Assert.Contains(release["contracts"]![0]!["documents"]!.AsArray(), d => d!["noticeType"]?.ToString() == "UK9" && d["documentType"]!.ToString() == "implementationNotice");
        // What the contractor was told before is the parties' own.
        Assert.DoesNotContain("a plan agreed", release.ToJsonString());

        var change = await Notice(made, ContractNoticeKind.Change, "077777-2026");
        await Save(made, (db, contract, tender, law, act) =>
        {
            var question = new ChangeQuestion(ChangeGround.ProvidedFor, contract.PricePence, 0, contract.MaximumTermDays, 30, act.At.UkDate(), Contracted.Ends.AddDays(30), Contracted.Until, NoticeOn: act.At.UkDate());
            db.Add(new ContractChange(contract, question, ChangeRules.Check(question, law), new OwnWords("A month longer", "Mis yn hirach"), "The clause allows it", act.At.UkDate(), Contracted.Ends.AddDays(30), change, null, null, act));
        });
        await Publish(made.Site);
        release = await Latest(made);
        Assert.Contains("contractAmendment", release["tag"]!.ToJsonString());
        Assert.Equal("Mis yn hirach", release["contracts"]![0]!["amendments"]![0]!["description_cy"]!.ToString());

        await Save(made, (db, contract, tender, law, act) => contract.Terminate(act.At.UkDate(), "By agreement", act));
        await Notice(made, ContractNoticeKind.End, "088888-2026");
        await Publish(made.Site);
        release = await Latest(made);
        Assert.Equal("terminated", release["contracts"]![0]!["status"]!.ToString());
        Assert.Contains("contractTermination", release["tag"]!.ToJsonString());
        Assert.Equal("", OcdsSchema.Problems([await Json(made.Site, "/api/ocds/releases.json")], [await Json(made.Site, "/api/ocds/records.json")]));
    }

    [OcdsSchemaFact]
    public async Task A_field_that_no_declared_extension_knows_and_an_extension_without_a_schema_are_found()
    {
        await using var made = await Contracted.Start();
        await Publish(made.Site);
        var package = await Json(made.Site, "/api/ocds/releases.json");
        package["releases"]![0]!["tender"]!["favouriteColour"] = "red";
        Assert.Contains("tender/favouriteColour is in no schema", OcdsSchema.Problems([package], []));
        package = await Json(made.Site, "/api/ocds/releases.json");
        package["releases"]![0]!["tender"]!["items"]![0]!["deliveryAddresses"] = "Aberdare";
        Assert.Contains("deliveryAddresses", OcdsSchema.Problems([package], []));
        package["extensions"]!.AsArray().Add("https://example.org/ocds_dragons_extension/v1/extension.json");
        Assert.Contains("ocds_dragons_extension is declared", OcdsSchema.Problems([package], []));
    }

    private static Task Publish(Site site) => site.With((WriteReleases job) => job.Run(site.Clock.Now));

    private static async Task<JsonObject> Json(Site site, string path) => (JsonObject)JsonNode.Parse((await site.Anonymous().Get(path)).Bytes)!;

    private static async Task<JsonObject> Latest(Contracted made) =>
        (JsonObject)JsonNode.Parse(await made.Site.Db(db => db.OpenReleases.Where(r => r.ProcessId == made.TenderId).OrderByDescending(r => r.Number).Select(r => r.Json).FirstAsync()))!;

    private static Task Save(Contracted made, Action<AppDb, Contract, LocalProcure.Domain.Tenders.Tender, ContractLaw, Act> what) => made.Site.Db(async db =>
    {
        made.Site.Clock.Advance(TimeSpan.FromMinutes(5));
        var tender = await db.Tenders.SingleAsync();
        what(db, await db.Contracts.SingleAsync(), tender, ContractLaw.Of(tender, await db.Buyers.SingleAsync(), await db.LoadFigures(), made.Site.Clock.Now.UkDate()), new Act(made.Officer.Id, made.Site.Clock.Now));
        await db.SaveChangesAsync();
    });

    private static async Task<ContractNotice> Notice(Contracted made, ContractNoticeKind kind, string reference)
    {
        ContractNotice? notice = null;
        await Save(made, (db, contract, _, _, act) => db.Add(notice = new ContractNotice(contract, kind, reference, act.At.UkDate(), act)));
        return notice!;
    }
}
