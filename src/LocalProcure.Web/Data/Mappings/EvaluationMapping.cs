using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Panels, scores, agreed scores and awards. The unique indexes refuse what two people do at the same moment.</summary>
    public sealed class EvaluationMapping : IEntityTypeConfiguration<Panellist>, IEntityTypeConfiguration<Score>, IEntityTypeConfiguration<Consensus>, IEntityTypeConfiguration<Award>,
        IEntityTypeConfiguration<AssessmentSummary>, IEntityTypeConfiguration<AwardNotice>, IEntityTypeConfiguration<AwardTakenBack>
    {
        public void Configure(EntityTypeBuilder<Panellist> b)
        {
            b.ToTable("Panellists");
            b.HasJson(x => x.Declarations);
            b.HasJson(x => x.Earlier);
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            b.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
            b.HasIndex(x => new { x.TenderId, x.PersonId }).IsUnique();
        }

        public void Configure(EntityTypeBuilder<Score> b)
        {
            b.ToTable("Scores");
            b.Property(x => x.Reason).HasMaxLength(4000);
            b.HasOne<Bid>().WithMany().HasForeignKey(x => x.BidId);
            b.HasIndex(x => new { x.BidId, x.QuestionId, x.PersonId }).IsUnique();
            b.HasIndex(x => x.TenderId);
        }

        public void Configure(EntityTypeBuilder<Consensus> b)
        {
            b.ToTable("AgreedScores");
            b.Property(x => x.Reason).HasMaxLength(4000);
            b.HasOne<Bid>().WithMany().HasForeignKey(x => x.BidId);
            b.HasIndex(x => new { x.BidId, x.QuestionId }).IsUnique();
            b.HasIndex(x => x.TenderId);
        }

        public void Configure(EntityTypeBuilder<Award> b)
        {
            b.ToTable("Awards");
            b.Property(x => x.Reason).HasMaxLength(4000);
            b.Property(x => x.Total).HasPrecision(7, 2);
            b.Property(x => x.Draw).HasMaxLength(4000);
            b.Ignore(x => x.LotId);
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            b.HasIndex(x => new { x.TenderId, x.LotKey }).IsUnique();
        }

        public void Configure(EntityTypeBuilder<AssessmentSummary> b)
        {
            b.ToTable("AssessmentSummaries");
            b.Property(x => x.Own).HasMaxLength(8000);
            b.Property(x => x.Winner).HasMaxLength(8000);
            b.HasOne<Bid>().WithMany().HasForeignKey(x => x.BidId);
            b.HasIndex(x => x.BidId).IsUnique();
            b.HasIndex(x => x.TenderId);
        }

        public void Configure(EntityTypeBuilder<AwardTakenBack> b)
        {
            b.ToTable("AwardsTakenBack");
            b.Property(x => x.Because).HasMaxLength(4000);
            b.Property(x => x.Reason).HasMaxLength(4000);
            b.Property(x => x.Total).HasPrecision(7, 2);
            b.HasJson(x => x.Summaries);
            b.Ignore(x => x.LotId);
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            b.HasIndex(x => new { x.TenderId, x.TakenBackAt });
        }

        public void Configure(EntityTypeBuilder<AwardNotice> b)
        {
            b.ToTable("AwardNotices");
            b.Property(x => x.Reference).HasMaxLength(TenderLengths.NoticeReference);
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            b.HasIndex(x => x.TenderId).IsUnique();
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Panellist> Panellists => Set<Panellist>();
        public DbSet<Score> Scores => Set<Score>();
        public DbSet<Consensus> AgreedScores => Set<Consensus>();
        public DbSet<Award> Awards => Set<Award>();
        public DbSet<AssessmentSummary> AssessmentSummaries => Set<AssessmentSummary>();
        public DbSet<AwardTakenBack> AwardsTakenBack => Set<AwardTakenBack>();
        public DbSet<AwardNotice> AwardNotices => Set<AwardNotice>();
    }
}
