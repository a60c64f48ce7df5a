using LocalProcure.Domain.People;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

/// <summary>How far a report has come. Read from its dates, never stored.</summary>
public enum ReportStatus { SignedOff, PdfWaiting, Issued }

/// <summary>One edition of an area's report for a month: signed off by a second person, then issued with its PDFs, then never changed.</summary>
public sealed class Report : Entity
{
    /// <summary>How long a report may wait, issued and unseen.</summary>
    public static readonly TimeSpan LongestEmbargo = TimeSpan.FromDays(60);

    private Report() { }

    private Report(SpendFigures figures, int edition) =>
        (AreaCode, Month, Edition) = (figures.Area, figures.FirstDay, edition);

    public string AreaCode { get; private set; } = "";
    /// <summary>First day of the month.</summary>
    public DateOnly Month { get; private set; }
    /// <summary>1 for the first issue; a later correction makes the next, and the earlier ones stay readable.</summary>
    public int Edition { get; private set; } = 1;
    public DateTime SignedOffAt { get; private set; }
    public Guid SignedOffBy { get; private set; }
    /// <summary>SHA-256 of the figures file: those signed off, and then those issued.</summary>
    public string FiguresHash { get; private set; } = "";
    /// <summary>The figures file itself, frozen when issuing was asked for. Never recomputed.</summary>
    public string? Figures { get; private set; }
    /// <summary>When and by whom issuing was asked for. Between this and <see cref="IssuedAt"/> the PDFs are being printed.</summary>
    public DateTime? FrozenAt { get; private set; }
    public Guid? FrozenBy { get; private set; }
    public DateTime? IssuedAt { get; private set; }
    /// <summary>Until then an issued report is seen, sent and told of nowhere but among staff; null for at once.</summary>
    public DateTime? PublicAt { get; private set; }
    /// <summary>Everything that the figures were computed from, in the file store; null for reports frozen before this was kept.</summary>
    public string? InputsHash { get; private set; }
    /// <summary>Why this edition replaces the one before.</summary>
    public OwnWords Because { get; private set; } = OwnWords.None;
    /// <summary>The same month for one buyer, or by one notion of place alone.</summary>
    public IReadOnlyList<ReportPart> Parts { get; private set; } = [];
    /// <summary>When nothing of its parts was left to print.</summary>
    public DateTime? PartsPrintedAt { get; private set; }
    /// <summary>Addresses in the file store.</summary>
    public string? CsvHash { get; private set; }
    public string? PdfEnglishHash { get; private set; }
    public string? PdfWelshHash { get; private set; }
    /// <summary>When the e-mails to subscribers were put in the outbox.</summary>
    public DateTime? AnnouncedAt { get; private set; }

    /// <summary>Printed on every page: W06000016-2026-03-1.</summary>
    public string Number => $"{AreaCode}-{Month.ToMonth()}-{Edition}";

    public ReportStatus Status => this switch
    {
        { IssuedAt: not null } => ReportStatus.Issued,
        { FrozenAt: not null } => ReportStatus.PdfWaiting,
        _ => ReportStatus.SignedOff,
    };

    /// <summary>When everybody may know of it; null while its files are not made.</summary>
    public DateTime? PublicFrom => IssuedAt is not { } issued ? null : PublicAt is { } at && at > issued ? at : issued;

    public bool IsPublicAt(DateTime now) => PublicFrom is { } from && now >= from;

    /// <summary>The number on the pages of one buyer's version.</summary>
    public string NumberOf(ReportPart part) => $"{Number}-{part.Key}";

    public string? PdfHash(Language language) => language == Language.Welsh ? PdfWelshHash : PdfEnglishHash;

    /// <summary>Why this person may not sign off these figures, or null.</summary>
    /// <param name="hands">Everybody who imported a file or placed a payee behind the figures.</param>
    public static string? WhyNotSignOff(Person person, IReadOnlySet<Guid> hands, SpendFigures figures, Report? latest, DateTime now) =>
        !person.IsStaff ? ReportText.OnlyStaffSignOff
        : figures.LinesInBase == 0 ? ReportText.NothingToSignOff(figures.FirstDay)
        : now.UkDate() < figures.FirstDay.AddMonths(1) ? ReportText.MonthNotOver(figures.FirstDay)
        : hands.Contains(person.Id) ? ReportText.SignOffNeedsSecondPerson
        : latest is { Status: ReportStatus.PdfWaiting } ? ReportText.PdfIsWaiting
        : latest is not null && latest.FiguresHash == HashOf(figures) ? latest.Status == ReportStatus.Issued ? ReportText.AlreadyIssued : ReportText.AlreadySignedOff
        : null;

    /// <summary>Signs off a month's figures: the first time, again when they changed before issue, or as the next edition after it.</summary>
    public static Report SignOff(Person person, IReadOnlySet<Guid> hands, SpendFigures figures, Report? latest, Act act)
    {
        RuleBroken.If(WhyNotSignOff(person, hands, figures, latest, act.At));
        var report = latest is { IssuedAt: null } ? latest : new Report(figures, (latest?.Edition ?? 0) + 1);
        (report.SignedOffAt, report.SignedOffBy, report.FiguresHash) = (act.At, act.By, HashOf(figures));
        report.Record("ReportSignedOff", act, report.FiguresHash);
        return report;
    }

