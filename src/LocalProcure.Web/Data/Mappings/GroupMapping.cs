using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Consortia.Agreeing;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Tenders;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>What a group keeps beside its members and signatures: private prices, certificates, its agreement.</summary>
    public sealed class GroupMapping : IEntityTypeConfiguration<PriceSheet>, IEntityTypeConfiguration<IndependenceCertificate>, IEntityTypeConfiguration<ConsortiumAgreement>,
        IEntityTypeConfiguration<GroupChange>
    {
        public void Configure(EntityTypeBuilder<PriceSheet> b)
        {
            b.ToTable("ConsortiumPriceSheets");
            b.HasOne<Consortium>().WithMany().HasForeignKey(x => x.ConsortiumId);
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            b.HasOne<Firm>().WithMany().HasForeignKey(x => x.FirmId);
            b.HasIndex(x => new { x.ConsortiumId, x.FirmId }).IsUnique();
        }

        public void Configure(EntityTypeBuilder<IndependenceCertificate> b)
        {
            b.ToTable("IndependenceCertificates");
            b.Property(x => x.Name).HasMaxLength(200);
            b.Property(x => x.TextHash).HasMaxLength(64);
            b.HasOne<Consortium>().WithMany().HasForeignKey(x => x.ConsortiumId);
            b.HasOne<Bid>().WithMany().HasForeignKey(x => x.BidId);
            b.HasIndex(x => new { x.ConsortiumId, x.FirmId });
        }

        public void Configure(EntityTypeBuilder<ConsortiumAgreement> b)
        {
            b.ToTable("ConsortiumAgreements");
            b.Property(x => x.English).HasMaxLength(100_000);
            b.Property(x => x.Welsh).HasMaxLength(100_000);
            b.Property(x => x.Hash).HasMaxLength(64);
            b.HasJson(x => x.FirmIds);
            b.OwnsOne(x => x.Choices);
            b.Navigation(x => x.Choices).IsRequired();
            b.Ignore(x => x.Words).Ignore(x => x.Unsigned);
            b.HasOne<Consortium>().WithMany().HasForeignKey(x => x.ConsortiumId);
            b.HasIndex(x => new { x.ConsortiumId, x.Number }).IsUnique();
            b.OwnsMany(x => x.Signatures, s =>
            {
                s.ToTable("ConsortiumAgreementSignatures").WithOwner().HasForeignKey("AgreementId");
                s.HasKey("AgreementId", nameof(AgreementSignature.FirmId));
                s.Property(x => x.FirmId).ValueGeneratedNever();
                s.Property(x => x.Name).HasMaxLength(120);
                s.Property(x => x.Role).HasMaxLength(120);
                s.Property(x => x.Hash).HasMaxLength(64);
            });
        }

        public void Configure(EntityTypeBuilder<GroupChange> b)
        {
            b.ToTable("GroupChanges");
            b.Property(x => x.Reason).HasMaxLength(2000);
            b.Property(x => x.Decision).HasMaxLength(2000);
            b.Property(x => x.NewWhyNotAlone).HasMaxLength(2000);
            b.HasJson(x => x.Shares);
            b.HasJson(x => x.MustAgree);
            b.Ignore(x => x.StillToAgree).Ignore(x => x.Status);
            b.HasOne<Consortium>().WithMany().HasForeignKey(x => x.ConsortiumId);
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            b.HasOne<Bid>().WithMany().HasForeignKey(x => x.BidId);
            b.HasIndex(x => new { x.ConsortiumId, x.AskedAt });
            b.HasIndex(x => x.TenderId);
            b.HasIndex(x => x.NewFirmId);
            b.OwnsMany(x => x.Agreements, a =>
            {
                a.ToTable("GroupChangeAgreements").WithOwner().HasForeignKey("GroupChangeId");
                a.HasKey("GroupChangeId", nameof(GroupChangeAgreement.FirmId));
                a.Property(x => x.FirmId).ValueGeneratedNever();
            });
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<PriceSheet> PriceSheets => Set<PriceSheet>();
        public DbSet<IndependenceCertificate> IndependenceCertificates => Set<IndependenceCertificate>();
        public DbSet<GroupChange> GroupChanges => Set<GroupChange>();
        public DbSet<ConsortiumAgreement> ConsortiumAgreements => Set<ConsortiumAgreement>();
    }
}
