namespace LocalProcure.Domain.Spend;

/// <summary>A question by e-mail to a supplier that nobody could place: who are you, and where is your principal place of business? Answered through a signed link, without an account.</summary>
public sealed class SupplierQuestion : Entity
{
    /// <summary>How long the link works.</summary>
    public static readonly TimeSpan Open = TimeSpan.FromDays(28);
    /// <summary>The address and the name of whoever answered are forgotten this long after the question ended.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(180);

    private SupplierQuestion() { }

    public SupplierQuestion(Guid buyerId, Guid payeeId, string email, Language language, Act act)
    {
        (BuyerId, PayeeId, Email, Language, AskedBy, AskedAt) = (buyerId, payeeId, email.Trim(), language, act.By, act.At);
        Record("SupplierAsked", act, payeeId.ToString());
    }

    public Guid BuyerId { get; private set; }
    public Guid PayeeId { get; private set; }
    public string Email { get; private set; } = "";
    public Language Language { get; private set; }
    public Guid AskedBy { get; private set; }
    public DateTime AskedAt { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public string Postcode { get; private set; } = "";
    public string? PlaceCode { get; private set; }
    public string CompanyNumber { get; private set; } = "";
    /// <summary>Who answered, in their own words ("finance officer").</summary>
    public string Answerer { get; private set; } = "";
    /// <summary>Staff used the answer, or set it aside.</summary>
    public DateTime? SettledAt { get; private set; }
    public bool WasUsed { get; private set; }
    public DateTime? ForgottenAt { get; private set; }

    public override Guid ChainId => BuyerId;
    public bool IsAnswered => AnsweredAt is not null;
    public bool IsWaiting => IsAnswered && SettledAt is null;

    public string? WhyNotAnswer(DateTime now) => SettledAt is not null ? AskText.Settled : now >= AskedAt + Open ? AskText.TooOld : null;

    /// <summary>The supplier's answer; answering again before staff have used it replaces it.</summary>
    public void Answer(string postcode, string placeCode, string companyNumber, string answerer, Act act)
    {
        RuleBroken.If(WhyNotAnswer(act.At));
        (Postcode, PlaceCode, CompanyNumber, Answerer, AnsweredAt) = (postcode, placeCode, companyNumber, answerer.Length <= 200 ? answerer : answerer[..200], act.At);
        Record("SupplierAnswered", act, placeCode);
    }

    public void Settle(bool used, Act act)
    {
        if (SettledAt is not null) return;
        (SettledAt, WasUsed) = (act.At, used);
        Record(used ? "SupplierAnswerUsed" : "SupplierAnswerSetAside", act);
    }

    public void Forget(DateTime now) => (Email, Answerer, ForgottenAt) = ("", "", now);
}

/// <summary>Which questions are to lose their personal data.</summary>
public static class SupplierQuestionQueries
{
    public static IQueryable<SupplierQuestion> ToForget(this IQueryable<SupplierQuestion> questions, DateTime now)
    {
        var before = now - SupplierQuestion.Remembered;
        return questions.Where(q => q.ForgottenAt == null && q.AskedAt < before);
    }
}
