namespace LocalProcure.Web;

/// <summary>What each feature adds to the site's services: one line per class, grouped by noun.</summary>
public static class FeatureServices
{
    public static void AddFeatures(this IServiceCollection services, IConfiguration settings)
    {
        services.AddMail(settings);
        services.AddSingleton<Data.Files.FileStore>();
        services.AddSingleton<Data.Keys.KeyStore>().AddSingleton<Data.Keys.BidVault>().AddScoped<Bidders>().AddScoped<Hearers>().AddScoped<Features.Shared.HeldPrices>().AddScoped<Features.Bids.OwnBids>().AddScoped<Features.Bids.BidHistory>().AddScoped<Features.Bids.BidSections>().AddScoped<Features.Bids.SectionWork>().AddScoped<Features.Bids.OwnProfiles>().AddScoped<Features.Bids.SectionMail>().AddScoped<Features.Bids.BidReadiness>().AddScoped<Features.Selections.OwnRequests>().AddScoped<Features.Selections.Askers>().AddScoped<Features.Selections.SelectionRooms>().AddScoped<Features.Evaluations.EvaluationRoom>();
        services.AddScoped<Commands.Backups.DatabaseBackup>().AddTransient<AuditWalk>();
        services.AddScoped<Features.Records.RecordBook>().AddScoped<Features.Records.RecordZip>().AddScoped<Features.Records.RetentionDates>();
        services.AddScoped<Features.Evaluations.AwardDesk>().AddScoped<Features.Openings.LateAdmission>();
        Data.Spend.SpendServices.AddSpend(services);
        services.AddSingleton<InterestCache>().AddSingleton<StopTokens>().AddScoped<AlertMail>();
        services.AddScoped<Features.Accounts.AccountMail>();
        services.AddScoped<Features.Accounts.Closure>().AddScoped<Features.Accounts.HeldAbout>();
        services.AddSingleton<Data.Sealing.RoomSeal>().AddScoped<ConsortiumMail>().AddScoped<GroupChangeMail>().AddScoped<Features.Consortia.Rooms>().AddScoped<Features.Consortia.RoomPeople>().AddScoped<Features.Consortia.RoomProgress>().AddScoped<RoomMail>().AddScoped<Features.Consortia.GuardEvidence>().AddScoped<Features.Consortia.Agreements>().AddScoped<Features.Shared.Trails>();
        services.AddScoped<Data.Opportunities.OpportunityImporter>().AddScoped<CalendarBook>().AddScoped<RoomDays>();
        services.AddScoped<TeamingMail>().AddScoped<Features.Teaming.Boards>().AddScoped<Features.Teaming.Occasions>();
        services.AddSingleton<Data.OpenData.OpenDataSettings>().AddScoped<Data.OpenData.ProcurementReader>().AddSingleton<Features.OpenData.OcdsPackage>();
        Features.Desk.DeskServices.AddDesk(services);
        services.AddScoped<Features.Consortia.SignChanges>();
        services.AddSingleton<Pdf.PdfBrowser>().AddSingleton<Pdf.PdfPrinter>().AddScoped<ViewText>();
        services.AddScoped<Data.Reports.MonthReports>().AddScoped<Data.Reports.ReportInputs>().AddScoped<Data.Reports.KeptInputs>().AddScoped<Data.Reports.ReportVerifier>().AddScoped<Data.Reports.MonthTotals>().AddScoped<Data.Reports.FileRows>().AddScoped<Data.Reports.AnnualReports>().AddScoped<Data.Reports.LocalSuppliers>().AddScoped<Data.Surveys.SurveySuppliers>().AddScoped<Features.Surveys.SurveyMail>().AddSingleton<Features.Surveys.SurveyLinks>().AddScoped<Features.Reports.ReportPress>().AddSingleton<Features.Reports.SubscriberLinks>();
        services.AddSingleton<Features.Spend.PendingUploads>();
        services.AddScoped<Features.Contracts.ContractMail>();
        services.AddScoped<Features.People.Organisations>().AddScoped<Features.People.OrganisationMail>().AddScoped<Features.Staff.Owners>();
    }
}
