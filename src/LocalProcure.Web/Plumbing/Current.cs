using System.Security.Claims;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Plumbing;

/// <summary>Who is asking and what time it is, fixed once per request so that every rule sees the same answer.</summary>
public sealed class Current(TimeProvider clock, AppDb db)
{
    /// <summary>UTC, to the microsecond: what every database keeps.</summary>
    public DateTime Now { get; } = Truncated(clock.GetUtcNow().UtcDateTime);

    /// <summary>The clock read again: only to decide about lateness, inside the transaction that it decides about.</summary>
    public DateTime Moment() => Truncated(clock.GetUtcNow().UtcDateTime);

    /// <summary>The signed-in person with memberships and mandates, or null.</summary>
    public Person? Person { get; private set; }

    /// <summary>Whether a second step was taken at sign-in.</summary>
    public bool TookSecondStep { get; private set; }

    /// <summary>The signed-in person, on pages that require one.</summary>
    public Person Me => Person ?? throw new InvalidOperationException("This page needs a signed-in person.");

    public Act Act => new(Me.Id, Now);

    /// <summary>The act marked as done for the firm when the person holds a mandate rather than membership.</summary>
    public Act ActFor(Guid firmId) => Me.ActFor(firmId, Now);

    public async Task Know(ClaimsPrincipal user)
    {
        if (!Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id)) return;
        Person = await db.People.Include(p => p.Buyers).Include(p => p.Firms).Include(p => p.Mandates)
            .SingleOrDefaultAsync(p => p.Id == id && p.ClosedAt == null);
        TookSecondStep = user.HasClaim("amr", "mfa");
    }

    public static DateTime Truncated(DateTime utc) => new(utc.Ticks - utc.Ticks % 10, DateTimeKind.Utc);
}
