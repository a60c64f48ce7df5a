using LocalProcure.Domain.Records;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>The seal of each day, and the heads that it covers.</summary>
    public sealed class DailyRootMapping : IEntityTypeConfiguration<DailyRoot>, IEntityTypeConfiguration<SealedHead>, IEntityTypeConfiguration<RecordDeletion>
    {
        public void Configure(EntityTypeBuilder<RecordDeletion> b)
        {
            b.ToTable("RecordDeletions");
            b.Property(x => x.Because).HasMaxLength(RecordDeletion.ReasonLength);
            b.HasOne<Domain.Tenders.Tender>().WithMany().HasForeignKey(x => x.TenderId);
            b.HasIndex(x => x.TenderId).IsUnique();
        }

        public void Configure(EntityTypeBuilder<DailyRoot> b)
        {
            b.ToTable("DailyRoots").HasKey(x => x.Day);
            b.Property(x => x.PreviousRoot).HasMaxLength(64);
            b.Property(x => x.Tree).HasMaxLength(64);
            b.Property(x => x.Root).HasMaxLength(64);
            b.Property(x => x.Secret).HasMaxLength(32);
        }

        public void Configure(EntityTypeBuilder<SealedHead> b)
        {
            b.ToTable("SealedHeads").HasKey(x => new { x.Day, x.Slot });
            b.Property(x => x.Slot).HasMaxLength(16);
            b.Property(x => x.Hash).HasMaxLength(64);
            b.Ignore(x => x.Leaf);
            b.HasOne<DailyRoot>().WithMany().HasForeignKey(x => x.Day);
            b.HasIndex(x => new { x.ChainId, x.Number });
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<RecordDeletion> RecordDeletions => Set<RecordDeletion>();
        public DbSet<DailyRoot> DailyRoots => Set<DailyRoot>();
        public DbSet<SealedHead> SealedHeads => Set<SealedHead>();
    }
}
