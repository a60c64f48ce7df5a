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

    /// <summary>What buyers themselves say of a year; the latest of each stands.</summary>
    public sealed class AnnualStatementMapping : IEntityTypeConfiguration<AnnualStatement>
    {
        public void Configure(EntityTypeBuilder<AnnualStatement> b)
        {
            b.ToTable("AnnualStatements");
            b.OwnsWords(x => x.Objectives, AnnualStatement.Longest);
            b.OwnsWords(x => x.Steps, AnnualStatement.Longest);
            b.OwnsWords(x => x.Wellbeing, AnnualStatement.Longest);
            b.OwnsWords(x => x.Elsewhere, AnnualStatement.Longest);
            b.Ignore(x => x.Words);
            b.HasIndex(x => new { x.BuyerId, x.Year, x.GivenAt });
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
        public DbSet<AnnualStatement> AnnualStatements => Set<AnnualStatement>();
        public DbSet<Subscriber> Subscribers => Set<Subscriber>();
    }
}
