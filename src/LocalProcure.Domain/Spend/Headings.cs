using LocalProcure.Domain.Cpv;

namespace LocalProcure.Domain.Spend;

/// <summary>A heading that categories are mapped to.</summary>
/// <param name="Key">"cpv-45" for a CPV division, else our own word; stable in files.</param>
/// <param name="CpvDivision">Two digits where local firms can be looked for; null where no CPV division fits.</param>
public sealed record Heading(string Key, string English, string Welsh, string? CpvDivision)
{
    public string Shown => Say(English, Welsh);
}

/// <summary>The headings that a buyer's own words can be mapped to: the CPV divisions, and plain ones for what councils buy across them.</summary>
public static class Headings
{
    private static readonly Heading[] Own =
    [
        new("adult-care", "Adult social care", "Gofal cymdeithasol i oedolion", "85"),
        new("childrens-care", "Children’s social care", "Gofal cymdeithasol i blant", "85"),
        new("school-transport", "School and community transport", "Cludiant ysgol a chludiant cymunedol", "60"),
        new("highways", "Highways and street works", "Priffyrdd a gwaith stryd", "45"),
        new("buildings", "Building repair and maintenance", "Atgyweirio a chynnal adeiladau", "45"),
        new("waste", "Waste and recycling", "Gwastraff ac ailgylchu", "90"),
        new("parks", "Parks and grounds", "Parciau a thiroedd", "77"),
        new("food", "Food and catering", "Bwyd ac arlwyo", "55"),
        new("energy", "Energy and water", "Ynni a dŵr", "09"),
        new("agency-staff", "Agency staff", "Staff asiantaeth", "79"),
        new("training", "Training and education", "Hyfforddiant ac addysg", "80"),
        new("it", "Computers and telephones", "Cyfrifiaduron a ffonau", "72"),
        new("legal-finance", "Legal, finance and advice", "Y gyfraith, cyllid a chyngor", "79"),
        new("housing", "Housing and homelessness", "Tai a digartrefedd", "98"),
        new("vehicles", "Vehicles and plant", "Cerbydau a pheiriannau", "34"),
        new("leisure", "Leisure, arts and culture", "Hamdden, celfyddydau a diwylliant", "92"),
        new("property", "Rent and property", "Rhent ac eiddo", "70"),
        new("other", "Something else", "Rhywbeth arall", null),
    ];

    private static readonly Lazy<Dictionary<string, Heading>> all = new(() => Own
        .Concat(CpvTree.Divisions.Select(d => new Heading($"cpv-{d.Code[..2]}", d.English, d.Welsh ?? d.English, d.Code[..2])))
        .ToDictionary(h => h.Key));

    public static IReadOnlyCollection<Heading> All => all.Value.Values;

    public static Heading? Find(string? key) => key is not null && all.Value.TryGetValue(key, out var heading) ? heading : null;
}
