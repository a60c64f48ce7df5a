using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Selection stages: what firms are asked, their sealed requests, the opening of those and the shortlist.</summary>
    public sealed class SelectionMapping : IEntityTypeConfiguration<SelectionQuestion>, IEntityTypeConfiguration<ParticipationRequest>, IEntityTypeConfiguration<RequestSignature>,
        IEntityTypeConfiguration<ParticipationOpening>, IEntityTypeConfiguration<Shortlist>
    {
        public void Configure(EntityTypeBuilder<SelectionQuestion> b)
        {
            b.ToTable("SelectionQuestions").Property(x => x.Id).ValueGeneratedNever();
            b.OwnsWords(x => x.Words, TenderLengths.Question);
            b.OwnsWords(x => x.Guidance, TenderLengths.Guidance);
            b.HasOne<Tender>().WithMany(t => t.SelectionQuestions).HasForeignKey(x => x.TenderId);
        }

        public void Configure(EntityTypeBuilder<ParticipationRequest> b)
        {
            b.ToTable("ParticipationRequests");
            b.Property(x => x.WrappedKey).HasMaxLength(100);
            b.Property(x => x.ContentHash).HasMaxLength(64);
            b.Property(x => x.Signature).HasMaxLength(200);
            b.Property(x => x.AssessedBecause).HasMaxLength(TenderLengths.Answer);
            b.Ignore(x => x.Receipt);
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            // Two who start at once make one request between them.
            b.HasIndex(x => new { x.TenderId, x.BidderId }).IsUnique();
            b.HasIndex(x => x.FirmId);
            b.HasIndex(x => new { x.BuyerId, x.OpenedAt });
        }

        public void Configure(EntityTypeBuilder<RequestSignature> b)
        {
            b.ToTable("RequestSignatures");
            b.Property(x => x.ContentHash).HasMaxLength(64);
            b.HasOne<ParticipationRequest>().WithMany().HasForeignKey(x => x.RequestId);
            b.HasIndex(x => x.RequestId);
        }

        public void Configure(EntityTypeBuilder<ParticipationOpening> b)
        {
            b.ToTable("ParticipationOpenings");
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            b.HasIndex(x => x.TenderId).IsUnique();
            b.OwnsMany(x => x.Requests, o =>
            {
                o.ToTable("OpenedRequests");
                o.WithOwner().HasForeignKey("OpeningId");
                o.HasKey("OpeningId", nameof(OpenedRequest.RequestId));
                o.Property(x => x.RequestId).ValueGeneratedNever();
                o.Property(x => x.Hash).HasMaxLength(64);
            });
        }

        public void Configure(EntityTypeBuilder<Shortlist> b)
        {
            b.ToTable("Shortlists");
            b.Property(x => x.Because).HasMaxLength(TenderLengths.Answer);
            b.HasOne<Tender>().WithMany().HasForeignKey(x => x.TenderId);
            b.HasIndex(x => x.TenderId).IsUnique();
            b.OwnsMany(x => x.Places, p =>
            {
                p.ToTable("ShortlistPlaces");
                p.WithOwner().HasForeignKey("ShortlistId");
                p.HasKey("ShortlistId", nameof(ShortlistPlace.RequestId));
                p.Property(x => x.RequestId).ValueGeneratedNever();
            });
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<ParticipationRequest> ParticipationRequests => Set<ParticipationRequest>();
        public DbSet<RequestSignature> RequestSignatures => Set<RequestSignature>();
        public DbSet<ParticipationOpening> ParticipationOpenings => Set<ParticipationOpening>();
        public DbSet<Shortlist> Shortlists => Set<Shortlist>();
    }
}
