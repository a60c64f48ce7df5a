using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Tenders;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>The public contracts register.</summary>
    public sealed class ContractMapping : IEntityTypeConfiguration<Contract>
    {
        public void Configure(EntityTypeBuilder<Contract> b)
        {
            b.ToTable("Contracts");
            b.OwnsWords(x => x.Subject, 200);
            b.OwnsWords(x => x.LotTitle, 200);
            b.OwnsWords(x => x.HowItEnds, 500);
            b.OwnsWords(x => x.LeftOut, ContractElsewhere.WordsLength);
            b.Property(x => x.FewKpisBecause).HasMaxLength(2000);
            b.Property(x => x.TerminatedBecause).HasMaxLength(2000);
            b.Ignore(x => x.Lead);
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            b.HasOne<Buyer>().WithMany().HasForeignKey(x => x.BuyerId);
            // One contract for a tender, or for each of its lots; an empty lot is the whole.
            b.HasIndex(x => new { x.TenderId, x.LotId }).IsUnique();
            b.HasIndex(x => x.AwardedAt);
            b.HasIndex(x => new { x.BuyerId, x.EndsOn });
            b.OwnsMany(x => x.Parties, p =>
            {
                p.ToTable("ContractParties");
                p.WithOwner().HasForeignKey("ContractId");
                p.HasKey("ContractId", nameof(ContractParty.FirmId));
                p.Property(x => x.FirmId).ValueGeneratedNever();
                p.Property(x => x.Name).HasMaxLength(200);
                p.Property(x => x.Role).HasMaxLength(500);
                p.Property(x => x.Address).HasMaxLength(500);
                p.Property(x => x.Postcode).HasMaxLength(10);
                p.Property(x => x.AuthorityCode).HasMaxLength(20);
                p.HasIndex(x => x.FirmId);
            });
        }
    }

    /// <summary>Contracts awarded elsewhere, entered by hand.</summary>
    public sealed class ContractElsewhereMapping : IEntityTypeConfiguration<ContractElsewhere>
    {
        public void Configure(EntityTypeBuilder<ContractElsewhere> b)
        {
            b.ToTable("ContractsElsewhere");
            b.OwnsWords(x => x.Subject, 200);
            b.OwnsWords(x => x.HowItEnds, ContractElsewhere.WordsLength);
            b.OwnsWords(x => x.LeftOut, ContractElsewhere.WordsLength);
            b.Property(x => x.Contractor).HasMaxLength(ContractElsewhere.NameLength);
            b.Property(x => x.Address).HasMaxLength(ContractElsewhere.AddressLength);
            b.Property(x => x.Postcode).HasMaxLength(10);
            b.Property(x => x.AuthorityCode).HasMaxLength(20);
            b.Property(x => x.Source).HasMaxLength(ContractElsewhere.SourceLength);
            b.Property(x => x.RemovedBecause).HasMaxLength(ContractElsewhere.WordsLength);
            b.Ignore(x => x.Terms);
            b.HasOne<Buyer>().WithMany().HasForeignKey(x => x.BuyerId);
            b.HasIndex(x => x.AwardedAt);
            b.HasIndex(x => new { x.BuyerId, x.AwardedAt });
        }
    }

    /// <summary>References of notices published elsewhere.</summary>
    public sealed class ContractNoticeMapping : IEntityTypeConfiguration<ContractNotice>
    {
        public void Configure(EntityTypeBuilder<ContractNotice> b)
        {
            b.ToTable("ContractNotices");
            b.Property(x => x.Reference).HasMaxLength(ContractNotice.ReferenceLength);
            b.HasOne<Contract>().WithMany().HasForeignKey(x => x.ContractId);
            b.HasIndex(x => new { x.ContractId, x.Kind, x.Reference }).IsUnique();
        }
    }

    /// <summary>Changes and extensions.</summary>
    public sealed class ContractChangeMapping : IEntityTypeConfiguration<ContractChange>
    {
        public void Configure(EntityTypeBuilder<ContractChange> b)
        {
            b.ToTable("ContractChanges");
            b.OwnsWords(x => x.What, 500);
            b.Property(x => x.Why).HasMaxLength(ContractChange.WhyLength);
            b.HasOne<Contract>().WithMany().HasForeignKey(x => x.ContractId);
            b.HasIndex(x => new { x.ContractId, x.MadeAt });
        }
    }

    /// <summary>Performance indicators.</summary>
    public sealed class KpiMapping : IEntityTypeConfiguration<Kpi>
    {
        public void Configure(EntityTypeBuilder<Kpi> b)
        {
            b.ToTable("Kpis");
            b.OwnsWords(x => x.Name, Kpi.NameLength);
            b.OwnsWords(x => x.Target, 1000);
            b.HasOne<Contract>().WithMany().HasForeignKey(x => x.ContractId);
            b.HasIndex(x => x.ContractId);
        }
    }

    /// <summary>Assessments of indicators.</summary>
    public sealed class KpiAssessmentMapping : IEntityTypeConfiguration<KpiAssessment>
    {
        public void Configure(EntityTypeBuilder<KpiAssessment> b)
        {
            b.ToTable("KpiAssessments");
            b.Property(x => x.Reason).HasMaxLength(KpiAssessment.ReasonLength);
            b.HasOne<Contract>().WithMany().HasForeignKey(x => x.ContractId);
            b.HasOne<Kpi>().WithMany().HasForeignKey(x => x.KpiId);
            b.HasIndex(x => new { x.ContractId, x.To });
        }
    }

    /// <summary>Social value commitments.</summary>
    public sealed class CommitmentMapping : IEntityTypeConfiguration<Commitment>
    {
        public void Configure(EntityTypeBuilder<Commitment> b)
        {
            b.ToTable("Commitments");
            b.OwnsWords(x => x.What, Commitment.Length);
            b.OwnsWords(x => x.Unit, Commitment.UnitLength);
            b.OwnsWords(x => x.Evidence, Commitment.Length);
            b.Property(x => x.Measure).HasMaxLength(Commitment.MeasureLength);
            b.Property(x => x.Target).HasPrecision(18, 2);
            b.HasOne<Contract>().WithMany().HasForeignKey(x => x.ContractId);
            b.HasIndex(x => new { x.ContractId, x.DueOn });
        }
    }

    /// <summary>What was done towards commitments.</summary>
    public sealed class DeliveryMapping : IEntityTypeConfiguration<Delivery>
    {
        public void Configure(EntityTypeBuilder<Delivery> b)
        {
            b.ToTable("Deliveries");
            b.Property(x => x.Quantity).HasPrecision(18, 2);
            b.Property(x => x.Evidence).HasMaxLength(Delivery.EvidenceLength);
            b.Property(x => x.ReturnedBecause).HasMaxLength(1000);
            b.HasOne<Contract>().WithMany().HasForeignKey(x => x.ContractId);
            b.HasOne<Commitment>().WithMany().HasForeignKey(x => x.CommitmentId);
            b.HasIndex(x => new { x.ContractId, x.EnteredAt });
        }
    }

    /// <summary>Breaches and failures to perform.</summary>
    public sealed class ContractFailureMapping : IEntityTypeConfiguration<ContractFailure>
    {
        public void Configure(EntityTypeBuilder<ContractFailure> b)
        {
            b.ToTable("ContractFailures");
            b.Property(x => x.What).HasMaxLength(ContractFailure.Longest);
            b.Property(x => x.Chance).HasMaxLength(ContractFailure.Longest);
            b.HasOne<Contract>().WithMany().HasForeignKey(x => x.ContractId);
            b.HasIndex(x => new { x.ContractId, x.On });
        }
    }

    /// <summary>Evidence files.</summary>
    public sealed class ContractFileMapping : IEntityTypeConfiguration<ContractFile>
    {
        public void Configure(EntityTypeBuilder<ContractFile> b)
        {
            b.ToTable("ContractFiles");
            b.Property(x => x.Name).HasMaxLength(ContractFile.NameLength);
            b.Property(x => x.ContentType).HasMaxLength(ContractFile.TypeLength);
            b.Property(x => x.Hash).HasMaxLength(64);
            b.HasOne<Contract>().WithMany().HasForeignKey(x => x.ContractId);
            b.HasIndex(x => new { x.ContractId, x.ThingId });
        }
    }

    /// <summary>Which reminders of a commitment were sent.</summary>
    public sealed class CommitmentReminderMapping : IEntityTypeConfiguration<CommitmentReminder>
    {
        public void Configure(EntityTypeBuilder<CommitmentReminder> b)
        {
            b.ToTable("CommitmentReminders");
            b.HasOne<Commitment>().WithMany().HasForeignKey(x => x.CommitmentId);
            b.HasIndex(x => new { x.CommitmentId, x.DueOn, x.DaysBefore }).IsUnique();
        }
    }

    /// <summary>Invoices and their payment.</summary>
    public sealed class InvoiceMapping : IEntityTypeConfiguration<Invoice>
    {
        public void Configure(EntityTypeBuilder<Invoice> b)
        {
            b.ToTable("Invoices");
            b.Property(x => x.Number).HasMaxLength(Invoice.NumberLength);
            b.Property(x => x.Description).HasMaxLength(Invoice.DescriptionLength);
            b.Property(x => x.DisputedBecause).HasMaxLength(Invoice.ReasonLength);
            b.Property(x => x.InvalidBecause).HasMaxLength(Invoice.ReasonLength);
            b.HasOne<Contract>().WithMany().HasForeignKey(x => x.ContractId);
            b.HasIndex(x => new { x.ContractId, x.FirmId, x.Number }).IsUnique();
            b.HasIndex(x => new { x.BuyerId, x.PaidOn });
            b.HasIndex(x => new { x.BuyerId, x.DueOn });
        }
    }

    /// <summary>The members' parts of a group's invoices.</summary>
    public sealed class PartPaymentMapping : IEntityTypeConfiguration<PartPayment>
    {
        public void Configure(EntityTypeBuilder<PartPayment> b)
        {
            b.ToTable("PartPayments");
            b.HasOne<Contract>().WithMany().HasForeignKey(x => x.ContractId);
            b.HasOne<Invoice>().WithMany().HasForeignKey(x => x.InvoiceId);
            // However often a payment is recorded, a member's part of an invoice is owed once.
            b.HasIndex(x => new { x.InvoiceId, x.FirmId }).IsUnique();
            b.HasIndex(x => x.ContractId);
        }
    }

    /// <summary>Which reminders of an end were sent.</summary>
    public sealed class ContractReminderMapping : IEntityTypeConfiguration<ContractReminder>
    {
        public void Configure(EntityTypeBuilder<ContractReminder> b)
        {
            b.ToTable("ContractReminders");
            b.HasOne<Contract>().WithMany().HasForeignKey(x => x.ContractId);
            b.HasIndex(x => new { x.ContractId, x.EndsOn, x.MonthsBefore }).IsUnique();
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Contract> Contracts => Set<Contract>();
        public DbSet<ContractElsewhere> ContractsElsewhere => Set<ContractElsewhere>();
        public DbSet<ContractNotice> ContractNotices => Set<ContractNotice>();
        public DbSet<ContractChange> ContractChanges => Set<ContractChange>();
        public DbSet<Kpi> Kpis => Set<Kpi>();
        public DbSet<KpiAssessment> KpiAssessments => Set<KpiAssessment>();
        public DbSet<Commitment> Commitments => Set<Commitment>();
        public DbSet<Delivery> Deliveries => Set<Delivery>();
        public DbSet<Invoice> Invoices => Set<Invoice>();
        public DbSet<ContractFailure> ContractFailures => Set<ContractFailure>();
        public DbSet<ContractFile> ContractFiles => Set<ContractFile>();
        public DbSet<CommitmentReminder> CommitmentReminders => Set<CommitmentReminder>();
        public DbSet<PartPayment> PartPayments => Set<PartPayment>();
        public DbSet<ContractReminder> ContractReminders => Set<ContractReminder>();
    }
}
