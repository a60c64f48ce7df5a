using System.Text.Json.Nodes;
using LocalProcure.Domain.Contracts;

namespace LocalProcure.Domain.OpenData;

/// <summary>The sections about who was chosen and what came of it.</summary>
public static partial class ReleaseState
{
    private static JsonObject Award(OpenProcurement p, OpenAward a)
    {
        var award = new JsonObject { ["id"] = a.Id };
        if (p.Tender is { } tender) Words(award, "title", tender.Title);
        award["status"] = a.Status;
        award["date"] = Moment(a.At);
        if (a.NetPence is { } net) award["value"] = Value(net);
        award["suppliers"] = List(a.SupplierIds.Select(id => p.Suppliers.FirstOrDefault(s => s.FirmId == id)).OfType<OpenSupplier>().Select(s => SupplierOf(a, s)));
        Put(award, "contractPeriod", Period(Day(a.StartsOn), LastMoment(a.EndsOn)));
        if (a.LotIds.Count > 0 && p.Tender is { } split)
            award["relatedLots"] = List(a.LotIds.Select(id => split.Lot(id)).Where(l => l is not null).OrderBy(l => l!.Number).Select(l => JsonValue.Create($"{l!.Number}")));
        Put(award, "standstillPeriod", Period(a.StandstillFrom is { } from ? Moment(from) : null, a.StandstillUntil is { } until ? Moment(until) : null));
        if (a.SummariesSentAt is { } sent) award["assessmentSummariesDateSent"] = Moment(sent);
        var documents = Notices(p, "award", a.Id).ToList();
        if (documents.Count > 0) award["documents"] = List(documents);
        return award;
    }

    private static JsonObject SupplierOf(OpenAward award, OpenSupplier supplier)
    {
        var of = new JsonObject { ["id"] = supplier.PartyId, ["name"] = supplier.Name };
        // Not in the standard, which allows fields of one's own: the share by which a group divides its work and money.
        if (award.Shares.FirstOrDefault(s => s.FirmId == supplier.FirmId) is { } share) of["share"] = new JsonObject { ["percentage"] = share.BasisPoints / 100m, ["value"] = Value(share.Pence) };
        return of;
    }

    private static JsonObject Contract(OpenProcurement p, OpenContract c)
    {
        var contract = new JsonObject { ["id"] = c.Id, ["awardID"] = c.AwardId };
        Words(contract, "title", c.Title);
        contract["status"] = c.Status;
        Put(contract, "period", Period(Day(c.StartsOn), LastMoment(c.EndsOn), LastMoment(c.ExtensionUntil)));
        if (c.NetPence is { } net) contract["value"] = Value(net);
        if (c.SignedAt is { } signed) contract["dateSigned"] = Moment(signed);
        if (c.FewKpisBecause is { } few) contract["noAgreedMetricsRationale"] = few;
        var documents = Notices(p, "contract", c.Id).ToList();
        documents.Insert(0, new JsonObject { ["id"] = "register", ["documentType"] = "contractNotice", ["title"] = "Contracts register", ["title_cy"] = "Cofrestr gontractau", ["url"] = c.Address, ["format"] = "text/html", ["language"] = "en" });
        contract["documents"] = List(documents);
        if (c.Milestones.Count + c.Payments.Count + c.Failures.Count > 0)
        {
            var implementation = new JsonObject();
            if (c.Payments.Count > 0) implementation["transactions"] = List(c.Payments.OrderBy(x => x.On).ThenBy(x => x.Id, StringComparer.Ordinal).Select(x => Payment(p, x)));
            if (c.Milestones.Count > 0) implementation["milestones"] = List(c.Milestones.Select(Milestone));
            if (c.Failures.Count > 0) implementation["performanceFailures"] = List(c.Failures.OrderBy(f => f.On).ThenBy(f => f.Id, StringComparer.Ordinal).Select(f => Failure(p, c, f)));
            contract["implementation"] = implementation;
        }
        if (c.Amendments.Count > 0) contract["amendments"] = List(c.Amendments.OrderBy(a => a.At).Select(Amendment));
        return contract;
    }

    private static JsonObject Payment(OpenProcurement p, OpenPayment payment)
    {
        var transaction = new JsonObject { ["id"] = payment.Id, ["date"] = Day(payment.On), ["value"] = new JsonObject { ["amountGross"] = payment.GrossPence / 100m, ["currency"] = "GBP" }, ["payer"] = new JsonObject { ["id"] = BuyerPartyId(p), ["name"] = p.Buyer.Name } };
        if (p.Suppliers.FirstOrDefault(s => s.FirmId == payment.SupplierId) is { } payee) transaction["payee"] = new JsonObject { ["id"] = payee.PartyId, ["name"] = payee.Name };
        return transaction;
    }

    /// <summary>In the words of the performance failures extension as the UK's alters it: what came of a breach is its penalty, a failure to improve a decision.</summary>
    private static JsonObject Failure(OpenProcurement p, OpenContract c, OpenFailure f)
    {
        var failure = new JsonObject { ["id"] = f.Id };
        Words(failure, "category", f.Name);
        failure["events"] = 1;
        failure["description"] = f.What;
        failure[f.Kind == FailureKind.NotImproved ? "decisionDate" : "penaltyDate"] = Day(f.On);
        // A code only where the kind says how the penalty came about; what ended a contract may rest on its terms or on the law.
        if (f.Kind is FailureKind.Damages or FailureKind.Settlement) failure["penaltyType"] = f.Kind == FailureKind.Damages ? "imposed" : "negotiated";
        if (f.Kind == FailureKind.PartlyTerminated) failure["partialTermination"] = f.What;
        var suppliers = c.SupplierIds.Select(id => p.Suppliers.FirstOrDefault(s => s.FirmId == id)).OfType<OpenSupplier>().ToList();
        if (suppliers.Count > 0) failure["suppliers"] = List(suppliers.Select(s => new JsonObject { ["id"] = s.PartyId, ["name"] = s.Name }));
        var notices = p.Notices.Where(n => n.Section == "contract" && n.OwnerId == c.Id && n.Code == "UK9" && n.Reference == f.Notice).Select(n => (JsonNode?)Notice(n)).ToList();
        if (notices.Count > 0) failure["documents"] = List(notices);
        return failure;
    }

    private static JsonObject Milestone(OpenMilestone m)
    {
        var milestone = new JsonObject { ["id"] = m.Id };
        Words(milestone, "title", m.Title);
        Words(milestone, "description", m.What);
        milestone["type"] = m.Type;
        Put(milestone, "dueDate", Day(m.DueOn));
        Put(milestone, "dateMet", Day(m.MetOn));
        milestone["status"] = m.Status;
        return milestone;
    }
}
