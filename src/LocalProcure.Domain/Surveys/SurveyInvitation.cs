using LocalProcure.Domain.Firms;

namespace LocalProcure.Domain.Surveys;

/// <summary>One supplier asked in a survey, with its answer. The answer belongs to the supplier: it leaves this row only added up with at least four others.</summary>
public sealed class SurveyInvitation : Entity
{
    /// <summary>Days after the invitation on which those who have not answered are reminded.</summary>
    public static readonly IReadOnlyList<int> RemindAfterDays = [7, 14];
    /// <summary>The address is forgotten this long after the survey closed.</summary>
    public static readonly TimeSpan TimeToForget = TimeSpan.FromDays(28);

    private SurveyInvitation() { }

    public SurveyInvitation(Survey survey, Guid supplierId, string name, string email, Language? language, Act act)
    {
        RuleBroken.If(survey.IsOpenAt(act.At) ? null : SurveyText.IsClosed);
        (SurveyId, SupplierId, Name, Email, Language, InvitedAt) = (survey.Id, supplierId, name, email.Trim().ToLowerInvariant(), language, act.At);
        Record("SurveyInvited", act, supplierId.ToString());
    }

    public Guid SurveyId { get; private set; }
    /// <summary>The firm, or the buyer's account where no firm is known: what payments are counted under.</summary>
    public Guid SupplierId { get; private set; }
    public string Name { get; private set; } = "";
    public string Email { get; private set; } = "";
    /// <summary>Null where it is not known; the e-mails are then in both.</summary>
    public Language? Language { get; private set; }
    public DateTime InvitedAt { get; private set; }
    public DateTime? RemindedAt { get; private set; }
    public int Reminders { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public DateTime? DeclinedAt { get; private set; }
    public FirmSize Size { get; private set; }
    /// <summary>Pounds of every hundred spent on wages of staff who live in the area.</summary>
    public int? StaffPounds { get; private set; }
    /// <summary>Pounds of every hundred spent on suppliers in the area.</summary>
    public int? SupplierPounds { get; private set; }
    public override Guid ChainId => SurveyId;

    public int RespentBasisPoints => ((StaffPounds ?? 0) + (SupplierPounds ?? 0)) * 100;

    /// <summary>Whether a reminder is due now: so many days on, unanswered, not declined, not sent already.</summary>
    public bool IsDueReminderAt(DateTime now) =>
        AnsweredAt is null && DeclinedAt is null && Email.Length > 0 && Reminders < RemindAfterDays.Count && now >= InvitedAt.AddDays(RemindAfterDays[Reminders]);

    public static string? WhyNotAnswer(int? staff, int? suppliers) =>
        staff is not (>= 0 and <= 100) ? SurveyText.EnterStaff
        : suppliers is not (>= 0 and <= 100) ? SurveyText.EnterSuppliers
        : staff + suppliers > 100 ? SurveyText.MoreThanHundred
        : null;

    /// <summary>Answers, or answers again: until the survey closes the last word counts.</summary>
    public void Answer(Survey survey, FirmSize size, int? staff, int? suppliers, DateTime now)
    {
        RuleBroken.If(survey.IsOpenAt(now) ? WhyNotAnswer(staff, suppliers) : SurveyText.IsClosed);
        (Size, StaffPounds, SupplierPounds, AnsweredAt, DeclinedAt) = (size, staff, suppliers, now, null);
        // Nobody's figures go into the audit trail.
        Record("SurveyAnswered", Act.BySystem(now));
    }

    /// <summary>Asks not to be reminded. An answer given before stands.</summary>
    public void Decline(DateTime now)
    {
        if (DeclinedAt is not null || AnsweredAt is not null) return;
        DeclinedAt = now;
        Record("SurveyDeclined", Act.BySystem(now));
    }

    public void NoteReminded(DateTime now)
    {
        (RemindedAt, Reminders) = (now, Reminders + 1);
        Record("SurveyReminded", Act.BySystem(now));
    }

    public void Forget(DateTime now)
    {
        Email = "";
        Record("SurveyAddressForgotten", Act.BySystem(now));
    }
}

/// <summary>What a survey came to, for those who run it: counts, and answers by size where there are at least five.</summary>
public sealed record SurveyStanding(int Asked, int Answered, int Declined, IReadOnlyList<SurveyBand> Bands)
{
    public int Waiting => Asked - Answered - Declined;

    public static SurveyStanding Of(IReadOnlyCollection<SurveyInvitation> invitations) =>
        new(invitations.Count, invitations.Count(i => i.AnsweredAt is not null), invitations.Count(i => i.DeclinedAt is not null), SurveyBand.Of(invitations));
}

/// <summary>Answers of one size of supplier. The mean is of pounds in every hundred, to one decimal.</summary>
public sealed record SurveyBand(FirmSize? Size, int Firms, decimal Staff, decimal Suppliers)
{
    public const int Fewest = Spend.LocalMultiplier.Fewest;

    /// <summary>The whole, and each size, as long as neither it nor what is left over is fewer than five.</summary>
    public static IReadOnlyList<SurveyBand> Of(IEnumerable<SurveyInvitation> invitations)
    {
        var answered = invitations.Where(i => i.AnsweredAt is not null).ToList();
        if (answered.Count < Fewest) return [];
        var sizes = answered.GroupBy(i => i.Size).Where(g => g.Count() >= Fewest).OrderBy(g => g.Key).ToList();
        // A remainder of one to four could be told by taking the bands from the whole.
        while (sizes.Count > 0 && answered.Count - sizes.Sum(g => g.Count()) is > 0 and < Fewest) sizes.Remove(sizes.MinBy(g => g.Count())!);
        return [From(null, answered), .. sizes.Select(g => From(g.Key, [.. g]))];
    }

    private static SurveyBand From(FirmSize? size, IReadOnlyList<SurveyInvitation> answers) =>
        new(size, answers.Count, Mean(answers.Sum(a => a.StaffPounds ?? 0), answers.Count), Mean(answers.Sum(a => a.SupplierPounds ?? 0), answers.Count));

    private static decimal Mean(int sum, int count) => Math.Round((decimal)sum / count, 1, MidpointRounding.AwayFromZero);
}
