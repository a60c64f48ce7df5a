using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Teaming;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Blind interest in teaming, the pairs that fit, introductions, and groups started before a tender.</summary>
    public sealed class TeamingMapping : IEntityTypeConfiguration<TeamingInterest>, IEntityTypeConfiguration<TeamingPair>, IEntityTypeConfiguration<Introduction>,
        IEntityTypeConfiguration<IntroducedFirm>, IEntityTypeConfiguration<TeamingGroup>
    {
        public void Configure(EntityTypeBuilder<TeamingInterest> b)
        {
            b.ToTable("TeamingInterests");
            b.HasJson(x => x.Brings);
            b.HasJson(x => x.Seeks);
            b.Property(x => x.Words).HasMaxLength(TeamingLengths.Words);
            b.Ignore(x => x.Occasion);
            b.HasOne<PlannedProcurement>().WithMany().HasForeignKey(x => x.PlanId);
            b.HasOne<Contract>().WithMany().HasForeignKey(x => x.ContractId);
            b.HasOne<Firm>().WithMany().HasForeignKey(x => x.FirmId);
            // A firm states its interest once for each.
            b.HasIndex(x => new { x.PlanId, x.FirmId }).IsUnique();
            b.HasIndex(x => new { x.ContractId, x.FirmId }).IsUnique();
            b.HasIndex(x => x.FirmId);
        }

        public void Configure(EntityTypeBuilder<TeamingPair> b)
        {
            b.ToTable("TeamingPairs");
            b.HasOne<TeamingInterest>().WithMany().HasForeignKey(x => x.FirstId);
            b.HasOne<TeamingInterest>().WithMany().HasForeignKey(x => x.SecondId);
            // Two that say yes at the same moment make one pair.
            b.HasIndex(x => new { x.FirstId, x.SecondId }).IsUnique();
            b.HasIndex(x => x.SecondId);
            b.HasIndex(x => x.FirstFirmId);
            b.HasIndex(x => x.SecondFirmId);
        }

        public void Configure(EntityTypeBuilder<Introduction> b)
        {
            b.ToTable("Introductions");
            b.OwnsWords(x => x.Note, TeamingLengths.Note);
            b.Ignore(x => x.Willing);
            b.HasOne<PlannedProcurement>().WithMany().HasForeignKey(x => x.PlanId);
            b.HasOne<Person>().WithMany().HasForeignKey(x => x.MadeBy);
            b.HasMany(x => x.Firms).WithOne().HasForeignKey(x => x.IntroductionId);
            b.HasIndex(x => new { x.MadeBy, x.MadeAt });
        }

        public void Configure(EntityTypeBuilder<IntroducedFirm> b)
        {
            b.ToTable("IntroducedFirms").Property(x => x.Id).ValueGeneratedNever();
            b.OwnsWords(x => x.About, TeamingLengths.About);
            b.HasOne<Firm>().WithMany().HasForeignKey(x => x.FirmId);
            b.HasIndex(x => new { x.IntroductionId, x.FirmId }).IsUnique();
            b.HasIndex(x => x.FirmId);
        }

        public void Configure(EntityTypeBuilder<TeamingGroup> b)
        {
            b.ToTable("TeamingGroups");
            b.HasOne<Consortium>().WithMany().HasForeignKey(x => x.ConsortiumId);
            b.HasOne<PlannedProcurement>().WithMany().HasForeignKey(x => x.PlanId);
            b.HasOne<Contract>().WithMany().HasForeignKey(x => x.ContractId);
            b.HasIndex(x => x.ConsortiumId).IsUnique();
            b.HasIndex(x => new { x.PlanId, x.ToldAt });
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<TeamingInterest> TeamingInterests => Set<TeamingInterest>();
        public DbSet<TeamingPair> TeamingPairs => Set<TeamingPair>();
        public DbSet<Introduction> Introductions => Set<Introduction>();
        public DbSet<TeamingGroup> TeamingGroups => Set<TeamingGroup>();
    }
}
