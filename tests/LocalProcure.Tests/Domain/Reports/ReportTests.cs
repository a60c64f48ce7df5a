using LocalProcure.Domain;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using static LocalProcure.Tests.Domain.Spend.Spent;

namespace LocalProcure.Tests.Domain.Reports;

public sealed class ReportTests
{
    private static readonly DateTime April = new(2026, 4, 10, 9, 0, 0, DateTimeKind.Utc);
    private static readonly HashSet<Guid> Nobody = [];

    private static Person Staff()
    {
        var person = new Person(Guid.CreateVersion7(), "Nia Prosser", "nia@example.test", Language.English, April);
        person.MakeStaff(Act.BySystem(April));
        return person;
    }

    private static Act By(Person person) => new(person.Id, April);

    private static Report SignedOff(SpendFigures figures, Report? latest = null)
    {
        var person = Staff();
        return Report.SignOff(person, Nobody, figures, latest, By(person));
    }

    private static Report Issued(SpendFigures figures)
    {
        var report = SignedOff(figures);
        report.Freeze(figures, Act.BySystem(April));
        report.Issue("c", "e", "w", Act.BySystem(April));
        return report;
    }

    [Fact]
    public void A_second_person_signs_off_then_the_report_is_frozen_and_issued()
    {
        var figures = Figures(Line(500));
        var report = SignedOff(figures);
        Assert.Equal((ReportStatus.SignedOff, "W06000016-2026-03-1"), (report.Status, report.Number));
        report.Freeze(figures, Act.BySystem(April));
        Assert.Equal(ReportStatus.PdfWaiting, report.Status);
        report.Issue("c", "e", "w", Act.BySystem(April));
        Assert.Equal(ReportStatus.Issued, report.Status);
        Assert.Equal(SpendFile.Hash(report.Figures!), report.FiguresHash);
        Assert.Equal(["ReportSignedOff", "ReportFrozen", "ReportIssued"], report.TakeHappenings().Select(h => h.What));
    }

    [Fact]
    public void Whoever_imported_or_resolved_may_not_sign_off()
    {
        var person = Staff();
        Assert.NotNull(Report.WhyNotSignOff(person, new HashSet<Guid> { person.Id }, Figures(Line(1)), null, April));
        Assert.Null(Report.WhyNotSignOff(person, new HashSet<Guid> { Guid.NewGuid() }, Figures(Line(1)), null, April));
    }

    [Fact]
    public void Only_staff_sign_off_and_only_a_month_that_is_over_and_has_payments()
    {
        var stranger = new Person(Guid.CreateVersion7(), "A", "a@example.test", Language.English, April);
        Assert.NotNull(Report.WhyNotSignOff(stranger, Nobody, Figures(Line(1)), null, April));
        Assert.NotNull(Report.WhyNotSignOff(Staff(), Nobody, Figures(), null, April));
        // 31 March 22:59 UTC is still March in the UK; an hour later it is April.
        Assert.NotNull(Report.WhyNotSignOff(Staff(), Nobody, Figures(Line(1)), null, new DateTime(2026, 3, 31, 22, 59, 0, DateTimeKind.Utc)));
        Assert.Null(Report.WhyNotSignOff(Staff(), Nobody, Figures(Line(1)), null, new DateTime(2026, 3, 31, 23, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public void Figures_that_moved_after_the_sign_off_are_signed_off_again()
    {
        var report = SignedOff(Figures(Line(1)));
        Assert.Equal(ReportText.FiguresMoved, Report.WhyNotIssue(report, Figures(Line(2))));
        Assert.Throws<RuleBroken>(() => report.Freeze(Figures(Line(2)), Act.BySystem(April)));
        Assert.Same(report, SignedOff(Figures(Line(2)), report));
        Assert.Null(Report.WhyNotIssue(report, Figures(Line(2))));
        Assert.Equal(1, report.Edition);
    }

    [Fact]
    public void An_issued_report_never_changes()
    {
        var report = Issued(Figures(Line(1)));
        Assert.Throws<RuleBroken>(() => report.Freeze(Figures(Line(1)), Act.BySystem(April)));
        Assert.Throws<RuleBroken>(() => report.Issue("x", "y", "z", Act.BySystem(April)));
        Assert.Throws<RuleBroken>(() => SignedOff(Figures(Line(1)), report));
        Assert.Equal("e", report.PdfEnglishHash);
    }

    [Fact]
    public void Figures_that_move_after_issue_make_the_next_edition()
    {
        var first = Issued(Figures(Line(1)));
        var second = SignedOff(Figures(Line(2)), first);
        Assert.Equal((2, "W06000016-2026-03-2"), (second.Edition, second.Number));
        Assert.NotSame(first, second);
    }

    [Fact]
    public void While_the_pdfs_wait_asking_again_changes_nothing_and_nothing_else_may_be_signed_off()
    {
        var report = SignedOff(Figures(Line(1)));
        report.Freeze(Figures(Line(1)), Act.BySystem(April));
        report.Freeze(Figures(Line(2)), Act.BySystem(April));
        Assert.Equal(1, report.FrozenFigures().BasePence);
        Assert.Throws<RuleBroken>(() => SignedOff(Figures(Line(2)), report));
    }

    [Fact]
    public void A_report_is_never_issued_before_it_is_frozen() =>
        Assert.Throws<RuleBroken>(() => SignedOff(Figures(Line(1))).Issue("c", "e", "w", Act.BySystem(April)));
}
