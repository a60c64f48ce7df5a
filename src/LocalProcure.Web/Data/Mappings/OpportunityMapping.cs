using LocalProcure.Domain.Opportunities;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Matching;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Notices published elsewhere; one row for each contracting process.</summary>
    public sealed class OpportunityMapping : IEntityTypeConfiguration<Opportunity>
    {
        public void Configure(EntityTypeBuilder<Opportunity> b)
        {
            b.ToTable("Opportunities");
            b.Property(x => x.Ocid).HasMaxLength(100);
            b.Property(x => x.NoticeNumber).HasMaxLength(200);
            b.Property(x => x.SourceAddress).HasMaxLength(1000);
            b.OwnsWords(x => x.Title, TenderLengths.Title);
            b.OwnsWords(x => x.Description, TenderLengths.Description);
            b.Property(x => x.BuyerName).HasMaxLength(300);
            b.Property(x => x.Procedure).HasMaxLength(300);
            b.Property(x => x.HowToApply).HasMaxLength(4000);
            b.Property(x => x.SearchText).HasMaxLength(Opportunity.SearchLength);
            b.HasJson(x => x.OtherBuyers);
            b.HasJson(x => x.Regions);
            b.HasJson(x => x.Lots);
            b.HasJson(x => x.Documents);
            b.HasJson(x => x.Seen);
            b.HasMany(x => x.CpvCodes).WithOne().HasForeignKey(x => x.OpportunityId);
            b.HasMany(x => x.Areas).WithOne().HasForeignKey(x => x.OpportunityId);
            b.HasOne<Buyer>().WithMany().HasForeignKey(x => x.BuyerId);
            b.HasIndex(x => x.Ocid).IsUnique();
            b.HasIndex(x => new { x.Stage, x.ClosesAt });
            b.HasIndex(x => x.PublishedAt);
            b.HasIndex(x => x.NetPence);
        }
    }

    /// <summary>CPV codes of notices, found by ranges of codes.</summary>
    public sealed class OpportunityCpvMapping : IEntityTypeConfiguration<OpportunityCpv>
    {
        public void Configure(EntityTypeBuilder<OpportunityCpv> b)
        {
            b.ToTable("OpportunityCpvCodes").HasKey(x => new { x.OpportunityId, x.Code });
            b.Property(x => x.Code).HasMaxLength(8);
            b.HasIndex(x => new { x.Code, x.OpportunityId });
        }
    }

    /// <summary>Areas of notices.</summary>
    public sealed class OpportunityAreaMapping : IEntityTypeConfiguration<OpportunityArea>
    {
        public void Configure(EntityTypeBuilder<OpportunityArea> b)
        {
            b.ToTable("OpportunityAreas").HasKey(x => new { x.OpportunityId, x.Code });
            b.Property(x => x.Code).HasMaxLength(20);
            b.HasIndex(x => new { x.Code, x.OpportunityId });
        }
    }

    /// <summary>Who is to hear of which notice from elsewhere.</summary>
    public sealed class OpportunityAlertMapping : IEntityTypeConfiguration<OpportunityAlert>
    {
        public void Configure(EntityTypeBuilder<OpportunityAlert> b)
        {
            b.ToTable("OpportunityAlerts");
            b.HasJson(x => x.Matches);
            b.HasIndex(x => new { x.OpportunityId, x.PersonId }).IsUnique();
            b.HasIndex(x => new { x.SentAt, x.DroppedAt, x.DueAt });
            b.HasIndex(x => x.PersonId);
            b.HasOne<Opportunity>().WithMany().HasForeignKey(x => x.OpportunityId);
            b.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Opportunity> Opportunities => Set<Opportunity>();
        public DbSet<OpportunityAlert> OpportunityAlerts => Set<OpportunityAlert>();
    }
}
