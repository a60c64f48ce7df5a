using LocalProcure.Domain.Buyers;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Public bodies.</summary>
    public sealed class BuyerMapping : IEntityTypeConfiguration<Buyer>
    {
        public void Configure(EntityTypeBuilder<Buyer> b)
        {
            b.ToTable("Buyers");
            b.Property(x => x.Code).HasMaxLength(20);
            b.Property(x => x.Name).HasMaxLength(200);
            b.Property(x => x.NameWelsh).HasMaxLength(200);
            b.Property(x => x.AreaCode).HasMaxLength(20);
            b.HasIndex(x => x.Code).IsUnique();
            b.HasIndex(x => x.AreaCode);
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Buyer> Buyers => Set<Buyer>();
    }
}
