namespace LocalProcure.Web.Data;

/// <summary>
/// Keeps a submission in flight and the opening of the same tender apart. SQLite has one writer, so its transactions do this by
/// themselves; PostgreSQL is asked to hold the tender's row: shared by those who submit, alone by those who open.
/// </summary>
public static class TenderLock
{
    public static Task Share(this AppDb db, Guid tenderId) => db is not PostgresDb ? Task.CompletedTask
        : db.Database.ExecuteSqlAsync($"SELECT 1 FROM \"Tenders\" WHERE \"Id\" = {tenderId} FOR SHARE");

    public static Task HoldAlone(this AppDb db, Guid tenderId) => db is not PostgresDb ? Task.CompletedTask
        : db.Database.ExecuteSqlAsync($"SELECT 1 FROM \"Tenders\" WHERE \"Id\" = {tenderId} FOR UPDATE");
}
