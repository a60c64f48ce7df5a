using LocalProcure.Domain.Surveys;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Surveys of local suppliers.</summary>
    public sealed class SurveyMapping : IEntityTypeConfiguration<Survey>
    {
        public void Configure(EntityTypeBuilder<Survey> b)
        {
            b.ToTable("Surveys");
            b.Property(x => x.AreaCode).HasMaxLength(20);
            b.Property(x => x.Name).HasMaxLength(Survey.NameLength);
            b.HasIndex(x => new { x.AreaCode, x.OpenedAt });
        }
    }

    /// <summary>Suppliers asked, with their answers.</summary>
    public sealed class SurveyInvitationMapping : IEntityTypeConfiguration<SurveyInvitation>
    {
        public void Configure(EntityTypeBuilder<SurveyInvitation> b)
        {
            b.ToTable("SurveyInvitations");
            b.Property(x => x.Name).HasMaxLength(300);
            b.Property(x => x.Email).HasMaxLength(256);
            b.HasOne<Survey>().WithMany().HasForeignKey(x => x.SurveyId);
            // Nobody is asked twice in one survey, not even by two people at once.
            b.HasIndex(x => new { x.SurveyId, x.SupplierId }).IsUnique();
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<Domain.Surveys.Survey> Surveys => Set<Domain.Surveys.Survey>();
        public DbSet<Domain.Surveys.SurveyInvitation> SurveyInvitations => Set<Domain.Surveys.SurveyInvitation>();
    }
}
