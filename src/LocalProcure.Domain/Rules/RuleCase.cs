using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Rules;

/// <summary>A question with what the figures of its day make of it; every rule is written in these words.</summary>
internal sealed class RuleCase(RuleQuestion question, Figures law)
{
    public RuleQuestion Asked => question;
    public Figures Law => law;
    public BuyerStatus Buyer => question.Buyer;
    public ProcedureKind Procedure => question.Procedure;
    public DateOnly Date => question.Date;
    public long Gross => question.GrossPence;

    public long? Threshold { get; } = law.PublicContractAt(question.Date, question.Buyer, Figures.SortOf(question.Category));
    public long? Notifiable { get; } = law.NotifiableAt(question.Date, question.Buyer, Figures.SortOf(question.Category));
    public bool IsAbove => Gross >= Threshold;
    /// <summary>Part 6 of the Act leaves schools out, and colleges count as schools (s.84(2)(a), s.123).</summary>
    public bool IsRegulatedBelow => !IsAbove && !Buyer.IsSchool;
    public bool IsNotifiable => IsRegulatedBelow && Gross >= Notifiable;
    public bool IsLightTouch => question.Category == TenderCategory.LightTouch;
    public bool IsDirect => Procedure == ProcedureKind.DirectAward;
    /// <summary>The Welsh column: a Welsh authority's own procurement, or one that a Welsh body leads (s.114).</summary>
    public bool IsWelsh => question.Arrangement == Arrangement.Welsh;
    /// <summary>A Welsh authority's own: what s.53(4) lets off. It does not under a reserved arrangement.</summary>
    public bool IsWelshAuthoritysOwn => Buyer.IsDevolvedWelsh && IsWelsh;
    /// <summary>Nothing is advertised when only chosen suppliers are invited (s.87(2)).</summary>
    public bool IsInvitedBelow => Procedure is ProcedureKind.QuickQuote or ProcedureKind.DirectAward || question.IsInvitedOnly;

    public long Figure(FigureLine line) => law.At(line, Date) ?? throw new RuleBroken(RulesText.NoFigure(line, Date));
    public bool HasBegun(FigureLine line) => law.HasBegun(line, Date);
    public string Show(FigureLine line) => RulesText.Amount(line, Figure(line));
}
