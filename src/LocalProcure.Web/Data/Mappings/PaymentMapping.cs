using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Spend;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Payment lines, found by buyer and date for the figures and by import for undoing. Written in bulk.</summary>
    public sealed class PaymentMapping : IEntityTypeConfiguration<Payment>
    {
        public void Configure(EntityTypeBuilder<Payment> b)
        {
            b.ToTable("Payments").HasKey(x => new { x.ImportId, x.Row });
            b.Property(x => x.Supplier).HasMaxLength(300);
            b.Property(x => x.Department).HasMaxLength(200);
            b.Property(x => x.Category).HasMaxLength(200);
            b.Property(x => x.Description).HasMaxLength(1000);
            b.Property(x => x.TransactionNumber).HasMaxLength(100);
            b.HasOne<PaymentImport>().WithMany().HasForeignKey(x => x.ImportId);
            b.HasOne<Payee>().WithMany().HasForeignKey(x => x.PayeeId);
            b.HasIndex(x => new { x.BuyerId, x.PaidOn });
            b.HasIndex(x => new { x.PayeeId, x.PaidOn });
        }
    }

    /// <summary>Rows that an import refused.</summary>
    public sealed class RefusedRowMapping : IEntityTypeConfiguration<RefusedRow>
    {
        public void Configure(EntityTypeBuilder<RefusedRow> b)
        {
            b.ToTable("RefusedRows").HasKey(x => new { x.ImportId, x.Row });
            b.Property(x => x.Detail).HasMaxLength(120);
            b.Ignore(x => x.Refusal);
            b.HasOne<PaymentImport>().WithMany().HasForeignKey(x => x.ImportId);
        }
    }

    /// <summary>Payment files taken in.</summary>
    public sealed class PaymentImportMapping : IEntityTypeConfiguration<PaymentImport>
    {
        public void Configure(EntityTypeBuilder<PaymentImport> b)
        {
            b.ToTable("PaymentImports");
            b.Property(x => x.FileName).HasMaxLength(200);
            b.Property(x => x.Hash).HasMaxLength(64);
            b.Property(x => x.Encoding).HasMaxLength(20);
            b.Property(x => x.LiveKey).HasMaxLength(100);
            b.HasJson(x => x.Columns);
            b.HasJson(x => x.Drift);
            b.Ignore(x => x.Period);
            b.Property(x => x.Overlap).HasDefaultValue(OverlapChoice.Undecided);
            b.HasOne<Buyer>().WithMany().HasForeignKey(x => x.BuyerId);
            b.HasIndex(x => x.LiveKey).IsUnique();
            // Without a foreign key to itself: SQLite would have to write the whole table anew for it.
            b.HasIndex(x => x.CorrectsId);
            b.HasIndex(x => new { x.BuyerId, x.ImportedAt });
        }
    }

    /// <summary>Suppliers as buyers know them.</summary>
    public sealed class PayeeMapping : IEntityTypeConfiguration<Payee>
    {
        public void Configure(EntityTypeBuilder<Payee> b)
        {
            b.ToTable("Payees");
            b.Property(x => x.Key).HasMaxLength(400);
            b.Property(x => x.Name).HasMaxLength(300);
            b.Property(x => x.Core).HasMaxLength(300);
            b.Property(x => x.SupplierNumber).HasMaxLength(60);
            b.Property(x => x.CompanyNumber).HasMaxLength(8);
            b.Property(x => x.VatNumber).HasMaxLength(9);
            b.Property(x => x.SaidPostcode).HasMaxLength(10);
            b.Property(x => x.SaidPlaceCode).HasMaxLength(20);
            b.Property(x => x.Note).HasMaxLength(1000);
            b.Ignore(x => x.FirmName);
            b.HasJson(x => x.RefusedFirms);
            b.HasJson(x => x.RefusedEntries);
            b.HasJson(x => x.Facts);
            b.Property(x => x.EntryScheme).HasMaxLength(20);
            b.Property(x => x.EntryNumber).HasMaxLength(20);
            b.Property(x => x.EntryHow).HasDefaultValue(LinkHow.NotLinked);
            b.HasOne<Buyer>().WithMany().HasForeignKey(x => x.BuyerId);
            b.HasOne<Domain.Firms.Firm>().WithMany().HasForeignKey(x => x.FirmId);
            b.HasOne<SupplierRecord>().WithMany().HasForeignKey(x => x.RecordId);
            b.HasIndex(x => new { x.BuyerId, x.Key }).IsUnique();
            b.HasIndex(x => x.FirmId);
            b.HasIndex(x => new { x.EntryScheme, x.EntryNumber });
            b.HasIndex(x => x.VatNumber);
        }
    }

    /// <summary>Rows of buyers' supplier lists.</summary>
    public sealed class SupplierRecordMapping : IEntityTypeConfiguration<SupplierRecord>
    {
        public void Configure(EntityTypeBuilder<SupplierRecord> b)
        {
            b.ToTable("SupplierRecords").Property(x => x.Id).ValueGeneratedNever();
            b.Property(x => x.Key).HasMaxLength(300);
            b.Property(x => x.Number).HasMaxLength(60);
            b.Property(x => x.Name).HasMaxLength(300);
            b.Property(x => x.Core).HasMaxLength(300);
            b.Property(x => x.CompanyNumber).HasMaxLength(8);
            b.Property(x => x.VatNumber).HasMaxLength(9);
            b.Property(x => x.Postcode).HasMaxLength(10);
            b.Property(x => x.PlaceCode).HasMaxLength(20);
            b.HasOne<Buyer>().WithMany().HasForeignKey(x => x.BuyerId);
            b.HasOne<SupplierList>().WithMany().HasForeignKey(x => x.ListId);
            b.HasIndex(x => new { x.BuyerId, x.Key }).IsUnique();
        }
    }

    /// <summary>Supplier lists taken in.</summary>
    public sealed class SupplierListMapping : IEntityTypeConfiguration<SupplierList>
    {
        public void Configure(EntityTypeBuilder<SupplierList> b)
        {
            b.ToTable("SupplierLists");
            b.Property(x => x.FileName).HasMaxLength(200);
            b.Property(x => x.Hash).HasMaxLength(64);
            b.HasOne<Buyer>().WithMany().HasForeignKey(x => x.BuyerId);
            b.HasIndex(x => new { x.BuyerId, x.ImportedAt });
        }
    }

    /// <summary>Rules that keep lines out of the base.</summary>
    public sealed class ExclusionRuleMapping : IEntityTypeConfiguration<ExclusionRule>
    {
        public void Configure(EntityTypeBuilder<ExclusionRule> b)
        {
            b.ToTable("ExclusionRules");
            b.Property(x => x.Words).HasMaxLength(ExclusionRule.LongestWords);
            b.HasOne<Buyer>().WithMany().HasForeignKey(x => x.BuyerId);
            b.HasIndex(x => x.EndedAt);
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Payment> Payments => Set<Payment>();
        public DbSet<RefusedRow> RefusedRows => Set<RefusedRow>();
        public DbSet<PaymentImport> PaymentImports => Set<PaymentImport>();
        public DbSet<Payee> Payees => Set<Payee>();
        public DbSet<SupplierRecord> SupplierRecords => Set<SupplierRecord>();
        public DbSet<SupplierList> SupplierLists => Set<SupplierList>();
        public DbSet<ExclusionRule> ExclusionRules => Set<ExclusionRule>();
    }
}
