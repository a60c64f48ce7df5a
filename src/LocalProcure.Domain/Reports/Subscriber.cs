namespace LocalProcure.Domain.Reports;

/// <summary>Somebody without an account who hears when an area's report is issued. Nothing is sent until they confirm by e-mail.</summary>
public sealed class Subscriber : Entity
{
    /// <summary>How long the link in the confirming e-mail works.</summary>
    public static readonly TimeSpan TimeToConfirm = TimeSpan.FromDays(7);
    /// <summary>An address is forgotten this long after its subscription ended or was never confirmed.</summary>
    public static readonly TimeSpan TimeToForget = TimeSpan.FromDays(28);

    private Subscriber() { }

    public Subscriber(string email, string areaCode, Language language, Act act)
    {
        (Email, AreaCode, Language, AskedAt) = (Normal(email), areaCode, language, act.At);
        Record("SubscriptionAsked", act, areaCode);
    }

    public string Email { get; private set; } = "";
    public string AreaCode { get; private set; } = "";
    public Language Language { get; private set; }
    public DateTime AskedAt { get; private set; }
    public DateTime? ConfirmedAt { get; private set; }
    public DateTime? EndedAt { get; private set; }

    public bool IsActive => ConfirmedAt is not null && EndedAt is null;

    public string? WhyNotConfirm(DateTime now) =>
        ConfirmedAt is not null && EndedAt is null ? null
        : now >= AskedAt + TimeToConfirm ? SubscriberText.LinkTooOld : null;

    /// <summary>Confirming twice is harmless: people click twice, and so do mail scanners.</summary>
    public void Confirm(Act act)
    {
        RuleBroken.If(WhyNotConfirm(act.At));
        if (IsActive) return;
        (ConfirmedAt, EndedAt) = (act.At, null);
        Record("SubscriptionConfirmed", act);
    }

    /// <summary>Asks again: a new link, in the language asked in.</summary>
    public void AskAgain(Language language, Act act)
    {
        if (IsActive) return;
        (Language, AskedAt, ConfirmedAt, EndedAt) = (language, act.At, null, null);
        Record("SubscriptionAskedAgain", act);
    }

    public void End(Act act)
    {
        if (EndedAt is not null) return;
        EndedAt = act.At;
        Record("SubscriptionEnded", act);
    }

    /// <summary>Addresses differ only in case: one form is kept.</summary>
    public static string Normal(string email) => email.Trim().ToLowerInvariant();
}

/// <summary>Which subscribers hear, and which are to be forgotten.</summary>
public static class SubscriberQueries
{
    public static IQueryable<Subscriber> Active(this IQueryable<Subscriber> subscribers, string areaCode) =>
        subscribers.Where(s => s.AreaCode == areaCode && s.ConfirmedAt != null && s.EndedAt == null);

    public static IQueryable<Subscriber> ToForget(this IQueryable<Subscriber> subscribers, DateTime now)
    {
        var before = now - Subscriber.TimeToForget;
        return subscribers.Where(s => s.EndedAt < before || (s.ConfirmedAt == null && s.AskedAt < before));
    }
}
