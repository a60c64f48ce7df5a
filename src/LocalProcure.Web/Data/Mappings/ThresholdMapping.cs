using LocalProcure.Domain.Buyers;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>The law's figures, a few rows.</summary>
    public sealed class ThresholdMapping : IEntityTypeConfiguration<ThresholdRow>
    {
        public void Configure(EntityTypeBuilder<ThresholdRow> b)
        {
            b.ToTable("Thresholds");
            b.Property(x => x.Source).HasMaxLength(300);
            b.HasIndex(x => new { x.Line, x.From });
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<ThresholdRow> Thresholds => Set<ThresholdRow>();
    }

    /// <summary>Gets the law's figures ready for the pure look-up.</summary>
    public static class ThresholdLoading
    {
        /// <summary>All rows; a site where staff have not touched them has none and uses the figures it starts with.</summary>
        public static async Task<Thresholds> LoadThresholds(this AppDb db, DateTime now, CancellationToken stop = default)
        {
            var rows = await db.Set<ThresholdRow>().AsNoTracking().ToListAsync(stop);
            return new Thresholds(rows.Count > 0 ? rows : Thresholds.ToStartWith(Act.BySystem(now)));
        }
    }
}
