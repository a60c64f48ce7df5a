using LocalProcure.Domain.Reports;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Reports: one row per area, month and edition.</summary>
    public sealed class ReportMapping : IEntityTypeConfiguration<Report>
    {
        public void Configure(EntityTypeBuilder<Report> b)
        {
            b.ToTable("Reports");
            b.Property(x => x.AreaCode).HasMaxLength(20);
            b.Property(x => x.FiguresHash).HasMaxLength(64);
            b.Property(x => x.InputsHash).HasMaxLength(64);
            b.OwnsWords(x => x.Because, ReportText.BecauseLength);
            b.HasJson(x => x.Parts);
            b.Property(x => x.CsvHash).HasMaxLength(64);
            b.Property(x => x.PdfEnglishHash).HasMaxLength(64);
            b.Property(x => x.PdfWelshHash).HasMaxLength(64);
            // Two people signing off at once make one report, not two.
            b.HasIndex(x => new { x.AreaCode, x.Month, x.Edition }).IsUnique();
            b.HasIndex(x => x.IssuedAt);
        }
    }

    /// <summary>What buyers say that they paid in a month.</summary>
    public sealed class StatedTotalMapping : IEntityTypeConfiguration<StatedTotal>
    {
        public void Configure(EntityTypeBuilder<StatedTotal> b)
        {
            b.ToTable("StatedTotals");
            b.Property(x => x.Source).HasMaxLength(StatedTotal.SourceLength);
            b.HasIndex(x => new { x.BuyerId, x.Month }).IsUnique();
            b.HasOne<Domain.Buyers.Buyer>().WithMany().HasForeignKey(x => x.BuyerId);
        }
    }

    /// <summary>People without an account who hear of reports.</summary>
    public sealed class SubscriberMapping : IEntityTypeConfiguration<Subscriber>
    {
        public void Configure(EntityTypeBuilder<Subscriber> b)
        {
            b.ToTable("Subscribers");
            b.Property(x => x.Email).HasMaxLength(256);
            b.Property(x => x.AreaCode).HasMaxLength(20);
            b.HasIndex(x => new { x.AreaCode, x.Email }).IsUnique();
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Report> Reports => Set<Report>();
        public DbSet<StatedTotal> StatedTotals => Set<StatedTotal>();
        public DbSet<Subscriber> Subscribers => Set<Subscriber>();
    }
}
