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
            b.Ignore(x => x.Lead);
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            b.HasOne<Buyer>().WithMany().HasForeignKey(x => x.BuyerId);
            b.HasIndex(x => x.TenderId).IsUnique();
            b.HasIndex(x => x.AwardedAt);
            b.OwnsMany(x => x.Parties, p =>
            {
                p.ToTable("ContractParties");
                p.WithOwner().HasForeignKey("ContractId");
                p.HasKey("ContractId", nameof(ContractParty.FirmId));
                p.Property(x => x.FirmId).ValueGeneratedNever();
                p.Property(x => x.Name).HasMaxLength(200);
                p.Property(x => x.Role).HasMaxLength(500);
                p.Property(x => x.Postcode).HasMaxLength(10);
                p.Property(x => x.AuthorityCode).HasMaxLength(20);
                p.HasIndex(x => x.FirmId);
            });
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Contract> Contracts => Set<Contract>();
    }
}
