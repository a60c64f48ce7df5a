using LocalProcure.Domain.Matching;
using LocalProcure.Domain.People;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Who is to hear of which tender, and which tenders have been matched.</summary>
    public sealed class AlertMapping : IEntityTypeConfiguration<Alert>, IEntityTypeConfiguration<TenderMatched>
    {
        public void Configure(EntityTypeBuilder<Alert> b)
        {
            b.ToTable("Alerts");
            b.HasJson(x => x.Matches);
            b.HasIndex(x => new { x.TenderId, x.PersonId }).IsUnique();
            b.HasIndex(x => new { x.SentAt, x.DroppedAt, x.DueAt });
            b.HasIndex(x => x.PersonId);
            b.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        }

        public void Configure(EntityTypeBuilder<TenderMatched> b)
        {
            b.ToTable("TendersMatched");
            b.HasKey(x => x.TenderId);
            b.Property(x => x.TenderId).ValueGeneratedNever();
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Alert> Alerts => Set<Alert>();
        public DbSet<TenderMatched> TendersMatched => Set<TenderMatched>();
    }
}
