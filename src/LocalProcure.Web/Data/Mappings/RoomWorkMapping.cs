using LocalProcure.Domain.Consortia;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LocalProcure.Web.Data.Mappings
{
    /// <summary>Tasks and timetable of a group's room, and how soon each person hears from rooms.</summary>
    public sealed class RoomWorkMapping : IEntityTypeConfiguration<RoomTask>, IEntityTypeConfiguration<Timetable>, IEntityTypeConfiguration<RoomReader>
    {
        public void Configure(EntityTypeBuilder<RoomTask> b)
        {
            b.ToTable("RoomTasks");
            b.Property(x => x.SealedWords).HasMaxLength(4000);
            b.HasOne<Consortium>().WithMany().HasForeignKey(x => x.ConsortiumId);
            b.HasIndex(x => new { x.ConsortiumId, x.RemovedAt, x.DoneAt });
            b.HasIndex(x => x.DueOn);
        }

        public void Configure(EntityTypeBuilder<Timetable> b)
        {
            b.ToTable("RoomTimetables");
            b.HasJson(x => x.Chosen);
            b.HasOne<Consortium>().WithMany().HasForeignKey(x => x.ConsortiumId);
            b.HasIndex(x => x.ConsortiumId).IsUnique();
        }

        public void Configure(EntityTypeBuilder<RoomReader> b)
        {
            b.ToTable("RoomReaders");
            b.HasIndex(x => x.PersonId).IsUnique();
        }
    }
}

namespace LocalProcure.Web.Data
{
    public abstract partial class AppDb
    {
        public DbSet<RoomTask> RoomTasks => Set<RoomTask>();
        public DbSet<Timetable> Timetables => Set<Timetable>();
        public DbSet<RoomReader> RoomReaders => Set<RoomReader>();
    }
}
