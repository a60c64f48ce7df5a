using Microsoft.EntityFrameworkCore.Metadata;

namespace LocalProcure.Web.Features.Accounts;

/// <summary>
/// The rows that are somebody's own, found from the model: a new feature's rows are in the file that people take away without being thought
/// of, and a test asks what becomes of them when the account closes.
/// </summary>
public sealed class HeldAbout(AppDb db)
{
    /// <summary>Gone with the account.</summary>
    public static readonly IReadOnlySet<string> Goes = new HashSet<string>
    {
        "Alert", "BuyerMember", "EventSignUp", "FirmMember", "JoinRequest", "OpportunityAlert", "PlanAlert", "RoomReader", "Session", "Watch",
    };

    /// <summary>Kept as the record of what was done for an organisation or in a procurement; whoever did it has no name there any more.</summary>
    public static readonly IReadOnlySet<string> Stays = new HashSet<string>
    {
        "CalendarAddress", "ConsortiumFile", "ConsortiumMessage", "ConsortiumSignature", "DraftVersion", "IndependenceCertificate", "Mandate",
        "Panellist", "RequestSignature", "Score", "SectionComment",
    };

    /// <summary>Tables whose rows each belong to one person, with the column that says to whom.</summary>
    public static IEnumerable<(IEntityType Type, string Column)> Tables(IModel model) =>
        from type in model.GetEntityTypes()
        where !type.IsOwned() && !typeof(Account).IsAssignableFrom(type.ClrType) && type.ClrType.Namespace?.StartsWith("LocalProcure", StringComparison.Ordinal) == true
        from column in (string[])["PersonId", "AccountId"]
        where type.FindProperty(column)?.ClrType == typeof(Guid)
        orderby type.ClrType.Name
        select (type, column);

    public async Task<SortedDictionary<string, List<Dictionary<string, object?>>>> Rows(Guid personId)
    {
        var all = new SortedDictionary<string, List<Dictionary<string, object?>>>(StringComparer.Ordinal);
        foreach (var (type, column) in Tables(db.Model))
        {
            var read = typeof(HeldAbout).GetMethod(nameof(Of), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!.MakeGenericMethod(type.ClrType);
            var rows = await (Task<List<object>>)read.Invoke(this, [column, personId])!;
            if (rows.Count > 0) all[type.ClrType.Name] = [.. rows.Select(row => Shown(type, row))];
        }
        return all;
    }

    private async Task<List<object>> Of<T>(string column, Guid personId) where T : class =>
        [.. await db.Set<T>().AsNoTracking().Where(row => EF.Property<Guid>(row, column) == personId).ToListAsync()];

    // Hashes, keys and sealed words say nothing to a reader, and whoever finds the file must not get in with it.
    private static Dictionary<string, object?> Shown(IEntityType type, object row) =>
        type.GetProperties().Where(p => p.PropertyInfo is not null && p.ClrType != typeof(byte[]) && !IsSecret(p.Name)).ToDictionary(p => p.Name, p => p.PropertyInfo!.GetValue(row));

    private static bool IsSecret(string name) => name.Contains("Hash", StringComparison.Ordinal) || name.Contains("Token", StringComparison.Ordinal)
        || name.Contains("Secret", StringComparison.Ordinal) || name.StartsWith("Sealed", StringComparison.Ordinal) || name is "Version";
}
