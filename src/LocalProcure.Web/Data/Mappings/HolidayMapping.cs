using LocalProcure.Domain.Calendar;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>What staff say about single holidays, a few rows.</summary>
    public sealed class HolidayMapping : IEntityTypeConfiguration<HolidayRow>
    {
        public void Configure(EntityTypeBuilder<HolidayRow> b)
        {
            b.ToTable("Holidays");
            b.Property(x => x.Title).HasMaxLength(HolidayRow.TitleLength);
            b.HasIndex(x => new { x.Date, x.Division }).IsUnique();
        }
    }

    /// <summary>Years that staff confirmed to be whole.</summary>
    public sealed class HolidayYearMapping : IEntityTypeConfiguration<HolidayYear>
    {
        public void Configure(EntityTypeBuilder<HolidayYear> b)
        {
            b.ToTable("HolidayYears");
            b.HasIndex(x => x.Year).IsUnique();
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<HolidayRow> Holidays => Set<HolidayRow>();
        public DbSet<HolidayYear> HolidayYears => Set<HolidayYear>();
    }

    /// <summary>Gets the calendar ready for counting.</summary>
    public static class WorkingDaysLoading
    {
        public static async Task<WorkingDays> LoadWorkingDays(this AppDb db, CancellationToken stop = default) =>
            new(await db.Holidays.AsNoTracking().ToListAsync(stop), await db.HolidayYears.AsNoTracking().ToListAsync(stop));
    }
}
