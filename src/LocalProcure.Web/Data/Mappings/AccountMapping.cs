using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>How people sign in, and where they are signed in.</summary>
    public sealed class AccountMapping : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<Session>
    {
        public void Configure(EntityTypeBuilder<Account> b)
        {
            b.Property(x => x.SecondStepKey).HasMaxLength(1000);
            b.Property(x => x.NextSecondStepKey).HasMaxLength(1000);
            b.Property(x => x.RecoveryHashes).HasMaxLength(2000);
        }

        public void Configure(EntityTypeBuilder<Session> b)
        {
            b.ToTable("Sessions");
            b.Property(x => x.Id).ValueGeneratedNever();
            b.Property(x => x.Device).HasMaxLength(60);
            b.HasIndex(x => new { x.AccountId, x.EndedAt });
            b.HasIndex(x => x.SeenAt);
            b.HasOne<Account>().WithMany().HasForeignKey(x => x.AccountId);
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Session> Sessions => Set<Session>();
    }
}
