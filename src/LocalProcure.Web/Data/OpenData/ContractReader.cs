using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.OpenData;

namespace LocalProcure.Web.Data.OpenData;

/// <summary>What the public may know of contracts after their award: signing, notices, published changes and the end.</summary>
public static class ContractReader
{
    public static async Task<(List<OpenContract> Contracts, List<OpenNotice> Notices)> Of(AppDb db, IReadOnlyList<Contract> contracts, Func<Contract, string> awardId, string site, CancellationToken stop)
    {
        var ids = contracts.Select(c => c.Id).ToList();
        var notices = await db.ContractNotices.AsNoTracking().Where(n => ids.Contains(n.ContractId)).OrderBy(n => n.RecordedAt).ThenBy(n => n.Id).ToListAsync(stop);
        var changes = await db.ContractChanges.AsNoTracking().Where(c => ids.Contains(c.ContractId) && c.NoticeId != null).OrderBy(c => c.MadeAt).ThenBy(c => c.Id).ToListAsync(stop);
        return (
            [.. contracts.Select(c => new OpenContract(c.Reference, awardId(c), c.Subject, Status(c), c.PricePence, c.StartsOn, c.TerminatedOn ?? c.EndsOn, $"{site}/en/contracts/{c.Id}")
            {
                ExtensionUntil = c.ExtensionUntil,
                SignedAt = c.SignedOn is { } signed ? UkTime.FromUk(signed, TimeOnly.MinValue) : null,
                // Only changes of which a notice was published: the others are the parties' own.
                Amendments = [.. changes.Where(x => x.ContractId == c.Id).Select(x => new OpenAmendment($"{x.Id:N}", x.MadeAt, x.What, OwnWords.None))],
            })],
            [.. notices.Select(n => new OpenNotice(n.Code, "contract", n.Reference, UkTime.FromUk(n.PublishedOn, TimeOnly.MinValue), contracts.First(c => c.Id == n.ContractId).Reference))]);
    }

    private static string Status(Contract contract) => contract.TerminatedOn is not null ? "terminated" : contract.SignedOn is null ? "pending" : "active";
}
