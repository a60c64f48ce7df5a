namespace LocalProcure.Web.Features.Desk;

/// <summary>The desk's sources, one per noun; the order decides among lines without a deadline.</summary>
public static class DeskServices
{
    public static IServiceCollection AddDesk(this IServiceCollection services) => services
        .AddScoped<IDeskSource, TendersOnDesk>()
        .AddScoped<IDeskSource, ChangesOnDesk>()
        .AddScoped<IDeskSource, QuestionsOnDesk>()
        .AddScoped<IDeskSource, ProceduresOnDesk>()
        .AddScoped<IDeskSource, OpeningsOnDesk>()
        .AddScoped<IDeskSource, EvaluationsOnDesk>()
        .AddScoped<IDeskSource, BidsOnDesk>()
        .AddScoped<IDeskSource, ConsortiaOnDesk>()
        .AddScoped<IDeskSource, MembershipOnDesk>()
        .AddScoped<IDeskSource, RoomsOnDesk>()
        .AddScoped<IDeskSource, ContractsOnDesk>()
        .AddScoped<IDeskSource, PapersOnDesk>()
        .AddScoped<IDeskSource, ApprovalsOnDesk>()
        .AddScoped<IDeskSource, MonthsOnDesk>()
        .AddScoped<IDeskSource, PlansOnDesk>()
        .AddScoped<IDeskSource, TeamingOnDesk>()
        .AddScoped<IDeskSource, WatchesOnDesk>();
}
