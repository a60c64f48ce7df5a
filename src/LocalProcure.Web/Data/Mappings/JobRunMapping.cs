using LocalProcure.Web.Jobs;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>What the jobs did.</summary>
    public sealed class JobRunMapping : IEntityTypeConfiguration<JobRun>
    {
        public void Configure(EntityTypeBuilder<JobRun> b)
        {
            b.ToTable("JobRuns");
            b.Property(x => x.Id).ValueGeneratedNever();
            b.Property(x => x.Job).HasMaxLength(60);
            b.Property(x => x.Error).HasMaxLength(500);
            b.HasIndex(x => new { x.Job, x.EndedAt });
            b.HasIndex(x => x.EndedAt);
            b.Ignore(x => x.Seconds);
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<JobRun> JobRuns => Set<JobRun>();
    }
}
