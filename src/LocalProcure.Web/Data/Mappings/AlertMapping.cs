using LocalProcure.Domain.Matching;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Who is to hear of which tender.</summary>
    public sealed class AlertMapping : IEntityTypeConfiguration<Alert>
    {
        public void Configure(EntityTypeBuilder<Alert> b)
        {
            b.ToTable("Alerts");
            b.HasJson(x => x.Matches);
            b.HasIndex(x => new { x.TenderId, x.PersonId }).IsUnique();
            b.HasIndex(x => new { x.SentAt, x.DroppedAt, x.DueAt });
            b.HasIndex(x => x.PersonId);
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            b.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Alert> Alerts => Set<Alert>();
    }
}
