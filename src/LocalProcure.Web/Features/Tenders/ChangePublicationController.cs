using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>A second officer's approval of a change, and republishing the tender with it.</summary>
public sealed class ChangePublicationController(AppDb db, Current current, Hearers hearers, Links links) : LiveTenderController(db, current)
{
    [HttpPost("approval-request")]
    public async Task<IActionResult> Ask(Guid id)
    {
        if (Change is null) return ToChange();
        var proposed = await Proposed(Change);
        if (await Refuse(Change.WhyNotSendForApproval(Tender, proposed, Current.Now)) is { } refused) return refused;
        Change.SendForApproval(Tender, proposed, Current.Act);
        var me = Current.Me.Id;
        var members = await Db.People.Include(p => p.Buyers).Where(p => p.Id != me && p.ClosedAt == null && p.Buyers.Any(b => b.BuyerId == Tender.BuyerId)).ToListAsync();
        foreach (var officer in members.Where(p => p.IsIn(Tender.BuyerId, BuyerRole.Officer)))
            Db.Emails.Add(TenderMail.ChangeApprovalAsked(officer, Tender, Current.Me.Name, links, Current.Now));
        await Db.SaveChangesAsync();
        this.Tell(TenderText.SentForApproval);
        return ToChange();
    }

    [HttpPost("approval")]
    public async Task<IActionResult> Approve(Guid id, ChangeSeen form)
    {
        if (Change is null) return ToChange();
        var proposed = await Proposed(Change);
        if (await Refuse(Change.WhyNotApprove(Tender, proposed, Current.Me.Id, Current.Now) ?? WhyOvertaken(Change, form)) is { } refused) return refused;
        Change.Approve(Tender, proposed, Current.Act);
        await Db.SaveChangesAsync();
        this.Tell(ChangeText.ApprovedNow);
        return ToChange();
    }

    [HttpPost("approval/return")]
    public async Task<IActionResult> Return(Guid id)
    {
        if (Change is null) return ToChange();
        if (await Refuse(Change.WhyNotReturn(Tender, Current.Now)) is { } refused) return refused;
        Change.Return(Tender, Current.Act);
        await Db.SaveChangesAsync();
        this.Tell(TenderText.Returned);
        return ToChange();
    }

    [HttpPost("publication")]
    public async Task<IActionResult> Create(Guid id, ChangeSeen form)
    {
        for (var attempt = 1; ; attempt++)
        {
            Db.ChangeTracker.Clear();
            try
            {
                return await Publish(id, form);
            }
            catch (DbUpdateException) when (attempt < 6)
            {
                // Another officer republished, or a bid came in, at this moment: look again.
            }
        }
    }

    private async Task<IActionResult> Publish(Guid id, ChangeSeen form)
    {
        await using var transaction = await Db.Database.BeginTransactionAsync();
        // No bid is handed in or confirmed while the tender becomes another.
        await Db.HoldAlone(id);
        if (await Read(id) is { } refusal) return refusal;
        if (await Db.TenderChanges.AsNoTracking().AnyAsync(c => c.Id == form.Change && c.PublishedAt != null)) return ToVersions(id);
        if (Change is not { } change || change.Id != form.Change) return ToChange();
        // The clock is read here, inside the transaction: a change that comes at the closing instant comes too late.
        var act = new Act(Current.Me.Id, Current.Moment());
        var (proposed, law) = (await Proposed(change), await Db.LoadFigures());
        if (await Refuse(change.WhyNotPublish(Tender, proposed, law, act.At) ?? WhyOvertaken(change, form)) is { } refused) return refused;
        change.Publish(Tender, proposed, law, act);
        foreach (var hearer in await hearers.Of(id, act.At)) Db.Emails.Add(TenderMail.Changed(hearer, Tender, change, links, act.At));
        await Db.SaveChangesAsync();
        await transaction.CommitAsync();
        this.Tell(ChangeText.PublishedNow(Tender.Edition));
        return ToVersions(id);
    }

    /// <summary>What one approves or publishes is what one read.</summary>
    private static string? WhyOvertaken(TenderChange change, ChangeSeen form) => change.ChangedAt == form.Seen ? null : ChangeText.ChangedMeanwhile;

    private IActionResult ToVersions(Guid id) => this.LocalRedirectSeeOther(Url.Action("Index", "TenderVersions", new { id })!);
}

/// <summary>Which change, and as it stood when, was on the page.</summary>
public sealed class ChangeSeen
{
    public Guid Change { get; set; }
    /// <summary>Ticks of its last writing (UTC).</summary>
    public long At { get; set; }
    public DateTime Seen => new(Math.Clamp(At, 0, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
}
