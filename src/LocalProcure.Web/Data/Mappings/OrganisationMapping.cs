using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Ways into an organisation: an owner's invitation, a person's own request.</summary>
    public sealed class OrganisationMapping : IEntityTypeConfiguration<Invitation>, IEntityTypeConfiguration<JoinRequest>
    {
        public void Configure(EntityTypeBuilder<Invitation> b)
        {
            b.ToTable("Invitations");
            b.Property(x => x.Email).HasMaxLength(256);
            b.Property(x => x.TokenHash).HasMaxLength(64);
            b.Property(x => x.BuyerRoles).HasConversion<int>();
            b.HasIndex(x => x.TokenHash).IsUnique();
            b.HasIndex(x => x.BuyerId);
            b.HasIndex(x => x.FirmId);
            b.HasOne<Buyer>().WithMany().HasForeignKey(x => x.BuyerId);
            b.HasOne<Firm>().WithMany().HasForeignKey(x => x.FirmId);
        }

        public void Configure(EntityTypeBuilder<JoinRequest> b)
        {
            b.ToTable("JoinRequests");
            b.Property(x => x.Words).HasMaxLength(1000);
            b.HasIndex(x => x.FirmId);
            b.HasIndex(x => x.PersonId);
            b.HasOne<Firm>().WithMany().HasForeignKey(x => x.FirmId);
            b.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Invitation> Invitations => Set<Invitation>();
        public DbSet<JoinRequest> JoinRequests => Set<JoinRequest>();
    }
}
