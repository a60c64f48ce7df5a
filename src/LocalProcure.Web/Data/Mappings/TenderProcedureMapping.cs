using LocalProcure.Domain.Tenders;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings;

/// <summary>How a tender is competed for. Rows from before it could say are open competitions below the threshold under the Act, in Wales.</summary>
public sealed class TenderProcedureMapping : IEntityTypeConfiguration<Tender>
{
    public void Configure(EntityTypeBuilder<Tender> b)
    {
        b.Property(x => x.Procedure).HasDefaultValue(ProcedureKind.BelowThresholdOpen);
        b.Property(x => x.Arrangement).HasDefaultValue(Arrangement.Welsh);
        b.Property(x => x.Regime).HasDefaultValue(Regime.ProcurementAct2023);
        b.Property(x => x.Reservation).HasDefaultValue(Reservation.None);
        b.Property(x => x.UrgentBecause).HasMaxLength(TenderLengths.Reason);
        b.Property(x => x.ReservedBecause).HasMaxLength(TenderLengths.Reason);
        b.Ignore(x => x.ProcedureFacts);
    }
}
