using LocalProcure.Domain.Requirements;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings;

/// <summary>Conditions of participation.</summary>
public sealed class RequirementMapping : IEntityTypeConfiguration<Requirement>
{
    public void Configure(EntityTypeBuilder<Requirement> b)
    {
        b.ToTable("TenderRequirements").Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Key).HasMaxLength(RequirementLengths.Key);
        b.OwnsWords(x => x.Name, RequirementLengths.Name);
        b.OwnsWords(x => x.Guidance, RequirementLengths.Guidance);
        b.HasJson(x => x.LotIds);
        // Partners are found by what tenders ask.
        b.HasIndex(x => new { x.Kind, x.Key });
    }
}
