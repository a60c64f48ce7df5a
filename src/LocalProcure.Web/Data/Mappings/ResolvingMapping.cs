using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Spend;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Imports in the background.</summary>
    public sealed class ImportRunMapping : IEntityTypeConfiguration<ImportRun>
    {
        public void Configure(EntityTypeBuilder<ImportRun> b)
        {
            b.ToTable("ImportRuns");
            b.Property(x => x.FileName).HasMaxLength(200);
            b.Property(x => x.Hash).HasMaxLength(64);
            b.HasJson(x => x.Columns);
            b.HasOne<Buyer>().WithMany().HasForeignKey(x => x.BuyerId);
            b.HasOne<PaymentImport>().WithMany().HasForeignKey(x => x.ImportId);
            b.HasIndex(x => x.EndedAt);
            b.HasIndex(x => new { x.BuyerId, x.AskedAt });
        }
    }

    /// <summary>What was confirmed about the columns of each buyer's files.</summary>
    public sealed class ColumnMemoryMapping : IEntityTypeConfiguration<ColumnMemory>
    {
        public void Configure(EntityTypeBuilder<ColumnMemory> b)
        {
            b.ToTable("ColumnMemories");
            b.HasJson(x => x.Columns);
            b.HasOne<Buyer>().WithMany().HasForeignKey(x => x.BuyerId);
            b.HasIndex(x => x.BuyerId).IsUnique();
        }
    }

    /// <summary>Bodies of public registers, found by number and by compared name. Written in bulk.</summary>
    public sealed class RegisterEntryMapping : IEntityTypeConfiguration<RegisterEntry>
    {
        public void Configure(EntityTypeBuilder<RegisterEntry> b)
        {
            b.ToTable("RegisterEntries").HasKey(x => new { x.Scheme, x.Number });
            b.Property(x => x.Scheme).HasMaxLength(20);
            b.Property(x => x.Number).HasMaxLength(20);
            b.Property(x => x.Name).HasMaxLength(300);
            b.Property(x => x.Core).HasMaxLength(300);
            b.Property(x => x.Postcode).HasMaxLength(10);
            b.Property(x => x.PlaceCode).HasMaxLength(20);
            b.Property(x => x.Sics).HasMaxLength(60);
            b.Property(x => x.Stem).HasMaxLength(RegisterEntry.StemLength);
            b.Property(x => x.CompanyNumber).HasMaxLength(8);
            b.Ignore(x => x.FirmName);
            b.HasIndex(x => x.Stem);
            b.HasOne<RegisterList>().WithMany().HasForeignKey(x => x.ListId);
            b.HasIndex(x => x.Core);
        }
    }

    /// <summary>Registers taken in.</summary>
    public sealed class RegisterListMapping : IEntityTypeConfiguration<RegisterList>
    {
        public void Configure(EntityTypeBuilder<RegisterList> b)
        {
            b.ToTable("RegisterLists");
            b.Property(x => x.Scheme).HasMaxLength(20);
            b.Property(x => x.FileName).HasMaxLength(200);
            b.Property(x => x.Hash).HasMaxLength(64);
            b.HasIndex(x => x.ImportedAt);
        }
    }

    /// <summary>Questions to suppliers.</summary>
    public sealed class SupplierQuestionMapping : IEntityTypeConfiguration<SupplierQuestion>
    {
        public void Configure(EntityTypeBuilder<SupplierQuestion> b)
        {
            b.ToTable("SupplierQuestions");
            b.Property(x => x.Email).HasMaxLength(254);
            b.Property(x => x.Postcode).HasMaxLength(10);
            b.Property(x => x.PlaceCode).HasMaxLength(20);
            b.Property(x => x.CompanyNumber).HasMaxLength(8);
            b.Property(x => x.Answerer).HasMaxLength(200);
            b.HasOne<Buyer>().WithMany().HasForeignKey(x => x.BuyerId);
            b.HasOne<Payee>().WithMany().HasForeignKey(x => x.PayeeId);
            b.HasIndex(x => new { x.PayeeId, x.AskedAt });
            b.HasIndex(x => x.AnsweredAt);
        }
    }

    /// <summary>Buyers' words mapped to headings.</summary>
    public sealed class CategoryRuleMapping : IEntityTypeConfiguration<CategoryRule>
    {
        public void Configure(EntityTypeBuilder<CategoryRule> b)
        {
            b.ToTable("CategoryRules");
            b.Property(x => x.Words).HasMaxLength(ExclusionRule.LongestWords);
            b.Property(x => x.Heading).HasMaxLength(40);
            b.HasOne<Buyer>().WithMany().HasForeignKey(x => x.BuyerId);
            b.HasIndex(x => x.EndedAt);
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<ImportRun> ImportRuns => Set<ImportRun>();
        public DbSet<ColumnMemory> ColumnMemories => Set<ColumnMemory>();
        public DbSet<RegisterEntry> RegisterEntries => Set<RegisterEntry>();
        public DbSet<RegisterList> RegisterLists => Set<RegisterList>();
        public DbSet<SupplierQuestion> SupplierQuestions => Set<SupplierQuestion>();
        public DbSet<CategoryRule> CategoryRules => Set<CategoryRule>();
    }
}
