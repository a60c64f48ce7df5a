using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>A few facts about the installation itself.</summary>
    public sealed class SiteFactMapping : IEntityTypeConfiguration<SiteFact>
    {
        public void Configure(EntityTypeBuilder<SiteFact> b)
        {
            b.ToTable("SiteFacts");
            b.HasKey(x => x.Name);
            b.Property(x => x.Name).HasMaxLength(60);
            b.Property(x => x.Value).HasMaxLength(400);
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<SiteFact> SiteFacts => Set<SiteFact>();
    }
}
