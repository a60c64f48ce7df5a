using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.Desk;

/// <summary>For project staff: buyers to approve and newly registered firms to verify.</summary>
public sealed class ApprovalsOnDesk(AppDb db) : IDeskSource
{
    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now)
    {
        if (!me.IsStaff) return [];
        var buyers = await db.Buyers.AsNoTracking().Where(b => b.ApprovedAt == null).OrderBy(b => b.CreatedAt).Take(IDeskSource.Most).ToListAsync();
        var firms = await db.Firms.AsNoTracking().Where(f => f.VerifiedAt == null && f.MergedIntoId == null).OrderByDescending(f => f.RegisteredAt).Take(IDeskSource.Most)
            .Select(f => new { f.Id, f.Name, f.TradingName }).ToListAsync();
        return
        [
            .. buyers.Select(b => new DeskLine(DeskPart.Now, DeskText.ApproveBuyer, $"/buyers/{b.Id}", new OwnWords(b.Name, b.NameWelsh ?? b.Name))),
            .. firms.Select(f => new DeskLine(DeskPart.New, DeskText.VerifyFirm, $"/firms/{f.Id}", DeskLine.Named(f.TradingName ?? f.Name))),
        ];
    }
}
