using LocalProcure.Domain.Rules;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>The law's figures, some dozens of rows. The table keeps the name from when it held thresholds only.</summary>
    public sealed class FigureMapping : IEntityTypeConfiguration<FigureRow>
    {
        public void Configure(EntityTypeBuilder<FigureRow> b)
        {
            b.ToTable("Thresholds");
            b.Property(x => x.Amount).HasColumnName("GrossPence");
            b.Property(x => x.Source).HasMaxLength(300);
            b.HasIndex(x => new { x.Line, x.From });
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<FigureRow> Figures => Set<FigureRow>();
    }

    /// <summary>Gets the law's figures ready for the pure look-up.</summary>
    public static class FigureLoading
    {
        /// <summary>All rows; a line that staff have not touched has the figures that the site comes with.</summary>
        public static async Task<Figures> LoadFigures(this AppDb db, CancellationToken stop = default) =>
            new(await db.Set<FigureRow>().AsNoTracking().ToListAsync(stop));
    }
}
