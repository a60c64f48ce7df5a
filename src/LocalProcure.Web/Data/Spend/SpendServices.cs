namespace LocalProcure.Web.Data.Spend;

/// <summary>Payments: taking them in, resolving them, reading them for the figures.</summary>
public static class SpendServices
{
    public static void AddSpend(this IServiceCollection services) =>
        services.AddScoped<Resolving>().AddScoped<PaymentSource>().AddScoped<DecisionSource>().AddScoped<Suggestions>().AddScoped<CategoryEffects>().AddSingleton<Features.Spend.AskLinks>().AddScoped<RegisterLookup>().AddScoped<RegisterImporter>().AddScoped<Overlaps>().AddScoped<PaymentImporter>().AddSingleton<ImportRunner>().AddScoped<PaymentUndo>().AddScoped<SupplierImporter>().AddScoped<SpendSource>().AddScoped<PayeeList>().AddScoped<LineGroups>().AddScoped<ExclusionEffects>();
}
