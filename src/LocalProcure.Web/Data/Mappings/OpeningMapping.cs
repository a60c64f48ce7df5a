using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Tenders;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Openings, one per tender, with what they found.</summary>
    public sealed class OpeningMapping : IEntityTypeConfiguration<Opening>, IEntityTypeConfiguration<Clarification>,
        IEntityTypeConfiguration<Concern>, IEntityTypeConfiguration<SupplierCheck>, IEntityTypeConfiguration<ExclusionGround>, IEntityTypeConfiguration<LateTender>
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
            b.OwnsMany(x => x.Unconfirmed, o =>
            {
                o.ToTable("UnconfirmedBids");
                o.WithOwner().HasForeignKey("OpeningId");
                o.HasKey("OpeningId", nameof(UnconfirmedBid.BidId));
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

        public void Configure(EntityTypeBuilder<Concern> b)
        {
            b.ToTable("Concerns");
            b.Property(x => x.Details).HasMaxLength(4000);
            b.Property(x => x.Explanation).HasMaxLength(4000);
            b.Property(x => x.Reason).HasMaxLength(4000);
            b.Property(x => x.Ground).HasMaxLength(60);
            b.Property(x => x.OfferedName).HasMaxLength(200);
            b.Property(x => x.OfferedNumber).HasMaxLength(200);
            b.Property(x => x.OfferedWork).HasMaxLength(200);
            b.HasOne<Bid>().WithMany().HasForeignKey(x => x.BidId);
            b.HasIndex(x => new { x.BidId, x.RaisedAt });
            b.HasIndex(x => x.TenderId);
        }

        public void Configure(EntityTypeBuilder<SupplierCheck> b)
        {
            b.ToTable("SupplierChecks");
            b.Property(x => x.DebarmentSeen).HasMaxLength(2000);
            b.Property(x => x.Seen).HasMaxLength(2000);
            b.HasJson(x => x.Grounds);
            b.HasOne<Bid>().WithMany().HasForeignKey(x => x.BidId);
            b.HasIndex(x => new { x.BidId, x.FirmId });
            b.HasIndex(x => x.TenderId);
        }

        public void Configure(EntityTypeBuilder<ExclusionGround> b)
        {
            b.ToTable("ExclusionGrounds");
            b.Property(x => x.Code).HasMaxLength(60);
            b.OwnsWords(x => x.Words, 300);
            b.Property(x => x.Section).HasMaxLength(100);
            b.HasIndex(x => x.Code).IsUnique();
        }

        public void Configure(EntityTypeBuilder<LateTender> b)
        {
            b.ToTable("LateTenders");
            b.Property(x => x.Bidder).HasMaxLength(200);
            b.Property(x => x.Email).HasMaxLength(256);
            b.Property(x => x.Circumstances).HasMaxLength(4000);
            b.Property(x => x.Reason).HasMaxLength(4000);
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
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
        public DbSet<Concern> Concerns => Set<Concern>();
        public DbSet<SupplierCheck> SupplierChecks => Set<SupplierCheck>();
        public DbSet<ExclusionGround> ExclusionGrounds => Set<ExclusionGround>();
        public DbSet<LateTender> LateTenders => Set<LateTender>();
    }

    /// <summary>Gets the exclusion grounds of a day ready for a check.</summary>
    public static class ExclusionGroundLoading
    {
        /// <summary>All of them; a site where staff have not touched them has no rows and uses those it starts with.</summary>
        public static async Task<IReadOnlyList<ExclusionGround>> LoadExclusionGrounds(this AppDb db, DateTime now, CancellationToken stop = default)
        {
            var rows = await db.ExclusionGrounds.AsNoTracking().ToListAsync(stop);
            return [.. (rows.Count > 0 ? rows : ExclusionGround.ToStartWith(Act.BySystem(now))).OrderBy(g => g.Kind).ThenBy(g => g.Section).ThenBy(g => g.Code)];
        }
    }
}
