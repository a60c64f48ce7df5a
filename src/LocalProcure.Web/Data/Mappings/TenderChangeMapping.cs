using System.Text.Json;
using LocalProcure.Domain.Tenders;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Changes to published tenders, each with the terms before and after it.</summary>
    public sealed class TenderChangeMapping : IEntityTypeConfiguration<TenderChange>
    {
        private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { IgnoreReadOnlyProperties = true };

        public void Configure(EntityTypeBuilder<TenderChange> b)
        {
            b.ToTable("TenderChanges");
            b.OwnsWords(x => x.Summary, TenderLengths.Answer);
            b.OwnsWords(x => x.ExtensionBecause, TenderLengths.Reason);
            b.Property(x => x.OneLanguageBecause).HasMaxLength(TenderLengths.Reason);
            b.OwnsOne(x => x.Notice, n =>
            {
                n.Property(x => x.Reference).HasMaxLength(TenderLengths.NoticeReference).HasColumnName("NoticeReference");
                n.Property(x => x.PublishedAt).HasColumnName("NoticePublishedAt");
            });
            b.Ignore(x => x.Differences);
            Terms(b.Property(x => x.Before));
            Terms(b.Property(x => x.After));
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            // Two officers who begin at once begin one change between them.
            b.HasIndex(x => x.OpenFor).IsUnique();
            b.HasIndex(x => new { x.TenderId, x.Number });
            b.HasIndex(x => new { x.BuyerId, x.PublishedAt });
        }

        private static void Terms(PropertyBuilder<TenderTerms> property) => property.HasConversion(
            v => JsonSerializer.Serialize(v, Json), v => JsonSerializer.Deserialize<TenderTerms>(v, Json)!,
            new ValueComparer<TenderTerms>((a, b) => JsonSerializer.Serialize(a, Json) == JsonSerializer.Serialize(b, Json), v => JsonSerializer.Serialize(v, Json).GetHashCode(StringComparison.Ordinal), v => v));
    }

    /// <summary>Versions of documents that later ones replaced.</summary>
    public sealed class TenderDocumentVersionMapping : IEntityTypeConfiguration<TenderDocumentVersion>
    {
        public void Configure(EntityTypeBuilder<TenderDocumentVersion> b)
        {
            b.ToTable("TenderDocumentVersions").Property(x => x.Id).ValueGeneratedNever();
            b.Property(x => x.Title).HasMaxLength(TenderLengths.Title);
            b.Property(x => x.FileName).HasMaxLength(200);
            b.Property(x => x.FileHash).HasMaxLength(64);
            b.Property(x => x.ContentType).HasMaxLength(100);
            b.OwnsWords(x => x.Because, TenderLengths.Reason);
            b.HasIndex(x => x.DocumentId);
        }
    }

    /// <summary>The letters that firms ask under.</summary>
    public sealed class AskerMapping : IEntityTypeConfiguration<Asker>
    {
        public void Configure(EntityTypeBuilder<Asker> b)
        {
            b.ToTable("Askers").HasKey(x => new { x.TenderId, x.FirmId });
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            b.HasIndex(x => new { x.TenderId, x.Number }).IsUnique();
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<TenderChange> TenderChanges => Set<TenderChange>();
        public DbSet<Asker> Askers => Set<Asker>();
    }
}
