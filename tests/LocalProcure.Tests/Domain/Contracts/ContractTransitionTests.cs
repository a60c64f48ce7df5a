using LocalProcure.Domain;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;
using static LocalProcure.Tests.Domain.Tenders.Drafts;

namespace LocalProcure.Tests.Domain.Contracts;

/// <summary>
/// The states of a contract, an invoice and a delivery, and every act: each leads to the state named here, or is refused with a reason and changes
/// nothing. Of contracts the database is asked for states too (StatusesInDatabaseTests); of invoices and deliveries never, their pages read all of a contract.
/// </summary>
public class ContractTransitionTests
{
    private static readonly DateOnly Signed = new(2026, 4, 20), Ends = new(2028, 4, 30);
    private static readonly Guid Person = Officer, Other = SecondOfficer;

    public static readonly string[] Acts =
    [
        "enter", "change", "take over", "terminate", "details notice", "performance notice", "change notice", "end notice", "add indicator", "assess", "add commitment", "deliver", "invoice", "record failure",
    ];

    /// <summary>The instant of each state, and the acts that are taken then.</summary>
    private static readonly Dictionary<string, (DateTime At, ContractStatus Status, string[] Taken)> States = new()
    {
        ["awarded"] = (At(Signed), ContractStatus.Awarded, ["enter", "add indicator", "add commitment"]),
        ["running"] = (At(Signed.AddDays(30)), ContractStatus.Running, [.. Running, "terminate"]),
        ["running on its last day"] = (At(Ends), ContractStatus.Running, [.. Running, "terminate"]),
        ["ending early, ahead"] = (At(Signed.AddDays(30)), ContractStatus.Running, Running),
        ["ended early today"] = (At(Signed.AddDays(60)), ContractStatus.Ended, Ended),
        ["ended early"] = (At(Signed.AddDays(90)), ContractStatus.Ended, Ended),
        ["expired"] = (At(Ends.AddDays(1)), ContractStatus.Ended, Ended),
    };

    private static string[] Signed_ => ["details notice", "performance notice", "change notice", "assess", "deliver", "invoice", "record failure"];
    private static string[] Running => [.. Signed_, "change", "take over", "add indicator", "add commitment"];
    private static string[] Ended => [.. Signed_, "end notice"];

    public static IEnumerable<string> StateNames => States.Keys;
    public static TheoryData<string> Names => new(States.Keys);
    public static DateTime When(string state) => States[state].At;

    [Theory, MemberData(nameof(Names))]
    public void An_act_leads_to_its_state_or_is_refused(string state) =>
        Assert.All(Steps(state), s => Assert.Equal((state, s.Act, s.Expected), (state, s.Act, s.Contract.StatusAt(When(state)))));

    /// <summary>Every act tried on a fresh contract of one state, with the state that must follow.</summary>
    /// <param name="more">Is handed the tender behind each.</param>
    internal static IEnumerable<(string Act, Contract Contract, ContractStatus Expected)> Steps(string state, Action<Tender>? more = null)
    {
        var (at, status, taken) = States[state];
        foreach (var act in Acts)
        {
            var (contract, law) = In(state, more);
            Assert.Equal((state, status), (state, contract.StatusAt(at)));
            Assert.Equal((state, act, taken.Contains(act)), (state, act, Transitions.Takes(contract, $"{state}: {act}", () => Go(contract, law, act, at))));
            var after = !taken.Contains(act) ? status : act == "enter" ? ContractStatus.Running : act == "terminate" ? ContractStatus.Ended : status;
            yield return (act, contract, after);
        }
    }

    /// <summary>A contract in a state, made through the verbs alone, with the tender behind it.</summary>
    internal static (Contract Contract, ContractLaw Law) In(string state, Action<Tender>? more = null)
    {
        var tender = Drafts.In(TenderStatus.Opened);
        var award = new Award(tender, new RankedBid(Guid.NewGuid(), 18_000_00, new Dictionary<Guid, decimal>(), 90, true, 1, false), "The best", By(Person, Closes));
        var contract = new Contract(tender, award, [new ContractParty(Chosen, "Chosen Ltd", null, 10_000, "CF44 7AA", "W06000016", false, 0)], Ends.AddYears(1), By(Person, Closes));
        tender.Award(By(Person, Closes));
        more?.Invoke(tender);
        var law = ContractLaw.Of(tender, tender.Buyer, Figures.AtStart, Closes.UkDate());
        if (state == "awarded") return (contract, law);
        contract.Enter(Signed, null, 0, law, [], By(Person, At(Signed)));
        if (state is "ending early, ahead" or "ended early today" or "ended early") contract.Terminate(Signed.AddDays(60), "Both agreed", By(Person, At(Signed.AddDays(10))));
        return (contract, law);
    }

