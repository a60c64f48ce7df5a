using LocalProcure.Domain.Bids;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Who writes which section of a bid, what was saved there before, and what was said about it. Sections stand as keyed hashes, words sealed.</summary>
    public sealed class BidSectionMapping : IEntityTypeConfiguration<BidSection>, IEntityTypeConfiguration<DraftVersion>, IEntityTypeConfiguration<SectionComment>
    {
        public void Configure(EntityTypeBuilder<BidSection> b)
        {
            b.ToTable("BidSections");
            b.Property(x => x.Key).HasMaxLength(64);
            b.HasJson(x => x.Owners);
            b.HasOne<Bid>().WithMany().HasForeignKey(x => x.BidId);
            // Two people who touch a section for the first time at once make one row.
            b.HasIndex(x => new { x.BidId, x.Key }).IsUnique();
            b.HasIndex(x => x.DueOn);
        }

        public void Configure(EntityTypeBuilder<DraftVersion> b)
        {
            b.ToTable("BidDraftVersions");
            b.Property(x => x.SectionKey).HasMaxLength(64);
            b.HasOne<Bid>().WithMany().HasForeignKey(x => x.BidId);
            b.HasIndex(x => new { x.BidId, x.SectionKey, x.SavedAt });
        }

        public void Configure(EntityTypeBuilder<SectionComment> b)
        {
            b.ToTable("BidSectionComments");
            b.Property(x => x.SectionKey).HasMaxLength(64);
            b.HasOne<Bid>().WithMany().HasForeignKey(x => x.BidId);
            b.HasIndex(x => new { x.BidId, x.SectionKey, x.SaidAt });
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<BidSection> BidSections => Set<BidSection>();
        public DbSet<DraftVersion> DraftVersions => Set<DraftVersion>();
        public DbSet<SectionComment> SectionComments => Set<SectionComment>();
    }
}
