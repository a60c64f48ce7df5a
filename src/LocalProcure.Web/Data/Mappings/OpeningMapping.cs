using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Tenders;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Openings, one per tender, with what they found.</summary>
    public sealed class OpeningMapping : IEntityTypeConfiguration<Opening>, IEntityTypeConfiguration<Clarification>
    {
        public void Configure(EntityTypeBuilder<Opening> b)
        {
            b.ToTable("Openings");
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            b.HasIndex(x => x.TenderId).IsUnique();
            b.OwnsMany(x => x.Bids, o =>
            {
                o.ToTable("OpenedBids");
                o.WithOwner().HasForeignKey("OpeningId");
                o.HasKey("OpeningId", nameof(OpenedBid.BidId));
                o.Property(x => x.BidId).ValueGeneratedNever();
                o.Property(x => x.Hash).HasMaxLength(64);
            });
        }

        public void Configure(EntityTypeBuilder<Clarification> b)
        {
            b.ToTable("Clarifications");
            b.Property(x => x.Question).HasMaxLength(4000);
            b.Property(x => x.Answer).HasMaxLength(4000);
            b.HasOne<Bid>().WithMany().HasForeignKey(x => x.BidId);
            b.HasIndex(x => new { x.BidId, x.AskedAt });
            b.HasIndex(x => x.TenderId);
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Opening> Openings => Set<Opening>();
        public DbSet<Clarification> Clarifications => Set<Clarification>();
    }
}
