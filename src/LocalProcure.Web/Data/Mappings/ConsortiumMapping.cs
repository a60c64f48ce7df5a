using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Tenders;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Consortia with their members, signatures and private rooms.</summary>
    public sealed class ConsortiumMapping : IEntityTypeConfiguration<Consortium>, IEntityTypeConfiguration<ConsortiumMember>,
        IEntityTypeConfiguration<ConsortiumSignature>, IEntityTypeConfiguration<ConsortiumMessage>, IEntityTypeConfiguration<ConsortiumFile>
    {
        public void Configure(EntityTypeBuilder<Consortium> b)
        {
            b.ToTable("Consortia");
            b.Property(x => x.Name).HasMaxLength(120);
            b.OwnsWords(x => x.WhyTogether, 2000);
            b.HasJson(x => x.LotIds);
            b.Ignore(x => x.CurrentMembers).Ignore(x => x.AcceptedMembers).Ignore(x => x.NotAgreed);
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            b.HasOne<Firm>().WithMany().HasForeignKey(x => x.LeadFirmId);
            b.HasMany(x => x.Members).WithOne().HasForeignKey(x => x.ConsortiumId);
            b.HasMany(x => x.Signatures).WithOne().HasForeignKey(x => x.ConsortiumId);
            b.HasIndex(x => x.TenderId);
            b.HasIndex(x => x.LeadFirmId);
        }

        public void Configure(EntityTypeBuilder<ConsortiumMember> b)
        {
            b.ToTable("ConsortiumMembers");
            b.Property(x => x.Email).HasMaxLength(254);
            b.Property(x => x.TokenHash).HasMaxLength(64);
            b.Property(x => x.Role).HasMaxLength(200);
            b.Property(x => x.Declaration).HasMaxLength(1000);
            b.Property(x => x.ClaimKey).HasMaxLength(65);
            b.Property(x => x.Scope).HasMaxLength(2000);
            b.Property(x => x.WhyNotAlone).HasMaxLength(2000);
            b.HasJson(x => x.LotShares);
            b.HasJson(x => x.ReliedOn);
            b.HasJson(x => x.AloneReasons);
            b.HasOne<Firm>().WithMany().HasForeignKey(x => x.FirmId);
            b.HasIndex(x => x.FirmId);
            b.HasIndex(x => x.TokenHash);
            // Two groups for one tender cannot both take a firm undeclared, even at the same moment.
            b.HasIndex(x => x.ClaimKey).IsUnique();
            b.OwnsMany(x => x.LotClaims, c =>
            {
                c.ToTable("ConsortiumLotClaims").WithOwner().HasForeignKey("ConsortiumMemberId");
                c.HasKey(x => x.Key);
                c.Property(x => x.Key).HasMaxLength(65).ValueGeneratedNever();
            });
        }

        public void Configure(EntityTypeBuilder<ConsortiumSignature> b)
        {
            b.ToTable("ConsortiumSignatures");
            b.Property(x => x.ContentHash).HasMaxLength(64);
            b.HasIndex(x => new { x.BidId, x.FirmId });
        }

        public void Configure(EntityTypeBuilder<ConsortiumMessage> b)
        {
            b.ToTable("ConsortiumMessages");
            b.Property(x => x.SealedText).HasMaxLength(30_000);
            b.HasJson(x => x.Mentions);
            b.HasOne<Consortium>().WithMany().HasForeignKey(x => x.ConsortiumId);
            b.HasIndex(x => new { x.ConsortiumId, x.SentAt });
            b.HasIndex(x => new { x.ThreadId, x.SentAt });
        }

        public void Configure(EntityTypeBuilder<ConsortiumFile> b)
        {
            b.ToTable("ConsortiumFiles");
            b.Property(x => x.SealedName).HasMaxLength(2000);
            b.Property(x => x.ContentType).HasMaxLength(120);
            b.Property(x => x.StoredHash).HasMaxLength(64);
            b.HasOne<Consortium>().WithMany().HasForeignKey(x => x.ConsortiumId);
            b.HasIndex(x => new { x.ConsortiumId, x.AddedAt });
            b.HasIndex(x => x.SeriesId);
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Consortium> Consortia => Set<Consortium>();
        public DbSet<ConsortiumMember> ConsortiumMembers => Set<ConsortiumMember>();
        public DbSet<ConsortiumMessage> ConsortiumMessages => Set<ConsortiumMessage>();
        public DbSet<ConsortiumFile> ConsortiumFiles => Set<ConsortiumFile>();
    }
}
