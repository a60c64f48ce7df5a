using LocalProcure.Domain;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using static LocalProcure.Tests.Domain.Spend.Spent;

namespace LocalProcure.Tests.Domain.Reports;

/// <summary>The states of a month's report and every act: each leads to the state named here, or is refused with a reason and changes nothing.</summary>
public sealed class ReportTransitionTests
{
    internal static readonly DateTime April = new(2026, 4, 10, 9, 0, 0, DateTimeKind.Utc), EmbargoEnds = April.AddDays(2);

    public static readonly string[] StateNames = ["signed off", "PDFs waiting", "PDFs waiting under embargo", "issued", "under embargo", "embargo over", "told"];

    private static readonly string[] Acts = ["sign off the same", "sign off what moved", "freeze the same", "freeze what moved", "issue", "print a part", "note parts printed", "tell subscribers"];

    /// <summary>What each act leads to; one that is not here is refused. What moved after issue makes the next edition and leaves this one as it is.</summary>
    private static Dictionary<string, ReportStatus> Accepted(string state) => state switch
    {
        "signed off" => new() { ["sign off what moved"] = ReportStatus.SignedOff, ["freeze the same"] = ReportStatus.PdfWaiting },
        // Asking again while the PDFs wait changes nothing.
        "PDFs waiting" or "PDFs waiting under embargo" => new() { ["freeze the same"] = ReportStatus.PdfWaiting, ["freeze what moved"] = ReportStatus.PdfWaiting, ["issue"] = ReportStatus.Issued },
        "under embargo" or "told" => Issued(),
        _ => Issued("tell subscribers"),
    };

    private static Dictionary<string, ReportStatus> Issued(params string[] more) => more.Concat(["sign off what moved", "print a part", "note parts printed"]).ToDictionary(a => a, _ => ReportStatus.Issued);

    public static TheoryData<string> Names => new(StateNames);

    [Theory, MemberData(nameof(Names))]
    public void An_act_leads_to_its_state_or_is_refused(string state) => Assert.Equal(Acts.Length, Steps(state).Count());

    /// <summary>Every act tried on a fresh report of one state.</summary>
    internal static IEnumerable<Report> Steps(string state)
    {
        foreach (var act in Acts)
        {
            var (report, frozen, accepted) = (In(state), In(state).Figures, Accepted(state));
            Assert.Equal((state, act, accepted.ContainsKey(act)), (state, act, Transitions.Takes(report, $"{state}: {act}", () => Go(report, act, When(state)))));
            if (accepted.TryGetValue(act, out var to)) Assert.Equal((state, act, to), (state, act, report.Status));
            if (frozen is not null) Assert.Equal((state, act, frozen), (state, act, report.Figures));
            yield return report;
        }
    }

    /// <summary>When one asks of the state.</summary>
    internal static DateTime When(string state) => state is "embargo over" ? EmbargoEnds : April;

    /// <summary>A report in a state, made through the verbs alone.</summary>
    internal static Report In(string state)
    {
        var figures = Figures(Line(500));
        var report = SignOff(figures, null);
        if (state == "signed off") return report;
        report.Freeze(figures, Act.BySystem(April), new("inputs", [new ReportPart(ReportPart.BuyerKind, "RCT", "figures")], OwnWords.None, state.Contains("embargo", StringComparison.Ordinal) ? EmbargoEnds : null));
        if (state.StartsWith("PDFs", StringComparison.Ordinal)) return report;
        report.Issue("c", "e", "w", Act.BySystem(April));
        if (state == "told") report.NoteAnnounced(Act.BySystem(April));
        return report;
    }

    private static void Go(Report report, string act, DateTime at)
    {
        var by = Act.BySystem(at);
        switch (act)
        {
            case "sign off the same": SignOff(Figures(Line(500)), report); break;
            case "sign off what moved": Assert.Equal(report.IssuedAt is null, report == SignOff(Figures(Line(600)), report)); break;
            case "freeze the same": report.Freeze(Figures(Line(500)), by); break;
            case "freeze what moved": report.Freeze(Figures(Line(600)), by); break;
            case "issue": report.Issue("x", "y", "z", by); break;
            case "print a part": report.NotePart("RCT", "e", "w", by); break;
            case "note parts printed": report.NotePartsPrinted(at); break;
            default: report.NoteAnnounced(by); break;
        }
    }

    private static Report SignOff(SpendFigures figures, Report? latest)
    {
        var person = new Person(Guid.CreateVersion7(), "Nia Prosser", "nia@example.test", Language.English, April);
        person.MakeStaff(Act.BySystem(April));
        return Report.SignOff(person, new HashSet<Guid>(), figures, latest, new Act(person.Id, April));
    }
}
