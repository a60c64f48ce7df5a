using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Tenders;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Bids: what they say stands only sealed.</summary>
    public sealed class BidMapping : IEntityTypeConfiguration<Bid>
    {
        public void Configure(EntityTypeBuilder<Bid> b)
        {
            b.ToTable("Bids");
            b.Property(x => x.WrappedKey).HasMaxLength(100);
            b.Property(x => x.ContentHash).HasMaxLength(64);
            b.Ignore(x => x.FirmIds);
            b.Ignore(x => x.Standing);
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            // Two members who start at once make one bid between them.
            b.HasIndex(x => new { x.TenderId, x.BidderId }).IsUnique();
            b.HasIndex(x => new { x.BuyerId, x.OpenedAt });
            b.HasIndex(x => x.ConsortiumId);
            b.OwnsMany(x => x.Parties, p =>
            {
                p.ToTable("BidParties");
                p.WithOwner().HasForeignKey("BidId");
                p.HasKey("BidId", nameof(BidParty.FirmId));
                p.Property(x => x.FirmId).ValueGeneratedNever();
                p.HasIndex(x => x.FirmId);
            });
            b.OwnsMany(x => x.Submissions, s =>
            {
                s.ToTable("Submissions");
                s.WithOwner().HasForeignKey("BidId");
                s.HasKey("BidId", nameof(Submission.Number));
                s.Property(x => x.Number).ValueGeneratedNever();
                s.Property(x => x.Hash).HasMaxLength(64);
                s.Property(x => x.Signature).HasMaxLength(200);
            });
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Bid> Bids => Set<Bid>();
    }
}
