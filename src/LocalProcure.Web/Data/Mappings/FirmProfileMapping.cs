using LocalProcure.Domain.Firms;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Firms' profiles with their versions, and the reminders about their papers.</summary>
    public sealed class FirmProfileMapping : IEntityTypeConfiguration<FirmProfile>, IEntityTypeConfiguration<ProfileVersion>, IEntityTypeConfiguration<PaperReminder>
    {
        private static readonly ValueComparer<ProfileContent> Same = new((a, b) => a!.Text() == b!.Text(), v => v.Text().GetHashCode(StringComparison.Ordinal), v => v);

        public void Configure(EntityTypeBuilder<FirmProfile> b)
        {
            b.ToTable("FirmProfiles");
            b.Property(x => x.Content).HasConversion(v => v.Text(), v => ProfileContent.From(v), Same);
            b.HasOne<Firm>().WithMany().HasForeignKey(x => x.FirmId);
            b.HasIndex(x => x.FirmId).IsUnique();
            b.OwnsMany(x => x.Papers, n =>
            {
                n.ToTable("FirmPapers").WithOwner().HasForeignKey("FirmProfileId");
                n.Property<Guid>("Id");
                n.HasKey("Id");
                n.Property(x => x.Key).HasMaxLength(200);
                n.HasIndex(x => x.ValidUntil);
                n.HasIndex(x => x.Key);
            });
        }

        public void Configure(EntityTypeBuilder<ProfileVersion> b)
        {
            b.ToTable("FirmProfileVersions");
            b.Property(x => x.Content).HasConversion(v => v.Text(), v => ProfileContent.From(v), Same);
            b.HasOne<Firm>().WithMany().HasForeignKey(x => x.FirmId);
            b.HasIndex(x => new { x.FirmId, x.Number }).IsUnique();
        }

        public void Configure(EntityTypeBuilder<PaperReminder> b)
        {
            b.ToTable("PaperReminders");
            b.HasOne<Firm>().WithMany().HasForeignKey(x => x.FirmId);
            // Two processes that remind at the same moment: one of them fails and its e-mails with it.
            b.HasIndex(x => new { x.PaperId, x.ValidUntil, x.DaysBefore }).IsUnique();
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<FirmProfile> FirmProfiles => Set<FirmProfile>();
        public DbSet<ProfileVersion> FirmProfileVersions => Set<ProfileVersion>();
        public DbSet<PaperReminder> PaperReminders => Set<PaperReminder>();
    }
}
