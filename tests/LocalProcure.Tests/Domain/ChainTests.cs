using System.Runtime.CompilerServices;
using LocalProcure.Domain;

namespace LocalProcure.Tests.Domain;

/// <summary>
/// One chain per thing: whose chain each kind of row is written to. What is not named here is a thing of its own, on a chain of its own
/// (an interest or a question by a firm is nobody else's to read).
/// </summary>
public class ChainTests
{
    private static readonly Dictionary<string, string[]> Owners = new()
    {
        // A procurement, from its opening to the last invoice.
        ["TenderId"] = ["Opening", "ParticipationOpening", "Shortlist", "LateTender", "Concern", "Clarification", "SupplierCheck", "Panellist", "Score", "Consensus", "Award", "AwardTakenBack", "AwardNotice",
            "AssessmentSummary", "Contract", "ContractChange", "ContractNotice", "ContractFailure", "ContractFile", "Kpi", "KpiAssessment", "Commitment", "Delivery", "Invoice", "PartPayment",
            "TenderChange", "ReasonRequest", "GroupChange", "RecordDeletion"],
        ["PlanId"] = ["EngagementNotice", "EngagementEvent"],
        // A consortium with its room.
        ["ConsortiumId"] = ["ConsortiumMember", "ConsortiumSignature", "ConsortiumAgreement", "ConsortiumMessage", "ConsortiumFile", "IndependenceCertificate", "PriceSheet", "RoomTask", "Timetable", "TeamingGroup",
            "BidSection", "DraftVersion", "SectionComment", "RequestSignature"],
        // An organisation: a buyer, a firm.
        ["BuyerId"] = ["AnnualStatement", "BuyerBand", "ContractElsewhere", "BuyerMember", "Invitation", "StatedTotal", "PaymentImport", "ColumnMemory", "ImportRun", "Payee", "SupplierList", "SupplierQuestion"],
        ["FirmId"] = ["FirmMember", "FirmProfile", "JoinRequest", "Mandate"],
        ["SurveyId"] = ["SurveyInvitation"],
        ["PersonId"] = ["RoomReader"],
    };

    [Fact]
    public void Every_kind_of_row_is_written_to_the_chain_of_its_thing()
    {
        var owners = Owners.SelectMany(o => o.Value.Select(name => (name, o.Key))).ToDictionary();
        var found = typeof(Entity).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Entity)) && !t.IsAbstract).Select(t => (t.Name, Owner: OwnerOf(t))).OrderBy(f => f.Name).ToList();
        Assert.Equal("", string.Join("; ", found.Where(f => f.Owner != owners.GetValueOrDefault(f.Name, "Id")).Select(f => $"{f.Name} is written to the chain of its {f.Owner}")));
        // Nothing is named that is no row.
        Assert.Empty(owners.Keys.Except(found.Select(f => f.Name)));
        // A report is a thing of its own, as is a procurement, a bid, a consortium and an organisation.
        Assert.All(new[] { "Tender", "PlannedProcurement", "Bid", "ParticipationRequest", "Consortium", "Buyer", "Firm", "Report" }, name => Assert.Contains((name, "Id"), found));
    }

    /// <summary>Which of its ids the type writes to: each is given another value, and the chain has one of them.</summary>
    private static string OwnerOf(Type type)
    {
        var thing = (Entity)RuntimeHelpers.GetUninitializedObject(type);
        var ids = type.GetProperties().Where(p => p.PropertyType == typeof(Guid) || p.PropertyType == typeof(Guid?)).Select(p => p.DeclaringType!.GetProperty(p.Name)!).Where(p => p.GetSetMethod(nonPublic: true) is not null).ToList();
        foreach (var id in ids) id.SetValue(thing, Guid.NewGuid());
        return ids.Single(id => (Guid)id.GetValue(thing)! == thing.ChainId).Name;
    }
}
