using LocalProcure.Domain.Tenders;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Tenders, with the lists that live inside them.</summary>
    public sealed class TenderMapping : IEntityTypeConfiguration<Tender>
    {
        public void Configure(EntityTypeBuilder<Tender> b)
        {
            b.ToTable("Tenders");
            b.OwnsWords(x => x.Title, TenderLengths.Title);
            b.OwnsWords(x => x.Place, TenderLengths.Place);
            b.OwnsWords(x => x.Description, TenderLengths.Description);
            b.OwnsWords(x => x.WithdrawnBecause, TenderLengths.Reason);
            b.Property(x => x.OneLanguageBecause).HasMaxLength(TenderLengths.Reason);
            b.Property(x => x.SearchText).HasMaxLength(Tender.SearchLength);
            b.OwnsOne(x => x.Notice, n =>
            {
                n.Property(x => x.Reference).HasMaxLength(TenderLengths.NoticeReference).HasColumnName("NoticeReference");
                n.Property(x => x.PublishedAt).HasColumnName("NoticePublishedAt");
            });
            b.OwnsWords(x => x.NoLotsBecause, TenderLengths.Reason);
            b.OwnsOne(x => x.SmallFirmsBarriers, n =>
            {
                n.Property(x => x.Barriers).HasMaxLength(TenderLengths.Barriers).HasColumnName("SmallFirmsBarriers");
                n.Property(x => x.Steps).HasMaxLength(TenderLengths.Barriers).HasColumnName("SmallFirmsSteps");
            });
            b.Ignore(x => x.LotIdsOrWhole);
            b.HasMany(x => x.Lots).WithOne().HasForeignKey(x => x.TenderId);
            b.HasMany(x => x.Requirements).WithOne().HasForeignKey(x => x.TenderId);
            b.OwnsOne(x => x.EndNotice, n =>
            {
                n.Property(x => x.Reference).HasMaxLength(TenderLengths.NoticeReference).HasColumnName("EndNoticeReference");
                n.Property(x => x.PublishedAt).HasColumnName("EndNoticePublishedAt");
            });
            b.Property(x => x.InvitedBecause).HasMaxLength(TenderLengths.Reason);
            b.Property(x => x.DepartsBecause).HasMaxLength(TenderLengths.Reason);
            b.HasOne(x => x.Buyer).WithMany().HasForeignKey(x => x.BuyerId);
            b.Navigation(x => x.Buyer).AutoInclude();
            b.HasMany(x => x.CpvCodes).WithOne().HasForeignKey(x => x.TenderId);
            b.HasMany(x => x.Areas).WithOne().HasForeignKey(x => x.TenderId);
            b.HasMany(x => x.Criteria).WithOne().HasForeignKey(x => x.TenderId);
            b.HasMany(x => x.Questions).WithOne().HasForeignKey(x => x.TenderId);
            b.HasMany(x => x.PriceLines).WithOne().HasForeignKey(x => x.TenderId);
            b.HasMany(x => x.Documents).WithOne().HasForeignKey(x => x.TenderId);
            b.HasMany(x => x.DocumentHistory).WithOne().HasForeignKey(x => x.TenderId);
            b.Ignore(x => x.RemovedDocuments);
            b.Property(x => x.TakesUntil).UsePropertyAccessMode(PropertyAccessMode.Property);
            b.HasIndex(x => new { x.TakesUntil, x.PublishedAt, x.WithdrawnAt, x.OpenedAt, x.AwardedAt, x.Procedure });
            // Every column that decides a status, so that lists and their counts are read from the index alone.
            b.HasIndex(x => new { x.ClosesAt, x.PublishedAt, x.WithdrawnAt, x.OpenedAt, x.AwardedAt, x.Procedure, x.WantsSelection, x.ShortlistedAt });
            b.HasIndex(x => new { x.ParticipationClosesAt, x.ShortlistedAt });
            b.HasIndex(x => x.PublishedAt);
            b.HasIndex(x => x.NetPence);
            b.HasIndex(x => new { x.BuyerId, x.ChangedAt });
        }
    }

    /// <summary>Lots. What they narrow the tender to is never searched, since the tender has it too.</summary>
    public sealed class TenderLotMapping : IEntityTypeConfiguration<TenderLot>
    {
        public void Configure(EntityTypeBuilder<TenderLot> b)
        {
            b.ToTable("TenderLots").Property(x => x.Id).ValueGeneratedNever();
            b.OwnsWords(x => x.Title, TenderLengths.Title);
            b.OwnsWords(x => x.Description, TenderLengths.LotDescription);
            b.OwnsWords(x => x.EndedBecause, TenderLengths.Reason);
            b.HasJson(x => x.CpvCodes);
            b.HasJson(x => x.AreaCodes);
        }
    }

    /// <summary>CPV codes of tenders, found by ranges of codes.</summary>
    public sealed class TenderCpvMapping : IEntityTypeConfiguration<TenderCpv>
    {
        public void Configure(EntityTypeBuilder<TenderCpv> b)
        {
            b.ToTable("TenderCpvCodes").HasKey(x => new { x.TenderId, x.Code });
            b.Property(x => x.Code).HasMaxLength(8);
            b.HasIndex(x => new { x.Code, x.TenderId });
        }
    }

    /// <summary>Areas of tenders.</summary>
    public sealed class TenderAreaMapping : IEntityTypeConfiguration<TenderArea>
    {
        public void Configure(EntityTypeBuilder<TenderArea> b)
        {
            b.ToTable("TenderAreas").HasKey(x => new { x.TenderId, x.Code });
            b.Property(x => x.Code).HasMaxLength(20);
            b.HasIndex(x => new { x.Code, x.TenderId });
        }
    }

    /// <summary>Award criteria.</summary>
    public sealed class AwardCriterionMapping : IEntityTypeConfiguration<AwardCriterion>
    {
        public void Configure(EntityTypeBuilder<AwardCriterion> b)
        {
            b.ToTable("AwardCriteria").Property(x => x.Id).ValueGeneratedNever();
            b.OwnsWords(x => x.Name, TenderLengths.CriterionName);
        }
    }

    /// <summary>Questions that bidders answer.</summary>
    public sealed class TenderQuestionMapping : IEntityTypeConfiguration<TenderQuestion>
    {
        public void Configure(EntityTypeBuilder<TenderQuestion> b)
        {
            b.ToTable("TenderQuestions").Property(x => x.Id).ValueGeneratedNever();
            b.OwnsWords(x => x.Words, TenderLengths.Question);
            b.OwnsWords(x => x.Guidance, TenderLengths.Guidance);
        }
    }

    /// <summary>Price schedules.</summary>
    public sealed class PriceLineMapping : IEntityTypeConfiguration<PriceLine>
    {
        public void Configure(EntityTypeBuilder<PriceLine> b)
        {
            b.ToTable("PriceLines").Property(x => x.Id).ValueGeneratedNever();
            b.OwnsWords(x => x.Description, TenderLengths.PriceLine);
            b.OwnsWords(x => x.Unit, TenderLengths.Unit);
            b.Property(x => x.Quantity).HasPrecision(18, 3);
        }
    }

    /// <summary>Documents of tenders.</summary>
    public sealed class TenderDocumentMapping : IEntityTypeConfiguration<TenderDocument>
    {
        public void Configure(EntityTypeBuilder<TenderDocument> b)
        {
            b.ToTable("TenderDocuments").Property(x => x.Id).ValueGeneratedNever();
            b.Property(x => x.Title).HasMaxLength(TenderLengths.Title);
            b.Property(x => x.FileName).HasMaxLength(200);
            b.Property(x => x.FileHash).HasMaxLength(64);
            b.Property(x => x.ContentType).HasMaxLength(100);
            b.OwnsWords(x => x.Because, TenderLengths.Reason);
        }
    }

    /// <summary>What firms asked, and the answers.</summary>
    public sealed class EnquiryMapping : IEntityTypeConfiguration<Enquiry>
    {
        public void Configure(EntityTypeBuilder<Enquiry> b)
        {
            b.ToTable("Enquiries");
            b.Property(x => x.Words).HasMaxLength(TenderLengths.Enquiry);
            b.Ignore(x => x.Asked);
            b.OwnsWords(x => x.Published, TenderLengths.Enquiry);
            b.OwnsWords(x => x.Answer, TenderLengths.Answer);
            b.Property(x => x.OneLanguageBecause).HasMaxLength(TenderLengths.Reason);
            b.Ignore(x => x.AskerShown);
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            b.HasIndex(x => new { x.TenderId, x.AskedAt });
            b.HasIndex(x => x.AskedBy);
        }
    }

    /// <summary>Who watches what.</summary>
    public sealed class WatchMapping : IEntityTypeConfiguration<Watch>
    {
        public void Configure(EntityTypeBuilder<Watch> b)
        {
            b.ToTable("Watches");
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            b.HasIndex(x => new { x.TenderId, x.PersonId }).IsUnique();
            b.HasIndex(x => x.PersonId);
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Tender> Tenders => Set<Tender>();
        public DbSet<Enquiry> Enquiries => Set<Enquiry>();
        public DbSet<Watch> Watches => Set<Watch>();
    }
}