    private static void Go(Contract contract, ContractLaw law, string act, DateTime at)
    {
        var (by, today) = (By(Person, at), at.UkDate());
        switch (act)
        {
            case "enter": contract.Enter(today, null, 0, law, [], by); break;
            case "change": Change(contract, law, new ChangeQuestion(ChangeGround.NotPublic, contract.PricePence, 500_00, contract.MaximumTermDays, 0, today), by); break;
            case "take over": Change(contract, law, new ChangeQuestion(ChangeGround.ProvidedFor, contract.PricePence, 0, contract.MaximumTermDays, 30, today, Ends.AddDays(30), Ends.AddYears(1)), by, Ends.AddDays(30)); break;
            case "terminate": contract.Terminate(today.AddDays(-1), "Both agreed", by); break;
            case "details notice": Notice(contract, ContractNoticeKind.Details, by); break;
            case "performance notice": Notice(contract, ContractNoticeKind.Performance, by); break;
            case "change notice": Notice(contract, ContractNoticeKind.Change, by); break;
            case "end notice": Notice(contract, ContractNoticeKind.End, by); break;
            case "add indicator": _ = new Kpi(contract, new OwnWords("On time", "Ar amser"), OwnWords.None, by); break;
            // The indicator was set while there was a contract to run.
            case "assess": _ = new KpiAssessment(contract, new Kpi(In("awarded").Contract, new OwnWords("On time", "Ar amser"), OwnWords.None, by), today.AddDays(-9), today, KpiRating.Good, "All were", by); break;
            case "add commitment": _ = Promise(contract, by); break;
            case "deliver": _ = new Delivery(contract, Promise(In("awarded").Contract, by), 1, today, "A time sheet", by); break;
            case "invoice": _ = Bill(contract, law, by); break;
            default: _ = new ContractFailure(contract, FailureKind.Damages, today, "Paid for a week without cleaning", null, law, by); break;
        }
    }

    private static void Change(Contract contract, ContractLaw law, ChangeQuestion question, Act by, DateOnly? end = null) =>
        _ = new ContractChange(contract, question, ChangeRules.Check(question, law), new OwnWords("One library more", "Un llyfrgell arall"), "It opened", by.At.UkDate(), end, null, null, null, by);

    private static void Notice(Contract contract, ContractNoticeKind kind, Act by) => _ = new ContractNotice(contract, kind, "012345-2026", by.At.UkDate(), by);

    private static Commitment Promise(Contract contract, Act by) => new(contract, new CommitmentTerms(new OwnWords("Work placements", "Lleoliadau gwaith"), new OwnWords("weeks", "wythnos"), 6, new OwnWords("Time sheets", "Taflenni amser"), by.At.UkDate().AddDays(90), null, null, Chosen), by);

    private static Invoice Bill(Contract contract, ContractLaw law, Act by) => new(contract, new InvoiceTerms(Chosen, "1", "April", 100_00, by.At.UkDate(), null), law.Figures, by);

    private static readonly DateTime Billed = At(Signed.AddDays(5));

    [Theory]
    [InlineData("waiting", InvoiceStatus.Waiting, "pay=Paid dispute=Disputed find-invalid=Invalid")]
    [InlineData("late", InvoiceStatus.Late, "pay=Paid dispute=Disputed find-invalid=Invalid")]
    [InlineData("disputed", InvoiceStatus.Disputed, "settle=Waiting find-invalid=Invalid")]
    [InlineData("settled", InvoiceStatus.Waiting, "pay=Paid dispute=Disputed find-invalid=Invalid")]
    [InlineData("paid", InvoiceStatus.Paid, "")]
    [InlineData("invalid", InvoiceStatus.Invalid, "")]
    public void An_invoice_is_paid_disputed_settled_or_found_invalid_once(string state, InvoiceStatus status, string taken)
    {
        var at = state == "late" ? Billed.AddDays(31) : Billed.AddDays(2);
        var leads = taken.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => t.Split('=')).ToDictionary(t => t[0], t => Enum.Parse<InvoiceStatus>(t[1]));
        foreach (var act in (string[])["pay", "dispute", "settle", "find-invalid"])
        {
            var (contract, law) = In("running");
            var invoice = Bill(contract, law, By(Person, Billed));
            foreach (var step in state switch { "disputed" => ["dispute"], "settled" => ["dispute", "settle"], "paid" => ["pay"], "invalid" => new[] { "find-invalid" }, _ => [] }) Do(invoice, step, By(Person, Billed.AddDays(1)));
            Assert.Equal((state, status), (state, invoice.StatusOn(at.UkDate())));
            Assert.Equal((state, act, leads.ContainsKey(act)), (state, act, Transitions.Takes(invoice, $"{state}: {act}", () => Do(invoice, act, By(Person, at)))));
            Assert.Equal((state, act, leads.GetValueOrDefault(act, status)), (state, act, invoice.StatusOn(at.UkDate())));
        }

        static void Do(Invoice invoice, string act, Act by)
        {
            switch (act)
            {
                case "pay": invoice.Pay(by.At.UkDate(), by); break;
                case "dispute": invoice.Dispute("A week is missing", by); break;
                case "settle": invoice.Settle(by); break;
                default: invoice.SayInvalid("It has no number", by); break;
            }
        }
    }

    [Theory]
    [InlineData("waiting", true), InlineData("confirmed", false), InlineData("returned", false)]
    public void A_delivery_is_decided_once_and_not_by_whoever_entered_it(string state, bool waits)
    {
        foreach (var (act, by) in new[] { ("confirm", Other), ("return", Other), ("confirm", Person), ("return", Person) })
        {
            var (contract, _) = In("running");
            var delivery = new Delivery(contract, Promise(contract, By(Person, Billed)), 1, Billed.UkDate(), "A time sheet", By(Person, Billed));
            if (state == "confirmed") delivery.Confirm(By(Other, Billed));
            if (state == "returned") delivery.Return("Not signed", By(Other, Billed));
            var taken = Transitions.Takes(delivery, $"{state}: {act}", () => { if (act == "confirm") delivery.Confirm(By(by, Billed)); else delivery.Return("Not signed", By(by, Billed)); });
            Assert.Equal((state, act, by == Other && waits), (state, act, taken));
            Assert.Equal(waits && !taken, delivery.Waits);
        }
    }

    private static DateTime At(DateOnly day) => UkTime.FromUk(day, new TimeOnly(10, 0));
}