    /// <summary>Why issuing cannot be asked for, or null. Figures that moved since the sign-off need a new one.</summary>
    public static string? WhyNotIssue(Report? report, SpendFigures figures) => report?.Status switch
    {
        null => ReportText.NotSignedOff,
        ReportStatus.Issued => report.FiguresHash == HashOf(figures) ? ReportText.AlreadyIssued : ReportText.NotSignedOff,
        ReportStatus.PdfWaiting => null,
        _ => report.FiguresHash == HashOf(figures) ? null : ReportText.FiguresMoved,
    };

    /// <summary>Why issuing in this way cannot be asked for, or null: a new edition says why, and an embargo ends in the future but not out of sight.</summary>
    public string? WhyNotIssue(IssueTerms terms, DateTime now) =>
        Edition > 1 && terms.Because.IsEmpty ? ReportText.SayWhyRestated
        : terms.PublicAt is { } at && at <= now ? ReportText.EmbargoInPast
        : terms.PublicAt is { } late && late > now + LongestEmbargo ? ReportText.EmbargoTooLong
        : null;

    /// <summary>Freezes the figures for issue. Asking again while the PDFs wait changes nothing.</summary>
    public void Freeze(SpendFigures figures, Act act, IssueTerms? terms = null)
    {
        RuleBroken.If(WhyNotIssue(this, figures));
        if (FrozenAt is not null) return;
        if (terms is not null) RuleBroken.If(WhyNotIssue(terms, act.At));
        (Figures, FrozenAt, FrozenBy) = (SpendFile.Json(figures), act.At, act.By);
        if (terms is not null) (InputsHash, Parts, Because, PublicAt) = (terms.InputsHash, terms.Parts, terms.Because, terms.PublicAt);
        Record("ReportFrozen", act, InputsHash is null ? FiguresHash : $"{FiguresHash} inputs={InputsHash}");
    }

    /// <summary>The figures as frozen.</summary>
    public SpendFigures FrozenFigures() => SpendFile.Read(Figures ?? throw new InvalidOperationException("The figures are not frozen yet."));

    /// <summary>Issues the report with its files. A report is never issued without both PDFs, and its files are never replaced.</summary>
    public void Issue(string csvHash, string pdfEnglishHash, string pdfWelshHash, Act act)
    {
        RuleBroken.If(Status == ReportStatus.PdfWaiting ? null : Status == ReportStatus.Issued ? ReportText.AlreadyIssued : ReportText.NotSignedOff);
        (CsvHash, PdfEnglishHash, PdfWelshHash, IssuedAt) = (csvHash, pdfEnglishHash, pdfWelshHash, act.At);
        Record("ReportIssued", act, $"{FiguresHash} {pdfEnglishHash} {pdfWelshHash}");
    }

    /// <summary>Why subscribers may not be told now, or null: once, and not before everybody may know.</summary>
    public string? WhyNotAnnounce(DateTime now) => !IsPublicAt(now) ? ReportText.NotPublicYet : AnnouncedAt is not null ? ReportText.AlreadyAnnounced : null;

    /// <summary>Notes that subscribers' e-mails are in the outbox, in the same save as the e-mails.</summary>
    public void NoteAnnounced(Act act)
    {
        RuleBroken.If(WhyNotAnnounce(act.At));
        AnnouncedAt = act.At;
        Record("ReportAnnounced", act);
    }

    /// <summary>Notes the PDFs of one buyer's version, printed once after the report itself. They are never replaced.</summary>
    public void NotePart(string key, string pdfEnglishHash, string pdfWelshHash, Act act)
    {
        RuleBroken.If(IssuedAt is null ? ReportText.NotPublicYet : null);
        if (Parts.FirstOrDefault(p => p.IsBuyer && p.Key == key) is not { PdfEnglishHash: null } part) return;
        Parts = [.. Parts.Select(p => p == part ? p with { PdfEnglishHash = pdfEnglishHash, PdfWelshHash = pdfWelshHash } : p)];
        Record("ReportPartPrinted", act, $"{key} {pdfEnglishHash} {pdfWelshHash}");
    }

    public void NotePartsPrinted(DateTime now)
    {
        RuleBroken.If(IssuedAt is null ? ReportText.NotPublicYet : null);
        PartsPrintedAt ??= now;
    }

    private static string HashOf(SpendFigures figures) => SpendFile.Hash(SpendFile.Json(figures));
}

/// <summary>How a report is issued.</summary>
/// <param name="InputsHash">Where everything that the figures follow from is kept.</param>
/// <param name="Because">Why it replaces the edition before; needed from the second edition on.</param>
/// <param name="PublicAt">The end of its embargo; null for none.</param>
public sealed record IssueTerms(string InputsHash, IReadOnlyList<ReportPart> Parts, OwnWords Because, DateTime? PublicAt = null);

/// <summary>A report of the same month for one buyer, or with one notion of place alone; or the decisions behind the month.</summary>
/// <param name="Kind">"buyer", "basis" or "decisions".</param>
/// <param name="Key">The buyer's code, or the notion.</param>
/// <param name="FiguresHash">Its file in the file store.</param>
public sealed record ReportPart(string Kind, string Key, string FiguresHash, string? PdfEnglishHash = null, string? PdfWelshHash = null)
{
    public const string BuyerKind = "buyer", BasisKind = "basis", DecisionsKind = "decisions";

    [System.Text.Json.Serialization.JsonIgnore] public bool IsBuyer => Kind == BuyerKind;
    /// <summary>Whether the month can be looked at in this way.</summary>
    [System.Text.Json.Serialization.JsonIgnore] public bool IsView => Kind is BuyerKind or BasisKind;

    public string? PdfHash(Language language) => language == Language.Welsh ? PdfWelshHash : PdfEnglishHash;
}
