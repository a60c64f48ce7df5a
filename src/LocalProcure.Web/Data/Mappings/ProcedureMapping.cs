using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Tenders;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>What single procedures add to a tender: whom a quick quote asks, why a contract is awarded directly, what a refused firm was told.</summary>
    public sealed class ProcedureMapping : IEntityTypeConfiguration<TenderInvitation>, IEntityTypeConfiguration<DirectAwardTerms>,
        IEntityTypeConfiguration<DirectAwardGround>, IEntityTypeConfiguration<ReasonRequest>, IEntityTypeConfiguration<BuyerBand>
    {
        private const int Section = 200;

        public void Configure(EntityTypeBuilder<TenderInvitation> b)
        {
            b.ToTable("TenderInvitations").HasKey(x => new { x.TenderId, x.FirmId });
            b.Property(x => x.FirmId).ValueGeneratedNever();
            b.HasOne<Tender>().WithMany(t => t.Invitations).HasForeignKey(x => x.TenderId);
            b.HasOne<Firm>().WithMany().HasForeignKey(x => x.FirmId);
            b.HasIndex(x => new { x.FirmId, x.TenderId });
        }

        public void Configure(EntityTypeBuilder<DirectAwardTerms> b)
        {
            b.ToTable("DirectAwards").HasKey(x => x.TenderId);
            b.Property(x => x.TenderId).ValueGeneratedNever();
            b.OwnsWords(x => x.Ground, TenderLengths.Reason);
            b.OwnsWords(x => x.Because, TenderLengths.Answer);
            b.Property(x => x.Section).HasMaxLength(Section);
            b.Property(x => x.DecidedBecause).HasMaxLength(TenderLengths.Answer);
            b.HasOne<Tender>().WithOne(t => t.DirectAward).HasForeignKey<DirectAwardTerms>(x => x.TenderId);
            b.HasOne<Firm>().WithMany().HasForeignKey(x => x.FirmId);
        }

        public void Configure(EntityTypeBuilder<DirectAwardGround> b)
        {
            b.ToTable("DirectAwardGrounds");
            b.OwnsWords(x => x.Words, TenderLengths.Reason);
            b.Property(x => x.Section).HasMaxLength(Section);
        }

        public void Configure(EntityTypeBuilder<ReasonRequest> b)
        {
            b.ToTable("ReasonRequests");
            b.Property(x => x.Answer).HasMaxLength(TenderLengths.Answer);
            b.HasJson(x => x.LotIds);
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            // Asked twice at the same moment is asked once.
            b.HasIndex(x => new { x.TenderId, x.FirmId }).IsUnique();
            b.HasIndex(x => new { x.AnsweredAt, x.AnswerBy });
        }

        public void Configure(EntityTypeBuilder<BuyerBand> b)
        {
            b.ToTable("BuyerBands");
            b.Property(x => x.Source).HasMaxLength(Section);
            b.HasOne<Buyer>().WithMany().HasForeignKey(x => x.BuyerId);
            b.HasIndex(x => new { x.BuyerId, x.From });
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<TenderInvitation> TenderInvitations => Set<TenderInvitation>();
        public DbSet<DirectAwardGround> DirectAwardGrounds => Set<DirectAwardGround>();
        public DbSet<ReasonRequest> ReasonRequests => Set<ReasonRequest>();
        public DbSet<BuyerBand> BuyerBands => Set<BuyerBand>();
    }
}
