using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>The outbox.</summary>
    public sealed class EmailMapping : IEntityTypeConfiguration<Email>
    {
        public void Configure(EntityTypeBuilder<Email> b)
        {
            b.ToTable("Emails");
            b.Property(x => x.Id).ValueGeneratedNever();
            b.Property(x => x.Address).HasMaxLength(256);
            b.Property(x => x.Subject).HasMaxLength(998);
            b.Property(x => x.Text).HasMaxLength(200_000);
            b.Property(x => x.Html).HasMaxLength(400_000);
            b.Property(x => x.Headers).HasMaxLength(4000);
            b.Ignore(x => x.FileName);
            b.Ignore(x => x.MessageId);
            b.Ignore(x => x.HeaderList);
            b.Property(x => x.LastError).HasMaxLength(500);
            b.HasIndex(x => new { x.SentAt, x.GivenUpAt, x.NextTryAt });
            b.HasIndex(x => new { x.Kind, x.CreatedAt });
            b.HasIndex(x => new { x.Address, x.CreatedAt });
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Email> Emails => Set<Email>();
    }
}
