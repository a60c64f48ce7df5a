using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings;

/// <summary>The trail: found by chain, in order; or by person.</summary>
public sealed class AuditRowMapping : IEntityTypeConfiguration<AuditRow>, IEntityTypeConfiguration<AuditHead>, IEntityTypeConfiguration<WordsBefore>
{
    public void Configure(EntityTypeBuilder<AuditRow> b)
    {
        b.ToTable("AuditRows");
        b.HasKey(x => new { x.ChainId, x.Number });
        b.Property(x => x.ThingType).HasMaxLength(60);
        b.Property(x => x.What).HasMaxLength(60);
        b.Property(x => x.Detail).HasMaxLength(4000);
        b.Property(x => x.PreviousHash).HasMaxLength(64);
        b.Property(x => x.Hash).HasMaxLength(64);
        b.HasIndex(x => new { x.ThingId, x.At });
        b.HasIndex(x => new { x.By, x.At });
        // What happened lately, whatever the chain: open data is written from it.
        b.HasIndex(x => x.At);
    }

    public void Configure(EntityTypeBuilder<WordsBefore> b)
    {
        b.ToTable("AuditWordsBefore");
        b.HasKey(x => new { x.ChainId, x.Number });
        b.Property(x => x.Words).HasMaxLength(WordsBefore.Length);
    }

    public void Configure(EntityTypeBuilder<AuditHead> b)
    {
        b.ToTable("AuditHeads");
        b.HasKey(x => x.ChainId);
        b.Property(x => x.ChainId).ValueGeneratedNever();
        b.Property(x => x.Hash).HasMaxLength(64);
        b.Property(x => x.Mark).HasMaxLength(64);
    }
}
