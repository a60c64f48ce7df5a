using LocalProcure.Domain.Firms;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Suppliers.</summary>
    public sealed class FirmMapping : IEntityTypeConfiguration<Firm>
    {
        public void Configure(EntityTypeBuilder<Firm> b)
        {
            b.ToTable("Firms");
            b.Property(x => x.Name).HasMaxLength(200);
            b.Property(x => x.TradingName).HasMaxLength(200);
            b.OwnsWords(x => x.Description, 4000);
            b.Property(x => x.Website).HasMaxLength(300);
            b.Property(x => x.Telephone).HasMaxLength(40);
            b.Property(x => x.VerifiedBecause).HasMaxLength(1000);
            b.Property(x => x.SearchWords).HasMaxLength(8000);
            b.Property(x => x.SearchCodes).HasMaxLength(8000);
            b.Property(x => x.SearchAreas).HasMaxLength(8000);
            b.HasJson(x => x.Interests);
            b.HasJson(x => x.WorkCodes);
            b.HasJson(x => x.ServedCodes);
            b.Property(x => x.WorkWords).HasMaxLength(4000);
            b.Ignore(x => x.CodesShown).Ignore(x => x.AreasShown);
            b.Ignore(x => x.PrincipalPlace);
            b.OwnsMany(x => x.Numbers, n =>
            {
                n.ToTable("FirmNumbers");
                n.Property<Guid>("Id");
                n.HasKey("Id");
                n.Property(x => x.Scheme).HasMaxLength(20);
                n.Property(x => x.Number).HasMaxLength(40);
                n.HasIndex(x => new { x.Scheme, x.Number });
            });
            b.OwnsMany(x => x.Places, n =>
            {
                n.ToTable("FirmPlaces");
                n.Property<Guid>("Id");
                n.HasKey("Id");
                n.Property(x => x.Postcode).HasMaxLength(10);
                n.Property(x => x.Address).HasMaxLength(500);
                n.Property(x => x.AuthorityCode).HasMaxLength(20);
                n.HasIndex(x => x.AuthorityCode);
            });
            b.HasIndex(x => x.Name);
            b.HasIndex(x => x.IsListed);
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Firm> Firms => Set<Firm>();
    }
}
