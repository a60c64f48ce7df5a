using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>People with their places in buyers and firms.</summary>
    public sealed class PersonMapping : IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<BuyerMember>, IEntityTypeConfiguration<FirmMember>, IEntityTypeConfiguration<Mandate>
    {
        public void Configure(EntityTypeBuilder<Person> b)
        {
            b.ToTable("People");
            b.Property(x => x.Name).HasMaxLength(200);
            b.Property(x => x.Email).HasMaxLength(256);
            b.HasIndex(x => x.Email).IsUnique();
            b.HasMany(x => x.Buyers).WithOne().HasForeignKey(m => m.PersonId);
            b.HasMany(x => x.Firms).WithOne().HasForeignKey(m => m.PersonId);
            b.HasMany(x => x.Mandates).WithOne().HasForeignKey(m => m.PersonId);
            b.HasOne<Account>().WithOne().HasForeignKey<Person>(x => x.Id);
        }

        public void Configure(EntityTypeBuilder<BuyerMember> b)
        {
            b.ToTable("BuyerMembers");
            b.Property(x => x.Roles).HasConversion<int>();
            b.HasIndex(x => new { x.BuyerId, x.PersonId }).IsUnique();
            b.HasIndex(x => x.PersonId);
            b.HasOne<Buyer>().WithMany().HasForeignKey(x => x.BuyerId);
        }

        public void Configure(EntityTypeBuilder<FirmMember> b)
        {
            b.ToTable("FirmMembers");
            b.HasIndex(x => new { x.FirmId, x.PersonId }).IsUnique();
            b.HasIndex(x => x.PersonId);
            b.HasOne<Firm>().WithMany().HasForeignKey(x => x.FirmId);
        }

        public void Configure(EntityTypeBuilder<Mandate> b)
        {
            b.ToTable("Mandates");
            b.Property(x => x.Scope).HasMaxLength(1000);
            b.Property(x => x.ScanHash).HasMaxLength(64);
            b.Property(x => x.ScanName).HasMaxLength(200);
            b.HasIndex(x => x.FirmId);
            b.HasIndex(x => x.PersonId);
            b.HasOne<Firm>().WithMany().HasForeignKey(x => x.FirmId);
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<BuyerMember> BuyerMembers => Set<BuyerMember>();
        public DbSet<FirmMember> FirmMembers => Set<FirmMember>();
        public DbSet<Mandate> Mandates => Set<Mandate>();
    }
}
