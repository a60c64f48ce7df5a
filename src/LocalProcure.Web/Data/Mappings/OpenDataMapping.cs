using LocalProcure.Domain.OpenData;
using LocalProcure.Domain.People;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Published OCDS releases, read by date and by procurement.</summary>
    public sealed class OpenReleaseMapping : IEntityTypeConfiguration<OpenRelease>
    {
        public void Configure(EntityTypeBuilder<OpenRelease> b)
        {
            b.ToTable("OpenReleases").HasKey(x => x.Id);
            b.Property(x => x.Id).HasMaxLength(120);
            b.Property(x => x.Ocid).HasMaxLength(100);
            b.Property(x => x.Tags).HasMaxLength(200);
            b.Property(x => x.StateHash).HasMaxLength(64);
            b.HasIndex(x => new { x.ProcessId, x.Number }).IsUnique();
            b.HasIndex(x => new { x.Ocid, x.Number });
            b.HasIndex(x => new { x.At, x.Id });
        }
    }

    /// <summary>What calendars last said.</summary>
    public sealed class CalendarEventMapping : IEntityTypeConfiguration<CalendarEvent>
    {
        public void Configure(EntityTypeBuilder<CalendarEvent> b)
        {
            b.ToTable("CalendarEvents").HasKey(x => x.Uid);
            b.Property(x => x.Uid).HasMaxLength(120);
            b.Property(x => x.Said).HasMaxLength(100);
        }
    }

    /// <summary>Secret addresses of people's calendars.</summary>
    public sealed class CalendarAddressMapping : IEntityTypeConfiguration<CalendarAddress>
    {
        public void Configure(EntityTypeBuilder<CalendarAddress> b)
        {
            b.ToTable("CalendarAddresses");
            b.Property(x => x.SecretHash).HasMaxLength(64);
            b.HasIndex(x => x.SecretHash).IsUnique();
            b.HasIndex(x => x.PersonId);
            b.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<OpenRelease> OpenReleases => Set<OpenRelease>();
        public DbSet<CalendarEvent> CalendarEvents => Set<CalendarEvent>();
        public DbSet<CalendarAddress> CalendarAddresses => Set<CalendarAddress>();
    }
}
