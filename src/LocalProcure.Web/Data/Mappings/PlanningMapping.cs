using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Tenders;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Planned procurements with their codes and areas.</summary>
    public sealed class PlannedProcurementMapping : IEntityTypeConfiguration<PlannedProcurement>, IEntityTypeConfiguration<PlanCpv>, IEntityTypeConfiguration<PlanArea>
    {
        public void Configure(EntityTypeBuilder<PlannedProcurement> b)
        {
            b.ToTable("PlannedProcurements");
            b.OwnsWords(x => x.Title, PlanLengths.Title);
            b.OwnsWords(x => x.Place, PlanLengths.Place);
            b.OwnsWords(x => x.Description, PlanLengths.Description);
            b.OwnsWords(x => x.DroppedBecause, PlanLengths.Reason);
            b.Property(x => x.OneLanguageBecause).HasMaxLength(PlanLengths.Reason);
            b.Property(x => x.SearchText).HasMaxLength(Tender.SearchLength);
            b.HasJson(x => x.Conditions);
            b.Ignore(x => x.Content).Ignore(x => x.Requirements);
            b.OwnsOne(x => x.PipelineNotice, n =>
            {
                n.Property(x => x.Reference).HasMaxLength(TenderLengths.NoticeReference).HasColumnName("PipelineNoticeReference");
                n.Property(x => x.PublishedAt).HasColumnName("PipelineNoticePublishedAt");
            });
            b.OwnsOne(x => x.PlannedNotice, n =>
            {
                n.Property(x => x.Reference).HasMaxLength(TenderLengths.NoticeReference).HasColumnName("PlannedNoticeReference");
                n.Property(x => x.PublishedAt).HasColumnName("PlannedNoticePublishedAt");
            });
            b.HasOne(x => x.Buyer).WithMany().HasForeignKey(x => x.BuyerId);
            b.Navigation(x => x.Buyer).AutoInclude();
            b.HasMany(x => x.CpvCodes).WithOne().HasForeignKey(x => x.PlanId);
            b.HasMany(x => x.Areas).WithOne().HasForeignKey(x => x.PlanId);
            // Every column that decides whether a plan is coming up, in the order of the public list.
            b.HasIndex(x => new { x.TenderExpectedOn, x.PublishedAt, x.DroppedAt, x.TenderId });
            b.HasIndex(x => new { x.BuyerId, x.ChangedAt });
            b.HasIndex(x => x.TenderId);
            b.HasIndex(x => x.FollowsContractId);
        }

        public void Configure(EntityTypeBuilder<PlanCpv> b)
        {
            b.ToTable("PlanCpvCodes").HasKey(x => new { x.PlanId, x.Code });
            b.Property(x => x.Code).HasMaxLength(8);
            b.HasIndex(x => new { x.Code, x.PlanId });
        }

        public void Configure(EntityTypeBuilder<PlanArea> b)
        {
            b.ToTable("PlanAreas").HasKey(x => new { x.PlanId, x.Code });
            b.Property(x => x.Code).HasMaxLength(20);
            b.HasIndex(x => new { x.Code, x.PlanId });
        }
    }

    /// <summary>Market engagement, events and who signed up.</summary>
    public sealed class EngagementMapping : IEntityTypeConfiguration<EngagementNotice>, IEntityTypeConfiguration<EngagementEvent>, IEntityTypeConfiguration<EventSignUp>
    {
        public void Configure(EntityTypeBuilder<EngagementNotice> b)
        {
            b.ToTable("EngagementNotices");
            b.HasJson(x => x.Purposes);
            b.OwnsWords(x => x.About, PlanLengths.About);
            b.OwnsWords(x => x.HowToTakePart, PlanLengths.About);
            b.OwnsWords(x => x.Fairness, PlanLengths.About);
            b.OwnsWords(x => x.Findings, PlanLengths.Description);
            b.Property(x => x.NoNoticeBecause).HasMaxLength(PlanLengths.Reason);
            b.Ignore(x => x.Content);
            b.OwnsOne(x => x.Notice, n =>
            {
                n.Property(x => x.Reference).HasMaxLength(TenderLengths.NoticeReference).HasColumnName("NoticeReference");
                n.Property(x => x.PublishedAt).HasColumnName("NoticePublishedAt");
            });
            b.HasOne<PlannedProcurement>().WithMany().HasForeignKey(x => x.PlanId);
        }

        public void Configure(EntityTypeBuilder<EngagementEvent> b)
        {
            b.ToTable("EngagementEvents");
            b.OwnsWords(x => x.Title, PlanLengths.Title);
            b.OwnsWords(x => x.About, PlanLengths.About);
            b.OwnsWords(x => x.Place, PlanLengths.Place);
            b.OwnsWords(x => x.CancelledBecause, PlanLengths.Reason);
            b.Property(x => x.OnlineAddress).HasMaxLength(PlanLengths.Online);
            b.Ignore(x => x.Content);
            b.HasOne<PlannedProcurement>().WithMany().HasForeignKey(x => x.PlanId);
            b.HasIndex(x => x.StartsAt);
        }

        public void Configure(EntityTypeBuilder<EventSignUp> b)
        {
            b.ToTable("EventSignUps");
            b.Property(x => x.Needs).HasMaxLength(PlanLengths.Needs);
            b.HasOne<EngagementEvent>().WithMany().HasForeignKey(x => x.EventId);
            b.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
            // Pressing twice takes one place.
            b.HasIndex(x => new { x.EventId, x.PersonId }).IsUnique();
        }
    }

    /// <summary>Firms' interest in plans, and who is to hear of which plan.</summary>
    public sealed class PlanInterestMapping : IEntityTypeConfiguration<PlanInterest>, IEntityTypeConfiguration<PlanAlert>
    {
        public void Configure(EntityTypeBuilder<PlanInterest> b)
        {
            b.ToTable("PlanInterests");
            b.Property(x => x.Offers).HasMaxLength(PlanLengths.Offer);
            b.HasOne<PlannedProcurement>().WithMany().HasForeignKey(x => x.PlanId);
            b.HasOne<Firm>().WithMany().HasForeignKey(x => x.FirmId);
            b.HasIndex(x => new { x.PlanId, x.FirmId }).IsUnique();
        }

        public void Configure(EntityTypeBuilder<PlanAlert> b)
        {
            b.ToTable("PlanAlerts");
            b.HasJson(x => x.Matches);
            b.HasIndex(x => new { x.PlanId, x.PersonId }).IsUnique();
            b.HasIndex(x => new { x.SentAt, x.DroppedAt, x.DueAt });
            b.HasOne<PlannedProcurement>().WithMany().HasForeignKey(x => x.PlanId);
            b.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<PlannedProcurement> PlannedProcurements => Set<PlannedProcurement>();
        public DbSet<EngagementNotice> EngagementNotices => Set<EngagementNotice>();
        public DbSet<EngagementEvent> EngagementEvents => Set<EngagementEvent>();
        public DbSet<EventSignUp> EventSignUps => Set<EventSignUp>();
        public DbSet<PlanInterest> PlanInterests => Set<PlanInterest>();
        public DbSet<PlanAlert> PlanAlerts => Set<PlanAlert>();
    }
}
