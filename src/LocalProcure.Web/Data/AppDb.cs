using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace LocalProcure.Web.Data;

/// <summary>The database. Each noun's mapping adds its own set; saving writes the audit trail in the same transaction.</summary>
public abstract partial class AppDb(DbContextOptions options, Keys.KeyStore? keys = null) : IdentityUserContext<Account, Guid>(options)
{
    public DbSet<AuditRow> AuditRows => Set<AuditRow>();
    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();
    public DbSet<WordsBefore> WordsBefore => Set<WordsBefore>();

    /// <summary>Marks the heads of the audit chains; null for tools that only make the schema.</summary>
    public Keys.KeyStore? Keys => keys;

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTime>().HaveConversion<UtcConverter>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(60);
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.Ignore<Happening>();
        Mappings.AllMappings.ApplyTo(model);
        foreach (var entity in model.Model.GetEntityTypes().ToList())
        {
            if (typeof(Entity).IsAssignableFrom(entity.ClrType))
            {
                entity.FindProperty(nameof(Entity.Version))!.IsConcurrencyToken = true;
                // Ids are made by us: a child added to a tracked parent is new, whatever its key says.
                entity.FindProperty(nameof(Entity.Id))!.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
                if (entity.FindProperty(nameof(Entity.ChainId)) is { } chain) entity.RemoveProperty(chain);
            }
            foreach (var key in entity.GetForeignKeys().Where(k => !k.IsOwnership && entity.ClrType.Namespace!.StartsWith("LocalProcure", StringComparison.Ordinal)))
                if (key.DeleteBehavior == DeleteBehavior.Cascade && !KeepsCascade(key)) key.DeleteBehavior = DeleteBehavior.Restrict;
        }
    }

    /// <summary>Children that exist only inside their parent's list go with it; everything else refuses.</summary>
    private static bool KeepsCascade(Microsoft.EntityFrameworkCore.Metadata.IMutableForeignKey key) =>
        key.PrincipalToDependent is not null && key.IsRequired;

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with SaveChangesAsync, which writes the audit trail.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken stop = default)
    {
        ChangeTracker.DetectChanges();
        foreach (var entry in ChangeTracker.Entries<Entity>().Where(e => e.State == EntityState.Modified))
            entry.Property(e => e.Version).CurrentValue++;
        var trail = new AuditTrail(this);
        for (var attempt = 1; ; attempt++)
        {
            await trail.Write(stop);
            try
            {
                var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, stop);
                trail.Saved();
                return saved;
            }
            catch (DbUpdateException broken) when (broken is not DbUpdateConcurrencyException && attempt < 8)
            {
                // Somebody else wrote to the same chain between reading its head and saving: number ours after theirs.
                if (!await trail.WasOvertaken(stop)) throw;
                trail.TakeBack();
            }
        }
    }
}
