using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LocalProcure.Web.Data;

/// <summary>Every instant in the database is UTC to the microsecond, on every provider.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(v => Current.Truncated(v), v => DateTime.SpecifyKind(v, DateTimeKind.Utc));

/// <summary>Short words for mappings that recur.</summary>
public static class MappingWords
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>A user's own words as two columns, e.g. TitleEnglish and TitleWelsh. A value, not a row: <see cref="OwnWords.None"/> may stand in many places.</summary>
    public static void OwnsWords<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, OwnWords?>> words, int maxLength) where T : class
    {
        var name = ((MemberExpression)words.Body).Member.Name;
        entity.ComplexProperty(words, w =>
        {
            w.IsRequired();
            w.Property(x => x.English).HasMaxLength(maxLength).HasColumnName(name + "English");
            w.Property(x => x.Welsh).HasMaxLength(maxLength).HasColumnName(name + "Welsh");
        });
    }

    /// <summary>A list of small records in one JSON column; only for lists that are never searched in SQL.</summary>
    public static void HasJson<T, TItem>(this EntityTypeBuilder<T> entity, Expression<Func<T, IReadOnlyList<TItem>>> list) where T : class
    {
        var comparer = new ValueComparer<IReadOnlyList<TItem>>(
            (a, b) => Text(a) == Text(b), v => Text(v).GetHashCode(StringComparison.Ordinal), v => Read<TItem>(Text(v)));
        entity.Property(list).HasConversion(v => Text(v), v => Read<TItem>(v), comparer);
    }

    private static string Text<TItem>(IReadOnlyList<TItem>? items) => JsonSerializer.Serialize(items ?? [], Json);

    private static List<TItem> Read<TItem>(string text) => string.IsNullOrEmpty(text) ? [] : JsonSerializer.Deserialize<List<TItem>>(text, Json) ?? [];
}
