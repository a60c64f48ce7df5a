namespace LocalProcure.Domain.Contracts;

/// <summary>Notes that the buyer's officers were told so many months before a contract's end; moved with the end, they are told again.</summary>
public sealed class ContractReminder
{
    /// <summary>How long before the end, in months: a procurement takes about as long as the first leaves.</summary>
    public static readonly IReadOnlyList<int> Months = [12, 6, 3];

    private ContractReminder() { }

    public ContractReminder(Contract contract, int months, DateTime now) =>
        (ContractId, EndsOn, MonthsBefore, SentAt) = (contract.Id, contract.EndsOn!.Value, months, now);

    /// <summary>By when the tender that follows is to be out: half a year before the end, or as soon as that is past.</summary>
    public static DateOnly TenderBy(DateOnly? endsOn, DateOnly today) => endsOn?.AddMonths(-Months[1]) is { } day && day > today ? day : today.AddMonths(1);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ContractId { get; private set; }
    public DateOnly EndsOn { get; private set; }
    public int MonthsBefore { get; private set; }
    public DateTime SentAt { get; private set; }

    /// <summary>The reminder that is due: the nearest that has come. Earlier ones that were missed are not sent after it.</summary>
    public static int? DueOn(DateOnly endsOn, DateOnly today) =>
        today > endsOn ? null : Months.Where(m => today >= endsOn.AddMonths(-m)).Select(m => (int?)m).Min();
}
